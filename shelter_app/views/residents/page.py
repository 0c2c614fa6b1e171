"""The list of residents: filters that are seen, rows read as they come into view, and the file in focus beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import residents
from shelter_app.views import keys, listed
from shelter_app.views.export import ExportAction
from shelter_app.views.page import Page
from shelter_app.views.residents.columns import columns
from shelter_app.views.residents.filters import Filters, Wanted
from shelter_app.views.residents.kin_request import KinRequestDialog
from shelter_app.views.residents.listing import listing
from shelter_app.views.residents.preview import Preview
from shelter_app.views.residents.table import LinesTable
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.labels import ElidedLabel, Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.preview_split import PreviewSplit
from shelter_app.views.widgets.states import StatePages

SETTLED_MS = 250
LOW = 540


class ResidentsPage(Page):
    """Enter opens the file in focus, F8 writes a note in it; the card is read when the arrow keys have rested."""

    @property
    def title(self) -> str:
        return self.tr("Residents")

    def build(self) -> None:
        self._take_focus = False
        self._just_opened = True
        self._card_of: ResidentId | None = None
        self.heading = Label(role="page")
        self.count = ElidedLabel(tone="text2")
        self.filters = Filters()
        self.table = LinesTable(columns=columns(self.context), load=self._load, settings=self.context.settings)
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().currentChanged.connect(self._on_focus_moved)
        self.states = StatePages(content=self.table, empty_icon="users-round")
        self.preview = Preview(self.context)
        self.open_button = Button(kind="primary", shortcut="Return", keys_only_shown=True, clicked=self._open_current)
        self.note_button = Button(icon="notebook-pen", shortcut="F8", keys_only_shown=True, clicked=self._write_note)
        self.print_button = Button(icon="printer", clicked=self._print)
        self.unfold = FilterButton(height=36, toggled=lambda _on: self._fit())
        self.unfold.hide()
        self.gaps = Button(icon="list-checks", clicked=lambda: self.context.navigator.go("quality"))
        self.asked = Button(icon="user-search", clicked=self._on_asked)
        self.export = ExportAction(self, lambda: listing(self.table.lines.ids, self.context))
        keys.bind(self, "F8", self._write_note)
        keys.bind(self, "Ctrl+P", self._print)
        self._settled = Later(self, SETTLED_MS, self._read_card)
        self.filters.changed.connect(self._on_filters_changed)
        self._lay_out()
        changes = self.context.changes
        changes.resident_changed.connect(self._on_resident_changed)
        self.watch(changes.residents_changed, changes.staff_changed)

    def _lay_out(self) -> None:
        self.split = PreviewSplit()
        words = QVBoxLayout()
        set_spacing(words, 0, 0)
        words.addWidget(self.heading)
        words.addWidget(self.count)
        head = row(spacing=16)
        head.addLayout(words, 1)
        for button in (self.asked, self.unfold, self.gaps, self.export.button):
            head.addWidget(button)
        card = Card(margins=(1, 0, 1, 6))
        card.add(self.states)
        self.split.body.addWidget(self.bar)
        self.split.body.addLayout(head)
        self.split.body.addWidget(self.filters)
        self.split.body.addWidget(card, 1)
        buttons = Flow()
        buttons.add(self.open_button, self.note_button, self.print_button)
        self.split.preview.addWidget(self.preview, 1)
        self.split.preview.addWidget(buttons)
        self.stack(self.split, margins=0, spacing=0, bar=False)

    def retranslate(self) -> None:
        session = self.context.session
        self._card_of = None
        self.heading.setText(self.tr("Residents"))
        self.filters.retranslate(listed.choices(self.context, "admission_category"), [])
        if session.can(Can.LIST_RESIDENTS):
            offered = residents.coordinators(by=session)
            self.filters.retranslate(listed.choices(self.context, "admission_category"), offered)
        self.table.setAccessibleName(self.tr("Residents"))
        self.unfold.setText(self.tr("Filters"))
        self.gaps.setText(self.tr("To be completed"))
        self.asked.setText(self.tr("A relative asks"))
        self.asked.setVisible(session.can(Can.LOG_CONTACT))
        self.open_button.setText(self.tr("Open file"))
        self.note_button.setText(self.tr("Note"))
        self.print_button.setText(self.tr("Print"))
        self.print_button.setToolTip(keys.words("Ctrl+P"))
        self.export.retranslate()

    def _on_asked(self) -> None:
        dialog = KinRequestDialog(self.context, self)
        dialog.exec()
        dialog.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """On a low screen or at a high zoom the filters are one button, and the list has the room."""
        low = self.height() < look().px(LOW)
        self.unfold.setVisible(low)
        self.filters.setVisible(not low or self.unfold.isChecked())

    def open(self, **_args: object) -> None:
        """Whoever comes here can walk the list with the arrow keys at once."""
        self._take_focus = True
        self._just_opened = True
        self._card_of = None
        self.bar.clear()

    def refresh(self) -> None:
        wanted, session = self.filters.wanted, self.context.session
        try:
            if self._just_opened:
                residents.look_through(by=session)
                self._just_opened = False
            found = residents.ids(
                present=wanted.here,
                category=wanted.category,
                coordinator=wanted.coordinator,
                minors=True if wanted.children else None,
                where=wanted.where,
                together=wanted.together,
                by=session,
            )
        except ShelterError as error:
            self.table.set_ids([])
            self.count.setText("")
            self._show_current()
            self.states.show_error(self.tr("The list cannot be shown"), sentence_for(error))
            return
        self.table.set_ids(found)
        self.count.setText(self._count_words(wanted, len(found)))
        if found:
            self.states.show_content()
        else:
            self._show_nobody(wanted)
        self._show_current()
        if self._take_focus:
            self._take_focus = False
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def child(self) -> ResidentId | None:
        line = self._current()
        return line.resident_id if line is not None and line.named else None

    def _load(self, ids: Sequence[ResidentId]) -> list[ResidentSummary]:
        return residents.lines(ids, by=self.context.session)

    def _count_words(self, wanted: Wanted, count: int) -> str:
        if wanted.where is not None:
            return self.tr("%n person(s) away", "", count)
        if wanted.here and wanted.children:
            return self.tr("%n child(ren) at the centre now", "", count)
        if wanted.here:
            return self.tr("%n person(s) at the centre now", "", count)
        return self.tr("%n file(s)", "", count)

    def _show_nobody(self, wanted: Wanted) -> None:
        if wanted == Wanted():
            admits = self.context.navigator.knows("admission")
            self.states.show_empty(
                self.tr("Nobody is at the centre now"),
                self.tr("Whoever is admitted stands here at once."),
                way=self.tr("New admission") if admits else "",
                way_icon="user-plus",
                act=lambda: self.context.navigator.go("admission"),
            )
            return
        self.states.show_empty(
            self.tr("No file fits these filters"),
            self.tr("Restricted files are found by their number only."),
            way=self.tr("Who is here now"),
            act=lambda: self.filters.want(Wanted()),
        )

    def _current(self) -> ResidentSummary | None:
        index = self.table.currentIndex()
        return self.table.lines.line_at(index.row()) if index.isValid() and self.table.lines.ids else None

    def _show_current(self) -> None:
        line = self._current()
        self.preview.setVisible(line is not None)
        readable = line is not None and line.named
        for button, right in self._needs():
            button.setVisible(line is not None and self.context.session.can(right))
            button.setEnabled(readable or button is self.open_button)
        self.open_button.setText(self.tr("Open file") if readable or line is None else self.tr("Safety card"))
        if line is not None and line.named and line.resident_id == self._card_of:
            return
        self._settled.drop()
        self._card_of = None
        if line is not None:
            self.preview.show_line(line)
            if line.named:
                self._settled.ask()

    def _needs(self) -> tuple[tuple[Button, Can], ...]:
        return (
            (self.open_button, Can.OPEN_FILE),
            (self.note_button, Can.WRITE_NOTE),
            (self.print_button, Can.PRINT_PAPER),
        )

    def _read_card(self) -> None:
        line = self._current()
        if line is None or not self.split.preview_shown() or not self.context.session.can(Can.SEE_SAFETY_CARD):
            return
        try:
            card = residents.preview(line.resident_id, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self.preview.show_card(card)
        self._card_of = line.resident_id

    def _go(self, right: Can, **args: str) -> None:
        line = self._current()
        if line is None or not self.context.session.can(right):
            return
        if not line.named:
            self.context.navigator.go("card", resident_id=line.resident_id)
            return
        self.context.navigator.go("file", resident_id=line.resident_id, **args)

    def _open_current(self) -> None:
        self._go(Can.OPEN_FILE)

    def _write_note(self) -> None:
        self._go(Can.WRITE_NOTE, section="timeline", action="write")

    def _print(self) -> None:
        self._go(Can.PRINT_PAPER, section="papers")

    def _on_opened(self, _line: object) -> None:
        self._open_current()

    def _on_focus_moved(self, *_indexes: object) -> None:
        self.bar.clear()
        self._show_current()

    def _on_resident_changed(self, resident_id: object) -> None:
        # Every card that is shown was written down; one that is still true is not asked for again.
        if resident_id == self._card_of:
            self._card_of = None

    def _on_filters_changed(self, _wanted: object) -> None:
        self.refresh()
