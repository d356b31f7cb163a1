"""Dates and numbers as documents write them."""

from datetime import date

import pytest

from exemplar_desktop.vietnamese.dates import file_size, long_date, number, parse_date, short_date


def test_long_date_pads_days_below_ten_and_the_first_two_months() -> None:
    assert long_date(date(2024, 2, 5)) == "ngày 05 tháng 02 năm 2024"
    assert long_date(date(2024, 10, 18)) == "ngày 18 tháng 10 năm 2024"
    assert long_date(date(2024, 3, 9)) == "ngày 09 tháng 3 năm 2024"


def test_short_date() -> None:
    assert short_date(date(2024, 1, 5)) == "05/01/2024"
    assert short_date(None) == ""


@pytest.mark.parametrize("text", ["5/2/2024", "05/02/2024", " 5-2-2024 ", "5.2.2024"])
def test_dates_are_read_as_people_type_them(text: str) -> None:
    assert parse_date(text) == date(2024, 2, 5)


@pytest.mark.parametrize("text", ["", "5/2/24", "31/2/2024", "2024/2/5", "5/2", "mai", "5/2/2024/1", "५/2/2024", "-5/2/2024"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_date(text) is None


def test_numbers_and_sizes() -> None:
    assert number(1234.5, 1) == "1.234,5"
    assert number(1512) == "1.512"
    assert [file_size(n) for n in (512, 35_000, 1_300_000)] == ["512 B", "34 KB", "1,2 MB"]
