"""Keys held against the unit and its signatory: pure comparisons, whatever the spelling of a certificate."""

import pytest

from exemplar_desktop.domain.key_holder import Holder
from exemplar_desktop.services.key_warnings import key_warnings, pair_fault

UNIT = "Trường THPT Sao Mai"
HEAD = Holder(name="Nguyễn Văn An", organisations=(UNIT,), fingerprint="h")
SEAL = Holder(name=UNIT, organisations=(UNIT,), fingerprint="s")


def codes(head: Holder, seal: Holder | None, signatory: str = "Nguyễn Văn An") -> list[str]:
    return [warning.code for warning in key_warnings(head, seal, signatory, (UNIT, "Trường cấp 3 Sao Mai"))]


@pytest.mark.parametrize(
    ("head", "seal", "fault"),
    [
        (HEAD, SEAL, None),
        (HEAD, Holder(name=UNIT, organisations=(UNIT,), fingerprint="h"), "same_key"),
        (SEAL, HEAD, "swapped"),
        (SEAL, Holder(name=UNIT, organisations=(UNIT,), fingerprint="t"), None),
        (HEAD, Holder(name="Lê Văn Cường", organisations=(UNIT,), fingerprint="t"), None),
    ],
    ids=["as it should be", "one key twice", "swapped", "two keys of the unit", "two persons"],
)
def test_only_what_is_clearly_wrong_is_refused(head: Holder, seal: Holder, fault: str | None) -> None:
    assert pair_fault(head, seal, (UNIT,)) == fault


def test_nothing_is_said_of_the_right_keys() -> None:
    assert codes(HEAD, SEAL) == codes(HEAD, None) == []
    assert codes(Holder(name="NGUYEN VAN AN", organisations=("SỞ GDĐT", "TRƯỜNG CẤP 3 SAO MAI"), fingerprint="h"), None) == []
    spelt = Holder(name="Trường Trung học phổ thông Sao Mai, Hải Phòng", organisations=("THPT Sao Mai",), fingerprint="s")
    assert codes(HEAD, spelt) == []


def test_each_oddity_is_told() -> None:
    stranger = Holder(name="Lê Văn Cường", organisations=("Trường THPT Khác",), fingerprint="x", self_signed=True)
    assert codes(stranger, None) == ["head_other_person", "head_other_unit", "head_self_signed"]
    assert codes(HEAD, stranger) == ["seal_of_person", "seal_other_unit", "seal_self_signed"]
    assert codes(HEAD, Holder(name="Trường THPT Khác", organisations=("Trường THPT Khác",), fingerprint="x")) == ["seal_other_unit"]
    assert codes(HEAD, SEAL, "Trần Thị Bích") == ["head_other_person"]
