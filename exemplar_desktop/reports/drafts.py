"""Drafts the sections II.1 to II.6 of the report from the facts, in administrative Vietnamese: numbers are counted, never typed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum

from exemplar_desktop.domain.award import Award, AwardLevel, ReferralState
from exemplar_desktop.domain.council import CouncilMeeting, Outcome
from exemplar_desktop.domain.dissemination import UNIONS
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.movement import found_this_year
from exemplar_desktop.domain.nominee import Nomination
from exemplar_desktop.domain.support_measure import SupportKind
from exemplar_desktop.domain.unit import holds
from exemplar_desktop.messages.words import word
from exemplar_desktop.reports.wording import counted, joined, quoted
from exemplar_desktop.vietnamese.dates import number, short_date


def draft_section(reference: str | None, facts: YearFacts) -> tuple[str, ...]:
    """Return the paragraphs that the facts give for a section of this reference (``II.3``); none where there is nothing to say.

    ``facts`` are those of `fulfilment.published`.
    """
    drafter = _DRAFTERS.get(reference or "")
    return tuple(drafter(facts)) if drafter else ()


def draft_texts(facts: YearFacts) -> dict[str, str]:
    """Return the drafts of a year's sections by their keys, a paragraph a line; sections without one are left out.

    ``facts`` are those of `fulfilment.published`.
    """
    drafts = {section.key: "\n".join(draft_section(section.reference, facts)) for section in facts.programme.outline}
    return {key: text for key, text in drafts.items() if text}


def _movements(facts: YearFacts) -> Iterator[str]:
    if facts.movements:
        named = "; ".join(
            quoted(m.name)
            + _in_brackets(
                f"cấp phát động: {word(m.launched_by).lower()}",
                _said("đối tượng", m.participants),
                f"{number(m.participant_count)} người tham gia" if m.participant_count else "",
            )
            for m in facts.movements
        )
        yield f"Trong năm báo cáo, đơn vị tổ chức, tham gia {counted(len(facts.movements))} phong trào thi đua: {named}."
        yield from (f"Kết quả phong trào {quoted(m.name)}: {_sentence(m.outcome)}" for m in facts.movements if m.outcome)
    by_movement = Counter(n.movement_id for n in _open(facts) if n.movement_id and found_this_year(n, facts.year))
    names = {m.id: m.name for m in facts.movements}
    found = [f"{counted(count)} điển hình qua phong trào {quoted(names[id])}" for id, count in by_movement.items() if id in names]
    if found:
        yield f"Thông qua các phong trào thi đua, trong năm đơn vị phát hiện {'; '.join(found)}."
    for organiser in UNIONS:
        titles = [quoted(d.title) for d in facts.disseminations if d.organiser is organiser]
        if titles:
            yield f"{word(organiser)} tổ chức {counted(len(titles))} hoạt động: {'; '.join(titles)}."


def _measures(facts: YearFacts) -> Iterator[str]:
    own = [m for m in facts.support_measures if m.kind is not SupportKind.FOLLOW_UP]
    if own:
        people = len({m.nomination_id for m in own})
        kinds = _by_kind(m.kind for m in own)
        done = sum(m.ended_on is not None for m in own)
        yield (
            f"Đơn vị thực hiện {counted(len(own))} biện pháp bồi dưỡng đối với {counted(people)} điển hình, gồm {kinds}; "
            f"đến thời điểm báo cáo đã hoàn thành {_count(done)} biện pháp."
        )
        for m in own:
            about = _in_brackets(_said("phụ trách", m.responsible), _said("kết quả", m.outcome))
            yield f"- {_named(facts, m.nomination_id)}: {_clause(m.title)}{about}."
    followed = [m for m in facts.support_measures if m.kind is SupportKind.FOLLOW_UP]
    if followed:
        names = "; ".join(f"{_named(facts, m.nomination_id)} ({_clause(m.title)})" for m in followed)
        yield f"Đơn vị tiếp tục theo dõi, tạo điều kiện cho điển hình đã được Bộ Giáo dục và Đào tạo, địa phương công nhận: {names}."


def _disseminations(facts: YearFacts) -> Iterator[str]:
    held = [d for d in facts.disseminations if not d.cluster_conference]
    if held:
        known = {i for d in held for i in d.nomination_ids} & {n.id for n in _open(facts)}
        reached = sum(d.reach or 0 for d in held)
        reach = f", tiếp cận {number(reached)} lượt người" if reached else ""
        yield (
            f"Trong năm báo cáo, đơn vị có {counted(len(held))} hoạt động tuyên truyền, giới thiệu {_count(len(known))} "
            f"điển hình{reach}. Đơn vị tổ chức: {_by_name(d.organiser for d in held)}."
        )
        for d in held:
            yield f"- {_clause(d.title)}{_in_brackets(short_date(d.happened_on), d.form, d.channel)}."
    for d in facts.disseminations:
        if d.cluster_conference:
            when = _in_brackets(short_date(d.happened_on))
            yield f"Đơn vị tham gia Hội nghị giao lưu, trao đổi của cụm thi đua{when}: {_clause(d.title)}."


def _awards(facts: YearFacts) -> Iterator[str]:
    awards = [a for a in facts.awards if a.year == facts.year.year]
    names = {n.id: n.name for n in facts.nominees}
    if awards:
        people = len({a.nominee_id for a in awards})
        by_level = sorted((a.level for a in awards), key=list(AwardLevel).index)
        yield (
            f"Trong năm báo cáo có {counted(len(awards))} khen thưởng cho {counted(people)} điển hình. "
            f"Theo loại hình: {_by_kind(a.kind for a in awards)}. Theo cấp khen thưởng: {_by_name(by_level)}."
        )
        together: dict[tuple[object, ...], list[Award]] = defaultdict(list)
        for a in awards:
            together[a.level, a.kind, a.form, a.decision_number, a.decided_on, a.issuer].append(a)
        for same in together.values():
            a = same[0]
            decision = joined(f"Quyết định số {a.decision_number}" if a.decision_number else "", _day(a.decided_on), a.issuer)
            yield f"- {_clause(a.form)}{_in_brackets(decision)}: {'; '.join(names.get(one.nominee_id, '') for one in same)}."
    if facts.referrals:
        states = Counter(r.state for r in facts.referrals)
        listed = ", ".join(f"{counted(states[s])} {word(s).lower()}" for s in ReferralState if states[s])
        yield f"Đơn vị lập {counted(len(facts.referrals))} hồ sơ trình cấp trên khen thưởng, trong đó {listed}."
        yield from (f"- {_named(facts, r.nomination_id)}: đề nghị {_clause(r.form)} ({word(r.state).lower()})." for r in facts.referrals)


def _council(facts: YearFacts) -> Iterator[str]:
    if facts.council_members:
        serving = [m for m in facts.council_members if holds(m.valid_from, m.valid_until, facts.year.last_day)]
        yield f"Hội đồng Thi đua - Khen thưởng của đơn vị có {_count(len(serving))} thành viên."
        yield from (f"- {m.name} ({word(m.role).lower()}): {_sentence(m.duties)}" for m in serving if m.duties)
        left = [m for m in facts.council_members if m.valid_until and facts.year.first_day <= m.valid_until < facts.year.last_day]
        if left:
            names = "; ".join(f"{m.name} (đến {_day(m.valid_until)})" for m in left)
            yield f"Trong năm có {counted(len(left))} thành viên thôi tham gia Hội đồng: {names}."
    if facts.council_meetings:
        decisions = [d for m in facts.council_meetings for d in m.decisions]
        recognised = sum(d.outcome is Outcome.RECOGNISED for d in decisions)
        yield (
            f"Trong năm, Hội đồng họp {counted(len(facts.council_meetings))} lần để xét chọn, xét {_count(len(decisions))} lượt hồ sơ, "
            f"công nhận {_count(recognised)} lượt."
        )
        yield from (_meeting(m) for m in facts.council_meetings)
    for n in facts.public_notices:
        span = " đến ".join(part for part in (_day(n.posted_on), _day(n.taken_down_on)) if part)
        settled = sum(o.settled_on is not None for o in n.objections)
        objections = f"tiếp nhận {counted(len(n.objections))} ý kiến phản ánh, đã giải quyết {_count(settled)}" if n.objections else ""
        yield f"Kết quả xét chọn được công khai tại {n.place}{_in_brackets(span)}; {objections or 'không có ý kiến phản ánh'}."
    if facts.inspections:
        yield f"Trong năm, đơn vị tổ chức {counted(len(facts.inspections))} lần kiểm tra, giám sát."
        for i in facts.inspections:
            after = f" Sau kiểm tra: {_sentence(i.follow_up)}" if i.follow_up else ""
            yield f"- {_clause(i.title)}{_in_brackets(short_date(i.inspected_on))}: {_sentence(i.findings or 'chưa ghi kết quả')}{after}"


def _meeting(meeting: CouncilMeeting) -> str:
    count = Counter(d.outcome for d in meeting.decisions)
    outcome = ", ".join(f"{counted(count[o])} {word(o).lower()}" for o in Outcome if count[o])
    attended = f"{counted(len(meeting.present_ids))} thành viên dự họp" if meeting.present_ids else ""
    return f"- {_clause(meeting.title)}{_in_brackets(short_date(meeting.held_on), attended)}: {outcome or 'chưa ghi kết quả'}."


def _capacities(facts: YearFacts) -> Iterator[str]:
    if not facts.capacities:
        return
    yield f"Đơn vị bố trí {counted(len(facts.capacities))} người làm công tác thi đua, khen thưởng và tuyên truyền."
    for c in facts.capacities:
        about = _in_brackets(c.position, c.qualification)
        training = f" Bồi dưỡng nghiệp vụ: {_sentence(c.training)}" if c.training else ""
        yield f"- {c.name}{about}: phụ trách {word(c.task).lower()}.{training}"


_DRAFTERS: dict[str, Callable[[YearFacts], Iterator[str]]] = {
    "II.1": _movements,
    "II.2": _measures,
    "II.3": _disseminations,
    "II.4": _awards,
    "II.5": _council,
    "II.6": _capacities,
}


def _open(facts: YearFacts) -> Iterator[Nomination]:
    return (n for n in facts.nominations if n.closed_on is None)


def _named(facts: YearFacts, nomination_id: str) -> str:
    nominee_id = next((n.nominee_id for n in facts.nominations if n.id == nomination_id), "")
    return next((n.name for n in facts.nominees if n.id == nominee_id), "")


def _by_kind(values: Iterable[StrEnum]) -> str:
    """Return how often each value stands, in the order of their first: ``02 thường xuyên, 01 đột xuất``."""
    return ", ".join(f"{counted(count)} {word(value).lower()}" for value, count in Counter(values).items())


def _by_name(values: Iterable[StrEnum]) -> str:
    """Return the same for values whose words are names: ``Đơn vị 02, Công đoàn 01``."""
    return ", ".join(f"{word(value)} {counted(count)}" for value, count in Counter(values).items())


def _count(count: int) -> str:
    return counted(count) if count else "0"


def _said(what: str, text: str) -> str:
    return f"{what}: {text}" if text else ""


def _in_brackets(*parts: str) -> str:
    inside = "; ".join(_clause(part) for part in parts if part)
    return f" ({inside})" if inside else ""


def _day(day: date | None) -> str:
    return f"ngày {short_date(day)}" if day else ""


def _clause(text: str) -> str:
    """Return a text as part of a sentence: one line, without its last point."""
    return " ".join(text.split()).rstrip(".;, ")


def _sentence(text: str) -> str:
    return f"{_clause(text)}."
