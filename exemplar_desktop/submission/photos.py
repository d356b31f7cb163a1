"""Makes photos small enough for the post and rids them of what they tell beside the picture (place, time, camera)."""

import errno
import io
import struct
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exemplar_desktop.errors import DiskFull, FolderNotWritable

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 1920
"""Pixels."""
_QUALITY = 85
_MOST_PIXELS = 50_000_000
_DECODERS = ("JPEG", "PNG", "WEBP")
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


def smaller_photo(path: Path, folder: Path) -> Path | None:
    """Return a copy in ``folder``: longest side 1920, upright, without EXIF, place or comments; the same kind of picture.

    None where nothing is to do (small already, telling nothing) and where the file is no still picture that can be decoded safely
    within memory: the original then goes as it is. Raises DiskFull, FolderNotWritable.
    """
    content = _smaller(path)
    if content is None:
        return None
    target = folder / path.name
    try:
        target.write_bytes(content)
    except OSError as fault:
        raise (DiskFull(folder) if fault.errno == errno.ENOSPC else FolderNotWritable(folder)) from fault
    return target


def _smaller(path: Path) -> bytes | None:
    from PIL import Image, ImageOps

    try:
        # Pillow warns of large pictures and odd EXIF; both are dealt with here.
        with warnings.catch_warnings(action="ignore"), Image.open(path, formats=_DECODERS) as image:
            kind = _KINDS[image.format or ""]
            tells = _tells(image)
            if _moves(image) or (max(image.size) <= LONGEST_SIDE and not tells):
                return None
            if kind == "JPEG":
                # Decodes at a half, a quarter or an eighth, so that a photo of 100 million pixels takes little memory.
                image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
            if image.width * image.height > _MOST_PIXELS:
                return None
            content = _encoded(ImageOps.exif_transpose(image), kind)
            return content if tells or len(content) < path.stat().st_size else None
    except (*_UNDECODABLE, Image.DecompressionBombError):
        return None


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
