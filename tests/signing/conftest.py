"""One throwaway authority, one small PDF/A and its signed form for all tests of signing; real keys, made once."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exemplar_desktop.domain.submission import Role
from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.keys import load_pkcs12
from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf
from exemplar_desktop.signing.sample_ca import make_sample_ca
from exemplar_desktop.signing.trust import load_trust, write_pins
from tests.conftest import Judge
from tests.signing.world import CODE, CONTENT, FIELDS, NOW, UNIT, World, small_pdf, stamp


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    folder = tmp_path_factory.mktemp("signing")
    ca = make_sample_ca(folder, UNIT, "Nguyễn Thị Bích Hằng", now=NOW)
    head, seal = (load_pkcs12(key.p12, key.passphrase, NOW) for key in (ca.head, ca.seal))
    pins = folder / "pins.json"
    write_pins(pins, {CODE: {Role.HEAD: ca.head.fingerprint, Role.SEAL: ca.seal.fingerprint}})
    pdf = small_pdf()
    signatures = (
        PdfSignature(role=Role.HEAD, key=head, stamp_pdf=stamp(179.5, 90)),
        PdfSignature(role=Role.SEAL, key=seal, stamp_pdf=stamp(90, 90)),
    )
    return World(
        folder=folder,
        ca=ca,
        head=head,
        seal=seal,
        trust=load_trust([ca.ca], [ca.crl], pins),
        pdf=pdf,
        signed=sign_pdf(pdf, FIELDS, signatures, NOW),
        p7s=sign_detached(CONTENT, head, NOW),
    )


@pytest.fixture
def run(judge: Judge, tmp_path: Path) -> Callable[..., str]:
    """Run another program in the test's folder; returns what it said, fails where it does not end as expected."""

    def start(*command: str | Path, ok: bool = True) -> str:
        program, *arguments = command
        done = judge(str(program), *arguments, folder=tmp_path)
        assert (done.returncode == 0) is ok, done.stdout + done.stderr
        return done.stdout + done.stderr

    return start


@pytest.fixture(autouse=True)
def no_stray_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail where a library writes to the log: what is wrong with a package is said in the verdict alone."""
    yield
    stray = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert stray == []
