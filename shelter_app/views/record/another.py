"""Where somebody has the name of a person who is stopped in another file: why this one is somebody else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.contacts import StoppedElsewhere
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can
from shelter_app.services import stopped_elsewhere
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, LineEdit


class AnotherPerson(QWidget):
    """A reason and its button; hidden until it is asked, and for whoever may not answer. `confirmed` when answered."""

    confirmed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: StoppedElsewhere | None = None
        self.why = LineEdit()
        self.field = Field(control=self.why)
        self.field.clear_problem_on(self.why.textChanged)
        self.button = Button(clicked=self._on_clicked)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 6)
        layout.addWidget(self.field)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()
        self.hide()

    def ask(self, about: object) -> None:
        """Ask about whoever was refused as StoppedElsewhere; any other fault, and None, ask nothing."""
        self._asked = about if isinstance(about, StoppedElsewhere) else None
        self.setVisible(self._asked is not None and self._context.session.can(Can.EDIT_CONTACTS))

    def retranslate(self) -> None:
        self.field.set_label(self.tr("Somebody else, because"))
        self.field.set_hint(self.tr("Ask the director first. The reason is written into the audit log."))
        self.button.setText(self.tr("This is somebody else"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_clicked(self) -> None:
        asked, why = self._asked, self.why.text()
        if asked is None:
            return
        if not why.strip():
            self.field.show_problem(self.tr("Write how you know that this is somebody else."))
            return
        try:
            stopped_elsewhere.confirm_another(
                asked.resident_id, asked.name, why, asked.phones, by=self._context.session
            )
        except ShelterError as error:
            self.field.show_problem(sentence_for(error))
            return
        self.why.clear()
        self.ask(None)
        self.confirmed.emit()
