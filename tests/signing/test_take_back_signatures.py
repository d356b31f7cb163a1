"""A report whose signatures are broken, missing, too many or not the last thing in it is not taken back; nor are bytes that are none."""

from io import BytesIO

import pikepdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from exemplar_desktop.domain.submission import Role
from exemplar_desktop.domain.taken_back import TakeBackRefusal
from exemplar_desktop.signing.take_back import LARGEST, compare
from tests.signing.outside import changed, given_out, refused, signed, taken
from tests.signing.world import World


def appended(pdf: bytes) -> bytes:
    """Append an update after the last signature, as an editor does."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    writer.update_root()  # type: ignore[no-untyped-call]
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def test_nothing_is_added_after_the_last_signature(world: World) -> None:
    pdf = signed(given_out().pdf, world.head)
    assert refused(appended(pdf))[0] == "changed_after_signing"
    assert refused(pdf + b"\n% xin chao\n")[0] in ("changed_after_signing", "not_a_pdf")


def test_nothing_but_filling_in_comes_between_two_signatures(world: World) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(signed(given_out().pdf, world.head)))
    page, _ = writer.find_page_for_modification(0)  # type: ignore[no-untyped-call]
    there = page.get_object()
    there["/Contents"] = generic.ArrayObject(
        [there.raw_get("/Contents"), writer.add_object(generic.StreamObject(stream_data=b" 60 20 9 9 re f"))]
    )
    writer.mark_update(page)
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    assert refused(signed(out.getvalue(), world.seal, "con-dau")) == ("changed_after_signing", 0)


def test_an_unsigned_report_or_one_rolled_back_is_known(world: World) -> None:
    assert refused(given_out().pdf) == ("not_signed", 0)
    one = signed(given_out().pdf, world.head)
    both = signed(one, world.seal, "con-dau")
    # Rolled back to the head's signature the seal is gone, and the answer says so.
    assert taken(both).roles == (Role.HEAD, Role.SEAL)
    assert taken(both[: len(one)]).roles == (Role.HEAD,)
    assert refused(both[: len(given_out().pdf)]) == ("not_signed", 0)


def test_a_broken_signature_is_refused(world: World) -> None:
    pdf = signed(given_out().pdf, world.head)
    at = pdf.index(b"/ByteRange")
    start = pdf.index(b"/Contents", at - 40_000 if at > 40_000 else 0)
    hexed = pdf.rindex(b"<3082", 0, at + 60_000)
    assert start < hexed + 1
    broken = pdf[: hexed + 2000] + (b"00" if pdf[hexed + 2000 : hexed + 2002] != b"00" else b"11") + pdf[hexed + 2002 :]
    assert refused(broken)[0] in ("signature_broken", "signature_weak")
    # The time in the file's description is signed too.
    described = pdf.replace(b"/Size ", b"/Sizf ", 1) if b"/Size " not in given_out().pdf else pdf[:-8] + b"\r\n%%EOF\n"
    assert refused(described)[0] in ("signature_broken", "changed_after_signing", "not_a_pdf")


def test_more_signatures_than_roles_are_refused(world: World) -> None:
    pdf = signed(signed(given_out().pdf, world.head, "Mot", (0, (20, 10, 90, 40))), world.seal, "Hai", (0, (120, 10, 190, 40)))
    assert refused(signed(pdf, world.seal, "Ba", (0, (220, 10, 290, 40)))) == ("too_many_signatures", 0)


def test_bytes_that_are_no_report(world: World) -> None:
    pdf = signed(given_out().pdf, world.head)
    encrypted = changed(lambda _document: None, encryption=pikepdf.Encryption(owner="a", user=""))
    assert refused(encrypted) == ("encrypted", 0)
    assert refused(b"") == ("not_a_pdf", 0)
    assert refused(b"%PDF-1.7\n" + b"\0" * 1000) == ("not_a_pdf", 0)
    assert refused(b"PK\x03\x04" + b"x" * 100) == ("not_a_pdf", 0)
    assert refused(b"%PDF-1.7\n" + b"\0" * LARGEST) == ("too_large", 0)
    for cut in range(1000, len(pdf), len(pdf) // 40):
        assert isinstance(compare(given_out().pdf, pdf[:cut]), TakeBackRefusal)


def test_no_single_changed_byte_is_taken(world: World) -> None:
    pdf = signed(given_out().pdf, world.head)
    for spot in range(30, len(pdf), len(pdf) // 25):
        other = pdf[:spot] + bytes([pdf[spot] ^ 1]) + pdf[spot + 1 :]
        assert isinstance(compare(given_out().pdf, other), TakeBackRefusal), spot
