"""The interpreters whom the centre may call: languages, until when they are bound, what speaks against them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import InterpreterId
from shelter_app.domain.interpreters import Interpreter, Objection, Refused
from shelter_app.services import interpreters, papers
from shelter_app.views.dialog import Dialog
from shelter_app.views.interpreters.dialogs import BoundDialog, ServedDialog
from shelter_app.views.listed import inside
from shelter_app.views.page import Page
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.interpreter_dialog import InterpreterDialog
from shelter_app.views.record.interpreter_words import objection_words, relation_words
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.tables import Cell, Column, Table

AGREEMENT = "interpreter_agreement"
SOON_DAYS = 30


class InterpretersPage(Page):
    """Enter or F2 changes a line, Insert begins one; the agreement is printed first and then written down as signed."""

    @property
    def title(self) -> str:
        return self.tr("Interpreters")

    def build(self) -> None:
        self._entering = False
        self._refused: dict[InterpreterId, tuple[Refused, ...]] = {}
        self.add = Button(icon="user-plus", shortcut="Insert", clicked=self._on_add_clicked)
        self.change = Button(kind="primary", icon="pencil", shortcut="F2", clicked=self._on_change_clicked)
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self.print = Button(icon="printer", shortcut="Ctrl+P", clicked=self._on_print_clicked)
        self.bound = Button(icon="pen-line", clicked=self._on_bound_clicked)
        self.served = Button(icon="history", clicked=self._on_served_clicked)
        self.active = Button(icon="ban", clicked=self._on_active_clicked)
        self.table = Table(
            columns=[
                Column("name", lambda: self.tr("Name"), self._name_cell),
                Column("languages", lambda: self.tr("Languages"), self._languages_cell, 240),
                Column("sex", lambda: self.tr("Sex"), self._sex_cell, 110, needs=760),
                Column("bound", lambda: self.tr("Agreement not to disclose"), self._bound_cell, 220),
                Column("against", lambda: self.tr("What speaks against"), self._against_cell, 260, needs=900),
            ],
            row_height=52,
        )
        self.table.opened.connect(lambda _line: self._on_change_clicked())
        self.table.focused.connect(lambda _line: self._offer())
        self.head = PageHead(actions=(self.add, self.change, self.back))
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        self.states = StatePages(content=card, empty_icon="languages")
        acts = Flow(spacing=8)
        acts.add(self.print, self.bound, self.served, self.active)
        self.stack(self.head, acts, self.states).setStretchFactor(self.states, 1)
        self.watch(self.context.changes.saved)

    def open(self, **_args: Any) -> None:
        self._entering = True

    def refresh(self) -> None:
        try:
            found = interpreters.everybody(by=self.context.session)
        except ShelterError as error:
            self.states.show_error(self.tr("The list cannot be shown"), sentence_for(error))
            return
        self._refused = interpreters.refusals(by=self.context.session)
        self.table.set_rows(found, key=lambda one: one.id)
        if found and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        if found:
            self.states.show_content()
        else:
            self.states.show_empty(
                self.tr("Nobody is on the list yet"),
                self.tr("Write down who can be called, before they are needed at night."),
            )
        self._offer()
        if self._entering:
            self._entering = False
            (self.table if found else self.add).setFocus()

    def retranslate(self) -> None:
        self.head.set_title(
            self.title, self.tr("Friends, relatives, co-applicants and the centre's own employees may not interpret.")
        )
        self.add.setText(self.tr("New interpreter"))
        self.change.setText(self.tr("Change"))
        self.back.setText(self.tr("Back"))
        self.print.setText(self.tr("Print the agreement"))
        self.bound.setText(self.tr("Agreement signed"))
        self.served.setText(self.tr("Where they interpreted"))
        self.table.setAccessibleName(self.title)
        self.table.retranslate()
        self._offer()

    @property
    def _chosen(self) -> Interpreter | None:
        found = self.table.current_object()
        return found if isinstance(found, Interpreter) else None

    def _offer(self) -> None:
        chosen = self._chosen
        for button in (self.change, self.print, self.bound, self.served, self.active):
            button.setEnabled(chosen is not None)
        profile = self.context.session.profile
        self.print.setVisible(profile.form(AGREEMENT) is not None)
        retired = chosen is not None and not chosen.active
        self.active.setText(self.tr("Call again") if retired else self.tr("Call no more"))

    def _ask(self, dialog: Dialog, done: str = "") -> None:
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        self.refresh()
        if saved and done:
            self.bar.show_done(done)

    def _with_chosen(self, act: Callable[[Interpreter], None]) -> None:
        chosen = self._chosen
        if chosen is not None:
            act(chosen)

    def _on_add_clicked(self) -> None:
        self._ask(InterpreterDialog(self.context, None, self), self.tr("On the list."))

    def _on_change_clicked(self) -> None:
        self._with_chosen(lambda one: self._ask(InterpreterDialog(self.context, one, self)))

    def _on_print_clicked(self) -> None:
        wanted = papers.FORM + AGREEMENT
        self._with_chosen(lambda one: self._ask(PaperDialog(self.context, Wanted(wanted, about=one.id), self)))

    def _on_bound_clicked(self) -> None:
        words = self.tr("The agreement is written down.")
        self._with_chosen(lambda one: self._ask(BoundDialog(self.context, one, self), words))

    def _on_served_clicked(self) -> None:
        self._with_chosen(lambda one: self._ask(ServedDialog(self.context, one, self)))

    def _on_active_clicked(self) -> None:
        self._with_chosen(self._turn)

    def _turn(self, one: Interpreter) -> None:
        try:
            turn = interpreters.retire if one.active else interpreters.call_again
            turn(one, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
        self.refresh()

    def _name_cell(self, one: Interpreter) -> Cell:
        reach = ", ".join(filter(None, (one.organisation, one.phone)))
        return Cell(one.name, reach, strong=True, tone="text" if one.active else "text2")

    def _languages_cell(self, one: Interpreter) -> Cell:
        return Cell(", ".join(inside(self.context, "language", code) for code in one.languages), wrap=True)

    def _sex_cell(self, one: Interpreter) -> Cell:
        words = {"f": self.tr("Woman"), "m": self.tr("Man")}
        return Cell(words.get(one.sex, self.tr("not said")), tone="text" if one.sex in words else "text2")

    def _bound_cell(self, one: Interpreter) -> Cell:
        today = self.context.session.today()
        if one.bound_until is None:
            return Cell(chip=ChipFace(self.tr("not signed"), "outline", "circle-dashed"))
        day = self.context.formats.numeric(one.bound_until)
        if not one.bound(today):
            return Cell(chip=ChipFace(self.tr("ended {day}").format(day=day), "mark", "ban"))
        tone = "soon" if (one.bound_until - today).days <= SOON_DAYS else "done"
        return Cell(chip=ChipFace(self.tr("until {day}").format(day=day), "soon" if tone == "soon" else "done"))

    def _against_cell(self, one: Interpreter) -> Cell:
        if not one.active:
            words = self.tr("is called no more")
        elif one.employee:
            words = self.tr("works for this centre")
        else:
            found = interpreters.standing_against(one, by=self.context.session)
            told = [objection_words(each) for each in found if each is not Objection.RELATION]
            words = "; ".join(told) or self.tr("nothing")
        return Cell(words, self._refusal_words(one), tone="text2", wrap=True)

    def _refusal_words(self, one: Interpreter) -> str:
        """When and why somebody was not let interpret the last time."""
        latest = next(iter(self._refused.get(one.id, ())), None)
        if latest is None:
            return ""
        day = self.context.formats.numeric(latest.at.astimezone(self.context.session.tz).date())
        reason = relation_words(latest.relation).lower()
        return self.tr("refused on {day}: {reason}").format(day=day, reason=reason)
