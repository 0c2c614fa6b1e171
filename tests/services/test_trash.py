"""What was entered by mistake goes out whole with its reason and comes back as it was; what others need stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, Stale
from shelter_app.domain.health import DoseOutcome, Examination, VaccinationBasis
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import PlanAlreadyOpen, SupportPlan
from shelter_app.domain.trash import RestsOnIt
from shelter_app.services import contacts, health, identity_documents, journal, merging, support_plans, trash, undoing
from shelter_app.services.identity_documents import ObstacleForm
from shelter_app.services.trash import KINDS, Removable
from tests.records import NOON, House
from tests.services.calendar_steps import arranged
from tests.services.test_merging import rows

Make = Callable[[House, ResidentId], Removable]


def contact(house: House, child: ResidentId) -> Removable:
    return house.contact(child, phones=("8 701 123 45 67",))


def medicine(house: House, child: ResidentId) -> Removable:
    return health.prescribe(child, health.MedicineForm("Мазь", "слой", NOON.date(), "8"), by=house.case_worker)


def examination(house: House, child: ResidentId) -> Removable:
    form = health.ExaminationForm("doctor", NOON.date(), "поликлиника", "Алиева", "здоров", secret=True)
    return health.examined(child, form, by=house.case_worker)


def vaccination(house: House, child: ResidentId) -> Removable:
    form = health.VaccinationForm("mmr", PartialDate(2023), VaccinationBasis.CARD)
    return health.vaccinated(child, form, by=house.case_worker)


def obstacle(house: House, child: ResidentId) -> Removable:
    return identity_documents.add_obstacle(child, ObstacleForm("no_iin", ("school",)), by=house.case_worker)


def plan(house: House, child: ResidentId) -> Removable:
    return house.store.plans.get(house.plan(child).id)


MAKE: dict[str, Make] = {
    "contacts": contact, "medicines": medicine, "examinations": examination, "vaccinations": vaccination,
    "obstacles": obstacle, "plans": plan, "appointments": arranged,
}  # fmt: skip


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit()


def without_trash(house: House) -> dict[str, list[str]]:
    return {table: content for table, content in rows(house).items() if table != "trash"}


@pytest.mark.parametrize("kind", MAKE)
class TestEveryKind:
    def test_it_goes_out_whole_and_comes_back_as_it_was(self, house: House, child: ResidentId, kind: str) -> None:
        empty = without_trash(house)
        thing = MAKE[kind](house, child)
        before = without_trash(house)
        thrown = trash.remove(thing, " не тот ребёнок ", by=house.case_worker)
        assert without_trash(house) == empty
        line = house.store.audit.recent(1)[0]
        assert (line.action, line.reason, line.resident_id) == ("record.removed", "не тот ребёнок", child)
        listed = trash.of(child, by=house.case_worker)
        assert [(type(one.thing), one.restorable) for one in listed] == [(type(thing), True)]
        assert listed[0].remover
        trash.restore(thrown.id, by=house.director)
        assert without_trash(house) == before
        assert trash.of(child, by=house.case_worker) == []

    def test_whoever_may_not_write_such_a_record_neither_removes_nor_restores_it(
        self, house: House, child: ResidentId, kind: str
    ) -> None:
        thing = MAKE[kind](house, child)
        with pytest.raises(NotAllowed):
            trash.remove(thing, "по ошибке", by=house.duty)
        thrown = trash.remove(thing, "по ошибке", by=house.case_worker)
        assert not trash.of(child, by=house.duty)[0].restorable
        before = rows(house)
        with pytest.raises(NotAllowed):
            trash.restore(thrown.id, by=house.duty)
        assert rows(house) == before

    def test_without_a_reason_or_after_a_colleague_changed_it_it_stays(
        self, house: House, child: ResidentId, kind: str
    ) -> None:
        thing = MAKE[kind](house, child)
        before = rows(house)
        with pytest.raises(InvalidInput):
            trash.remove(thing, "  ", by=house.case_worker)
        getattr(house.store, kind).save(thing)
        with pytest.raises(Stale):
            trash.remove(thing, "по ошибке", by=house.case_worker)
        assert rows(house) == before

    def test_it_is_put_back_once(self, house: House, child: ResidentId, kind: str) -> None:
        thrown = trash.remove(MAKE[kind](house, child), "по ошибке", by=house.case_worker)
        trash.restore(thrown.id, by=house.case_worker)
        with pytest.raises(InvalidInput):
            trash.restore(thrown.id, by=house.case_worker)

    def test_taking_it_out_is_taken_back_and_done_again(self, house: House, child: ResidentId, kind: str) -> None:
        thing, by = MAKE[kind](house, child), house.case_worker
        before = rows(house)
        trash.remove(thing, "по ошибке", by=by)
        gone = rows(house)
        for expected in (before, gone, before):
            done = undoing.last(by=by)
            assert done is not None
            undoing.undo(done, by=by)
            assert rows(house) == expected


def test_every_kind_is_tried_here() -> None:
    assert {one.table for one in KINDS} == set(MAKE)


class TestRefused:
    def refused(self, house: House, thing: Removable, reason: str) -> None:
        before = rows(house)
        with pytest.raises(RestsOnIt) as told:
            trash.remove(thing, "по ошибке", by=house.case_worker)
        assert told.value.reason == reason
        assert rows(house) == before

    def test_a_contact_with_whom_somebody_spoke_stays(self, house: House, child: ResidentId) -> None:
        one = house.contact(child)
        entry = contacts.ContactEntry(one.id, "", "phone", Direction.INCOMING, NOON, ContactResult.REACHED)
        contacts.log(child, entry, by=house.duty)
        self.refused(house, one, "log_entries")

    def test_a_prohibition_does_not_vanish_with_a_contact(self, house: House, child: ResidentId) -> None:
        self.refused(house, house.contact(child, must_not=True), "prohibition")

    def test_a_medicine_that_was_given_stays(self, house: House, child: ResidentId) -> None:
        form = health.MedicineForm("Мазь", "слой", NOON.date())
        one = health.prescribe(child, form, by=house.case_worker)
        health.record_dose(one, None, DoseOutcome.GIVEN, by=house.duty)
        self.refused(house, one, "doses")

    @pytest.mark.parametrize("step", ["submitted", "returned", "approved"])
    def test_a_plan_that_somebody_was_shown_stays(self, house: House, child: ResidentId, step: str) -> None:
        one: SupportPlan = house.plan(child, submitted=step != "approved", approved=step == "approved")
        if step == "returned":
            support_plans.decide(one, approved=False, reason="нет сроков", by=house.director)
        self.refused(house, house.store.plans.get(one.id), "plan_put_forward")

    def test_what_lies_in_the_trash_of_a_restricted_file_is_seen_by_those_named_only(
        self, house: House, child: ResidentId
    ) -> None:
        thrown = trash.remove(house.contact(child), "по ошибке", by=house.case_worker)
        journal.restrict(child, (), by=house.director)
        with pytest.raises(NotFound):
            trash.of(child, by=house.case_worker)
        with pytest.raises(NotFound):
            trash.restore(thrown.id, by=house.case_worker)


def test_the_duty_that_a_mistaken_examination_closed_waits_again(house: House, child: ResidentId) -> None:
    def waiting() -> set[str]:
        return {item.code for item in house.store.summaries.due_of(child)}

    form = health.ExaminationForm("at_admission", NOON.date(), doctor="Алиева")
    opened = waiting()
    one = health.examined(child, form, by=house.case_worker)
    assert opened - waiting() == {"R-07.nurse"}
    thrown = trash.remove(one, "другой ребёнок", by=house.case_worker)
    assert waiting() == opened
    trash.restore(thrown.id, by=house.case_worker)
    assert opened - waiting() == {"R-07.nurse"}
    twice = health.examined(child, form, by=house.case_worker)
    trash.remove(twice, "записан дважды", by=house.case_worker)
    assert opened - waiting() == {"R-07.nurse"}


def test_a_medical_secret_is_no_secret_less_in_the_trash(house: House, child: ResidentId) -> None:
    one = examination(house, child)
    assert isinstance(one, Examination)
    thrown = trash.remove(replace(one, conclusion=""), "другой ребёнок", by=house.case_worker)
    assert trash.of(child, by=house.case_worker)[0].thing.conclusion == ""  # type: ignore[union-attr]
    assert trash.of(child, by=house.staff[Role.MEDICAL_WORKER])[0].thing.conclusion == "здоров"  # type: ignore[union-attr]
    trash.restore(thrown.id, by=house.case_worker)
    assert house.store.examinations.all(resident_id=child)[0].conclusion == "здоров"


def test_a_contact_in_the_trash_is_nobody_who_calls(house: House, child: ResidentId) -> None:
    thrown = trash.remove(contact(house, child), "не тот", by=house.case_worker)
    assert contacts.who_is_calling("8 701 123 45 67", by=house.duty) == []
    trash.restore(thrown.id, by=house.case_worker)
    assert len(contacts.who_is_calling("8 701 123 45 67", by=house.duty)) == 1


def test_a_plan_whose_number_was_given_away_comes_back_with_the_next(house: House, child: ResidentId) -> None:
    thrown = trash.remove(plan(house, child), "не нужен", by=house.case_worker)
    again = house.plan(child, approved=True)
    trash.restore(thrown.id, by=house.case_worker)
    assert [one.number for one in house.store.plans.all("number", resident_id=child)] == [1, 2]
    assert house.store.plans.get(again.id).number == 1


@pytest.mark.parametrize("submitted", [False, True])
def test_a_draft_does_not_come_back_beside_another_one(house: House, child: ResidentId, *, submitted: bool) -> None:
    thrown = trash.remove(plan(house, child), "не нужен", by=house.case_worker)
    again = house.plan(child, submitted=submitted)
    before = house.everything()
    with pytest.raises(PlanAlreadyOpen):
        trash.restore(thrown.id, by=house.case_worker)
    assert house.everything() == before
    assert [one.id for one in house.store.plans.all(resident_id=child)] == [again.id]


def test_what_was_taken_out_before_a_merging_comes_back_into_the_file_that_stayed(
    house: House, child: ResidentId
) -> None:
    gone = house.admit()
    thrown = trash.remove(contact(house, gone), "не тот", by=house.case_worker)
    both = merging.compare(child, gone, by=house.director)
    merging.merge(both, {}, "дважды", by=house.director)
    house.clock.now += timedelta(hours=1)
    trash.restore(thrown.id, by=house.case_worker)
    assert [one.resident_id for one in house.store.contacts.all()] == [child]
