"""Who may take a child along when only a name was typed, and hours that no clock would count."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.contacts import CollectNotAllowed
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Ground, Presence
from shelter_app.services import stays
from shelter_app.services.presence import Away, come_back, go_away
from tests.records import NOON, House
from tests.services.test_handing_over import hand_over
from tests.services.test_stays import COLLECT, codes


class TestAReceiverTypedByName:
    @pytest.mark.parametrize("typed", ["Беков Тимур", "Беков Т.", "Bekov Timur"])
    def test_a_known_person_about_whom_nobody_decided_does_not_collect(
        self, house: House, child: ResidentId, typed: str
    ) -> None:
        contact = house.contact(child, "Беков Тимур")
        with pytest.raises(CollectNotAllowed) as refused:
            house.discharge(child, receiver=typed)
        assert refused.value.contact_id == contact.id
        assert stays.is_open(house.store.residents.get(child))

    def test_choosing_somebody_who_may_collect_does_not_help_another_known_person(
        self, house: House, child: ResidentId
    ) -> None:
        house.contact(child, "Беков Тимур")
        aunt = house.contact(child, "Алиева Анна", **COLLECT)
        with pytest.raises(CollectNotAllowed):
            hand_over(house.case_worker, child, aunt.id, "Беков Тимур")

    def test_who_may_collect_and_who_is_unknown_pass(self, house: House) -> None:
        for typed in ("Беков Тимур", "Инспектор Сериков А."):
            child = house.admit()
            house.contact(child, "Беков Тимур", **COLLECT)
            house.contact(child, "Алиева Анна")
            assert house.discharge(child, receiver=typed)


class TestMomentsTheClocksWouldIgnore:
    def test_nobody_is_back_before_they_were_missed(self, house: House, child: ResidentId) -> None:
        missed = house.later(hours=5)
        go_away(child, Away(Presence.MISSING, missed), by=house.duty)
        with pytest.raises(InvalidInput) as refused:
            come_back(child, missed - timedelta(hours=1), by=house.duty)
        assert refused.value.problems == {"since": "before_last_change"}

    def test_the_same_presence_twice_starts_no_second_clock(self, house: House, child: ResidentId) -> None:
        go_away(child, Away(Presence.MISSING, house.later(hours=5)), by=house.duty)
        with pytest.raises(InvalidInput) as refused:
            go_away(child, Away(Presence.MISSING, house.later(hours=1)), by=house.duty)
        assert refused.value.problems == {"presence": "unchanged"}
        due = [item.code for item in house.store.summaries.due_of(child)]
        assert due.count("B3.missing") == 1

    def test_a_change_in_the_same_minute_counts_from_the_one_before(self, house: House, child: ResidentId) -> None:
        missed = house.later(hours=5, seconds=40)
        go_away(child, Away(Presence.MISSING, missed), by=house.duty)
        back = come_back(child, missed.replace(second=0), by=house.duty)
        assert back.presence_since == missed
        assert "B3.missing" not in codes(house, child)

    def test_a_document_from_before_the_admission_needs_the_hour_it_was_received(self, house: House) -> None:
        child = house.admit(ground=Ground(expected_kind="court_decision"))
        early = Ground("court_decision", number="5", received_at=NOON - timedelta(hours=3))
        with pytest.raises(InvalidInput) as refused:
            stays.receive_ground(child, early, by=house.case_worker)
        assert refused.value.problems == {"received": "before_admission"}
