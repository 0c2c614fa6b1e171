"""What is counted or named by its own file still fits once that file went into another one."""

from __future__ import annotations

from shelter_app.services import disclosures, meetings, merging
from tests.records import House
from tests.services.meeting_steps import called
from tests.services.test_merging import left, merged


def test_meetings_of_both_files_are_counted_on_and_get_their_own_numbers_back(house: House) -> None:
    kept, gone = house.admit(), house.admit()
    own = called(house, kept).number, called(house, gone).number
    merge = merged(house, kept, gone)
    assert [one.number for one in meetings.of(kept, by=house.director)] == [2, 1]
    merging.separate(merge.id, "двое детей", by=house.director)
    assert tuple(meetings.of(one, by=house.director)[0].number for one in (kept, gone)) == own


def test_a_list_that_named_a_file_is_told_however_often_that_file_was_merged(house: House) -> None:
    first, second, third = (left(house) for _ in range(3))
    with house.director.change("list.exported", "residents"):
        disclosures.of_list(house.director, "residents", [third], "проверка")
    merged(house, second, third)
    merged(house, first, second)
    assert [one.why for one in disclosures.of(first, by=house.director)] == ["проверка"]
