"""Whatever is done to the store stands in the history, in the same transaction, and stays there."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import msgspec
import pytest
from sqlalchemy.exc import IntegrityError

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.award import Award
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.history import FieldChange, HistoryEntry, Verb
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.store.changes import inverse
from exemplar_desktop.store.history import Asked, count_entries, history_entries, last_number, records_about, with_parts
from exemplar_desktop.store.lock import account
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.store.store import Store

HOA = Nominee(id="p1", number=1, kind=NomineeKind.TEACHER, name="Lê Thị Hoa")
FILE = Nomination(id="n1", nominee_id="p1", year=2024)
JUDGED = Assessment(id="a1", nomination_id="n1", criterion="III.2.2.b.4")


def entries(store: Store, **asked: object) -> list[HistoryEntry]:
    """Return the history, the oldest first."""
    return history_entries(store, Asked(**asked), None, 1000)[::-1]  # type: ignore[arg-type]


def told(store: Store) -> list[tuple[str, str]]:
    return [(entry.verb.value, entry.record_id) for entry in entries(store)]


def test_every_way_to_write_is_told_with_who_and_when(store: Store) -> None:
    store.save(HOA, FILE)
    store.save(msgspec.structs.replace(HOA, note="Đã gặp"))
    store.save(msgspec.structs.replace(HOA, note="Đã gặp"))
    store.delete(HOA)
    store.restore(Nominee, "p1")
    assert told(store) == [("created", "p1"), ("created", "n1"), ("changed", "p1"), ("deleted", "p1"), ("restored", "p1")]
    found = entries(store)
    assert [entry.number for entry in found] == [1, 2, 3, 4, 5] and last_number(store) == 5
    assert found[2].fields == (FieldChange("note", "", "Đã gặp"),)
    assert found[0].fields == ()
    assert {entry.who for entry in found} == {account()}
    assert found[0].moment == found[1].moment < found[2].moment
    assert found[0].moment.utcoffset() is not None


def test_undo_and_redo_are_told_and_remove_nothing(store: Store) -> None:
    store.save(HOA)
    with store.recording() as changes:
        store.save(msgspec.structs.replace(HOA, note="Đã gặp"))
    undone = store.apply(inverse(changes)).changes
    store.apply(inverse(undone))
    texts = [(change.before, change.after) for entry in entries(store) for change in entry.fields]
    assert texts == [("", "Đã gặp"), ("Đã gặp", ""), ("", "Đã gặp")]


def test_what_is_typed_into_a_deleted_record_is_told_too(store: Store) -> None:
    store.save(HOA)
    store.delete(HOA)
    store.save(msgspec.structs.replace(HOA, note="Muộn"))
    assert [entry.verb for entry in entries(store)] == [Verb.CREATED, Verb.DELETED, Verb.CHANGED]


def test_what_is_not_saved_is_not_told(store: Store) -> None:
    with pytest.raises(IntegrityError):
        store.save(HOA, msgspec.structs.replace(FILE, nominee_id="nobody"))
    calls = iter([False, True])

    def stop(_code: str, _part: float) -> None:
        if next(calls, True):
            raise Cancelled

    with suppress(Cancelled):
        store.save(*(Nominee(number=n, kind=NomineeKind.TEACHER, name=f"Hoa {n}") for n in range(1, 1500)), step=stop)
    assert (entries(store), last_number(store), store.all(Nominee)) == ([], 0, ())


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE history SET who = 'ai đó'",
        "DELETE FROM history",
        "INSERT OR REPLACE INTO history SELECT number, moment, 'ai đó', verb, record_type, record_id, fields FROM history",
        "UPDATE OR REPLACE history SET number = 9",
    ],
)
def test_the_database_refuses_to_change_or_remove_what_was_told(store: Store, order: str) -> None:
    store.save(HOA)
    before = entries(store)
    with closing(sqlite3.connect(store.path)) as database, pytest.raises(sqlite3.IntegrityError):
        database.execute(order)
        database.commit()
    assert entries(store) == before


def test_a_long_text_that_is_saved_at_every_rest_stays_small(store: Store) -> None:
    text = "Đơn vị đã tổ chức phát động phong trào thi đua. " * 300
    report = AnnualReport(id="r1", year=2024, prose={"results": text})
    store.save(report)
    for word in range(50):
        text += f"từ{word} "
        report = msgspec.structs.replace(report, prose={"results": text})
        store.save(report)
    with closing(sqlite3.connect(store.path)) as database:
        (size,) = database.execute("SELECT sum(length(fields)) FROM history").fetchone()
    assert size < 50 * 100 < len(text)


def test_a_record_is_asked_for_with_what_is_part_of_it(store: Store) -> None:
    other = msgspec.structs.replace(HOA, id="p2", number=2)
    store.save(HOA, FILE, JUDGED, other)
    store.delete(FILE)
    assert set(with_parts(store, ("p1",))) == {"p1", "n1", "a1"}
    assert [entry.record_id for entry in entries(store, records=with_parts(store, ("p1",)))] == ["p1", "n1", "a1", "n1"]
    known, hidden = records_about(store, ("a1",))
    assert (set(known), set(hidden)) == ({"a1", "n1", "p1"}, {"n1"})


def test_pages_follow_each_other(store: Store) -> None:
    store.save(*(Nominee(id=f"p{n}", number=n, kind=NomineeKind.TEACHER, name=f"Hoa {n}") for n in range(1, 8)))
    first = history_entries(store, Asked(), None, 3)
    second = history_entries(store, Asked(), first[-1].number, 3)
    assert [entry.number for entry in (*first, *second)] == [7, 6, 5, 4, 3, 2]


def test_days_narrow_what_is_asked(store: Store) -> None:
    store.save(HOA)
    (entry,) = entries(store)
    assert entries(store, since=entry.moment) == [entry]
    assert entries(store, until=entry.moment) == []


def test_a_report_counts_its_year_and_not_its_own_number(store: Store) -> None:
    report = AnnualReport(id="r1", year=2024)
    store.save(HOA, FILE, JUDGED, report, Signatory(id="s1", name="Vũ Ánh", position="Hiệu trưởng"))
    seen = last_number(store)
    store.save(msgspec.structs.replace(report, number=45))
    store.save(Nomination(id="n2", nominee_id="p1", year=2025), ProseOrigin(year=2024))
    assert count_entries(store, Asked(after=seen, year=2024)) == 0
    assert count_entries(store, Asked(after=seen, year=2025)) == 1
    store.save(msgspec.structs.replace(JUDGED, reason="Có quyết định"))
    store.save(msgspec.structs.replace(HOA, note="Đã gặp"))
    store.save(msgspec.structs.replace(report, number=45, prose={"results": "Tốt"}))
    assert count_entries(store, Asked(after=seen, year=2024)) == 3
    assert count_entries(store, Asked(after=seen, year=2025)) == 2


def test_a_report_counts_people_and_consents_of_its_year_only(store: Store) -> None:
    people = [
        Nominee(id=id, number=n, kind=NomineeKind.STUDENT, name=f"Người {n}") for n, id in enumerate(("filed", "honoured", "other"), 1)
    ]
    house = Nominee(id="house", number=9, kind=NomineeKind.COLLECTIVE, name="Lớp 9A")
    consents = [Consent(id=f"of {one.id}", nominee_id=one.id) for one in people]
    store.save(
        *people,
        house,
        Nomination(nominee_id="filed", year=2024, collective_id="house"),
        Award(nominee_id="honoured", year=2024, form="Giấy khen"),
        Nomination(nominee_id="other", year=2025),
        *consents,
    )
    seen = last_number(store)
    for record in (*people, house):
        store.save(msgspec.structs.replace(record, note="Đã gặp"))
    for consent in consents:
        store.save(msgspec.structs.replace(consent, guardian="Trần Văn Bút"))
    told = {year: {entry.record_id for entry in entries(store, after=seen, year=year)} for year in (2024, 2025, 2026)}
    assert told == {2024: {"filed", "honoured", "house", "of filed", "of honoured"}, 2025: {"other", "of other"}, 2026: set()}


def test_a_copy_carries_the_history(store: Store, tmp_path: Path) -> None:
    store.save(HOA)
    store.save(msgspec.structs.replace(HOA, note="Đã gặp"))
    copy = tmp_path / "copy"
    copy.mkdir()
    with closing(sqlite3.connect(store.path)) as source, closing(sqlite3.connect(copy / DATABASE_NAME)) as target:
        source.backup(target)
    copied = Store.open(copy)
    assert entries(copied) == entries(store)
    copied.close()
