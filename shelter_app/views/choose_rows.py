"""Which rows of a list go on a sheet or into a file: ticked one by one or all at once, and counted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shelter_app.views import keys
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.tables import Cell, Column, Table

AT_ONCE = 100
"""So many rows are read in one go, so that a long list holds no key up."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A row to choose: what tells it from the others, and its words."""

    key: str
    text: str
    detail: str = ""


class PickTable(Table):
    """Rows with a box each: Space or a click ticks the one in focus; `changed` tells that it did.

    `all_wanted` tells that every row is wanted (Ctrl+A) or none (Ctrl+Shift+A)."""

    changed = Signal()
    all_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.chosen: set[str] = set()
        super().__init__(parent, columns=[Column("row", lambda: self.tr("Row"), self._cell)], row_height=44)
        self.clicked.connect(self._on_clicked)

    def _cell(self, one: Pick) -> Cell:
        ticked = one.key in self.chosen
        said = self.tr("chosen") if ticked else self.tr("not chosen")
        spoken = ", ".join(filter(None, (one.text, one.detail, said)))
        icon = "square-check" if ticked else "square"
        return Cell(one.text, one.detail, lead=icon, lead_tone="accent" if ticked else "text2", spoken=spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        elif event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.all_wanted.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._toggle(index)

    def _toggle(self, index: QModelIndex) -> None:
        self.chosen ^= {self.rows.object_at(index.row()).key}
        self.rows.dataChanged.emit(index, index)
        self.changed.emit()

    def choose(self, wanted: Collection[str]) -> None:
        """Tick exactly these."""
        self.chosen = set(wanted)
        if self.rows.rowCount():
            self.rows.dataChanged.emit(self.rows.index(0, 0), self.rows.index(self.rows.rowCount() - 1, 0))
        self.viewport().update()
        self.changed.emit()


class ChooseRowsDialog(Dialog):
    """`keys` are the rows that were chosen, in the order of the list; every row is ticked until somebody chooses."""

    def __init__(
        self, context: Context, rows: Iterable[Pick], chosen: Collection[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._coming, self._given = iter(rows), chosen
        self._picks: list[Pick] = []
        super().__init__(context, parent, width=620)

    def build(self) -> None:
        self.hint = Label(tone="text2", wrap=True)
        self.count = Label(role="strong")
        self.everything = Button(
            icon="list-checks", shortcut="Ctrl+A", keys_only_shown=True, clicked=lambda: self._choose(every=True)
        )
        self.nothing = Button(
            icon="square", shortcut="Ctrl+Shift+A", keys_only_shown=True, clicked=lambda: self._choose(every=False)
        )
        self.table = PickTable()
        self.table.changed.connect(self._show_count)
        self.table.all_wanted.connect(lambda every: self._choose(every=every))
        self.table.opened.connect(lambda _row: self.accept_button.click())
        set_sizes(self.table, least_height=320)
        self.content.addWidget(self.hint)
        self.content.addLayout(row(self.everything, self.nothing, None, self.count))
        self.content.addWidget(self.table, 1)
        self._more = Later(self, 0, self._read)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Which rows?"))
        self.hint.setText(
            self.tr("{key} ticks the row in focus. The sheet says how many of how many were chosen.").format(
                key=keys.words("Space")
            )
        )
        self.everything.setText(self.tr("All"))
        self.nothing.setText(self.tr("None"))
        self.table.setAccessibleName(self.tr("Rows to choose from"))
        self.accept_button.setText(self.tr("Take these rows"))
        self._show_count()

    def load(self) -> None:
        self.accept_button.setEnabled(False)
        self._read()
        self.table.setFocus()

    def _read(self) -> None:
        some = list(islice(self._coming, AT_ONCE))
        self._picks += some
        if len(some) == AT_ONCE:
            self._more.ask()
            return
        self.table.set_rows(self._picks)
        self.accept_button.setEnabled(True)
        self.table.choose([one.key for one in self._picks] if self._given is None else self._given)
        if self._picks:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))

    def check(self) -> Mapping[str, str]:
        return {} if self.keys else {"rows": self.tr("No row is chosen. Tick at least one, or take all of them.")}

    @property
    def keys(self) -> tuple[str, ...]:
        """The chosen rows in the order of the list."""
        return tuple(one.key for one in self._picks if one.key in self.table.chosen)

    @property
    def whole(self) -> bool:
        """Whether nothing was left out."""
        return len(self.keys) == len(self._picks)

    def _choose(self, *, every: bool) -> None:
        self.table.choose([one.key for one in self._picks] if every else [])

    def _show_count(self) -> None:
        told = self.tr("Chosen: {chosen} of {among}")
        self.count.setText(told.format(chosen=len(self.keys), among=len(self._picks)))
        self.problem.clear()
