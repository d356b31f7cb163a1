"""Opens the sample unit: makes it where it is not there yet, with progress and a way to stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exemplar_desktop.errors import UserError
from exemplar_desktop.messages.steps import steps
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.generated.sample_starter_ui import Ui_SampleStarter
from exemplar_desktop.ui.language import say, tr
from exemplar_desktop.ui.workbench import Workbench

PREPARING = "Đang mở đơn vị mẫu"


class SampleStarter(QWidget):
    """A button with its explanation; while the sample is made, a bar and "Dừng" in its place; fills its parent."""

    ready = Signal(object)
    """The sample unit's open desk."""
    busy = Signal(bool)

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        box = QVBoxLayout(parent)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self)
        self._bench = bench
        self._job = 0
        self.ui = Ui_SampleStarter()
        self.ui.setupUi(self)
        self.ui.sample_button.clicked.connect(self.start)
        self.ui.sample_stop.clicked.connect(lambda: self._bench.tasks.cancel(self._job))
        self._show_progress(shown=False)

    def start(self) -> None:
        """Open the sample unit that lies beside the real one."""
        from exemplar_desktop.services.setting_up import open_sample

        folder, now = self._bench.folder, self._bench.now()

        def work(step: Step) -> object:
            return open_sample(folder, now, step)

        self._show_progress(shown=True)
        self._job = self._bench.run(work, self._done, failed=self._failed, progress=self._progress, cancelled=self._stopped)

    def _done(self, desk: object) -> None:
        self._stopped()
        self.ready.emit(desk)

    def _failed(self, error: UserError) -> None:
        self._stopped()
        self._bench.said.emit(say(error))

    def _stopped(self) -> None:
        self._show_progress(shown=False)

    def _progress(self, code: str, fraction: float) -> None:
        self.ui.sample_words.setText(tr(steps.get(code, PREPARING)))
        self.ui.sample_bar.setValue(round(fraction * 100))

    def _show_progress(self, shown: bool) -> None:
        stopping = self.ui.sample_stop.hasFocus()
        self.ui.sample_words.setText(tr(PREPARING))
        self.ui.sample_bar.setValue(0)
        for widget in (self.ui.sample_words, self.ui.sample_bar, self.ui.sample_stop):
            widget.setVisible(shown)
        self.ui.sample_button.setVisible(not shown)
        if shown:
            self.ui.sample_stop.setFocus()
        elif stopping:
            self.ui.sample_button.setFocus()
        self.busy.emit(shown)
