"""Takes back a report that was numbered, signed and stamped with outside tools: is every page the original's below what was added?

The whole interface is `compare`: the bytes that were given out, the bytes that came back; the answer is `TakenBack` (who signed, what was
added, the number and the date that were written in) or `TakeBackRefusal` (a code of `messages.reasons_take_back`). Whether the signers are
who they should be is not asked here: `signing.check.check_pdf` judges the same bytes with ``Route.ELSEWHERE`` and the roles found here.

The returned document may be an update of the original or written anew. Three questions are asked of it, each by its own module: is the
content of every page the original's (`same_pages`); is there anything that acts, hides or cannot be bounded (`hidden_parts`, `laid_on`);
and can every letter of the original still be read as it was (`ink`). Imports pyHanko: import this module late.
"""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pyhanko.pdf_utils.reader import PdfFileReader

from exemplar_desktop.domain.submission import FieldPlace, Route
from exemplar_desktop.domain.taken_back import DAY_FIELD, NUMBER_FIELD, Added, AddedKind, TakeBackRefusal, TakenBack
from exemplar_desktop.signing.certificate import holder_in
from exemplar_desktop.signing.check_pdf import Fault, Proven, open_metered, prove_pdf
from exemplar_desktop.signing.fields import FIELD_NAMES
from exemplar_desktop.signing.hidden_parts import Unfolding, check_hidden
from exemplar_desktop.signing.ink import (
    Box,
    Letter,
    Look,
    Viewer,
    added_letters,
    changed_box,
    judge_look,
    nearest_place,
    text_as_drawn,
    text_of,
    within,
)
from exemplar_desktop.signing.laid_on import LaidOn, laid_on
from exemplar_desktop.signing.same_pages import Page, Unlike, compare_pages, pages, resolved

LARGEST = 64 * 1024 * 1024
"""Bytes: no report is larger, nor with the pictures of its stamps."""
_PLACES = (NUMBER_FIELD, DAY_FIELD, *FIELD_NAMES.values())
_FAULTS = {
    "pdf_unsigned": "not_signed",
    "pdf_encrypted": "encrypted",
    "pdf_unreadable": "not_a_pdf",
    "pdf_changed": "changed_after_signing",
    "pdf_not_covered": "changed_after_signing",
    "digest_weak": "signature_weak",
    "key_weak": "signature_weak",
}
_NUMBER = re.compile(r"\d{1,5}")
_DAY = re.compile(r"(\d{1,2})\D{1,14}(\d{1,2})\D{1,12}(\d{4})")
_MOST_LETTERS = 3_000
"""Added to a page: stamps say a few words."""
_NOTHING_MORE = b"qQ \t\r\n\f\x00"


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """What a look at one page found."""

    added: list[Added]
    letters: list[Letter]


def compare(original: bytes, returned: bytes) -> TakenBack | TakeBackRefusal:
    """Return what outside tools added to the report, or why the document is not taken; never raises for bad bytes.

    ``original`` is what `reports.form.render_open` made and the unit kept; ``returned`` is what came back.
    """
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what is wrong is said in the answer, without names in the log
    try:
        return _compare(original, returned)
    except Fault as fault:
        return TakeBackRefusal(code=_FAULTS.get(fault.code, "signature_broken"), field=str(fault.values.get("field", "")))
    except Unlike as unlike:
        return TakeBackRefusal(code=unlike.code, page=unlike.page, field=unlike.field)
    except Exception:  # noqa: BLE001  # lazy parsers raise anything on hostile bytes; whatever it was, nothing is proven
        return TakeBackRefusal(code="not_a_pdf")


def _compare(original: bytes, returned: bytes) -> TakenBack:
    if len(returned) > LARGEST:
        raise Unlike("too_large")
    if b"%PDF-" not in returned[:1024]:
        raise Unlike("not_a_pdf")
    ours, theirs = open_metered(original), open_metered(returned)
    if theirs.encrypted:
        raise Unlike("encrypted")
    # A document with two tables of contents, for old and for new programs, may be two documents.
    if theirs.xrefs.hybrid_xrefs_present:
        raise Unlike("not_a_pdf")
    our_pages, their_pages = pages(ours), pages(theirs)
    drawn = compare_pages(our_pages, their_pages)
    check_hidden(ours, theirs)
    _check_form(theirs)
    places = _places(our_pages)
    seen = _look(original, returned, places, our_pages, their_pages, drawn)
    # Last, so that a document that is another one is called that and not "signed wrongly".
    proven = _proven(returned)
    number_text, day_text = (_written(seen, places, name) for name in (NUMBER_FIELD, DAY_FIELD))
    found = _NUMBER.search(number_text)
    return TakenBack(
        roles=tuple(one.role for one in proven),
        holders=tuple(holder_in(one.cms.certificate) for one in proven),
        added=tuple(added for one in seen.values() for added in one.added),
        number_text=number_text,
        number=int(found.group()) or None if found else None,
        day_text=day_text,
        day=_day(day_text),
    )


def _proven(returned: bytes) -> tuple[Proven, ...]:
    proven = prove_pdf(returned, None, Route.ELSEWHERE)
    if len({one.role for one in proven}) != len(proven):
        raise Unlike("too_many_signatures")
    return proven


def _check_form(reader: PdfFileReader) -> None:
    form = resolved(reader.root.raw_get("/AcroForm")) if "/AcroForm" in reader.root else None
    # Each program would draw the fields anew as it likes: nobody could say what was signed.
    if form is not None and "/NeedAppearances" in form and resolved(form.raw_get("/NeedAppearances")):
        raise Unlike("appearance_missing")


def _places(original: list[Page]) -> list[FieldPlace]:
    """Return the places that the report itself sets aside: its own empty fields."""
    found = []
    for number, page in enumerate(original):
        empty = Page(entries={}, content=b"")
        for field in laid_on(empty, page, number + 1, Unfolding(number + 1)):
            if field.field in _PLACES:
                left, bottom, right, top = field.box
                found.append(FieldPlace(name=field.field, page=number, left=left, bottom=bottom, right=right, top=top))
    return found


def _look(
    original: bytes, returned: bytes, places: list[FieldPlace], ours: list[Page], theirs: list[Page], drawn: list[bytes]
) -> dict[int, _Seen]:
    """Look at each page to which something was added; the others are the original's, entry by entry."""
    seen = {}
    with Viewer(original) as before, Viewer(returned) as after:
        if len(after) != len(drawn):
            raise Unlike("not_a_pdf")
        for number, rest in enumerate(drawn):
            unfolding = Unfolding(number + 1)
            has_drawing = bool(rest.strip(_NOTHING_MORE))
            if has_drawing:
                unfolding.add(rest, theirs[number].get("/Resources"))
            laid = laid_on(ours[number], theirs[number], number + 1, unfolding)
            if has_drawing or any(one.is_visible for one in laid):
                here = [place for place in places if place.page == number]
                seen[number] = _look_at(number, before, after, here, laid, has_drawing)
                continue
            # Two programs must read the same document in the bytes.
            if before.text(number) != after.text(number):
                raise Unlike("page_changed", number + 1)
            if laid:
                seen[number] = _Seen(added=[_added(one, number, here=[]) for one in laid if one.signed or one.value], letters=[])
    return seen


def _look_at(number: int, before: Viewer, after: Viewer, places: list[FieldPlace], laid: list[LaidOn], has_drawing: bool) -> _Seen:
    plain = before.look(number, annotations=False)
    drawn = after.look(number, annotations=False) if has_drawing else plain
    whole = after.look(number, annotations=True) if laid else drawn
    if plain is None or drawn is None or whole is None:
        raise Unlike("addition_unreadable", number + 1)
    code = judge_look(plain, whole, places)
    if code:
        raise Unlike(code, number + 1)
    letters = added_letters(plain, whole)
    if len(letters) > _MOST_LETTERS:
        raise Unlike("addition_unreadable", number + 1)
    added = _drawn(number, plain, drawn, places) if has_drawing else []
    on_it = added_letters(drawn, whole)
    for one in laid:
        text = text_as_drawn([letter for letter in on_it if within(letter.box, one.box)])
        if _squeezed(one.value) not in _squeezed(text):
            raise Unlike("value_differs", number + 1, one.field)
        box = changed_box(drawn, whole, one.box)
        if one.signed or one.value or box:
            added.append(_added(one, number, places, text, box))
    return _Seen(added=added, letters=letters)


def _drawn(number: int, plain: Look, drawn: Look, places: list[FieldPlace]) -> list[Added]:
    box = changed_box(plain, drawn)
    if box is None:
        return []
    left, bottom, right, top = box
    text = text_of(added_letters(plain, drawn))
    place = nearest_place(box, places)
    return [Added(kind=AddedKind.DRAWN, page=number, left=left, bottom=bottom, right=right, top=top, text=text, place=place)]


def _added(one: LaidOn, number: int, here: list[FieldPlace], text: str = "", seen: Box | None = None) -> Added:
    # Where it is seen, not where it might be: LibreOffice's signatures claim the whole page.
    left, bottom, right, top = seen or (0.0, 0.0, 0.0, 0.0)
    place = one.field if one.field in _PLACES else nearest_place(seen, here) if seen else ""
    kind = AddedKind.STAMP if one.kind is AddedKind.SIGNATURE and not one.signed else one.kind
    return Added(kind=kind, page=number, left=left, bottom=bottom, right=right, top=top, field=one.field, text=text, place=place)


def _written(seen: dict[int, _Seen], places: list[FieldPlace], name: str) -> str:
    """Return what was written at a place, in whatever way."""
    for place in places:
        if place.name == name and place.page in seen:
            return text_of(letter for letter in seen[place.page].letters if nearest_place(letter.box, [place])).strip(" .")
    return ""


def _day(text: str) -> date | None:
    found = _DAY.search(text)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else None
    except ValueError:
        return None


def _squeezed(text: Iterable[str]) -> str:
    return "".join(letter for letter in text if not letter.isspace())
