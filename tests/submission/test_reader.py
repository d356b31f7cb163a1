"""A good package gives what was put in; the file's own faults are the world's. (Refused packages: test_hostile.)"""

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
from tests.submission.zipforge import Forged, edit_data, rebuild, take_apart


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


def test_longer_digests_are_checked(good: bytes, codes: Codes) -> None:
    import base64
    import hashlib

    pieces = {piece.name.decode(): piece.content for piece in take_apart(good).pieces}

    def longer(manifest: bytes) -> bytes:
        manifest = manifest.replace(b"2001/04/xmlenc#sha256", b"2001/04/xmlenc#sha512")
        for content in pieces.values():
            old, new = (base64.b64encode(hashlib.new(name, content).digest()) for name in ("sha256", "sha512"))
            manifest = manifest.replace(old, new)
        return manifest

    # The sums are text of the unchanged files, so that their own digest is known beforehand.
    assert codes(rebuild(good, lambda _: None, BOTH, longer)) == set()
    assert (
        codes(rebuild(good, lambda _: None, BOTH, lambda xml: longer(xml).replace(b"</ds:DigestValue>", b"", 0).replace(b"A", b"B")))
        != set()
    )


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
