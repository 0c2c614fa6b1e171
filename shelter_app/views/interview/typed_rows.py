"""Questions answered in words, by days, numbers, choices and small tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.answers import Answer
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.procedure_forms import AnswerKind, Question
from shelter_app.views.interview.rows import NUMBER_WIDTH, Row
from shelter_app.views.page import Context
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.typed import read_birth
from shelter_app.views.widgets.choices import InputLine, Lines, Tick
from shelter_app.views.widgets.dates import PartialDateEdit, Understood
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText

translate = QCoreApplication.translate
MOST_NUMBER = 999


class Input(Protocol):
    """One way to answer: the widget on the form, the part of it that gets the focus, and the value that stands in it.

    `read` gives None for no answer and raises ValueError with words for what cannot be one; `put` shows a value."""

    @property
    def control(self) -> QWidget: ...

    @property
    def first(self) -> QWidget: ...

    def read(self) -> Any: ...

    def put(self, value: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class Asked:
    """What an input is made for; `tell` is called after every change by hand."""

    context: Context
    question: Question
    words: Callable[[str], str]
    tell: Callable[..., None]


class FieldRow(Row):
    """A field with the question as its name; what is typed is an answer as soon as it can be one."""

    def __init__(
        self, context: Context, question: Question, words: Callable[[str], str], kind: Callable[[Asked], Input]
    ) -> None:
        super().__init__(question, words, context.language.code)
        self.input = kind(Asked(context, question, words, self.tell))
        self.control = self.input.control
        self.field = Field(control=self.control)
        number = f"{question.printed_number}  " if question.printed_number else ""
        self.field.set_label(f"{number}{words(question.label)}".replace("&", "&&"))
        layout = QVBoxLayout(self)
        set_spacing(layout, (NUMBER_WIDTH, 6, 8, 6), 4)
        layout.addWidget(self.field)
        if self.detail is not None:
            layout.addWidget(self.detail)
            self.detail.textEdited.connect(self.tell)
        for inner in self._parts():
            inner.installEventFilter(self)
        self.setFocusProxy(self.control)

    def focus_part(self) -> QWidget:
        return self.input.first

    def show_answer(self, answer: Answer | None, *, hidden: bool, locked: bool) -> None:
        self.hidden_answer, self.locked = hidden, locked
        value = answer.value if answer else None
        if value != self.value or not any(part.hasFocus() for part in self._parts()):
            self.value = value
            blocked = self.control.blockSignals(True)
            self.input.put(value)
            self.control.blockSignals(blocked)
            self.show_detail(answer)
        self.control.setEnabled(not locked and not hidden)
        if self.detail is not None:
            self.detail.setEnabled(not locked and not hidden)
        if hidden:
            self.field.set_hint(translate("Questionnaire", "A medical secret: somebody else wrote it down."), "lock")

    def tell(self, *_values: object) -> None:
        """What stands here now is the answer."""
        try:
            value = self.input.read()
        except ValueError as error:
            self.field.show_problem(str(error))
            return
        self.field.clear_problem()
        self.value = value
        self.given.emit(self.question.key, value, self.written_detail())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.question.key)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if enter and plain and not isinstance(watched, PlainText):
                self.done.emit(self.question.key)
                return True
        return super().eventFilter(watched, event)

    def _parts(self) -> list[QWidget]:
        return [*filter(None, (self.control, self.detail)), *self.control.findChildren(QWidget)]


class TextInput:
    """One line of words."""

    def __init__(self, asked: Asked) -> None:
        self.control = self.first = self.line = LineEdit()
        self.line.textEdited.connect(asked.tell)

    def read(self) -> Any:
        return self.line.text().strip() or None

    def put(self, value: Any) -> None:
        self.line.setText(str(value or ""))
        self.line.setCursorPosition(0)


class LongTextInput:
    """Several lines of words; Tab goes on."""

    def __init__(self, asked: Asked) -> None:
        self.control = self.first = self.text = PlainText(rows=2)
        self.text.textChanged.connect(asked.tell)

    def read(self) -> Any:
        return self.text.toPlainText().strip() or None

    def put(self, value: Any) -> None:
        self.text.setPlainText(str(value or ""))


class NumberInput(TextInput):
    """A whole number, or several with commas between them."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        self._many = asked.question.kind is AnswerKind.NUMBERS

    def read(self) -> Any:
        parts = [part for part in self.line.text().replace(";", ",").replace(" ", ",").split(",") if part]
        if not parts:
            return None
        known = all(part.isdecimal() and int(part) <= MOST_NUMBER for part in parts)
        if not known or (len(parts) > 1 and not self._many):
            raise ValueError(translate("Questionnaire", "Write a number."))
        return tuple(int(part) for part in parts) if self._many else int(parts[0])

    def put(self, value: Any) -> None:
        shown = value if isinstance(value, tuple) else () if value is None else (value,)
        self.line.setText(", ".join(map(str, shown)))


class DateInput:
    """A day of any precision, told back in words."""

    def __init__(self, asked: Asked) -> None:
        self._context = asked.context
        self.control = self.first = self.day = PartialDateEdit(parser=self._understand)
        self.day.textEdited.connect(asked.tell)

    def _understand(self, text: str) -> Understood:
        return read_birth(text, today=self._context.session.today(), formats=self._context.formats)

    def read(self) -> Any:
        result = self.day.result()
        if result.problem:
            raise ValueError(result.problem)
        return result.value or None

    def put(self, value: Any) -> None:
        self.day.setText(_typed_again(value) if isinstance(value, PartialDate) else "")


def _typed_again(day: PartialDate) -> str:
    """The date as its field reads it."""
    parts = (f"{day.day:02d}" if day.day else "", f"{day.month:02d}" if day.month else "", str(day.year or ""))
    return ("~" if day.estimated else "") + ".".join(filter(None, parts))


class ChoiceInput:
    """One ready answer, or a country."""

    def __init__(self, asked: Asked) -> None:
        self.control = self.first = self.combo = ComboBox()
        nothing = translate("Questionnaire", "Not asked")
        self.combo.setPlaceholderText(nothing)
        self.combo.set_choices([("", nothing), *_ready_answers(asked)])
        self.combo.setCurrentIndex(-1)
        self.combo.activated.connect(asked.tell)

    def read(self) -> Any:
        return self.combo.value() or None

    def put(self, value: Any) -> None:
        self.combo.set_value(value)


def _ready_answers(asked: Asked) -> list[tuple[object, str]]:
    if asked.question.kind is AnswerKind.COUNTRY:
        session, language = asked.context.session, asked.context.language.code
        entries = session.reference.list("country").choices(session.today())
        return [(one.code, one.labels.get(language, one.code)) for one in entries]
    return [(one.code, asked.words(one.label)) for one in asked.question.options]


class ManyInput:
    """Several ready answers to tick; Space ticks, Enter goes on."""

    def __init__(self, asked: Asked) -> None:
        self.control = QWidget()
        layout = QVBoxLayout(self.control)
        set_spacing(layout, 0, 0)
        self.ticks = {one.code: Tick(text=asked.words(one.label)) for one in asked.question.options}
        for tick in self.ticks.values():
            tick.clicked.connect(asked.tell)
            layout.addWidget(tick)
        self.first: QWidget = next(iter(self.ticks.values()))
        self.control.setFocusProxy(self.first)

    def read(self) -> Any:
        return tuple(code for code, tick in self.ticks.items() if tick.isChecked()) or None

    def put(self, value: Any) -> None:
        for code, tick in self.ticks.items():
            tick.setChecked(code in (value or ()))


class TableLine(InputLine):
    """One row of a small table."""

    def __init__(self, names: list[str], tell: Callable[..., None]) -> None:
        self.cells = [LineEdit() for _name in names]
        super().__init__(**{str(place): cell for place, cell in enumerate(self.cells)})
        for cell, name in zip(self.cells, names, strict=True):
            cell.setPlaceholderText(name)
            cell.setAccessibleName(name)
            cell.textEdited.connect(tell)
        self.setLayout(row(*self.cells, spacing=6))
        self.setFocusProxy(self.cells[0])


class TableInput:
    """Rows that can be added: the family members of a consent."""

    def __init__(self, asked: Asked) -> None:
        names = [asked.words(column.label) for column in asked.question.columns]
        self.control = self.lines = Lines(lambda: TableLine(names, asked.tell))
        self.first = self.lines.add_button
        self.lines.set_words(translate("Questionnaire", "Add a row"), translate("Questionnaire", "Take this row away"))

    def read(self) -> Any:
        rows = (tuple(text.strip() for text in line.held().values()) for line in self.lines.rows())
        return tuple(one for one in rows if any(one)) or None

    def put(self, value: Any) -> None:
        self.lines.hold([{str(place): text for place, text in enumerate(one)} for one in value or ()])


_KINDS: dict[AnswerKind, Callable[[Asked], Input]] = {
    AnswerKind.TEXT: TextInput,
    AnswerKind.LONG_TEXT: LongTextInput,
    AnswerKind.NUMBER: NumberInput,
    AnswerKind.NUMBERS: NumberInput,
    AnswerKind.DATE: DateInput,
    AnswerKind.CHOICE: ChoiceInput,
    AnswerKind.COUNTRY: ChoiceInput,
    AnswerKind.MANY: ManyInput,
    AnswerKind.TABLE: TableInput,
}


def typed_row(context: Context, question: Question, words: Callable[[str], str]) -> FieldRow:
    """The row for a question that is not answered yes or no."""
    return FieldRow(context, question, words, _KINDS[question.kind])
