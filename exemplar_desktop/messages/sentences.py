"""Turns findings, problems, reasons and the world's faults into the sentence a person reads: the one boundary."""

from datetime import date, datetime
from pathlib import Path

from exemplar_desktop.domain.checkup import Checked
from exemplar_desktop.domain.council_papers import PaperLack
from exemplar_desktop.domain.finding import Finding
from exemplar_desktop.domain.stage import StageFact
from exemplar_desktop.domain.verdict import Reason
from exemplar_desktop.errors import (
    FolderInUse,
    KeyUnsuitable,
    NotTheSameReport,
    PaperBlocked,
    Problem,
    ProgrammeRefused,
    StoreDiverged,
    UserError,
)
from exemplar_desktop.messages.checkups import checkups
from exemplar_desktop.messages.errors import errors
from exemplar_desktop.messages.findings import findings
from exemplar_desktop.messages.key_faults import key_faults, key_warnings
from exemplar_desktop.messages.problems import problems
from exemplar_desktop.messages.programme_faults import programme_faults
from exemplar_desktop.messages.reasons_package import reasons_package
from exemplar_desktop.messages.reasons_signing import reasons_signing
from exemplar_desktop.messages.reasons_take_back import reasons_take_back
from exemplar_desktop.messages.stages import stages
from exemplar_desktop.messages.words import Translate, word
from exemplar_desktop.vietnamese.dates import file_size, short_date, short_moment
from exemplar_desktop.vietnamese.text import clean_line, within_quotes

reasons: dict[str, str] = {**reasons_package, **reasons_signing}


FOLDER_USES = {
    "window": "một cửa sổ khác của chương trình",
    "export": "lệnh xuất gói báo cáo",
    "upgrade": "một chương trình đang nâng cấp dữ liệu",
    "sample": "lệnh tạo đơn vị mẫu",
    "restore": "một chương trình đang khôi phục dữ liệu",
    "move": "một chương trình đang chuyển dữ liệu",
}
"""Who holds a folder, by `store.lock.Use`."""
SOMEBODY = "một chương trình khác"
AT_LINE, AT_ENTRY = "dòng {where}", "mục {where}"
OF_USER, ON_MACHINE, SINCE = "người dùng {user}", "máy {machine}", "từ {since}"

_DAYS = ("day", "last_day", "signed_on", "made_on", "received_on")
"""Values that are days, written as ISO 8601."""
WHICH_IS_NEWER = {True: "Bản kia là bản mới hơn", False: "Bản này là bản mới hơn", None: "Hai bản có lần sửa cuối như nhau"}


def sentence(said: UserError | Finding | Problem | Reason | Checked | StageFact, translate: Translate = str) -> str:
    """Return the sentence, with the next step where there is one; ``translate`` gets the Vietnamese template."""
    if isinstance(said, Finding):
        template = translate((findings | key_warnings)[said.code])
        return template.format_map(_quoted(template, _shown(said.values)))
    if isinstance(said, Checked):
        return translate(checkups[said.code]).format_map(_shown(said.values))
    if isinstance(said, Problem):
        return translate(problems[said.code]).format_map(_shown(said.values))
    if isinstance(said, StageFact):
        day = {"day": said.day.isoformat()} if said.day else {}
        return translate(stages[said.stage, bool(day)]).format_map(_shown({**said.values, **day}))
    if isinstance(said, Reason):
        return translate(reasons[said.code]).format_map(_shown({"file": said.file, **said.values}))
    return translate(errors[type(said)]).format_map(_facts(said, translate))


def _facts(error: UserError, translate: Translate) -> dict[str, str]:
    facts = {name: _fact(name, value) for name, value in vars(error).items()}
    if isinstance(error, ProgrammeRefused):
        facts["because"] = translate(programme_faults[error.reason]).format(detail=error.detail)
        facts["place"] = translate(AT_LINE if error.where.isdigit() else AT_ENTRY).format(where=error.where)
    elif isinstance(error, NotTheSameReport):
        facts["because"] = translate(reasons_take_back[error.reason]).format_map(facts)
    elif isinstance(error, KeyUnsuitable):
        facts["because"] = translate(key_faults[error.reason]).format_map(facts)
    elif isinstance(error, PaperBlocked):
        facts["because"] = "; ".join(translate(word(PaperLack(lack))) for lack in error.lacks)
    elif isinstance(error, StoreDiverged):
        facts["which"] = translate(WHICH_IS_NEWER[error.newer])
    elif isinstance(error, FolderInUse):
        facts["doing"] = translate(FOLDER_USES.get(error.use, SOMEBODY))
        known = [(OF_USER, error.user), (ON_MACHINE, error.machine), (SINCE, error.since)]
        said = ", ".join(translate(template).format_map(facts) for template, fact in known if fact)
        facts["who"] = f" ({said})" if said else ""
    return facts


def _fact(name: str, value: object) -> str:
    if isinstance(value, Path):
        return clean_line(str(value))
    if isinstance(value, int) and name in ("size", "limit"):
        return file_size(value)
    if isinstance(value, datetime):
        return short_moment(value)
    return "—" if value is None else str(value)


def _shown(values: dict[str, str | int]) -> dict[str, str]:
    return {name: _day(value) if name in _DAYS else clean_line(str(value)) for name, value in values.items()}


def _quoted(template: str, values: dict[str, str]) -> dict[str, str]:
    """Return the values with other quotation marks inside those that the sentence puts around them."""
    return {name: within_quotes(value) if f"“{{{name}}}”" in template else value for name, value in values.items()}


def _day(value: str | int) -> str:
    return short_date(date.fromisoformat(str(value)))
