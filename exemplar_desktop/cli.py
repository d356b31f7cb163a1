"""The command line: one function a command, and the one place where a fault becomes a sentence and an exit code."""

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, datetime, time
from pathlib import Path

import msgspec

from exemplar_desktop import cli_copies, cli_history, cli_people, cli_sending
from exemplar_desktop.cli_parser import WRONG_USE, parse
from exemplar_desktop.cli_terminal import BLOCKED, DONE, FAULT, REFUSED, UNDETERMINED, passphrase_of, print_json, say, say_place, speak_utf8
from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.domain.verdict import BottomLine, Integrity, Verdict
from exemplar_desktop.errors import FileUnreadable, NotTheSameReport, PaperBlocked, ReportBlocked, UserError
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME
from exemplar_desktop.vietnamese.text import clean_line

_TELLING = cli_copies.COMMANDS | cli_history.COMMANDS | cli_people.COMMANDS


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without a command, open the window."""
    speak_utf8()
    code = _run(arguments)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            say(end="", file=stream)  # what a library printed may still be on its way
    return code


def _run(arguments: Sequence[str] | None) -> int:
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "demo": _demo,
        "readiness": _readiness,
        "minutes": _council_papers,
        "notice": _council_papers,
        "verify": _verify,
        **cli_sending.COMMANDS,
        **dict.fromkeys(_TELLING, _tell),
    }
    try:
        options = parse(arguments)
        return commands[options.command](options) if options.command else _window(options)
    except SystemExit as leave:
        # argparse leaves by itself after --help and after wrong use.
        return WRONG_USE if leave.code else DONE
    except UserError as error:
        from exemplar_desktop.messages.command_words import in_commands
        from exemplar_desktop.messages.sentences import sentence

        say(sentence(error, in_commands), file=sys.stderr)
        return BLOCKED if isinstance(error, ReportBlocked | NotTheSameReport | PaperBlocked) else FAULT
    except KeyboardInterrupt:
        say("Đã dừng theo yêu cầu; không có tệp dở dang nào được giữ lại.", file=sys.stderr)
        return FAULT
    except Exception as error:  # noqa: BLE001 - our own fault: noted where it can be found, and never shown as a traceback
        say(_noted(error), file=sys.stderr)
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
        say(_verdict_text(verdict))
    for path in demo.packages:
        say(path)
    return _exit_code(demo.verdicts)


def _readiness(options: argparse.Namespace) -> int:
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.messages.words import word
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.readiness import readiness

    desk = open_desk(options.data)
    say_place(options.data)
    with closing(desk.store):
        findings = readiness(desk, options.year, datetime.now(VIETNAM_TIME).date())
    if options.json:
        print_json({"findings": [{**msgspec.to_builtins(f), "text": sentence(f)} for f in findings]})
    elif not findings:
        say(f"Báo cáo năm {options.year} đã đủ nội dung.")
    else:
        for finding in findings:
            say(f"[{word(finding.severity)}] {sentence(finding)}")
    return BLOCKED if any(f.severity is Severity.BLOCKING for f in findings) else DONE


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
        say(f"{clean_line(title)}: {sentence(error)}", file=sys.stderr)
    if options.json:
        print_json({"files": [str(path) for path in written.paths]})
    elif written.paths:
        say(*written.paths, sep="\n")
    return BLOCKED if written.blocked else DONE


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
            say(sentence(error), file=sys.stderr)
            continue
        if not options.json:
            say(_verdict_text(verdicts[-1]))
    incomplete, followed = incomplete_sets(verdicts), successions(verdicts)
    if options.json:
        print_json({"packages": [_verdict_data(v) for v in verdicts], "incomplete_sets": incomplete, "successions": followed})
    else:
        for one in incomplete:
            missing = ", ".join(map(str, one.missing))
            say(f"Gói năm {one.year} của đơn vị {clean_line(one.unit_code)} có {one.parts} phần, còn thiếu phần {missing}.")
        for line in succession_lines(followed, verdicts):
            say(line)
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


def _tell(options: argparse.Namespace) -> int:
    """Run a command that only has something to tell, and print it for a person or a program."""
    outcome = _TELLING[options.command](options, passphrase_of)
    if options.json:
        print_json(outcome.data)
    elif outcome.lines:
        say(*outcome.lines, sep="\n")
    for line in outcome.warnings:
        say(line, file=sys.stderr)
    if outcome.fault:
        return FAULT
    return BLOCKED if outcome.grave else DONE


def _received(day: date | None) -> datetime:
    """Return the moment of judgement: the end of the day of receipt, else now."""
    now = datetime.now(VIETNAM_TIME)
    return min(now, datetime.combine(day, time.max, VIETNAM_TIME)) if day else now
