"""Questions answered in words, by days, numbers, choices and small tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shelter_app.domain.answers import Answer
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.procedure_forms import AnswerKind, Question
from shelter_app.views.interview.rows import NUMBER_WIDTH, BeforeLine, Row
from shelter_app.views.page import Context
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.typed import read_birth
from shelter_app.views.widgets.choices import InputLine, Lines, Tick
from shelter_app.views.widgets.dates import PartialDateEdit, Understood
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText

MOST_NUMBER = 999


class FieldRow(Row):
    """A field with the question as its name; what is typed is an answer as soon as it can be one."""

    def __init__(self, context: Context, question: Question, words: Callable[[str], str]) -> None:
        super().__init__(question, words, context.language.code)
        self.context = context
        self.control = self.made()
        self.field = Field(control=self.control)
        number = f"{question.printed_number}  " if question.printed_number else ""
        self.field.set_label(f"{number}{words(question.label)}".replace("&", "&&"))
        self.before, self.detail = BeforeLine(), LineEdit()
        self.detail.setPlaceholderText(words(question.detail))
        self.detail.setAccessibleName(words(question.detail))
        layout = QVBoxLayout(self)
        set_spacing(layout, (NUMBER_WIDTH, 6, 8, 6), 4)
        for part in (self.field, self.before, self.detail):
            layout.addWidget(part)
        self.detail.setVisible(bool(question.detail))
        self.detail.textEdited.connect(self.tell)
        for inner in (self.control, self.detail, *self.control.findChildren(QWidget)):
            inner.installEventFilter(self)
        self.setFocusProxy(self.control)

    def made(self) -> QWidget:
        """The input; it calls `tell` after every change by hand."""
        raise NotImplementedError

    def read(self) -> Any:
        """The value that stands in the input, None for none; raises ValueError with words for what cannot be one."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show a value, None for none."""
        raise NotImplementedError

    def focus_part(self) -> QWidget:
        return self.control

    def show_answer(self, answer: Answer | None, *, hidden: bool, locked: bool) -> None:
        self.hidden_answer, self.locked = hidden, locked
        value = answer.value if answer else None
        if value != self.value or not self._in_use():
            self.value = value
            blocked = self.control.blockSignals(True)
            self.put(value)
            self.control.blockSignals(blocked)
            self.detail.setText(answer.detail if answer else "")
        self.control.setEnabled(not locked and not hidden)
        self.detail.setEnabled(not locked and not hidden)
        if hidden:
            self.field.set_hint(self.tr("A medical secret: somebody else wrote it down."), "lock")

    def tell(self, *_values: object) -> None:
        """What stands here now is the answer."""
        try:
            value = self.read()
        except ValueError as error:
            self.field.show_problem(str(error))
            return
        self.field.clear_problem()
        self.value = value
        self.given.emit(self.question.key, value, self.detail.text().strip())

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

    def _in_use(self) -> bool:
        parts = (self.control, self.detail, *self.control.findChildren(QWidget))
        return any(part.hasFocus() for part in parts)


class TextRow(FieldRow):
    """One line of words."""

    def made(self) -> QWidget:
        self.line = LineEdit()
        self.line.textEdited.connect(self.tell)
        return self.line

    def read(self) -> Any:
        return self.line.text().strip() or None

    def put(self, value: Any) -> None:
        self.line.setText(str(value or ""))
        self.line.setCursorPosition(0)


class LongTextRow(FieldRow):
    """Several lines of words; Tab goes on."""

    def made(self) -> QWidget:
        self.text = PlainText(rows=2)
        self.text.textChanged.connect(self.tell)
        return self.text

    def read(self) -> Any:
        return self.text.toPlainText().strip() or None

    def put(self, value: Any) -> None:
        self.text.setPlainText(str(value or ""))


class NumberRow(TextRow):
    """A whole number, or several with commas between them."""

    def read(self) -> Any:
        parts = [part for part in self.line.text().replace(";", ",").replace(" ", ",").split(",") if part]
        if not parts:
            return None
        many = self.question.kind is AnswerKind.NUMBERS
        if not all(part.isdecimal() and int(part) <= MOST_NUMBER for part in parts) or (len(parts) > 1 and not many):
            raise ValueError(self.tr("Write a number."))
        return tuple(int(part) for part in parts) if many else int(parts[0])

    def put(self, value: Any) -> None:
        shown = value if isinstance(value, tuple) else () if value is None else (value,)
        self.line.setText(", ".join(map(str, shown)))


class DateRow(FieldRow):
    """A day of any precision, told back in words."""

    def made(self) -> QWidget:
        self.day = PartialDateEdit(parser=self._understand)
        self.day.textEdited.connect(self.tell)
        return self.day

    def _understand(self, text: str) -> Understood:
        return read_birth(text, today=self.context.session.today(), formats=self.context.formats)

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


class ChoiceRow(FieldRow):
    """One ready answer, or a country."""

    def made(self) -> QWidget:
        self.combo = ComboBox()
        self.combo.setPlaceholderText(self.tr("Not asked"))
        empty = [("", self.tr("Not asked"))]
        self.combo.set_choices([*empty, *self._choices()])
        self.combo.setCurrentIndex(-1)
        self.combo.activated.connect(self.tell)
        return self.combo

    def _choices(self) -> list[tuple[object, str]]:
        if self.question.kind is AnswerKind.COUNTRY:
            session, language = self.context.session, self.context.language.code
            entries = session.reference.list("country").choices(session.today())
            return [(one.code, one.labels.get(language, one.code)) for one in entries]
        return [(one.code, self.words(one.label)) for one in self.question.options]

    def read(self) -> Any:
        return self.combo.value() or None

    def put(self, value: Any) -> None:
        self.combo.set_value(value)


class ManyRow(FieldRow):
    """Several ready answers to tick; Space ticks, Enter goes on."""

    def made(self) -> QWidget:
        frame = QWidget()
        layout = QVBoxLayout(frame)
        set_spacing(layout, 0, 0)
        self.ticks = {one.code: Tick(text=self.words(one.label)) for one in self.question.options}
        for tick in self.ticks.values():
            tick.clicked.connect(self.tell)
            layout.addWidget(tick)
        frame.setFocusProxy(next(iter(self.ticks.values())))
        return frame

    def read(self) -> Any:
        return tuple(code for code, tick in self.ticks.items() if tick.isChecked()) or None

    def put(self, value: Any) -> None:
        for code, tick in self.ticks.items():
            tick.setChecked(code in (value or ()))

    def focus_part(self) -> QWidget:
        return next(iter(self.ticks.values()))


class TableLine(InputLine):
    """One row of a small table."""

    def __init__(self, names: list[str], tell: Callable[[], None]) -> None:
        super().__init__()
        self.cells: list[QLineEdit] = []
        for name in names:
            cell = LineEdit()
            cell.setPlaceholderText(name)
            cell.setAccessibleName(name)
            cell.textEdited.connect(lambda _text: tell())
            self.cells.append(cell)
        self.setLayout(row(*self.cells, spacing=6))
        self.setFocusProxy(self.cells[0])

    def held(self) -> list[str]:
        return [cell.text().strip() for cell in self.cells]

    def hold(self, value: Any) -> None:
        for cell, text in zip(self.cells, value, strict=False):
            cell.setText(text)


class TableRow(FieldRow):
    """Rows that can be added: the family members of a consent."""

    def made(self) -> QWidget:
        names = [self.words(column.label) for column in self.question.columns]
        self.lines = Lines(lambda: TableLine(names, self.tell))
        self.lines.set_words(self.tr("Add a row"), self.tr("Take this row away"))
        return self.lines

    def read(self) -> Any:
        rows = (tuple(line.held()) for line in self.lines.rows())
        return tuple(one for one in rows if any(one)) or None

    def put(self, value: Any) -> None:
        self.lines.hold([list(one) for one in value or ()])

    def focus_part(self) -> QWidget:
        return self.lines.add_button


_KINDS: dict[AnswerKind, type[FieldRow]] = {
    AnswerKind.TEXT: TextRow,
    AnswerKind.LONG_TEXT: LongTextRow,
    AnswerKind.NUMBER: NumberRow,
    AnswerKind.NUMBERS: NumberRow,
    AnswerKind.DATE: DateRow,
    AnswerKind.CHOICE: ChoiceRow,
    AnswerKind.COUNTRY: ChoiceRow,
    AnswerKind.MANY: ManyRow,
    AnswerKind.TABLE: TableRow,
}


def typed_row(context: Context, question: Question, words: Callable[[str], str]) -> FieldRow:
    """The row for a question that is not answered yes or no."""
    return _KINDS[question.kind](context, question, words)
