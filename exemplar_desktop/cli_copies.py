"""The commands about a unit's data as a whole: copies, restoring, moving to another PC, looking for faults, opening a new year."""

import argparse
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from exemplar_desktop.vietnamese.dates import VIETNAM_TIME, file_size, number, short_moment

Ask = Callable[[Path | None, Path], str]
"""Gives a passphrase from a file, or asks for the one of a file."""
LATEST = "latest"


@dataclass
class Outcome:
    """What a command has to say, for a person and for a program."""

    data: dict[str, Any]
    lines: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    fault: bool = False
    grave: bool = False


def backup(options: argparse.Namespace, _ask: Ask) -> Outcome:
    """Copy the unit now, to its own places and to ``--to``."""
    from exemplar_desktop.domain.copies import Reason
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.copying import choose_second, chosen_place, copy_unit
    from exemplar_desktop.services.desk import finish_what_was_cut_short

    finish_what_was_cut_short(options.data)
    if options.to:
        choose_second(options.data, options.to)
    second = options.to or chosen_place(options.data)
    copied = copy_unit(options.data, datetime.now(VIETNAM_TIME), Reason.ASKED, second)
    faults = [sentence(fault) for fault in copied.faults]
    data = {"copies": [_copy_data(copy) for copy in copied.made], "faults": faults}
    return Outcome(data, [str(copy.folder) for copy in copied.made], faults, fault=bool(faults))


def copies(options: argparse.Namespace, _ask: Ask) -> Outcome:
    """List the copies, the newest first."""
    found = _copies(options)
    return Outcome({"copies": [_copy_data(copy) for copy in found]}, [_copy_line(copy) for copy in found])


def restore(options: argparse.Namespace, _ask: Ask) -> Outcome:
    """Put a copy in the place of the present state."""
    from exemplar_desktop.errors import CopyNotFound
    from exemplar_desktop.services import restoring
    from exemplar_desktop.services.desk import finish_what_was_cut_short

    finish_what_was_cut_short(options.data)
    found = _copies(options)
    copy = next((copy for copy in found if options.copy in (LATEST, copy.folder.name)), None)
    if copy is None:
        raise CopyNotFound(options.source or options.data)
    replaced = restoring.restore(options.data, copy, datetime.now(VIETNAM_TIME))
    lines = [f"Đã khôi phục bản sao {_copy_line(copy)}."]
    if replaced:
        lines.append(f"Trạng thái trước đó được giữ trong {replaced.folder}.")
    return Outcome({"restored": _copy_data(copy), "replaced": _copy_data(replaced) if replaced else None}, lines)


def move_out(options: argparse.Namespace, ask: Ask) -> Outcome:
    """Seal everything into one file for another PC."""
    from exemplar_desktop.services import moving
    from exemplar_desktop.services.desk import finish_what_was_cut_short

    finish_what_was_cut_short(options.data)
    passphrase = ask(options.passphrase_file, options.out)
    manifest = moving.move_out(options.data, options.out, passphrase, datetime.now(VIETNAM_TIME))
    said = f"Đã đóng gói lần bàn giao {manifest.summary.identity.generation}; từ nay làm tiếp ở máy nhận."
    data = {"file": str(options.out), **_state_data(manifest.summary, manifest.size), "lost": list(manifest.lost)}
    return Outcome(data, [said, str(options.out)])


def move_in(options: argparse.Namespace, ask: Ask) -> Outcome:
    """Open a sealed file from another PC."""
    from exemplar_desktop.services import moving
    from exemplar_desktop.services.desk import finish_what_was_cut_short

    finish_what_was_cut_short(options.data)
    passphrase = ask(options.passphrase_file, options.file)
    manifest = moving.move_in(options.file, options.data, passphrase, datetime.now(VIETNAM_TIME), options.replace)
    data = {"data": str(options.data), **_state_data(manifest.summary, manifest.size)}
    data["generation"] = manifest.summary.identity.generation + 1
    return Outcome(data, [f"Đã nhận dữ liệu của {manifest.summary.unit}, {_held(manifest.summary)}.", str(options.data)])


def keep_here(options: argparse.Namespace, _ask: Ask) -> Outcome:
    """Go on in this folder whatever was handed over."""
    from exemplar_desktop.services import turns
    from exemplar_desktop.services.desk import finish_what_was_cut_short

    finish_what_was_cut_short(options.data)
    identity = turns.keep_here(options.data)
    said = f"Từ nay làm tiếp ở {options.data} (lần bàn giao {identity.generation}); bản đã mang đi được coi là bản khác."
    return Outcome({"store_id": identity.store_id, "generation": identity.generation}, [said])


def doctor(options: argparse.Namespace, _ask: Ask) -> Outcome:
    """Look for faults of the folder, the data and the PC."""
    from exemplar_desktop.domain.checkup import Level
    from exemplar_desktop.messages.command_words import in_commands
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.messages.words import word
    from exemplar_desktop.paths import default_data_folder
    from exemplar_desktop.services.doctor import examine_all

    found = examine_all(options.data or default_data_folder(), datetime.now(VIETNAM_TIME), thorough=not options.quick)
    told = [(each, sentence(each, in_commands)) for each in found]
    data = {"checks": [{"check": each.check, "code": each.code, "level": each.level, "text": text} for each, text in told]}
    lines = [f"[{word(each.level)}] {text}" for each, text in told]
    return Outcome(data, lines, grave=any(each.level is Level.FAULT for each in found))


def carry_over(options: argparse.Namespace, _ask: Ask) -> Outcome:
    """Take into a year whoever goes on from the year before; whoever is there already stays as it is."""
    from exemplar_desktop.domain.nominee import Nominee
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.next_year import carry_into
    from exemplar_desktop.store.lock import Use

    desk = open_desk(options.data, use=Use.WINDOW)
    with closing(desk.store):
        done = carry_into(desk, options.year)
        going = desk.store.all(Nominee, id=tuple(nomination.nominee_id for nomination in done.nominations))
    data = {"year": done.year, "before": done.before, "nominees": [one.name for one in going], "measures": done.measures}
    if not going:
        return Outcome(data, [f"Không còn điển hình nào của năm {done.before} để mang sang năm {done.year}."])
    said = f"Đã mang sang năm {done.year}: {number(done.nominees)} điển hình, {number(done.measures)} biện pháp bồi dưỡng chưa xong."
    return Outcome(data, [said, *(one.name for one in going)])


COMMANDS: dict[str, Callable[[argparse.Namespace, Ask], Outcome]] = {
    "backup": backup,
    "copies": copies,
    "restore": restore,
    "move-out": move_out,
    "move-in": move_in,
    "keep-here": keep_here,
    "doctor": doctor,
    "carry-over": carry_over,
}


def _copies(options: argparse.Namespace) -> "tuple[Any, ...]":
    from exemplar_desktop.errors import CopyNotFound
    from exemplar_desktop.services.copying import chosen_place, copies_in, copies_of

    found = copies_in(options.source) if options.source else copies_of(options.data, chosen_place(options.data))
    if not found:
        raise CopyNotFound(options.data)
    return found


def _copy_data(copy: Any) -> dict[str, Any]:
    manifest = copy.manifest
    return {
        "name": copy.folder.name,
        "path": str(copy.folder),
        "moment": manifest.moment.isoformat(),
        "reason": manifest.reason,
        **_state_data(manifest.summary, manifest.size),
    }


def _state_data(summary: Any, size: int) -> dict[str, Any]:
    return {
        "size": size,
        "unit": summary.unit,
        "nominees": summary.nominees,
        "evidence": summary.evidence,
        "store_id": summary.identity.store_id,
        "generation": summary.identity.generation,
        "last_change": summary.last_change.isoformat() if summary.last_change else None,
    }


def _copy_line(copy: Any) -> str:
    held = copy.manifest
    return f"{copy.folder.name}  {short_moment(held.moment)}, {_held(held.summary)}, {file_size(held.size)}"


def _held(summary: Any) -> str:
    return f"{number(summary.nominees)} điển hình, {number(summary.evidence)} minh chứng"
