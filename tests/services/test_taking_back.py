"""A discharge that should not stand is taken back by a director: the stay lasts again, and nothing else opens by it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.follow_ups import WITHDRAWN
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import PrintRecord
from shelter_app.domain.residents import CaseStatus, WrongCaseStatus
from shelter_app.domain.stays import Presence
from shelter_app.domain.support_plans import ItemState
from shelter_app.services import closing, presence, stays, taking_back
from shelter_app.services.papers.jobs import gather
from shelter_app.services.session import new_id
from tests.records import House, handed_over
from tests.services.papers_story import VAULT

WHY = "записан не тот ребёнок"


def printed(house: House, child: ResidentId) -> PrintRecord:
    return house.store.prints.add(
        PrintRecord(new_id(), "handover-act", "12", "ru", house.clock.now, house.director.staff.id, child, waits=True)  # type: ignore[arg-type]
    )


def codes(house: House, child: ResidentId) -> set[str]:
    return {due.code for due in house.store.summaries.due_of(child)}


def test_the_stay_lasts_again_with_its_clocks_and_the_record_stays_to_be_read(house: House, child: ResidentId) -> None:
    before, plan = codes(house, child), house.plan(child, approved=True)
    house.later(days=3)
    waiting = codes(house, child)
    gone = house.discharge(child)
    house.later(hours=2)
    act = printed(house, child)
    stay = taking_back.withdraw(child, gone.stay.id, WHY, by=house.director)
    assert house.store.residents.get(child).status is CaseStatus.OPEN
    assert (stay.discharge, stay.presence) == (None, Presence.PRESENT)
    (kept,) = house.store.stays.get(stay.id).withdrawn
    assert (kept.withdrawn_at, kept.withdrawn_by, kept.withdrawn_why) == (house.clock.now, house.director.staff.id, WHY)
    assert (kept.route, kept.receiver) == ("foster_family", "Юлдашева М.")
    assert {item.cancelled for item in house.store.follow_ups.all(resident_id=child)} == {WITHDRAWN}
    assert codes(house, child) - {"item"} >= before & waiting, "the clocks of the stay run again"
    void = house.store.prints.get(act.id)
    assert (void.void, void.waits) == (WHY, False)
    states = [item.state for item in house.store.plan_items.all(plan_id=plan.id)]
    assert states == [ItemState.PLANNED, ItemState.PLANNED]
    kinds = {event.kind for event in house.store.case_events.all(resident_id=child)}
    assert {taking_back.STRUCK, WITHDRAWN} <= kinds
    assert "discharged" not in kinds
    head = house.store.audit.head()
    assert head.seq == house.line_count()


def test_it_is_recorded_anew_with_the_right_receiver_and_asks_again(house: House, child: ResidentId) -> None:
    house.later(days=3)
    at = house.clock.now
    gone = house.discharge(child)
    house.later(hours=2)
    taking_back.withdraw(child, gone.stay.id, WHY, by=house.director)
    again = stays.discharge(
        child, handed_over(at - timedelta(hours=1), "guest_family", "Иванов Пётр", country="KZ"), by=house.case_worker
    )
    assert again.stay.id == gone.stay.id
    assert [one.receiver for one in again.stay.withdrawn] == ["Юлдашева М."]
    open_now = [item for item in house.store.follow_ups.all(resident_id=child) if item.open]
    assert len(open_now) == len(again.follow_ups) > 0
    house.director.vault = VAULT
    assert "Иванов Пётр" in repr(gather("handover-act", child, by=house.director).facts)
    assert "Юлдашева" not in repr(gather("handover-act", child, by=house.director).facts)


def test_the_decision_that_opened_its_gate_opens_no_other_one(house: House, child: ResidentId) -> None:
    form = handed_over(house.clock.now, "independent", override_reason="комиссия № 4")
    gone = stays.discharge(child, form, by=house.director)
    house.later(hours=1)
    taking_back.withdraw(child, gone.stay.id, WHY, by=house.director)
    with pytest.raises(GuardClosed):
        stays.discharge(child, handed_over(house.clock.now, "independent"), by=house.case_worker)


def test_who_was_in_hospital_is_in_hospital_again(house: House, child: ResidentId) -> None:
    house.later(days=1)
    away = presence.Away(Presence.HOSPITAL, house.clock.now, where="больница № 4")
    presence.go_away(child, away, by=house.case_worker)
    house.later(days=1)
    gone = house.discharge(child)
    back = taking_back.withdraw(child, gone.stay.id, WHY, by=house.director)
    assert back.presence is Presence.HOSPITAL
    assert back.away is not None


def test_only_a_director_takes_back_the_latest_one_of_an_open_file_with_a_reason(
    house: House, child: ResidentId
) -> None:
    first = house.discharge(child).stay
    before = house.everything()
    for by in (house.case_worker, house.duty, house.psychologist):
        with pytest.raises(NotAllowed):
            taking_back.withdraw(child, first.id, WHY, by=by)
    with pytest.raises(InvalidInput):
        taking_back.withdraw(child, first.id, " ", by=house.director)
    assert house.everything() == before
    closing.close_case(child, "goals_achieved", "дальше ведёт опека", by=house.director)
    before = house.everything()
    with pytest.raises(WrongCaseStatus):
        taking_back.withdraw(child, first.id, WHY, by=house.director)
    assert house.everything() == before, "a closed file opens by a deed of its own"
    house.later(days=1)
    house.admit(same_as=child)
    with pytest.raises(NotFound):
        taking_back.withdraw(child, first.id, WHY, by=house.director)
