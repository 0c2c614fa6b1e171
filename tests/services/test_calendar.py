"""What falls on which day: range, filters, rights, what is hidden, holidays, and that reading stays quick."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.domain.admissions import claim
from shelter_app.domain.appointments import AppointmentKind, AppointmentState
from shelter_app.domain.calendars import DayOverride, WorkCalendar
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.staff import Role
from shelter_app.services import appointments, calendar, contacts, journal, residents
from shelter_app.services.calendar import DayOff, Entry, EntryKind
from tests.records import NOON, House
from tests.services.calendar_steps import arranged

TODAY = NOON.date()
MONTH = (date(2026, 10, 26), date(2026, 12, 6))


def on(house: House, day: date, **wanted: object) -> tuple[Entry, ...]:
    return calendar.entries_of(day, by=house.duty, **wanted)  # type: ignore[arg-type]


def drawn(entries: tuple[Entry, ...]) -> list[Entry]:
    return [one for one in entries if one.appointments]


class TestTheRange:
    @settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        start=st.integers(0, 60 * 24 * 40),
        minutes=st.one_of(st.none(), st.integers(1, 60 * 24 * 30)),
        first=st.integers(0, 60),
        length=st.integers(0, 41),
    )
    def test_an_appointment_stands_on_exactly_its_days_of_the_range(
        self, house: House, start: int, minutes: int | None, first: int, length: int
    ) -> None:
        child = house.admit()
        starts = datetime(2026, 11, 20, tzinfo=NOON.tzinfo) + timedelta(minutes=start)
        ends = starts + timedelta(minutes=minutes) if minutes else None
        one = arranged(house, child, starts=starts, ends=ends, kind=AppointmentKind.MEDICAL)
        begin = TODAY + timedelta(days=first)
        days = calendar.between(begin, begin + timedelta(days=length), by=house.duty)
        assert [day.day for day in days] == [begin + timedelta(days=number) for number in range(length + 1)]
        found = [
            (day.day, entry.part)
            for day in days
            for entry in day.entries
            if entry.appointments and entry.appointments[0].id == one.id
        ]
        own = one.days(house.duty.tz)
        assert found == [(day.day, own.index(day.day) + 1) for day in days if day.day in own]

    def test_what_is_due_stands_on_its_day_of_the_centre_and_nowhere_else(
        self, house: House, child: ResidentId
    ) -> None:
        waiting = house.store.summaries.due_of(child)
        days = calendar.between(*MONTH, by=house.duty)
        found = {entry.due.code: day.day for day in days for entry in day.entries if entry.due}
        for item in waiting:
            day = item.due_at.astimezone(house.duty.tz).date()
            if item.source != "age" and MONTH[0] <= day <= MONTH[1]:
                assert found[item.code] == day
        assert sum(day.count for day in days) == sum(len(day.entries) for day in days) >= 5

    def test_a_birthday_stands_on_the_day_and_not_on_its_eve(self, house: House) -> None:
        house.admit(age=claim(PartialDate(2008, 12, 1), AgeBasis.DOCUMENT))
        born = [one for one in on(house, date(2026, 12, 1)) if one.kind is EntryKind.BIRTHDAY]
        assert [one.due.code for one in born if one.due] == ["R-52.turns_18"]
        assert not [one for one in on(house, date(2026, 11, 30)) if one.kind is EntryKind.BIRTHDAY]

    def test_the_last_day_of_a_stay_stands_there(self, house: House, child: ResidentId) -> None:
        last = house.store.summaries.get(child)
        assert last is not None
        assert last.limit_day is not None
        assert EntryKind.STAY in {one.kind for one in on(house, last.limit_day)}

    def test_only_as_much_is_read_as_the_page_shows_and_all_of_it_is_counted(self, house: House) -> None:
        for _child in range(4):
            arranged(house, house.admit(), starts=NOON, kind=AppointmentKind.MEDICAL)
        whole = calendar.between(TODAY, TODAY, by=house.duty)[0]
        part = calendar.between(TODAY, TODAY, limit=3, by=house.duty)[0]
        assert (len(part.entries), part.count) == (3, whole.count)
        assert part.entries == whole.entries[:3]
        assert whole.count == len(whole.entries) > 4


class TestWhatIsTold:
    def test_a_party_is_one_entry_with_everybody_in_it(self, house: House, child: ResidentId) -> None:
        brother = house.admit(group_with=child)
        arranged(house, child, brother, starts=NOON)
        entry = drawn(on(house, TODAY))[0]
        assert {line.resident_id for line in entry.lines} == {child, brother}
        assert (entry.kind, entry.at, entry.has_time) == (EntryKind.HEARING, NOON, True)

    def test_moved_and_cancelled_leave_the_page_and_what_was_held_stays(self, house: House, child: ResidentId) -> None:
        moved, cancelled, held = (arranged(house, child, starts=NOON + timedelta(hours=n)) for n in (1, 2, 3))
        appointments.move(moved, NOON + timedelta(days=2), "судья болен", by=house.duty)
        appointments.settle(cancelled, AppointmentState.CANCELLED, "иск отозван", by=house.duty)
        house.later(hours=5)
        assert drawn(on(house, TODAY))[0].overdue
        appointments.settle(held, AppointmentState.HELD, by=house.duty)
        assert [(one.appointments[0].id, one.settled) for one in drawn(on(house, TODAY))] == [(held.id, True)]
        assert len(drawn(on(house, TODAY + timedelta(days=2)))) == 1

    def test_what_stands_as_an_appointment_stands_once(self, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON)
        assert not [one for one in on(house, TODAY) if one.due and one.due.source == "appointment"]

    def test_a_visit_that_was_forbidden_since_is_marked(self, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON, kind=AppointmentKind.VISIT, with_whom="Беков Тимур")
        assert not drawn(on(house, TODAY))[0].stop
        contacts.forbid(child, "Беков Тимур", by=house.duty)
        assert drawn(on(house, TODAY))[0].stop

    @pytest.mark.parametrize(
        ("kind", "wanted"),
        [
            (AppointmentKind.HEARING, EntryKind.HEARING),
            (AppointmentKind.VISIT, EntryKind.VISIT),
            (AppointmentKind.OFFICIAL, EntryKind.VISIT),
            (AppointmentKind.ESCORT, EntryKind.APPOINTMENT),
        ],
    )
    def test_kinds_are_filtered(
        self, house: House, child: ResidentId, kind: AppointmentKind, wanted: EntryKind
    ) -> None:
        arranged(house, child, starts=NOON, kind=kind, with_whom="Омарова")
        assert {one.kind for one in on(house, TODAY, kinds={wanted})} == {wanted}
        assert not drawn(on(house, TODAY, kinds=set(EntryKind) - {wanted}))

    def test_mine_is_what_i_go_along_to_and_else_what_i_arranged(self, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON)
        arranged(house, house.admit(), starts=NOON, escort_id=house.case_worker.staff.id)
        mine = drawn(calendar.entries_of(TODAY, mine=True, by=house.duty))
        theirs = drawn(calendar.entries_of(TODAY, mine=True, by=house.case_worker))
        assert [one.lines[0].resident_id for one in mine] == [child]
        assert len(theirs) == 1
        assert theirs[0].appointments[0].escort_id == house.case_worker.staff.id


class TestRestrictedFiles:
    def test_others_see_a_number_and_an_hour_and_nothing_else(self, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON, kind=AppointmentKind.MEDICAL, about="ВИЧ", place="центр СПИД")
        journal.restrict(child, (), by=house.director)
        entry = drawn(on(house, TODAY))[0]
        assert not entry.lines[0].named
        assert (entry.kind, entry.at) == (EntryKind.APPOINTMENT, NOON)
        told = repr(entry)
        assert not any(secret in told for secret in ("ВИЧ", "СПИД", "Рахимова", "medical"))
        with pytest.raises(Exception, match="residents"):
            calendar.day_of(entry.appointments[0].id, by=house.duty)

    def test_nothing_ties_a_restricted_child_to_the_brother_who_goes_along(
        self, house: House, child: ResidentId
    ) -> None:
        brother = house.admit(group_with=child)
        arranged(house, child, brother, starts=NOON, about="об опеке", escort_id=house.psychologist.staff.id)
        journal.restrict(child, (), by=house.director)
        entries = {entry.lines[0].resident_id: entry for entry in drawn(on(house, TODAY))}
        assert {number: len(entry.lines) for number, entry in entries.items()} == {child: 1, brother: 1}
        (shown,), (hidden,) = entries[brother].appointments, entries[child].appointments
        assert shown.about == "об опеке"
        assert (hidden.about, hidden.escort_id, hidden.party == shown.party) == ("", None, False)
        assert house.case_worker.staff.id not in (hidden.by, hidden.settled_by)
        assert residents.open_file(brother, by=house.duty).siblings == ()
        assert residents.preview(brother, by=house.duty).siblings == ()
        assert [one.resident_id for one in residents.open_file(brother, by=house.director).siblings] == [child]

    def test_those_named_for_it_see_the_family_together(self, house: House, child: ResidentId) -> None:
        brother = house.admit(group_with=child)
        arranged(house, child, brother, starts=NOON)
        journal.restrict(child, (), by=house.director)
        (entry,) = [one for one in calendar.entries_of(TODAY, by=house.director) if one.appointments]
        assert {line.resident_id for line in entry.lines} == {child, brother}

    def test_whoever_goes_along_knows_the_hour_as_theirs(self, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON, escort_id=house.psychologist.staff.id)
        journal.restrict(child, (), by=house.director)
        (entry,) = [one for one in calendar.entries_of(TODAY, mine=True, by=house.psychologist) if one.appointments]
        assert entry.mine
        assert not entry.lines[0].named

    def test_what_a_hidden_hearing_needs_beforehand_is_an_appointment(self, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON + timedelta(days=9), escort_id=house.psychologist.staff.id)
        journal.restrict(child, (), by=house.director)
        told = [one.due for one in on(house, TODAY + timedelta(days=6)) if one.due]
        assert [(one.source, one.code, one.who, one.severity) for one in told] == [
            ("appointment", "appointment", "", "info")
        ]


@pytest.mark.parametrize("role", [Role.GUARDIANSHIP_OFFICER, Role.ADMINISTRATOR])
def test_whoever_may_not_open_files_sees_no_calendar(house: House, role: Role) -> None:
    with pytest.raises(NotAllowed):
        calendar.between(TODAY, TODAY, by=house.staff[role])


def test_holidays_have_their_names_and_moved_days_are_told() -> None:
    own = (DayOverride(date(2026, 11, 28), works=True), DayOverride(date(2026, 11, 30), works=False))
    found = calendar.days_off(WorkCalendar("KZ", own), date(2026, 11, 23), date(2026, 12, 31), "ru")
    assert found[date(2026, 12, 16)] == DayOff(works=False, name="День Независимости")
    assert found[date(2026, 11, 28)] == DayOff(works=True)
    assert found[date(2026, 11, 30)] == DayOff(works=False)
    assert date(2026, 11, 29) not in found, "a plain Sunday needs no word"


def test_a_page_takes_a_handful_of_questions_however_much_is_on_it(house: House) -> None:
    def asked() -> int:
        count = 0

        def seen(_sql: str) -> None:
            nonlocal count
            count += 1

        connection = house.store.database.connection()
        connection.set_trace_callback(seen)
        calendar.between(*MONTH, limit=6, by=house.duty)
        connection.set_trace_callback(None)
        return count

    arranged(house, house.admit(), starts=NOON, kind=AppointmentKind.VISIT, with_whom="Омарова")
    few = asked()
    for _child in range(12):
        arranged(house, house.admit(), starts=NOON, kind=AppointmentKind.VISIT, with_whom="Омарова")
    assert asked() == few <= 10
