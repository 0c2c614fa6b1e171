"""The routes of leaving in this house: where a route exists, on which days somebody asks afterwards, and how."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.labels import Labels
from shelter_app.domain.route_changes import Terms
from shelter_app.services import routes
from shelter_app.services.routes import Moves, RouteLine
from shelter_app.views.formats import capital
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import choices, inside, label
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.rules import words
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import ManyChoices
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.tables import Cell, Column, Table

LOOK_AHEAD_MS = 250
_UNREADABLE = 0


class RoutesDialog(FileDialog):
    """Arrows go from route to route; what stands beneath belongs to the one in focus and is saved for it alone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._line: RouteLine | None = None
        super().__init__(context, parent, width=860)

    def kept_as(self) -> KeptAs:
        return KeptAs("route_terms")

    def build(self) -> None:
        self.told, self.was = Label(role="small", tone="text2", wrap=True), Label(role="small", tone="text2", wrap=True)
        self.table = Table(
            columns=[
                Column("route", lambda: self.tr("Route"), self._route_cell),
                Column("days", lambda: self.tr("Asked after so many days"), self._days_cell, 210),
                Column("houses", lambda: self.tr("In which houses"), self._houses_cell, 220),
            ],
            row_height=44,
        )
        set_sizes(self.table, least_height=150)
        self.days, self.asked, self.houses, self.reason = LineEdit(), ManyChoices(), ManyChoices(), LineEdit()
        self.requires, self.clause = ManyChoices(), LineEdit()
        self.again, self.apart = LineEdit(), LineEdit()
        self.moves = Label(role="small", tone="text", wrap=True)
        self._look_ahead = Later(self, LOOK_AHEAD_MS, self._show_moves)
        self.restore = Button(kind="link", icon="undo-2", clicked=self._on_restore_clicked)
        self.content.addWidget(self.told)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self.was)
        for name in ("days", "asked", "houses", "requires", "clause", "again", "apart"):
            self.fields[name] = Field(control=getattr(self, name))
        self.fields["reason"] = Field(control=self.reason)
        body, made = self.scrolled(270), self.fields
        body.addLayout(beside(made["days"], made["again"], made["apart"]))
        body.addWidget(made["requires"])
        body.addLayout(beside(made["asked"], made["houses"]))
        body.addLayout(beside(made["clause"], made["reason"]))
        self.content.addWidget(self.moves)
        for line in ("days", "clause", "reason", "again", "apart"):
            self.fields[line].clear_problem_on(getattr(self, line).textChanged)
        self.content.addLayout(row(self.restore, None))
        self.table.focused.connect(self._on_focused)
        for typed in (self.days, self.again, self.apart):
            typed.textChanged.connect(lambda _text: self._look_ahead.ask())
        for many in (self.asked, self.houses, self.requires):
            many.changed.connect(lambda *_values: self._look_ahead.ask())

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Routes of leaving"))
        self.told.setText(
            self.tr("A change holds for whoever leaves from now on; days that are agreed already stay as they are.")
        )
        self.fields["days"].set_label(self.tr("&Days after leaving"))
        self.fields["days"].set_hint(self.tr("For example 14, 30, 90, 180, 365; years are days as well."))
        self.fields["asked"].set_label(self.tr("How somebody asks; the first is the usual way"))
        self.fields["houses"].set_label(self.tr("In which houses; empty: in all"))
        self.fields["requires"].set_label(self.tr("What the route asks for before anybody leaves"))
        self.fields["clause"].set_label(self.tr("&Source: act, clause"))
        self.fields["again"].set_label(self.tr("No answer: &try again after days"))
        self.fields["apart"].set_label(self.tr("Da&ys between two attempts"))
        self.fields["reason"].set_label(self.tr("&Why it is changed"))
        self.fields["reason"].set_hint(self.tr("One sentence; it stands in the audit and beside the rule."))
        self.restore.setText(self.tr("Back to the packaged values"))
        remove = self.tr("Take back: {}").format
        self.requires.set_choices(choices(self.context, "discharge_requirement"), self.tr("Add"), remove)
        self.asked.set_choices(choices(self.context, "followup_kind"), self.tr("Add"), remove)
        self.houses.set_choices([(one.value, text) for one, text in words.kinds().items()], self.tr("Add"), remove)
        self.table.setAccessibleName(self.heading.text())
        self.table.retranslate()
        self._say_what_was()

    def load(self) -> None:
        self.table.set_rows(routes.lines(by=self.context.session), key=lambda one: one.route.code)
        self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self._on_focused(self.table.current_object())
        self.table.setFocus()

    def check(self) -> Mapping[str, str]:
        try:
            self._days()
        except ValueError:
            return {"days": self.tr("Whole numbers with commas between them")}
        waits = {name: self._wait(name) for name in ("again", "apart")}
        wrong = [name for name, wait in waits.items() if wait == _UNREADABLE]
        if wrong:
            return dict.fromkeys(wrong, self.tr("A whole number of days, 1 to 30"))
        line = self._line
        others = line is not None and set(self.requires.chosen()) != set(line.packaged.requires or ())
        if others and not self.clause.text().strip():
            return {"clause": self.tr("Say by which act or decision the route asks for something else.")}
        return {}

    def save(self) -> None:
        if self._line is None:
            return
        with self.refusing():
            code, before = self._line.route.code, self._line.terms
            routes.change(code, self._wanted(self._line), self.reason.text(), before=before, by=self.context.session)

    def _wanted(self, line: RouteLine) -> Terms:
        houses = tuple(map(CentreKind, self.houses.chosen()))
        return Terms(
            self._days(), self.asked.chosen(), houses, self.requires.chosen(), self._clause(line),
            self._wait("again"), self._wait("apart"),
        )  # fmt: skip

    def _clause(self, line: RouteLine) -> Labels:
        """What is typed stands in every language of a screen; the packaged words stay while nobody touches them."""
        typed = self.clause.text().strip()
        if typed == line.terms.clause.get(self.context.language.code):
            return line.terms.clause
        return Labels.of(dict.fromkeys(("kk", "ru", "en"), typed))

    def sentence(self, field: str, reason: str) -> str:
        said = {
            ("days", "missing"): self.tr("The procedure asks after those who leave so: at least one day is needed."),
            ("days", "fixed"): self.tr("Nobody is left to ask."),
            ("days", "range"): self.tr("Between one day and ten years"),
            ("days", "too_many"): self.tr("At most sixteen times"),
            ("again", "wait"): self.tr("A whole number of days, 1 to 30"),
            ("apart", "wait"): self.tr("A whole number of days, 1 to 30"),
            ("asked", "missing"): self.tr("Say how somebody asks."),
            ("requires", "protected"): self.tr(
                "Who receives the child and what a gate waits for stays: without its line nobody could answer it."
            ),
            ("houses", "needed"): self.tr("This may happen in every house: there must be a way to write it down."),
        }
        return said.get((field, reason)) or words.refusal(field, reason) or super().sentence(field, reason)

    def _days(self) -> tuple[int, ...]:
        parts = self.days.text().replace(";", ",").split(",")
        return tuple(int(part) for part in parts if part.strip())

    def _wait(self, name: str) -> int | None:
        """A number of days as typed, None where nothing is: what was packaged holds."""
        text = getattr(self, name).text().strip()
        if not text:
            return None
        return int(text) if text.isascii() and text.isdecimal() else _UNREADABLE

    def _on_focused(self, line: object) -> None:
        """The terms of another route; a reason that was begun belongs to the one before and is cleared."""
        if not isinstance(line, RouteLine) or line is self._line:
            return
        self._line = line
        self.days.setText(", ".join(map(str, line.terms.days)))
        self.asked.choose(list(line.terms.asked))
        self.houses.choose([one.value for one in line.terms.houses])
        self.requires.choose(list(line.terms.requires or ()))
        self.clause.setText(line.terms.clause.get(self.context.language.code))
        for name in ("again", "apart"):
            held = getattr(line.terms, name)
            getattr(self, name).setText("" if held is None else str(held))
            self.fields[name].setEnabled(bool(line.terms.days))
        self.reason.clear()
        self._look_ahead.ask()
        for field in self.fields.values():
            field.clear_problem()
        self._say_what_was()

    def _on_restore_clicked(self) -> None:
        if self._line is None:
            return
        try:
            with self.refusing():
                routes.restore(self._line.route.code, self.reason.text(), by=self.context.session)
        except InvalidInput as error:
            self.show_problems({name: self.sentence(name, reason) for name, reason in error.problems.items()})
        else:
            self.accept()

    def _say_what_was(self) -> None:
        line = self._line
        self.restore.setVisible(line is not None and line.change is not None)
        if line is None:
            return
        said = [self.tr("Packaged: {days}").format(days=self._days_words(line.packaged))]
        if line.change is not None:
            day = self.context.formats.day_year(line.change.at.astimezone(self.context.session.tz).date())
            sentence = self.tr("Changed on {day} by {name}: {reason}")
            said.append(sentence.format(day=day, name=line.author, reason=line.change.reason))
        self.was.setText(". ".join(said))

    def _show_moves(self) -> None:
        """What would change, as far as what is typed can be read; nothing while it is what holds already."""
        line = self._line
        if line is None:
            return
        try:
            wanted = self._wanted(line)
            same = wanted.settled(line.terms) == line.terms
            found = None if same else routes.preview(line.route.code, wanted, by=self.context.session)
        except (ValueError, ShelterError):
            found = None
        self.moves.setText(" ".join(self._moves_words(found)) if found is not None else "")

    def _moves_words(self, moves: Moves) -> list[str]:
        formats, days = self.context.formats, moves.days
        told = [self.tr("Left by this route within a year: {count}; their days stay.").format(count=moves.left)]
        if moves.prepared:
            told.append(self.tr("Prepared to leave by it: {count}; they follow this.").format(count=moves.prepared))
        if days:
            dates = ", ".join(map(formats.day_year, days))
            told.append(self.tr("Whoever leaves today would be asked on {days}.").format(days=dates))
        if moves.no_longer:
            told.append(self.tr("No longer asked for: {what}.").format(what=self._named(moves.no_longer)))
        if moves.new:
            told.append(self.tr("New: {what}.").format(what=self._named(moves.new)))
        if moves.closes:
            told.append(self.tr("Nobody leaves this house by it any more."))
        if moves.opens:
            told.append(self.tr("This house gains the route."))
        return told

    def _named(self, codes: tuple[str, ...]) -> str:
        return ", ".join(inside(self.context, "discharge_requirement", one) for one in codes)

    def _days_words(self, terms: Terms) -> str:
        return ", ".join(map(str, terms.days)) or self.tr("nobody is asked")

    def _route_cell(self, line: RouteLine) -> Cell:
        here = not line.terms.houses or self.context.session.centre.kind in line.terms.houses
        name = capital(label(self.context, "discharge_route", line.route.code))
        return Cell(name, "" if here else self.tr("not offered in this house"), tone="text" if here else "text2")

    def _days_cell(self, line: RouteLine) -> Cell:
        changed = self.tr("changed here") if line.change is not None else ""
        return Cell(self._days_words(line.terms), changed)

    def _houses_cell(self, line: RouteLine) -> Cell:
        named = words.kinds()
        return Cell(", ".join(named[one] for one in line.terms.houses) or self.tr("in all"), wrap=True)
