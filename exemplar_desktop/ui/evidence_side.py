"""The right side of the evidence page: one piece with its picture, what is said about it, and every place that rests on it."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.finding import lead
from exemplar_desktop.progress import Step
from exemplar_desktop.ui.evidence_details import EvidenceDetails
from exemplar_desktop.ui.evidence_list import place_words
from exemplar_desktop.ui.generated.evidence_page_ui import Ui_EvidencePage
from exemplar_desktop.ui.icons import icon
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.opening import open_evidence
from exemplar_desktop.ui.thumbnails import kind_name, thumbnails_of
from exemplar_desktop.ui.tooltip import tip
from exemplar_desktop.ui.workbench import Workbench
from exemplar_desktop.vietnamese.dates import file_size, number

if TYPE_CHECKING:
    from exemplar_desktop.store.evidence_listing import EvidenceUse

PICTURE = QSize(268, 196)
SIGN = QSize(40, 40)
MOST_COPIES = 5
LONGEST_WORDS = 44
IN_USE = "Đang dùng nên chưa xóa được. Thầy/cô gỡ khỏi những nơi ghi bên dưới trước."


class _Found(NamedTuple):
    """Everything that is shown of one piece."""

    piece: Evidence | None
    uses: "tuple[EvidenceUse, ...]"
    copies: int
    first_copies: list[tuple[str, str]]


class EvidenceSide(QObject):
    """Shows one piece and saves what is said about it."""

    wanted = Signal(object)
    """A `Finding` that leads to where the piece is used."""
    changed = Signal()
    removal_asked = Signal(object)
    """The piece that is to be removed."""

    def __init__(self, bench: Workbench, ui: Ui_EvidencePage) -> None:
        super().__init__(ui.side)
        self.bench = bench
        self.ui = ui
        self.piece: Evidence | None = None
        self.wanted_id = ""
        self.uses: tuple[EvidenceUse, ...] = ()
        self.damaged: frozenset[str] = frozenset()
        self.details = EvidenceDetails(bench, ui.details_place)
        self.details.setProperty("role", "clear")
        self.details.ui.column.setContentsMargins(0, 0, 0, 0)
        self.details.ui.close_button.hide()
        # In a narrow place a name of usual length must be read whole.
        self.details.ui.layout_4.setDirection(QBoxLayout.Direction.TopToBottom)
        self.details.ui.layout_4.setSpacing(8)
        self.details.saved.connect(self._saved)
        ui.details_layout.addWidget(self.details)
        self.thumbnails = thumbnails_of(bench)
        self.thumbnails.drawn.connect(self._drawn)
        ui.open_button.clicked.connect(self.open)
        ui.picture.clicked.connect(self.open)
        ui.remove_button.clicked.connect(self.remove)
        self.clear()

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self.flush()
        if self.bench.is_behind:
            return
        self.piece, self.wanted_id = None, ""
        self.ui.detail.hide()
        self.ui.nothing_chosen.show()

    def show_piece(self, evidence_id: str) -> None:
        """Look a piece up and show it; one that is gone leaves nothing shown."""
        if self.piece is not None and evidence_id != self.piece.id:
            self.flush()
            self.ui.detail.verticalScrollBar().setValue(0)
        if self.bench.is_behind:
            return
        self.wanted_id = evidence_id
        desk = self.bench.desk

        def work(_step: Step) -> _Found:
            from exemplar_desktop.store.evidence_listing import evidence_uses, same_content

            uses = evidence_uses(desk.store, [evidence_id]).get(evidence_id, ())
            return _Found(desk.store.get(Evidence, evidence_id), uses, *same_content(desk.store, evidence_id, MOST_COPIES))

        self.bench.run(work, self._take, key="evidence piece")

    def open(self) -> None:
        """Open the piece that is shown."""
        if self.piece is not None:
            open_evidence(self.bench, self.piece)

    def remove(self) -> None:
        """Ask for the removal of a piece that nothing rests on; of another, say why not."""
        if self.piece is None:
            return
        if self.uses:
            self.bench.said.emit(tr(IN_USE))
        else:
            self.removal_asked.emit(self.piece)

    def rename(self) -> None:
        """Bring the cursor to the name."""
        if self.piece is not None:
            self.details.focus_title()

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        if self.piece is not None:
            self.details.save()

    def mark_damaged(self, damaged: frozenset[str]) -> None:
        """Take the contents that are missing or changed."""
        self.damaged = damaged
        if self.piece is not None:
            self._show_file(self.piece)

    def _take(self, found: _Found) -> None:
        if found.piece is None:
            self.piece = None
            self.clear()
            return
        if found.piece.id != self.wanted_id:
            return
        if self.piece != found.piece:
            self.details.show_piece(found.piece)
        self.piece, self.uses = found.piece, found.uses
        self._show_file(found.piece)
        self._show_places(found)
        self.ui.nothing_chosen.hide()
        self.ui.detail.show()

    def _saved(self, piece: Evidence) -> None:
        self.piece = piece
        self._show_file(piece)
        self.changed.emit()

    def _show_file(self, piece: Evidence) -> None:
        lines = [f"{file.name} · {file_size(file.size)}" for file in piece.files] or [piece.link]
        self.ui.file_text.setText("\n".join(lines))
        self.ui.picture.setAccessibleName(tr("Mở minh chứng {title}", title=piece.title))
        lost = [file.name for file in piece.files if file.sha256 in self.damaged]
        self.ui.file_problem.setText(tr("Tệp “{name}” bị mất hoặc đã thay đổi trong kho. Thầy/cô gắn lại tệp này.", name=", ".join(lost)))
        self.ui.file_problem.setVisible(bool(lost))
        self._show_picture(piece)

    def _show_picture(self, piece: Evidence) -> None:
        file = piece.files[0] if piece.files else None
        ratio = self.ui.picture.devicePixelRatioF()
        picture = self.thumbnails.picture(file, round(PICTURE.width() * ratio)) if file else None
        self.ui.picture.setIconSize(SIGN if picture is None else PICTURE)
        self.ui.picture.setIcon(icon(kind_name(file.media_type if file else "")) if picture is None else QIcon(picture))

    def _drawn(self, sha256: str) -> None:
        if self.piece is not None and self.piece.files and self.piece.files[0].sha256 == sha256:
            self._show_picture(self.piece)

    def _show_places(self, found: _Found) -> None:
        used = bool(found.uses)
        self.ui.remove_button.setEnabled(not used)
        self.ui.remove_why.setText(tr(IN_USE))
        self.ui.remove_why.setVisible(used)
        self.ui.uses_title.setText(tr("Đang dùng cho") if used else tr("Chưa dùng ở đâu"))
        _refill(self.ui.uses_layout, [self._link(place_words(use, self.bench.year), partial(self._lead, use)) for use in found.uses])
        more = found.copies - len(found.first_copies)
        title = tr("Cùng nội dung với {count} minh chứng khác", count=number(found.copies))
        self.ui.copies_title.setText(title)
        self.ui.copies_title.setVisible(bool(found.copies))
        self.ui.copies_title.setToolTip(tr("và {count} minh chứng khác nữa", count=number(more)) if more else "")
        _refill(self.ui.copies_layout, [self._link(title, partial(self.show_piece, id_)) for id_, title in found.first_copies])

    def _link(self, words: str, act: "partial[None]") -> QPushButton:
        short = words if len(words) <= LONGEST_WORDS else f"{words[: LONGEST_WORDS - 1].rstrip()}…"
        button = QPushButton(short.replace("&", "&&"))
        button.setProperty("role", "link")
        button.setAccessibleName(words)
        button.setToolTip(tip(words) if short != words else "")
        button.clicked.connect(lambda: act())
        return button

    def _lead(self, use: "EvidenceUse") -> None:
        """Go to the criterion or activity, in the year that it belongs to."""
        if not self.bench.flush():
            return
        if use.year is not None:
            self.bench.set_year(use.year)
        self.wanted.emit(lead(nominee=use.nominee_id, field=use.criterion) if use.nominee_id else lead(use.page, record=use.record_id))


def _refill(layout: QVBoxLayout, widgets: list[QPushButton]) -> None:
    while (item := layout.takeAt(0)) is not None:
        old: QWidget | None = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    for widget in widgets:
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
