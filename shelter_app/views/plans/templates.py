"""Templates of a plan: the list of them, and one of them with its rows; nothing in them is about anybody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.plan_templates import LONGEST_TERM, PlanTemplate, TemplateRow
from shelter_app.domain.staff import Role
from shelter_app.services import plan_templates
from shelter_app.services.plan_templates import TemplateForm
from shelter_app.views import listed
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_words import group_words, need_words
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.record.undertakings import say_inside
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import InputLine, Lines, ManyChoices
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.tables import Cell, Column, Table
from shelter_app.views.words import role_words

CATEGORIES = "admission_category"
_ROLES = (Role.CASE_WORKER, Role.PSYCHOLOGIST, Role.MEDICAL_WORKER, Role.DUTY_EDUCATOR, Role.DIRECTOR)


class TemplateLine(InputLine):
    """One usual row: the need opens from the list of its group while it is typed, other words are fine too."""

    def __init__(self, context: Context) -> None:
        self.group, self.need, self.days, self.role = ComboBox(), LineEdit(), LineEdit(), ComboBox()
        self.expected = LineEdit()
        super().__init__(group=self.group, need=self.need, days=self.days, role=self.role, expected=self.expected)
        self._context = context
        self.measure = PlainText(rows=1, most_rows=4)
        self.measure.setPlaceholderText(self.tr("Measure"))
        self.measure.setAccessibleName(self.tr("Measure"))
        say_inside(self.need, self.tr("Need"))
        say_inside(self.days, self.tr("days"))
        self.days.setAccessibleName(self.tr("Usual term in days"))
        say_inside(self.expected, self.tr("Expected result"))
        groups = context.session.profile.plan_groups
        self.group.set_choices([(one.code, group_words(context, one.code)) for one in groups])
        self.group.setAccessibleName(self.tr("Group"))
        self.group.setCurrentIndex(0)
        self.role.set_choices(
            [("", self.tr("Nobody in particular")), *((one.value, role_words(one)) for one in _ROLES)]
        )
        self.role.setAccessibleName(self.tr("Who usually answers for it"))
        self.role.setCurrentIndex(0)
        self.group.activated.connect(lambda _place: self._offer_needs())
        self._offer_needs()
        set_sizes(self.days, width=72)
        above = row(self.group, self.need, spacing=6)
        above.setStretch(0, 2)
        above.setStretch(1, 3)
        beneath = row(self.days, self.role, self.expected, spacing=6)
        beneath.setStretch(1, 2)
        beneath.setStretch(2, 3)
        layout = QVBoxLayout(self)
        set_spacing(layout, (0, 0, 0, 8), 4)
        layout.addLayout(above)
        layout.addWidget(self.measure)
        layout.addLayout(beneath)
        self.setFocusProxy(self.need)

    def _offer_needs(self) -> None:
        """The needs of this group, as the form of the country names them."""
        session = self._context.session
        needs, group = session.reference.list(session.profile.needs_list), code_of(self.group)
        codes = [one.code for one in needs.choices(session.today()) if needs.plan_group(one.code) == group]
        completer = QCompleter([need_words(self._context, code) for code in codes], self.need)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.need.setCompleter(completer)

    def held(self) -> dict[str, Any]:
        return super().held() | {"measure": self.measure.toPlainText()}

    def hold(self, value: Mapping[str, Any]) -> None:
        super().hold(value)
        self.measure.setPlainText(value["measure"])
        self._offer_needs()

    def hold_row(self, known: TemplateRow) -> None:
        """A row that is kept already."""
        self.hold(
            {
                "group": known.group, "need": need_words(self._context, known.need) if known.need else "",
                "days": "" if known.days is None else str(known.days), "role": known.role, "expected": known.expected,
                "measure": known.measure,
            }
        )  # fmt: skip

    def words(self) -> str:
        return ", ".join(filter(None, (super().words(), self.measure.toPlainText().strip())))

    def template_row(self) -> TemplateRow:
        """What stands here; raises InvalidInput (rows ``term``) for days that are no number."""
        session, need, days = self._context.session, self.need.text().strip(), self.days.text().strip()
        if days and not days.isdecimal():
            raise InvalidInput(rows="term")
        return TemplateRow(
            code_of(self.group), session.reference.find(session.profile.needs_list, need) or need if need else "",
            self.measure.toPlainText().strip(), int(days) if days else None, code_of(self.role),
            self.expected.text().strip(),
        )  # fmt: skip


class TemplateDialog(FileDialog):
    """A new template, one made of a plan, or one that is kept already; every row may be written anew."""

    def __init__(self, context: Context, form: TemplateForm, parent: QWidget | None = None) -> None:
        self._form = form
        super().__init__(context, parent, width=820)

    def kept_as(self) -> KeptAs:
        return KeptAs("plan-template", about=str(self._form.known.id) if self._form.known else "new")

    def build(self) -> None:
        self.name, self.categories = LineEdit(), ManyChoices()
        self.rows = Lines(lambda: TemplateLine(self.context))
        self.told = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.told)
        self.add_field("name", Field(control=self.name)).clear_problem_on(self.name.textChanged)
        self.add_field("categories", Field(control=self.categories))
        inner = self.scrolled(360)
        self.fields["rows"] = Field(control=self.rows)
        inner.addWidget(self.fields["rows"])
        inner.addStretch(1)

    def retranslate(self) -> None:
        known = self._form.known
        self.heading.setText(self.tr("Template of a plan") if known else self.tr("New template of a plan"))
        self.told.setText(
            self.tr("It is offered for many: write no name and no place of anybody. What a child says is never in it.")
        )
        self.fields["name"].set_label(self.tr("&Name of the template"))
        self.fields["categories"].set_label(self.tr("For which &categories"))
        self.fields["categories"].set_hint(self.tr("Without a category it is offered for everybody."))
        self.categories.set_choices(
            listed.choices(self.context, CATEGORIES), self.tr("Add a category"),
            lambda words: self.tr("Take away: {category}").format(category=words),
        )  # fmt: skip
        self.fields["rows"].set_label(self.tr("Usual rows"))
        self.rows.set_words(self.tr("Row"), self.tr("Take away"))
        self.accept_button.setText(self.tr("Keep the template"))

    def load(self) -> None:
        form = self._form
        self.name.setText(form.name)
        self.categories.choose(form.categories)
        for one in form.rows or (None,):
            line = self.rows.add_row()
            if one is not None and isinstance(line, TemplateLine):
                line.hold_row(one)
        self.name.setFocus()

    def save(self) -> None:
        rows = tuple(line.template_row() for line in self.rows.rows() if isinstance(line, TemplateLine))
        form = TemplateForm(self.name.text(), self.categories.chosen(), rows, self._form.known)
        with self.refusing():
            plan_templates.keep(form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("name", "empty"): self.tr("Give the template a name."),
            ("name", "too_long"): self.tr("The name is too long."),
            ("rows", "empty"): self.tr("Write at least one row: a need or a measure."),
            ("rows", "term"): self.tr("Write the usual term as a number of days, at most {most}.").format(
                most=LONGEST_TERM
            ),
        }
        return words.get((field, reason)) or super().sentence(field, reason)


class TemplatesDialog(Dialog):
    """The templates that are offered; Enter opens one. Plans that were begun from one stay as they are."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        self.none, self.whole = (Label(tone="text2", wrap=True) for _ in range(2))
        self.table = Table(
            columns=[
                Column("name", lambda: self.tr("Template"), lambda one: Cell(one.name, strong=True, wrap=True)),
                Column("for", lambda: self.tr("For"), self._categories, 260),
                Column("rows", lambda: self.tr("Rows"), lambda one: Cell(str(len(one.rows))), 90),
            ],
            row_height=44,
        )
        self.table.opened.connect(self._edit)
        self.table.focused.connect(lambda _one: self._offer())
        self.new = Button(icon="plus", shortcut="Insert", clicked=lambda: self._ask(TemplateForm("", (), ())))
        self.change = Button(icon="pencil", shortcut="F2", clicked=lambda: self._edit(self.table.current_object()))
        self.retire = Button(kind="ghost", icon="archive", clicked=self._on_retire)
        card = Card(margins=1)
        card.add(self.table)
        set_sizes(card, least_height=260)
        self.content.addWidget(self.none)
        self.content.addWidget(card, 1)
        self.content.addWidget(self.whole)
        self.content.addLayout(row(self.new, self.change, self.retire, None, spacing=8))
        self.cancel.hide()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Templates of a plan"))
        self.none.setText(
            self.tr(
                "There is no template yet. Make one here from scratch, or open a good plan and choose there to make a "
                "template of it: names, days and what the child said stay with the plan."
            )
        )
        self.new.setText(self.tr("New template"))
        self.change.setText(self.tr("Open"))
        self.retire.setText(self.tr("Offer no more"))
        self.accept_button.setText(self.tr("Close"))
        self.table.setAccessibleName(self.tr("Templates of a plan"))
        self.table.retranslate()

    def load(self) -> None:
        found = plan_templates.every(by=self.context.session)
        self.table.set_rows(list(found), key=lambda one: one.id)
        if found and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.none.setVisible(not found)
        self._offer()

    def _offer(self) -> None:
        """What can be done with the chosen one, whose name and categories may be longer than a line of the table."""
        one = self.table.current_object()
        self.change.setEnabled(one is not None)
        self.retire.setEnabled(one is not None)
        self.whole.setVisible(one is not None)
        if isinstance(one, PlanTemplate):
            words = self.tr("{name}. For: {categories}")
            self.whole.setText(words.format(name=one.name, categories=self._categories(one).text))

    def _categories(self, one: PlanTemplate) -> Cell:
        words = [listed.label(self.context, CATEGORIES, code) for code in one.categories]
        return Cell("; ".join(words) or self.tr("everybody"), wrap=True)

    def _edit(self, one: object) -> None:
        if isinstance(one, PlanTemplate):
            self._ask(TemplateForm(one.name, one.categories, one.rows, one))

    def _ask(self, form: TemplateForm) -> None:
        dialog = TemplateDialog(self.context, form, self)
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if saved:
            self.load()

    def _on_retire(self) -> None:
        one = self.table.current_object()
        if not isinstance(one, PlanTemplate):
            return
        try:
            plan_templates.retire(one, by=self.context.session)
        except ShelterError as error:
            self.problem.show_problem(sentence_for(error))
        self.load()
