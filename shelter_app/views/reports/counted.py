"""The numbers of a period on the screen: counted in a worker, each opening the list of what it counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.statistics import MOVEMENT
from shelter_app.services import statistics
from shelter_app.services.papers import screen_numbers
from shelter_app.services.papers.screen_numbers import NumberRow, Numbers
from shelter_app.services.statistics import Asked, Behind
from shelter_app.views.page import Context
from shelter_app.views.reports.asking import BehindDialog
from shelter_app.views.reports.numbers import NumbersView
from shelter_app.views.reports.period_picker import period_words
from shelter_app.views.sentences import sentence_for
from shelter_app.views.theme import look
from shelter_app.views.widgets.states import StatePages

STAY_WIDTHS = (84, 98, 72, 84)
WORK_WIDTHS = (76, 86, 74, 56, 72)
"""As wide as the heads in Kazakh are: what is left belongs to the names of the rows."""
TALL = 68
"""A duty with its cause takes four lines."""


class CountedPages(StatePages):
    """`show_counted(asked, work)` shows the stays of a period or the work of the house; `file_chosen` wants a file.

    `refused` tells in words why a list behind a number could not be opened."""

    file_chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.stays, self.work = NumbersView(STAY_WIDTHS), NumbersView(WORK_WIDTHS, row_height=TALL)
        self._views = QStackedWidget()
        self._views.addWidget(self.stays)
        self._views.addWidget(self.work)
        super().__init__(parent, content=self._views, empty_icon="chart-column")
        self._context = context
        self._asked = 0
        self._shown: tuple[Asked, bool] | None = None
        self.behind: BehindDialog | None = None
        self.stays.opened.connect(self._on_opened)
        self.work.opened.connect(self._on_opened)

    def drop(self) -> None:
        """What is being counted is not wanted any more."""
        self._asked += 1

    def show_counted(self, asked: Asked, *, work: bool) -> None:
        """The look is written down here, counting and drawing are done in a worker."""
        session = self._context.session
        self.drop()
        self._shown = asked, work
        try:
            statistics.look(asked, by=session)
        except ShelterError as error:
            self._on_not_counted(error)
            return
        number, theme = self._asked, look()
        inks = [theme.colour(name).name() for name in ("text", "text3", "canvas")]
        self.show_loading(self.tr("Being counted"))

        def deliver(numbers: Numbers) -> None:
            if number == self._asked:
                self._show(numbers, work=work)

        count = partial(screen_numbers.numbers_apart, asked, self._context.language.code, *inks, by=session)
        self._context.tasks.run(self, count, deliver, self._on_not_counted)

    def _show(self, numbers: Numbers, *, work: bool) -> None:
        view, sheet = (self.work, numbers.work) if work else (self.stays, numbers.stays)
        view.show_numbers(sheet, self._as_of(numbers) if work else self._balance(numbers))
        self._views.setCurrentWidget(view)
        self.show_content()
        view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_not_counted(self, error: ShelterError) -> None:
        self.show_error(self.tr("The numbers cannot be shown"), sentence_for(error))

    def _balance(self, numbers: Numbers) -> str:
        census = numbers.counted.census
        start, admitted, left, end = map(census.total, MOVEMENT)
        sign = "=" if census.balanced else "≠"
        period = period_words(census.period, self._context.formats)
        moment = self._context.formats.moment(numbers.counted.as_of)
        told = self.tr("{period}: {proof}. Data as of {moment}.")
        return told.format(period=period, proof=f"{start} + {admitted} – {left} {sign} {end}", moment=moment)

    def _as_of(self, numbers: Numbers) -> str:
        period = period_words(numbers.counted.census.period, self._context.formats)
        moment = self._context.formats.moment(numbers.counted.as_of)
        return self.tr("{period}. Data as of {moment}.").format(period=period, moment=moment)

    def _on_opened(self, row: NumberRow, column: int, head: str) -> None:
        session = self._context.session
        try:
            statistics.look_behind(by=session)
        except ShelterError as error:
            self.refused.emit(sentence_for(error))
            return
        title = f"{row.label}: {head}" if len([one for one in row.values if one is not None]) > 1 else row.label

        def deliver(lines: list[Behind]) -> None:
            self._show_behind(title, lines)

        self._context.tasks.run(self, partial(screen_numbers.behind_apart, row.things[column], by=session), deliver)

    def _show_behind(self, title: str, lines: list[Behind]) -> None:
        dialog = self.behind = BehindDialog(self._context, title, lines, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_behind_closed)
        dialog.open()

    def _on_behind_closed(self) -> None:
        dialog, self.behind = self.behind, None
        if dialog is None:
            return
        chosen: ResidentId | None = dialog.chosen
        explained = dialog.explained
        dialog.deleteLater()
        if explained and chosen is None and self._shown is not None:
            asked, work = self._shown
            self.show_counted(asked, work=work)
        if chosen is not None:
            self.file_chosen.emit(chosen)
