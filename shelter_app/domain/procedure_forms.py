"""The forms of a national procedure as data: what they ask, in which order, who signs; nothing here knows an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from shelter_app.domain import structured
from shelter_app.domain.structured import BadEntry

FORM_LANGUAGES: Final = ("kk", "ru", "ky", "tg", "uz", "en")
"""The languages in which a form can be handed out."""
YES: Final = "yes"
NO: Final = "no"


class AnswerKind(StrEnum):
    """How a question is answered. YES_NO has a third state, not asked, which is the absence of an answer."""

    YES_NO = "yes_no"
    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    NUMBER = "number"
    NUMBERS = "numbers"
    CHOICE = "choice"
    MANY = "many"
    COUNTRY = "country"
    TABLE = "table"


class Design(StrEnum):
    """How a form is laid out: a questionnaire to be filled in, or a leaflet in large type to be kept."""

    QUESTIONNAIRE = "questionnaire"
    LEAFLET = "leaflet"


class Heading(StrEnum):
    """A line of the head of a form, filled by the program from the file, the house and the interview.

    CONSENT is the line on which the person signs to be identified at all.
    """

    PLACE = "place"
    DATE = "date"
    ORGANISATION = "organisation"
    EXPERT = "expert"
    APPLICANT = "applicant"
    REPRESENTATIVE = "representative"
    LANGUAGE = "language"
    INTERPRETER = "interpreter"
    CONSENT = "consent"


class SignerWhen(StrEnum):
    """On whose sheet a signature has its line: on every one, on a minor's, or where somebody of the role took part."""

    ALWAYS = "always"
    MINOR = "minor"
    TOOK_PART = "took_part"


@dataclass(frozen=True, slots=True)
class Option:
    """One ready answer of a choice."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of a question that is answered row by row (the family members who need help)."""

    key: str
    label: str
    kind: AnswerKind = AnswerKind.TEXT
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """A question is asked only where another one was answered so; while that one is open, it is not asked either."""

    key: str
    answer: str


@dataclass(frozen=True, slots=True)
class Question:
    """One line of a form.

    ``number`` is what the paper prints before it (the key where empty, nothing where "-"), ``detail`` the label of a
    line to specify the answer, ``risk`` the answer that speaks of a danger ("yes", "no", the code of an option; empty
    where no answer does), ``fact`` the fact of the file that answers it beforehand ("person.full_name"). ``medical``
    answers need a right of their own and stay out of packages unless somebody puts them in.
    """

    key: str
    label: str
    kind: AnswerKind = AnswerKind.YES_NO
    number: str = ""
    options: tuple[Option, ...] = ()
    columns: tuple[TableColumn, ...] = ()
    detail: str = ""
    only_if: Condition | None = None
    risk: str = ""
    fact: str = ""
    required: bool = False
    medical: bool = False

    @property
    def printed_number(self) -> str:
        """What stands before the line on paper."""
        return "" if self.number == "-" else self.number or self.key


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a form; the heading lines of a group of questions are parts of a deeper ``level``.

    ``lines`` are sentences to be read, not answered. An ``own`` part is the centre's addition to the source's form.
    """

    code: str
    title: str
    questions: tuple[Question, ...] = ()
    level: int = 1
    note: str = ""
    lines: tuple[str, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that is signed, not answered; with ``tick`` there is a box for what was done."""

    key: str
    text: str
    tick: bool = False


@dataclass(frozen=True, slots=True)
class Signer:
    """A line to sign: whose, and when it is there. ``annex`` lines are the centre's own and stand apart."""

    role: str
    label: str
    when: SignerWhen = SignerWhen.ALWAYS
    annex: bool = False


@dataclass(frozen=True, slots=True)
class FormLayout:
    """A form as the library has it, in English, the language of its source; catalogues hold its other languages.

    ``origin`` is the place in the source; ``own`` marks forms that the procedure demands without giving a layout.
    """

    code: str
    title: str
    origin: str
    parts: tuple[Part, ...] = ()
    statements: tuple[Statement, ...] = ()
    signers: tuple[Signer, ...] = ()
    head: tuple[Heading, ...] = (Heading.PLACE, Heading.DATE)
    intro: str = ""
    own: bool = False
    design: Design = Design.QUESTIONNAIRE

    @classmethod
    def parse(cls, mapping: Mapping[str, Any]) -> FormLayout:
        """The form in a mapping read from TOML; BadEntry names the first key that is wrong."""
        form = structured.load(cls, mapping)
        _check(form)
        return form

    def questions(self) -> Iterator[Question]:
        """Every question in the order of the paper."""
        for part in self.parts:
            yield from part.questions

    def question(self, key: str) -> Question | None:
        """The question with this key."""
        return next((one for one in self.questions() if one.key == key), None)

    def words(self) -> Iterator[str]:
        """Every sentence that is translated, each once, in the order of the paper."""
        yield from dict.fromkeys(word for word in _words(self) if word)


@dataclass(frozen=True, slots=True)
class Approved:
    """A sentence of a form in another language as this centre approves it: the working one, or its own."""

    form: str
    lang: str
    source: str
    text: str
    by: int = 0
    at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """The number a country prints before a question where it differs from the library's."""

    key: str
    number: str


@dataclass(frozen=True, slots=True)
class FormUse:
    """A form in one country: which layout of the library, under which number and title, without which questions.

    ``procedure`` tells apart two procedures that count their forms from one, ``title`` replaces a title the source
    misprints; both are English, as the layouts are, and ``clause`` cites where the procedure asks for the form.
    ``leaves_out`` names parts and questions by their code, an option as "question:option" and a line to sign as
    "sign:role". ``own`` marks a layout taken from elsewhere, where the procedure asks for a form and lays out none.
    ``proves`` names the facts whose evidence the signed form is: signing it closes the duty that waits for them.
    """

    code: str
    layout: str
    number: str = ""
    procedure: str = ""
    title: str = ""
    clause: str = ""
    leaves_out: tuple[str, ...] = ()
    numbers: tuple[Printed, ...] = ()
    own: bool = False
    proves: tuple[str, ...] = ()

    def of(self, layout: FormLayout) -> FormLayout:
        """The form as this country prints it; BadEntry where the entry names what the layout does not have."""
        known = set(_names(layout))
        for key in (*self.leaves_out, *(one.key for one in self.numbers)):
            if key not in known:
                raise BadEntry(f"forms.{self.code}", "unknown_reference", key)
        numbers = {one.key: one.number for one in self.numbers}
        parts = tuple(
            replace(
                part,
                questions=tuple(
                    self._asked(question, numbers) for question in part.questions if question.key not in self.leaves_out
                ),
            )
            for part in layout.parts
            if part.code not in self.leaves_out
        )
        signers = tuple(one for one in layout.signers if f"sign:{one.role}" not in self.leaves_out)
        title, own = self.title or layout.title, self.own or layout.own
        return replace(layout, parts=parts, signers=signers, title=title, own=own)

    def _asked(self, question: Question, numbers: Mapping[str, str]) -> Question:
        options = tuple(one for one in question.options if f"{question.key}:{one.code}" not in self.leaves_out)
        return replace(question, number=numbers.get(question.key, question.number), options=options)

    def words(self) -> Iterator[str]:
        """The sentences of this entry that are translated, in the catalogue of its layout."""
        yield from (word for word in (self.title, self.procedure) if word)


def _names(form: FormLayout) -> Iterator[str]:
    """Everything a country may leave out of a form."""
    for part in form.parts:
        yield part.code
        for question in part.questions:
            yield question.key
            yield from (f"{question.key}:{option.code}" for option in question.options)
    yield from (f"sign:{signer.role}" for signer in form.signers)


def _words(form: FormLayout) -> Iterator[str]:
    yield from (form.title, form.intro)
    for part in form.parts:
        yield from (part.title, part.note, *part.lines)
        for question in part.questions:
            yield from (question.label, question.detail)
            yield from (option.label for option in question.options)
            for column in question.columns:
                yield column.label
                yield from (option.label for option in column.options)
    yield from (statement.text for statement in form.statements)
    yield from (signer.label for signer in form.signers)


def _check(form: FormLayout) -> None:
    seen: set[str] = set()
    _once((part.code for part in form.parts), "parts[{}].code")
    _once((one.key for one in form.statements), "statements[{}].key")
    _once((one.role for one in form.signers), "signers[{}].role")
    for place, part in enumerate(form.parts):
        for line, question in enumerate(part.questions):
            key = f"parts[{place}].questions[{line}]"
            if question.key in seen:
                raise BadEntry(f"{key}.key", "duplicate", question.key)
            _check_question(question, key)
            _check_condition(form, question, seen, key)
            seen.add(question.key)


def _check_condition(form: FormLayout, question: Question, before: set[str], key: str) -> None:
    condition = question.only_if
    if condition is None:
        return
    asked = form.question(condition.key) if condition.key in before else None
    if asked is None:
        raise BadEntry(f"{key}.only_if.key", "unknown_reference", condition.key)
    if condition.answer not in _ready_answers(asked):
        raise BadEntry(f"{key}.only_if.answer", "unknown_value", condition.answer)


def _once(codes: Iterable[str], key: str) -> None:
    seen: set[str] = set()
    for place, code in enumerate(codes):
        if code in seen:
            raise BadEntry(key.format(place), "duplicate", code)
        seen.add(code)


def _check_question(question: Question, key: str) -> None:
    codes = {option.code for option in question.options}
    if (question.kind in (AnswerKind.CHOICE, AnswerKind.MANY)) != bool(codes):
        raise BadEntry(f"{key}.options", "missing" if not codes else "wrong_type")
    if (question.kind is AnswerKind.TABLE) != bool(question.columns):
        raise BadEntry(f"{key}.columns", "missing" if not question.columns else "wrong_type")
    if question.risk and question.risk not in _ready_answers(question):
        raise BadEntry(f"{key}.risk", "unknown_value", question.risk)


def _ready_answers(question: Question) -> set[str]:
    return {YES, NO} if question.kind is AnswerKind.YES_NO else {option.code for option in question.options}
