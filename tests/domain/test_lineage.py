"""States of one store recognise each other, whoever handed it to whom."""

from datetime import UTC, datetime

import msgspec

from exemplar_desktop.domain.lineage import Identity, Relation, Sighting, Standing, is_newer, next_generation, relation, standing

AT = datetime(2026, 11, 25, tzinfo=UTC)


def seen(identity: Identity, changed: datetime | None = AT) -> Sighting:
    return Sighting(identity=identity, folder="D:/du-lieu", last_change=changed)


def test_a_receiver_goes_on_from_the_giver() -> None:
    first = Identity()
    second = next_generation(first)
    third = next_generation(second)
    assert [state.generation for state in (first, second, third)] == [1, 2, 3]
    assert (relation(first, third), relation(third, first), relation(third, third)) == (Relation.NEWER, Relation.OLDER, Relation.SAME)
    assert relation(first, Identity()) is Relation.STRANGER


def test_two_that_go_on_from_one_have_diverged_and_stay_so() -> None:
    first = Identity()
    here, there = next_generation(first), next_generation(first)
    assert relation(here, there) is relation(there, here) is Relation.DIVERGED
    assert relation(next_generation(here), there) is Relation.DIVERGED


def test_the_newer_of_two_diverged_states_is_told_by_generation_then_by_its_last_change() -> None:
    first = Identity()
    here, there = next_generation(first), next_generation(first)
    later = datetime(2026, 11, 26, tzinfo=UTC)
    assert is_newer(seen(here), seen(there, later)) is True
    assert is_newer(seen(here, later), seen(there)) is False
    assert is_newer(seen(next_generation(here)), seen(there, later)) is False
    assert is_newer(seen(here), seen(there)) is None
    assert is_newer(seen(here, None), seen(there)) is True


def test_where_a_state_stands() -> None:
    first = Identity()
    given = msgspec.structs.replace(first, handed_over_at=AT)
    second = next_generation(given)
    assert second.handed_over_at is None
    assert standing(first, None) is Standing.CURRENT
    assert standing(given, None) is Standing.HANDED_OVER
    assert standing(second, seen(given)) is Standing.CURRENT
    assert standing(first, seen(first)) is Standing.CURRENT
    assert standing(first, seen(second)) is Standing.SUPERSEDED
    assert standing(first, seen(given)) is Standing.SUPERSEDED  # an older copy of the folder, without the mark
    assert standing(next_generation(first), seen(second)) is Standing.DIVERGED
