"""A good package gives what was put in; the file's own faults are the world's; refused packages in test_hostile."""

import base64
import hashlib
from pathlib import Path

import pytest

from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.errors import FileUnreadable
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.submission.data import encode_data
from exemplar_desktop.submission.reader import PackageContents, read_package
from tests.submission.conftest import Codes
from tests.submission.hostile import EVIDENCE
from tests.submission.sample import BOTH, PHOTO, package_data, sha256, sign_as_head, write_sample
from tests.submission.zipforge import Forged, Piece, edit_data, rebuild, take_apart


def test_good_package_gives_what_was_put_in(tmp_path: Path) -> None:
    found = read_package(write_sample(tmp_path).path)
    assert isinstance(found, PackageContents)
    assert found.pdf == b"%PDF-1.7 a report" * 100
    assert encode_data(found.data) == encode_data(package_data(found.data.package.files))
    assert found.digests[EVIDENCE] == sha256(PHOTO)
    assert set(found.digests) >= {"bao-cao.pdf", "so-lieu.xlsx", "data.json", "SHA256SUMS.txt"}
    assert not any(name.startswith("META-INF/") or name == "mimetype" for name in found.digests)


def test_package_with_the_head_alone_is_good(tmp_path: Path) -> None:
    found = read_package(write_sample(tmp_path, (sign_as_head,)).path)
    assert isinstance(found, PackageContents)
    assert len(found.manifests) == 1


def test_several_forgeries_are_all_named(good: bytes, tmp_path: Path) -> None:
    def change(forged: Forged) -> None:
        forged["bao-cao.pdf"].content += b"x"
        forged["so-lieu.xlsx"].content += b"x"

    path = tmp_path / "goi.zip"
    path.write_bytes(rebuild(good, change, None))
    assert read_package(path) == (Reason(code="file_changed", file="bao-cao.pdf"), Reason(code="file_changed", file="so-lieu.xlsx"))


def test_evidence_of_other_parts_and_left_at_the_unit_need_not_be_there(good: bytes, codes: Codes) -> None:
    def change(forged: Forged) -> None:
        def edit(data: dict[str, dict[str, object]]) -> None:
            header = data["package"]
            files = header["files"]
            assert isinstance(files, list)
            header["parts"] = 2
            header["files"] = files + [{**files[0], "path": f"evidence/x{part}.jpg", "part": part} for part in (0, 2)]

        edit_data(forged, edit)

    assert codes(rebuild(good, change, BOTH)) == set()


def _longer(manifest: bytes, pieces: list[Piece]) -> bytes:
    """Return a manifest with SHA-512 in place of SHA-256."""
    manifest = manifest.replace(b"xmlenc#sha256", b"xmlenc#sha512")
    for piece in pieces:
        old, new = (base64.b64encode(hashlib.new(name, piece.content).digest()) for name in ("sha256", "sha512"))
        manifest = manifest.replace(old, new)
    return manifest


def test_longer_digests_are_checked(good: bytes, codes: Codes) -> None:
    pieces = take_apart(good).pieces
    assert codes(rebuild(good, lambda _: None, BOTH, lambda xml: _longer(xml, pieces))) == set()
    pieces[1].content += b"x"  # digests of another report: its SHA-256 is not found, so it stays and is too short
    assert codes(rebuild(good, lambda _: None, BOTH, lambda xml: _longer(xml, pieces))) == {"manifest_malformed"}
    other = base64.b64encode(hashlib.sha512(b"another report").digest())
    right = base64.b64encode(hashlib.sha512(take_apart(good)["bao-cao.pdf"].content).digest())
    pieces = take_apart(good).pieces
    assert codes(rebuild(good, lambda _: None, BOTH, lambda xml: _longer(xml, pieces).replace(right, other))) == {"file_changed"}


def test_what_cannot_be_opened_is_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.zip", tmp_path):
        with pytest.raises(FileUnreadable):
            read_package(path)


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    def cancel(_: str, __: float) -> None:
        raise Cancelled

    path = write_sample(tmp_path).path
    with pytest.raises(Cancelled):
        read_package(path, cancel)
    path.unlink()  # nothing holds it open
