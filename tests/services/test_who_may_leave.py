"""Nobody who may be a child leaves as a grown-up, or with a stranger, without a director's reason on the act."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.contacts import Permission
from shelter_app.domain.errors import NotAllowed, ShelterError
from shelter_app.domain.guards import OVERRIDDEN, GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.leaving_needs import NotYetOfAge
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Discharge
from shelter_app.services import handing_over, leaving, stays
from shelter_app.services.papers.jobs import gather
from tests.records import NOON, House, handed_over, profile
from tests.services.papers_story import VAULT

AGES = {
    "five": PartialDate(2021, 3, 5),
    "thirteen by document": PartialDate(2013, 3, 5),
    "eighteen tomorrow": PartialDate(2008, 11, 21),
    "year alone": PartialDate(2008),
    "unknown": PartialDate(),
    "disputed": PartialDate(1990, 1, 1),
    "eighteen today": PartialDate(2008, 11, 20),
    "grown": PartialDate(1990, 1, 1),
}
GROWN = {"eighteen today", "grown"}

FAMILY = {"parents", "one_parent"}
BY_ACT = {
    "relatives_guardianship", "patronage", "foster_family", "guest_family", "adoption", "childrens_home",
    "support_centre", "childrens_village", "youth_house", "special_education", "special_regime", "hospital",
    "asylum_procedure", "other",
}  # fmt: skip
TO_A_BODY = {"infant_home", "crisis_centre", "another_cam", "home_state"}
NOBODY_SENDS = {"left_without_permission", "died"}
ALONE, GROWN_UP = "independent", "reached_18"
LACKING = ({}, {"receiver": ""}, {"receiver_document": ""}, {"ground": ""}, {"address": ""})
RETURN = {"R-41.consent", "R-42.risk", "R-43.threat"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the house answered to one leaving: the guards that closed, too young, or nothing."""

    closed: frozenset[str] = frozenset()
    too_young: bool = False


def asked(house: House, child: ResidentId, form: Discharge) -> Answer:
    resident = house.store.residents.get(child)
    leavers = ((resident, stays.current_stay(house.case_worker, child)),)
    try:
        handing_over.require_parting(house.case_worker, leavers, form, None)
    except GuardClosed as error:
        return Answer(frozenset(guard.code for guard in error.stops))
    except NotYetOfAge:
        return Answer(too_young=True)
    return Answer()


def expected(route: str, age: str, lacking: str) -> Answer:
    if age in GROWN or route in NOBODY_SENDS:
        return Answer()
    if route == GROWN_UP:
        return Answer(too_young=True)
    if route == ALONE:
        return Answer(frozenset({"R-40.alone", *(("R-40.handover",) if lacking == "address" else ())}))
    wanted = {"receiver", "receiver_document"}
    wanted |= {"ground"} if route in BY_ACT else set()
    wanted |= {"address"} if route in FAMILY | BY_ACT and route not in WITHOUT_PLACE else set()
    wanted |= {"address"} if route == "home_state" else set()
    gate = RETURN - {"R-43.threat"} if route == "home_state" else set()
    return Answer(frozenset({*gate, *(("R-40.handover",) if lacking in wanted else ())}))


WITHOUT_PLACE = {
    "childrens_home", "support_centre", "childrens_village", "youth_house", "special_education", "special_regime",
    "hospital", "asylum_procedure",
}  # fmt: skip
"""Routes to a body that is named as the receiver: its address is known."""


@pytest.mark.parametrize("country", ["kz", "kg", "tj"])
@pytest.mark.parametrize("age", AGES)
def test_routes_times_ages_times_what_is_lacking(house: House, country: str, age: str) -> None:
    for session in house.staff.values():
        session.profile = profile(country)
    disputed = age == "disputed"
    child = house.admit(age=claim(AGES[age], AgeBasis.DOCUMENT), age_disputed=disputed)
    house.contact(child, "Юлдашева М.", relation="mother", collect=Permission.ALLOWED, decided_by="решение № 7")
    routes = {route.code for route in profile(country).routes if route.exists_in(house.case_worker.centre.kind)}
    assert routes == FAMILY | BY_ACT | TO_A_BODY | NOBODY_SENDS | {ALONE, GROWN_UP}, "every route has its line here"
    for route in sorted(routes):
        for changes in LACKING:
            lacking = next(iter(changes), "")
            form = replace(handed_over(NOON, route, country=profile(country).country), **changes)
            if route in FAMILY | {"relatives_guardianship"} and lacking == "receiver":
                continue
            assert asked(house, child, form) == expected(route, age, lacking), (route, lacking)


@pytest.mark.parametrize("age", ["five", "thirteen by document", "eighteen tomorrow", "unknown", "disputed"])
def test_no_reason_of_anybody_makes_a_child_reach_eighteen(house: House, age: str) -> None:
    child = house.admit(age=claim(AGES[age], AgeBasis.DOCUMENT), age_disputed=age == "disputed")
    before = house.everything()
    for by in (house.case_worker, house.director):
        with pytest.raises(NotYetOfAge) as refused:
            stays.discharge(child, handed_over(NOON, "reached_18", override_reason="почти взрослый"), by=by)
        born = AGES[age].exact
        known = born is not None and age != "disputed"
        assert refused.value.reached == (date(born.year + 18, born.month, born.day) if known and born else None)
    assert house.everything() == before


def test_the_checklist_tells_the_day_before_anybody_presses_a_key(house: House) -> None:
    child = house.admit(age=claim(PartialDate(2013, 3, 5), AgeBasis.DOCUMENT))
    told = leaving.outlook(child, Discharge(NOON, "reached_18"), by=house.case_worker)
    assert told.too_young is not None
    assert told.too_young.reached == date(2031, 3, 5)


@pytest.mark.parametrize(
    ("route", "changes"), [("independent", {"receiver": ""}), ("guest_family", {"receiver_document": ""})]
)
def test_the_reason_of_a_director_alone_opens_it_and_is_printed(
    house: House, route: str, changes: dict[str, str]
) -> None:
    child = house.admit()
    form = replace(handed_over(NOON, route), override_reason="решение комиссии № 12", **changes)
    before = house.everything()
    for role in Role:
        if role is Role.DIRECTOR:
            continue
        with pytest.raises((NotAllowed, ShelterError)):
            stays.discharge(child, form, by=house.staff[role])
    assert house.everything() == before
    stays.discharge(child, form, by=house.director)
    (decided,) = house.store.case_events.all(resident_id=child, kind=OVERRIDDEN)
    assert (decided.subject[:4], decided.note) == ("R-40", "решение комиссии № 12")
    house.director.vault = VAULT
    assert "решение комиссии № 12" in repr(gather("handover-act", child, by=house.director).facts)
