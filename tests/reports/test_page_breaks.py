"""What belongs together is not parted at the end of a line or of a page."""

import io
import subprocess
from pathlib import Path

import msgspec
import pdfplumber
import pytest

from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.pdf import render_pdf
from tests.reports.sample import ON, sample_facts
from tests.reports.test_pdf import rendered, words_as_lines


@pytest.mark.linux
def test_a_span_of_years_stands_on_one_line_and_is_found_by_a_search(tmp_path: Path) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(rendered().pdf)
    lines = subprocess.run(["pdftotext", "-layout", str(source), "-"], capture_output=True, check=True, text=True).stdout.splitlines()
    assert sum("2023 - 2025" in line for line in lines) >= 3
    assert not [line for line in lines if line.rstrip().endswith(("2023", "2023 -"))]


def test_heading_of_a_nominee_never_stands_alone_at_the_end_of_a_page() -> None:
    facts = sample_facts()
    replace = msgspec.structs.replace
    alone = []
    for lines in range(0, 40, 3):
        # Longer and longer reasons move every heading down the page.
        longer = tuple(replace(a, reason="Căn cứ đánh giá. " * lines) if a.nomination_id == "h1" else a for a in facts.assessments)
        pdf = render_pdf(compose(replace(facts, assessments=longer), (), ON)).pdf
        with pdfplumber.open(io.BytesIO(pdf)) as opened:
            for page in opened.pages:
                found = [w for w in words_as_lines(page) if w["size"] == 14 and "Bold" in w["font"] and " - " in w["text"]]
                alone += [w["text"] for w in found if w["text"][0].isdigit() and page.height - w["bottom"] < 8 * 18]
    assert alone == []
