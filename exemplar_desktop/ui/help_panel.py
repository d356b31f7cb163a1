"""The help of a page, shown beside it: short texts with a picture from ``resources/help``."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from exemplar_desktop.paths import resource
from exemplar_desktop.ui.generated.help_panel_ui import Ui_HelpPanel
from exemplar_desktop.ui.icons import set_icon
from exemplar_desktop.ui.language import SOURCE, spoken
from exemplar_desktop.ui.style import read_style

WIDTH = 440
PICTURE_WIDTH = 392
"""Width in which a picture is shown; it has more pixels, for screens at 150 % and 200 %."""
INDENT = 24
PICTURE = "picture"
"""What a help text calls its picture."""
RULES = """
.title {{ font-size: {heading}; font-weight: 600; }}
.part {{ font-size: {title}; font-weight: 600; margin-top: 16px; }}
b {{ font-weight: 600; }}
p, li {{ margin-top: 4px; margin-bottom: 4px; }}
a {{ color: {accent}; text-decoration: none; }}
"""


class HelpPanel(QFrame):
    """Lies over the right side of the window, so that nothing below moves; F1, Esc and its cross close it."""

    closed = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self.ui = Ui_HelpPanel()
        self.ui.setupUi(self)
        set_icon(self.ui.help_close, "close")
        self.topic = ""
        self.ui.help_close.clicked.connect(self.close_panel)
        self.ui.help_text.anchorClicked.connect(lambda link: self.show_topic(link.path()))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(
            self.close_panel
        )
        self.hide()

    def open(self, topic: str) -> None:
        """Show the help of a page and bring the cursor there, so that the arrow keys scroll it."""
        self.show_topic(topic)
        self.place()
        self.show()
        self.raise_()
        self.ui.help_text.setFocus()

    def show_topic(self, topic: str) -> None:
        """Show the help of another page."""
        self.topic = topic
        show_help(self.ui.help_text, topic)

    def close_panel(self) -> None:
        """Go away and give the cursor back to the page."""
        self.hide()
        self.closed.emit()

    def place(self) -> None:
        """Stand at the right edge, as high as the window."""
        self.setGeometry(self._ground.width() - WIDTH, 0, WIDTH, self._ground.height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Write the text anew in the colours of another style."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.topic and not self.isHidden():
            self.show_topic(self.topic)


def help_file(topic: str, language: str) -> str:
    """Return which of the resources is the help of a page in a language."""
    return f"help/{topic}.html" if language == SOURCE else f"help/{language}/{topic}.html"


def show_help(browser: QTextBrowser, topic: str) -> None:
    """Put the help of a page into a browser, in the colours and sizes of the style that is worn."""
    tokens = read_style().tokens
    picture = QImage(str(resource(f"help/{topic}.png")))
    picture.setDevicePixelRatio(max(1.0, picture.width() / PICTURE_WIDTH))
    document = QTextDocument(browser)
    document.setDefaultFont(browser.font())
    document.setIndentWidth(INDENT)
    document.setDefaultStyleSheet(RULES.format_map(tokens))
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(PICTURE), picture)
    document.setHtml(resource(help_file(topic, spoken())).read_text(encoding="utf-8"))
    browser.setDocument(document)
