"""One rule as the centre wants it: every part of it, why it is changed, and the way back to the packaged values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.deadlines import Condition, Recurrence, Rule, Severity, Unit
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.rule_changes import bounds, is_own
from shelter_app.services import rules
from shelter_app.services.rules import Decision, RuleLine
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of, kind_of
from shelter_app.views.rules import words
from shelter_app.views.rules.act_fields import ActFields
from shelter_app.views.rules.moves import Edition, EditionDialog
from shelter_app.views.scaling import row
from shelter_app.views.terms import Terms
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.choices import ManyChoices
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import Label

NEW = Rule("", "admitted", closed_by=(), who="case_worker")
"""What a rule of the centre's own begins with in the form."""

_COMBOS = ("unit", "severity", "who", "trigger", "recurrence")
_MANY = ("closed_by", "cancelled_by", "conditions", "kinds")


class RuleDialog(EditionDialog):
    """What is refused is said at its own field; the packaged values stay in sight above."""

    def __init__(self, context: Context, line: RuleLine | None = None, parent: QWidget | None = None) -> None:
        self._line, self._rule = line, line.rule if line else NEW
        super().__init__(context, parent, width=760)

    def kept_as(self) -> KeptAs:
        return KeptAs("rule", about=self._rule.code or "new")

    def renew(self) -> bool:
        if self._line is None:
            return False
        now = rules.line(self._rule.code, by=self.context.session)
        self._line, self._rule = now, now.rule
        return True

    def version(self) -> int | None:
        return None if self._line is not None else 0

    def build(self) -> None:
        self.packaged, self.changed = (Label(role="small", tone="text2", wrap=True) for _number in range(2))
        self.combos = {name: ComboBox() for name in _COMBOS}
        self.many = {name: ManyChoices() for name in _MANY}
        self.act = ActFields(self.context, self)
        self.offset, self.reason, self.warn, self.warn_before = (LineEdit() for _number in range(4))
        self.active, self.early = FilterButton(height=32), FilterButton(height=32)
        self.restore = Button(kind="link", icon="undo-2", clicked=self._on_restore_clicked)
        single: dict[str, LineEdit] = {
            "offset": self.offset, "warn": self.warn, "warn_before": self.warn_before, "reason": self.reason,
        }  # fmt: skip
        for name, line in single.items():
            self.fields[name] = Field(control=line)
            self.fields[name].clear_problem_on(line.textChanged)
        for name, control in {**self.combos, **self.many}.items():
            self.fields[name] = Field(control=control)
        self.fields |= self.act.fields
        self.unframed = {"active": self.active, "early": self.early}
        self._lay_out(self.scrolled(420))

    def _lay_out(self, column: QVBoxLayout) -> None:
        fields = self.fields
        column.addWidget(self.packaged)
        column.addWidget(self.changed)
        for pair in (
            ("offset", "unit"), ("severity", "who"), ("trigger", "recurrence"), ("closed_by", "cancelled_by"),
            ("conditions", "kinds"), ("warn", "warn_before"),
        ):  # fmt: skip
            column.addLayout(beside(*(fields[name] for name in pair)))
        column.addLayout(row(self.active, self.early, None))
        self.act.lay_out(column)
        column.addStretch(1)
        self.content.addWidget(fields["reason"])
        self.content.addLayout(row(self.restore, None))

    def retranslate(self) -> None:
        lang = self.context.language.code
        self.heading.setText(self._rule.title.get(lang) or self.tr("A rule of the centre's own"))
        self.accept_button.setText(self.tr("See what it moves"))
        self.act.retranslate()
        for name, label in self._labels().items():
            self.fields[name].set_label(label)
        self.fields["warn"].set_hint(self.tr("Counted from the start, such as 60, 75, 85."))
        self.fields["warn_before"].set_hint(self.tr("Counted back from the last day, such as 90, 30."))
        self.fields["reason"].set_hint(self.tr("One sentence; it stands in the audit and beside the rule."))
        self.active.setText(self.tr("In force here"))
        self.early.setText(self.tr("Counts when done up to a day before"))
        self.restore.setText(self.tr("Back to the packaged values"))
        self.restore.setVisible(
            self._line is not None and self._line.change is not None and not is_own(self._rule.code)
        )
        self._offer()
        self._say_what_was()

    def _labels(self) -> dict[str, str]:
        return {
            "offset": self.tr("&Number, 0 for at once"),
            "unit": self.tr("What it counts"),
            "severity": self.tr("When it is missed"),
            "who": self.tr("Who acts"),
            "trigger": self.tr("Starts with"),
            "recurrence": self.tr("When it starts again"),
            "closed_by": self.tr("Closed by"),
            "cancelled_by": self.tr("Ends without being done"),
            "conditions": self.tr("For whom; empty: for everybody"),
            "kinds": self.tr("In which houses; empty: in all"),
            "warn": self.tr("Early warnings, counted forward"),
            "warn_before": self.tr("Early warnings, days before"),
            "reason": self.tr("&Why it is changed"),
        }

    def _offer(self) -> None:
        rule, context = self._rule, self.context
        self.combos["unit"].set_choices([(one.value, text) for one, text in words.units().items()])
        self.combos["severity"].set_choices([(one.value, text) for one, text in words.severities().items()])
        self.combos["recurrence"].set_choices([(one.value, text) for one, text in words.recurrences().items()])
        self.combos["who"].set_choices(words.actors(context, rule.who))
        self.combos["trigger"].set_choices(words.events(context, (rule.trigger,)))
        remove = self.tr("Take back: {}").format
        choices = {
            "closed_by": words.events(context, rule.closed_by),
            "cancelled_by": words.events(context, rule.cancelled_by),
            "conditions": [(one.value, text) for one, text in words.conditions().items()],
            "kinds": [(one.value, text) for one, text in words.kinds().items()],
        }
        for name, found in choices.items():
            self.many[name].set_choices(found, self.tr("Add"), remove)

    def load(self) -> None:
        rule = self._rule
        self.offset.setText("" if rule.offset is None else str(rule.offset))
        for name, combo in self.combos.items():
            combo.set_value(str(getattr(rule, name)))
        for name, many in self.many.items():
            many.choose([str(one) for one in getattr(rule, name)])
        self.warn.setText(", ".join(map(str, rule.warn)))
        self.warn_before.setText(", ".join(map(str, rule.warn_before)))
        self.act.load(rule)
        self.active.setChecked(rule.active)
        self.early.setChecked(rule.early)
        self.offset.setFocus()
        self.offset.selectAll()

    def check(self) -> Mapping[str, str]:
        problems = {}
        typed = self.offset.text().strip()
        if typed and not (typed.isascii() and typed.isdigit()):
            problems["offset"] = self.tr("Write a whole number.")
        for name, line in (("warn", self.warn), ("warn_before", self.warn_before)):
            if _numbers(line.text()) is None:
                problems[name] = self.tr("Write whole numbers with commas between them.")
        return {**problems, **self.act.problems()}

    def go_on(self) -> None:
        self.decide(
            lambda: self._edition(Decision(self._rule.code, self._wanted(), self.reason.text(), self._began_from()))
        )

    def _began_from(self) -> Rule | None:
        return self._line.rule if self._line is not None else None

    def _edition(self, decision: Decision) -> Edition:
        session = self.context.session
        rules.check(decision, by=session)
        return Edition(
            partial(rules.preview_apart, decision, by=session), partial(rules.decide_apart, decision, by=session)
        )

    def _wanted(self) -> Rule:
        typed = self.offset.text().strip()
        return replace(
            self._rule,
            offset=int(typed) if typed else None,
            unit=kind_of(self.combos["unit"], Unit) or self._rule.unit,
            severity=kind_of(self.combos["severity"], Severity) or self._rule.severity,
            recurrence=kind_of(self.combos["recurrence"], Recurrence) or self._rule.recurrence,
            who=code_of(self.combos["who"]),
            trigger=code_of(self.combos["trigger"]),
            closed_by=self.many["closed_by"].chosen(),
            cancelled_by=self.many["cancelled_by"].chosen(),
            conditions=tuple(map(Condition, self.many["conditions"].chosen())),
            kinds=tuple(map(CentreKind, self.many["kinds"].chosen())),
            warn=_numbers(self.warn.text()) or (),
            warn_before=_numbers(self.warn_before.text()) or (),
            early=self.early.isChecked(),
            active=self.active.isChecked(),
            **self.act.typed(self._rule),
        )

    def sentence(self, field: str, reason: str) -> str:
        unit = kind_of(self.combos["unit"], Unit) or self._rule.unit
        if (field, reason) == ("offset", "range"):
            first, last = bounds(unit, limit=self._line is not None and self._line.limit)
            return self.tr("A number from {first} to {last}.").format(first=first, last=last)
        return words.refusal(field, reason) or super().sentence(field, reason)

    def _on_restore_clicked(self) -> None:
        try:
            with self.refusing():
                edition = self._edition(Decision(self._rule.code, None, self.reason.text(), self._began_from()))
        except InvalidInput as error:
            self.show_problems({name: self.sentence(name, reason) for name, reason in error.problems.items()})
        else:
            self.show_moves(edition)

    def _say_what_was(self) -> None:
        line, lang = self._line, self.context.language.code
        packaged, change = (line.packaged, line.change) if line else (None, None)
        self.packaged.setVisible(packaged is not None)
        self.changed.setVisible(change is not None)
        if packaged is not None:
            term = Terms().words(packaged) or self.tr("no number")
            clause, note = packaged.clause.get(lang), packaged.note.get(lang)
            self.packaged.setText(self.tr("Packaged: {term}. {clause}").format(term=term, clause=clause))
            if note:
                sentence = self.tr("Packaged: {term}. {clause}. {note}")
                self.packaged.setText(sentence.format(term=term, clause=clause, note=note))
        if line is not None and change is not None:
            self.changed.setText(words.changed(change, line.author, self.context))


def _numbers(text: str) -> tuple[int, ...] | None:
    """The numbers of a list with commas, the smallest first; None where one is no number."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isascii() and part.isdigit() for part in parts):
        return None
    return tuple(sorted({int(part) for part in parts}))
