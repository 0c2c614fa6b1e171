"""Who must not come near one child is not let near another one without a word, and no file is betrayed by saying so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.appointments import AppointmentKind
from shelter_app.domain.contacts import (
    ContactForbidden,
    ContactResult,
    Direction,
    Permission,
    Right,
    StoppedElsewhere,
)
from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.phones import parse
from shelter_app.domain.stays import Presence
from shelter_app.services import (
    appointments,
    belongings,
    contacts,
    journal,
    kin_requests,
    presence,
    residents,
    safety,
    stopped_elsewhere,
)
from shelter_app.services.appointment_stops import AppointmentForm
from shelter_app.services.belongings import NewMove
from shelter_app.services.contacts import ContactEntry, ContactForm
from shelter_app.services.kin_requests import Standing
from shelter_app.services.presence import Away
from tests.records import House

NAME = "Беков Тимур"
YES = {"collect": Permission.ALLOWED, "decided_by": "решение № 3"}


@pytest.fixture
def stopped(house: House, child: ResidentId) -> ResidentId:
    """A file for the director alone, in which somebody is suspected."""
    house.contact(child, NAME, suspected=True, phones=("+7 701 123 45 67",))
    journal.restrict(child, (), by=house.director)
    return child


@pytest.mark.parametrize("right", ["inform", "call", "visit", "collect"])
@pytest.mark.parametrize(
    "written", [("Bekov Timur", ()), ("Беков Т.", ()), ("Беков", ()), ("Сосед", ("8 701 123 45 67",))]
)
def test_who_is_stopped_in_any_file_is_not_let_near_another_child(
    house: House, stopped: ResidentId, right: str, written: tuple[str, tuple[str, ...]]
) -> None:
    other, (name, phones) = house.admit(), written
    form = ContactForm(name, phones=phones, decided_by="решение № 3", **{right: Permission.ALLOWED})  # type: ignore[arg-type]
    with pytest.raises(StoppedElsewhere) as refused:
        contacts.add(other, form, by=house.case_worker)
    assert refused.value.number == house.store.residents.get(other).number
    assert house.store.contacts.all(resident_id=other) == []


def test_a_stop_that_knows_a_first_name_alone_stops_nobody_else_who_bears_it(house: House, child: ResidentId) -> None:
    house.contact(child, "Тимур", must_not=True)
    assert stopped_elsewhere.stops(house.case_worker, house.admit(), NAME) == ()
    assert stopped_elsewhere.stops(house.case_worker, house.admit(), "Тимур") != ()


def test_a_reason_is_about_one_name_and_says_nothing_of_another_one_behind_the_same_telephone(
    house: House, stopped: ResidentId
) -> None:
    other, phones = house.admit(), (parse("+7 701 123 45 67"),)
    stopped_elsewhere.confirm_another(other, "Сосед", "общий телефон двора", phones, by=house.case_worker)
    assert stopped_elsewhere.stops(house.case_worker, other, "Сосед", phones) == ()
    assert stopped_elsewhere.stops(house.case_worker, other, NAME) != ()


def test_an_edit_and_a_single_decision_are_asked_about_in_the_same_way(house: House, stopped: ResidentId) -> None:
    known = house.contact(house.admit(), NAME)
    with pytest.raises(StoppedElsewhere):
        contacts.decide(known, Right.VISIT, Permission.SUPERVISED, "№ 3", None, by=house.case_worker)
    with pytest.raises(StoppedElsewhere):
        contacts.edit(known, ContactForm(NAME, **YES), by=house.case_worker)  # type: ignore[arg-type]


def test_a_right_that_is_older_than_the_stop_is_asked_about_at_the_next_change_and_closed_at_any_time(
    house: House, child: ResidentId
) -> None:
    known = house.contact(child, NAME, call=Permission.ALLOWED, **YES)
    contacts.forbid(house.admit(), NAME, by=house.duty)
    form = ContactForm(NAME, note="звонит по вечерам", call=Permission.ALLOWED, **YES)  # type: ignore[arg-type]
    with pytest.raises(StoppedElsewhere):
        contacts.edit(known, form, by=house.case_worker)
    known = contacts.decide(known, Right.COLLECT, Permission.FORBIDDEN, "№ 4", None, by=house.case_worker)
    stopped = contacts.edit(known, ContactForm(NAME, must_not=True), by=house.case_worker)
    assert stopped.stopped


def test_a_reason_in_the_audit_says_that_it_is_somebody_else_until_a_new_stop(
    house: House, stopped: ResidentId
) -> None:
    other, form = house.admit(), ContactForm(NAME, **YES)  # type: ignore[arg-type]
    with pytest.raises(NotAllowed):
        stopped_elsewhere.confirm_another(other, NAME, "другой год рождения", by=house.duty)
    with pytest.raises(InvalidInput):
        stopped_elsewhere.confirm_another(other, NAME, " ", by=house.case_worker)
    stopped_elsewhere.confirm_another(other, NAME, "другой год рождения", by=house.case_worker)
    line = house.store.audit.recent(1)[0]
    assert NAME not in line.subject
    assert (line.action, line.reason) == ("contact.another", "другой год рождения")
    contact = contacts.add(other, form, by=house.case_worker)
    house.discharge(other, receiver=NAME)
    third = house.admit()
    contacts.forbid(third, NAME, by=house.duty)
    assert stopped_elsewhere.stops(house.case_worker, other, contact.name)


def test_the_receiver_of_a_discharge_is_asked_about_even_where_the_right_is_older_than_the_stop(
    house: House, child: ResidentId
) -> None:
    house.contact(child, NAME, **YES)
    house.contact(house.admit(), NAME, must_not=True)
    before = house.everything()
    with pytest.raises(StoppedElsewhere):
        house.discharge(child, receiver=NAME)
    assert house.everything() == before
    house.contact(child, "Bekov Timur", must_not=True)
    with pytest.raises(ContactForbidden):
        house.discharge(child, receiver=NAME)


def test_the_same_person_is_not_entered_twice_in_one_file(house: House, child: ResidentId) -> None:
    house.contact(
        child, "Рахимова Зульфия", relation="mother", visit=Permission.FORBIDDEN, phones=("+7 701 111 22 33",)
    )
    again = ContactForm("Зульфия Рахимова", call=Permission.ALLOWED, decided_by="№ 3")
    with pytest.raises(InvalidInput) as refused:
        contacts.add(child, again, by=house.case_worker)
    assert refused.value.problems == {"name": "known"}
    for other in (
        ContactForm("Рахимова Зульфия", "aunt"),
        ContactForm("Рахимова Зульфия", "mother", ("+7 702 000 00 00",)),
        ContactForm("Рахимова Зульфия", must_not=True),
    ):
        contacts.add(child, other, by=house.case_worker)


def test_one_line_of_a_caller_holds_what_each_entry_forbids(house: House, child: ResidentId) -> None:
    for right, phone in (("call", "+7 701 000 00 01"), ("visit", "+7 701 000 00 02")):
        house.contact(child, NAME, phones=(phone,), **{right: Permission.FORBIDDEN})
    (one,) = contacts.who_is_calling(NAME, by=house.duty)
    assert one.prohibited == (Right.CALL, Right.VISIT)


def test_a_caller_stands_once_for_each_child_and_no_stop_is_cut_off(house: House, child: ResidentId) -> None:
    for _ in range(3):
        contacts.forbid(house.admit(), NAME, by=house.duty)
    contacts.forbid(child, NAME, by=house.duty)
    house.contact(child, NAME, call=Permission.UNDECIDED, must_not=True)
    house.contact(house.admit(), NAME)
    found = contacts.who_is_calling(NAME, limit=2, by=house.duty)
    assert [one.stop for one in found] == [True] * 4
    assert len({one.resident_number for one in found}) == 4


def test_nobody_who_is_stopped_elsewhere_takes_a_child_out_visits_it_or_receives_what_it_owns(
    house: House, stopped: ResidentId
) -> None:
    other = house.admit()
    now = house.duty.now()
    leave = Away(Presence.HOSPITAL, now, with_whom="Беков Т.")
    visit = AppointmentForm((other,), AppointmentKind.VISIT, now + timedelta(days=1), with_whom=NAME)
    along = AppointmentForm((other,), AppointmentKind.ESCORT, now + timedelta(days=1), about="суд", escort=NAME)
    refused: tuple[Callable[[], object], ...] = (
        lambda: presence.go_away(other, leave, by=house.duty),
        lambda: appointments.arrange(visit, by=house.duty),
        lambda: appointments.arrange(along, by=house.duty),
        lambda: belongings.move_money(other, NewMove(-100, "KZT", now, NAME), by=house.duty),
        lambda: contacts.log(other, called(house, Direction.OUTGOING), by=house.duty),
        lambda: house.discharge(other, receiver="Сидорова Анна", escort=NAME),
    )
    before = house.everything()
    for step in refused:
        with pytest.raises(StoppedElsewhere):
            step()
    assert house.everything() == before
    assert contacts.log(other, called(house, Direction.INCOMING), by=house.duty).with_whom == NAME
    stopped_elsewhere.confirm_another(other, NAME, "сверено по удостоверению", by=house.case_worker)
    assert appointments.arrange(visit, by=house.duty)


def called(house: House, direction: Direction) -> ContactEntry:
    return ContactEntry(None, NAME, "phone", direction, house.duty.now(), ContactResult.REACHED)


def test_an_appointment_that_is_moved_is_asked_about_again(house: House, child: ResidentId) -> None:
    other, day = house.admit(), house.duty.now() + timedelta(days=1)
    (visit,) = appointments.arrange(
        AppointmentForm((other,), AppointmentKind.VISIT, day, with_whom=NAME), by=house.duty
    )
    contacts.forbid(child, NAME, by=house.duty)
    with pytest.raises(StoppedElsewhere):
        appointments.move(visit, day + timedelta(days=1), "перенос", by=house.duty)


def test_whoever_is_stopped_elsewhere_is_told_nothing_and_no_restricted_file_shows_by_it(
    house: House, stopped: ResidentId
) -> None:
    asked = house.admit(names=names_of(ru="Сериков Алмаз"))
    hidden = house.admit(names=names_of(ru="Сериков Алмас"))
    journal.restrict(hidden, (), by=house.director)
    found = kin_requests.meant("Сериков Алмаз", NAME, by=house.duty)
    assert [(one.summary.resident_id, one.standing) for one in found] == [(asked, Standing.STOP)]


def test_an_escort_who_must_not_have_the_child_stops_the_discharge(house: House, child: ResidentId) -> None:
    house.contact(child, NAME, must_not=True)
    with pytest.raises(ContactForbidden):
        house.discharge(child, receiver="Сидорова Анна", escort="Беков Т.")


def test_a_right_that_is_older_than_a_stop_elsewhere_is_trusted_by_nobody_until_a_reason_is_given(
    house: House, child: ResidentId
) -> None:
    rights = {"call": Permission.ALLOWED, "inform": Permission.FORBIDDEN, **YES}
    mine = house.contact(child, NAME, phones=("+7 701 123 45 67",), **rights)
    assert safety.card(child, by=house.duty).collectors == (mine,)
    contacts.forbid(house.admit(), NAME, by=house.duty)
    assert safety.card(child, by=house.duty).collectors == ()
    assert residents.open_file(child, by=house.duty).collectors == ()
    assert residents.preview(child, by=house.duty).may_collect == ()
    assert stopped_elsewhere.in_doubt(child, by=house.duty) == {mine.id}
    (held,) = stopped_elsewhere.reachable(child, by=house.duty)
    assert (held.call, held.inform) == (Permission.UNDECIDED, Permission.FORBIDDEN)
    assert contacts.of(child, by=house.case_worker) == [mine], "what was decided stays written down"
    stopped_elsewhere.confirm_another(child, NAME, "сверено", mine.phones, by=house.case_worker)
    assert safety.card(child, by=house.duty).collectors == (mine,)
    assert stopped_elsewhere.reachable(child, by=house.duty) == (mine,)
