"""The commands about people: a nominee over the years, and who is to be followed up in a year."""

import argparse
from collections.abc import Callable
from contextlib import closing
from datetime import datetime

import msgspec

from exemplar_desktop.cli_terminal import DONE, print_json, say
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from exemplar_desktop.vietnamese.text import clean_line


def nominee(options: argparse.Namespace) -> int:
    """Print a nominee's career, the newest year first."""
    from exemplar_desktop.domain.career import follow_up_findings
    from exemplar_desktop.domain.programme import current_year
    from exemplar_desktop.errors import NoSuchNominee
    from exemplar_desktop.messages.career import line_details, line_title, year_state, year_title
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.messages.words import word
    from exemplar_desktop.services.career import career, nominee_of_number
    from exemplar_desktop.services.desk import open_desk

    desk = open_desk(options.data)
    with closing(desk.store):
        found = nominee_of_number(desk, options.number)
        year = current_year(desk.programme, datetime.now(VIETNAM_TIME).date()).year
        told = career(desk, found.id, year) if found else None
    if told is None:
        raise NoSuchNominee(options.number)
    if options.json:
        shown = {**msgspec.to_builtins(told), "current_year": year}
        for data, of_year in zip(shown["years"], told.years, strict=True):
            data |= {"stage": of_year.stage if of_year.nomination else None, "reasons": [sentence(fact) for fact in of_year.proofs]}
        print_json(shown)
        return DONE
    who = told.nominee
    say(f"{clean_line(who.name)} ({word(who.kind)}), hồ sơ số {who.number}")
    for finding in follow_up_findings((told.to_follow,) if told.to_follow else ()):
        say(sentence(finding))
    for of_year in told.years:
        say(year_title(of_year))
        for line in (" · ".join(year_state(of_year)), *(f"- {sentence(fact)}" for fact in of_year.proofs)):
            if line:
                say(f"  {line}")
        for one in of_year.lines:
            say(f"  * {' · '.join((line_title(one), *line_details(one)))}")
    return DONE


def follow_up(options: argparse.Namespace) -> int:
    """List who was recognised before and is not followed up in the year."""
    from exemplar_desktop.domain.career import follow_up_findings
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.career import those_to_follow
    from exemplar_desktop.services.desk import open_desk

    desk = open_desk(options.data)
    with closing(desk.store):
        lines = those_to_follow(desk, options.year)
    if options.json:
        print_json({"to_follow": lines})
        return DONE
    for line, finding in zip(lines, follow_up_findings(lines), strict=True):
        say(f"Hồ sơ số {line.number}. {sentence(finding)}")
    if not lines:
        say(f"Năm {options.year}: không còn điển hình nào đã được công nhận mà chưa theo dõi.")
    return DONE


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {"nominee": nominee, "follow-up": follow_up}
