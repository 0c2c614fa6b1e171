"""What is asked when a child is too young for the house: why it is recorded all the same, and in what circumstances."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from shelter_app.domain.profiles import YoungGround
from shelter_app.views.widgets.form_fields import ChoiceField, LineField


class TooYoung(QObject):
    """Two fields of the form that stay hidden until the rules of the door refuse the age and know an exception."""

    changed = Signal()

    def __init__(self, ground: ChoiceField, reason: LineField) -> None:
        super().__init__(ground)
        self.ground, self.reason = ground, reason
        self._offered: tuple[YoungGround, ...] = ()
        self._choices: tuple[YoungGround, ...] = ()
        self.ground.box.currentIndexChanged.connect(self._on_changed)
        self.ground.clear_problem_on(self.ground.box.currentIndexChanged)
        self.reason.line.textChanged.connect(self._on_changed)
        self.reason.clear_problem_on(self.reason.line.textChanged)
        self.offer(())

    def offer(self, exceptions: tuple[YoungGround, ...]) -> None:
        """Ask for one of these; without any there is nothing to ask, and what was answered does not count."""
        self._offered = exceptions
        if exceptions and exceptions != self._choices:
            self._choices = exceptions
            self._set_choices()
        self.ground.setVisible(bool(exceptions))
        self.reason.setVisible(self.chosen() is not None)

    def chosen(self) -> YoungGround | None:
        """Why the child is recorded although it is too young."""
        code = self.ground.code() if self._offered else ""
        return YoungGround(code) if code else None

    def clear(self) -> None:
        self.ground.box.setCurrentIndex(-1)
        self.reason.line.clear()

    def collect(self) -> dict[str, Any]:
        """What was answered, as plain values."""
        return {"young": self.ground.code(), "young_reason": self.reason.line.text()}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Put back what `collect` gave; the choice is there as soon as the age asks for it again."""
        if content.get("young"):
            self.offer(tuple(YoungGround))
        self.ground.box.set_value(content.get("young") or None)
        self.reason.line.setText(content.get("young_reason", ""))

    def retranslate(self) -> None:
        """Give both fields their words."""
        self.ground.set_label(self.tr("Too young for this house: recorded because"))
        self.ground.box.setPlaceholderText(self.tr("Not recorded: call the health organisation"))
        self.reason.set_label(self.tr("Whom you called and what they answered"))
        self._set_choices()

    def _set_choices(self) -> None:
        words = {
            YoungGround.WITH_PARENT: self.tr("Came with the mother or father"),
            YoungGround.EMERGENCY: self.tr("Nobody takes the child now"),
        }
        self.ground.box.set_choices([(ground.value, words[ground]) for ground in self._choices])
        self._say_what_follows()

    def _say_what_follows(self) -> None:
        match self.chosen():
            case YoungGround.EMERGENCY:
                words = self.tr("The duty to hand the child over starts with the admission.")
            case YoungGround.WITH_PARENT:
                words = self.tr("Choose the parent below under “Came together with”.")
            case _:
                words = ""
        self.ground.set_hint(words, "clock" if words else "info")
        self.reason.setVisible(self.chosen() is not None)

    def _on_changed(self, *_values: object) -> None:
        self._say_what_follows()
        self.changed.emit()
