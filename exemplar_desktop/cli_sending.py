"""The commands by which a report leaves the unit: signed here, with another tool, or on paper; and the key that the unit signs with."""

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from exemplar_desktop.cli_parser import wrong_use
from exemplar_desktop.cli_terminal import BLOCKED, DONE, passphrase_of, print_json, say, say_place
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

if TYPE_CHECKING:
    from exemplar_desktop.domain.finding import Finding
    from exemplar_desktop.services.desk import Desk
    from exemplar_desktop.services.export import ExportResult
    from exemplar_desktop.services.waiting import LeftReport


def _export(options: argparse.Namespace) -> int:
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.report import blocking_findings
    from exemplar_desktop.services.sending import KeyFile, SendingOrder, sign_and_export
    from exemplar_desktop.store.lock import Use

    desk = open_desk(options.data, use=Use.EXPORT)
    say_place(options.data)
    with closing(desk.store):
        now = datetime.now(VIETNAM_TIME)
        _choose_heading(desk, options)
        blocking = blocking_findings(desk, options.year, now.date())
        if blocking:
            return _say_blocked([sentence(finding) for finding in blocking])
        head = KeyFile(options.p12, passphrase_of(options.passphrase_file, options.p12))
        seal = None
        if options.seal_p12:
            seal = KeyFile(options.seal_p12, passphrase_of(options.seal_passphrase_file, options.seal_p12))
        order = SendingOrder(out=options.out, head=head, seal=seal, now=now, mail_limit_mb=options.mail_limit)
        result = sign_and_export(desk, options.year, order)
    return _say_exported(result, options.json)


def _drop_correction(options: argparse.Namespace) -> int:
    """Give up the replacing report that was begun: the year's report is again what was sent last."""
    from exemplar_desktop.services.correction import dropped, sending
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.store.lock import Use

    desk = open_desk(options.data, use=Use.WINDOW)
    with closing(desk.store):
        found = sending(desk, options.year)
        if found.is_correcting:
            desk.store.save(dropped(desk, found.report))
    sent = found.sent[-1] if found.sent else None
    if options.json:
        print_json({"year": options.year, "dropped": found.is_correcting, "number": sent.number if sent else None})
    elif sent and found.is_correcting:
        say(f"Đã thôi lập báo cáo thay thế; báo cáo năm {options.year} vẫn là văn bản số {sent.number} đã gửi.")
    elif sent:
        say(f"Năm {options.year} không có báo cáo thay thế nào đang lập; báo cáo đã gửi mang số {sent.number}.")
    else:
        say(f"Năm {options.year} chưa gửi báo cáo nào nên không có báo cáo thay thế.")
    return DONE


def _export_unsigned(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.route_elsewhere import UnsignedOrder, export_unsigned

    return _leaving(options, lambda desk, now: export_unsigned(desk, options.year, UnsignedOrder(out=options.out, now=now)))


def _export_paper(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.route_paper import PrintOrder, print_report

    order = partial(PrintOrder, out=options.out, passphrase=_unit_passphrase(options), mail_limit_mb=options.mail_limit)
    return _leaving(options, lambda desk, now: print_report(desk, options.year, order(now=now)))


def _take_back(options: argparse.Namespace) -> int:
    from exemplar_desktop.messages.reasons_take_back import say_added
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.route_elsewhere import TakeBackOrder, take_back
    from exemplar_desktop.store.lock import Use

    desk = open_desk(options.data, use=Use.EXPORT)
    with closing(desk.store):
        order = TakeBackOrder(
            signed=options.file,
            out=options.out,
            now=datetime.now(VIETNAM_TIME),
            passphrase=_unit_passphrase(options),
            number=options.number,
            issued_on=options.issued_on,
            mail_limit_mb=options.mail_limit,
        )
        result = take_back(desk, options.year, order)
    if options.json:
        _say_warnings(result.exported.warnings)
        print_json({"packages": [str(path) for path in result.exported.packages], "added": result.taken.added})
        return DONE
    say(*say_added(result.taken), sep="\n")
    return _say_exported(result.exported, False)


def _bring_scan(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.route_paper import ScanOrder, bring_scan
    from exemplar_desktop.store.lock import Use

    desk = open_desk(options.data, use=Use.EXPORT)
    with closing(desk.store):
        now, passphrase = datetime.now(VIETNAM_TIME), _unit_passphrase(options)
        order = ScanOrder(scans=tuple(options.files), out=options.out, now=now, passphrase=passphrase)
        result = bring_scan(desk, options.year, order)
    return _say_exported(result, options.json)


def _waiting(options: argparse.Namespace) -> int:
    from exemplar_desktop.errors import NotWaiting
    from exemplar_desktop.messages.words import word
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.waiting import abandon, waiting_reports
    from exemplar_desktop.store.lock import Use

    desk = open_desk(options.data, use=Use.EXPORT if options.abandon else None)
    with closing(desk.store):
        found = {one.id: one for one in waiting_reports(desk)}
        if options.abandon is not None:
            if options.abandon not in found:
                raise NotWaiting(options.abandon)
            abandon(desk, found.pop(options.abandon))
    if options.json:
        shown = [{"id": o.id, "year": o.year, "route": o.route, "exported": o.exported, "number": o.number} for o in found.values()]
        print_json({"waiting": shown})
    elif found:
        say(*(f"{o.id}  {o.year}  {word(o.route)}  {o.exported:%d/%m/%Y %H:%M}" for o in found.values()), sep="\n")
    else:
        say("Không có báo cáo nào đang chờ mang về.")
    return DONE


def _unit_key(options: argparse.Namespace) -> int:
    from exemplar_desktop.domain.print_mark import grouped
    from exemplar_desktop.messages.unit_key import PROVES
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.desk_key import key_state, make_key, save_key_copy, set_key_passphrase
    from exemplar_desktop.store.lock import Use

    desk = open_desk(options.data, use=Use.EXPORT if options.new or options.set_passphrase_file else None)
    with closing(desk.store):
        state = key_state(desk)
        if state is None or options.new:
            state = make_key(desk, _unit_passphrase(options))
        if options.set_passphrase_file:
            chosen = passphrase_of(options.set_passphrase_file, options.data)
            set_key_passphrase(desk, chosen, None if options.new else _unit_passphrase(options))
        if options.save_copy:
            known = passphrase_of(options.set_passphrase_file, options.data) if options.set_passphrase_file else _unit_passphrase(options)
            save_key_copy(desk, options.save_copy, passphrase_of(options.copy_passphrase_file, options.save_copy), known)
    if options.json:
        print_json({"fingerprint": state.fingerprint, "certificate": str(state.certificate), "opens_itself": state.opens_itself})
    else:
        say(f"Khóa bàn làm việc: {grouped(state.fingerprint)}")
        say(PROVES)
    return DONE


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "export": _export,
    "drop-correction": _drop_correction,
    "export-unsigned": _export_unsigned,
    "take-back": _take_back,
    "export-paper": _export_paper,
    "bring-scan": _bring_scan,
    "waiting": _waiting,
    "unit-key": _unit_key,
}


def _leaving(options: argparse.Namespace, leave: "Callable[[Desk, datetime], LeftReport]") -> int:
    """Let a report leave the desk to be signed; refuse it in words where the document cannot exist yet."""
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.report import blocking_findings
    from exemplar_desktop.store.lock import Use

    desk = open_desk(options.data, use=Use.EXPORT)
    with closing(desk.store):
        now = datetime.now(VIETNAM_TIME)
        blocking = blocking_findings(desk, options.year, now.date())
        if blocking:
            return _say_blocked([sentence(finding) for finding in blocking])
        left = leave(desk, now)
    _say_warnings(left.warnings)
    if options.json:
        print_json({"file": str(left.path), "waiting": left.waiting.id, "sha256": left.waiting.sha256["bao-cao.pdf"]})
    else:
        say(left.path)
    return DONE


def _say_exported(result: "ExportResult", as_json: bool) -> int:
    _say_warnings(result.warnings)
    if as_json:
        print_json({"packages": [str(path) for path in result.packages]})
    else:
        say(*result.packages, sep="\n")
    return DONE


def _choose_heading(desk: "Desk", options: argparse.Namespace) -> None:
    """Enter into the report what was chosen for its heading, as a person does in the window; an unknown person is wrong use."""
    from exemplar_desktop.services.report_choices import HeadingChoice, choose_heading

    choice = HeadingChoice(options.signatory, options.issued_on, options.number, options.reason)
    refused = choose_heading(desk, options.year, choice)
    if refused is not None:
        known = ", ".join(f"{one.name} ({one.position}, mã {one.id})" for one in refused.known) or "chưa có ai"
        what = "có nhiều người ký tên" if refused.several else "không có người ký nào là"
        wrong_use(f"{what} {refused.wanted}; đang có: {known}")


def _say_warnings(warnings: "Sequence[Finding]") -> None:
    from exemplar_desktop.messages.sentences import sentence

    for warning in warnings:
        say(sentence(warning), file=sys.stderr)


def _say_blocked(sentences: Sequence[str]) -> int:
    say("Chưa xuất được báo cáo, còn thiếu nội dung bắt buộc:", file=sys.stderr)
    for text in sentences:
        say(f"- {text}", file=sys.stderr)
    return BLOCKED


def _unit_passphrase(options: argparse.Namespace) -> str | None:
    return passphrase_of(options.unit_passphrase_file, options.data) if options.unit_passphrase_file else None
