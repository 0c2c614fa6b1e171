"""What the dialogs of a file share: a refusal by a service becomes a sentence above the buttons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.views import listed
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.choices import ManyChoices
from shelter_app.views.widgets.fields import ComboBox, LineEdit
from shelter_app.views.widgets.panel import Scroll


class FileDialog(Dialog):
    """`fill` offers a reference list; `refusing` turns the world's faults into problems of the form."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, width: int = 520) -> None:
        super().__init__(context, parent, width=width)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A long text shows its beginning, not its end.
        for line in self.findChildren(LineEdit):
            line.setCursorPosition(0)

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Around the call of a service: what it refuses for other reasons than a field is said above the buttons."""
        try:
            yield
        except InvalidInput:
            raise
        except ShelterError as error:
            raise InvalidInput(record=sentence_for(error)) from error

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
