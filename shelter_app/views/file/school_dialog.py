"""Whether a child goes to school while it is here, and where its home was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.schooling import Schooling
from shelter_app.domain.statistics import ABROAD
from shelter_app.services import schooling
from shelter_app.services.residents import FileView
from shelter_app.views.file.stay_dialogs import FileEditDialog
from shelter_app.views.listed import choices
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit

YES, NO = "yes", "no"


class SchoolDialog(FileEditDialog):
    """Enrolled, where and since when, or why not; what nobody asked stays not asked."""

    form = "schooling"
    trail = ("stay.schooled",)

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(context, view, parent, width=560)

    def build(self) -> None:
        self.enrolled, self.reason, self.origin = ComboBox(), ComboBox(), ComboBox()
        self.school, self.grade = LineEdit(), LineEdit()
        self.since = ParsedEdit(parser=day_parser(self.context))
        self.add_field("enrolled", Field(control=self.enrolled))
        self.add_field("school", Field(control=self.school)).clear_problem_on(self.school.textChanged)
        self.fields["grade"], self.fields["since"] = Field(control=self.grade), ParsedField(edit=self.since)
        self.content.addLayout(beside(self.fields["grade"], self.fields["since"]))
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.activated)
        self.add_field("origin", Field(control=self.origin))
        self.enrolled.activated.connect(lambda _place: self._fit())

    def retranslate(self) -> None:
        self.heading.setText(self.tr("School and home"))
        labels = {
            "enrolled": self.tr("Goes to &school while here"),
            "school": self.tr("&Which school"),
            "grade": self.tr("&Grade"),
            "since": self.tr("Since w&hen"),
            "reason": self.tr("Why &not"),
            "origin": self.tr("In which &region home was"),
        }
        for name, words in labels.items():
            self.fields[name].set_label(words)
        self.fields["origin"].set_hint(self.tr("Where the child lived, which may not be where it was found."))
        asked = self.tr("Not asked")
        self.enrolled.set_choices([("", asked), (YES, self.tr("Yes")), (NO, self.tr("No"))])
        self.fill(self.reason, "no_school_reason")
        known = choices(self.context, "region_kz")
        self.origin.set_choices([("", asked), *known, (ABROAD, self.tr("In another country"))])

    def load(self) -> None:
        known = self._view.stay.schooling
        self.enrolled.set_value("" if known is None else YES if known.enrolled else NO)
        self.origin.set_value(self._view.stay.origin)
        if known is not None:
            self.school.setText(known.school)
            self.grade.setText(known.grade)
            self.since.setText(day_text(known.since) if known.since else "")
            self.reason.set_value(known.reason or None)
        self._fit()
        self.enrolled.setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.since.result().problem
        return {"since": problem} if problem else {}

    def save(self) -> None:
        answer, since = code_of(self.enrolled), self.since.value()
        known = None
        if answer:
            goes = answer == YES
            known = Schooling(
                goes,
                self.school.text().strip() if goes else "",
                self.grade.text().strip(),
                since if goes and isinstance(since, date) else None,
                "" if goes else code_of(self.reason),
            )
        with self.refusing():
            schooling.record(self._view.stay, known, code_of(self.origin), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("school", "empty"): self.tr("Write which school it is."),
            ("reason", "empty"): self.tr("Choose why the child goes to no school."),
            ("since", "in_future"): self.tr("This day lies in the future."),
        }
        return words.get((field, reason)) or super().sentence(field, reason)

    def _fit(self) -> None:
        answer = code_of(self.enrolled)
        for name in ("school", "since"):
            self.fields[name].setVisible(answer == YES)
        self.fields["grade"].setVisible(bool(answer))
        self.fields["reason"].setVisible(answer == NO)
