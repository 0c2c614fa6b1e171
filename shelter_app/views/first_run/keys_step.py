"""The step at which somebody decides where this computer keeps its key."""

from __future__ import annotations

from shelter_app.services.place import Place
from shelter_app.views.tasks import Tasks
from shelter_app.views.vault.steps_window import StepPage
from shelter_app.views.vault.store_panel import StorePanel


class KeysStep(StepPage):
    """The step of the wizard around the panel."""

    def __init__(self, place: Place, tasks: Tasks) -> None:
        self.panel = StorePanel(place, tasks)
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("Key of the computer")

    def build(self) -> None:
        self.body.addWidget(self.panel)

    def arrive(self) -> None:
        self.panel.ask()

    def check(self) -> bool:
        return self.panel.check()

    def retranslate(self) -> None:
        self.title.setText(self.tr("The key of this computer"))
        self.lead.setText(
            self.tr("Besides every passphrase the registry needs a second key that never leaves this computer.")
        )
        self.panel.retranslate()
