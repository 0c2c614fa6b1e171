"""Who stands in for a coordinator: the form that gives it, and the lines that tell it to the house."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.covers import NewCover
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import StaffId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.services import accounts, covers
from shelter_app.services.covers import Told
from shelter_app.views.formats import capital
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.cover_words import files_words, until_words
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.scaling import clear_layout, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Line, Panel
from shelter_app.views.words import role_words

ONE, ALL = "one", "all"


class CoverDialog(FileDialog):
    """Who does the work of a coordinator who is away, in this file or in all of hers, from which day to which."""

    def __init__(
        self, context: Context, away: StaffId, resident: Resident | None = None, parent: QWidget | None = None
    ) -> None:
        self.away, self._resident = away, resident
        super().__init__(context, parent, width=600)

    def kept_as(self) -> KeptAs:
        return KeptAs("cover", self._resident.id if self._resident is not None else None, self.away)

    def build(self) -> None:
        self.explained = Label(tone="text2", wrap=True)
        self.content.addWidget(self.explained)
        self.known = CoversPanel(self.context, away=self.away)
        self.content.addWidget(self.known)
        self.known.refresh()
        self.stands_in = ComboBox()
        if self._resident is not None:
            self.files = ComboBox()
        self.begins, self.ends = (ParsedEdit(parser=day_parser(self.context)) for _number in range(2))
        self.add_field("stands_in", Field(control=self.stands_in)).clear_problem_on(self.stands_in.activated)
        if self._resident is not None:
            self.add_field("files", Field(control=self.files))
        self.last = ParsedField(edit=self.ends)
        self.fields.update({"begins": ParsedField(edit=self.begins), "ends": self.last})
        self.content.addLayout(beside(self.fields["begins"], self.last))

    def retranslate(self) -> None:
        session = self.context.session
        name = session.staff_name(self.away)
        self.heading.setText(self.tr("Who stands in for {name}").format(name=name))
        self.explained.setText(
            self.tr(
                "From the first day to the last, both included, whoever stands in sees these duties as their own and"
                " opens these files without a reason. It ends by itself."
            )
        )
        self.fields["stands_in"].set_label(self.tr("Who &stands in"))
        self.stands_in.setPlaceholderText(self.tr("Choose"))
        self.stands_in.set_choices(
            [
                (one.id, f"{one.short}, {role_words(one.role)}")
                for one in accounts.colleagues(by=session)
                if one.can(Can.EDIT_FILE) and one.id != self.away
            ]
        )
        if self._resident is not None:
            self.fields["files"].set_label(self.tr("&In which files"))
            only = self.tr("Only file {number}").format(number=self._resident.number)
            self.files.set_choices([(ALL, self.tr("All files of {name}").format(name=name)), (ONE, only)])
        self.fields["begins"].set_label(self.tr("&First day"))
        self.fields["ends"].set_label(self.tr("&Last day"))
        self.last.set_standing_hint(self.tr("Empty: until it is ended."))
        self.accept_button.setText(self.tr("Let them stand in"))

    def load(self) -> None:
        if self._resident is not None:
            self.files.set_value(ALL)
        self.begins.setText(day_text(self.context.session.today()))
        self.stands_in.setFocus()

    def check(self) -> dict[str, str]:
        found = {name: edit.result().problem for name, edit in (("begins", self.begins), ("ends", self.ends))}
        return {name: problem for name, problem in found.items() if problem}

    def save(self) -> None:
        chosen, begins, ends = self.stands_in.value(), self.begins.value(), self.ends.value()
        only = self._resident.id if self._resident is not None and self.files.value() == ONE else None
        new = NewCover(
            self.away,
            StaffId(chosen) if isinstance(chosen, int) else None,
            begins if isinstance(begins, date) else None,
            ends if isinstance(ends, date) else None,
            only,
        )
        with self.refusing():
            given = covers.give(new, by=self.context.session)
        if given.closed:
            words = self.tr("These restricted files stay closed to {name}: {numbers}.")
            name = self.context.session.staff_name(given.cover.stands_in)
            self.context.messages.warn(
                self,
                words.format(name=name, numbers=", ".join(given.closed)),
                self.tr("You hold no key of them. Whoever is named for them can name {name} there.").format(name=name),
            )

    def sentence(self, field: str, reason: str) -> str:
        known = {
            ("stands_in", "empty"): self.tr("Choose who does the work meanwhile."),
            ("stands_in", "same"): self.tr("Nobody stands in for themselves."),
            ("stands_in", "has_left"): self.tr("This colleague does not work here any more."),
            ("stands_in", "role"): self.tr("This colleague's role does not lead cases: choose somebody else."),
            ("stands_in", "away"): self.tr("This colleague is away herself on some of these days: choose another."),
            ("away", "has_left"): self.tr("Whoever has left needs no cover: the files need another coordinator."),
            ("away", "not_coordinator"): self.tr("Somebody else coordinates this file by now."),
            ("begins", "empty"): self.tr("From which day on?"),
            ("begins", "past"): self.tr("The first day is today or later: nothing is opened for days gone by."),
            ("begins", "overlaps"): self.tr("Somebody stands in already on some of these days: see above."),
            ("ends", "reversed"): self.tr("The last day lies before the first one."),
            ("ends", "too_long"): self.tr("Longer than a year is another coordinator, not a cover."),
        }
        return known.get((field, reason)) or super().sentence(field, reason)


class CoversPanel(Panel):
    """Who stands in for whom: today, for everybody on duty; or, of one member or of all, also what is still to come."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, away: StaffId | None = None, planned: bool = False
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._away, self._planned = away, planned or away is not None
        self._found: list[Told] = []
        self.end_buttons: list[Button] = []
        self._problem = Label(tone="mark", wrap=True)
        self._problem.hide()
        self._lines = QVBoxLayout()
        set_spacing(self._lines, 0, 8)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._problem)
        self.hide()
        context.changes.staff_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read who stands in now, once the panel has its place; hidden where nobody does or may know it."""
        session = self.context.session
        if not session.can(Can.EDIT_FILE if self._planned else Can.LIST_RESIDENTS):
            return
        found = covers.planned(away=self._away, by=session) if self._planned else covers.today(by=session)
        self._problem.hide()
        self.setVisible(bool(found))
        if found != self._found:
            self._found = found
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        self.set_title(self.tr("Who stands in") if self._planned else self.tr("Who stands in today"))
        clear_layout(self._lines)
        self.end_buttons = []
        for place, told in enumerate(self._found):
            if place:
                self._lines.addWidget(Line())
            self._lines.addWidget(self._entry(told))

    def _entry(self, told: Told) -> QWidget:
        who = self.tr("{name} in place of {away}").format(name=told.stands_in, away=told.away)
        facts = ", ".join((until_words(told.cover, self.context), files_words(told)))
        entry = QWidget()
        layout = QVBoxLayout(entry)
        set_spacing(layout, 0, 2)
        layout.addWidget(Label(role="strong", wrap=True, text=who))
        layout.addWidget(Label(role="small", tone="text2", wrap=True, text=capital(facts)))
        if told.phone:
            layout.addWidget(Label(role="small", tone="text2", wrap=True, text=told.phone))
        if told.may_end:
            end = Button(kind="ghost", icon="x", height=28, text=self.tr("End it now"), clicked=lambda: self._end(told))
            end.setAccessibleName(f"{self.tr('End it now')}: {who}")
            self.end_buttons.append(end)
            layout.addLayout(row(end, None))
        return entry

    def _end(self, told: Told) -> None:
        try:
            covers.end(told.cover.id, by=self.context.session)
        except ShelterError as error:
            self._problem.setText(sentence_for(error))
            self._problem.show()
            return
        self.refresh()
