"""Composes the two papers about a meeting of the council: the minutes, which stay in the unit, and the notice, which everybody reads."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from exemplar_desktop.domain.council import CouncilMeeting, CouncilMember, CouncilRole, Decision, Outcome, PublicNotice
from exemplar_desktop.domain.council_papers import may_be_named, minutes_lacks, notice_lacks, public_name
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import VoteRule
from exemplar_desktop.domain.unit import UnitPeriod, period_on, signer_on
from exemplar_desktop.domain.vote import count_votes
from exemplar_desktop.errors import PaperBlocked
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.compose import signature_of
from exemplar_desktop.reports.content import Align, Block, Cell, Column, CouncilPaper, Paragraph, Section, SignatureBlock, Table
from exemplar_desktop.reports.wording import ITEM, counted, joined, lines_of, paragraphs
from exemplar_desktop.vietnamese.dates import long_date, number, short_date

COUNCIL = "Hội đồng Thi đua - Khen thưởng"
_OPEN_NUMBER, _OPEN_HOUR = "." * 9, "...... giờ ......"
_CHAIRS = (CouncilRole.CHAIR, CouncilRole.VICE_CHAIR, CouncilRole.STANDING)
_ROLES = tuple(CouncilRole)


class _Decided(NamedTuple):
    """A decision with whom it is about."""

    decision: Decision
    nomination: Nomination
    nominee: Nominee


def compose_minutes(facts: YearFacts, meeting: CouncilMeeting) -> CouncilPaper:
    """Return the minutes of a meeting with everybody's full name: they are the unit's own. Raises PaperBlocked."""
    lacks = minutes_lacks(facts.unit, meeting)
    day, period = meeting.held_on, _period(facts, meeting.held_on)
    if lacks or day is None or period is None:
        raise PaperBlocked(lacks)
    present = _members(facts, meeting.present_ids)
    when = f"Thời gian bắt đầu: {meeting.begun_at or _OPEN_HOUR}, {long_date(day)}."
    where = (f"Địa điểm: {_stopped(meeting.place)}",) if meeting.place else ()
    programme = (f"Nội dung: {_stopped(meeting.title)}", *lines_of(meeting.agenda))
    parts = (
        ("Thời gian, địa điểm", paragraphs((when, *where))),
        ("Thành phần", paragraphs(_attendance(facts, meeting, present))),
        ("Nội dung, chương trình", paragraphs(programme)),
        ("Kết quả xét chọn", _results(facts, meeting)),
        ("Kết luận", paragraphs(lines_of(meeting.conclusion))),
    )
    return CouncilPaper(
        parent=period.parent.upper(),
        unit=period.name.upper(),
        number_line=_number_line(meeting.minutes_number, "BB", period),
        place_and_date="",
        issued_on=day,
        kind="BIÊN BẢN",
        subject=f"Họp {COUNCIL} xét chọn điển hình tiên tiến năm {meeting.year}",
        sections=_numbered(parts),
        closing=f"Cuộc họp kết thúc vào {meeting.ended_at or _OPEN_HOUR}, {long_date(day)}./.",
        beside=SignatureBlock(lines=("THƯ KÝ",), name=_name(_first(present, (CouncilRole.SECRETARY,)))),
        signature=SignatureBlock(lines=("CHỦ TRÌ",), name=_name(_first(present, _CHAIRS))),
        recipients=("- Thành viên Hội đồng;", "- Lưu: VT, HĐTĐKT."),
    )


def compose_notice(facts: YearFacts, notice: PublicNotice, meeting: CouncilMeeting, today: date) -> CouncilPaper:
    """Return the public notice of who was recognised; whoever has not agreed to be named stands there by initials. Raises PaperBlocked.

    Nothing that people wrote about the meeting or about a decision goes into it, for it may name a pupil.
    """
    lacks = notice_lacks(facts.unit, notice, meeting)
    posted, held, period = notice.posted_on, meeting.held_on, _period(facts, notice.posted_on)
    if lacks or posted is None or held is None or period is None:
        raise PaperBlocked(lacks)
    count = counted(sum(one.decision.outcome is Outcome.RECOGNISED for one in _decided(facts, meeting)))
    subject = f"Công khai kết quả xét chọn điển hình tiên tiến năm {meeting.year}"
    end = f" đến hết ngày {short_date(notice.taken_down_on)}" if notice.taken_down_on else ""
    by = f" (Biên bản số {meeting.minutes_number})" if meeting.minutes_number else ""
    parts = (
        ("Danh sách được công nhận", _recognised(facts, meeting, posted, today)),
        ("Nơi và thời gian công khai", paragraphs((f"{_unstopped(notice.place)}, từ ngày {short_date(posted)}{end}.",))),
        ("Tiếp nhận ý kiến phản ánh", paragraphs((_objections(period, notice.taken_down_on),))),
    )
    return CouncilPaper(
        parent=period.parent.upper(),
        unit=period.name.upper(),
        number_line=_number_line(notice.number, "TB", period),
        place_and_date=f"{period.place}, {long_date(posted)}",
        issued_on=posted,
        kind="THÔNG BÁO",
        subject=subject,
        opening=f"Căn cứ kết quả cuộc họp ngày {short_date(held)} của {COUNCIL}{by}, {period.name} thông báo công khai "
        f"{count} tập thể, cá nhân được công nhận điển hình tiên tiến năm {meeting.year} như sau:",
        sections=_numbered(parts),
        closing=f"{period.name} thông báo để các tập thể, cá nhân được biết./.",
        signature=signature_of(signer_on(facts.signatories, None, posted)),
        recipients=("- Nơi công khai tại mục 2;", "- Lưu: VT, HĐTĐKT."),
    )


def _period(facts: YearFacts, day: date | None) -> UnitPeriod | None:
    return period_on(facts.unit, day) if facts.unit and day else None


def _number_line(given: str, kind: str, period: UnitPeriod) -> str:
    """Return the number that was entered; a bare one gets its symbol, and where there is none, dots to write over."""
    if given and not given.isdigit():
        return f"Số: {given}"
    return f"Số: {given.zfill(2) if given else _OPEN_NUMBER}/{kind}-{period.symbol}"


def _numbered(parts: Iterable[tuple[str, tuple[Block, ...]]]) -> tuple[Section, ...]:
    filled = [(title, blocks) for title, blocks in parts if blocks]
    return tuple(Section(number=str(place), title=title, level=2, blocks=blocks) for place, (title, blocks) in enumerate(filled, start=1))


def _stopped(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _unstopped(text: str) -> str:
    return text.rstrip(".;, ")


def _members(facts: YearFacts, ids: tuple[str, ...]) -> tuple[CouncilMember, ...]:
    """Return members in the order of their rank."""
    return tuple(sorted((m for m in facts.council_members if m.id in ids), key=lambda m: _ROLES.index(m.role)))


def _first(members: tuple[CouncilMember, ...], roles: tuple[CouncilRole, ...]) -> CouncilMember | None:
    return next((m for role in roles for m in members if m.role is role), None)


def _name(member: CouncilMember | None) -> str:
    return member.name if member else ""


def _attendance(facts: YearFacts, meeting: CouncilMeeting, present: tuple[CouncilMember, ...]) -> tuple[str, ...]:
    absent = _members(facts, meeting.absent_ids)
    here, all_of = len(meeting.present_ids), len({*meeting.present_ids, *meeting.absent_ids})
    lines = [*_listed(f"Thành viên Hội đồng có mặt: {here:02d}/{all_of:02d}", present), *_listed(f"Vắng mặt: {len(absent):02d}", absent)]
    gone = here + len(meeting.absent_ids) - len(present) - len(absent)
    if gone > 0:
        lines.append(f"{gone:02d} thành viên đã ghi trong cuộc họp không còn trong danh sách của Hội đồng.")
    chair, secretary = _first(present, _CHAIRS), _first(present, (CouncilRole.SECRETARY,))
    if chair:
        lines.append(f"Chủ trì: {chair.name}.")
    if secretary:
        lines.append(f"Thư ký: {secretary.name}.")
    return tuple(lines)


def _listed(what: str, members: tuple[CouncilMember, ...]) -> tuple[str, ...]:
    if not members:
        return (f"{what}.",)
    *earlier, last = (f"{ITEM}{_introduced(member)}" for member in members)
    return (f"{what}, gồm:", *(f"{line};" for line in earlier), f"{last}.")


def _introduced(member: CouncilMember) -> str:
    position = f", {member.position}" if member.position else ""
    return f"{member.name}{position}, {word(member.role)} Hội đồng"


def _decided(facts: YearFacts, meeting: CouncilMeeting) -> list[_Decided]:
    nominees = {nominee.id: nominee for nominee in facts.nominees}
    nominations = {nomination.id: nomination for nomination in facts.nominations}
    about = ((decision, nominations.get(decision.nomination_id)) for decision in meeting.decisions)
    return [_Decided(decision, n, nominees[n.nominee_id]) for decision, n in about if n]


def _results(facts: YearFacts, meeting: CouncilMeeting) -> tuple[Block, ...]:
    decided, rule = _decided(facts, meeting), facts.programme.vote_rule
    count = Counter(one.decision.outcome for one in decided)
    outcomes = "; ".join(f"{word(outcome).lower()}: {counted(count[outcome])}" for outcome in Outcome)
    lines = [f"Hội đồng xét {counted(len(decided))} hồ sơ; {outcomes}.", _base(rule)]
    lost = len(meeting.decisions) - len(decided)
    if lost:
        lines.append(f"{counted(lost)} hồ sơ đã xét không còn trong danh sách của năm nên không ghi trong bảng.")
    written = any(one.decision.written_for for one in decided)
    columns = (
        Column(title="TT", width=0.5, align=Align.CENTRE),
        Column(title="Họ và tên, tên tập thể", width=2.2),
        Column(title="Chức vụ, đơn vị", width=1.9),
        Column(title="Đồng ý", width=0.7, align=Align.CENTRE),
        *((Column(title="Bằng văn bản", width=0.8, align=Align.CENTRE),) if written else ()),
        Column(title="Không đồng ý", width=0.8, align=Align.CENTRE),
        Column(title="Phiếu khác", width=0.8, align=Align.CENTRE),
        Column(title="Tỉ lệ (%)", width=0.8, align=Align.CENTRE),
        Column(title="Kết quả, lý do", width=1.9),
    )
    rows = tuple(_result(place, one, meeting, rule, written) for place, one in enumerate(decided, start=1))
    return (*paragraphs(lines), Table(columns=columns, rows=rows))


def _base(rule: VoteRule | None) -> str:
    other = "Phiếu khác là phiếu không hợp lệ hoặc không có ý kiến."
    if rule is None:
        return f"Tỉ lệ là số phiếu đồng ý trên số thành viên có mặt. {other}"
    return f"Tỉ lệ phiếu đồng ý được tính theo quy định: {_stopped(rule.text)} {other}"


def _result(place: int, one: _Decided, meeting: CouncilMeeting, rule: VoteRule | None, written: bool) -> tuple[Cell, ...]:
    decision, nomination = one.decision, one.nomination
    return (
        place,
        one.nominee.name,
        joined(nomination.position, nomination.department, nomination.campus),
        decision.votes_for,
        *((decision.written_for,) if written else ()),
        decision.votes_against,
        decision.votes_spoiled,
        _share(meeting, decision, rule),
        "\n".join(part for part in (word(decision.outcome), decision.reason) if part),
    )


def _share(meeting: CouncilMeeting, decision: Decision, rule: VoteRule | None) -> str:
    """Return the share of those who agreed, in percent; empty where the votes were not counted."""
    if decision.votes_for is None:
        return ""
    yes, of = decision.votes_for, len(meeting.present_ids)
    if rule is not None:
        count = count_votes(rule, meeting, decision)
        yes, of = count.yes, count.of
    return number(100 * yes / of, 1).removesuffix(",0") if of else ""


def _recognised(facts: YearFacts, meeting: CouncilMeeting, posted: date, today: date) -> tuple[Block, ...]:
    decided = [one for one in _decided(facts, meeting) if one.decision.outcome is Outcome.RECOGNISED]
    columns = (
        Column(title="TT", width=0.4, align=Align.CENTRE),
        Column(title="Họ và tên, tên tập thể", width=2.4),
        Column(title="Chức vụ, nhiệm vụ", width=2.0),
        Column(title="Tổ, lớp, bộ phận", width=2.0),
    )
    rows, masked = [], 0
    for place, one in enumerate(decided, start=1):
        named = may_be_named(one.nominee, facts.consents, posted, today)
        masked += not named
        rows.append((place, public_name(one.nominee, facts.consents, posted, today), *_place_of(one, named)))
    blocks: list[Block] = [Table(columns=columns, rows=tuple(rows))]
    if masked:
        why = "vì chưa có đủ sự đồng ý của người giám hộ và của học sinh từ 7 tuổi"
        blocks.append(Paragraph(text=f"{counted(masked)} học sinh được ghi bằng chữ cái đầu của họ và tên, không ghi lớp, {why}."))
    return tuple(blocks)


def _place_of(one: _Decided, named: bool) -> tuple[str, str]:
    """Return position and department; of whom is not named nothing by which one could be found."""
    if not named:
        return word(NomineeKind.STUDENT), ""
    return one.nomination.position, joined(one.nomination.department, one.nomination.campus)


def _objections(period: UnitPeriod, until: date | None) -> str:
    end = f" đến hết ngày {short_date(until)}" if until else " trong thời gian công khai"
    return (
        f"Ý kiến phản ánh về kết quả trên được gửi trực tiếp hoặc bằng văn bản, ghi rõ họ tên người phản ánh, đến {COUNCIL} của "
        f"{period.name}{end}, để Hội đồng xem xét, giải quyết và trả lời."
    )
