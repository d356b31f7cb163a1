"""Composes a year's facts into the report's content: pure, and the only place that decides what the documents say."""

from datetime import date

from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.programme import Content, LegalBasis, OutlineSection
from exemplar_desktop.domain.unit import Authority, Signatory, UnitPeriod, period_on, signatory_on
from exemplar_desktop.reports.appendices import appendices
from exemplar_desktop.reports.content import Block, Paragraph, ReportContent, Section, SignatureBlock
from exemplar_desktop.reports.figures import Figures, count_facts
from exemplar_desktop.reports.results import results
from exemplar_desktop.reports.sheets import sheets
from exemplar_desktop.vietnamese.dates import long_date, short_date

NOTHING_RECORDED = "Trong năm báo cáo, đơn vị chưa ghi nhận nội dung ở mục này."
_BASIS_OPENINGS = ("Căn cứ ", "Thực hiện ", "Theo ")


def compose(facts: YearFacts, missing: tuple[str, ...], on: date) -> ReportContent:
    """Return what the report of the year says on a date; ``missing`` are ready sentences, printed honestly.

    The unit and its name on that day must exist (a blocking finding says so before): ValueError otherwise.
    """
    period = period_on(facts.unit, on) if facts.unit else None
    if period is None:
        raise ValueError("the unit has no name on this day")
    figures = count_facts(facts)
    subject = facts.programme.report_title.replace("{year}", str(facts.year.year))
    return ReportContent(
        parent=period.parent.upper(),
        unit=period.name.upper(),
        number_line=_number_line(facts, period),
        place_and_date=f"{period.place}, {long_date(on)}",
        issued_on=on,
        kind="BÁO CÁO",
        subject=subject,
        addressee=period.addressee,
        bases=_bases(facts, on),
        opening=_opening(facts, period, subject),
        sections=tuple(_section(section, facts, figures, missing, on) for section in facts.programme.outline),
        closing=f"Trên đây là báo cáo {_lower_first(subject)} của {period.name}, kính báo cáo {period.addressee} xem xét, chỉ đạo./.",
        signature=_signature(_signatory(facts, on)),
        recipients=_recipients(facts),
        # Decree 30, Appendix I: number and date stay unfilled where the appendix is in the same electronic file.
        enclosed_with=f"(Kèm theo Báo cáo số ......./BC-{period.symbol} ngày ..... tháng ..... năm ......... của {period.name})",
        appendices=appendices(facts, figures),
        sheets=sheets(facts, figures),
        year=facts.year.year,
    )


def _number_line(facts: YearFacts, period: UnitPeriod) -> str:
    number = facts.report.number if facts.report else None
    # Non-breaking spaces leave room for a number written or stamped in later.
    return f"Số: {f'{number:02d}' if number else chr(0xA0) * 6}/BC-{period.symbol}"


def _bases(facts: YearFacts, on: date) -> tuple[str, ...]:
    texts = [_basis_text(basis) for basis in facts.programme.bases if _holds(basis, on)]
    return tuple(text + (";" if place < len(texts) else ".") for place, text in enumerate(texts, start=1))


def _basis_text(basis: LegalBasis) -> str:
    text = basis.text.strip().rstrip(".;,")
    return text if text.startswith(_BASIS_OPENINGS) else f"Căn cứ {text}"


def _holds(basis: LegalBasis, on: date) -> bool:
    return (basis.valid_from is None or basis.valid_from <= on) and (basis.valid_until is None or on <= basis.valid_until)


def _opening(facts: YearFacts, period: UnitPeriod, subject: str) -> str:
    span = f"số liệu từ ngày {short_date(facts.year.first_day)} đến ngày {short_date(facts.year.last_day)}"
    return f"{period.name} báo cáo {_lower_first(subject)} ({span}) như sau:"


def _section(section: OutlineSection, facts: YearFacts, figures: Figures, missing: tuple[str, ...], on: date) -> Section:
    blocks: tuple[Block, ...] = ()
    if section.content is Content.PROSE:
        blocks = _prose(facts, section.key)
    elif section.content is Content.RESULTS:
        blocks = results(facts, figures, missing, on)
    return Section(number=section.number, title=section.title, level=section.level, blocks=blocks)


def _prose(facts: YearFacts, key: str) -> tuple[Paragraph, ...]:
    text = facts.report.prose.get(key, "") if facts.report else ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return tuple(Paragraph(text=line) for line in lines or [NOTHING_RECORDED])


def _signatory(facts: YearFacts, on: date) -> Signatory | None:
    chosen = facts.report.signatory_id if facts.report else None
    by_id = next((s for s in facts.signatories if s.id == chosen), None)
    return by_id or signatory_on(facts.signatories, on)


def _signature(signatory: Signatory | None) -> SignatureBlock:
    if signatory is None:
        return SignatureBlock(lines=("THỦ TRƯỞNG ĐƠN VỊ",), name="")
    position = signatory.position.upper()
    authority = signatory.authority
    if authority is Authority.HEAD:
        lines: tuple[str, ...] = (position,)
    elif authority is Authority.ACTING or not signatory.authority_of:
        lines = (f"{authority.value} {position}",)
    else:
        lines = (f"{authority.value} {signatory.authority_of.upper()}", position)
    return SignatureBlock(lines=lines, name=signatory.name)


def _recipients(facts: YearFacts) -> tuple[str, ...]:
    listed = [f"- {recipient.strip().rstrip('.;,')};" for recipient in facts.programme.recipients]
    return (*listed, "- Lưu: VT, HĐTĐKT.")


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
