"""Where a piece of evidence is used, whatever type of record rests on it."""

from exemplar_desktop.store.evidence_listing import evidence_uses, unused_ids
from exemplar_desktop.store.store import Store
from tests.store.sample_records import ASSESSMENT, DISSEMINATION, EVIDENCE, LINK, MEASURE, NOMINEE, NOTICE, RECORDS


def test_every_type_of_record_counts_as_a_use(store: Store) -> None:
    store.save(*RECORDS)
    uses = evidence_uses(store, [EVIDENCE.id, LINK.id])
    found = {use.record_id: use for pieces in uses.values() for use in pieces if use.record_id}
    assert {record.id for record in RECORDS if getattr(record, "evidence_ids", ())} - {ASSESSMENT.id} == set(found)
    assert (found[MEASURE.id].nominee_id, found[MEASURE.id].year, found[MEASURE.id].page) == (NOMINEE.id, 2024, "nominees")
    assert (found[NOTICE.id].year, found[NOTICE.id].page, found[NOTICE.id].name) == (2024, "council", NOTICE.place)
    store.delete(ASSESSMENT, DISSEMINATION)
    assert unused_ids(store) == ()
    store.delete(*(record for record in RECORDS if record.id in found))
    assert set(unused_ids(store)) == {EVIDENCE.id, LINK.id}
