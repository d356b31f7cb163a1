"""Real signed packages of all three routes to be altered, the keys that made them, strangers' keys, and what a receiver trusts."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import zip_longest
from pathlib import Path

import msgspec
from PIL import Image, ImageDraw

from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.services.demo import DemoOrder, make_sample_desk
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.desk_key import opened_key
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.programmes import load_programme
from exemplar_desktop.services.route_elsewhere import TakeBackOrder, UnsignedOrder, export_unsigned, take_back
from exemplar_desktop.services.route_paper import PrintOrder, ScanOrder, bring_scan, print_report
from exemplar_desktop.services.sample_unit import HEAD_NAME, UNIT_CODE, UNIT_NAME
from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.keys import load_pkcs12
from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf
from exemplar_desktop.signing.sample_ca import SampleCa, SampleKey, issue, make_sample_ca, organisation, person
from exemplar_desktop.signing.trust import write_pins
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from tests.signing.outside import signed
from tests.signing.world import FIELDS, small_pdf
from tests.submission.sample import write_sample
from tests.submission.zipforge import Sign

YEAR = 2024
ROLES = (Role.HEAD, Role.SEAL)
PAPER_CODE = "31000998"
"""The unit on paper has a code of its own: pinned keys of head and seal that did not sign would keep its packages undetermined."""
_PASSPHRASE = secrets.token_urlsafe(12)


@dataclass(frozen=True)
class Trusted:
    """The files that a receiver gives to `verify`."""

    ca: Path
    crl: Path
    pins: Path


@dataclass(frozen=True)
class Target:
    """A package that is accepted, who could sign it again, and others to take pieces from."""

    name: str
    route: Route
    package: bytes
    own: tuple[Sign, ...]
    """The unit's own keys: a changed report must be refused for itself even in a container that is right. Empty on paper, where
    the container's key is all there is: what it signs again is what the unit says."""
    strangers: tuple[tuple[Sign, ...], ...]
    """Another authority's certificates in the same names; the same authority's, with other keys; the unit's own, exchanged.
    Beside the unit key: another unit's key, and the certificates of head and seal in its place."""
    others: tuple[bytes, ...] = ()

    @property
    def signatures(self) -> int:
        """How many sign the container."""
        return len(self.strangers[0])


def make_targets(folder: Path) -> tuple[tuple[Target, ...], Trusted]:
    """Make the packages in ``folder``: of each route one of one part and parts of a set, and a small one whose structure is dense."""
    ca = make_sample_ca(folder / "unit", UNIT_NAME, HEAD_NAME)
    now = datetime.now(VIETNAM_TIME)
    foreign = make_sample_ca(folder / "foreign", UNIT_NAME, HEAD_NAME)
    subjects = (person(HEAD_NAME, UNIT_NAME), organisation(UNIT_NAME))
    same_ca = [issue(ca.authority, folder, f"namesake-{place}", subject) for place, subject in enumerate(subjects)]
    strangers = (_signers(now, foreign.head, foreign.seal), _signers(now, *same_ca), _signers(now, ca.seal, ca.head))
    elsewhere, paper, stranger = (_desk(folder, name, now) for name in ("elsewhere", "paper", "stranger"))
    (unit,) = paper.store.all(Unit)
    paper.store.save(msgspec.structs.replace(unit, code=PAPER_CODE))
    keys = [opened_key(desk, _PASSPHRASE, now) for desk in (elsewhere, paper, stranger)]
    pins = folder / "pins.json"
    people = {Role.HEAD: ca.head.fingerprint, Role.SEAL: ca.seal.fingerprint}
    unit_key, paper_key = ({Role.UNIT: key.certificate.fingerprint} for key in keys[:2])
    write_pins(pins, {UNIT_CODE: people | unit_key, PAPER_CODE: paper_key})
    desk_signs, _, stranger_signs = (partial(sign_detached, key=key, at=now) for key in keys)
    instead = ((stranger_signs,), _signers(now, ca.head), _signers(now, foreign.head))
    here = [("whole", _exported(folder, ca, now, None)[0]), ("small", _small(folder, ca.head, ca.seal, now))]
    here += [(f"part {n}", content) for n, content in enumerate(_exported(folder, ca, now, 2.5), 1)]
    own = _signers(now, ca.head, ca.seal)
    made = (
        [Target(name, Route.DIGITAL, content, own, strangers) for name, content in here],
        [Target(name, Route.ELSEWHERE, one, (desk_signs,), instead) for name, one in _taken_back(elsewhere, folder, ca, now)],
        [Target(name, Route.PAPER, content, (), instead) for name, content in _scanned(paper, folder, now)],
    )
    for desk in (elsewhere, paper, stranger):
        desk.store.close()
    # The routes take turns, so that few alterations reach all of them.
    targets = [target for turn in zip_longest(*made) for target in turn if target]
    contents = [target.package for target in targets]
    targets = [replace(target, others=tuple(one for one in contents if one is not target.package)) for target in targets]
    return tuple(targets), Trusted(ca.ca, ca.crl, pins)


def _signers(now: datetime, *keys: SampleKey) -> tuple[Sign, ...]:
    return tuple(partial(sign_detached, key=load_pkcs12(key.p12, key.passphrase), at=now) for key in keys)


def _desk(folder: Path, name: str, now: datetime) -> Desk:
    year = reporting_year(load_programme(), YEAR)
    assert year
    (folder / f"{name}-out").mkdir()
    return make_sample_desk(folder / name, DemoOrder(nominees=3, evidence_mb=1), year, now)


def _exported(folder: Path, ca: SampleCa, now: datetime, mail_limit_mb: float | None) -> list[bytes]:
    name = f"limit-{mail_limit_mb}"
    desk = _desk(folder, name, now)
    first, second = (load_pkcs12(key.p12, key.passphrase) for key in (ca.head, ca.seal))
    try:
        made = export(desk, YEAR, ExportOrder(folder / f"{name}-out", first, second, now=now, mail_limit_mb=mail_limit_mb))
    finally:
        desk.store.close()
    return [path.read_bytes() for path in made.packages]


def _taken_back(desk: Desk, folder: Path, ca: SampleCa, now: datetime) -> Iterator[tuple[str, bytes]]:
    """Yield what is made of reports that another program signed: one of one part, and a set."""
    for name, mail_limit_mb in (("elsewhere", None), ("elsewhere part", 2.5)):
        path = folder / f"{name}.pdf"
        report = export_unsigned(desk, YEAR, UnsignedOrder(path, now)).path.read_bytes()
        for key, field in ((ca.head, "chu-ky"), (ca.seal, "con-dau")):
            report = signed(report, load_pkcs12(key.p12, key.passphrase), field)
        path.write_bytes(report)
        order = TakeBackOrder(path, folder / "elsewhere-out", now, _PASSPHRASE, 45, now.date(), mail_limit_mb)
        for n, package in enumerate(take_back(desk, YEAR, order).exported.packages, 1):
            yield f"{name} {n}", package.read_bytes()


def _scanned(desk: Desk, folder: Path, now: datetime) -> Iterator[tuple[str, bytes]]:
    """Yield what is made of a scan with a red stamp on it: one of one part, and a set."""
    sheet = Image.new("RGB", (1654, 2339), "white")
    ImageDraw.Draw(sheet).ellipse((900, 1500, 1200, 1800), outline=(200, 30, 30), width=12)
    sheet.save(folder / "scan.jpg")
    for name, mail_limit_mb in (("paper", None), ("paper part", 10.5)):
        print_report(desk, YEAR, PrintOrder(folder / f"{name}.pdf", now, _PASSPHRASE, mail_limit_mb))
        made = bring_scan(desk, YEAR, ScanOrder((folder / "scan.jpg",), folder / "paper-out", now, _PASSPHRASE))
        for n, package in enumerate(made.packages, 1):
            yield f"{name} {n}", package.read_bytes()


def _small(folder: Path, head: SampleKey, seal: SampleKey, now: datetime) -> bytes:
    keys = [load_pkcs12(key.p12, key.passphrase) for key in (head, seal)]
    signatures = tuple(PdfSignature(role=role, key=key) for role, key in zip(ROLES, keys, strict=True))
    sources = folder / "small"
    sources.mkdir()
    written = write_sample(sources, _signers(now, head, seal), report=sign_pdf(small_pdf(), FIELDS, signatures, now))
    return written.path.read_bytes()
