"""After leaving: the board by routes or by months, and beside it the stage in focus with its form."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.follow_ups import SILENT, FollowUp
from shelter_app.domain.ids import FollowUpId
from shelter_app.services import follow_ups, outcomes, stopped_elsewhere
from shelter_app.services.follow_ups import BoardRow
from shelter_app.services.outcomes import Outcomes
from shelter_app.views.drafting import DraftKeeper
from shelter_app.views.export import ExportAction, Listing, table_listing
from shelter_app.views.follow_ups import board_words as words
from shelter_app.views.follow_ups.board import BoardTable, MonthRow, MonthTable, digit_of
from shelter_app.views.follow_ups.listing import board_listing
from shelter_app.views.follow_ups.more import MoreDialog
from shelter_app.views.follow_ups.on_paper import BOARD, silence_decided, silence_letter, stage_report
from shelter_app.views.follow_ups.order import by_routes
from shelter_app.views.follow_ups.outcomes import OutcomeTable
from shelter_app.views.follow_ups.panel import FollowUpPanel
from shelter_app.views.follow_ups.postpone import PostponeDialog
from shelter_app.views.page import Page
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.states import StatePages

AT_ONCE = 150
"""So many rows are read when the board opens; the rest is one step away."""


class FollowUpPage(Page):
    """`open(follow_up_id)`; a digit chooses the result, Ctrl+Enter records it, arrows move between the stages."""

    @property
    def title(self) -> str:
        return self.tr("Follow-up after leaving")

    def build(self) -> None:
        self._rows: list[BoardRow] = []
        self._wanted: FollowUpId | None = None
        self._most, self._figures = AT_ONCE, follow_ups.BoardFigures(0, 0, 0, 0)
        self._take_focus, self._counting = False, 0
        self._just_opened = False
        self._shown: tuple[BoardRow, FollowUp] | None = None
        self._typed: dict[str, Any] = {}
        self.keeper = DraftKeeper(self, self.context, "follow-up", self._collect)
        self.order = Segmented()
        self.order.chosen.connect(lambda _key: self._turn())
        self.board, self.months = BoardTable(self.context), MonthTable(self.context)
        self.outcomes = OutcomeTable(self.context)
        self.export = ExportAction(self, self._listing)
        self.on_paper = Button(icon="printer", clicked=self._go_to_register)
        if not self.context.navigator.knows("house_reports"):
            self.on_paper.hide()
        self.head = PageHead(actions=(self.order,))
        self.counts = Label(tone="text2", wrap=True)
        self.lists = QStackedWidget()
        for table in (self.board, self.months, self.outcomes):
            self.lists.addWidget(table)
        self.note = Label(role="small", tone="text2", wrap=True)
        self.rest = Button(kind="link", clicked=self._show_rest)
        card = Card(margins=1)
        card.add(self.lists)
        main = QWidget()
        layout = QVBoxLayout(main)
        set_spacing(layout, 0, 10)
        for part in (self.head, self.counts, self.bar, card):
            layout.addWidget(part)
        # Titles and counts are long in some languages: what leaves the house stands beneath the board.
        foot = row(self.note, self.rest, self.on_paper, self.export.button, spacing=12)
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        layout.setStretch(3, 1)
        self.panel = FollowUpPanel(self.context)
        set_sizes(self.panel, width=300)
        both = QWidget()
        across = row(main, self.panel, spacing=16)
        across.setStretch(0, 1)
        both.setLayout(across)
        self.states = StatePages(content=both, empty_icon="phone-call")
        self.stack(self.states, margins=(24, 14, 24, 12), bar=False)
        self._connect()

    def _connect(self) -> None:
        self.board.stage_focused.connect(self._on_stage_focused)
        self.months.focused.connect(self._on_month_focused)
        for table in (self.board, self.months):
            table.digit_pressed.connect(self._on_digit)
            table.opened.connect(self._on_opened)
        self.panel.form.touched.connect(self._on_touched)
        self.panel.record.clicked.connect(self._record)
        self.panel.postpone.clicked.connect(self._postpone)
        self.panel.print.clicked.connect(self._print)
        self.panel.again.clicked.connect(self._try_again)
        self.panel.more.clicked.connect(self._add_more)
        self.panel.letter.clicked.connect(self._write_letter)
        self.panel.decide.clicked.connect(self._decide)
        self.watch(self.context.changes.follow_ups_changed, self.context.changes.residents_changed)

    def retranslate(self) -> None:
        self.order.set_choices([("routes", self.tr("By routes")), ("months", self.tr("By months")),
                                ("outcomes", self.tr("Outcomes"))])  # fmt: skip
        if self.order.choice() is None:
            self.order.choose("routes")
        self.order.setAccessibleName(self.tr("Order of the board"))
        self.export.retranslate()
        self.on_paper.setText(self.tr("Print the board"))
        self._say_note()
        self.outcomes.setAccessibleName(self.tr("Outcomes"))
        self.outcomes.retranslate()
        self.board.setAccessibleName(self.title)
        self.months.setAccessibleName(self.title)
        self.board.retranslate()
        self.months.retranslate()
        self.panel.retranslate()

    def open(self, **args: Any) -> None:
        """The board, at the stage `follow_up_id` where one is named; a digit can be pressed at once."""
        self._take_focus = True
        self._just_opened = True
        self.bar.clear()
        self._wanted, self._most = args.get("follow_up_id"), AT_ONCE
        if self._wanted is not None:
            self.order.choose("routes")

    def refresh(self) -> None:
        try:
            if self._just_opened:
                follow_ups.look_through(by=self.context.session)
                self._just_opened = False
            self._rows = follow_ups.board(self._most, self._wanted, by=self.context.session)
            self._figures = follow_ups.figures(words.NEAR_DAYS, by=self.context.session)
        except ShelterError as error:
            self.states.show_error(self.tr("The board cannot be shown"), sentence_for(error))
            return
        if not self._rows:
            self.states.show_empty(
                self.tr("Nobody is followed up yet"),
                self.tr("A discharge makes the schedule: visits, calls and reports after 14 days and later."),
            )
            return
        self.states.show_content()
        self.head.set_title(self.title)
        self.counts.setText(self._count_words())
        self._fill()

    def keep_draft(self) -> None:
        self.keeper.now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = digit_of(event)
        if number is None:
            super().keyPressEvent(event)
        else:
            self._on_digit(number)

    def _fill(self) -> None:
        hidden = self._figures.rows - len(self._rows)
        self.rest.setVisible(hidden > 0)
        self.rest.setText(self.tr("%n more, with nothing due sooner", "", hidden))
        self.board.show_rows(by_routes(self._rows, self.context), words.columns_of(self._rows))
        self.months.show_rows(self._rows)
        if self._wanted is not None and not self.board.choose(self._wanted):
            self.bar.show_info(self.tr("This stage is no longer on the board."))
        self._wanted = None
        self._turn()

    def _turn(self) -> None:
        """Show the board in the order chosen, with a stage in focus."""
        self.panel.setVisible(self.order.choice() != "outcomes")
        self._say_note()
        if self.order.choice() == "outcomes":
            self._show_outcomes()
            return
        table = self.months if self.order.choice() == "months" else self.board
        self.lists.setCurrentWidget(table)
        if table.current_object() is None:
            table.choose_first()
        if table is self.months:
            self._on_month_focused(table.current_object())
        else:
            self.board.tell()
        if self._take_focus:
            self._take_focus = False
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rest(self) -> None:
        """Read every row of the board, for whoever looks for somebody with nothing due soon."""
        self._most = follow_ups.EVERYTHING
        self.refresh()

    def _show_outcomes(self) -> None:
        """Numbers instead of names, and no stage in focus; they are counted in a worker."""
        self._on_stage_focused(None, None)
        self.lists.setCurrentWidget(self.outcomes)
        session = self.context.session
        self._counting += 1
        asked = self._counting

        def deliver(found: Outcomes) -> None:
            if asked == self._counting:
                self.outcomes.show_outcomes(found)
                self._say_note()

        self.context.tasks.run(self, partial(outcomes.collect_apart, by=session), deliver, self._on_not_counted)

    def _on_not_counted(self, error: ShelterError) -> None:
        self.bar.show_failing(sentence_for(error))

    def _listing(self) -> Listing:
        """Outcomes as they are seen; of the board every row, however many of them are shown."""
        if self.order.choice() == "outcomes":
            return table_listing("outcomes", self.title, self.outcomes)
        return board_listing(self.title, self.context)

    def _go_to_register(self) -> None:
        """The board on paper is what is seen here, as of today; the centre of reports offers names or a period."""
        day = f"{self.context.session.today():%Y-%m-%d}"
        self.context.navigator.go("house_reports", document=BOARD, period=day)

    def _say_note(self) -> None:
        if self.order.choice() == "outcomes":
            self.note.setText(
                self.tr("Those who left in the last twelve months. A number in red says how many an answer leaves out.")
            )
        else:
            self.note.setText(
                self.tr("Red: no answer in time. A new attempt or a decision of the coordinator closes it.")
            )

    def _count_words(self) -> str:
        told = self._figures
        return self.tr("No answer: {silent}; in the next seven days: {soon}; we follow {whole}.").format(
            silent=told.unanswered, soon=told.soon, whole=told.followed
        )

    def _on_month_focused(self, one: object) -> None:
        if isinstance(one, MonthRow):
            self._on_stage_focused(one.row, one.stage)
        elif one is None:
            self._on_stage_focused(None, None)

    def _on_stage_focused(self, row: BoardRow | None, stage: FollowUp | None) -> None:
        if row is None or stage is None:
            self.keeper.now()
            self._shown = None
            self.panel.show_nothing()
            return
        before = self._shown
        self._shown = (row, stage)
        if before is not None and before[1] == stage:
            self.panel.show_stage(row, stage, self._contacts(row))
            return
        if before is None or before[1].resident_id != stage.resident_id:
            self._shown = before
            self.keeper.set_resident(stage.resident_id)
            self._shown = (row, stage)
            found = self.keeper.find()
            self._typed = dict(found[1].get("stages", {})) if found else {}
        self.panel.bar.clear()
        self.panel.show_stage(row, stage, self._contacts(row))
        self._fill_form(row, stage)

    def _fill_form(self, row: BoardRow, stage: FollowUp) -> None:
        receiver = row.stay.discharge.receiver if row.stay.discharge else ""
        self.panel.form.clear(stage, receiver)
        kept = self._typed.get(str(stage.id))
        if kept and (stage.open or stage.again):
            self.panel.try_again(stage)
            self.panel.show_stage(row, stage, self._contacts(row))
            self.panel.form.put(kept)
            self.panel.bar.show_info(self.tr("Your draft is back."), Way(self.tr("Discard"), self._discard))

    def _contacts(self, row: BoardRow) -> list[Any]:
        return list(stopped_elsewhere.reachable(row.summary.resident_id, by=self.context.session))

    def _collect(self) -> dict[str, Any] | None:
        return {"stages": self._typed} if self._typed else None

    def _on_touched(self) -> None:
        if self._shown is not None:
            self._typed[str(self._shown[1].id)] = self.panel.form.typed()
            self.keeper.touched()

    def _discard(self) -> None:
        if self._shown is not None:
            row, stage = self._shown
            self._forget(stage)
            self.panel.try_again(None)
            self.panel.bar.clear()
            self.panel.show_stage(row, stage, self._contacts(row))
            self._fill_form(row, stage)

    def _forget(self, stage: FollowUp) -> None:
        """The words of one stage are recorded or thrown away; those of the child's other stages stay."""
        self._typed.pop(str(stage.id), None)
        if self._typed:
            self.keeper.touched()
            self.keeper.now()
        else:
            self.keeper.discard()

    def _on_opened(self, _row: object) -> None:
        """Enter goes on to what can be done with the stage: to the form while it waits, else to its report."""
        if self._shown is None:
            return
        stage = self._shown[1]
        if self.panel.takes_result(stage):
            self.panel.form.note.setFocus(Qt.FocusReason.OtherFocusReason)
        elif stage.outcome is not None:
            self.panel.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_digit(self, digit: int) -> None:
        if self._shown is None:
            return
        if self._shown[1].again:
            self._try_again()
        if self.panel.takes_result(self._shown[1]):
            self.panel.form.outcome.take(digit)

    def _try_again(self) -> None:
        """The same stage once more: the attempt before stays beside the new one."""
        if self._shown is None or not self._shown[1].again or self.panel.takes_result(self._shown[1]):
            return
        row, stage = self._shown
        self.panel.try_again(stage)
        self.panel.show_stage(row, stage, self._contacts(row))
        self._fill_form(row, stage)
        self.panel.form.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_more(self) -> None:
        if self._shown is None or self._shown[0].here_again:
            return
        dialog = MoreDialog(self.context, self._shown[0].stay, self)
        dialog.exec()
        if dialog.made is not None:
            self._wanted = dialog.made.id
            self.order.choose("routes")
            self.refresh()
        dialog.deleteLater()

    def _record(self) -> None:
        if self._shown is None or not self.panel.takes_result(self._shown[1]):
            return
        row, stage = self._shown
        result = self.panel.form.result()
        if result is None or (result.outcome in SILENT and not self.panel.really_again(row, result.at)):
            return
        try:
            follow_ups.record(stage, result, by=self.context.session)
        except InvalidInput as error:
            self.panel.form.refused(error.problems)
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self._forget(stage)
        self.panel.try_again(None)
        name = row.summary.name(self.context.language.code) or row.summary.number
        self.bar.show_info(self.tr("Recorded: {name}, {result}").format(
            name=name, result=words.short_words(self.context, result.outcome)), icon="check")  # fmt: skip
        self._shown = None
        self.refresh()
        (self.months if self.order.choice() == "months" else self.board).setFocus(Qt.FocusReason.OtherFocusReason)

    def _postpone(self) -> None:
        if self._shown is not None and self._shown[1].open:
            self._ask(PostponeDialog(self.context, self._shown[1], self))

    def _print(self) -> None:
        if self._shown is not None and self._shown[1].outcome is not None:
            self._ask(stage_report(self._shown[1], self.context, self))

    def _write_letter(self) -> None:
        if self._shown is not None:
            self._ask(silence_letter(self._shown[0].stay, self.context, self))

    def _decide(self) -> None:
        if self._shown is not None and self._shown[0].decision is not None:
            self._ask(silence_decided(self._shown[0].decision, self.context, self))

    def _ask(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
