"""The calendar on paper: numbers unless somebody asks for names, no secret place, nothing lost, readable in black."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from pypdf import PdfReader

from shelter_app.domain.appointments import AppointmentKind
from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import journal, papers
from shelter_app.services.calendar import EntryKind
from shelter_app.services.papers import CalendarWanted
from shelter_app.services.session import Session
from tests.records import NOON, House
from tests.services.calendar_steps import arranged
from tests.services.papers_story import VAULT

DAY = NOON.date()


def at_work(house: House, role: Role = Role.DUTY_EDUCATOR) -> Session:
    return replace(house.staff[role], vault=VAULT)


def text(house: House, *, lang: str = "ru", **wanted: Any) -> str:
    job = papers.calendar_sheet(CalendarWanted(DAY, **wanted), (lang,), by=at_work(house))
    pages = PdfReader(io.BytesIO(job.render())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u00ad", "").split())


@pytest.mark.parametrize("month", [False, True])
class TestWhatItTells:
    def test_numbers_stand_in_the_place_of_names_and_of_every_typed_word(
        self, house: House, child: ResidentId, month: bool
    ) -> None:
        arranged(house, child, starts=NOON, about="мать Рахимова", with_whom="судья Ахметов", place="кризисный центр")
        told = text(house, month=month)
        assert house.store.residents.get(child).number in told
        assert "12:00" in told
        for secret in ("Рахимова", "Дилноза", "Ахметов", "кризисный"):
            assert secret not in told

    def test_with_names_restricted_files_are_numbers_still(self, house: House, child: ResidentId, month: bool) -> None:
        other = house.admit()
        arranged(house, child, starts=NOON, kind=AppointmentKind.MEDICAL, about="ВИЧ")
        arranged(house, other, starts=NOON, kind=AppointmentKind.SCHOOL, about="собрание")
        journal.restrict(child, (), by=house.director)
        told = text(house, month=month, coded=False)
        assert "Рахимова" in told
        assert house.store.residents.get(child).number in told
        assert "ВИЧ" not in told

    def test_the_other_kinds_stay_off_the_sheet(self, house: House, child: ResidentId, month: bool) -> None:
        arranged(house, child, starts=NOON)
        told = text(house, month=month, lang="en", kinds=frozenset({EntryKind.FOLLOW_UP}))
        assert "hearing" not in told


def test_a_secret_place_stays_in_the_house_and_an_open_one_is_told_with_names(house: House, child: ResidentId) -> None:
    arranged(house, child, starts=NOON, place="убежище на Абая", place_secret=True)
    arranged(house, child, starts=NOON + timedelta(hours=1), place="районный суд")
    told = text(house, coded=False)
    assert "районный суд" in told
    assert "Абая" not in told


def test_nothing_of_a_full_day_is_lost(house: House) -> None:
    for minute in range(30):
        arranged(house, house.admit(), starts=NOON + timedelta(minutes=minute), kind=AppointmentKind.MEDICAL)
    told = text(house, month=True, kinds=frozenset({EntryKind.APPOINTMENT}))
    assert all(f"12:{minute:02d}" in told for minute in range(30))


def test_the_holiday_of_the_month_is_named_in_the_language_of_the_paper(house: House) -> None:
    for lang, name in (("ru", "День Республики"), ("en", "Republic Day")):
        job = papers.calendar_sheet(CalendarWanted(date(2026, 10, 5), month=True), (lang,), by=at_work(house))
        assert name in PdfReader(io.BytesIO(job.render())).pages[0].extract_text()


def test_sheets_with_names_count_their_copies_apart(house: House) -> None:
    coded = papers.calendar_sheet(CalendarWanted(DAY), ("ru",), by=at_work(house))
    named = papers.calendar_sheet(CalendarWanted(DAY, coded=False), ("ru",), by=at_work(house))
    assert coded.number != named.number
    assert (coded.code, named.code) == ("K-2026-W47", "K-2026-W47/N")
    papers.printed(coded, coded.render(), by=at_work(house))
    again = papers.calendar_sheet(CalendarWanted(DAY), ("ru",), by=at_work(house))
    assert (again.copy, again.number) == (2, coded.number)


def test_the_look_says_whether_names_were_shown(house: House) -> None:
    for coded, word in ((True, "numbers"), (False, "names")):
        papers.calendar_sheet(CalendarWanted(DAY, month=True, coded=coded), ("kk",), by=at_work(house))
        line = house.store.audit.recent(1)[0]
        assert (line.action, line.subject) == ("paper.viewed", f"calendar-month {word}")


def test_whoever_may_not_open_files_prints_none_and_no_other_language_is_offered(house: House) -> None:
    with pytest.raises(NotAllowed):
        papers.calendar_sheet(CalendarWanted(DAY), ("ru",), by=at_work(house, Role.GUARDIANSHIP_OFFICER))
    with pytest.raises(InvalidInput):
        papers.calendar_sheet(CalendarWanted(DAY), ("uz",), by=at_work(house))


def test_the_same_job_gives_the_same_bytes(house: House, child: ResidentId) -> None:
    arranged(house, child, starts=NOON)
    job = papers.calendar_sheet(CalendarWanted(DAY, month=True), ("kk",), by=at_work(house))
    assert job.render() == job.render()
