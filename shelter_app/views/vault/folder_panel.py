"""Where copies of the registry are put: a folder chosen, refused with a reason, or left for later."""

from __future__ import annotations

from pathlib import Path

from shelter_app.services import centre as centre_tasks
from shelter_app.services.place import Place
from shelter_app.views.messages import Messages
from shelter_app.views.scaling import row
from shelter_app.views.sentences import copy_place_words
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.labels import IconLabel
from shelter_app.views.widgets.panel import Card


class FolderPanel(Card):
    """Where copies will be put: chosen, refused with a reason, or left for later."""

    def __init__(self, messages: Messages, place: Place) -> None:
        super().__init__(margins=(20, 16, 20, 18), spacing=10)
        self._messages, self._place = messages, place
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
        chosen = self._messages.folder(self, self.tr("Folder for copies"))
        if chosen is None:
            return
        reason = centre_tasks.why_not_backup(Path(chosen), self._place.folder)
        if reason:
            self.problem.show_problem(copy_place_words(reason))
        else:
            self.show_folder(chosen)
