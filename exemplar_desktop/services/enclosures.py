"""Which evidence files travel with a year's report, under which names, and made how small."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import msgspec

from exemplar_desktop.domain.catalogue import Catalogue, CataloguedFile, Treatment
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.facts import YearFacts
from exemplar_desktop.domain.submission import PackagedFile
from exemplar_desktop.domain.usage import evidence_uses
from exemplar_desktop.errors import EvidenceDamaged
from exemplar_desktop.progress import Step
from exemplar_desktop.services.desk import Desk


class Enclosure(msgspec.Struct, frozen=True, kw_only=True):
    """One evidence file on its way into a package: what is said about it, and where its bytes lie."""

    file: PackagedFile
    source: Path
    media_type: str
    title: str
    treatment: Treatment = Treatment.NONE


def enclosures(desk: Desk, facts: YearFacts, folder: Path, smaller_photos: bool, step: Step) -> tuple[Enclosure, ...]:
    """Return every file of the published evidence once, in the order of the list; ``part`` 0 marks what stays at the unit.

    ``facts`` are those of `fulfilment.published`. Photos made smaller are written into ``folder``.
    Raises EvidenceDamaged where a stored file is missing.
    """
    uses = tuple(_uses(facts))
    made: dict[str, Enclosure] = {}
    found = []
    for number, (piece, stored, path) in enumerate(uses):
        step("prepare_evidence", 0.02 + 0.13 * number / len(uses))
        key = f"{stored.sha256} {piece.send_along}"
        if key not in made:
            made[key] = _enclosure(desk, piece, stored, path, folder if smaller_photos else None)
            found.append(made[key])
        else:
            # The same content under another piece of evidence travels once.
            file = msgspec.structs.replace(made[key].file, evidence_id=piece.id)
            found.append(msgspec.structs.replace(made[key], file=file))
    return tuple(found)


def catalogue(enclosed: tuple[Enclosure, ...]) -> Catalogue:
    """Return what the documents say of the files that travel."""
    return Catalogue(files=tuple(CataloguedFile(file=e.file, treatment=e.treatment) for e in enclosed))


def planned_catalogue(facts: YearFacts) -> Catalogue:
    """Return what would be sent, as far as that is known without opening a file: the paths are right, sizes are the originals'."""
    made: dict[str, PackagedFile] = {}
    found = []
    for piece, stored, path in _uses(facts):
        file = made.setdefault(f"{stored.sha256} {piece.send_along}", _packaged(piece, stored, path))
        found.append(CataloguedFile(file=msgspec.structs.replace(file, evidence_id=piece.id)))
    return Catalogue(files=tuple(found), planned=True)


def _uses(facts: YearFacts) -> Iterator[tuple[Evidence, StoredFile, str]]:
    """Yield each file of each piece of evidence at its first use, with its path in the package."""
    from exemplar_desktop.submission.naming import evidence_path

    evidence = {piece.id: piece for piece in facts.evidence}
    numbers = {n.id: n.number for n in facts.nominees}
    seen: set[str] = set()
    # Files of one nominee and reference are counted through, whatever record they belong to: the path stays unique.
    places: dict[tuple[str | None, str], Iterator[int]] = defaultdict(lambda: count(1))
    for use in evidence_uses(facts):
        number = numbers[use.nominee_id] if use.nominee_id else None
        for piece in _unseen(use.evidence_ids, evidence, seen):
            for stored in piece.files:
                place = next(places[use.nominee_id, use.reference])
                yield piece, stored, evidence_path(number, use.reference, place, piece.title, stored.name)


def _unseen(ids: tuple[str, ...], evidence: dict[str, Evidence], seen: set[str]) -> Iterator[Evidence]:
    for id_ in ids:
        if id_ in evidence and id_ not in seen:
            seen.add(id_)
            yield evidence[id_]


def _enclosure(desk: Desk, piece: Evidence, stored: StoredFile, path: str, folder: Path | None) -> Enclosure:
    from exemplar_desktop.submission.photos import PreparedPhoto, prepared_photo

    source = desk.files.path(stored.sha256)
    if not source.is_file() or source.stat().st_size != stored.size:
        raise EvidenceDamaged(piece.title, stored.name)
    photo = prepared_photo(source, folder) if piece.send_along and folder else PreparedPhoto(None, Treatment.NONE)
    file = _packaged(piece, stored, path)
    if photo.path:
        file = msgspec.structs.replace(file, sha256=_digest(photo.path), size=photo.path.stat().st_size)
    return Enclosure(file=file, source=photo.path or source, media_type=stored.media_type, title=piece.title, treatment=photo.treatment)


def _packaged(piece: Evidence, stored: StoredFile, path: str) -> PackagedFile:
    return PackagedFile(
        evidence_id=piece.id,
        path=path if piece.send_along else "",
        part=1 if piece.send_along else 0,
        sha256=stored.sha256,
        size=stored.size,
        original_sha256=stored.sha256,
    )


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
