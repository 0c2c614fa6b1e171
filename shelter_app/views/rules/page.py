"""All national rules with their terms and sources, for the centre's lawyer: what is packaged and what was changed."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QDialog

from shelter_app.domain.deadlines import Rule
from shelter_app.domain.guards import Guard
from shelter_app.domain.labels import Labels
from shelter_app.domain.legal_references import LegalReference
from shelter_app.domain.names import fold
from shelter_app.domain.rule_changes import is_own
from shelter_app.services import guards, legal_references, rules
from shelter_app.services.guards import GuardLine
from shelter_app.services.legal_references import ReferenceLine
from shelter_app.services.rules import RuleLine
from shelter_app.views.export import ExportAction, table_listing
from shelter_app.views.lines import actor_words
from shelter_app.views.page import Page
from shelter_app.views.rules.days import DaysDialog
from shelter_app.views.rules.decided import DecidedDialog
from shelter_app.views.rules.dialog import RuleDialog
from shelter_app.views.rules.guard_dialog import GuardDialog
from shelter_app.views.rules.moves import EditionDialog
from shelter_app.views.rules.reference_dialog import ReferenceDialog
from shelter_app.views.rules.routes_dialog import RoutesDialog
from shelter_app.views.rules.words import severities, step_words
from shelter_app.views.scaling import set_sizes
from shelter_app.views.tasks import Later
from shelter_app.views.terms import Terms
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.fields import ComboBox, LineEdit
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.tables import Cell, Column, Table

Line = RuleLine | GuardLine | ReferenceLine


class Shown(StrEnum):
    """Which rules the table shows."""

    ALL = "all"
    BLANK = "blank"
    CHANGED = "changed"
    NOT_COMPARED = "not_compared"
    GUARDS = "guards"
    LETTERS = "letters"
    OWN = "own"

    def holds(self, line: Line) -> bool:
        """Whether a rule, a condition of a step or the act of a letter belongs to it."""
        rule = shown(line)
        match self:
            case Shown.BLANK:
                open_ = isinstance(rule, Rule) and not rule.configured
                return open_ or (isinstance(rule, LegalReference) and not rule.text)
            case Shown.CHANGED:
                return line.change is not None
            case Shown.NOT_COMPARED:
                return not rule.verified
            case Shown.GUARDS:
                return isinstance(rule, Guard)
            case Shown.LETTERS:
                return isinstance(rule, LegalReference)
            case Shown.OWN:
                return is_own(rule.code)
        return True


def shown(line: Line) -> Rule | Guard | LegalReference:
    """The rule, the condition or the act that a line is about."""
    if isinstance(line, ReferenceLine):
        return line.reference
    return line.rule if isinstance(line, RuleLine) else line.guard


def title_of(line: Line) -> Labels:
    """What a line is called."""
    if isinstance(line, ReferenceLine):
        return line.title
    return line.rule.title if isinstance(line, RuleLine) else line.guard.title


def step_of(code: str) -> str:
    """The step of the procedure that a rule belongs to: "R-05" of "R-05.guardianship"."""
    return code.partition(".")[0]


class RulesPage(Page):
    """Enter or a double click opens a rule; `open(rule="R-40.stay")` puts the focus on it."""

    @property
    def title(self) -> str:
        return self.tr("National rules")

    def build(self) -> None:
        self._wanted, self._entering = "", False
        self._dialog: EditionDialog | None = None
        self._lines: tuple[Line, ...] = ()
        # A row that was asked for from elsewhere comes into sight once the table is laid out.
        self._in_sight = Later(self, 0, lambda: self.table.scrollTo(self.table.currentIndex()))
        self.search, self.step, self.shown = LineEdit(), ComboBox(), ComboBox()
        set_sizes(self.search, least_width=280)
        self.search.textChanged.connect(lambda _text: self._fill())
        for combo in (self.step, self.shown):
            combo.activated.connect(lambda _place: self._fill())
        self.add = Button(icon="plus", shortcut="Insert", clicked=self._on_add_clicked)
        self.days = Button(icon="calendar-days", clicked=self._on_days_clicked)
        self.routes = Button(icon="footprints", clicked=self._on_routes_clicked)
        self.decided = Button(icon="history", clicked=self._on_decided_clicked)
        set_sizes(self.step, least_width=186)
        set_sizes(self.shown, least_width=184)
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
        filters = Flow(spacing=8)
        filters.add(self.search, self.step, self.shown, self.routes, self.decided, self.days, self.add)
        self.stack(self.head, filters, card).setStretchFactor(card, 1)
        self.watch(self.context.changes.centre_changed)

    def open(self, **args: Any) -> None:
        self._wanted, self._entering = str(args.get("rule", "")), True

    def stop_work(self) -> None:
        """A lock waits for nobody: what is being worked out or written is stopped and taken back."""
        if self._dialog is not None and self._dialog.moves is not None:
            self._dialog.moves.stop()

    def refresh(self) -> None:
        session = self.context.session
        self._lines = (*rules.lines(by=session), *guards.lines(by=session), *legal_references.lines(by=session))
        if self._wanted:
            self._show_all()
        self._offer_steps()
        self._fill()
        wanted = [row for row in range(self.table.rows.rowCount()) if self._code_at(row) == self._wanted]
        if wanted or not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(wanted[0] if wanted else 0, 0))
            self._in_sight.ask()
        self._wanted = ""
        count = self.context.formats.count_of(sum(shown(line).verified for line in self._lines), len(self._lines))
        words = self.tr("Compared with the text of the act: {count}").format(count=count)
        self.checked.set_face(ChipFace(words, icon="scale"))
        if self._entering:
            self._entering = False
            self.table.setFocus()

    def _code_at(self, row: int) -> str:
        return shown(self.table.rows.object_at(row)).code

    def _show_all(self) -> None:
        self.search.clear()
        self.step.set_value("")
        self.shown.set_value(Shown.ALL.value)

    def _fill(self) -> None:
        """The rules that the search and both filters leave, in their order."""
        lang, step = self.context.language.code, self.step.value() or ""
        wanted = Shown(str(self.shown.value() or Shown.ALL))
        typed = fold(self.search.text()).split()
        found = []
        for line in self._lines:
            rule = shown(line)
            words = fold(" ".join((rule.code, title_of(line).get(lang), rule.clause.get(lang), rule.note.get(lang))))
            if step in ("", step_of(rule.code)) and wanted.holds(line) and all(word in words for word in typed):
                found.append(line)
        self.table.set_rows(found, key=lambda line: shown(line).code)
        self._offer()

    def _offer_steps(self) -> None:
        codes = dict.fromkeys(step_of(shown(line).code) for line in self._lines)
        words = {"own": self.tr("Own rules"), "letter": self.tr("Letters")}
        named = [(code, words.get(code, code)) for code in sorted(codes)]
        self.step.set_choices([("", self.tr("All steps")), *named])
        if self.step.value() is None:
            self.step.set_value("")

    def retranslate(self) -> None:
        self.head.set_title(self.title, self.tr("A change holds for this centre only and is written into the audit."))
        self.change.setText(self.tr("Change"))
        self.add.setText(self.tr("Own rule"))
        self.days.setText(self.tr("Working days"))
        self.routes.setText(self.tr("Routes of leaving"))
        self.decided.setText(self.tr("Single terms"))
        self.search.setPlaceholderText(self.tr("Search in rules and sources"))
        self.search.setAccessibleName(self.tr("Search in rules and sources"))
        self.step.setAccessibleName(self.tr("Step of the procedure"))
        self.shown.setAccessibleName(self.tr("Which rules"))
        self.shown.set_choices(
            [
                (Shown.ALL.value, self.tr("All rules")),
                (Shown.BLANK.value, self.tr("Not configured")),
                (Shown.CHANGED.value, self.tr("Changed here")),
                (Shown.NOT_COMPARED.value, self.tr("Not compared with the act")),
                (Shown.GUARDS.value, self.tr("Conditions of a step")),
                (Shown.LETTERS.value, self.tr("Acts in letters")),
                (Shown.OWN.value, self.tr("Rules of the centre's own")),
            ]
        )
        if self.shown.value() is None:
            self.shown.set_value(Shown.ALL.value)
        self.back.setText(self.tr("Back"))
        self.export.retranslate()
        self.table.retranslate()

    def _offer(self) -> None:
        self.change.setEnabled(self.table.current_object() is not None)

    def _on_change_clicked(self) -> None:
        line = self.table.current_object()
        if isinstance(line, RuleLine):
            self._open(RuleDialog(self.context, line, self))
        elif isinstance(line, GuardLine):
            self._decide(GuardDialog(self.context, line, self))
        elif isinstance(line, ReferenceLine):
            self._decide(ReferenceDialog(self.context, line, self))

    def _decide(self, dialog: GuardDialog | ReferenceDialog) -> None:
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        self.refresh_soon()
        if saved:
            self.bar.show_done(self.tr("Written down. It holds from now on."))

    def _on_add_clicked(self) -> None:
        self._open(RuleDialog(self.context, None, self))

    def _on_days_clicked(self) -> None:
        self._open(DaysDialog(self.context, self))

    def _on_routes_clicked(self) -> None:
        dialog = RoutesDialog(self.context, self)
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if saved:
            self.bar.show_done(self.tr("Written down. It holds from now on."))

    def _on_decided_clicked(self) -> None:
        dialog = DecidedDialog(self.context, self)
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if saved:
            self.bar.show_done(self.tr("The decision is taken back: the term runs as its rule says."))

    def _open(self, dialog: EditionDialog) -> None:
        self._dialog = dialog
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        self._dialog = None
        dialog.deleteLater()
        self.refresh_soon()
        if saved:
            self.bar.show_done(self.tr("Written down. Every running duty was worked out anew."))

    def _title_cell(self, line: Line) -> Cell:
        rule, lang = shown(line), self.context.language.code
        title = title_of(line).get(lang, rule.code)
        if isinstance(rule, LegalReference):
            return Cell(title, self.tr("act that the letter names"))
        severity = severities()[rule.severity].lower()
        if isinstance(rule, Guard):
            return Cell(title, severity, tone="text" if rule.active else "text2")
        detail = self.tr("{who}, {severity}").format(who=actor_words(rule.who, self.context), severity=severity)
        return Cell(title, detail, tone="text" if rule.active else "text2")

    def _term_cell(self, line: Line) -> Cell:
        if isinstance(line, ReferenceLine):
            if line.reference.printed:
                return Cell(self.tr("stands in the letter"))
            return Cell(chip=ChipFace(self.tr("names no act"), "outline", "circle-dashed"))
        entry = line.rule if isinstance(line, RuleLine) else line.guard
        if not entry.active:
            return Cell(chip=ChipFace(self.tr("not in force"), "outline", "ban"))
        if isinstance(line, GuardLine):
            return Cell(step_words(line.guard, self.context), wrap=True)
        words = Terms().words(line.rule)
        if not words:
            return Cell(chip=ChipFace(self.tr("not configured"), "outline", "circle-dashed"))
        if line.packaged is None:
            return Cell(words, self.tr("the centre's own"))
        packaged = Terms().words(line.packaged)
        was = self.tr("packaged: {term}").format(term=packaged or self.tr("not configured"))
        return Cell(words, was if packaged != words else "")

    def _clause_cell(self, line: Line) -> Cell:
        rule, lang = shown(line), self.context.language.code
        return Cell(rule.clause.get(lang) or rule.note.get(lang), wrap=True)

    def _since_cell(self, line: Line) -> Cell:
        since = shown(line).since
        return Cell(self.context.formats.numeric(since)) if since else Cell(self.tr("not stated"), tone="text2")

    def _changed_cell(self, line: Line) -> Cell:
        if line.change is None:
            return Cell(self.tr("as packaged"), tone="text2")
        at = line.change.at.astimezone(self.context.session.tz)
        words = self.tr("{day}, {name}").format(day=self.context.formats.numeric(at.date()), name=line.author)
        return Cell(words, line.change.reason)
