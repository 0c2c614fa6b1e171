"""A centre's own register taken over: table, columns, every row before anything is stored, then all or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.register_told import Row, RowState
from shelter_app.domain.registers import Layout, propose
from shelter_app.domain.taking_over import Alike, Decided, Decision
from shelter_app.services.exchange import comparing, taking_over
from shelter_app.services.exchange.taking_over import TakenOver
from shelter_app.services.session import Changed
from shelter_app.sheets import reading, text
from shelter_app.sheets.tables import Sheet
from shelter_app.views import clipboard
from shelter_app.views.exchange.columns_panel import ColumnsPanel
from shelter_app.views.exchange.row_panel import RowPanel
from shelter_app.views.exchange.rows_table import ShownRow, columns
from shelter_app.views.exchange.running import RunningDialog, Stopped
from shelter_app.views.exchange.source import SourcePanel
from shelter_app.views.exchange.words import refusal_words
from shelter_app.views.page import Page
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.tasks import Job, Later, Progress
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import ElidedLabel
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.panel import Card, PageHead, SideColumn
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.tables import Table

ALL, WAITING, REFUSED, HINTED = "all", "waiting", "refused", "hinted"
TELL_EVERY = 20
STOP_MS = 1000
"""How long a lock waits for an import to take everything back: half of what the whole lock may take."""

Read = tuple[tuple[Row, ...], dict[int, Alike]]


class ImportPage(Page):
    """Ctrl+O or Ctrl+V bring a table, Ctrl+Enter takes it over; until then nothing is stored."""

    @property
    def title(self) -> str:
        return self.tr("Take over a register")

    def build(self) -> None:
        self._sheets: tuple[Sheet, ...] = ()
        self._place = 0
        self._rows: tuple[Row, ...] = ()
        self._alike: dict[int, Alike] = {}
        self._said: dict[int, Decision] = {}
        self._counts: Counter[Decision | None] = Counter()
        self._asked = 0
        self._job: Job | None = None
        self._import: Job | None = None
        # The panel under the table grows with what it says; the row in focus stays in view all the same.
        self._in_view = Later(self, 0, lambda: self.table.scrollTo(self.table.currentIndex()))
        self.running: RunningDialog | None = None
        self.source = SourcePanel()
        self.source.file_wanted.connect(self._choose_file)
        self.source.cells_wanted.connect(self.paste)
        self.head = PageHead()
        self.states = StatePages(content=self._build_work(), empty_icon="file-spreadsheet")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.source)
        self.pages.addWidget(self.states)
        self.stack(self.head).addWidget(self.pages, 1)

    def _build_work(self) -> QWidget:
        self.columns = ColumnsPanel()
        self.columns.changed.connect(self._read_rows)
        self.columns.sheet_chosen.connect(self._on_sheet_chosen)
        side = SideColumn(width=290)
        side.add(self.columns)
        self.filter = Segmented(height=32)
        self.filter.chosen.connect(lambda _key: self._fill())
        self.table = Table(columns=columns(self.context), row_height=48)
        self.table.focused.connect(lambda _shown: self._show_current())
        self.row_panel = RowPanel(self.context)
        self.table.opened.connect(lambda _shown: self.row_panel.choice.setFocus(Qt.FocusReason.OtherFocusReason))
        self.row_panel.decided.connect(self._on_decided)
        self.row_panel.rest_decided.connect(self._on_rest_decided)
        self.other = Button(kind="ghost", icon="arrow-left", clicked=self._begin_again)
        self.summary = ElidedLabel(tone="text2")
        self.take = Button(kind="primary", icon="download", shortcut="Ctrl+Return", clicked=self.take_over)
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        main = QWidget()
        layout = QVBoxLayout(main)
        set_spacing(layout, 0, 10)
        layout.addLayout(row(self.filter, None))
        layout.addWidget(card, 1)
        layout.addWidget(self.row_panel)
        bottom = row(self.other, spacing=12)
        bottom.addWidget(self.summary, 1)
        bottom.addWidget(self.take)
        layout.addLayout(bottom)
        work = QWidget()
        across = row(side, main, spacing=16)
        across.setStretch(1, 1)
        work.setLayout(across)
        return work

    def retranslate(self) -> None:
        self.head.set_title(self.title)
        self.source.retranslate()
        self.columns.retranslate()
        self.table.setAccessibleName(self.tr("Rows of the register"))
        self.filter.setAccessibleName(self.tr("Which rows"))
        self.other.setText(self.tr("Another table"))
        self.take.setText(self.tr("Take over"))

    def refresh(self) -> None:
        if self._sheets and self._rows:
            self._show_columns(self._layout)
            self._fill()

    def stop_work(self) -> None:
        """A lock waits for nobody: an import under way is stopped, and everything of it is taken back."""
        if self._job is not None:
            self._job.cancel()
        if self.running is not None:
            self.running.reject()
        if self._import is not None:
            self._import.wait(STOP_MS)

    def _choose_file(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.xlsm *.csv *.txt);;All files (*)")
        chosen = self.context.messages.file_to_open(self, self.tr("Choose the register"), kinds)
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Reads a table from a file, in a worker: a large or broken one holds nobody up."""
        self._read(lambda: reading.read_file(path))

    def paste(self) -> None:
        """Reads the cells that were copied in another program."""
        copied = QApplication.clipboard().text()
        if not copied.strip():
            self.bar.show_failing(self.tr("No cells were copied. Mark them in your table and copy them first."))
            return
        clipboard.remember()
        self._read(lambda: (text.read_text(copied),))

    def _read(self, work: Callable[[], tuple[Sheet, ...]]) -> None:
        self.bar.clear()
        self._asked += 1
        asked = self._asked
        self.pages.setCurrentWidget(self.states)
        self.states.show_loading(self.tr("The table is being read"))

        def show(sheets: tuple[Sheet, ...]) -> None:
            if asked == self._asked:
                self._sheets = sheets
                self._on_sheet_chosen(_richest(sheets))

        self.context.tasks.run(self, work, show, self._refuse_file, ended=partial(self._on_read_ended, asked))

    def _on_read_ended(self, asked: int) -> None:
        if asked == self._asked:
            self.pages.setCurrentWidget(self.source)

    def _refuse_file(self, error: ShelterError) -> None:
        self._begin_again()
        self.bar.show_failing(refusal_words(error))

    def _begin_again(self) -> None:
        self._asked += 1
        if self._job is not None:
            self._job.cancel()
        self._sheets, self._rows, self._alike, self._said = (), (), {}, {}
        self.table.set_rows([])
        self.bar.clear()
        self.pages.setCurrentWidget(self.source)

    def _on_sheet_chosen(self, place: int) -> None:
        self._place = place
        self._read_rows(propose(self._sheets[place].rows))

    def _read_rows(self, layout: Layout) -> None:
        """Every row with these columns, and who is known already, in a worker; earlier decisions fall."""
        self._layout = layout
        self.pages.setCurrentWidget(self.states)
        self._show_columns(layout)
        if self._job is not None:
            self._job.cancel()
        if not layout.names_somebody:
            self._show_rows((), {})
            self.bar.show_failing(self.tr("Say which column holds the names."))
            return
        self.bar.clear()
        self._show_rows((), {})
        self.states.show_loading(self.tr("The rows are being read and compared with the registry"))
        session, sheet = self.context.session, self._sheets[self._place]
        frame = comparing.frame(by=session)

        def work(progress: Progress) -> Read:
            rows = comparing.read_rows(sheet, layout, frame, progress.step)
            return rows, comparing.compare_apart(rows, progress.step, by=session)

        def ended() -> None:
            if self._job is job:
                self.states.show_content()

        job = self._job = self.context.tasks.run_long(
            self, work, lambda found: self._show_rows(*found), self._refuse_file, ended=ended
        )

    def _show_columns(self, layout: Layout) -> None:
        self.columns.show_sheets(self._sheets, self._place)
        self.columns.show_layout(self._sheets[self._place], layout)

    def _show_rows(self, rows: tuple[Row, ...], alike: dict[int, Alike]) -> None:
        self._rows, self._alike, self._said = rows, alike, {}
        self._fill()
        self.states.show_content()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decision(self, row: Row) -> Decision | None:
        if row.told is None:
            return None
        alike = self._alike.get(row.number)
        return self._said.get(row.number) or (alike.proposed if alike else Decision.NEW)

    def _shown(self) -> list[ShownRow]:
        return [
            ShownRow(row, self._decision(row), self._alike.get(row.number))
            for row in self._rows
            if row.state is not RowState.LEFT_OUT
        ]

    def _fill(self) -> None:
        shown = self._shown()
        groups: dict[str, list[ShownRow]] = {
            ALL: shown,
            WAITING: [one for one in shown if one.decision is Decision.UNDECIDED],
            REFUSED: [one for one in shown if one.row.state is RowState.REFUSED],
            HINTED: [one for one in shown if one.row.state is RowState.HINTED],
        }
        words = {
            ALL: self.tr("All {count}"),
            WAITING: self.tr("To decide {count}"),
            REFUSED: self.tr("Refused {count}"),
            HINTED: self.tr("With a hint {count}"),
        }
        numbers = self.context.formats.number
        self.filter.set_choices([(key, words[key].format(count=numbers(len(groups[key])))) for key in groups])
        if self.filter.choice() is None:
            self.filter.choose(ALL)
        self._say_summary(Counter(one.decision for one in shown))
        rows = groups[self.filter.choice() or ALL]
        self.table.set_rows(rows, key=lambda one: one.number)
        if self.table.current_object() is None and rows:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self._show_current()

    def _say_summary(self, counts: Counter[Decision | None]) -> None:
        numbers = self.context.formats.number
        self._counts = counts
        taken = counts[Decision.NEW] + counts[Decision.SAME]
        words = self.tr("New files: {new}. Further stays: {same}. Left out: {skip}. Refused: {refused}.").format(
            new=numbers(counts[Decision.NEW]),
            same=numbers(counts[Decision.SAME]),
            skip=numbers(counts[Decision.SKIP]),
            refused=numbers(counts[None]),
        )
        self.summary.setText(words)
        self.take.setEnabled(taken > 0)

    def _show_current(self) -> None:
        shown = self.table.current_object()
        self.row_panel.show_row(shown, self._counts[Decision.UNDECIDED] if shown is not None else 0)
        self._in_view.ask()

    def _on_decided(self, number: int, key: str) -> None:
        self._said[number] = Decision(key)
        self.bar.clear()
        self._fill()

    def _on_rest_decided(self, key: str) -> None:
        for shown in self._shown():
            if shown.decision is Decision.UNDECIDED:
                self._said[shown.number] = Decision(key)
        self._fill()

    def take_over(self) -> None:
        """Asks once more, because so many files are not taken back by hand; then all of it in a worker."""
        waiting = self._counts[Decision.UNDECIDED]
        if waiting:
            self.filter.choose(WAITING)
            self._fill()
            self.bar.show_failing(self.tr("Some rows may be somebody you know already: decide about each of them."))
            return
        taken = self._counts[Decision.NEW] + self._counts[Decision.SAME]
        question = self.tr("Take over {count} rows into the registry?").format(count=self.context.formats.number(taken))
        detail = self.tr("Refused rows and those left out are not stored. This cannot be taken back at once.")
        messages = self.context.messages
        if messages.ask(self, question, yes=self.tr("Take over"), no=self.tr("Not yet"), detail=detail):
            self._run()

    def _run(self) -> None:
        decided = [Decided(one.row, one.decision, one.alike) for one in self._shown() if one.decision is not None]
        session = self.context.session
        running = self.running = RunningDialog(self.context, self)
        running.setWindowModality(Qt.WindowModality.WindowModal)

        def work(progress: Progress) -> TakenOver:
            def step(done: int, whole: int) -> None:
                if running.stopping:
                    raise Stopped
                if done % TELL_EVERY == 0:
                    progress.step(done, whole)

            return taking_over.take_over_apart(decided, step, by=session)

        running.open()
        self._import = self.context.tasks.run_long(
            self, work, self._on_taken_over, self._on_failed, running.show_progress, ended=self._end_running
        )

    def _end_running(self) -> None:
        self._import = None
        if self.running is not None:
            self.running.end()
            self.running.deleteLater()
            self.running = None

    def _on_taken_over(self, made: TakenOver) -> None:
        self._begin_again()
        self.context.session.announce(Changed("residents", frozenset(made.known)))
        numbers = self.context.formats.number
        words = self.tr("Taken over. New files: {files}. Stays: {stays}.").format(
            files=numbers(made.files), stays=numbers(made.stays)
        )
        navigator = self.context.navigator
        ways = [Way(self.tr("To the residents"), lambda: navigator.go("residents"))]
        if navigator.knows("quality"):
            ways.append(Way(self.tr("What is to be completed"), lambda: navigator.go("quality")))
        self.bar.show_info(words, *ways, icon="check")

    def _on_failed(self, error: ShelterError) -> None:
        if isinstance(error, Stopped):
            self.bar.show_info(self.tr("Stopped. Nothing was taken over."))
        else:
            self.bar.show_failing(refusal_words(error))

    def open(self, **_args: Any) -> None:
        """What was read before is still there; only what was said about it is not."""
        if self.running is None:
            self.bar.clear()


def _richest(sheets: tuple[Sheet, ...]) -> int:
    """The sheet that names the most of what a register holds; the first of several alike."""
    scores = [len(set(propose(sheet.rows).columns)) for sheet in sheets]
    return scores.index(max(scores))
