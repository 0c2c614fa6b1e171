"""The act of admission: what was asked and found to be nothing, what came later, injuries on the body scheme."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.care import Said
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.stays import Belonging, Injury
from shelter_app.services import belongings, events, papers
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


def test_the_act_says_of_the_care_for_a_child_what_was_said_and_assumes_nothing(house: House) -> None:
    def act(**facts: Any) -> str:
        child = house.admit(names=names_of(ru="Ким Артём"), **facts)
        return " ".join(text_of(papers.gather("admission-act", child, ("ru",), by=house.case_worker).render()).split())

    say = partial(load("paper", "ru").translate, "Facts")
    alone, accompanied = say("came without a parent or guardian"), say("came with a parent or guardian")
    left, cared = say("left without parental care"), say("not without parental care")
    told = {
        (Said.YES, Said.YES): {alone, left},
        (Said.NO, Said.NO): {accompanied, cared},
        (Said.NOT_ASKED, Said.NOT_ASKED): set(),
    }
    for (unaccompanied, without_care), said in told.items():
        text = act(unaccompanied=unaccompanied, without_care=without_care)
        assert {one for one in (alone, accompanied, left, cared) if f"; {one}" in text} == said


class TestInformed:
    """Section 5 names the bodies that this admission concerns, and no other."""

    def bodies(self, house: House, **facts: Any) -> list[str]:
        child = house.admit(names=names_of(ru="Ким Артём"), **facts)
        return self.named(house, child)

    def named(self, house: House, child: ResidentId) -> list[str]:
        act: Any = papers.gather("admission-act", child, ("ru",), by=house.case_worker).facts
        return [one.body.in_language("ru") for one in act.informed]

    def test_guardianship_and_prosecutor_are_told_of_a_minor(self, house: House) -> None:
        assert self.bodies(house, citizenships=("KZ",)) == ["орган опеки и попечительства", "прокуратура"]

    def test_the_police_are_told_where_injuries_were_seen(self, house: House) -> None:
        assert "органы внутренних дел" in self.bodies(house, citizenships=("KZ",), health_seen=("injuries",))

    def test_nobody_has_to_be_told_of_a_grown_up(self, house: House) -> None:
        grown = claim(PartialDate(1990), AgeBasis.DOCUMENT)
        assert self.bodies(house, citizenships=("KZ",), age=grown) == []

    def test_a_message_just_before_the_door_opened_stands_with_its_hour(self, house: House) -> None:
        child = house.admit(names=names_of(ru="Ким Артём"))
        at = house.store.stays.all(resident_id=child)[0].admitted_at - timedelta(minutes=20)
        events.mark_done(child, "guardianship_notified", at, "Сейтова Г.", by=house.case_worker)
        act: Any = papers.gather("admission-act", child, ("ru",), by=house.case_worker).facts
        first = act.informed[0]
        assert (first.who, first.when) == ("Сейтова Г.", at)

    def test_a_duty_that_the_director_ended_is_not_printed(self, house: House) -> None:
        child = house.admit(names=names_of(ru="Ким Артём"), citizenships=("KZ",))
        duty = next(one for one in house.store.summaries.due_of(child) if one.code == "R-05.prosecutor")
        assert duty.started_at is not None
        events.cancel_clock(child, duty.code, duty.started_at, "прокурор привёз сам", by=house.director)
        assert self.named(house, child) == ["орган опеки и попечительства"]
