"""Sheets of the workbook for what happened around the nominations: one row a record, a sheet only where there are any."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from exemplar_desktop.domain.award import Award, Referral
from exemplar_desktop.domain.consent import Consent
from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, Decision, Objection, PublicNotice
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.inspection import Capacity, Inspection
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.support_measure import SupportMeasure
from exemplar_desktop.reports.content import Align, Cell, Column, Sheet, Table
from exemplar_desktop.reports.values import columns, shown

_Pairs = Iterable[tuple[tuple[Cell, ...], Any]]
"""Rows: the cells that stand first, and the record whose fields follow them."""
NOMINEE = Column(title="Điển hình")


def year_sheets(facts: YearFacts) -> tuple[Sheet, ...]:
    """Return the sheets in the order of the plan's items."""
    return tuple(sheet for sheet in _all(facts) if sheet.table.rows)


def _all(facts: YearFacts) -> Iterator[Sheet]:
    names = {n.id: n.name for n in facts.nominees}
    nominees = {n.id: names.get(n.nominee_id, "") for n in facts.nominations}
    members = {m.id: m.name for m in facts.council_members}
    meetings = {m.id: m for m in facts.council_meetings}

    def present(meeting: CouncilMeeting) -> tuple[Cell, ...]:
        return (_named(meeting.present_ids, members), _named(meeting.absent_ids, members))

    yield _sheet("Phong trào", "Phong trào thi đua", (), Movement, (((), m) for m in facts.movements))
    yield _of_nominee("Bồi dưỡng", "Biện pháp bồi dưỡng", SupportMeasure, facts.support_measures, lambda m: nominees.get(m.nomination_id))
    yield _sheet("Hội đồng", "Thành viên Hội đồng Thi đua - Khen thưởng", (), CouncilMember, (((), m) for m in facts.council_members))
    attending = (Column(title="Có mặt"), Column(title="Vắng mặt"))
    about_meetings = ((present(m), m) for m in facts.council_meetings)
    yield _sheet("Cuộc họp", "Cuộc họp xét chọn", attending, CouncilMeeting, about_meetings, frozenset({"year", "decisions"}))
    decided = (((m.title, m.held_on, nominees.get(d.nomination_id)), d) for m in facts.council_meetings for d in m.decisions)
    yield _sheet("Xét chọn", "Kết quả xét chọn", (Column(title="Cuộc họp"), Column(title="Ngày họp"), NOMINEE), Decision, decided)
    posted = (((_title(meetings, n.meeting_id),), n) for n in facts.public_notices)
    yield _sheet("Công khai", "Công khai kết quả", (Column(title="Cuộc họp"),), PublicNotice, posted, frozenset({"objections"}))
    objected = (((n.place,), o) for n in facts.public_notices for o in n.objections)
    yield _sheet("Ý kiến", "Ý kiến phản ánh", (Column(title="Nơi công khai"),), Objection, objected)
    yield _of_nominee("Khen thưởng", "Khen thưởng", Award, facts.awards, lambda a: names.get(a.nominee_id))
    yield _of_nominee("Trình khen", "Hồ sơ trình cấp trên", Referral, facts.referrals, lambda r: nominees.get(r.nomination_id))
    inspected = (((_named(i.inspector_ids, members),), i) for i in facts.inspections)
    yield _sheet("Kiểm tra", "Kiểm tra, giám sát", (Column(title="Thành viên kiểm tra"),), Inspection, inspected, frozenset({"year"}))
    yield _sheet("Đội ngũ", "Đội ngũ phụ trách", (), Capacity, (((), c) for c in facts.capacities))
    yield _of_nominee("Đồng ý", "Đồng ý công bố", Consent, facts.consents, lambda c: names.get(c.nominee_id))


def _of_nominee(name: str, title: str, kind: type[msgspec.Struct], records: Sequence[Any], whose: Callable[[Any], str | None]) -> Sheet:
    return _sheet(name, title, (NOMINEE,), kind, (((whose(record),), record) for record in records))


def _sheet(
    name: str, title: str, first: tuple[Column, ...], kind: type[msgspec.Struct], rows: _Pairs, leave_out: frozenset[str] = frozenset()
) -> Sheet:
    own = columns(kind, leave_out)
    order = Column(title="TT", align=Align.RIGHT)
    filled = tuple(
        (place, *cells, *(shown(getattr(record, field)) for field in own)) for place, (cells, record) in enumerate(rows, start=1)
    )
    return Sheet(name=name, title=title, table=Table(columns=(order, *first, *own.values()), rows=filled))


def _named(ids: Iterable[str], names: dict[str, str]) -> str:
    return "; ".join(names[id] for id in ids if id in names)


def _title(meetings: dict[str, CouncilMeeting], id: str) -> str:
    return meetings[id].title if id in meetings else ""
