"""One piece of evidence as a small frame: its picture, open, "gửi kèm", more, and take off."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QKeySequence, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.ui.generated.evidence_chip_ui import Ui_EvidenceChip
from exemplar_desktop.ui.given import evidence_data
from exemplar_desktop.ui.icons import icon
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.opening import open_evidence
from exemplar_desktop.ui.thumbnails import kind_name, thumbnails_of
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size

TITLE_WIDTH = 200
SIDE = 36
"""Pixels (before the screen's scale) of the picture on a chip."""
SIGN = 20
LONGEST_CRITERION = 60

Elsewhere = tuple[str, str, bool]
"""Another criterion of the same nominee: its reference, its text, and whether the piece is used there already."""


class EvidenceChip(QFrame):
    """Shows one piece; Enter opens it, F2 leads to its name and details, Delete takes it off, Ctrl+C copies it.

    The mouse drags it onto another criterion.
    """

    removed = Signal(str)
    """The id of the piece that is to be taken off."""
    details_asked = Signal(object)
    wanted_for = Signal(str, str)
    """The id of a piece, and the reference of the criterion that it is to be used for too."""
    changed = Signal(object)
    """The piece as it is stored now."""

    def __init__(self, bench: Workbench, piece: Evidence, parent: QWidget) -> None:
        super().__init__(parent)
        self.bench = bench
        self.piece = piece
        self.elsewhere: Callable[[str], tuple[Elsewhere, ...]] = lambda _evidence_id: ()
        self._pressed: QPoint | None = None
        self.ui = Ui_EvidenceChip()
        self.ui.setupUi(self)
        self.ui.open_button.installEventFilter(self)
        self.ui.picture.installEventFilter(self)
        self.thumbnails = thumbnails_of(bench)
        self.thumbnails.drawn.connect(self._drawn)
        self.ui.open_button.clicked.connect(self.open)
        self.ui.send_along.clicked.connect(self._send_along)
        self.ui.more_button.clicked.connect(self.ask_for_more)
        self.ui.remove_button.clicked.connect(lambda: self.removed.emit(self.piece.id))
        self.show_piece(piece)

    def show_piece(self, piece: Evidence) -> None:
        """Show the piece as it is stored now."""
        self.piece = piece
        size = file_size(sum(file.size for file in piece.files)) if piece.files else tr("đường dẫn")
        short = self.fontMetrics().elidedText(piece.title, Qt.TextElideMode.ElideMiddle, TITLE_WIDTH)
        # Two ampersands are one in a button's text.
        self.ui.open_button.setText(f"{short} · {size}".replace("&", "&&"))
        self.ui.open_button.setToolTip(tip(tr("Mở “{title}” (Enter)", title=piece.title)))
        names = (
            (self.ui.open_button, tr("Mở minh chứng {title}", title=piece.title)),
            (self.ui.send_along, tr("Gửi kèm minh chứng {title}", title=piece.title)),
            (self.ui.more_button, tr("Thêm thao tác với minh chứng {title}", title=piece.title)),
            (self.ui.remove_button, tr("Gỡ minh chứng {title}", title=piece.title)),
        )
        for button, name in names:
            button.setAccessibleName(name)
        self.ui.send_along.setVisible(bool(piece.files))
        self.ui.send_along.setChecked(piece.send_along)
        self._show_picture()

    def show_before(self, words: str) -> None:
        """Say where the piece has served before; nothing where it has not."""
        self.ui.before.setVisible(bool(words))
        self.ui.before.setToolTip(tip(words))
        self.ui.open_button.setAccessibleDescription(words)

    def open(self) -> None:
        """Open a copy of the file, or the link, with the program that the system has for it."""
        open_evidence(self.bench, self.piece)

    def ask_for_more(self) -> None:
        """Offer what else can be done with the piece."""
        self.menu().popup(self.ui.more_button.mapToGlobal(QPoint(0, self.ui.more_button.height())))

    def menu(self) -> QMenu:
        """Return the menu of what can be done with the piece."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Mở"), self.open).setShortcut(QKeySequence(Qt.Key.Key_Return))
        menu.addAction(tr("Đổi tên, sửa chi tiết…"), self._ask_for_details).setShortcut(QKeySequence(Qt.Key.Key_F2))
        others = menu.addMenu(tr("Dùng cho tiêu chuẩn khác"))
        for reference, text, used in self.elsewhere(self.piece.id):
            short = text if len(text) <= LONGEST_CRITERION else f"{text[:LONGEST_CRITERION].rstrip()}…"
            words = f"{reference}  {short}".replace("&", "&&")
            action = others.addAction(words, lambda where=reference: self.wanted_for.emit(self.piece.id, where))
            action.setEnabled(not used)
            if used:
                action.setText(tr("{criterion} (đang dùng)", criterion=words))
        menu.addSeparator()
        taken_off = menu.addAction(tr("Gỡ khỏi tiêu chuẩn này"), lambda: self.removed.emit(self.piece.id))
        taken_off.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open, rename or take off the piece whose frame has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            if focused is self.ui.more_button:
                self.ask_for_more()
            elif focused is self.ui.remove_button:
                self.removed.emit(self.piece.id)
            else:
                self.open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setMimeData(evidence_data(self.piece.id))
        elif event.key() == Qt.Key.Key_F2:
            self._ask_for_details()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.piece.id)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Begin to drag once the mouse has moved away with the button held."""
        if isinstance(event, QMouseEvent) and watched in (self.ui.open_button, self.ui.picture):
            if event.type() is QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed = event.position().toPoint()
            elif event.type() is QEvent.Type.MouseMove and self._pressed is not None:
                moved = (event.position().toPoint() - self._pressed).manhattanLength()
                if event.buttons() & Qt.MouseButton.LeftButton and moved >= QApplication.startDragDistance():
                    self._pressed = None
                    self._drag()
                    return True
        return False

    def _drag(self) -> None:
        self.ui.open_button.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(evidence_data(self.piece.id))
        drag.setPixmap(self.ui.picture.pixmap())
        drag.exec(Qt.DropAction.CopyAction)

    def _ask_for_details(self) -> None:
        self.details_asked.emit(self.piece)

    def _send_along(self, on: bool) -> None:
        changed = msgspec.structs.replace(self.piece, send_along=on)
        words = tr("Gửi kèm “{title}”", title=self.piece.title) if on else tr("Không gửi kèm “{title}”", title=self.piece.title)
        if self.bench.save(changed, words=words):
            self.piece = changed
            self.changed.emit(changed)
        else:
            self.ui.send_along.setChecked(self.piece.send_along)

    def _drawn(self, sha256: str) -> None:
        if self.piece.files and self.piece.files[0].sha256 == sha256:
            self._show_picture()

    def _show_picture(self) -> None:
        file = self.piece.files[0] if self.piece.files else None
        ratio = self.devicePixelRatioF()
        picture = self.thumbnails.picture(file, round(SIDE * ratio)) if file else None
        if picture is None:
            self.ui.picture.setPixmap(icon(kind_name(file.media_type if file else "")).pixmap(SIGN, SIGN))
            return
        shown = QPixmap(picture)
        shown.setDevicePixelRatio(ratio)
        self.ui.picture.setPixmap(shown)
