"""The routes of leaving in this house: where a route exists, on which days somebody asks afterwards, and how."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.route_changes import Terms
from shelter_app.services import routes
from shelter_app.services.routes import RouteLine
from shelter_app.views.formats import capital
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import choices, label
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.rules import words
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import ManyChoices
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.tables import Cell, Column, Table


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
        set_sizes(self.table, least_height=220)
        self.days, self.asked, self.houses, self.reason = LineEdit(), ManyChoices(), ManyChoices(), LineEdit()
        self.restore = Button(kind="link", icon="undo-2", clicked=self._on_restore_clicked)
        self.content.addWidget(self.told)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self.was)
        self.add_field("days", Field(control=self.days))
        self.fields |= {"asked": Field(control=self.asked), "houses": Field(control=self.houses)}
        self.content.addLayout(beside(self.fields["asked"], self.fields["houses"]))
        self.add_field("reason", Field(control=self.reason))
        for line in ("days", "reason"):
            self.fields[line].clear_problem_on(getattr(self, line).textChanged)
        self.content.addLayout(row(self.restore, None))
        self.table.focused.connect(self._on_focused)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Routes of leaving"))
        self.told.setText(
            self.tr("A change holds for whoever leaves from now on; days that are agreed already stay as they are.")
        )
        self.fields["days"].set_label(self.tr("&Days after leaving"))
        self.fields["days"].set_hint(self.tr("For example 14, 30, 90, 180, 365; years are days as well."))
        self.fields["asked"].set_label(self.tr("How somebody asks; the first is the usual way"))
        self.fields["houses"].set_label(self.tr("In which houses; empty: in all"))
        self.fields["reason"].set_label(self.tr("&Why it is changed"))
        self.fields["reason"].set_hint(self.tr("One sentence; it stands in the audit and beside the rule."))
        self.restore.setText(self.tr("Back to the packaged values"))
        remove = self.tr("Take back: {}").format
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
        return {}

    def save(self) -> None:
        if self._line is None:
            return
        wanted = Terms(self._days(), self.asked.chosen(), tuple(map(CentreKind, self.houses.chosen())))
        with self.refusing():
            routes.change(
                self._line.route.code, wanted, self.reason.text(), before=self._line.terms, by=self.context.session
            )

    def sentence(self, field: str, reason: str) -> str:
        said = {
            ("days", "missing"): self.tr("The procedure asks after those who leave so: at least one day is needed."),
            ("days", "fixed"): self.tr("Nobody is left to ask."),
            ("days", "range"): self.tr("Between one day and ten years"),
            ("days", "too_many"): self.tr("At most sixteen times"),
            ("asked", "missing"): self.tr("Say how somebody asks."),
            ("houses", "needed"): self.tr("This may happen in every house: there must be a way to write it down."),
        }
        return said.get((field, reason)) or words.refusal(field, reason) or super().sentence(field, reason)

    def _days(self) -> tuple[int, ...]:
        parts = self.days.text().replace(";", ",").split(",")
        return tuple(int(part) for part in parts if part.strip())

    def _on_focused(self, line: object) -> None:
        """The terms of another route; a reason that was begun belongs to the one before and is cleared."""
        if not isinstance(line, RouteLine) or line is self._line:
            return
        self._line = line
        self.days.setText(", ".join(map(str, line.terms.days)))
        self.asked.choose(list(line.terms.asked))
        self.houses.choose([one.value for one in line.terms.houses])
        self.reason.clear()
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
