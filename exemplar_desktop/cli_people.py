"""The commands about people: a nominee over the years, and who is to be followed up in a year."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from exemplar_desktop.cli_copies import Ask, Outcome
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from exemplar_desktop.vietnamese.text import clean_line

if TYPE_CHECKING:
    from exemplar_desktop.domain.career import Career


def nominee(options: argparse.Namespace, _ask: Ask) -> Outcome:
    """Tell a nominee's career, the newest year first."""
    from exemplar_desktop.domain.programme import current_year
    from exemplar_desktop.errors import NoSuchNominee
    from exemplar_desktop.services.career import career, nominee_of_number
    from exemplar_desktop.services.desk import open_desk

    desk = open_desk(options.data)
    with closing(desk.store):
        found = nominee_of_number(desk, options.number)
        year = current_year(desk.programme, datetime.now(VIETNAM_TIME).date()).year
        told = career(desk, found.id, year) if found else None
    if told is None:
        raise NoSuchNominee(options.number)
    return Outcome({**_career_data(told), "current_year": year}, list(_career_lines(told)))


def follow_up(options: argparse.Namespace, _ask: Ask) -> Outcome:
    """List who was recognised before and is not followed up in the year."""
    from exemplar_desktop.domain.career import follow_up_findings
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.career import those_to_follow
    from exemplar_desktop.services.desk import open_desk

    desk = open_desk(options.data)
    with closing(desk.store):
        found = those_to_follow(desk, options.year)
    lines = [f"Hồ sơ số {one.number}. {sentence(said)}" for one, said in zip(found, follow_up_findings(found), strict=True)]
    nobody = f"Năm {options.year}: không còn điển hình nào đã được công nhận mà chưa theo dõi."
    return Outcome({"to_follow": found}, lines or [nobody])


COMMANDS: dict[str, Callable[[argparse.Namespace, Ask], Outcome]] = {"nominee": nominee, "follow-up": follow_up}


def _career_data(told: "Career") -> dict[str, Any]:
    from exemplar_desktop.messages.sentences import sentence

    data: dict[str, Any] = msgspec.to_builtins(told)
    for shown, of_year in zip(data["years"], told.years, strict=True):
        shown |= {"stage": of_year.stage if of_year.nomination else None, "reasons": [sentence(fact) for fact in of_year.proofs]}
    return data


def _career_lines(told: "Career") -> Iterator[str]:
    """Yield a career for a person: who it is, what is still to be done, then each year with its reasons and what happened."""
    from exemplar_desktop.domain.career import follow_up_findings
    from exemplar_desktop.messages.career import line_details, line_title, year_state, year_title
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.messages.words import word

    who = told.nominee
    yield f"{clean_line(who.name)} ({word(who.kind)}), hồ sơ số {who.number}"
    for finding in follow_up_findings((told.to_follow,) if told.to_follow else ()):
        yield sentence(finding)
    for of_year in told.years:
        yield year_title(of_year)
        if state := year_state(of_year):
            yield f"  {' · '.join(state)}"
        for fact in of_year.proofs:
            yield f"  - {sentence(fact)}"
        for one in of_year.lines:
            yield f"  * {' · '.join((line_title(one), *line_details(one)))}"
