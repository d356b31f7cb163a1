"""What the history keeps of a change leads back to what stood before, however long the text is."""

import random

import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.assessment import Assessment
from exemplar_desktop.domain.history import LONG_TEXT, FieldChange, field_changes, joined, taken_back
from exemplar_desktop.domain.nominee import Gender, Nominee, NomineeKind

WORDS = ("đơn vị", "đã tổ chức", "phát động", "phong trào thi đua", "dạy tốt", "học tốt", "trong", "toàn trường")


def report(text: str) -> AnnualReport:
    return AnnualReport(id="r", year=2024, prose={"results": text})


def change(before: str, after: str) -> FieldChange:
    (found,) = field_changes(report(before), report(after))
    return found


def test_short_values_are_kept_whole_and_keys_one_by_one() -> None:
    before = Nominee(id="p", number=1, kind=NomineeKind.TEACHER, name="Lê Thị Hoa")
    after = Nominee(id="p", number=1, kind=NomineeKind.TEACHER, name="Lê Thị Hòa", gender=Gender.FEMALE)
    assert field_changes(before, after) == (
        FieldChange("name", "Lê Thị Hoa", "Lê Thị Hòa"),
        FieldChange("gender", Gender.UNKNOWN.value, "female"),
    )
    first = AnnualReport(id="r", year=2024, prose={"results": "a"})
    second = AnnualReport(id="r", year=2024, prose={"results": "a", "proposals": "b"})
    assert field_changes(first, second) == (FieldChange("prose.proposals", None, "b"),)
    assert field_changes(second, first) == (FieldChange("prose.proposals", "b", None),)


def test_of_a_long_text_only_the_words_that_differ_are_kept() -> None:
    text = " ".join(WORDS * 50)
    kept = change(text, text.replace("phong trào thi đua dạy", "cuộc vận động dạy", 1))
    assert (kept.before, kept.after) == ("phong trào thi đua", "cuộc vận động")
    assert taken_back(text.replace("phong trào thi đua dạy", "cuộc vận động dạy", 1), kept) == text
    with pytest.raises(LookupError):
        taken_back(text, kept)


def test_many_saves_of_a_long_text_lead_back_and_join_into_one() -> None:
    chance = random.Random(7)
    text = " ".join(WORDS * 30)
    assert len(text) > LONG_TEXT
    for _ in range(200):
        place = chance.randrange(len(text))
        first = text[:place] + chance.choice(("", " ", *WORDS)) + text[place + chance.randrange(12) :] + "."
        place = max(0, min(len(first), place + chance.randrange(-15, 15)))
        second = first[:place] + chance.choice(WORDS) + first[place + chance.randrange(6) :] + "!"
        older, newer = change(text, first), change(first, second)
        assert taken_back(taken_back(second, newer), older) == text
        whole = joined(older, newer)
        assert whole is None or taken_back(second, whole) == text
        text = second
    grown = text + " Kết quả"
    whole = joined(change(text, grown), change(grown, grown + " tốt."))
    assert whole is not None and taken_back(grown + " tốt.", whole) == text


def test_changes_far_apart_are_not_joined() -> None:
    text = " ".join(WORDS * 30)
    first = "Năm nay " + text
    assert joined(change(text, first), change(first, first + " Hết.")) is None


def test_a_long_list_keeps_what_differs() -> None:
    ids = tuple(f"e{n}" for n in range(100))
    before, after = (Assessment(id="a", nomination_id="n", criterion="III.2", evidence_ids=found) for found in (ids, ids[:50] + ids[51:]))
    (kept,) = field_changes(before, after)
    assert (kept.before, kept.after) == (["e50"], [])
    assert taken_back(list(after.evidence_ids), kept) == list(before.evidence_ids)
