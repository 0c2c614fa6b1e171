"""A list as a spreadsheet: the button that pages show, the warning, and the file, of which only the audit is told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from time import perf_counter
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.security.files import Files, replace_whole
from shelter_app.services.exchange import lists
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.sheets.tables import Printed, Value
from shelter_app.views.choose_rows import ChooseRowsDialog, Pick
from shelter_app.views.leaving_list import LeavingAction, LeavingDialog
from shelter_app.views.page import Context, Page
from shelter_app.views.scaling import row
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
class Line:
    """One row as it is saved, and who is named on it."""

    values: tuple[Value, ...]
    whom: ResidentId | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as it is seen at this moment: its code for the file's name, its title, heading, and rows as they come.

    ``concerns`` are those who are named on it.
    """

    name: str
    title: str
    heading: tuple[str, ...]
    rows: Iterable[Line]
    count: int
    concerns: tuple[ResidentId, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """How many rows leave, of how many where somebody chose, and who is named on them."""

    rows: int
    among: int
    concerns: tuple[ResidentId, ...]


class TakingDialog(LeavingDialog):
    """Before a list is saved: also which of its rows; `chosen` are their places, None for all of them."""

    def __init__(self, context: Context, listing: Listing, parent: QWidget) -> None:
        self._listing = listing
        self.gathered: list[Line] = []
        self.chosen: tuple[int, ...] | None = None
        self.choosing: ChooseRowsDialog | None = None
        super().__init__(context, parent, several=len(set(listing.concerns)) > 1)

    def build(self) -> None:
        super().build()
        self.pick = Button(kind="link", icon="list-checks", clicked=self._on_pick_clicked)
        self.pick.setVisible(self._listing.count > 1)
        self.content.insertLayout(1, row(self.pick, None))

    def retranslate(self) -> None:
        super().retranslate()
        self._show_choice()

    def _show_choice(self) -> None:
        if self.chosen is None:
            self.pick.setText(self.tr("Choose rows"))
            return
        told = self.tr("Rows chosen: {chosen} of {among}")
        self.pick.setText(told.format(chosen=len(self.chosen), among=len(self.gathered)))

    def _on_pick_clicked(self) -> None:
        chosen = None if self.chosen is None else [str(place) for place in self.chosen]
        dialog = self.choosing = ChooseRowsDialog(self.context, self._picks(), chosen, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_picked)
        dialog.open()

    def _on_picked(self, result: int) -> None:
        dialog, self.choosing = self.choosing, None
        if dialog is None:
            return
        if result:
            self.chosen = None if dialog.whole else tuple(map(int, dialog.keys))
            self.ask_two(len(set(self.told.concerns)) > 1)
            self._show_choice()
        dialog.deleteLater()
        self.pick.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def told(self) -> Told:
        """What leaves: how many rows of how many, 0 where all of them do, and who is named on them."""
        if self.chosen is None:
            return Told(self._listing.count, 0, self._listing.concerns)
        whom = (self.gathered[place].whom for place in self.chosen)
        named = tuple(dict.fromkeys(one for one in whom if one is not None))
        return Told(len(self.chosen), len(self.gathered), named)

    def _picks(self) -> Iterator[Pick]:
        """The rows as they come; those that came once are not read again."""
        for place, one in enumerate(chain(tuple(self.gathered), self._fresh())):
            words = [self._told(value) for value in one.values if value not in (None, "")]
            yield Pick(str(place), ", ".join(words[:2]), " · ".join(words[2:6]))

    def _told(self, value: Value) -> str:
        formats = self.context.formats
        if isinstance(value, datetime):
            return formats.moment(value)
        return formats.numeric(value) if isinstance(value, date) else str(value).replace("\n", ", ")

    def _fresh(self) -> Iterator[Line]:
        for one in self._listing.rows:
            self.gathered.append(one)
            yield one


class ExportAction(LeavingAction):
    """`button` stands beside the list and is hidden from whoever may not take a list out of the house."""

    def __init__(self, page: Page, listing: Callable[[], Listing]) -> None:
        super().__init__(page)
        self._page, self._listing = page, listing
        self._rows: Iterator[Line] = iter(())
        self._gathered: list[Line] = []
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
        listing = self._listing()
        self.ask(TakingDialog(self._page.context, listing, self._page), partial(self._save, listing))

    def _save(self, listing: Listing, asked: LeavingDialog, confirmed: Confirmed) -> None:
        page, session = self._page, self._page.context.session
        assert isinstance(asked, TakingDialog)
        told = asked.told
        name = lists.file_name(listing.name, session.today())
        kinds = self.tr("Spreadsheets (*.xlsx)")
        chosen = page.context.messages.file_to_save(page, self.tr("Save the list"), name, kinds)
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.casefold() != ".xlsx":
            path = path.with_name(f"{path.name}.xlsx")
        try:
            lists.leaving(
                listing.name, told.rows, asked.why, confirmed, told.concerns, asked.whom, among=told.among, by=session
            )
        except ShelterError as error:
            page.bar.show_failing(sentence_for(error))
            return
        self._rows, self._gathered = iter(listing.rows), list(asked.gathered)
        self._then = partial(self._write, listing, asked.chosen, self._foot(asked), path)
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

    def _foot(self, asked: TakingDialog) -> str:
        """Who let the list go, to whom and why, and how many rows of it: it stands on the sheet itself."""
        context = self._page.context
        words = self.tr("Given to {whom} on {day} by decision of {name}: {why}")
        day = context.formats.numeric(context.session.today())
        told = words.format(whom=asked.whom, day=day, name=context.session.staff.short, why=asked.why)
        if asked.chosen is None:
            return told
        part = self.tr("Rows chosen: {chosen} of {among}.")
        return f"{told} {part.format(chosen=asked.told.rows, among=asked.told.among)}"

    def _write(self, listing: Listing, chosen: Collection[int] | None, foot: str, path: Path) -> None:
        rows = tuple(one.values for place, one in enumerate(self._gathered) if chosen is None or place in chosen)
        printed = Printed(listing.title, listing.heading, rows, foot)

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

    def rows() -> Iterator[Line]:
        group = ""
        for number in range(model.rowCount()):
            one = model.object_at(number)
            if isinstance(one, Head):
                group = one.title
                continue
            cells = tuple(cell_text(column.cell(one)) for column in model.columns)
            yield Line((group, *cells) if grouped else cells, _named(one))

    count = sum(not isinstance(model.object_at(number), Head) for number in range(model.rowCount()))
    shown = (model.object_at(number) for number in range(model.rowCount()))
    concerns = tuple(dict.fromkeys(one for one in map(_named, shown) if one is not None))
    return Listing(name, title, heading, rows(), count, concerns)


def _named(shown: object) -> ResidentId | None:
    """Whom a row names, where it is about a file that may be read."""
    found = shown if isinstance(shown, ResidentSummary) else getattr(shown, "summary", None)
    return found.resident_id if isinstance(found, ResidentSummary) and found.named else None


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
    rows: list[Line] = []
    group = ""
    for one in tasks.rows.rows():
        if isinstance(one, Head):
            group = one.title
        elif isinstance(one, TaskRow):
            rows.append(Line((group, one.title, one.detail, one.due.words, one.actor, one.source)))
    return Listing(name, title, heading, rows, len(rows))
