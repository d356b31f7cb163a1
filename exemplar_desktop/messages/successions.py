"""Sentences about reports that replace each other, for whoever receives them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from exemplar_desktop.domain.correction import Correction, document_number
from exemplar_desktop.domain.succession import Conflict, Contradiction, Succession
from exemplar_desktop.domain.verdict import BottomLine, Verdict
from exemplar_desktop.vietnamese.dates import short_date
from exemplar_desktop.vietnamese.text import clean_line

DOCUMENT = "Báo cáo số {number} ngày {day}"
REPLACES = "thay thế {document}; gửi lần đầu{in_time} ngày {first}"
IN_FORCE = "Năm {year}, đơn vị {unit}: {document} đang có giá trị."
OPEN = "Năm {year}, đơn vị {unit}: chưa xác định được báo cáo nào có giá trị, cần hỏi lại đơn vị."
REPLACED = "{document} được thay thế bằng {by}."

conflicts: dict[Conflict, str] = {
    Conflict.TWO_REPLACE_ONE: "Có nhiều báo cáo cùng ghi thay thế một báo cáo: {sets}.",
    Conflict.CYCLE: "Các báo cáo ghi thay thế lẫn nhau theo vòng: {sets}.",
    Conflict.SEVERAL: "Có nhiều báo cáo không ghi báo cáo nào thay thế báo cáo nào: {sets}.",
    Conflict.REPLACED_MISSING: "Chưa nhận được báo cáo được thay thế: {sets}.",
    Conflict.REPLACED_ELSEWHERE: "Báo cáo được ghi là bị thay thế thuộc đơn vị khác hoặc năm khác: {sets}.",
    Conflict.WEAKER: "Báo cáo chưa xác nhận được người ký nên chưa thay thế báo cáo đã chấp nhận: {sets}.",
    Conflict.PARTS_DIFFER: "Các phần của một gói ghi khác nhau về báo cáo được thay thế: {sets}.",
}


def document_lines(verdict: Verdict) -> Iterator[str]:
    """Yield which document a package carries, and what it replaces; nothing for what could not be read."""
    if not verdict.set:
        return
    said = _document(verdict)
    correction = verdict.correction
    if correction is not None:
        in_time = " đúng hạn" if correction.in_time else ""
        said += ", " + REPLACES.format(document=_document(correction), in_time=in_time, first=short_date(correction.first_sent_on))
    elif verdict.replaces:
        said += f", thay thế gói {clean_line(verdict.replaces)}"
    yield f"{said}."
    if correction is not None and correction.reason:
        yield f"Lý do thay thế: {clean_line(correction.reason)}"


def succession_lines(found: Sequence[Succession], verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield, for units of which several reports or a contradiction are at hand, which report counts and why it may be open."""
    names = _names(verdicts)
    for one in found:
        # That a single report replaces one that is not at hand stands with its own verdict already.
        if len(one.candidates) + len(one.replaced) < 2 and all(each.code is Conflict.REPLACED_MISSING for each in one.contradictions):
            continue
        values = {"year": one.year, "unit": clean_line(one.unit_code)}
        if one.in_force is None:
            yield OPEN.format_map(values)
        else:
            yield IN_FORCE.format_map({**values, "document": names[one.in_force]})
        yield from ("  " + REPLACED.format(document=_name(names, each.set), by=_name(names, each.by)) for each in one.replaced)
        yield from ("  " + _conflict(each, names) for each in one.contradictions)


def _names(verdicts: Iterable[Verdict]) -> dict[str, str]:
    """Return set -> document; one that is not at hand is called as the report says that replaces it."""
    sound = (one for one in verdicts if one.bottom_line is not BottomLine.REFUSED)
    told = {one.correction.replaces: _document(one.correction) for one in sound if one.correction}
    return told | {one.set: _document(one) for one in verdicts if one.set}


def _conflict(one: Contradiction, names: Mapping[str, str]) -> str:
    only_former = one.code in (Conflict.REPLACED_MISSING, Conflict.REPLACED_ELSEWHERE)
    return conflicts[one.code].format(sets="; ".join(_name(names, id) for id in one.sets[-1 if only_former else 0 :]))


def _name(names: Mapping[str, str], id: str) -> str:
    return names.get(id) or f"gói {clean_line(id)}"


def _document(of: Verdict | Correction) -> str:
    return DOCUMENT.format(number=document_number(of.number, clean_line(of.symbol)), day=short_date(of.issued_on))
