"""Appointments as staff write them: parties, rights, the stop at the door, moves, what waits, undo and trash."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from shelter_app.domain.appointments import Appointment, AppointmentKind, AppointmentState
from shelter_app.domain.contacts import ContactForbidden, Permission, Right, StoppedElsewhere
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import DueItem
from shelter_app.services import appointments, contacts, journal, merging, today, trash, undoing
from tests.records import NOON, House
from tests.services.calendar_steps import arranged, form

TOMORROW = NOON + timedelta(days=1)


def due(house: House, child: ResidentId, source: str, *, open_only: bool = True) -> list[DueItem]:
    return [one for one in house.store.summaries.due_of(child, open_only=open_only) if one.source == source]


class TestArranging:
    def test_brothers_and_sisters_go_together_and_each_file_has_its_line(self, house: House, child: ResidentId) -> None:
        brother = house.admit(group_with=child)
        pair = appointments.arrange(form(child, brother), by=house.duty)
        assert [one.resident_id for one in pair] == [child, brother]
        assert len({one.party for one in pair}) == 1
        assert appointments.of(brother, by=house.duty) == [pair[1]]
        assert appointments.party_of(pair[1].id, by=house.duty) == (pair[1], pair[0])

    def test_a_day_that_is_past_is_refused_and_today_is_not(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput) as refused:
            arranged(house, child, starts=NOON - timedelta(days=1))
        assert refused.value.problems == {"starts": "past"}
        assert arranged(house, child, starts=NOON - timedelta(hours=3)).open

    @pytest.mark.parametrize(
        ("facts", "problem"),
        [
            ({"kind": AppointmentKind.OTHER}, {"about": "empty"}),
            ({"kind": AppointmentKind.VISIT}, {"with_whom": "empty"}),
            ({"ends": TOMORROW}, {"ends": "not_later"}),
            ({"ends": TOMORROW + timedelta(days=80)}, {"ends": "too_long"}),
        ],
    )
    def test_what_is_missing_is_named(self, child: ResidentId, facts: dict[str, Any], problem: dict[str, str]) -> None:
        with pytest.raises(InvalidInput) as refused:
            form(child, **facts)
        assert refused.value.problems == problem

    def test_nobody_is_no_appointment(self) -> None:
        with pytest.raises(InvalidInput) as refused:
            form()
        assert refused.value.problems == {"resident_ids": "empty"}

    def test_a_restricted_file_of_others_is_not_found(self, house: House, child: ResidentId) -> None:
        journal.restrict(child, (), by=house.director)
        before = house.everything()
        with pytest.raises(NotFound):
            arranged(house, child)
        assert house.everything() == before


class TestWhoMustNotCome:
    @pytest.mark.parametrize("how", ["chosen", "typed", "initials"])
    @pytest.mark.parametrize("kind", [AppointmentKind.VISIT, AppointmentKind.MEETING, AppointmentKind.ESCORT])
    def test_a_forbidden_visitor_stops_it_however_they_are_named(
        self, house: House, child: ResidentId, how: str, kind: AppointmentKind
    ) -> None:
        stopped = contacts.forbid(child, "Беков Тимур", by=house.duty)
        who: dict[str, dict[str, Any]] = {
            "chosen": {"contact_id": stopped.id},
            "typed": {"with_whom": "Тимур Беков"},
            "initials": {"with_whom": "Беков Т."},
        }
        before = house.everything()
        with pytest.raises(ContactForbidden):
            arranged(house, child, kind=kind, **who[how])
        assert appointments.stopped(form(child, kind=kind, **who[how]), by=house.duty) == stopped
        assert house.everything() == before

    def test_a_prohibition_in_the_file_of_one_child_stops_it_for_all(self, house: House, child: ResidentId) -> None:
        """A right is decided for each child by itself: whoever may visit one sibling alone comes to that one alone."""
        brother = house.admit(group_with=child)
        house.contact(brother, visit=Permission.FORBIDDEN)
        (reached,) = contacts.of(child, by=house.duty)
        mine = contacts.decide(reached, Right.VISIT, Permission.ALLOWED, "суд, № 4", None, by=house.case_worker)
        with pytest.raises(ContactForbidden):
            arranged(house, child, brother, kind=AppointmentKind.VISIT, contact_id=mine.id)
        assert arranged(house, child, kind=AppointmentKind.VISIT, contact_id=mine.id).with_whom == "Беков Тимур"

    def test_a_stop_in_the_file_of_a_child_stops_every_sibling_and_whoever_goes_along(
        self, house: House, child: ResidentId
    ) -> None:
        brother, friend = house.admit(group_with=child), house.admit()
        contacts.forbid(brother, "Беков Тимур", by=house.duty)
        for party in ((child,), (child, brother), (friend, brother)):
            with pytest.raises(ContactForbidden):
                arranged(house, *party, kind=AppointmentKind.VISIT, with_whom="Беков Тимур")
        with pytest.raises(StoppedElsewhere):
            arranged(house, friend, kind=AppointmentKind.VISIT, with_whom="Беков Тимур")
        assert arranged(house, friend, kind=AppointmentKind.VISIT, with_whom="Беков Данияр").open

    def test_whoever_may_not_visit_does_not_go_along_either(self, house: House, child: ResidentId) -> None:
        house.contact(child, visit=Permission.FORBIDDEN)
        with pytest.raises(ContactForbidden):
            arranged(house, child, escort="Беков Т.")

    def test_whoever_may_visit_but_not_collect_comes_and_does_not_go_along(
        self, house: House, child: ResidentId
    ) -> None:
        mother = house.contact(child, visit=Permission.SUPERVISED, collect=Permission.FORBIDDEN)
        assert arranged(house, child, kind=AppointmentKind.VISIT, contact_id=mother.id).contact_id == mother.id
        with pytest.raises(ContactForbidden):
            arranged(house, child, kind=AppointmentKind.ESCORT, contact_id=mother.id)

    def test_a_prohibition_that_comes_later_is_told_and_stops_every_change(
        self, house: House, child: ResidentId
    ) -> None:
        one = arranged(house, child, kind=AppointmentKind.VISIT, with_whom="Беков Тимур")
        assert appointments.stopped_ahead(child, by=house.duty) == frozenset()
        contacts.forbid(child, "Беков Тимур", by=house.duty)
        assert appointments.stopped_ahead(child, by=house.duty) == {one.id}
        with pytest.raises(ContactForbidden):
            appointments.move(one, TOMORROW + timedelta(days=1), "позже", by=house.duty)
        with pytest.raises(ContactForbidden):
            appointments.edit(one, form(child, kind=AppointmentKind.VISIT, with_whom="Беков Тимур"), by=house.duty)
        assert appointments.settle(one, AppointmentState.CANCELLED, "запрет", by=house.duty)[0].version == 2

    def test_a_contact_of_another_file_is_not_found(self, house: House, child: ResidentId) -> None:
        other = house.contact(house.admit())
        with pytest.raises(NotFound):
            arranged(house, child, contact_id=other.id)


class TestChanging:
    def test_an_edit_reaches_the_whole_party_and_takes_in_who_comes_along(
        self, house: House, child: ResidentId
    ) -> None:
        brother, friend = house.admit(group_with=child), house.admit()
        one = arranged(house, child, brother)
        saved = appointments.edit(one, form(child, brother, friend, place="городской суд"), by=house.duty)
        assert {each.resident_id for each in saved} == {child, brother, friend}
        assert {each.place for each in saved} == {"городской суд"}
        assert {each.party for each in saved} == {one.party}

    def test_nobody_is_dropped_from_a_party_by_an_edit(self, house: House, child: ResidentId) -> None:
        one = arranged(house, child, house.admit(group_with=child))
        with pytest.raises(InvalidInput) as refused:
            appointments.edit(one, form(child), by=house.duty)
        assert refused.value.problems == {"resident_ids": "in_party"}

    def test_a_restricted_file_in_the_party_is_touched_by_its_readers_alone(
        self, house: House, child: ResidentId
    ) -> None:
        brother = house.admit(group_with=child)
        one = arranged(house, child, brother)
        journal.restrict(brother, (), by=house.director)
        before = [row for row in house.store.appointments.all() if row.resident_id == brother]
        appointments.settle(one, AppointmentState.CANCELLED, "иск отозван", by=house.duty)
        assert [row for row in house.store.appointments.all() if row.resident_id == brother] == before
        appointments.settle(before[0], AppointmentState.CANCELLED, "иск отозван", by=house.director)

    def test_another_hour_is_no_edit(self, house: House, child: ResidentId) -> None:
        one = arranged(house, child)
        with pytest.raises(InvalidInput) as refused:
            appointments.edit(one, form(child, starts=TOMORROW + timedelta(hours=1)), by=house.duty)
        assert refused.value.problems == {"starts": "moved"}

    def test_a_move_leaves_the_old_one_with_its_reason_and_links_the_new_one(
        self, house: House, child: ResidentId
    ) -> None:
        brother = house.admit(group_with=child)
        one = arranged(house, child, brother)
        later = TOMORROW + timedelta(days=7)
        fresh = appointments.move(one, later, "судья болен", has_time=True, by=house.duty)
        assert [each.starts for each in fresh] == [later, later]
        old = house.store.appointments.get(one.id)
        assert (old.state, old.state_reason, old.moved_to) == (AppointmentState.MOVED, "судья болен", fresh[0].id)
        assert [each.place for each in fresh] == [one.place, one.place]

    @pytest.mark.parametrize(
        ("starts", "reason", "problem"),
        [
            (TOMORROW, "зря", {"starts": "unchanged"}),
            (NOON - timedelta(days=2), "раньше", {"starts": "past"}),
            (TOMORROW + timedelta(days=1), "  ", {"reason": "empty"}),
        ],
    )
    def test_a_move_needs_another_day_ahead_and_a_reason(
        self, house: House, child: ResidentId, starts: datetime, reason: str, problem: dict[str, str]
    ) -> None:
        one = arranged(house, child)
        before = house.everything()
        with pytest.raises(InvalidInput) as refused:
            appointments.move(one, starts, reason, has_time=True, by=house.duty)
        assert refused.value.problems == problem
        assert house.everything() == before

    def test_what_lies_ahead_was_not_held_but_can_be_cancelled(self, house: House, child: ResidentId) -> None:
        one = arranged(house, child)
        with pytest.raises(InvalidInput) as refused:
            appointments.settle(one, AppointmentState.HELD, by=house.duty)
        assert refused.value.problems == {"state": "in_future"}
        appointments.settle(one, AppointmentState.CANCELLED, "иск отозван", by=house.duty)
        assert not due(house, child, "appointment", open_only=False)

    def test_one_ill_child_stands_apart_from_those_who_went(self, house: House, child: ResidentId) -> None:
        brother = house.admit(group_with=child)
        one = arranged(house, child, brother)
        house.later(days=2)
        appointments.settle(one, AppointmentState.MISSED, "температура", alone=True, by=house.duty)
        other = next(each for each in appointments.of(brother, by=house.duty))
        assert other.open
        held = appointments.settle(other, AppointmentState.HELD, by=house.duty)
        assert [each.resident_id for each in held] == [brother]

    def test_a_slower_colleague_overwrites_nothing(self, house: House, child: ResidentId) -> None:
        one = arranged(house, child)
        appointments.edit(one, form(child, place="другой"), by=house.case_worker)
        late: Callable[[], object]
        for late in (
            lambda: appointments.edit(one, form(child), by=house.duty),
            lambda: appointments.move(one, TOMORROW + timedelta(days=1), "поздно", by=house.duty),
            lambda: appointments.settle(one, AppointmentState.CANCELLED, "поздно", by=house.duty),
        ):
            with pytest.raises(Stale):
                late()

    def test_what_collides_is_told_and_forbids_nothing(self, house: House, child: ResidentId) -> None:
        other, worker = house.admit(), house.case_worker.staff.id
        arranged(house, other, escort_id=worker)
        wanted = form(child, escort_id=worker, starts=TOMORROW + timedelta(minutes=30))
        found = appointments.collisions(wanted, by=house.duty)
        number = house.store.residents.get(other).number
        assert [(one.number, one.of_escort) for one in found] == [(number, True)]
        one = appointments.arrange(wanted, by=house.duty)[0]
        assert appointments.collisions(wanted, [one.id], by=house.duty) == found


class TestWhatWaits:
    def test_a_hearing_is_due_at_its_hour_and_asks_to_be_prepared_three_days_before(
        self, house: House, child: ResidentId
    ) -> None:
        starts = NOON + timedelta(days=10)
        one = arranged(house, child, starts=starts, escort_id=house.duty.staff.id)
        hearing, ahead = due(house, child, "appointment")[0], due(house, child, "hearing_ahead")[0]
        assert (hearing.due_at, hearing.has_time, hearing.severity) == (starts, True, "warn")
        assert hearing.who == str(house.duty.staff.id)
        assert ahead.due_at.date() == (starts - timedelta(days=3)).date()
        appointments.ready(one, by=house.duty)
        assert not due(house, child, "hearing_ahead")
        assert due(house, child, "appointment")
        house.later(days=11)
        one = house.store.appointments.get(one.id)
        appointments.settle(one, AppointmentState.HELD, by=house.duty)
        assert not due(house, child, "appointment")

    def test_a_hearing_of_tomorrow_asks_today_and_not_before_it_was_known(
        self, house: House, child: ResidentId
    ) -> None:
        arranged(house, child)
        assert due(house, child, "hearing_ahead")[0].due_at.date() == NOON.date()

    def test_it_stands_on_today_with_what_it_is_about(self, house: House, child: ResidentId) -> None:
        arranged(house, child, about="об опеке")
        rows = [row for row in today.due_on(TOMORROW.date(), by=house.duty) if row.due.source == "appointment"]
        assert [(row.due.code, row.due.text) for row in rows] == [("hearing", "об опеке")]

    def test_after_leaving_only_a_hearing_still_waits(self, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON + timedelta(days=9))
        arranged(house, child, kind=AppointmentKind.MEDICAL, starts=NOON + timedelta(days=9))
        house.later(days=1)
        house.discharge(child)
        assert [one.code for one in due(house, child, "appointment")] == ["hearing"]

    def test_a_move_carries_what_waits_to_the_new_day(self, house: House, child: ResidentId) -> None:
        one = arranged(house, child)
        later = TOMORROW + timedelta(days=7)
        appointments.move(one, later, "судья болен", has_time=True, by=house.duty)
        assert [each.due_at for each in due(house, child, "appointment")] == [later]


class TestTakingBack:
    def test_every_change_can_be_taken_back_and_done_again(self, house: House, child: ResidentId) -> None:
        def appointment() -> Appointment:
            return house.store.appointments.all("starts")[-1]

        arranged(house, child)
        change: Callable[[], object]
        for change in (
            lambda: appointments.edit(appointment(), form(child, place="другой"), by=house.duty),
            lambda: appointments.ready(appointment(), by=house.duty),
            lambda: appointments.settle(appointment(), AppointmentState.CANCELLED, "зря", by=house.duty),
        ):
            before = {**house.everything()}["appointments"]
            change()
            done = undoing.last(by=house.duty)
            assert done is not None
            undoing.undo(done, by=house.duty)
            fresh = house.everything()["appointments"]
            assert len(fresh) == len(before)
            assert appointment().open
            redo = undoing.last(by=house.duty)
            assert redo is not None
            undoing.undo(redo, by=house.duty)

    def test_what_was_entered_by_mistake_goes_to_the_trash_and_comes_back(
        self, house: House, child: ResidentId
    ) -> None:
        one = arranged(house, child)
        thrown = trash.remove(one, "не тот ребёнок", by=house.case_worker)
        assert appointments.of(child, by=house.duty) == []
        assert not due(house, child, "appointment")
        trash.restore(thrown.id, by=house.case_worker)
        assert [each.id for each in appointments.of(child, by=house.duty)] == [one.id]
        assert due(house, child, "appointment")

    def test_it_goes_along_when_two_files_become_one_and_back_again(self, house: House, child: ResidentId) -> None:
        twin = house.admit()
        one = arranged(house, twin)
        director = house.director
        merging.merge(merging.compare(child, twin, by=director), {}, "внесена дважды", by=director)
        assert [each.id for each in appointments.of(child, by=director)] == [one.id]
        record = merging.of(child, by=director)[0]
        merging.separate(record.merge.id, "разные дети", by=director)
        assert [each.id for each in appointments.of(twin, by=director)] == [one.id]


class TestPartiesWithAClosedFile:
    """A sister whose file is closed to whoever moves the appointment: she goes along all the same."""

    @pytest.fixture
    def sister(self, house: House, child: ResidentId) -> ResidentId:
        return house.admit(group_with=child)

    def test_she_moves_with_the_others_and_is_not_told(
        self, house: House, child: ResidentId, sister: ResidentId
    ) -> None:
        one = arranged(house, child, sister)
        journal.restrict(sister, (), by=house.director)
        moved = appointments.move(one, NOON + timedelta(days=8), "судья болен", by=house.duty)
        assert [part.resident_id for part in moved] == [child]
        hers = house.store.appointments.all("starts", resident_id=sister)
        assert [part.state for part in hers] == [AppointmentState.MOVED, AppointmentState.PLANNED]
        assert (hers[1].starts, hers[1].party) == (moved[0].starts, moved[0].party)

    def test_she_is_edited_with_the_others_and_is_not_told(
        self, house: House, child: ResidentId, sister: ResidentId
    ) -> None:
        one = arranged(house, child, sister)
        journal.restrict(sister, (), by=house.director)
        told = appointments.edit(one, form(child, place="городской суд"), by=house.duty)
        assert [part.resident_id for part in told] == [child]
        assert [part.place for part in house.store.appointments.all(resident_id=sister)] == ["городской суд"]

    def test_what_came_of_it_is_said_of_her_by_those_who_may_read_her_file(
        self, house: House, child: ResidentId, sister: ResidentId
    ) -> None:
        one = arranged(house, child, sister)
        journal.restrict(sister, (), by=house.director)
        appointments.settle(one, AppointmentState.CANCELLED, "болеет", by=house.duty)
        assert [part.state for part in house.store.appointments.all(resident_id=sister)] == [AppointmentState.PLANNED]

    def test_a_prohibition_in_her_file_stops_it_without_a_name(
        self, house: House, child: ResidentId, sister: ResidentId
    ) -> None:
        one = arranged(house, child, sister, kind=AppointmentKind.VISIT, with_whom="Омарова Жанар")
        house.contact(sister, "Беков Тимур", visit=Permission.FORBIDDEN)
        (reached,) = contacts.of(child, by=house.duty)
        contacts.decide(reached, Right.VISIT, Permission.ALLOWED, "суд, № 4", None, by=house.case_worker)
        journal.restrict(sister, (), by=house.director)
        before = house.everything()
        changed = form(child, kind=AppointmentKind.VISIT, with_whom="Беков Тимур")
        with pytest.raises(InvalidInput) as refused:
            appointments.edit(one, changed, by=house.duty)
        assert refused.value.problems == {"party": "refused"}
        assert house.everything() == before

    def test_nobody_asks_what_a_closed_file_has_at_an_hour(self, house: House, child: ResidentId) -> None:
        journal.restrict(child, (), by=house.director)
        with pytest.raises(NotFound):
            appointments.collisions(form(child), by=house.duty)
