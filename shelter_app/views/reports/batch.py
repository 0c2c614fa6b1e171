"""Many filled questionnaires printed or saved together: which form, of which period, in which language."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period, Span
from shelter_app.services import papers
from shelter_app.services.papers import FormWanted
from shelter_app.services.two_persons import Second
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.paper.words import language_words, paper_words
from shelter_app.views.printing import ask_for_printer, writes_file
from shelter_app.views.reports.batch_run import Send, into_folder, of_forms, onto_paper
from shelter_app.views.reports.period_picker import PeriodPicker
from shelter_app.views.reports.run_panel import RunPanel
from shelter_app.views.scaling import row
from shelter_app.views.second_person import SecondDialog, ask_second
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field


class BatchDialog(Dialog):
    """While a batch runs Esc and the button stop it after the papers under way; nothing is typed here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._found: dict[str, tuple[FormWanted, ...]] = {}
        self.asking: SecondDialog | None = None
        super().__init__(context, parent, width=560)

    def build(self) -> None:
        session = self.context.session
        self.picker = PeriodPicker(self.context.formats, session.today())
        self.picker.changed.connect(self._count)
        self.form, self.language = ComboBox(), ComboBox()
        self.form.activated.connect(lambda _place: self._offer())
        self.content.addWidget(self.picker)
        self.add_field("form", Field(control=self.form))
        self.add_field("language", Field(control=self.language))
        self.run = RunPanel(self.context)
        self.run.turned.connect(self._offer)
        self.run.refused.connect(self.problem.show_problem)
        self.save_into = Button(icon="download", clicked=self._on_save_clicked)
        self.content.addWidget(self.run)
        self.content.addLayout(row(None, self.save_into))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Many questionnaires at once"))
        self.fields["form"].set_label(self.tr("&Questionnaire"))
        self.fields["language"].set_label(self.tr("&Language of the paper"))
        self.save_into.setText(self.tr("Save into a folder"))
        self.accept_button.setText(self.tr("Print"))
        self.picker.retranslate()
        self._offer()

    def load(self) -> None:
        self.picker.show_period(Period.around(Span.YEAR, self.context.session.today()))
        offers = papers.forms(by=self.context.session)
        choices = offers[0].languages if offers else ()
        self.language.set_choices([(codes, language_words(codes)) for codes in choices])
        self.language.setCurrentIndex(0)
        self._count()
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Print: ask for a printer, then send one handful after the other."""
        if self.run.printer_missing():
            return
        printer = ask_for_printer(self, 1)
        if printer is not None:
            self.start(partial(onto_paper, printer), Way.SAVE if writes_file(printer) else Way.PRINT)

    def reject(self) -> None:
        if not self.run.running:
            super().reject()
            return
        self.run.stop()
        self.cancel.setEnabled(False)

    def start(self, send: Send, way: Way) -> None:
        """Run the batch that is chosen; what it did is told where the count stood."""
        languages, wanted = self.language.value(), self._chosen()
        if self.run.running or not wanted or not isinstance(languages, tuple):
            return
        begin = partial(self._begin, wanted, languages, send, way)
        if len({one.resident_id for one in wanted}) > 1:
            self.asking = ask_second(self, self.context, begin)
        else:
            begin(None)

    def _begin(
        self, wanted: tuple[FormWanted, ...], languages: tuple[str, ...], send: Send, way: Way, second: Second | None
    ) -> None:
        by = self.context.session
        try:
            papers.batch_begins((one.resident_id for one in wanted), second, by=by)
        except ShelterError as error:
            self.run.say(sentence_for(error))
            return
        self.run.start(wanted, of_forms(languages, by=by), way, send)

    def _chosen(self) -> tuple[FormWanted, ...]:
        return self._found.get(str(self.form.value() or ""), ())

    def _count(self) -> None:
        self._found = papers.filled_forms(self.picker.period, by=self.context.session)
        kept = self.form.value()
        self.form.set_choices(
            [
                (
                    code,
                    self.tr("{form}: {count}").format(
                        form=paper_words(wanted[0].document, self.context.session), count=len(wanted)
                    ),
                )
                for code, wanted in self._found.items()
            ]
        )
        if kept in self._found:
            self.form.set_value(kept)
        elif self._found:
            self.form.setCurrentIndex(0)
        self._offer()

    def _offer(self) -> None:
        idle, count = not self.run.running, len(self._chosen())
        for part in (self.picker, self.form, self.language):
            part.setEnabled(idle)
        for button in (self.accept_button, self.save_into):
            button.setEnabled(idle and count > 0)
        self.cancel.setText(self.tr("Close") if idle else self.tr("Stop"))
        self.cancel.setEnabled(True)
        if idle and not self.run.told.text():
            self.run.say(self.tr("Answers about health are not printed here; closed files are left out."))

    def _on_save_clicked(self) -> None:
        folder = self.run.folder()
        if folder is not None:
            self.start(partial(into_folder, folder), Way.SAVE)
