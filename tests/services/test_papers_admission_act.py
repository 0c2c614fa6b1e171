"""The act of admission: what was asked and found to be nothing, what came later, injuries on the body scheme."""

from __future__ import annotations

from typing import Any

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.stays import Belonging, Injury
from shelter_app.services import belongings, papers
from shelter_app.wording import load
from tests.records import House
from tests.services.papers_story import equipped, text_of


@pytest.fixture
def house(house: House) -> House:
    """The house with everything that printing needs."""
    return equipped(house)


def test_the_act_says_that_there_was_nothing_only_where_somebody_asked(house: House) -> None:
    def act(**facts: Any) -> str:
        child = house.admit(names=names_of(ru="Ким Артём"), **facts)
        return text_of(papers.gather("admission-act", child, ("ru",), by=house.case_worker).render())

    asked = act(without=("things", "money"))
    assert "при ребёнке ничего нет" in asked
    assert load("paper", "ru").translate("AdmissionAct", "no money") in asked
    unasked = act()
    assert "при ребёнке ничего нет" not in unasked
    assert unasked.count("не спрашивали") > asked.count("не спрашивали")
    listed = act(belongings=(Belonging("рюкзак"),), without=("things", "money"))
    assert "рюкзак" in listed
    assert "при ребёнке ничего нет" not in listed


def test_what_came_later_is_not_in_the_act_of_the_door(house: House) -> None:
    child = house.admit(belongings=(Belonging("рюкзак"),))
    house.later(hours=1)
    belongings.add_thing(child, belongings.NewThing("куртка", "1", house.clock.now), by=house.case_worker)
    text = text_of(papers.gather("admission-act", child, ("ru",), by=house.case_worker).render())
    assert "рюкзак" in text
    assert "куртка" not in text


def test_a_point_on_the_body_scheme_names_its_part_in_each_language_of_the_act(house: House) -> None:
    hurt = Injury("Правая голень", "ссадина", "2 см", 0.37, 0.84, region="right_shin")
    child = house.admit(injuries=(hurt,), health_seen=("injuries",))
    text = text_of(papers.gather("admission-act", child, ("kk", "ru"), by=house.case_worker).render())
    assert "Правая голень спереди: ссадина" in text
    assert "Оң жіліншік: ссадина" in text
    assert "отметить от руки" not in text, "the point is on the scheme already"
