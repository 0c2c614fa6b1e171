"""The centre itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.centre import Centre, CentreKind, Room


@given(st.lists(st.integers(0, 60), max_size=12))
def test_the_house_holds_as_many_people_as_its_rooms_have_beds(beds: list[int]) -> None:
    rooms = tuple(Room(f"Комната {place}", count) for place, count in enumerate(beds))
    assert Centre(CentreKind.SHELTER, "Үміт", rooms=rooms).beds == sum(beds)
