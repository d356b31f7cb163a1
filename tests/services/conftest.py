"""A sample unit of five nominees, and throwaway keys whose CA is trusted."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.services.demo import DemoOrder, make_sample_desk
from exemplar_desktop.services.desk import Desk, open_desk
from exemplar_desktop.services.export import ExportOrder
from exemplar_desktop.services.programmes import load_programme
from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_CODE, UNIT_NAME
from exemplar_desktop.signing.keys import SigningKey, load_pkcs12
from exemplar_desktop.signing.sample_ca import SampleCa, make_sample_ca
from exemplar_desktop.signing.trust import Trust, load_trust, write_pins
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

YEAR = 2024


@dataclass(frozen=True)
class Keys:
    """The keys of the sample unit and the trust in them."""

    ca: SampleCa
    head: SigningKey
    seal: SigningKey
    trust: Trust
    pins: Path


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    folder = tmp_path_factory.mktemp("keys")
    ca = make_sample_ca(folder, UNIT_NAME, HEAD_NAME)
    pins = folder / "pins.json"
    write_pins(pins, {UNIT_CODE: {"head": ca.head.fingerprint, "seal": ca.seal.fingerprint}})  # type: ignore[dict-item]
    head, seal = (load_pkcs12(key.p12, key.passphrase) for key in (ca.head, ca.seal))
    return Keys(ca, head, seal, load_trust((ca.ca,), (ca.crl,), pins), pins)


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    year = reporting_year(load_programme(), YEAR)
    assert year
    opened = make_sample_desk(tmp_path_factory.mktemp("sample"), DemoOrder(nominees=5, evidence_mb=1), year, now())
    opened.store.close()
    return opened.folder


@pytest.fixture
def desk(sample_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    shutil.copytree(sample_folder, tmp_path / "data")
    opened = open_desk(tmp_path / "data")
    yield opened
    opened.store.close()


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Desk]:
    """A desk with nothing in it."""
    opened = open_desk(tmp_path / "bare", create=True)
    yield opened
    opened.store.close()


@pytest.fixture
def order(tmp_path: Path, keys: Keys) -> ExportOrder:
    out = tmp_path / "out"
    out.mkdir()
    return ExportOrder(out=out, head=keys.head, seal=keys.seal, now=now())


def now() -> datetime:
    return datetime.now(VIETNAM_TIME)


@pytest.fixture(scope="session")
def whole_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the whole sample unit with its three years; read it, never change it."""
    year = reporting_year(load_programme(), 2025)
    assert year
    opened = make_sample_desk(tmp_path_factory.mktemp("whole"), DemoOrder(evidence_mb=0), year, now())
    opened.store.close()
    return opened.folder
