"""What changed since the version before: each row with how it read and how it reads now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.plan_changes import ChangeKind, RowChange
from shelter_app.domain.support_plans import PlanItem
from shelter_app.services.support_plans import PlanView
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_words import group_words, need_words
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.labels import FactList, Label
from shelter_app.views.widgets.panel import Line, Scroll

translate = QCoreApplication.translate


def change_face(kind: ChangeKind) -> ChipFace:
    """What became of a row; a sign stands beside every word, so that it can be told without colours."""
    faces = {
        ChangeKind.ADDED: ChipFace(translate("PlanChanges", "New"), "done", "plus"),
        ChangeKind.CHANGED: ChipFace(translate("PlanChanges", "Changed"), "soon", "pencil"),
        ChangeKind.REMOVED: ChipFace(translate("PlanChanges", "Taken out"), "neutral", "minus"),
    }
    return faces[kind]


def field_words(name: str) -> str:
    """What a column of the plan is called."""
    words = {
        "group": translate("PlanChanges", "Group"),
        "need": translate("PlanChanges", "Need"),
        "measure": translate("PlanChanges", "Measure"),
        "due": translate("PlanChanges", "Due"),
        "expected": translate("PlanChanges", "Expected result"),
        "responsible": translate("PlanChanges", "Responsible"),
    }
    return words[name]


def said(context: Context, item: PlanItem, name: str) -> str:
    """What a row says in one column; a dash where it says nothing."""
    if name == "due":
        return context.formats.day_year(item.due) if item.due else "—"
    if name == "group":
        return group_words(context, item.group)
    if name == "need":
        return need_words(context, item.need) or "—"
    return getattr(item, name) or "—"


class ChangesDialog(Dialog):
    """Reads the changes of a version out; nothing is typed into it."""

    def __init__(self, context: Context, view: PlanView, parent: QWidget | None = None) -> None:
        self._view = view
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        inner = QWidget()
        self.lines = QVBoxLayout(inner)
        set_spacing(self.lines, (2, 0, 12, 0), 8)
        for change in self._view.changes:
            self._add(change)
        self.lines.addStretch(1)
        scroll = Scroll(content=inner)
        set_sizes(scroll, least_height=360)
        self.content.addWidget(scroll, 1)
        self.cancel.hide()

    def _add(self, change: RowChange) -> None:
        if self.lines.count():
            self.lines.addWidget(Line())
        chip = Chip(face=change_face(change.kind))
        need = need_words(self.context, change.row.need)
        self.lines.addWidget(chip)
        self.lines.addWidget(Label(role="strong", wrap=True, text=need or change.row.measure))
        facts = FactList(name_width=150)
        facts.set_facts(self._facts(change))
        self.lines.addWidget(facts)

    def _facts(self, change: RowChange) -> list[tuple[str, str]]:
        context = self.context
        if change.kind is not ChangeKind.CHANGED or change.now is None or change.before is None:
            return [(field_words(name), said(context, change.row, name)) for name in ("measure", "due", "responsible")]
        facts = []
        for name in change.fields:
            now, before = said(context, change.now, name), said(context, change.before, name)
            facts += [(field_words(name), now), (self.tr("before"), before)]
        return facts

    def retranslate(self) -> None:
        view = self._view
        words = self.tr("Version {number}: what changed since version {before}")
        self.heading.setText(words.format(number=view.plan.number, before=view.since))
        self.accept_button.setText(self.tr("Close"))
