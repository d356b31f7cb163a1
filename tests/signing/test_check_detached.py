"""The three answers about one detached signature, each combination by name, and hostile bytes never raise."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.domain.verdict import Identity, Integrity, Revocation
from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.keys import load_pkcs12
from exemplar_desktop.signing.sample_ca import Authority, PrivateKey, SampleKey, issue, make_authority, organisation, person
from exemplar_desktop.signing.trust import Trust
from exemplar_desktop.signing.unit_names import same_unit
from tests.signing.odd import openssl_signed, sample_of, signed_with_sha1, signing_usage, with_extra, write_unlocked
from tests.signing.world import CODE, CONTENT, NOW, UNIT, World, codes

DAY = timedelta(days=1)
DER = Encoding.DER
Issue = Callable[..., SampleKey]
WHOLE, ALTERED = Integrity.WHOLE, Integrity.ALTERED
TRUSTED, UNCONFIRMED, CONTRADICTED = Identity.TRUSTED, Identity.UNCONFIRMED, Identity.CONTRADICTED


@pytest.fixture
def odd(world: World, tmp_path: Path) -> Issue:
    """Issue another key to the head of the unit, with what the test asks for."""
    return lambda **asked: issue(world.ca.authority, tmp_path, "odd", person("Trần Văn Bình", UNIT), **{"now": NOW, **asked})


def pinned(world: World, key: SampleKey) -> Trust:
    """Return the receiver's trust where this key is the known one of the head and of the desk."""
    return replace(world.trust, pins={CODE: {Role.HEAD: key.fingerprint, Role.UNIT: key.fingerprint}}, remembered={})


# --- accepted, and what keeps it from being accepted ---


def test_known_key_good_chain_and_list_are_trusted_and_good(world: World) -> None:
    status = world.detached()
    assert (status.integrity, status.identity, status.revocation) == (WHOLE, TRUSTED, Revocation.GOOD)
    assert codes(status) == ["signer_trusted", "crl_good"]
    assert status.signer is not None
    assert (status.signer.role, status.signer.name, status.signer.organisation) == (Role.HEAD, "Nguyễn Thị Bích Hằng", UNIT)
    assert (status.signer.fingerprint, status.signer.claimed_time) == (world.ca.head.fingerprint, NOW)


def test_without_a_pin_it_is_unconfirmed(world: World) -> None:
    status = world.detached(trust=replace(world.trust, pins={}))
    assert (status.integrity, status.identity, status.revocation) == (WHOLE, UNCONFIRMED, Revocation.GOOD)
    assert codes(status) == ["pin_missing", "crl_good"]


def test_a_pin_of_another_unit_or_role_is_no_pin(world: World) -> None:
    assert world.detached(unit_code="31000999").identity is UNCONFIRMED
    only_seal = {CODE: {Role.SEAL: world.ca.head.fingerprint}}
    assert world.detached(trust=replace(world.trust, pins=only_seal)).identity is UNCONFIRMED


def test_another_key_than_the_pin_contradicts(world: World) -> None:
    status = world.detached(role=Role.SEAL)
    assert (status.identity, codes(status)) == (CONTRADICTED, ["pin_differs", "crl_good"])


def test_without_a_ca_list_a_pin_is_not_enough(world: World) -> None:
    status = world.detached(trust=replace(world.trust, cas=()))
    assert (status.integrity, status.identity, status.revocation) == (WHOLE, UNCONFIRMED, Revocation.UNKNOWN)
    assert codes(status) == ["no_ca_list", "revocation_not_checked"]


def test_without_a_ca_list_another_key_than_the_pin_still_contradicts(world: World) -> None:
    assert world.detached(role=Role.SEAL, trust=replace(world.trust, cas=())).identity is CONTRADICTED


def test_a_chain_to_an_unknown_ca_contradicts_even_with_a_pin(world: World) -> None:
    stranger = make_authority(now=NOW)
    status = world.detached(trust=replace(world.trust, cas=_cas(stranger), remembered={}))
    assert (status.identity, status.revocation) == (CONTRADICTED, Revocation.UNKNOWN)
    assert codes(status) == ["ca_unknown", "revocation_not_checked"]


def test_an_authority_of_the_same_name_with_another_key_is_not_the_same(world: World, tmp_path: Path) -> None:
    twin = make_authority(now=NOW)
    key = issue(twin, tmp_path, "odd", person("Trần Văn Bình", UNIT), now=NOW)
    p7s = sign_detached(CONTENT, world.key(key), NOW)
    assert world.detached(p7s, trust=pinned(world, key)).identity is CONTRADICTED


def test_another_units_certificate_contradicts_where_nobody_confirmed_the_key(world: World) -> None:
    unpinned = replace(world.trust, pins={})
    for names in (("Trường THPT Lê Lợi",), ("Trường THPT Nguyễn Huệ 2",), ("Trường THCS Nguyễn Huệ",)):
        status = world.detached(unit_names=names, trust=unpinned)
        assert (status.identity, codes(status)) == (CONTRADICTED, ["other_unit", "crl_good"])


def test_another_name_on_a_confirmed_key_is_a_note(world: World) -> None:
    status = world.detached(unit_names=("Trường THPT Lê Lợi",))
    assert (status.identity, codes(status)) == (TRUSTED, ["other_name", "signer_trusted", "crl_good"])


@pytest.mark.parametrize(
    "said",
    [
        "Trường Trung học phổ thông Nguyễn Huệ",
        "THPT Nguyễn Huệ",
        "TRƯỜNG THPT NGUYỄN HUỆ, QUẬN LÊ CHÂN",
        "Trường THPT Nguyễn Huệ - Hải Phòng",
        "Trường THPT Nguyễn Huệ (Hải Phòng)",
        "Trường THPT Nguyễn Huệ thành phố Hải Phòng",
    ],
)
def test_a_units_name_in_another_spelling_does_not_contradict(world: World, odd: Issue, tmp_path: Path, said: str) -> None:
    key = issue(world.ca.authority, tmp_path, "spelt", person("Trần Văn Bình", said), now=NOW)
    status = world.detached(sign_detached(CONTENT, world.key(key), NOW), trust=replace(world.trust, pins={}))
    assert (status.identity, codes(status)[0]) == (UNCONFIRMED, "pin_missing")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Trường Tiểu học và Trung học cơ sở Sao Mai", "TH&THCS Sao Mai", True),
        ("Trường TH - THCS Sao Mai", "Trường TH Lê Lợi", False),
        ("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên Sao Mai", "Trung tâm GDNN-GDTX Sao Mai", True),
        ("Trường PTDTNT Sao Mai", "Trường Phổ thông dân tộc nội trú Sao Mai", True),
        ("Trường Mầm non Sao Mai", "Trường MN Sao Mai", True),
        ("Trường THPT Sao Mai, Hà Nội", "Trường THPT Sao Mai, Hải Phòng", False),
        ("Trường THPT", "Trường THPT Sao Mai", False),
        ("", "Trường THPT Sao Mai", False),
        ("Sở Giáo dục và Đào tạo Hải Phòng", "Trường THPT Sao Mai", False),
    ],
)
def test_names_of_units_are_compared_by_what_they_stand_for(one: str, other: str, same: bool) -> None:
    assert same_unit(one, other) is same_unit(other, one) is same


@pytest.mark.linux
def test_a_certificate_of_an_authority_is_not_for_signing_reports(world: World, tmp_path: Path) -> None:
    below = make_authority("Trần Văn Bình", now=NOW, issuer=world.ca.authority)
    builder = x509.CertificateBuilder().subject_name(below.certificate.subject).issuer_name(world.ca.authority.certificate.subject)
    builder = builder.public_key(below.key.public_key()).serial_number(7).not_valid_before(NOW - DAY).not_valid_after(NOW + DAY)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    certificate = builder.add_extension(signing_usage(), critical=True).sign(world.ca.authority.key, hashes.SHA256())
    key = sample_of(certificate, below.key, tmp_path)
    status = world.detached(openssl_signed(tmp_path, key, CONTENT, "-cades"), trust=pinned(world, key))
    assert (status.identity, codes(status)[0]) == (CONTRADICTED, "certificate_wrong_usage")


def test_what_a_certificate_says_cannot_write_lines_of_its_own(world: World, tmp_path: Path) -> None:
    name = "An\r\n\x1b[32mCHẤP NHẬN\u202e"
    key = issue(world.ca.authority, tmp_path, "forged", person(name, f"{UNIT}\x07\n  - tốt"), now=NOW)
    status = world.detached(sign_detached(CONTENT, world.key(key), NOW), trust=replace(world.trust, pins={}))
    assert status.signer is not None
    shown = [status.signer.name, status.signer.organisation, *(str(v) for r in status.reasons for v in r.values.values())]
    assert all(text.isprintable() for text in shown)
    assert status.signer.name == "An [32mCHẤP NHẬN"


@pytest.mark.parametrize("names", [("TRƯỜNG THPT NGUYỄN HUỆ",), ("Trường THPT số 1", " Trường  thpt Nguyễn Huệ")])
def test_the_units_name_counts_in_any_case_and_at_any_time(world: World, names: tuple[str, ...]) -> None:
    assert world.detached(unit_names=names).identity is TRUSTED


def test_an_elliptic_key_is_as_good(world: World, odd: Issue) -> None:
    key = odd(key=ec.generate_private_key(ec.SECP256R1()))
    status = world.detached(sign_detached(CONTENT, world.key(key), NOW), trust=pinned(world, key))
    assert (status.integrity, status.identity, status.revocation) == (WHOLE, TRUSTED, Revocation.GOOD)


# --- the certificate, judged at the time of receipt ---


@pytest.mark.linux
@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"valid": (NOW - 10 * DAY, NOW - DAY)}, "certificate_expired"),
        ({"valid": (NOW + DAY, NOW + 10 * DAY)}, "certificate_not_yet_valid"),
        ({"usage": frozenset({"key_encipherment"})}, "certificate_wrong_usage"),
    ],
)
def test_an_unfit_certificate_contradicts(world: World, odd: Issue, tmp_path: Path, asked: dict[str, object], code: str) -> None:
    key = odd(**asked)
    p7s = openssl_signed(tmp_path, key, CONTENT, "-cades")
    status = world.detached(p7s, trust=pinned(world, key))
    assert (status.integrity, status.identity) == (WHOLE, CONTRADICTED)
    assert codes(status)[0] == code
    alone = world.detached(p7s, trust=Trust())
    assert (alone.identity, codes(alone)[0]) == (CONTRADICTED, code)


def test_the_time_of_receipt_counts_and_not_the_claimed_one(world: World, odd: Issue) -> None:
    key = odd(valid=(NOW - 10 * DAY, NOW + DAY))
    p7s = sign_detached(CONTENT, load_pkcs12(key.p12, key.passphrase, NOW), NOW)
    assert world.detached(p7s, trust=pinned(world, key), at=NOW).identity is TRUSTED
    assert world.detached(p7s, trust=pinned(world, key), at=NOW + 2 * DAY).identity is CONTRADICTED


def test_either_of_the_two_signing_usages_is_enough(world: World, odd: Issue) -> None:
    for usage in ("digital_signature", "content_commitment"):
        key = odd(usage=frozenset({usage}))
        assert world.detached(sign_detached(CONTENT, world.key(key), NOW), trust=pinned(world, key)).identity is TRUSTED


@pytest.mark.linux
def test_a_certificate_signed_with_sha1_contradicts(world: World, odd: Issue, tmp_path: Path) -> None:
    key = signed_with_sha1(odd(), world.ca.authority)
    status = world.detached(openssl_signed(tmp_path, key, CONTENT, "-cades"), trust=pinned(world, key))
    assert (status.identity, codes(status)[0]) == (CONTRADICTED, "certificate_weak")


def test_a_ca_with_a_short_key_contradicts(world: World, tmp_path: Path) -> None:
    weak = make_authority(now=NOW, key_bits=1024)
    key = issue(weak, tmp_path, "odd", person("Trần Văn Bình", UNIT), now=NOW)
    status = world.detached(sign_detached(CONTENT, world.key(key), NOW), trust=replace(pinned(world, key), cas=_cas(weak)))
    assert (status.identity, codes(status)[0]) == (CONTRADICTED, "certificate_weak")


def test_an_expired_ca_contradicts(world: World, tmp_path: Path) -> None:
    old = make_authority(now=NOW - 6 * 365 * DAY)
    key = issue(old, tmp_path, "odd", person("Trần Văn Bình", UNIT), now=NOW)
    status = world.detached(sign_detached(CONTENT, world.key(key), NOW), trust=replace(pinned(world, key), cas=_cas(old)))
    assert (status.identity, codes(status)[0]) == (CONTRADICTED, "ca_expired")


def test_a_certificate_below_another_leaf_contradicts(world: World, odd: Issue, tmp_path: Path) -> None:
    leaf = odd()
    forger = replace(world.ca.authority, certificate=leaf.certificate, key=_private(leaf))
    forged = issue(forger, tmp_path, "forged", person("Kẻ Giả Mạo", UNIT), now=NOW, chain=[leaf.certificate])
    status = world.detached(sign_detached(CONTENT, world.key(forged), NOW), trust=pinned(world, forged))
    assert status.identity is CONTRADICTED


def test_a_time_without_a_zone_is_our_fault_and_no_verdict(world: World) -> None:
    with pytest.raises(ValueError, match="time zone"):
        world.detached(at=NOW.replace(tzinfo=None))


# --- the unit's own key ---


@pytest.fixture
def unit_key(world: World, tmp_path: Path) -> SampleKey:
    key = ec.generate_private_key(ec.SECP256R1())
    return issue(None, tmp_path, "unit", organisation(UNIT), now=NOW, key=key)


@pytest.mark.parametrize("route", [Route.PAPER, Route.ELSEWHERE])
def test_a_known_unit_key_is_trusted_on_the_routes_without_certificates(world: World, unit_key: SampleKey, route: Route) -> None:
    p7s = sign_detached(CONTENT, world.key(unit_key), NOW)
    status = world.detached(p7s, trust=pinned(world, unit_key), route=route, role=Role.UNIT)
    assert (status.integrity, status.identity, status.revocation) == (WHOLE, TRUSTED, Revocation.NOT_APPLICABLE)
    assert codes(status) == ["signer_trusted", "unit_key"]


def test_an_unknown_unit_key_is_unconfirmed(world: World, unit_key: SampleKey) -> None:
    p7s = sign_detached(CONTENT, world.key(unit_key), NOW)
    status = world.detached(p7s, trust=replace(world.trust, pins={}), route=Route.PAPER, role=Role.UNIT)
    assert (status.identity, status.revocation, codes(status)) == (UNCONFIRMED, Revocation.NOT_APPLICABLE, ["pin_missing", "unit_key"])


def test_another_unit_key_than_the_pin_contradicts(world: World, unit_key: SampleKey) -> None:
    trust = replace(world.trust, pins={CODE: {Role.UNIT: "0" * 64}})
    p7s = sign_detached(CONTENT, world.key(unit_key), NOW)
    assert world.detached(p7s, trust=trust, route=Route.PAPER, role=Role.UNIT).identity is CONTRADICTED


@pytest.mark.parametrize("route", list(Route))
def test_a_unit_key_in_the_heads_place_contradicts(world: World, unit_key: SampleKey, route: Route) -> None:
    status = world.detached(sign_detached(CONTENT, world.key(unit_key), NOW), trust=pinned(world, unit_key), route=route)
    assert (status.identity, codes(status)[0]) == (CONTRADICTED, "ca_unknown")


def test_a_unit_key_past_its_end_contradicts(world: World, unit_key: SampleKey) -> None:
    p7s = sign_detached(CONTENT, world.key(unit_key), NOW)
    status = world.detached(p7s, trust=pinned(world, unit_key), route=Route.PAPER, role=Role.UNIT, at=NOW + 5 * 365 * DAY)
    assert (status.identity, codes(status)[0]) == (CONTRADICTED, "certificate_expired")


def test_a_certificate_that_only_names_itself_as_issuer_is_no_unit_key(world: World, tmp_path: Path) -> None:
    other = ec.generate_private_key(ec.SECP256R1())
    forger = replace(make_authority(now=NOW), key=other)
    named = replace(forger, certificate=issue(None, tmp_path, "own", organisation(UNIT), now=NOW).certificate)
    key = issue(named, tmp_path, "forged", organisation(UNIT), now=NOW)
    status = world.detached(sign_detached(CONTENT, world.key(key), NOW), trust=pinned(world, key), route=Route.PAPER, role=Role.UNIT)
    assert (status.identity, codes(status)[0]) == (CONTRADICTED, "ca_unknown")


# --- integrity ---


def test_other_content_is_altered(world: World) -> None:
    status = world.detached(content=CONTENT + b" ")
    assert (status.integrity, status.identity, codes(status), status.signer) == (ALTERED, UNCONFIRMED, ["signature_wrong"], None)


def test_a_swapped_signature_is_altered(world: World) -> None:
    assert codes(world.detached(sign_detached(b"another list", world.head, NOW))) == ["signature_wrong"]


@pytest.mark.linux
@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("-cades", "-md", "sha1"), "digest_weak"),
        (("-cades", "-md", "md5"), "digest_weak"),
        ((), "signing_certificate_missing"),
        (("-noattr",), "signing_certificate_missing"),
        (("-cades", "-nodetach"), "signature_not_detached"),
        (("-cades", "-nocerts"), "signature_broken"),
        (("-cades", "-keyid", "-nodetach", "-econtent_type", "1.2.840.113549.1.9.16.1.4"), "signature_not_detached"),
    ],
)
def test_a_lacking_signature_is_altered(world: World, tmp_path: Path, options: tuple[str, ...], code: str) -> None:
    status = world.detached(openssl_signed(tmp_path, world.ca.head, CONTENT, *options), file="META-INF/signature001.p7s")
    assert (status.integrity, codes(status)) == (ALTERED, [code])
    assert status.reasons[0].file == "META-INF/signature001.p7s"


@pytest.mark.linux
def test_pss_with_sha1_inside_is_altered(world: World, tmp_path: Path) -> None:
    options = ("-cades", "-md", "sha256", "-keyopt", "rsa_padding_mode:pss", "-keyopt", "rsa_mgf1_md:sha1")
    assert codes(world.detached(openssl_signed(tmp_path, world.ca.head, CONTENT, *options))) == ["digest_weak"]


@pytest.mark.linux
def test_a_plain_rsa_signature_is_accepted(world: World, tmp_path: Path) -> None:
    assert world.detached(openssl_signed(tmp_path, world.ca.head, CONTENT, "-cades")).identity is TRUSTED


@pytest.mark.linux
def test_two_signers_in_one_signature_are_altered(world: World, tmp_path: Path) -> None:
    second = ("-signer", str(write_unlocked(tmp_path, world.ca.seal)))
    assert codes(world.detached(openssl_signed(tmp_path, world.ca.head, CONTENT, "-cades", *second))) == ["signature_count"]


@pytest.mark.linux
@pytest.mark.parametrize("key", [rsa.generate_private_key(public_exponent=65537, key_size=1024), ec.generate_private_key(ec.SECP192R1())])
def test_a_short_key_is_altered(world: World, odd: Issue, tmp_path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    sample = odd(key=key)
    assert codes(world.detached(openssl_signed(tmp_path, sample, CONTENT, "-cades"))) == ["key_weak"]


def test_another_certificate_of_the_same_serial_is_altered(world: World) -> None:
    mine = world.ca.head.certificate.public_bytes(DER)
    tampered = bytearray(world.p7s)
    tampered[world.p7s.index(mine) + len(mine) - 1] ^= 1
    assert codes(world.detached(bytes(tampered))) == ["signature_wrong"]


@pytest.mark.parametrize(
    "bad", [b"", b"\x30", b"\x30\x80\x00\x00", b"hello", b"-----BEGIN CMS-----\n", bytes(1000), b"\x30\x84\xff\xff\xff\xff" + bytes(10)]
)
def test_bytes_that_are_no_signature_are_altered(world: World, bad: bytes) -> None:
    assert codes(world.detached(bad)) == ["signature_broken"]


def test_bytes_after_the_signature_are_altered(world: World) -> None:
    assert codes(world.detached(world.p7s + b"\x00")) == ["signature_broken"]
    assert codes(world.detached(world.p7s + bytes(300_000))) == ["signature_broken"]


@pytest.mark.parametrize("extra", ["certificate", "certificate twice", "crl", "attribute", "time stamp"])
def test_what_no_signature_covers_may_not_be_added(world: World, extra: str) -> None:
    tampered = with_extra(world.p7s, extra, world.ca)
    assert tampered != world.p7s
    status = world.detached(tampered)
    assert (status.integrity, codes(status)) == (ALTERED, ["signature_extra"])


def test_the_signers_own_chain_may_come_along(world: World, tmp_path: Path) -> None:
    middle = make_authority("CA cấp dưới", now=NOW, issuer=world.ca.authority)
    key = issue(
        middle, tmp_path, "below", person("Trần Văn Bình", UNIT), now=NOW, chain=[middle.certificate, world.ca.authority.certificate]
    )
    status = world.detached(sign_detached(CONTENT, world.key(key), NOW), trust=pinned(world, key))
    assert (status.integrity, status.identity) == (WHOLE, TRUSTED)


def test_no_changed_bit_is_overlooked(world: World) -> None:
    """Also those that no signature covers: versions, the outer list of digests, the issuer's name in another case."""
    chance = random.Random(30)
    places = [*range(60), *(chance.randrange(len(world.p7s)) for _ in range(1000))]
    for place in places:
        tampered = bytearray(world.p7s)
        tampered[place] ^= 1 << chance.randrange(8)
        status = world.detached(bytes(tampered))
        assert status.integrity is ALTERED or status.identity is CONTRADICTED, place
        codes(status)


def _cas(authority: Authority) -> tuple[asn1_x509.Certificate, ...]:
    return (asn1_x509.Certificate.load(authority.certificate.public_bytes(DER)),)


def _private(sample: SampleKey) -> PrivateKey:
    key, _, _ = pkcs12.load_key_and_certificates(sample.p12.read_bytes(), sample.passphrase.encode())
    assert isinstance(key, rsa.RSAPrivateKey)
    return key
