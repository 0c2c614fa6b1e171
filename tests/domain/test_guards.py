"""Guards: what each looks for, for whom it speaks, what opens it, and which changes of it cannot be meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from shelter_app.domain import guards
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import Condition, Facts, Severity
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import OVERRIDDEN, Asked, Guard, GuardChange, Situation, Step
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.labels import Labels
from shelter_app.services.packaged import profile, reference

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = NOON.date()
WORDS = Labels.of({"kk": "к", "ru": "р", "en": "e"})
CHILD, GROWN = PartialDate(2014, 5, 1), PartialDate(1990, 1, 1)


def fact(kind: str, *, evidence: str = "", note: str = "", subject: str = "", hours: int = 0) -> CaseEvent:
    at = NOON + timedelta(hours=hours)
    return CaseEvent(1, ResidentId(2), kind, at, StaffId(3), None, subject, None, evidence, note, at)


def case(*happened: CaseEvent, born: PartialDate = CHILD, views: str = "", about: str = "", **facts: bool) -> Situation:
    return Situation(Facts(CentreKind.CAM, born, **facts), TODAY, happened, views, about, ("Школа № 5",))


def open_codes(country: str, step: str, situation: Situation) -> list[str]:
    return [one.guard.code for one in guards.standing(profile(country).guards, step, situation) if one.closed]


HOME, SAFE = Step.DISCHARGE.of("home_state"), ("representative_consent", "return_risk_assessment")


@pytest.mark.parametrize(
    ("code", "step", "closed", "opened"),
    [
        ("R-05.notice", Step.FINISH_ADMISSION, (), (fact("guardianship_notified", evidence="Сейтова Г."),)),
        ("R-05.notice", Step.FINISH_ADMISSION, (fact("guardianship_notified"),),
         (fact("guardianship_notified", evidence="№ 4/26"),)),
        ("R-10.informed", Step.FINISH_QUESTIONNAIRE, (), (fact("person_informed"),)),
        ("R-11.consent", Step.FINISH_QUESTIONNAIRE, (), (fact("interview_consent_signed"),)),
        ("R-11.representative", Step.FINISH_QUESTIONNAIRE, (), (fact("representative_beside"),)),
        ("R-13.interpreter", Step.FINISH_QUESTIONNAIRE, (), (fact("interpreter_bound"),)),
        ("R-13.interpreter", Step.FINISH_QUESTIONNAIRE, (), (fact("interpreter_not_needed"),)),
        ("R-16.night", Step.FINISH_QUESTIONNAIRE, (fact("interview_at_night"),),
         (fact("interview_at_night"), fact("night_reason_written"))),
        ("R-18.attendance", Step.FINISH_QUESTIONNAIRE, (), (fact("attendance_recorded"),)),
        ("R-28.attendance", Step.FINISH_NEEDS, (), (fact("attendance_recorded"),)),
        ("R-34.consent", Step.REFER.of("school"), (fact("consent_given", evidence="согласие № 2"),),
         (fact("consent_given", evidence="согласие № 2: Школа № 5"),)),
        ("R-34.consent", Step.REFER.of("school"),
         (fact("consent_given", evidence="школа №5"), fact("consent_withdrawn", evidence="Школа № 5", hours=1)),
         (fact("consent_withdrawn", evidence="Школа № 5"), fact("consent_given", evidence="Школа № 5", hours=1))),
        ("R-43.consulate", Step.REFER.of("consulate"), (), (fact("asylum_explained"),)),
        ("R-43.consulate", Step.REFER.of("consulate"), (), (fact("no_threat_declared"),)),
        ("R-41.consent", HOME, (), (fact("representative_consent", evidence="заявление"),)),
        ("R-42.risk", HOME, (fact("return_risk_assessment"),), (fact("return_risk_assessment", note="safe"),)),
        ("R-42.risk", HOME, (fact("return_risk_assessment", note="not_safe"),),
         (fact("return_risk_assessment", note="safe_with_measures"),)),
        ("R-42.risk", HOME, (fact("return_risk_assessment", note="safe"),
                             fact("return_risk_assessment", note="not_safe", hours=1)),
         (fact("return_risk_assessment", note="not_safe"), fact("return_risk_assessment", note="safe", hours=1))),
    ],
)  # fmt: skip
def test_each_packaged_guard_opens_by_its_own_fact_and_by_nothing_less(
    code: str, step: str, closed: tuple[CaseEvent, ...], opened: tuple[CaseEvent, ...]
) -> None:
    assert code in open_codes("kz", step, case(*closed))
    assert code in open_codes("kz", step, case(*closed, fact("nurse_examined", evidence="да", note="safe", hours=9)))
    assert code not in open_codes("kz", step, case(*opened))


@pytest.mark.parametrize("country", ["kz", "kg", "tj"])
def test_a_childs_plan_waits_for_the_childs_words_in_every_country(country: str) -> None:
    assert "R-30.views" in open_codes(country, Step.SUBMIT_PLAN, case(views=" "))
    assert "R-30.views" not in open_codes(country, Step.SUBMIT_PLAN, case(views="Хочу домой"))
    assert "R-30.views" not in open_codes(country, Step.SUBMIT_PLAN, case(born=GROWN))


@pytest.mark.parametrize("country", ["kz", "kg", "tj"])
def test_a_child_is_sent_home_after_consent_and_a_safe_assessment_only(country: str) -> None:
    assert {"R-41.consent", "R-42.risk"} <= set(open_codes(country, HOME, case()))
    assert open_codes(country, Step.DISCHARGE.of("parents"), case()) == []
    proven = case(fact("representative_consent", evidence="да"), fact("return_risk_assessment", note="safe"))
    assert open_codes(country, HOME, proven) == []


@pytest.mark.parametrize("country", ["kz", "kg", "tj"])
def test_every_packaged_guard_is_whole_and_names_facts_that_somebody_can_record(country: str) -> None:
    known = reference().list("event_kind")
    for guard in profile(country).guards:
        wanted = reference().list("discharge_requirement") if guard.asks is Asked.ANSWERED else known
        assert all(wanted.get(name) for name in guard.facts), guard.code
        assert all(known.get(name) for name in guard.when), guard.code
        guards.check_guard(guard, guard, today=TODAY)
        assert guard.may_override or not guard.stops


@pytest.mark.parametrize(
    ("situation", "speaks"),
    [
        (case(), True),
        (case(born=PartialDate()), True),
        (case(born=GROWN), False),
        (case(unaccompanied=False), False),
        (case(unaccompanied=True), True),
    ],
    ids=["child", "age unknown", "grown up", "with parents", "alone"],
)
def test_in_doubt_a_guard_speaks(situation: Situation, speaks: bool) -> None:
    assert ("R-05.notice" in open_codes("kz", Step.FINISH_ADMISSION, situation)) is speaks


GUARD = Guard("G-1", "submit_plan", Asked.FACT, WORDS, ("plan_annex_filled",), clause=WORDS)


@pytest.mark.parametrize(
    ("guard", "speaks"),
    [
        (GUARD, True),
        (replace(GUARD, active=False), False),
        (replace(GUARD, kinds=(CentreKind.SHELTER,)), False),
        (replace(GUARD, kinds=(CentreKind.CAM,)), True),
        (replace(GUARD, when=("missing",)), False),
        (replace(GUARD, when=("admitted", "missing")), True),
        (replace(GUARD, step="refer"), False),
        (replace(GUARD, conditions=(Condition.ADULT,)), False),
    ],
)
def test_a_guard_speaks_for_whom_and_where_its_line_says(guard: Guard, speaks: bool) -> None:
    assert bool(guards.standing([guard], "submit_plan", case(fact("admitted")))) is speaks


def test_a_step_is_named_alone_or_with_what_it_is_about() -> None:
    wide, narrow = replace(GUARD, step="refer"), replace(GUARD, step="refer:school")
    for guard, expected in ((wide, {"refer", "refer:school", "refer:police"}), (narrow, {"refer:school"})):
        steps = {step for step in ("refer", "refer:school", "refer:police") if guards.applies(guard, step, case())}
        assert steps == expected


def test_only_a_block_stops_and_a_decision_lets_the_step_go_on() -> None:
    for severity in Severity:
        (one,) = guards.standing([replace(GUARD, severity=severity)], "submit_plan", case())
        assert one.closed is (severity is Severity.BLOCK)
    decision = fact(OVERRIDDEN, subject="G-1", note="суд завтра")
    (one,) = guards.standing([GUARD], "submit_plan", case(decision))
    assert (one.closed, one.decided) == (False, decision)


def test_a_decision_holds_for_what_it_was_about_alone() -> None:
    first = fact(OVERRIDDEN, subject="G-1", evidence="1", note="срочно")
    assert not guards.standing([GUARD], "submit_plan", case(first, about="1"))[0].closed
    assert guards.standing([GUARD], "submit_plan", case(first, about="2"))[0].closed
    other = fact(OVERRIDDEN, subject="G-2", note="срочно")
    assert guards.standing([GUARD], "submit_plan", case(other))[0].closed


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({"active": False}, {"active": "protects"}),
        ({"severity": Severity.WARN}, {"severity": "protects"}),
        ({"conditions": (Condition.MINOR,)}, {"conditions": "protects"}),
        ({"kinds": (CentreKind.CAM,)}, {"kinds": "protects"}),
        ({"step": "refer"}, {"step": "fixed"}),
        ({"asks": Asked.PROVEN}, {"asks": "fixed"}),
        ({"when": ("missing",)}, {"when": "fixed"}),
        ({"facts": ()}, {"facts": "missing"}),
        ({"facts": ("not a code",)}, {"facts": "missing"}),
        ({"title": Labels.of({"ru": "р"})}, {"title_kk": "missing", "title_en": "missing"}),
        ({"note": Labels.of({"ru": "р"})}, {"note_kk": "missing", "note_en": "missing"}),
        ({"since": date(2027, 1, 1)}, {"since": "in_future"}),
        ({"verified_by": "Юрист"}, {"verified_on": "missing"}),
        ({"verified_on": TODAY}, {"verified_by": "missing"}),
    ],
)
def test_a_change_that_cannot_be_meant_is_named_by_its_field(
    changes: dict[str, object], problems: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        guards.check_guard(GUARD, replace(GUARD, **changes), today=TODAY)  # type: ignore[arg-type]
    assert refused.value.problems == problems


def test_a_guard_that_only_warns_may_be_taken_out_of_force() -> None:
    warns = replace(GUARD, severity=Severity.WARN)
    guards.check_guard(warns, replace(warns, active=False, conditions=(Condition.MINOR,)), today=TODAY)


def test_a_decision_of_the_centre_keeps_what_belongs_to_the_packaged_line() -> None:
    wanted = replace(GUARD, note=WORDS, step="refer")
    change = GuardChange("G-1", wanted, "юрист", StaffId(1), NOON)
    gone = GuardChange("G-9", replace(GUARD, code="G-9"), "юрист", StaffId(1), NOON)
    assert guards.decided([GUARD], [change, gone]) == (replace(GUARD, note=WORDS),)


@pytest.mark.parametrize(
    ("written", "name", "same"),
    [
        ("Отдел опеки Алмалинского района", "отделу опеки алмалинского района", True),
        ("помощь школы № 5", "Школа №5", True),
        ("НПО «Кукык»", "НПО «Құқық»", True),
        ("фонд Мария", "Фонд «Марина»", False),
        ("Школа № 5", "Школа № 15", False),
        ("Отдел опеки", "Отдел опеки Алмалинского района", False),
        ("Алматы", "Центр адаптации, Алматы", False),
        ("", "Школа", False),
    ],
)
def test_a_name_is_known_in_another_case_and_spelling_and_never_by_likeness(
    written: str, name: str, *, same: bool
) -> None:
    assert guards.names_one_of(written, [name]) is same
