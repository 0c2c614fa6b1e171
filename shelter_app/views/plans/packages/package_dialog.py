"""The reviewer's desk: a package is read, each row can be commented on, and the answer leaves signed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.packages import PlanAnswer, Verdict
from shelter_app.services.packages import answering, decision_form, partners
from shelter_app.services.packages.answering import Received
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.plans.packages import files
from shelter_app.views.plans.packages.form_dialog import FormDialog
from shelter_app.views.plans.packages.sheet_view import SheetView
from shelter_app.views.plans.packages.words import age_files, verdict_words
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import MessageBar, Way
from shelter_app.views.widgets.panel import Panel, Scroll
from shelter_app.views.widgets.segmented import Segmented


class PackageDialog(FileDialog):
    """Nothing of the package can be changed here: beside the comments there is only the answer.

    `answered` tells whether its file was written."""

    def __init__(self, context: Context, received: Received, parent: QWidget | None = None) -> None:
        self._received = received
        self._confirmed = received.confirmed
        self.answered = False
        super().__init__(context, parent, width=940)

    def kept_as(self) -> KeptAs:
        return KeptAs("package-answer", about=self._received.code)

    def build(self) -> None:
        self.sender_bar = MessageBar()
        self.made = Label(role="small", tone="text2", wrap=True)
        self.sheet_view = SheetView(self.context, self._received.sheet, self._received.profile, commented=True)
        self.verdict, self.words = Segmented(), PlainText(rows=3)
        self.number, self.session, self.chair = LineEdit(), LineEdit(), LineEdit()
        self.on = PartialDateEdit(parser=day_parser(self.context))
        self.fields |= {
            "verdict": Field(control=self.verdict),
            "words": Field(control=self.words),
            "number": Field(control=self.number),
            "on": ParsedField(edit=self.on),
            "session": Field(control=self.session),
            "chair": Field(control=self.chair),
        }
        for item, edit in self.sheet_view.comments.items():
            self.unframed[f"row.{item}"] = edit
        self.fields["verdict"].clear_problem_on(self.verdict.chosen)
        self.fields["words"].clear_problem_on(self.words.textChanged)
        self.print = Button(icon="printer", clicked=self._on_print)
        self.answer = Panel()
        self.answer.add(self.fields["verdict"], self.fields["words"])
        self.answer.add(beside(self.fields["number"], self.fields["on"]))
        self.answer.add(beside(self.fields["session"], self.fields["chair"]))
        self.answer.add(row(self.print, None))
        inner = QWidget()
        layout = QVBoxLayout(inner)
        set_spacing(layout, (0, 0, 12, 0), 12)
        layout.addWidget(self.sheet_view)
        layout.addWidget(self.answer)
        scroll = Scroll(content=inner)
        set_sizes(scroll, least_height=440)
        self.content.addWidget(self.made)
        self.content.addWidget(self.sender_bar)
        self.content.addWidget(scroll, 1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("A plan for your review"))
        sheet, sender = self._received.sheet, self._received.sender
        day = self.context.formats.day_year(sheet.made_at.astimezone(self.context.session.tz).date())
        made = self.tr("{centre}; sent by {name} on {date}")
        self.made.setText(made.format(centre=sender.name, name=sheet.sent_by, date=day))
        self._say_sender()
        self.answer.set_title(self.tr("Your answer"))
        self.fields["verdict"].set_label(self.tr("What you say to this plan"))
        self.verdict.set_choices([(one.value, verdict_words(one)) for one in Verdict])
        self.fields["words"].set_label(self.tr("&Conditions, reasons, or what the meeting shall be about"))
        self.fields["number"].set_label(self.tr("&Number of your paper"))
        self.fields["on"].set_label(self.tr("&Day of your paper"))
        self.fields["session"].set_label(self.tr("&Sitting"))
        self.fields["chair"].set_label(self.tr("C&haired by"))
        self.print.setText(self.tr("Decision form on paper"))
        self.accept_button.setText(self.tr("Sign and save the answer"))

    def _say_sender(self) -> None:
        """As long as nobody has called, the package is read and not answered."""
        if self._confirmed:
            self.sender_bar.clear()
            return
        words = self.tr("Nobody has compared this sender's key yet. Call {centre} and let them read it out: {digits}")
        told = words.format(centre=self._received.sender.name, digits=self._received.sender.fingerprint)
        self.sender_bar.show_failing(told, Way(self.tr("The digits are the same"), self._on_compared))

    def _on_compared(self) -> None:
        try:
            partners.confirm_sender(self._received.sender, by=self.context.session)
        except ShelterError as error:
            self.problem.show_problem(sentence_for(error))
            return
        self._confirmed = True
        self._say_sender()

    def load(self) -> None:
        self.verdict.choose(None)

    def check(self) -> Mapping[str, str]:
        problems = {}
        if self._verdict() is None:
            problems["verdict"] = self.tr("Choose what you say to the plan.")
        understood = self.on.result()
        if self.on.text().strip() and not isinstance(understood.value, date):
            problems["on"] = understood.problem or self.tr("Write the whole day.")
        if not self._confirmed:
            problems["record"] = self.tr("Compare the sender's digits by telephone before you sign.")
        return problems

    def save(self) -> None:
        said = self._said()
        assert said is not None
        with self.refusing():
            data = answering.sign(self._received, said, by=self.context.session)
        name = f"pana-{self._received.code[:8]}-answer.age"
        path = self.context.messages.file_to_save(self, self.tr("Save the answer"), name, age_files())
        self.answered = bool(path) and files.write(str(path), data)
        if not self.answered:
            raise InvalidInput(record=self.tr("The answer was not saved. Choose a folder that can be written to."))

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "words": self.tr("Write the conditions, the reasons, or what the meeting shall be about."),
            "on": self.tr("Your paper cannot be of a day that lies ahead."),
        }
        return words.get(field) or super().sentence(field, reason)

    def _said(self) -> PlanAnswer | None:
        """What has been typed, None before a verdict was chosen."""
        verdict, day = self._verdict(), self.on.value()
        if verdict is None:
            return None
        return PlanAnswer(
            verdict, self.context.session.now(), self.words.toPlainText().strip(), self.number.text().strip(),
            day if isinstance(day, date) else None, self.session.text().strip(), self.chair.text().strip(),
            self.sheet_view.said(),
        )  # fmt: skip

    def _on_print(self) -> None:
        form = decision_form.form(self._received, self._said(), self.context.language.code, by=self.context.session)
        dialog = FormDialog(self.context, form, self)
        dialog.exec()
        dialog.deleteLater()

    def _verdict(self) -> Verdict | None:
        chosen = self.verdict.choice()
        return Verdict(chosen) if chosen else None
