"""What the dialogs of a file share: a refusal becomes a sentence above the buttons, and no record is saved over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from shelter_app.domain.contacts import StoppedElsewhere
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.views import listed
from shelter_app.views.dialog import Dialog
from shelter_app.views.inputs import held, hold
from shelter_app.views.kept_words import KeptWords
from shelter_app.views.moved_on.asking import ask_what_stays
from shelter_app.views.page import Context
from shelter_app.views.record.another import AnotherPerson
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.choices import ManyChoices
from shelter_app.views.widgets.fields import ComboBox, LineEdit
from shelter_app.views.widgets.panel import Scroll


class FileDialog(Dialog):
    """`fill` offers a reference list; `refusing` turns the world's faults into problems of the form.

    A dialog that edits a record overrides `renew` and `version`, and names its `trail`. Where the record has moved on,
    a person is asked field by field before anything is saved over what a colleague has written."""

    trail: tuple[str, ...] = ()
    """Beginnings of the audit actions that change this record: they tell who wrote what stands in the file now."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, width: int = 520) -> None:
        self._empty: dict[str, Any] = {}
        self.another: AnotherPerson | None = None
        super().__init__(context, parent, width=width)

    def renew(self) -> bool:
        """Read the record that this form edits again, False where it edits none; raises NotFound where it is gone."""
        return False

    def version(self) -> int | None:
        return 0

    def showEvent(self, event: QShowEvent) -> None:
        if not self._empty:
            self._empty = {name: held(widget) for name, widget in self.inputs().items()}
        super().showEvent(event)
        # A long text shows its beginning, not its end.
        for line in self.findChildren(LineEdit):
            line.setCursorPosition(0)

    def words_restored(self) -> None:
        super().words_restored()
        if self._kept is not None and self.isVisible() and self._kept.merge().asked:
            self._ask_what_stays(self._kept)

    def finish(self) -> None:
        if self.check() or self._kept is None:
            self.go_on()
            return
        try:
            self._catch_up(self._kept)
        except ShelterError as error:
            self.show_problems({"record": sentence_for(error)})
            return
        found = self._kept.merge()
        if found.asked or found.from_file:
            self._ask_what_stays(self._kept, saves=True)
        else:
            self.go_on()

    def go_on(self) -> None:
        """What follows once nothing is left to ask: the form is saved."""
        super().finish()

    def _catch_up(self, kept: KeptWords) -> None:
        """Where the record has moved on, it stands in the form anew, under what was typed."""
        before = self.version()
        if not self.renew() or (before is not None and before == self.version()):
            return
        focus = self._focused()
        kept.show_anew(self._show_record)
        # What had the focus may have been a line that the record has no longer.
        if focus is not None and isValid(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> QWidget | None:
        return self.focusWidget()

    def _show_record(self) -> None:
        for name, widget in self.inputs().items():
            hold(widget, self._empty[name])
        self.retranslate()
        self.load()

    def _ask_what_stays(self, kept: KeptWords, *, saves: bool = False) -> None:
        def settled() -> None:
            self.restored.clear()
            if saves:
                self.go_on()

        ask_what_stays(self.context, kept, self.trail, self, settled, saves=saves)

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Around the call of a service: what it refuses for other reasons than a field is said above the buttons.

        Where somebody may be stopped in another file, the form asks why this one is somebody else."""
        try:
            yield
        except InvalidInput:
            raise
        except ShelterError as error:
            if isinstance(error, StoppedElsewhere):
                self._ask_another(error)
            raise InvalidInput(record=sentence_for(error)) from error

    def _ask_another(self, about: StoppedElsewhere) -> None:
        if self.another is None:
            self.another = AnotherPerson(self.context, self)
            self.another.confirmed.connect(self.problem.clear)
            self.content.addWidget(self.another)
        self.another.ask(about)

    def fill(self, combo: ComboBox, name: str, keep: str = "") -> None:
        """Offer a list in a combo box; the value that a record already has stays on offer."""
        combo.setPlaceholderText(self.tr("Choose"))
        choices: Sequence[tuple[object, str]] = listed.choices(self.context, name, keep=keep)
        if keep and all(code != keep for code, _words in choices):
            choices = [*choices, (keep, keep)]
        combo.set_choices(choices)

    def fill_many(self, many: ManyChoices, name: str) -> None:
        many.set_choices(listed.choices(self.context, name), self.tr("Add"), self.tr("Take back: {}").format)

    def scrolled(self, height: int = 460) -> QVBoxLayout:
        """A layout inside the dialog that scrolls, for forms longer than a small screen."""
        inner = QWidget()
        layout = QVBoxLayout(inner)
        set_spacing(layout, (2, 0, 12, 0), 12)
        scroll = Scroll(content=inner)
        set_sizes(scroll, least_height=height)
        self.content.addWidget(scroll, 1)
        return layout


def beside(*fields: QWidget) -> QHBoxLayout:
    """Fields side by side, equally wide; their names stay level when one of them has something to say."""
    line = row(*fields, spacing=12)
    for place, field in enumerate(fields):
        line.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        line.setStretch(place, 1)
    return line


K = TypeVar("K", bound=StrEnum)


def kind_of(combo: ComboBox, kinds: type[K]) -> K | None:
    """The member of an enumeration chosen; Qt hands such values back as plain text."""
    value = combo.value()
    return kinds(value) if isinstance(value, str) else None


def code_of(combo: ComboBox) -> str:
    """The code chosen, or the empty text."""
    value = combo.value()
    return value if isinstance(value, str) else ""
