"""How a step is called where its maker gave it no name, and where in the window it shows."""

from collections.abc import Sequence

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, PublicNotice
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.finding import Finding, lead
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.prose_origin import ProseOrigin
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.domain.unit import Signatory, Unit
from exemplar_desktop.messages.records import edited, own_name
from exemplar_desktop.store.changes import Change
from exemplar_desktop.store.store import Store
from exemplar_desktop.ui.language import tr

PAGES: dict[type[Record], str] = {
    Nominee: "nominees",
    Nomination: "nominees",
    Assessment: "nominees",
    Evidence: "evidence",
    Dissemination: "disseminations",
    Movement: "disseminations",
    CouncilMeeting: "council",
    CouncilMember: "council",
    PublicNotice: "council",
    Award: "awards",
    Referral: "awards",
    Inspection: "inspections",
    Capacity: "inspections",
    SupportMeasure: "nominees",
    Consent: "nominees",
    AnnualReport: "report",
    ProseOrigin: "report",
    Unit: "setup",
    Signatory: "setup",
}
TABS: dict[type[Record], str] = {SupportMeasure: "support", Consent: "consent"}
"""Records that have a tab of their own in a nominee's file."""
YEARLESS = (Unit, Signatory, CouncilMember, Capacity, Movement)
"""What is the same in every reporting year."""
_IMPLICIT = (Assessment, AnnualReport, ProseOrigin)
"""Records that come to be when their first field is filled: for the user that is an edit of the field."""


def described(changes: Sequence[Change]) -> str:
    """Return the name of a step, to stand after "Hoàn tác: "."""
    added = [c.after for c in changes if c.before is None and c.after is not None and not isinstance(c.after, _IMPLICIT)]
    removed = [c.before for c in changes if c.after is None and c.before is not None]
    if removed:
        return tr("Xóa {name}", name=_name(removed[0])) if len(removed) == 1 else tr("Xóa {count} mục", count=len(removed))
    if added and isinstance(added[0], Evidence):
        return tr("Gắn minh chứng {name}", name=_name(added[0]))
    if added:
        return tr("Thêm {name}", name=_name(added[0]))
    fields = [(c, field) for c in changes for field in _edited(c)]
    if len(fields) != 1:
        return tr("Sửa {name}", name=_name(changes[0].record)) if changes else ""
    return _edit_words(*fields[0])


def place_of(changes: Sequence[Change], store: Store) -> Finding | None:
    """Return where a step shows, as something the window can lead to; of what is gone only the page."""
    if not changes:
        return None
    change = next((c for c in changes if isinstance(c.record, Assessment | Nomination)), changes[0])
    record, page = change.record, PAGES.get(type(change.record))
    if page is None:
        return None
    edited = _edited(change)
    field = edited[0].partition(".")[2] or edited[0] if edited else ""
    if isinstance(record, Assessment):
        field = record.criterion
    elif type(record) in TABS:
        field = TABS[type(record)]
    if page == "nominees":
        nominee_id = _nominee_of(record, store)
        there = change.after is not None or isinstance(record, Assessment)
        return lead(page, nominee=nominee_id if there else None, field=field, code="shown")
    return lead(page, record=record.id if change.after else None, field=field, code="shown")


def place_of_record(record: Record, store: Store) -> tuple[Finding | None, int]:
    """Return what leads to a record that is stored, and the year in which its page shows it; 0 where every year does."""
    owner = record
    if isinstance(record, PublicNotice):
        owner = store.get(CouncilMeeting, record.meeting_id) or record
    elif isinstance(record, Assessment | SupportMeasure | Referral):
        owner = store.get(Nomination, record.nomination_id) or record
    elif isinstance(record, Nominee | Consent):
        files = store.all(Nomination, nominee_id=record.id if isinstance(record, Nominee) else record.nominee_id)
        owner = max(files, key=lambda one: one.year, default=record)
    return place_of((Change(record, record),), store), getattr(owner, "year", 0)


def _nominee_of(record: Record, store: Store) -> str | None:
    if isinstance(record, Assessment | SupportMeasure):
        nomination = store.get(Nomination, record.nomination_id)
        return nomination.nominee_id if nomination else None
    return record.nominee_id if isinstance(record, Nomination | Consent) else record.id


def _edited(change: Change) -> tuple[str, ...]:
    """Return the fields that an edit is about, also where it made the record."""
    if change.before is None and isinstance(change.after, AnnualReport):
        return Change(AnnualReport(id=change.after.id, year=change.after.year), change.after).fields
    if change.before is None and isinstance(change.after, Assessment):
        blank = Assessment(id=change.after.id, nomination_id=change.after.nomination_id, criterion=change.after.criterion)
        return Change(blank, change.after).fields
    return change.fields


def _edit_words(change: Change, field: str) -> str:
    is_list = field == "evidence_ids" and change.before is not None
    fewer = is_list and len(getattr(change.before, field)) > len(getattr(change.after, field))
    return edited(type(change.record), field, fewer, tr) or tr("Sửa {name}", name=_name(change.record))


def _name(record: Record) -> str:
    if named := own_name(record):
        return f"“{named}”"
    words = {
        Nomination: tr("hồ sơ của năm {year}", year=getattr(record, "year", "")),
        Assessment: tr("đánh giá tiêu chuẩn"),
        AnnualReport: tr("báo cáo"),
    }
    return words.get(type(record), tr("thông tin đơn vị"))
