"""Visible health as buttons that stay pressed: the few of every night first, the others one press further."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.fields import Field
from shelter_app.views.widgets.flow import Flow

AT_ONCE = ("no_complaints", "injuries", "fever", "urgent")
_ALONE = frozenset({"no_complaints", "not_examined"})


class HealthField(Field):
    """Any number of signs; "no complaints" and "not examined yet" stand alone."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._flow = Flow()
        super().__init__(parent, control=self._flow)
        # A proxy would lead Tab round and round inside the buttons.
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self._buttons: dict[str, FilterButton] = {}
        self._all = False
        self._more = Button(kind="link", height=32, clicked=self.show_all)

    def set_signs(self, signs: Sequence[tuple[str, str]], more: str) -> None:
        """Set codes and words; with the same codes only the words change and what is pressed stays."""
        self._more.setText(more)
        if list(self._buttons) != _ordered(signs):
            for code in _ordered(signs):
                button = FilterButton(height=32)
                button.toggled.connect(lambda on, code=code: self._on_toggled(code, on))
                self._buttons[code] = button
                self._flow.add(button)
            self._flow.add(self._more)
        for code, words in signs:
            self._buttons[code].setText(words)
            self._buttons[code].updateGeometry()
        self._show()

    def parts(self) -> list[QWidget]:
        """Every button in the order of Tab."""
        return [*self._buttons.values(), self._more]

    def codes(self) -> tuple[str, ...]:
        """The signs that are pressed, in the order of the buttons."""
        return tuple(code for code, button in self._buttons.items() if button.isChecked())

    def press(self, codes: Sequence[str]) -> None:
        """Press exactly these."""
        for code, button in self._buttons.items():
            button.setChecked(code in codes)
        self._show()

    def show_all(self) -> None:
        """Show every sign of the list and go on to the first of the rarer ones."""
        self._all = True
        self._show()
        rare = next((button for code, button in self._buttons.items() if code not in AT_ONCE), None)
        if rare is not None:
            rare.setFocus()

    def fold(self) -> None:
        """Back to the few, and whichever is pressed."""
        self._all = False
        self._show()

    def _show(self) -> None:
        for code, button in self._buttons.items():
            button.setVisible(self._all or code in AT_ONCE or button.isChecked())
        self._more.setVisible(not self._all)
        self._flow.updateGeometry()

    def _on_toggled(self, code: str, on: bool) -> None:
        if on:
            for other, button in self._buttons.items():
                if other != code and (code in _ALONE or other in _ALONE):
                    button.setChecked(False)
        self.clear_problem()
        self.changed.emit()


def _ordered(signs: Sequence[tuple[str, str]]) -> list[str]:
    codes = [code for code, _words in signs]
    return [code for code in AT_ONCE if code in codes] + [code for code in codes if code not in AT_ONCE]
