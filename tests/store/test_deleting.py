"""What is deleted is hidden with all that belongs to it, and comes back whole."""

import msgspec

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.store.store import Store
from tests.store.sample_records import (
    ASSESSMENT,
    AWARD,
    COLLECTIVE,
    CONSENT,
    DISSEMINATION,
    EVIDENCE,
    LINK,
    MEASURE,
    MEETING,
    NOMINATION,
    NOMINEE,
    NOTICE,
    RECORDS,
    REFERRAL,
)

OF_NOMINATION = {ASSESSMENT.id, MEASURE.id, REFERRAL.id}
OF_NOMINEE = {NOMINATION.id, AWARD.id, CONSENT.id, *OF_NOMINATION}


def hidden(store: Store) -> set[str]:
    return {record.id for record in RECORDS if store.get(type(record), record.id) is None}


def test_every_type_is_deleted_and_restored(store: Store) -> None:
    store.save(*RECORDS)
    for record in RECORDS:
        kind = type(record)
        store.delete(record)
        assert store.get(kind, record.id) is None
        assert [found.id for found in store.deleted(kind)] == [record.id]
        store.restore(kind, record.id)
        assert store.deleted(kind) == ()
        assert [store.get(type(each), each.id) for each in RECORDS] == list(RECORDS)


def test_nominee_takes_along_all_that_is_about_it(store: Store) -> None:
    store.save(*RECORDS)
    store.delete(NOMINEE)
    assert hidden(store) == {NOMINEE.id, *OF_NOMINEE}
    assert store.nomination_lines(2024) == []
    assert store.count_nominations(2024) == 0
    assert store.evidence_uses(EVIDENCE.id) == ()
    assert [found.nomination_ids for found in store.all(Dissemination)] == [()]
    assert store.deleted(Nomination) == ()
    store.restore(Nominee, NOMINEE.id)
    assert hidden(store) == set()
    assert store.get(Dissemination, DISSEMINATION.id) == DISSEMINATION


def test_nomination_deleted_by_itself_stays_deleted(store: Store) -> None:
    store.save(*RECORDS)
    store.delete(NOMINATION)
    store.delete(NOMINEE)
    store.restore(Nominee, NOMINEE.id)
    assert hidden(store) == {NOMINATION.id, *OF_NOMINATION}
    assert store.deleted(Nomination) == (NOMINATION,)


def test_nomination_restored_below_a_deleted_nominee_stays_hidden(store: Store) -> None:
    store.save(*RECORDS)
    store.delete(NOMINATION)
    store.delete(NOMINEE)
    store.restore(Nomination, NOMINATION.id)
    assert store.get(Nomination, NOMINATION.id) is None
    store.restore(Nominee, NOMINEE.id)
    assert store.get(Nomination, NOMINATION.id) == NOMINATION


def test_meeting_takes_its_notices_along(store: Store) -> None:
    store.save(*RECORDS)
    store.delete(MEETING)
    assert hidden(store) == {MEETING.id, NOTICE.id}


def test_collective_is_no_owner_of_its_managers_nomination(store: Store) -> None:
    store.save(*RECORDS)
    store.delete(COLLECTIVE)
    assert hidden(store) == {COLLECTIVE.id}


def test_deleted_evidence_leaves_the_lists_and_comes_back(store: Store) -> None:
    store.save(*RECORDS)
    store.delete(EVIDENCE)
    assert [found.evidence_ids for found in store.all(Assessment)] == [(LINK.id,)]
    store.restore(Evidence, EVIDENCE.id)
    assert store.get(Assessment, ASSESSMENT.id) == ASSESSMENT


def test_list_changed_meanwhile_keeps_the_deleted_evidence(store: Store) -> None:
    added = Evidence(title="Mới")
    store.save(*RECORDS, added)
    store.delete(EVIDENCE)
    found = store.all(Assessment)[0]
    store.save(msgspec.structs.replace(found, evidence_ids=(added.id,)))
    assert [each.evidence_ids for each in store.all(Assessment)] == [(added.id,)]
    store.restore(Evidence, EVIDENCE.id)
    assert [each.evidence_ids for each in store.all(Assessment)] == [(added.id, EVIDENCE.id)]


def test_old_state_saved_over_deleted_evidence_counts_it_once(store: Store) -> None:
    store.save(*RECORDS)
    store.delete(EVIDENCE)
    store.save(ASSESSMENT)
    store.restore(Evidence, EVIDENCE.id)
    assert store.get(Assessment, ASSESSMENT.id) == ASSESSMENT


def test_saving_a_deleted_record_does_not_restore_it(store: Store) -> None:
    store.save(NOMINEE)
    store.delete(NOMINEE)
    store.save(msgspec.structs.replace(NOMINEE, note="khác"))
    assert store.all(Nominee) == ()
    assert [found.note for found in store.deleted(Nominee)] == ["khác"]
