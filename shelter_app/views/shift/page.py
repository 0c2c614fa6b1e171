"""The shift: what happened around everybody since the last hand-over, child by child, and the words for the next."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can
from shelter_app.services import papers, shifts
from shelter_app.services.shifts import OneResident, ShiftSheet, Since
from shelter_app.views.lines import whose
from shelter_app.views.page import Page
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record import timeline_words
from shelter_app.views.record.covers import CoversPanel
from shelter_app.views.scaling import set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.shift.handing import HandOversPanel, WordsPanel
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.panel import Card, PageHead, SideColumn
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.timeline import Entry as Row
from shelter_app.views.widgets.timeline import Timeline


class ShiftPage(Page):
    """Enter opens the file a line stands in; Ctrl+Enter hands over what was written; Ctrl+P puts it on paper."""

    @property
    def title(self) -> str:
        return self.tr("Shift")

    def build(self) -> None:
        self._just_opened = True
        self._wanted = ""
        self.since = Segmented()
        self.since.chosen.connect(self._on_since_chosen)
        self.print = Button(icon="printer", shortcut="Ctrl+P", clicked=self._on_print)
        self.dialog: QDialog | None = None
        self.head = PageHead(actions=(self.since, self.print))
        self.list = Timeline()
        self.list.opened.connect(self._on_opened)
        self.states = StatePages(content=self.list, empty_icon="moon")
        card = Card(margins=(1, 8, 1, 8))
        card.add(self.states)
        self.words = WordsPanel(self.context)
        self.hand_overs, self.covers = HandOversPanel(self.context), CoversPanel(self.context)
        for panel in (self.words, self.hand_overs):
            panel.refused.connect(self.bar.show_failing)
        self.words.handed_over.connect(self._on_handed_over)
        side = SideColumn()
        side.add(self.words, self.covers, self.hand_overs)
        across = QHBoxLayout()
        set_spacing(across, 0, 16)
        across.addWidget(card, 1)
        across.addWidget(side)
        self.stack(self.head).addLayout(across, 1)
        self._whose: dict[int, OneResident] = {}
        self.watch(self.context.changes.journal_changed, self.context.changes.residents_changed)

    def retranslate(self) -> None:
        self.since.setAccessibleName(self.tr("Since when"))
        self.list.setAccessibleName(self.tr("What happened"))
        self.print.setText(self.tr("Print"))
        self.print.setVisible(self.context.session.can(Can.PRINT_PAPER))
        self.words.retranslate()

    def open(self, **_args: Any) -> None:
        """The sheet from its beginning; that it was opened is written down once, not at every refresh."""
        self._just_opened = True
        self.bar.clear()
        restored = self.words.restore()
        if restored:
            self.bar.show_info(restored, Way(self.tr("Throw away"), self._on_thrown_away), icon="undo-2")

    def keep_draft(self) -> None:
        self.words.keeper.now()

    def refresh(self) -> None:
        session = self.context.session
        try:
            if self._just_opened:
                shifts.look_through(by=session)
                self._just_opened = False
            sheet = shifts.sheet(self._wanted, by=session)
        except ShelterError as error:
            self.states.show_error(self.tr("The sheet cannot be shown"), sentence_for(error))
            return
        self._show_head(sheet)
        self.hand_overs.show_sheet(sheet)
        self.covers.refresh()
        self._show_list(sheet)

    def _show_head(self, sheet: ShiftSheet) -> None:
        self.since.set_choices([(one.kind, self._since_words(one)) for one in sheet.choices])
        self.since.choose(sheet.since.kind)
        here = self.tr("%n person(s) at the centre now.", "", sheet.present)
        self.head.set_title(self.title, here)

    def _since_words(self, since: Since) -> str:
        moment = since.at.astimezone(self.context.session.tz)
        when = self.context.formats.near_moment(moment, self.context.session.today())
        match since.kind:
            case "handover":
                return self.tr("Since the hand-over, {when}").format(when=when)
            case "login":
                return self.tr("Since my last shift, {when}").format(when=when)
        return self.tr("Last 12 hours")

    def _show_list(self, sheet: ShiftSheet) -> None:
        rows: list[Row | Head] = []
        self._whose = {}
        for one in sheet.residents:
            rows.append(Head(whose(one.summary, self.context), len(one.entries)))
            for entry in one.entries:
                self._whose[id(entry)] = one
                rows.append(timeline_words.row(entry, self.context))
        self.list.set_rows(rows)
        if rows:
            self.states.show_content()
        else:
            self.states.show_empty(
                self.tr("Nothing was written since then"),
                self.tr("Notes, calls, visits and everything else that happens stands here by itself."),
            )

    def _on_since_chosen(self, kind: str) -> None:
        self._wanted = kind
        self.refresh()

    def _on_print(self) -> None:
        """The sheet as it stands here, with who is where and what is due; words being typed are kept first."""
        if not self.context.session.can(Can.PRINT_PAPER):
            return
        self.words.keeper.now()
        wanted = Wanted(papers.SHIFT, languages=(self.context.language.code,), since=self._wanted)
        self.dialog = PaperDialog(self.context, wanted, self)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _on_opened(self, row: Row) -> None:
        one = self._whose.get(id(row.key))
        if one is not None:
            self.context.navigator.go("file", resident_id=one.summary.resident_id, section="timeline")

    def _on_handed_over(self) -> None:
        self.bar.show_info(self.tr("The shift is handed over. Whoever comes puts their name under it."), icon="check")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_thrown_away(self) -> None:
        self.words.throw_away()
        self.bar.clear()
