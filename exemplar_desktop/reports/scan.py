"""Takes in the scan of a report signed in ink: PDF files and pictures become one PDF, and its sharpness and colour are measured."""

import io
import warnings
from collections.abc import Iterator, Sequence
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from exemplar_desktop.errors import FileTooLarge, ScanUnreadable
from exemplar_desktop.progress import Step, silent

if TYPE_CHECKING:
    import pikepdf

LARGEST_FILE = 200 * 1024 * 1024
A4 = (595.276, 841.89)
"""Points; a picture from a camera or scanner is taken for a sheet of this size, upright or lying."""
_POINTS = 72.0
_QUALITY = 92
_MOST_PIXELS = 120_000_000
_PICTURES = ("JPEG", "PNG", "TIFF", "MPO")
_COLOUR_SPREAD = 40
"""Of 255: by so much red, green and blue must differ where ink or a stamp stands; the tint of paper differs by less."""
_COLOURED_SHARE = 0.0002
"""Of a page: the line of a signature covers more."""
_SAMPLE = 1200
"""Pixels: so wide a picture is looked at for colour."""
# What decoders let out for broken or hostile bytes.
_UNDECODABLE = (OSError, ValueError, TypeError, SyntaxError, LookupError, ArithmeticError, EOFError, MemoryError, Warning)


class ScannedPage(NamedTuple):
    """One page: dots an inch over the whole sheet (0 where there is no picture on it), and whether anything on it is coloured."""

    dpi: int
    coloured: bool


class Scan(NamedTuple):
    """The scan as one PDF, and what was measured of its pages."""

    pdf: bytes
    pages: tuple[ScannedPage, ...]


def read_scan(files: Sequence[Path], step: Step = silent) -> Scan:
    """Return the files as one PDF in their order: pictures each on a sheet of A4, PDF pages as they are without what acts by itself.

    Raises ScanUnreadable naming the file that is neither, FileTooLarge.
    """
    import pikepdf

    made = pikepdf.new()
    opened = []
    try:
        for number, path in enumerate(files):
            step("read_scan", number / (2 * len(files)))
            content = _read(path)
            source = _opened(path, content) if content.lstrip()[:5] == b"%PDF-" else _from_picture(path, content)
            opened.append(source)
            made.pages.extend(source.pages)
        for page in made.pages:
            for name in ("/Annots", "/AA", "/Metadata"):
                if name in page:
                    del page[name]
        measured = []
        for number, page in enumerate(made.pages):
            step("read_scan", 0.5 + number / (2 * len(made.pages)))
            measured.append(_measured(page, files[0]))
        result = io.BytesIO()
        made.save(result, deterministic_id=True)
    finally:
        for source in (made, *opened):
            source.close()
    if not measured:
        raise ScanUnreadable(files[0])
    return Scan(result.getvalue(), tuple(measured))


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise FileTooLarge(path, size, LARGEST_FILE)
        return path.read_bytes()
    except OSError as error:
        raise ScanUnreadable(path) from error


def _opened(path: Path, content: bytes) -> "pikepdf.Pdf":
    import pikepdf

    try:
        return pikepdf.open(io.BytesIO(content))
    except (pikepdf.PdfError, pikepdf.PasswordError) as error:
        raise ScanUnreadable(path) from error


def _from_picture(path: Path, content: bytes) -> "pikepdf.Pdf":
    import pikepdf

    made = pikepdf.new()
    try:
        for picture in _frames(content):
            _add_sheet(made, picture)
    except _UNDECODABLE as error:
        raise ScanUnreadable(path) from error
    return made


def _frames(content: bytes) -> Iterator[Any]:
    """Yield every picture of a file, upright, in red, green and blue on white."""
    from PIL import Image, ImageOps, ImageSequence

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(io.BytesIO(content), formats=_PICTURES) as opened:
            # A phone's JPEG with a second picture inside is opened as MPO; the first picture is the page.
            frames = ImageSequence.Iterator(opened) if opened.format == "TIFF" else [opened]
            for frame in frames:
                if frame.width * frame.height > _MOST_PIXELS:
                    raise ValueError("too many pixels")
                upright = ImageOps.exif_transpose(frame)
                if upright.mode in ("RGBA", "LA", "P", "PA"):
                    layered = upright.convert("RGBA")
                    upright = Image.new("RGBA", layered.size, "white")
                    upright.alpha_composite(layered)
                yield upright.convert("RGB")


def _add_sheet(made: "pikepdf.Pdf", picture: Any) -> None:
    import pikepdf

    packed = io.BytesIO()
    picture.save(packed, "JPEG", quality=_QUALITY, subsampling=0)
    width, height = A4 if picture.width <= picture.height else A4[::-1]
    scale = min(width / picture.width, height / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    page = made.add_blank_page(page_size=(width, height))
    image = made.make_stream(
        packed.getvalue(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=picture.width,
        Height=picture.height,
        ColorSpace=pikepdf.Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=pikepdf.Name.DCTDecode,
    )
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=image))
    left, bottom = (width - wide) / 2, (height - high) / 2
    page.Contents = made.make_stream(b"q %.3f 0 0 %.3f %.3f %.3f cm /Scan Do Q" % (wide, high, left, bottom))


def _measured(page: "pikepdf.Page", path: Path) -> ScannedPage:
    """Measure the pictures of a page against its sheet.

    Some scanners cut a page into strips of one width, others lay a sharp black picture over a coarse coloured one: so strips of one
    width are added up, and of several widths the sharpest counts.
    """
    import pikepdf

    areas: dict[int, int] = {}
    coloured = False
    try:
        box = page.mediabox
        sheet = abs(float(box[2] - box[0]) * float(box[3] - box[1])) / _POINTS**2
        for image in _images(page.obj, 0):
            width, height = int(image.Width), int(image.Height)
            areas[width] = areas.get(width, 0) + width * height
            coloured = coloured or _is_coloured(image)
    except (pikepdf.PdfError, *_UNDECODABLE) as error:
        raise ScanUnreadable(path) from error
    return ScannedPage(round(sqrt(max(areas.values(), default=0) / sheet)) if sheet else 0, coloured)


def _images(holder: Any, depth: int) -> Iterator[Any]:
    """Yield the pictures that a page draws, also inside of drawings that it draws."""
    drawn = holder.get("/Resources", {}).get("/XObject", {})
    for name in list(drawn.keys()):
        one = drawn[name]
        if one.get("/Subtype") == "/Image":
            yield one
        elif one.get("/Subtype") == "/Form" and depth < 3:
            yield from _images(one, depth + 1)


def _is_coloured(image: Any) -> bool:
    """Tell whether a picture shows colours, not only can: grey saved as colour is still grey."""
    import pikepdf
    from PIL import ImageChops

    pictured = pikepdf.PdfImage(image)
    if pictured.image_mask or int(image.Width) * int(image.Height) > _MOST_PIXELS:
        return False
    picture = pictured.as_pil_image()
    if picture.mode in ("1", "L", "I;16", "I"):
        return False
    picture.draft("RGB", (_SAMPLE, _SAMPLE))
    picture.thumbnail((_SAMPLE, 2 * _SAMPLE))
    red, green, blue = picture.convert("RGB").split()
    lightest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    darkest = ImageChops.darker(ImageChops.darker(red, green), blue)
    spread = ImageChops.subtract(lightest, darkest).histogram()
    return sum(spread[_COLOUR_SPREAD:]) > _COLOURED_SHARE * picture.width * picture.height
