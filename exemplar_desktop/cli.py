"""The command line: one function a command, and the one place where a fault becomes a sentence and an exit code."""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import date, datetime, time
from pathlib import Path

import msgspec

from exemplar_desktop.cli_parser import WRONG_USE, command_parser
from exemplar_desktop.domain.finding import Severity
from exemplar_desktop.domain.verdict import BottomLine, Verdict
from exemplar_desktop.errors import FileUnreadable, ReportBlocked, UserError
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

DONE, BLOCKED, REFUSED, UNDETERMINED, FAULT = 0, 1, 1, 3, 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without a command, open the window."""
    _speak_utf8()
    commands = {"demo": _demo, "readiness": _readiness, "export": _export, "verify": _verify, None: _window}
    try:
        options = command_parser().parse_args(arguments)
    except SystemExit as leave:
        # argparse leaves by itself after --help and after wrong use.
        return WRONG_USE if leave.code else DONE
    try:
        return commands[options.command](options)
    except UserError as error:
        from exemplar_desktop.messages.sentences import sentence

        print(sentence(error), file=sys.stderr)
        return BLOCKED if isinstance(error, ReportBlocked) else FAULT
    except BrokenPipeError:
        # Whoever read our output has read enough; nothing more may be written, not even at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("Đã dừng theo yêu cầu; không có tệp dở dang nào được giữ lại.", file=sys.stderr)
        return FAULT


def _window(options: argparse.Namespace) -> int:
    from exemplar_desktop import app

    return app.smoke(options.smoke, options.data) if options.smoke else app.run(options.data)


def _demo(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.demo import DemoOrder, make_demo

    demo = make_demo(options.folder, DemoOrder(options.nominees, options.evidence_mb, options.year, options.programme))
    for verdict in demo.verdicts:
        print(_verdict_text(verdict))
    for path in demo.packages:
        print(path)
    return _exit_code(demo.verdicts)


def _readiness(options: argparse.Namespace) -> int:
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.messages.words import word
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.readiness import readiness

    desk = open_desk(options.data)
    with closing(desk.store):
        findings = readiness(desk, options.year, datetime.now(VIETNAM_TIME).date())
    if options.json:
        _print_json({"findings": [{**msgspec.to_builtins(f), "text": sentence(f)} for f in findings]})
    elif not findings:
        print(f"Báo cáo năm {options.year} đã đủ nội dung.")
    else:
        for finding in findings:
            print(f"[{word(finding.severity)}] {sentence(finding)}")
    return BLOCKED if any(f.severity is Severity.BLOCKING for f in findings) else DONE


def _export(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.desk import open_desk
    from exemplar_desktop.services.export import ExportOrder, export
    from exemplar_desktop.services.report import blocking_findings
    from exemplar_desktop.signing.keys import load_pkcs12

    desk = open_desk(options.data)
    with closing(desk.store):
        now = datetime.now(VIETNAM_TIME)
        blocking = blocking_findings(desk, options.year, now.date())
        if blocking:
            return _say_blocked(blocking)
        head = load_pkcs12(options.p12, _passphrase(options.passphrase_file, options.p12))
        seal = None
        if options.seal_p12:
            seal = load_pkcs12(options.seal_p12, _passphrase(options.seal_passphrase_file, options.seal_p12))
        order = ExportOrder(out=options.out, head=head, seal=seal, now=now, mail_limit_mb=options.mail_limit)
        packages = export(desk, options.year, order)
    if options.json:
        _print_json({"packages": [str(path) for path in packages]})
    else:
        print(*packages, sep="\n")
    return DONE


def _verify(options: argparse.Namespace) -> int:
    from exemplar_desktop.services.verify import verify
    from exemplar_desktop.signing.trust import load_trust

    trust = load_trust(tuple(options.ca), tuple(options.crl), options.pins)
    at = _received(options.received)
    verdicts = []
    for path in options.files:
        verdict = verify(path, trust, at)
        verdicts.append(verdict)
        if not options.json:
            print(_verdict_text(verdict))
    if options.json:
        _print_json({"packages": [_verdict_data(v) for v in verdicts]})
    return _exit_code(verdicts)


def _verdict_text(verdict: Verdict) -> str:
    from exemplar_desktop.messages.sentences import sentence
    from exemplar_desktop.messages.words import word

    lines = [
        f"{verdict.file}: {word(verdict.bottom_line)}",
        f"  Toàn vẹn: {word(verdict.integrity)}. Danh tính: {word(verdict.identity)}. Thu hồi: {word(verdict.revocation)}.",
        *(f"  Người ký ({word(s.role)}): {s.name}, {s.organisation}" for s in verdict.signers),
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
    if BottomLine.REFUSED in lines:
        return REFUSED
    return DONE if lines == {BottomLine.ACCEPTED} else UNDETERMINED


def _say_blocked(sentences: Sequence[str]) -> int:
    print("Chưa xuất được báo cáo, còn thiếu nội dung bắt buộc:", file=sys.stderr)
    for text in sentences:
        print(f"- {text}", file=sys.stderr)
    return BLOCKED


def _passphrase(file: Path | None, key: Path) -> str:
    if file is None:
        from getpass import getpass

        return getpass(f"Mật khẩu của {key.name}: ")
    try:
        return file.read_text(encoding="utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file) from error


def _received(day: date | None) -> datetime:
    """Return the moment of judgement: the end of the day of receipt, else now."""
    now = datetime.now(VIETNAM_TIME)
    return min(now, datetime.combine(day, time.max, VIETNAM_TIME)) if day else now


def _print_json(value: object) -> None:
    print(msgspec.json.encode(value).decode())


def _speak_utf8() -> None:
    # A Windows console may still be in a code page without Vietnamese letters.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
