"""Every part of the kit in every state on one page, to be looked at beside the picture of parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_app.views.page import Page
from shelter_app.views.scaling import column, grid, row, set_sizes, set_spacing
from shelter_app.views.widgets.bars import DayBar, Stay
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.message_bar import MessageBar, Way
from shelter_app.views.widgets.panel import Card, PageHead, Panel, Scroll
from shelter_app.views.widgets.rights import RightFace, draw_right
from shelter_app.views.widgets.states import Notice, Skeleton
from shelter_app.views.widgets.steps import Step, StepsStrip


class GalleryPage(Page):
    """Not a place of the program: it is registered for screenshots and looked at by those who change the kit."""

    @property
    def title(self) -> str:
        return self.tr("Parts")

    def build(self) -> None:
        self.head = PageHead()
        self.panels = [Panel() for _number in range(7)]
        buttons, fields, chips, stays, rights, states, bars = self.panels
        self._build_buttons(buttons)
        self._build_fields(fields)
        self._build_chips(chips)
        self._build_stays(stays)
        self._build_rights(rights)
        self._build_states(states)
        self._build_bars(bars)
        self.steps = StepsStrip()
        rows = [
            _across((buttons, 1), (fields, 1)),
            _across((chips, 10), (stays, 9), (rights, 11)),
            _across((states, 3), (bars, 2)),
        ]
        content = QWidget()
        content.setLayout(column(self.head, *rows, self.steps, margins=(24, 14, 24, 14), spacing=12))
        self.stack(Scroll(content=content), margins=0)

    def retranslate(self) -> None:
        self.head.set_title(self.tr("Parts"))
        titles = (
            self.tr("Buttons"),
            self.tr("Fields"),
            self.tr("Chips: icon and word"),
            self.tr("Bar of the stay"),
            self.tr("Cell of a right"),
            self.tr("Empty, loading, error"),
            self.tr("Message bars"),
        )
        for panel, words in zip(self.panels, titles, strict=True):
            panel.set_title(words)
        self._say_buttons()
        self._say_fields()
        self._say_chips()
        self._say_stays()
        self._say_rights()
        self._say_states()
        self._say_bars()

    def _build_buttons(self, panel: Panel) -> None:
        self.save = Button(kind="primary", shortcut="Ctrl+Return", keys_only_shown=True)
        self.prints = [
            Button(icon="printer", shortcut="Ctrl+P", keys_only_shown=True),
            Button(icon="printer"),
            Button(icon="printer"),
        ]
        self.filter = FilterButton(on=True)
        self.ghost, self.link = Button(kind="ghost", icon="history"), Button(kind="link")
        self.prints[2].setEnabled(False)
        panel.add(row(self.save, self.prints[0], self.ghost, self.link, None, spacing=12))
        panel.add(row(self.prints[1], self.prints[2], self.filter, None, spacing=12), None)

    def _say_buttons(self) -> None:
        self.save.setText(self.tr("Record"))
        for button in self.prints:
            button.setText(self.tr("Print"))
        self.filter.setText(self.tr("Children"))
        self.ghost.setText(self.tr("Version 1"))
        self.link.setText(self.tr("Show all"))

    def _build_fields(self, panel: Panel) -> None:
        self.fields = [Field(control=LineEdit(), number=number) for number in (1, 2, 3, 0)]
        lines = grid(spacing=12)
        for place, field in enumerate(self.fields):
            lines.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        panel.add(lines, None)

    def _say_fields(self) -> None:
        names = (self.tr("Age or date of birth"), self.tr("Place found"), self.tr("IIN"), self.tr("File number"))
        texts = (self.tr("~13 years"), self.tr("Shymkent"), "991231500037", "26/039")
        for field, name, text in zip(self.fields, names, texts, strict=True):
            field.set_label(name)
            line = field.input
            if isinstance(line, LineEdit):
                line.setText(text)
                line.setReadOnly(field is self.fields[3])
        self.fields[0].set_hint(self.tr("Understood: about 13"))
        self.fields[2].show_problem(self.tr("The check digit does not agree"))
        self.fields[3].set_hint(self.tr("read only"), "lock")

    def _build_chips(self, panel: Panel) -> None:
        self.chips = [Chip() for _number in range(9)]
        for start in (0, 3, 6):
            panel.add(row(*self.chips[start : start + 3], None, spacing=8))
        panel.add(None)

    def _say_chips(self) -> None:
        faces = (
            ChipFace(self.context.formats.overdue(4), "overdue"),
            ChipFace(self.tr("By 18:00"), "soon"),
            ChipFace(self.tr("Done"), "done"),
            ChipFace(self.tr("In work"), "outline", "circle-dashed"),
            ChipFace(self.tr("Not done: refused"), "outline", "circle-x"),
            ChipFace(self.tr("By default"), "neutral"),
            ChipFace(self.tr("Must not collect"), "stop"),
            ChipFace(self.tr("High risk"), "mark"),
            ChipFace(self.tr("Disputed age"), "mark", "hourglass"),
        )
        for chip, face in zip(self.chips, faces, strict=True):
            chip.set_face(face)

    def _build_stays(self, panel: Panel) -> None:
        self.stays = [DayBar(formats=self.context.formats) for _day in range(5)]
        panel.add(*self.stays, None)

    def _say_stays(self) -> None:
        for bar, day in zip(self.stays, (41, 70, 88, 94, 0), strict=True):
            bar.set_stay(Stay(day, 90, (60, 75, 85)) if day else Stay(120))

    def _build_rights(self, panel: Panel) -> None:
        self.rights = [_RightSample() for _number in range(6)]
        cells = grid(spacing=8)
        for place, cell in enumerate(self.rights):
            cells.addWidget(cell, place // 3, place % 3)
        panel.add(cells, None)

    def _say_rights(self) -> None:
        faces = (
            RightFace(self.tr("Allowed"), "allowed"),
            RightFace(self.tr("With staff"), "limited"),
            RightFace(self.tr("By act"), "limited", "file-text"),
            RightFace(self.tr("Undecided"), "undecided"),
            RightFace(self.tr("Must not"), "forbidden"),
            RightFace(self.tr("By act"), "limited", "file-text"),
        )
        for place, (cell, face) in enumerate(zip(self.rights, faces, strict=True)):
            cell.show_face(face, focused=place == 5)

    def _build_states(self, panel: Panel) -> None:
        self.empty = Notice(icon="sun")
        self.loading = Skeleton()
        self.error = Notice(icon="circle-alert", tone="mark")
        line = row(spacing=12)
        for part in (self.empty, self.loading, self.error):
            card = Card(margins=0)
            card.add(part)
            line.addWidget(card, 1)
        panel.body.addLayout(line, 1)

    def _say_states(self) -> None:
        self.empty.say(
            self.tr("Nothing is overdue today"),
            self.tr("Next due: Thu, 26 November."),
            way=self.tr("Open the week"),
            way_icon="calendar-days",
        )
        self.loading.set_words(self.tr("Opening the list, 3,500 files"))
        self.error.say(
            self.tr("The attachment could not be opened"),
            self.tr("The file is whole in the copy of 23 November."),
            way=self.tr("Take it from the copy"),
            way_icon="database",
        )

    def _build_bars(self, panel: Panel) -> None:
        self.bars = [MessageBar() for _number in range(4)]
        panel.add(*self.bars, None)

    def _say_bars(self) -> None:
        undo = Way(self.tr("Undo"), self.refresh)
        self.bars[0].show_done(self.tr("Moved to the trash: note of 23 November."), undo)
        self.bars[1].show_read_only(self.tr("The file is open for reading: changes will not be saved."))
        choose = Way(self.tr("Choose a place"), self.refresh)
        self.bars[2].show_failing(self.tr("The copy has not been verified for 3 days: no USB stick."), choose)
        stop = Way(self.tr("Stop"), self.refresh)
        self.bars[3].show_progress(self.tr("Printing: 14 of 32 pages"), stop)
        self.steps.set_steps(
            [
                Step("drafted", self.tr("Drafted"), self.tr("20 November"), "done"),
                Step("agreed", self.tr("Agreed"), self.tr("psychologist, teacher, nurse"), "done"),
                Step("approval", self.tr("The director approves"), self.tr("since 23 November"), "now"),
                Step("sent", self.tr("Send to guardianship"), self.tr("after approval"), "next"),
                Step("review", self.tr("Review"), self.tr("14 December"), "next"),
            ]
        )


class _RightSample(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._face: RightFace | None = None
        self._focused = False
        set_sizes(self, height=36)

    def show_face(self, face: RightFace, *, focused: bool) -> None:
        self._face, self._focused = face, focused
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._face is not None:
            painter = QPainter(self)
            draw_right(painter, self.rect(), self._face, self._focused)
            painter.end()


def _across(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    layout = QHBoxLayout()
    set_spacing(layout, 0, 16)
    for widget, share in parts:
        layout.addWidget(widget, share)
    return layout
