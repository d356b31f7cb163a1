"""Small units in folders of their own, for tests of copies, restoring and moving."""

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from exemplar_desktop.domain.evidence import Evidence
from exemplar_desktop.domain.nominee import Nominee, NomineeKind
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.services.desk import open_desk
from exemplar_desktop.store.revisions import DATABASE_NAME
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

NOW = datetime.now(VIETNAM_TIME).replace(microsecond=0)
"""Tests count from the real time: files have it too."""
LATER = NOW + timedelta(hours=1)


def make_unit(folder: Path, name: str = "Trường THPT Lê Chân") -> Path:
    """Make a unit with one nominee and one piece of evidence, a programme of its own and a package that was sent."""
    with closing(open_desk(folder, create=True).store) as store:
        period = UnitPeriod(name=name, symbol="THPTLC", parent="Sở GDĐT", addressee="Sở GDĐT", place="Lê Chân")
        store.save(Unit(code="31000123", periods=(period,)), Signatory(name="Nguyễn Văn An", position="Hiệu trưởng"))
    add(folder, "Nguyễn Thị Hoa", b"anh lop hoc")
    (folder / "sent").mkdir()
    (folder / "sent" / "BC-2024.zip").write_bytes(b"goi da gui")
    (folder / "settings.json").write_text('{"page": "nominees"}', encoding="utf-8")
    return folder


def add(folder: Path, name: str, content: bytes) -> None:
    """Add a nominee and a piece of evidence."""
    desk = open_desk(folder)
    with closing(desk.store) as store:
        stored = desk.files.add_bytes(content, f"{name}.jpg")
        number = store.next_nominee_number()
        store.save(Nominee(number=number, kind=NomineeKind.TEACHER, name=name), Evidence(title=f"Ảnh của {name}", files=(stored,)))


def held(folder: Path) -> tuple[list[str], list[bytes]]:
    """Return the names of the nominees and the contents of the evidence of a unit, read through its desk."""
    desk = open_desk(folder)
    with closing(desk.store) as store:
        names = [nominee.name for nominee in store.all(Nominee)]
        return names, [desk.files.read(file.sha256) for piece in store.all(Evidence) for file in piece.files]


def damage(folder: Path) -> None:
    """Break the database as a bad block does."""
    path = folder / DATABASE_NAME
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)
