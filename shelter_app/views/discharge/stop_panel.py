"""Whoever was named must not have the child: the red panel, and the key that writes down that they came."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from shelter_app.domain.contacts import Contact
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.services import refused_handovers
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.record.stop_line import StopLine
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import MessageBar


class StopPanel(StopLine):
    """Stands while a prohibition is named; Enter on its key keeps the refused handover in the contact log."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.came = Button(icon="notebook-pen", height=36, clicked=self._on_came)
        self.came.setAutoDefault(True)  # Outside of a dialog this is what lets Enter press it, as Space does.
        self._told = Label(role="small", tone="onStop", wrap=True)
        super().__init__(parent=parent)
        self.context = context
        self.everyone: Callable[[], tuple[ResidentId, ...]] = tuple
        self._stopped: Contact | None = None
        self.body.addWidget(self.came)
        self.body.addWidget(self._told)
        self._told.hide()
        self.hide()

    def show_stopped(self, stopped: Contact | None) -> None:
        """Show who must not have the child; nobody hides it."""
        if stopped != self._stopped:
            self._told.hide()
            self.came.show()
        self._stopped = stopped
        self.setVisible(stopped is not None)
        if stopped is not None:
            relation = inside(self.context, "relation", stopped.relation)
            named = f"{stopped.name}, {relation}" if relation else stopped.name
            self.say(self.tr("{name}: do not hand over the child. Call the director.").format(name=named))

    def stands(self, bar: MessageBar) -> bool:
        """Whether it stops what was about to be recorded; then it says so and has the focus, before everything else."""
        if self._stopped is None:
            return False
        bar.show_failing(self.tr("Stop. Nothing was recorded: this person must not have the child."))
        (self.came if self.came.isVisibleTo(self) else self).setFocus()
        return True

    def told(self) -> str:
        """What it says once it is written down."""
        return "" if self._told.isHidden() else self._told.text()

    def retranslate(self) -> None:
        super().retranslate()
        self.came.setText(self.tr("Came, was not given the child: write it down"))

    def _on_came(self) -> None:
        if self._stopped is None:
            return
        told = self.tr("Came for the child and was not given the child.")
        try:
            kept = refused_handovers.record(
                self.everyone(), self._stopped.name, told, contact_id=self._stopped.id, by=self.context.session
            )
        except ShelterError as error:
            words = sentence_for(error)
        else:
            self.came.hide()
            words = self.tr("Written down at {time}. The child is here; the director has it on Today.").format(
                time=self.context.formats.time(kept.at.astimezone(self.context.session.tz))
            )
        self._told.setText(words)
        self._told.show()
