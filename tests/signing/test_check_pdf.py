"""A report is whole only as head and seal left it: every attack on the PDF is refused for its own reason."""

import asyncio
import random
import re
import time
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

from exemplar_desktop.domain.submission import FieldPlace, Role, Route
from exemplar_desktop.domain.verdict import Identity, Integrity, Revocation
from exemplar_desktop.signing.keys import SigningKey
from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf
from tests.signing.world import FIELDS, NOW, World, codes, revisions, small_pdf

Run = Callable[..., str]


def refused(world: World, pdf: bytes, **changes: Any) -> list[str]:
    """Judge a report that must be refused; returns the codes of its reasons."""
    status = world.report(pdf, **changes)
    assert status.integrity is Integrity.ALTERED
    assert status.signatures == ()
    assert [reason.file for reason in status.reasons] == ["bao-cao.pdf"]
    return codes(status)


def updated(pdf: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """Append an incremental update as an editor would."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    change(writer)
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def dictionary(**parts: generic.PdfObject) -> generic.DictionaryObject:
    return generic.DictionaryObject({pdf_name(f"/{key}"): value for key, value in parts.items()})  # type: ignore[no-untyped-call]


def added_signature(pdf: bytes, field: str, key: SigningKey, new: bool) -> bytes:
    """Sign a field once more with pyHanko itself, bypassing the program."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    if new:
        append_signature_field(writer, SigFieldSpec(field, box=(10, 10, 50, 50)))
    signer = PdfSigner(PdfSignatureMetadata(field_name=field, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES), key.signer)
    out = BytesIO()
    asyncio.run(signer.async_sign_pdf(writer, output=out))
    return out.getvalue()


def set_title(writer: IncrementalPdfFileWriter) -> None:
    info = dictionary(Title=generic.TextStringObject("Báo cáo khác"))
    writer.set_info(writer.add_object(info))


def draw_over(writer: IncrementalPdfFileWriter) -> None:
    page, _ = writer.find_page_for_modification(0)  # type: ignore[no-untyped-call]
    page.get_object()["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"0 0 595 842 re f"))
    writer.mark_update(page)


def annotate(writer: IncrementalPdfFileWriter) -> None:
    page, _ = writer.find_page_for_modification(0)  # type: ignore[no-untyped-call]
    note = dictionary(
        Type=pdf_name("/Annot"),
        Subtype=pdf_name("/FreeText"),
        Rect=generic.ArrayObject(map(generic.NumberObject, (0, 0, 500, 500))),
        Contents=generic.TextStringObject("đã sửa"),
    )
    page.get_object()["/Annots"] = generic.ArrayObject([writer.add_object(note)])
    writer.mark_update(page)


def rewrite_metadata(writer: IncrementalPdfFileWriter) -> None:
    writer.update_root()  # type: ignore[no-untyped-call]


UPDATES = {"info": set_title, "page": draw_over, "annotation": annotate, "nothing but metadata": rewrite_metadata}


# --- what is as it should be ---


def test_a_report_as_signed_is_whole_trusted_and_good(world: World) -> None:
    status = world.report()
    assert (status.integrity, status.reasons) == (Integrity.WHOLE, ())
    head, seal = status.signatures
    for signature, role, key in ((head, Role.HEAD, world.ca.head), (seal, Role.SEAL, world.ca.seal)):
        assert (signature.integrity, signature.identity, signature.revocation) == (Integrity.WHOLE, Identity.TRUSTED, Revocation.GOOD)
        assert signature.signer is not None
        assert (signature.signer.role, signature.signer.fingerprint, signature.signer.claimed_time) == (role, key.fingerprint, NOW)
    assert codes(status) == ["signer_trusted", "crl_good"] * 2


def test_a_head_without_a_seal_is_whole_where_no_seal_is_expected(world: World) -> None:
    alone = sign_pdf(world.pdf, FIELDS, (PdfSignature(role=Role.HEAD, key=world.head),), NOW)
    assert world.report(alone, roles=(Role.HEAD,)).integrity is Integrity.WHOLE
    assert refused(world, alone) == ["pdf_signature_missing"]


def test_keys_in_each_others_fields_are_contradicted(world: World) -> None:
    swapped = (PdfSignature(role=Role.HEAD, key=world.seal), PdfSignature(role=Role.SEAL, key=world.head))
    status = world.report(sign_pdf(world.pdf, FIELDS, swapped, NOW))
    assert [one.identity for one in status.signatures] == [Identity.CONTRADICTED] * 2


def test_an_unsigned_report_is_whole_on_the_paper_route_only(world: World) -> None:
    status = world.report(world.pdf, route=Route.PAPER)
    assert (status.integrity, status.signatures) == (Integrity.WHOLE, ())
    assert refused(world, world.pdf, route=Route.ELSEWHERE) == ["pdf_unsigned"]


def test_fields_of_an_outside_tool_are_taken_on_their_route_only(world: World) -> None:
    foreign = added_signature(world.pdf, "Signature1", world.head, new=True)
    assert world.report(foreign, route=Route.ELSEWHERE, roles=(Role.HEAD,)).integrity is Integrity.WHOLE
    assert refused(world, foreign) == ["pdf_field_unexpected"]


def test_elsewhere_each_promised_role_has_signed_once(world: World) -> None:
    foreign = added_signature(world.pdf, "Signature1", world.head, new=True)
    assert refused(world, foreign, route=Route.ELSEWHERE) == ["pdf_signature_count"]
    assert refused(world, world.signed, route=Route.ELSEWHERE, roles=(Role.HEAD,)) == ["pdf_signature_count"]
    assert world.report(route=Route.ELSEWHERE).integrity is Integrity.WHOLE


@pytest.mark.parametrize(
    "costly",
    [
        b"%PDF-1.7\n" + b"1 0 obj\n<<>>\nendobj\n" * 200_000 + b"startxref\n9\n%%EOF\n",
        b"%PDF-1.7\nxref\n0 1000000\n" + b"0000000000 65535 f \n" * 1_000_000 + b"trailer\n<</Size 1000000>>\nstartxref\n9\n%%EOF\n",
        b"%PDF-1.7\n" + b"startxref\n9\n%%EOF\n" * 500_000,
        b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/A [" + b"[]" * 9_000_000 + b"]>>\nstartxref\n9\n%%EOF\n",
        b"%PDF-1.7\n" + b" " * 19_000_000 + b"\nstartxref\n9\n%%EOF\n",
    ],
    ids=["objects", "references", "revisions", "tokens", "white space"],
)
def test_a_report_that_costs_much_is_refused_at_once(world: World, costly: bytes) -> None:
    begun = time.perf_counter()
    assert refused(world, costly) == ["pdf_unreadable"]
    assert time.perf_counter() - begun < 4  # on a busy machine; some took a minute


@pytest.mark.parametrize("size", [10_000_000, 300_000_000])
def test_a_stream_that_unpacks_to_much_is_refused_at_once(world: World, size: int) -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)) + packer.flush()
    head = b"%PDF-1.7\n"
    entries = b"1 0 obj\n<</Type/XRef/Size %d/W[1 1 1]/Root 1 0 R/Filter/FlateDecode/Length %d>>stream\n" % (size // 3, len(packed))
    begun = time.perf_counter()
    assert refused(world, head + entries + packed + b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n") == ["pdf_unreadable"]
    assert time.perf_counter() - begun < 2


# --- taken away ---


def test_an_unsigned_report_is_refused(world: World) -> None:
    assert refused(world, world.pdf) == ["pdf_unsigned"]


def test_a_report_rolled_back_before_its_signatures_is_refused(world: World) -> None:
    assert refused(world, revisions(world.signed)[0]) == ["pdf_unsigned"]


def test_a_report_rolled_back_to_the_first_signature_is_refused(world: World, run: Run, tmp_path: Path) -> None:
    rolled_back = revisions(world.signed)[1]
    (tmp_path / "s.pdf").write_bytes(rolled_back)
    assert "Signature is Valid" in run("pdfsig", "s.pdf")
    assert refused(world, rolled_back) == ["pdf_signature_missing"]


def test_a_rolled_back_report_does_not_pass_for_one_signed_by_the_head_alone(world: World) -> None:
    assert refused(world, revisions(world.signed)[1], roles=(Role.HEAD,)) == ["pdf_field_unexpected"]


@pytest.mark.parametrize("cut", [0, 1, 20, 5000, -1, -10, -400])
def test_a_truncated_report_is_refused(world: World, cut: int) -> None:
    assert refused(world, world.signed[:cut])


# --- added ---


@pytest.mark.parametrize("tail", [b"\n", b"\0", b"garbage", b"%PDF-1.7\n"])
def test_bytes_after_the_last_signature_are_refused(world: World, tail: bytes) -> None:
    assert refused(world, world.signed + tail) == ["pdf_not_covered"]


@pytest.mark.parametrize("tail", [b"\n%%EOF\n", b" " * 5000, b"startxref\n0\n%%EOF\n"])
def test_bytes_that_hide_the_reports_end_are_refused(world: World, tail: bytes) -> None:
    assert refused(world, world.signed + tail) == ["pdf_unreadable"]


@pytest.mark.parametrize("head", [b"\n", b"garbage\n", b"%PDF-1.7\n"])
def test_bytes_before_the_report_are_refused(world: World, head: bytes) -> None:
    assert refused(world, head + world.signed)


@pytest.mark.parametrize("name", UPDATES)
def test_an_update_after_signing_is_refused(world: World, name: str) -> None:
    assert refused(world, updated(world.signed, UPDATES[name])) == ["pdf_changed"]


@pytest.mark.parametrize("name", UPDATES)
def test_an_update_between_the_signatures_is_refused(world: World, name: str) -> None:
    certified = updated(revisions(world.signed)[1], UPDATES[name])
    assert refused(world, added_signature(certified, "con-dau", world.seal, new=False)) == ["pdf_changed"]


def test_a_third_signature_is_refused(world: World) -> None:
    assert refused(world, added_signature(world.signed, "ke-la", world.seal, new=True)) == ["pdf_field_unexpected"]


def test_a_signature_put_over_the_head_alone_is_refused(world: World) -> None:
    alone = sign_pdf(world.pdf, FIELDS, (PdfSignature(role=Role.HEAD, key=world.head),), NOW)
    assert refused(world, added_signature(alone, "con-dau", world.seal, new=True)) == ["pdf_changed"]


def test_another_form_field_is_refused_though_it_was_signed_with_the_rest(world: World) -> None:
    def add_text_field(writer: IncrementalPdfFileWriter) -> None:
        field = writer.add_object(dictionary(FT=pdf_name("/Tx"), T=generic.TextStringObject("ghi-chu")))
        writer.root["/AcroForm"] = dictionary(Fields=generic.ArrayObject([field]))
        writer.update_root()  # type: ignore[no-untyped-call]

    signatures = (PdfSignature(role=Role.HEAD, key=world.head), PdfSignature(role=Role.SEAL, key=world.seal))
    assert refused(world, sign_pdf(updated(world.pdf, add_text_field), FIELDS, signatures, NOW)) == ["pdf_field_unexpected"]


def test_the_seal_before_the_head_is_refused(world: World) -> None:
    places = {place.name: place for place in FIELDS}
    turned = (_named(places["con-dau"], "chu-ky"), _named(places["chu-ky"], "con-dau"))
    pdf = sign_pdf(world.pdf, turned, (PdfSignature(role=Role.HEAD, key=world.head),), NOW)
    seal_first = sign_pdf(world.pdf, FIELDS, (PdfSignature(role=Role.SEAL, key=world.seal),), NOW)
    assert world.report(pdf, roles=(Role.HEAD,)).integrity is Integrity.WHOLE
    assert refused(world, added_signature(seal_first, "chu-ky", world.head, new=True)) == ["pdf_signing_order"]


# --- changed in place ---


def test_no_changed_bit_is_overlooked(world: World) -> None:
    chance = random.Random(56)
    for _ in range(150):
        tampered = bytearray(world.signed)
        place = chance.randrange(len(tampered))
        tampered[place] ^= 1 << chance.randrange(8)
        assert refused(world, bytes(tampered)), place


def test_a_changed_page_is_refused_as_altered(world: World) -> None:
    page = world.signed.index(b"/MediaBox") if b"/MediaBox" in world.signed else world.signed.index(b"stream") + 20
    tampered = bytearray(world.signed)
    tampered[page + 10] ^= 1
    assert refused(world, bytes(tampered)) in (["pdf_altered"], ["pdf_unreadable"])


@pytest.mark.parametrize("number", [0, 1])
def test_anything_but_zeros_after_a_signature_in_its_room_is_refused(world: World, number: int) -> None:
    rooms = [match.end() for match in re.finditer(rb"/Contents <[0-9A-F]+", world.signed)]
    tampered = bytearray(world.signed)
    assert tampered[rooms[number] - 4 : rooms[number]] == b"0000"
    tampered[rooms[number] - 4 : rooms[number]] = b"2041"
    assert refused(world, bytes(tampered)) == ["pdf_gap"]


@pytest.mark.parametrize("filler", [b"\n", b" ", b">", b"%"])
def test_anything_but_digits_in_a_signatures_room_is_refused(world: World, filler: bytes) -> None:
    room = [match.end() for match in re.finditer(rb"/Contents <[0-9A-F]+", world.signed)][-1]
    tampered = bytearray(world.signed)
    tampered[room - 2 : room] = filler * 2
    assert refused(world, bytes(tampered))


def test_a_byte_range_that_leaves_more_out_is_refused(world: World) -> None:
    first, second = re.finditer(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", world.signed)
    for found in (first, second):
        length = found.group(3)
        fewer = str(int(length) - 1).rjust(len(length), "0").encode()
        tampered = world.signed[: found.start(3)] + fewer + world.signed[found.end(3) :]
        assert refused(world, tampered) in (["pdf_gap"], ["pdf_altered"])


# --- other documents ---


@pytest.mark.parametrize("bad", [b"", b"%PDF-1.7\n", b"hello", bytes(1000), b"%PDF-1.7\n%%EOF\n", b"PK\x03\x04"])
def test_bytes_that_are_no_pdf_are_refused(world: World, bad: bytes) -> None:
    assert refused(world, bad) == ["pdf_unreadable"]
    assert refused(world, bad, route=Route.PAPER) == ["pdf_unreadable"]


def test_the_signatures_of_another_document_are_refused(world: World) -> None:
    other = small_pdf(pages=3)
    assert refused(world, other + world.signed[len(world.pdf) :])


def test_an_older_kind_of_signature_is_refused(world: World) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(world.pdf))
    append_signature_field(writer, SigFieldSpec("chu-ky", box=(10, 10, 50, 50)))
    signer = PdfSigner(PdfSignatureMetadata(field_name="chu-ky", md_algorithm="sha256"), world.head.signer)
    out = BytesIO()
    asyncio.run(signer.async_sign_pdf(writer, output=out))
    assert refused(world, out.getvalue(), roles=(Role.HEAD,)) == ["pdf_signature_kind"]


def test_a_weak_digest_is_refused(world: World) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(world.pdf))
    append_signature_field(writer, SigFieldSpec("chu-ky", box=(10, 10, 50, 50)))
    metadata = PdfSignatureMetadata(field_name="chu-ky", md_algorithm="sha1", subfilter=SigSeedSubFilter.PADES)
    signer = SimpleSigner.load_pkcs12_data(world.ca.head.p12.read_bytes(), [], world.ca.head.passphrase.encode())
    out = BytesIO()
    asyncio.run(PdfSigner(metadata, signer).async_sign_pdf(writer, output=out))
    assert refused(world, out.getvalue(), roles=(Role.HEAD,)) == ["digest_weak"]


def _named(place: FieldPlace, name: str) -> FieldPlace:
    return FieldPlace(name=name, page=place.page, left=place.left, bottom=place.bottom, right=place.right, top=place.top)


def test_a_gap_spelled_in_small_letters_is_altered(world: World) -> None:
    (first, second) = re.finditer(rb"<[0-9A-F]{2000,}>", world.signed)
    for gap in (first, second):
        changed = world.signed[: gap.start()] + gap.group().lower() + world.signed[gap.end() :]
        assert "pdf_gap" in refused(world, changed) or gap is first
        assert world.report(changed).integrity is Integrity.ALTERED
