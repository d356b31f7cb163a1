"""Which copies stay: whatever the moments are, and as the days go by."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exemplar_desktop.domain.copies import DAYS, MONTHS, WEEKS, KeptFile, Manifest, Reason, Summary, is_safe_path, kept, to_keep
from exemplar_desktop.domain.lineage import Identity
from exemplar_desktop.vietnamese.dates import VIETNAM_TIME

NOW = datetime(2026, 11, 25, 9, 41, tzinfo=VIETNAM_TIME)
MOMENTS = st.lists(st.datetimes(datetime(2023, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)), max_size=60)


def day(moment: datetime) -> object:
    return moment.astimezone(VIETNAM_TIME).date()


@given(MOMENTS)
def test_the_newest_today_and_the_future_always_stay(moments: list[datetime]) -> None:
    stay = kept(moments, NOW)
    assert stay <= set(moments)
    assert {moment for moment in moments if day(moment) == day(NOW) or moment > NOW} <= stay
    assert not moments or max(moments) in stay


@given(MOMENTS)
def test_thinning_twice_takes_nothing_more(moments: list[datetime]) -> None:
    stay = kept(moments, NOW)
    assert kept(stay, NOW) == stay


@given(MOMENTS)
def test_the_last_of_each_span_stays_and_not_many_more(moments: list[datetime]) -> None:
    past = [moment for moment in moments if moment <= NOW]
    stay = kept(moments, NOW)
    for count, span in ((DAYS, day), (MONTHS, lambda m: (m.astimezone(VIETNAM_TIME).year, m.astimezone(VIETNAM_TIME).month))):
        latest = sorted({span(moment) for moment in past}, reverse=True)[:count]  # type: ignore[type-var]
        assert {max(moment for moment in past if span(moment) == each) for each in latest} <= stay
    before_today = {moment for moment in stay if moment <= NOW and day(moment) != day(NOW)}
    assert len(before_today) <= DAYS + WEEKS + MONTHS


@given(st.lists(st.integers(0, 20), min_size=1, max_size=250), st.integers(0, 23))
@settings(max_examples=40, deadline=None)
def test_as_time_goes_by_there_is_always_a_way_back(gaps: list[int], hour: int) -> None:
    """A copy after each gap of days, thinned out each time: what is far away is coarse, and never gone."""
    start = datetime(2020, 1, 1, hour, tzinfo=VIETNAM_TIME)
    every: list[datetime] = []
    copies: frozenset[datetime] = frozenset()
    now = start
    for gap in gaps:
        now += timedelta(days=gap, minutes=1)
        every.append(now)
        copies = kept({*copies, now}, now)
    for moment in every:
        age = now - moment
        if age <= timedelta(days=DAYS - 1):
            assert day(moment) in {day(each) for each in copies}
        elif age <= timedelta(days=7 * (WEEKS - 1)):
            assert any(abs(each - moment) <= timedelta(days=7) for each in copies)
        elif age <= timedelta(days=330):
            assert any(abs(each - moment) <= timedelta(days=31) for each in copies)


def test_a_summer_without_work_takes_no_copy_away() -> None:
    before = [NOW - timedelta(days=120 + number) for number in range(5)]
    assert kept(before, NOW) == set(before)


def copy_at(moment: datetime, reason: Reason) -> Manifest:
    database = KeptFile(path="exemplar.sqlite3", sha256="0" * 64, size=1)
    return Manifest(moment=moment, reason=reason, summary=Summary(revision="0005", identity=Identity()), database=database)


def test_what_a_restore_replaced_stays_for_a_year() -> None:
    replaced = [copy_at(NOW - timedelta(days=20, minutes=number), Reason.REPLACED) for number in range(3)]
    daily = [copy_at(NOW - timedelta(days=number, hours=1), Reason.AUTOMATIC) for number in range(30)]
    stay = to_keep([*replaced, *daily], NOW)
    assert {copy.moment for copy in replaced} <= stay
    assert len(stay) < len(replaced) + len(daily)
    assert to_keep([copy_at(NOW - timedelta(days=400), Reason.REPLACED)], NOW) == frozenset()


@pytest.mark.parametrize(
    "path", ["../x", "a/../b", "/etc/passwd", "a//b", "a\\b", "C:x", "", ".", "./a", "a/", "evidence/ab:stream", "a/./b", "a\0b"]
)
def test_a_path_that_leads_out_of_the_folder_is_not_safe(path: str) -> None:
    assert not is_safe_path(path)


@pytest.mark.parametrize("path", ["programme.toml", "evidence/ab/abcd", "sent/BC-2024 (1).zip"])
def test_the_paths_of_a_unit_are_safe(path: str) -> None:
    assert is_safe_path(path)
