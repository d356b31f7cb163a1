"""Fills a unit's folder with one believable, invented year: people, judgements, evidence, activities, prose."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.dissemination import Dissemination
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Gender, Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import Measure, Programme, ReportingYear, criteria_for, last_day
from exemplar_desktop.domain.record import Record
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.progress import Step
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.sample_words import SampleWords, sample_words
from exemplar_desktop.services.sample_year import council, standing_records, year_records

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
    sample = _Sample(desk.programme, year, files, sample_words(), Random(year.year))
    members = council(sample.words)
    desk.store.save(*sample.unit(), sample.report(today), *members, *sample.standing)
    pairs: list[tuple[Nominee, Nomination]] = []
    batch: list[Record] = []
    for number in range(1, nominees + 1):
        nominee = sample.nominee(number)
        nomination = sample.nomination(nominee)
        pairs.append((nominee, nomination))
        batch += [nominee, nomination, *sample.judged(nominee, nomination)]
        if number % _BATCH == 0:
            desk.store.save(*batch)
            batch = []
            step("make_sample", number / nominees)
    around = year_records(sample.words, year, members, pairs)
    desk.store.save(*batch, *sample.activities([nomination for _, nomination in pairs]), *around)


@dataclass
class _Sample:
    """Makes the records one after the other; the last collective made is the one that the next manager leads."""

    programme: Programme
    year: ReportingYear
    files: SampleFiles
    words: SampleWords
    chance: Random
    collective: Nominee | None = None
    standing: tuple[Record, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.standing = tuple(standing_records(self.words, self.year))

    def unit(self) -> tuple[Record, ...]:
        issuer = self.programme.issuer
        period = UnitPeriod(
            name=UNIT_NAME,
            symbol="THPTSM",
            parent=issuer,
            addressee=issuer,
            addressee_email="baocao@example.invalid",
            place="Hải Phòng",
        )
        unit = Unit(code=UNIT_CODE, cluster="Cụm thi đua số 3", periods=(period,), seal_image=self.files.seal.sha256)
        return unit, Signatory(name=HEAD_NAME, position="Hiệu trưởng", signature_image=self.files.signature.sha256)

    def report(self, today: date) -> AnnualReport:
        due = next((last_day(o, self.year) for o in self.programme.obligations if o.measure is Measure.REPORT), None)
        day = min(today, due - timedelta(days=11) if due else self.year.last_day)
        prose = {s.key: self.words.prose[s.key] for s in self.programme.outline if s.key in self.words.prose}
        return AnnualReport(year=self.year.year, number=45, issued_on=max(day, self.year.first_day), prose=prose)

    def nominee(self, number: int) -> Nominee:
        kind = _KINDS[(number - 1) % len(_KINDS)]
        words, chance = self.words, self.chance
        if kind is NomineeKind.COLLECTIVE:
            round_, place = divmod((number - 1) // len(_KINDS), len(words.collectives))
            name = words.collectives[place] + (f" {round_ + 1}" if round_ else "")
            self.collective = Nominee(number=number, kind=kind, name=name)
            return self.collective
        gender = chance.choice((Gender.FEMALE, Gender.MALE))
        parts = (words.family_names, words.middle_names[gender], words.given_names[gender])
        born = date(2008, 1, 1) if kind is NomineeKind.STUDENT else date(1985, 1, 1)
        return Nominee(
            number=number,
            kind=kind,
            name=" ".join(chance.choice(part) for part in parts),
            birth_date=born + timedelta(days=chance.randrange(700)),
            gender=gender,
        )

    def nomination(self, nominee: Nominee) -> Nomination:
        words, chance, led = self.words, self.chance, self.collective
        position, department = {
            NomineeKind.COLLECTIVE: ("", ""),
            NomineeKind.MANAGER: (chance.choice(words.manager_positions), led.name if led else ""),
            NomineeKind.TEACHER: ("Giáo viên", chance.choice(words.subjects)),
            NomineeKind.STAFF: ("Nhân viên", chance.choice(words.staff_places)),
            NomineeKind.STUDENT: ("Học sinh", f"{chance.choice((10, 11, 12))}A{chance.randint(1, 9)}"),
        }[nominee.kind]
        return Nomination(
            nominee_id=nominee.id,
            year=self.year.year,
            position=position,
            department=department,
            member_count=chance.randint(6, 18) if nominee.kind is NomineeKind.COLLECTIVE else None,
            collective_id=led.id if led and nominee.kind is NomineeKind.MANAGER else None,
            discovered_on=self.year.first_day + timedelta(days=chance.randrange(150)),
            movement_id=next(record.id for record in self.standing if isinstance(record, Movement)),
            achievement=words.achievements[nominee.kind],
        )

    def judged(self, nominee: Nominee, nomination: Nomination) -> Iterator[Record]:
        """Yield evidence and assessments; one piece serves two criteria, and every seventh nominee still has a gap."""
        evidence: tuple[Evidence, ...] = ()
        for n, criterion in enumerate(criteria_for(self.programme, nominee.kind)):
            if n % 2 == 0:
                evidence = self.evidence(nominee, n)
                yield from evidence
            gap = nominee.number % 7 == 6 and n == 3
            yield Assessment(
                nomination_id=nomination.id,
                criterion=criterion.reference,
                judgement=Judgement.NOT_JUDGED if gap else Judgement.MET,
                reason="" if gap else self.chance.choice(self.words.reasons),
                alternatives=(self.chance.choice(criterion.alternatives).key,) if criterion.alternatives and not gap else (),
                evidence_ids=() if gap else tuple(piece.id for piece in evidence),
            )

    def evidence(self, nominee: Nominee, n: int) -> tuple[Evidence, ...]:
        title = self.words.evidence_titles[(nominee.number + n // 2) % len(self.words.evidence_titles)]
        # A large sample shares its papers, or making them would take longer than everything else.
        about = nominee.name if nominee.number <= _OWN_PAPERS else ""
        pieces = [Evidence(title=title, files=(self.files.document(title, about),), issuer=UNIT_NAME)]
        if nominee.number <= 3 and n == 2:
            pieces.append(Evidence(title="Ảnh buổi chuyên đề cấp cụm", files=(self.files.photo,)))
        if nominee.number == 1 and n == 4:
            pieces.append(Evidence(title="Phim giới thiệu kho học liệu", files=(self.files.video,)))
            pieces.append(Evidence(title="Kho học liệu số dùng chung", link="https://thpt-sao-mai.example.invalid/kho-hoc-lieu"))
        return tuple(pieces)

    def activities(self, nominations: list[Nomination]) -> Iterator[Dissemination]:
        for place, activity in enumerate(self.words.activities):
            shown = nominations[place :: len(self.words.activities)][:3]
            yield Dissemination(
                year=self.year.year,
                title=activity.title,
                happened_on=self.year.first_day + timedelta(days=60 + self.chance.randrange(90)),
                form=activity.form,
                channel=activity.channel,
                organiser=activity.organiser,
                reach=activity.reach,
                nomination_ids=tuple(n.id for n in shown),
            )
