"""Number, date and signatory of the report: what is entered, what is proposed where nothing is, and what does not fit."""

from typing import TYPE_CHECKING

from exemplar_desktop.ui.fields import fill_choices
from exemplar_desktop.ui.generated.report_form_ui import Ui_ReportForm
from exemplar_desktop.ui.language import tr
from exemplar_desktop.vietnamese.dates import short_date

if TYPE_CHECKING:
    from exemplar_desktop.domain.unit import Signatory
    from exemplar_desktop.services.report_draft import ReportHead

BY_DATE = "Người tại chức: {who}"
NOBODY = "Người tại chức: chưa có"
NUMBER_TAKEN_LATER = "Để trống thì lấy số {number} khi ký."
DAY_TAKEN_LATER = "Để trống thì lấy ngày ký."
IN_OFFICE = "Tại chức ngày {day}: {who}."
OUT_OF_OFFICE = "{who} không giữ chức vụ vào ngày {day}. Thầy/cô kiểm tra lại người ký hoặc ngày ban hành."
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
    form.number_note.setText(tr(NUMBER_TAKEN_LATER, number=head.number))
    form.number_note.setVisible(head.number_proposed)
    form.issued_on.setPlaceholderText(tr("ngày/tháng/năm"))
    form.issued_note.setText(tr(DAY_TAKEN_LATER))
    form.issued_note.setVisible(not form.issued_on.text().strip())
    day = short_date(head.day)
    form.signatory_id.setToolTip(person(head.signatory))
    chosen = form.signatory_id.currentData() is not None
    form.signatory_note.setText(tr(IN_OFFICE, day=day, who=person(head.in_office)))
    form.signatory_note.setVisible(head.in_office is not None and chosen and not head.chosen_out_of_office)
    form.signatory_warning.setText(tr(OUT_OF_OFFICE, who=head.signatory.name if head.signatory else "", day=day))
    form.signatory_warning.setVisible(head.chosen_out_of_office)


def summary(head: "ReportHead") -> str:
    """Return number, date and signatory in one line."""
    number = tr("{number} (đề xuất)", number=head.number) if head.number_proposed else head.number
    return tr(SUMMARY, number=number, day=short_date(head.day), who=person(head.signatory))
