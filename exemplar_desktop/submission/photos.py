"""Makes photos small enough for the post and rids them of what they tell beside the picture (place, time, camera)."""

import io
import struct
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from exemplar_desktop.disk import disk_faults
from exemplar_desktop.domain.catalogue import Treatment

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 1920
"""Pixels."""
_QUALITY = 85
_MOST_PIXELS = 50_000_000
_HEAD = 16
# JPEG, PNG, and TIFF of both orders of bytes; WebP and the boxed kinds are told by two places.
_MARKS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*")
_PICTURE_BRANDS = frozenset([b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"])
_DECODERS = ("JPEG", "PNG", "WEBP")
_SHOWN = ("JPEG", "PNG")
_MOST_BYTES = 100 * 1024 * 1024
# A phone's JPEG with a second picture inside is opened as MPO; the first picture is the photo.
_KINDS = {"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG", "WEBP": "WEBP"}
_KEPT = frozenset(["icc_profile", "transparency", "gamma"])
# What Pillow reports of a picture that tells nothing but how it is drawn.
_HARMLESS = _KEPT | frozenset(
    [
        *("jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "progressive", "progression", "adobe", "adobe_transform"),
        *("loop", "background", "timestamp", "duration", "srgb", "chromaticity", "aspect", "interlace"),
    ]
)
# What decoders let out for broken or hostile bytes.
_UNDECODABLE = (OSError, ValueError, TypeError, SyntaxError, LookupError, ArithmeticError, EOFError, MemoryError, struct.error)


class PreparedPhoto(NamedTuple):
    """What a file became: the path of its copy, None where the file travels as it is, and what was done."""

    path: Path | None
    treatment: Treatment


def prepared_photo(path: Path, folder: Path) -> PreparedPhoto:
    """Make a copy in ``folder``: longest side 1920, upright, without EXIF, place or comments; the same kind of picture.

    Whether a file is a picture is told by its first bytes, never by its name. There is no copy where nothing is to do (no picture; or small
    already, telling nothing), and none of a picture that cannot be decoded safely within memory: UNCLEANED says so.
    Raises DiskFull, FolderNotWritable.
    """
    if not _is_picture(path):
        return PreparedPhoto(None, Treatment.NONE)
    content, treatment = _smaller(path)
    if content is None:
        return PreparedPhoto(None, treatment)
    target = folder / path.name
    with disk_faults(folder):
        target.write_bytes(content)
    return PreparedPhoto(target, treatment)


class Pixels(NamedTuple):
    """A picture as plain bytes: four bytes a pixel (red, green, blue, opacity), lines without gaps."""

    width: int
    height: int
    rgba: bytes


def thumbnail(path: Path, side: int) -> Pixels | None:
    """Return a JPEG or PNG with its longest side at most ``side`` pixels, upright; None where it cannot be decoded safely."""
    from PIL import Image, ImageOps

    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        with warnings.catch_warnings(action="ignore"), Image.open(path, formats=_SHOWN) as image:
            image.draft("RGB", (side * 2, side * 2))
            if image.width * image.height > _MOST_PIXELS:
                return None
            image.thumbnail((side, side), Image.Resampling.BILINEAR, reducing_gap=2.0)
            upright = ImageOps.exif_transpose(image).convert("RGBA")
            return Pixels(upright.width, upright.height, upright.tobytes())
    except (*_UNDECODABLE, Image.DecompressionBombError):
        return None


def png(picture: Pixels) -> bytes:
    """Return a picture as a PNG file."""
    from PIL import Image

    image = Image.frombytes("RGBA", (picture.width, picture.height), picture.rgba)
    opaque = image.getchannel("A").getextrema() == (255, 255)
    output = io.BytesIO()
    (image.convert("RGB") if opaque else image).save(output, "PNG", compress_level=6)
    return output.getvalue()


def _is_picture(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            first = file.read(_HEAD)
    except OSError:
        return False
    # HEIC and AVIF are boxes of ISO media, as films are; the brand tells them apart.
    is_boxed = first[4:8] == b"ftyp" and first[8:12] in _PICTURE_BRANDS
    return is_boxed or first.startswith(_MARKS) or (first[:4] == b"RIFF" and first[8:12] == b"WEBP")


def _smaller(path: Path) -> tuple[bytes | None, Treatment]:
    """Return the content of the copy, None where there is none to make, and what was done."""
    from PIL import Image, ImageOps

    try:
        # Pillow warns of large pictures and odd EXIF; both are dealt with here.
        with warnings.catch_warnings(action="ignore"), Image.open(path, formats=_DECODERS) as image:
            kind = _KINDS[image.format or ""]
            tells = _tells(image)
            if _moves(image):
                return None, Treatment.UNCLEANED if tells else Treatment.NONE
            if max(image.size) <= LONGEST_SIDE and not tells:
                return None, Treatment.NONE
            if kind == "JPEG":
                # Decodes at a half, a quarter or an eighth, so that a photo of 100 million pixels takes little memory.
                image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
            if image.width * image.height > _MOST_PIXELS:
                return None, Treatment.UNCLEANED
            content = _encoded(ImageOps.exif_transpose(image), kind)
            if tells or len(content) < path.stat().st_size:
                return content, Treatment.CLEANED
            return None, Treatment.NONE
    except (*_UNDECODABLE, Image.DecompressionBombError):
        return None, Treatment.UNCLEANED


def _moves(image: "Image") -> bool:
    return getattr(image, "n_frames", 1) > 1 and image.format != "MPO"


def _tells(image: "Image") -> bool:
    return bool(image.getexif()) or not _HARMLESS.issuperset(image.info)


def _encoded(image: "Image", kind: str) -> bytes:
    from PIL import Image

    kept: dict[str | tuple[int, int], Any] = {key: value for key, value in image.info.items() if key in _KEPT}
    if image.mode == "P":
        image = image.convert("RGBA" if "transparency" in kept else "RGB")
        kept.pop("transparency", None)
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    # Pillow writes comments and texts of a picture's info back where they are not taken out.
    image.info = kept
    output = io.BytesIO()
    options = {} if kind == "PNG" else {"quality": _QUALITY}
    image.save(output, kind, optimize=True, icc_profile=kept.get("icc_profile"), **options)
    return output.getvalue()
