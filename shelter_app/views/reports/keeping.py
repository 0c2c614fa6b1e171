"""Keeping the settings of a report under a name: what it is called and whether it belongs to the papers of a month."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.domain.periods import Span
from shelter_app.domain.saved_reports import SavedReport
from shelter_app.services import saved_reports
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.paper.words import language_words, paper_words
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label


class KeepSettingsDialog(Dialog):
    """The settings as they are on the page, under a name; ``forgotten`` where those of the name were taken away."""

    def __init__(self, context: Context, report: SavedReport, parent: QWidget | None = None) -> None:
        self._report = report
        self.forgotten = False
        super().__init__(context, parent)

    def build(self) -> None:
        self.told = Label(tone="text2", wrap=True)
        self.name = LineEdit()
        self.add_field("name", Field(control=self.name)).clear_problem_on(self.name.textChanged)
        self.monthly = self.unframed["monthly"] = Tick()
        self.forget = Button(kind="ghost", icon="trash-2", clicked=self._on_forget_clicked)
        self.forget.setVisible(bool(self._report.name))
        self.content.insertWidget(0, self.told)
        self.content.addWidget(self.monthly)
        self.content.addLayout(row(None, self.forget))

    def retranslate(self) -> None:
        report = self._report
        self.heading.setText(self.tr("Keep these settings?"))
        words = self.tr("{paper}, {language}: everybody who may see the report finds it in the list.")
        languages = language_words(tuple(report.languages.split("+")))
        self.told.setText(words.format(paper=paper_words(report.document, self.context.session), language=languages))
        self.fields["name"].set_label(self.tr("&Name"))
        self.fields["name"].set_hint(self.tr("Settings of the same name are replaced."))
        self.monthly.setText(self.tr("Belongs to the papers of a month"))
        self.forget.setText(self.tr("Forget these settings"))
        self.accept_button.setText(self.tr("Keep"))

    def load(self) -> None:
        self.name.setText(self._report.name)
        month = self._report.span is Span.MONTH
        self.monthly.setChecked(month and self._report.monthly)
        self.monthly.setEnabled(month)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept_as(self) -> KeptAs:
        return KeptAs("report_settings", about=self._report.document)

    def check(self) -> Mapping[str, str]:
        return {} if self.name.text().strip() else {"name": self.tr("Write a name for these settings.")}

    def save(self) -> None:
        kept = replace(self._report, name=self.name.text(), monthly=self.monthly.isChecked())
        saved_reports.keep(kept, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if reason == "too_long":
            return self.tr("At most 60 letters.")
        if reason == "too_many":
            return self.tr("Forty settings are kept already: forget one first.")
        return super().sentence(field, reason)

    def _on_forget_clicked(self) -> None:
        saved_reports.forget(self._report.name, by=self.context.session)
        self.forgotten = True
        self.forget_words()
        self.done(1)
