"""Nobody under age is sent to another state without the gate of a return, or a director's reason on the act."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.guards import OVERRIDDEN, GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.stays import Discharge
from shelter_app.services import closing, events, guards, leaving, stays, undoing
from shelter_app.services.papers.jobs import gather
from tests.records import House, handed_over, profile
from tests.services.exchange.test_taking_over import take
from tests.services.papers_story import VAULT

ROUTES = [route.code for route in profile().routes]
SENT_NOWHERE = {route.code for route in profile().routes if route.outcome == "unplanned"}
AGES = {"child": PartialDate(2019, 3, 5), "unknown": PartialDate(), "grown": PartialDate(1990, 1, 1)}
MISSING = {"consent", "risk", "threat"}
"""What can be lacking: consent of the representatives, a safe result, asylum explained after a threat was stated."""


def settle(house: House, child: ResidentId, *, lacking: str) -> None:
    by = house.case_worker
    if lacking != "consent":
        leaving.record_evidence(child, "representative_consent", "заявление", by=by)
    result = "not_safe" if lacking == "risk" else "safe_with_measures"
    leaving.record_evidence(child, "return_risk_assessment", "акт 7", result, by=by)
    if lacking == "threat":
        events.mark_done(child, "threat_declared", by.now(), "со слов ребёнка", by=by)
    else:
        leaving.record_evidence(child, "threat_asked", "беседа", "asylum_explained", by=by)


def admitted(house: House, age: str) -> ResidentId:
    return house.admit(age=claim(AGES[age], AgeBasis.DOCUMENT), citizenships=("UZ",))


def send(
    house: House, child: ResidentId, route: str, country: str, reason: str = "", role: str = "case_worker"
) -> None:
    left = house.carried_on(child)
    form = handed_over(
        house.clock.now, route, "Юлдашева М.", country=country, note="решение", override_reason=reason, left_open=left
    )
    stays.discharge(child, form, by=getattr(house, role))


def gone(house: House, child: ResidentId) -> bool:
    return not stays.is_open(house.store.residents.get(child))


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("age", AGES)
def test_no_route_leads_a_child_abroad_past_the_gate(house: House, route: str, age: str) -> None:
    """Routes x ages x what is lacking x how the country is written: only those whom nobody sends pass."""
    guarded = age != "grown" and route not in SENT_NOWHERE
    for country in ("UZ", "RU", ""):
        for lacking in sorted(MISSING):
            child = admitted(house, age)
            settle(house, child, lacking=lacking)
            before = house.everything()
            closed = False
            try:
                send(house, child, route, country)
            except GuardClosed:
                closed = True
            except ShelterError:
                assert not gone(house, child)
                continue
            assert closed == guarded, (country, lacking)
            if guarded:
                assert house.everything() == before
                with pytest.raises(ShelterError):
                    send(house, child, route, country, reason="сам решил")
                assert house.everything() == before


@pytest.mark.parametrize("route", ["home_state", "other", "independent", "foster_family"])
def test_the_reason_of_a_director_opens_it_and_stands_in_the_file(house: House, route: str) -> None:
    child = admitted(house, "child")
    send(house, child, route, "UZ", reason="мать в больнице, приказ № 4", role="director")
    decided = house.store.case_events.all(resident_id=child, kind=OVERRIDDEN)
    assert {one.subject for one in decided} >= {"R-41.consent", "R-42.risk"}
    assert {one.note for one in decided} == {"мать в больнице, приказ № 4"}


@pytest.mark.parametrize("route", ["home_state", "foster_family"])
def test_the_reason_is_printed_on_the_act_whatever_the_route_is_called(house: House, route: str) -> None:
    child = admitted(house, "child")
    send(house, child, route, "UZ", reason="мать в больнице, приказ № 4", role="director")
    house.director.vault = VAULT
    assert "мать в больнице, приказ № 4" in repr(gather("handover-act", child, by=house.director).facts)


def test_with_everything_at_hand_the_child_goes(house: House) -> None:
    child = admitted(house, "child")
    settle(house, child, lacking="nothing")
    send(house, child, "foster_family", "UZ")
    assert gone(house, child)


def test_inside_the_country_nothing_of_a_return_is_asked(house: House) -> None:
    child = admitted(house, "child")
    send(house, child, "foster_family", "KZ")
    assert gone(house, child)


@pytest.mark.parametrize(
    "tell",
    [
        lambda house, child: leaving.record_evidence(
            child, "return_risk_assessment", "акт 7", "safe", by=house.case_worker
        ),
        lambda house, child: events.mark_done(
            child, "return_assessed", house.clock.now, "акт 7", "safe", by=house.case_worker
        ),
    ],
)
def test_an_assessment_wherever_it_is_told_starts_the_three_days_for_the_ministries(
    house: House, child: ResidentId, tell: Callable[[House, ResidentId], object]
) -> None:
    tell(house, child)
    (notice,) = [due for due in house.store.summaries.due_of(child) if due.code == "R-42.ministries"]
    assert (notice.due_at.date() - house.clock.now.date()).days == 3
    house.discharge(child)
    assert "R-42.ministries" in {due.code for due in house.store.summaries.due_of(child)}, (
        "the notice outlives the stay"
    )
    events.mark_done(child, "ministries_notified", house.clock.now, "исх. № 171", by=house.case_worker)
    assert "R-42.ministries" not in {due.code for due in house.store.summaries.due_of(child)}


def test_abroad_under_another_name_the_checklist_asks_for_what_a_return_asks_for(house: House) -> None:
    child = admitted(house, "child")
    by = house.case_worker
    told = leaving.outlook(child, Discharge(house.clock.now, "foster_family", country="UZ"), by=by)
    assert {"representative_consent", "return_risk_assessment"} <= {one.code for one in told.requirements if one.blocks}
    before = [one.code for one in told.requirements]
    leaving.record_evidence(child, "representative_consent", "заявление", by=by)
    told = leaving.outlook(child, Discharge(house.clock.now, "foster_family", country="UZ"), by=by)
    assert [one.code for one in told.requirements] == before, "what is met keeps its line"
    home = leaving.outlook(child, handed_over(house.clock.now, "foster_family", country="KZ"), by=by)
    assert home.gate == ()


def test_way_and_payer_of_a_return_stand_in_the_file_and_on_the_act(house: House) -> None:
    child = admitted(house, "child")
    settle(house, child, lacking="nothing")
    house.director.vault = VAULT
    house.discharge(
        child, "home_state", receiver="Юлдашева М.", country="UZ", travel="поезд, КПП Сарыагаш", financing="embassy"
    )
    act = repr(gather("handover-act", child, by=house.director).facts)
    assert "поезд, КПП Сарыагаш" in act
    assert "посольство" in act


WRITERS = {"stays.py": 1, "taking_over.py": 1}
"""Where a stay is given its leaving: the discharge itself, and a register that was kept before there was a gate."""


def test_a_leaving_is_written_down_in_two_places_only() -> None:
    """Whoever adds a third has to say here by which gate it goes: an edit, an undo, a re-opening makes none."""
    services = Path(stays.__file__).parent
    found = {
        path.name: len(re.findall(r"\.discharged\(|discharge=(?!None)", path.read_text(encoding="utf-8")))
        for path in services.rglob("*.py")
    }
    assert {name: count for name, count in found.items() if count} == WRITERS


@pytest.mark.parametrize("told", ["в Узбекистан|", "на родину|"])
def test_a_return_in_a_register_that_is_taken_over_says_on_its_act_that_nobody_here_saw_the_assessment(
    house: House, told: str
) -> None:
    by, line = house.director, f"|Рахимов Отабек|2012||м|01.09.2026|||10.10.2026|{told}"
    (child,) = take(house, line).resident_ids
    told_so = house.store.stays.all(resident_id=child)[0].discharge
    assert told_so is not None
    assert told_so.route == "home_state"
    noted = {one.subject for one in house.store.case_events.all(resident_id=child, kind=OVERRIDDEN)}
    assert noted >= {"R-41.consent", "R-42.risk"}
    assert guards.decided_lately(by=by) == (), "what was long ago is no news for the director"


def test_reopening_and_undoing_leave_the_way_home_as_it_was_decided(house: House) -> None:
    child = admitted(house, "child")
    settle(house, child, lacking="nothing")
    send(house, child, "home_state", "UZ")
    stay = house.store.stays.all(resident_id=child)[0]
    closing.close_case(child, "goals_achieved", "семья просит не звонить", by=house.director)
    closing.reopen_case(child, "новые сведения", by=house.director)
    assert house.store.stays.get(stay.id) == stay, "nothing but a discharge touches the stay"
    assert house.store.residents.get(child).status is CaseStatus.FOLLOW_UP


def test_a_discharge_is_not_taken_back_by_a_key_and_so_never_made_again_past_the_gate(house: House) -> None:
    child = admitted(house, "child")
    settle(house, child, lacking="nothing")
    send(house, child, "home_state", "UZ")
    assert undoing.last(by=house.case_worker) is None
