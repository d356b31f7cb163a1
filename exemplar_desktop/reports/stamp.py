"""One-page PDFs exactly as large as a signature field: the blue signature of the head, the red seal of the unit."""

import math
import random
import struct
import warnings
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from exemplar_desktop.domain.submission import FieldPlace
from exemplar_desktop.errors import SealPictureLost, SignaturePictureLost, UserError
from exemplar_desktop.reports.fonts import faces, printable, shipped_font
from exemplar_desktop.reports.lines import Breaker
from exemplar_desktop.vietnamese.names import person_key
from exemplar_desktop.vietnamese.text import clean_line

BLUE, RED = Color(0.05, 0.16, 0.62), Color(0.80, 0.07, 0.09)
INK_BLUE, SEAL_RED = (18, 48, 160, 255), (204, 18, 24, 255)
# Samples are drawn this much larger and made smaller at the end, for smooth edges.
_FINER = 3
_MOST_PIXELS = 50_000_000
# What decoders let out for broken or hostile bytes.
_UNDECODABLE = (OSError, ValueError, TypeError, SyntaxError, LookupError, ArithmeticError, EOFError, MemoryError, struct.error)


def head_stamp(place: FieldPlace, name: str, picture: bytes | None, signed_at: str = "") -> bytes:
    """Return the stamp of the head's signature: the handwritten one where there is a picture, else a text in blue.

    ``picture`` is an image with a transparent ground (PNG); ``signed_at`` is a ready text for the text stamp.
    Raises SignaturePictureLost where ``picture`` is no picture.
    """
    canvas, target = _page(place)
    if picture is not None:
        _draw_picture(canvas, place, picture, SignaturePictureLost(name))
    else:
        lines = ["Đã ký số", f"Ký bởi: {clean_line(name)}"] + ([f"Thời gian ký: {clean_line(signed_at)}"] if signed_at else [])
        _draw_text_stamp(canvas, place, lines)
    return _finished(canvas, target)


def seal_stamp(place: FieldPlace, name: str, picture: bytes | None) -> bytes:
    """Return the stamp of the unit's signature: the picture of its seal, else a plain red ring with the unit's name.

    Raises SealPictureLost where ``picture`` is no picture.
    """
    canvas, target = _page(place)
    if picture is not None:
        _draw_picture(canvas, place, picture, SealPictureLost())
    else:
        _draw_ring(canvas, place, clean_line(name).upper())
    return _finished(canvas, target)


def sample_signature(name: str) -> bytes:
    """Return an invented handwritten signature (PNG, blue on transparent), always the same for the same name."""
    width, height = 1080 * _FINER, 520 * _FINER
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    points = _scribble(random.Random(person_key(name)), width, height)
    for place, (x, y) in enumerate(points):
        # The pen is pressed harder on its way down.
        down = place > 0 and y > points[place - 1][1]
        radius = (7.0 if down else 4.5) * _FINER
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=INK_BLUE)
    return _png(image)


def sample_seal(text: str) -> bytes:
    """Return an invented round seal with the text around a star (PNG, red on transparent); no real seal looks so."""
    side = 850 * _FINER
    image = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    for share, line in ((0.49, 0.012), (0.47, 0.005), (0.29, 0.006)):
        edge = side * (0.5 - share)
        pen.ellipse((edge, edge, side - edge, side - edge), outline=SEAL_RED, width=round(side * line))
    _draw_around(image, clean_line(text).upper(), "MẪU")
    centre = side / 2
    star = [
        (centre + math.sin(k * math.pi / 5) * r, centre - math.cos(k * math.pi / 5) * r)
        for k, r in enumerate([side * 0.17, side * 0.07] * 5)
    ]
    pen.polygon(star, fill=SEAL_RED)
    return _png(image)


def _page(place: FieldPlace) -> tuple[Canvas, BytesIO]:
    target = BytesIO()
    size = (place.right - place.left, place.top - place.bottom)
    return Canvas(target, pagesize=size, invariant=1, initialFontName=faces().regular, pdfVersion=(1, 7)), target  # type: ignore[arg-type]


def _finished(canvas: Canvas, target: BytesIO) -> bytes:
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw_picture(canvas: Canvas, place: FieldPlace, picture: bytes, lost: UserError) -> None:
    width, height = place.right - place.left, place.top - place.bottom
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(picture)) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise lost
            canvas.drawImage(ImageReader(image.convert("RGBA")), 0, 0, width, height, mask="auto", preserveAspectRatio=True)
    except (*_UNDECODABLE, Image.DecompressionBombError) as fault:
        raise lost from fault


def _draw_text_stamp(canvas: Canvas, place: FieldPlace, lines: list[str]) -> None:
    width, height = place.right - place.left, place.top - place.bottom
    inset = 1 * mm
    # The seal will cover the left third (Decree 30, Appendix I): a text must stay clear of it.
    left = width / 3 + inset
    right = width - inset
    canvas.setStrokeColor(BLUE)
    canvas.setFillColor(BLUE)
    canvas.setLineWidth(0.8)
    canvas.roundRect(left, inset, right - left, height - 2 * inset, 2 * mm)
    _draw_fitting(canvas, lines, faces().regular, ((left + right) / 2, height / 2), (right - left - 2 * inset, height - 4 * inset))


def _draw_fitting(canvas: Canvas, lines: list[str], font: str, centre: tuple[float, float], room: tuple[float, float]) -> None:
    """Draw lines around a point, as large as the room allows without cutting a word (4 to 11 points)."""
    lines = [printable(line) for line in lines]
    size = 11.0
    while True:
        breaker = Breaker(font, size)
        broken = [part for line in lines for part in breaker.balanced(line, room[0])]
        fits = len(broken) * size * 1.3 <= room[1] and all(breaker.widest_word(line) <= room[0] for line in lines)
        if fits or size <= 4:
            break
        size -= 0.5
    top = centre[1] + len(broken) * size * 1.3 / 2
    canvas.setFont(font, size)
    for place, line in enumerate(broken, start=1):
        canvas.drawCentredString(centre[0], top - place * size * 1.3 + size * 0.4, line)


def _draw_ring(canvas: Canvas, place: FieldPlace, name: str) -> None:
    width, height = place.right - place.left, place.top - place.bottom
    radius = min(width, height) / 2 - 1
    canvas.setStrokeColor(RED)
    canvas.setFillColor(RED)
    canvas.setLineWidth(1.6)
    canvas.circle(width / 2, height / 2, radius)
    canvas.setLineWidth(0.6)
    canvas.circle(width / 2, height / 2, radius - 3)
    # The largest square inside the ring.
    _draw_fitting(canvas, [name], faces().bold, (width / 2, height / 2), (radius * 1.35, radius * 1.35))


def _scribble(chance: random.Random, width: int, height: int) -> list[tuple[float, float]]:
    """Return the points of a pen's way: loops that run to the right, and one stroke back under them."""
    loops = chance.randint(4, 6)
    phase, slant = chance.uniform(0, 2), chance.uniform(0.15, 0.35)
    sizes = [chance.uniform(0.35, 1.0) for _ in range(loops + 1)]
    sizes[0] = 1.0
    points = []
    steps = 4000
    for step in range(steps):
        done = step / steps
        which = done * loops
        size = sizes[int(which)] * (1 - which % 1) + sizes[int(which) + 1] * (which % 1)
        turn = which * 2 * math.pi + phase
        y = height * (0.5 - 0.32 * size * math.sin(turn))
        x = width * (0.1 + 0.72 * done + 0.05 * size * math.cos(turn)) + slant * (height / 2 - y)
        points.append((x, y))
    x, y = points[-1]
    for step in range(1500):
        done = step / 1500
        points.append((x + (width * 0.2 - x) * done + 0, y + (height * 0.86 - y) * math.sin(done * math.pi / 2)))
    return points


def _draw_around(image: Image.Image, upper: str, lower: str) -> None:
    """Write one text around the upper part of the ring and a short one at its foot, letter by letter."""
    side = image.width
    font = ImageFont.truetype(str(shipped_font("bold")), round(side * 0.085))
    radius = side * 0.38
    letters = [(c, font.getlength(c)) for c in upper]
    total = sum(wide for _, wide in letters)
    # Longer texts are set closer: the upper one has at most 250 degrees.
    squeeze = min(1.0, math.radians(250) * radius / total) if total else 1.0
    angle = -total * squeeze / radius / 2
    for letter, wide in letters:
        half = wide * squeeze / radius / 2
        _draw_turned(image, letter, font, radius, angle + half)
        angle += 2 * half
    foot = sum(font.getlength(c) for c in lower)
    angle = math.pi + foot / radius / 2
    for letter in lower:
        half = font.getlength(letter) / radius / 2
        _draw_turned(image, letter, font, radius, angle - half, inward=False)
        angle -= 2 * half


def _draw_turned(image: Image.Image, letter: str, font: ImageFont.FreeTypeFont, radius: float, angle: float, inward: bool = True) -> None:
    box = round(font.size * 2)
    tile = Image.new("RGBA", (box, box), (0, 0, 0, 0))
    ImageDraw.Draw(tile).text((box / 2, box / 2), letter, font=font, fill=SEAL_RED, anchor="ms")
    # The capital's middle, not its foot, is what turns.
    tile = tile.transform(tile.size, Image.Transform.AFFINE, (1, 0, 0, 0, 1, -font.size * 0.33))
    tile = tile.rotate(-math.degrees(angle) + (0 if inward else 180), Image.Resampling.BICUBIC)
    centre = image.width / 2
    x, y = centre + math.sin(angle) * radius, centre - math.cos(angle) * radius
    image.alpha_composite(tile, (round(x - box / 2), round(y - box / 2)))


def _png(image: Image.Image) -> bytes:
    target = BytesIO()
    small = image.resize((image.width // _FINER, image.height // _FINER), Image.Resampling.LANCZOS)
    small.save(target, "PNG", optimize=True)
    return target.getvalue()
