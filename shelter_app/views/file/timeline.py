"""The first section of a file: everything that happened, one line to add to it, and what comes next beside it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import NoteId
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import DueItem
from shelter_app.services import events, journal
from shelter_app.services.journal import Entry
from shelter_app.views.file.aside import FileAside
from shelter_app.views.file.contact_log import ContactLogDialog
from shelter_app.views.file.entry import EntryDialog
from shelter_app.views.file.note_entry import NoteEntry
from shelter_app.views.file.section import Section
from shelter_app.views.record import timeline_words
from shelter_app.views.record.done import DoneDialog, done_place
from shelter_app.views.record.event_dialog import EventDialog
from shelter_app.views.record.moment_dialog import MomentDialog
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import FilterButton
from shelter_app.views.widgets.message_bar import MessageBar, Way
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.timeline import Entry as Row
from shelter_app.views.widgets.timeline import Timeline

ASIDE_NEEDS = 740


class TimelineSection(Section):
    """F8 writes, Enter reads a whole entry, the filter buttons choose what is shown."""

    def build(self) -> None:
        self._filter = "all"
        self._interrupted = False
        self.entry = NoteEntry(self.context)
        self.entry.restored.connect(self._on_draft_restored)
        self.entry.written.connect(self._on_written)
        self.entry.log_wanted.connect(self._on_log_wanted)
        self.entry.event_wanted.connect(self._on_event_wanted)
        self.draft_bar = MessageBar()
        self.filters = {name: FilterButton() for name in timeline_words.FILTERS}
        for name, button in self.filters.items():
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _on=False, one=name: self._choose(one))
        self.filters["all"].setChecked(True)
        self.list = Timeline()
        self.list.opened.connect(self._on_opened)
        self.states = StatePages(content=self.list, empty_icon="history")
        card = Card(margins=(1, 8, 1, 8))
        card.add(self.states)
        self.aside = FileAside(self.context)
        self.aside.wanted.connect(self.wanted)
        self.aside.due_chosen.connect(self._on_due_chosen)
        left = QVBoxLayout()
        set_spacing(left, 0, 8)
        left.addWidget(self.draft_bar)
        left.addWidget(self.entry)
        left.addLayout(row(*self.filters.values(), None))
        left.addWidget(card, 1)
        layout = QHBoxLayout(self)
        set_spacing(layout, 0, 16)
        layout.addLayout(left, 1)
        layout.addWidget(self.aside)

    def retranslate(self) -> None:
        self.entry.retranslate()
        words = {
            "all": self.tr("All"),
            "notes": self.tr("Notes"),
            "calls": self.tr("Calls"),
            "health": self.tr("Health"),
            "documents": self.tr("Documents"),
        }
        for name, button in self.filters.items():
            button.setText(words[name])
        self.list.setAccessibleName(self.tr("Timeline"))

    def opened(self) -> None:
        self.draft_bar.clear()
        self._choose("all")
        self.filters["all"].setChecked(True)
        self.entry.setVisible(self.may_note())
        if self.may_note():
            self.entry.open_for(self.view.resident.id)
            self._interrupted = self.entry.is_open()
        self.entry.offer_more(offered=self.can(Can.WRITE_NOTE))

    def resume(self) -> bool:
        resumed, self._interrupted = self._interrupted and self.entry.is_open(), False
        if resumed:
            self.entry.go_on()
        return resumed

    def refresh(self) -> None:
        self.aside.show_file(self.view)
        try:
            entries = journal.timeline(self.view.resident.id, by=self.context.session)
        except ShelterError as error:
            self.states.show_error(self.tr("The timeline cannot be shown"), sentence_for(error))
            return
        rows = timeline_words.rows(entries, self._filter, self.context)
        where = self.list.verticalScrollBar().value()
        self.list.set_rows(rows)
        self.list.verticalScrollBar().setValue(where)
        if rows:
            self.states.show_content()
        else:
            self.states.show_empty(
                self.tr("Nothing of this kind yet"),
                self.tr("What is written with F8 stands here under its day."),
                way=self.tr("Show everything") if self._filter != "all" else "",
                act=self._show_all,
            )

    def act(self, action: str) -> None:
        if action == "write" and self.may_note():
            self.entry.begin()

    def keep_draft(self) -> None:
        self.entry.keeper.now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.aside.setVisible(self.width() >= look().px(ASIDE_NEEDS))

    def _choose(self, name: str) -> None:
        self._filter = name
        if self.isVisible():
            self.refresh()

    def _show_all(self) -> None:
        self.filters["all"].setChecked(True)
        self._choose("all")

    def _on_draft_restored(self, moment: datetime | None) -> None:
        discard = Way(self.tr("Throw away"), self._on_discard)
        if moment is None:
            again = Way(self.tr("Open"), self._on_draft_wanted)
            self.draft_bar.show_info(self.tr("The note is kept as a draft."), again, discard, icon="save")
        else:
            time = self.context.formats.near_moment(moment, self.context.session.today())
            words = self.tr("Draft of a note restored: {time}.").format(time=time)
            self.draft_bar.show_info(words, discard, icon="undo-2")

    def _on_written(self) -> None:
        self.draft_bar.clear()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_draft_wanted(self) -> None:
        self.draft_bar.clear()
        self.entry.open_for(self.view.resident.id)
        self.act("write")

    def _on_discard(self) -> None:
        self.entry.throw_away()
        self.draft_bar.clear()

    def _on_log_wanted(self) -> None:
        self.ask(ContactLogDialog(self.context, self.view, parent=self, summary=self.entry.text.toPlainText()))

    def _on_event_wanted(self) -> None:
        self.ask(EventDialog(self.context, self.view.resident.id, self))

    def _on_opened(self, row: Row) -> None:
        entry = row.key
        if not isinstance(entry, Entry) or entry.locked:
            return
        if entry.source == "event" and self.can(Can.EDIT_FILE) and entry.id:
            fact = events.correctable(entry.id, by=self.context.session)
            if fact is not None:
                self.ask(MomentDialog(self.context, fact, self))
                return
        correctable = entry.source == "note" and self.may_note()
        if self.ask(EntryDialog(self.context, entry, parent=self, correctable=correctable)):
            self.entry.begin(corrects=NoteId(entry.id), text=entry.text, kind=entry.kind)

    def _on_due_chosen(self, item: DueItem) -> None:
        match item.source:
            case "plan":
                self.wanted.emit("plan", "")
            case "follow_up":
                self.context.navigator.go("follow_up")
            case "objection":
                self.wanted.emit("plan", "")
            case "meeting" | "meeting_row" | "meeting_task" | "condition":
                self.context.navigator.go("meetings", resident_id=self.view.resident.id)
            case "limit":
                self.wanted.emit("identity", "extend")
            case _:
                kind, section, action = done_place(item, self.context.session.profile)
                if section:
                    self.wanted.emit(section, action)
                elif kind and self.can(Can.WRITE_NOTE):
                    self.ask(DoneDialog(self.context, self.view.resident.id, item, kind, parent=self))
