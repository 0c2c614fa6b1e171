"""What the files of those here still lack or contradict: one row a flaw, Enter opens the place where it is mended."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from shelter_app.domain.errors import ShelterError
from shelter_app.services import data_quality
from shelter_app.services.data_quality import QualityRow
from shelter_app.views.lines import name_words
from shelter_app.views.page import Page
from shelter_app.views.record.flaws import MENDING, flaw_words, is_told_apart
from shelter_app.views.record.sections import offered_parts
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.labels import KeyHints
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.tables import Cell, Column, Table

ALL, MINE = "all", "mine"


class QualityPage(Page):
    """Grouped by what is lacking, most harmful first; a row leaves the list when its file was completed."""

    @property
    def title(self) -> str:
        return self.tr("To be completed")

    def build(self) -> None:
        self._just_opened = True
        self.whose = Segmented()
        self.whose.chosen.connect(lambda _key: self.refresh())
        self.head = PageHead(actions=(self.whose,))
        self.table = Table(columns=self._columns(), row_height=44)
        self.table.opened.connect(self._on_opened)
        self.hints = KeyHints()
        card = Card(margins=1)
        card.add(self.table)
        self.states = StatePages(content=card, empty_icon="circle-check")
        layout = self.stack(self.head)
        layout.addWidget(self.states, 1)
        layout.addWidget(self.hints)
        self.watch(self.context.changes.residents_changed, self.context.changes.plans_changed)

    def retranslate(self) -> None:
        self.whose.set_choices([(ALL, self.tr("All files")), (MINE, self.tr("My files"))])
        if self.whose.choice() is None:
            self.whose.choose(ALL)
        self.whose.setAccessibleName(self.tr("Whose files"))
        self.table.setAccessibleName(self.title)
        self.table.retranslate()
        self.hints.set_hints([("Return", self.tr("open the place"))])

    def open(self, **_args: Any) -> None:
        """The list from its beginning; that it was opened is written down once, not at every refresh."""
        self._just_opened = True
        self.bar.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        session = self.context.session
        try:
            if self._just_opened:
                data_quality.look_through(by=session)
                self._just_opened = False
            mine = session.staff.id if self.whose.choice() == MINE else None
            found = data_quality.flaws(coordinator=mine, by=session)
        except ShelterError as error:
            self.states.show_error(self.tr("The list cannot be shown"), sentence_for(error))
            return
        files = len({row.summary.resident_id for row in found})
        self.head.set_title(self.title, self.tr("%n file(s) lack something", "", files) if found else "")
        rows: list[Head | QualityRow] = []
        for _flaw, group in groupby(found, key=lambda row: row.finding.flaw):
            same = list(group)
            rows += [Head(self._title_of(same), len(same)), *same]
        self.table.set_rows(rows, key=_key)
        if self.table.current_object() is None and rows:
            self.table.setCurrentIndex(self.table.rows.index(1, 0))
        self.hints.setVisible(bool(rows))
        self._show_state(bool(found))

    def _show_state(self, any_found: bool) -> None:
        if any_found:
            self.states.show_content()
            return
        self.states.show_empty(
            self.tr("Nothing is lacking"),
            self.tr("Gaps and contradictions in the files of those here appear in this list."),
        )

    def _title_of(self, same: list[QualityRow]) -> str:
        named: dict[str, str] = {
            "limit_passed": self.tr("The limit of the stay has passed"),
            "right_ended": self.tr("A decision about a contact has ended"),
            "born_after_arrival": self.tr("Birth later than admission"),
            "plan_ended": self.tr("The plan in force has ended"),
            "iin_birth": self.tr("IIN points to another birth date"),
        }
        finding = same[0].finding
        return named.get(finding.flaw.value) or flaw_words(finding, self.context)

    def _columns(self) -> list[Column]:
        return [
            Column("who", lambda: self.tr("Who"), self._who),
            Column("what", lambda: self.tr("Where"), self._what),
            Column("coordinator", lambda: self.tr("Coordinator"), self._coordinator, 210, needs=720),
        ]

    def _who(self, row: QualityRow) -> Cell:
        line = row.summary
        name = line.name(self.context.language.code)
        icon = "" if name else "user"
        return Cell(
            name_words(line, self.context), line.number, strong=True, avatar=(name, line.resident_id), avatar_icon=icon
        )

    def _what(self, row: QualityRow) -> Cell:
        if is_told_apart(row.finding.flaw):
            return Cell(flaw_words(row.finding, self.context), wrap=True)
        parts = {part.name: part.words for part in offered_parts(self.context.session)}
        return Cell(parts.get(MENDING[row.finding.flaw].section, ""), tone="text2")

    def _coordinator(self, row: QualityRow) -> Cell:
        name = self.context.session.staff_name(row.summary.coordinator)
        return Cell(name) if name else Cell(self.tr("nobody yet"), tone="text2")

    def _on_opened(self, row: QualityRow) -> None:
        mending, resident_id = MENDING[row.finding.flaw], row.summary.resident_id
        if mending.section == "plan":
            self.context.navigator.go("plan", resident_id=resident_id)
            return
        action = mending.action if self.context.session.can(mending.right) else ""
        self.context.navigator.go("file", resident_id=resident_id, section=mending.section, action=action)


def _key(row: object) -> object:
    return (row.summary.resident_id, row.finding) if isinstance(row, QualityRow) else None
