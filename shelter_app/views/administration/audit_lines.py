"""The lines of the audit as a table that grows downwards: older lines are asked for when its end comes into view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.audit_reading import AuditLine
from shelter_app.views.widgets.rows import Index
from shelter_app.views.widgets.tables import Column, Table, TableModel


class GrowingModel(TableModel):
    """`more_wanted` is sent once for each page; `add` answers it."""

    more_wanted = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._more = False

    def begin(self, rows: Sequence[AuditLine], *, more: bool) -> None:
        """Show these in place of what was shown."""
        self._more = more
        self.set_rows(rows)

    def add(self, rows: Sequence[AuditLine], *, more: bool) -> None:
        """Put older lines under those shown."""
        self._more = more
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    @property
    def has_more(self) -> bool:
        """Whether older lines can still be asked for."""
        return self._more

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            # Asked once: the next page says whether there is another after it.
            self._more = False
            self.more_wanted.emit()


class GrowingTable(Table):
    """A table over such a model."""

    def __init__(self, parent: QWidget | None = None, *, columns: Sequence[Column], row_height: int = 44) -> None:
        self.lines = GrowingModel(columns)
        super().__init__(parent, columns=columns, row_height=row_height, rows=self.lines)
        self.lines.setParent(self)
