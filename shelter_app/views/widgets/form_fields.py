"""Fields as Designer can place them: made with a parent alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.segmented import Segmented


class LineField(Field):
    """A field with one line; `line` is its input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = LineEdit()
        super().__init__(parent, control=self.line)

    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self.line.text().strip()


class ChoiceField(Field):
    """A field with a choice from a list; `box` is its input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.box = ComboBox()
        super().__init__(parent, control=self.box)

    def code(self) -> str:
        """The chosen code, or an empty text."""
        value = self.box.value()
        return str(value) if value is not None else ""


class NoteField(Field):
    """A field with a note of several lines; `note` is its input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.note = PlainText(rows=2, most_rows=6)
        super().__init__(parent, control=self.note)

    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self.note.toPlainText().strip()


class SegmentedField(Field):
    """A field with one choice of a few, side by side; `segments` is its input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.segments = Segmented()
        super().__init__(parent, control=self.segments)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Set keys and words; the field's focus goes to the first of them."""
        self.segments.set_choices(choices)
        self.segments.setFocusProxy(self.segments.buttons()[0])


class BirthField(ParsedField):
    """A birth date or an age in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edit=PartialDateEdit())


class MomentField(ParsedField):
    """A day and a time in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.moment = DateTimeEdit()
        super().__init__(parent, edit=self.moment)
