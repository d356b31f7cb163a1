"""What stands above a section's text about its draft: that it follows the facts, or what these say otherwise since it was edited."""

from PySide6.QtCore import QObject, Signal

from exemplar_desktop.domain.prose_origin import DraftChange, SectionState, draft_change
from exemplar_desktop.ui.generated.report_page_ui import Ui_ReportPage
from exemplar_desktop.ui.language import tr
from exemplar_desktop.ui.style import mark

FOLLOWS = "Dự thảo từ dữ liệu, sẽ tự cập nhật. Sửa ngay trong ô bên dưới thì bản sửa được giữ."
EDITED = "Báo cáo ghi bản thầy/cô viết ở đây, thay cho dự thảo từ dữ liệu."
CHANGED = "Dữ liệu đã thay đổi sau khi mục này được sửa; bản đã sửa vẫn được giữ."
NEW, GONE, MORE = "+ Mới: {sentence}", "− Không còn: {sentence}", "… và {count} thay đổi khác."
MOST = 3
"""Parts of each sort that are shown."""
LONGEST = 160


class DraftNote(QObject):
    """A line of words, and the two answers to a draft that has changed."""

    again = Signal()
    """The draft is to be taken anew."""
    kept = Signal()
    """The edited text is to stay, whatever the facts say now."""

    def __init__(self, ui: Ui_ReportPage) -> None:
        super().__init__(ui.prose_tab)
        self.ui = ui
        ui.prose_draft_button.clicked.connect(self.again)
        ui.prose_keep_button.clicked.connect(self.kept)

    def show_state(self, state: SectionState, draft: str, origin: str) -> None:
        """Say how a section's text stands to its draft; ``origin`` is the draft that it was edited from."""
        is_changed = state is SectionState.CHANGED
        ui = self.ui
        ui.draft_note.setText(tr(FOLLOWS if state is SectionState.DRAFTED else EDITED))
        ui.draft_note.setVisible(bool(draft) and not is_changed)
        ui.draft_change.setText(_said(draft_change(origin, draft)) if is_changed else "")
        ui.draft_change.setVisible(is_changed)
        ui.prose_draft_button.setVisible(bool(draft) and state in (SectionState.WRITTEN, SectionState.CHANGED))
        ui.prose_keep_button.setVisible(is_changed)
        mark(ui.prose, "drafted", state is SectionState.DRAFTED)


def _said(change: DraftChange) -> str:
    lines = [tr(CHANGED)]
    lines += (tr(NEW, sentence=_short(sentence)) for sentence in change.new[:MOST])
    lines += (tr(GONE, sentence=_short(sentence)) for sentence in change.gone[:MOST])
    more = len(change.new[MOST:]) + len(change.gone[MOST:])
    return "\n".join([*lines, tr(MORE, count=more)] if more else lines)


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= LONGEST else f"{sentence[:LONGEST].rsplit(' ', 1)[0]}…"
