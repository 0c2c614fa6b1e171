"""Consents in the registry: what is told and signed, who stands beside a minor, refusal, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from shelter_app.domain.answers import Answer
from shelter_app.domain.consents import Beside, ConsentWithdrawn, StoodBy
from shelter_app.domain.contacts import ContactForbidden, Permission, StoppedElsewhere
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.interviews import Ending, InterviewOver
from shelter_app.services import (
    consents,
    interviews,
    procedure_answers,
    stopped_elsewhere,
)
from shelter_app.services.events import record_event
from tests.records import House
from tests.services.interview_steps import begun, events, grown_up, held, sheet, signed, sitting, talked, told, waits


class TestConsent:
    def test_the_questionnaire_is_not_finished_before_what_is_told_and_signed(
        self, house: House, child: ResidentId
    ) -> None:
        talked(house, begun(house, child))
        one = procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)
        with pytest.raises(GuardClosed) as stopped:
            procedure_answers.finish(one, by=house.case_worker)
        assert {"R-10.informed", "R-11.consent"} <= {guard.code for guard in stopped.value.stops}

    def test_with_everything_kept_it_is_finished_and_the_fact_is_there(self, house: House, child: ResidentId) -> None:
        interview = held(house, child)
        assert interview.held_at is not None
        assert events(house, child).count("interview_held") == 1

    def test_the_text_is_kept_as_it_was_read(self, house: House, child: ResidentId) -> None:
        consent = consents.agree(begun(house, child), signed(house, "uz"), by=house.case_worker)
        assert consent.text == consents.text("consent_interview", "uz", by=house.case_worker)
        assert consent.text != consents.text("consent_interview", "en", by=house.case_worker)
        assert house.store.consents.get(consent.id).text == consent.text

    def test_a_refusal_keeps_no_answers_closes_the_clock_and_can_be_followed_by_a_new_interview(
        self, house: House, child: ResidentId
    ) -> None:
        with house.case_worker.change("event.recorded", "residents", child):
            record_event(house.case_worker, child, "migration_report", house.clock.now)
        assert waits(house, child, "R-09.first_meeting")
        house.later(minutes=5)
        interview = begun(house, child)
        one = procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)
        procedure_answers.save(one, (Answer("3.1", "yes"),), by=house.case_worker)
        consents.refuse(interview, signed(house, own_words="не хочу"), by=house.case_worker)
        assert house.store.sheets.all(resident_id=child) == []
        assert house.store.interviews.get(interview.id).ending is Ending.REFUSED
        assert not waits(house, child, "R-09.first_meeting")
        with pytest.raises(InterviewOver):
            interviews.start(house.store.interviews.get(interview.id), sitting(), by=house.case_worker)
        house.later(minutes=5)
        assert interviews.begin(child, by=house.case_worker).open

    def test_taking_it_back_stops_every_use_and_says_what_has_left_before(
        self, house: House, child: ResidentId
    ) -> None:
        one = sheet(house, child)
        consent = house.store.consents.all(resident_id=child)[0]
        assert consents.usable(child, by=house.case_worker)
        house.later(minutes=5)
        consents.withdraw(consent, "передумала", by=house.case_worker)
        assert not consents.usable(child, by=house.case_worker)
        with pytest.raises(ConsentWithdrawn):
            procedure_answers.save(one, (Answer("3.1", "yes"),), by=house.case_worker)
        with pytest.raises(ConsentWithdrawn):
            procedure_answers.finish(one, by=house.case_worker)
        stored = house.store.consents.get(consent.id)
        assert consents.disclosed(stored, by=house.case_worker) == ()
        with pytest.raises(InvalidInput):
            consents.withdraw(stored, "", by=house.case_worker)

    def test_each_organisation_has_a_consent_of_its_own_and_a_childs_guardian_signs(
        self, house: House, child: ResidentId
    ) -> None:
        with pytest.raises(InvalidInput) as told_:
            consents.agree_to_help(child, "НПО «Құқық»", "юрист", signed(house), by=house.case_worker)
        assert told_.value.problems == {"representative": "empty"}
        waiting = signed(house, beside=Beside.URGENT)
        with pytest.raises(InvalidInput) as told_:
            consents.agree_to_help(child, "НПО «Құқық»", "юрист", waiting, by=house.case_worker)
        assert told_.value.problems == {"beside_reason": "empty"}
        given = consents.agree_to_help(
            child, "НПО «Құқық»", "юрист", signed(house, representative="Омарова"), by=house.case_worker
        )
        assert given.beside is Beside.REPRESENTATIVE
        assert consents.agreed_with(child, "нпо «құқық»", by=house.case_worker)
        assert not consents.agreed_with(child, "другая", by=house.case_worker)
        house.later(minutes=1)
        consents.withdraw(given, "", by=house.case_worker)
        assert not consents.agreed_with(child, "НПО «Құқық»", by=house.case_worker)


class TestWhoStandsBesideAMinor:
    def waits_for(self, house: House, child: ResidentId) -> set[str]:
        state = interviews.of(child, by=house.case_worker)
        return {one.guard.code for one in state.waiting if one.closed}

    def test_a_childs_consent_is_saved_alone_and_the_questionnaire_waits_for_the_representative(
        self, house: House, child: ResidentId
    ) -> None:
        interview = told(house, begun(house, child))
        consents.agree(interview, signed(house), by=house.case_worker)
        talked(house, interview)
        one = procedure_answers.begin(child, "identification", language="ru", by=house.case_worker)
        procedure_answers.save(one, (Answer("3.1", "yes"),), by=house.case_worker)
        with pytest.raises(GuardClosed) as stopped:
            procedure_answers.finish(house.store.sheets.get(one.id), by=house.case_worker)
        closed = [guard for guard in stopped.value.stops if guard.code == "R-11.representative"]
        assert closed
        assert "4.2" in closed[0].clause.get("ru")

    @pytest.mark.parametrize(
        "who",
        [
            StoodBy(Beside.REPRESENTATIVE, "Омарова Д., мать"),
            StoodBy(Beside.GUARDIANSHIP, "Дюсенова Г.", "родители за границей"),
            StoodBy(Beside.URGENT, "", "ночью нашли раненым, ждать нельзя"),
        ],
    )
    def test_a_parent_the_authority_or_a_named_urgency_opens_it_later(
        self, house: House, child: ResidentId, who: StoodBy
    ) -> None:
        consent = consents.agree(begun(house, child), signed(house), by=house.case_worker)
        assert "R-11.representative" in self.waits_for(house, child)
        consents.stand_by(consent, who, by=house.case_worker)
        assert "R-11.representative" not in self.waits_for(house, child)
        assert house.store.consents.get(consent.id).stood_by == who

    @pytest.mark.parametrize(
        ("who", "problem"),
        [
            (StoodBy(Beside.NOBODY), "beside"),
            (StoodBy(Beside.REPRESENTATIVE, " "), "representative"),
            (StoodBy(Beside.GUARDIANSHIP, "Дюсенова Г."), "beside_reason"),
            (StoodBy(Beside.GUARDIANSHIP, "", "родителей нет"), "representative"),
            (StoodBy(Beside.URGENT, "", " "), "beside_reason"),
        ],
    )
    def test_neither_a_name_nor_a_reason_may_be_missing(
        self, house: House, child: ResidentId, who: StoodBy, problem: str
    ) -> None:
        consent = consents.agree(begun(house, child), signed(house), by=house.case_worker)
        with pytest.raises(InvalidInput) as told_:
            consents.stand_by(consent, who, by=house.case_worker)
        assert set(told_.value.problems) == {problem}
        assert "R-11.representative" in self.waits_for(house, child)

    def test_a_grown_up_signs_alone(self, house: House, child: ResidentId) -> None:
        grown_up(house, child)
        consents.agree(begun(house, child), signed(house), by=house.case_worker)
        assert "R-11.representative" not in self.waits_for(house, child)

    def test_it_goes_with_a_consent_that_is_taken_back(self, house: House, child: ResidentId) -> None:
        consent = consents.agree(begun(house, child), signed(house), by=house.case_worker)
        house.later(minutes=1)
        taken = consents.withdraw(consent, "", by=house.case_worker)
        with pytest.raises(InvalidInput):
            consents.stand_by(taken, StoodBy(Beside.URGENT, "", "поздно"), by=house.case_worker)


class TestWhoMustNotStandBeside:
    """Who is stopped or forbidden signs for no child, whichever paper it is."""

    TYPED = "Беков Тимур, отчим"

    def _ways(self, house: House, child: ResidentId) -> dict[str, Callable[[], object]]:
        interview = begun(house, child)
        by = house.case_worker
        before = consents.agree(interview, signed(house), by=by)
        mine = signed(house, representative=self.TYPED)
        return {
            "agree": lambda: consents.agree(interview, mine, by=by),
            "help": lambda: consents.agree_to_help(child, "Фонд", "жильё", mine, by=by),
            "stand_by": lambda: consents.stand_by(before, StoodBy(Beside.REPRESENTATIVE, self.TYPED), by=by),
            "refuse": lambda: consents.refuse(interview, mine, by=by),
        }

    @pytest.mark.parametrize("way", ["agree", "help", "stand_by", "refuse"])
    @pytest.mark.parametrize("bar", [{"must_not": True}, {"suspected": True}, {"visit": Permission.FORBIDDEN}])
    def test_the_file_of_the_child_stops_them(
        self, house: House, child: ResidentId, way: str, bar: dict[str, Any]
    ) -> None:
        act = self._ways(house, child)[way]
        house.contact(child, "Беков Тимур", **bar)
        count = len(house.store.consents.all(resident_id=child))
        with pytest.raises(ContactForbidden):
            act()
        assert len(house.store.consents.all(resident_id=child)) == count
        assert self.TYPED not in {one.representative for one in house.store.consents.all(resident_id=child)}

    @pytest.mark.parametrize("way", ["agree", "help", "stand_by", "refuse"])
    def test_so_does_any_other_file_until_the_director_says_why_it_is_somebody_else(
        self, house: House, child: ResidentId, way: str
    ) -> None:
        act = self._ways(house, child)[way]
        house.contact(house.admit(), "Беков Тимур", suspected=True)
        with pytest.raises(StoppedElsewhere):
            act()
        stopped_elsewhere.confirm_another(child, self.TYPED, "другой год рождения", by=house.director)
        act()
        assert self.TYPED in {one.representative for one in house.store.consents.all(resident_id=child)}
