"""Writing down what somebody was told without a paper, and striking out a line written by mistake."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain.disclosures import Basis, Disclosure, DisclosureForm
from shelter_app.domain.ids import ResidentId
from shelter_app.services import disclosures
from shelter_app.services.residents import FileView
from shelter_app.views.file.referrals.words import basis_words, what_words
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.lines import whose
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of, kind_of
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label


class DisclosureDialog(FileFormDialog):
    """What, to whom, why, on what basis, how, and who explained it to the person."""

    form = "disclosure"

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(context, view, parent, width=620)

    def build(self) -> None:
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.how, self.basis = ComboBox(), ComboBox()
        self.to, self.clause, self.explained_by = LineEdit(), LineEdit(), LineEdit()
        self.what, self.why = PlainText(rows=2), PlainText(rows=2)
        self.fields["at"] = ParsedField(edit=self.at)
        for name in ("how", "basis", "to", "clause", "explained_by", "what", "why"):
            self.fields[name] = Field(control=getattr(self, name))
        made, body = self.fields, self.scrolled(420)
        body.addLayout(beside(made["at"], made["how"]))
        body.addWidget(made["to"])
        body.addWidget(made["what"])
        body.addWidget(made["why"])
        body.addLayout(beside(made["basis"], made["clause"]))
        body.addWidget(made["explained_by"])
        self.siblings: dict[ResidentId, Tick] = {}
        self.together = Label(role="state", tone="text2", wrap=True)
        self.together.setVisible(False)
        if self._view.siblings:
            body.addWidget(self.together)
            for one in self._view.siblings:
                tick = self.siblings[one.resident_id] = Tick(text=whose(one, self.context))
                self.unframed[f"sibling-{one.resident_id}"] = tick
                body.addWidget(tick)
        for name in ("to", "what", "why", "clause"):
            made[name].clear_problem_on(getattr(self, name).textChanged)
        made["basis"].clear_problem_on(self.basis.activated)
        self.basis.activated.connect(lambda _place: self._fit())

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What was told to whom"))
        labels = {
            "at": self.tr("&When"),
            "how": self.tr("&How"),
            "to": self.tr("To &whom: organisation, person"),
            "what": self.tr("Wha&t was told"),
            "why": self.tr("Wh&y"),
            "basis": self.tr("On what &basis"),
            "clause": self.tr("Article of the law, or the reason of the &decision"),
            "explained_by": self.tr("Who &explained it to the person"),
        }
        for name, words in labels.items():
            self.fields[name].set_label(words)
        self.fields["explained_by"].set_hint(self.tr("Empty while nobody has."))
        self.together.setText(self.tr("The same was told about"))
        self.together.setVisible(bool(self.siblings))
        self.fill(self.how, "contact_medium")
        self.basis.setPlaceholderText(self.tr("Choose"))
        self.basis.set_choices([(one.value, basis_words(one)) for one in Basis])

    def load(self) -> None:
        self.at.set_now()
        self.how.set_value("phone")
        self._fit()
        self.to.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {"at": self.moment_problem(self.at)}
        problems["basis"] = "" if code_of(self.basis) else self.tr("Choose on what basis it was told.")
        return {name: words for name, words in problems.items() if words}

    def save(self) -> None:
        at = self.at.value()
        assert isinstance(at, datetime)
        form = DisclosureForm(
            at,
            self.what.toPlainText(),
            self.to.text(),
            self.why.toPlainText(),
            kind_of(self.basis, Basis) or Basis.NOT_SAID,
            self.clause.text(),
            code_of(self.how),
            self.explained_by.text(),
        )
        also = tuple(one for one, tick in self.siblings.items() if tick.isChecked())
        with self.refusing():
            disclosures.write_down(self._view.resident.id, form, also, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("to", "empty"): self.tr("Say who was told."),
            ("what", "empty"): self.tr("Say what was told."),
            ("why", "empty"): self.tr("Say what it was told for."),
            ("clause", "empty"): self.tr("Cite the law, or write the reason of the decision."),
            ("basis", "no_consent"): self.tr("No consent in force names whoever was told."),
            ("at", "in_future"): self.tr("This hour lies in the future."),
        }
        return words.get((field, reason)) or super().sentence(field, reason)

    def _fit(self) -> None:
        self.fields["clause"].setVisible(kind_of(self.basis, Basis) in (Basis.LAW, Basis.DECISION))


class StrikeDialog(FileFormDialog):
    """A line written by mistake: it stays to be read, with the reason."""

    form = "disclosure-strike"

    def __init__(self, context: Context, view: FileView, disclosure: Disclosure, parent: QWidget | None = None) -> None:
        self._disclosure = disclosure
        super().__init__(context, view, parent)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._disclosure.id)

    def build(self) -> None:
        self.about, self.reason = Label(role="small", tone="text2", wrap=True), PlainText(rows=3)
        self.content.addWidget(self.about)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Written by mistake"))
        self.about.setText(f"{self._disclosure.to}: {what_words(self._disclosure, self.context.session)}")
        self.fields["reason"].set_label(self.tr("&Why it is struck out"))
        self.accept_button.setText(self.tr("Strike out"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            disclosures.strike(self._disclosure, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Say why: the line stays to be read.")
        return super().sentence(field, reason)


class ExplainDialog(FileFormDialog):
    """Who explained to the person what was told and to whom, where it was told before anybody did."""

    form = "disclosure-explained"

    def __init__(self, context: Context, view: FileView, disclosure: Disclosure, parent: QWidget | None = None) -> None:
        self._disclosure = disclosure
        super().__init__(context, view, parent)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._disclosure.id)

    def build(self) -> None:
        self.about, self.who = Label(role="small", tone="text2", wrap=True), LineEdit()
        self.content.addWidget(self.about)
        self.add_field("explained_by", Field(control=self.who)).clear_problem_on(self.who.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Explained to the person"))
        self.about.setText(f"{self._disclosure.to}: {what_words(self._disclosure, self.context.session)}")
        self.fields["explained_by"].set_label(self.tr("&Who explained what was told and to whom"))
        self.fields["explained_by"].set_hint(self.tr("It is written once and stands in the log and on its paper."))
        self.accept_button.setText(self.tr("Write it down"))

    def load(self) -> None:
        self.who.setText(self.context.session.staff.short)
        self.who.setFocus()

    def save(self) -> None:
        with self.refusing():
            disclosures.explain(self._disclosure, self.who.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "explained_by":
            return self.tr("Say who explained it.")
        return super().sentence(field, reason)
