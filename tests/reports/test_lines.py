"""Lines are broken between words; what must be cut is cut where people would."""

import pytest

from exemplar_desktop.reports.fonts import faces
from exemplar_desktop.reports.lines import Breaker, with_years_held


def test_balanced_lines_never_cut_a_word_that_fits() -> None:
    breaker = Breaker(faces().bold, 11)
    for width in range(60, 200, 7):
        lines = breaker.balanced("TRƯỜNG THPT SAO MAI", width)
        assert " ".join(lines) == "TRƯỜNG THPT SAO MAI", (width, lines)


def test_long_path_is_cut_at_its_seams() -> None:
    path = "evidence/007/III.2.2.b.4-1_bien-ban-danh-gia.pdf"
    lines = Breaker(faces().regular, 12).lines(path, 120)
    assert "".join(lines) == path
    assert len(lines) > 1 and all(line[-1] in "/_-." for line in lines[:-1])


@pytest.mark.parametrize("text", ["giai đoạn 2023 - 2025 của", "2023 – 2025"])
def test_a_span_of_years_is_held_on_one_line(text: str) -> None:
    breaker = Breaker(faces().regular, 12)
    for width in range(80, 140):
        lines = breaker.lines(with_years_held(text), width)
        assert any("2023" in line and "2025" in line for line in lines)
    assert with_years_held("12023 - 2025, 5 - 7") == "12023 - 2025, 5 - 7"
