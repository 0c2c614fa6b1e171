"""One condition of a step as the centre wants it: how it weighs, for whom, who may decide otherwise, and its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.deadlines import Condition, Severity
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import Asked, Guard
from shelter_app.domain.staff import Role
from shelter_app.services import guards
from shelter_app.services.guards import GuardLine
from shelter_app.views.formats import capital
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, kind_of
from shelter_app.views.rules import words
from shelter_app.views.rules.act_fields import ActFields
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.choices import ManyChoices
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.words import role_words

_MANY = ("facts", "conditions", "kinds", "may_override")


class GuardDialog(FileDialog):
    """Step and kind of condition belong to the program; everything else is the centre's, with a reason."""

    def __init__(self, context: Context, line: GuardLine, parent: QWidget | None = None) -> None:
        self._line, self._guard = line, line.guard
        super().__init__(context, parent, width=720)

    def kept_as(self) -> KeptAs:
        return KeptAs("guard", about=self._guard.code)

    def build(self) -> None:
        self.step, self.changed = (Label(role="small", tone="text2", wrap=True) for _number in range(2))
        self.severity, self.active = ComboBox(), FilterButton(height=32)
        self.many = {name: ManyChoices() for name in _MANY}
        self.act, self.reason = ActFields(self.context, self), LineEdit()
        self.restore = Button(kind="link", icon="undo-2", clicked=self._on_restore_clicked)
        self.fields["reason"] = Field(control=self.reason)
        self.fields["reason"].clear_problem_on(self.reason.textChanged)
        self.fields |= self.act.fields
        self.fields["severity"] = Field(control=self.severity)
        for name, many in self.many.items():
            self.fields[name] = Field(control=many)
        self.unframed = {"active": self.active}
        self._lay_out(self.scrolled(400))

    def _lay_out(self, column: QVBoxLayout) -> None:
        fields = self.fields
        column.addWidget(self.step)
        column.addWidget(self.changed)
        column.addLayout(beside(fields["severity"], fields["may_override"]))
        column.addLayout(beside(fields["conditions"], fields["kinds"]))
        column.addWidget(fields["facts"])
        column.addLayout(row(self.active, None))
        self.act.lay_out(column)
        column.addStretch(1)
        self.content.addWidget(fields["reason"])
        self.content.addLayout(row(self.restore, None))

    def retranslate(self) -> None:
        guard, lang = self._guard, self.context.language.code
        self.heading.setText(guard.title.get(lang))
        self.step.setText(words.step_words(guard, self.context))
        labels = {
            "severity": self.tr("While it is missing"),
            "may_override": self.tr("Who may decide otherwise"),
            "conditions": self.tr("For whom; empty: for everybody"),
            "kinds": self.tr("In which houses; empty: in all"),
            "facts": self.tr("Met by one of these facts"),
            "reason": self.tr("&Why it is changed"),
        }
        self.act.retranslate()
        for name, label in labels.items():
            self.fields[name].set_label(label)
        self.fields["reason"].set_hint(self.tr("One sentence; it stands in the audit and beside the rule."))
        self.fields["facts"].setVisible(bool(guard.facts) and guard.asks is not Asked.ANSWERED)
        self.active.setText(self.tr("In force here"))
        self.restore.setText(self.tr("Back to the packaged values"))
        self.restore.setVisible(self._line.change is not None)
        self._offer()
        self.changed.setVisible(self._line.change is not None)
        self.changed.setText(words.changed(self._line.change, self._line.author, self.context))

    def _offer(self) -> None:
        remove = self.tr("Take back: {}").format
        self.severity.set_choices([(one.value, text) for one, text in words.severities().items()])
        choices = {
            "facts": words.events(self.context, self._guard.facts),
            "conditions": [(one.value, text) for one, text in words.conditions().items()],
            "kinds": [(one.value, text) for one, text in words.kinds().items()],
            "may_override": [(role.value, capital(role_words(role))) for role in Role],
        }
        for name, found in choices.items():
            self.many[name].set_choices(found, self.tr("Add"), remove)

    def load(self) -> None:
        guard = self._guard
        self.severity.set_value(guard.severity.value)
        for name, many in self.many.items():
            many.choose([str(one) for one in getattr(guard, name)])
        self.act.load(guard)
        self.active.setChecked(guard.active)
        self.severity.setFocus()

    def check(self) -> Mapping[str, str]:
        return self.act.problems()

    def save(self) -> None:
        with self.refusing():
            guards.change(
                self._guard.code, self._wanted(), self.reason.text(), before=self._guard, by=self.context.session
            )

    def _wanted(self) -> Guard:
        return replace(
            self._guard,
            severity=kind_of(self.severity, Severity) or self._guard.severity,
            facts=self.many["facts"].chosen(),
            conditions=tuple(map(Condition, self.many["conditions"].chosen())),
            kinds=tuple(map(CentreKind, self.many["kinds"].chosen())),
            may_override=tuple(map(Role, self.many["may_override"].chosen())),
            active=self.active.isChecked(),
            **self.act.typed(self._guard),
        )

    def sentence(self, field: str, reason: str) -> str:
        return words.refusal(field, reason) or super().sentence(field, reason)

    def _on_restore_clicked(self) -> None:
        try:
            with self.refusing():
                guards.restore(self._guard.code, self.reason.text(), by=self.context.session)
        except InvalidInput as error:
            self.show_problems({name: self.sentence(name, reason) for name, reason in error.problems.items()})
        else:
            self.accept()
