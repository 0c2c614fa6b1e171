"""Who must be at an interview, how long a day of talking may be, at which hours, and who may interpret."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import Facts
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import Situation
from shelter_app.domain.ids import InterpreterId, InterviewId, ResidentId, StaffId
from shelter_app.domain.interpreters import Interpreter, Objection, Relation, objections
from shelter_app.domain.interview_rules import (
    Evidence,
    Pace,
    Subject,
    absent,
    interpreter_guard,
    is_night,
    kept,
    night_guard,
    required,
    spent,
)
from shelter_app.domain.interviews import (
    Decision,
    Ending,
    Interview,
    InterviewOver,
    Outcome,
    Parents,
    Present,
    Sitting,
    SittingRuns,
    talked,
)
from tests.records import ALMATY, profile

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=ALMATY)
DAY_BEGINS = datetime(2026, 11, 20, tzinfo=ALMATY)
BY = StaffId(5)
TODAY = date(2026, 11, 20)
WITH_PARENTS, DOCTOR = {"parent", "guardian"}, {"doctor", "treating_doctor"}


def interview(*sittings: Sitting) -> Interview:
    return Interview(InterviewId(1), ResidentId(2), NOON, BY, sittings=sittings)


def sitting(begins: datetime = NOON, minutes: int | None = 60, **facts: object) -> Sitting:
    ended = None if minutes is None else begins + timedelta(minutes=minutes)
    return replace(Sitting(int(begins.timestamp()), BY, begins, ended, "ru"), **facts)


def people(*roles: str) -> tuple[Present, ...]:
    return tuple(Present(role, f"Имя {place}") for place, role in enumerate(roles))


def expected(country: str, minor: bool, parents: Parents, chronic: bool) -> list[set[str]]:
    """The table of R-18 and R-19, written down a second time by hand."""
    if not minor:
        return []
    body = {"guardianship_representative"}
    if country == "kz":
        return [WITH_PARENTS | body] if parents is Parents.THERE else [body]
    if country == "kg":
        if parents is Parents.THERE:
            return [body | {"child_rights_authority"}, {"psychologist"}, WITH_PARENTS]
        first = body if parents is Parents.WITHOUT_CARE else {"child_rights_authority"}
        return [first, {"psychologist"}]
    wanted: list[set[str]] = [{"teacher"}, {"child_psychologist"}]
    if parents is Parents.THERE:
        wanted.append(WITH_PARENTS | body)
    if parents is Parents.WITHOUT_CARE:
        wanted.append(body)
    return [*wanted, DOCTOR] if chronic else wanted


MATRIX = list(product(("kz", "kg", "tj"), (True, False), Parents, (True, False)))


@pytest.mark.parametrize(("country", "minor", "parents", "chronic"), MATRIX)
class TestWhoMustBeThere:
    def test_by_country_age_care_refusal_and_illness(
        self, country: str, minor: bool, parents: Parents, chronic: bool
    ) -> None:
        found = required(profile(country), Subject(minor, chronic), parents)
        assert [set(one.roles) for one in found] == expected(country, minor, parents, chronic)
        assert all(one.clause.get(lang) for one in found for lang in ("kk", "ru", "en"))

    def test_whoever_comes_in_one_of_the_roles_is_enough_and_nobody_else_is(
        self, country: str, minor: bool, parents: Parents, chronic: bool
    ) -> None:
        wanted = required(profile(country), Subject(minor, chronic), parents)
        roles = [one.roles[-1] for one in wanted]
        assert absent(wanted, sitting(people=people(*roles))) == ()
        assert absent(wanted, sitting(people=people("police", "interpreter"))) == wanted
        nameless = tuple(replace(one, name=" ") for one in people(*roles))
        assert absent(wanted, sitting(people=nameless)) == wanted


class TestThreeHoursADay:
    @pytest.mark.parametrize(
        ("minutes", "pace"),
        [(149, Pace.CALM), (150, Pace.SOON), (179, Pace.SOON), (180, Pace.OVER), (240, Pace.OVER)],
    )
    def test_warned_at_half_past_two_and_at_three_hours_summed_over_two_sittings(
        self, minutes: int, pace: Pace
    ) -> None:
        first = sitting(NOON - timedelta(hours=3), minutes - 60)
        second = sitting(NOON + timedelta(hours=4), 60)
        assert spent(profile("kz"), (first, second), DAY_BEGINS, NOON + timedelta(hours=9)).pace is pace

    def test_a_running_sitting_counts_until_now(self) -> None:
        found = spent(profile("kz"), [sitting(minutes=None)], DAY_BEGINS, NOON + timedelta(minutes=151))
        assert (found.talked, found.pace) == (timedelta(minutes=151), Pace.SOON)

    def test_yesterday_does_not_count_for_today(self) -> None:
        late = sitting(DAY_BEGINS - timedelta(minutes=90), 120)
        assert talked([late], DAY_BEGINS, NOON) == timedelta(minutes=30)

    def test_a_country_without_a_limit_never_warns(self) -> None:
        found = spent(profile("kg"), [sitting(minutes=400)], DAY_BEGINS, NOON)
        assert (found.limit, found.pace) == (None, Pace.CALM)

    def test_the_limit_is_the_centres_own_where_the_rule_was_changed(self) -> None:
        changed = replace(
            profile("kz"),
            rules=tuple(
                replace(one, offset=60, warn=(30,)) if one.trigger == "interview_started" and one.offset else one
                for one in profile("kz").rules
            ),
        )
        assert spent(changed, [sitting(minutes=60)], DAY_BEGINS, NOON + timedelta(hours=2)).pace is Pace.OVER

    @given(st.lists(st.integers(1, 300), max_size=6))
    def test_the_order_of_sittings_never_matters(self, lengths: list[int]) -> None:
        moment, made = DAY_BEGINS, []
        for length in lengths:
            made.append(sitting(moment, length))
            moment += timedelta(minutes=length)
        assert talked(made, DAY_BEGINS, NOON) == talked(reversed(made), DAY_BEGINS, NOON)
        assert talked(made, DAY_BEGINS, NOON) <= timedelta(days=1)


class TestDayAndNight:
    @pytest.mark.parametrize(("hour", "night"), [(7, True), (8, False), (19, False), (20, True), (2, True)])
    def test_the_hours_come_from_the_profile(self, hour: int, night: bool) -> None:
        moment = NOON.replace(hour=hour, minute=59 if hour == 19 else 0)
        assert is_night(profile("kz"), moment) is night
        assert not is_night(profile("kg"), moment)

    def test_a_minor_is_kept_from_the_night_and_a_grown_up_needs_a_reason_only(self) -> None:
        child = Situation(Facts(CentreKind.CAM, PartialDate(2015)), TODAY)
        adult = Situation(Facts(CentreKind.SHELTER, PartialDate(1990)), TODAY)
        assert night_guard(profile("kz"), child) is not None
        assert night_guard(profile("kz"), adult) is None
        assert night_guard(profile("tj"), child) is not None


INTERPRETER = Interpreter(
    InterpreterId(9), "Азизова Н.", ("uz", "ru"), "f", bound_on=TODAY, bound_until=TODAY + timedelta(days=30)
)


def against(relation: Relation = Relation.NONE, **facts: object) -> tuple[Objection, ...]:
    known: dict[str, object] = {"sex": "f", "language": "uz", "day": TODAY, **facts}
    return objections(INTERPRETER, relation, **known)  # type: ignore[arg-type]


class TestInterpreters:
    def test_a_bound_stranger_of_the_same_sex_and_language_may_interpret(self) -> None:
        assert against() == ()

    @pytest.mark.parametrize("relation", [one for one in Relation if one is not Relation.NONE])
    def test_whoever_is_close_to_the_person_or_works_for_the_body_may_not(self, relation: Relation) -> None:
        assert Objection.RELATION in against(relation)

    def test_an_employee_of_the_register_may_not_whatever_was_chosen(self) -> None:
        found = objections(replace(INTERPRETER, employee=True), Relation.NONE, sex="f", language="uz", day=TODAY)
        assert found == (Objection.RELATION,)

    def test_another_sex_or_language_is_told_and_an_unknown_sex_is_not(self) -> None:
        assert against(sex="m") == (Objection.OTHER_SEX,)
        assert against(sex="u") == ()
        assert against(language="fa") == (Objection.OTHER_LANGUAGE,)

    def test_the_agreement_ends_with_its_last_day_unless_one_is_signed_for_this_interview(self) -> None:
        later = TODAY + timedelta(days=31)
        assert against(day=later) == (Objection.NOT_BOUND,)
        assert against(day=later, signed=True) == ()

    def test_only_a_country_that_says_so_refuses_by_relation(self) -> None:
        assert interpreter_guard(profile("kz")) is not None
        assert interpreter_guard(profile("kg")) is None

    @pytest.mark.parametrize(
        ("changes", "field"),
        [({"name": " "}, "name"), ({"languages": ()}, "languages"), ({"bound_on": None}, "bound_until")],
    )
    def test_what_is_missing_is_named(self, changes: dict[str, object], field: str) -> None:
        with pytest.raises(InvalidInput) as told:
            replace(INTERPRETER, **changes).check()
        assert set(told.value.problems) == {field}


def evidence(one: Interview, **facts: object) -> Evidence:
    numbers = [sitting.id for sitting in one.sittings]
    whole: dict[str, object] = {
        "lines": frozenset({"self"}),
        "consented": False,
        "spoken": ("ru", "uz"),
        "sex": "f",
        "speaks": dict.fromkeys(numbers, ("kk", "ru")),
        "days": dict.fromkeys(numbers, TODAY),
        "interpreters": {INTERPRETER.id: INTERPRETER},
    }
    return Evidence(**{**whole, **facts})  # type: ignore[arg-type]


ADULT, CHILD = Subject(minor=False), Subject(minor=True)


class TestWhatIsKept:
    def test_informed_needs_every_line_and_consent_a_signature(self) -> None:
        one = replace(interview(), told=("self",))
        assert kept(profile(), one, ADULT, evidence(one, consented=True)) == {
            "person_informed",
            "interview_consent_signed",
        }
        half = evidence(one, lines=frozenset({"self", "secret"}))
        assert "person_informed" not in kept(profile(), one, ADULT, half)

    def test_one_sitting_without_a_representative_breaks_the_attendance_of_a_child(self) -> None:
        with_body = sitting(people=people("guardianship_representative"))
        alone = sitting(NOON + timedelta(hours=3))
        kept_once = interview(with_body)
        assert "attendance_recorded" in kept(profile(), kept_once, CHILD, evidence(kept_once))
        broken = interview(with_body, alone)
        assert "attendance_recorded" not in kept(profile(), broken, CHILD, evidence(broken))

    def test_no_interpreter_is_needed_where_both_speak_the_language(self) -> None:
        one = interview(sitting())
        assert "interpreter_not_needed" in kept(profile(), one, ADULT, evidence(one))

    def test_a_language_the_interviewer_lacks_needs_an_interpreter_who_is_bound(self) -> None:
        alone = interview(sitting(language="uz"))
        assert not {"interpreter_not_needed", "interpreter_present"} & kept(profile(), alone, ADULT, evidence(alone))
        helped = interview(sitting(language="uz", interpreter_id=INTERPRETER.id))
        assert {"interpreter_present", "interpreter_bound"} <= kept(profile(), helped, ADULT, evidence(helped))
        friend = interview(sitting(language="uz", interpreter_id=INTERPRETER.id, relation=Relation.FRIEND))
        assert "interpreter_bound" not in kept(profile(), friend, ADULT, evidence(friend))

    def test_a_night_without_its_reason_stays_open(self) -> None:
        one = interview(sitting())
        night = evidence(one, nights=frozenset({one.sittings[0].id}))
        assert "interview_at_night" in kept(profile(), one, CHILD, night)
        assert "night_reason_written" not in kept(profile(), one, CHILD, night)


class TestTheWay:
    def test_one_sitting_at_a_time(self) -> None:
        running = interview(sitting(minutes=None))
        with pytest.raises(SittingRuns):
            running.begun(sitting(NOON + timedelta(minutes=5), None))
        assert running.stopped(NOON + timedelta(minutes=7)).running is None
        with pytest.raises(InvalidInput):
            running.stopped(NOON - timedelta(minutes=1))

    def test_a_refusal_stops_the_sitting_and_nothing_is_added_after(self) -> None:
        over = interview(sitting(minutes=None)).over(Ending.REFUSED, NOON + timedelta(minutes=9))
        assert over.running is None
        with pytest.raises(InterviewOver):
            over.begun(sitting())

    def test_a_disagreement_stays_open_until_the_head_has_spoken(self) -> None:
        at = datetime.now(UTC)
        disputed = Decision(Outcome.DISAGREEMENT, "не сошлись", BY, "Ахметов", at)
        assert replace(interview(), decision=disputed).open
        settled = replace(disputed, head=Outcome.NO_SIGNS, head_name="Касымов")
        settled.check()
        assert not replace(interview(), decision=settled).open

    @pytest.mark.parametrize(
        ("changes", "field"),
        [({"second": " "}, "second"), ({"reasons": ""}, "reasons"), ({"head": Outcome.IDENTIFIED}, "head")],
    )
    def test_a_decision_needs_two_names_and_reasons(self, changes: dict[str, object], field: str) -> None:
        whole = Decision(Outcome.IDENTIFIED, "признаки", BY, "Ахметов", NOON)
        whole.check()
        with pytest.raises(InvalidInput) as told:
            replace(whole, **changes).check()
        assert field in told.value.problems
