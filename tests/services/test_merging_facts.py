"""Nothing that was found out in one of two files is lost when they become one: what was stricter stays strict."""

from __future__ import annotations

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.guards import Asked, GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.merging import CannotMerge, Doubt, Obstruction
from shelter_app.domain.stays import Presence
from shelter_app.services import (
    events,
    follow_ups,
    interviews,
    leaving,
    merging,
    presence,
    referrals,
    refused_handovers,
    stays,
)
from tests.records import House
from tests.services.referral_steps import begun, law_office, sent


def twice(house: House) -> tuple[ResidentId, ResidentId]:
    """One child entered twice in the same night."""
    return house.admit(), house.admit(names=names_of(ru="Рахимова Дильноза", kk="Рахимова Ділноза"))


def merged(house: House, kept: ResidentId, gone: ResidentId) -> merging.Merge:
    house.later(hours=1)
    return merging.merge(merging.compare(kept, gone, by=house.director), {}, "внесена дважды", by=house.director)


def told(house: House, child: ResidentId, kind: str) -> list[tuple[str, str]]:
    """What proves each fact of a kind and what it came to, in the order of the hours."""
    return [(one.evidence, one.note) for one in house.store.case_events.all("at", resident_id=child, kind=kind)]


class TestTheGate:
    """The table of results that both files may hold: the later word decides, as it would in one file."""

    @pytest.mark.parametrize(
        ("first", "later", "opens"),
        [
            ("safe", "safe", True),
            ("safe", "safe_with_measures", True),
            ("safe", "not_safe", False),
            ("safe_with_measures", "not_safe", False),
            ("not_safe", "not_safe", False),
            ("not_safe", "safe", True),
        ],
    )
    @pytest.mark.parametrize("later_in", ["kept", "gone"])
    def test_the_later_assessment_of_either_file_decides_about_the_way_home(
        self, house: House, first: str, later: str, opens: bool, later_in: str
    ) -> None:
        kept, gone = twice(house)
        early, late = (gone, kept) if later_in == "kept" else (kept, gone)
        by = house.case_worker
        events.mark_done(kept, "representative_consent", house.clock.now, "письмо 1", by=by)
        leaving.record_evidence(early, "return_risk_assessment", "заключение 3", first, by=by)
        house.later(days=1)
        leaving.record_evidence(late, "return_risk_assessment", "заключение 9", later, by=by)
        merged(house, kept, gone)
        assert told(house, kept, "return_risk_assessment") == [("заключение 3", first), ("заключение 9", later)]
        house.later(hours=1)
        if opens:
            assert house.discharge(kept, "home_state", country="UZ", escort="Тлеубаев").stay.discharge is not None
        else:
            with pytest.raises(GuardClosed) as closed:
                house.discharge(kept, "home_state", country="UZ", escort="Тлеубаев")
            assert any(guard.asks is Asked.SAFE for guard in closed.value.stops)

    def test_of_two_results_of_one_minute_the_worse_decides(self, house: House) -> None:
        kept, gone = twice(house)
        events.mark_done(kept, "representative_consent", house.clock.now, "письмо 1", by=house.case_worker)
        for child, result in ((kept, "safe"), (gone, "not_safe")):
            leaving.record_evidence(child, "return_risk_assessment", "заключение 3", result, by=house.case_worker)
        merged(house, kept, gone)
        with pytest.raises(GuardClosed):
            house.discharge(kept, "home_state", country="UZ", escort="Тлеубаев")

    def test_a_threat_at_home_told_again_keeps_what_was_said(self, house: House) -> None:
        kept, gone = twice(house)
        leaving.record_evidence(kept, "threat_asked", "беседа 1", leaving.EXPLAINED, by=house.case_worker)
        house.later(hours=1)
        leaving.record_evidence(gone, "threat_asked", "беседа 2: ждёт отчим", leaving.EXPLAINED, by=house.case_worker)
        merged(house, kept, gone)
        assert told(house, kept, leaving.STATED) == [("беседа 1", ""), ("беседа 2: ждёт отчим", "")]

    @pytest.mark.parametrize("withdrawn_in", ["kept", "gone"])
    def test_a_consent_taken_back_in_either_file_stays_taken_back(self, house: House, withdrawn_in: str) -> None:
        kept, gone = twice(house)
        where, other = (gone, kept) if withdrawn_in == "gone" else (kept, gone)
        by = house.case_worker
        events.mark_done(other, "consent_withdrawn", house.clock.now, "ОО Сауле", by=by)
        for kind in ("consent_given", "consent_withdrawn"):
            house.later(hours=1)
            events.mark_done(where, kind, house.clock.now, "Фонд Нур", by=by)
        merged(house, kept, gone)
        assert sorted(told(house, kept, "consent_withdrawn")) == [("ОО Сауле", ""), ("Фонд Нур", "")]


class TestFacts:
    def test_everybody_who_came_for_the_child_and_was_sent_away_is_known(self, house: House) -> None:
        kept, gone = twice(house)
        refused_handovers.record((kept,), "Иванов", "приходил", by=house.duty)
        house.later(hours=1)
        refused_handovers.record((gone,), "Петров Пётр", "пытался забрать", by=house.duty)
        merged(house, kept, gone)
        assert told(house, kept, "handover_refused") == [("Иванов", ""), ("Петров Пётр", "")]
        waits = [one for one in house.store.summaries.due_of(kept) if one.code == "R-40.refused"]
        assert len(waits) == 2

    def test_what_both_say_in_the_same_words_stands_once(self, house: House) -> None:
        kept, gone = twice(house)
        for child in (kept, gone):
            events.mark_done(child, "guardianship_notified", house.clock.now, "КУСП 118", by=house.case_worker)
        merged(house, kept, gone)
        assert told(house, kept, "guardianship_notified") == [("КУСП 118", "")]
        assert len(told(house, kept, "admitted")) == 1


def lines(house: House, child: ResidentId) -> tuple[referrals.ReferralLine, ...]:
    return referrals.of(child, by=house.case_worker)


class TestWhatIsUnderWay:
    def test_an_interview_begun_in_the_other_file_goes_on_in_the_stay_that_counts(self, house: House) -> None:
        kept, gone = twice(house)
        there = interviews.begin(gone, by=house.psychologist)
        merged(house, kept, gone)
        (own,) = house.store.stays.all(resident_id=kept)
        assert house.store.interviews.get(there.id).stay_id == own.id

    def test_a_referral_asks_its_guards_and_waits_for_its_answer_as_before(self, house: House) -> None:
        kept, gone = twice(house)
        went = sent(house, gone)
        other = law_office(house, name_kk="«Нұр» қорына", name_ru="В фонд «Нур»", title_kk="", title_ru="Фонд «Нур»")
        draft = begun(house, gone, other)
        before = [one.code for one in house.store.summaries.due_of(gone) if one.code.startswith("R-34")]
        asked = {one.referral.id: [each.guard.code for each in one.standing] for one in lines(house, gone)}
        merged(house, kept, gone)
        after = [one.code for one in house.store.summaries.due_of(kept) if one.code.startswith("R-34")]
        assert (before, after) == (["R-34.answer"], ["R-34.answer"])
        (own,) = house.store.stays.all(resident_id=kept)
        assert {house.store.referrals.get(one.id).stay_id for one in (went, draft)} == {own.id}
        assert asked[draft.id]
        assert {one.referral.id: [each.guard.code for each in one.standing] for one in lines(house, kept)} == asked
        referrals.answer(
            house.store.referrals.get(went.id),
            house.case_worker.today(),
            "нет мест",
            accepted=False,
            by=house.case_worker,
        )


class TestDoubts:
    @pytest.mark.parametrize("away", [Presence.MISSING, Presence.HOSPITAL])
    def test_an_absence_that_one_file_knows_is_not_put_aside(self, house: House, away: Presence) -> None:
        here, gone = twice(house)
        by = house.case_worker
        presence.go_away(gone, presence.Away(away, house.clock.now, with_whom="Омарова Д."), by=by)
        comparison = merging.compare(here, gone, by=house.director)
        assert comparison.obstruction is Obstruction.GONE_IS_AWAY
        with pytest.raises(CannotMerge):
            merging.merge(comparison, {}, "внесена дважды", by=house.director)
        assert comparison.swapped().obstruction is None
        merging.merge(comparison.swapped(), {}, "внесена дважды", by=house.director)
        assert stays.current_stay(by, gone).presence is away

    @pytest.mark.parametrize(
        ("one", "other", "told"),
        [(("KZ",), ("UZ",), True), (("UZ",), ("UZ", "TJ"), True), (("UZ",), ("UZ",), False), (("UZ",), (), False)],
    )
    def test_different_citizenships_are_looked_at_first(
        self, house: House, one: tuple[str, ...], other: tuple[str, ...], told: bool
    ) -> None:
        kept, gone = house.admit(citizenships=one), house.admit(citizenships=other)
        doubts = merging.compare(kept, gone, by=house.director).doubts
        assert (Doubt.OTHER_CITIZENSHIP in doubts) is told


class TestDuties:
    @pytest.mark.parametrize("ended_in", ["kept", "gone"])
    def test_a_duty_ended_in_the_other_file_runs_on_where_nobody_ended_it(self, house: House, ended_in: str) -> None:
        kept, gone = twice(house)
        child = gone if ended_in == "gone" else kept
        waits = next(one for one in house.store.summaries.due_of(child) if one.code == "R-05.prosecutor")
        assert waits.started_at is not None
        events.cancel_clock(child, waits.code, waits.started_at, "сделано в больнице", by=house.director)
        record = merged(house, kept, gone)
        runs = [one.code for one in house.store.summaries.due_of(kept) if one.code == waits.code]
        assert runs == ([waits.code] if ended_in == "gone" else [])
        merging.separate(record.id, "это сёстры", by=house.director)
        assert waits.code not in [one.code for one in house.store.summaries.due_of(child)]


class TestFollowUp:
    def both_left(self, house: House, here: str, there: str) -> tuple[ResidentId, ResidentId]:
        kept, gone = twice(house)
        house.later(days=2)
        house.discharge(kept, here, note="ушла ночью")
        house.discharge(gone, there)
        return kept, gone

    def test_the_stages_that_the_file_lacks_go_along(self, house: House) -> None:
        kept, gone = self.both_left(house, "left_without_permission", "foster_family")
        own, theirs = (
            {one.stage_days for one in house.store.follow_ups.all(resident_id=child)} for child in (kept, gone)
        )
        assert theirs - own
        merged(house, kept, gone)
        stages = house.store.follow_ups.all(resident_id=kept)
        assert sorted(one.stage_days for one in stages) == sorted(own | theirs)

    def test_silence_in_the_other_file_is_not_forgotten(self, house: House) -> None:
        kept, gone = self.both_left(house, "foster_family", "foster_family")
        for child, answer in ((kept, Outcome.SAFE), (gone, Outcome.CONCERN)):
            house.later(days=8)
            stage = house.store.follow_ups.all("due", resident_id=child)[0]
            result = FollowUpResult(answer, house.clock.now, next_step="поехать")
            follow_ups.record(stage, result, by=house.case_worker)
        merged(house, kept, gone)
        assert "R-49.concern" in [one.code for one in house.store.summaries.due_of(kept)]
