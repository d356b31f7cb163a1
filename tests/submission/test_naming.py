"""Names are plain on every system, say what they name, and never meet."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exemplar_desktop.submission.naming import evidence_path, name_fault, package_name

DAY = date(2024, 10, 25)
NAME = "Trường THPT Nguyễn Huệ"
FIRST = "BC-2024_THPT-NGUYEN-HUE_2024-10-25.zip"


def test_package_is_named_for_unit_year_and_day() -> None:
    assert package_name(2024, NAME, DAY, []) == FIRST
    assert package_name(2024, "TRƯỜNG Tiểu học Đặng Thai Mai", DAY, []) == "BC-2024_TIEU-HOC-DANG-THAI-MAI_2024-10-25.zip"
    assert package_name(2024, "Trung tâm GDNN-GDTX", DAY, []) == "BC-2024_TRUNG-TAM-GDNN-GDTX_2024-10-25.zip"


def test_second_package_of_a_day_has_a_number() -> None:
    second = package_name(2024, NAME, DAY, [FIRST])
    assert second == "BC-2024_THPT-NGUYEN-HUE_2024-10-25-2.zip"
    assert package_name(2024, NAME, DAY, [FIRST.lower(), second]) == "BC-2024_THPT-NGUYEN-HUE_2024-10-25-3.zip"


def test_parts_share_the_number_of_their_set() -> None:
    taken = ["BC-2024_THPT-NGUYEN-HUE_2024-10-25_phan-2-2.zip"]
    names = [package_name(2024, NAME, DAY, taken, part, 3) for part in (1, 2, 3)]
    assert names == [f"BC-2024_THPT-NGUYEN-HUE_2024-10-25-2_phan-{part}-3.zip" for part in (1, 2, 3)]


def test_mail_draft_of_a_package_also_takes_its_name() -> None:
    assert package_name(2024, NAME, DAY, [FIRST.replace("zip", "eml")]) != FIRST


def test_name_of_a_unit_without_letters_or_very_long_is_still_a_name() -> None:
    assert package_name(2024, "***", DAY, []) == "BC-2024_DON-VI_2024-10-25.zip"
    assert len(package_name(2024, "Trường Phổ thông nhiều cấp học " * 9, DAY, [], 10, 12)) <= 90


def test_evidence_lies_under_the_number_of_its_nominee() -> None:
    assert (
        evidence_path(7, "III.2.2.b.4", 1, "Bằng khen của Bộ trưởng", "scan 1.PDF")
        == "evidence/007/III.2.2.b.4-1_bang-khen-cua-bo-truong.pdf"
    )
    assert evidence_path(12345, "III.2", 12, "x", "a.tar.gz") == "evidence/12345/III.2-12_x.gz"
    assert evidence_path(None, "", 3, "Bài báo", "bai.docx") == "evidence/chung/3_bai-bao.docx"


def test_criteria_d_and_dd_stay_apart() -> None:
    assert evidence_path(1, "III.2.2.d", 1, "x", "x.pdf") != evidence_path(1, "III.2.2.đ", 1, "x", "x.pdf")


@pytest.mark.parametrize(
    ("file_name", "extension"),
    [
        ("a", "bin"),
        ("a.", "bin"),
        (".pdf", "bin"),
        ("a.p/d", "bin"),
        ("a.đoc", "bin"),
        ("a.JPEG ", "jpeg"),
        ("a.exe", "bin"),
        ("a.toolongext", "bin"),
    ],
)
def test_extension_is_plain_and_starts_no_program(file_name: str, extension: str) -> None:
    assert evidence_path(1, "III.2", 1, "x", file_name) == f"evidence/001/III.2-1_x.{extension}"


@settings(max_examples=100, derandomize=True)
@given(st.integers(1, 99_999), st.text(max_size=30), st.integers(1, 9999), st.text(max_size=400), st.text(max_size=300))
def test_any_title_and_file_name_make_a_good_path(number: int, criterion: str, n: int, title: str, file_name: str) -> None:
    path = evidence_path(number, criterion, n, title, file_name)
    assert name_fault(path) is None
    assert path.startswith(f"evidence/{number:03d}/")


@pytest.mark.parametrize("name", ["bao-cao.pdf", "META-INF/signature001.p7s", "evidence/001/III.2-1_con.pdf", "evidence/001/console.txt"])
def test_good_names_have_no_fault(name: str) -> None:
    assert name_fault(name) is None
