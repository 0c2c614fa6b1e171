"""One national rule: its number, its source in three languages, whether it is in force, and why it is changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.deadlines import Unit
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.labels import Labels
from shelter_app.domain.profiles import PRINTED
from shelter_app.domain.rule_changes import RuleEdit, bounds
from shelter_app.services import rules
from shelter_app.services.rules import RuleLine
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.scaling import row
from shelter_app.views.terms import Terms
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label


class RuleDialog(FileDialog):
    """What is refused is said at its own field; the packaged values stay in sight above."""

    def __init__(self, context: Context, line: RuleLine, parent: QWidget | None = None) -> None:
        self._line = line
        super().__init__(context, parent, width=640)

    def kept_as(self) -> KeptAs:
        return KeptAs("rule", about=self._line.rule.code)

    def build(self) -> None:
        self.packaged, self.changed = (Label(role="small", tone="text2", wrap=True) for _number in range(2))
        self.offset, self.reason = LineEdit(), LineEdit()
        self.since = ParsedEdit(parser=day_parser(self.context))
        self.active, self.checked = FilterButton(height=32), FilterButton(height=32)
        self.clauses = {lang: LineEdit() for lang in PRINTED}
        self.fields["offset"], self.fields["since"] = Field(control=self.offset), ParsedField(edit=self.since)
        self.unframed = {"active": self.active, "checked": self.checked}
        self.content.addWidget(self.packaged)
        self.content.addWidget(self.changed)
        self.content.addLayout(beside(self.fields["offset"], self.fields["since"]))
        self.content.addLayout(row(self.active, self.checked, None))
        for lang, edit in self.clauses.items():
            self.add_field(f"clause_{lang}", Field(control=edit)).clear_problem_on(edit.textChanged)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)
        self.fields["offset"].clear_problem_on(self.offset.textChanged)
        self.restore = Button(kind="link", icon="undo-2", clicked=self._on_restore_clicked)
        self.content.addLayout(row(self.restore, None))

    def retranslate(self) -> None:
        line, lang = self._line, self.context.language.code
        self.heading.setText(line.rule.title.get(lang, line.rule.code))
        self.fields["offset"].set_label(self._term_label())
        self.fields["since"].set_label(self.tr("In force &since"))
        self.fields["since"].set_hint(self.tr("The day of the edition that is cited; may stay empty."))
        self.active.setText(self.tr("In force here"))
        self.checked.setText(self.tr("Compared with the text of the act"))
        self.fields["clause_kk"].set_label(self.tr("Source in Kazakh"))
        self.fields["clause_ru"].set_label(self.tr("Source in Russian"))
        self.fields["clause_en"].set_label(self.tr("Source in English"))
        self.fields["reason"].set_label(self.tr("&Why it is changed"))
        self.fields["reason"].set_hint(self.tr("One sentence; it stands in the audit and beside the rule."))
        self.restore.setText(self.tr("Back to the packaged values"))
        self.restore.setVisible(line.change is not None)
        self._say_what_was()

    def load(self) -> None:
        rule = self._line.rule
        self.offset.setText("" if rule.offset is None else str(rule.offset))
        self.since.setText(day_text(rule.since))
        self.active.setChecked(rule.active)
        self.checked.setChecked(rule.verified)
        for lang, edit in self.clauses.items():
            edit.setText(rule.clause.get(lang) if rule.clause.has(lang) else "")
        self.offset.setFocus()
        self.offset.selectAll()

    def check(self) -> Mapping[str, str]:
        problems = {}
        typed = self.offset.text().strip()
        if typed and not (typed.isascii() and typed.isdigit()):
            problems["offset"] = self.tr("Write a whole number.")
        if self.since.result().problem:
            problems["since"] = self.since.result().problem
        return problems

    def save(self) -> None:
        with self.refusing():
            rules.change(self._line.rule.code, self._edit(), self.reason.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        first, last = bounds(self._line.packaged, limit=self._line.limit)
        match field, reason:
            case "offset", "range":
                return self.tr("A number from {first} to {last}.").format(first=first, last=last)
            case "offset", _:
                return self.tr("The number is missing. To let no duty start, take “In force here” back.")
            case "active", _:
                return self.tr("This duty protects a child at once: it can be changed, but not taken out of force.")
            case "reason", _:
                return self.tr("Say why: without a reason nothing is changed.")
            case "since", _:
                return self.tr("This day is still to come.")
            case "edit", _:
                return self.tr("Nothing was changed.")
        if field.startswith("clause_"):
            return self.tr("The source is shown in every language: write it here as well.")
        return super().sentence(field, reason)

    def _edit(self) -> RuleEdit:
        rule, session = self._line.rule, self.context.session
        typed, since = self.offset.text().strip(), self.since.value()
        texts = {lang: edit.text().strip() for lang, edit in self.clauses.items()}
        edit = RuleEdit(
            int(typed) if typed else None,
            self.active.isChecked(),
            Labels.of(texts),
            since if isinstance(since, date) else None,
            rule.verified_by,
            rule.verified_on,
        )
        if not self.checked.isChecked():
            return replace(edit, checked_by="", checked_on=None)
        if rule.verified and edit == RuleEdit.of(rule):
            return edit
        return replace(edit, checked_by=session.staff.short, checked_on=session.today())

    def _on_restore_clicked(self) -> None:
        try:
            with self.refusing():
                rules.restore(self._line.rule.code, self.reason.text(), by=self.context.session)
        except InvalidInput as error:
            self.show_problems({name: self.sentence(name, reason) for name, reason in error.problems.items()})
        else:
            self.done(QDialog.DialogCode.Accepted)

    def _term_label(self) -> str:
        words = {
            Unit.MINUTES: self.tr("&Term in minutes, 0 for at once"),
            Unit.HOURS: self.tr("&Term in hours, 0 for at once"),
            Unit.DAYS: self.tr("&Term in days"),
            Unit.WORKING_DAYS: self.tr("&Term in working days"),
            Unit.MONTHS: self.tr("&Term in months"),
            Unit.AGE: self.tr("At the &age of, years"),
        }
        return words[self._line.rule.unit]

    def _say_what_was(self) -> None:
        line, lang = self._line, self.context.language.code
        term = Terms().words(line.packaged) or self.tr("no number")
        clause = line.packaged.clause.get(lang)
        self.packaged.setText(self.tr("Packaged: {term}. {clause}").format(term=term, clause=clause))
        note = line.packaged.note.get(lang)
        if note:
            words = self.tr("Packaged: {term}. {clause}. {note}")
            self.packaged.setText(words.format(term=term, clause=clause, note=note))
        self.changed.setVisible(line.change is not None)
        if line.change is not None:
            day = self.context.formats.day_year(line.change.at.astimezone(self.context.session.tz).date())
            words = self.tr("Changed on {day} by {name}: {reason}")
            self.changed.setText(words.format(day=day, name=line.author, reason=line.change.reason))
