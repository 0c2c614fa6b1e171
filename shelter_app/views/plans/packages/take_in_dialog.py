"""An answer that came back, as it was proved: who signed it and what it says, before it enters the register."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.support_plans import PlanItem
from shelter_app.services.packages import taking_in
from shelter_app.services.packages.taking_in import Arrived
from shelter_app.views.page import Context
from shelter_app.views.plans.packages.words import verdict_words
from shelter_app.views.plans.plan_words import need_words
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.widgets.labels import FactList, IconLabel, Label


class TakeInDialog(FileDialog):
    """Nothing is typed: it is taken in as it was signed, or not at all."""

    def __init__(self, context: Context, arrived: Arrived, parent: QWidget | None = None) -> None:
        self._arrived = arrived
        super().__init__(context, parent, width=640)

    def build(self) -> None:
        self.proved = IconLabel(icon="shield-check", role="body", tone="text", icon_tone="accentText")
        self.facts = FactList(name_width=170)
        self.told = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.proved)
        self.content.addWidget(self.facts)
        self.content.addWidget(self.told)

    def retranslate(self) -> None:
        arrived = self._arrived
        words = self.tr("Answer to the plan of file {number}, version {version}")
        self.heading.setText(words.format(number=arrived.number, version=arrived.plan.number))
        self.proved.set(self.tr("Whole, and signed by {name}").format(name=arrived.partner.name))
        self.facts.set_facts([(name, value) for name, value in self._facts() if value])
        self.told.setText(self.tr("It enters the register of decisions as the body's own, under the name that signed."))
        self.accept_button.setText(self.tr("Take in"))

    def _facts(self) -> list[tuple[str, str]]:
        answer, partner, context = self._arrived.answer, self._arrived.partner, self.context
        rows = {item.id: item for item in self._arrived.rows}
        comments = [f"{self._row(rows[one.item_id])}: {one.words}" for one in answer.comments if one.item_id in rows]
        return [
            (self.tr("Body"), partner.body),
            (self.tr("Answer"), verdict_words(answer.verdict)),
            (self.tr("In words"), answer.words),
            (self.tr("Comments on rows"), "\n".join(comments)),
            (self.tr("Number of its paper"), answer.number),
            (self.tr("Day of its paper"), context.formats.day_year(answer.on) if answer.on else ""),
            (self.tr("Sitting"), answer.session),
            (self.tr("Chaired by"), answer.chair),
        ]

    def _row(self, item: PlanItem) -> str:
        return item.measure or need_words(self.context, item.need)

    def save(self) -> None:
        with self.refusing():
            taking_in.take_in(self._arrived, by=self.context.session)
