"""What an act of handover says of the days after: from the file, in other words where somebody looked it through."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.appointments import AppointmentKind
from shelter_app.domain.going_along import Along
from shelter_app.domain.health import Allergies, Allergy, DoseOutcome, HealthCard, VaccinationBasis
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.reports.data import Fact
from shelter_app.reports.papers import HandoverAct
from shelter_app.services import appointments, health, papers
from shelter_app.services.appointments import AppointmentForm
from tests.records import NOON, House
from tests.services.papers_story import equipped, printed_text

TODAY = NOON.date()


@pytest.fixture
def office(house: House) -> House:
    return equipped(house)


def act(house: House, child: ResidentId) -> HandoverAct:
    facts = papers.gather("handover-act", child, by=house.case_worker).facts
    assert isinstance(facts, HandoverAct)
    return facts


def ru(fact: Fact) -> str:
    return fact.text if isinstance(fact.text, str) else fact.text.in_language("ru")


def prescribed(house: House, child: ResidentId, name: str = "Сальбутамол", **facts: object) -> None:
    told = {"dose": "1 вдох", "begins": TODAY, "hours": "8, 20", **facts}
    health.prescribe(child, health.MedicineForm(name, **told), by=house.case_worker)  # type: ignore[arg-type]


def left(house: House, child: ResidentId, **facts: object) -> HandoverAct:
    house.later(hours=2)
    house.discharge(child, receiver="Алиева Анна", **facts)
    return act(house, child)


def test_medicines_stand_there_with_dose_hours_end_and_the_last_dose(office: House) -> None:
    child = office.admit()
    prescribed(office, child, until=date(2026, 11, 30))
    (medicine,) = office.store.medicines.all(resident_id=child)
    given_at = office.clock.now.strftime("%d.%m.%Y, %H:%M")
    health.record_dose(medicine, None, DoseOutcome.GIVEN, by=office.duty, sure=True)
    told = ru(left(office, child).medicines)
    assert told == f"Сальбутамол, 1 вдох, 08:00, 20:00, до 30.11.2026, дано последний раз {given_at}"


def test_what_was_stopped_or_has_ended_is_not_taken_along(office: House) -> None:
    child = office.admit()
    prescribed(office, child, "Мазь")
    (medicine,) = office.store.medicines.all(resident_id=child)
    health.stop(medicine, "кожа чистая", by=office.case_worker)
    assert left(office, child).medicines == Fact.unwritten()


def test_what_was_stopped_after_the_leaving_was_taken_then(office: House) -> None:
    child = office.admit()
    prescribed(office, child, "Мазь")
    left(office, child)
    office.later(days=1)
    (medicine,) = office.store.medicines.all(resident_id=child)
    health.stop(medicine, "уехал", by=office.case_worker)
    assert ru(act(office, child).medicines).startswith("Мазь, 1 вдох")


def test_what_nobody_wrote_down_is_told_so_and_never_none(office: House) -> None:
    told = left(office, office.admit())
    assert (told.medicines, told.dates, told.examined) == (Fact.unwritten(), Fact.unwritten(), Fact.by_hand())
    assert ru(told.watch) == "об аллергии никто не спрашивал"


SAID = {"kk": ("жазылмаған", "жоқ"), "ru": ("не записано", "нет"), "en": ("not written down", "none")}
"""What nobody wrote down and what there is none of, as a paper says it."""


def count(text: str, word: str) -> int:
    """How often a word stands there; that nobody asked about allergies ends in Kazakh in the word for none."""
    return len(re.findall(rf"\b{word}\b", text.replace("сұраған жоқ", "")))


@pytest.mark.parametrize("language", SAID)
def test_none_is_printed_only_of_what_somebody_asked_about(office: House, language: str) -> None:
    child = office.admit()
    left(office, child)
    missing, none = SAID[language]
    before = printed_text(office, "handover-act", child, language)
    (one,) = papers.along((child,), by=office.case_worker)
    papers.say_along(one, Along(none=("medicines", "watch", "dates")), by=office.case_worker)
    told = act(office, child)
    assert (told.medicines, told.watch, told.dates) == (Fact.absent(),) * 3
    after = printed_text(office, "handover-act", child, language)
    assert count(before, missing) == count(after, missing) + 2, "medicines and dates; allergies have words of their own"
    assert count(after, none) == count(before, none) + 3


def test_what_was_typed_at_the_door_stands_beside_nothing_asked(office: House) -> None:
    child = office.admit()
    (one,) = papers.along((child,), by=office.case_worker)
    papers.say_along(one, Along(none=("watch",)), by=office.case_worker)
    assert ru(left(office, child, health="укачивает").watch) == "укачивает"


def test_warnings_say_that_nobody_asked_about_allergies(office: House) -> None:
    child = office.admit()
    health.save_card(HealthCard(child), Allergies.NOT_ASKED, (), conditions="астма", by=office.case_worker)
    assert ru(left(office, child).watch) == "астма; об аллергии никто не спрашивал"


def test_warnings_hold_allergies_food_and_what_was_typed_at_the_door(office: House) -> None:
    child = office.admit()
    card = HealthCard(child)
    health.save_card(card, Allergies.KNOWN, (Allergy("арахис", "отёк"),), diet="без орехов", by=office.case_worker)
    assert ru(left(office, child, health="укачивает").watch) == "укачивает; аллергия: арахис (отёк); без орехов"


def test_the_next_dates_are_those_that_were_set_by_their_day(office: House) -> None:
    child = office.admit()
    by = office.case_worker
    health.examined(child, health.ExaminationForm("doctor", TODAY, "поликлиника", next_on=date(2026, 12, 10)), by=by)
    given = health.VaccinationForm("mmr", PartialDate(2026, 11, 1), VaccinationBasis.CARD, next_on=date(2026, 12, 1))
    health.vaccinated(child, given, by=by)
    form = AppointmentForm(
        (child,), AppointmentKind.HEARING, NOON + timedelta(days=5), has_time=True, place="районный суд"
    )
    appointments.arrange(form, by=by)
    lines = ru(left(office, child).dates).splitlines()
    assert [line[:10] for line in lines] == ["25.11.2026", "01.12.2026", "10.12.2026"]
    assert "районный суд" in lines[0]


def test_a_secret_place_and_a_secret_examination_are_not_told(office: House) -> None:
    child = office.admit()
    by = office.case_worker
    secret = health.ExaminationForm("forensic", TODAY, conclusion="тайна", secret=True, next_on=date(2026, 12, 10))
    health.examined(child, secret, by=by)
    form = AppointmentForm(
        (child,),
        AppointmentKind.MEETING,
        NOON + timedelta(days=5),
        about="встреча",
        place="Садовая 7",
        place_secret=True,
    )
    appointments.arrange(form, by=by)
    told = left(office, child)
    assert "Садовая" not in repr(told)
    assert "тайна" not in repr(told)
    assert "10.12.2026 – Медицинский осмотр" in ru(told.dates).splitlines()


class TestInOtherWords:
    def say(self, house: House, child: ResidentId, own: Along) -> None:
        (one,) = papers.along((child,), by=house.case_worker)
        papers.say_along(one, own, by=house.case_worker)

    def test_they_stand_on_the_paper_and_the_file_stays_as_it_was(self, office: House) -> None:
        child = office.admit()
        prescribed(office, child)
        before = office.store.medicines.all(resident_id=child)
        self.say(office, child, Along(medicines="  Ингалятор при приступе  "))
        told = left(office, child)
        assert told.medicines == Fact("Ингалятор при приступе")
        assert office.store.medicines.all(resident_id=child) == before

    def test_emptied_words_leave_a_line_for_the_pen(self, office: House) -> None:
        child = office.admit()
        prescribed(office, child)
        self.say(office, child, Along(medicines=""))
        assert left(office, child).medicines == Fact.by_hand()

    def test_where_the_file_moved_on_the_paper_warns_of_it(self, office: House) -> None:
        child = office.admit()
        prescribed(office, child)
        self.say(office, child, Along(medicines="Сальбутамол", watch="боится собак"))
        left(office, child)
        job = papers.gather("handover-act", child, by=office.case_worker)
        assert "along_moved_on" not in job.warnings
        (medicine,) = office.store.medicines.all(resident_id=child)
        office.store.medicines.save(replace(medicine, dose="2 вдоха"))
        job = papers.gather("handover-act", child, by=office.case_worker)
        assert "along_moved_on" in job.warnings

    def test_what_was_not_replaced_follows_the_file_without_a_warning(self, office: House) -> None:
        child = office.admit()
        self.say(office, child, Along(watch="боится собак"))
        prescribed(office, child)
        left(office, child)
        job = papers.gather("handover-act", child, by=office.case_worker)
        assert "along_moved_on" not in job.warnings
        assert "Сальбутамол" in repr(job.facts)

    def test_the_escort_reads_them_on_the_list_with_names_and_nobody_on_the_one_by_number(self, office: House) -> None:
        child = office.admit()
        prescribed(office, child)
        self.say(office, child, Along(watch="боится собак"))
        left(office, child, escort="Тлеубаев Е. М.")
        named, coded = (
            repr(papers.gather(one, child, by=office.case_worker).facts) for one in ("escort-list", "escort-list-coded")
        )
        for told in ("Сальбутамол", "боится собак"):
            assert told in named
            assert told not in coded
