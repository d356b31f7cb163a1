"""The pieces of evidence of one criterion as small frames, and the ways to add more."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.ui.evidence_chip import Elsewhere, EvidenceChip
from exemplar_desktop.ui.evidence_chooser import EvidenceChooser
from exemplar_desktop.ui.evidence_details import EvidenceDetails
from exemplar_desktop.ui.flow_layout import FlowLayout
from exemplar_desktop.ui.generated.evidence_strip_ui import Ui_EvidenceStrip
from exemplar_desktop.ui.given import Given, read_given
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.style import mark
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import number

MOST_AT_ONCE = 100
"""Files that are taken in one go."""
TOO_MANY = "Thầy/cô vừa đưa vào {count} tệp, mỗi lần nhận tối đa {most} tệp. Thầy/cô chọn ít tệp hơn, hoặc nén thành một tệp."
NOTHING_COPIED = "Chưa có gì để dán. Thầy/cô sao chép tệp, ảnh hoặc đường dẫn rồi dán lại."


class EvidenceStrip(QWidget):
    """Shows evidence and asks for more; it attaches nothing itself, but saves what is said about a piece."""

    files_given = Signal(list)
    """Paths of files that were chosen or pasted."""
    picture_given = Signal(object)
    """A QImage that was pasted."""
    link_given = Signal(str)
    piece_given = Signal(str)
    """The id of a piece that the unit has already."""
    stop_asked = Signal()
    removed = Signal(str)
    """The id of a piece that is to be taken off."""
    wanted_for = Signal(str, str)
    """The id of a piece, and the reference of another criterion that it is to be used for too."""
    piece_changed = Signal(object)
    """A piece as it is stored now."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.bench = bench
        self.ui = Ui_EvidenceStrip()
        self.ui.setupUi(self)
        self._flow = FlowLayout(self.ui.chips_place)
        ways = FlowLayout(self.ui.ways_place)
        for way in (self.ui.drop_hint, self.ui.choose, self.ui.paste, self.ui.add_link, self.ui.use_existing):
            ways.addWidget(way)
        self.chips: list[EvidenceChip] = []
        self.chooser: EvidenceChooser | None = None
        self.details: EvidenceDetails | None = None
        self.elsewhere: Callable[[str], tuple[Elsewhere, ...]] = lambda _evidence_id: ()
        """Returns the other criteria that a piece could be used for."""
        self.ui.choose.clicked.connect(self._choose)
        self.ui.paste.clicked.connect(self.paste)
        self.ui.add_link.clicked.connect(self._ask_for_link)
        self.ui.use_existing.clicked.connect(self.ask_for_existing)
        self.ui.link.returnPressed.connect(self._give_link)
        self.ui.link_cancel.clicked.connect(self._close_link)
        self.ui.stop.clicked.connect(self.stop_asked)

    def show_evidence(self, pieces: tuple[Evidence, ...]) -> None:
        """Show these pieces, in this order; those that are shown already stay as they are."""
        if tuple(chip.piece for chip in self.chips) == pieces:
            return
        before = {chip.piece.id: chip for chip in self.chips}
        self.chips = [before.pop(piece.id) if piece.id in before else self._make_chip(piece) for piece in pieces]
        for chip in before.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        # Of a hundred pieces that come one after the other, each is drawn and laid out once.
        standing = self._flow.widgets()
        placed = len(standing) if standing == self.chips[: len(standing)] else 0
        for chip in self.chips[placed:]:
            self._flow.removeWidget(chip)
            self._flow.addWidget(chip)
            chip.show()
        for chip, piece in zip(self.chips, pieces, strict=True):
            if chip.piece != piece:
                chip.show_piece(piece)
        self._order_tabs(self.chips[placed:])
        self.ui.chips_place.setVisible(bool(pieces))
        self.ui.drop_hint.setVisible(not pieces)
        if self.details and not any(piece.id == self.details.piece.id for piece in pieces):
            self._close_panel()

    def show_piece(self, piece: Evidence) -> None:
        """Show anew a piece that was changed, wherever that was."""
        for chip in self.chips:
            if chip.piece.id == piece.id and chip.piece != piece:
                chip.show_piece(piece)
        if self.details and self.details.piece.id == piece.id and self.details.piece != piece:
            self.details.show_piece(piece)

    def show_before(self, words: Mapping[str, str]) -> None:
        """Say beside the pieces (by id) where they have served before."""
        for chip in self.chips:
            chip.show_before(words.get(chip.piece.id, ""))

    def show_progress(self, part: float | None) -> None:
        """Show how much of a file is copied; None where nothing is on its way."""
        for widget in (self.ui.bar, self.ui.doing, self.ui.stop):
            widget.setVisible(part is not None)
        self.ui.bar.setValue(int((part or 0.0) * self.ui.bar.maximum()))

    def give(self, given: Given) -> None:
        """Pass on what was dropped or pasted."""
        if given.files:
            self.give_files(given.files)
        elif given.link:
            self.link_given.emit(given.link)
        elif given.evidence_id:
            self.piece_given.emit(given.evidence_id)
        elif given.picture is not None:
            self.picture_given.emit(given.picture)
        else:
            self.bench.said.emit(tr(NOTHING_COPIED))

    def give_files(self, paths: Sequence[Path]) -> None:
        """Pass files on; more than can be looked through by anybody are refused together."""
        if len(paths) > MOST_AT_ONCE:
            self.bench.said.emit(tr(TOO_MANY, count=number(len(paths)), most=MOST_AT_ONCE))
        elif paths:
            self.files_given.emit(list(paths))

    def paste(self) -> None:
        """Take files, a link, a picture or a piece of evidence from the clipboard."""
        self.give(read_given(QApplication.clipboard().mimeData()))

    def ask_for_existing(self) -> None:
        """Open the list of the evidence that the unit has already."""
        if self.chooser is None:
            self._close_panel()
            self.chooser = EvidenceChooser(self.bench, self.ui.panel_place)
            self.chooser.taken.connect(self.piece_given)
            self.chooser.closed.connect(self._close_panel)
            self._open_panel(self.chooser)
        self.chooser.start()

    def ask_for_details(self, piece: Evidence) -> None:
        """Open what is said about a piece, with the cursor in its name."""
        self._close_panel()
        self.details = EvidenceDetails(self.bench, self.ui.panel_place)
        self.details.show_piece(piece)
        self.details.saved.connect(self.piece_changed)
        self.details.closed.connect(self._close_panel)
        self._open_panel(self.details)
        for chip in self.chips:
            mark(chip, "chosen", chip.piece.id == piece.id)
        self.details.focus_title()

    def flush(self) -> None:
        """Save what is typed in the details and not yet left."""
        if self.details:
            self.details.save()

    def focus_after_removal(self) -> None:
        """Go on where a piece was taken off: at the last one left, or at the ways to add more."""
        (self.chips[-1].ui.open_button if self.chips else self.ui.choose).setFocus()

    def _make_chip(self, piece: Evidence) -> EvidenceChip:
        chip = EvidenceChip(self.bench, piece, self.ui.chips_place)
        chip.removed.connect(self.removed)
        chip.details_asked.connect(self.ask_for_details)
        chip.changed.connect(self.piece_changed)
        chip.wanted_for.connect(self.wanted_for)
        chip.elsewhere = self.elsewhere
        return chip

    def _order_tabs(self, chips: list[EvidenceChip]) -> None:
        """Tab order follows reading order: the pieces, those that came now last, then the ways to add more."""
        for chip in chips:
            before: QWidget | None = self.ui.choose.previousInFocusChain()
            # Where the keyboard never stops, nothing can be put after it.
            while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
                before = before.previousInFocusChain()
            if before is None:
                return
            for button in (chip.ui.open_button, chip.ui.send_along, chip.ui.more_button, chip.ui.remove_button):
                QWidget.setTabOrder(before, button)
                before = button

    def _open_panel(self, panel: QWidget) -> None:
        self.ui.panel_layout.addWidget(panel)
        self.ui.panel_place.show()
        panel.show()

    def _close_panel(self) -> None:
        """Close chooser or details; the focus goes back to where it came from."""
        chips = [chip for chip in self.chips if self.details and chip.piece.id == self.details.piece.id]
        panel = self.details or self.chooser
        back = chips[0].ui.open_button if chips else self.ui.use_existing
        self.details = self.chooser = None
        for chip in self.chips:
            mark(chip, "chosen", False)
        if panel is not None:
            focused = QApplication.focusWidget()
            had_focus = focused is not None and panel.isAncestorOf(focused)
            self.ui.panel_place.hide()
            self.ui.panel_layout.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            if had_focus:
                back.setFocus()

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self.window(), tr("Chọn tệp minh chứng"))
        self.give_files([Path(name) for name in names])

    def _ask_for_link(self) -> None:
        self.ui.link.show()
        self.ui.link_cancel.show()
        self.ui.link.setFocus()

    def _close_link(self) -> None:
        self.ui.link.clear()
        self.ui.link.hide()
        self.ui.link_cancel.hide()
        self.ui.add_link.setFocus()

    def _give_link(self) -> None:
        text = self.ui.link.text().strip()
        self._close_link()
        if text:
            self.link_given.emit(text)
