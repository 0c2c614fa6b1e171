"""One row of a draft: the need, what is done about it, until when, what is expected, and who answers for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import StaffMember
from shelter_app.services import accounts
from shelter_app.services.support_plans import Row
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_words import group_words, need_words
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.words import role_words


class RowDialog(FileDialog):
    """`row` is the result. Need and colleague are chosen from the list that opens while typing, or typed freely."""

    saves_itself = False

    def __init__(self, context: Context, resident_id: ResidentId, row: Row, parent: QWidget | None = None) -> None:
        self.row = row
        self._colleagues = {_named(one): one for one in accounts.colleagues(by=context.session)}
        self._kept_as = KeptAs("plan-row", resident_id, row.id or f"new-{row.group}")
        super().__init__(context, parent, width=560)

    def kept_as(self) -> KeptAs:
        return self._kept_as

    def build(self) -> None:
        self.group, self.need, self.responsible = ComboBox(), LineEdit(), LineEdit()
        self.measure, self.expected = PlainText(rows=2, most_rows=5), PlainText(rows=2, most_rows=4)
        self.due = PartialDateEdit(parser=day_parser(self.context))
        self.add_field("group", Field(control=self.group))
        self.add_field("need", Field(control=self.need)).clear_problem_on(self.need.textChanged)
        self.add_field("measure", Field(control=self.measure))
        self.add_field("due", ParsedField(edit=self.due))
        self.add_field("expected", Field(control=self.expected))
        self.add_field("responsible", Field(control=self.responsible))
        _complete(self.responsible, list(self._colleagues))
        self.group.activated.connect(lambda _place: self._offer_needs(code_of(self.group)))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Measure of the plan") if self.row.id else self.tr("New measure"))
        self.fields["group"].set_label(self.tr("&Group"))
        self.fields["need"].set_label(self.tr("&Need"))
        self.fields["need"].set_hint(self.tr("Begin to type: the list of needs opens. Your own words are fine too."))
        self.fields["measure"].set_label(self.tr("&Measure"))
        self.fields["due"].set_label(self.tr("&Due"))
        self.fields["expected"].set_label(self.tr("E&xpected result"))
        self.fields["responsible"].set_label(self.tr("&Responsible"))
        groups = self.context.session.profile.plan_groups
        self.group.set_choices([(one.code, group_words(self.context, one.code)) for one in groups])
        self._offer_needs(self.row.group)
        self.accept_button.setText(self.tr("Save"))

    def load(self) -> None:
        row = self.row
        self.group.set_value(row.group)
        self.need.setText(need_words(self.context, row.need) if row.need else "")
        self.measure.setPlainText(row.measure)
        self.due.setText(day_text(row.due))
        self.expected.setPlainText(row.expected)
        self.responsible.setText(row.responsible or self.context.session.staff_name(row.responsible_id))
        self.need.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {}
        if not self.need.text().strip() and not self.measure.toPlainText().strip():
            problems["need"] = self.tr("Name the need or the measure.")
        if self.due.result().problem:
            problems["due"] = self.due.result().problem
        return problems

    def save(self) -> None:
        session = self.context.session
        need, responsible = self.need.text().strip(), self.responsible.text().strip()
        member = self._colleagues.get(responsible)
        due = self.due.value()
        self.row = Row(
            code_of(self.group),
            session.reference.find(session.profile.needs_list, need) or need,
            self.measure.toPlainText().strip(),
            due if isinstance(due, date) else None,
            self.expected.toPlainText().strip(),
            responsible,
            member.id if member else None,
            self.row.id,
        )

    def _offer_needs(self, group: str) -> None:
        """The needs of this group, as the form of the country names them."""
        session = self.context.session
        needs = session.reference.list(session.profile.needs_list)
        codes = [one.code for one in needs.choices(session.today()) if needs.plan_group(one.code) == group]
        _complete(self.need, [need_words(self.context, code) for code in codes])


def _named(member: StaffMember) -> str:
    return f"{member.short}, {member.post or role_words(member.role)}"


def _complete(edit: LineEdit, words: Sequence[str]) -> None:
    completer = QCompleter(list(words), edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    edit.setCompleter(completer)
