"""What an export that is refused, cancelled or killed leaves behind, and what the next one makes of it."""

import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.submission import PackageData, SubmissionPackage
from exemplar_desktop.errors import (
    FolderNotWritable,
    MailLimitTooSmall,
)
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.numbering import proposed_number
from tests.services.conftest import YEAR, Keys

ROOT = Path(__file__).parents[2]


def data_of(package: Path) -> PackageData:
    with zipfile.ZipFile(package) as file:
        return msgspec.json.decode(file.read("data.json"), type=PackageData)


def listing(*folders: Path) -> list[str]:
    return sorted(str(path) for folder in folders if folder.exists() for path in folder.rglob("*"))


def test_a_failed_export_keeps_the_number_and_takes_the_day_anew(desk: Desk, order: ExportOrder) -> None:
    (report,) = desk.store.all(AnnualReport)
    desk.store.save(msgspec.structs.replace(report, number=None, issued_on=None))
    file = order.out / "file"
    file.write_text("x")
    with pytest.raises(FolderNotWritable):
        export(desk, YEAR, replace(order, out=file / "out", now=order.now - timedelta(days=3)))
    (kept,) = desk.store.all(AnnualReport)
    assert (kept.number, kept.issued_on) == (1, None)
    desk.store.save(later := AnnualReport(year=2025))
    assert proposed_number(desk, later.year, order.now.date()) == 2
    (package,) = export(desk, YEAR, order).packages
    sent = data_of(package).report
    assert (sent.number, sent.issued_on) == (1, order.now.date())
    assert desk.store.get(AnnualReport, report.id) == sent


def test_a_day_that_the_user_entered_stays(desk: Desk, order: ExportOrder) -> None:
    (report,) = desk.store.all(AnnualReport)
    desk.store.save(msgspec.structs.replace(report, issued_on=date(2024, 10, 18)))
    (package,) = export(desk, YEAR, order).packages
    assert data_of(package).report.issued_on == date(2024, 10, 18)


def test_prose_typed_while_the_package_is_made_stays(desk: Desk, order: ExportOrder) -> None:
    (report,) = desk.store.all(AnnualReport)
    desk.store.save(msgspec.structs.replace(report, issued_on=None))

    def type_meanwhile(code: str, _fraction: float) -> None:
        if code == "sign_pdf":
            current = desk.store.all(AnnualReport)[0]
            desk.store.save(msgspec.structs.replace(current, prose={"results": "Gõ thêm"}))

    export(desk, YEAR, order, type_meanwhile)
    (kept,) = desk.store.all(AnnualReport)
    assert (kept.prose, kept.issued_on) == ({"results": "Gõ thêm"}, order.now.date())


@pytest.mark.linux
def test_a_kill_between_parts_leaves_no_package_and_the_next_export_clears_up(desk: Desk, order: ExportOrder, keys: Keys) -> None:
    program = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.services.sending import KeyFile, SendingOrder, sign_and_export

data, out, p12, passphrase, year, now = sys.argv[1:]
begun = 0

def kill(code, fraction):
    global begun
    begun += code == "check_package" and fraction > 0.99
    if begun:
        os.kill(os.getpid(), signal.SIGKILL)

order = SendingOrder(Path(out), KeyFile(Path(p12), passphrase), None, datetime.fromisoformat(now), mail_limit_mb=2.5)
sign_and_export(open_desk(Path(data)), int(year), order, kill)
"""
    head = keys.ca.head
    words = [str(desk.folder), str(order.out), str(head.p12), head.passphrase, str(YEAR), order.now.isoformat()]
    killed = subprocess.run([sys.executable, "-c", program, *words], cwd=ROOT, check=False)
    assert killed.returncode == -9
    left = listing(order.out, desk.folder / "sent")
    assert left and all(name.endswith(".part") for name in left)
    packages = export(desk, YEAR, replace(order, mail_limit_mb=2.5)).packages
    assert listing(order.out) == sorted(str(path) for path in packages)
    assert len(listing(desk.folder / "sent")) == len(packages)


def test_other_unfinished_files_are_left_alone(desk: Desk, order: ExportOrder) -> None:
    other = order.out / ".BC-2023_THPT-SAO-MAI_2023-10-25.zip.part"
    other.write_bytes(b"x")
    export(desk, YEAR, order)
    assert other.exists()


def test_report_and_data_over_the_mail_limit_blame_no_paper(desk: Desk, order: ExportOrder) -> None:
    with pytest.raises(MailLimitTooSmall) as refused:
        export(desk, YEAR, replace(order, mail_limit_mb=0.1))
    assert refused.value.size > refused.value.limit == int(0.7 * 0.1 * 1024 * 1024)
    assert listing(order.out, desk.folder / "sent") == []


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0])
def test_a_cancel_anywhere_leaves_everything_as_it_was(desk: Desk, order: ExportOrder, share: float) -> None:
    steps: list[str] = []

    def count(code: str, _fraction: float) -> None:
        steps.append(code)

    (first,) = export(desk, YEAR, order, count).packages
    before = listing(order.out, desk.folder)
    stop_at = round(share * (len(steps) - 1))
    seen = 0

    def stop(_code: str, _fraction: float) -> None:
        nonlocal seen
        seen += 1
        if seen > stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(desk, YEAR, order, stop)
    assert [p for p in listing(order.out, desk.folder) if not p.endswith(("-wal", "-shm"))] == [
        p for p in before if not p.endswith(("-wal", "-shm"))
    ]
    assert [r.file_name for r in desk.store.all(SubmissionPackage)] == [first.name]
