"""How the window tells that a year's report was sent: when, whether in time, and what replaces what."""

from typing import TYPE_CHECKING

from exemplar_desktop.domain.correction import document_number
from exemplar_desktop.ui.language import tr
from exemplar_desktop.vietnamese.dates import short_date

if TYPE_CHECKING:
    from exemplar_desktop.domain.correction import Correction
    from exemplar_desktop.services.correction import Sending

ON_TIME, LATE = "gửi đúng hạn ngày {day}", "gửi ngày {day} (quá hạn)"
FIRST_ON_TIME, FIRST_LATE = "gửi lần đầu đúng hạn ngày {day}", "gửi lần đầu ngày {day} (quá hạn)"
REPLACED_ON = "{first}, thay thế ngày {days}"
DOCUMENT = "Báo cáo số {number} ngày {day}"
FORMER = "Thay thế {document}; {first}."
REASON = "Lý do: {reason}"


def sent_line(sending: "Sending") -> str:
    """Return when the year's report was sent: "gửi lần đầu đúng hạn ngày ..., thay thế ngày ..."; empty where it was not."""
    if not sending.sent:
        return ""
    first, *later = sending.sent
    day = short_date(first.made_on)
    if not later:
        return tr(ON_TIME if sending.in_time else LATE, day=day)
    return tr(REPLACED_ON, first=first_line(day, sending.in_time), days=", ".join(short_date(one.made_on) for one in later))


def first_line(day: str, in_time: bool) -> str:
    """Return when the first report of a year was sent."""
    return tr(FIRST_ON_TIME if in_time else FIRST_LATE, day=day)


def document(number: int, symbol: str, day: str) -> str:
    """Return a report as documents name it: "Báo cáo số 45/BC-THPTSM ngày 18/10/2024"."""
    return tr(DOCUMENT, number=document_number(number, symbol), day=day)


def correction_lines(correction: "Correction") -> list[str]:
    """Return what a replacing report says of the one it replaces, and its reason."""
    former = document(correction.number, correction.symbol, short_date(correction.issued_on))
    lines = [tr(FORMER, document=former, first=first_line(short_date(correction.first_sent_on), correction.in_time))]
    return lines + ([tr(REASON, reason=" ".join(correction.reason.split()))] if correction.reason else [])
