"""Before a list leaves the registry as a file: the warning, why it leaves, and the passphrase once more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.security.errors import WrongPassphrase
from shelter_app.services.exchange import lists
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.second_person import SecondPerson
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Job
from shelter_app.views.vault.new_passphrase import NamedPassphrase
from shelter_app.views.widgets.fields import Field, InfoLine, LineEdit
from shelter_app.views.widgets.labels import Label


class LeavingDialog(Dialog):
    """Accepted when the passphrase was right: then `confirmed` is there, and `why` says the reason.

    What is typed is kept nowhere: the reason belongs to this list at this moment, the passphrase to nobody else."""

    confirmation = staticmethod(lists.confirm)
    """What checks the passphrase for what leaves."""

    asks_whom = True
    """Whether it goes to somebody who is named."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, several: bool = False) -> None:
        self.confirmed: Confirmed | None = None
        self._several = several
        self._job: Job | None = None
        super().__init__(context, parent)

    def build(self) -> None:
        self.warning = Label(tone="text2", wrap=True)
        self.content.addWidget(self.warning)
        self.reason = LineEdit()
        self.to = LineEdit()
        self.add_field("to", Field(control=self.to)).setVisible(self.asks_whom)
        self.add_field("reason", Field(control=self.reason))
        self.passphrase = NamedPassphrase(lambda: self.tr("Your passphrase again"))
        self.refused = InfoLine()
        self.second = SecondPerson()
        self.content.addWidget(self.passphrase)
        self.content.addWidget(self.second)
        self.second.setVisible(self._several)
        self.content.addWidget(self.refused)
        self.to.textChanged.connect(self.fields["to"].clear_problem)
        self.reason.textChanged.connect(self.fields["reason"].clear_problem)
        for line in (self.passphrase.line, self.second.login, self.second.passphrase.line):
            line.textEdited.connect(self.refused.clear)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Save this list as a spreadsheet?"))
        self.warning.setText(
            self.tr(
                "The file leaves the encrypted registry: whoever gets it reads every name in it. Keep it on an "
                "encrypted stick, give it to nobody who has no right to it, and delete it when it has served."
            )
        )
        self.fields["to"].set_label(self.tr("&To whom it goes"))
        self.fields["reason"].set_label(self.tr("&Why it leaves"))
        self.fields["reason"].set_hint(
            self.tr("What for; it stands in the audit, in the log of what was told and on the sheet.")
        )
        self.passphrase.retranslate()
        self.second.retranslate()
        self.accept_button.setText(self.tr("Save it"))

    def ask_two(self, several: bool) -> None:
        """Whether a second person has to agree, because several residents stand on what leaves."""
        self._several = several
        self.second.setVisible(several)

    def load(self) -> None:
        (self.to if self.asks_whom else self.reason).setFocus()

    @property
    def why(self) -> str:
        """The reason as it was typed."""
        return self.reason.text().strip()

    @property
    def whom(self) -> str:
        """Who gets it, as it was typed."""
        return self.to.text().strip()

    def check(self) -> Mapping[str, str]:
        problems = {} if self.why else {"reason": self.tr("Write why this list leaves the registry.")}
        return problems if self.whom else {"to": self.tr("Name who gets this list."), **problems}

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        self.passphrase.line.clear()
        self.second.clear()
        super().done(result)

    def _on_accept_clicked(self) -> None:
        problems = self.check()
        self.show_problems(problems)
        if problems:
            return
        typed, place, by = self.passphrase.line.text(), self.context.place, self.context.session
        if not typed:
            self._refuse(self.tr("Type your passphrase."))
            return
        if self._several and not self.second.complete():
            self._refuse(self.tr("A colleague types login and passphrase as well."))
            return
        self._show_busy(True)
        self._job = self.context.tasks.run(
            self,
            self._checked(partial(self.confirmation, typed, place, by=by)),
            self._on_confirmed,
            self._on_refused,
            ended=lambda: self._show_busy(False),
        )

    def _checked(self, own: Callable[[], Confirmed]) -> Callable[[], Confirmed]:
        """Both passphrases one after the other, where a second person is asked."""
        if not self._several:
            return own
        other = self.second.check(self.context)

        def both() -> Confirmed:
            confirmed = own()
            return replace(confirmed, second=other())

        return both

    def _on_confirmed(self, confirmed: Confirmed) -> None:
        self.confirmed, self._job = confirmed, None
        self.accept()

    def _on_refused(self, error: ShelterError) -> None:
        self.passphrase.line.clear()
        self.second.clear()
        if isinstance(error, WrongPassphrase) and self._several:
            self._refuse(self.tr("One of the two passphrases is wrong. Check the keyboard layout and Caps Lock."))
        elif isinstance(error, WrongPassphrase):
            self._refuse(self.tr("This is not your passphrase. Check the keyboard layout and Caps Lock."))
        else:
            self._refuse(sentence_for(error))

    def _refuse(self, words: str) -> None:
        self.refused.show_problem(words)
        self.passphrase.line.setFocus()

    def _show_busy(self, busy: bool) -> None:
        for part in (self.to, self.reason, self.passphrase, self.second, self.accept_button):
            part.setEnabled(not busy)
        if busy:
            self.refused.show_hint(self.tr("Being checked"), "hourglass")
        else:
            self.refused.clear()


class LeavingAction(QObject):
    """Something that leaves the registry from a page; `asking` is the dialog while it is open."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.asking: LeavingDialog | None = None

    def ask(self, dialog: LeavingDialog, save: Callable[[LeavingDialog, Confirmed], None]) -> None:
        """Show a dialog over its page alone, the program stays usable; `save` only where everything was answered."""
        self.asking = dialog
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(partial(self._on_answered, save))
        dialog.open()

    def _on_answered(self, save: Callable[[LeavingDialog, Confirmed], None], _result: int) -> None:
        dialog, self.asking = self.asking, None
        if dialog is None:
            return
        dialog.deleteLater()
        if dialog.confirmed is not None:
            save(dialog, dialog.confirmed)
