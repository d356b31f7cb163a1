"""Fills a unit's folder with one believable, invented year: people, judgements, evidence, activities, prose."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.dissemination import Dissemination, Organiser
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.nominee import Gender, Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import Criterion, Measure, Programme, ReportingYear, criteria_for, last_day
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.progress import Step
from exemplar_desktop.services import sample_names as names
from exemplar_desktop.services.desk import Desk

UNIT_NAME = "Trường THPT Sao Mai"
HEAD_NAME = "Nguyễn Văn An"
UNIT_CODE = "31000999"
_KINDS = (
    NomineeKind.COLLECTIVE,
    NomineeKind.MANAGER,
    NomineeKind.TEACHER,
    NomineeKind.STAFF,
    NomineeKind.STUDENT,
    NomineeKind.TEACHER,
    NomineeKind.STUDENT,
    NomineeKind.TEACHER,
)
_BATCH = 500
_OWN_PAPERS = 24


@dataclass(frozen=True)
class SampleFiles:
    """The stored files of the sample's evidence, and the pictures of signature and seal."""

    document: Callable[[str, str], StoredFile]
    """Makes an invented paper from its title and the name of whom it is about."""
    photo: StoredFile
    video: StoredFile
    signature: StoredFile
    seal: StoredFile


def fill_sample_unit(desk: Desk, year: ReportingYear, nominees: int, files: SampleFiles, today: date, step: Step) -> None:
    """Store the unit, its signatory and a year with this many nominees; the same input gives the same year."""
    chance = Random(year.year)
    desk.store.save(*_unit(desk.programme, files), _report(desk.programme, year, today))
    nominations: list[Nomination] = []
    collective: Nominee | None = None
    batch: list[Record] = []
    for number in range(1, nominees + 1):
        nominee = _nominee(number, chance)
        if nominee.kind is NomineeKind.COLLECTIVE:
            collective = nominee
        nomination = _nomination(nominee, year, collective, chance)
        nominations.append(nomination)
        batch += [nominee, nomination, *_judged(desk.programme, nominee, nomination, files, chance)]
        if number % _BATCH == 0:
            desk.store.save(*batch)
            batch = []
            step("make_sample", number / nominees)
    desk.store.save(*batch, *_activities(year, nominations, chance))


def _unit(programme: Programme, files: SampleFiles) -> tuple[Record, ...]:
    period = UnitPeriod(
        name=UNIT_NAME,
        symbol="THPTSM",
        parent=programme.issuer,
        addressee=programme.issuer,
        addressee_email="baocao@example.invalid",
        place="Hải Phòng",
    )
    unit = Unit(code=UNIT_CODE, cluster="Cụm thi đua số 3", periods=(period,), seal_image=files.seal.sha256)
    head = Signatory(name=HEAD_NAME, position="Hiệu trưởng", signature_image=files.signature.sha256)
    return unit, head


def _report(programme: Programme, year: ReportingYear, today: date) -> AnnualReport:
    due = next((last_day(o, year) for o in programme.obligations if o.measure is Measure.REPORT), None)
    day = min(today, due - timedelta(days=11) if due else year.last_day)
    prose = {s.key: names.PROSE[s.key] for s in programme.outline if s.key in names.PROSE}
    return AnnualReport(year=year.year, number=45, issued_on=max(day, year.first_day), prose=prose)


def _nominee(number: int, chance: Random) -> Nominee:
    kind = _KINDS[(number - 1) % len(_KINDS)]
    if kind is NomineeKind.COLLECTIVE:
        round_, place = divmod((number - 1) // len(_KINDS), len(names.COLLECTIVES))
        name = names.COLLECTIVES[place] + (f" {round_ + 1}" if round_ else "")
        return Nominee(number=number, kind=kind, name=name)
    gender = chance.choice((Gender.FEMALE, Gender.MALE))
    words = (names.FAMILY_NAMES, names.MIDDLE_NAMES[gender], names.GIVEN_NAMES[gender])
    born = date(2008, 1, 1) if kind is NomineeKind.STUDENT else date(1985, 1, 1)
    return Nominee(
        number=number,
        kind=kind,
        name=" ".join(chance.choice(part) for part in words),
        birth_date=born + timedelta(days=chance.randrange(700)),
        gender=gender,
    )


def _nomination(nominee: Nominee, year: ReportingYear, collective: Nominee | None, chance: Random) -> Nomination:
    position, department = {
        NomineeKind.COLLECTIVE: ("", ""),
        NomineeKind.MANAGER: (chance.choice(names.MANAGER_POSITIONS), collective.name if collective else ""),
        NomineeKind.TEACHER: ("Giáo viên", chance.choice(names.SUBJECTS)),
        NomineeKind.STAFF: ("Nhân viên", chance.choice(names.STAFF_PLACES)),
        NomineeKind.STUDENT: ("Học sinh", f"{chance.choice((10, 11, 12))}A{chance.randint(1, 9)}"),
    }[nominee.kind]
    return Nomination(
        nominee_id=nominee.id,
        year=year.year,
        position=position,
        department=department,
        member_count=chance.randint(6, 18) if nominee.kind is NomineeKind.COLLECTIVE else None,
        collective_id=collective.id if collective and nominee.kind is NomineeKind.MANAGER else None,
        discovered_on=year.first_day + timedelta(days=chance.randrange(150)),
        discovered_through="Phong trào “Đổi mới, sáng tạo trong quản lí, giảng dạy và học tập”",
        achievement=names.ACHIEVEMENTS[nominee.kind],
    )


def _judged(
    programme: Programme, nominee: Nominee, nomination: Nomination, files: SampleFiles, chance: Random
) -> Iterator[Record]:
    """Yield evidence and assessments; one piece serves two criteria, and every seventh nominee still has a gap."""
    evidence: tuple[Evidence, ...] = ()
    for n, criterion in enumerate(criteria_for(programme, nominee.kind)):
        if n % 2 == 0:
            evidence = _evidence(nominee, n, files)
            yield from evidence
        gap = nominee.number % 7 == 6 and n == 3
        yield _assessment(nomination, criterion, () if gap else evidence, gap, chance)


def _evidence(nominee: Nominee, n: int, files: SampleFiles) -> tuple[Evidence, ...]:
    title = names.EVIDENCE_TITLES[(nominee.number + n // 2) % len(names.EVIDENCE_TITLES)]
    # A large sample shares its papers, or making them would take longer than everything else.
    about = nominee.name if nominee.number <= _OWN_PAPERS else ""
    pieces = [Evidence(title=title, files=(files.document(title, about),), issuer=UNIT_NAME)]
    if nominee.number <= 3 and n == 2:
        pieces.append(Evidence(title="Ảnh buổi chuyên đề cấp cụm", files=(files.photo,)))
    if nominee.number == 1 and n == 4:
        pieces.append(Evidence(title="Phim giới thiệu kho học liệu", files=(files.video,)))
        pieces.append(Evidence(title="Kho học liệu số dùng chung", link="https://thpt-sao-mai.example.invalid/kho-hoc-lieu"))
    return tuple(pieces)


def _assessment(nomination: Nomination, criterion: Criterion, evidence: tuple[Evidence, ...], gap: bool, chance: Random) -> Assessment:
    return Assessment(
        nomination_id=nomination.id,
        criterion=criterion.reference,
        judgement=Judgement.NOT_JUDGED if gap else Judgement.MET,
        reason="" if gap else chance.choice(names.REASONS),
        alternatives=(chance.choice(criterion.alternatives).key,) if criterion.alternatives and not gap else (),
        evidence_ids=tuple(piece.id for piece in evidence),
    )


def _activities(year: ReportingYear, nominations: list[Nomination], chance: Random) -> Iterator[Dissemination]:
    for i, (title, form, channel, organiser, reach) in enumerate(names.ACTIVITIES):
        shown = nominations[i :: len(names.ACTIVITIES)][:3]
        yield Dissemination(
            year=year.year,
            title=title,
            happened_on=year.first_day + timedelta(days=60 + chance.randrange(90)),
            form=form,
            channel=channel,
            organiser=Organiser(organiser),
            reach=reach,
            nomination_ids=tuple(n.id for n in shown),
        )
