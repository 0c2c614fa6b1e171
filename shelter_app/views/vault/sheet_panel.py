"""A recovery sheet shown and printed, never saved, and its two check rows typed back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.security.errors import RecoveryTypo
from shelter_app.security.recovery import RecoverySheet
from shelter_app.services.papers import recovery_sheet_job
from shelter_app.services.session import Session
from shelter_app.services.sheets import Wrong
from shelter_app.views.language import NAMES
from shelter_app.views.messages import Messages
from shelter_app.views.preview import PaperPreview
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Tasks
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import MessageBar
from shelter_app.views.widgets.panel import SideColumn
from shelter_app.views.widgets.preview_split import Beside
from shelter_app.views.widgets.segmented import Segmented


class SheetPanel(QWidget):
    """`verified` is sent once both rows are right. The words live in the paper and in this panel, nowhere else."""

    verified = Signal()

    def __init__(self, messages: Messages, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._rows: tuple[str, ...] = ()
        self._check: Callable[[dict[str, str]], Wrong] | None = None
        self._shown: tuple[RecoverySheet, Session] | None = None
        self.done = False
        self.bar = MessageBar()
        self.language = Segmented(choices=[(code, NAMES[code]) for code in ("ru", "kk", "en")], height=32)
        self.language.chosen.connect(lambda _code: self._draw())
        self.preview = PaperPreview(messages, tasks, only_paper=True)
        self.print = Button(icon="printer", shortcut="Ctrl+P", clicked=self.preview.print_paper)
        self.look, self.on_paper, self.lead = (Label(tone="text2", wrap=True) for _number in range(3))
        self.fields = [Field(control=LineEdit()), Field(control=LineEdit())]
        self.check = Button(kind="plain", icon="list-checks", clicked=self.check_rows)
        for field in self.fields:
            line = field.input
            assert isinstance(line, LineEdit)
            line.textChanged.connect(self._on_typed)
            line.returnPressed.connect(self.check_rows)
        buttons = Flow()
        buttons.add(self.print)
        inner = QWidget()
        column = QVBoxLayout(inner)
        set_spacing(column, 0, 14)
        column.addLayout(row(self.language, None))
        for part in (self.look, self.on_paper, buttons, self.lead, *self.fields):
            column.addWidget(part)
        column.addLayout(row(self.check, None))
        column.addWidget(self.bar)
        side = SideColumn(width=352)
        side.add(inner)
        set_sizes(self.preview, least_height=280)
        set_sizes(side, least_height=280)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(Beside(main=self.preview, side=side, needs=700, spacing=24))
        set_sizes(self, least_height=420)
        self.retranslate()

    def show_sheet(self, sheet: RecoverySheet, by: Session, check: Callable[[dict[str, str]], Wrong]) -> None:
        """Shows the sheet and asks for two of its rows, chosen anew; ``check`` tells the wrong words by row.

        It is drawn in the language of the window, and in another one where that is chosen.
        """
        self._shown = sheet, by
        code = QLocale().name()[:2]
        self.language.choose(code if code in NAMES else "ru")
        self._rows, self._check, self.done = sheet.check_rows(), check, False
        for field in self.fields:
            line = field.input
            assert isinstance(line, LineEdit)
            line.clear()
            line.setEnabled(True)
        self._on_typed()
        self.retranslate()
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        sheet, by = self._shown
        job, name = recovery_sheet_job(sheet, by, (self.language.choice() or "ru",)), f"sheet-{sheet.number}.pdf"

        def show(pdf: bytes) -> None:
            self.preview.show_paper(pdf, name)

        self._tasks.run(self, job.render, show)

    def typed(self) -> dict[str, str]:
        """What was typed, by row letter."""
        return {letter: self._line(place).text() for place, letter in enumerate(self._rows)}

    def _line(self, place: int) -> LineEdit:
        line = self.fields[place].input
        assert isinstance(line, LineEdit)
        return line

    def check_rows(self) -> None:
        """Compares what was typed with the paper and names the numbers of wrong words."""
        if self._check is None or self.done:
            return
        for place, letter in enumerate(self._rows):
            if len(self._line(place).text().split()) != 4:
                self.fields[place].show_problem(self.tr("Four words stand in row {row}.").format(row=letter))
                self._line(place).setFocus()
                return
        try:
            wrong = self._check(self.typed())
        except RecoveryTypo:
            self.bar.show_failing(self.tr("Type the four words of each row, with blanks between them."))
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        if any(wrong.values()):
            self._show_wrong(wrong)
        else:
            self._show_right()

    def _show_wrong(self, wrong: Wrong) -> None:
        for place, letter in enumerate(self._rows):
            numbers = wrong.get(letter, ())
            if numbers:
                listed = ", ".join(map(str, numbers))
                words = self.tr("Not as on the paper: word {numbers}.").format(numbers=listed)
                self.fields[place].show_problem(words)

    def _show_right(self) -> None:
        self.done = True
        for place in range(len(self.fields)):
            self._line(place).setEnabled(False)
        self.check.setEnabled(False)
        self.bar.show_info(
            self.tr("Both rows are right. Fold the sheet, put it into an envelope and seal it."), icon="check"
        )
        self.verified.emit()

    def retranslate(self) -> None:
        self.print.setText(self.tr("Print"))
        self.language.setAccessibleName(self.tr("Language of the sheet"))
        self.look.setText(self.tr("1. Look at the page: this is what will be printed. Pana keeps it in no file."))
        self.on_paper.setText(self.tr("2. Print it."))
        self.lead.setText(
            self.tr("3. Read two rows from the paper, not from the screen, and type them here: that proves the print.")
        )
        for place, letter in enumerate(self._rows):
            self.fields[place].set_label(self.tr("Row {row} of the sheet").format(row=letter))
        self.check.setText(self.tr("Compare"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_typed(self) -> None:
        self.check.setEnabled(not self.done and all(self._line(place).text().strip() for place in (0, 1)))
        for field in self.fields:
            field.clear_problem()
        self.bar.clear()
