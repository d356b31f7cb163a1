"""Evidence comes in from files and the clipboard, and is looked after."""

from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.errors import FolderGiven, PictureTooLarge
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.evidence import damaged_contents, keep_file, keep_picture, missing_contents

AT = datetime(2024, 10, 18, 9, 41, 5)


@pytest.fixture
def desk(bare: Desk) -> Desk:
    return bare


def test_a_folder_is_no_evidence(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FolderGiven):
        keep_file(desk, tmp_path)


def test_a_picture_is_kept_as_png_named_for_its_moment(desk: Desk) -> None:
    piece = keep_picture(desk, (2, 1, bytes((255, 0, 0, 255, 0, 0, 255, 255))), AT)
    assert piece.title == "Ảnh dán ngày 18-10-2024 lúc 09.41.05"
    assert piece.files[0].media_type == "image/png"
    with Image.open(desk.files.path(piece.files[0].sha256)) as image:
        assert (image.format, image.mode, image.getpixel((1, 0))) == ("PNG", "RGB", (0, 0, 255))


def test_a_picture_beyond_all_measure_is_refused(desk: Desk) -> None:
    with pytest.raises(PictureTooLarge):
        keep_picture(desk, (10_000, 10_000, b""), AT)


def test_missing_and_damaged_files_are_found(desk: Desk, tmp_path: Path) -> None:
    pieces = []
    for name in ("mất", "hỏng", "còn"):
        (tmp_path / f"{name}.txt").write_text(name * 3, encoding="utf-8")
        pieces.append(keep_file(desk, tmp_path / f"{name}.txt"))
    desk.store.save(*pieces)
    lost, changed, _whole = (piece.files[0] for piece in pieces)
    desk.files.path(lost.sha256).unlink()
    path = desk.files.path(changed.sha256)
    path.write_bytes(b"x" * changed.size)
    assert missing_contents(desk) == (lost.sha256,)
    assert set(damaged_contents(desk)) == {lost.sha256, changed.sha256}
    desk.store.delete(*(piece for piece in desk.store.all(Evidence) if piece.files[0] != _whole))
    assert damaged_contents(desk) == ()
