"""A unit that was renamed keeps its past under the old name: every paper says the name of its own date."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import openpyxl
import pypdfium2
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, Decision, PublicNotice
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.submission import PackageData, SubmissionPackage
from exemplar_desktop.domain.unit import UnitPeriod
from exemplar_desktop.domain.verdict import BottomLine
from exemplar_desktop.services.council_documents import write_all_minutes, write_all_notices
from exemplar_desktop.services.desk import Desk, unit_of
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.report import preview
from exemplar_desktop.services.sample_unit import UNIT_NAME
from exemplar_desktop.services.verify import verify
from tests.services.conftest import Keys, now

OLD = UnitPeriod(
    name="Trường THPT Cát Bi",
    symbol="THPTCB",
    parent="UBND quận Lê Chân",
    addressee="Phòng Giáo dục và Đào tạo quận Lê Chân",
    addressee_email="phong@example.invalid",
    place="Lê Chân",
    valid_until=date(2024, 6, 30),
)
NEW = UnitPeriod(
    name=UNIT_NAME,
    symbol="THPTSM",
    parent="Sở Giáo dục và Đào tạo Hải Phòng",
    addressee="Sở Giáo dục và Đào tạo Hải Phòng",
    addressee_email="so@example.invalid",
    place="An Biên",
    valid_from=date(2024, 7, 1),
)
DAYS = {2023: date(2023, 10, 20), 2024: date(2024, 10, 18)}
PERIODS = {2023: (OLD, NEW), 2024: (NEW, OLD)}
"""Year -> how the unit was called then, and otherwise."""


@pytest.fixture
def renamed(desk: Desk) -> Iterator[Desk]:
    """The sample unit with a year before it, merged into another one between the two reports."""
    unit = unit_of(desk)
    assert unit is not None
    nominee = Nominee(number=900, kind=NomineeKind.TEACHER, name="Nguyễn Thị Đào")
    nomination = Nomination(nominee_id=nominee.id, year=2023, achievement="Có sáng kiến.")
    (chair, *_) = desk.store.all(CouncilMember)
    meeting = CouncilMeeting(
        year=2023,
        title="Xét chọn",
        held_on=date(2023, 5, 12),
        present_ids=(chair.id,),
        decisions=(Decision(nomination_id=nomination.id, votes_for=1),),
    )
    later = CouncilMeeting(
        year=2024,
        title="Xét chọn bổ sung",
        held_on=date(2024, 9, 12),
        present_ids=(chair.id,),
        decisions=(Decision(nomination_id=desk.store.all(Nomination, year=2024)[0].id, votes_for=1),),
    )
    for stored in desk.store.all(AnnualReport):
        desk.store.delete(stored)
    desk.store.save(
        msgspec.structs.replace(unit, periods=(OLD, NEW)),
        nominee,
        nomination,
        meeting,
        later,
        PublicNotice(meeting_id=meeting.id, place="Bảng tin", posted_on=date(2023, 5, 13), taken_down_on=date(2023, 5, 20)),
        *(AnnualReport(year=year, number=year - 2000, issued_on=day) for year, day in DAYS.items()),
    )
    yield desk


def text_of(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())


def holds_only(text: str, year: int) -> None:
    """Assert that a paper speaks of the unit as it was called then, and not otherwise."""
    then, other = PERIODS[year]
    folded = text.casefold()
    for field in ("name", "symbol", "place"):
        assert getattr(then, field).casefold() in folded, field
        assert getattr(other, field).casefold() not in folded.replace(then.addressee.casefold(), "").replace(then.parent.casefold(), ""), (
            field
        )


@pytest.mark.parametrize("year", [2023, 2024])
def test_the_report_speaks_of_its_own_time(renamed: Desk, year: int) -> None:
    text = text_of(preview(renamed, year, date(2024, 10, 18)))
    holds_only(text, year)
    then, _ = PERIODS[year]
    assert f"Kính gửi: {then.addressee}" in text
    assert then.parent.upper() in text


@pytest.mark.parametrize("year", [2023, 2024])
def test_a_package_made_now_is_named_filled_recorded_and_accepted_under_that_name(
    renamed: Desk, order: ExportOrder, keys: Keys, year: int
) -> None:
    then, other = PERIODS[year]
    (package,) = export(renamed, year, replace(order, beside=True)).packages
    assert package.name.startswith(f"BC-{year}_{'THPT-CAT-BI' if year == 2023 else 'THPT-SAO-MAI'}_")
    verdict = verify(package, keys.trust, now())
    assert verdict.unit_name == then.name and verdict.symbol == then.symbol
    assert verdict.bottom_line is BottomLine.ACCEPTED
    with zipfile.ZipFile(package) as file:
        data = msgspec.json.decode(file.read("data.json"), type=PackageData)
        holds_only(text_of(file.read("bao-cao.pdf")), year)
        book = openpyxl.load_workbook(io.BytesIO(file.read("so-lieu.xlsx")))
    cells = " ".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell)
    assert other.name not in cells
    assert data.unit.periods == (OLD, NEW), "both names travel: whoever receives the package can follow them"
    (record,) = renamed.store.all(SubmissionPackage)
    assert (record.symbol, record.file_name) == (then.symbol, package.name)


def test_papers_of_the_council_bear_the_name_of_their_day(renamed: Desk, tmp_path: Path) -> None:
    for year in (2023, 2024):
        written = write_all_minutes(renamed, year, tmp_path / f"minutes {year}")
        papers = {path.name: text_of(path.read_bytes()) for path in written.paths}
        assert papers
        for name, text in papers.items():
            of_old = "2024-09" not in name
            assert ((OLD if of_old else NEW).name.casefold()) in text.casefold(), name
            assert ((NEW if of_old else OLD).name.casefold()) not in text.casefold(), name
    notices = write_all_notices(renamed, 2023, tmp_path / "notices", date(2024, 10, 18))
    (path,) = notices.paths
    holds_only(text_of(path.read_bytes()), 2023)
