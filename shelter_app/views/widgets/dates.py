"""Line edits for dates as people type them: the parser decides, the field tells back what was understood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.views import keys as keyboard
from shelter_app.views.widgets.fields import Field, LineEdit


@dataclass(frozen=True, slots=True)
class Understood:
    """What a parser made of typed text: a value and its meaning in words, or a problem in words."""

    value: object | None = None
    meaning: str = ""
    problem: str = ""


Parser = Callable[[str], Understood]


class ParsedEdit(LineEdit):
    """A line whose text is read by a parser: `understood` is sent while typing, problems wait until it is left."""

    understood = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, parser: Parser | None = None) -> None:
        super().__init__(parent)
        self._parser = parser or (lambda text: Understood(value=text or None))
        self.textChanged.connect(lambda _text: self.understood.emit(self.result()))

    def set_parser(self, parser: Parser) -> None:
        self._parser = parser
        self.understood.emit(self.result())

    def result(self) -> Understood:
        """What the text means now; empty text is an empty answer, not a problem."""
        text = self.text().strip()
        return self._parser(text) if text else Understood()

    def value(self) -> object | None:
        return self.result().value


class PartialDateEdit(ParsedEdit):
    """5.3.11, 050311, 2011, ~12: any precision; nothing is invented to fill a date up."""


class DateTimeEdit(ParsedEdit):
    """A day and a time in one line; Ctrl+T writes the present moment, which the caller's clock tells."""

    def __init__(
        self, parent: QWidget | None = None, *, parser: Parser | None = None, now: Callable[[], datetime] | None = None
    ) -> None:
        super().__init__(parent, parser=parser)
        self._now = now
        if now is not None:
            keyboard.bind(self, "Ctrl+T", self.set_now, Qt.ShortcutContext.WidgetShortcut)

    def set_moment(self, moment: datetime) -> None:
        self.setText(f"{moment:%d.%m.%Y  %H:%M}")

    def set_now(self) -> None:
        if self._now is not None:
            self.set_moment(self._now())


class ParsedField(Field):
    """A field around such a line: the meaning is the hint while typing, the problem appears when the line is left."""

    def __init__(self, parent: QWidget | None = None, *, edit: ParsedEdit, number: int = 0) -> None:
        super().__init__(parent, control=edit, number=number)
        self.edit = edit
        self._standing_hint = ""
        edit.understood.connect(self._on_understood)
        edit.left.connect(self._on_left)

    def set_standing_hint(self, words: str) -> None:
        """What is said while nothing is typed."""
        self._standing_hint = words
        self._on_understood(self.edit.result())

    def _on_understood(self, result: Understood) -> None:
        self.clear_problem()
        self.set_hint(result.meaning or ("" if self.edit.text() else self._standing_hint))

    def _on_left(self) -> None:
        result = self.edit.result()
        if result.problem:
            self.show_problem(result.problem)
