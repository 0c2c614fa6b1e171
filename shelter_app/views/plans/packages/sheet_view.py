"""A review package as it is read: words only, and under every row of the plan a place for a comment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.ids import PlanItemId
from shelter_app.domain.monitoring import LEVELS
from shelter_app.domain.packages import RowComment
from shelter_app.domain.plan_changes import RowChange
from shelter_app.domain.profiles import Profile
from shelter_app.domain.review_sheets import ReviewedConsent, ReviewedEvaluation, ReviewedPlan, ReviewSheet
from shelter_app.domain.support_plans import PlanItem
from shelter_app.views.listed import label, labels
from shelter_app.views.page import Context
from shelter_app.views.plans.changes_dialog import change_face, field_words
from shelter_app.views.plans.packages.words import left_out_words, outcome_words
from shelter_app.views.plans.plan_words import state_words
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.typed import partial_words
from shelter_app.views.widgets.chip import Chip
from shelter_app.views.widgets.fields import LineEdit
from shelter_app.views.widgets.labels import FactList, Label
from shelter_app.views.widgets.panel import Line, Panel

translate = QCoreApplication.translate


class SheetView(QWidget):
    """Child, plan with what changed, needs, evaluations, consents, and what stayed at the centre.

    ``commented`` adds the lines for comments; they are the only inputs on it."""

    def __init__(
        self, context: Context, sheet: ReviewSheet, profile: Profile, *, commented: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._sheet, self._profile = context, sheet, profile
        self.comments: dict[PlanItemId, LineEdit] = {}
        self._commented = commented
        layout = QVBoxLayout(self)
        set_spacing(layout, (2, 0, 12, 0), 12)
        for panel in (self._child(), self._plan(), self._needs(), self._evaluations(), self._consents(), self._left()):
            if panel is not None:
                layout.addWidget(panel)
        layout.addStretch(1)

    def said(self) -> tuple[RowComment, ...]:
        """The comments that were typed."""
        typed = ((item, edit.text().strip()) for item, edit in self.comments.items())
        return tuple(RowComment(item, words) for item, words in typed if words)

    def _panel(self, title: str, facts: Iterable[tuple[str, str]] = ()) -> Panel:
        panel = Panel()
        panel.set_title(title)
        told = [(name, value) for name, value in facts if value]
        if told:
            listed = FactList(name_width=170)
            listed.set_facts(told)
            panel.add(listed)
        return panel

    def _day(self, day: date | None) -> str:
        return self._context.formats.day_year(day) if day else ""

    def _child(self) -> Panel:
        child, context = self._sheet.child, self._context
        born = partial_words(child.born, context.formats) if child.born.earliest or child.born.latest else ""
        facts = [
            (translate("Packages", "Name"), child.name(context.language.code)),
            (translate("Packages", "File"), child.number),
            (translate("Packages", "Born"), born),
            (translate("Packages", "Age"), translate("Packages", "is disputed") if child.age_disputed else ""),
            (translate("Packages", "Citizenship"), labels(context, "country", child.citizenships)),
            (translate("Packages", "Languages"), labels(context, "language", child.languages)),
            (translate("Packages", "Admitted"), self._day(child.admitted_on)),
        ]
        return self._panel(translate("Packages", "Whose plan it is"), facts)

    def _plan(self) -> Panel:
        plan = self._sheet.plan
        version = translate("Packages", "Plan, version {number}").format(number=plan.number)
        facts = [
            (translate("Packages", "Written by"), ", ".join(filter(None, (plan.author, self._day(plan.drafted_on))))),
            (translate("Packages", "Valid until"), self._day(plan.valid_until)),
            (translate("Packages", "Review"), self._day(plan.review_on)),
            (translate("Packages", "The child's own words"), self._own_words(plan)),
            (translate("Packages", "Compared with"), self._since(plan)),
        ]
        panel = self._panel(version, facts)
        changed = {one.now.id: one for one in plan.changes if one.now is not None}
        for group in self._groups(plan):
            items = [item for item in plan.rows if item.group == group]
            panel.add(Label(role="strong", text=self._group_words(group)))
            for item in items:
                panel.add(self._row(item, changed.get(item.id)))
        gone = [one for one in plan.changes if one.now is None]
        for one in gone:
            panel.add(self._row(one.row, one, commented=False))
        return panel

    def _groups(self, plan: ReviewedPlan) -> list[str]:
        found = [group.code for group in self._profile.plan_groups]
        found += sorted({item.group for item in plan.rows} - set(found))
        return [code for code in found if any(item.group == code for item in plan.rows)]

    def _group_words(self, code: str) -> str:
        group = next((one for one in self._profile.plan_groups if one.code == code), None)
        return group.labels.get(self._context.language.code, code) if group else code

    def _own_words(self, plan: ReviewedPlan) -> str:
        words = plan.child_views.strip("«» ")
        language = label(self._context, "language", plan.child_views_language)
        return f"«{words}»" + (f" ({language})" if language else "") if words else ""

    def _since(self, plan: ReviewedPlan) -> str:
        if plan.since is None:
            return translate("Packages", "this is the first version")
        if not plan.changes:
            return translate("Packages", "version {number}: nothing reads otherwise").format(number=plan.since)
        return translate("Packages", "version {number}: what changed is marked").format(number=plan.since)

    def _row(self, item: PlanItem, change: RowChange | None, *, commented: bool = True) -> QWidget:
        widget = QWidget()
        layout = QVBoxLayout(widget)
        set_spacing(layout, (0, 2, 0, 6), 6)
        layout.addWidget(Line())
        need = label(self._context, self._profile.needs_list, item.need) or item.need
        head = row(Label(role="strong", wrap=True, text=item.measure or need), spacing=8)
        head.setStretch(0, 1)
        if change is not None:
            head.addWidget(Chip(face=change_face(change.kind)))
        layout.addLayout(head)
        facts = FactList(name_width=170, spacing=4)
        facts.set_facts([(name, value) for name, value in self._row_facts(item, need, change) if value])
        layout.addWidget(facts)
        if self._commented and commented:
            edit = self.comments[item.id] = LineEdit(icon="message-square")
            edit.setPlaceholderText(translate("Packages", "Comment on this row"))
            named = translate("Packages", "Comment: {measure}")
            edit.setAccessibleName(named.format(measure=item.measure or need))
            layout.addWidget(edit)
        return widget

    def _row_facts(self, item: PlanItem, need: str, change: RowChange | None) -> list[tuple[str, str]]:
        judged = (part for held in self._sheet.evaluations for part in held.rows if part.item_id == item.id)
        level = next((part.level for part in judged if part.level is not None), None)
        mark = ", ".join(filter(None, (state_words(item.state), item.state_note)))
        facts = [
            (field_words("need"), need if item.measure else ""),
            (field_words("due"), self._day(item.due)),
            (field_words("expected"), item.expected),
            (field_words("responsible"), item.responsible),
            (translate("Packages", "Mark"), mark if self._sheet.plan.in_force else ""),
            (translate("Packages", "Achieved"), item.progress),
            (translate("Packages", "Last evaluation"), "" if level is None else f"{level} / {LEVELS[-1]}"),
        ]
        if change is not None and change.before is not None and change.now is not None:
            before = "; ".join(filter(None, (self._said(change.before, name) for name in change.fields)))
            facts.append((translate("Packages", "Before"), before or "—"))
        return facts

    def _said(self, item: PlanItem, name: str) -> str:
        if name == "due":
            return self._day(item.due)
        if name == "need":
            return label(self._context, self._profile.needs_list, item.need) or item.need
        return self._group_words(item.group) if name == "group" else str(getattr(item, name))

    def _needs(self) -> Panel | None:
        needs = self._sheet.needs
        if needs is None:
            return None
        lines = [
            f"{label(self._context, needs.needs_list, one.code) or one.code}"
            + (f": {one.comment}" if one.comment else "")
            for one in needs.lines
        ]
        facts = [
            (translate("Packages", "Needs"), "\n".join(lines)),
            (translate("Packages", "Other needs"), needs.other),
            (translate("Packages", "Strengths"), needs.strengths),
            (translate("Packages", "Goals"), needs.goals),
            (translate("Packages", "The child's own words"), needs.child_views),
        ]
        title = translate("Packages", "Needs as assessed on {date}").format(date=self._day(needs.held_on))
        return self._panel(title, facts)

    def _evaluations(self) -> Panel | None:
        if not self._sheet.evaluations:
            return None
        facts = [(self._day(one.held_on), self._evaluation(one)) for one in self._sheet.evaluations]
        return self._panel(translate("Packages", "Evaluations"), facts)

    def _evaluation(self, one: ReviewedEvaluation) -> str:
        child = f"«{one.child_views.strip('«» ')}»" if one.child_views else ""
        return ". ".join(filter(None, (outcome_words(one.outcome), one.note.strip().rstrip("."), child)))

    def _consents(self) -> Panel:
        facts = [(self._day(one.on), self._consent(one)) for one in self._sheet.consents]
        nothing = [(translate("Packages", "None"), translate("Packages", "no consent was signed yet"))]
        decided = (translate("Packages", "Sent without a consent, because"), self._sheet.decided)
        explained = (translate("Packages", "Explained to the person by"), self._sheet.explained_by)
        return self._panel(translate("Packages", "Consents"), [*(facts or nothing), decided, explained])

    def _consent(self, one: ReviewedConsent) -> str:
        if one.organisation:
            given, refused = translate("Packages", "to the help of {name}"), translate("Packages", "refused: {name}")
            words = (given if one.given else refused).format(name=one.organisation)
        elif one.given:
            words = translate("Packages", "to an interview")
        else:
            words = translate("Packages", "refused an interview")
        ended = translate("Packages", "withdrawn on {date}").format(date=self._day(one.withdrawn_on))
        return "; ".join(filter(None, (words, one.help, ended if one.withdrawn_on else "")))

    def _left(self) -> Panel:
        panel = self._panel(translate("Packages", "What stays at the centre"))
        panel.add(
            Label(role="small", tone="text2", wrap=True, text="; ".join(left_out_words(self._sheet.left_out)) + ".")
        )
        return panel
