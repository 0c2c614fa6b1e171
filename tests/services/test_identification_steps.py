"""What is done around an interview: custody, disputes, rights, permits with their clocks, nobody told unasked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.disclosures import Basis
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.identification_steps import StepKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.interviews import Outcome, Recording
from shelter_app.domain.summaries import DueItem
from shelter_app.services import consents, disclosures, events, identification_steps, interviews, undoing
from shelter_app.services.identification_steps import StepForm
from tests.records import House
from tests.services.interview_steps import DECIDED, begun, held, signed, sitting


def write(house: House, child: ResidentId, kind: StepKind, words: str = "№ 12", until: date | None = None) -> None:
    house.later(minutes=1)
    told = "имя и возраст" if kind is StepKind.REDIRECTED else ""
    identification_steps.record(child, StepForm(kind, house.clock.now, words, until, told), by=house.case_worker)


def offered(house: House, child: ResidentId) -> tuple[StepKind, ...]:
    return identification_steps.of(child, by=house.case_worker).offered


def due(house: House, child: ResidentId, rule: str) -> DueItem | None:
    running = [one for one in house.store.summaries.due_of(child) if one.code == rule and one.closed_at is None]
    assert len(running) < 2
    return running[0] if running else None


def local(house: House, item: DueItem | None) -> date:
    assert item is not None
    return item.due_at.astimezone(house.case_worker.tz).date()


def decided(house: House, child: ResidentId, outcome: Outcome) -> None:
    interview = held(house, child)
    house.later(minutes=1)
    interviews.decide(interview, replace(DECIDED, outcome=outcome), by=house.case_worker)


class TestCustody:
    def test_a_meeting_is_asked_for_permitted_and_held_within_a_day_of_the_permission(
        self, house: House, child: ResidentId
    ) -> None:
        assert offered(house, child) == (StepKind.CUSTODY_ASKED,)
        write(house, child, StepKind.CUSTODY_ASKED, "УП Алматы")
        assert offered(house, child) == (StepKind.CUSTODY_PERMITTED,)
        assert due(house, child, "R-17.custody") is None
        write(house, child, StepKind.CUSTODY_PERMITTED)
        item = due(house, child, "R-17.custody")
        assert item is not None
        assert item.due_at.date() == (house.clock.now + timedelta(days=1)).date()
        write(house, child, StepKind.CUSTODY_MET, "Сагинтаева А., ИВС")
        assert due(house, child, "R-17.custody") is None
        assert offered(house, child) == (StepKind.CUSTODY_ASKED,), "somebody can be arrested twice"

    def test_a_step_out_of_its_turn_is_not_written(self, house: House, child: ResidentId) -> None:
        with pytest.raises(InvalidInput) as told:
            write(house, child, StepKind.CUSTODY_MET)
        assert told.value.problems == {"kind": "unknown"}


class TestPermit:
    def test_it_is_offered_to_who_was_identified_and_runs_to_the_day_it_names(
        self, house: House, child: ResidentId
    ) -> None:
        decided(house, child, Outcome.IDENTIFIED)
        assert {StepKind.RIGHTS_GIVEN, StepKind.PERMIT_ISSUED} <= set(offered(house, child))
        until = house.case_worker.today() + timedelta(days=20)
        write(house, child, StepKind.PERMIT_ISSUED, "РВП 5", until)
        item = due(house, child, "R-24.permit")
        assert local(house, item) == until
        assert identification_steps.of(child, by=house.case_worker).permit_due == item.due_at  # type: ignore[union-attr]

    def test_without_a_day_the_month_of_the_procedure_counts(self, house: House, child: ResidentId) -> None:
        decided(house, child, Outcome.IDENTIFIED)
        write(house, child, StepKind.PERMIT_ISSUED)
        issued = house.clock.now.astimezone(house.case_worker.tz).date()
        assert 28 <= (local(house, due(house, child, "R-24.permit")) - issued).days <= 31

    def test_an_extension_moves_the_clock_and_an_end_stops_it(self, house: House, child: ResidentId) -> None:
        decided(house, child, Outcome.IDENTIFIED)
        first = house.case_worker.today() + timedelta(days=20)
        write(house, child, StepKind.PERMIT_ISSUED, "РВП 5", first)
        write(house, child, StepKind.PERMIT_EXTENDED, "РВП 6", first + timedelta(days=30))
        assert local(house, due(house, child, "R-24.permit")) == first + timedelta(days=30)
        permit = identification_steps.of(child, by=house.case_worker).permit
        assert permit is not None
        assert (permit.number, permit.until) == ("РВП 6", first + timedelta(days=30))
        write(house, child, StepKind.PERMIT_ENDED, "выехала")
        assert due(house, child, "R-24.permit") is None
        assert StepKind.PERMIT_ISSUED in offered(house, child)

    def test_a_permit_that_ends_before_it_begins_is_a_slip(self, house: House, child: ResidentId) -> None:
        decided(house, child, Outcome.IDENTIFIED)
        with pytest.raises(InvalidInput) as told:
            write(house, child, StepKind.PERMIT_ISSUED, "РВП 5", house.case_worker.today() - timedelta(days=1))
        assert told.value.problems == {"until": "passed"}

    def test_who_was_not_identified_is_offered_neither_rights_nor_permit(self, house: House, child: ResidentId) -> None:
        decided(house, child, Outcome.NO_SIGNS)
        assert not {StepKind.RIGHTS_GIVEN, StepKind.PERMIT_ISSUED} & set(offered(house, child))


def test_a_disagreement_is_sent_to_the_head_once(house: House, child: ResidentId) -> None:
    decided(house, child, Outcome.DISAGREEMENT)
    assert StepKind.DISPUTE_SENT in offered(house, child)
    write(house, child, StepKind.DISPUTE_SENT, "Касымову Р., исх. 7")
    assert StepKind.DISPUTE_SENT not in offered(house, child)


class TestRedirecting:
    def test_nobody_is_told_without_the_consent_to_that_organisation(self, house: House, child: ResidentId) -> None:
        decided(house, child, Outcome.NO_SIGNS)
        assert StepKind.REDIRECTED not in offered(house, child)
        with pytest.raises(InvalidInput) as told:
            write(house, child, StepKind.REDIRECTED, "НПО «Құқық»")
        assert told.value.problems == {"words": "no_consent"}
        given = consents.agree_to_help(
            child, "НПО «Құқық»", "юрист", signed(house, representative="Омарова"), by=house.case_worker
        )
        with pytest.raises(InvalidInput):
            write(house, child, StepKind.REDIRECTED, "другая организация")
        write(house, child, StepKind.REDIRECTED, "НПО «Құқық»")
        (line,) = consents.told(given, by=house.case_worker)
        assert (line.to, line.what, line.basis) == ("НПО «Құқық»", "имя и возраст", Basis.CONSENT)
        house.later(minutes=1)
        consents.withdraw(given, "", by=house.case_worker)
        with pytest.raises(InvalidInput):
            write(house, child, StepKind.REDIRECTED, "НПО «Құқық»")

    def test_what_was_passed_on_is_not_taken_back_with_one_key_as_other_steps_are(
        self, house: House, child: ResidentId
    ) -> None:
        decided(house, child, Outcome.NO_SIGNS)
        consents.agree_to_help(
            child, "НПО «Құқық»", "юрист", signed(house, representative="Омарова"), by=house.case_worker
        )
        write(house, child, StepKind.REDIRECTED, "НПО «Құқық»")
        change = house.case_worker.last_change
        assert change is not None
        assert (change.action, change.subject) == ("person.redirected", StepKind.REDIRECTED.value)
        assert undoing.last(by=house.case_worker) is None
        with pytest.raises(NotFound):
            undoing.undo(change, by=house.case_worker)
        assert [one.to for one in disclosures.of(child, by=house.case_worker)] == ["НПО «Құқық»"]

    def test_there_is_no_way_around_the_consent_by_telling_a_fact(self, house: House, child: ResidentId) -> None:
        assert "redirect_requested" not in events.tellable(by=house.case_worker)
        with pytest.raises(InvalidInput):
            events.mark_done(child, "redirect_requested", house.clock.now, "НПО", by=house.case_worker)


class TestRecording:
    def test_nothing_is_recorded_without_consent_or_without_saying_who_and_where(
        self, house: House, child: ResidentId
    ) -> None:
        interview = begun(house, child)
        with pytest.raises(InvalidInput) as told:
            interviews.start(interview, sitting(recording=Recording.SOUND), by=house.case_worker)
        assert told.value.problems == {"recording": "no_consent", "recorded_by": "empty", "recording_kept": "empty"}

    def test_a_recording_is_kept_with_the_sitting(self, house: House, child: ResidentId) -> None:
        facts = {"recorded_by": "Ли В.", "recording_kept": "сейф, флеш 3", "recording_agreed": True}
        form = sitting(recording=Recording.VIDEO, **facts)
        interviews.start(begun(house, child), form, by=house.case_worker)
        stored = house.store.interviews.all(resident_id=child)[0].sittings[0]
        assert (stored.recording, stored.recorded_by, stored.recording_kept) == (
            Recording.VIDEO, "Ли В.", "сейф, флеш 3",
        )  # fmt: skip

    def test_without_a_recording_nothing_of_one_is_kept(self, house: House, child: ResidentId) -> None:
        interviews.start(begun(house, child), sitting(recorded_by="Ли В."), by=house.case_worker)
        assert house.store.interviews.all(resident_id=child)[0].sittings[0].recorded_by == ""
