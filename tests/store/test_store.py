"""Records come out of the store as they went in, all or none, and stay there."""

import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import msgspec
import pytest
from sqlalchemy.exc import IntegrityError

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.store.rows import ROWS
from exemplar_desktop.store.store import Store
from tests.store.sample_records import ASSESSMENT, EVIDENCE, LINK, NOMINATION, NOMINEE, ORIGIN, PACKAGE, RECORDS, REPORT, SIGNATORY, UNIT

ROOT = Path(__file__).parents[2]
HOSTILE = (
    "' OR 1=1; DROP TABLE nominees; --",
    "<b>Đặng & Đỗ</b> {value} %s :id \\",
    '=HYPERLINK("https://a.example")',
    unicodedata.normalize("NFD", "Nguyễn Thị Hoà"),
    "\u202eđảo\u202c \u200b",
    "👩🏽‍🏫 cô giáo",
    "ữ" * 10_000,
)


def test_samples_leave_no_type_out() -> None:
    assert {type(record) for record in RECORDS} == set(ROWS) == set(Record.__subclasses__())


@pytest.mark.parametrize("kind", ROWS, ids=lambda kind: kind.__name__)
def test_row_has_every_field_of_its_type(kind: type[Record]) -> None:
    assert {name for name in kind.__struct_fields__ if not hasattr(ROWS[kind], name)} == set()


def test_records_come_back_equal_after_reopening(store: Store) -> None:
    store.save(*RECORDS)
    store.close()
    again = Store.open(store.path.parent)
    assert [again.get(type(record), record.id) for record in RECORDS] == list(RECORDS)
    package = again.get(SubmissionPackage, PACKAGE.id)
    assert package is not None
    assert package.created.isoformat() == "2024-10-18T16:41:07.250000+07:00"
    again.close()


def test_saving_again_changes_the_record(store: Store) -> None:
    store.save(*RECORDS)
    changed: tuple[Record, ...] = (
        msgspec.structs.replace(EVIDENCE, title="Khác", files=EVIDENCE.files[1:], send_along=True, issued_on=None),
        msgspec.structs.replace(ASSESSMENT, evidence_ids=ASSESSMENT.evidence_ids[::-1], alternatives=()),
        msgspec.structs.replace(UNIT, periods=(), campuses=()),
        msgspec.structs.replace(REPORT, prose={"results": "Mới"}, number=None),
    )
    store.save(*changed)
    assert [store.get(type(record), record.id) for record in changed] == list(changed)
    assert store.get(Nominee, NOMINEE.id) == NOMINEE


def test_last_of_two_states_saved_together_holds(store: Store) -> None:
    store.save(NOMINEE, msgspec.structs.replace(NOMINEE, name="Hoàng Đức Thịnh"))
    assert [found.name for found in store.all(Nominee)] == ["Hoàng Đức Thịnh"]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_kept_literally(store: Store, text: str) -> None:
    record = msgspec.structs.replace(NOMINEE, name=text[:300], note=text)
    report = AnnualReport(year=2024, prose={text: text})
    store.save(record, report)
    assert store.get(Nominee, record.id) == record
    assert store.get(AnnualReport, report.id) == report
    assert store.all(Nominee, note=text) == (record,)


def test_nothing_is_saved_where_one_reference_leads_nowhere(store: Store) -> None:
    with pytest.raises(IntegrityError):
        store.save(NOMINEE, Nomination(nominee_id="nobody", year=2024))
    assert store.all(Nominee) == ()
    store.save(NOMINEE)
    assert store.all(Nominee) == (NOMINEE,)


def test_second_assessment_of_a_pair_is_refused(store: Store) -> None:
    store.save(*RECORDS)
    second = Assessment(nomination_id=ASSESSMENT.nomination_id, criterion=ASSESSMENT.criterion)
    with pytest.raises(IntegrityError):
        store.save(second)
    store.delete(ASSESSMENT)
    store.save(second)
    assert store.all(Assessment) == (second,)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (UNIT, msgspec.structs.replace(UNIT, id="second", code="31-TEST-002")),
        (NOMINATION, Nomination(nominee_id=NOMINEE.id, year=NOMINATION.year)),
        (REPORT, AnnualReport(year=REPORT.year)),
        (ORIGIN, ProseOrigin(year=ORIGIN.year)),
    ],
    ids=["unit", "nomination of a nominee and year", "report of a year", "drafts of a year"],
)
def test_what_there_is_only_one_of_is_not_saved_twice(store: Store, first: Record, second: Record) -> None:
    store.save(*RECORDS)
    with pytest.raises(IntegrityError):
        store.save(second)
    assert store.all(type(first)) == (first,)
    store.delete(first)
    store.save(second)
    assert store.all(type(first)) == (second,)


def test_what_could_not_be_read_back_is_not_saved(store: Store) -> None:
    unreadable = msgspec.structs.replace(UNIT, periods=(msgspec.structs.replace(UNIT.periods[0], name=""),))
    with pytest.raises(msgspec.ValidationError):
        store.save(unreadable)
    assert store.all(Unit) == ()


def test_records_saved_together_keep_their_order(store: Store) -> None:
    evidence = tuple(Evidence(title=f"Minh chứng {place % 7}") for place in range(600))
    store.save(*evidence)
    later = Evidence(title="A")
    store.save(later, evidence[3])
    assert store.all(Evidence) == (*evidence, later)


def test_all_selects_by_equal_fields(store: Store) -> None:
    other = Nominee(number=9, kind=NomineeKind.STUDENT, name="Lê Na")
    following = Nomination(nominee_id=other.id, year=2025)
    store.save(*RECORDS, other, following)
    assert store.all(Nominee, kind=NomineeKind.STUDENT) == (other,)
    assert store.all(Nominee, kind=NomineeKind.STUDENT, number=2) == ()
    assert store.all(Nomination, year=2025) == (following,)
    assert store.all(Nomination, collective_id=None) == (following,)


def test_all_takes_a_tuple_for_any_of_its_values(store: Store) -> None:
    evidence = tuple(Evidence(title=f"Minh chứng {place}") for place in range(40_000))
    store.save(*evidence[:10])
    assert store.all(Evidence, id=tuple(each.id for each in evidence)) == evidence[:10]
    assert store.all(Evidence, id=(evidence[7].id, evidence[2].id), title="Minh chứng 2") == (evidence[2],)
    assert store.all(Evidence, id=()) == ()


def test_unknown_record_is_none(store: Store) -> None:
    assert store.get(Signatory, SIGNATORY.id) is None


def test_nominee_numbers_go_on_and_are_never_given_twice(store: Store) -> None:
    assert store.next_nominee_number() == 1
    store.save(NOMINEE)
    store.delete(NOMINEE)
    assert store.next_nominee_number() == NOMINEE.number + 1


def test_report_numbers_run_by_calendar_year(store: Store) -> None:
    store.save(
        SIGNATORY,
        msgspec.structs.replace(REPORT, number=11, issued_on=date(2024, 12, 31)),
        msgspec.structs.replace(PACKAGE, number=12, issued_on=date(2024, 1, 1)),
        AnnualReport(year=2025, number=3, issued_on=date(2025, 1, 1)),
        AnnualReport(year=2026, number=99),
    )
    assert [store.next_report_number(year) for year in (2023, 2024, 2025)] == [1, 13, 4]


def test_one_store_serves_several_threads(store: Store) -> None:
    def save_and_read(number: int) -> bool:
        record = Nominee(number=number, kind=NomineeKind.TEACHER, name=f"Lê Văn {number}")
        store.save(record)
        return store.get(Nominee, record.id) == record

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(save_and_read, range(1, 41)))
    assert len(store.all(Nominee)) == 40


@pytest.mark.linux
def test_what_was_saved_outlives_the_process(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path;"
        "from exemplar_desktop.store.store import Store; from tests.store.sample_records import RECORDS;"
        "Store.open(Path(sys.argv[1]), create=True).save(*RECORDS); os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, check=False)
    assert killed.returncode == -9
    store = Store.open(tmp_path)
    assert store.get(Assessment, ASSESSMENT.id) == ASSESSMENT
    assert store.all(Evidence) == (LINK, EVIDENCE)
    assert store.get(Nomination, NOMINATION.id) == NOMINATION
    store.close()
