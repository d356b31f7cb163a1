"""Detached signatures are CAdES-BES as others read it: judged by openssl."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.sample_ca import issue, person
from tests.signing.world import CONTENT, NOW, UNIT, World

Run = Callable[..., str]


@pytest.fixture
def verify(world: World, run: Run, tmp_path: Path) -> Run:
    def verify(p7s: bytes, content: bytes = CONTENT, ok: bool = True) -> str:
        (tmp_path / "c.p7s").write_bytes(p7s)
        (tmp_path / "c").write_bytes(content)
        judged = ("-cades", "-binary", "-inform", "DER", "-in", "c.p7s", "-content", "c", "-purpose", "any", "-out", "out")
        # The throwaway certificates hold at the tests' own time.
        trusted = ("-CAfile", world.ca.ca, "-attime", str(int(NOW.timestamp())))
        return run("openssl", "cms", "-verify", *judged, *trusted, ok=ok)

    return verify


@pytest.mark.linux
def test_openssl_accepts_it(verify: Run, world: World) -> None:
    assert "successful" in verify(world.p7s)


@pytest.mark.linux
def test_openssl_refuses_other_content(verify: Run, world: World) -> None:
    verify(world.p7s, CONTENT + b" ", ok=False)


@pytest.mark.linux
def test_it_is_pss_with_sha256_signing_time_and_certificate(verify: Run, world: World, run: Run, tmp_path: Path) -> None:
    verify(world.p7s)
    printed = run(*["openssl", "cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", "c.p7s"])
    signer_info = printed[printed.index("signerInfos") :]
    assert "algorithm: rsassaPss" in signer_info
    assert "algorithm: sha256" in signer_info
    assert "id-smime-aa-signingCertificateV2" in signer_info
    assert "UTCTIME:Oct 25 02:30:00 2024 GMT" in signer_info
    assert "eContent: <ABSENT>" in " ".join(printed.split())


@pytest.mark.linux
def test_openssl_accepts_an_elliptic_key(verify: Run, world: World, tmp_path: Path) -> None:
    key = issue(world.ca.authority, tmp_path, "ec", person("Lê Thu", UNIT), now=NOW, key=ec.generate_private_key(ec.SECP256R1()))
    assert "successful" in verify(sign_detached(CONTENT, world.key(key), NOW))
