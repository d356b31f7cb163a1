"""Where the facts of a package contradict themselves: each of them may be well formed, and all together still say nothing true."""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.programme import criteria_for, faults, reporting_year
from exemplar_desktop.domain.record import LONGEST_LINE, Record
from exemplar_desktop.domain.submission import PackageData
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

# Cc control, Cf format (zero-width, bidi marks), Cs lone surrogates, Zl and Zp line and paragraph ends.
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_LONGEST_ID = 100


def inconsistencies(data: PackageData) -> tuple[str, ...]:
    """Return every place of `data.json` that another place contradicts, as a path: ``nominations[3].nominee_id``.

    Two references may point outside the package: the collective a manager leads, and the nominations an activity made known, which may
    be of another year.
    """
    checks: tuple[Callable[[PackageData], Iterator[str]], ...]
    checks = (_identities, _years, _replacement, _nominations, _assessments, _around, _disseminations, _files)
    return tuple(chain.from_iterable(check(data) for check in checks))


def _identities(data: PackageData) -> Iterator[str]:
    """Yield ids that are empty, hidden or given twice, and names of the unit that could draw on a reader's screen."""
    header = data.package
    single = {"package.id": header.id, "package.set": header.set, "unit.id": data.unit.id, "unit.code": data.unit.code}
    single |= {"report.id": data.report.id, "package.replaces": "-" if header.replaces is None else header.replaces}
    # A code is typed by people, as long as a line may be; an id is made.
    longest = {"unit.code": LONGEST_LINE}
    yield from (where for where, value in single.items() if not _is_id(value, longest.get(where, _LONGEST_ID)))
    for i, period in enumerate(data.unit.periods):
        if _hides(period.name) or _hides(period.place):
            yield f"unit.periods[{i}].name"
    lists: dict[str, Sequence[Record]] = {
        "signatories": data.signatories,
        "nominees": data.nominees,
        "nominations": data.nominations,
        "assessments": data.assessments,
        "evidence": data.evidence,
        "disseminations": data.disseminations,
        **_records_around(data),
    }
    for name, records in lists.items():
        ids = [record.id for record in records]
        twice = set(_repeated(ids))
        yield from (f"{name}[{i}].id" for i, id in enumerate(ids) if i in twice or not _is_id(id))


def _years(data: PackageData) -> Iterator[str]:
    yield from (f"programme.{where}" for where, _reason, _detail in faults(data.programme))
    if reporting_year(data.programme, data.year) is None:
        yield "year"
    if data.report.year != data.year:
        yield "report.year"
    yield from (f"nominations[{i}].year" for i, one in enumerate(data.nominations) if one.year != data.year)
    for name in ("disseminations", "council_meetings", "inspections"):
        yield from (f"{name}[{i}].year" for i, one in enumerate(getattr(data, name)) if one.year != data.year)


def _replacement(data: PackageData) -> Iterator[str]:
    """Yield where header and report differ about what is replaced, or a report replaces itself."""
    header, correction = data.package, data.report.correction
    if header.replaces == header.set:
        yield "package.replaces"
    if correction is None:
        return  # Earlier versions of the program named the replaced set in the header only.
    if correction.replaces != header.replaces:
        yield "report.correction.replaces"
    if correction.first_sent_on > header.created.astimezone(VIETNAM_TIME).date():
        yield "report.correction.first_sent_on"


def _nominations(data: PackageData) -> Iterator[str]:
    known = {nominee.id for nominee in data.nominees}
    yield from (f"nominees[{i}].number" for i in _repeated([nominee.number for nominee in data.nominees]))
    named = [nomination.nominee_id for nomination in data.nominations]
    twice = set(_repeated(named))
    yield from (f"nominations[{i}].nominee_id" for i, id in enumerate(named) if i in twice or id not in known)


def _assessments(data: PackageData) -> Iterator[str]:
    kinds = {nominee.id: nominee.kind for nominee in data.nominees}
    asked = {kind: {c.reference for c in criteria_for(data.programme, kind)} for kind in set(kinds.values())}
    criteria = {n.id: asked[kinds[n.nominee_id]] for n in data.nominations if n.nominee_id in kinds}
    evidence = {piece.id for piece in data.evidence}
    twice = set(_repeated([(a.nomination_id, a.criterion) for a in data.assessments]))
    for i, one in enumerate(data.assessments):
        if one.nomination_id not in criteria:
            yield f"assessments[{i}].nomination_id"
        elif one.criterion not in criteria[one.nomination_id] or i in twice:
            yield f"assessments[{i}].criterion"
        if _dangling(one.evidence_ids, evidence):
            yield f"assessments[{i}].evidence_ids"


def _records_around(data: PackageData) -> dict[str, Sequence[Record]]:
    """Return the lists of records that format 2 added."""
    return {
        "movements": data.movements,
        "support_measures": data.support_measures,
        "council_members": data.council_members,
        "council_meetings": data.council_meetings,
        "public_notices": data.public_notices,
        "awards": data.awards,
        "referrals": data.referrals,
        "inspections": data.inspections,
        "capacities": data.capacities,
        "consents": data.consents,
    }


_REFERENCES = {"nomination_id": "nominations", "nominee_id": "nominees", "meeting_id": "council_meetings"}
"""Field -> the list that it must lead into."""


def _around(data: PackageData) -> Iterator[str]:
    """Yield what leads nowhere in the records around the nominations."""
    known = {field: {record.id for record in getattr(data, name)} for field, name in _REFERENCES.items()}
    evidence = {piece.id for piece in data.evidence}
    for name, records in _records_around(data).items():
        for i, record in enumerate(records):
            named = ((field, getattr(record, field)) for field in known if hasattr(record, field))
            yield from (f"{name}[{i}].{field}" for field, id in named if id not in known[field])
            if _dangling(getattr(record, "evidence_ids", ()), evidence):
                yield f"{name}[{i}].evidence_ids"
    members = {member.id for member in data.council_members}
    for i, meeting in enumerate(data.council_meetings):
        if _dangling((*meeting.present_ids, *meeting.absent_ids), members):
            yield f"council_meetings[{i}].present_ids"
        if _dangling(tuple(d.nomination_id for d in meeting.decisions), known["nomination_id"]):
            yield f"council_meetings[{i}].decisions"


def _disseminations(data: PackageData) -> Iterator[str]:
    evidence = {piece.id for piece in data.evidence}
    for i, one in enumerate(data.disseminations):
        if _dangling(one.evidence_ids, evidence):
            yield f"disseminations[{i}].evidence_ids"
        if len(set(one.nomination_ids)) != len(one.nomination_ids):
            yield f"disseminations[{i}].nomination_ids"


def _files(data: PackageData) -> Iterator[str]:
    pieces: dict[str, Evidence] = {piece.id: piece for piece in data.evidence}
    for i, file in enumerate(data.package.files):
        piece = pieces.get(file.evidence_id)
        sizes = {stored.sha256: stored.size for stored in piece.files} if piece else {}
        if piece is None:
            yield f"package.files[{i}].evidence_id"
        elif file.original_sha256 not in sizes:
            yield f"package.files[{i}].original_sha256"
        elif file.sha256 == file.original_sha256 and file.size != sizes[file.original_sha256]:
            yield f"package.files[{i}].size"


def _is_id(text: str, longest: int = _LONGEST_ID) -> bool:
    return 0 < len(text) <= longest and text == text.strip() and not _hides(text)


def _hides(text: str) -> bool:
    return any(unicodedata.category(char) in _HIDDEN for char in text)


def _repeated(values: Iterable[object]) -> Iterator[int]:
    """Yield the places at which a value stands that stood before."""
    seen: set[object] = set()
    for i, value in enumerate(values):
        if value in seen:
            yield i
        seen.add(value)


def _dangling(ids: Sequence[str], known: Collection[str]) -> bool:
    return len(set(ids)) != len(ids) or any(id not in known for id in ids)
