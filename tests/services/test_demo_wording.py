"""The stories of the demo speak of each child in its own gender, also where several leave by one paper."""

from __future__ import annotations

from shelter_app.services.demo.cases import read_cases

OTHERS_WORDS = {"m": ("здорова", "передана"), "f": ("здоров", "передан")}


def test_whoever_leaves_is_told_of_as_a_boy_or_as_a_girl() -> None:
    wrong = [
        (told.key, word)
        for story in read_cases().stories
        for told in story.files
        for stay in told.stays
        if stay.left is not None
        for word in f"{stay.left.health} {stay.left.note}".lower().replace(".", " ").replace(",", " ").split()
        if word in OTHERS_WORDS.get(told.sex, ())
    ]
    assert not wrong
