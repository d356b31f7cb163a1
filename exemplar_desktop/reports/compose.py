"""Composes a year's facts into the report's content: pure, and the only place that decides what the documents say."""

from datetime import date

from exemplar_desktop.domain.catalogue import Catalogue
from exemplar_desktop.domain.correction import Correction, document_number
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.programme import Content, LegalBasis, OutlineSection
from exemplar_desktop.domain.unit import Authority, Signatory, UnitPeriod, holds, period_on, signer_on
from exemplar_desktop.reports.appendices import appendices
from exemplar_desktop.reports.content import Block, Paragraph, ReportContent, Section, SignatureBlock
from exemplar_desktop.reports.drafts import draft_section
from exemplar_desktop.reports.figures import count_facts
from exemplar_desktop.reports.results import results
from exemplar_desktop.reports.sheets import sheets
from exemplar_desktop.reports.wording import lines_of, paragraphs
from exemplar_desktop.vietnamese.dates import long_date, short_date

NOTHING_RECORDED = "Trong năm báo cáo, đơn vị chưa ghi nhận nội dung ở mục này."
NO_FILES = Catalogue()
_HEAD, _COLLECTIVE = "THỦ TRƯỞNG ĐƠN VỊ", "TẬP THỂ LÃNH ĐẠO ĐƠN VỊ"
_OPEN_NUMBER, _OPEN_DATE = "." * 9, "ngày ...... tháng ...... năm ........"
_BASIS_OPENINGS = ("Căn cứ ", "Thực hiện ", "Theo ")


def compose(
    facts: YearFacts,
    missing: tuple[str, ...],
    on: date,
    files: Catalogue = NO_FILES,
    signed_on: date | None = None,
    *,
    numbered_later: bool = False,
) -> ReportContent:
    """Return what the report of the year says on a date; ``missing`` are ready sentences, printed honestly.

    ``files`` says what travels with the report; a file that it does not name is listed as the unit has it.
    With ``numbered_later`` a report that has no number yet has dots in place of number and date, which are given together (Decree 30,
    Art. 15 and 16), to be written over by an outside tool.
    Whether the report is in time follows the later of its date and ``signed_on``, the day of signing. The unit and its name on that
    day must exist (a blocking finding says so before): ValueError otherwise.
    """
    period = period_on(facts.unit, on) if facts.unit else None
    if period is None:
        raise ValueError("the unit has no name on this day")
    figures = count_facts(facts)
    facts = figures.facts
    is_open = numbered_later and not (facts.report and facts.report.number)
    subject = facts.programme.report_title.replace("{year}", str(facts.year.year))
    written = results(facts, figures, missing, on, max(on, signed_on or on))
    return ReportContent(
        parent=period.parent.upper(),
        unit=period.name.upper(),
        number_line=f"Số: {_OPEN_NUMBER}{_symbol(period)}" if is_open else _number_line(facts, period),
        place_and_date=f"{period.place}, {_OPEN_DATE if is_open else long_date(on)}",
        issued_on=on,
        kind="BÁO CÁO",
        subject=subject,
        addressee=period.addressee,
        bases=_bases(facts, on),
        opening=_opening(facts, period, subject),
        replaces=_replaces(facts),
        replacement=_replacement(facts),
        sections=tuple(_section(section, facts, written) for section in facts.programme.outline),
        closing=f"Trên đây là báo cáo {_lower_first(subject)} của {period.name}, kính báo cáo {period.addressee} xem xét, chỉ đạo./.",
        signature=signature_of(signer_on(facts.signatories, facts.report.signatory_id if facts.report else None, on)),
        recipients=_recipients(facts),
        # Decree 30, Appendix I: number and date stay unfilled where the appendix is in the same electronic file.
        enclosed_with=f"(Kèm theo Báo cáo số ......./BC-{period.symbol} ngày ..... tháng ..... năm ......... của {period.name})",
        appendices=appendices(facts, figures, files),
        sheets=sheets(facts, figures, files),
        year=facts.year.year,
    )


def _number_line(facts: YearFacts, period: UnitPeriod) -> str:
    return f"Số: {document_number(facts.report.number if facts.report else None, period.symbol)}"


def _symbol(period: UnitPeriod) -> str:
    return f"/BC-{period.symbol}"


def _bases(facts: YearFacts, on: date) -> tuple[str, ...]:
    texts = [_basis_text(basis) for basis in facts.programme.bases if holds(basis.valid_from, basis.valid_until, on)]
    return tuple(text + (";" if place < len(texts) else ".") for place, text in enumerate(texts, start=1))


def _basis_text(basis: LegalBasis) -> str:
    text = basis.text.strip().rstrip(".;,")
    return text if text.startswith(_BASIS_OPENINGS) else f"Căn cứ {text}"


def _opening(facts: YearFacts, period: UnitPeriod, subject: str) -> str:
    span = f"số liệu từ ngày {short_date(facts.year.first_day)} đến ngày {short_date(facts.year.last_day)}"
    return f"{period.name} báo cáo {_lower_first(subject)} ({span}) như sau:"


def _replaces(facts: YearFacts) -> str:
    correction = facts.report.correction if facts.report else None
    return f"thay thế {_former(correction)}" if correction else ""


def _replacement(facts: YearFacts) -> tuple[str, ...]:
    """Return what is said of the report that this one replaces: which, whether the year was reported in time, and why."""
    correction = facts.report.correction if facts.report else None
    if correction is None:
        return ()
    in_time = " đúng hạn" if correction.in_time else ""
    first = f"Báo cáo năm {facts.year.year} được gửi lần đầu{in_time} ngày {short_date(correction.first_sent_on)}."
    reason = lines_of(f"Lý do thay thế: {correction.reason.strip()}") if correction.reason.strip() else ()
    return (f"Báo cáo này {_replaces(facts)} của đơn vị. {first}", *reason)


def _former(correction: Correction) -> str:
    return f"Báo cáo số {document_number(correction.number, correction.symbol)} ngày {short_date(correction.issued_on)}"


def _section(section: OutlineSection, facts: YearFacts, written: tuple[Block, ...]) -> Section:
    blocks: tuple[Block, ...] = ()
    if section.content is Content.PROSE:
        blocks = _prose(facts, section)
    elif section.content is Content.RESULTS:
        blocks = written
    return Section(number=section.number, title=section.title, level=section.level, blocks=blocks)


def _prose(facts: YearFacts, section: OutlineSection) -> tuple[Paragraph, ...]:
    """Return what people wrote; where they wrote nothing, what the facts say; where these are silent too, that."""
    text = facts.report.prose.get(section.key, "") if facts.report else ""
    return paragraphs(lines_of(text) or draft_section(section.reference, facts) or (NOTHING_RECORDED,))


def signature_of(signatory: Signatory | None) -> SignatureBlock:
    """Return authority, position and name as they stand below a document; the head's place without a name where nobody is known."""
    if signatory is None:
        return SignatureBlock(lines=(_HEAD,), name="")
    position = signatory.position.upper()
    authority = signatory.authority
    if authority is Authority.HEAD:
        lines: tuple[str, ...] = (position,)
    elif authority is Authority.ACTING:
        lines = (f"{authority.value} {position}",)
    else:
        # Nobody signs in the place of their own position.
        place = signatory.authority_of.upper() or (_COLLECTIVE if authority is Authority.ON_BEHALF else _HEAD)
        lines = (f"{authority.value} {place}", position)
    return SignatureBlock(lines=lines, name=signatory.name)


def _recipients(facts: YearFacts) -> tuple[str, ...]:
    listed = [f"- {recipient.strip().rstrip('.;,')};" for recipient in facts.programme.recipients]
    return (*listed, "- Lưu: VT, HĐTĐKT.")


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
