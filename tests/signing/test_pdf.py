"""The report is signed as PAdES, looks as stamped, and stays the PDF/A it was: judged by pdfsig and by what pikepdf reads."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from math import ceil, floor
from pathlib import Path

import pikepdf
import pytest

from exemplar_desktop.domain.submission import Role
from exemplar_desktop.progress import Cancelled
from exemplar_desktop.signing.pdf import PdfSignature, sign_pdf
from tests.signing.world import FIELDS, NOW, World, revisions

Run = Callable[..., str]


@contextmanager
def fields(pdf: bytes) -> Iterator[list[pikepdf.Object]]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        yield list(opened.Root.AcroForm.Fields)


def test_pdfsig_finds_both_signatures_and_the_whole_document(world: World, run: Run, tmp_path: Path) -> None:
    (tmp_path / "s.pdf").write_bytes(world.signed)
    said = run("pdfsig", "s.pdf", ok=True)
    assert said.count("Signature is Valid") == 2
    assert said.count("ETSI.CAdES.detached") == 2
    assert said.index("Field Name: chu-ky") < said.index("Field Name: con-dau")
    assert "Not total document signed" in said.split("Signature #2")[0]
    assert "Total document signed" in said.split("Signature #2")[1]
    assert "Oct 25 2024" in said


def test_signing_leaves_the_pdfa_claim_and_the_facts_alone(world: World) -> None:
    before, after = (pikepdf.open(BytesIO(pdf)) for pdf in (world.pdf, world.signed))
    with before.open_metadata() as xmp, after.open_metadata() as xmp_after:
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("2", "B")
        assert str(xmp_after) == str(xmp)
    assert dict(after.docinfo) == dict(before.docinfo)
    assert world.signed.startswith(world.pdf)


def test_both_fields_are_there_before_the_first_signature(world: World) -> None:
    unsigned, first, both = revisions(world.signed)
    assert unsigned == world.pdf
    with fields(first) as found:
        assert [str(field.T) for field in found] == ["chu-ky", "con-dau"]
        assert ["/V" in field for field in found] == [True, False]
    with fields(both) as found:
        assert ["/V" in field for field in found] == [True, True]


def test_the_head_certifies_and_the_seal_approves(world: World) -> None:
    pdf = pikepdf.open(BytesIO(world.signed))
    head, seal = (field.V for field in pdf.Root.AcroForm.Fields)
    assert pdf.Root.Perms.DocMDP.objgen == head.objgen
    assert head.Reference[0].TransformParams.P == 2
    assert "/Reference" not in seal


def test_stamps_are_drawn_in_their_own_size_at_their_places(world: World) -> None:
    with fields(world.signed) as found:
        for place, field in zip(FIELDS, found, strict=True):
            left, bottom, right, top = (float(corner) for corner in field.Rect)
            assert (left, bottom, right, top) == (floor(place.left), floor(place.bottom), ceil(place.right), ceil(place.top))
            assert sorted(float(corner) for corner in field.AP.N.BBox) == sorted([0, 0, right - left, top - bottom])
            moved = f"1 0 0 1 {place.left - left:g} {place.bottom - bottom:g} cm /Stamp Do"
            assert field.AP.N.read_bytes().decode() == f"q q /BackgroundGS gs 1 0 0 1 0 0 cm {moved} Q Q"
            assert field.AP.N.Resources.ExtGState.BackgroundGS.ca == 1


def test_the_head_may_sign_alone(world: World, run: Run, tmp_path: Path) -> None:
    alone = sign_pdf(world.pdf, FIELDS, (PdfSignature(role=Role.HEAD, key=world.head),), NOW)
    with fields(alone) as found:
        assert [str(field.T) for field in found] == ["chu-ky"]
    (tmp_path / "s.pdf").write_bytes(alone)
    assert run("pdfsig", "s.pdf").count("Signature is Valid") == 1


def test_signing_can_be_stopped_between_signatures(world: World) -> None:
    told: list[float] = []

    def step(code: str, fraction: float) -> None:
        assert code == "sign_pdf"
        told.append(fraction)
        if fraction == 0.5:
            raise Cancelled

    signatures = (PdfSignature(role=Role.SEAL, key=world.seal), PdfSignature(role=Role.HEAD, key=world.head))
    with pytest.raises(Cancelled):
        sign_pdf(world.pdf, FIELDS, signatures, NOW, step)
    assert told == [0.0, 0.5]


def test_a_role_signs_once(world: World) -> None:
    twice = (PdfSignature(role=Role.HEAD, key=world.head),) * 2
    with pytest.raises(ValueError, match="one signature a role"):
        sign_pdf(world.pdf, FIELDS, twice, NOW)
