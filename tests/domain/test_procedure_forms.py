"""Forms as data: what the source asks is there in its order, a country leaves out what it does not ask."""

from __future__ import annotations

import json
import tomllib
from typing import Any

import pytest

from shelter_app import paths
from shelter_app.domain.procedure_forms import AnswerKind, FormLayout, FormUse, Printed
from shelter_app.domain.profiles import Profile
from shelter_app.domain.structured import BadEntry
from shelter_app.services import packaged

YES_NO = {"kz": 58, "kg": 54, "tj": 55}
NEEDS = {"kz": 29, "kg": 26, "tj": 47}
SIXTH = {
    "kz": {"6.leave_children": "6.1", "6.dependents": "6.2", "6.transit_cold": "6.3", "6.other": "6.4"},
    "kg": {"6.leave_children": "6.1", "6.other": "6.2"},
    "tj": {"6.leave_children": "6.1", "6.transit_cold": "6.2", "6.other": "6.3"},
}
COUNTRIES = ("kz", "kg", "tj")
SHARED = {
    "kz": {
        "initial_application": "1", "ethics_memo": "2", "primary_aid": "3", "consent_interview": "4a",
        "refusal_interview": "4b", "identification": "5", "room_checklist": "6",
    },
    "kg": {
        "consent_interview": "1", "refusal_interview": "2", "identification": "3", "family": "4",
        "consent_help": "1", "needs": "2",
    },
    "tj": {
        "consent_interview": "1", "refusal_interview": "2", "identification": "3", "family": "4",
        "consent_help": "5", "needs": "6",
    },
}  # fmt: skip


def small(**changed: Any) -> dict[str, Any]:
    questions = [
        {"key": "a", "label": "First?"},
        {"key": "b", "label": "Second?", "only_if": {"key": "a", "answer": "yes"}},
        {"key": "c", "label": "Third", "kind": "choice", "options": [{"code": "x", "label": "x"}]},
    ]
    return {
        "code": "small", "title": "Small", "origin": "invented",
        "parts": [{"code": "1", "title": "Part", "questions": questions}],
        "signers": [{"role": "applicant", "label": "Applicant"}],
        **changed,
    }  # fmt: skip


def question(**changed: Any) -> dict[str, Any]:
    return small(parts=[{"code": "1", "title": "", "questions": [{"key": "a", "label": "First?", **changed}]}])


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_questionnaire_asks_as_many_questions_as_the_source(country: str) -> None:
    asked = packaged.form(packaged.profile(country), "identification").questions()
    assert sum(one.kind is AnswerKind.YES_NO for one in asked) == YES_NO[country]


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_last_part_is_numbered_as_in_the_source_of_the_country(country: str) -> None:
    form = packaged.form(packaged.profile(country), "identification")
    last = {one.key: one.printed_number for one in form.questions() if one.key.startswith("6.")}
    assert last == SIXTH[country]


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_situations_to_tick_are_those_of_the_country(country: str) -> None:
    asked = packaged.form(packaged.profile(country), "identification").question("2")
    assert asked is not None
    there = {one.code for one in asked.options}
    assert there == ({"return"} if country == "kg" else {"destination", "transit"})


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_form_of_a_country_is_in_the_library_under_its_number(country: str) -> None:
    profile = packaged.profile(country)
    for use in profile.forms:
        assert list(packaged.form(profile, use.code).words())
    numbers = {use.code: use.number for use in profile.forms if use.number}
    assert numbers == SHARED[country]


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_form_that_has_a_number_in_the_source_is_never_called_the_centres_own(country: str) -> None:
    profile = packaged.profile(country)
    assert [use.code for use in profile.forms if use.number and packaged.form(profile, use.code).own] == []


def test_a_form_taken_from_another_country_is_called_the_centres_own() -> None:
    assert packaged.form(packaged.profile("kz"), "consent_help").own
    assert not packaged.form(packaged.profile("kg"), "consent_help").own


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_needs_on_paper_are_the_needs_of_the_reference_list(country: str) -> None:
    form = packaged.form(packaged.profile(country), "needs")
    file = paths.resources() / "reference" / f"needs_{country}.json"
    listed = json.loads(file.read_text("utf-8"))["lists"][0]
    words = {entry["code"]: entry["labels"]["en"] for entry in listed["entries"]}
    by_group = [one["code"] for group in listed["groups"] for one in listed["entries"] if one["group"] == group["code"]]
    assert [one.key for one in form.questions()] == by_group
    assert {one.key: one.label for one in form.questions()} == words
    assert sum(one.kind is AnswerKind.YES_NO for one in form.questions()) == NEEDS[country]


def test_the_group_that_kazakhstan_adds_to_the_needs_is_marked_as_its_own() -> None:
    parts = packaged.form(packaged.profile("kz"), "needs").parts
    assert {part.code for part in parts if part.own} == {"education"}


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_plan_is_titled_as_a_plan_though_the_source_repeats_the_title_of_the_needs(country: str) -> None:
    profile = packaged.profile(country)
    for lang, word in (("ru", "план"), ("en", "plan"), ("kk", "жоспар")):
        assert word in profile.plan_title.get(lang).lower()
        assert "needs" not in profile.plan_title.get(lang).lower()
        assert "потребност" not in profile.plan_title.get(lang).lower()


def test_in_some_questions_about_a_family_no_is_the_answer_that_speaks_of_a_danger() -> None:
    form = packaged.form_layout("family")
    risky = {one.key for one in form.questions() if one.risk == "no"}
    assert {"1.5", "2.1.2", "2.1.5", "2.2.3", "2.2.8", "3.1", "3.3"} <= risky


def test_a_country_prints_a_form_without_what_it_leaves_out_and_under_its_own_numbers() -> None:
    layout = FormLayout.parse(small())
    use = FormUse("x", "small", leaves_out=("b", "c:x", "sign:applicant"), numbers=(Printed("c", "7"),), title="Other")
    form = use.of(layout)
    assert [(one.key, one.printed_number) for one in form.questions()] == [("a", "a"), ("c", "7")]
    assert form.signers == ()
    assert form.title == "Other"
    assert layout.title == "Small"


@pytest.mark.parametrize("name", ["d", "c:y", "sign:nobody"])
def test_leaving_out_what_a_form_does_not_have_is_a_slip_that_is_named(name: str) -> None:
    with pytest.raises(BadEntry) as told:
        FormUse("x", "small", leaves_out=(name,)).of(FormLayout.parse(small()))
    assert (told.value.problem, told.value.value) == ("unknown_reference", name)


@pytest.mark.parametrize(
    ("mapping", "key", "problem"),
    [
        (question(risk="maybe"), "parts[0].questions[0].risk", "unknown_value"),
        (question(kind="choice"), "parts[0].questions[0].options", "missing"),
        (question(kind="table"), "parts[0].questions[0].columns", "missing"),
        (question(options=[{"code": "x", "label": "x"}]), "parts[0].questions[0].options", "wrong_type"),
        (question(only_if={"key": "z", "answer": "yes"}), "parts[0].questions[0].only_if.key", "unknown_reference"),
        (small(signers=[{"role": "a", "label": "A"}] * 2), "signers[1].role", "duplicate"),
        (small(statements=[{"key": "a", "text": "A"}] * 2), "statements[1].key", "duplicate"),
        (small(parts=[{"code": "1", "title": ""}] * 2), "parts[1].code", "duplicate"),
        (small(head=["moon"]), "head[0]", "unknown_value"),
        (small(colour="red"), "colour", "unknown_key"),
    ],
)
def test_a_wrong_form_is_refused_by_the_name_of_its_key(mapping: dict[str, Any], key: str, problem: str) -> None:
    with pytest.raises(BadEntry) as told:
        FormLayout.parse(mapping)
    assert (told.value.key, told.value.problem) == (key, problem)


def test_a_question_cannot_wait_for_an_answer_that_nobody_can_give() -> None:
    mapping = small()
    mapping["parts"][0]["questions"][1]["only_if"] = {"key": "a", "answer": "perhaps"}
    with pytest.raises(BadEntry) as told:
        FormLayout.parse(mapping)
    assert told.value.key == "parts[0].questions[1].only_if.answer"


def test_a_country_survives_dump_and_parse_with_its_forms() -> None:
    mapping = tomllib.loads((paths.resources() / "profiles" / "kg.toml").read_text("utf-8"))
    profile = Profile.parse(mapping)
    assert profile.forms
    assert Profile.parse(profile.dump()).forms == profile.forms
