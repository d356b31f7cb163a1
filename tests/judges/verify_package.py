"""Verifies a submission package with tools that know nothing of this project: unzip, openssl, xmllint, pdfsig.

    python3 tests/judges/verify_package.py PACKAGE.zip CA.pem [CRL]

Standard library only and no line of the program itself. It looks at the file names, the sums, the manifests, every
signature over them and every signature in the report, and that each role signed both with one key. A package that the desk's own
key signed (signed elsewhere, or on paper) is judged with that key's certificate in CA.pem, beside the CA's. Exit code 0: all of it
holds; 1: refused, the last line says why; 2: a judge is missing or the call was wrong.
"""

import hashlib
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

JUDGES = ("unzip", "openssl", "xmllint", "pdfsig")
MIMETYPE = b"application/vnd.etsi.asic-e+zip"
NAMESPACE = "http://uri.etsi.org/02918/v1.2.1#"
DIGESTS = {
    "http://www.w3.org/2001/04/xmlenc#sha256": "-sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "-sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "-sha512",
}
PROMISED = ("bao-cao.pdf", "so-lieu.xlsx", "data.json", "SHA256SUMS.txt")
# Plain RSA names no digest (RFC 8017): the one over the content is used, and judged by itself.
SIGNATURE_ALGORITHMS = {"rsassaPss", "rsaEncryption", *(f"sha{n}WithRSAEncryption" for n in (256, 384, 512))}
SIGNATURE_ALGORITHMS |= {f"ecdsa-with-SHA{n}" for n in (256, 384, 512)}


class RefusedError(Exception):
    """The package does not hold; the text says why."""


def main(arguments: list[str]) -> int:
    """Verify one package; print what was found."""
    missing = [name for name in JUDGES if shutil.which(name) is None]
    if missing or len(arguments) not in (2, 3):
        print(f"missing judges: {' '.join(missing)}" if missing else __doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as work:
        try:
            print(verify(Path(arguments[0]).resolve(), [Path(name).resolve() for name in arguments[1:]], Path(work)))
        except RefusedError as refusal:
            print(f"refused: {refusal}")
            return 1
    return 0


def verify(package: Path, trust: list[Path], work: Path) -> str:
    """Return what was verified, or raise RefusedError; ``trust`` is the CA's certificate and, where given, its CRL."""
    authority = work / "trust.pem"
    crls = [ask("openssl", "crl", "-in", path, otherwise="no CRL") for path in trust[1:]]
    authority.write_text("\n".join([trust[0].read_text(), *crls]))
    check = Signatures(authority, with_crl=len(trust) > 1, work=work)
    files = work / "files"
    names = unpack(package, files)
    covered = {name for name in names if name != "mimetype" and not name.startswith("META-INF/")}
    check_sums(files, covered)
    manifests = sorted(name for name in names if re.fullmatch(r"META-INF/ASiCManifest\d{3}\.xml", name))
    signatures = [check_manifest(files, manifest, covered) for manifest in manifests]
    require(names - covered - {"mimetype", *manifests, *signatures} == set(), "META-INF holds something else")
    require(len(set(signatures)) == len(signatures) > 0, "no manifest, or two of them share a signature")
    signers = [check.detached(files / signature, files / manifest) for manifest, signature in zip(manifests, signatures, strict=True)]

    header = json.loads((files / "data.json").read_bytes())["package"]
    in_report = [] if header["route"] == "paper" else check_report(files / "bao-cao.pdf", check, header["route"])
    check_routes(header, signers, in_report)
    return f"ok: {len(signers)} package signatures, {len(covered)} files covered, {len(in_report)} PDF signatures"


def check_routes(header: dict[str, Any], signers: list[str], in_report: list[str]) -> None:
    """Compare who signed with what the header promises: here the same keys sign both, elsewhere the desk's own key signs the package."""
    people = [role for role in header["signatures"] if role != "unit"]
    desk = [role for role in header["signatures"] if role == "unit"]
    here = header["route"] == "digital"
    promised = people if here else desk
    require(len(signers) == len(promised) > 0, f"data.json promises {header['signatures']}, {len(signers)} signed the container")
    require(here != bool(desk), "the desk's own key signs here, or does not sign elsewhere")
    require(len({*signers, *in_report}) == len(people) + len(desk), "one key signed in two roles")
    if here:
        require(in_report == signers, "the report was signed by other keys, or in another order, than the container")
    else:
        require(len(in_report) == len(people), f"data.json promises {people}, {len(in_report)} signed the report")


def require(holds: bool, otherwise: str) -> None:
    """Refuse the package unless something holds."""
    if not holds:
        raise RefusedError(otherwise)


def ask(*command: str | Path, otherwise: str) -> str:
    """Run a judge and return what it printed; refuse the package where it exits with a fault."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace", check=False)
    said = (done.stdout + done.stderr).strip().splitlines()
    require(done.returncode == 0, f"{otherwise}: {said[-1] if said else ''}")
    return done.stdout


def unpack(package: Path, files: Path) -> set[str]:
    """Look at the names in the ZIP file, then unpack it; return the names of its files."""
    listed = ask("unzip", "-Z1", package, otherwise="no ZIP file").splitlines()
    folded = [name.casefold() for name in listed]
    require(len(set(folded)) == len(folded), "an entry stands twice")
    for name in listed:
        plain = bool(re.fullmatch(r"[A-Za-z0-9._/-]+", name))
        require(plain and not {"..", ".", ""} & set(name.split("/")), f"an entry has a name that is not plain: {name!r}")
    require(
        listed[0] == "mimetype" and " stor " in ask("unzip", "-Z", package, "mimetype", otherwise="no mimetype"),
        "mimetype is not first and stored",
    )
    head = package.read_bytes()[:100]
    require(
        head.startswith(b"PK\x03\x04") and head[30:38] == b"mimetype" and head[38:].startswith(MIMETYPE),
        "mimetype is not the file's beginning",
    )
    ask("unzip", "-tqq", package, otherwise="the ZIP file is damaged")
    ask("unzip", "-qq", package, "-d", files, otherwise="the ZIP file cannot be unpacked")
    found = {path.relative_to(files).as_posix() for path in files.rglob("*") if not path.is_dir()}
    require(found == set(listed) and not any(path.is_symlink() for path in files.rglob("*")), "what was unpacked is not what was listed")
    require((files / "mimetype").read_bytes() == MIMETYPE, "mimetype is wrong")
    for name in PROMISED:
        require(name in found and (files / name).stat().st_size > 0, f"{name} is missing")
    ask("unzip", "-tqq", files / "so-lieu.xlsx", otherwise="so-lieu.xlsx is damaged")
    return found


def check_sums(files: Path, covered: set[str]) -> None:
    """Compare SHA256SUMS.txt with every file but itself."""
    lines = (files / "SHA256SUMS.txt").read_text(encoding="utf-8").splitlines()
    said = {line[66:]: line[:64] for line in lines}
    require(len(said) == len(lines) and said.keys() == covered - {"SHA256SUMS.txt"}, "SHA256SUMS.txt does not list every file once")
    for name, digest in said.items():
        require(hashlib.sha256((files / name).read_bytes()).hexdigest() == digest, f"SHA256SUMS.txt does not hold for {name}")


def check_manifest(files: Path, name: str, covered: set[str]) -> str:
    """Compare one manifest with the files; return the name of its signature file."""
    manifest = files / name
    require(b"<!DOCTYPE" not in manifest.read_bytes().upper(), f"{name} has a DTD")
    ask("xmllint", "--nonet", "--noout", manifest, otherwise=f"{name} is no XML")

    def xpath(expression: str) -> str:
        return ask("xmllint", "--nonet", "--xpath", expression, manifest, otherwise=f"{name} is no manifest").strip()

    def attributes(path: str) -> list[str]:
        return [html.unescape(value) for value in re.findall(r'\w+="([^"]*)"', xpath(path))]

    reference = '//*[local-name()="DataObjectReference"]'
    require(xpath("local-name(/*)") == "ASiCManifest" and xpath("namespace-uri(/*)") == NAMESPACE, f"{name} is no ASiC manifest")
    odd = f'count({reference}[count(@URI)!=1 or count(*[local-name()="DigestMethod"])!=1 or count(*[local-name()="DigestValue"])!=1])'
    require(xpath(odd) == "0" and xpath('count(//*[local-name()="SigReference"])') == "1", f"{name} is incomplete")
    uris = [unquote(uri) for uri in attributes(f"{reference}/@URI")]
    require(len(set(uris)) == len(uris) and set(uris) == covered, f"{name} does not cover exactly the files: {sorted(covered ^ set(uris))}")
    methods = attributes(f'{reference}/*[local-name()="DigestMethod"]/@Algorithm')
    require(set(methods) <= set(DIGESTS), f"{name} uses another digest than SHA-2")
    digests = xpath(f'{reference}/*[local-name()="DigestValue"]/text()').split()
    for uri, method, digest in zip(uris, methods, digests, strict=True):
        require(digest_base64(files / uri, DIGESTS[method]) == digest, f"{uri} was changed after {name} was signed")
    signature = unquote(attributes('//*[local-name()="SigReference"]/@URI')[0])
    require(PurePosixPath(signature).parent == PurePosixPath("META-INF") and (files / signature).is_file(), f"{name} has no signature")
    return signature


def digest_base64(path: Path, digest: str) -> str:
    """Return a file's digest in base64, by openssl."""
    done = subprocess.run(["openssl", "dgst", digest, "-binary", path], capture_output=True, check=True)
    return subprocess.run(["openssl", "base64", "-A"], input=done.stdout, capture_output=True, check=True).stdout.decode().strip()


class Signatures:
    """Judges CMS signatures by openssl against one CA; nothing of the system's own list of CAs counts."""

    def __init__(self, authority: Path, with_crl: bool, work: Path) -> None:
        """Take the PEM file of the CA (with its CRL where ``with_crl``) and a folder for what openssl writes."""
        self.trust = ["-CAfile", str(authority), "-no-CApath", "-no-CAstore", *(["-crl_check"] if with_crl else [])]
        self.work = work

    def detached(self, signature: Path, content: Path) -> str:
        """Return the fingerprint of the key that made a detached CAdES signature over a file, or refuse it."""
        signer = self.work / "signer.pem"
        name = signature.name
        given: list[str | Path] = ["-binary", "-inform", "DER", "-in", signature, "-content", content]
        ask("openssl", "cms", "-verify", "-cades", *given, *self.trust, "-purpose", "any", "-signer", signer, "-out", self.work / "out",
            otherwise=f"bad signature {name}")  # fmt: skip
        printed = ask(
            "openssl", "cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", signature, otherwise=f"{name} cannot be read"
        )
        (info,) = re.findall(r"signerInfos:(.*)", printed, re.DOTALL)
        require(info.count("digestAlgorithm:") == 1, f"{name} has not exactly one signer")
        require(bool(re.search(r"digestAlgorithm:\s+algorithm: sha(256|384|512) ", info)), f"{name} uses a weak digest")
        (algorithm,) = re.findall(r"signatureAlgorithm:\s+algorithm: (\S+)", info)
        require(algorithm in SIGNATURE_ALGORITHMS, f"{name} is signed with {algorithm}")
        text = ask("openssl", "x509", "-in", signer, "-noout", "-text", otherwise=f"{name} has no certificate")
        bits = int(re.findall(r"Public-Key: \((\d+) bit", text)[0])
        require(bits >= (2048 if "rsaEncryption" in text else 256), f"{name} is signed with a key of {bits} bits")
        require(
            "CA:TRUE" not in text and bool(re.search(r"Digital Signature|Non Repudiation", text)),
            f"the certificate of {name} is not for signing",
        )
        public = ask("openssl", "x509", "-in", signer, "-noout", "-pubkey", otherwise=f"{name} has no key")
        return hashlib.sha256(public.encode()).hexdigest()


def check_report(report: Path, check: Signatures, route: str) -> list[str]:
    """Let pdfsig find the signatures of the PDF and openssl judge each; return their keys in the order of signing."""
    said = ask("pdfsig", report, otherwise="pdfsig cannot read bao-cao.pdf")
    fields = re.split(r"^Signature #\d+:$", said, flags=re.MULTILINE)[1:]
    # A report that left for another tool has a field for the seal, too, which may stay empty.
    parts = [part for part in fields if route == "digital" or "The signature form field is not signed" not in part]
    require(bool(parts), "bao-cao.pdf is not signed")
    content = report.read_bytes()
    signers = []
    end = 0
    for number, part in enumerate(parts, 1):
        require("Signature Validation: Signature is Valid." in part, f"pdfsig: signature {number} of bao-cao.pdf is not valid")
        kinds = {"digital": ("ETSI.CAdES.detached",)}.get(route, ("ETSI.CAdES.detached", "adbe.pkcs7.detached"))
        require(any(f"Signature Type: {kind}" in part for kind in kinds), f"signature {number} of bao-cao.pdf is no PAdES signature")
        ((start, gap, resume, stop),) = re.findall(r"Signed Ranges: \[(\d+) - (\d+)\], \[(\d+) - (\d+)\]", part)
        hole = content[int(gap) : int(resume)]
        require(
            int(start) == 0 and int(stop) > end and bool(re.fullmatch(rb"<[0-9A-Fa-f]+>", hole)),
            f"signature {number} of bao-cao.pdf leaves something out",
        )
        end = int(stop)
        signed, signature = check.work / f"signed{number}", check.work / f"bao-cao.pdf signature {number}"
        signed.write_bytes(content[: int(gap)] + content[int(resume) : end])
        signature.write_bytes(bytes.fromhex(hole[1:-1].decode()))
        signers.append(check.detached(signature, signed))
    require(end == len(content) and "Total document signed" in parts[-1], "the last signature does not cover all of bao-cao.pdf")
    return signers


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
