"""Number, date and signatory of the report: what is entered, what is proposed where nothing is, and what does not fit."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from exemplar_desktop.ui.fields import fill_choices
from exemplar_desktop.ui.generated.report_form_ui import Ui_ReportForm
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.vietnamese.dates import short_date

if TYPE_CHECKING:
    from exemplar_desktop.domain.unit import Signatory
    from exemplar_desktop.services.report_draft import ReportHead

BY_DATE = "Người tại chức: {who}"
NOBODY = "Người tại chức: chưa có"
NUMBER_TAKEN_LATER = "Để trống thì lấy số {number} khi ký."
DAY_TAKEN_LATER = "Để trống thì lấy ngày ký."
IN_OFFICE = "Tại chức ngày {day}: {who}."
SUMMARY = "Số {number} · ngày {day} · {who}"
NO_SIGNER = "chưa có người ký"


def person(signatory: "Signatory | None") -> str:
    """Return a signatory as people name one."""
    return f"{signatory.name}, {signatory.position}" if signatory else tr(NO_SIGNER)


def offer_signatories(form: Ui_ReportForm, head: "ReportHead") -> None:
    """Offer who could sign; the first choice is whoever is in office on the report's date."""
    proposal = tr(BY_DATE, who=person(head.in_office)) if head.in_office else tr(NOBODY)
    fill_choices(form.signatory_id, [(None, proposal), *((one.id, person(one)) for one in head.signatories)])


def show_heading(form: Ui_ReportForm, head: "ReportHead") -> None:
    """Say beside the fields what is proposed for them, and what does not fit together."""
    form.number.setPlaceholderText(str(head.number) if head.number_proposed else "")
    doubts = {doubt.field: say(doubt) for doubt in head.doubts}
    _note(form.number_note, tr(NUMBER_TAKEN_LATER, number=head.number) if head.number_proposed else "", doubts.get("number", ""))
    form.issued_on.setPlaceholderText(tr("ngày/tháng/năm"))
    _note(form.issued_note, "" if form.issued_on.text().strip() else tr(DAY_TAKEN_LATER), doubts.get("issued_on", ""))
    day = short_date(head.day)
    form.signatory_id.setToolTip(tip(person(head.signatory)))
    chosen = form.signatory_id.currentData() is not None
    form.signatory_note.setText(tr(IN_OFFICE, day=day, who=person(head.in_office)))
    doubt = doubts.get("signatory_id", "")
    form.signatory_note.setVisible(head.in_office is not None and chosen and not doubt)
    form.signatory_warning.setText(doubt)
    form.signatory_warning.setVisible(bool(doubt))


def _note(label: QLabel, words: str, doubt: str) -> None:
    """Say in the line below a field what is proposed for it, or, before that, what does not fit."""
    label.setText(doubt or words)
    label.setVisible(bool(doubt or words))
    mark(label, "role", "gap" if doubt else "note")


def summary(head: "ReportHead") -> str:
    """Return number, date and signatory in one line."""
    number = tr("{number} (đề xuất)", number=head.number) if head.number_proposed else head.number
    return tr(SUMMARY, number=number, day=short_date(head.day), who=person(head.signatory))
