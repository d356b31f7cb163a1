"""A report that was changed, however well it is signed afterwards, is not taken back; each attempt has its own reason."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from exemplar_desktop.messages.reasons_take_back import reasons_take_back
from exemplar_desktop.reports.compose import compose
from exemplar_desktop.reports.fonts import shipped_font
from exemplar_desktop.reports.form import render_open
from tests.conftest import Judge
from tests.reports.sample import ON, sample_facts
from tests.signing.outside import changed, filled, given_out, laid, overlay, place, refused, signed
from tests.signing.world import World

Change = Callable[[Pdf], None]
TEXT = (85.0, 500.0)
"""Where running text stands on the second page."""


def content(document: Pdf, page: int) -> bytes:
    return document.pages[page].Contents.read_bytes()


def draw_after(operators: bytes, page: int = 1) -> Change:
    def change(document: Pdf) -> None:
        document.pages[page].contents_add(b"q", prepend=True)
        document.pages[page].contents_add(b"Q q " + operators + b" Q")

    return change


# --- the page itself ---


def one_letter(document: Pdf) -> None:
    """Show another letter in one word, as an editor does: one code of one string."""
    before = content(document, 1)
    place = before.index(b") Tj")
    letter = before[place - 1 : place]
    after = before[: place - 1] + (b"A" if letter != b"A" else b"B") + before[place:]
    assert len(after) == len(before)
    document.pages[1].Contents = document.make_stream(after)


def other_map_of_letters(document: Pdf) -> None:
    font = next(iter(document.pages[1].Resources.Font.values()))
    font.ToUnicode = document.make_stream(font.ToUnicode.read_bytes().replace(b"0031", b"0039"))


def other_program(document: Pdf) -> None:
    font = next(iter(document.pages[1].Resources.Font.values()))
    font.FontDescriptor.FontFile2 = document.make_stream(shipped_font("bold").read_bytes())


def other_widths(document: Pdf) -> None:
    font = next(iter(document.pages[1].Resources.Font.values()))
    font.Widths[3] = 12


def fonts_swapped(document: Pdf) -> None:
    fonts = document.pages[1].Resources.Font
    one, other, *_rest = fonts.keys()
    fonts[one], fonts[other] = fonts[other], fonts[one]


def clipped_away(document: Pdf) -> None:
    document.pages[1].contents_add(b"q 0 0 0 0 re W n", prepend=True)
    document.pages[1].contents_add(b"Q")


def made_invisible(document: Pdf) -> None:
    document.pages[1].contents_add(b"q 3 Tr", prepend=True)
    document.pages[1].contents_add(b"Q")


def commented_out(document: Pdf) -> None:
    document.pages[1].contents_add(b"q %", prepend=True)


def cropped(document: Pdf) -> None:
    document.pages[1].obj.CropBox = Array([0, 300, 595, 842])


def turned(document: Pdf) -> None:
    document.pages[1].obj.Rotate = 180


def enlarged(document: Pdf) -> None:
    document.pages[1].obj.UserUnit = 3


def other_black(document: Pdf) -> None:
    """Give every grey of the page another meaning, without naming it anywhere."""
    document.pages[1].obj.Resources = Dictionary(dict(document.pages[1].obj.Resources.items()))
    white = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1]), C1=Array([1]), N=1)
    space = Array([Name.Separation, Name("/Trang"), Name.DeviceGray, white])
    document.pages[1].obj.Resources.ColorSpace = Dictionary(DefaultGray=space)


def emptied(document: Pdf) -> None:
    del document.pages[1].obj["/Contents"]


@pytest.mark.parametrize(
    "change",
    [
        one_letter,
        clipped_away,
        made_invisible,
        commented_out,
        cropped,
        turned,
        enlarged,
        emptied,
        other_black,
    ],
)
def test_a_changed_page_is_refused(world: World, change: Change) -> None:
    assert refused(signed(changed(change), world.head)) == ("page_changed", 2)


@pytest.mark.parametrize("change", [other_map_of_letters, other_program, other_widths, fonts_swapped])
def test_a_changed_font_is_refused_where_it_is_first_used(world: World, change: Change) -> None:
    assert refused(signed(changed(change), world.head)) == ("page_changed", 1)


def test_a_changed_page_is_found_in_an_update_of_the_original_too(world: World) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(given_out().pdf))
    page, _ = writer.find_page_for_modification(1)  # type: ignore[no-untyped-call]
    old = page.get_object()["/Contents"].data
    page.get_object()["/Contents"] = writer.add_object(generic.StreamObject(stream_data=old.replace(b"1", b"7", 1)))
    writer.mark_update(page)
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    assert out.getvalue().startswith(given_out().pdf)
    assert refused(signed(out.getvalue(), world.head)) == ("page_changed", 2)


# --- the order and number of pages ---


def another_report() -> bytes:
    """Return a report that says something else on some pages."""
    return render_open(compose(sample_facts(), ("Mục 6 của báo cáo còn trống.",), ON)).pdf


def test_pages_added_missing_moved_or_of_another_report_are_refused(world: World) -> None:
    def swap(document: Pdf) -> None:
        page = document.pages[1]
        del document.pages[1]
        document.pages.insert(2, page)

    def drop(document: Pdf) -> None:
        del document.pages[2]

    def add(document: Pdf) -> None:
        document.add_blank_page()
        document.pages[-1].contents_add(b"0 g 100 100 50 50 re f")

    def add_before(document: Pdf) -> None:
        document.pages.insert(0, document.pages[1])

    def replace(document: Pdf) -> None:
        with pikepdf.open(BytesIO(another_report())) as other:
            document.pages[0] = other.pages[0]

    many = len(pikepdf.open(BytesIO(given_out().pdf)).pages)
    assert refused(signed(changed(swap), world.head)) == ("page_moved", 2)
    assert refused(signed(changed(drop), world.head)) == ("page_missing", 3)
    assert refused(signed(changed(add), world.head)) == ("page_added", many + 1)
    assert refused(signed(changed(add_before), world.head)) == ("page_added", 1)
    assert refused(signed(changed(replace), world.head)) == ("page_changed", 1)


def test_pages_drawn_anew_or_as_pictures_are_refused(world: World, tmp_path: Any, judge: Judge) -> None:
    (tmp_path / "in.pdf").write_bytes(given_out().pdf)
    assert judge("pdftocairo", "-pdf", tmp_path / "in.pdf", tmp_path / "again.pdf").returncode == 0
    again = (tmp_path / "again.pdf").read_bytes()
    assert refused(signed(again, world.head, at=(0, (100, 100, 200, 150)), field="Moi")) == ("re_rendered", 0)


# --- what is drawn or laid over it ---


def white_and_new_words(canvas: Any) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(85, 690, 430, 18, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.drawString(85, 694, "Đơn vị không có điển hình nào.")


def letter_after(page: int, nth: int) -> tuple[float, float]:
    """Return where a letter of a page ends, in points from the lower left."""
    import pdfplumber

    with pdfplumber.open(BytesIO(given_out().pdf)) as document:
        letter = document.pages[page].chars[nth]
        return letter["x1"], document.pages[page].height - letter["bottom"] + 3


def test_text_is_neither_covered_nor_completed(world: World) -> None:
    x, y = letter_after(1, 300)
    cover = f"1 g {x - 20} {y} 15 10 re f".encode()
    black = f"0 g {x - 20} {y} 15 10 re f".encode()
    assert refused(signed(overlay(white_and_new_words, 1), world.head)) == ("text_covered", 2)
    assert refused(signed(changed(draw_after(cover)), world.head)) == ("text_covered", 2)
    assert refused(signed(changed(draw_after(black)), world.head)) == ("text_covered", 2)
    beside = overlay(lambda canvas: canvas.drawString(*letter_after(1, 0), "9"), 1)
    assert refused(signed(beside, world.head))[1] == 2
    assert refused(signed(beside, world.head))[0] in ("text_covered", "beside_text")
    between = overlay(lambda canvas: canvas.drawString(x - 40, y + 7, "0"), 1)
    assert refused(signed(between, world.head))[0] in ("text_covered", "beside_text")


def test_a_digit_on_the_blank_beside_a_line_is_refused(world: World) -> None:
    import pdfplumber

    with pdfplumber.open(BytesIO(given_out().pdf)) as document:
        page = document.pages[2]
        line = min(page.extract_text_lines(), key=lambda one: one["x1"])
    beside = overlay(lambda canvas: canvas.drawString(line["x1"] + 2, page.height - line["bottom"] + 3, "5"), 2)
    assert refused(signed(beside, world.head)) == ("beside_text", 3)


def test_a_stamp_or_a_signature_covers_no_text(world: World) -> None:
    x, y = letter_after(1, 300)
    box = (x - 60, y - 3, x + 10, y + 12)
    assert refused(signed(laid(None, b"1 g 0 0 200 200 re f", box, 1), world.head)) == ("text_covered", 2)
    assert refused(signed(laid(None, b"1 g 0 0 200 200 re f", box, 1, Subtype=Name.FreeText), world.head)) == ("text_covered", 2)
    # Hidden below white first, then signed into a new field there.
    assert refused(signed(given_out().pdf, world.head, "Moi", (1, (100, 600, 400, 700))))[1] == 2


def test_the_name_below_the_signature_is_not_painted_over(world: World) -> None:
    spot = place("chu-ky")

    def paint(canvas: Any) -> None:
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(spot.left, spot.bottom - 24, spot.right - spot.left, 22, stroke=0, fill=1)

    def block(canvas: Any) -> None:
        canvas.setFillColorRGB(0.8, 0, 0)
        canvas.rect(spot.left, spot.bottom - 24, spot.right - spot.left, 22, stroke=0, fill=1)

    assert refused(signed(overlay(paint, spot.page), world.head)) == ("text_covered", spot.page + 1)
    assert refused(signed(overlay(block, spot.page), world.head)) == ("text_covered", spot.page + 1)


def test_modes_of_blending_do_not_help(world: World) -> None:
    def invert(document: Pdf) -> None:
        draw_after(b"/Odd gs 1 g 85 500 200 200 re f")(document)
        document.pages[1].obj.Resources.ExtGState = Dictionary(Odd=Dictionary(BM=Name.Difference))

    assert refused(signed(changed(invert), world.head)) == ("text_covered", 2)


# --- what acts, is enclosed, or is not always seen ---


def script(document: Pdf) -> None:
    document.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def script_by_name(document: Pdf) -> None:
    action = Dictionary(S=Name.JavaScript, JS=String("1"))
    document.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), document.make_indirect(action)])))


def on_opening(document: Pdf) -> None:
    document.pages[0].obj.AA = Dictionary(O=Dictionary(S=Name.Named, N=Name.NextPage))


def enclosed(document: Pdf) -> None:
    document.attachments["so-lieu-moi.txt"] = b"hello"


def layers(document: Pdf) -> None:
    layer = document.make_indirect(Dictionary(Type=Name.OCG, Name=String("an")))
    document.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))


def layer_of_a_stamp(document: Pdf) -> None:
    draw_after(b"/OC /L BDC 0 0 5 5 re f EMC")(document)
    document.pages[1].obj.Resources.Properties = Dictionary(L=document.make_indirect(Dictionary(Type=Name.OCG, Name=String("an"))))


def structure(document: Pdf) -> None:
    document.Root.StructTreeRoot = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))


def forms_asked_anew(document: Pdf) -> None:
    document.Root.AcroForm.NeedAppearances = True


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (script, "has_action"),
        (script_by_name, "has_script"),
        (on_opening, "has_action"),
        (enclosed, "has_file"),
        (layers, "has_layers"),
        (layer_of_a_stamp, "has_layers"),
        (structure, "has_foreign_part"),
    ],
)
def test_what_acts_or_hides_is_refused(world: World, change: Change, code: str) -> None:
    assert refused(signed(changed(change), world.head))[0] == code


def test_fields_that_each_program_draws_anew_are_refused() -> None:
    # pyHanko would set this right while signing: the answer must not wait for the signatures.
    assert refused(changed(forms_asked_anew)) == ("appearance_missing", 0)


BOX = (300, 20, 360, 50)
LAUNCH = Dictionary(Type=Name.Action, S=Name.Launch, F=String("calc.exe"))


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ({"A": LAUNCH}, "has_action"),
        ({"Subtype": Name.Link}, "annotation_foreign"),
        ({"Subtype": Name.Widget, "FT": Name.Btn, "T": String("nut")}, "annotation_foreign"),
        ({"F": 2}, "addition_hidden"),
        ({"F": 32 | 4}, "addition_hidden"),
        ({"BM": Name.Screen}, "addition_hidden"),
        ({"AP": Dictionary()}, "addition_hidden"),
        ({"Subtype": Name.Widget, "FT": Name.Tx, "T": String("them"), "V": String("99")}, "value_differs"),
    ],
)
def test_what_is_laid_on_always_looks_the_same(world: World, entries: dict[str, Any], code: str) -> None:
    assert refused(signed(laid(None, b"0 0 10 10 re f", BOX, 0, **entries), world.head)) == (code, 0 if code == "has_action" else 1)


def test_a_field_shows_what_it_holds(world: World) -> None:
    def lie(document: Pdf) -> None:
        for field in document.Root.AcroForm.Fields:
            if field.T == "so-ky-hieu":
                field.V = String("9999")

    assert refused(signed(changed(lie, filled({"so-ky-hieu": "1205"})), world.head)) == ("value_differs", 1)


def nested_forms(document: Pdf) -> None:
    """Ten forms that each draw the next ten times: ten thousand million drawings."""
    inner = None
    for _level in range(7):
        form = document.make_stream(b"0 0 1 1 re f " if inner is None else b"/F Do " * 10)
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 10, 10])
        form.Resources = Dictionary() if inner is None else Dictionary(XObject=Dictionary(F=inner))
        inner = document.make_indirect(form)
    draw_after(b"/F Do")(document)
    document.pages[1].obj.Resources.XObject = Dictionary(F=inner)


def itself(document: Pdf) -> None:
    form = document.make_stream(b"/F Do")
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 10, 10])
    form.Resources = Dictionary(XObject=Dictionary(F=form))
    draw_after(b"/F Do")(document)
    document.pages[1].obj.Resources.XObject = Dictionary(F=form)


def patterns(document: Pdf) -> None:
    draw_after(b"/Pattern cs /P scn 10 10 10 10 re f")(document)
    document.pages[1].obj.Resources.Pattern = Dictionary(P=Dictionary(PatternType=2))


def huge_picture(document: Pdf) -> None:
    picture = document.make_stream(b"\0" * 100)
    picture.Type, picture.Subtype, picture.Width, picture.Height = Name.XObject, Name.Image, 100_000, 100_000
    picture.ColorSpace, picture.BitsPerComponent = Name.DeviceGray, 8
    draw_after(b"/F Do")(document)
    document.pages[1].obj.Resources.XObject = Dictionary(F=picture)


@pytest.mark.parametrize(
    "change",
    [
        nested_forms,
        itself,
        patterns,
        huge_picture,
        draw_after(b"/Nothing Do"),
        draw_after(b"/N#6fthing %\nDo"),
        draw_after(b"/S sh"),
        draw_after(b"BI /W 1 /H 1 /BPC 8 /CS /G ID x EI"),
        draw_after(b"0 0 1 1 re f " * 400_000),
    ],
)
def test_what_has_no_measure_is_not_drawn(world: World, change: Change) -> None:
    assert refused(signed(changed(change), world.head)) == ("addition_unreadable", 2)


def test_each_reason_has_a_sentence() -> None:
    for code, text in reasons_take_back.items():
        said = text.format(page=3, field="Moi")
        assert said.endswith(".") and "  " not in said, code
