"""Interviews in the registry: who may be there, the clock, answers, secrets, decisions."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.answer_sheets import SheetFinished
from shelter_app.domain.answers import Answer
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.health import Allergies, HealthCard
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.interpreters import InterpreterRefused, Relation
from shelter_app.domain.interview_rules import DoctorFirst, NightRefused, Pace
from shelter_app.domain.interviews import Outcome, Parents
from shelter_app.domain.staff import Role
from shelter_app.services import (
    consents,
    guards,
    health,
    interpreters,
    interviews,
    journal,
    procedure_answers,
    residents,
)
from shelter_app.services.events import mark_done, record_event
from shelter_app.services.interpreters import InterpreterForm
from tests.records import House
from tests.services.interview_steps import (
    DECIDED,
    begun,
    events,
    grown_up,
    held,
    ready,
    sheet,
    signed,
    sitting,
    talked,
    told,
    waits,
)

INTERPRETER = InterpreterForm("Азизова Н.", ("uz", "ru"), "f")


class TestSittings:
    def test_four_hours_over_two_sittings_are_too_much_for_a_day(self, house: House, child: ResidentId) -> None:
        house.clock.now = house.clock.now.replace(hour=9)
        interview = talked(house, begun(house, child), 120)
        house.later(minutes=60)
        talked(house, interview, 120)
        spent = interviews.of(child, by=house.case_worker).spent
        assert (spent.talked, spent.pace) == (timedelta(hours=4), Pace.OVER)

    def test_the_clock_of_a_sitting_starts_and_is_met_when_it_stops(self, house: House, child: ResidentId) -> None:
        running = interviews.start(begun(house, child), sitting(), by=house.case_worker)
        assert waits(house, child, "R-16.duration")
        house.later(minutes=30)
        interviews.stop(running, by=house.case_worker)
        assert not waits(house, child, "R-16.duration")

    @pytest.mark.parametrize("relation", [one for one in Relation if one is not Relation.NONE])
    def test_a_friend_a_relative_a_co_applicant_or_an_employee_is_refused(
        self, house: House, child: ResidentId, relation: Relation
    ) -> None:
        known = interpreters.add(INTERPRETER, by=house.case_worker)
        interview = begun(house, child)
        with pytest.raises(InterpreterRefused):
            interviews.start(interview, sitting(interpreter_id=known.id, relation=relation), by=house.case_worker)
        line = house.store.audit.recent(1)[0]
        assert (line.action, line.subject) == ("interpreter.refused", f"{known.id} {relation.value}")
        state = interviews.of(child, by=house.case_worker)
        assert [(one.name, one.relation) for one in state.refused] == [(known.name, relation)]
        entries = {(one.kind, one.detail) for one in journal.timeline(child, by=house.case_worker)}
        assert ("interpreter_refused", f"{relation.value}|{known.name}") in entries
        assert interviews.of(child, by=house.case_worker).current.sittings == ()  # type: ignore[union-attr]
        form = sitting(interpreter_id=known.id, relation=relation, decided_otherwise="больше никого нет")
        with pytest.raises(InterpreterRefused):
            interviews.start(interview, form, by=house.case_worker)
        assert interviews.start(interview, form, by=house.director).running is not None

    def test_somebody_of_the_register_who_works_here_is_refused_as_well(self, house: House, child: ResidentId) -> None:
        known = interpreters.add(replace(INTERPRETER, employee=True), by=house.case_worker)
        with pytest.raises(InterpreterRefused):
            interviews.start(begun(house, child), sitting(interpreter_id=known.id), by=house.case_worker)

    def test_an_urgent_need_waits_for_the_doctor_first(self, house: House, child: ResidentId) -> None:
        interview = begun(house, child)
        with house.case_worker.change("event.recorded", "residents", child):
            record_event(house.case_worker, child, "urgent_need_seen", house.clock.now)
        with pytest.raises(DoctorFirst):
            interviews.start(interview, sitting(), by=house.case_worker)
        house.later(minutes=10)
        mark_done(child, "doctor_examined", house.clock.now, "скорая", by=house.duty)
        assert interviews.start(interview, sitting(), by=house.case_worker).running is not None

    def test_a_minor_is_not_interviewed_at_night_but_by_the_directors_decision(
        self, house: House, child: ResidentId
    ) -> None:
        house.clock.now = house.clock.now.replace(hour=23)
        interview, form = begun(house, child), sitting(night_reason="угроза жизни")
        with pytest.raises(NightRefused):
            interviews.start(interview, form, by=house.case_worker)
        decided = replace(form, decided_otherwise="полиция ждёт показаний")
        interviews.start(interview, decided, by=house.director)
        assert {"interview_at_night", "night_reason_written"} <= set(events(house, child))

    def test_a_grown_up_is_interviewed_at_night_with_a_written_emergency_only(
        self, house: House, child: ResidentId
    ) -> None:
        grown_up(house, child)
        house.clock.now = house.clock.now.replace(hour=23)
        interview = begun(house, child)
        with pytest.raises(InvalidInput) as told_:
            interviews.start(interview, sitting(), by=house.case_worker)
        assert told_.value.problems == {"night_reason": "empty"}
        assert interviews.start(interview, sitting(night_reason="пожар"), by=house.case_worker).running is not None

    def test_who_is_missing_is_said_while_it_can_still_be_kept(self, house: House, child: ResidentId) -> None:
        running = interviews.start(begun(house, child), sitting(people=()), by=house.case_worker)
        view = interviews.of(child, by=house.case_worker)
        assert [set(one.roles) for one in view.absent] == [{"parent", "guardian", "guardianship_representative"}]
        number = running.sittings[0].id
        interviews.amend(running, number, sitting(parents=Parents.IMPOSSIBLE), by=house.case_worker)
        assert interviews.of(child, by=house.case_worker).absent == ()

    def test_a_chronic_illness_of_the_card_counts(self, house: House, child: ResidentId) -> None:
        form = {"conditions": "астма"}
        health.save_card(HealthCard(child), Allergies.NOT_ASKED, (), **form, by=house.case_worker)
        assert interviews.of(child, by=house.case_worker).subject.chronic

    def test_the_director_lets_a_rule_be_for_this_interview_alone(self, house: House, child: ResidentId) -> None:
        interview = told(house, begun(house, child))
        consents.agree(interview, signed(house), by=house.case_worker)
        talked(house, interview, people=())
        one = procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)
        with pytest.raises(GuardClosed) as stopped:
            procedure_answers.finish(one, by=house.case_worker)
        for guard in stopped.value.stops:
            with pytest.raises(NotAllowed):
                guards.decide_otherwise(guard.code, child, "надо", about=str(interview.id), by=house.case_worker)
            guards.decide_otherwise(guard.code, child, "опека не приехала", about=str(interview.id), by=house.director)
        assert procedure_answers.finish(one, by=house.case_worker).sheet.finished_at is not None


class TestAnswers:
    def test_the_file_answers_what_it_knows(self, house: House, child: ResidentId) -> None:
        begun(house, child)
        one = procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)
        known = procedure_answers.look(one.id, by=house.case_worker).answers
        assert known["1.1"].value == "Рахимова Дилноза / Rahimova Dilnoza"
        assert (known["1.2"].value, known["1.3"].value, known["1.1"].by) == ("f", "05.03.2019", 0)
        assert "3.1" not in known

    def test_a_form_that_was_begun_goes_on_where_it_was_left(self, house: House, child: ResidentId) -> None:
        one = sheet(house, child)
        procedure_answers.save(one, (Answer("3.5c", "no"),), place="3.5d", by=house.case_worker)
        again = procedure_answers.begin(child, "identification", language="ru", by=house.psychologist)
        view = procedure_answers.look(again.id, by=house.case_worker)
        assert (again.id, view.sheet.place, view.answers["3.5c"].value) == (one.id, "3.5d", "no")

    def test_two_colleagues_answer_at_once_and_nothing_is_lost(self, house: House, child: ResidentId) -> None:
        one = sheet(house, child)
        procedure_answers.save(one, (Answer("3.1", "yes"),), by=house.case_worker)
        procedure_answers.save(one, (Answer("3.2a", "no"),), by=house.psychologist)
        answers = procedure_answers.look(one.id, by=house.case_worker).answers
        assert answers["3.1"].by == house.case_worker.staff.id
        assert answers["3.2a"].by == house.psychologist.staff.id

    def test_an_answer_taken_back_is_not_asked_again(self, house: House, child: ResidentId) -> None:
        one = sheet(house, child)
        procedure_answers.save(one, (Answer("3.1", "yes"),), by=house.case_worker)
        view = procedure_answers.save(one, (), ("3.1",), by=house.case_worker)
        assert "3.1" not in view.answers

    @pytest.mark.parametrize(
        ("answer", "reason"),
        [
            (Answer("3.1", "maybe"), "unknown_option"),
            (Answer("1.1", "  "), "empty"),
            (Answer("7.7", "yes"), "no_such_question"),
        ],
    )
    def test_what_is_no_answer_is_refused(self, house: House, child: ResidentId, answer: Answer, reason: str) -> None:
        with pytest.raises(InvalidInput) as told_:
            procedure_answers.save(sheet(house, child), (answer,), by=house.case_worker)
        assert told_.value.problems == {answer.key: reason}

    def test_a_medical_answer_is_seen_by_its_author_and_by_those_with_the_right(
        self, house: House, child: ResidentId
    ) -> None:
        one = sheet(house, child)
        procedure_answers.save(one, (Answer("3.5a", "yes"),), by=house.case_worker)
        other = procedure_answers.look(one.id, by=house.psychologist)
        assert (other.hidden, "3.5a" in other.answers) == (frozenset({"3.5a"}), False)
        assert other.answered == procedure_answers.look(one.id, by=house.case_worker).answered
        assert all(answer.key != "3.5a" for answer in other.sheet.answers)
        assert procedure_answers.look(one.id, by=house.case_worker).answers["3.5a"].value == "yes"
        assert procedure_answers.look(one.id, by=house.staff[Role.MEDICAL_WORKER]).answers["3.5a"].value == "yes"
        with pytest.raises(NotAllowed):
            procedure_answers.save(one, (Answer("3.5b", "yes"),), by=house.psychologist)
        with pytest.raises(NotAllowed):
            procedure_answers.save(one, (), ("3.5a",), by=house.psychologist)

    def test_a_finished_form_stands_until_it_is_opened_with_a_reason(self, house: House, child: ResidentId) -> None:
        one = sheet(house, child)
        procedure_answers.finish(one, by=house.case_worker)
        with pytest.raises(SheetFinished):
            procedure_answers.save(one, (Answer("3.1", "yes"),), by=house.case_worker)
        stored = house.store.sheets.get(one.id)
        with pytest.raises(InvalidInput):
            procedure_answers.reopen(stored, " ", by=house.case_worker)
        assert procedure_answers.reopen(stored, "опечатка", by=house.case_worker).open
        assert house.store.interviews.all(resident_id=child)[0].held_at is None

    def test_a_second_interview_offers_what_the_first_one_answered(self, house: House, child: ResidentId) -> None:
        one = sheet(house, child)
        procedure_answers.save(one, (Answer("3.1", "yes"), Answer("3.5a", "no")), by=house.case_worker)
        procedure_answers.finish(one, by=house.case_worker)
        interview = house.store.interviews.all(resident_id=child)[0]
        house.later(minutes=1)
        interviews.decide(interview, DECIDED, by=house.case_worker)
        house.later(days=30)
        begun(house, child)
        again = procedure_answers.begin(child, "identification", language="ru", by=house.psychologist)
        before = procedure_answers.look(again.id, by=house.psychologist).before
        assert (before["3.1"].answer.value, before["3.1"].by) == ("yes", house.case_worker.staff.short)
        assert "3.5a" not in before

    def test_in_a_restricted_file_answers_are_sealed_before_and_after(self, house: House, child: ResidentId) -> None:
        one = sheet(house, child)
        procedure_answers.save(one, (Answer("6.other", "yes", "Канарейка"),), by=house.case_worker)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        procedure_answers.save(one, (Answer("3.1", "yes"),), by=house.case_worker)
        stored = house.store.sheets.get(one.id)
        assert stored.answers == ()
        assert b"yes" not in stored.sealed
        view = procedure_answers.look(one.id, by=house.case_worker)
        assert (view.answers["6.other"].detail, view.answers["3.1"].value) == ("Канарейка", "yes")
        with pytest.raises(NotFound):
            procedure_answers.look(one.id, by=house.psychologist)

    def test_without_an_interview_its_questionnaire_is_not_begun(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput):
            procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)
        own = procedure_answers.begin(child, "primary_aid", language="ru", by=house.case_worker)
        assert own.interview_id is None


class TestDecision:
    def test_two_names_identify_and_start_the_clock_of_the_needs(self, house: House, child: ResidentId) -> None:
        interview = held(house, child)
        with pytest.raises(InvalidInput) as told_:
            interviews.decide(interview, replace(DECIDED, second=" "), by=house.case_worker)
        assert told_.value.problems == {"second": "empty"}
        interviews.decide(interview, DECIDED, by=house.case_worker)
        assert {"identified", "decision_signed"} <= set(events(house, child))
        assert waits(house, child, "R-27.needs")

    def test_before_the_questionnaire_nothing_is_decided(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput):
            interviews.decide(ready(house, child), DECIDED, by=house.case_worker)

    def test_a_disagreement_waits_for_the_head(self, house: House, child: ResidentId) -> None:
        disputed = replace(DECIDED, outcome=Outcome.DISAGREEMENT)
        interview = interviews.decide(held(house, child), disputed, by=house.case_worker)
        told = {one.guard.code: one.closed for one in interviews.of(child, by=house.case_worker).waiting}
        assert told["R-23.decision"] is False, "it is said where the decision stands, and stops nothing"
        assert "identified" not in events(house, child)
        settled = interviews.head_decided(interview, Outcome.NO_SIGNS, "Касымов Р.", by=house.case_worker)
        assert not settled.open
        assert "not_identified" in events(house, child)


class TestTheRegisterOfInterpreters:
    def test_whoever_left_is_not_offered_and_not_forgotten(self, house: House) -> None:
        known = interpreters.add(INTERPRETER, by=house.case_worker)
        changed = interpreters.edit(known, replace(INTERPRETER, phone="+7 000"), by=house.case_worker)
        assert interpreters.listed(by=house.case_worker) == (changed,)
        interpreters.retire(changed, by=house.case_worker)
        assert interpreters.listed(by=house.case_worker) == ()
        assert house.store.interpreters.get(known.id).name == "Азизова Н."


def test_a_file_that_is_closed_to_somebody_shows_no_interview(house: House, child: ResidentId) -> None:
    begun(house, child)
    journal.restrict(child, (), by=house.director)
    with pytest.raises(NotFound):
        interviews.of(child, by=house.psychologist)
    assert residents.open_file(child, by=house.director)
