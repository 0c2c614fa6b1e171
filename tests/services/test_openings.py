"""Opening a restricted file in an emergency: a reason, an hour, one file, and a director who sees it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.health import DoseOutcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.journal import Note
from shelter_app.domain.openings import IN_AN_OPENING, AnotherIsOpen, Need, NoNeedToOpen, OpenForReadingOnly, OwnOpening
from shelter_app.domain.staff import Can, Role
from shelter_app.services import contacts, drafts, health, journal, openings, residents, safety, support_plans
from tests.records import House

WHY = "У ворот отчим с друзьями, нужен адрес бабушки"


@pytest.fixture
def closed(house: House, child: ResidentId) -> ResidentId:
    """A restricted file with a sealed note, of which duty is not named."""
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    note = journal.NewNote("talk", house.clock.now, "Тайный рассказ", restricted=True)
    assert isinstance(journal.write(child, note, by=house.case_worker), Note)
    return child


@pytest.mark.parametrize(
    "reason", ["", "  ", "надо", "          надо        ", "а" * 40, "надо надо надо надо", "1234567890 123456"]
)
def test_without_a_reason_that_tells_something_nothing_opens(house: House, closed: ResidentId, reason: str) -> None:
    before = house.everything()
    with pytest.raises(InvalidInput):
        openings.begin(closed, Need.DANGER, reason, by=house.duty)
    assert house.everything() == before
    with pytest.raises(NotFound):
        residents.open_file(closed, by=house.duty)


def test_it_opens_one_file_for_an_hour_and_ends_by_itself(house: House, closed: ResidentId) -> None:
    other = house.admit()
    journal.restrict(other, (), by=house.director)
    openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    house.later(minutes=59)
    assert residents.open_file(closed, by=house.duty).summary.named
    assert [one.resident_id for one in openings.mine(by=house.duty)] == [closed]
    for session, one in ((house.duty, other), (house.psychologist, closed)):
        with pytest.raises(NotFound):
            residents.open_file(one, by=session)
    house.later(minutes=1)
    assert openings.mine(by=house.duty) == []
    for read in (residents.open_file, support_plans.view, health.of, journal.timeline):
        with pytest.raises(NotFound):
            read(closed, by=house.duty)


def test_a_clock_set_back_opens_nothing(house: House, closed: ResidentId) -> None:
    openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    house.later(days=-1)
    with pytest.raises(NotFound):
        residents.open_file(closed, by=house.duty)


def test_lists_show_its_number_all_the_same(house: House, closed: ResidentId) -> None:
    openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    (line,) = residents.here(by=house.duty)
    assert not line.named
    assert residents.search("Рахимова", by=house.duty) == []
    assert not safety.card(closed, by=house.duty).line.named


def test_what_is_sealed_stays_sealed(house: House, closed: ResidentId) -> None:
    grants = house.store.notes.grants(closed)
    openings.begin(closed, Need.DANGER, WHY, by=house.psychologist)
    (note,) = [one for one in journal.timeline(closed, by=house.psychologist) if one.source == "note"]
    assert (note.locked, note.text) == (True, "")
    assert not journal.may_write_restricted(closed, by=house.psychologist)
    assert house.store.notes.grants(closed) == grants


def test_it_stands_in_the_log_of_the_file_with_its_reason(house: House, closed: ResidentId) -> None:
    opening = openings.begin(closed, Need.DANGER, f"  {WHY} ", by=house.duty)
    line = house.store.audit.recent(1)[0]
    assert (line.action, line.resident_id, line.staff_id) == ("opening.begun", closed, house.duty.staff.id)
    assert (line.reason, line.detail) == (WHY, f"danger {opening.until.isoformat()}")


def test_the_director_is_told_until_somebody_has_seen_it(house: House, closed: ResidentId) -> None:
    openings.begin(closed, Need.HEALTH, WHY, by=house.duty)
    house.later(days=9)
    (told,) = openings.unseen(by=house.director)
    assert (told.number, told.name, told.opening.reason) == ("001-26", house.duty.staff.short, WHY)
    for session in (house.duty, house.case_worker, house.officer):
        with pytest.raises(NotAllowed):
            openings.unseen(by=session)
    openings.see(told.opening, "звонила, всё верно", by=house.director)
    assert openings.unseen(by=house.director) == []
    (seen,) = openings.of(closed, by=house.director)
    assert (seen.seen_by, seen.opening.remark) == (house.director.staff.short, "звонила, всё верно")
    again = openings.see(told.opening, "ещё раз", by=house.director)
    assert again.remark == "звонила, всё верно"


def test_it_can_be_given_up_and_opened_anew(house: House, closed: ResidentId) -> None:
    openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    with pytest.raises(NoNeedToOpen):
        openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    openings.end(closed, by=house.duty)
    with pytest.raises(NotFound):
        residents.open_file(closed, by=house.duty)
    count = house.line_count()
    openings.end(closed, by=house.duty)
    assert house.line_count() == count
    openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    assert len(openings.unseen(by=house.director)) == 2


def test_nobody_opens_what_is_open_to_them(house: House, closed: ResidentId) -> None:
    for session, one in ((house.case_worker, closed), (house.duty, house.admit())):
        with pytest.raises(NoNeedToOpen):
            openings.begin(one, Need.OTHER, WHY, by=session)


def test_one_file_at_a_time(house: House, closed: ResidentId) -> None:
    other = house.admit()
    journal.restrict(other, (), by=house.director)
    openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    with pytest.raises(AnotherIsOpen) as refused:
        openings.begin(other, Need.DANGER, WHY, by=house.duty)
    assert refused.value.number == "001-26"
    openings.begin(other, Need.DANGER, WHY, by=house.psychologist)
    openings.end(closed, by=house.duty)
    openings.begin(other, Need.DANGER, WHY, by=house.duty)


def test_the_file_of_whoever_left_does_not_open(house: House, closed: ResidentId) -> None:
    house.discharge(closed)
    with pytest.raises(NotFound):
        openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    assert openings.unseen(by=house.director) == []


def test_it_is_read_and_only_notes_and_prohibitions_are_written(house: House, child: ResidentId) -> None:
    journal.restrict(child, (), by=house.director)
    openings.begin(child, Need.DANGER, WHY, by=house.case_worker)
    note = journal.NewNote("talk", house.clock.now, "Отчим уехал")
    assert isinstance(journal.write(child, note, by=house.case_worker), Note)
    assert contacts.forbid(child, "Беков Тимур", by=house.case_worker).must_not
    before = house.everything()
    with pytest.raises(OpenForReadingOnly):
        contacts.add(child, contacts.ContactForm("Рахимова Зухра"), by=house.case_worker)
    assert house.everything() == before
    open_file = house.admit()
    assert contacts.add(open_file, contacts.ContactForm("Рахимова Зухра"), by=house.case_worker)


def test_those_named_for_the_file_write_in_it_as_ever(house: House, closed: ResidentId) -> None:
    assert contacts.add(closed, contacts.ContactForm("Рахимова Зухра"), by=house.case_worker)


def test_whoever_opened_it_does_not_answer_for_it(house: House, closed: ResidentId) -> None:
    opening = openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    with pytest.raises(OwnOpening):
        opening.seen(house.duty.staff.id, house.clock.now)
    (told,) = openings.unseen(by=house.director)
    assert not told.own


def test_it_waits_a_week_for_a_director_and_is_done_when_one_has_seen_it(house: House, closed: ResidentId) -> None:
    opening = openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    (due,) = [one for one in house.store.summaries.due_of(closed) if one.source == "opening_review"]
    assert (due.due_at.date() - opening.at.date()).days == 7
    assert (due.who, due.closed_at) == ("director", None)
    openings.see(opening, by=house.director)
    assert not [one for one in house.store.summaries.due_of(closed) if one.source == "opening_review"]


def test_the_director_reads_how_often_a_colleague_has_done_it_this_month(house: House, closed: ResidentId) -> None:
    for _time in range(3):
        openings.begin(closed, Need.DANGER, WHY, by=house.duty)
        openings.end(closed, by=house.duty)
    openings.begin(closed, Need.DANGER, WHY, by=house.psychologist)
    assert sorted(told.this_month for told in openings.unseen(by=house.director)) == [1, 3, 3, 3]
    house.later(days=31)
    assert {told.this_month for told in openings.unseen(by=house.director)} == {0}


def test_the_directors_to_telephone_are_those_at_work_and_never_oneself(house: House, closed: ResidentId) -> None:
    director = house.director.staff
    assert [one.id for one in openings.to_telephone(by=house.duty)] == [director.id]
    assert openings.to_telephone(by=house.director) == ()
    house.store.staff.save(replace(house.store.staff.get(director.id), active=False))
    assert openings.to_telephone(by=house.duty) == ()


def test_the_file_says_that_it_is_only_read_while_an_emergency_alone_opens_it(house: House, closed: ResidentId) -> None:
    assert not residents.open_file(closed, by=house.case_worker).reads_only
    openings.begin(closed, Need.DANGER, WHY, by=house.psychologist)
    assert residents.open_file(closed, by=house.psychologist).reads_only
    journal.restrict(closed, (house.psychologist.staff.id,), by=house.director)
    assert not residents.open_file(closed, by=house.psychologist).reads_only
    openings.begin(closed, Need.DANGER, WHY, by=house.duty)
    house.store.residents.save(replace(house.store.residents.get(closed), restricted=False))
    assert not residents.open_file(closed, by=house.duty).reads_only


def test_a_plan_in_an_opening_offers_nothing_that_would_be_refused(house: House, child: ResidentId) -> None:
    plan = house.plan(child, submitted=True)
    journal.restrict(child, (), by=house.director)
    house.later(minutes=1)
    openings.begin(child, Need.DANGER, WHY, by=house.case_worker)
    shown = support_plans.view(child, by=house.case_worker)
    assert shown is not None
    assert shown.plan.id == plan.id
    offered = (shown.may_edit, shown.may_submit, shown.may_decide, shown.may_mark, shown.may_review, shown.may_withdraw)
    assert not any(offered)


def test_a_dose_is_given_in_an_opening_as_at_any_hour(house: House, child: ResidentId) -> None:
    form = health.MedicineForm("Амоксициллин", "250 мг", house.duty.today(), most_a_day=3)
    medicine = health.prescribe(child, form, by=house.staff[Role.MEDICAL_WORKER])
    journal.restrict(child, (), by=house.director)
    openings.begin(child, Need.HEALTH, WHY, by=house.duty)
    assert Can.GIVE_MEDICINE in IN_AN_OPENING
    health.record_dose(medicine, None, DoseOutcome.GIVEN, sure=True, by=house.duty)
    assert house.store.audit.recent(1)[0].action == "medicine.given"


@pytest.mark.parametrize("who", ["duty", "case_worker", "psychologist"])
def test_what_is_typed_in_an_opening_is_sealed_to_its_author_alone(house: House, closed: ResidentId, who: str) -> None:
    other = house.admit()
    journal.restrict(other, (), by=house.director)
    by = getattr(house, who)
    openings.begin(other, Need.DANGER, WHY, by=by)
    for form in ("note", f"{drafts.WORDS}contact-forbidden"):
        drafts.keep(form, "Отчим у ворот", resident_id=other, by=by)
    kept = house.store.drafts.all(resident_id=other)
    assert all(one.content.startswith(journal.OWN_DRAFT) and "Отчим" not in one.content for one in kept)
    assert [one.content for one in drafts.words(by=by)] == ["Отчим у ворот"]
    house.later(minutes=61)
    assert drafts.words(by=by) == []
    for colleague in (house.director, house.case_worker, house.duty):
        if colleague is not by:
            assert all(journal.open_draft(colleague, other, one.id, one.content) is None for one in kept)


def test_the_openings_of_a_month_are_counted_for_each_member_seen_or_not(house: House, closed: ResidentId) -> None:
    assert openings.this_month(by=house.director) == {}
    for _time in range(2):
        opening = openings.begin(closed, Need.DANGER, WHY, by=house.duty)
        openings.end(closed, by=house.duty)
        house.later(hours=1)
    openings.see(opening, by=house.director)
    openings.begin(closed, Need.HEALTH, WHY, by=house.psychologist)
    expected = {house.duty.staff.id: 2, house.psychologist.staff.id: 1}
    assert openings.this_month(by=house.director) == expected
    house.later(days=11)
    assert openings.this_month(by=house.director) == {}
    with pytest.raises(NotAllowed):
        openings.this_month(by=house.duty)
