"""One key of step 3: its file, its passphrase, and what its certificate says once it can be opened."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton

from exemplar_desktop.errors import UserError, WrongPassphrase
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import short_date
from exemplar_desktop.vietnamese.text import fold

if TYPE_CHECKING:
    from exemplar_desktop.services.sending import KeyFacts, KeyFile

KEY_FILES = "Tệp khóa ký số (*.p12 *.pfx)"
CHOOSE_KEY = "Chọn tệp khóa ký số"
NOT_CHOSEN = "Chưa chọn tệp."
WRONG = "Mật khẩu chưa đúng. Thầy/cô nhập lại."
VALID_UNTIL = "Hiệu lực đến {until}"
OTHER_UNIT = "Chứng thư số ghi “{organisation}”, không phải tên của đơn vị. Nơi nhận có thể từ chối gói."
OTHER_PERSON = "Chứng thư số mang tên {name}, còn người ký báo cáo là {signer}."
ENDS_SOON = "Chứng thư số hết hạn ngày {until}, còn {days} ngày. Thầy/cô gia hạn sớm."
TYPING = 700
"""Milliseconds without a key after which the passphrase is tried."""


class KeyField(QObject):
    """The fields of one role."""

    changed = Signal()
    """Another file or passphrase, or its certificate became known."""
    entered = Signal()
    """Enter was pressed in the passphrase."""

    def __init__(self, bench: Workbench, ui: Ui_ReportPage, role: str) -> None:
        super().__init__(ui.sign_card)
        self.bench = bench
        self.role = role
        self.path: Path | None = None
        self.facts: KeyFacts | None = None
        self.signer = ""
        """Who signs the report; compared with the name in the certificate."""
        self._ui = ui
        self.passphrase: QLineEdit = getattr(ui, f"{role}_passphrase")
        self._file, self._certificate, self._warning, self._problem = (
            self._label(name) for name in ("file", "certificate", "warning", "problem")
        )
        self._drop: QPushButton = getattr(ui, f"{role}_drop")
        self._rest = QTimer(self, singleShot=True, interval=TYPING)
        self._rest.timeout.connect(self.look)
        self._drop.clicked.connect(self.drop)
        getattr(ui, f"{role}_choose").clicked.connect(self._choose)
        self.passphrase.textEdited.connect(self._typed)
        self.passphrase.editingFinished.connect(self.look)
        self.passphrase.returnPressed.connect(self.entered)
        self.show_state()

    @property
    def key(self) -> "KeyFile | None":
        """The file and what opens it; None before both are given."""
        from exemplar_desktop.services.sending import KeyFile

        words = self.passphrase.text()
        return KeyFile(self.path, words) if self.path is not None and words else None

    @property
    def problem(self) -> str:
        """Why the key does not open; empty where that is not known."""
        return self._problem.text()

    def choose(self, path: Path) -> None:
        """Take another file."""
        self.path = path
        self.forget()
        self.passphrase.setFocus()

    def drop(self) -> None:
        """Sign without this key."""
        self.path = None
        self.forget()

    def forget(self) -> None:
        """Clear the passphrase and what it opened."""
        self._rest.stop()
        # An undo inside the field would bring it back: setText, unlike clear, leaves no history.
        self.passphrase.setText("")
        self.facts = None
        self._problem.setText("")
        self.show_state()
        self.changed.emit()

    def look(self) -> None:
        """Open the key file off the UI thread and show its certificate."""
        self._rest.stop()
        key, desk, now = self.key, self.bench.desk, self.bench.now()
        if key is None or self.facts is not None or self._problem.text():
            return

        def work(_step: Step) -> "KeyFacts":
            from exemplar_desktop.services.sending import key_facts

            return key_facts(desk, key, now)

        def take(facts: "KeyFacts") -> None:
            # What was asked for an older passphrase is no answer any more.
            if self.key == key:
                self.facts = facts
                self.show_state()
                self.changed.emit()

        def fail(error: UserError) -> None:
            if self.key == key:
                self.refuse(error)

        self.bench.run(work, take, failed=fail, key=f"key-{self.role}")

    def refuse(self, error: UserError) -> None:
        """Say beside the field why the key does not open."""
        self.facts = None
        # Which file is said above already; its whole path would only hide what is wrong.
        self._problem.setText(tr(WRONG) if isinstance(error, WrongPassphrase) else say(error))
        self.show_state()
        if isinstance(error, WrongPassphrase) and self.passphrase.hasFocus():
            self.passphrase.selectAll()
        self.changed.emit()

    def show_state(self) -> None:
        """Show file, certificate and warnings."""
        self._file.setText(self.path.name if self.path else tr(NOT_CHOSEN))
        self._file.setToolTip(tip(str(self.path or "")))
        self._drop.setVisible(self.path is not None)
        self.passphrase.setEnabled(self.path is not None)
        self.passphrase.setPlaceholderText("" if self.path else tr("Chọn tệp khóa trước"))
        facts = self.facts
        if facts is not None:
            until = short_date(facts.valid_until)
            lines = dict.fromkeys([facts.name, facts.organisation, tr(VALID_UNTIL, until=until)])
            self._certificate.setText("\n".join(line for line in lines if line))
            self._warning.setText("\n".join(self._doubts(facts)))
        self._certificate.setVisible(facts is not None)
        self._warning.setVisible(facts is not None and bool(self._warning.text()))
        self._problem.setVisible(bool(self._problem.text()))

    def _doubts(self, facts: "KeyFacts") -> list[str]:
        doubts = []
        if not facts.names_unit:
            doubts.append(tr(OTHER_UNIT, organisation=facts.organisation or "-"))
        if self.role == "head" and self.signer and fold(facts.name) != fold(self.signer):
            doubts.append(tr(OTHER_PERSON, name=facts.name, signer=self.signer))
        if facts.expires_soon:
            doubts.append(tr(ENDS_SOON, until=short_date(facts.valid_until), days=facts.days_left))
        return doubts

    def _typed(self) -> None:
        self.facts = None
        self._problem.setText("")
        self._rest.start()
        self.show_state()
        self.changed.emit()

    def _choose(self) -> None:
        start = str(self.path.parent) if self.path else ""
        name, _ = QFileDialog.getOpenFileName(self._ui.sign_card.window(), tr(CHOOSE_KEY), start, tr(KEY_FILES))
        if name:
            self.choose(Path(name))

    def _label(self, name: str) -> QLabel:
        label: QLabel = getattr(self._ui, f"{self.role}_{name}")
        return label
