"""The steps after the registry was made: the recovery sheet, where copies go, and how to begin."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.errors import InvalidInput
from shelter_app.services import centre as centre_tasks
from shelter_app.services import sheets
from shelter_app.services.place import Place
from shelter_app.services.vault import Created
from shelter_app.views.scaling import row
from shelter_app.views.sentences import copy_place_words
from shelter_app.views.tools import Tools
from shelter_app.views.vault.folder_panel import FolderPanel
from shelter_app.views.vault.sheet_step import SheetPage
from shelter_app.views.vault.steps_window import StepPage
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.segmented import Segmented


class SheetStep(SheetPage):
    """The sheet is printed and typed back before one may go on."""

    @property
    def name(self) -> str:
        return self.tr("Recovery sheet")

    def show_created(self, created: Created) -> None:
        """The sheet of the registry that was just made."""
        session, sheet = created.session, created.sheet
        self.panel.show_sheet(sheet, session, lambda typed: sheets.confirm(session, sheet, typed))

    def retranslate(self) -> None:
        self.title.setText(self.tr("The recovery sheet"))
        self.lead.setText(
            self.tr(
                "If everybody forgets the passphrase or this computer is gone, only this paper opens the registry. "
                "Without it nobody can, not even the makers of the program."
            )
        )


class BackupStep(StepPage):
    """A USB stick or another drive for copies; may be left for later, which is then said on every page."""

    def __init__(self, tools: Tools, place: Place) -> None:
        self._place = place
        self.panel = FolderPanel(tools.messages, place)
        self.created: Created | None = None
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("Copies")

    @property
    def on_words(self) -> str:
        return "" if self.panel.folder else self.tr("Later")

    def build(self) -> None:
        self.later = InfoLine()
        self.body.addWidget(self.panel)
        self.body.addWidget(self.later)
        self.setFocusProxy(self.panel.choose)

    def check(self) -> bool:
        if self.created is None or not self.panel.folder:
            return True
        session = self.created.session
        try:
            centre_tasks.edit(replace(session.centre, backup_folder=self.panel.folder), self._place, by=session)
        except InvalidInput as error:
            self.panel.problem.show_problem(copy_place_words(error.problems["backup_folder"]))
            return False
        return True

    def retranslate(self) -> None:
        self.title.setText(self.tr("Where do copies go?"))
        self.lead.setText(
            self.tr("To a USB stick or a second drive that is locked away. A copy opens only with the recovery sheet.")
        )
        self.panel.retranslate()
        self.later.show_hint(
            self.tr("It can wait. Until then the bottom line says on every page that there is no verified copy.")
        )


class StartStep(StepPage):
    """Empty and at work, or the training centre first; the registry just made stays either way."""

    @property
    def name(self) -> str:
        return self.tr("Begin")

    @property
    def on_words(self) -> str:
        return self.tr("Open Pana")

    def build(self) -> None:
        self.choice = Segmented(choices=[("empty", ""), ("training", "")])
        self.detail = InfoLine()
        self.body.addLayout(row(self.choice, None))
        self.body.addWidget(self.detail)
        self.choice.choose("empty")
        self.choice.chosen.connect(lambda _key: self.retranslate())
        self.setFocusProxy(self.choice.buttons()[0])

    @property
    def training(self) -> bool:
        """True if the training centre was chosen."""
        return self.choice.choice() == "training"

    def retranslate(self) -> None:
        self.title.setText(self.tr("The registry is ready"))
        self.lead.setText(
            self.tr("Begin with an empty registry, or get to know the program with invented people first.")
        )
        self.choice.set_choices([("empty", self.tr("Empty registry")), ("training", self.tr("Training centre"))])
        if self.training:
            self.detail.show_hint(
                self.tr("Your registry stays as it is. The training centre has its own folder and keys.")
            )
        else:
            self.detail.show_hint(self.tr("First invite the colleagues: Administration, Staff."))
