"""A comment on one row of a plan, written while reading and given with the decision."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.support_plans import PlanItem
from shelter_app.services import row_remarks
from shelter_app.services.support_plans import PlanView
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_words import need_words
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import Label


class RemarkDialog(FileDialog):
    """The row stands above and is not edited here; without words the comment is taken away."""

    def __init__(self, context: Context, view: PlanView, item: PlanItem, parent: QWidget | None = None) -> None:
        self._plan, self._item = view.plan, item
        own = (one.words for one in view.remarks if one.item_id == item.id and not one.given)
        self._before = next(own, "")
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("plan-remark", self._plan.resident_id, self._item.id)

    def build(self) -> None:
        self.measure, self.need = Label(role="strong", wrap=True), Label(role="small", tone="text2", wrap=True)
        self.words = PlainText(rows=4, most_rows=8)
        self.content.addWidget(self.measure)
        self.content.addWidget(self.need)
        self.add_field("words", Field(control=self.words))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Comment on a row"))
        need = need_words(self.context, self._item.need)
        self.measure.setText(self._item.measure or need)
        self.need.setText(need)
        self.fields["words"].set_label(self.tr("Your &comment"))
        self.fields["words"].set_hint(
            self.tr(
                "Nobody else reads it before you decide: then it is signed with the decision and stands at the row."
            )
        )
        self.accept_button.setText(self.tr("Keep the comment"))

    def load(self) -> None:
        self.words.setPlainText(self._before)
        self.words.setFocus()

    def save(self) -> None:
        with self.refusing():
            row_remarks.remark(self._plan, self._item.id, self.words.toPlainText(), by=self.context.session)
