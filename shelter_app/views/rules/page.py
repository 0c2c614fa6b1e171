"""All national rules with their terms and sources, for the centre's lawyer: what is packaged and what was changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog

from shelter_app.services import rules
from shelter_app.services.rules import RuleLine
from shelter_app.views.export import ExportAction, table_listing
from shelter_app.views.lines import actor_words
from shelter_app.views.page import Page
from shelter_app.views.rules.dialog import RuleDialog
from shelter_app.views.terms import Terms
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.tables import Cell, Column, Table


class RulesPage(Page):
    """Enter or a double click opens a rule; `open(rule="R-40.stay")` puts the focus on it."""

    @property
    def title(self) -> str:
        return self.tr("National rules")

    def build(self) -> None:
        self._wanted, self._entering = "", False
        self.checked = Chip()
        self.change = Button(kind="primary", icon="pencil", shortcut="F2", clicked=self._on_change_clicked)
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self.table = Table(
            columns=[
                Column("title", lambda: self.tr("Rule"), self._title_cell),
                Column("term", lambda: self.tr("Term"), self._term_cell, 150),
                Column("clause", lambda: self.tr("Source"), self._clause_cell, 260, needs=640),
                Column("since", lambda: self.tr("In force since"), self._since_cell, 128, needs=860),
                Column("changed", lambda: self.tr("Changed here"), self._changed_cell, 240, needs=1040),
            ],
            row_height=52,
        )
        self.export = ExportAction(self, lambda: table_listing("rules", self.title, self.table))
        self.head = PageHead(actions=(self.checked, self.export.button, self.change, self.back))
        self.table.opened.connect(lambda _line: self._on_change_clicked())
        self.table.focused.connect(lambda _line: self._offer())
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        self.stack(self.head, card).setStretchFactor(card, 1)
        self.watch(self.context.changes.centre_changed)

    def open(self, **args: Any) -> None:
        self._wanted, self._entering = str(args.get("rule", "")), True

    def refresh(self) -> None:
        found = rules.lines(by=self.context.session)
        self.table.set_rows(found, key=lambda line: line.rule.code)
        wanted = [place for place, line in enumerate(found) if line.rule.code == self._wanted]
        if wanted or not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(wanted[0] if wanted else 0, 0))
        self._wanted = ""
        count = self.context.formats.count_of(sum(line.rule.verified for line in found), len(found))
        words = self.tr("Compared with the text of the act: {count}").format(count=count)
        self.checked.set_face(ChipFace(words, icon="scale"))
        self._offer()
        if self._entering:
            self._entering = False
            self.table.setFocus()

    def retranslate(self) -> None:
        self.head.set_title(self.title, self.tr("A change holds for this centre only and is written into the audit."))
        self.change.setText(self.tr("Change"))
        self.back.setText(self.tr("Back"))
        self.export.retranslate()
        self.table.retranslate()

    def _offer(self) -> None:
        self.change.setEnabled(self.table.current_object() is not None)

    def _on_change_clicked(self) -> None:
        line = self.table.current_object()
        if not isinstance(line, RuleLine):
            return
        dialog = RuleDialog(self.context, line, self)
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if saved:
            self.refresh()
            self.bar.show_done(self.tr("Written down. Every running duty was worked out anew."))

    def _title_cell(self, line: RuleLine) -> Cell:
        rule, lang = line.rule, self.context.language.code
        title = rule.title.get(lang, rule.code)
        return Cell(title, actor_words(rule.who, self.context), tone="text" if rule.active else "text2")

    def _term_cell(self, line: RuleLine) -> Cell:
        if not line.rule.active:
            return Cell(chip=ChipFace(self.tr("not in force"), "outline", "ban"))
        words = Terms().words(line.rule)
        if not words:
            return Cell(chip=ChipFace(self.tr("not configured"), "outline", "circle-dashed"))
        packaged = Terms().words(line.packaged)
        was = self.tr("packaged: {term}").format(term=packaged or self.tr("not configured"))
        return Cell(words, was if packaged != words else "")

    def _clause_cell(self, line: RuleLine) -> Cell:
        return Cell(line.rule.clause.get(self.context.language.code), wrap=True)

    def _since_cell(self, line: RuleLine) -> Cell:
        since = line.rule.since
        return Cell(self.context.formats.numeric(since)) if since else Cell(self.tr("not stated"), tone="text2")

    def _changed_cell(self, line: RuleLine) -> Cell:
        if line.change is None:
            return Cell(self.tr("as packaged"), tone="text2")
        at = line.change.at.astimezone(self.context.session.tz)
        words = self.tr("{day}, {name}").format(day=self.context.formats.numeric(at.date()), name=line.author)
        return Cell(words, line.change.reason)
