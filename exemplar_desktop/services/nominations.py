"""What people do to a nominee's file: add it, judge its criteria, attach evidence."""

from pathlib import Path
from typing import Any

import msgspec

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import Criterion, criteria_for
from exemplar_desktop.domain.record import checked, new_id
from exemplar_desktop.errors import Problem
from exemplar_desktop.progress import Step, silent
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.vietnamese.text import clean_line


def add_nominee(desk: Desk, year: int, kind: NomineeKind, name: str, **more: Any) -> tuple[Nominee, Nomination] | list[Problem]:
    """Store a new nominee with its nomination of the year (``more`` are fields of it), or return what is wrong with the input."""
    nominee = checked(Nominee, {"number": desk.store.next_nominee_number(), "kind": kind, "name": name})
    nominee_id = "" if isinstance(nominee, list) else nominee.id
    nomination = checked(Nomination, {"nominee_id": nominee_id, "year": year, **more})
    if isinstance(nominee, list) or isinstance(nomination, list):
        return [problem for result in (nominee, nomination) if isinstance(result, list) for problem in result]
    desk.store.save(nominee, nomination)
    return nominee, nomination


def nomination_of(desk: Desk, nominee_id: str, year: int) -> Nomination | None:
    """Return a nominee's nomination of a year, or None."""
    return next(iter(desk.store.all(Nomination, nominee_id=nominee_id, year=year)), None)


def criteria_of(desk: Desk, nominee: Nominee, nomination: Nomination) -> tuple[tuple[Criterion, Assessment], ...]:
    """Return every criterion of the nominee's kind with its assessment, a fresh unsaved one where there is none."""
    stored = {a.criterion: a for a in desk.store.all(Assessment, nomination_id=nomination.id)}
    return tuple(
        (c, stored.get(c.reference) or Assessment(nomination_id=nomination.id, criterion=c.reference))
        for c in criteria_for(desk.programme, nominee.kind)
    )


def attach_file(desk: Desk, assessment: Assessment, path: Path, step: Step = silent) -> tuple[Assessment, Evidence]:
    """Copy a file into the unit's folder and count it as evidence for a criterion.

    Raises FileTooLarge, FileEmpty, FileUnreadable, DiskFull, FolderNotWritable; Cancelled leaves nothing behind.
    """
    evidence = keep_file(desk, path, step)
    return _attach(desk, assessment, evidence), evidence


def keep_file(desk: Desk, path: Path, step: Step = silent) -> Evidence:
    """Copy a file into the unit's folder and return it as evidence that is not stored yet; raises what `attach_file` does.

    For a window: the copying takes its time, the criterion may change meanwhile, `attach_existing` joins them at the end.
    """
    return Evidence(title=_title(path), files=(desk.files.add(path, step),))


def attach_link(desk: Desk, assessment: Assessment, link: str, title: str) -> tuple[Assessment, Evidence] | list[Problem]:
    """Count a link as evidence for a criterion, or return what is wrong with the input."""
    evidence = checked(Evidence, {"title": title or link[:300], "link": link})
    if isinstance(evidence, list):
        return evidence
    return _attach(desk, assessment, evidence), evidence


def attach_existing(desk: Desk, assessment: Assessment, evidence: Evidence) -> Assessment:
    """Count a piece of evidence that is already kept for one criterion more."""
    if evidence.id in assessment.evidence_ids:
        return assessment
    return _attach(desk, assessment, evidence)


def detach(desk: Desk, assessment: Assessment, evidence_id: str) -> Assessment:
    """Take a piece of evidence off a criterion; the piece itself stays in the unit's folder."""
    kept = tuple(i for i in assessment.evidence_ids if i != evidence_id)
    changed = msgspec.structs.replace(assessment, evidence_ids=kept)
    desk.store.save(changed)
    return changed


def _attach(desk: Desk, assessment: Assessment, evidence: Evidence) -> Assessment:
    changed = msgspec.structs.replace(assessment, evidence_ids=(*assessment.evidence_ids, evidence.id))
    if desk.store.get(Assessment, assessment.id) is None:
        changed = _beside_what_is_there(desk, assessment, evidence)
    desk.store.save(evidence, changed)
    return changed


def _beside_what_is_there(desk: Desk, assessment: Assessment, evidence: Evidence) -> Assessment:
    """Return the assessment to be saved where the given one is not stored, or was taken back while a file was on its way."""
    pair = {"nomination_id": assessment.nomination_id, "criterion": assessment.criterion}
    there = next(iter(desk.store.all(Assessment, **pair)), None)
    if there is not None:
        return msgspec.structs.replace(there, evidence_ids=(*there.evidence_ids, evidence.id))
    was_deleted = any(each.id == assessment.id for each in desk.store.deleted(Assessment))
    id = new_id() if was_deleted else assessment.id
    return msgspec.structs.replace(assessment, id=id, evidence_ids=(*assessment.evidence_ids, evidence.id))


def _title(path: Path) -> str:
    return clean_line(path.stem)[:300] or "Minh chứng"
