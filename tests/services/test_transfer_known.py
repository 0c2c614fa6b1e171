"""What both houses know of a case that comes back: stops and ends of either hold, and work done there goes on here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.contacts import Permission, Right
from shelter_app.domain.health import Allergies, Allergy, HealthCard
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.plan_signatures import Fit
from shelter_app.domain.residents import Alert, AlertKind
from shelter_app.domain.support_plans import ItemState, PlanStatus, SupportPlan
from shelter_app.domain.transfers import CaseDiverged
from shelter_app.services import consents, contacts, health, plan_execution, residents, support_plans, trash
from shelter_app.services.packages import case_rows, transfer
from shelter_app.services.packages.coming_back import GOES_ON
from tests.records import House
from tests.services.interview_steps import signed
from tests.services.package_steps import agreed
from tests.services.planning_steps import assessed
from tests.services.test_transfer_back import partner_back
from tests.services.transfer_steps import Two

REFUSED, GRANTED = "постановление № 9", "решение суда № 5"


def leave(two: Two, child: ResidentId) -> None:
    """The child goes to the other house with its whole case."""
    two.here.discharge(child, "crisis_centre", receiver="Смаилова Р. Т.")
    two.take_over(two.hand_on(child))
    two.here.later(hours=1)


def back(two: Two, child: ResidentId) -> None:
    """The child comes back with its case, a week later."""
    two.there.later(days=7)
    two.there.discharge(child, "another_cam", receiver="Центр адаптации «Үміт»")
    two.here.clock.now = two.there.clock.now
    partner = partner_back(two)
    agreed(two.there.director, child, partner)
    data = transfer.hand_on(child, partner, by=two.there.director).data
    transfer.take_over(transfer.look_into(data, by=two.here.director), by=two.here.director)


def by_file(house: House, child: ResidentId) -> residents.CaseForm:
    file = house.store.residents.get(child)
    return residents.CaseForm(file.coordinator, file.risk, file.alerts, file.story)


class TestContacts:
    @pytest.mark.parametrize("touched", [False, True])
    @pytest.mark.parametrize("right", list(Right))
    def test_a_right_forbidden_here_while_the_child_was_away_stays_forbidden(
        self, two: Two, child: ResidentId, right: Right, touched: bool
    ) -> None:
        granted = {one.value: Permission.ALLOWED for one in Right}
        known = two.here.contact(child, **granted, decided_by=GRANTED)
        leave(two, child)
        contacts.decide(
            two.here.store.contacts.get(known.id), right, Permission.FORBIDDEN, REFUSED, None, by=two.here.case_worker
        )
        if touched:
            other = next(one for one in Right if one is not right)
            theirs = two.there.store.contacts.get(known.id)
            contacts.decide(theirs, other, Permission.ALLOWED, "акт № 7", None, by=two.there.case_worker)
        back(two, child)
        now = two.here.store.contacts.get(known.id)
        assert now.prohibited == (right,)
        assert now.decided_by_for(right) == REFUSED
        assert [now.written(one) for one in Right if one is not right] == [Permission.ALLOWED] * 3
        with pytest.raises(Exception, match="forbidden"):
            now.require(right, two.here.case_worker.today())

    @pytest.mark.parametrize("right", list(Right))
    def test_a_right_forbidden_there_is_forbidden_here(self, two: Two, child: ResidentId, right: Right) -> None:
        granted = {one.value: Permission.ALLOWED for one in Right}
        known = two.here.contact(child, **granted, decided_by=GRANTED)
        leave(two, child)
        theirs = two.there.store.contacts.get(known.id)
        contacts.decide(theirs, right, Permission.FORBIDDEN, REFUSED, None, by=two.there.case_worker)
        back(two, child)
        assert two.here.store.contacts.get(known.id).prohibited == (right,)

    def test_a_right_taken_away_here_is_not_given_back_by_another_change_there(
        self, two: Two, child: ResidentId
    ) -> None:
        known = two.here.contact(child, collect=Permission.ALLOWED, decided_by=GRANTED)
        leave(two, child)
        own = two.here.store.contacts.get(known.id)
        contacts.decide(own, Right.COLLECT, Permission.UNDECIDED, "", None, by=two.here.case_worker)
        theirs = two.there.store.contacts.get(known.id)
        contacts.decide(theirs, Right.CALL, Permission.ALLOWED, "акт № 7", None, by=two.there.case_worker)
        back(two, child)
        now = two.here.store.contacts.get(known.id)
        assert (now.collect, now.call) == (Permission.UNDECIDED, Permission.ALLOWED)

    def test_what_was_decided_there_for_the_first_time_holds_here(self, two: Two, child: ResidentId) -> None:
        known = two.here.contact(child)
        leave(two, child)
        theirs = two.there.store.contacts.get(known.id)
        contacts.decide(theirs, Right.COLLECT, Permission.ALLOWED, GRANTED, None, by=two.there.case_worker)
        back(two, child)
        assert two.here.store.contacts.get(known.id).collect is Permission.ALLOWED

    def test_a_contact_thrown_away_here_stays_in_the_trash(self, two: Two, child: ResidentId) -> None:
        known = two.here.contact(child, collect=Permission.ALLOWED, decided_by=GRANTED)
        leave(two, child)
        trash.remove(two.here.store.contacts.get(known.id), "не тот человек", by=two.here.case_worker)
        back(two, child)
        assert two.here.store.contacts.find(known.id) is None


class TestFile:
    def test_alerts_of_both_houses_and_the_graver_risk_stand_in_the_file(self, two: Two, child: ResidentId) -> None:
        leave(two, child)
        for house, risk, alert in (
            (two.here, "high", Alert(AlertKind.STOP, "отчим ищет")),
            (two.there, "low", Alert(AlertKind.STOP, "звонил вербовщик")),
        ):
            file = house.store.residents.get(child)
            form = replace(by_file(house, child), risk=risk, alerts=(alert,), story=f"{file.story} {risk}".strip())
            residents.edit_case(file, form, by=house.director)
        back(two, child)
        now = two.here.store.residents.get(child)
        assert now.risk == "high"
        assert {one.text for one in now.alerts} == {"отчим ищет", "звонил вербовщик"}
        assert ("high" in now.story, "low" in now.story) == (True, True)

    def test_what_is_learned_about_who_somebody_is_in_either_house_is_known(self, two: Two, child: ResidentId) -> None:
        leave(two, child)
        person_id = two.here.store.residents.get(child).person_id
        own, theirs = two.here.store.people.get(person_id), two.there.store.people.get(person_id)
        two.here.store.people.save(replace(own, citizenships=("UZ",), age_disputed=True, languages=("uz", "tg")))
        two.there.store.people.save(replace(theirs, citizenships=("KZ",), languages=("ru",), iin="190305600015"))
        back(two, child)
        now = two.here.store.people.get(person_id)
        assert (now.citizenships, now.age_disputed, now.iin) == (("UZ",), True, "190305600015")
        assert set(now.languages) == {"uz", "tg", "ru"}


class TestHealth:
    @pytest.mark.parametrize("touched", [False, True])
    def test_an_allergy_written_down_in_either_house_is_known(self, two: Two, child: ResidentId, touched: bool) -> None:
        health.save_card(HealthCard(child), Allergies.KNOWN, (Allergy("мёд"),), by=two.here.case_worker)
        leave(two, child)
        more = (Allergy("мёд"), Allergy("пенициллин"))
        health.save_card(two.here.store.health_cards.get(child), Allergies.KNOWN, more, by=two.here.case_worker)
        if touched:
            theirs = two.there.store.health_cards.get(child)
            health.save_card(theirs, Allergies.KNOWN, (Allergy("орехи"),), diet="без орехов", by=two.there.case_worker)
        back(two, child)
        now = two.here.store.health_cards.get(child)
        assert {one.to for one in now.reacts_to} == {"мёд", "пенициллин", *(("орехи",) if touched else ())}
        assert now.diet == ("без орехов" if touched else "")

    def test_a_medicine_stopped_here_is_not_given_again(self, two: Two, child: ResidentId) -> None:
        form = health.MedicineForm("Сироп", "5 мл", two.here.case_worker.today(), "08:00")
        medicine = health.prescribe(child, form, by=two.here.case_worker)
        leave(two, child)
        health.stop(two.here.store.medicines.get(medicine.id), "сыпь", by=two.here.case_worker)
        theirs = two.there.store.medicines.get(medicine.id)
        two.there.store.medicines.save(replace(theirs, note="после еды"))
        back(two, child)
        now = two.here.store.medicines.get(medicine.id)
        assert (now.stop_reason, now.stopped_at is not None, now.note) == ("сыпь", True, "после еды")


class TestEnds:
    @pytest.mark.parametrize("withdrawn", ["here", "there"])
    def test_a_consent_taken_back_in_either_house_stays_taken_back(
        self, two: Two, child: ResidentId, withdrawn: str
    ) -> None:
        by = two.here.case_worker
        one = consents.agree_to_help(child, "Фонд Нур", "юрист", signed(two.here, representative="Омарова Д."), by=by)
        leave(two, child)
        house = two.here if withdrawn == "here" else two.there
        consents.withdraw(house.store.consents.get(one.id), "передумала", by=house.case_worker)
        back(two, child)
        now = two.here.store.consents.get(one.id)
        assert (now.in_force, now.withdrawal_words) == (False, "передумала")
        assert not consents.agreed_with(child, "Фонд Нур", by=by)

    @pytest.mark.parametrize("done", ["here", "there"])
    def test_a_row_of_the_plan_done_in_either_house_is_done(self, two: Two, child: ResidentId, done: str) -> None:
        assessed(two.here, child)
        plan = two.here.plan(child, approved=True)
        leave(two, child)
        house, other = (two.here, two.there) if done == "here" else (two.there, two.here)
        first, _second = support_plans.items_of(house.case_worker, plan.id)
        plan_execution.mark(first, ItemState.DONE, by=house.case_worker)
        other.store.plan_items.save(replace(other.store.plan_items.get(first.id), progress="ИИН запрошен"))
        back(two, child)
        assert two.here.store.plan_items.get(first.id).state is ItemState.DONE


class TestPlans:
    """A version that was no more than drafted when the case left."""

    def drafted(self, two: Two, child: ResidentId) -> SupportPlan:
        assessed(two.here, child)
        plan = two.here.plan(child)
        leave(two, child)
        return plan

    def approved_there(self, two: Two, plan: SupportPlan, rows: tuple[support_plans.Row, ...]) -> None:
        there = two.there
        own = there.store.plans.get(plan.id)
        own = support_plans.save_draft(own, support_plans.PlanForm(rows, "хочу учиться"), by=there.case_worker)
        submitted = support_plans.submit(own, by=there.case_worker)
        support_plans.decide(submitted, approved=True, by=there.director)

    @pytest.mark.parametrize("rows", ["one changed", "one more"])
    def test_a_draft_that_was_changed_and_approved_there_is_here_word_for_word(
        self, two: Two, child: ResidentId, rows: str
    ) -> None:
        plan = self.drafted(two, child)
        typed = [support_plans.typed(one) for one in support_plans.items_of(two.there.case_worker, plan.id)]
        changed = replace(typed[0], measure="охрана; отцу не возвращать")
        self.approved_there(two, plan, (changed,) if rows == "one changed" else (*typed, replace(changed, id=None)))
        there = support_plans.items_of(two.there.director, plan.id)
        back(two, child)
        now = two.here.store.plans.get(plan.id)
        assert (now.status, now.child_views) == (PlanStatus.APPROVED, "хочу учиться")
        here = support_plans.items_of(two.here.director, plan.id)
        assert [(one.need, one.measure, one.due) for one in here] == [(one.need, one.measure, one.due) for one in there]
        (shown, signed_there) = (support_plans.view(child, by=house.director) for house in (two.here, two.there))
        assert shown is not None
        assert signed_there is not None
        assert [(one.fit, one.signed.content) for one in shown.proofs if one.signed] == [
            (Fit.ELSEWHERE, one.signed.content) for one in signed_there.proofs if one.signed
        ]
        assert shown.proofs

    def test_a_draft_that_nobody_touched_there_keeps_what_was_written_here(self, two: Two, child: ResidentId) -> None:
        plan = self.drafted(two, child)
        typed = support_plans.typed(support_plans.items_of(two.here.case_worker, plan.id)[0])
        form = support_plans.PlanForm((replace(typed, measure="записать в школу № 5"),), "домой")
        support_plans.save_draft(two.here.store.plans.get(plan.id), form, by=two.here.case_worker)
        back(two, child)
        assert two.here.store.plans.get(plan.id).child_views == "домой"
        assert [one.measure for one in support_plans.items_of(two.here.case_worker, plan.id)] == [
            "записать в школу № 5"
        ]

    def test_a_plan_put_forward_here_and_decided_there_is_decided_here(self, two: Two, child: ResidentId) -> None:
        assessed(two.here, child)
        plan = two.here.plan(child, submitted=True)
        leave(two, child)
        support_plans.decide(two.there.store.plans.get(plan.id), approved=True, by=two.there.director)
        back(two, child)
        assert two.here.store.plans.get(plan.id).status is PlanStatus.APPROVED
        assert len(support_plans.items_of(two.here.case_worker, plan.id)) == 2

    def test_a_plan_approved_in_both_houses_is_never_guessed(self, two: Two, child: ResidentId) -> None:
        plan = self.drafted(two, child)
        own = support_plans.submit(two.here.store.plans.get(plan.id), by=two.here.case_worker)
        support_plans.decide(own, approved=True, by=two.here.director)
        two.there.later(hours=1)
        typed = [support_plans.typed(one) for one in support_plans.items_of(two.there.case_worker, plan.id)]
        self.approved_there(two, plan, tuple(typed))
        with pytest.raises(CaseDiverged):
            back(two, child)

    def test_a_draft_thrown_away_here_comes_back_only_where_somebody_went_on_with_it(
        self, two: Two, child: ResidentId
    ) -> None:
        plan = self.drafted(two, child)
        trash.remove(two.here.store.plans.get(plan.id), "ошибка", by=two.here.case_worker)
        back(two, child)
        assert two.here.store.plans.all(resident_id=child) == []
        assert two.here.store.plan_items.all(plan_id=plan.id) == []


AS_WRITTEN_HERE = {
    "groups": "who belongs together is decided in each house",
    "stays": "a stay of this house is told by this house; those of others are new rows",
    "needs": "an assessment is never changed",
    "monitorings": "a monitoring is never changed",
    "follow_ups": "the child is here: every stage is at its end",
    "case_events": "facts are added; the hour of one is corrected where it was written",
    "attachments": "a scan is what it is",
    "doses": "what was given was given",
    "examinations": "corrected where it was written",
    "vaccinations": "corrected where it was written",
    "overrides": "a decision about a duty of this house is this house's",
    "delay_causes": "why this house was late only this house knows",
    "prints": "the papers of this house",
    "letters": "the outgoing register of this house",
    "disclosures": "whom this house told",
    "meetings": "the minutes are those of the house that held the meeting",
    "plan_signatures": "a signature is final",
    "contact_events": "entries are added",
    "notes": "corrected by another note",
}


def test_of_every_table_it_is_decided_what_the_other_house_may_change(two: Two, child: ResidentId) -> None:
    going_on = {"people", "residents", "contacts", "plans", *GOES_ON}
    assert going_on.isdisjoint(AS_WRITTEN_HERE)
    assert going_on | set(AS_WRITTEN_HERE) == set(case_rows.read(two.here.director, child))
