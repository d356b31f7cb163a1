"""How fast a package is written, signed, brought to the disk and read back: ``python -m tests.bench.bench_package [--small]``.

The reference is what nobody can do without: ``sha256sum`` of the evidence, a copy of it (``cp``) and ``sync`` of the copy. Memory is
what the process grows by over a small package, for two sizes of evidence.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from random import Random

from tests.bench.measuring import MIB, Row, alone, compared, paired, peak_mb, report, seconds, wants_small

FILE_MB = 25
"""Size of one evidence file: films and scans."""


def make_evidence(folder: Path, megabytes: int) -> list[Path]:
    """Write files that do not compress, and bring them to the disk."""
    chance, made = Random(megabytes), []
    for place in range(0, megabytes, FILE_MB):
        path = folder / f"{place:05d}.mp4"
        with path.open("wb") as file:
            for _ in range(min(FILE_MB, megabytes - place)):
                file.write(chance.randbytes(MIB))
        made.append(path)
    os.sync()
    return made


def writer(folder: Path) -> Callable[[list[Path], Path], object]:
    """Return what writes evidence files as a signed package with real keys, and verifies what it wrote, as an export does."""
    from exemplar_desktop.domain.submission import Role
    from exemplar_desktop.domain.verdict import Integrity
    from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_NAME
    from exemplar_desktop.services.verify import verify
    from exemplar_desktop.signing.cms import sign_detached
    from exemplar_desktop.signing.keys import load_pkcs12
    from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf
    from exemplar_desktop.signing.sample_ca import make_sample_ca
    from exemplar_desktop.signing.trust import load_trust
    from exemplar_desktop.submission.data import encode_data
    from exemplar_desktop.submission.naming import DATA, REPORT, WORKBOOK
    from exemplar_desktop.submission.writer import Entry, write_package
    from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
    from tests.signing.world import FIELDS, small_pdf
    from tests.submission.sample import package_data, packaged, workbook

    now = datetime.now(VIETNAM_TIME)
    made = make_sample_ca(folder / "ca", UNIT_NAME, HEAD_NAME)
    keys = {role: load_pkcs12(key.p12, key.passphrase) for role, key in ((Role.HEAD, made.head), (Role.SEAL, made.seal))}
    pdf = sign_pdf(small_pdf(), FIELDS, tuple(PdfSignature(role=role, key=key) for role, key in keys.items()), now)
    sign = [partial(sign_detached, key=key, at=now) for key in keys.values()]
    trust = load_trust((), (), None)

    def sound(path: Path) -> None:
        verdict = verify(path, trust, now)
        assert verdict.integrity is Integrity.WHOLE, verdict.reasons

    def write(evidence: list[Path], target: Path) -> None:
        import hashlib

        import msgspec

        listed, films = [], []
        for place, path in enumerate(evidence, 1):
            with path.open("rb") as file:  # the unit's store knows it; here it costs us another reading
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            name = f"evidence/007/III.2.2.b.4-{place}_phim.mp4"
            listed.append(msgspec.structs.replace(packaged(name, b""), sha256=digest, size=path.stat().st_size, original_sha256=digest))
            films.append(Entry(name, path, "video/mp4", digest, "Phim"))
        given = package_data(tuple(listed))
        stored = msgspec.structs.replace(given.evidence[0], files=tuple(_stored(file) for file in listed))
        data = encode_data(msgspec.structs.replace(given, evidence=(stored,)))
        documents = [
            Entry(REPORT, pdf, "application/pdf"),
            Entry(WORKBOOK, workbook(), "application/zip"),
            Entry(DATA, data, "application/json"),
        ]
        write_package(target, [*documents, *films], sign, sound)

    return write


def _stored(file: object) -> object:
    from exemplar_desktop.domain.evidence import StoredFile
    from exemplar_desktop.domain.submission import PackagedFile

    assert isinstance(file, PackagedFile)
    return StoredFile(sha256=file.sha256, name="phim.mp4", size=file.size, media_type="video/mp4")


def growth(folder: Path, megabytes: int) -> float:
    """Return by how many MiB the process grows over a package of 1 MB; run in a process of its own."""
    write = writer(folder / f"grow-{megabytes}")
    small, large = folder / "grow-small", folder / f"evidence-{megabytes}"
    small.mkdir(exist_ok=True)
    write(make_evidence(small, 1), folder / f"small-{megabytes}.zip")
    before = peak_mb()
    write(sorted(large.iterdir()), folder / f"large-{megabytes}.zip")
    (folder / f"large-{megabytes}.zip").unlink()
    return peak_mb() - before


def copy(evidence: list[Path], target: Path) -> None:
    """Do what the reference does."""
    subprocess.run(["sha256sum", *evidence], stdout=subprocess.DEVNULL, check=True)
    target.mkdir()
    subprocess.run(["cp", *evidence, target], check=True)
    subprocess.run(["sync", *(target / path.name for path in evidence), target], check=True)


def measure(folder: Path, megabytes: int, pairs: int) -> Row:
    """Write a package and make the copy in turn; what each leaves is removed before the next begins."""
    evidence, write, target = sorted((folder / f"evidence-{megabytes}").iterdir()), writer(folder), folder / "goi.zip"

    def ours() -> float:
        taken = seconds(lambda: write(evidence, target))
        target.unlink()
        return taken

    def reference() -> float:
        taken = seconds(lambda: copy(evidence, folder / "copy"))
        shutil.rmtree(folder / "copy")
        return taken

    ours(), reference()
    times = paired(ours, reference, pairs)
    return compared(f"package with {megabytes} MB of evidence, fsync and reading back", "s", times, 1.0, "sha256sum + cp + sync")


def main() -> None:
    """Make evidence, measure, print."""
    sizes, pairs = ((2, 5), 1) if wants_small(__doc__) else ((200, 1000), 7)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in sizes:
            (folder / f"evidence-{size}").mkdir()
            make_evidence(folder / f"evidence-{size}", size)
        rows = [measure(folder, sizes[0], pairs)]
        rows += [Row(f"memory growth at {size} MB", float(alone(growth, folder, size)), "MB", 40, absolute=True) for size in sizes]
    report("package", rows, pairs=pairs)


if __name__ == "__main__":
    main()
