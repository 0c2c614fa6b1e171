"""Before an admission is saved: what it would start, whether the age allows it, and who came just now."""

from __future__ import annotations

from datetime import timedelta

import pytest

from shelter_app.domain.admissions import NewAdmission, claim
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.profiles import Verdict, YoungGround
from shelter_app.domain.stays import Injury, UnderAge
from shelter_app.services import arriving, events, journal, residents, stays
from tests.records import NOON, House, admission

CHILD = PartialDate(2019, 3, 5)
BABY = claim(PartialDate(2025, 2, 1), AgeBasis.SAID)


def test_the_duties_foretold_are_those_that_the_admission_starts(house: House) -> None:
    told = arriving.duties(NOON, CHILD, to_follow=False, by=house.duty)
    made = {due.code: due.due_at for due in house.store.summaries.due_of(house.admit()) if due.source == "clock"}
    assert {clock.rule: clock.due for clock in told} == made


def test_a_ground_to_follow_is_one_duty_more(house: House) -> None:
    with_ground, without = (arriving.duties(NOON, CHILD, to_follow=follow, by=house.duty) for follow in (False, True))
    assert {clock.rule for clock in without} - {clock.rule for clock in with_ground} == {"R-05.ground"}


@pytest.mark.parametrize(
    ("years", "verdict"),
    [
        ((), None),
        ((2019,), None),
        ((2025,), Verdict.REFUSE),
        ((2025, 2019), Verdict.ASK),
        ((2025, 2025), Verdict.REFUSE),
    ],
)
def test_a_child_is_refused_only_when_every_statement_makes_it_too_young(
    house: House, years: tuple[int, ...], verdict: Verdict | None
) -> None:
    advice = arriving.age_advice([PartialDate(year, 1, 2) for year in years], NOON, by=house.duty)
    assert (advice.verdict if advice else None) is verdict


def test_who_came_in_the_last_hours_is_told_latest_first_and_without_restricted_files(
    house: House, child: ResidentId
) -> None:
    house.later(hours=11)
    second, hidden = house.admit(), house.admit()
    journal.restrict(hidden, (), by=house.director)
    assert [line.resident_id for line in arriving.admitted_lately(by=house.duty)] == [second, child]
    house.later(hours=2)
    assert [line.resident_id for line in arriving.admitted_lately(by=house.duty)] == [second]


def young(ground: YoungGround | None, reason: str = "", **changes: object) -> NewAdmission:
    return admission(age=BABY, young=ground, young_reason=reason, **changes)


class TestTooYoung:
    def test_until_it_is_handed_over_a_baby_is_recorded_with_a_duty_that_stops_the_shift(self, house: House) -> None:
        made = stays.admit(young(YoungGround.EMERGENCY, "103: приедут утром, Ахметова"), by=house.duty)
        (duty,) = [item for item in made.due if item.code == "R-51.young"]
        assert (duty.due_at - NOON, duty.severity) == (timedelta(hours=24), "block")
        kinds = {(entry.kind, entry.text) for entry in journal.timeline(made.resident_id, by=house.duty)}
        assert ("young_emergency", "103: приедут утром, Ахметова") in kinds
        assert residents.open_file(made.resident_id, by=house.duty).marks == ("young_emergency",)

    def test_the_educator_at_night_records_the_handover_and_the_case_worker_the_discharge(self, house: House) -> None:
        made = stays.admit(young(YoungGround.EMERGENCY, "103"), by=house.duty)
        at = house.later(hours=2)
        events.mark_done(made.resident_id, "young_handed_over", at, "бригада 103, Ким Е. В.", by=house.duty)
        waiting = {item.code: item.who for item in house.store.summaries.due_of(made.resident_id)}
        assert "R-51.young" not in waiting
        assert waiting["R-51.leaving"] == "case_worker"
        assert residents.open_file(made.resident_id, by=house.duty).marks == ()

    def test_a_discharge_closes_the_duty_as_well(self, house: House) -> None:
        made = stays.admit(young(YoungGround.EMERGENCY, "103"), by=house.duty)
        house.later(hours=3)
        house.discharge(made.resident_id, "infant_home", receiver="Ким Е. В., дом ребёнка")
        assert not [one for one in house.store.summaries.due_of(made.resident_id) if one.code == "R-51.young"]

    def test_an_emergency_without_a_word_about_who_was_called_is_not_taken(self, house: House) -> None:
        with pytest.raises(InvalidInput) as refused:
            stays.admit(young(YoungGround.EMERGENCY, " "), by=house.duty)
        assert refused.value.problems == {"young_reason": "empty"}

    def test_with_its_mother_it_is_recorded_without_that_duty_and_in_her_group(self, house: House) -> None:
        mother = house.admit(age=claim(PartialDate(2009), AgeBasis.SAID))
        made = stays.admit(young(YoungGround.WITH_PARENT, group_with=mother), by=house.duty)
        assert "R-51.young" not in {item.code for item in made.due}
        group = {line.resident_id for line in residents.open_file(made.resident_id, by=house.duty).siblings}
        assert group == {mother}

    def test_a_mother_who_comes_later_ends_the_duty_to_hand_over(self, house: House) -> None:
        made = stays.admit(young(YoungGround.EMERGENCY, "103"), by=house.duty)
        house.later(hours=2)
        events.mark_done(made.resident_id, "young_with_parent", house.clock.now, "дело матери", by=house.duty)
        assert not [one for one in house.store.summaries.due_of(made.resident_id) if one.code == "R-51.young"]

    @pytest.mark.parametrize(("age", "reason"), [(None, "empty"), (7, "not_a_parent")])
    def test_the_parent_has_to_be_named_and_to_be_no_child_themselves(
        self, house: House, age: int | None, reason: str
    ) -> None:
        other = house.admit() if age else None
        with pytest.raises(InvalidInput) as refused:
            stays.admit(young(YoungGround.WITH_PARENT, group_with=other), by=house.duty)
        assert refused.value.problems == {"group_with": reason}

    def test_without_a_reason_the_refusal_cites_its_source_in_every_language(self, house: House) -> None:
        with pytest.raises(UnderAge) as refused:
            stays.admit(young(None), by=house.duty)
        assert {lang for lang, _text in refused.value.clause.texts} == {"kk", "ru", "en"}
        assert house.store.residents.count() == 0

    def test_whoever_may_be_a_parent_is_offered_and_no_small_child(self, house: House) -> None:
        girl = house.admit(age=claim(PartialDate(2010), AgeBasis.SAID))
        house.admit(age=claim(PartialDate(2020), AgeBasis.SAID))
        assert [line.resident_id for line in arriving.parents_here(by=house.duty)] == [girl]


class TestWhatIsSeen:
    def test_injuries_start_the_examination_and_the_report_and_stand_in_the_header_until_both_are_done(
        self, house: House
    ) -> None:
        child = house.admit(health_seen=("injuries",))
        due = {item.code: item.due_at - NOON for item in house.store.summaries.due_of(child)}
        assert (due["R-07.injuries"], due["R-08.injuries"]) == (timedelta(hours=3), timedelta(hours=24))

        def marks() -> tuple[str, ...]:
            return residents.open_file(child, by=house.duty).marks

        assert marks() == ("injuries_seen",)
        house.later(hours=1)
        events.mark_done(child, "doctor_examined", house.clock.now, "справка 12", by=house.duty)
        assert marks() == ("injuries_seen",)
        events.mark_done(child, "police_informed", house.clock.now, "КУИ 77", by=house.duty)
        assert marks() == ()

    def test_an_old_scar_in_the_list_starts_nothing(self, house: House) -> None:
        scar = Injury("бровь", "старый рубец")
        child = house.admit(health_seen=("no_complaints",), injuries=(scar,))
        assert residents.open_file(child, by=house.duty).marks == ()

    def test_urgent_help_calls_the_doctor_at_once(self, house: House) -> None:
        made = stays.admit(admission(health_seen=("urgent",)), by=house.duty)
        assert [item.due_at for item in made.due if item.code == "R-07.doctor"] == [NOON]

    def test_injuries_found_in_the_morning_start_their_duties_then_and_only_once(
        self, house: House, child: ResidentId
    ) -> None:
        seen_at = house.later(hours=8)
        for note in ("", "и на спине"):
            stay = stays.current_stay(house.case_worker, child)
            form = stays.StayForm("police", "", "Тараз", "", ("injuries",), note, "", ())
            stays.correct(stay, form, by=house.case_worker)
        due = [item.due_at for item in house.store.summaries.due_of(child) if item.code == "R-07.injuries"]
        assert due == [seen_at + timedelta(hours=3)]

    def test_what_the_form_foretells_is_what_the_admission_starts(self, house: House) -> None:
        facts = admission(health_seen=("injuries", "urgent")).facts_seen()
        told = {clock.rule for clock in arriving.duties(NOON, CHILD, to_follow=False, facts=facts, by=house.duty)}
        assert {"R-07.injuries", "R-08.injuries", "R-07.doctor"} <= told
        made = house.store.summaries.due_of(house.admit(health_seen=("injuries", "urgent")))
        assert {item.code for item in made if item.source == "clock"} == told

    def test_nobody_reports_the_injuries_of_an_adult_without_being_asked(self, house: House) -> None:
        woman = house.admit(age=claim(PartialDate(1990), AgeBasis.SAID), health_seen=("injuries",))
        codes = {item.code for item in house.store.summaries.due_of(woman)}
        assert "R-07.injuries" in codes
        assert "R-08.injuries" not in codes
