"""What honest tools make of the report is taken back, with what they added; other people's programs do the signing."""

import resource
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Name, Pdf, String
from pyhanko.sign.fields import SigSeedSubFilter

from exemplar_desktop.domain.submission import Role, Route
from exemplar_desktop.domain.taken_back import AddedKind, TakeBackRefusal, TakenBack
from exemplar_desktop.domain.verdict import Identity, Integrity
from exemplar_desktop.signing.check import check_pdf
from exemplar_desktop.signing.identity import Expected
from exemplar_desktop.signing.take_back import compare
from exemplar_desktop.signing.trust import load_trust
from tests.conftest import Judge
from tests.signing.outside import (
    DATE,
    changed,
    filled,
    given_out,
    laid,
    numbers_by_stamp,
    overlay,
    place,
    pyhanko,
    red_seal,
    signed,
    signed_by_command,
    taken,
)
from tests.signing.world import CODE, UNIT, World

STYLE = """
stamp-styles:
  default:
    type: text
    background: __stamp__
    stamp-text: "Ky boi %(signer)s\\nLuc %(ts)s"
  van-thu:
    type: text
    stamp-text: "CONG VAN DEN"
"""


def write_style(folder: Path) -> None:
    (folder / "pyhanko.yml").write_text(STYLE, encoding="utf-8")


# --- pyHanko's own command line ---


def test_head_and_seal_sign_in_the_reports_fields(world: World, tmp_path: Path, judge: Judge) -> None:
    one = signed_by_command(tmp_path, given_out().pdf, world.ca.head, "chu-ky", "--use-pades")
    both = signed_by_command(tmp_path, one, world.ca.seal, "con-dau", "--use-pades")
    head = taken(one)
    assert head.roles == (Role.HEAD,)
    found = taken(both)
    assert found.roles == (Role.HEAD, Role.SEAL)
    assert [(added.kind, added.field, added.place, added.page) for added in found.added] == [
        (AddedKind.SIGNATURE, "chu-ky", "chu-ky", place("chu-ky").page),
        (AddedKind.SIGNATURE, "con-dau", "con-dau", place("con-dau").page),
    ]
    assert (found.number_text, found.number, found.day) == ("", None, None)
    # The package's own verification says the same of it.
    assert world.report(both, route=Route.ELSEWHERE, roles=found.roles).integrity is Integrity.WHOLE
    (tmp_path / "both.pdf").write_bytes(both)
    assert judge("pdfsig", tmp_path / "both.pdf").stdout.count("Signature is Valid") == 2


def test_new_fields_with_the_tools_own_stamp(world: World, tmp_path: Path) -> None:
    write_style(tmp_path)
    page = place("chu-ky").page + 1
    one = signed_by_command(tmp_path, given_out().pdf, world.ca.head, f"{page}/60,60,260,120/Chu_ky_1")
    both = signed_by_command(tmp_path, one, world.ca.seal, f"{page}/330,60,540,120/Chu_ky_2")
    found = taken(both)
    assert found.roles == (Role.HEAD, Role.SEAL)
    assert [(added.field, added.place) for added in found.added] == [("Chu_ky_1", ""), ("Chu_ky_2", "")]
    assert "Kyboi" in found.added[0].text.replace(" ", "")


def test_stamped_first_and_signed_after(world: World, tmp_path: Path) -> None:
    write_style(tmp_path)
    stamped = pyhanko(tmp_path, given_out().pdf, "stamp", "--style-name", "van-thu", "--page", "1", "IN", "OUT", "20", "20")
    assert stamped.startswith(given_out().pdf)
    found = taken(signed_by_command(tmp_path, stamped, world.ca.head, "chu-ky"))
    drawn, signature = found.added
    assert (drawn.kind, drawn.page, drawn.place) == (AddedKind.DRAWN, 0, "")
    assert "CONG VAN DEN" in drawn.text
    assert signature.kind is AddedKind.SIGNATURE


def test_an_invisible_signature_is_listed_too(world: World, tmp_path: Path) -> None:
    found = taken(signed_by_command(tmp_path, given_out().pdf, world.ca.head, "An"))
    assert [(added.kind, added.field, added.right) for added in found.added] == [(AddedKind.SIGNATURE, "An", 0.0)]


# --- LibreOffice (`libreoffice/make.py` makes these documents anew) ---

OFFICE = Path(__file__).parent / "libreoffice"


def from_office(name: str) -> tuple[bytes, bytes]:
    """Return the report as given out, and what LibreOffice made of it."""
    pdf = (OFFICE / name).read_bytes()
    size = int((OFFICE / "sizes.txt").read_text(encoding="ascii").split()[0])
    return (OFFICE / "two.pdf").read_bytes()[:size], pdf


def test_libreoffice_signs_without_a_trace_on_the_page(judge: Judge) -> None:
    original, both = from_office("two.pdf")
    one = both[: int((OFFICE / "sizes.txt").read_text(encoding="ascii").split()[1])]
    for pdf, roles in ((one, (Role.HEAD,)), (both, (Role.HEAD, Role.SEAL))):
        found = compare(original, pdf)
        assert isinstance(found, TakenBack), found
        assert found.roles == roles
        assert [(added.kind, added.page, added.right) for added in found.added] == [(AddedKind.SIGNATURE, 0, 0.0)] * len(roles)
    assert judge("pdfsig", OFFICE / "two.pdf").stdout.count("Signature is Valid") == 2


def test_libreoffice_signs_with_a_visible_line() -> None:
    found = compare(*from_office("visible.pdf"))
    assert isinstance(found, TakenBack), found
    (line,) = found.added
    assert (line.kind, line.page, line.place, line.text) == (AddedKind.SIGNATURE, 3, "", "Ký bởi: Phạm Thu Hương")
    # Only what can be seen, although the field claims a whole page. Draw gives all pages the size of the landscape ones: it lies lower.
    assert (line.left, line.top) == pytest.approx((115 * 72 / 25.4, 595.3 - 67 * 72 / 25.4), abs=2)
    assert line.right - line.left == pytest.approx(55 * 72 / 25.4, abs=3)


def test_libreoffice_that_exports_the_report_anew_is_refused() -> None:
    original, pdf = from_office("exported.pdf")
    assert compare(original, pdf) == TakeBackRefusal(code="re_rendered")


def test_what_libreoffice_signed_is_judged_by_its_authority() -> None:
    from cryptography import x509

    signing_time = x509.load_pem_x509_certificate((OFFICE / "ca.pem").read_bytes()).not_valid_after_utc - timedelta(days=5 * 365)
    expected = Expected(
        role=Role.HEAD, route=Route.ELSEWHERE, unit_code=CODE, unit_names=(UNIT,), trust=load_trust([OFFICE / "ca.pem"]), at=signing_time
    )
    status = check_pdf((OFFICE / "two.pdf").read_bytes(), (Role.HEAD, Role.SEAL), expected)
    assert status.integrity is Integrity.WHOLE
    assert [one.identity for one in status.signatures] == [Identity.UNCONFIRMED] * 2
    # The program's own route asks for more than other tools give.
    digital = check_pdf((OFFICE / "two.pdf").read_bytes(), (Role.HEAD, Role.SEAL), replace(expected, route=Route.DIGITAL))
    assert digital.integrity is Integrity.ALTERED


# --- number and date, however they were written in ---


def test_filled_fields_give_number_and_date(world: World) -> None:
    found = taken(signed(filled({"so-ky-hieu": "1205", "ngay-thang": DATE}), world.head))
    assert (found.number_text, found.number) == ("1205", 1205)
    assert (found.day_text, found.day) == (DATE, date(2024, 10, 25))
    assert {(added.kind, added.field, added.text) for added in found.added if added.kind is AddedKind.FIELD} == {
        (AddedKind.FIELD, "so-ky-hieu", "1205"),
        (AddedKind.FIELD, "ngay-thang", DATE),
    }


def test_stamped_number_and_date_are_read_and_the_seal_may_touch_the_name(world: World) -> None:
    pdf = overlay(red_seal, place("con-dau").page, overlay(numbers_by_stamp))
    found = taken(signed(signed(pdf, world.head), world.seal, "con-dau"))
    assert (found.number_text, found.number, found.day_text, found.day) == ("05", 5, DATE, date(2024, 10, 25))
    drawn = [added for added in found.added if added.kind is AddedKind.DRAWN]
    assert [(added.page, added.place) for added in drawn][1] == (place("con-dau").page, "con-dau")


@pytest.mark.parametrize(
    ("written", "day"), [("25/10/2024", date(2024, 10, 25)), ("31/02/2024", None), ("sáng mai", None), ("25-10-2024", date(2024, 10, 25))]
)
def test_a_date_is_understood_or_left_as_text(world: World, written: str, day: date | None) -> None:
    def draw(canvas: Any) -> None:
        spot = place("ngay-thang")
        canvas.drawString(spot.left + 2, spot.bottom + 6, written)

    found = taken(signed(overlay(draw), world.head))
    assert (found.day_text, found.day) == (written, day)


def test_fields_are_filled_after_the_head_signed(world: World) -> None:
    """The leader signs first; the office then fills in number and date, saves, and seals."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(BytesIO(signed(given_out().pdf, world.head)))
    for field in writer.root["/AcroForm"]["/Fields"]:
        if field.get_object()["/T"] == "so-ky-hieu":
            widget = field.get_object()
            widget["/V"] = generic.TextStringObject("77")
            spot = place("so-ky-hieu")
            appearance = generic.StreamObject(stream_data=b"/Tx BMC BT /So 13 Tf 8 5 Td (77) Tj ET EMC")
            sides = (0, 0, spot.right - spot.left, spot.top - spot.bottom)
            appearance[generic.NameObject("/Subtype")] = generic.NameObject("/Form")
            appearance[generic.NameObject("/BBox")] = generic.ArrayObject(map(generic.FloatObject, sides))
            appearance[generic.NameObject("/Resources")] = widget["/AP"]["/N"]["/Resources"]
            widget["/AP"] = generic.DictionaryObject({generic.NameObject("/N"): writer.add_object(appearance)})  # type: ignore[no-untyped-call]
            writer.update_container(widget)
    saved = BytesIO()
    writer.write(saved)  # type: ignore[no-untyped-call]
    both = signed(saved.getvalue(), world.seal, "con-dau")
    found = taken(both)
    assert (found.roles, found.number) == ((Role.HEAD, Role.SEAL), 77)
    assert world.report(both, route=Route.ELSEWHERE, roles=found.roles).integrity is Integrity.WHOLE
    # On the program's own route nothing may come between the signatures.
    assert world.report(both).integrity is Integrity.ALTERED


# --- written anew before signing ---


@pytest.mark.parametrize(
    "options",
    [
        ("--linearize",),
        ("--object-streams=generate", "--recompress-flate", "--compression-level=9"),
        ("--object-streams=disable", "--stream-data=uncompress", "--coalesce-contents"),
    ],
    ids=["linearized", "repacked", "unpacked"],
)
def test_a_file_written_anew_by_qpdf(world: World, tmp_path: Path, judge: Judge, options: tuple[str, ...]) -> None:
    (tmp_path / "in.pdf").write_bytes(overlay(numbers_by_stamp))
    assert judge("qpdf", *options, tmp_path / "in.pdf", tmp_path / "out.pdf").returncode == 0
    found = taken(signed(signed((tmp_path / "out.pdf").read_bytes(), world.head), world.seal, "con-dau"))
    assert (found.roles, found.number) == ((Role.HEAD, Role.SEAL), 5)


def test_a_tool_that_wraps_every_page_and_moves_what_pages_share(world: World) -> None:
    def rewrite(document: Pdf) -> None:
        for page in document.pages:
            page.contents_add(b"q q", prepend=True)
            page.contents_add(b"Q Q")
            page.obj.CropBox = page.obj.MediaBox

    found = taken(signed(changed(rewrite), world.head))
    assert [added.kind for added in found.added] == [AddedKind.SIGNATURE]


def test_fields_that_were_not_needed_may_be_gone(world: World) -> None:
    def flatten(document: Pdf) -> None:
        for page in document.pages:
            if "/Annots" in page.obj:
                del page.obj["/Annots"]
        del document.Root["/AcroForm"]

    found = taken(signed(changed(flatten), world.head, "Moi", (place("chu-ky").page, (343, 480, 495, 540))))
    # The original says where its places are, not the returned document.
    assert [added.place for added in found.added] == ["chu-ky"]


def test_a_stamp_on_blank_paper_is_listed_with_its_words(world: World) -> None:
    def draw(canvas: Any) -> None:
        canvas.drawString(60, 25, "Văn bản đã ký số")

    (drawn, _signature) = taken(signed(overlay(draw, 1), world.head)).added
    assert (drawn.kind, drawn.page, drawn.text, drawn.place) == (AddedKind.DRAWN, 1, "Văn bản đã ký số", "")
    assert (drawn.left, drawn.bottom) == pytest.approx((60, 25), abs=6)
    stamped = taken(signed(laid(None, b"1 0 0 RG 2 w 5 5 90 20 re S", (60, 10, 160, 40), 2), world.head)).added[0]
    assert (stamped.kind, stamped.page) == (AddedKind.STAMP, 2)
    assert (stamped.left, stamped.bottom, stamped.right, stamped.top) == pytest.approx((64, 14, 156, 36), abs=1.5)


def test_a_picture_in_an_unsigned_field_is_no_signature(world: World) -> None:
    box = (60, 10, 160, 40)
    look_alike = laid(None, b"0 0 1 RG 2 w 5 5 90 20 re S", box, 2, Subtype=Name.Widget, FT=Name.Sig, T=String("gia"))
    assert taken(signed(look_alike, world.head)).added[0].kind is AddedKind.STAMP


@pytest.mark.parametrize("how", [SigSeedSubFilter.PADES, SigSeedSubFilter.ADOBE_PKCS7_DETACHED])
def test_both_usual_kinds_of_signatures_are_taken(world: World, how: SigSeedSubFilter) -> None:
    assert taken(signed(given_out().pdf, world.head, subfilter=how)).roles == (Role.HEAD,)


def test_a_report_goes_through_in_less_than_two_seconds(world: World) -> None:
    pdf = signed(signed(overlay(numbers_by_stamp), world.head), world.seal, "con-dau")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    taken(pdf)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - before < 2


def test_metadata_may_change(world: World) -> None:
    def describe(document: Pdf) -> None:
        document.docinfo["/Producer"] = String("another tool")
        document.Root.PageMode = Name.UseNone
        with pikepdf.Pdf.new() as _other, document.open_metadata() as metadata:
            metadata["xmp:CreatorTool"] = "another tool"

    assert taken(signed(changed(describe), world.head)).added[0].kind is AddedKind.SIGNATURE
