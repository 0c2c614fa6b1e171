"""A list as a spreadsheet: the button that pages show, the warning, and the file, of which only the audit is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Final

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.security.files import Files, replace_whole
from shelter_app.services.exchange import lists
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.sheets.tables import Printed, Value
from shelter_app.views.leaving_list import LeavingAction, LeavingDialog
from shelter_app.views.page import Page
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.tables import Cell, Table
from shelter_app.views.widgets.task_list import TaskList, TaskRow

translate = QCoreApplication.translate
SLICE_SECONDS: Final = 0.02
"""How long rows are gathered before the window may breathe."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as it is seen at this moment: its code for the file's name, its title, heading, and rows as they come.

    ``concerns`` are those who are named on it.
    """

    name: str
    title: str
    heading: tuple[str, ...]
    rows: Iterable[tuple[Value, ...]]
    count: int
    concerns: tuple[ResidentId, ...] = ()


class ExportAction(LeavingAction):
    """`button` stands beside the list and is hidden from whoever may not take a list out of the house."""

    def __init__(self, page: Page, listing: Callable[[], Listing]) -> None:
        super().__init__(page)
        self._page, self._listing = page, listing
        self._rows: Iterator[tuple[Value, ...]] = iter(())
        self._gathered: list[tuple[Value, ...]] = []
        self._then: Callable[[], None] | None = None
        self._next = Later(self, 0, self._gather)
        self.button = Button(icon="file-spreadsheet", clicked=self.export)
        if not page.context.session.can(Can.EXPORT_LIST):
            # Shown without a parent it would be a window of its own for a moment: only hiding is said here.
            self.button.hide()

    def retranslate(self) -> None:
        """Give the button its words; the page calls this from its own `retranslate`."""
        self.button.setText(self.tr("Excel"))
        self.button.setToolTip(self.tr("Save this list as it is seen, as a spreadsheet"))

    def export(self) -> None:
        """Warns and asks why and for the passphrase; then where to, the line in the audit, and only then the file."""
        self.ask(LeavingDialog(self._page.context, self._page), self._save)

    def _save(self, asked: LeavingDialog, confirmed: Confirmed) -> None:
        page, session = self._page, self._page.context.session
        listing = self._listing()
        name = lists.file_name(listing.name, session.today())
        kinds = self.tr("Spreadsheets (*.xlsx)")
        chosen = page.context.messages.file_to_save(page, self.tr("Save the list"), name, kinds)
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.casefold() != ".xlsx":
            path = path.with_name(f"{path.name}.xlsx")
        try:
            lists.leaving(listing.name, listing.count, asked.why, confirmed, listing.concerns, asked.whom, by=session)
        except ShelterError as error:
            page.bar.show_failing(sentence_for(error))
            return
        self._rows, self._gathered = iter(listing.rows), []
        self._then = partial(self._write, listing, self._foot(asked.why, asked.whom), path)
        self.button.setEnabled(False)
        page.bar.show_progress(self.tr("The list is being saved"))
        self._next.ask()

    def _gather(self) -> None:
        until = perf_counter() + SLICE_SECONDS
        try:
            for row in self._rows:
                self._gathered.append(row)
                if perf_counter() > until:
                    self._next.ask()
                    return
        except ShelterError as error:
            self._end()
            self._page.bar.show_failing(sentence_for(error))
            return
        except Exception:
            self._end()
            raise
        if self._then is not None:
            self._then()

    def _foot(self, why: str, whom: str) -> str:
        """Who let the list go, to whom and why: it stands on the sheet itself."""
        context = self._page.context
        words = self.tr("Given to {whom} on {day} by decision of {name}: {why}")
        day = context.formats.numeric(context.session.today())
        return words.format(whom=whom, day=day, name=context.session.staff.short, why=why)

    def _write(self, listing: Listing, foot: str, path: Path) -> None:
        printed = Printed(listing.title, listing.heading, tuple(self._gathered), foot)

        def work() -> bool:
            data = lists.as_file(printed)
            try:
                replace_whole(Files(), path, data)
            except OSError:
                return False
            return True

        self._page.context.tasks.run(self, work, self._on_written, ended=self._end)

    def _on_written(self, written: bool) -> None:
        if written:
            self._page.bar.show_info(
                self.tr("Saved. The file is not encrypted: delete it when it has served."), icon="check"
            )
        else:
            self._page.bar.show_failing(self.tr("The file could not be written there. Choose another folder."))

    def _end(self) -> None:
        self._rows, self._gathered, self._then = iter(()), [], None
        self.button.setEnabled(True)
        self._page.bar.clear()


def table_listing(name: str, title: str, table: Table) -> Listing:
    """Any table of the kit as it is seen: the lines of a cell under each other, groups in a column of their own."""
    model = table.rows
    grouped = any(isinstance(model.object_at(number), Head) for number in range(model.rowCount()))
    heading = tuple(column.title() for column in model.columns)
    if grouped:
        heading = (translate("Export", "Group"), *heading)

    def rows() -> Iterator[tuple[Value, ...]]:
        group = ""
        for number in range(model.rowCount()):
            one = model.object_at(number)
            if isinstance(one, Head):
                group = one.title
                continue
            cells = tuple(cell_text(column.cell(one)) for column in model.columns)
            yield (group, *cells) if grouped else cells

    count = sum(not isinstance(model.object_at(number), Head) for number in range(model.rowCount()))
    shown = (model.object_at(number) for number in range(model.rowCount()))
    concerns = tuple(dict.fromkeys(line.resident_id for line in map(_whom, shown) if line is not None and line.named))
    return Listing(name, title, heading, rows(), count, concerns)


def _whom(shown: object) -> ResidentSummary | None:
    """The line of the file that a row is about, where it is about one."""
    found = shown if isinstance(shown, ResidentSummary) else getattr(shown, "summary", None)
    return found if isinstance(found, ResidentSummary) else None


def cell_text(cell: Cell) -> str:
    """What a cell shows, line under line."""
    chip = cell.chip.words if cell.chip else ""
    first = ", ".join(filter(None, (cell.text, cell.aside, chip, cell.right.words if cell.right else "")))
    return "\n".join(filter(None, (first, cell.detail))) or cell.spoken


def tasks_listing(name: str, title: str, tasks: TaskList) -> Listing:
    """A list of what waits as it is seen, with its groups."""
    heading = (
        translate("Export", "Group"),
        translate("Export", "What waits"),
        translate("Export", "Whom it concerns"),
        translate("Export", "When"),
        translate("Export", "Who acts"),
        translate("Export", "Rests on"),
    )
    rows: list[tuple[Value, ...]] = []
    group = ""
    for one in tasks.rows.rows():
        if isinstance(one, Head):
            group = one.title
        elif isinstance(one, TaskRow):
            rows.append((group, one.title, one.detail, one.due.words, one.actor, one.source))
    return Listing(name, title, heading, rows, len(rows))
