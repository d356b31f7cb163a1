"""Turns findings, problems, reasons and the world's faults into the sentence a person reads: the one boundary."""

from datetime import date
from pathlib import Path

from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.errors import Problem, ProgrammeRefused, UserError
from exemplar_desktop.messages.errors import errors
from exemplar_desktop.messages.findings import findings
from exemplar_desktop.messages.key_faults import key_faults
from exemplar_desktop.messages.problems import problems
from exemplar_desktop.messages.programme_faults import programme_faults
from exemplar_desktop.messages.reasons_package import reasons_package
from exemplar_desktop.messages.reasons_signing import reasons_signing
from exemplar_desktop.vietnamese.dates import file_size, short_date

reasons: dict[str, str] = {**reasons_package, **reasons_signing}


def sentence(said: UserError | Finding | Problem | Reason) -> str:
    """Return the Vietnamese sentence, with the next step where there is one."""
    if isinstance(said, Finding):
        return findings[said.code].format_map(_shown(said.values))
    if isinstance(said, Problem):
        return problems[said.code].format_map(_shown(said.values))
    if isinstance(said, Reason):
        return reasons[said.code].format_map({"file": said.file, **_shown(said.values)})
    return errors[type(said)].format_map(_facts(said))


def _facts(error: UserError) -> dict[str, str]:
    facts = {name: _fact(name, value) for name, value in vars(error).items()}
    if isinstance(error, ProgrammeRefused):
        facts["because"] = programme_faults[error.reason].format(detail=error.detail)
        facts["place"] = f"dòng {error.where}" if error.where.isdigit() else f"mục {error.where}"
    elif "reason" in facts:
        facts["because"] = key_faults.get(facts["reason"], facts["reason"]).format_map(facts)
    return facts


def _fact(name: str, value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, int) and name in ("size", "limit"):
        return file_size(value)
    return str(value)


def _shown(values: dict[str, str | int]) -> dict[str, str]:
    return {name: _day(value) if name in ("day", "last_day") else str(value) for name, value in values.items()}


def _day(value: str | int) -> str:
    return short_date(date.fromisoformat(str(value)))
