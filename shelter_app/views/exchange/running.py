"""The import under way: how far it is, and the one way to stop it; nothing else can be done meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.widgets.labels import Label


class Stopped(ShelterError):
    """The person has stopped the import; everything was taken back."""


class RunningDialog(Dialog):
    """Stays until the work has ended: stopping takes a moment, because everything is taken back first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.stopping = False
        super().__init__(context, parent, width=460)

    def build(self) -> None:
        self.words = Label(tone="text2", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.content.addWidget(self.words)
        self.content.addWidget(self.bar)
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("The register is being taken over"))
        self.cancel.setText(self.tr("Stop"))
        self.words.setText(self.tr("All rows together or none: until the end nothing is stored."))

    def show_progress(self, done: int, whole: int) -> None:
        """How many of the steps are done."""
        self.bar.setRange(0, max(whole, 1))
        self.bar.setValue(done)

    def reject(self) -> None:
        """Esc and the button stop the work; the window closes when the work has ended."""
        self.stopping = True
        self.cancel.setEnabled(False)
        self.words.setText(self.tr("Stopping. Everything is being taken back."))

    def end(self) -> None:
        """The work has ended, one way or the other."""
        self.done(0)
