"""What every dialog is: a title line, content, a line for what is wrong, and two buttons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput
from shelter_app.views import scaling
from shelter_app.views.page import Context
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, InfoLine
from shelter_app.views.widgets.labels import Label

DRAFT_AFTER_MS = 2000


class Dialog(QDialog):
    """Override `build` (fill `self.content`), `retranslate`, `load`, `check` and `save`.

    Ctrl+Enter saves and closes, Esc closes and keeps the draft. Plain Enter presses nothing that cannot be undone."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, width: int = 520) -> None:
        super().__init__(parent)
        self.context = context
        self.fields: dict[str, Field] = {}
        self.heading = Label(role="compact", wrap=True)
        self.content = QVBoxLayout()
        self.problem = InfoLine()
        self.cancel = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.reject)
        self.accept_button = Button(kind="primary", shortcut="Ctrl+Return", clicked=self._on_accept_clicked)
        self._draft_timer = Later(self, DRAFT_AFTER_MS, self.keep_draft)
        self._loaded = False
        self.setWindowTitle("Pana")
        set_spacing(self.content, 0, 12)
        layout = QVBoxLayout(self)
        set_spacing(layout, 20, 16)
        layout.addWidget(self.heading)
        layout.addLayout(self.content, 1)
        layout.addWidget(self.problem)
        layout.addLayout(row(self.cancel, None, self.accept_button))
        scaling.set_sizes(self, least_width=width)
        self.build()
        scaling.adopt(self)
        self._say_common_words()
        self.retranslate()

    def build(self) -> None:
        """Make fields with `add_field` and other widgets into `self.content`, once."""

    def retranslate(self) -> None:
        """Give every widget its words; set `heading` and the words of `accept_button`."""

    def load(self) -> None:
        """Fill the fields from the record; called once, before the dialog is shown."""

    def check(self) -> Mapping[str, str]:
        """Problems as field name -> sentence that says what is right; empty when all is well."""
        return {}

    def save(self) -> None:
        """Call the service. `InvalidInput` goes to `sentence`, another ShelterError is the caller's to catch here."""

    def sentence(self, field: str, reason: str) -> str:
        """Words for a reason code of a field, as the domain gives it."""
        return reason

    def draft(self) -> dict[str, Any] | None:
        """What was typed, as plain values, or None where nothing was."""
        return None

    def keep_draft(self) -> None:
        """Store `draft()`; called 2 s after the last `touched` and when the dialog closes without saving."""

    def add_field(self, name: str, field: Field) -> Field:
        """Put a field into the content under a name that `check` and `InvalidInput` use."""
        self.fields[name] = field
        self.content.addWidget(field)
        return field

    def touched(self, *_values: object) -> None:
        """Connect inputs' changed signals here: the draft follows."""
        self._draft_timer.ask()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show each at its field, the others in the line above the buttons, and go to the first."""
        for field in self.fields.values():
            field.clear_problem()
        others = [words for name, words in problems.items() if name not in self.fields]
        self.problem.show_problem(" ".join(others))
        for name, field in self.fields.items():
            if name in problems:
                field.show_problem(problems[name])
        first = next((field for name, field in self.fields.items() if name in problems), None)
        if first is not None:
            first.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_common_words()
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        if not self._loaded:
            self._loaded = True
            self.load()
            geometry = self.context.settings.geometry(type(self).__name__)
            if not geometry.isEmpty():
                self.restoreGeometry(geometry)
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._draft_timer.now()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.context.settings.keep_geometry(type(self).__name__, self.saveGeometry())
        if result == QDialog.DialogCode.Accepted:
            self._draft_timer.drop()
        else:
            self._draft_timer.now()
        super().done(result)

    def _on_accept_clicked(self) -> None:
        problems = dict(self.check())
        if not problems:
            try:
                self.save()
            except InvalidInput as error:
                problems = {name: self.sentence(name, reason) for name, reason in error.problems.items()}
        if problems:
            self.show_problems(problems)
        else:
            self.accept()

    def _say_common_words(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.accept_button.setText(self.tr("Save and close"))
