"""The report is measured as a stranger would: page by page, against Decree 30/2020, Appendix I."""

import io
import subprocess
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pdfplumber
import pikepdf
import pikepdf.pdfa
import pytest

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.programme import Criterion
from exemplar_desktop.domain.programme_file import parse_programme
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.pdf import RenderedReport, render_pdf
from tests.reports.sample import DEPUTY, ON, sample_facts, shipped_programme

MM = 72 / 25.4
MISSING = ("Mục 6 của báo cáo còn trống.",)


@cache
def rendered() -> RenderedReport:
    return render_pdf(compose(sample_facts(), MISSING, ON))


@pytest.fixture(scope="module")
def pages() -> Iterator[list[Any]]:
    with pdfplumber.open(io.BytesIO(rendered().pdf)) as pdf:
        yield list(pdf.pages)


def lines_of(page: Any) -> list[dict[str, Any]]:
    """Return the page's lines of text: text, font, size, x0, x1, top, bottom."""
    found = []
    for line in page.extract_text_lines(return_chars=True, x_tolerance=2):
        chars = line["chars"]
        found.append({**line, "font": chars[0]["fontname"].split("+")[1], "size": round(chars[0]["size"], 1)})
    return found


def words_as_lines(page: Any) -> list[dict[str, Any]]:
    """Return runs of words of one font, so that two columns side by side stay apart."""
    words = page.extract_words(extra_attrs=["fontname", "size"], keep_blank_chars=True, x_tolerance=6)
    return [{**w, "font": w["fontname"].split("+")[1], "size": round(w["size"], 1)} for w in words]


def find(page: Any, text: str) -> dict[str, Any]:
    found = [w for w in words_as_lines(page) if text in w["text"]]
    assert found, f"{text!r} is not on page {page.page_number}"
    return found[0]


def rule_below(page: Any, words: dict[str, Any]) -> dict[str, Any]:
    centre = (words["x0"] + words["x1"]) / 2
    near = [r for r in page.lines if 0 < r["top"] - words["top"] < 25 and abs((r["x0"] + r["x1"]) / 2 - centre) < 2]
    assert len(near) == 1, "exactly one drawn rule below"
    return dict(near[0])


def all_text(pdf: bytes, tmp_path: Path) -> str:
    source = tmp_path / "report.pdf"
    source.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-raw", str(source), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def test_pages_are_a4_with_the_margins_of_the_decree(pages: list[Any]) -> None:
    for page in pages:
        sides = sorted((round(page.width / MM, 1), round(page.height / MM, 1)))
        assert sides == [210.0, 297.0]
        # The page number alone stands in the top margin.
        body = [c for c in page.chars if c["top"] > 19 * MM and c["text"].strip()]
        assert min(c["x0"] for c in body) >= 30 * MM - 0.1
        right = (page.width - max(c["x1"] for c in body)) / MM
        assert right >= 15
        assert (page.height - max(c["bottom"] for c in body)) / MM >= 20 - 0.1
    first = [c for c in pages[0].chars if c["text"].strip()]
    assert 15 <= (pages[0].width - max(c["x1"] for c in first)) / MM <= 20
    assert 20 <= min(c["top"] for c in first) / MM <= 25
    assert min(c["x0"] for c in first) / MM <= 35


def test_report_stands_on_portrait_pages_and_wide_appendices_on_landscape_ones(pages: list[Any]) -> None:
    assert pages[0].width < pages[0].height
    # The charts, which come last, are as wide as the report itself.
    assert [page.width > page.height for page in pages[-2:]] == [True, False]


@pytest.mark.parametrize(
    ("text", "font", "sizes"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "LiberationSerif-Bold", (12, 13)),
        ("Độc lập - Tự do - Hạnh phúc", "LiberationSerif-Bold", (13, 14)),
        ("SỞ GIÁO DỤC", "LiberationSerif", (12, 13)),
        ("TRƯỜNG THPT NGUYỄN HUỆ", "LiberationSerif-Bold", (12, 13)),
        ("Số: 05/BC-THPTNH", "LiberationSerif", (13, 13)),
        ("Lê Chân, ngày 08 tháng 10 năm 2024", "LiberationSerif-Italic", (13, 14)),
        ("BÁO CÁO", "LiberationSerif-Bold", (13, 14)),
        ("Tình hình triển khai thực hiện", "LiberationSerif-Bold", (13, 14)),
        ("Kính gửi: Sở Giáo dục và Đào tạo Hải Phòng", "LiberationSerif", (13, 14)),
        ("I. ĐẶC ĐIỂM TÌNH HÌNH", "LiberationSerif-Bold", (13, 14)),
        ("1. Nâng cao nhận thức", "LiberationSerif-Bold", (13, 14)),
    ],
)
def test_components_of_page_one_have_their_font_and_size(pages: list[Any], text: str, font: str, sizes: tuple[int, int]) -> None:
    words = find(pages[0], text)
    assert words["font"].replace("TimesNewRoman", "LiberationSerif") == font
    assert sizes[0] <= words["size"] <= sizes[1]


def test_bases_are_italic_and_end_with_semicolons_and_a_full_stop(pages: list[Any]) -> None:
    lines = [line for line in lines_of(pages[0]) if line["font"].endswith("Italic") and line["size"] == 14]
    text = " ".join(line["text"] for line in lines)
    assert text.count("Căn cứ") == 3
    assert text.count(";") == 2
    assert text.endswith("Hải Phòng.")


def test_rules_are_drawn_lines_of_the_right_length(pages: list[Any]) -> None:
    page = pages[0]
    motto = find(page, "Độc lập")
    rule = rule_below(page, motto)
    assert rule["x1"] - rule["x0"] == pytest.approx(motto["x1"] - motto["x0"], abs=1)
    for text in ("TRƯỜNG THPT NGUYỄN HUỆ", "về tuyên truyền gương"):
        words = find(page, text)
        rule = rule_below(page, words)
        assert 1 / 3 <= (rule["x1"] - rule["x0"]) / (words["x1"] - words["x0"]) <= 1 / 2
    assert "___" not in page.extract_text()


def test_head_block_has_agency_left_and_nation_right_on_one_level(pages: list[Any]) -> None:
    page = pages[0]
    assert find(page, "SỞ GIÁO DỤC")["x1"] < find(page, "CỘNG HÒA")["x0"]
    assert find(page, "Số: 05")["bottom"] == pytest.approx(find(page, "Lê Chân")["bottom"], abs=1)


def test_page_number_stands_at_the_top_from_page_two_on(pages: list[Any]) -> None:
    wide = [number for number, page in enumerate(pages) if page.width > page.height]
    portrait = pages[: wide[0]]
    assert not [c for c in pages[0].chars if c["bottom"] < 20 * MM]
    for number, page in enumerate(portrait[1:], start=2):
        top = [c for c in page.chars if c["bottom"] < 20 * MM]
        assert "".join(c["text"] for c in top) == str(number)
        assert all(13 <= c["size"] <= 14 for c in top)
        assert (top[0]["x0"] + top[-1]["x1"]) / 2 == pytest.approx(page.width / 2, abs=1)
        assert not [c for c in page.chars if c["top"] > page.height - 19 * MM]


def test_appendices_are_numbered_each_by_itself(pages: list[Any]) -> None:
    numbers: dict[str, list[str]] = {}
    current = ""
    for page in pages:
        heading = [w["text"] for w in words_as_lines(page) if w["text"].startswith("Phụ lục ") and w["size"] == 14 and "Bold" in w["font"]]
        current = heading[0] if heading else current
        if current:
            numbers.setdefault(current, []).append("".join(c["text"] for c in page.chars if c["bottom"] < 20 * MM))
    assert list(numbers) == ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV", "Phụ lục V"]
    for shown in numbers.values():
        assert shown == ["", *(str(n) for n in range(2, len(shown) + 1))]


def test_body_is_justified_indented_and_spaced(pages: list[Any]) -> None:
    lines = [line for line in lines_of(pages[0]) if line["font"] == "LiberationSerif" and line["size"] == 14]
    starts = [i for i, line in enumerate(lines) if line["text"].startswith(("Năm học 2023", "Thuận lợi"))]
    assert len(starts) == 2
    first, second = lines[starts[0]], lines[starts[0] + 1]
    assert 10 <= (first["x0"] - second["x0"]) / MM <= 12.8
    assert first["x1"] == pytest.approx(second["x1"], abs=1)
    within = second["bottom"] - first["bottom"]
    assert 14 * 1.15 - 0.2 <= within <= 14 * 1.15 * 1.5
    last = lines[starts[1] - 1]
    assert lines[starts[1]]["bottom"] - last["bottom"] >= within + 6 - 0.1


def test_signature_block_keeps_two_lines_of_text_before_it(pages: list[Any]) -> None:
    page = next(p for p in pages if "Nơi nhận" in p.extract_text())
    lines = lines_of(page)
    top = find(page, "Nơi nhận")["top"]
    assert len([line for line in lines if line["bottom"] < top and line["top"] > 20 * MM]) >= 2


def test_signer_and_recipients_are_set_as_the_decree_says(pages: list[Any]) -> None:
    page = next(p for p in pages if "Nơi nhận" in p.extract_text())
    assert find(page, "HIỆU TRƯỞNG")["font"] == "LiberationSerif-Bold"
    assert find(page, "Phạm Thu Hương")["font"] == "LiberationSerif-Bold"
    title = find(page, "Nơi nhận:")
    assert (title["font"], title["size"]) == ("LiberationSerif-BoldItalic", 12)
    for text in ("- Như kính gửi;", "- Lưu: VT"):
        listed = find(page, text)
        assert (listed["font"], listed["size"]) == ("LiberationSerif", 11)


def test_deputy_signs_in_the_place_of_the_head() -> None:
    facts = sample_facts()
    content = compose(msgspec.structs.replace(facts, signatories=(DEPUTY,)), (), ON)
    assert content.signature.lines == ("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")


def test_number_not_yet_given_leaves_room() -> None:
    facts = sample_facts()
    assert facts.report
    content = compose(msgspec.structs.replace(facts, report=msgspec.structs.replace(facts.report, number=None)), (), ON)
    assert content.number_line.split() == ["Số:", "/BC-THPTNH"]


def test_fields_lie_in_their_places(pages: list[Any]) -> None:
    fields = {f.name: f for f in rendered().fields}
    assert set(fields) == {"so-ky-hieu", "ngay-thang", "chu-ky", "con-dau"}
    number = find(pages[0], "Số: 05")
    field = fields["so-ky-hieu"]
    assert field.page == 0
    assert field.left < number["x0"] and number["x1"] < field.right
    assert field.bottom <= pages[0].height - number["bottom"] + 3 and pages[0].height - number["top"] <= field.top + 3
    page = pages[fields["chu-ky"].page]
    sign, seal = fields["chu-ky"], fields["con-dau"]
    position, name = find(page, "HIỆU TRƯỞNG"), find(page, "Phạm Thu Hương")
    assert page.height - name["top"] <= sign.bottom and sign.top <= page.height - position["bottom"]
    assert (seal.right - seal.left, seal.top - seal.bottom) == pytest.approx((36 * MM, 36 * MM))
    assert seal.left < sign.left
    assert (seal.right - sign.left) / (sign.right - sign.left) == pytest.approx(1 / 3, abs=0.02)


@pytest.mark.linux
def test_every_font_is_embedded(tmp_path: Path) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(rendered().pdf)
    listing = subprocess.run(["pdffonts", str(source)], capture_output=True, check=True, text=True).stdout.splitlines()[2:]
    assert listing
    assert all(line.split()[-5] == "yes" for line in listing), listing
    assert not [line for line in listing if "Helvetica" in line]


@pytest.mark.linux
def test_file_is_pdfa_2b_and_sound(tmp_path: Path) -> None:
    report = pikepdf.pdfa.validate_written(io.BytesIO(rendered().pdf), "2b")
    assert report.passed, report
    source = tmp_path / "report.pdf"
    source.write_bytes(rendered().pdf)
    subprocess.run(["qpdf", "--check", str(source)], check=True, capture_output=True)


def test_file_says_its_title_language_and_day() -> None:
    with pikepdf.open(io.BytesIO(rendered().pdf)) as pdf:
        assert str(pdf.Root.Lang) == "vi-VN"
        assert str(pdf.docinfo["/Title"]).startswith("Báo cáo Tình hình triển khai")
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20241008")


def test_same_facts_give_the_same_bytes() -> None:
    assert render_pdf(compose(sample_facts(), MISSING, ON)) == rendered()


@pytest.mark.linux
def test_text_is_nfc_and_says_the_facts(tmp_path: Path) -> None:
    text = all_text(rendered().pdf, tmp_path)
    assert unicodedata.is_normalized("NFC", text)
    for part in (
        "đơn vị giới thiệu 05 điển hình tiên tiến, gồm 01 tập thể và 04 cá nhân",
        "Trong năm báo cáo, đơn vị chưa ghi nhận nội dung ở mục này.",
        "Nội dung còn thiếu đến thời điểm báo cáo",
        "Mục 6 của báo cáo còn trống.",
        "(Kèm theo Báo cáo số ......./BC-THPTNH ngày ..... tháng ..... năm ......... của Trường THPT Nguyễn Huệ)",
    ):
        assert part in text


@pytest.mark.linux
def test_every_criterion_of_every_nominee_is_printed_in_the_words_of_the_plan(tmp_path: Path) -> None:
    text = all_text(rendered().pdf, tmp_path).replace(" ", "")
    for criterion in shipped_programme().criteria:
        assert criterion.text.replace(" ", "") in text, criterion.reference
        assert criterion.reference in text


@pytest.mark.linux
def test_criterion_of_another_programme_is_printed(tmp_path: Path) -> None:
    extra = Criterion(reference="III.2.2.d.4", kind=NomineeKind.STUDENT, text="Biết sử dụng an toàn, có trách nhiệm các công cụ số.")
    programme = shipped_programme()
    facts = sample_facts(msgspec.structs.replace(programme, criteria=(*programme.criteria, extra)))
    text = all_text(render_pdf(compose(facts, (), ON)).pdf, tmp_path)
    assert "III.2.2.d.4" in text
    assert extra.text.replace(" ", "") in text.replace(" ", "")


@pytest.mark.linux
def test_report_of_another_programme_follows_its_file(tmp_path: Path) -> None:
    path = Path(__file__).parent.parent / "programmes" / "gia-dinh-2026-2030.toml"
    programme = parse_programme(path.read_bytes(), str(path))
    text = all_text(render_pdf(compose(sample_facts(programme), (), date(2026, 11, 2))).pdf, tmp_path).replace(" ", "")
    for said in (*(c.text for c in programme.criteria), *(s.title for s in programme.outline if s.level > 1), "năm 2026"):
        assert said.replace(" ", "") in text


HOSTILE = {
    "markup": "<b>đậm</b> & <img src='/etc/passwd'/> <xyz> &amp; <a href='http://x.example'>y</a>",
    "longest_word": "ă" * 10_000,
    "formula": "=1+2",
    "braces": "{year} %s {0}",
    "hidden": "a\u202eb\u200bc\x00d",
    "emoji": "Giỏi 😀 ✓",
    "decomposed": unicodedata.normalize("NFD", "Nguyễn Thị Hòa"),
}
PRINTED = {
    "hidden": "abcd",
    "emoji": "Giỏi □ □",
    "decomposed": "Nguyễn Thị Hòa",
}


@pytest.mark.linux
@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_text_is_printed_literally(case: str, tmp_path: Path) -> None:
    bad = HOSTILE[case]
    line = bad[:300]
    facts = sample_facts()
    assert facts.report
    replace = msgspec.structs.replace
    facts = replace(
        facts,
        signatories=tuple(replace(s, name=line, position=line) for s in facts.signatories),
        nominees=tuple(replace(n, name=line) for n in facts.nominees),
        nominations=tuple(replace(n, achievement=bad[:2000], position=line, department=line) for n in facts.nominations),
        assessments=tuple(replace(a, reason=bad) for a in facts.assessments[:3]),
        evidence=tuple(replace(e, title=line, link=line) for e in facts.evidence),
        disseminations=tuple(replace(d, title=line, channel=line) for d in facts.disseminations),
        report=replace(facts.report, prose={"situation": bad}),
    )
    pdf = render_pdf(compose(facts, (bad,), ON)).pdf
    assert pikepdf.pdfa.validate_written(io.BytesIO(pdf), "2b").passed
    text = all_text(pdf, tmp_path).replace(" ", "")
    assert text.count(PRINTED.get(case, bad).replace(" ", "")[:60]) >= 3
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert not any("/Annots" in page for page in opened.pages)


def test_unit_with_the_longest_names_still_has_a_head() -> None:
    facts = sample_facts()
    assert facts.unit
    period = msgspec.structs.replace(facts.unit.periods[0], **dict.fromkeys(("name", "symbol", "parent", "addressee", "place"), "W" * 300))
    pdf = render_pdf(compose(msgspec.structs.replace(facts, unit=msgspec.structs.replace(facts.unit, periods=(period,))), (), ON)).pdf
    assert pdf.startswith(b"%PDF-1.7")


@pytest.mark.linux
def test_year_without_nominees_is_reported_honestly(tmp_path: Path) -> None:
    facts = msgspec.structs.replace(
        sample_facts(), nominees=(), nominations=(), assessments=(), evidence=(), disseminations=(), report=None
    )
    text = all_text(render_pdf(compose(facts, (), ON)).pdf, tmp_path)
    assert "đơn vị chưa giới thiệu điển hình tiên tiến nào" in text
    assert "đơn vị chưa ghi nhận hoạt động tuyên truyền" in text
