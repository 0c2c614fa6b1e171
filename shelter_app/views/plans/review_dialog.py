"""What the guardianship body said about a plan in force: agreed or objects, with its paper's name, number and day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.support_plans import Sitting, SupportPlan
from shelter_app.services import plan_reviews
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.plans.decide_dialog import offer_bodies
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.record.undertakings import AskedLines
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import Field, LineEdit, PlainText
from shelter_app.views.widgets.segmented import Segmented


class ReviewDialog(FileDialog):
    """The body's own step; the director's approval stays what it was."""

    def __init__(self, context: Context, plan: SupportPlan, parent: QWidget | None = None) -> None:
        self._plan = plan
        super().__init__(context, parent, width=720)

    def kept_as(self) -> KeptAs:
        return KeptAs("plan-body", self._plan.resident_id, self._plan.id)

    def build(self) -> None:
        self.said, self.body, self.number = Segmented(), LineEdit(), LineEdit()
        self.session, self.chair, self.conditions = LineEdit(), LineEdit(), AskedLines(self.context)
        self.on, self.note = PartialDateEdit(parser=day_parser(self.context)), PlainText(rows=2)
        self.add_field("said", Field(control=self.said)).clear_problem_on(self.said.chosen)
        self.add_field("body", Field(control=self.body)).clear_problem_on(self.body.textChanged)
        self.add_field("number", Field(control=self.number)).clear_problem_on(self.number.textChanged)
        self.add_field("on", ParsedField(edit=self.on))
        self.fields |= {"session": Field(control=self.session), "chair": Field(control=self.chair)}
        self.content.addLayout(beside(self.fields["session"], self.fields["chair"]))
        self.add_field("conditions", Field(control=self.conditions))
        self.add_field("note", Field(control=self.note)).clear_problem_on(self.note.textChanged)
        offer_bodies(self.body, self.context)

    def retranslate(self) -> None:
        number = self._plan.number
        self.heading.setText(self.tr("Review of version {number} by the guardianship body").format(number=number))
        self.fields["said"].set_label(self.tr("What the body said"))
        self.said.set_choices([("agreed", self.tr("Agreed")), ("objects", self.tr("Objects"))])
        self.fields["body"].set_label(self.tr("&Body"))
        self.fields["number"].set_label(self.tr("&Number of its paper"))
        self.fields["on"].set_label(self.tr("&Day of its paper"))
        self.fields["session"].set_label(self.tr("&Sitting"))
        self.fields["chair"].set_label(self.tr("C&haired by"))
        self.fields["conditions"].set_label(self.tr("&Conditions, if there are any"))
        self.fields["note"].set_label(self.tr("&What it objects to, or a remark"))
        self.conditions.set_words(self.tr("Condition"), self.tr("Take away"))
        self.accept_button.setText(self.tr("Record"))

    def load(self) -> None:
        self.on.setText(day_text(self.context.session.today()))
        self.said.buttons()[0].setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.on.result()
        problems = {}
        if self.said.choice() is None:
            problems["said"] = self.tr("Agreed, or objects?")
        if not isinstance(understood.value, date):
            problems["on"] = understood.problem or self.tr("Of which day is the paper?")
        return problems

    def save(self) -> None:
        day = self.on.value()
        assert isinstance(day, date)
        with self.refusing():
            plan_reviews.review(
                self._plan,
                self.said.choice() == "agreed",
                day,
                body=self.body.text(),
                number=self.number.text(),
                note=self.note.toPlainText(),
                sitting=Sitting(self.session.text(), day, self.chair.text(), self.conditions.asked()),
                by=self.context.session,
            )

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "body": self.tr("Name the body whose paper this is."),
            "number": self.tr("Write the number of its paper."),
            "note": self.tr("Write what the body objects to: the next version answers it."),
            "conditions": self.tr("Say until which day each condition is to be met."),
            "on": self.tr("The paper cannot be older than the draft or lie ahead."),
        }
        return words.get(field) or super().sentence(field, reason)
