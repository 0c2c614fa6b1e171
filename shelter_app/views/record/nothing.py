"""Asked, and there is nothing: what an empty list alone does not say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.stays import MONEY, THINGS
from shelter_app.views.scaling import row
from shelter_app.views.widgets.choices import Tick


class NothingField(QWidget):
    """Two ticks: no things, no money. A list that names something makes the first one unnecessary and unticks it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.things, self.money = Tick(), Tick()
        self._ticks = {THINGS: self.things, MONEY: self.money}
        self.setLayout(row(self.things, self.money, None, spacing=20))
        for tick in self._ticks.values():
            tick.toggled.connect(self.changed)

    def retranslate(self) -> None:
        """Give the ticks their words in the present language."""
        self.things.setText(self.tr("Asked: no belongings"))
        self.money.setText(self.tr("Asked: no money"))

    def codes(self) -> tuple[str, ...]:
        """Of what there is none."""
        return tuple(code for code, tick in self._ticks.items() if tick.isChecked())

    def tick(self, codes: Sequence[str]) -> None:
        """Tick exactly these."""
        for code, box in self._ticks.items():
            box.setChecked(code in codes)

    def allow(self, *, things: bool) -> None:
        """Things that are listed leave nothing to say about there being none."""
        self.things.setEnabled(things)
        if not things:
            self.things.setChecked(False)
