"""Which rows of a register are wanted: chosen from the whole sheet, kept while register and period stay the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from shelter_app.reports.papers.numbers import RegisterSheet
from shelter_app.services.papers import Job, ReportWanted
from shelter_app.services.papers.drawn_register import rows_told
from shelter_app.views.choose_rows import ChooseRowsDialog, Pick
from shelter_app.views.page import Context


class ChosenRows(QObject):
    """`of(wanted)` adds the choice to what is wanted; `ask()` lets somebody choose, `changed` is called after that."""

    def __init__(self, context: Context, page: QWidget, changed: Callable[[], None]) -> None:
        super().__init__(page)
        self._context, self._page, self._changed = context, page, changed
        self._whole: RegisterSheet | None = None
        self._place = ""
        self._keys: tuple[str, ...] | None = None
        self.choosing: ChooseRowsDialog | None = None

    @property
    def among(self) -> int:
        """How many rows the whole register has."""
        return len(self._whole.rows) if self._whole is not None else 0

    @property
    def chosen(self) -> int | None:
        """How many are chosen, None for all of them."""
        return None if self._keys is None else len(self._keys)

    def of(self, wanted: ReportWanted) -> ReportWanted:
        """What is wanted with the rows chosen for it; the choice ends where another register or period is wanted."""
        place = f"{wanted.document} {wanted.period.code}"
        if place != self._place:
            self._place, self._keys, self._whole = place, None, None
        return wanted if self._keys is None else replace(wanted, rows=self._keys)

    def drop(self) -> None:
        """All rows again."""
        self._keys = None
        self._changed()

    def take(self, job: Job) -> None:
        """Keep the sheet with all rows, to choose from."""
        if isinstance(job.facts, RegisterSheet) and not job.facts.among:
            self._whole = job.facts

    def ask(self) -> None:
        """Opens the rows of the sheet; does nothing while it is being prepared."""
        if self._whole is None:
            return
        told = rows_told(self._whole, self._context.language.code)
        picks = (Pick(one.key, one.first, one.more) for one in told)
        dialog = self.choosing = ChooseRowsDialog(self._context, picks, self._keys, self._page)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, result: int) -> None:
        dialog, self.choosing = self.choosing, None
        if dialog is None:
            return
        if result:
            self._keys = None if dialog.whole else dialog.keys
            self._changed()
        dialog.deleteLater()
