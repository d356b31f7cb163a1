"""Real signed packages to be altered, the keys that made them, strangers' keys, and what a receiver trusts."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.domain.submission import Role
from exemplar_desktop.services.demo import DemoOrder, make_sample_desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.programmes import load_programme
from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_CODE, UNIT_NAME
from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.keys import load_pkcs12
from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf
from exemplar_desktop.signing.sample_ca import SampleKey, issue, make_sample_ca, organisation, person
from exemplar_desktop.signing.trust import write_pins
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.signing.world import FIELDS, small_pdf
from tests.submission.sample import write_sample
from tests.submission.zipforge import Sign

YEAR = 2024
ROLES = (Role.HEAD, Role.SEAL)


@dataclass(frozen=True)
class Trusted:
    """The files that a receiver gives to `verify`."""

    ca: Path
    crl: Path
    pins: Path


@dataclass(frozen=True)
class Target:
    """A package that is accepted, others to take pieces from, and who could sign it again."""

    name: str
    package: bytes
    others: tuple[bytes, ...]
    own: tuple[Sign, ...]
    """The unit's own keys: a changed report must be refused for itself even in a container that is right."""
    strangers: tuple[tuple[Sign, ...], ...]
    """Another authority's certificates in the same names; the same authority's, with other keys; the unit's own, exchanged."""


def make_targets(folder: Path) -> tuple[tuple[Target, ...], Trusted]:
    """Make the packages in ``folder``: one of one part, two parts of a set, and a small one whose structure is dense."""
    ca = make_sample_ca(folder / "unit", UNIT_NAME, HEAD_NAME)
    pins = folder / "pins.json"
    write_pins(pins, {UNIT_CODE: {Role.HEAD: ca.head.fingerprint, Role.SEAL: ca.seal.fingerprint}})
    now = datetime.now(VIETNAM_TIME)
    packages = {"whole": _exported(folder, ca.head, ca.seal, now, None)[0], "small": _small(folder, ca.head, ca.seal, now)}
    packages |= {f"part {n}": content for n, content in enumerate(_exported(folder, ca.head, ca.seal, now, 2.5), 1)}
    foreign = make_sample_ca(folder / "foreign", UNIT_NAME, HEAD_NAME)
    subjects = (person(HEAD_NAME, UNIT_NAME), organisation(UNIT_NAME))
    same_ca = [issue(ca.authority, folder, f"namesake-{place}", subject) for place, subject in enumerate(subjects)]
    strangers = (_signers(now, foreign.head, foreign.seal), _signers(now, *same_ca), _signers(now, ca.seal, ca.head))
    targets = []
    for name, package in packages.items():
        others = tuple(other for other in packages.values() if other is not package)
        targets.append(Target(name, package, others, _signers(now, ca.head, ca.seal), strangers))
    return tuple(targets), Trusted(ca.ca, ca.crl, pins)


def _signers(now: datetime, *keys: SampleKey) -> tuple[Sign, ...]:
    return tuple(partial(sign_detached, key=load_pkcs12(key.p12, key.passphrase), at=now) for key in keys)


def _exported(folder: Path, head: SampleKey, seal: SampleKey, now: datetime, mail_limit_mb: float | None) -> list[bytes]:
    name = f"limit-{mail_limit_mb}"
    year = reporting_year(load_programme(), YEAR)
    assert year
    desk = make_sample_desk(folder / name, DemoOrder(nominees=3, evidence_mb=1), year, now)
    out = folder / f"{name}-out"
    out.mkdir()
    first, second = (load_pkcs12(key.p12, key.passphrase) for key in (head, seal))
    try:
        made = export(desk, YEAR, ExportOrder(out, first, second, now=now, mail_limit_mb=mail_limit_mb))
    finally:
        desk.store.close()
    return [path.read_bytes() for path in made.packages]


def _small(folder: Path, head: SampleKey, seal: SampleKey, now: datetime) -> bytes:
    keys = [load_pkcs12(key.p12, key.passphrase) for key in (head, seal)]
    signatures = tuple(PdfSignature(role=role, key=key) for role, key in zip(ROLES, keys, strict=True))
    sources = folder / "small"
    sources.mkdir()
    written = write_sample(sources, _signers(now, head, seal), report=sign_pdf(small_pdf(), FIELDS, signatures, now))
    return written.path.read_bytes()
