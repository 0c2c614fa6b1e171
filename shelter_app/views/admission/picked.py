"""Several values of one list, and several identity papers: what a person may have more than one of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.flow import Flow


class PickedField(Field):
    """A choice that adds to a line of buttons; pressing a button takes its value away again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.box = ComboBox()
        super().__init__(parent, control=self.box)
        self._words: dict[str, str] = {}
        self._codes: list[str] = []
        self._flow = Flow()
        self._flow.hide()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self._flow)
        self.box.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[str, str]], prompt: str) -> None:
        """Set codes and words; what was picked stays picked."""
        self._words = dict(choices)
        self.box.set_choices(choices)
        self.box.setPlaceholderText(prompt)
        self.pick(self._codes)

    def codes(self) -> tuple[str, ...]:
        """The picked codes in the order in which they were picked."""
        return tuple(self._codes)

    def pick(self, codes: Sequence[str]) -> None:
        """Pick exactly these."""
        self._codes = [code for code in dict.fromkeys(codes) if code in self._words]
        self._flow.clear()
        for code in self._codes:
            button = Button(icon="x", text=self._words[code], height=28)
            button.clicked.connect(lambda _checked=False, code=code: self._on_taken(code))
            self._flow.add(button)
        self._flow.setVisible(bool(self._codes))
        self._flow.updateGeometry()
        self.box.setCurrentIndex(-1)

    def _on_activated(self, _place: int) -> None:
        self.pick([*self._codes, str(self.box.value())])
        self.changed.emit()

    def _on_taken(self, code: str) -> None:
        self.pick([one for one in self._codes if one != code])
        self.box.setFocus()
        self.changed.emit()


class DocumentRows(QWidget):
    """Identity papers, a line each: what it is, its number, where it is now. The last line is always an empty one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        set_spacing(self._lines, 0, 8)
        self._rows: list[tuple[ComboBox, LineEdit, ComboBox]] = []
        self._kinds: Sequence[tuple[str, str]] = ()
        self._states: Sequence[tuple[str, str]] = ()
        self._prompts = ("", "", "")
        self._add_row()

    def set_words(
        self,
        kinds: Sequence[tuple[str, str]],
        states: Sequence[tuple[str, str]],
        prompts: tuple[str, str, str],
    ) -> None:
        """Set the choices and the prompts of the three inputs of a line."""
        self._kinds, self._states, self._prompts = kinds, states, prompts
        for line in self._rows:
            self._say(line)

    def documents(self) -> tuple[IdentityDocument, ...]:
        """The papers whose kind was chosen."""
        return tuple(
            IdentityDocument(str(kind.value()), number.text().strip(), str(state.value() or "held_here"))
            for kind, number, state in self._rows
            if kind.value() is not None
        )

    def show_documents(self, documents: Sequence[IdentityDocument]) -> None:
        """Show these papers and an empty line after them."""
        while len(self._rows) <= len(documents):
            self._add_row()
        for place, (kind, number, state) in enumerate(self._rows):
            shown = documents[place] if place < len(documents) else IdentityDocument("", state="")
            kind.set_value(shown.kind or None)
            number.setText(shown.number)
            state.set_value(shown.state or None)

    def _add_row(self) -> None:
        line = (ComboBox(), LineEdit(), ComboBox())
        kind, number, state = line
        self._rows.append(line)
        across = row(kind, number, state)
        for place, share in enumerate((3, 2, 2)):
            across.setStretch(place, share)
        self._lines.addLayout(across)
        kind.activated.connect(lambda _place: self._on_kind_chosen(line))
        number.textEdited.connect(self.changed)
        state.activated.connect(self.changed)
        self._say(line)

    def _say(self, line: tuple[ComboBox, LineEdit, ComboBox]) -> None:
        kind, number, state = line
        kind.set_choices(self._kinds)
        state.set_choices(self._states)
        kind.setPlaceholderText(self._prompts[0])
        number.setPlaceholderText(self._prompts[1])
        state.setPlaceholderText(self._prompts[2])
        for part, name in zip(line, self._prompts, strict=True):
            part.setAccessibleName(name)

    def _on_kind_chosen(self, line: tuple[ComboBox, LineEdit, ComboBox]) -> None:
        if line is self._rows[-1]:
            self._add_row()
        self.changed.emit()
