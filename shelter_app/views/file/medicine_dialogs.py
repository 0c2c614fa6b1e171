"""A medicine as it is prescribed, and its end."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.health import Medicine
from shelter_app.services import health
from shelter_app.services.health import MedicineForm
from shelter_app.services.residents import FileView
from shelter_app.views.file.health_words import day_of
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label


class MedicineDialog(FileFormDialog):
    """A prescription: hours of the day put it into the round; without hours it is given when needed."""

    form = "medicine"

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(context, view, parent, width=600)

    def build(self) -> None:
        self.name, self.dose, self.hours, self.most = LineEdit(), LineEdit(), LineEdit(), LineEdit()
        self.begins, self.until = (ParsedEdit(parser=day_parser(self.context)) for _edit in range(2))
        self.prescribed_by, self.note = LineEdit(), LineEdit()
        self.fields.update(
            {
                "name": Field(control=self.name),
                "dose": Field(control=self.dose),
                "hours": Field(control=self.hours),
                "most_a_day": Field(control=self.most),
                "begins": ParsedField(edit=self.begins),
                "until": ParsedField(edit=self.until),
                "prescribed_by": Field(control=self.prescribed_by),
                "note": Field(control=self.note),
            }
        )
        pairs = (("name", "dose"), ("hours", "most_a_day"), ("begins", "until"), ("prescribed_by", "note"))
        for left, right in pairs:
            self.content.addLayout(beside(self.fields[left], self.fields[right]))
        for name, edit in (("name", self.name), ("dose", self.dose), ("hours", self.hours), ("most_a_day", self.most)):
            self.fields[name].clear_problem_on(edit.textChanged)
        self.hours.textChanged.connect(lambda text: self.most.setEnabled(not text.strip()))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Medicine"))
        words = {
            "name": self.tr("&Medicine"),
            "dose": self.tr("&Dose"),
            "hours": self.tr("At these &hours"),
            "most_a_day": self.tr("At most in 24 h&ours"),
            "begins": self.tr("&First day"),
            "until": self.tr("&Last day"),
            "prescribed_by": self.tr("&Prescribed by"),
            "note": self.tr("How to &take it"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.fields["hours"].set_hint(self.tr("Such as 8, 14:30, 20. Empty: when needed."))
        self.fields["most_a_day"].set_hint(self.tr("How many doses, when it is given when needed."))
        self.fields["until"].set_hint(self.tr("Empty: until somebody stops it."))

    def load(self) -> None:
        self.begins.setText(self.context.formats.numeric(self.context.session.today()))
        self.name.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {}
        if day_of(self.begins) is None:
            problems["begins"] = self.begins.result().problem or self.tr("Write the first day.")
        if self.until.result().problem:
            problems["until"] = self.until.result().problem
        if self.most.text().strip() and not self.most.text().strip().isdecimal():
            problems["most_a_day"] = self.tr("A whole number.")
        return problems

    def save(self) -> None:
        begins, most = day_of(self.begins), self.most.text().strip()
        assert begins is not None
        form = MedicineForm(
            self.name.text(),
            self.dose.text(),
            begins,
            self.hours.text(),
            int(most) if most else None,
            day_of(self.until),
            self.prescribed_by.text(),
            self.note.text(),
        )
        with self.refusing():
            health.prescribe(self._view.resident.id, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "name": self.tr("Write the name as it stands on the package."),
            "dose": self.tr("Write how much: 1 tablet, 5 ml, a thin layer."),
            "hours": self.tr("Write hours such as 8, 14:30, 20."),
            "until": self.tr("The last day lies before the first."),
            "most_a_day": self.tr("From 1 to 24."),
        }
        return words.get(field, reason)


class StopMedicineDialog(FileFormDialog):
    """A medicine is no longer given, and why."""

    form = "medicine-stop"

    def __init__(self, context: Context, view: FileView, medicine: Medicine, parent: QWidget | None = None) -> None:
        self._medicine = medicine
        super().__init__(context, view, parent, width=480)

    def kept_as(self) -> KeptAs:
        return KeptAs(self.form, self._view.resident.id, self._medicine.id)

    def renew(self) -> bool:
        self._medicine = health.one_medicine(self._medicine.id, self._view.resident.id, by=self.context.session)
        return True

    def version(self) -> int:
        return self._medicine.version

    def build(self) -> None:
        self.what, self.reason = Label(tone="text2", wrap=True), LineEdit()
        self.content.addWidget(self.what)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Stop a medicine"))
        self.what.setText(f"{self._medicine.name}, {self._medicine.dose}")
        self.fields["reason"].set_label(self.tr("&Why it is stopped"))
        self.accept_button.setText(self.tr("Stop it now"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            health.stop(self._medicine, self.reason.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Say why: the course is over, a reaction, the doctor's word.")
        return self.tr("This medicine was stopped already.") if field == "medicine" else reason
