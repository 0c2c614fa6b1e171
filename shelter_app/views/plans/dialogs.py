"""The steps of a plan as dialogs: the child's words, decision, taking back, mark of a row, another term, closing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import ItemState, PlanItem, SupportPlan
from shelter_app.domain.three_way import Terms
from shelter_app.services import plan_execution, plan_withdrawals, support_plans
from shelter_app.services.plan_execution import OnPaper
from shelter_app.services.support_plans import PlanForm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import terminations
from shelter_app.views.page import Context
from shelter_app.views.plans.editing import form_of
from shelter_app.views.plans.plan_words import need_words, state_words
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.scaling import row
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented


def _day(edit: PartialDateEdit) -> date | None:
    value = edit.value()
    return value if isinstance(value, date) else None


class WordsDialog(FileDialog):
    """The child's own words, their language, and the two days of the plan; `plan_form` is the result."""

    saves_itself = False
    trail = ("plan.",)
    terms = Terms(texts=frozenset({"child_views"}))

    def __init__(
        self, context: Context, resident_id: ResidentId, plan_form: PlanForm, about: str, parent: QWidget | None = None
    ) -> None:
        self.plan_form = plan_form
        self._resident_id = resident_id
        self._kept_as = KeptAs("plan-words", resident_id, about)
        super().__init__(context, parent, width=560)

    def kept_as(self) -> KeptAs:
        return self._kept_as

    def renew(self) -> bool:
        view = support_plans.view(self._resident_id, again=True, by=self.context.session)
        if view is not None:
            self.plan_form = form_of(view)
        return True

    def version(self) -> None:
        """The dialog is given no version: what it shows is compared whenever it is saved."""

    def build(self) -> None:
        self.words, self.language = PlainText(rows=4, most_rows=10), ComboBox()
        self.valid_until = PartialDateEdit(parser=day_parser(self.context))
        self.review_on = PartialDateEdit(parser=day_parser(self.context))
        self.add_field("child_views", Field(control=self.words))
        self.add_field("language", Field(control=self.language))
        self.add_field("valid_until", ParsedField(edit=self.valid_until))
        self.add_field("review_on", ParsedField(edit=self.review_on))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Child's own words and days of the plan"))
        self.fields["child_views"].set_label(self.tr("What the &child wants, in the child's own words"))
        self.fields["child_views"].set_hint(self.tr("A minor's plan is not put before anybody without them."))
        self.fields["language"].set_label(self.tr("&Language in which it was said"))
        self.fields["valid_until"].set_label(self.tr("&Valid until"))
        self.fields["review_on"].set_label(self.tr("&Review on"))
        self.fill(self.language, "language", self.plan_form.child_views_language)
        self.accept_button.setText(self.tr("Save"))

    def load(self) -> None:
        self.words.setPlainText(self.plan_form.child_views)
        self.language.set_value(self.plan_form.child_views_language or None)
        self.valid_until.setText(day_text(self.plan_form.valid_until))
        self.review_on.setText(day_text(self.plan_form.review_on))
        self.words.setFocus()

    def check(self) -> Mapping[str, str]:
        found = {"valid_until": self.valid_until.result().problem, "review_on": self.review_on.result().problem}
        return {name: problem for name, problem in found.items() if problem}

    def save(self) -> None:
        self.plan_form = replace(
            self.plan_form,
            child_views=self.words.toPlainText().strip(),
            child_views_language=code_of(self.language),
            valid_until=_day(self.valid_until),
            review_on=_day(self.review_on),
        )


class WithdrawDialog(FileDialog):
    """Taking a version back before anybody has decided, with the reason that stays in the history."""

    def __init__(self, context: Context, plan: SupportPlan, parent: QWidget | None = None) -> None:
        self._plan = plan
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("plan-withdrawn", self._plan.resident_id, self._plan.id)

    def build(self) -> None:
        self.reason = PlainText(rows=3)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Take version {number} back").format(number=self._plan.number))
        self.fields["reason"].set_label(self.tr("&Why"))
        self.fields["reason"].set_hint(self.tr("It becomes a draft again. The reason stays in the history."))
        self.accept_button.setText(self.tr("Take back"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            plan_withdrawals.withdraw(self._plan, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Say why: the history keeps it.") if field == "reason" else reason


class MarkDialog(FileDialog):
    """How a row of the plan in force is carried out: its mark, the reason where one is due, and what was achieved."""

    trail = ("plan.item",)
    terms = Terms(texts=frozenset({"progress"}), bound=(frozenset({"state", "state_note"}),))

    def __init__(
        self, context: Context, resident_id: ResidentId, item: PlanItem, parent: QWidget | None = None
    ) -> None:
        self._resident_id, self._item = resident_id, item
        super().__init__(context, parent, width=620)

    def kept_as(self) -> KeptAs:
        return KeptAs("measure-marked", self._resident_id, self._item.id)

    def renew(self) -> bool:
        self._item = plan_execution.row_at_work(self._item.id, by=self.context.session)
        return True

    def version(self) -> int:
        return self._item.version

    def build(self) -> None:
        self.measure = Label(tone="text2", wrap=True)
        self.content.addWidget(self.measure)
        self.state, self.note, self.progress = Segmented(), LineEdit(), PlainText(rows=3)
        self.add_field("state", Field(control=self.state))
        self.add_field("state_note", Field(control=self.note)).clear_problem_on(self.note.textChanged)
        self.add_field("progress", Field(control=self.progress))
        self.signed = PartialDateEdit(parser=day_parser(self.context))
        self.add_field("paper_signed_on", ParsedField(edit=self.signed))
        self.refer = Button(kind="link", icon="handshake", clicked=self._on_refer_clicked)
        self.refer.setVisible(False)
        self.content.addLayout(row(self.refer, None))

    def retranslate(self) -> None:
        self.heading.setText(need_words(self.context, self._item.need))
        self.refer.setText(self.tr("Ask another organisation for it"))
        self.measure.setText(self._item.measure)
        self.fields["state"].set_label(self.tr("&Mark"))
        self.state.set_choices([(state.value, state_words(state)) for state in ItemState])
        self.fields["state_note"].set_label(self.tr("&Reason or remark"))
        self.fields["state_note"].set_hint(self.tr("A measure that was not done or was cancelled needs its reason."))
        self.fields["progress"].set_label(self.tr("&What was achieved"))
        self.fields["paper_signed_on"].set_label(self.tr("Si&gned on the printed plan on"))
        self.accept_button.setText(self.tr("Save"))

    def load(self) -> None:
        self.state.choose(self._item.state.value)
        self.note.setText(self._item.state_note)
        self.progress.setPlainText(self._item.progress)
        self.signed.setText(day_text(self._item.paper_signed_on))
        self.refer.setVisible(self._item.open and self.context.session.can(Can.EDIT_FILE))
        self.progress.setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.signed.result().problem
        return {"paper_signed_on": problem} if problem else {}

    def _on_refer_clicked(self) -> None:
        """The referral is prepared in the file; what was typed here is kept until then."""
        self.reject()
        where = {"resident_id": self._resident_id, "section": "referrals", "action": f"add {self._item.id}"}
        self.context.navigator.go("file", **where)

    def save(self) -> None:
        state = ItemState(self.state.choice() or self._item.state.value)
        with self.refusing():
            plan_execution.mark(
                self._item, state, self.note.text(), self.progress.toPlainText(), OnPaper(_day(self.signed)),
                by=self.context.session,
            )  # fmt: skip

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "state_note": self.tr("Write the reason: it is printed in the plan."),
            "paper_signed_on": self.tr("It was signed neither before the plan was drafted nor ahead of today."),
        }
        return words.get(field) or super().sentence(field, reason)


class PostponeDialog(FileDialog):
    """Another term for one row, with the reason that stays on it."""

    def __init__(
        self, context: Context, resident_id: ResidentId, item: PlanItem, parent: QWidget | None = None
    ) -> None:
        self._resident_id, self._item = resident_id, item
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("measure-postponed", self._resident_id, self._item.id)

    def build(self) -> None:
        self.measure = Label(tone="text2", wrap=True)
        self.content.addWidget(self.measure)
        self.due = PartialDateEdit(parser=day_parser(self.context))
        self.reason = LineEdit()
        self.add_field("due", ParsedField(edit=self.due))
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Postpone"))
        self.measure.setText(self._item.measure or need_words(self.context, self._item.need))
        self.fields["due"].set_label(self.tr("New &day"))
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.accept_button.setText(self.tr("Postpone"))

    def load(self) -> None:
        self.due.setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.due.result()
        return {} if understood.value else {"due": understood.problem or self.tr("Until which day?")}

    def save(self) -> None:
        day = _day(self.due)
        assert day is not None
        with self.refusing():
            plan_execution.postpone(self._item, day, self.reason.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "due":
            return self.tr("The new day lies after the present one.")
        return self.tr("Why is it postponed?") if field == "reason" else reason


class CloseDialog(FileDialog):
    """Ending the plan in force with one of the reasons that the procedure knows."""

    def __init__(self, context: Context, plan: SupportPlan, parent: QWidget | None = None) -> None:
        self._plan = plan
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("plan-closed", self._plan.resident_id, self._plan.id)

    def build(self) -> None:
        self.reason = ComboBox()
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.activated)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Close the plan"))
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.reason.setPlaceholderText(self.tr("Choose"))
        self.reason.set_choices(terminations(self.context))
        self.accept_button.setText(self.tr("Close the plan"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            support_plans.close(self._plan, code_of(self.reason), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Choose why the plan ends.") if field == "reason" else reason
