"""A report that was sent is replaced by another document: its number, what it says, and what the register keeps."""

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import msgspec
import openpyxl
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.submission import PackageData, SubmissionPackage
from exemplar_desktop.domain.succession import successions
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.domain.verdict import BottomLine, Integrity
from exemplar_desktop.errors import EvidenceOverMailLimit
from exemplar_desktop.services.correction import corrected, dropped, sending
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.register import SentState, checked, sent_files, verify_again
from exemplar_desktop.services.sending import mail_words
from exemplar_desktop.services.verify import verify
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.conftest import ask_judge
from tests.services.conftest import YEAR, Keys

IN_TIME = datetime(2024, 10, 18, 9, 30, tzinfo=VIETNAM_TIME)
LATER = datetime(2024, 11, 5, 10, 0, tzinfo=VIETNAM_TIME)
LAST = datetime(2025, 1, 7, 8, 0, tzinfo=VIETNAM_TIME)
REASON = "Bổ sung số liệu của điểm trường Đồng Tâm.\nXin thay cho báo cáo trước."


def data_of(package: Path) -> PackageData:
    with zipfile.ZipFile(package) as file:
        return msgspec.json.decode(file.read("data.json"), type=PackageData)


def text_of(package: Path, tmp_path: Path) -> str:
    with zipfile.ZipFile(package) as file:
        (tmp_path / "report.pdf").write_bytes(file.read("bao-cao.pdf"))
    return " ".join(ask_judge("pdftotext", tmp_path / "report.pdf", "-").stdout.split())


def send(desk: Desk, order: ExportOrder, at: datetime) -> Path:
    (package,) = export(desk, YEAR, replace(order, now=at)).packages
    return package


def report_of(desk: Desk) -> AnnualReport:
    (report,) = desk.store.all(AnnualReport, year=YEAR)
    return report


def begin(desk: Desk, reason: str = "") -> AnnualReport:
    begun = corrected(desk, report_of(desk), reason)
    desk.store.save(begun)
    return begun


@pytest.fixture
def first(desk: Desk, order: ExportOrder) -> Path:
    return send(desk, order, IN_TIME)


def test_a_correction_is_a_document_of_its_own_that_says_what_it_replaces_and_why(
    desk: Desk, order: ExportOrder, first: Path, tmp_path: Path
) -> None:
    begin(desk, REASON)
    second = send(desk, order, LATER)
    data, former = data_of(second), data_of(first)
    correction = data.report.correction
    assert correction
    assert (data.report.number, data.report.issued_on) == (46, LATER.date())
    assert (correction.number, correction.symbol, correction.issued_on) == (45, "THPTSM", date(2024, 10, 18))
    assert data.package.replaces == correction.replaces == former.package.set
    assert (correction.first_sent_on, correction.in_time, correction.first_on_time) == (IN_TIME.date(), True, IN_TIME.date())
    text = text_of(second, tmp_path)
    assert "Số: 46/BC-THPTSM" in text
    assert "Báo cáo này thay thế Báo cáo số 45/BC-THPTSM ngày 18/10/2024 của đơn vị." in text
    assert "Báo cáo năm 2024 được gửi lần đầu đúng hạn ngày 18/10/2024." in text
    assert "Lý do thay thế: Bổ sung số liệu của điểm trường Đồng Tâm. Xin thay cho báo cáo trước." in text
    assert "Gửi lần đầu ngày 18/10/2024, báo cáo thay thế ngày 05/11/2024 Đúng hạn" in text
    with zipfile.ZipFile(second) as file:
        sheet = openpyxl.load_workbook(io.BytesIO(file.read("so-lieu.xlsx")))["Tổng hợp"]
    assert sheet["A2"].value.endswith("Năm báo cáo 2024 (thay thế Báo cáo số 45/BC-THPTSM ngày 18/10/2024)")
    assert "thay thế Báo cáo" not in text_of(first, tmp_path)
    assert "Gói này thay thế Báo cáo số 45/BC-THPTSM ngày 18/10/2024." in mail_words(desk, YEAR, LATER.date()).body


def test_the_first_stays_in_the_register_exactly_as_it_was_sent(desk: Desk, order: ExportOrder, first: Path) -> None:
    sent_bytes, (entry,) = first.read_bytes(), sent_files(desk)
    begin(desk)
    send(desk, order, LATER)
    newest, oldest = checked(sent_files(desk))
    assert oldest.path.read_bytes() == sent_bytes
    assert (oldest.record, oldest.state, newest.state) == (entry.record, SentState.WHOLE, SentState.WHOLE)
    assert (oldest.record.number, oldest.record.symbol, oldest.record.correction) == (45, "THPTSM", None)
    assert newest.record.correction == report_of(desk).correction


def test_what_was_late_the_first_time_is_not_made_punctual(desk: Desk, order: ExportOrder, tmp_path: Path) -> None:
    send(desk, order, LATER)
    second = send(desk, order, LAST)
    correction = data_of(second).report.correction
    assert correction
    assert (correction.first_sent_on, correction.in_time, correction.first_on_time) == (LATER.date(), False, None)
    text = text_of(second, tmp_path)
    assert "được gửi lần đầu ngày 05/11/2024." in text
    assert "Quá hạn 7 ngày" in text


def test_sent_again_unchanged_is_a_new_document_all_the_same(desk: Desk, order: ExportOrder, first: Path) -> None:
    second = data_of(send(desk, order, LATER))
    third = data_of(send(desk, order, LAST))
    # Numbers run from 1 January to 31 December.
    assert [(one.report.number, one.report.issued_on) for one in (second, third)] == [(46, LATER.date()), (1, LAST.date())]
    assert [(r.number, r.correction.number if r.correction else None) for r in desk.store.all(SubmissionPackage)] == [
        (45, None),
        (46, 45),
        (1, 46),
    ]
    assert third.report.correction and third.report.correction.first_sent_on == IN_TIME.date()


def test_a_chain_of_three_is_told_by_the_receiver_in_any_order(desk: Desk, order: ExportOrder, first: Path, keys: Keys) -> None:
    packages = [first, send(desk, order, LATER), send(desk, order, LAST)]
    verdicts = [verify(path, keys.trust, LAST) for path in (packages[1], packages[2], packages[0])]
    assert {one.bottom_line for one in verdicts} == {BottomLine.ACCEPTED}
    assert [(one.number, one.symbol, one.issued_on) for one in verdicts] == [
        (46, "THPTSM", LATER.date()),
        (1, "THPTSM", LAST.date()),
        (45, "THPTSM", date(2024, 10, 18)),
    ]
    (found,) = successions(verdicts)
    sets = [data_of(path).package.set for path in packages]
    assert (found.in_force, found.contradictions) == (sets[2], ())
    assert {(one.set, one.by) for one in found.replaced} == {(sets[0], sets[1]), (sets[1], sets[2])}


def test_a_correction_that_was_begun_can_be_given_up(desk: Desk, first: Path, order: ExportOrder) -> None:
    before = report_of(desk)
    assert sending(desk, YEAR).is_settled
    begun = begin(desk, "Nhầm.")
    assert (begun.number, begun.issued_on, begun.signatory_id) == (None, None, None)
    assert sending(desk, YEAR).is_correcting
    assert corrected(desk, begun) == begun
    assert dropped(desk, begun) == before
    desk.store.save(begun)
    send(desk, order, LATER)
    again = corrected(desk, report_of(desk))
    assert dropped(desk, again) == report_of(desk)


def test_without_anything_sent_nothing_is_replaced(desk: Desk) -> None:
    report = report_of(desk)
    assert corrected(desk, report) == dropped(desk, report) == report
    assert (sending(desk, YEAR).is_settled, sending(desk, YEAR).is_correcting) == (False, False)


def test_a_failed_export_keeps_the_number_of_the_correction_and_not_its_day(desk: Desk, order: ExportOrder, first: Path) -> None:
    with pytest.raises(EvidenceOverMailLimit):
        export(desk, YEAR, replace(order, now=LATER, mail_limit_mb=1.5))
    report = report_of(desk)
    assert (report.number, report.issued_on) == (46, None)
    assert sending(desk, YEAR).is_correcting
    assert data_of(send(desk, order, LAST)).report.issued_on == LAST.date()


def test_the_replaced_report_keeps_the_symbol_of_its_day(desk: Desk, order: ExportOrder, first: Path, tmp_path: Path) -> None:
    (unit,) = desk.store.all(Unit)
    (period,) = unit.periods
    old = msgspec.structs.replace(period, valid_until=date(2024, 10, 31))
    new = msgspec.structs.replace(
        period,
        name="Trường THPT Sao Hôm",
        symbol="THPTSH",
        parent="Ủy ban nhân dân phường Sao Hôm",
        addressee="Phòng Văn hóa phường Sao Hôm",
        place="Sao Hôm",
        valid_from=date(2024, 11, 1),
    )
    desk.store.save(msgspec.structs.replace(unit, periods=(old, new)))
    second = send(desk, order, LATER)
    text = text_of(second, tmp_path)
    assert "Số: 46/BC-THPTSH" in text and "thay thế Báo cáo số 45/BC-THPTSM" in text
    assert "TRƯỜNG THPT SAO HÔM" in text and "ỦY BAN NHÂN DÂN" in text
    assert "Sao Hôm, ngày 05 tháng 11 năm 2024" in text and "Kính gửi: Phòng Văn hóa phường Sao Hôm." in text
    assert second.name == "BC-2024_THPT-SAO-HOM_2024-11-05.zip"
    assert mail_words(desk, YEAR, LATER.date()).subject.startswith("Trường THPT Sao Hôm")
    assert mail_words(desk, YEAR, date(2024, 10, 18)).subject.startswith("Trường THPT Sao Mai")


def test_a_header_that_contradicts_the_report_is_refused(desk: Desk, order: ExportOrder, first: Path) -> None:
    from exemplar_desktop.domain.consistency import inconsistencies

    data = data_of(send(desk, order, LATER))
    assert inconsistencies(data) == ()
    other = msgspec.structs.replace(data, package=msgspec.structs.replace(data.package, replaces="another"))
    assert inconsistencies(other) == ("report.correction.replaces",)
    itself = msgspec.structs.replace(data, package=msgspec.structs.replace(data.package, set=data.package.replaces or ""))
    assert inconsistencies(itself) == ("package.replaces",)
    correction = msgspec.structs.replace(data.report.correction, first_sent_on=date(2024, 11, 6))  # type: ignore[type-var]
    early = msgspec.structs.replace(data, report=msgspec.structs.replace(data.report, correction=correction))
    assert inconsistencies(early) == ("report.correction.first_sent_on",)


def test_the_kept_file_is_judged_at_the_time_it_was_made(desk: Desk, order: ExportOrder, first: Path) -> None:
    (entry,) = sent_files(desk)
    assert verify_again(entry).integrity is Integrity.WHOLE
    earlier = replace(entry, record=msgspec.structs.replace(entry.record, created=datetime(2024, 10, 1, tzinfo=VIETNAM_TIME)))
    assert [reason.code for reason in verify_again(earlier).reasons][:1] == ["made_after_receipt"]
