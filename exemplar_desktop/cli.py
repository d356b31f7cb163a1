"""The command line: one function a command, and the one place where a fault becomes a sentence and an exit code."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import msgspec

from exemplar_desktop.cli_parser import WRONG_USE, parse, wrong_use
from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.domain.verdict import BottomLine, Integrity, Verdict
from exemplar_desktop.errors import FileUnreadable, NotTheSameReport, PaperBlocked, ReportBlocked, UserError
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from exemplar_desktop.vietnamese.text import clean_line

if TYPE_CHECKING:
    from exemplar_desktop.domain.finding import Finding
    from exemplar_desktop.services.desk import Desk
    from exemplar_desktop.services.export import ExportResult
    from exemplar_desktop.services.waiting import LeftReport

DONE, BLOCKED, REFUSED, UNDETERMINED, FAULT = 0, 1, 1, 3, 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without a command, open the window."""
    _speak_utf8()
    code = _run(arguments)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            _say(end="", file=stream)  # what a library printed may still be on its way
    return code


def _run(arguments: Sequence[str] | None) -> int:
    commands = {
        "demo": _demo,
        "readiness": _readiness,
        "export": _export,
        "export-unsigned": _export_unsigned,
        "take-back": _take_back,
        "export-paper": _export_paper,
        "bring-scan": _bring_scan,
        "waiting": _waiting,
        "minutes": _council_papers,
        "notice": _council_papers,
        "unit-key": _unit_key,
        "verify": _verify,
        None: _window,
    }
    commands |= dict.fromkeys(("backup", "copies", "restore", "doctor", "move-out", "move-in", "keep-here", "carry-over"), _of_data)
    try:
        options = parse(arguments)
        return commands[options.command](options)
    except SystemExit as leave:
        # argparse leaves by itself after --help and after wrong use.
        return WRONG_USE if leave.code else DONE
    except UserError as error:
        from exemplar_desktop.messages.sentences import sentence

        _say(sentence(error), file=sys.stderr)
        return BLOCKED if isinstance(error, ReportBlocked | NotTheSameReport | PaperBlocked) else FAULT
    except KeyboardInterrupt:
        _say("Đã dừng theo yêu cầu; không có tệp dở dang nào được giữ lại.", file=sys.stderr)
        return FAULT
    except Exception as error:  # noqa: BLE001 - our own fault: noted where it can be found, and never shown as a traceback
        _say(_noted(error), file=sys.stderr)
        return FAULT


def _noted(error: Exception) -> str:
    """Write where a bug happened into the temporary folder, without any of the unit's data, and return what to tell."""
    from tempfile import gettempdir

    from exemplar_desktop import crash

    folder = Path(gettempdir()) / "exemplar-desktop"
    crash.write(folder, crash.describe(error))
    log = folder / crash.LOG_NAME
    where = f" Thầy/cô gửi tệp {log} (không chứa dữ liệu của đơn vị) cho người hỗ trợ." if log.exists() else ""
    return f"Chương trình gặp lỗi và đã dừng; những gì đã lưu không bị mất.{where}"


def _window(options: argparse.Namespace) -> int:
    from exemplar_desktop import app

    return app.smoke(options.smoke, options.data) if options.smoke else app.run(options.data)


def _demo(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.demo import DemoOrder, make_demo

    demo = make_demo(options.folder, DemoOrder(options.nominees, options.evidence_mb, options.year, options.programme))
    for verdict in demo.verdicts:
        _say(_verdict_text(verdict))
    for path in demo.packages:
        _say(path)
    return _exit_code(demo.verdicts)


def _readiness(options: argparse.Namespace) -> int:
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.messages.words import word
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.readiness import readiness

    desk = open_desk(options.data)
    _say_place(options.data)
    with closing(desk.store):
        findings = readiness(desk, options.year, datetime.now(VIETNAM_TIME).date())
    if options.json:
        _print_json({"findings": [{**msgspec.to_builtins(f), "text": sentence(f)} for f in findings]})
    elif not findings:
        _say(f"Báo cáo năm {options.year} đã đủ nội dung.")
    else:
        for finding in findings:
            _say(f"[{word(finding.severity)}] {sentence(finding)}")
    return BLOCKED if any(f.severity is Severity.BLOCKING for f in findings) else DONE


def _say_place(folder: Path) -> None:
    """Say once where the unit's folder lies on a network drive or in a synchronised folder; the command goes on."""
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.desk import place_advice

    advice = place_advice(folder)
    if advice:
        _say(sentence(advice), file=sys.stderr)


def _export(options: argparse.Namespace) -> int:
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.report import blocking_findings
    from exemplar_desktop.services.sending import KeyFile, SendingOrder, sign_and_export
    from exemplar_desktop.store.lock import Use

    desk = open_desk(options.data, use=Use.EXPORT)
    _say_place(options.data)
    with closing(desk.store):
        now = datetime.now(VIETNAM_TIME)
        _choose_heading(desk, options)
        blocking = blocking_findings(desk, options.year, now.date())
        if blocking:
            return _say_blocked([sentence(finding) for finding in blocking])
        head = KeyFile(options.p12, _passphrase(options.passphrase_file, options.p12))
        seal = None
        if options.seal_p12:
            seal = KeyFile(options.seal_p12, _passphrase(options.seal_passphrase_file, options.seal_p12))
        order = SendingOrder(out=options.out, head=head, seal=seal, now=now, mail_limit_mb=options.mail_limit)
        result = sign_and_export(desk, options.year, order)
    return _say_exported(result, options.json)


def _say_exported(result: "ExportResult", as_json: bool) -> int:
    _say_warnings(result.warnings)
    if as_json:
        _print_json({"packages": [str(path) for path in result.packages]})
    else:
        _say(*result.packages, sep="\n")
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
        _say(sentence(warning), file=sys.stderr)


def _export_unsigned(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.route_elsewhere import UnsignedOrder, export_unsigned

    return _leaving(options, lambda desk, now: export_unsigned(desk, options.year, UnsignedOrder(out=options.out, now=now)))


def _export_paper(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.route_paper import PrintOrder, print_report

    order = partial(PrintOrder, out=options.out, passphrase=_unit_passphrase(options), mail_limit_mb=options.mail_limit)
    return _leaving(options, lambda desk, now: print_report(desk, options.year, order(now=now)))


def _leaving(options: argparse.Namespace, leave: "Callable[[Desk, datetime], LeftReport]") -> int:
    """Let a report leave the desk to be signed; refuse it in words where the document cannot exist yet."""
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.report import blocking_findings

    desk = open_desk(options.data)
    with closing(desk.store):
        now = datetime.now(VIETNAM_TIME)
        blocking = blocking_findings(desk, options.year, now.date())
        if blocking:
            return _say_blocked([sentence(finding) for finding in blocking])
        left = leave(desk, now)
    _say_warnings(left.warnings)
    if options.json:
        _print_json({"file": str(left.path), "waiting": left.waiting.id, "sha256": left.waiting.sha256["bao-cao.pdf"]})
    else:
        _say(left.path)
    return DONE


def _take_back(options: argparse.Namespace) -> int:
    from exemplar_desktop.messages.reasons_take_back import say_added
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.route_elsewhere import TakeBackOrder, take_back

    desk = open_desk(options.data)
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
        _print_json({"packages": [str(path) for path in result.exported.packages], "added": result.taken.added})
        return DONE
    _say(*say_added(result.taken), sep="\n")
    return _say_exported(result.exported, False)


def _bring_scan(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.route_paper import ScanOrder, bring_scan

    desk = open_desk(options.data)
    with closing(desk.store):
        now, passphrase = datetime.now(VIETNAM_TIME), _unit_passphrase(options)
        order = ScanOrder(scans=tuple(options.files), out=options.out, now=now, passphrase=passphrase)
        result = bring_scan(desk, options.year, order)
    return _say_exported(result, options.json)


def _waiting(options: argparse.Namespace) -> int:
    from exemplar_desktop.messages.words import word
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.waiting import abandon, waiting_reports

    desk = open_desk(options.data)
    with closing(desk.store):
        for one in waiting_reports(desk):
            if one.id == options.abandon:
                abandon(desk, one)
        found = waiting_reports(desk)
    if options.json:
        shown = [{"id": o.id, "year": o.year, "route": o.route, "exported": o.exported, "number": o.number} for o in found]
        _print_json({"waiting": shown})
    else:
        _say(*(f"{o.id}  {o.year}  {word(o.route)}  {o.exported:%d/%m/%Y %H:%M}" for o in found), sep="\n")
    return DONE


def _council_papers(options: argparse.Namespace) -> int:
    """Write the minutes of a year's meetings, or its public notices."""
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.services.council_documents import write_all_minutes, write_all_notices
    from exemplar_desktop.services.desk import open_desk

    desk = open_desk(options.data)
    with closing(desk.store):
        if options.command == "minutes":
            written = write_all_minutes(desk, options.year, options.out)
        else:
            written = write_all_notices(desk, options.year, options.out, datetime.now(VIETNAM_TIME).date())
    for title, error in written.blocked:
        _say(f"{clean_line(title)}: {sentence(error)}", file=sys.stderr)
    if options.json:
        _print_json({"files": [str(path) for path in written.paths]})
    elif written.paths:
        _say(*written.paths, sep="\n")
    return BLOCKED if written.blocked else DONE


def _unit_key(options: argparse.Namespace) -> int:
    from exemplar_desktop.domain.print_mark import grouped
    from exemplar_desktop.messages.unit_key import PROVES
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.desk_key import key_state, make_key, set_key_passphrase

    desk = open_desk(options.data)
    with closing(desk.store):
        state = key_state(desk)
        if state is None or options.new:
            state = make_key(desk, _unit_passphrase(options))
        if options.set_passphrase_file:
            chosen = _passphrase(options.set_passphrase_file, options.data)
            set_key_passphrase(desk, chosen, None if options.new else _unit_passphrase(options))
    if options.json:
        _print_json({"fingerprint": state.fingerprint, "certificate": str(state.certificate), "opens_itself": state.opens_itself})
    else:
        _say(f"Khóa bàn làm việc: {grouped(state.fingerprint)}")
        _say(PROVES)
    return DONE


def _unit_passphrase(options: argparse.Namespace) -> str | None:
    return _passphrase(options.unit_passphrase_file, options.data) if options.unit_passphrase_file else None


def _verify(options: argparse.Namespace) -> int:
    from exemplar_desktop.domain.succession import successions
    from exemplar_desktop.domain.verdict import incomplete_sets
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.messages.successions import succession_lines
    from exemplar_desktop.services.verify import unread, verify
    from exemplar_desktop.signing.trust import load_trust

    trust = load_trust(tuple(options.ca), tuple(options.crl), options.pins)
    at = _received(options.received)
    verdicts = []
    for path in options.files:
        try:
            verdicts.append(verify(path, trust, at))
        except FileUnreadable as error:
            # One file that is not there keeps nobody from the verdict on the others.
            verdicts.append(unread(path))
            _say(sentence(error), file=sys.stderr)
            continue
        if not options.json:
            _say(_verdict_text(verdicts[-1]))
    incomplete, followed = incomplete_sets(verdicts), successions(verdicts)
    if options.json:
        _print_json({"packages": [_verdict_data(v) for v in verdicts], "incomplete_sets": incomplete, "successions": followed})
    else:
        for one in incomplete:
            missing = ", ".join(map(str, one.missing))
            _say(f"Gói năm {one.year} của đơn vị {clean_line(one.unit_code)} có {one.parts} phần, còn thiếu phần {missing}.")
        for line in succession_lines(followed, verdicts):
            _say(line)
    return _exit_code(verdicts)


def _verdict_text(verdict: Verdict) -> str:
    """Return a verdict for a person; whatever comes from the package or its name stays on its own line."""
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.messages.successions import document_lines
    from exemplar_desktop.messages.words import word

    part = f" (phần {verdict.part} trên {verdict.parts})" if verdict.parts and verdict.parts > 1 else ""
    lines = [
        f"{clean_line(verdict.file)}{part}: {word(verdict.bottom_line)}",
        f"  Toàn vẹn: {word(verdict.integrity)}. Danh tính: {word(verdict.identity)}. Thu hồi: {word(verdict.revocation)}.",
        *(f"  Người ký ({word(s.role)}): {', '.join(clean_line(t) for t in (s.name, s.organisation) if t)}" for s in verdict.signers),
        *(f"  {line}" for line in document_lines(verdict)),
        # Container and report often say the same of one signer.
        *dict.fromkeys(f"  - {sentence(reason)}" for reason in verdict.reasons),
    ]
    return "\n".join(lines)


def _verdict_data(verdict: Verdict) -> dict[str, object]:
    from exemplar_desktop.messages.sentences import sentence

    reasons = [{"code": r.code, "file": r.file, "text": sentence(r)} for r in verdict.reasons]
    return {**msgspec.to_builtins(verdict), "reasons": reasons}


def _exit_code(verdicts: Sequence[Verdict]) -> int:
    lines = {verdict.bottom_line for verdict in verdicts}
    if any(verdict.integrity is Integrity.UNKNOWN for verdict in verdicts):
        return FAULT
    if BottomLine.REFUSED in lines:
        return REFUSED
    return DONE if lines == {BottomLine.ACCEPTED} else UNDETERMINED


def _say_blocked(sentences: Sequence[str]) -> int:
    _say("Chưa xuất được báo cáo, còn thiếu nội dung bắt buộc:", file=sys.stderr)
    for text in sentences:
        _say(f"- {text}", file=sys.stderr)
    return BLOCKED


def _passphrase(file: Path | None, key: Path) -> str:
    if file is None:
        return _typed_passphrase(key)
    try:
        return file.read_text(encoding="utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file) from error


def _typed_passphrase(key: Path) -> str:
    """Ask for a passphrase; where nobody can type unseen, that is wrong use."""
    import warnings
    from getpass import GetPassWarning, getpass

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)
            return getpass(f"Mật khẩu của {key.name}: ")
    except (EOFError, GetPassWarning):
        wrong_use(f"không có bàn phím để hỏi mật khẩu của {key.name}, cần --passphrase-file hoặc --seal-passphrase-file")


def _of_data(options: argparse.Namespace) -> int:
    """Run a command about a unit's data as a whole."""
    from exemplar_desktop import cli_copies

    outcome = cli_copies.COMMANDS[options.command](options, _passphrase)
    if options.json:
        _print_json(outcome.data)
    elif outcome.lines:
        _say(*outcome.lines, sep="\n")
    for line in outcome.warnings:
        _say(line, file=sys.stderr)
    if outcome.fault:
        return FAULT
    return BLOCKED if outcome.grave else DONE


def _received(day: date | None) -> datetime:
    """Return the moment of judgement: the end of the day of receipt, else now."""
    now = datetime.now(VIETNAM_TIME)
    return min(now, datetime.combine(day, time.max, VIETNAM_TIME)) if day else now


def _say(*values: object, sep: str = " ", end: str = "\n", file: TextIO | None = None) -> None:
    """Print at once; where nobody reads any more the command goes on, and its exit code stays what it is."""
    stream = file or sys.stdout
    try:
        print(*values, sep=sep, end=end, file=stream, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _print_json(value: object) -> None:
    _say(msgspec.json.encode(value).decode())


def _speak_utf8() -> None:
    # A Windows console may still be in a code page without Vietnamese letters.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
