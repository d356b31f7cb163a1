"""What was dropped or pasted: files, a link, a picture, or a piece of evidence that the unit has already."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from exemplar_desktop.services.evidence import Picture

EVIDENCE = "application/x-exemplar-evidence"
"""MIME type of a piece that is dragged inside the window: its id."""
_WEB = ("http", "https")
_LONGEST_LINK = 2000


@dataclass(frozen=True)
class Given:
    """At most one of these is filled."""

    files: tuple[Path, ...] = ()
    link: str = ""
    picture: "QImage | None" = None
    evidence_id: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing that can be evidence."""
        return not (self.files or self.link or self.evidence_id) and self.picture is None


def read_given(data: QMimeData) -> Given:
    """Return what a drop or the clipboard holds; files go before a link, a link before a picture."""
    if data.hasFormat(EVIDENCE):
        return Given(evidence_id=bytes(data.data(EVIDENCE).data()).decode("ascii", "replace"))
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return Given(files=files)
    web = [url.toString() for url in data.urls() if url.scheme() in _WEB]
    if web or (web := _links(data.text() if data.hasText() else "")):
        return Given(link=web[0])
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return Given(picture=image)
    return Given()


def evidence_data(evidence_id: str) -> QMimeData:
    """Return what is dragged when a piece of evidence is."""
    data = QMimeData()
    data.setData(EVIDENCE, evidence_id.encode("ascii"))
    return data


def pixels(image: QImage) -> "Picture":
    """Return a picture as plain bytes, so that a worker need not know Qt."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    # Four bytes a pixel: the lines have no gaps.
    return plain.width(), plain.height(), bytes(plain.constBits())


def _links(text: str) -> list[str]:
    line = text.strip()
    if not line or len(line) > _LONGEST_LINK or len(line.split()) > 1:
        return []
    url = QUrl(line)
    return [line] if url.scheme() in _WEB and url.host() else []
