"""Looks for nominees and evidence by parts of their words, in any order and without regard to marks."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, case, func, literal, select

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.store.rows import EvidenceFileRow, EvidenceRow, NominationRow, NomineeRow
from exemplar_desktop.store.store import Store


class NomineeHit(msgspec.Struct, frozen=True, kw_only=True):
    """A nominee that was found, with the year whose file is nearest."""

    nominee_id: str
    kind: NomineeKind
    name: str
    position: str
    department: str
    year: int


class EvidenceHit(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of evidence that was found."""

    evidence_id: str
    title: str
    issuer: str
    issued_on: date | None
    file_name: str
    """Of its first file; empty where it is only a link."""


def find_nominees(store: Store, words: Sequence[str], year: int, years: Sequence[int], limit: int) -> list[NomineeHit]:
    """Return nominees whose name holds every (folded) word, those with a word that begins so first.

    Only files of ``years`` count; of several the one of ``year``, else the latest.
    """
    page = (
        select(NomineeRow.id, NomineeRow.sort_key, _rank(NomineeRow.folded, words).label("rank"))
        .where(NomineeRow.deleted_at.is_(None), *_hold(NomineeRow.folded, words))
        .where(select(NominationRow.id).where(NominationRow.nominee_id == NomineeRow.id, *_counts(years)).exists())
        .order_by("rank", NomineeRow.sort_key)
        .limit(limit)
        .subquery()
    )
    nearest = func.row_number().over(
        partition_by=NominationRow.nominee_id, order_by=((NominationRow.year == year).desc(), NominationRow.year.desc())
    )
    files = (
        select(
            NominationRow.nominee_id,
            NomineeRow.kind,
            NomineeRow.name,
            NominationRow.position,
            NominationRow.department,
            NominationRow.year,
            page.c.rank,
            NomineeRow.sort_key,
            nearest.label("place"),
        )
        .join(page, page.c.id == NominationRow.nominee_id)
        .join(NomineeRow, NomineeRow.id == NominationRow.nominee_id)
        .where(*_counts(years))
        .subquery()
    )
    query = select(files).where(files.c.place == 1).order_by(files.c.rank, files.c.sort_key)
    with store._session() as session:
        return [msgspec.convert(dict(hit), NomineeHit) for hit in session.execute(query).mappings()]


def find_evidence(store: Store, words: Sequence[str], limit: int) -> list[EvidenceHit]:
    """Return evidence whose title or issuer holds every (folded) word, those with a word that begins so first."""
    first = select(EvidenceFileRow.name).where(EvidenceFileRow.evidence_id == EvidenceRow.id).order_by(EvidenceFileRow.position).limit(1)
    name = func.coalesce(first.correlate(EvidenceRow).scalar_subquery(), "").label("file_name")
    query = (
        select(EvidenceRow.id.label("evidence_id"), EvidenceRow.title, EvidenceRow.issuer, EvidenceRow.issued_on, name)
        .where(EvidenceRow.deleted_at.is_(None), *_hold(EvidenceRow.folded, words))
        .order_by(_rank(EvidenceRow.folded, words), EvidenceRow.folded)
        .limit(limit)
    )
    with store._session() as session:
        return [msgspec.convert(dict(hit), EvidenceHit) for hit in session.execute(query).mappings()]


def _hold(column: Any, words: Sequence[str]) -> list[ColumnElement[bool]]:
    return [column.contains(word, autoescape=True) for word in words]


def _rank(column: Any, words: Sequence[str]) -> ColumnElement[int]:
    """Return 0 where a word begins with the first one asked for, else 1."""
    return case(((literal(" ") + column).contains(f" {words[0]}", autoescape=True), 0), else_=1)


def _counts(years: Sequence[int]) -> list[ColumnElement[bool]]:
    return [NominationRow.deleted_at.is_(None), NominationRow.year.in_(years)]
