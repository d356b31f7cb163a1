"""Who signs the year's report and with what: the keys held against unit and signatory, and the visible stamps."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.readiness import report_day
from exemplar_desktop.domain.submission import FieldPlace, Role
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod, period_on, signer_on
from exemplar_desktop.errors import FileUnreadable, KeyUnsuitable, SealPictureLost, SignaturePictureLost
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.key_warnings import holder_of, is_of_unit, is_person, key_warnings, pair_fault

if TYPE_CHECKING:
    from exemplar_desktop.signing.keys import SigningKey


@dataclass(frozen=True)
class Signers:
    """Who signs and for whom, on the report's date."""

    unit: Unit
    period: UnitPeriod
    signatory: Signatory


def signers_of(facts: YearFacts, today: date) -> Signers:
    """Return who signs; the facts must have no blocking finding."""
    day = report_day(facts, today)
    signatory = signer_on(facts.signatories, facts.report.signatory_id if facts.report else None, day)
    period = period_on(facts.unit, day) if facts.unit else None
    if facts.unit is None or signatory is None or period is None:
        raise ValueError("blocking findings must be settled first")
    return Signers(facts.unit, period, signatory)


def keys_looked_at(signers: Signers, head: "SigningKey", seal: "SigningKey | None") -> tuple[Finding, ...]:
    """Return what the user should know about the keys; raises KeyUnsuitable where one key is given twice, or the two are swapped."""
    of_head = holder_of(head)
    of_seal = holder_of(seal) if seal else None
    fault = pair_fault(of_head, of_seal, signers.unit.names) if of_seal else None
    if fault:
        raise KeyUnsuitable(seal.path if seal and fault == "same_key" else head.path, fault, of_head.name)
    return key_warnings(of_head, of_seal, signers.signatory.name, signers.unit.names)


def stamps(
    desk: Desk, signers: Signers, fields: tuple[FieldPlace, ...], keys: "dict[Role, SigningKey]", now: datetime
) -> dict[Role, bytes]:
    """Return the visible stamps (PDF): each names the holder of the key, and shows a picture only where it is that holder's.

    Raises SignaturePictureLost, SealPictureLost.
    """
    from exemplar_desktop.reports.stamp import head_stamp, seal_stamp
    from exemplar_desktop.signing.fields import FIELD_NAMES

    places = {place.name: place for place in fields}
    head = holder_of(keys[Role.HEAD])
    signature = _signature_picture(desk, signers.signatory) if is_person(head, signers.signatory.name) else None
    made = {Role.HEAD: head_stamp(places[FIELD_NAMES[Role.HEAD]], head.name, signature, now.isoformat(timespec="seconds"))}
    if Role.SEAL in keys:
        seal = holder_of(keys[Role.SEAL])
        picture = _seal_picture(desk, signers.unit) if is_of_unit(seal, signers.unit.names) else None
        made[Role.SEAL] = seal_stamp(places[FIELD_NAMES[Role.SEAL]], seal.name, picture)
    return made


def _signature_picture(desk: Desk, signatory: Signatory) -> bytes | None:
    try:
        return desk.files.read(signatory.signature_image) if signatory.signature_image else None
    except FileUnreadable as error:
        raise SignaturePictureLost(signatory.name) from error


def _seal_picture(desk: Desk, unit: Unit) -> bytes | None:
    try:
        return desk.files.read(unit.seal_image) if unit.seal_image else None
    except FileUnreadable as error:
        raise SealPictureLost from error
