"""The table of residents: it knows the order of all files and reads their lines only as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.views.settings import Settings
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets.rows import Index
from shelter_app.views.widgets.tables import Column, Table, TableModel

PAGE = 48
PAGES_KEPT = 24
WIDTHS_AFTER_MS = 400
Load = Callable[[Sequence[ResidentId]], list[ResidentSummary]]


class LinesModel(TableModel):
    """Rows are ids; the lines of a page of them are loaded together, and those of the latest pages are kept."""

    def __init__(self, columns: Sequence[Column], load: Load, parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._load = load
        self._ids: list[ResidentId] = []
        self._pages: OrderedDict[int, list[ResidentSummary | None]] = OrderedDict()

    @property
    def ids(self) -> list[ResidentId]:
        """The whole order, loaded or not."""
        return self._ids

    def set_ids(self, ids: Sequence[ResidentId]) -> None:
        """Show other files, or the same ones with fresh lines."""
        if self._ids and list(ids) == self._ids:
            self._pages.clear()
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._ids = list(ids)
        self._pages.clear()
        self.endResetModel()

    def line_at(self, row: int) -> ResidentSummary | None:
        """The line of a row, read with its neighbours where it is not at hand; None for a file that is gone."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            wanted = self._ids[number * PAGE : (number + 1) * PAGE]
            found = {line.resident_id: line for line in self._load(wanted)}
            page = self._pages[number] = [found.get(one) for one in wanted]
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[row % PAGE]

    def object_at(self, row: int) -> Any:
        return self._ids[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line_at(index.row())
        return None if line is None else self.told(line, index.column(), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class LinesTable(Table):
    """A table over such a model; the person's widths of columns are remembered for each zoom."""

    def __init__(
        self, parent: QWidget | None = None, *, columns: Sequence[Column], load: Load, settings: Settings
    ) -> None:
        self.lines = LinesModel(columns, load)
        self._settings = settings
        self._keeping = False
        super().__init__(parent, columns=columns, rows=self.lines)
        self.lines.setParent(self)
        self._widths = Later(self, WIDTHS_AFTER_MS, self._keep_widths)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self._keeping = True

    def set_ids(self, ids: Sequence[ResidentId]) -> None:
        """Show these files; the one in focus stays in focus while it is still there, else the first one gets it."""
        before = self.current_id()
        self.lines.set_ids(ids)
        if ids and not self.currentIndex().isValid():
            self.select(before if before in self.lines.ids else self.lines.ids[0])

    def select(self, resident_id: ResidentId) -> None:
        """Put the focus on one file of the list."""
        self.setCurrentIndex(self.lines.index(self.lines.ids.index(resident_id), 0))

    def current_id(self) -> ResidentId | None:
        """The file in focus, or None."""
        row = self.currentIndex().row()
        return self.lines.ids[row] if 0 <= row < len(self.lines.ids) else None

    def keyboardSearch(self, search: str) -> None:
        """Nothing: looking through rows that are not loaded is the search box's work."""

    def restyle(self) -> None:
        self._keeping = False
        super().restyle()
        kept = self._settings.geometry(self._widths_name())
        if not kept.isEmpty():
            self.horizontalHeader().restoreState(kept)
        self._keeping = True

    def _on_section_resized(self, _section: int, _before: int, _after: int) -> None:
        # The stretched column follows the window; only what a hand has moved is worth remembering.
        if self._keeping and self.horizontalHeader().underMouse():
            self._widths.ask()

    def _keep_widths(self) -> None:
        self._settings.keep_geometry(self._widths_name(), self.horizontalHeader().saveState())

    def _widths_name(self) -> str:
        return f"residents-columns-{round(look().zoom * 100)}"
