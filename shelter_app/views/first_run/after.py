"""The steps after the registry was made: the recovery sheet, where copies go, and how to begin."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.errors import InvalidInput
from shelter_app.services import centre as centre_tasks
from shelter_app.services import sheets
from shelter_app.services.papers import recovery_sheet_job
from shelter_app.services.vault import Created, Place
from shelter_app.views.first_run.frame import StepPage
from shelter_app.views.recovery.sheet_panel import SheetPanel
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.labels import IconLabel
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.segmented import Segmented

if TYPE_CHECKING:
    from shelter_app.views.program import Tools

translate = QCoreApplication.translate


class SheetStep(StepPage):
    """The sheet is printed and typed back before one may go on."""

    wide = True

    def __init__(self, tools: Tools) -> None:
        self.panel = SheetPanel(tools.messages, tools.tasks)
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("Recovery sheet")

    def build(self) -> None:
        self.body.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel.print)

    def show_created(self, created: Created) -> None:
        """The sheet of the registry that was just made."""
        session, sheet = created.session, created.sheet
        job = recovery_sheet_job(sheet, session)
        self.panel.show_sheet(sheet, job, lambda typed: sheets.confirm(session, sheet, typed))

    def check(self) -> bool:
        if not self.panel.done:
            self.panel.check_rows()
        return self.panel.done

    def retranslate(self) -> None:
        self.title.setText(self.tr("The recovery sheet"))
        self.lead.setText(
            self.tr(
                "If everybody forgets the passphrase or this computer is gone, only this paper opens the registry. "
                "Without it nobody can, not even the makers of the program."
            )
        )


class FolderPanel(Card):
    """Where copies will be put: chosen, refused with a reason, or left for later."""

    def __init__(self, tools: Tools, place: Place) -> None:
        super().__init__(margins=(20, 16, 20, 18), spacing=10)
        self._tools, self._place = tools, place
        self.folder = ""
        self.shown = IconLabel(icon="folder-open", role="strong", tone="text")
        self.choose = Button(icon="folder-open", clicked=self._on_choose_clicked)
        self.problem = InfoLine()
        self.add(self.shown, row(self.choose, None), self.problem)
        self.retranslate()

    def show_folder(self, folder: str) -> None:
        """Shows the folder chosen before."""
        self.folder = folder
        self.problem.clear()
        self.retranslate()

    def retranslate(self) -> None:
        self.shown.set(self.folder or self.tr("No folder is chosen yet"), "hard-drive" if self.folder else "usb")
        self.choose.setText(self.tr("Choose a folder"))

    def _on_choose_clicked(self) -> None:
        chosen = self._tools.messages.folder(self, self.tr("Folder for copies"))
        if chosen is None:
            return
        reason = centre_tasks.why_not_backup(Path(chosen), self._place.folder)
        if reason:
            self.problem.show_problem(folder_words(reason))
        else:
            self.show_folder(chosen)


def folder_words(reason: str) -> str:
    """Why copies may not lie in a folder."""
    words = {
        "registry_folder": translate(
            "FolderPanel", "The registry itself lies there: one accident would take both. Choose another drive."
        ),
        "sync_folder": translate(
            "FolderPanel",
            "A service would carry the copies out of the house. Choose a folder that is not synchronised.",
        ),
        "missing": translate("FolderPanel", "This folder is not there. Plug the drive in and choose again."),
        "not_writable": translate("FolderPanel", "Nothing can be written there. Choose another folder."),
    }
    return words[reason]


class BackupStep(StepPage):
    """A USB stick or another drive for copies; may be left for later, which is then said on every page."""

    def __init__(self, tools: Tools, place: Place) -> None:
        self._place = place
        self.panel = FolderPanel(tools, place)
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
            self.panel.problem.show_problem(folder_words(error.problems["backup_folder"]))
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
