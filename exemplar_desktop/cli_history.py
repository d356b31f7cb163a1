"""The command that tells the history: who changed what when, of the unit or of one record."""

import argparse
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

from exemplar_desktop.cli_copies import Ask, Outcome
from exemplar_desktop.vietnamese.dates import short_moment
from exemplar_desktop.vietnamese.text import clean_line

if TYPE_CHECKING:
    from exemplar_desktop.services.history import HistoryLine


def history(options: argparse.Namespace, _ask: Ask) -> Outcome:
    """Tell the newest lines, narrowed to a record (by its id or name, with all that is part of it), to days and to words."""
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.history import asked_of, records_called

    desk = open_desk(options.data)
    with closing(desk.store):
        records = tuple(record.id for record in records_called(desk, options.record)) if options.record else ()
        if options.record and not records:
            said = f"Không có mục nào có tên hoặc mã “{clean_line(options.record)}”. Thầy/cô xem tên đúng trong danh sách."
            return Outcome({"entries": []}, warnings=[said], fault=True)
        lines = _lines(desk, asked_of(desk, records, options.since, options.until), options.text, options.limit)
    data = {"entries": [_line_data(line) for line in lines]}
    told = [text for line in lines for text in _line_texts(line)]
    return Outcome(data, told or ["Chưa có thay đổi nào như vậy được ghi lại."])


COMMANDS: dict[str, Callable[[argparse.Namespace, Ask], Outcome]] = {"history": history}


def _lines(desk: Any, asked: Any, words: str, limit: int) -> "list[HistoryLine]":
    from exemplar_desktop.services.history import history_page

    page = history_page(desk, asked, words)
    lines = list(page.lines)
    while page.older is not None and len(lines) < limit:
        page = history_page(desk, asked, words, page.older)
        lines += page.lines
    return lines[:limit]


def _line_texts(line: "HistoryLine") -> list[str]:
    """Return a line for a person, its fields indented under it; whatever was typed stays on its own line."""
    who = clean_line(line.who) or "(không rõ)"
    texts = [f"{short_moment(line.moment)}  {who}  {clean_line(line.what)}  {clean_line(line.about)}"]
    part = "… {} …".format
    for change in line.changes:
        before, after = (clean_line(part(text) if change.is_part else text) for text in (change.before, change.after))
        texts.append(f"  {change.title}: {before} → {after}")
    return texts


def _line_data(line: "HistoryLine") -> dict[str, Any]:
    return {
        "number": line.number,
        "first_number": line.first,
        "moment": line.moment.isoformat(),
        "who": line.who,
        "verb": line.verb,
        "record_type": line.record_type,
        "record_id": line.record_id,
        "what": line.what,
        "about": line.about,
        "fields": [{"field": c.field, "title": c.title, "before": c.before, "after": c.after, "part": c.is_part} for c in line.changes],
    }
