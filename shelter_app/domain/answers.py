"""What was answered on a form: by whom and when, what is still open, and which answers speak of a danger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.procedure_forms import NO, YES, AnswerKind, FormLayout, Question

Row = tuple[str, ...]
Value = str | int | PartialDate | date | tuple[str, ...] | tuple[int, ...] | tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it was given. The absence of an answer means not asked; it is never read as "no".

    ``value`` is "yes" or "no", a text, a code, a tuple of codes or numbers, a day of any precision, or rows of a table.
    ``detail`` specifies it in words. ``by`` and ``at`` are who wrote it down and when.
    """

    key: str
    value: Value
    detail: str = ""
    by: int = 0
    at: datetime | None = None


Answers = Mapping[str, Answer]


def asked(form: FormLayout, answers: Answers) -> Iterator[Question]:
    """The questions that are asked after what was answered so far, in the order of the paper."""
    for question in form.questions():
        condition = question.only_if
        if condition is None or _met(answers.get(condition.key), condition.answer):
            yield question


def unanswered(form: FormLayout, answers: Answers) -> tuple[Question, ...]:
    """What was asked of nobody yet: the list an officer reads before the form is signed."""
    return tuple(question for question in asked(form, answers) if question.key not in answers)


def missing(form: FormLayout, answers: Answers) -> tuple[Question, ...]:
    """Of those, the questions without which the form cannot be finished."""
    return tuple(question for question in unanswered(form, answers) if question.required)


def risks(form: FormLayout, answers: Answers) -> tuple[Question, ...]:
    """Questions whose answer speaks of a danger; which answer does is said by the form ("no" to "own housing")."""
    return tuple(
        question
        for question in asked(form, answers)
        if question.risk and _met(answers.get(question.key), question.risk)
    )


def dropped(form: FormLayout, answers: Answers) -> tuple[Answer, ...]:
    """Answers to what is no longer asked, because the question before it was answered anew: kept, not printed."""
    now_asked = {question.key for question in asked(form, answers)}
    return tuple(answer for key, answer in answers.items() if key not in now_asked)


def next_open(form: FormLayout, answers: Answers, after: str = "") -> Question | None:
    """Where to go on: the first open question after ``after``, else the first open one at all."""
    questions = list(asked(form, answers))
    place = next((line for line, question in enumerate(questions) if question.key == after), -1)
    ahead = (*questions[place + 1 :], *questions[: place + 1])
    return next((question for question in ahead if question.key not in answers), None)


def problem(question: Question, value: Value) -> str | None:
    """Why this cannot be an answer to this question, as a reason code; None where it can.

    Codes: wrong_kind, unknown_option, negative, empty, row_length.
    """
    kind = question.kind
    codes = {option.code for option in question.options}
    if kind is AnswerKind.YES_NO:
        return None if value in (YES, NO) else "unknown_option"
    if kind is AnswerKind.CHOICE:
        return None if value in codes else "unknown_option"
    if kind is AnswerKind.MANY:
        return _many(value, codes)
    if kind is AnswerKind.NUMBER:
        return _number(value)
    if kind is AnswerKind.NUMBERS:
        found = (_number(one) for one in value) if isinstance(value, tuple) else iter(("wrong_kind",))
        return next((reason for reason in found if reason), None)
    if kind is AnswerKind.DATE:
        return None if isinstance(value, PartialDate | date) else "wrong_kind"
    if kind is AnswerKind.TABLE:
        return _rows(value, len(question.columns))
    if not isinstance(value, str):
        return "wrong_kind"
    return None if value.strip() else "empty"


def by_key(answers: Iterable[Answer]) -> dict[str, Answer]:
    """The answers by the key of their question; the last one given counts."""
    return {answer.key: answer for answer in answers}


def _met(answer: Answer | None, wanted: str) -> bool:
    if answer is None:
        return False
    return wanted in answer.value if isinstance(answer.value, tuple) else answer.value == wanted


def _number(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return "wrong_kind"
    return "negative" if value < 0 else None


def _many(value: Value, codes: set[str]) -> str | None:
    if not isinstance(value, tuple):
        return "wrong_kind"
    if not value:
        return "empty"
    return None if all(code in codes for code in value) else "unknown_option"


def _rows(value: Value, width: int) -> str | None:
    if not isinstance(value, tuple):
        return "wrong_kind"
    if not value:
        return "empty"
    return None if all(isinstance(row, tuple) and len(row) == width for row in value) else "row_length"
