"""Where this computer keeps its key: the secret store, or portable mode, which somebody has to choose by name."""

from __future__ import annotations

from PySide6.QtCore import Signal

from shelter_app.domain.errors import ShelterError
from shelter_app.services import vault
from shelter_app.services.place import Place
from shelter_app.views.tasks import Tasks
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Card


class StorePanel(Card):
    """Asks the computer for its secret store, says what it found, and offers portable mode only where there is none."""

    changed = Signal()

    def __init__(self, place: Place, tasks: Tasks) -> None:
        super().__init__(margins=(20, 16, 20, 18), spacing=10)
        self._place, self._tasks = place, tasks
        self._found: bool | None = None
        self.state = IconLabel(icon="hourglass", role="strong", tone="text")
        self.detail = Label(tone="text2", wrap=True)
        self.portable = Tick()
        self.problem = InfoLine()
        self.portable.toggled.connect(self._on_toggled)
        self.add(self.state, self.detail, self.portable, self.problem)
        self.retranslate()

    def ask(self) -> None:
        """Looks for the store; it may need some time, and may have been unlocked meanwhile."""
        self._found = None
        self.retranslate()
        self._tasks.run(self, lambda: vault.secret_store(self._place), self._on_found, self._on_missing)

    def is_portable(self) -> bool:
        """True if somebody chose portable mode."""
        return self.portable.isChecked()

    def check(self) -> bool:
        """True when the way is clear: a store was found, or portable mode was chosen."""
        if self._found or self.is_portable():
            return True
        if self._found is False:
            self.problem.show_problem(
                self.tr("Decide: set up a secret store on this computer, or choose portable mode.")
            )
        return False

    def retranslate(self) -> None:
        self.portable.setText(self.tr("Use portable mode on this computer"))
        self.portable.setVisible(self._found is False)
        if self._found is None:
            self.state.set(self.tr("Looking for the secret store of this computer"), "hourglass", "text2")
            self.detail.setText("")
        elif self._found:
            self.state.set(self.tr("The secret store of this computer is used"), "shield-check", "done")
            self.detail.setText(
                self.tr(
                    "On another computer no passphrase opens a copy of these files. "
                    "If this computer breaks, the recovery sheet opens the backup."
                )
            )
        else:
            self.state.set(self.tr("This computer has no secret store that can be used"), "triangle-alert", "mark")
            self.detail.setText(
                self.tr(
                    "In portable mode the key of this computer lies in a file that only this user may read. "
                    "Who takes the whole disk takes that file too; then the passphrase alone protects the children. "
                    "It must therefore have six words or more."
                )
            )

    def _on_found(self, _name: str) -> None:
        self._found = True
        self.portable.setChecked(False)
        self.retranslate()
        self.changed.emit()

    def _on_missing(self, _error: ShelterError) -> None:
        self._found = False
        self.retranslate()
        self.changed.emit()

    def _on_toggled(self, _on: bool) -> None:
        self.problem.clear()
        self.changed.emit()
