"""Revocation: a list counts only with its issuer's signature and in its time; what it cannot say is unknown, never good."""

from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding

from exemplar_desktop.domain.submission import Role
from exemplar_desktop.domain.verdict import Identity, Revocation
from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.sample_ca import Authority, issue, make_authority, make_crl, person
from exemplar_desktop.signing.status import SignatureStatus
from exemplar_desktop.signing.trust import Trust, load_trust
from tests.signing.world import CONTENT, NOW, UNIT, World, codes

DAY = timedelta(days=1)


def judge(world: World, folder: Path, *lists: bytes, at: datetime = NOW) -> SignatureStatus:
    """Judge the head's signature with these lists at hand and no pins."""
    return world.detached(trust=trust(world, folder, *lists), at=at)


def trust(world: World, folder: Path, *lists: bytes) -> Trust:
    paths = [folder / f"{number}.crl" for number in range(len(lists))]
    for path, content in zip(paths, lists, strict=True):
        path.write_bytes(content)
    return load_trust([world.ca.ca], paths)


def revoking(world: World, day: datetime = NOW - DAY, authority: Authority | None = None, made: datetime = NOW) -> bytes:
    """Return a list that names the head's certificate as revoked from a day on."""
    return make_crl(authority or world.ca.authority, [(world.ca.head.certificate.serial_number, day)], now=made)


def test_a_list_without_the_certificate_says_good_with_its_date(world: World, tmp_path: Path) -> None:
    status = judge(world, tmp_path, make_crl(world.ca.authority, [(12345, NOW - DAY)], now=NOW))
    assert (status.revocation, codes(status)) == (Revocation.GOOD, ["pin_missing", "crl_good"])
    assert status.reasons[-1].values["day"] == "2024-10-25"


def test_no_list_is_unknown(world: World, tmp_path: Path) -> None:
    status = judge(world, tmp_path)
    assert (status.revocation, codes(status)[-1]) == (Revocation.UNKNOWN, "crl_missing")


def test_a_revoked_certificate_is_revoked(world: World, tmp_path: Path) -> None:
    status = judge(world, tmp_path, revoking(world))
    assert (status.revocation, codes(status)[-1]) == (Revocation.REVOKED, "certificate_revoked")
    assert status.reasons[-1].values["day"] == "2024-10-24"


def test_one_list_that_revokes_outweighs_another(world: World, tmp_path: Path) -> None:
    later = make_crl(world.ca.authority, now=NOW)
    assert judge(world, tmp_path, later, revoking(world, made=NOW - 3 * DAY)).revocation is Revocation.REVOKED


def test_a_certificate_revoked_after_receipt_was_still_good(world: World, tmp_path: Path) -> None:
    lists = revoking(world, day=NOW + 3 * DAY, made=NOW + 5 * DAY)
    assert judge(world, tmp_path, lists, at=NOW).revocation is Revocation.GOOD
    assert judge(world, tmp_path, lists, at=NOW + 4 * DAY).revocation is Revocation.REVOKED


def test_a_list_past_its_time_is_unknown_but_still_revokes(world: World, tmp_path: Path) -> None:
    stale = make_crl(world.ca.authority, now=NOW - 30 * DAY, valid_for=7 * DAY)
    status = judge(world, tmp_path, stale)
    assert (status.revocation, codes(status)[-1]) == (Revocation.UNKNOWN, "crl_too_old")
    assert status.reasons[-1].values["last_day"] == "2024-10-02"
    serial = world.ca.head.certificate.serial_number
    old = make_crl(world.ca.authority, [(serial, NOW - 40 * DAY)], now=NOW - 30 * DAY, valid_for=7 * DAY)
    assert judge(world, tmp_path, old).revocation is Revocation.REVOKED


def test_a_later_list_speaks_for_an_earlier_receipt_until_the_certificate_ends(world: World, tmp_path: Path) -> None:
    end = world.ca.head.certificate.not_valid_after_utc
    assert judge(world, tmp_path, make_crl(world.ca.authority, now=NOW + 100 * DAY)).revocation is Revocation.GOOD
    # Expired certificates may be left out of later lists, so silence says nothing there.
    assert judge(world, tmp_path, make_crl(world.ca.authority, now=end + 2 * DAY)).revocation is Revocation.UNKNOWN


def test_a_list_signed_with_another_key_is_no_list(world: World, tmp_path: Path) -> None:
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    forged = make_crl(world.ca.authority, now=NOW, key=other)
    status = judge(world, tmp_path, forged)
    assert (status.revocation, codes(status)[-1]) == (Revocation.UNKNOWN, "crl_forged")
    accusing = revoking(world, authority=make_authority(now=NOW))
    assert judge(world, tmp_path, accusing).revocation is Revocation.UNKNOWN


def test_the_list_of_another_authority_is_no_list(world: World, tmp_path: Path) -> None:
    other = make_authority("CA khác", now=NOW)
    status = judge(world, tmp_path, make_crl(other, now=NOW), revoking(world, authority=other))
    assert (status.revocation, codes(status)[-1]) == (Revocation.UNKNOWN, "crl_missing")


def test_a_list_of_changes_or_of_a_part_cannot_say_good(world: World, tmp_path: Path) -> None:
    point = x509.IssuingDistributionPoint(
        full_name=[x509.UniformResourceIdentifier("http://example.invalid/1.crl")],
        relative_name=None,
        only_contains_user_certs=False,
        only_contains_ca_certs=False,
        only_some_reasons=None,
        indirect_crl=False,
        only_contains_attribute_certs=False,
    )
    for extension in (x509.DeltaCRLIndicator(1), point):
        authority = world.ca.authority
        builder = x509.CertificateRevocationListBuilder(authority.certificate.subject, NOW, NOW + 9 * DAY)
        partial = builder.add_extension(extension, critical=True).sign(authority.key, hashes.SHA256())
        assert judge(world, tmp_path, partial.public_bytes(Encoding.PEM)).revocation is Revocation.UNKNOWN


def test_an_authority_in_between_is_checked_as_well(world: World, tmp_path: Path) -> None:
    root = world.ca.authority
    between = make_authority("CA cấp dưới", now=NOW, issuer=root)
    key = issue(between, tmp_path, "below", person("Trần Văn Bình", UNIT), now=NOW, chain=[between.certificate])
    p7s = sign_detached(CONTENT, world.key(key), NOW)
    own, good = make_crl(between, now=NOW), make_crl(root, now=NOW)
    bad = make_crl(root, [(between.certificate.serial_number, NOW - DAY)], now=NOW)
    answers = {
        (own, good): (Revocation.GOOD, ["crl_good", "crl_good"]),
        (own,): (Revocation.UNKNOWN, ["crl_missing"]),
        (good,): (Revocation.UNKNOWN, ["crl_missing"]),
        (own, bad): (Revocation.REVOKED, ["certificate_revoked"]),
    }
    for lists, (answer, said) in answers.items():
        status = world.detached(p7s, trust=trust(world, tmp_path, *lists))
        assert (status.identity, status.revocation) == (Identity.UNCONFIRMED, answer)
        assert codes(status) == ["pin_missing", *said]


def test_a_long_list_is_read_once_for_a_batch(world: World, tmp_path: Path) -> None:
    many = [(serial, NOW - DAY) for serial in range(2, 20_000)]
    shared = trust(world, tmp_path, make_crl(world.ca.authority, many, now=NOW))
    for _ in range(50):
        assert world.detached(trust=shared).revocation is Revocation.GOOD
    (one,) = shared.crls.lists
    assert len(one.revoked) == len(many)
    assert "revoked" in vars(one)


def test_a_batch_shares_what_was_checked_and_learns_nothing_from_its_packages(world: World, tmp_path: Path) -> None:
    between = make_authority("CA cấp dưới", now=NOW, issuer=world.ca.authority)
    with_chain = issue(between, tmp_path, "with", person("Trần Văn Bình", UNIT), now=NOW, chain=[between.certificate])
    without = issue(between, tmp_path, "without", person("Lê Thu", UNIT), now=NOW)
    shared = trust(world, tmp_path, make_crl(world.ca.authority, now=NOW))
    first, second = (sign_detached(CONTENT, world.key(key), NOW) for key in (with_chain, without))
    for _ in range(3):
        assert world.detached(first, trust=shared).identity is Identity.UNCONFIRMED
        assert codes(world.detached(second, trust=shared))[0] == "ca_unknown"
        assert world.detached(trust=shared, role=Role.SEAL).identity is Identity.UNCONFIRMED
    assert len(shared.remembered) == 3
