"""The route on paper: print, ink, scan; what is packed bears what was printed, and a stranger's tools agree."""

import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.print_mark import PrintMark, grouped, mark_payload, read_mark
from exemplar_desktop.domain.submission import Role, Route, SubmissionPackage
from exemplar_desktop.domain.verdict import BottomLine, Identity, Integrity, Revocation, Verdict
from exemplar_desktop.errors import (
    EvidenceDamaged,
    FileExists,
    NothingWaits,
    ScanTooLarge,
    UnitKeyChanged,
    UnitKeyUnmade,
    WaitingDamaged,
)
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.pdf import render_pdf
from exemplar_desktop.services.desk import Desk, open_desk
from exemplar_desktop.services.desk_key import key_state, make_key
from exemplar_desktop.services.export import ExportOrder, ExportResult, export
from exemplar_desktop.services.history import changes_since
from exemplar_desktop.services.route_paper import PrintOrder, ScanOrder, bring_scan, print_report
from exemplar_desktop.services.sample_unit import UNIT_CODE
from exemplar_desktop.services.verify import verify
from exemplar_desktop.services.waiting import REPORT, LeftReport, abandon, waiting_folder, waiting_reports
from exemplar_desktop.signing.cms import sign_detached
from exemplar_desktop.signing.trust import Trust, load_trust
from exemplar_desktop.signing.unit_key import open_unit_key
from tests.conftest import Judge
from tests.key_store import MemoryStore
from tests.reports.sample import ON, sample_facts
from tests.services.conftest import YEAR, Keys, now
from tests.services.test_export import codes, data_of, listing
from tests.submission.zipforge import edit_data, rebuild

VERIFIER = Path(__file__).parents[1] / "judges" / "verify_package.py"
pytestmark = pytest.mark.usefixtures("key_store")


@dataclass(frozen=True)
class Printed:
    """What a test needs of a report that waits: the desk, what left, and a quick scan (the first page) of it."""

    desk: Desk
    left: LeftReport
    scan: Path
    out: Path

    def brought(self, *scans: Path, **changes: object) -> ExportResult:
        order = ScanOrder(scans=scans or (self.scan,), out=self.out, now=now())
        return bring_scan(self.desk, YEAR, replace(order, **changes))  # type: ignore[arg-type]

    def trust(self, keys: Keys, *more: Role) -> Trust:
        state = key_state(self.desk)
        assert state
        return replace(keys.trust, pins={UNIT_CODE: {Role.UNIT: state.fingerprint} | dict.fromkeys(more, "0" * 64)})


@pytest.fixture
def printed(desk: Desk, tmp_path: Path, key_store: MemoryStore) -> Printed:
    left = print_report(desk, YEAR, PrintOrder(out=tmp_path / "in.pdf", now=now()))
    scan = Image.effect_noise((1654, 2339), 20).convert("RGB")
    ImageDraw.Draw(scan).ellipse((900, 1500, 1200, 1800), outline=(200, 30, 30), width=12)
    scan.save(tmp_path / "quet.jpg", "JPEG")
    return Printed(desk, left, tmp_path / "quet.jpg", tmp_path / "out")


def scanned(report: bytes, target: Path, dpi: int = 300) -> Path:
    """Write what a scanner makes of the signed sheets: rendered, a little askew, in ink and stamped, as JPEG in a PDF."""
    sheets = []
    for number, page in enumerate(pypdfium2.PdfDocument(report)):
        sheet = page.render(scale=dpi / 72).to_pil().convert("RGB")
        pen = ImageDraw.Draw(sheet)
        pen.ellipse((dpi * 3, dpi * 6, dpi * 4.4, dpi * 7.4), outline=(200, 30, 30), width=dpi // 20)
        pen.line([(dpi * 4 + x * 3, dpi * 6.7 + (x * 37 % 90)) for x in range(120)], fill=(20, 40, 160), width=dpi // 50)
        sheets.append(sheet.rotate((1.6, -1.2, 1.0)[number % 3], fillcolor=(250, 249, 246), resample=Image.Resampling.BILINEAR))
    sheets[0].save(target, "PDF", resolution=dpi, save_all=True, append_images=sheets[1:], quality=75)
    return target


def reasons(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.reasons]


def test_a_scan_of_what_was_printed_becomes_a_package(printed: Printed, keys: Keys) -> None:
    (package,) = printed.brought().packages
    data = data_of(package)
    assert (data.package.route, data.package.signatures) == (Route.PAPER, (Role.UNIT,))
    unknown = verify(package, load_trust((), (), None), now())
    assert (unknown.integrity, unknown.identity, unknown.revocation) == (Integrity.WHOLE, Identity.UNCONFIRMED, Revocation.NOT_APPLICABLE)
    assert (unknown.bottom_line, "paper_to_confirm" in reasons(unknown)) == (BottomLine.UNDETERMINED, True)
    known = verify(package, printed.trust(keys), now())
    assert (known.bottom_line, known.identity, "paper_of_known_desk" in reasons(known)) == (BottomLine.ACCEPTED, Identity.TRUSTED, True)
    assert [one.role for one in known.signers] == [Role.UNIT]
    other = verify(package, replace(keys.trust, pins={UNIT_CODE: {Role.UNIT: "0" * 64}}), now())
    assert (other.bottom_line, other.identity) == (BottomLine.REFUSED, Identity.CONTRADICTED)
    (record,) = printed.desk.store.all(SubmissionPackage)
    assert (record.route, record.number, record.file_name) == (Route.PAPER, 45, package.name)
    assert (printed.desk.folder / "sent" / package.name).read_bytes() == package.read_bytes()
    assert not waiting_reports(printed.desk)


def test_a_unit_that_is_known_to_sign_digitally_is_not_taken_at_its_desks_word(printed: Printed, keys: Keys) -> None:
    (package,) = printed.brought().packages
    verdict = verify(package, printed.trust(keys, Role.HEAD), now())
    assert (verdict.bottom_line, "pinned_head_absent" in reasons(verdict)) == (BottomLine.UNDETERMINED, True)


def test_code_and_words_on_a_real_scan_say_which_key_and_which_facts(printed: Printed, tmp_path: Path, judge: Judge) -> None:
    pages = judge("pdftotext", "-layout", printed.left.path, "-").stdout.split("\f")[:-1]
    signed = next(number for number, page in enumerate(pages, 1) if "Mã kiểm tra" in page)
    judge("qpdf", printed.left.path, "--pages", ".", f"1,{signed}", "--", tmp_path / "two.pdf")
    result = printed.brought(scanned((tmp_path / "two.pdf").read_bytes(), tmp_path / "scan.pdf"))
    with zipfile.ZipFile(result.packages[0]) as file:
        (tmp_path / "data.json").write_bytes(file.read("data.json"))
        (tmp_path / "quet.pdf").write_bytes(file.read("bao-cao-ban-quet.pdf"))
        assert file.read("bao-cao.pdf") == printed.left.path.read_bytes()
    digest = judge("sha256sum", tmp_path / "data.json").stdout.split()[0]
    state = key_state(printed.desk)
    assert state
    judge("openssl", "x509", "-in", state.certificate, "-noout", "-pubkey", "-out", tmp_path / "key.pem")
    judge("openssl", "pkey", "-pubin", "-in", tmp_path / "key.pem", "-outform", "DER", "-out", tmp_path / "key.der")
    key = judge("sha256sum", tmp_path / "key.der").stdout.split()[0]
    judge("pdftoppm", "-r", "300", "-f", "2", "-l", "2", "-png", tmp_path / "quet.pdf", tmp_path / "page")
    (sheet,) = tmp_path.glob("page-*.png")
    assert read_mark(judge("zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", sheet).stdout) == PrintMark(unit=key, data=digest)
    words = re.sub(r"\s", "", "".join(pages))
    assert digest in words and key in words
    assert len(pages) == printed.left.waiting.pages
    assert all(grouped(digest[:16]) in page.strip().splitlines()[-1] for page in pages)


def test_an_outside_verifier_accepts_it_with_the_keys_certificate(printed: Printed) -> None:
    (package,) = printed.brought().packages
    state = key_state(printed.desk)
    assert state
    done = subprocess.run([sys.executable, VERIFIER, package, state.certificate], capture_output=True, text=True, check=False)
    assert (done.returncode, "ok: 1 package signatures" in done.stdout) == (0, True), done.stdout


def test_what_is_packed_is_what_was_printed_whatever_was_typed_meanwhile(printed: Printed) -> None:
    desk = printed.desk
    before = (waiting_folder(desk, printed.left.waiting) / "data-1.json").read_bytes()
    piece = desk.store.all(Evidence)[0]
    desk.store.save(msgspec.structs.replace(piece, title="Tên mới"))
    result = printed.brought()
    assert "facts_changed" in codes(result)
    (record,) = desk.store.all(SubmissionPackage)
    assert record.made_from is not None and record.made_from == printed.left.waiting.made_from
    assert changes_since(desk, record) == 1
    with zipfile.ZipFile(result.packages[0]) as file:
        assert file.read("data.json") == before


def test_nothing_is_said_where_nothing_changed(printed: Printed) -> None:
    assert codes(printed.brought()) == ["scan_pages"]


def test_it_waits_through_a_restart_and_can_be_given_up(printed: Printed) -> None:
    desk = open_desk(printed.desk.folder)
    (waiting,) = waiting_reports(desk, YEAR)
    assert waiting == printed.left.waiting
    abandon(desk, waiting)
    assert not waiting_reports(desk) and not waiting_folder(desk, waiting).exists()
    desk.store.close()
    with pytest.raises(NothingWaits):
        printed.brought()


def test_what_is_packed_waits_no_more_also_where_its_folder_could_not_be_removed(printed: Printed, tmp_path: Path) -> None:
    folder = waiting_folder(printed.desk, printed.left.waiting)
    shutil.copytree(folder, tmp_path / "kept")
    (package,) = printed.brought().packages
    shutil.copytree(tmp_path / "kept", folder)
    assert waiting_reports(printed.desk) == ()
    with pytest.raises(NothingWaits):
        printed.brought()
    assert [record.file_name for record in printed.desk.store.all(SubmissionPackage)] == [package.name]


def test_a_new_print_takes_the_place_of_the_old_one(printed: Printed, tmp_path: Path) -> None:
    again = print_report(printed.desk, YEAR, PrintOrder(out=tmp_path / "again.pdf", now=now()))
    assert [one.code for one in again.warnings] == ["printed_anew"]
    assert [one.id for one in waiting_reports(printed.desk)] == [again.waiting.id]


def test_parts_under_a_mail_limit_bear_the_same_print(desk: Desk, tmp_path: Path, printed: Printed, keys: Keys) -> None:
    print_report(desk, YEAR, PrintOrder(out=tmp_path / "parts.pdf", now=now(), mail_limit_mb=10.5))
    packages = printed.brought().packages
    assert len(packages) > 1
    trust = printed.trust(keys)
    assert [verify(package, trust, now()).bottom_line for package in packages] == [BottomLine.ACCEPTED] * len(packages)
    assert len({data_of(package).package.id for package in packages}) == len(packages)
    assert all(package.stat().st_size < 10.5 * 0.7 * 1024 * 1024 for package in packages)


def test_a_scan_that_leaves_no_room_in_a_part_is_refused(desk: Desk, tmp_path: Path, printed: Printed) -> None:
    print_report(desk, YEAR, PrintOrder(out=tmp_path / "parts.pdf", now=now(), mail_limit_mb=10.5))
    with pytest.raises(ScanTooLarge):
        printed.brought(*[printed.scan] * 8)


def test_a_print_of_other_facts_or_another_key_is_refused(printed: Printed, keys: Keys) -> None:
    (package,) = printed.brought().packages
    good = package.read_bytes()
    key = open_unit_key(printed.desk.folder)

    def judged(change: object) -> list[str]:
        path = printed.out / "forged.zip"
        path.write_bytes(rebuild(good, change, [lambda content: sign_detached(content, key, now())]))  # type: ignore[arg-type]
        verdict = verify(path, printed.trust(keys), now())
        return [verdict.bottom_line, *reasons(verdict)]

    other_facts = judged(lambda forged: edit_data(forged, lambda data: data["report"].update(number=46)))
    assert other_facts[:2] == [BottomLine.REFUSED, "mark_of_other_data"]

    def reprint(forged: object) -> None:
        digest = verify(package, printed.trust(keys), now())
        assert digest.bottom_line is BottomLine.ACCEPTED
        mark = PrintMark(unit="0" * 64, data=printed.left.waiting.sha256["data-1.json"])
        forged["bao-cao.pdf"].content = render_pdf(compose(sample_facts(), (), ON), mark=mark).pdf  # type: ignore[index]

    assert judged(reprint)[:2] == [BottomLine.REFUSED, "mark_of_other_key"]


def test_a_key_made_anew_after_printing_is_said(printed: Printed) -> None:
    make_key(printed.desk)
    with pytest.raises(UnitKeyChanged):
        printed.brought()
    assert len(waiting_reports(printed.desk)) == 1


def test_without_a_key_store_a_passphrase_is_chosen(desk: Desk, tmp_path: Path, key_store: MemoryStore) -> None:
    import keyring
    from keyring.backends.fail import Keyring

    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    before = listing(desk.folder)
    with pytest.raises(UnitKeyUnmade):
        print_report(desk, YEAR, PrintOrder(out=tmp_path / "in.pdf", now=now()))
    assert listing(desk.folder) == before
    print_report(desk, YEAR, PrintOrder(out=tmp_path / "in.pdf", now=now(), passphrase="Hoa phượng đỏ"))
    assert (tmp_path / "in.pdf").exists()


@pytest.mark.parametrize("name", [REPORT, "so-lieu.xlsx", "data-1.json"])
def test_what_was_kept_must_be_what_it_was(printed: Printed, name: str) -> None:
    path = waiting_folder(printed.desk, printed.left.waiting) / name
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(WaitingDamaged):
        printed.brought()
    assert not listing(printed.out)


def test_evidence_that_was_lost_meanwhile_is_said(printed: Printed) -> None:
    for path in (printed.desk.folder / "evidence").rglob("*"):
        if path.is_file():
            path.write_bytes(b"lost")
    with pytest.raises(EvidenceDamaged):
        printed.brought()
    assert not listing(printed.out) and waiting_reports(printed.desk)


def test_a_print_that_is_stopped_leaves_nothing_waiting(desk: Desk, tmp_path: Path) -> None:
    def stop(code: str, fraction: float) -> None:
        if code == "keep_waiting":
            raise Cancelled

    with pytest.raises(Cancelled):
        print_report(desk, YEAR, PrintOrder(out=tmp_path / "in.pdf", now=now()), stop)
    assert not waiting_reports(desk) and not (tmp_path / "in.pdf").exists()
    (tmp_path / "in.pdf").write_bytes(b"mine")
    with pytest.raises(FileExists):
        print_report(desk, YEAR, PrintOrder(out=tmp_path / "in.pdf", now=now()))
    assert not waiting_reports(desk) and (tmp_path / "in.pdf").read_bytes() == b"mine"


def test_a_package_made_meanwhile_is_said(printed: Printed, order: ExportOrder) -> None:
    export(printed.desk, YEAR, replace(order, now=now() + timedelta(seconds=5)))
    assert "sent_meanwhile" in codes(printed.brought())


def test_the_mark_reads_back_and_nothing_else_does() -> None:
    mark = PrintMark(unit="0a" * 32, data="9f" * 32)
    assert read_mark(mark_payload(mark)) == mark
    assert read_mark(mark_payload(mark)[:-1]) is None and read_mark("") is None
