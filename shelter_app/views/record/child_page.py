"""What pages about one sort of record of a child share: the strip above, a table beside its facts, keys to the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.openings import IN_AN_OPENING
from shelter_app.domain.staff import Can
from shelter_app.services.residents import FileView
from shelter_app.views import keys
from shelter_app.views.page import Page
from shelter_app.views.record.openings import OpeningBar
from shelter_app.views.record.sections import offered_parts
from shelter_app.views.record.strip import FittingStrip
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import FactList
from shelter_app.views.widgets.panel import Card, Scroll
from shelter_app.views.widgets.sections import SectionPicker
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.tables import Column, Table


class Earlier(NamedTuple):
    """A record in the menu of all that there are: its id, what it is called there, whether it is the one shown."""

    key: int
    words: str
    shown: bool


class ChildPage(Page):
    """Call `begin` and `lay_out` in `build`. One of several records is shown at a time."""

    def begin(self, columns: list[Column], earlier: Callable[[], Iterable[Earlier]]) -> None:
        """The parts that every such page has; `earlier` tells every record of this sort, the latest first."""
        self._tell_earlier = earlier
        self._resident_id: ResidentId | None = None
        self._chosen: int | None = None
        self._reads_only = False
        self.strip, self.opening_bar = FittingStrip(self.context), OpeningBar()
        self.picker = SectionPicker()
        self.earlier = Button(kind="ghost", icon="history", menu_arrow=True, clicked=self._on_earlier)
        self.plan = Button(kind="ghost", icon="clipboard-list", clicked=self._to_the_plan)
        self.table = Table(columns=columns)
        self.facts = FactList(name_width=120)

    def lay_out(self, named: Iterable[QWidget], buttons: Iterable[QWidget], *, icon: str) -> None:
        """What stands left in the line above, and the buttons right in it; `icon` is shown where nothing is there."""
        head = QHBoxLayout()
        set_spacing(head, 0, 8)
        for part in (self.picker, *named):
            head.addWidget(part)
        head.addStretch(1)
        for button in (self.earlier, self.plan, *buttons):
            head.addWidget(button)
        self.states = StatePages(content=self._body(), empty_icon=icon)
        frame = QWidget()
        layout = QVBoxLayout(frame)
        set_spacing(layout, (24, 12, 24, 12), 12)
        layout.addLayout(head)
        layout.addWidget(self.opening_bar)
        layout.addWidget(self.bar)
        layout.addWidget(self.states, 1)
        self.stack(self.strip, margins=0, spacing=0, bar=False).addWidget(frame, 1)
        self.picker.turned.connect(self._turn_to)
        self.context.changes.resident_changed.connect(self._on_resident_changed)

    def show_file(self, file: FileView) -> None:
        """Show whose page it is, and say it where the file is open by an emergency alone."""
        self._reads_only = file.reads_only
        self.strip.show_file(file)
        self.opening_bar.show_for(file.resident.id, self.context)

    def offered(self, right: Can) -> bool:
        """Whether this is offered here; of a file that an emergency opened nothing else would be saved."""
        return self.context.session.can(right) and (not self._reads_only or right in IN_AN_OPENING)

    def _body(self) -> QWidget:
        body = QWidget()
        card, side = Card(margins=1), Card(margins=(16, 12, 16, 12))
        card.add(self.table)
        side.add(self.facts, None)
        beside = Scroll(content=side)
        set_sizes(beside, least_width=330)
        layout = QHBoxLayout(body)
        set_spacing(layout, 0, 12)
        layout.addWidget(card, 5)
        layout.addWidget(beside, 3)
        return body

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = keys.digit(event.key(), event.modifiers())
        parts = offered_parts(self.context.session)
        if number is not None and number <= len(parts):
            self._turn_to(parts[number - 1].name)
        else:
            super().keyPressEvent(event)

    def _turn_to(self, section: str) -> None:
        if self._resident_id is not None:
            self.context.navigator.go("file", resident_id=self._resident_id, section=section)

    def _to_the_plan(self) -> None:
        self.context.navigator.go("plan", resident_id=self._resident_id)

    def _on_resident_changed(self, resident_id: object) -> None:
        if resident_id == self._resident_id:
            self.refresh_soon()

    def _on_earlier(self) -> None:
        menu = QMenu(self)
        for one in self._tell_earlier():
            action = menu.addAction(one.words)
            action.setCheckable(True)
            action.setChecked(one.shown)
            action.triggered.connect(lambda _on, key=one.key: self._choose(key))
        menu.exec(self.earlier.mapToGlobal(self.earlier.rect().bottomLeft()))
        menu.deleteLater()

    def _choose(self, key: int) -> None:
        self._chosen = key
        self.refresh()

    def _ask(self, make: Callable[[ResidentId], QDialog]) -> None:
        if self._resident_id is None:
            return
        dialog = make(self._resident_id)
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if saved:
            self.refresh()
