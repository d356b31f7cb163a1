"""Keys open with the right passphrase, and only keys that may sign are handed out."""

import unicodedata
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from exemplar_desktop.errors import KeyFileUnreadable, KeyUnsuitable, WrongPassphrase
from exemplar_desktop.messages.key_faults import key_faults
from exemplar_desktop.signing.keys import load_pkcs12
from exemplar_desktop.signing.sample_ca import issue, person
from tests.signing.odd import signed_with_sha1
from tests.signing.world import NOW, UNIT, World

DAY = timedelta(days=1)
ODD: dict[str, dict[str, Any]] = {
    "weak_key": {"key": rsa.generate_private_key(public_exponent=65537, key_size=1024)},
    "wrong_usage": {"usage": frozenset({"key_encipherment"})},
    "expired": {"valid": (NOW - 10 * DAY, NOW - DAY)},
    "not_yet_valid": {"valid": (NOW + DAY, NOW + 10 * DAY)},
}


def test_a_key_opens_and_tells_whose_it_is(world: World) -> None:
    facts = load_pkcs12(world.ca.head.p12, world.ca.head.passphrase, NOW).certificate
    assert (facts.name, facts.organisation) == ("Nguyễn Thị Bích Hằng", UNIT)
    assert facts.fingerprint == world.ca.head.fingerprint
    assert facts.serial == world.ca.head.certificate.serial_number
    assert facts.not_before < NOW < facts.not_after


def test_a_passphrase_typed_with_separate_marks_opens(world: World) -> None:
    typed = unicodedata.normalize("NFD", world.ca.head.passphrase)
    assert typed != world.ca.head.passphrase
    assert load_pkcs12(world.ca.head.p12, typed, NOW).certificate.fingerprint == world.ca.head.fingerprint


@pytest.mark.parametrize("passphrase", ["", "hoa phượng", "a\x00b", "\ud800"])
def test_a_wrong_passphrase_is_told_apart(world: World, passphrase: str) -> None:
    with pytest.raises(WrongPassphrase) as raised:
        load_pkcs12(world.ca.head.p12, passphrase, NOW)
    assert raised.value.path == world.ca.head.p12


def test_a_key_without_a_passphrase_opens_with_an_empty_one(world: World, tmp_path: Path) -> None:
    key, certificate, _ = pkcs12.load_key_and_certificates(world.ca.head.p12.read_bytes(), world.ca.head.passphrase.encode())
    assert isinstance(key, rsa.RSAPrivateKey)
    path = tmp_path / "bare.p12"
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, serialization.NoEncryption()))
    assert load_pkcs12(path, "", NOW).certificate.name == "Nguyễn Thị Bích Hằng"


@pytest.mark.parametrize("cut", [0, 1, 100, 1000, -1])
def test_a_truncated_file_is_no_key_file(world: World, tmp_path: Path, cut: int) -> None:
    path = tmp_path / "cut.p12"
    path.write_bytes(world.ca.head.p12.read_bytes()[:cut])
    with pytest.raises(KeyFileUnreadable):
        load_pkcs12(path, world.ca.head.passphrase, NOW)


def test_other_files_are_no_key_files(world: World, tmp_path: Path) -> None:
    der = world.ca.head.certificate.public_bytes(serialization.Encoding.DER)
    (tmp_path / "cert.p12").write_bytes(der)
    for path in (world.ca.ca, tmp_path, tmp_path / "absent.p12", tmp_path / "cert.p12"):
        with pytest.raises(KeyFileUnreadable):
            load_pkcs12(path, "x", NOW)


@pytest.mark.parametrize("fault", ODD)
def test_an_unsuitable_key_is_refused_with_its_reason(world: World, tmp_path: Path, fault: str) -> None:
    odd = issue(world.ca.authority, tmp_path, "odd", person("Trần Văn Bình", UNIT), now=NOW, **ODD[fault])
    with pytest.raises(KeyUnsuitable) as raised:
        load_pkcs12(odd.p12, odd.passphrase, NOW)
    assert raised.value.reason == fault
    assert key_faults[fault].format(detail=raised.value.detail)


def test_a_certificate_signed_with_sha1_is_refused(world: World, tmp_path: Path) -> None:
    sample = issue(world.ca.authority, tmp_path, "odd", person("Trần Văn Bình", UNIT), now=NOW)
    weak = signed_with_sha1(sample, world.ca.authority)
    with pytest.raises(KeyUnsuitable) as raised:
        load_pkcs12(weak.p12, weak.passphrase, NOW)
    assert raised.value.reason == "weak_digest"
    assert "weak_digest" in key_faults


def test_a_file_without_certificate_or_key_is_refused(world: World, tmp_path: Path) -> None:
    path = tmp_path / "bare.p12"
    secret = serialization.BestAvailableEncryption(b"x")
    key = ec.generate_private_key(ec.SECP256R1())
    parts = {"no_certificate": (key, None, None), "no_key": (None, world.ca.head.certificate, None)}
    for reason, (private, certificate, others) in parts.items():
        path.write_bytes(pkcs12.serialize_key_and_certificates(b"x", private, certificate, others, secret))
        with pytest.raises(KeyUnsuitable) as raised:
            load_pkcs12(path, "x", NOW)
        assert raised.value.reason == reason
        assert reason in key_faults


def test_rsa_keys_sign_with_pss_and_elliptic_ones_as_they_are(world: World, tmp_path: Path) -> None:
    curve = issue(world.ca.authority, tmp_path, "ec", person("Lê Thu", UNIT), now=NOW, key=ec.generate_private_key(ec.SECP256R1()))
    assert world.head.signer.prefer_pss
    assert not load_pkcs12(curve.p12, curve.passphrase, NOW).signer.prefer_pss
