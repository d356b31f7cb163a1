"""A unit with many invented nominees, always the same ones."""

import random
from pathlib import Path

from exemplar_desktop.domain.nominee import Nomination, Nominee, NomineeKind
from exemplar_desktop.domain.unit import Signatory, Unit, UnitPeriod
from exemplar_desktop.services.desk import open_desk

YEAR = 2024
FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"]
MIDDLES = ["Văn", "Thị", "Minh", "Ngọc", "Quang", "Đức", "Thu", "Hải", "Thanh", "Bảo", "Gia", "Xuân"]
GIVEN = ["An", "Ánh", "Bình", "Châu", "Dũng", "Đào", "Giang", "Hà", "Hòa", "Hùng", "Khánh", "Lan", "Linh", "Mai", "Nam", "Quân", "Yến"]


def fill(folder: Path, count: int, year: int = YEAR) -> None:
    """Make a store with so many nominees, all put forward in one year."""
    chance = random.Random(5)
    desk = open_desk(folder, create=True)
    period = UnitPeriod(name="Trường", symbol="T", parent="Sở", addressee="Sở", addressee_email="", place="X")
    desk.store.save(Unit(code="31000123", periods=(period,)), Signatory(name="A", position="Hiệu trưởng"))
    kinds = list(NomineeKind)
    for start in range(0, count, 5000):
        names = [" ".join(map(chance.choice, (FAMILIES, MIDDLES, MIDDLES, GIVEN))) for _ in range(min(5000, count - start))]
        nominees = [Nominee(number=start + n, kind=chance.choice(kinds), name=name) for n, name in enumerate(names, 1)]
        desk.store.save(*nominees, *(Nomination(nominee_id=nominee.id, year=year, department="11A2") for nominee in nominees))
    desk.store.close()
