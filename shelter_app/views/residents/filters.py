"""The filters above the list as visible buttons: what is on is seen, and one link takes everything away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from shelter_app.domain.ids import StaffId
from shelter_app.domain.stays import Presence
from shelter_app.services.presence import AWAY
from shelter_app.views.scaling import set_spacing
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.words import presence_words


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which files the list shows."""

    here: bool = True
    children: bool = False
    category: str = ""
    coordinator: StaffId | None = None
    where: Presence | None = None
    together: bool = False


class _Choice(FilterButton):
    """A filter with values: its menu offers them and "any"; the button shows the value that is on."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__(menu_arrow=True)
        self._name = self._any = ""
        self._value: object | None = None
        self._choices: list[tuple[object, str]] = []
        # The tick follows the value, not the click that opened the menu.
        self.clicked.connect(self._on_choice_clicked)

    def set_choices(self, name: str, anything: str, choices: Sequence[tuple[object, str]]) -> None:
        self._name, self._any, self._choices = name, anything, list(choices)
        self.set_value(self._value)

    def set_value(self, value: object | None) -> None:
        self._value = value
        words = next((words for one, words in self._choices if one == value), "")
        self.setChecked(value is not None)
        self.setText(words or self._name)
        self.setAccessibleName(f"{self._name}: {words or self._any}")

    def menu_of_values(self) -> QMenu:
        """The values, the one that is on with its tick."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for value, words in ((None, self._any), *self._choices):
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == self._value)
            action.triggered.connect(partial(self.picked.emit, value))
            group.addAction(action)
        return menu

    def _on_choice_clicked(self) -> None:
        self.setChecked(self._value is not None)
        menu = self.menu_of_values()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class Filters(QWidget):
    """`changed` tells what is wanted now. Nothing here is remembered: every start shows who is here."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = Wanted()
        self.here = FilterButton(on=True)
        self.children_only = FilterButton()
        self.category = _Choice()
        self.coordinator = _Choice()
        self.where = _Choice()
        self.together = FilterButton()
        self.show_all = Button(kind="link")
        self.here.clicked.connect(self._on_clicked)
        self.children_only.clicked.connect(self._on_clicked)
        self.category.picked.connect(self._on_category_picked)
        self.coordinator.picked.connect(self._on_coordinator_picked)
        self.where.picked.connect(self._on_where_picked)
        self.together.clicked.connect(self._on_clicked)
        self.show_all.clicked.connect(lambda: self.want(Wanted(here=False)))
        flow = Flow()
        flow.add(
            self.here, self.children_only, self.together, self.where, self.category, self.coordinator, self.show_all
        )
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(flow)

    @property
    def wanted(self) -> Wanted:
        return self._wanted

    def want(self, wanted: Wanted) -> None:
        """Show these filters as on and tell so."""
        self._wanted = wanted
        self.here.setChecked(wanted.here)
        self.children_only.setChecked(wanted.children)
        self.category.set_value(wanted.category or None)
        self.coordinator.set_value(wanted.coordinator)
        self.where.set_value(wanted.where)
        self.together.setChecked(wanted.together)
        self.show_all.setEnabled(wanted != Wanted(here=False))
        self.changed.emit(wanted)

    def retranslate(self, categories: Sequence[tuple[str, str]], coordinators: Sequence[tuple[StaffId, str]]) -> None:
        """Give the filters their words and values."""
        self.here.setText(self.tr("At the centre now"))
        self.children_only.setText(self.tr("Children"))
        self.category.set_choices(self.tr("Category"), self.tr("Any category"), categories)
        self.coordinator.set_choices(self.tr("Coordinator"), self.tr("Any coordinator"), coordinators)
        places = [(one, presence_words(one)) for one in AWAY]
        self.where.set_choices(self.tr("Away"), self.tr("Wherever they are"), places)
        self.together.setText(self.tr("Came together"))
        self.show_all.setText(self.tr("Show all files"))

    def _on_clicked(self) -> None:
        asked = self._wanted
        here, children, together = (one.isChecked() for one in (self.here, self.children_only, self.together))
        where = asked.where if here else None
        self.want(replace(asked, here=here, children=children, together=together, where=where))

    def _on_category_picked(self, value: object) -> None:
        asked = self._wanted
        self.want(replace(asked, category=value if isinstance(value, str) else ""))

    def _on_coordinator_picked(self, value: object) -> None:
        asked = self._wanted
        chosen = StaffId(value) if isinstance(value, int) else None
        self.want(replace(asked, coordinator=chosen))

    def _on_where_picked(self, value: object) -> None:
        """Whoever is away is under the care of the centre, so that they are here as the list counts."""
        where = Presence(value) if isinstance(value, str) else None
        self.want(replace(self._wanted, here=self._wanted.here or where is not None, where=where))
