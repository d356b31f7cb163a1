"""Whatever text stands in every field: the documents are whole and show it as it was written; nothing of it is obeyed."""

import io
import json
import shutil
import unicodedata
import zipfile
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest
from msgspec import Meta

from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.programme import reporting_year
from exemplar_desktop.domain.record import Record, checked, plain_types
from exemplar_desktop.domain.submission import SubmissionPackage
from exemplar_desktop.domain.verdict import Integrity
from exemplar_desktop.reports.fonts import printable
from exemplar_desktop.services.demo import DemoOrder, make_sample_desk
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.services.export import ExportOrder, export
from exemplar_desktop.services.programmes import load_programme
from exemplar_desktop.services.register import SentState, sent_files
from exemplar_desktop.services.register import checked as looked_at
from exemplar_desktop.services.sending import draft_mails
from exemplar_desktop.services.verify import verify
from exemplar_desktop.store.rows import ROWS
from exemplar_desktop.store.store import Store
from exemplar_desktop.vietnamese.text import clean
from tests.conftest import Judge
from tests.services.conftest import YEAR, Keys, keys, now  # noqa: F401 - the keys of the sample unit

HOSTILE = {
    "formulas": ("=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "#N/A", "0012345678901234567890"),
    "markup": (
        "<b>đậm</b><img src=x onerror=alert(1)>&amp;&lt;]]><!--<para>",
        "{name} {0} %s %(x)s ${y} \\n \\u0041",
        "a\r\nBcc: b@example.invalid\r\n\r\nc",
        "../../e\\..\\tc/passwd?*:|",
    ),
    "signs": (
        unicodedata.normalize("NFD", "Nguyễn Thị Hồng Ánh"),
        "\u202egnọr\u202c \u200fngược\u200f \u2067x\u2069 \u061cy",
        "không\u200bcó\u200dgì\ufeff",
        "👩\u200d🏫🇻🇳⭐️ ☎",
        "a\x00b\x07c\x1b[31md\x7f\x85",
        "lẻ \ud800 loi",
        "\ufffe\uffff\U0001ffff",
    ),
    "long": ("Dài lắm " * 1250,),
    "one word": ("ă" * 10_000,),
    "lines": ("dòng\n" * 1000,),
}
"""What is put into the fields in turn."""
LOOKED_AT, FURNITURE = 200, 300
"""Letters of a text that are compared, and letters that can stand between two pages."""
MOST_PAGES, TAIL = 4, 8
"""Pages that a text may run over as far as it is looked at, and the letters by which it is found again on the page before."""
NEVER_TYPED = {("Assessment", "criterion"), ("StoredFile", "media_type"), ("StoredFile", "sha256")}
"""Titled fields that the program fills."""


def text_fields(kind: type[msgspec.Struct]) -> Iterator[tuple[str, int]]:
    """Yield name and longest length of every field that people type text into."""
    for info in msgspec.structs.fields(kind):
        metas = list(_metas(info.type))
        is_text = plain_types(info.type) <= {str, tuple, Ellipsis, dict, type(None)} and str in plain_types(info.type)
        if is_text and any(m.title for m in metas) and (kind.__name__, info.name) not in NEVER_TYPED:
            yield info.name, min((m.max_length for m in metas if m.max_length), default=300)


def _metas(field_type: Any) -> Iterator[Meta]:
    yield from getattr(field_type, "__metadata__", ())
    for part in getattr(field_type, "__args__", ()):
        yield from _metas(part)


class Filler:
    """Fills every text field, each with a mark of its own at its end."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self.texts = texts
        self.written: dict[str, str] = {}
        """Mark -> what is to be read, without white space."""

    def fill(self, struct: Any) -> Any:
        """Return a struct with hostile text in every text field, also inside its parts."""
        values = {name: getattr(struct, name) for name in struct.__struct_fields__}
        for name, value in values.items():
            if isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
                values[name] = tuple(self.fill(item) for item in value)
        for name, longest in text_fields(type(struct)):
            value = values[name]
            if isinstance(value, dict):
                values[name] = {key: self.one(longest) for key in value}
            else:
                values[name] = (self.one(longest),) if isinstance(value, tuple) else self.one(longest)
        made = checked(type(struct), values)
        assert not isinstance(made, list), made
        return made

    def one(self, longest: int) -> str:
        """Return the text as far as it fits, with its mark."""
        mark = f"Q{len(self.written)}Z"
        text = self.texts[len(self.written) % len(self.texts)]
        written = text[: longest - len(mark) - 1] + " " + mark
        self.written[mark] = "".join(clean(written).split())
        return written


@pytest.fixture(scope="module")
def small_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample of one collective."""
    year = reporting_year(load_programme(), YEAR)
    assert year
    desk = make_sample_desk(tmp_path_factory.mktemp("small"), DemoOrder(nominees=1, evidence_mb=1), year, now())
    desk.store.close()
    return desk.folder


@pytest.fixture(params=HOSTILE)
def filled(request: pytest.FixtureRequest, small_sample: Path, tmp_path: Path) -> Iterator[tuple[Any, Filler]]:
    """A unit whose every text is hostile."""
    shutil.copytree(small_sample, tmp_path / "data")
    desk = open_desk(tmp_path / "data")
    filler = Filler(HOSTILE[request.param])
    for kind in ROWS:
        if kind is not SubmissionPackage:
            desk.store.save(*(filler.fill(record) for record in desk.store.all(kind)))
    yield desk, filler
    desk.store.close()


def literal(shown: str, filler: Filler, where: str) -> int:
    """Demand that before each mark that is shown stands what was written, and return how many are.

    White space does not count, nor do capitals: the heads of documents are set in them.
    """
    bare = "".join(shown.split()).casefold()
    count = 0
    for mark, text in filler.written.items():
        mark, written = mark.casefold(), text.casefold()
        place = bare.find(mark)
        while place >= 0:
            if bare[place - 1] in "-_":  # the name of a file in the package, made of plain letters
                place = bare.find(mark, place + 1)
                continue
            count += 1
            demand(bare[: place + len(mark)], written[-LOOKED_AT:], where)
            place = bare.find(mark, place + 1)
    return count


def demand(before: str, written: str, where: str) -> None:
    """Demand that a text ends as written, but for the places where a page ends and another begins."""
    seen, left = before, written
    for _page in range(MOST_PAGES):
        same = next((n for n, (a, b) in enumerate(zip(reversed(seen), reversed(left), strict=False)) if a != b), len(left))
        seen, left = seen[: len(seen) - same], left[: len(left) - same]
        if not left:
            return
        tail = left[-TAIL:]
        place = seen.rfind(tail, max(0, len(seen) - FURNITURE - len(tail)))
        if place < 0:
            break
        seen = seen[: place + len(tail)]
    pytest.fail(f"{where}: {written!r} is not the end of {before[-len(written) - FURNITURE :]!r}")


def test_every_record_has_text_to_fill_or_is_known_to_have_none() -> None:
    without = {kind.__name__ for kind in Record.__subclasses__() if not list(text_fields(kind))}
    assert without == {"SubmissionPackage", "ProseOrigin"}
    assert ("prose", 20_000) in list(text_fields(next(kind for kind in ROWS if kind.__name__ == "AnnualReport")))
    assert ("reason", 20_000) in list(text_fields(Assessment))


def test_documents_show_hostile_text_literally(
    filled: tuple[Any, Filler],
    keys: Keys,  # noqa: F811
    tmp_path: Path,
    judge: Judge,
) -> None:
    desk, filler = filled
    out = tmp_path / "out"
    out.mkdir()
    result = export(desk, YEAR, ExportOrder(out=out, head=keys.head, seal=keys.seal, now=now(), beside=True))
    (package,) = result.packages
    assert verify(package, keys.trust, now()).integrity is Integrity.WHOLE
    assert package.name.isascii()
    with zipfile.ZipFile(package) as parts:
        names = parts.namelist()
        content = {name: parts.read(name) for name in names if name.endswith((".json", ".pdf", ".xlsx"))}
    assert all(".." not in name.split("/") and len(name.encode()) < 256 for name in names)
    data = json.loads(next(content[name] for name in names if name.endswith("data.json")))
    texts = "\n".join(strings({**data, "package": {}}))  # the names of files in a package are made of plain letters
    assert literal(texts, filler, "data.json") > 20
    # What is left of a text that is nothing but what cannot be shown is its mark.
    pdf = out / package.with_suffix(".pdf").name
    assert judge("qpdf", "--check", pdf).returncode == 0
    assert literal(judge("pdftotext", "-raw", pdf, "-").stdout, Drawn(filler), "report.pdf") > 10
    book = openpyxl.load_workbook(io.BytesIO(out.joinpath(package.with_suffix(".xlsx").name).read_bytes()))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert [cell.value for cell in cells if cell.data_type in ("f", "e")] == []
    assert literal("\n".join(str(cell.value) for cell in cells), filler, "workbook") > 10
    (draft,) = draft_mails(desk, YEAR, result.packages, now())
    mail = message_from_bytes(draft.read_bytes(), policy=policy.default)
    assert mail["Bcc"] is None
    assert literal(str(mail["Subject"]), filler, "subject") >= 1
    assert [part.get_filename() for part in mail.iter_attachments()] == [package.name]
    assert {one.state for one in looked_at(sent_files(desk, YEAR))} == {SentState.WHOLE}


def strings(value: Any) -> Iterator[str]:
    """Yield every text in what JSON holds."""
    if isinstance(value, str):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings(item)


class Drawn(Filler):
    """What is to be read in a document: a sign that its typeface lacks is a box there, one for one."""

    def __init__(self, filler: Filler) -> None:
        super().__init__(filler.texts)
        self.written = {mark: "".join(printable(written).split()) for mark, written in filler.written.items()}


def test_too_long_is_refused_with_its_length() -> None:
    for kind in ROWS:
        for name, longest in text_fields(kind):
            problems = checked(kind, {name: "ă" * (longest + 1)})
            assert isinstance(problems, list)
            if name != "campuses" and name != "prose":
                assert [p.code for p in problems if p.field == name] == ["too_long"], (kind, name)


def test_what_is_stored_is_what_is_read_again(filled: tuple[Any, Filler]) -> None:
    desk, _filler = filled
    before = {kind: desk.store.all(kind) for kind in ROWS}
    desk.store.close()
    store = Store.open(desk.folder)
    assert {kind: store.all(kind) for kind in ROWS} == before
    store.close()
