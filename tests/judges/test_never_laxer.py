"""What other people's tools refuse the program never accepts: odd packages that both look at."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from exemplar_desktop.domain.submission import Role
from exemplar_desktop.domain.verdict import BottomLine
from exemplar_desktop.services.sample_unit import UNIT_CODE, UNIT_NAME
from exemplar_desktop.services.verify import verify
from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.keys import load_pkcs12
from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf
from exemplar_desktop.signing.sample_ca import SampleCa, SampleKey, issue, make_sample_ca, person
from exemplar_desktop.signing.trust import load_trust
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.judges.test_verify_package import verdict as other_verdict
from tests.signing.odd import openssl_signed, with_extra
from tests.signing.world import FIELDS, small_pdf
from tests.submission.hostile import zipped
from tests.submission.sample import created, write_sample
from tests.submission.zipforge import Forged, Sign, edit_data, rebuild

pytestmark = pytest.mark.linux

ROLES = (Role.HEAD, Role.SEAL)


class Bench:
    """A unit's keys, and packages made with any of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ca: SampleCa = make_sample_ca(folder, UNIT_NAME, "Nguyễn Văn An")
        self.keys = {Role.HEAD: self.ca.head, Role.SEAL: self.ca.seal}

    def sign(self, role: Role) -> Sign:
        key = self.keys[role]
        return partial(sign_detached, key=load_pkcs12(key.p12, key.passphrase), at=created())

    def report(self) -> bytes:
        loaded = {role: load_pkcs12(key.p12, key.passphrase) for role, key in self.keys.items()}
        return sign_pdf(small_pdf(), FIELDS, tuple(PdfSignature(role=role, key=loaded[role]) for role in ROLES), created())

    def package(self, change: Callable[[Forged], object] = lambda _: None, sign: list[Sign] | None = None) -> bytes:
        sources = self.folder / "package"
        sources.mkdir(exist_ok=True)
        signers = [self.sign(role) for role in ROLES]
        good = write_sample(sources, signers, report=self.report()).path.read_bytes()
        return rebuild(good, change, sign or signers)

    def openssl(self, role: Role, *options: str) -> Sign:
        return lambda manifest: openssl_signed(self.folder, self.keys[role], manifest, "-cades", *options)

    def with_key(self, **asked: object) -> SampleKey:
        key: SampleKey = issue(self.ca.authority, self.folder, "odd", person("Nguyễn Văn An", UNIT_NAME), **asked)  # type: ignore[arg-type]
        return key


def _roles(*roles: str) -> Callable[[Forged], object]:
    return lambda forged: edit_data(forged, lambda data: data["package"].update(signatures=roles))


def _one_key(bench: Bench) -> bytes:
    bench.keys[Role.SEAL] = bench.keys[Role.HEAD]
    return bench.package()


def _elliptic(bench: Bench) -> bytes:
    bench.keys[Role.HEAD] = bench.with_key(key=ec.generate_private_key(ec.SECP256R1()))
    return bench.package()


def _for_encryption(bench: Bench) -> bytes:
    package = bench.package()
    bench.keys[Role.HEAD] = bench.with_key(usage=frozenset({"key_encipherment"}))
    return rebuild(package, lambda _: None, [bench.openssl(Role.HEAD), bench.sign(Role.SEAL)])


def _signed(*options: str) -> Callable[[Bench], bytes]:
    return lambda bench: bench.package(sign=[bench.openssl(Role.HEAD, *options), bench.sign(Role.SEAL)])


def _extra(extra: str) -> Callable[[Bench], bytes]:
    def sign(bench: Bench, manifest: bytes) -> bytes:
        return with_extra(bench.sign(Role.HEAD)(manifest), extra, bench.ca)

    return lambda bench: bench.package(sign=[partial(sign, bench), bench.sign(Role.SEAL)])


def _workbook(content: bytes) -> Callable[[Bench], bytes]:
    return lambda bench: bench.package(lambda forged: setattr(forged["so-lieu.xlsx"], "content", content))


ODD: dict[str, Callable[[Bench], bytes]] = {
    "a usual package": lambda bench: bench.package(),
    "the seal first": lambda bench: bench.package(_roles("seal", "head"), [bench.sign(role) for role in ROLES[::-1]]),
    "the seal first, said otherwise": lambda bench: bench.package(sign=[bench.sign(role) for role in ROLES[::-1]]),
    "one key in both roles": _one_key,
    "the head alone": lambda bench: bench.package(_roles("head"), [bench.sign(Role.HEAD)]),
    "the seal alone": lambda bench: bench.package(_roles("seal"), [bench.sign(Role.SEAL)]),
    "an elliptic key": _elliptic,
    "a key for encryption": _for_encryption,
    "plain RSA": _signed(),
    "PSS with SHA-512": _signed("-md", "sha512", "-keyopt", "rsa_padding_mode:pss"),
    "SHA-1": _signed("-md", "sha1"),
    "a SHA-3 digest": _signed("-md", "sha3-256"),
    "the content inside": _signed("-nodetach"),
    "a foreign certificate": _extra("certificate"),
    "a revocation list": _extra("crl"),
    "an attribute": _extra("attribute"),
    "a workbook that is no ZIP file": _workbook(b"PK\3\4 no workbook"),
    "a workbook with a broken sheet": _workbook(zipped("xl/workbook.xml", 1)),
}


@pytest.mark.parametrize("odd", ODD)
def test_the_program_is_never_laxer_than_other_peoples_tools(odd: str, tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    path = tmp_path / "odd.zip"
    path.write_bytes(ODD[odd](bench))
    trust = replace(
        load_trust((bench.ca.ca,), (bench.ca.crl,)), pins={UNIT_CODE: {role: key.fingerprint for role, key in bench.keys.items()}}
    )
    ours = verify(path, trust, datetime.now(VIETNAM_TIME))
    code, said = other_verdict(path, bench.ca.ca)
    assert code in (0, 1), said
    assert not (code == 1 and ours.bottom_line is BottomLine.ACCEPTED), said
    if odd in ("a usual package", "an elliptic key"):
        assert (code, ours.bottom_line) == (0, BottomLine.ACCEPTED), said
