"""The tracing log of one file: who asked about the child, whom the centre asked, and what came back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.tracing import Asks, Tracing
from shelter_app.services import tracing
from shelter_app.services.tracing import Asked
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.record.tracing_table import TracingTable
from shelter_app.views.record.whom_meant import WhomMeant
from shelter_app.views.scaling import clear_layout, column, row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, InfoLine, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented

SEARCH_AFTER_MS = 250
_HEAD, _LINE, _LINES_SHOWN = 36, 48, 3
"""So much of the log is seen at once: the next question has to fit on a small screen beneath it."""


class QuestionRow(QWidget):
    """A question that may be about this child, and the two answers to that."""

    def __init__(self, question: str, settle: Callable[[bool], None]) -> None:
        super().__init__()
        self.words = InfoLine()
        self.yes = Button(text=self.tr("It is about this child"), height=36, clicked=partial(settle, True))
        self.no = Button(text=self.tr("About another child"), height=36, clicked=partial(settle, False))
        self.setLayout(column(self.words, row(self.yes, self.no, None), spacing=4))
        self.words.show_problem(question)


class TracingDialog(FileDialog):
    """Above, questions that may be about this child; the log; beneath, the next question or an answer to one."""

    def __init__(self, context: Context, resident_id: ResidentId, parent: QWidget | None = None) -> None:
        self._resident_id = resident_id
        super().__init__(context, parent, width=860)

    def kept_as(self) -> KeptAs:
        return KeptAs("tracing", self._resident_id)

    def build(self) -> None:
        self.alike = QVBoxLayout()
        self.table = TracingTable(self.context)
        self.asks, self.body, self.medium = Segmented(), ComboBox(), ComboBox()
        self.who, self.sought, self.words, self.answer = LineEdit(), LineEdit(), PlainText(rows=2), LineEdit()
        self.none = Label(role="small", tone="text2", wrap=True)
        self.whom = WhomMeant(self.context, beside=self._resident_id)
        self.answer_button = Button(icon="message-square", clicked=self._on_answer_clicked)
        self.unframed = {"asks": self.asks}
        self.fields |= {"body": Field(control=self.body), "who": Field(control=self.who)}
        self.fields |= {"sought": Field(control=self.sought), "medium": Field(control=self.medium)}
        self.fields |= {"file": self.whom.field, "words": Field(control=self.words)}
        self.fields["answer"] = Field(control=self.answer)
        self._lay_out(self.scrolled(470))
        self._later = Later(self, SEARCH_AFTER_MS, self.search)
        for name, line in (("who", self.who), ("sought", self.sought)):
            self.fields[name].clear_problem_on(line.textChanged)
            line.textChanged.connect(lambda _text: self._later.ask())
        for name, typed in (("words", self.words), ("answer", self.answer)):
            self.fields[name].clear_problem_on(typed.textChanged)
        self.asks.chosen.connect(lambda _key: self._name_fields())
        self.whom.told.connect(self._name_button)
        self.table.focused.connect(lambda _one: self._offer())

    def _lay_out(self, body: QVBoxLayout) -> None:
        body.addLayout(self.alike)
        body.addWidget(self.none)
        body.addWidget(self.table)
        body.addLayout(row(self.asks, None))
        body.addLayout(beside(self.fields["body"], self.fields["who"]))
        body.addLayout(beside(self.fields["sought"], self.fields["medium"]))
        for part in (self.whom, self.fields["words"], self.fields["answer"]):
            body.addWidget(part)
        body.addLayout(row(self.answer_button, None))
        body.addStretch(1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Tracing the family"))
        self.asks.set_choices(
            [(Asks.CENTRE.value, self.tr("The centre asks")), (Asks.SOMEBODY.value, self.tr("Somebody asks us"))]
        )
        self.asks.setAccessibleName(self.tr("Who asks whom"))
        if self.asks.choice() is None:
            self.asks.choose(Asks.CENTRE.value)
        self.fill(self.body, "tracing_body")
        self.fill(self.medium, "contact_medium")
        self.fields["medium"].set_label(self.tr("How"))
        self.fields["words"].set_label(self.tr("&What was asked: number and day of the letter, names, what is known"))
        self.fields["answer"].set_label(self.tr("What came &back"))
        self.whom.retranslate()
        self.none.setText(self.tr("Nobody was asked yet, and nobody has asked."))
        self.table.setAccessibleName(self.tr("Tracing log"))
        self.table.retranslate()
        self._name_fields()
        self._offer()

    def load(self) -> None:
        self._show_log()
        self.body.setFocus()

    def search(self) -> None:
        """Compare with every file whom somebody looks for, and whoever asks with those who must not be told."""
        if self._asked_us:
            self.whom.look(self.sought.text(), self.who.text())

    def check(self) -> Mapping[str, str]:
        self.search()
        problem = self.whom.problem() if self._asked_us else ""
        return {"file": problem} if problem else {}

    @property
    def _asked_us(self) -> bool:
        return self.asks.choice() == Asks.SOMEBODY.value

    def save(self) -> None:
        asked = Asked(
            Asks(self.asks.choice() or Asks.CENTRE.value),
            self.context.session.now(),
            code_of(self.body),
            self.who.text(),
            self.words.toPlainText(),
            self.sought.text(),
            code_of(self.medium),
            self.answer.text(),
        )
        with self.refusing():
            if self._asked_us and self.whom.another:
                tracing.keep(asked, by=self.context.session)
                return
            one = self.whom.meant() if self._asked_us else None
            file = one.summary.resident_id if one is not None else self._resident_id
            tracing.note(file, asked, certain=one is not None, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        said = {
            "body": self.tr("Choose who asks or is asked."),
            "who": self.tr("Write the name, or the office."),
            "sought": self.tr("Whom do they look for?"),
            "words": self.tr("Write what was asked."),
            "answer": self.tr("Write what came back."),
            "file": self.tr("Choose the file: this name reads like another child's."),
        }
        if (field, reason) == ("answer", "stopped"):
            return self.tr(
                "Tell this person nothing, not even that the child is known here. Call the director. Leave this line"
                " empty: that they asked is written down without it."
            )
        return said.get(field) or super().sentence(field, reason)

    def _name_fields(self) -> None:
        ours = not self._asked_us
        self.whom.setVisible(not ours)
        self.search()
        self._name_button()
        self.fields["body"].set_label(self.tr("&Whom the centre asks") if ours else self.tr("&Who asks"))
        self.fields["who"].set_label(self.tr("Office or person, &name"))
        self.fields["sought"].set_label(
            self.tr("Whom we look for: relative, &place") if ours else self.tr("Whom they look for, as they &say it")
        )

    def _name_button(self) -> None:
        """Where the question goes: into this log, into that of another file, or among those that fit none."""
        one = self.whom.meant() if self._asked_us else None
        words = self.tr("Write into the log")
        if one is not None and one.summary.resident_id != self._resident_id:
            words = self.tr("Write into the log of file {number}").format(number=one.summary.number)
        elif self._asked_us and self.whom.another:
            words = self.tr("Keep the question")
        self.accept_button.setText(words)

    def _show_log(self) -> None:
        """The log and the questions that may be about this child, as they are now."""
        session = self.context.session
        found = tracing.of(self._resident_id, by=session)
        self.table.set_rows(found, key=lambda one: one.id)
        self.none.setVisible(not found)
        # An empty table would take the room that the form needs on a small screen.
        self.table.setVisible(bool(found))
        self.answer_button.setVisible(bool(found))
        set_sizes(self.table, height=_HEAD + _LINE * min(len(found), _LINES_SHOWN) + 2)
        clear_layout(self.alike)
        for one in tracing.alike(self._resident_id, by=session):
            self.alike.addWidget(QuestionRow(self._question(one), partial(self._settle, one)))
        self._offer()

    def _question(self, one: Tracing) -> str:
        day = self.context.formats.day_year(one.at.astimezone(self.context.session.tz).date())
        words = self.tr("On {day} {who} asked for “{sought}”: {words}. Tell nothing before the director has decided.")
        return words.format(day=day, who=one.who, sought=one.sought, words=one.words)

    def _settle(self, one: Tracing, about: bool) -> None:
        try:
            tracing.settle(one, self._resident_id, about=about, by=self.context.session)
        except ShelterError as error:
            self.show_problems({"record": sentence_for(error)})
            return
        self._show_log()

    def _offer(self) -> None:
        one = self.table.current_object()
        self.answer_button.setEnabled(isinstance(one, Tracing))
        answered = isinstance(one, Tracing) and one.answered_on is not None
        write, add = self.tr("Write the answer to the line in focus"), self.tr("Add to the answer of the line in focus")
        self.answer_button.setText(add if answered else write)

    def _on_answer_clicked(self) -> None:
        one = self.table.current_object()
        if not isinstance(one, Tracing):
            return
        if not self.answer.text().strip():
            self.show_problems({"answer": self.sentence("answer", "empty")})
            return
        session, again = self.context.session, one.answered_on is not None
        try:
            with self.refusing():
                tracing.answer(one, self.answer.text(), session.today(), add=again, by=session)
        except InvalidInput as error:
            self.show_problems({name: self.sentence(name, reason) for name, reason in error.problems.items()})
            return
        self.answer.clear()
        self._show_log()
