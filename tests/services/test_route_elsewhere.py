"""The route of outside tools: what left is kept, what comes back is that and nothing else, and its package agrees with it."""

import ctypes
import subprocess
import sys
import zipfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import msgspec
import pikepdf
import pypdfium2
import pytest
from pypdfium2 import raw

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.submission import Role, Route, SubmissionPackage
from exemplar_desktop.domain.taken_back import AddedKind
from exemplar_desktop.domain.unit import Signatory
from exemplar_desktop.domain.verdict import BottomLine, Identity, Integrity, Revocation
from exemplar_desktop.errors import FileUnreadable, HeadHasNotSigned, NothingWaits, NotTheSameReport, NumberUnknown
from exemplar_desktop.messages.reasons_take_back import say_added
from exemplar_desktop.services.desk import Desk
from exemplar_desktop.services.desk_key import key_state
from exemplar_desktop.services.history import changes_since
from exemplar_desktop.services.numbering import number_holder
from exemplar_desktop.services.route_elsewhere import TakeBackOrder, TakeBackResult, UnsignedOrder, export_unsigned, take_back
from exemplar_desktop.services.sample_unit import UNIT_CODE
from exemplar_desktop.services.verify import verify
from exemplar_desktop.services.waiting import LeftReport, waiting_reports
from exemplar_desktop.signing.sample_ca import SampleKey
from exemplar_desktop.signing.trust import Trust, load_trust
from tests.services.conftest import YEAR, Keys, now
from tests.services.test_export import codes, data_of, listing

VERIFIER = Path(__file__).parents[1] / "judges" / "verify_package.py"
pytestmark = pytest.mark.usefixtures("key_store")


@dataclass(frozen=True)
class Elsewhere:
    """The desk, what left it, and where things lie."""

    desk: Desk
    folder: Path
    keys: Keys

    def leave(self, name: str = "chua-ky.pdf") -> LeftReport:
        return export_unsigned(self.desk, YEAR, UnsignedOrder(out=self.folder / name, now=now()))

    def signed(self, pdf: Path, *roles: Role, pades: bool = True) -> Path:
        """Sign with another people's tool, in the fields that the report has for it."""
        of_role = {Role.HEAD: ("chu-ky", self.keys.ca.head), Role.SEAL: ("con-dau", self.keys.ca.seal)}
        for role in roles:
            pdf = _signed_by_command(pdf, *of_role[role], pades)
        return pdf

    def taken(self, signed: Path, **changes: object) -> TakeBackResult:
        order = TakeBackOrder(signed=signed, out=self.folder / "out", now=now())
        return take_back(self.desk, YEAR, replace(order, **changes))  # type: ignore[arg-type]

    def trust(self) -> Trust:
        state = key_state(self.desk)
        assert state
        return replace(self.keys.trust, pins={UNIT_CODE: {**self.keys.trust.pins[UNIT_CODE], Role.UNIT: state.fingerprint}})

    def unnumbered(self) -> None:
        (report,) = self.desk.store.all(AnnualReport, year=YEAR)
        self.desk.store.save(msgspec.structs.replace(report, number=None, issued_on=None))


def _signed_by_command(pdf: Path, field: str, key: SampleKey, pades: bool) -> Path:
    target = pdf.with_name(f"{pdf.stem}-{field}.pdf")
    how = ["--use-pades"] if pades else []
    program = Path(sys.executable).with_name("pyhanko")
    command = [program, "sign", "addsig", "--field", field, *how, "pkcs12", "--passfile", key.passphrase_file, pdf, target, key.p12]
    done = subprocess.run(list(map(str, command)), cwd=pdf.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def filled(pdf: Path, values: dict[str, str]) -> Path:
    """Fill the fields as a browser does."""
    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    with pikepdf.open(pdf) as fields:
        places = {str(one.T): [float(side) for side in one.Rect] for one in fields.Root.AcroForm.Fields}
    page = document[0]
    for name, value in values.items():
        left, bottom, right, top = places[name]
        x, y = (left + right) / 2, (bottom + top) / 2
        raw.FORM_OnMouseMove(document.formenv, page, 0, x, y)
        raw.FORM_OnLButtonDown(document.formenv, page, 0, x, y)
        raw.FORM_OnLButtonUp(document.formenv, page, 0, x, y)
        letters = (ctypes.c_ushort * (len(value) + 1)).from_buffer_copy(f"{value}\0".encode("utf-16-le"))
        raw.FORM_ReplaceSelection(document.formenv, page, letters)
        raw.FORM_ForceToKillFocus(document.formenv)
    target = pdf.with_name(f"{pdf.stem}-so.pdf")
    document.save(target)
    document.close()
    return target


@pytest.fixture
def world(desk: Desk, tmp_path: Path, keys: Keys) -> Elsewhere:
    return Elsewhere(desk, tmp_path, keys)


def test_a_report_signed_with_an_outside_tool_becomes_a_trusted_package(world: Elsewhere) -> None:
    left = world.leave()
    result = world.taken(world.signed(left.path, Role.HEAD, Role.SEAL))
    (package,) = result.exported.packages
    data = data_of(package)
    assert (data.package.route, data.package.signatures) == (Route.ELSEWHERE, (Role.HEAD, Role.SEAL, Role.UNIT))
    known = verify(package, world.trust(), now())
    assert (known.identity, known.revocation, known.bottom_line) == (Identity.TRUSTED, Revocation.GOOD, BottomLine.ACCEPTED)
    unknown = verify(package, load_trust((), (), None), now())
    assert (unknown.integrity, unknown.identity, unknown.bottom_line) == (
        Integrity.WHOLE,
        Identity.UNCONFIRMED,
        BottomLine.UNDETERMINED,
    )
    (record,) = world.desk.store.all(SubmissionPackage)
    assert (record.route, record.number) == (Route.ELSEWHERE, 45)
    assert not waiting_reports(world.desk)
    assert [one.kind for one in result.taken.added] == [AddedKind.SIGNATURE] * 2
    assert all("chữ ký số, chỗ" in line for line in say_added(result.taken))


def test_outside_judges_accept_it_with_both_certificates(world: Elsewhere) -> None:
    result = world.taken(world.signed(world.leave().path, Role.HEAD, Role.SEAL))
    state = key_state(world.desk)
    assert state
    both = world.folder / "both.pem"
    both.write_bytes(state.certificate.read_bytes() + world.keys.ca.ca.read_bytes())
    done = subprocess.run([sys.executable, VERIFIER, result.exported.packages[0], both], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip().endswith("2 PDF signatures")) == (0, True), done.stdout
    alone = subprocess.run(
        [sys.executable, VERIFIER, result.exported.packages[0], world.keys.ca.ca], capture_output=True, text=True, check=False
    )
    assert alone.returncode == 1


def test_the_head_alone_may_sign_and_an_older_kind_of_signature_is_taken(world: Elsewhere) -> None:
    result = world.taken(world.signed(world.leave().path, Role.HEAD, pades=False))
    (package,) = result.exported.packages
    assert data_of(package).package.signatures == (Role.HEAD, Role.UNIT)
    state = key_state(world.desk)
    assert state
    both = world.folder / "both.pem"
    both.write_bytes(state.certificate.read_bytes() + world.keys.ca.ca.read_bytes())
    done = subprocess.run([sys.executable, VERIFIER, package, both], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_number_and_date_are_read_where_the_tool_wrote_them(world: Elsewhere) -> None:
    world.unnumbered()
    left = world.leave()
    assert (left.waiting.number, left.waiting.issued_on) == (None, None)
    numbered = filled(left.path, {"so-ky-hieu": "77", "ngay-thang": "ngày 25 tháng 10 năm 2024"})
    (package,) = world.taken(world.signed(numbered, Role.HEAD)).exported.packages
    report = data_of(package).report
    assert (report.number, report.issued_on) == (77, date(2024, 10, 25))
    (kept,) = world.desk.store.all(AnnualReport, year=YEAR)
    assert (kept.number, kept.issued_on) == (77, date(2024, 10, 25))


def test_number_and_date_that_nobody_knows_are_asked_for(world: Elsewhere) -> None:
    world.unnumbered()
    signed = world.signed(world.leave().path, Role.HEAD)
    with pytest.raises(NumberUnknown):
        world.taken(signed)
    assert not listing(world.folder / "out") and waiting_reports(world.desk)
    (package,) = world.taken(signed, number=78, issued_on=date(2024, 10, 26)).exported.packages
    report = data_of(package).report
    assert (report.number, report.issued_on) == (78, date(2024, 10, 26))


def test_number_day_and_keys_that_came_back_are_looked_at(world: Elsewhere) -> None:
    world.unnumbered()
    left = world.leave()
    (signatory,) = world.desk.store.all(Signatory)
    world.desk.store.save(
        msgspec.structs.replace(signatory, valid_from=date(2023, 1, 1)), AnnualReport(year=2023, number=45, issued_on=date(1999, 3, 1))
    )
    signed = _signed_by_command(left.path, "chu-ky", world.keys.ca.seal, True)
    found = codes(world.taken(signed, number=45, issued_on=date(1999, 5, 20)).exported)
    assert found == ["facts_changed", "dated_outside_waiting", "number_taken", "signer_out_of_office", "head_other_person"]


def test_a_correction_keeps_the_number_that_it_came_back_with(world: Elsewhere) -> None:
    world.taken(world.signed(world.leave("mot.pdf").path, Role.HEAD))
    left = world.leave("hai.pdf")
    assert left.waiting.number is None and [finding.code for finding in left.warnings] == ["replaces_sent_unnumbered"]
    result = world.taken(world.signed(left.path, Role.HEAD), number=46, issued_on=now().date())
    assert codes(result.exported) == ["replaces_sent"]
    (kept,) = world.desk.store.all(AnnualReport, year=YEAR)
    assert (kept.number, kept.issued_on) == (46, now().date())
    assert kept.correction is not None and kept.correction.number == 45
    assert number_holder(world.desk, kept, now().date()) is None


def test_a_number_of_the_register_is_printed_and_stays(world: Elsewhere) -> None:
    left = world.leave()
    assert left.waiting.number == 45
    (package,) = world.taken(world.signed(left.path, Role.HEAD), number=99, issued_on=date(2024, 1, 1)).exported.packages
    assert data_of(package).report.number == 45


def test_what_is_packed_agrees_with_what_was_signed(world: Elsewhere) -> None:
    left = world.leave()
    piece = world.desk.store.all(Evidence)[0]
    world.desk.store.save(msgspec.structs.replace(piece, title="Tên mới"))
    result = world.taken(world.signed(left.path, Role.HEAD))
    assert codes(result.exported) == ["facts_changed"]
    (record,) = world.desk.store.all(SubmissionPackage)
    assert record.made_from is not None and record.made_from == left.waiting.made_from
    assert changes_since(world.desk, record) == 1
    (kept,) = (one for one in data_of(result.exported.packages[0]).evidence if one.id == piece.id)
    assert kept.title == piece.title


def test_the_right_one_of_several_that_wait_is_found(world: Elsewhere) -> None:
    first = world.leave("mot.pdf")
    piece = world.desk.store.all(Evidence)[0]
    world.desk.store.save(msgspec.structs.replace(piece, title="Tên mới"))
    second = world.leave("hai.pdf")
    assert len(waiting_reports(world.desk)) == 2
    world.taken(world.signed(first.path, Role.HEAD))
    assert [one.id for one in waiting_reports(world.desk)] == [second.waiting.id]


def test_another_document_is_refused_and_nothing_is_lost(world: Elsewhere) -> None:
    left = world.leave()
    with pikepdf.open(left.path) as pdf:
        pdf.pages[0].contents_add(b"0 0 1 rg 100 300 200 200 re f")
        pdf.save(world.folder / "sua.pdf")
    with pytest.raises(NotTheSameReport):
        world.taken(world.signed(world.folder / "sua.pdf", Role.HEAD))
    assert waiting_reports(world.desk) and not listing(world.folder / "out")


def test_what_is_not_signed_by_the_head_is_refused(world: Elsewhere) -> None:
    left = world.leave()
    with pytest.raises(NotTheSameReport) as refused:
        world.taken(left.path)
    assert refused.value.reason == "not_signed"
    with pytest.raises(HeadHasNotSigned):
        world.taken(world.signed(left.path, Role.SEAL))
    with pytest.raises(FileUnreadable):
        world.taken(world.folder / "khong-co.pdf")


def test_without_anything_that_waits_nothing_is_taken(world: Elsewhere) -> None:
    with pytest.raises(NothingWaits):
        world.taken(world.keys.ca.ca)


def test_parts_each_hold_the_signed_report(world: Elsewhere) -> None:
    packages = world.taken(world.signed(world.leave().path, Role.HEAD), mail_limit_mb=2.5).exported.packages
    assert len(packages) > 1
    assert {verify(package, world.trust(), now()).integrity for package in packages} == {Integrity.WHOLE}
    reports = set()
    for package in packages:
        with zipfile.ZipFile(package) as file:
            reports.add(file.read("bao-cao.pdf"))
    assert len(reports) == 1
