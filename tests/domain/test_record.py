"""Input is cleaned and checked field by field; titles come from the types."""

import unicodedata
from datetime import date

import pytest

from exemplar_desktop.domain.annual_report import AnnualReport
from exemplar_desktop.domain.nominee import Nomination, Nominee
from exemplar_desktop.domain.record import checked, titles
from exemplar_desktop.domain.unit import Unit
from exemplar_desktop.errors import Problem


def test_values_are_cleaned_before_they_are_kept() -> None:
    nominee = checked(
        Nominee, {"number": 1, "kind": "teacher", "name": unicodedata.normalize("NFD", " Nguyễn\nThị  Đào\u202e"), "note": "a\r\nb"}
    )
    assert isinstance(nominee, Nominee)
    assert (nominee.name, nominee.note) == ("Nguyễn Thị Đào", "a\nb")


def test_every_wrong_field_is_named_at_once() -> None:
    problems = checked(Nominee, {"number": 0, "kind": "", "name": "\u200b ", "birth_date": "hôm qua"})
    assert isinstance(problems, list)
    assert [(p.field, p.code) for p in problems] == [
        ("number", "number_wrong"),
        ("kind", "required"),
        ("name", "required"),
        ("birth_date", "date_wrong"),
    ]


def test_a_missing_required_field_is_named() -> None:
    assert checked(Nominee, {"kind": "teacher", "name": "A"}) == [Problem("number", "required")]


@pytest.mark.parametrize("name", ["Đ" * 301, "x" * 10_000])
def test_a_too_long_line_is_refused_with_its_length(name: str) -> None:
    assert checked(Nominee, {"number": 1, "kind": "staff", "name": name}) == [Problem("name", "too_long", {"length": len(name)})]


def test_a_long_text_is_taken() -> None:
    report = checked(AnnualReport, {"year": 2024, "issued_on": date(2024, 10, 18), "prose": {"situation": "chữ " * 2500}})
    assert isinstance(report, AnnualReport)


def test_texts_of_lists_and_tables_are_cleaned_and_measured_too() -> None:
    report = checked(AnnualReport, {"year": 2024, "prose": {"a": unicodedata.normalize("NFD", "Đã làm\ntốt\u200b\ud800 ")}})
    assert isinstance(report, AnnualReport)
    assert report.prose == {"a": "Đã làm\ntốt"}
    unit = checked(Unit, {"code": "1", "campuses": ("Điểm\ntrường\x00 ", "B")})
    assert isinstance(unit, Unit)
    assert unit.campuses == ("Điểm trường", "B")
    assert checked(Unit, {"code": "1", "campuses": ("A", "x" * 301)}) == [Problem("campuses", "too_long", {"length": 301})]
    assert checked(AnnualReport, {"year": 2024, "prose": {"a": "x" * 20_001}}) == [Problem("prose", "too_long", {"length": 20_001})]


def test_titles_are_the_words_people_see() -> None:
    assert titles(Nominee)["name"] == "Họ và tên, tên tập thể"
    assert "nominee_id" not in titles(Nomination)
