"""A quiet bar at the foot of the rail while a copy of the unit is made, with "Dừng"; a copy that is quick shows none."""

from PySide6.QtCore import QObject, QTimer

from exemplar_desktop.messages.steps import steps
from exemplar_desktop.ui.generated.main_window_ui import Ui_MainWindow
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.whole_state import WholeState

SOON = 1_000
"""Milliseconds after which the bar comes: most copies are through by then, and nothing is to blink."""
COPYING, STOPPING = "Đang sao lưu…", "Đang dừng…"


class CopyBar(QObject):
    """Follows the copies of one window."""

    def __init__(self, ui: Ui_MainWindow, whole: WholeState) -> None:
        super().__init__(ui.copy_place)
        self.ui = ui
        self._whole = whole
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(ui.copy_place.show)
        ui.copy_place.hide()
        ui.copy_stop.clicked.connect(self._stop)
        whole.copying.connect(self._show)
        whole.copy_ended.connect(self._end)

    def _show(self, code: str, fraction: float) -> None:
        if self.ui.copy_place.isHidden() and not self._soon.isActive():
            self.ui.copy_words.setText(tr(COPYING))
            self.ui.copy_stop.setEnabled(True)
            self._soon.start()
        self.ui.copy_bar.setValue(round(100 * fraction))
        self.ui.copy_place.setToolTip(tip(tr(steps[code])) if code in steps else "")

    def _stop(self) -> None:
        self.ui.copy_words.setText(tr(STOPPING))
        self.ui.copy_stop.setEnabled(False)
        self._whole.stop_copying()

    def _end(self) -> None:
        self._soon.stop()
        self.ui.copy_place.hide()
