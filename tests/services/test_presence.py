"""Away for a time: with whom, until when, what must be told to the police, and who is late."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.contacts import CollectNotAllowed, ContactForbidden, Permission, ReceiverUnconfirmed
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput, NotFound, ShelterError, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.stays import Presence
from shelter_app.services import journal, presence, stays, today
from shelter_app.services.presence import Away
from tests.records import NOON, House

SIX = NOON + timedelta(hours=6)
LEFT_OPEN = {"decided_by": "постановление 7"}


def leave(**facts: Any) -> Away:
    whole: dict[str, Any] = {"until": SIX, "where": "кинотеатр", "agreed_by": "Жумабаева С. К."}
    return Away(Presence.ON_LEAVE, NOON, **{**whole, **facts})


def returns(house: House, child: ResidentId, *, open_only: bool = True) -> list[Any]:
    due = house.store.summaries.due_of(child, open_only=open_only)
    return [item for item in due if item.source == "return_due"]


class TestLeave:
    @pytest.mark.parametrize("right", ["visit", "collect"])
    def test_somebody_who_may_visit_or_collect_takes_the_child_until_an_hour(
        self, house: House, child: ResidentId, right: str
    ) -> None:
        aunt = house.contact(child, "Беков Тимур", **{right: Permission.ALLOWED}, **LEFT_OPEN)
        stay = presence.go_away(child, leave(contact_id=aunt.id, with_whom="Беков Тимур"), by=house.duty)
        assert stay.away is not None
        assert (stay.presence, stay.away.with_whom, stay.away.until) == (Presence.ON_LEAVE, "Беков Тимур", SIX)

    @pytest.mark.parametrize("typed", ["Беков Тимур", "Беков Т.", "Bekov"])
    @pytest.mark.parametrize("facts", [{"must_not": True}, {"visit": Permission.FORBIDDEN, **LEFT_OPEN}])
    @pytest.mark.parametrize("kind", ["leave", "hospital", "with staff"])
    def test_a_forbidden_person_takes_nobody_anywhere(
        self, house: House, child: ResidentId, typed: str, facts: dict[str, Any], kind: str
    ) -> None:
        stopped = house.contact(child, "Беков Тимур", **facts)
        away = {
            "leave": leave(with_whom=typed),
            "hospital": Away(Presence.HOSPITAL, NOON, where="больница", with_whom=typed),
            "with staff": leave(with_whom=typed, with_staff=True),
        }[kind]
        before = house.everything()
        with pytest.raises(ContactForbidden) as refused:
            presence.go_away(child, away, by=house.duty)
        assert refused.value.contact_id == stopped.id
        assert house.everything() == before

    def test_a_forbidden_person_is_not_put_in_the_place_of_an_allowed_one(
        self, house: House, child: ResidentId
    ) -> None:
        house.contact(child, "Беков Тимур", must_not=True)
        house.contact(child, "Алиева Анна", visit=Permission.ALLOWED, **LEFT_OPEN)
        stay = presence.go_away(child, leave(with_whom="Алиева Анна"), by=house.duty)
        with pytest.raises(ContactForbidden):
            presence.amend(stay, leave(with_whom="Беков Т."), by=house.duty)

    def test_staff_are_not_taken_away_from_a_leave_that_needed_them(self, house: House, child: ResidentId) -> None:
        house.contact(child, "Беков Тимур", visit=Permission.SUPERVISED, **LEFT_OPEN)
        stay = presence.go_away(child, leave(with_whom="Беков Тимур", with_staff=True), by=house.duty)
        with pytest.raises(CollectNotAllowed):
            presence.amend(stay, leave(with_whom="Беков Тимур"), by=house.duty)

    def test_a_leave_is_not_prolonged_with_a_right_that_ran_out(self, house: House, child: ResidentId) -> None:
        ends = {"decided_by": "опека", "valid_until": NOON.date()}
        house.contact(child, "Беков Тимур", visit=Permission.ALLOWED, **ends)
        stay = presence.go_away(child, leave(with_whom="Беков Тимур"), by=house.duty)
        house.later(days=1)
        with pytest.raises(CollectNotAllowed):
            presence.amend(stay, leave(with_whom="Беков Тимур", until=NOON + timedelta(days=3)), by=house.duty)

    def test_nobody_takes_a_child_whose_right_nobody_decided(self, house: House, child: ResidentId) -> None:
        house.contact(child, "Беков Тимур", visit=Permission.SUPERVISED, **LEFT_OPEN)
        with pytest.raises(CollectNotAllowed):
            presence.go_away(child, leave(with_whom="Беков Тимур"), by=house.duty)
        assert presence.go_away(child, leave(with_whom="Беков Тимур", with_staff=True), by=house.duty).away

    def test_a_minor_goes_with_nobody_the_file_does_not_know_but_an_adult_does(self, house: House) -> None:
        child, adult = house.admit(), house.admit(age=claim(PartialDate(1990), AgeBasis.DOCUMENT))
        with pytest.raises(ReceiverUnconfirmed):
            presence.go_away(child, leave(with_whom="Сериков Айдар"), by=house.duty)
        assert presence.go_away(adult, leave(with_whom="Сериков Айдар"), by=house.duty).away
        assert presence.go_away(child, leave(with_staff=True), by=house.duty).away

    @pytest.mark.parametrize(
        ("facts", "problems"),
        [
            ({"until": None}, {"until": "empty"}),
            ({"agreed_by": " "}, {"agreed_by": "empty"}),
            ({"until": NOON}, {"until": "not_later"}),
        ],
    )
    def test_a_leave_says_until_when_and_who_agreed(self, facts: dict[str, Any], problems: dict[str, str]) -> None:
        with pytest.raises(InvalidInput) as refused:
            leave(**facts)
        assert refused.value.problems == problems

    def test_a_late_return_is_overdue_in_today_and_the_return_closes_it(self, house: House, child: ResidentId) -> None:
        presence.go_away(child, leave(with_staff=True), by=house.duty)
        [waiting] = returns(house, child)
        assert (waiting.due_at, waiting.has_time, waiting.who) == (SIX, True, "duty_educator")
        house.later(hours=7)
        assert waiting.code in [row.due.code for row in today.today(by=house.duty).overdue]
        assert presence.history(child, by=house.duty)[0].late
        presence.come_back(child, house.clock.now, "с воспитателем", by=house.duty)
        assert returns(house, child) == []
        assert [item.closed_at for item in returns(house, child, open_only=False)] == [house.clock.now]

    def test_a_longer_leave_moves_the_hour_and_nothing_else(self, house: House, child: ResidentId) -> None:
        stay = presence.go_away(child, leave(with_staff=True), by=house.duty)
        until = NOON + timedelta(days=1)
        changed = presence.amend(stay, leave(with_staff=True, until=until), by=house.duty)
        assert [item.due_at for item in returns(house, child)] == [until]
        assert changed.away is not None
        assert changed.away.since == NOON
        with pytest.raises(Stale):
            presence.amend(stay, leave(with_staff=True), by=house.duty)

    def test_a_correction_stores_nothing_else_of_the_stay_it_is_given(self, house: House, child: ResidentId) -> None:
        stay = presence.go_away(child, leave(with_staff=True), by=house.duty)
        assert stay.away is not None
        earlier = replace(stay.away, since=NOON - timedelta(days=9))
        forged = replace(stay, resident_id=house.admit(), room="9", belongings=(), absences=(earlier,))
        presence.amend(forged, leave(with_staff=True, where="музей"), by=house.duty)
        stored = house.store.stays.get(stay.id)
        assert stored == replace(stay, absences=(replace(stay.away, where="музей"),), version=stay.version + 1)

    def test_whoever_leaves_for_good_is_expected_no_more(self, house: House, child: ResidentId) -> None:
        presence.go_away(child, leave(with_staff=True), by=house.duty)
        house.later(hours=1)
        ended = house.discharge(child).stay
        assert returns(house, child) == []
        assert (ended.presence, ended.away, ended.absences[0].ended) == (Presence.LEFT, None, house.clock.now)


class TestAbsenceWithoutLeave:
    def test_the_police_notice_runs_until_its_number_is_written(self, house: House, child: ResidentId) -> None:
        presence.go_away(child, Away(Presence.MISSING, NOON, where="у школы", looks="синяя куртка"), by=house.duty)
        assert "B3.missing" in [item.code for item in house.store.summaries.due_of(child)]
        house.later(minutes=20)
        stay = stays.current_stay(house.duty, child)
        told = Away(Presence.MISSING, NOON, looks="синяя куртка, шрам", police="КУИ 4521, Омаров")
        presence.amend(stay, told, by=house.duty)
        assert "B3.missing" not in [item.code for item in house.store.summaries.due_of(child)]
        [spell] = presence.history(child, by=house.duty)
        assert (spell.police, spell.absence.looks) == (("КУИ 4521, Омаров",), "синяя куртка, шрам")

    def test_a_report_that_nobody_made_is_not_told_as_made_when_the_child_is_back(
        self, house: House, child: ResidentId
    ) -> None:
        presence.go_away(child, Away(Presence.MISSING, NOON), by=house.duty)
        house.later(minutes=30)
        presence.come_back(child, house.clock.now, by=house.duty)
        every = house.store.summaries.due_of(child, open_only=False)
        assert "B3.missing" not in [item.code for item in every]

    def test_a_number_known_at_once_closes_the_clock_at_once(self, house: House, child: ResidentId) -> None:
        presence.go_away(child, Away(Presence.MISSING, NOON, police="102"), by=house.duty)
        assert "B3.missing" not in [item.code for item in house.store.summaries.due_of(child)]

    def test_whoever_did_not_come_back_from_leave_is_missing_and_then_in_hospital(
        self, house: House, child: ResidentId
    ) -> None:
        presence.go_away(child, leave(with_staff=True), by=house.duty)
        presence.go_away(child, Away(Presence.MISSING, house.later(hours=7)), by=house.duty)
        found = presence.go_away(child, Away(Presence.HOSPITAL, house.later(hours=3), where="ГКБ 7"), by=house.duty)
        kinds = [(one.kind, one.ended) for one in found.absences]
        assert kinds == [
            (Presence.ON_LEAVE, NOON + timedelta(hours=7)),
            (Presence.MISSING, NOON + timedelta(hours=10)),
            (Presence.HOSPITAL, None),
        ]
        told = [entry.kind for entry in journal.timeline(child, by=house.duty)]
        assert {"presence_on_leave", "missing", "found", "presence_hospital"} <= set(told)

    def test_last_seen_is_before_it_was_noticed(self) -> None:
        with pytest.raises(InvalidInput) as refused:
            Away(Presence.MISSING, NOON, seen_at=NOON + timedelta(minutes=1))
        assert refused.value.problems == {"seen_at": "not_earlier"}


class TestHistory:
    def test_nights_elsewhere_are_counted_and_every_stay_keeps_its_own(self, house: House, child: ResidentId) -> None:
        presence.go_away(child, Away(Presence.HOSPITAL, NOON, where="ГКБ 7"), by=house.duty)
        presence.come_back(child, house.later(days=3), "здорова", by=house.duty)
        house.discharge(child)
        house.later(days=5)
        house.admit(same_as=child)
        presence.go_away(child, Away(Presence.MISSING, house.later(hours=2)), by=house.duty)
        house.later(days=1)
        spells = presence.history(child, by=house.duty)
        assert [(one.absence.kind, one.nights) for one in spells] == [(Presence.MISSING, 1), (Presence.HOSPITAL, 3)]
        assert spells[1].absence.how_ended == "здорова"

    def test_a_restricted_file_tells_nobody_else_where_the_child_is(self, house: House, child: ResidentId) -> None:
        journal.restrict(child, (), by=house.director)
        for step in (
            lambda: presence.history(child, by=house.duty),
            lambda: presence.go_away(child, leave(with_staff=True), by=house.duty),
        ):
            with pytest.raises(NotFound):
                step()

    def test_nobody_comes_back_who_is_here(self, house: House, child: ResidentId) -> None:
        with pytest.raises(ShelterError) as refused:
            presence.come_back(child, NOON, by=house.duty)
        assert refused.value.problems == {"presence": "unchanged"}  # type: ignore[attr-defined]


def test_a_transfer_ends_the_stay_and_a_return_keeps_every_earlier_one(house: House, child: ResidentId) -> None:
    house.discharge(child, "another_cam", receiver="ЦАН Тараз")
    assert house.store.residents.get(child).status is CaseStatus.TRANSFERRED
    house.later(days=20)
    house.admit(same_as=child)
    kept = house.store.stays.all("admitted_at", resident_id=child)
    assert [stay.discharge.route if stay.discharge else "" for stay in kept] == ["another_cam", ""]
    summary = house.store.summaries.get(child)
    assert summary is not None
    assert (summary.status, summary.stays) == (CaseStatus.OPEN, 2)
