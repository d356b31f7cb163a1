"""Who is put forward in the sample, year by year: nominee, nominations, judgements and evidence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

import msgspec

from exemplar_desktop.domain.assessment import Assessment, Judgement
from exemplar_desktop.domain.evidence import Evidence, StoredFile
from exemplar_desktop.domain.movement import Movement
from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.programme import Criterion, Programme, criteria_for
from exemplar_desktop.domain.record import Record
from exemplar_desktop.services.sample_calendar import SampleCalendar
from exemplar_desktop.services.sample_words import WRITTEN_FOR, SamplePerson, SampleWords, SampleYear, sample_people


@dataclass(frozen=True)
class SampleFiles:
    """The stored files of the sample's evidence, and the pictures of signature and seal."""

    document: Callable[[str, str], StoredFile]
    """Makes an invented paper from its title and the name of whom it is about."""
    photo: StoredFile
    video: StoredFile
    signature: StoredFile
    seal: StoredFile

    def paper(self, title: str, about: str, issuer: str, day: date | None = None) -> Evidence:
        """Return a piece of evidence that is a paper of its own."""
        return Evidence(title=title, files=(self.document(title, about),), issuer=issuer, issued_on=day)


class Tale(NamedTuple):
    """One nomination with the words that it is told by."""

    person: SamplePerson
    told: SampleYear
    nominee: Nominee
    nomination: Nomination

    @property
    def is_of_cast(self) -> bool:
        """Whether it is about one of the people of the file, and not about one more of a large sample."""
        return self.nominee.number <= len(sample_people())


@dataclass
class SampleCast:
    """Makes the people one after the other; a manager leads the collective of that name that was made last."""

    programme: Programme
    calendar: SampleCalendar
    files: SampleFiles
    words: SampleWords
    issuer: str
    chance: Random
    movements: dict[str, Movement]
    collectives: dict[str, Nominee] = field(default_factory=dict)

    def tales(self, number: int) -> tuple[Tale, ...]:
        """Return the nominations of the nominee of this number; beyond the people of the file, others do the same in the latest year."""
        people = sample_people()
        round_, place = divmod(number - 1, len(people))
        person = people[place]
        nominee = self._nominee(person, number, round_)
        if person.kind is NomineeKind.COLLECTIVE:
            self.collectives[person.name] = nominee
        told = _told(person, (0,) if round_ else tuple(self.calendar.years))
        return tuple(Tale(person, one, nominee, self._nomination(person, one, nominee)) for one in told)

    def _nominee(self, person: SamplePerson, number: int, round_: int) -> Nominee:
        name, born = person.name, person.born
        if round_ and person.kind is NomineeKind.COLLECTIVE:
            name = f"{name} {round_ + 1}"
        elif round_:
            words = self.words
            parts = (words.family_names, words.middle_names[person.gender], words.given_names[person.gender])
            name = " ".join(self.chance.choice(part) for part in parts)
        if born:
            born = born.replace(year=born.year + self.calendar.latest.year - WRITTEN_FOR)
        return Nominee(number=number, kind=person.kind, name=name, birth_date=born, gender=person.gender)

    def _nomination(self, person: SamplePerson, told: SampleYear, nominee: Nominee) -> Nomination:
        led, movement, closed = self.collectives.get(person.leads), self.movements[person.movement], told.closed
        return Nomination(
            nominee_id=nominee.id,
            year=self.calendar.years[told.ago].year,
            position=told.position or person.position,
            department=told.department or person.department,
            member_count=person.members,
            collective_id=led.id if led else None,
            discovered_on=self.calendar.day(person.discovered),
            movement_id=movement.id,
            achievement=told.achievement,
            closed_on=self.calendar.day((told.ago, closed[0])) if closed else None,
            closed_reason=closed[1] if closed else "",
        )

    def judged(self, tale: Tale) -> Iterator[Record]:
        """Yield the evidence of a nomination and what was judged by it; one piece serves several criteria."""
        pieces = self._evidence(tale)
        yield from pieces
        criteria = criteria_for(self.programme, tale.nominee.kind)
        # Who is closed early was judged no further.
        criteria = criteria[:1] if tale.told.closed else criteria
        papers = max(1, len(tale.told.evidence))
        for place, criterion in enumerate(criteria):
            first = place * papers // len(criteria)
            # What is no paper belongs to the last criterion: pictures, a film and a link show the work itself.
            mine = (pieces[first], *(pieces[papers:] if place == len(criteria) - 1 else ()))
            yield self._assessment(tale, place, criterion, mine)

    def _assessment(self, tale: Tale, place: int, criterion: Criterion, evidence: tuple[Evidence, ...]) -> Assessment:
        told, judgement = tale.told, Judgement.MET
        ways = self.words.reasons[tale.nominee.kind]
        variants = ways[place % len(ways)]
        reason = variants[(tale.nominee.number + told.ago + place) % len(variants)]
        if place == told.unjudged:
            judgement, reason, evidence = Judgement.NOT_JUDGED, "", ()
        elif place == told.unmet:
            judgement, reason = Judgement.NOT_MET, told.unmet_reason
        keys = [alternative.key for alternative in criterion.alternatives]
        way = tale.person.way if tale.person.way in keys else next(iter(keys), "")
        return Assessment(
            nomination_id=tale.nomination.id,
            criterion=criterion.reference,
            judgement=judgement,
            reason=reason,
            alternatives=(way,) if way and judgement is Judgement.MET else (),
            evidence_ids=tuple(piece.id for piece in evidence),
        )

    def _evidence(self, tale: Tale) -> tuple[Evidence, ...]:
        # A large sample shares its papers, or making them would take longer than everything else.
        about = tale.nominee.name if tale.is_of_cast else ""
        day = self._judged_on(tale) - timedelta(days=4 + tale.nominee.number % 20)
        day = max(day, tale.nomination.discovered_on or day)
        pieces = [self.files.paper(title, about, self._issuer(title), day) for title in tale.told.evidence]
        if tale.told.ago == 0 and tale.nominee.number <= 3:
            pieces.append(Evidence(title="Ảnh buổi chuyên đề cấp cụm", files=(self.files.photo,)))
        if tale.told.ago == 0 and tale.nominee.number == 1:
            pieces.append(Evidence(title="Phim giới thiệu kho học liệu", files=(self.files.video,)))
            pieces.append(Evidence(title="Kho học liệu số dùng chung", link="https://thpt-sao-mai.example.invalid/kho-hoc-lieu"))
        return tuple(pieces)

    def _issuer(self, title: str) -> str:
        return next((who for beginning, who in self.words.issuers.items() if title.startswith(beginning)), self.issuer)

    def _judged_on(self, tale: Tale) -> date:
        """Return the day of the last meeting that the file came before; of the first where it came before none."""
        places = [place for place, outcome in enumerate(tale.told.decided) if outcome]
        return self.calendar.day((tale.told.ago, self.words.meetings[places[-1] if places else 0].day))


def _told(person: SamplePerson, agos: tuple[int, ...]) -> tuple[SampleYear, ...]:
    """Return what is told of somebody in these years; who is told of in none of them was put forward in the earliest."""
    told = tuple(one for one in person.years if one.ago in agos)
    return told or (msgspec.structs.replace(person.years[-1], ago=max(agos)),)
