"""Our own verifier made of other people's tools accepts a real package and refuses every altered one for its own reason."""

import base64
import hashlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

pytestmark = pytest.mark.linux

VERIFIER = Path(__file__).with_name("verify_package.py")
HEAD, SEAL = "META-INF/ASiCManifest001.xml", "META-INF/ASiCManifest002.xml"
HEAD_P7S, SEAL_P7S = "META-INF/signature001.p7s", "META-INF/signature002.p7s"
Entries = dict[str, bytes]


def verdict(package: Path, *trust: Path) -> tuple[int, str]:
    done = subprocess.run([sys.executable, VERIFIER, package, *trust], capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout + done.stderr


def entries_of(package: Path) -> Entries:
    with zipfile.ZipFile(package) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(target: Path, entries: Entries, first_stored: bool = True) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(entries.items()):
            archive.writestr(name, content, zipfile.ZIP_STORED if number == 0 and first_stored else None)
    return target


def evidence(entries: Entries) -> str:
    return next(name for name in entries if name.startswith("evidence/"))


def summed(entries: Entries) -> Entries:
    """Make SHA256SUMS.txt right again."""
    covered = sorted(name for name in entries if name not in ("mimetype", "SHA256SUMS.txt") and not name.startswith("META-INF/"))
    lines = "".join(f"{hashlib.sha256(entries[name]).hexdigest()}  {name}\n" for name in covered)
    return entries | {"SHA256SUMS.txt": lines.encode()}


def signed(entries: Entries, keys: Path, work: Path) -> Entries:
    """Make sums, manifests and signatures right again with the unit's own keys, by openssl."""
    entries = summed(entries)
    for manifest, signature, role in ((HEAD, HEAD_P7S, "head"), (SEAL, SEAL_P7S, "seal")):
        if manifest not in entries:
            continue
        text = entries[manifest].decode()
        for name, content in entries.items():
            digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
            text = re.sub(
                rf'(DataObjectReference URI="{re.escape(quote(name))}".*?DigestValue>)[^<]*',
                rf"\g<1>{digest}",
                text,
                count=1,
                flags=re.DOTALL,
            )
        content_path, key, out = work / "manifest.xml", work / f"{role}.pem", work / "out.p7s"
        content_path.write_text(text, newline="")
        unlock: list[str | Path] = [
            "openssl",
            "pkcs12",
            "-in",
            keys / f"{role}.p12",
            "-passin",
            f"file:{keys / f'{role}.pass'}",
            "-nodes",
            "-out",
            key,
        ]
        sign: list[str | Path] = ["openssl", "cms", "-sign", "-cades", "-binary", "-in", content_path, "-outform", "DER", "-out", out,
                "-md", "sha256", "-signer", key, "-keyopt", "rsa_padding_mode:pss"]  # fmt: skip
        for command in (unlock, sign):
            subprocess.run(command, check=True, capture_output=True)
        entries = entries | {manifest: text.encode(), signature: out.read_bytes()}
    return entries


def test_a_real_package_holds(demo_package: Path, demo_folder: Path) -> None:
    code, said = verdict(demo_package, demo_folder / "ca.pem", demo_folder / "ca.crl")
    assert code == 0, said
    assert re.fullmatch(r"ok: 2 package signatures, \d+ files covered, 2 PDF signatures\n", said)


def test_a_package_signed_again_holds(demo_package: Path, demo_folder: Path, tmp_path: Path) -> None:
    """So that the refusals of changed and newly signed packages below come from the change, not from the signing."""
    package = write(tmp_path / "again.zip", signed(entries_of(demo_package), demo_folder, tmp_path))
    assert verdict(package, demo_folder / "ca.pem")[0] == 0


def test_another_authority_is_refused(demo_package: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    make: list[str | Path] = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        tmp_path / "key.pem",
        "-subj",
        "/CN=Other",
        "-out",
        other,
    ]
    subprocess.run(make, check=True, capture_output=True)
    code, said = verdict(demo_package, other)
    assert code == 1
    assert "bad signature" in said


PLAIN: dict[str, tuple[Callable[[Entries], Entries], str]] = {
    "a changed evidence": (lambda e: e | {evidence(e): e[evidence(e)] + b"x"}, "SHA256SUMS.txt does not hold"),
    "a changed evidence with new sums": (lambda e: summed(e | {evidence(e): e[evidence(e)] + b"x"}), "was changed after"),
    "a removed file": (lambda e: {n: c for n, c in e.items() if n != evidence(e)}, "does not list every file"),
    "an added file": (lambda e: e | {"extra.txt": b"x"}, "does not list every file"),
    "an added file with new sums": (lambda e: summed(e | {"extra.txt": b"x"}), "does not cover exactly"),
    "a changed manifest": (lambda e: e | {HEAD: e[HEAD] + b"\n"}, "bad signature"),
    "swapped signatures": (lambda e: e | {HEAD_P7S: e[SEAL_P7S], SEAL_P7S: e[HEAD_P7S]}, "bad signature"),
    "a file more in META-INF": (lambda e: e | {"META-INF/note.txt": b"x"}, "META-INF holds something else"),
    "a manifest with a DTD": (lambda e: e | {HEAD: e[HEAD].replace(b"?>", b"?><!DOCTYPE a>", 1)}, "has a DTD"),
    "no workbook": (lambda e: {n: c for n, c in e.items() if n != "so-lieu.xlsx"}, "so-lieu.xlsx is missing"),
    "a name that leaves the folder": (lambda e: e | {"../x": b"x"}, "not plain"),
    "a name twice by case": (lambda e: e | {"DATA.json": b"x"}, "stands twice"),
    "another mimetype": (lambda e: e | {"mimetype": b"application/zip"}, "mimetype"),
    "a stripped seal": (lambda e: {n: c for n, c in e.items() if n not in (SEAL, SEAL_P7S)}, "promises"),
    "the seal's signature missing": (lambda e: {n: c for n, c in e.items() if n != SEAL_P7S}, "has no signature"),
}


@pytest.mark.parametrize("case", PLAIN)
def test_an_altered_package_is_refused(case: str, demo_package: Path, demo_folder: Path, tmp_path: Path) -> None:
    change, reason = PLAIN[case]
    package = write(tmp_path / "changed.zip", change(entries_of(demo_package)))
    code, said = verdict(package, demo_folder / "ca.pem")
    assert (code, reason in said) == (1, True), said


SIGNED_AGAIN: dict[str, tuple[Callable[[Entries], Entries], str]] = {
    "a report with bytes after its last signature": (lambda e: e | {"bao-cao.pdf": e["bao-cao.pdf"] + b"\n%x\n"}, "does not cover all"),
    "a report with a changed byte": (
        lambda e: e | {"bao-cao.pdf": changed_inside(e["bao-cao.pdf"])},
        "signature 1 of bao-cao.pdf is not valid",
    ),
    "a report rolled back to its first signature": (
        lambda e: e | {"bao-cao.pdf": rolled_back(e["bao-cao.pdf"])},
        "signature 2 of bao-cao.pdf is not valid",
    ),
    "data.json that promises one signature less": (lambda e: e | {"data.json": one_role_less(e["data.json"])}, "promises"),
}


def changed_inside(pdf: bytes) -> bytes:
    place = pdf.index(b"%", 1) + 1  # the comment of the second line, which no reader looks at
    return pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1 :]


def rolled_back(pdf: bytes) -> bytes:
    ranges = re.findall(rb"/ByteRange\s*\[\s*0\s+\d+\s+(\d+)\s+(\d+)", pdf)
    return pdf[: min(int(start) + int(length) for start, length in ranges)]


def one_role_less(data: bytes) -> bytes:
    return re.sub(rb'"signatures":\s*\[[^]]*\]', b'"signatures": ["head"]', data, count=1)


@pytest.mark.parametrize("case", SIGNED_AGAIN)
def test_an_altered_package_signed_again_is_refused(case: str, demo_package: Path, demo_folder: Path, tmp_path: Path) -> None:
    change, reason = SIGNED_AGAIN[case]
    package = write(tmp_path / "changed.zip", signed(change(entries_of(demo_package)), demo_folder, tmp_path))
    code, said = verdict(package, demo_folder / "ca.pem")
    assert (code, reason in said) == (1, True), said


def test_bytes_before_the_package_are_refused(demo_package: Path, demo_folder: Path, tmp_path: Path) -> None:
    package = tmp_path / "shifted.zip"
    package.write_bytes(b"MZ" + demo_package.read_bytes())
    code, said = verdict(package, demo_folder / "ca.pem")
    assert code == 1, said


def test_half_a_package_is_refused(demo_package: Path, demo_folder: Path, tmp_path: Path) -> None:
    package = tmp_path / "half.zip"
    package.write_bytes(demo_package.read_bytes()[: demo_package.stat().st_size // 2])
    code, said = verdict(package, demo_folder / "ca.pem")
    assert code == 1, said


def test_a_missing_judge_is_no_verdict(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, VERIFIER, "a.zip", "ca.pem"], env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, "missing judges: unzip openssl xmllint pdfsig\n")
