"""Photos become small, upright and silent about where they were taken; what is no photo stays as it is."""

import random
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from exemplar_desktop.domain.catalogue import Treatment
from exemplar_desktop.errors import FolderGone
from exemplar_desktop.submission.photos import prepared_photo


def _picture(size: tuple[int, int], mode: str = "RGB") -> Image.Image:
    image = Image.new(mode, size, 200 if mode in ("L", "P") else (200, 30, 30, 255)[: len(mode)])
    image.paste(Image.new(mode, (size[0] // 4, size[1] // 4)), (0, 0))  # dark corner: upper left
    return image


def _exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Camera of the maker"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (20.0, 51.0, 30.0)
    return exif


def smaller_photo(path: Path, folder: Path) -> Path | None:
    return prepared_photo(path, folder).path


def _made(path: Path, image: Image.Image, kind: str, **options: object) -> Path:
    image.save(path, kind, **options)
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_large_photo_becomes_small(tmp_path: Path, out: Path) -> None:
    path = _made(tmp_path / "a", _picture((4000, 3000)), "JPEG")
    smaller = smaller_photo(path, out)
    assert smaller == out / "a"
    with Image.open(smaller) as image:
        assert (image.format, image.size) == ("JPEG", (1920, 1440))
    assert path.stat().st_size > smaller.stat().st_size


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_place_and_camera_are_removed(kind: str, tmp_path: Path, out: Path) -> None:
    path = _made(tmp_path / "a", _picture((400, 300)), kind, exif=_exif(), xmp=b"<x:xmpmeta>GPS</x:xmpmeta>") if kind != "PNG" else None
    if path is None:
        texts = PngInfo()
        texts.add_text("Comment", "GPS of the maker")
        path = _made(tmp_path / "a", _picture((400, 300)), kind, exif=_exif(), pnginfo=texts)
    assert b"maker" in path.read_bytes()
    smaller = smaller_photo(path, out)
    assert smaller is not None
    content = smaller.read_bytes()
    assert b"maker" not in content
    assert b"GPS" not in content
    assert b"Exif" not in content
    with Image.open(smaller) as image:
        assert (image.format, image.size, dict(image.getexif())) == (kind, (400, 300), {})


def test_comment_of_a_photo_is_removed(tmp_path: Path, out: Path) -> None:
    smaller = smaller_photo(_made(tmp_path / "a", _picture((400, 300)), "JPEG", comment="class 7B"), out)
    assert smaller is not None
    assert b"class 7B" not in smaller.read_bytes()


def test_photo_is_turned_upright(tmp_path: Path, out: Path) -> None:
    smaller = smaller_photo(_made(tmp_path / "a", _picture((400, 300)), "JPEG", exif=_exif(6)), out)
    assert smaller is not None
    with Image.open(smaller) as image:
        assert image.size == (300, 400)
        corner = image.getpixel((290, 10))
        assert isinstance(corner, tuple)
        assert corner[0] < 60  # the dark corner is now at the upper right


def test_small_silent_picture_is_left_alone(tmp_path: Path, out: Path) -> None:
    for kind in ("JPEG", "PNG", "WEBP"):
        assert smaller_photo(_made(tmp_path / kind, _picture((1920, 100)), kind), out) is None
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("mode", ["RGBA", "L", "LA", "P", "1"])
def test_png_of_any_kind_stays_png(mode: str, tmp_path: Path, out: Path) -> None:
    noise = Image.frombytes("L", (2000, 500), random.Random(1).randbytes(1_000_000)).convert(mode if mode != "P" else "RGB")
    path = _made(tmp_path / "a", noise.quantize(16) if mode == "P" else noise, "PNG", dpi=(72, 72))
    smaller = smaller_photo(path, out)
    if smaller is not None:
        with Image.open(smaller) as image:
            assert (image.format, image.size) == ("PNG", (1920, 480))


def test_profile_of_colours_is_kept(tmp_path: Path, out: Path) -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    smaller = smaller_photo(_made(tmp_path / "a", _picture((4000, 300)), "JPEG", icc_profile=profile), out)
    assert smaller is not None
    with Image.open(smaller) as image:
        assert image.info["icc_profile"] == profile


def test_what_is_no_picture_is_left_alone(tmp_path: Path, out: Path) -> None:
    whole = _made(tmp_path / "a", _picture((3000, 2000)), "JPEG").read_bytes()
    for content in (b"", b"%PDF-1.7", whole[:200], whole[:2000], b"\xff\xd8\xff\xe1\xff\xff" + whole[2:]):
        path = tmp_path / "broken"
        path.write_bytes(content)
        assert smaller_photo(path, out) is None
    assert smaller_photo(tmp_path / "gone", out) is None


def test_moving_picture_is_left_alone(tmp_path: Path, out: Path) -> None:
    frames = [_picture((2000, 100)), Image.new("RGB", (2000, 100))]
    for kind in ("PNG", "WEBP"):
        assert smaller_photo(_made(tmp_path / kind, frames[0], kind, save_all=True, append_images=frames[1:]), out) is None


def test_bomb_is_left_alone(tmp_path: Path, out: Path) -> None:
    for size in ((10_000, 10_000), (20_000, 20_000)):
        assert smaller_photo(_made(tmp_path / "a", Image.new("1", size), "PNG"), out) is None


def test_broken_pictures_never_raise(tmp_path: Path, out: Path) -> None:
    dice = random.Random(7)
    for kind in ("JPEG", "PNG", "WEBP"):
        whole = _made(tmp_path / "a", _picture((2100, 40)), kind, exif=_exif(3)).read_bytes()
        for _ in range(60):
            broken = bytearray(whole)
            for _ in range(dice.randrange(1, 6)):
                broken[dice.randrange(min(len(broken), 600))] = dice.randrange(256)
            (tmp_path / "broken").write_bytes(broken)
            smaller_photo(tmp_path / "broken", out)


def test_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    path = _made(tmp_path / "a", _picture((3000, 200)), "JPEG")
    with pytest.raises(FolderGone):
        smaller_photo(path, tmp_path / "gone")


@pytest.mark.parametrize("name", ["photo.dat", "photo", "photo.pdf", "photo.jpg.txt"])
def test_photo_is_known_by_its_content_and_not_by_its_name(name: str, tmp_path: Path, out: Path) -> None:
    path = _made(tmp_path / name, _picture((400, 300)), "JPEG", exif=_exif())
    made = prepared_photo(path, out)
    assert made.treatment is Treatment.CLEANED and made.path
    with Image.open(made.path) as image:
        assert not image.getexif()


def test_picture_that_cannot_be_cleaned_is_told(tmp_path: Path, out: Path) -> None:
    heic = tmp_path / "a.heic"
    heic.write_bytes(b"\0\0\0\x18ftypheic" + bytes(100))
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(_made(tmp_path / "b", _picture((3000, 2000)), "JPEG").read_bytes()[:2000])
    huge = _made(tmp_path / "huge", Image.new("1", (10_000, 10_000)), "PNG")
    scan = _made(tmp_path / "scan.tif", _picture((40, 40)), "TIFF")
    for path in (heic, broken, huge, scan):
        assert prepared_photo(path, out) == (None, Treatment.UNCLEANED), path


def test_film_and_paper_are_no_pictures(tmp_path: Path, out: Path) -> None:
    for content in (b"%PDF-1.7", b"\0\0\0\x18ftypisom" + bytes(100), b"RIFF\0\0\0\0AVI ", b""):
        (tmp_path / "a.jpg").write_bytes(content)
        assert prepared_photo(tmp_path / "a.jpg", out) == (None, Treatment.NONE)
