"""Holds the keys that are to sign against the unit and its signatory: which pair is refused, and what the user should know."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from exemplar_desktop.domain.finding import Finding, Severity
from exemplar_desktop.domain.key_holder import Holder
from exemplar_desktop.domain.submission import Role
from exemplar_desktop.signing.unit_names import same_unit
from exemplar_desktop.vietnamese.text import fold

if TYPE_CHECKING:
    from exemplar_desktop.signing.keys import SigningKey


def holder_of(key: "SigningKey") -> Holder:
    """Return who holds a key that was opened."""
    from exemplar_desktop.signing.certificate import holder_in

    certificate = key.signer.signing_cert
    if certificate is None:
        raise ValueError("a key is opened with its certificate only")
    return holder_in(certificate)


def pair_fault(head: Holder, seal: Holder, unit_names: Collection[str]) -> str | None:
    """Return why this pair may not sign (a key of `messages.key_faults`), or None: one key twice, or the two swapped."""
    if head.fingerprint == seal.fingerprint:
        return "same_key"
    return "swapped" if _is_among(head.name, unit_names) and _names_person(seal, unit_names) else None


def key_warnings(head: Holder, seal: Holder | None, signatory: str, unit_names: Collection[str]) -> tuple[Finding, ...]:
    """Return what is odd about keys that may sign (codes of `messages.key_faults.key_warnings`)."""
    found = list(_of_any(Role.HEAD, head, unit_names))
    if not is_person(head, signatory):
        found.insert(0, _warning("head_other_person", head, signer=signatory))
    if seal is not None:
        if _names_person(seal, unit_names):
            found.append(_warning("seal_of_person", seal))
        found += _of_any(Role.SEAL, seal, unit_names)
    return tuple(found)


def is_person(holder: Holder, name: str) -> bool:
    """Return whether a key is held by a person of this name; marks and capitals tell no two people apart."""
    return fold(holder.name) == fold(name)


def is_of_unit(holder: Holder, unit_names: Collection[str]) -> bool:
    """Return whether a certificate names the unit as its organisation, or as a part of one."""
    return any(_is_among(name, unit_names) for name in holder.organisations)


def _of_any(role: Role, holder: Holder, unit_names: Collection[str]) -> Iterator[Finding]:
    if not is_of_unit(holder, unit_names):
        yield _warning(f"{role}_other_unit", holder, organisation=", ".join(holder.organisations) or "-")
    if holder.self_signed:
        yield _warning(f"{role}_self_signed", holder)


def _names_person(holder: Holder, unit_names: Collection[str]) -> bool:
    return not _is_among(holder.name, (*unit_names, *holder.organisations))


def _is_among(name: str, names: Collection[str]) -> bool:
    # The rule by which a package is judged: abbreviations and places at the end make no other unit.
    return any(same_unit(name, each) for each in names)


def _warning(code: str, holder: Holder, **values: str) -> Finding:
    return Finding(code=code, severity=Severity.ADVICE, page="report", field="keys", values={"name": holder.name, **values})
