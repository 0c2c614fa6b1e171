"""The row in focus in full: what was noticed, whom it looks like, and the decision about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.taking_over import Alike, Decision
from shelter_app.views.exchange.rows_table import ShownRow, alike_short, noticed_first
from shelter_app.views.page import Context
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Panel
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.words import born_words


class RowPanel(Panel):
    """`decided` tells a decision about the row in focus, `rest_decided` one about every row that still waits."""

    decided = Signal(int, str)
    rest_decided = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=6)
        self._context = context
        self._number = 0
        self.told = Label(wrap=True)
        self.alike = Label(wrap=True)
        self.choice = Segmented()
        self.choice.chosen.connect(lambda key: self.decided.emit(self._number, key))
        self.rest_new = Button(kind="link", clicked=lambda: self.rest_decided.emit(Decision.NEW.value))
        self.rest_out = Button(kind="link", clicked=lambda: self.rest_decided.emit(Decision.SKIP.value))
        self.add(self.told, self.alike, row(self.choice, None, self.rest_new, self.rest_out))

    def show_row(self, shown: ShownRow | None, waiting: int) -> None:
        """The row in focus; ``waiting`` is how many rows still wait for a decision."""
        self.setVisible(shown is not None)
        if shown is None:
            return
        self._number = shown.number
        self.set_title(self.tr("Row {number}").format(number=shown.number))
        words = noticed_first(shown.row)
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.alike.setText(self._alike_words(shown.alike) if shown.alike is not None else "")
        self.alike.setVisible(shown.alike is not None)
        self.choice.setVisible(shown.decision is not None)
        if shown.decision is not None:
            self.choice.set_choices(
                [
                    (Decision.NEW.value, self.tr("New file")),
                    (Decision.SAME.value, self.tr("The same person: a further stay")),
                    (Decision.SKIP.value, self.tr("Leave out")),
                ]
            )
            self.choice.buttons()[1].setVisible(shown.alike is not None)
            self.choice.choose(None if shown.decision is Decision.UNDECIDED else shown.decision.value)
            self.choice.setAccessibleName(self.tr("What will be done with this row"))
        several = waiting > 1 and shown.decision is Decision.UNDECIDED
        for button in (self.rest_new, self.rest_out):
            button.setVisible(several)
        self.rest_new.setText(self.tr("All that wait: new files"))
        self.rest_out.setText(self.tr("All that wait: leave out"))

    def _alike_words(self, alike: Alike) -> str:
        if alike.file is None:
            return alike_short(alike)
        person, formats = alike.file.person, self._context.formats
        name = person.written_or_fallback(self._context.language.code) or self.tr("Name not known")
        born = (
            formats.numeric(person.born.exact)
            if person.born.exact
            else born_words(person.born, self._context.session.today())
        )
        since = ", ".join(formats.numeric(span.since.date()) for span in alike.file.stays)
        words = self.tr("File {number}: {name}, {born}. Admitted: {days}.").format(
            number=alike.file.number, name=name, born=born, days=since
        )
        return words if not alike.there else f"{words} {alike_short(alike)}"
