"""The own week as a calendar file: whose, without names or secret places, stable ids, right hours, guarded way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from shelter_app.domain.appointments import AppointmentKind
from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.security.members import VaultKeys
from shelter_app.services import appointments, journal
from shelter_app.services.appointment_stops import form_of
from shelter_app.services.calendar import Entry
from shelter_app.services.exchange import week_file
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.exchange.week_file import WeekEvent
from shelter_app.services.session import Session
from tests.records import NOON, House
from tests.services.calendar_steps import arranged
from tests.services.papers_story import VAULT

DAY = NOON.date()


def worded(entry: Entry) -> str:
    return entry.kind.value


def session(house: House, role: Role = Role.DUTY_EDUCATOR) -> Session:
    return replace(house.staff[role], vault=VAULT)


def week(house: House) -> tuple[WeekEvent, ...]:
    found = week_file.my_week(DAY, worded, by=session(house))
    return tuple(one for one in found if "hearing" in one.words or one.has_time)


def in_file(events: tuple[WeekEvent, ...]) -> list[dict[str, object]]:
    parsed = Calendar.from_ical(week_file.as_file(events, NOON))
    return [
        {
            "uid": str(one["UID"]),
            "summary": str(one["SUMMARY"]),
            "start": one.decoded("DTSTART"),
            "end": one.decoded("DTEND"),
            "place": str(one.get("LOCATION", "")),
        }
        for one in parsed.walk("VEVENT")
    ]


def test_an_hour_of_almaty_leaves_in_utc_five_hours_earlier(house: House, child: ResidentId) -> None:
    arranged(house, child, starts=NOON + timedelta(hours=2), ends=NOON + timedelta(hours=3))
    told = in_file(week(house))[0]
    assert told["start"] == datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
    assert told["end"] == datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def test_a_whole_day_is_a_day_and_ends_where_the_next_begins(house: House, child: ResidentId) -> None:
    midnight = datetime(2026, 11, 21, tzinfo=NOON.tzinfo)
    arranged(house, child, starts=midnight, has_time=False, ends=midnight + timedelta(days=2))
    told = [one for one in in_file(week_file.my_week(DAY, worded, by=session(house))) if "hearing" in one["summary"]]  # type: ignore[operator]
    assert [(one["start"], one["end"]) for one in told] == [(date(2026, 11, 21), date(2026, 11, 23))]


def test_numbers_leave_and_no_name_no_typed_word_and_no_secret_place(house: House, child: ResidentId) -> None:
    arranged(
        house, child, starts=NOON, about="мать Рахимова", note="тайна", with_whom="судья Ахметов",
        place="кризисный центр", place_secret=True, escort="водитель",
    )  # fmt: skip
    arranged(house, child, starts=NOON + timedelta(hours=4), place="районный суд")
    file = week_file.as_file(week_file.my_week(DAY, worded, by=session(house)), NOON)
    text = Calendar.from_ical(file).to_ical().decode().replace("\r\n ", "")
    number = house.store.residents.get(child).number
    assert f"hearing\\, {number}" in text
    assert "районный суд" in text
    for secret in ("Рахимова", "Дилноза", "тайна", "Ахметов", "кризисный", "водитель", str(child), CENTRE_NAME):
        assert secret not in text
    assert {one["place"] for one in in_file(week(house))} == {"", "районный суд"}


CENTRE_NAME = "Үміт"


def test_of_a_restricted_file_its_reader_takes_along_a_number_and_an_hour(house: House, child: ResidentId) -> None:
    arranged(
        house, child, starts=NOON, place="клиника", kind=AppointmentKind.MEDICAL, escort_id=house.director.staff.id
    )
    journal.restrict(child, (), by=house.director)
    events = week_file.my_week(DAY, worded, by=session(house, Role.DIRECTOR))
    told = next(one for one in events if one.has_time and one.starts == NOON)
    assert (told.words, told.place) == (house.store.residents.get(child).number, "")


def test_ids_stay_the_same_over_changes_and_tell_nothing_without_the_key(house: House, child: ResidentId) -> None:
    one = arranged(house, child, starts=NOON)
    before = week_file.my_week(DAY, worded, by=session(house))
    appointments.edit(one, replace(form_of(one), place="городской суд"), by=house.duty)
    after = week_file.my_week(DAY, worded, by=session(house))
    assert {each.uid for each in after} == {each.uid for each in before}
    assert len({each.uid for each in before}) == len(before)
    assert not any(str(one.id) in each.uid or str(child) in each.uid for each in before)
    other = replace(house.duty, vault=VaultKeys("a1" * 8, "b2" * 8, bytes(32), bytes(32)))
    assert {each.uid for each in week_file.my_week(DAY, worded, by=other)}.isdisjoint(each.uid for each in before)


def test_only_my_own_week_leaves(house: House, child: ResidentId) -> None:
    arranged(house, child, starts=NOON, escort_id=house.case_worker.staff.id)
    arranged(house, child, starts=NOON + timedelta(days=7))
    mine = week_file.my_week(DAY, worded, by=session(house))
    assert not [one for one in mine if one.has_time and one.starts in (NOON, NOON + timedelta(days=7))]


def test_it_is_written_down_with_its_reason_and_its_name_says_nothing(house: House) -> None:
    week_file.leaving(DAY, 4, " дежурный телефон ", Confirmed(house.duty.staff.id), by=house.duty)
    line = house.store.audit.recent(1)[0]
    assert (line.action, line.subject, line.reason) == ("calendar.exported", "2026-11-16 4", "дежурный телефон")
    assert week_file.file_name(DAY) == "week-2026-47.ics"


def test_none_leaves_without_a_reason_or_on_the_passphrase_of_somebody_else(house: House) -> None:
    count = house.line_count()
    with pytest.raises(InvalidInput):
        week_file.leaving(DAY, 4, "  ", Confirmed(house.duty.staff.id), by=house.duty)
    with pytest.raises(NotAllowed):
        week_file.leaving(DAY, 4, "телефон", Confirmed(house.director.staff.id), by=house.duty)
    assert house.line_count() == count


def test_every_line_break_and_comma_of_people_stays_inside_its_field(house: House, child: ResidentId) -> None:
    arranged(house, child, starts=NOON, place="зал 4,\nEND:VEVENT\nATTACH:http://example.org")
    events = week(house)
    told = in_file(events)
    assert len(told) == len(events)
    assert [one["place"] for one in told if one["place"]] == ["зал 4,\nEND:VEVENT\nATTACH:http://example.org"]
