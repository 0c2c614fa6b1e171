"""The body scheme: every region lies in its outline, is found where it is, and is named in each language."""

from __future__ import annotations

import pytest

from shelter_app.domain import body
from shelter_app.domain.body import REGIONS
from shelter_app.services.packaged import reference


def test_every_region_is_nearest_to_its_own_middle() -> None:
    for one in REGIONS:
        assert 0 < one.x < 1
        assert 0 < one.y < 1
        assert body.nearest(one.x, one.y, back=one.back) is one


def test_right_is_on_the_left_of_the_front_view_and_on_the_right_behind() -> None:
    hand, hand_back = body.region("right_hand"), body.region("right_hand_back")
    assert hand is not None
    assert hand_back is not None
    assert hand.x < 0.5 < hand_back.x


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_every_region_has_words_and_no_word_is_without_region(lang: str) -> None:
    listed = reference().list("body_region")
    for one in REGIONS:
        entry = listed.get(one.code)
        assert entry is not None, one.code
        assert entry.labels.has(lang), one.code
    assert {entry.code for entry in listed.entries} == {one.code for one in REGIONS}


def test_the_outline_is_one_curve_on_each_side_that_ends_in_the_middle() -> None:
    for side in body.sides():
        assert all(len(part) == 3 for part in side[1:])
        assert len(side[0]) == 4
        assert side[-1][-1][0] == body.WIDTH / 2
