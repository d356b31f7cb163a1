"""Evidence is divided so that every part goes into one mail, and every part is a whole package."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from exemplar_desktop.domain.evidence import StoredFile
from exemplar_desktop.errors import EvidenceOverMailLimit, MailLimitTooSmall
from exemplar_desktop.submission.data import encode_data
from exemplar_desktop.submission.mail import draft
from exemplar_desktop.submission.parts import SizedFile, mail_limit_bytes, split
from exemplar_desktop.submission.reader import PackageContents, read_package
from exemplar_desktop.submission.writer import Entry, write_package
from tests.submission.sample import BOTH, PHOTO, package_data, packaged, sha256, workbook

MB = 1024 * 1024


def _files(*sizes: int) -> list[SizedFile]:
    return [SizedFile(f"evidence/001/{n}.jpg", size, f"Tệp {n}") for n, size in enumerate(sizes)]


def _sizes(parts: tuple[tuple[SizedFile, ...], ...]) -> list[list[int]]:
    return [[file.size // MB for file in part] for part in parts]


def test_mail_limits_are_those_of_base64() -> None:
    assert (mail_limit_bytes(25), mail_limit_bytes(20)) == (18_350_080, 14_680_064)


def test_every_file_goes_into_the_first_part_with_room() -> None:
    assert _sizes(split(_files(6 * MB, 6 * MB, 3 * MB, 2 * MB, 8 * MB), 0, 10 * MB)) == [[6, 3], [6, 2], [8]]


def test_what_every_part_carries_takes_its_room() -> None:
    assert _sizes(split(_files(6 * MB, 3 * MB), 2 * MB, 10 * MB)) == [[6], [3]]


def test_without_evidence_or_limit_there_is_one_part() -> None:
    assert split([], 5 * MB, 10 * MB) == ((),)
    assert _sizes(split(_files(600 * MB, 600 * MB), 0, None)) == [[600, 600]]


def test_file_that_no_mail_carries_is_named() -> None:
    with pytest.raises(EvidenceOverMailLimit) as caught:
        split(_files(MB, 11 * MB), 0, 10 * MB)
    assert (caught.value.title, caught.value.size) == ("Tệp 1", 11 * MB)
    assert 9 * MB < caught.value.limit < 10 * MB


def test_what_every_part_carries_is_itself_too_large_for_the_mail() -> None:
    for files in ([], _files(1)):
        with pytest.raises(MailLimitTooSmall) as caught:
            split(files, 11 * MB, 10 * MB)
        assert caught.value.size > 11 * MB and caught.value.limit == 10 * MB


def test_many_small_files_still_fit_with_their_headers(tmp_path: Path) -> None:
    limit, document, sheets = 300_000, b"%PDF-1.7" * 1000, workbook()
    content = PHOTO[:512]
    stored = StoredFile(sha256=sha256(content), name="anh.jpg", size=len(content), media_type="image/jpeg")
    names = [f"evidence/001/III.2.2.b.4-{n}_{'x' * 50}.jpg" for n in range(250)]
    files = [SizedFile(name, len(content), "Ảnh") for name in names]
    listed = tuple(packaged(name, content) for name in names)
    fixed = len(document) + len(sheets) + len(encode_data(package_data(listed)))
    parts = split(files, fixed, limit)
    assert len(parts) > 2
    assert [file for part in parts for file in part] == files
    numbers = {file.path: n for n, part in enumerate(parts, 1) for file in part}
    for n, part in enumerate(parts, 1):
        data = package_data(tuple(packaged(name, content, numbers[name]) for name in names), n, len(parts))
        data = replace(data, evidence=(replace(data.evidence[0], files=(stored,)),))
        documents = [Entry("bao-cao.pdf", document, "application/pdf"), Entry("so-lieu.xlsx", sheets, "application/x")]
        entries = [*documents, Entry("data.json", encode_data(data), "text/plain")]
        entries += [Entry(file.path, content, "image/jpeg") for file in part]
        package = write_package(tmp_path / f"{n}.zip", entries, BOTH, lambda _: None)
        assert package.size <= limit
        assert isinstance(read_package(package.path), PackageContents)


def test_package_at_the_limit_fits_into_the_mail(tmp_path: Path) -> None:
    package = tmp_path / "goi.zip"
    package.write_bytes(bytes(mail_limit_bytes(25)))
    assert len(draft(package, "a@example.org", "Báo cáo", "Kính gửi")) < 25 * MB
