"""Trust is an explicit list: what is given is read, what is broken is named, and nothing heavy is loaded for it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from exemplar_desktop.domain.submission import Role
from exemplar_desktop.errors import CertificateUnreadable
from exemplar_desktop.signing.sample_ca import make_authority, make_crl
from exemplar_desktop.signing.trust import load_trust, write_pins
from tests.signing.world import CODE, NOW, World

FINGERPRINT = "ab" * 32


def test_certificates_and_lists_are_read_in_both_encodings_and_several_in_a_file(world: World, tmp_path: Path) -> None:
    first, second = make_authority(now=NOW), world.ca.authority
    both, der, lists = tmp_path / "both.pem", tmp_path / "one.cer", tmp_path / "lists.pem"
    both.write_bytes(b"CA\n" + first.certificate.public_bytes(Encoding.PEM) + b"\r\n" + second.certificate.public_bytes(Encoding.PEM))
    der.write_bytes(second.certificate.public_bytes(Encoding.DER))
    lists.write_bytes(make_crl(first, now=NOW) + make_crl(second, now=NOW))
    trust = load_trust([both, der], [lists])
    assert [ca.serial_number for ca in trust.cas] == [a.certificate.serial_number for a in (first, second, second)]
    assert len(trust.crls.lists) == 2
    assert trust.pins == {}


def test_nothing_given_is_nobody_trusted() -> None:
    trust = load_trust()
    assert (trust.cas, trust.crls.lists, trust.pins) == ((), (), {})


def test_pins_are_read_as_written(tmp_path: Path) -> None:
    path = tmp_path / "pins.json"
    write_pins(path, {CODE: {Role.HEAD: FINGERPRINT}})
    assert json.loads(path.read_text()) == {"format": "exemplar-pins", "version": 1, "units": {CODE: {"head": FINGERPRINT}}}
    trust = load_trust(pins_file=path)
    assert trust.pin(CODE, Role.HEAD) == FINGERPRINT
    assert trust.pin(CODE, Role.SEAL) is trust.pin("other", Role.HEAD) is None


@pytest.mark.parametrize(
    "pins",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"units": {}}',
        b'{"format": "exemplar-pins", "version": 2, "units": {}}',
        b'{"format": "other", "version": 1, "units": {}}',
        b'{"format": "exemplar-pins", "version": 1, "units": {"1": {"head": "abc"}}}',
        b'{"format": "exemplar-pins", "version": 1, "units": {"1": {"owner": "' + FINGERPRINT.encode() + b'"}}}',
    ],
)
def test_wrong_pins_are_named(tmp_path: Path, pins: bytes) -> None:
    path = tmp_path / "pins.json"
    path.write_bytes(pins)
    with pytest.raises(CertificateUnreadable) as raised:
        load_trust(pins_file=path)
    assert raised.value.path == path


def test_unreadable_certificates_are_named(world: World, tmp_path: Path) -> None:
    whole = world.ca.ca.read_bytes()
    der = world.ca.authority.certificate.public_bytes(Encoding.DER)
    cut = {"cut.pem": whole[:-200], "cut.der": der[:-10], "long.der": der + b"x"}
    bad = {"empty": b"", "text": b"hello", "crl": world.ca.crl.read_bytes(), **cut}
    for name, content in bad.items():
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(CertificateUnreadable) as raised:
            load_trust([world.ca.ca, path])
        assert raised.value.path == path
    with pytest.raises(CertificateUnreadable):
        load_trust([tmp_path / "absent.pem"])


def test_unreadable_lists_are_named(world: World, tmp_path: Path) -> None:
    for name, content in {"empty": b"", "ca": world.ca.ca.read_bytes(), "cut": world.ca.crl.read_bytes()[:-100]}.items():
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(CertificateUnreadable) as raised:
            load_trust([], [world.ca.crl, path])
        assert raised.value.path == path


def test_trust_and_status_load_no_pdf_signing_library() -> None:
    code = "import sys, exemplar_desktop.signing.trust, exemplar_desktop.signing.status; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert "asn1crypto" in loaded
    assert loaded & {"pyhanko", "pyhanko_certvalidator", "aiohttp", "asyncio"} == set()
