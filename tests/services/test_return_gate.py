"""Nobody under age is sent to another state without the gate of a return, or a director's reason on the act."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.contacts import Permission
from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.guards import OVERRIDDEN, GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.leaving_needs import NotYetOfAge
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
OF_AGE = {route.code for route in profile().routes if route.from_age}
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


RECEIVER = "Юлдашева Мавлюда"
WAYS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("UZ",): ("UZ", "RU", ""),
    (): ("UZ", "RU", ""),
    ("KZ", "UZ"): ("UZ", "RU"),
    ("stateless",): ("UZ", ""),
}
"""How the country may be written down for citizens of these so that it leads abroad, or may do so."""


def admitted(house: House, age: str, citizen_of: tuple[str, ...] = ("UZ",)) -> ResidentId:
    """Somebody with a receiver who may collect them, so that nothing stops the way before the gate does."""
    child = house.admit(age=claim(AGES[age], AgeBasis.DOCUMENT), citizenships=citizen_of)
    house.contact(child, RECEIVER, collect=Permission.ALLOWED, decided_by="решение № 5 от 01.11.2026")
    return child


def send(
    house: House,
    child: ResidentId,
    route: str,
    country: str,
    reason: str = "",
    role: str = "case_worker",
    at: datetime | None = None,
) -> None:
    left = house.carried_on(child)
    form = handed_over(
        at or house.clock.now, route, RECEIVER, country=country, note="решение", override_reason=reason, left_open=left
    )
    stays.discharge(child, form, by=getattr(house, role))


def gone(house: House, child: ResidentId) -> bool:
    return not stays.is_open(house.store.residents.get(child))


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("age", AGES)
def test_no_route_leads_a_child_abroad_past_the_gate(house: House, route: str, age: str) -> None:
    """Routes x ages x citizenships x what is lacking x how the country is written: only whom nobody sends pass.

    Every combination reaches the gate, but for a route that nobody takes at this age.
    """
    guarded = age != "grown" and route not in SENT_NOWHERE
    stop = NotYetOfAge if route in OF_AGE and age != "grown" else GuardClosed
    for citizen_of, countries in WAYS.items():
        for lacking in sorted(MISSING) if guarded else ("consent",):
            child = admitted(house, age, citizen_of)
            settle(house, child, lacking=lacking)
            before = house.everything() if guarded else {}
            for country in countries:
                if not guarded:
                    send(house, child, route, country)
                    assert gone(house, child)
                    child = admitted(house, age, citizen_of)
                    continue
                with pytest.raises(stop):
                    send(house, child, route, country)
                with pytest.raises(stop if stop is NotYetOfAge else NotAllowed):
                    send(house, child, route, country, reason="сам решил")
            if guarded:
                assert house.everything() == before, (citizen_of, lacking)


def test_what_came_after_the_child_had_left_opens_no_gate(house: House) -> None:
    child = admitted(house, "child")
    left = house.later(days=5)
    house.later(days=5)
    settle(house, child, lacking="nothing")
    with pytest.raises(GuardClosed) as stopped:
        send(house, child, "home_state", "UZ", at=left)
    assert {guard.code for guard in stopped.value.stops} == {"R-41.consent", "R-42.risk"}
    told = leaving.outlook(child, handed_over(left, "home_state", RECEIVER, country="UZ"), by=house.case_worker)
    assert {one.code for one in told.requirements if one.late and one.blocks} == {
        "representative_consent", "return_risk_assessment",
    }  # fmt: skip
    send(house, child, "home_state", "UZ", reason="ребёнка увезли до оценки", role="director", at=left)
    decided = house.store.case_events.all(resident_id=child, kind=OVERRIDDEN)
    assert {one.subject for one in decided} == {"R-41.consent", "R-42.risk"}


def test_what_was_written_down_later_with_its_own_earlier_hour_counts(house: House) -> None:
    child, by = admitted(house, "child"), house.case_worker
    assessed = house.later(days=4)
    left = house.later(days=1)
    house.later(days=5)
    events.mark_done(child, "representative_consent", assessed, "заявление", by=by)
    events.mark_done(child, "return_assessed", assessed, "акт 7", "safe", by=by)
    send(house, child, "home_state", "UZ", at=left)
    assert gone(house, child)


def test_a_day_before_the_danger_was_known_is_no_way_round_the_assessment(house: House) -> None:
    child, by = admitted(house, "child"), house.case_worker
    settle(house, child, lacking="nothing")
    left = house.later(hours=1)
    house.later(days=1)
    leaving.record_evidence(child, "return_risk_assessment", "акт 9", "not_safe", by=by)
    with pytest.raises(GuardClosed):
        send(house, child, "home_state", "UZ", at=left)


def test_what_is_recorded_in_the_minute_of_leaving_was_there(house: House) -> None:
    child = admitted(house, "child")
    left = house.clock.now
    house.later(seconds=40)
    settle(house, child, lacking="nothing")
    send(house, child, "home_state", "UZ", at=left)
    assert gone(house, child)


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


@pytest.mark.parametrize(
    ("citizen_of", "country"), [(("UZ",), "KZ"), ((), "KZ"), (("KZ", "UZ"), "KZ"), (("KZ", "UZ"), ""), (("KZ",), "")]
)
def test_inside_the_country_nothing_of_a_return_is_asked(
    house: House, citizen_of: tuple[str, ...], country: str
) -> None:
    child = admitted(house, "child", citizen_of)
    send(house, child, "foster_family", country)
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
