"""The import under way: how far it is, and the one way to stop it; nothing else can be done meanwhile."""

from __future__ import annotations

from shelter_app.views.running import Stopped, WorkDialog

__all__ = ["RunningDialog", "Stopped"]


class RunningDialog(WorkDialog):
    """Stays until the import has ended."""

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("The register is being taken over"),
            self.tr("All rows together or none: until the end nothing is stored."),
        )
