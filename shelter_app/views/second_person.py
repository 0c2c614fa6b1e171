"""The colleague who agrees where papers or lists of several residents leave: their own login and passphrase."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.security.errors import WrongPassphrase
from shelter_app.services import two_persons
from shelter_app.services.two_persons import Second
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.scaling import set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Job
from shelter_app.views.vault.new_passphrase import NamedPassphrase
from shelter_app.views.widgets.fields import Field, InfoLine, LineEdit
from shelter_app.views.widgets.labels import Label


class SecondPerson(QWidget):
    """Two inputs and why somebody else types into them."""

    confirmation = staticmethod(two_persons.confirm)
    """What checks whose passphrase it is; in a worker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why = Label(tone="text2", wrap=True)
        self.login = LineEdit()
        self.name = Field(control=self.login)
        self.passphrase = NamedPassphrase(lambda: self.tr("The colleague's passphrase"))
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 10)
        for part in (self.why, self.name, self.passphrase):
            layout.addWidget(part)
        self.retranslate()

    def complete(self) -> bool:
        """Whether both were typed."""
        return bool(self.login.text().strip() and self.passphrase.line.text())

    def check(self, context: Context) -> Callable[[], Second]:
        """The check of what is typed now, for a worker."""
        login, typed = self.login.text().strip(), self.passphrase.line.text()
        return partial(self.confirmation, login, typed, context.place, by=context.session)

    def clear(self) -> None:
        """Takes the passphrase off the screen."""
        self.passphrase.line.clear()

    def retranslate(self) -> None:
        self.why.setText(
            self.tr(
                "Several residents stand on it: a second person agrees with their own login and passphrase, and one of "
                "the two is a director. Both names stand in the audit."
            )
        )
        self.name.set_label(self.tr("Login of the &colleague"))
        self.passphrase.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class SecondDialog(Dialog):
    """Accepted when the colleague's passphrase was right: then `second` is there. What is typed is kept nowhere."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.second: Second | None = None
        self._job: Job | None = None
        super().__init__(context, parent)

    def build(self) -> None:
        self.person, self.refused = SecondPerson(), InfoLine()
        self.content.addWidget(self.person)
        self.content.addWidget(self.refused)
        self.person.login.textChanged.connect(self.refused.clear)
        self.person.passphrase.line.textEdited.connect(self.refused.clear)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("A second person agrees"))
        self.person.retranslate()
        self.accept_button.setText(self.tr("Agree"))

    def load(self) -> None:
        self.person.login.setFocus()

    def check(self) -> Mapping[str, str]:
        return {}

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        self.person.clear()
        super().done(result)

    def _on_accept_clicked(self) -> None:
        if not self.person.complete():
            self.refused.show_problem(self.tr("The colleague types login and passphrase."))
            return
        self._show_busy(True)
        self._job = self.context.tasks.run(
            self,
            self.person.check(self.context),
            self._on_agreed,
            self._on_refused,
            ended=partial(self._show_busy, False),
        )

    def _on_agreed(self, second: Second) -> None:
        self.second, self._job = second, None
        self.accept()

    def _on_refused(self, error: ShelterError) -> None:
        self.person.clear()
        if isinstance(error, WrongPassphrase):
            self.refused.show_problem(self.tr("Login and passphrase do not belong together."))
        else:
            self.refused.show_problem(sentence_for(error))
        self.person.passphrase.line.setFocus()

    def _show_busy(self, busy: bool) -> None:
        self.person.setEnabled(not busy)
        self.accept_button.setEnabled(not busy)


def ask_second(owner: QWidget, context: Context, then: Callable[[Second], None]) -> SecondDialog:
    """Ask over the page alone; ``then`` only where somebody has agreed."""
    dialog = SecondDialog(context, owner)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)

    def answered(_result: int) -> None:
        dialog.deleteLater()
        if dialog.second is not None:
            then(dialog.second)

    dialog.finished.connect(answered)
    dialog.open()
    return dialog
