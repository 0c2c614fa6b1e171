"""The hand-over of a shift: what happened since, child by child, and two names that cannot be one person."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.shifts import AlreadyTakenOver, OwnShift
from shelter_app.services import contacts, journal, shifts
from shelter_app.services.journal import NewNote
from shelter_app.services.session import Change
from tests.records import House


def kinds(sheet: shifts.ShiftSheet) -> dict[str, list[str]]:
    return {one.summary.name_ru: [entry.kind for entry in one.entries] for one in sheet.residents}


def test_everything_since_the_moment_stands_under_its_child_oldest_first(house: House) -> None:
    child = house.admit(names=names_of(ru="Ким Артём"))
    quiet = house.admit(names=names_of(ru="Ахметов Данияр"))
    house.later(hours=20)
    journal.write(child, NewNote("observation", house.clock.now, "Ингалятор в 01:20"), by=house.duty)
    house.later(hours=1)
    journal.write(child, NewNote("talk", house.clock.now, "Скучает"), by=house.duty)
    assert kinds(shifts.sheet("night", by=house.duty)) == {"Ким Артём": ["observation", "talk"]}
    assert quiet not in {one.summary.resident_id for one in shifts.sheet("night", by=house.duty).residents}


def test_a_note_about_an_earlier_hour_is_news_when_it_is_written(house: House) -> None:
    child = house.admit()
    told = house.later(hours=2)
    house.later(days=2)
    journal.write(child, NewNote("talk", told, "Вспомнила улицу"), by=house.duty)
    assert kinds(shifts.sheet("night", by=house.duty)) == {"Рахимова Дилноза": ["talk"]}


def test_a_call_logged_after_the_hand_over_stands_in_the_next_sheet(house: House) -> None:
    child = house.admit()
    called = house.later(hours=1)
    house.later(minutes=5)
    shifts.hand_over("Ночь спокойная.", by=house.duty)
    house.later(minutes=5)
    entry = contacts.ContactEntry(None, "опека", "phone", Direction.INCOMING, called, ContactResult.REACHED)
    contacts.log(child, entry, by=house.duty)
    assert kinds(shifts.sheet("handover", by=house.case_worker)) == {"Рахимова Дилноза": ["phone"]}


def test_the_sheet_can_begin_with_the_last_hand_over(house: House) -> None:
    child = house.admit()
    house.later(hours=3)
    shifts.hand_over("Ночь спокойная.", by=house.duty)
    house.later(minutes=5)
    journal.write(child, NewNote("talk", house.clock.now, "Проснулась"), by=house.case_worker)
    assert shifts.sheet(by=house.case_worker).since.kind == "night"
    sheet = shifts.sheet("handover", by=house.case_worker)
    assert kinds(sheet) == {"Рахимова Дилноза": ["talk"]}
    assert [note.text for note, _by, _taken in sheet.notes] == ["Ночь спокойная."]


def test_my_last_shift_is_the_login_before_a_long_pause_not_the_last_unlock_of_tonight(house: House) -> None:
    by = house.duty
    for pause in (0, 24, 0.5, 0.5):
        house.later(hours=pause)
        with by.store.transaction():
            by.audit(Change("login", "audit"))
    choices = {one.kind: one.at for one in shifts.sheet(by=by).choices}
    assert choices["login"] == house.clock.now - timedelta(hours=25)


def test_a_sealed_note_and_a_restricted_file_are_told_to_nobody_not_named(house: House) -> None:
    child = house.admit()
    house.later(hours=20)
    journal.restrict(child, (), by=house.director)
    journal.write(child, NewNote("talk", house.clock.now, "тайна", restricted=True), by=house.director)
    assert shifts.sheet("night", by=house.duty).residents == ()
    assert "talk" not in kinds(shifts.sheet("night", by=house.director)).get("Рахимова Дилноза", [])


def test_a_hand_over_takes_two_people_and_only_one_second_name(house: House) -> None:
    note = shifts.hand_over("  Хамид просит коврик.  ", by=house.duty)
    assert note.text == "Хамид просит коврик."
    with pytest.raises(OwnShift):
        shifts.take_over(note, by=house.duty)
    taken = shifts.take_over(note, by=house.case_worker)
    assert shifts.last(by=house.duty) == (taken, house.duty.staff.short)
    with pytest.raises(AlreadyTakenOver):
        shifts.take_over(taken, by=house.director)
    actions = [entry.action for entry in house.store.audit.recent(2)]
    assert actions == ["shift.taken_over", "shift.handed_over"]


def test_an_empty_hand_over_is_refused(house: House) -> None:
    with pytest.raises(InvalidInput):
        shifts.hand_over("  \n", by=house.duty)


def test_a_hand_over_that_nobody_took_stays_however_many_follow(house: House) -> None:
    house.admit()
    shifts.hand_over("Звонить прокурору в девять.", by=house.duty)
    for number in range(7):
        house.later(hours=20)
        shifts.take_over(shifts.hand_over(f"Ночь {number}.", by=house.duty), by=house.case_worker)
    told = [note.text for note, _by, _taken in shifts.sheet("night", by=house.case_worker).notes]
    assert told == ["Ночь 6.", "Звонить прокурору в девять."]
