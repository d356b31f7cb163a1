"""Revocation: a list counts only with its issuer's signature and in its time; what it cannot say is unknown, never good."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
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


@pytest.fixture
def judged(world: World, tmp_path: Path):  # type: ignore[no-untyped-def]  # a local function, typed below
    def judge(*lists: bytes, at: datetime = NOW) -> SignatureStatus:
        return world.detached(trust=trust(world, tmp_path, *lists), at=at)

    return judge


def trust(world: World, folder: Path, *lists: bytes) -> Trust:
    paths = [folder / f"{number}.crl" for number in range(len(lists))]
    for path, content in zip(paths, lists, strict=True):
        path.write_bytes(content)
    return load_trust([world.ca.ca], paths)


def revoked(world: World, day: datetime = NOW - DAY, authority: Authority | None = None, **asked: object) -> bytes:
    serial = world.ca.head.certificate.serial_number
    return make_crl(authority or world.ca.authority, [(serial, day)], now=NOW, **asked)  # type: ignore[arg-type]
