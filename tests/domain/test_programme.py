"""The programme files: what they hold, and how wrong ones are refused."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from exemplar_desktop.domain.nominee import NomineeKind
from exemplar_desktop.domain.programme import Programme, criteria_for, current_year, last_day, reporting_year
from exemplar_desktop.domain.programme_file import parse_programme
from exemplar_desktop.errors import ProgrammeRefused
from exemplar_desktop.messages.sentences import sentence
from exemplar_desktop.paths import resource

SHIPPED = "programmes/hai-phong-2023-2025.toml"


@pytest.fixture
def content() -> str:
    return resource(SHIPPED).read_text(encoding="utf-8")


@pytest.fixture
def programme(content: str) -> Programme:
    return parse_programme(content.encode(), "programme.toml")


def test_every_criterion_of_the_plan_is_there_once(programme: Programme) -> None:
    counts = {kind: sum(c.kind is kind for c in programme.criteria) for kind in NomineeKind}
    assert counts == {"collective": 4, "manager": 6, "teacher": 5, "staff": 3, "student": 3}
    assert [c.reference for c in programme.criteria if c.kind is None] == ["III.2"]
    assert len({c.reference for c in programme.criteria}) == 22


def test_the_general_standard_applies_to_every_kind(programme: Programme) -> None:
    assert all(criteria_for(programme, kind)[0].reference == "III.2" for kind in NomineeKind)


def test_the_managers_collective_is_linked(programme: Programme) -> None:
    assert [c.reference for c in programme.criteria if c.follows_collective] == ["III.2.2.a.4"]


def test_the_pupils_achievement_has_alternatives(programme: Programme) -> None:
    with_alternatives = {c.reference: len(c.alternatives) for c in programme.criteria if c.alternatives}
    assert with_alternatives == {"III.2.2.d.2": 5}


def test_no_day_of_the_plan_belongs_nowhere(programme: Programme) -> None:
    assert programme.years[0].first_day == date(2023, 4, 18)
    assert current_year(programme, date(2024, 10, 29)).year == 2024
    assert current_year(programme, date(2024, 10, 30)).year == 2025
    assert current_year(programme, date(2020, 1, 1)).year == 2023
    assert current_year(programme, date(2030, 1, 1)).year == 2025
    assert reporting_year(programme, 2026) is None


def test_before_30_october_means_29_october(programme: Programme) -> None:
    year = reporting_year(programme, 2024)
    assert year
    due = {o.key: last_day(o, year) for o in programme.obligations}
    assert due["annual-report"] == date(2024, 10, 29)
    assert due["cluster-conference"] == date(2024, 8, 30)
    assert due["spread"] is None


def test_a_second_programme_is_only_a_file(programme: Programme) -> None:
    path = Path(__file__).parent.parent / "programmes" / "gia-dinh-2026-2030.toml"
    other = parse_programme(path.read_bytes(), path.name)
    references = {c.reference for c in other.criteria} - {c.reference for c in programme.criteria}
    assert references == {"III.2.2.b.6"}
    assert {o.key: o.count for o in other.obligations}["spread"] == 3


@pytest.mark.parametrize(
    ("change", "where", "said"),
    [
        (lambda t: t.replace('id = "hai', "id = hai", 1), "4", "cú pháp"),
        (lambda t: t.replace('"III.2.1.2"', '"III.2.1.1"'), "criteria[2]", "hai lần"),
        (lambda t: t.replace('kind = "staff"', 'kind = "cook"', 1), "criteria[16].kind", "“cook” không phải"),
        (lambda t: t.replace("count = 1", "count = 0"), "obligations[0].count", "số quá nhỏ"),
        (lambda t: t.replace('before = "10-30"', 'before = "02-29"'), "obligations[1].before", "02-29"),
        (lambda t: t.replace("first_day = 2023-10-30", "first_day = 2023-11-01"), "years[1].first_day", "không nối tiếp"),
        (lambda t: t.replace("last_day = 2025-10-29", "last_day = 2024-01-01"), "years[2].last_day", "kết thúc trước"),
        (lambda t: t.replace('content = "results"', 'content = "prose"'), "outline", "kết quả"),
        (lambda t: t.replace("follows_collective", "follow_collective"), "criteria[8]", "follow_collective"),
        (lambda t: t.replace('kind = "manager"\nfollows', 'kind = "collective"\nfollows'), "criteria[8].follows_collective", "tập thể"),
        (lambda t: t.replace('kind = "staff"', 'kind = "teacher"'), "criteria", "staff"),
        (lambda t: t.replace('key = "prize"', 'key = "study"'), "criteria[20].alternatives", "hai lần"),
        (lambda t: t.replace("issued_on = ", "issued_at = ", 1), "-", "issued_at"),
        (lambda t: t.replace("year = 2023", "year = 1023", 1), "years[0].year", "số quá nhỏ (nhỏ nhất 2000)"),
        (lambda t: t.replace("year = 2023", "year = 9023", 1), "years[0].year", "số quá lớn (lớn nhất 2100)"),
        (lambda t: t.replace("year = 2023", 'year = "2023"', 1), "years[0].year", "cần một số nguyên"),
        (lambda t: t.replace("last_day = 2025-10-29", 'last_day = "29/10"'), "years[2].last_day", "cần một ngày"),
        (lambda t: t.replace("last_day = 2025-10-29", "last_day = true"), "years[2].last_day", "cần một ngày"),
        (lambda t: t.replace("last_day = 2025-10-29", ""), "years[2]", "còn thiếu mục “last_day”"),
        (lambda t: t.replace('"III.2.1.2"', '"2.1.2"'), "criteria[2].reference", "không đúng dạng"),
        (lambda t: t.replace("follows_collective = true", "follows_collective = 1"), "criteria[8].follows_collective", "true hoặc false"),
        (lambda t: t.replace('key = "prize"', "key = 5"), "criteria[20].alternatives[1].key", "nháy kép"),
        (lambda t: t.replace("title = ", "titel = ", 1), "-", "titel"),
    ],
)
def test_a_wrong_programme_is_refused_with_place_and_reason(content: str, change: Callable[[str], str], where: str, said: str) -> None:
    changed = change(content)
    assert changed != content
    with pytest.raises(ProgrammeRefused) as refused:
        parse_programme(changed.encode(), "programme.toml")
    assert refused.value.where == where
    text = sentence(refused.value)
    assert said in text and "programme.toml" in text
    assert "Expected" not in text and "Object" not in text and "Invalid" not in text
    assert (f"dòng {where}" if where.isdigit() else f"mục {where}") in text


def test_a_file_in_another_encoding_is_refused_with_its_line(content: str) -> None:
    with pytest.raises(ProgrammeRefused) as refused:
        parse_programme(content.encode("utf-16"), "programme.toml")
    assert (refused.value.where, refused.value.reason) == ("1", "not_utf8")


def test_windows_line_ends_and_mark_are_read(content: str, programme: Programme) -> None:
    assert parse_programme(b"\xef\xbb\xbf" + content.replace("\n", "\r\n").encode(), "p") == programme
