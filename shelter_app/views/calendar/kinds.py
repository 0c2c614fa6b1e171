"""The button that chooses which sorts of entries the calendar shows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from shelter_app.services.calendar import ALL_KINDS, EntryKind
from shelter_app.views.calendar.faces import kind_words
from shelter_app.views.widgets.button import Button


class KindsButton(Button):
    """`kinds` are those that are shown; `changed` says that somebody chose others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="list-checks", menu_arrow=True, clicked=self._on_menu)
        self.kinds: frozenset[EntryKind] = ALL_KINDS

    def choose(self, kinds: frozenset[EntryKind]) -> None:
        """Show these sorts of entries only."""
        self.kinds = kinds
        self.retranslate()
        self.changed.emit()

    def retranslate(self) -> None:
        some = self.tr("{count} of {whole} kinds").format(count=len(self.kinds), whole=len(ALL_KINDS))
        self.setText(self.tr("All kinds") if self.kinds == ALL_KINDS else some)

    def menu_of_kinds(self) -> QMenu:
        """Every sort with its tick, and all of them again."""
        menu = QMenu(self)
        for kind in EntryKind:
            action = menu.addAction(kind_words(kind))
            action.setCheckable(True)
            action.setChecked(kind in self.kinds)
            action.toggled.connect(partial(self._on_toggled, kind))
        menu.addSeparator()
        menu.addAction(self.tr("All kinds")).triggered.connect(lambda _on: self.choose(ALL_KINDS))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _on_menu(self) -> None:
        self.menu_of_kinds().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_toggled(self, kind: EntryKind, on: bool) -> None:
        self.choose(self.kinds | {kind} if on else self.kinds - {kind})
