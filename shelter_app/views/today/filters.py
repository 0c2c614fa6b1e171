"""The filters above the list of Today: kinds and weights with their counts, each a button that stays on."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.deadlines import Severity
from shelter_app.domain.waiting import Kind, Tally
from shelter_app.services.today import WORKED_ON
from shelter_app.views.scaling import set_spacing
from shelter_app.views.widgets.button import FilterButton
from shelter_app.views.widgets.flow import Flow

translate = QCoreApplication.translate
_WORTH_FILTERING = 2


def kind_words(kind: Kind) -> str:
    """What sort of thing waits, in one word for many of them."""
    return {
        Kind.DUTY: translate("TodayKinds", "Terms"),
        Kind.PLAN: translate("TodayKinds", "Plan"),
        Kind.FOLLOW_UP: translate("TodayKinds", "Follow-up"),
        Kind.CONTACT: translate("TodayKinds", "Contacts"),
        Kind.PAPER: translate("TodayKinds", "Documents"),
        Kind.HEALTH: translate("TodayKinds", "Health"),
        Kind.APPOINTMENT: translate("TodayKinds", "Appointments"),
        Kind.STAY: translate("TodayKinds", "Stay"),
    }[kind]


def severity_words(severity: Severity) -> str:
    """How much hangs on a duty, in a word for a button."""
    return {
        Severity.BLOCK: translate("TodayKinds", "Mandatory"),
        Severity.WARN: translate("TodayKinds", "Usual"),
        Severity.INFO: translate("TodayKinds", "Reminders"),
    }[severity]


class FilterRow(QWidget):
    """Shows only what there is to choose between; what is on stays visible, so that it can be taken off."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = {kind: FilterButton(toggled=self._on_toggled) for kind in Kind}
        self.severities = {one: FilterButton(toggled=self._on_toggled) for one in Severity}
        flow = Flow(spacing=6)
        flow.add(*self.kinds.values(), *self.severities.values())
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(flow)
        self._quiet, self._folded, self._worth = False, False, False
        self.hide()

    def set_folded(self, folded: bool) -> None:
        """Leave the room to the list; what is on stays on."""
        self._folded = folded
        self.setVisible(self._worth and not folded)

    def chosen_kinds(self) -> frozenset[Kind]:
        """The kinds that are on; none means all."""
        return frozenset(kind for kind, button in self.kinds.items() if button.isChecked())

    def chosen_severities(self) -> frozenset[Severity]:
        """The weights that are on; none means all."""
        return frozenset(one for one, button in self.severities.items() if button.isChecked())

    def show_tallies(self, tallies: Iterable[Tally], *, mine: bool) -> None:
        """The counts of what waits until the end of the week, for oneself or for all."""
        counted = [one for one in tallies if one.part in WORKED_ON and (one.mine or not mine)]
        kinds = {kind: sum(one.count for one in counted if one.kind is kind) for kind in Kind}
        weights = {weight: sum(one.count for one in counted if one.severity is weight) for weight in Severity}
        for kind, button in self.kinds.items():
            _say(button, kind_words(kind), kinds[kind], alone=_few(kinds.values()))
        for weight, button in self.severities.items():
            _say(button, severity_words(weight), weights[weight], alone=_few(weights.values()))
        buttons = (*self.kinds.values(), *self.severities.values())
        self._worth = any(not button.isHidden() for button in buttons)
        self.setVisible(self._worth and not self._folded)

    def choose(self, kinds: Collection[Kind] = ()) -> None:
        """Turn on these kinds and nothing else, without telling `changed`."""
        self._quiet = True
        for kind, button in self.kinds.items():
            button.setChecked(kind in kinds)
        for button in self.severities.values():
            button.setChecked(False)
        self._quiet = False

    def _on_toggled(self, _on: bool) -> None:
        if not self._quiet:
            self.changed.emit()


def _few(counts: Iterable[int]) -> bool:
    return sum(1 for count in counts if count) < _WORTH_FILTERING


def _say(button: FilterButton, words: str, count: int, *, alone: bool) -> None:
    button.setText(f"{words} {count}")
    button.setVisible(button.isChecked() or (bool(count) and not alone))
