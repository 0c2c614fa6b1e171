"""After leaving: results, silence that calls for escalation, and the board."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.follow_ups import AlreadyRecorded, FollowUp, FollowUpResult, Outcome, silent_stages, work_first
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.summaries import DueItem
from shelter_app.services import events, follow_ups, journal
from tests.records import NOON, House, profile

SAFE = FollowUpResult(Outcome.SAFE, NOON)
SILENT = FollowUpResult(Outcome.NOT_REACHED, NOON)


def codes(house: House, child: ResidentId) -> set[str]:
    return {due.code for due in house.store.summaries.due_of(child) if due.source == "clock"}


def kinds(house: House, child: ResidentId) -> list[str]:
    return [event.kind for event in house.store.case_events.all("at", resident_id=child)]


def overdue(house: House, child: ResidentId) -> list[DueItem]:
    due = house.store.summaries.due_of(child)
    return [one for one in due if one.source == "follow_up" and one.overdue(house.clock.now)]


class TestRecording:
    def test_a_result_closes_its_term_and_is_an_event(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        done = follow_ups.record(stage, replace(SAFE, kind="call", note="учится"), by=house.psychologist)
        assert (done.outcome, done.done_by, done.kind) == (Outcome.SAFE, house.psychologist.staff.id, "call")
        assert stage.id not in {due.source_id for due in house.store.summaries.due_of(child)}
        assert "follow_up_safe" in kinds(house, child)

    def test_a_stage_has_one_result_and_the_quicker_is_kept(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        done = follow_ups.record(stage, SAFE, by=house.case_worker)
        with pytest.raises(Stale):
            follow_ups.record(stage, replace(SAFE, outcome=Outcome.MOVED), by=house.psychologist)
        with pytest.raises(AlreadyRecorded):
            follow_ups.record(done, SAFE, by=house.psychologist)
        assert house.store.follow_ups.get(stage.id) == done

    def test_a_visit_of_tomorrow_is_not_recorded(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        with pytest.raises(InvalidInput):
            follow_ups.record(stage, replace(SAFE, at=NOON + timedelta(minutes=1)), by=house.case_worker)

    def test_three_silent_stages_in_a_row_call_for_escalation(self, house: House, child: ResidentId) -> None:
        stages = house.discharge(child).follow_ups
        for place, stage in enumerate(stages[:3], start=1):
            house.clock.now = datetime.combine(stage.due, NOON.timetz())
            follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
            assert kinds(house, child).count("follow_up_silence") == (place == 3)

    def test_a_death_ends_all_further_asking(self, house: House, child: ResidentId) -> None:
        first, *rest = house.discharge(child).follow_ups
        follow_ups.record(first, replace(SAFE, outcome=Outcome.DIED), by=house.case_worker)
        assert {house.store.follow_ups.get(stage.id).cancelled for stage in rest} == {"died"}
        assert not [due for due in house.store.summaries.due_of(child) if due.source == "follow_up"]

    def test_a_stage_is_moved_with_its_reason(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        moved = follow_ups.postpone(stage, date(2026, 12, 10), "дорога закрыта", by=house.case_worker)
        assert moved.due == date(2026, 12, 10)
        assert moved in follow_ups.of(child, by=house.duty)


class TestSilence:
    """A stage that reached nobody waits on; silence is written where it belongs and never looks like a duty done."""

    @pytest.fixture
    def stages(self, house: House, child: ResidentId) -> tuple[FollowUp, ...]:
        """The first stage answered, the second silent on its day, the third a good while ahead."""
        stages = house.discharge(child).follow_ups
        for stage, outcome in zip(stages, (Outcome.MOVED, Outcome.NOT_REACHED), strict=False):
            house.clock.now = datetime.combine(stage.due, NOON.timetz())
            follow_ups.record(stage, FollowUpResult(outcome, house.clock.now, "call"), by=house.case_worker)
        return tuple(follow_ups.of(child, by=house.case_worker))

    def test_the_silent_stage_asks_for_work_before_the_one_ahead(
        self, house: House, stages: tuple[FollowUp, ...]
    ) -> None:
        assert work_first(stages, house.case_worker.today()) == stages[1]
        assert work_first(stages, stages[2].due + timedelta(days=1)) == stages[2], "what is late comes first"

    def test_silence_does_not_use_up_a_later_stage(self, house: House, stages: tuple[FollowUp, ...]) -> None:
        with pytest.raises(InvalidInput) as refused:
            follow_ups.record(stages[2], replace(SILENT, at=house.clock.now), by=house.case_worker)
        assert refused.value.problems == {"outcome": "earlier_waits"}
        house.clock.now = datetime.combine(stages[2].due - timedelta(days=7), NOON.timetz())
        follow_ups.record(stages[2], replace(SILENT, at=house.clock.now), by=house.case_worker)

    def test_an_answer_is_taken_at_any_stage(self, house: House, stages: tuple[FollowUp, ...]) -> None:
        told = follow_ups.record(stages[2], replace(SAFE, at=house.clock.now), by=house.case_worker)
        assert told.outcome is Outcome.SAFE

    def test_nothing_that_reached_nobody_stands_as_done(
        self, house: House, child: ResidentId, stages: tuple[FollowUp, ...]
    ) -> None:
        house.clock.now = datetime.combine(stages[2].due, NOON.timetz())
        follow_ups.record(stages[2], replace(SILENT, at=house.clock.now), by=house.case_worker)
        dues = [due for due in house.store.summaries.due_of(child, open_only=False) if due.source == "follow_up"]
        closed = {due.source_id for due in dues if due.closed_at is not None}
        assert closed == {stages[0].id}
        assert stages[2].id in {due.source_id for due in dues if due.closed_at is None}

    def test_whoever_was_not_reached_was_not_spoken_with(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        silent = follow_ups.record(stage, replace(SILENT, with_whom="Султонова Мавлюда"), by=house.case_worker)
        assert silent.with_whom == ""


class TestTryingAgain:
    def test_a_stage_that_reached_nobody_is_tried_again_and_keeps_what_was_tried(
        self, house: House, child: ResidentId
    ) -> None:
        stage = house.discharge(child).follow_ups[0]
        failed = follow_ups.record(stage, replace(SILENT, kind="call", note="телефон выключен"), by=house.case_worker)
        (waiting,) = [due for due in house.store.summaries.due_of(child) if due.source_id == stage.id]
        assert (waiting.due_at.date() - NOON.date()).days == 3
        house.later(days=3)
        done = follow_ups.record(failed, replace(SAFE, at=house.clock.now), by=house.psychologist)
        (before,) = done.attempts
        assert (before.outcome, before.kind, before.note) == (Outcome.NOT_REACHED, "call", "телефон выключен")
        assert stage.id not in {due.source_id for due in house.store.summaries.due_of(child)}
        with pytest.raises(AlreadyRecorded):
            follow_ups.record(done, replace(SAFE, at=house.clock.now), by=house.case_worker)

    def test_an_attempt_is_not_written_before_the_one_that_stands_there(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        house.later(days=14)
        failed = follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
        with pytest.raises(InvalidInput) as refused:
            follow_ups.record(failed, replace(SAFE, at=NOON + timedelta(days=1)), by=house.case_worker)
        assert refused.value.problems == {"at": "before_attempt"}

    def test_three_attempts_of_one_stage_call_for_escalation_and_an_answer_ends_it(
        self, house: House, child: ResidentId
    ) -> None:
        stage = house.discharge(child).follow_ups[0]
        for place in range(1, 4):
            house.later(days=3)
            stage = follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
            assert ("R-49.silence" in codes(house, child)) == (place == 3)
        assert [row.silent for row in follow_ups.board(by=house.case_worker)] == [3]
        house.later(days=1)
        follow_ups.record(stage, replace(SAFE, at=house.clock.now), by=house.case_worker)
        assert "R-49.silence" not in codes(house, child)
        assert [row.silent for row in follow_ups.board(by=house.case_worker)] == [0]

    def test_silence_stays_overdue_until_the_letter_went_out(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        house.later(days=20)
        for _again in range(3):
            before = overdue(house, child)
            assert [(due.source_id, due.due_at.date()) for due in before] == [(stage.id, stage.due)]
            kept = house.store.summaries.kept_since(NOON, house.clock.now)
            stage = follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
            assert house.store.summaries.kept_since(NOON, house.clock.now) == kept, "a failed try is no term kept"
            house.later(hours=26)
        assert [due.source_id for due in overdue(house, child)] == [stage.id]
        events.mark_done(child, "silence_reported", house.clock.now, "исх. № 9", by=house.case_worker)
        assert overdue(house, child) == []

    @pytest.mark.parametrize("country", ["kz", "kg", "tj"])
    def test_silence_of_a_grown_up_ends_with_a_decision_and_is_no_matter_of_guardianship(
        self, house: House, country: str
    ) -> None:
        for session in house.staff.values():
            session.profile = profile(country)
        grown = house.admit(age=claim(PartialDate(1990, 1, 2), AgeBasis.SAID))
        stage = house.discharge(grown, "independent", override_reason="решение").follow_ups[0]
        house.later(days=20)
        for _again in range(3):
            stage = follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
            house.later(hours=26)
        assert "R-49.silence" not in codes(house, grown)
        assert "R-49.silence_adult" in codes(house, grown)
        assert [due.source_id for due in overdue(house, grown)] == [stage.id]
        house.later(days=90)
        assert stage.id in {due.source_id for due in overdue(house, grown)}
        events.mark_done(grown, "silence_settled", house.clock.now, "акт № 3, решение директора", by=house.case_worker)
        assert "R-49.silence_adult" not in codes(house, grown)
        assert stage.id not in {due.source_id for due in overdue(house, grown)}

    def test_the_decision_about_grown_ups_ends_no_silence_of_a_child(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        house.later(days=20)
        for _again in range(3):
            stage = follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
            house.later(hours=26)
        events.mark_done(child, "silence_settled", house.clock.now, "решено", by=house.case_worker)
        assert [due.source_id for due in overdue(house, child)] == [stage.id]
        assert "R-49.silence" in codes(house, child)

    def test_silence_at_a_later_stage_does_not_hide_the_one_that_is_overdue(
        self, house: House, child: ResidentId
    ) -> None:
        first, second, *_rest = house.discharge(child).follow_ups
        house.clock.now = datetime.combine(second.due + timedelta(days=1), NOON.timetz())
        for stage in (first, second):
            follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
        assert {due.source_id for due in overdue(house, child)} == {first.id, second.id}
        house.later(days=1)
        again = house.store.follow_ups.get(second.id)
        follow_ups.record(again, replace(SAFE, at=house.clock.now), by=house.case_worker)
        assert overdue(house, child) == []

    def test_three_presses_in_a_minute_are_one_attempt(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        house.later(days=14)

        def tried(kind: str) -> int:
            nonlocal stage
            vain = FollowUpResult(Outcome.NOT_REACHED, house.clock.now, kind)
            stage = follow_ups.record(stage, vain, by=house.case_worker)
            return follow_ups.board(by=house.case_worker)[0].silent

        assert [tried("call") for _press in range(3)] == [1, 1, 1]
        assert "R-49.silence" not in codes(house, child)
        assert tried("visit") == 2, "another way is another attempt"
        house.later(hours=20)
        assert [tried("call"), tried("call")] == [3, 3]
        assert kinds(house, child).count("follow_up_silence") == 1

    def test_the_profile_says_how_many_days_lie_between_two_attempts(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        house.later(days=14)
        for _again in range(3):
            stage = follow_ups.record(stage, replace(SILENT, at=house.clock.now), by=house.case_worker)
            house.later(days=1)
        assert [silent_stages([stage], NOON.tzinfo, apart) for apart in (1, 2, 3)] == [3, 2, 1]

    def test_somebody_who_is_here_again_is_not_tried_again(self, house: House, child: ResidentId) -> None:
        stage = house.discharge(child).follow_ups[0]
        follow_ups.record(stage, SILENT, by=house.case_worker)
        house.later(days=1)
        house.admit(same_as=child)
        assert stage.id not in {due.source_id for due in house.store.summaries.due_of(child)}


class TestDanger:
    def test_danger_makes_two_duties_and_telling_the_authority_is_not_seeing_the_child(
        self, house: House, child: ResidentId
    ) -> None:
        stage, then, *_rest = house.discharge(child).follow_ups
        danger = replace(SAFE, outcome=Outcome.CONCERN, next_step="опека едет сегодня")
        follow_ups.record(stage, danger, by=house.case_worker)
        assert {"R-49.concern", "R-49.visit"} <= codes(house, child)
        house.later(hours=2)
        events.mark_done(child, "concern_reported", house.clock.now, "исх. № 9", by=house.case_worker)
        assert {"R-49.concern", "R-49.visit"} & codes(house, child) == {"R-49.visit"}
        house.later(days=1)
        follow_ups.record(then, replace(SAFE, at=house.clock.now), by=house.case_worker)
        assert not {"R-49.concern", "R-49.visit"} & codes(house, child)


class TestBesides:
    def test_the_childs_own_call_is_recorded_on_its_day_besides_the_schedule(
        self, house: House, child: ResidentId
    ) -> None:
        stay = house.discharge(child).stay
        planned = len(follow_ups.of(child, by=house.case_worker))
        house.later(days=5)
        called = follow_ups.add(stay, house.clock.now.date(), "child_called", "позвонила сама", by=house.case_worker)
        done = follow_ups.record(called, replace(SAFE, at=house.clock.now), by=house.case_worker)
        assert (done.stage_days, done.kind, done.besides) == (5, "child_called", "позвонила сама")
        assert len(follow_ups.of(child, by=house.case_worker)) == planned + 1

    def test_asking_goes_on_for_years_and_holds_no_bed(self, house: House, child: ResidentId) -> None:
        done = house.discharge(child)
        follow_ups.add(done.stay, date(2029, 11, 20), "call", "третий год", by=house.case_worker)
        house.later(days=900)
        for stage in done.follow_ups:
            follow_ups.record(stage, replace(SAFE, at=house.clock.now), by=house.case_worker)
        (row,) = follow_ups.board(by=house.case_worker)
        assert [one.due for one in row.stages if one.open] == [date(2029, 11, 20)]
        assert house.store.summaries.here() == []

    @pytest.mark.parametrize(
        ("facts", "problem"),
        [
            ({"kind": " "}, {"kind": "empty"}),
            ({"why": ""}, {"why": "empty"}),
            ({"due": date(2026, 11, 1)}, {"due": "before_leaving"}),
        ],
    )
    def test_it_has_its_kind_its_reason_and_a_day_after_leaving(
        self, house: House, child: ResidentId, facts: dict[str, object], problem: dict[str, str]
    ) -> None:
        stay = house.discharge(child).stay
        whole: dict[str, object] = {"due": date(2027, 1, 1), "kind": "call", "why": "школа писала", **facts}
        with pytest.raises(InvalidInput) as refused:
            follow_ups.add(stay, by=house.case_worker, **whole)  # type: ignore[arg-type]
        assert refused.value.problems == problem


class TestBoard:
    def test_every_ended_stay_stands_there_the_latest_leaver_first(self, house: House) -> None:
        first, second = house.admit(), house.admit()
        house.admit()
        house.discharge(first)
        house.later(days=1)
        house.discharge(second)
        house.later(days=1)
        house.admit(same_as=first)
        board = follow_ups.board(by=house.case_worker)
        assert [(row.summary.resident_id, row.here_again) for row in board] == [(second, False), (first, True)]
        assert all(row.silent == 0 and len(row.stages) > 3 for row in board)

    def test_a_restricted_file_is_on_the_board_of_its_readers_only(self, house: House, child: ResidentId) -> None:
        house.discharge(child)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        assert follow_ups.board(by=house.psychologist) == []
        assert len(follow_ups.board(by=house.case_worker)) == 1
        with pytest.raises(NotFound):
            follow_ups.of(child, by=house.psychologist)

    def test_of_a_long_board_those_who_wait_soonest_are_read_and_all_of_it_is_counted(self, house: House) -> None:
        children = []
        for _one in range(4):
            children.append(house.admit())
            house.discharge(children[-1])
            house.later(days=1)
        house.later(days=12)
        asked = follow_ups.of(children[0], by=house.case_worker)[0]
        follow_ups.record(asked, replace(SILENT, at=house.clock.now), by=house.case_worker)
        read = follow_ups.board(2, by=house.case_worker)
        assert {row.summary.resident_id for row in read} == {children[1], children[2]}
        last = follow_ups.of(children[3], by=house.case_worker)[0]
        with_last = follow_ups.board(2, last.id, by=house.case_worker)
        assert {row.summary.resident_id for row in with_last} == {children[1], children[3]}
        told = follow_ups.figures(7, by=house.case_worker)
        assert (told.rows, told.followed, told.unanswered) == (4, 4, 2)
        assert told.soon == sum(
            stage.open and 0 <= (stage.due - house.clock.now.date()).days <= 7
            for row in follow_ups.board(by=house.case_worker)
            for stage in row.stages
        )

    def test_the_figures_leave_out_who_is_here_again_and_what_one_may_not_read(self, house: House) -> None:
        first, second = house.admit(), house.admit()
        house.discharge(first)
        house.discharge(second)
        journal.restrict(second, (house.case_worker.staff.id,), by=house.director)
        house.later(days=1)
        house.admit(same_as=first)
        assert follow_ups.figures(7, by=house.psychologist) == follow_ups.BoardFigures(1, 0, 0, 0)
        assert follow_ups.figures(7, by=house.case_worker).followed == 1


class TestOldStays:
    def test_a_stage_is_not_recorded_before_the_child_had_left(self, house: House, child: ResidentId) -> None:
        house.later(hours=3)
        stage = house.discharge(child).follow_ups[0]
        with pytest.raises(InvalidInput) as refused:
            follow_ups.record(stage, replace(SAFE, at=NOON), by=house.case_worker)
        assert refused.value.problems == {"at": "before_leaving"}

    def test_a_stay_stays_on_the_board_for_thirteen_months_and_longer_while_a_stage_is_open(self, house: House) -> None:
        done, waiting = house.admit(), house.admit()
        stages = house.discharge(done).follow_ups
        house.discharge(waiting)

        def shown() -> set[ResidentId]:
            return {row.summary.resident_id for row in follow_ups.board(by=house.case_worker)}

        house.later(days=380)
        for stage in stages:
            follow_ups.record(stage, replace(SAFE, at=house.clock.now), by=house.case_worker)
        assert shown() == {done, waiting}
        house.later(days=40)
        assert shown() == {waiting}
