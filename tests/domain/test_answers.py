"""Answers: not asked is never no, a question behind another is asked only after it, and which answer is the danger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain import answers as rules
from shelter_app.domain.answers import Answer, Value, by_key
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.procedure_forms import (
    NO,
    YES,
    AnswerKind,
    Condition,
    FormLayout,
    Option,
    Part,
    Question,
    TableColumn,
)

FAMILY = FormLayout(
    "family",
    "Family",
    "invented",
    (
        Part(
            "1",
            "",
            (
                Question("contact", "Is there contact?", risk=NO, required=True),
                Question("returns", "Will they return?", only_if=Condition("contact", YES), risk=NO),
                Question("soon", "How soon?", AnswerKind.TEXT, only_if=Condition("returns", YES)),
                Question("ill", "Is somebody ill?", risk=YES, medical=True),
                Question("acts", "Which", AnswerKind.MANY, options=(Option("a", "a"), Option("b", "b")), risk="b"),
            ),
        ),
    ),
)


def keys(*pairs: tuple[str, Value]) -> dict[str, Answer]:
    return by_key(Answer(key, value) for key, value in pairs)


def asked(answers: dict[str, Answer]) -> list[str]:
    return [one.key for one in rules.asked(FAMILY, answers)]


def test_a_question_behind_another_is_not_asked_before_that_one_is_answered() -> None:
    assert asked({}) == ["contact", "ill", "acts"]
    assert asked(keys(("contact", YES))) == ["contact", "returns", "ill", "acts"]
    assert asked(keys(("contact", NO))) == ["contact", "ill", "acts"]


def test_what_was_asked_of_nobody_is_open_and_never_counts_as_no() -> None:
    assert [one.key for one in rules.unanswered(FAMILY, {})] == ["contact", "ill", "acts"]
    assert rules.risks(FAMILY, {}) == ()
    assert [one.key for one in rules.missing(FAMILY, {})] == ["contact"]


def test_the_form_says_which_answer_speaks_of_a_danger() -> None:
    found = rules.risks(FAMILY, keys(("contact", NO), ("ill", NO), ("acts", ("a", "b"))))
    assert [one.key for one in found] == ["contact", "acts"]


def test_an_answer_whose_question_is_no_longer_asked_is_kept_apart() -> None:
    answers = keys(("contact", NO), ("returns", YES))
    assert [one.key for one in rules.dropped(FAMILY, answers)] == ["returns"]


def test_going_on_begins_after_the_last_answer_and_comes_round_to_what_was_left_out() -> None:
    answers = keys(("ill", NO))
    following = rules.next_open(FAMILY, answers, after="ill")
    assert following is not None
    assert following.key == "acts"
    round_again = rules.next_open(FAMILY, keys(("ill", NO), ("acts", ("a",))), after="acts")
    assert round_again is not None
    assert round_again.key == "contact"
    assert rules.next_open(FAMILY, keys(("contact", NO), ("ill", NO), ("acts", ("a",)))) is None


TABLE = Question("t", "", AnswerKind.TABLE, columns=(TableColumn("a", "A"), TableColumn("b", "B")))
CHOICE = Question("c", "", AnswerKind.CHOICE, options=(Option("x", "x"),))
MANY = Question("m", "", AnswerKind.MANY, options=(Option("x", "x"),))


@pytest.mark.parametrize(
    ("question", "value", "reason"),
    [
        (Question("q", ""), YES, None),
        (Question("q", ""), "maybe", "unknown_option"),
        (CHOICE, "x", None),
        (CHOICE, "y", "unknown_option"),
        (MANY, ("x",), None),
        (MANY, (), "empty"),
        (MANY, "x", "wrong_kind"),
        (MANY, ("y",), "unknown_option"),
        (Question("n", "", AnswerKind.NUMBER), 3, None),
        (Question("n", "", AnswerKind.NUMBER), -1, "negative"),
        (Question("n", "", AnswerKind.NUMBER), True, "wrong_kind"),
        (Question("n", "", AnswerKind.NUMBERS), (4, 7), None),
        (Question("n", "", AnswerKind.NUMBERS), (4, -7), "negative"),
        (Question("n", "", AnswerKind.NUMBERS), 4, "wrong_kind"),
        (Question("d", "", AnswerKind.DATE), PartialDate(2009), None),
        (Question("d", "", AnswerKind.DATE), "2009", "wrong_kind"),
        (TABLE, (("1", "2"),), None),
        (TABLE, (("1",),), "row_length"),
        (TABLE, (), "empty"),
        (Question("t", "", AnswerKind.TEXT), "words", None),
        (Question("t", "", AnswerKind.TEXT), "  ", "empty"),
        (Question("t", "", AnswerKind.TEXT), 3, "wrong_kind"),
    ],
)
def test_an_answer_that_cannot_be_one_says_why(question: Question, value: Value, reason: str | None) -> None:
    assert rules.problem(question, value) == reason


@given(st.dictionaries(st.sampled_from(["contact", "returns", "ill"]), st.sampled_from([YES, NO])))
def test_every_answer_is_either_to_a_question_that_is_asked_or_kept_apart(given_answers: dict[str, str]) -> None:
    answers = keys(*given_answers.items())
    kept, shown = {one.key for one in rules.dropped(FAMILY, answers)}, set(asked(answers))
    assert kept | (shown & set(answers)) == set(answers)
    assert not kept & shown
    assert {one.key for one in rules.unanswered(FAMILY, answers)} == shown - set(answers)
