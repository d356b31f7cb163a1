"""A hostile heap of certificates costs little and is never believed."""

from datetime import timedelta
from pathlib import Path

from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding

from exemplar_desktop.signing.chain import judge_chain
from exemplar_desktop.signing.sample_ca import Authority, issue, make_authority, person
from exemplar_desktop.signing.trust import Trust
from tests.signing.world import NOW, UNIT, World


def loaded(authority: Authority) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(authority.certificate.public_bytes(Encoding.DER))


def test_authorities_that_vouch_for_each_other_are_soon_done_with(world: World, tmp_path: Path) -> None:
    # All carry the trusted authority's name, so each could have issued each: endless orders to try.
    heap = [make_authority(now=NOW) for _ in range(10)]
    key = issue(heap[0], tmp_path, "forged", person("Kẻ Giả Mạo", UNIT), now=NOW)
    leaf = asn1_x509.Certificate.load(key.certificate.public_bytes(Encoding.DER))
    trust = Trust(cas=world.trust.cas)
    chain = judge_chain(leaf, [loaded(one) for one in heap], trust, NOW)
    assert chain.fault in ("ca_unknown", "chain_broken")
    ((_, tried, _),) = trust.remembered
    assert len(tried) == 4


def test_what_is_remembered_stays_small_in_a_long_batch(world: World) -> None:
    trust = Trust(cas=world.trust.cas)
    certificate = asn1_x509.Certificate.load(world.ca.head.certificate.public_bytes(Encoding.DER))
    for second in range(200):
        assert not judge_chain(certificate, (), trust, NOW + timedelta(seconds=second)).fault
    assert len(trust.remembered) <= 64
