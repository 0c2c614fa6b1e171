"""The form at the door: what must be said, and that 'unknown' is an answer."""

from __future__ import annotations

from datetime import datetime

import pytest

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.names import NameForm
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.stays import Ground
from tests.records import admission

SAID, LOOKS = (
    claim(PartialDate(2019), AgeBasis.SAID),
    claim(PartialDate(2017), AgeBasis.APPEARANCE, note="молочные зубы"),
)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"names": ()}, {"name": "empty"}),
        ({"names": names_of(ru=" ")}, {"name": "empty"}),
        ({"sex": None}, {"sex": "empty"}),
        ({"age": None}, {"age": "empty"}),
        ({"brought_by": " "}, {"brought_by": "empty"}),
        ({"found_where": ""}, {"found_where": "empty"}),
        ({"category": ""}, {"category": "empty"}),
        ({"ground": Ground("")}, {"ground": "empty"}),
        ({"health_seen": (), "health_note": " "}, {"health": "empty"}),
        ({"admitted_at": datetime(2026, 11, 20, 12, 0)}, {"admitted_at": "no_zone"}),
        ({"iin": "190305 600 124"}, {"iin": "check_digit"}),
    ],
)
def test_each_missing_or_wrong_field_is_named(change: dict[str, object], problem: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        admission(**change)
    assert refused.value.problems == problem


def test_everything_missing_is_named_at_once() -> None:
    with pytest.raises(InvalidInput) as refused:
        admission(names=(), sex=None, age=None, found_where="")
    assert set(refused.value.problems) == {"name", "sex", "age", "found_where"}


def test_unknown_is_an_answer_to_every_question_about_the_person() -> None:
    unknown = admission(names=(), name_unknown=True, sex=Sex.UNKNOWN, age=claim(PartialDate(), AgeBasis.APPEARANCE))
    assert unknown.all_claims() == (claim(PartialDate(), AgeBasis.APPEARANCE),)


def test_a_written_finding_is_enough_about_health() -> None:
    assert admission(health_seen=(), health_note="кашель").health_note == "кашель"


def test_every_statement_about_the_age_is_kept_the_first_one_first() -> None:
    assert admission(age=SAID, more_age_claims=(LOOKS,)).all_claims() == (SAID, LOOKS)


def test_names_are_taken_per_script_and_empty_ones_left_out() -> None:
    records = names_of(ru="Ли Анна", kk=" ", latin="Li Anna")
    assert [(record.form, record.name.full) for record in records] == [
        (NameForm.RUSSIAN, "Ли Анна"),
        (NameForm.LATIN, "Li Anna"),
    ]
