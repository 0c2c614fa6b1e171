"""What every section of a file is: it gets the open file, shows it, and asks for things beyond itself by signal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.openings import IN_AN_OPENING
from shelter_app.domain.staff import Can
from shelter_app.services.residents import FileView
from shelter_app.views.dialog import Dialog
from shelter_app.views.listed import inside, label
from shelter_app.views.page import Context
from shelter_app.views.record.documents.sources import Source
from shelter_app.views.sentences import sentence_for


@dataclass(slots=True)
class Shown:
    """The file that is on the page, shared by its sections; None until one is open and when it may not be read."""

    view: FileView | None = field(default=None)


class Section(QWidget):
    """Override `build`, `retranslate` and `refresh`; `self.view` is the open file.

    `wanted(section, action)` asks the page to turn to another section; `failed(words)` and `said(words)` speak in the
    page's message bar."""

    wanted = Signal(str, str)
    failed = Signal(str)
    asked = Signal(str, object)
    said = Signal(str)
    wide = False
    tools: QWidget | None = None

    def __init__(self, context: Context, shown: Shown) -> None:
        super().__init__()
        self.context = context
        self._shown = shown
        self.build()
        self.retranslate()

    @property
    def view(self) -> FileView:
        """The open file; a section is only asked to show anything while there is one."""
        assert self._shown.view is not None
        return self._shown.view

    @property
    def has_file(self) -> bool:
        return self._shown.view is not None

    def build(self) -> None:
        """Make the widgets, once."""

    def retranslate(self) -> None:
        """Give every widget its words in the present language."""

    def refresh(self) -> None:
        """Show the open file; called when the section is turned to and when the file has changed."""

    def opened(self) -> None:
        """Another file was opened: take back filters and restore what was being typed."""

    def act(self, action: str) -> None:
        """Do what another section asked for by name, such as opening a dialog."""

    def add_scans(self, sources: Sequence[Source]) -> None:
        """Files were dropped on the page."""

    def resume(self) -> bool:
        """Put the cursor where somebody was interrupted; False where nothing waits to be gone on with."""
        return False

    def keep_draft(self) -> None:
        """Store what is being typed at this moment."""

    def can(self, right: Can) -> bool:
        """Whether this is offered in this file: what an emergency opened is read, and nothing else would be saved."""
        shown = self._shown.view
        return self.context.session.can(right) and (shown is None or not shown.reads_only or right in IN_AN_OPENING)

    def may_note(self) -> bool:
        """Whether a note may be written here; it may in an emergency as well, and so may a prohibition."""
        return self.context.session.can(Can.WRITE_NOTE)

    def may_forbid(self) -> bool:
        """Whether a prohibition may be written here."""
        return self.context.session.can(Can.LOG_CONTACT)

    def label(self, list_name: str, code: str) -> str:
        """The words of a reference code as they begin a line; empty for no code."""
        return label(self.context, list_name, code)

    def inside(self, list_name: str, code: str) -> str:
        """The same words inside a sentence."""
        return inside(self.context, list_name, code)

    def ask(self, dialog: Dialog) -> bool:
        """Show a dialog in front of the page; True when it was saved."""
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return saved

    def attempt(self, act: Any) -> bool:
        """Call a service; what the world refuses is said in the message bar. True when it was done."""
        try:
            act()
        except ShelterError as error:
            self.failed.emit(sentence_for(error))
            return False
        return True
