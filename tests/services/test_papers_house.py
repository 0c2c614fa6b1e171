"""Papers of the whole house: the hand-over of a shift and the round of medicines, numbers instead of names."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.health import Allergies, Allergy, DoseOutcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import UNNUMBERED
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Absence, Presence
from shelter_app.reports.papers import MedicineRound, ShiftSheet
from shelter_app.services import contacts, health, journal, papers, rooms, shifts
from shelter_app.services.health import ExaminationForm, MedicineForm
from shelter_app.services.journal import NewNote
from shelter_app.services.session import Session
from tests.records import House
from tests.services.papers_story import equipped


@pytest.fixture
def house(house: House) -> House:
    """The house with everything that printing needs."""
    return equipped(house)


@pytest.fixture
def artyom(house: House) -> ResidentId:
    return house.admit(names=names_of(ru="Ким Артём"))


def sheet(house: House, since: str = "night", *, coded: bool = False, by: Session | None = None) -> ShiftSheet:
    facts = papers.of_the_house(papers.SHIFT, since=since, coded=coded, by=by or house.duty).facts
    assert isinstance(facts, ShiftSheet)
    return facts


def the_round(house: House, *, coded: bool = False, by: Session | None = None) -> MedicineRound:
    facts = papers.of_the_house(papers.ROUND, coded=coded, by=by or house.duty).facts
    assert isinstance(facts, MedicineRound)
    return facts


def in_russian(facts: object) -> str:
    """Everything a paper says, as one text."""
    return repr(facts)


def test_the_sheet_knows_the_house_its_absences_alerts_terms_doses_and_news(house: House, artyom: ResidentId) -> None:
    nurse = house.staff[Role.MEDICAL_WORKER]
    rooms.move(artyom, "Мальчики", by=house.duty)
    house.contact(artyom, "Беков Тимур", must_not=True)
    card = health.card_of(artyom, by=nurse)
    health.save_card(card, Allergies.KNOWN, (Allergy("арахис", "отёк"),), care="открыть окно", by=nurse)
    health.prescribe(artyom, MedicineForm("Сальбутамол", "2 вдоха", house.duty.today(), "20"), by=nurse)
    tomorrow = house.duty.today() + timedelta(days=1)
    health.examined(artyom, ExaminationForm("laboratory", house.duty.today(), next_on=tomorrow), by=nurse)
    journal.write(artyom, NewNote("observation", house.clock.now, "Кашлял ночью"), by=house.duty)
    told = sheet(house)
    assert told.present == 1
    boys = next(room for room in told.rooms if room.room == "Мальчики")
    assert (boys.taken, boys.beds, len(boys.people)) == (1, 20, 1)
    [found] = told.cards
    assert (found.stops[0].name, found.allergies, found.helps) == ("Беков Тимур", "арахис (отёк)", "открыть окно")
    assert [dose.medicine for dose in told.doses] == ["Сальбутамол, 2 вдоха"]
    assert "Кашлял ночью" in {entry.text for one in told.news for entry in one.entries}
    assert told.hands_over.name


def test_whoever_is_away_stands_there_with_where_and_until_when(house: House, artyom: ResidentId) -> None:
    stay = house.store.stays.all(resident_id=artyom)[0]
    gone = Absence(Presence.MISSING, house.clock.now, where="рынок")
    with house.duty.change("presence.missing", "residents", artyom):
        house.store.stays.save(stay.went(gone))
    told = sheet(house)
    [away] = told.away
    assert (told.present, away.where, away.since) == (0, "рынок", house.clock.now)
    assert away.police, "nobody has told the police yet, and the sheet says so"


def test_the_number_in_the_journal_is_drawn_when_the_sheet_leaves(house: House, artyom: ResidentId) -> None:
    first = papers.of_the_house(papers.SHIFT, by=house.duty)
    assert (first.number, first.draft) == (UNNUMBERED, True)
    final = papers.final(first, by=house.duty)
    assert (final.number, final.draft) == ("С-1/26", False)
    record = papers.printed(final, final.render(), by=house.duty)
    assert (record.number, record.resident_id) == ("С-1/26", None)
    second = papers.final(papers.of_the_house(papers.SHIFT, by=house.duty), by=house.duty)
    assert second.number == "С-2/26"


def test_the_copies_of_a_round_are_counted_by_its_day(house: House, artyom: ResidentId) -> None:
    for copy in (1, 2):
        job = papers.of_the_house(papers.ROUND, by=house.duty)
        assert (job.number, job.copy) == ("Л-20.11.2026", copy)
        papers.printed(papers.final(job, by=house.duty), job.render(), by=house.duty)


def test_a_coded_sheet_names_no_child_and_no_contact_not_even_in_notes(house: House, artyom: ResidentId) -> None:
    other = house.admit(names=names_of(ru="Ахметова Салтанат"))
    house.contact(artyom, "Беков Тимур", relation="stepfather", must_not=True)
    words = "Артёма обидела Ахметова, звонил Беков. Артём спит у окна."
    journal.write(artyom, NewNote("observation", house.clock.now, words), by=house.duty)
    shifts.hand_over("Киму Артёму дали чай", by=house.duty)
    entry = contacts.ContactEntry(
        None,
        "Беков Тимур",
        "phone",
        Direction.INCOMING,
        house.clock.now,
        ContactResult.REACHED,
        summary="просил Артёма",
    )
    contacts.log(artyom, entry, by=house.duty)
    plain, coded = in_russian(sheet(house)), in_russian(sheet(house, coded=True))
    for name in ("Ким", "Артём", "Ахметов", "Салтанат", "Беков", "Тимур"):
        assert name in plain
        assert name not in coded
    assert house.store.residents.get(other).number in coded
    assert "спит у окна" in coded


def test_a_restricted_child_is_a_number_on_paper_even_for_its_readers(house: House, artyom: ResidentId) -> None:
    nurse = house.staff[Role.MEDICAL_WORKER]
    health.prescribe(artyom, MedicineForm("Сальбутамол", "2 вдоха", house.duty.today(), "20"), by=nurse)
    witness = house.admit(names=names_of(ru="Ахметова Салтанат"))
    journal.write(artyom, NewNote("observation", house.clock.now, "Плакал"), by=house.duty)
    journal.write(witness, NewNote("talk", house.clock.now, "Говорила с Артёмом"), by=house.duty)
    journal.restrict(artyom, (house.director.staff.id,), by=house.director)
    number = house.store.residents.get(artyom).number
    for by in (house.director, house.duty):
        told = in_russian((sheet(house, by=by), the_round(house, by=by)))
        assert number in told
        for secret in ("Артём", "Плакал", "Сальбутамол"):
            assert secret not in told


def test_an_overfull_room_counts_everybody_and_names_only_open_files(house: House, artyom: ResidentId) -> None:
    rooms.move(artyom, "Мальчики", by=house.duty)
    journal.restrict(artyom, (house.director.staff.id,), by=house.director)
    boys = next(room for room in sheet(house).rooms if room.room == "Мальчики")
    assert (boys.taken, boys.people) == (1, ())


def test_secret_telephones_stay_off_the_sheet(house: House, artyom: ResidentId) -> None:
    house.contact(artyom, "Ахметова Раушан", phones=("+7 701 123 45 67",), address_secret=True)
    journal.write(artyom, NewNote("call", house.clock.now, "Тётя: 8 701 123-45-67"), by=house.duty)
    assert "123-45-67" not in in_russian(sheet(house))


def test_the_round_says_what_was_given_and_that_nobody_asked_about_allergies(house: House, artyom: ResidentId) -> None:
    nurse = house.staff[Role.MEDICAL_WORKER]
    medicine = health.prescribe(artyom, MedicineForm("Мазь", "слой", house.duty.today(), "15 20"), by=nurse)
    health.prescribe(artyom, MedicineForm("Ингалятор", "1 вдох", house.duty.today(), most_a_day=4), by=nurse)
    at = house.later(hours=2)
    health.record_dose(medicine, at, DoseOutcome.GIVEN, by=house.duty)
    first, second, needed = the_round(house).doses
    assert (first.given, first.done[:5], first.asked) == (True, "15:00", False)
    assert (second.given, second.done, needed.at) == (None, "", None)


def test_each_paper_asks_for_its_right_and_an_unknown_one_is_refused(house: House) -> None:
    with pytest.raises(NotAllowed):
        papers.of_the_house(papers.SHIFT, by=house.officer)
    with pytest.raises(NotFound):
        papers.of_the_house("resident-card", by=house.duty)
    with pytest.raises(InvalidInput):
        papers.of_the_house(papers.ROUND, ("kk", "ru"), by=house.duty)
    assert not house.store.audit.recent(1)
    papers.of_the_house(papers.ROUND, by=house.duty)
    assert house.store.audit.recent(1)[0].action == "paper.viewed"
