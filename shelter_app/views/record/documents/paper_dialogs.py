"""A paper and the way to it, an obstacle and the way past it, a step done, and taking something off with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import NotFound
from shelter_app.domain.identity_documents import IdentityDocument, Obstacle, Step
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import Person
from shelter_app.domain.three_way import Terms
from shelter_app.services import identity_documents
from shelter_app.services.identity_documents import ObstacleForm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.record.documents.step_lines import StepLines
from shelter_app.views.record.documents.words import paper_title, step_line, step_words
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.choices import ManyChoices, Tick
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import Label

T = TypeVar("T", IdentityDocument, Obstacle)


def _day(edit: ParsedEdit) -> date | None:
    value = edit.value()
    return value if isinstance(value, date) else None


def _found(known: T, stored: Iterable[T]) -> T:
    """The same paper or obstacle as it is stored now; raises NotFound where it was taken off the list."""
    for one in stored:
        if one.id == known.id:
            return one
    raise NotFound("documents")


class StepsDialog(FileDialog):
    """What a paper and an obstacle share: days that are read, and steps."""

    days: Mapping[str, ParsedEdit]

    def _build_steps(self) -> None:
        self.steps_title, self.steps = Label(role="state", tone="text2"), StepLines(self.context)
        self.unframed["steps"] = self.steps

    def check(self) -> dict[str, str]:
        problems = {name: edit.result().problem for name, edit in self.days.items() if edit.result().problem}
        if self.steps.problem():
            problems["steps"] = self.steps.problem()
        return problems

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "empty": self.tr("Choose what it is."),
            "in_future": self.tr("This day is still to come."),
            "before_issued": self.tr("This day lies before the day of issue."),
            "before_since": self.tr("This day lies before the day since which it is known."),
        }
        return words.get(reason, reason)


class DocumentDialog(StepsDialog):
    """One identity document: what it says, where it is, and the steps to get it."""

    trail = ("document.",)
    terms = Terms(strictness={"suspected_forged": (False, True)})

    def __init__(
        self,
        context: Context,
        resident_id: ResidentId,
        person: Person,
        paper: IdentityDocument | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._resident_id, self._person, self._paper = resident_id, person, paper
        super().__init__(context, parent, width=760)

    def kept_as(self) -> KeptAs:
        return KeptAs("paper", self._resident_id, self._paper.id if self._paper else "")

    def renew(self) -> bool:
        self._person = identity_documents.of(self._resident_id, by=self.context.session).person
        if self._paper is not None:
            self._paper = _found(self._paper, self._person.documents)
        return True

    def version(self) -> int:
        return self._person.version

    def build(self) -> None:
        self.kind, self.state, self.number, self.issuer = ComboBox(), ComboBox(), LineEdit(), LineEdit()
        self.note, self.forged = LineEdit(), Tick()
        self.issued, self.expires = (ParsedEdit(parser=day_parser(self.context)) for _number in range(2))
        self.days = {"issued": self.issued, "expires": self.expires}
        self.fields.update(
            kind=Field(control=self.kind), number=Field(control=self.number), state=Field(control=self.state),
            issuer=Field(control=self.issuer), issued=ParsedField(edit=self.issued),
            expires=ParsedField(edit=self.expires), note=Field(control=self.note),
        )  # fmt: skip
        self.unframed["suspected_forged"] = self.forged
        self._build_steps()
        body = self.scrolled(330)
        body.addLayout(beside(self.fields["kind"], self.fields["number"]))
        body.addLayout(beside(self.fields["state"], self.fields["note"]))
        body.addLayout(beside(self.fields["issuer"], self.fields["issued"], self.fields["expires"]))
        for part in (self.forged, self.steps_title, self.steps):
            body.addWidget(part)
        body.addStretch(1)
        self.fields["kind"].clear_problem_on(self.kind.activated)

    def retranslate(self) -> None:
        paper = self._paper
        self.heading.setText(paper_title(paper, self.context) if paper else self.tr("New document"))
        words = {
            "kind": self.tr("&Kind"),
            "number": self.tr("N&umber"),
            "state": self.tr("&Where it is"),
            "note": self.tr("N&ote: with whom, how lost"),
            "issuer": self.tr("Issued &by"),
            "issued": self.tr("Issued &on"),
            "expires": self.tr("&Valid until"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.forged.setText(self.tr("May be forged, or belong to somebody else"))
        self.steps_title.setText(self.tr("The way to this document"))
        self.steps.setAccessibleName(self.steps_title.text())
        self.steps.set_words(self.tr("Add a step"), self.tr("Take this step away"))
        self.fill(self.kind, "identity_document", paper.kind if paper else "")
        self.fill(self.state, "document_state", paper.state if paper else "")

    def load(self) -> None:
        paper = self._paper or IdentityDocument("")
        self.kind.set_value(paper.kind or None)
        self.state.set_value(paper.state)
        for line, text in ((self.number, paper.number), (self.issuer, paper.issuer), (self.note, paper.note)):
            line.setText(text)
        self.issued.setText(day_text(paper.issued))
        self.expires.setText(day_text(paper.expires))
        self.forged.setChecked(paper.suspected_forged)
        self.steps.show_steps(paper.steps)
        self.kind.setFocus()

    def save(self) -> None:
        typed = replace(
            self._paper or IdentityDocument(""),
            kind=code_of(self.kind), number=self.number.text(), state=code_of(self.state), note=self.note.text(),
            issuer=self.issuer.text(), issued=_day(self.issued), expires=_day(self.expires),
            suspected_forged=self.forged.isChecked(), steps=self.steps.steps(),
        )  # fmt: skip
        by = self.context.session
        with self.refusing():
            if self._paper is None:
                identity_documents.add(self._resident_id, typed, by=by)
            else:
                identity_documents.edit(self._person, self._resident_id, typed, by=by)


class ObstacleDialog(StepsDialog):
    """What the lack of a paper stands in the way of, since when, the steps past it, and that it is solved."""

    trail = ("obstacle.",)
    terms = Terms(bound=(frozenset({"solved_on", "solution"}),))

    def __init__(
        self,
        context: Context,
        resident_id: ResidentId,
        obstacle: Obstacle | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._resident_id, self._obstacle = resident_id, obstacle
        super().__init__(context, parent, width=760)

    def kept_as(self) -> KeptAs:
        return KeptAs("obstacle", self._resident_id, self._obstacle.id if self._obstacle else "")

    def renew(self) -> bool:
        if self._obstacle is None:
            return False
        known = identity_documents.of(self._resident_id, by=self.context.session).obstacles
        self._obstacle = _found(self._obstacle, known)
        return True

    def version(self) -> int:
        return self._obstacle.version if self._obstacle is not None else 0

    def build(self) -> None:
        self.kind, self.hinders, self.text, self.solution = ComboBox(), ManyChoices(), LineEdit(), LineEdit()
        self.since, self.solved = (ParsedEdit(parser=day_parser(self.context)) for _number in range(2))
        self.days = {"since": self.since, "solved_on": self.solved}
        self.fields.update(
            kind=Field(control=self.kind), since=ParsedField(edit=self.since), hinders=Field(control=self.hinders),
            text=Field(control=self.text), solved_on=ParsedField(edit=self.solved),
            solution=Field(control=self.solution),
        )  # fmt: skip
        self._build_steps()
        body = self.scrolled(330)
        body.addLayout(beside(self.fields["kind"], self.fields["since"]))
        for part in (self.fields["text"], self.fields["hinders"], self.steps_title, self.steps):
            body.addWidget(part)
        body.addLayout(beside(self.fields["solved_on"], self.fields["solution"]))
        body.addStretch(1)
        self.fields["kind"].clear_problem_on(self.kind.activated)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Obstacle") if self._obstacle else self.tr("New obstacle"))
        words = {
            "kind": self.tr("&What is so"),
            "since": self.tr("Known &since"),
            "hinders": self.tr("Stands in the way &of"),
            "text": self.tr("In w&ords"),
            "solved_on": self.tr("Solved o&n"),
            "solution": self.tr("&How"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.steps_title.setText(self.tr("The way past it"))
        self.steps.setAccessibleName(self.steps_title.text())
        self.steps.set_words(self.tr("Add a step"), self.tr("Take this step away"))
        self.fill(self.kind, "obstacle_kind", self._obstacle.kind if self._obstacle else "")
        self.fill_many(self.hinders, "obstacle_hinders")

    def load(self) -> None:
        known = self._obstacle
        if known is None:
            self.since.setText(day_text(self.context.session.today()))
        else:
            self.kind.set_value(known.kind)
            self.since.setText(day_text(known.since))
            self.hinders.choose(known.hinders)
            self.text.setText(known.text)
            self.solved.setText(day_text(known.solved_on))
            self.solution.setText(known.solution)
            self.steps.show_steps(known.steps)
        self.kind.setFocus()

    def save(self) -> None:
        form = ObstacleForm(
            code_of(self.kind), self.hinders.chosen(), self.text.text(), _day(self.since), self.steps.steps(),
            _day(self.solved), self.solution.text(),
        )  # fmt: skip
        by = self.context.session
        with self.refusing():
            if self._obstacle is None:
                identity_documents.add_obstacle(self._resident_id, form, by=by)
            else:
                identity_documents.edit_obstacle(self._obstacle, form, by=by)


class StepDoneDialog(FileDialog):
    """The next step was done: what came of it. What comes after it is said as well."""

    def __init__(
        self,
        context: Context,
        resident_id: ResidentId,
        person: Person,
        item: IdentityDocument | Obstacle,
        parent: QWidget | None = None,
    ) -> None:
        self._resident_id, self._person, self._item = resident_id, person, item
        step = item.next_step
        assert step is not None
        self._step: Step = step
        super().__init__(context, parent, width=480)

    def kept_as(self) -> KeptAs:
        return KeptAs("paper-step", self._resident_id, f"{self._item.id}-{self._place}")

    def build(self) -> None:
        self.planned = Label(role="small", tone="text2", wrap=True)
        self.outcome = LineEdit()
        self.content.addWidget(self.planned)
        self.add_field("outcome", Field(control=self.outcome))

    def retranslate(self) -> None:
        self.heading.setText(step_words(self._step, self.context))
        self.planned.setText(step_line(self._step, self.context))
        self.fields["outcome"].set_label(self.tr("&What came of it"))
        self.accept_button.setText(self.tr("Done today"))

    def load(self) -> None:
        self.outcome.setFocus()

    def save(self) -> None:
        outcome, by, place = self.outcome.text(), self.context.session, self._place
        with self.refusing():
            if isinstance(self._item, Obstacle):
                identity_documents.finish_obstacle_step(self._item, place, outcome, by=by)
            else:
                finish = partial(identity_documents.finish_step, self._person, self._resident_id, self._item.id)
                finish(place, outcome, by=by)

    @property
    def _place(self) -> int:
        return self._item.steps.index(self._step)


class TakeOffDialog(FileDialog):
    """A paper that was written down by mistake goes off the list; the reason stands in the audit."""

    def __init__(
        self,
        context: Context,
        resident_id: ResidentId,
        person: Person,
        paper: IdentityDocument,
        parent: QWidget | None = None,
    ) -> None:
        self._resident_id, self._person, self._paper = resident_id, person, paper
        super().__init__(context, parent, width=480)

    def kept_as(self) -> KeptAs:
        return KeptAs("paper-off", self._resident_id, self._paper.id)

    def build(self) -> None:
        self.reason = LineEdit()
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        title = paper_title(self._paper, self.context)
        self.heading.setText(self.tr("Take off the list: {document}").format(document=title))
        self.fields["reason"].set_label(self.tr("&Why"))
        self.fields["reason"].set_hint(
            self.tr("Only where it was written down by mistake. A lost document stays here as lost.")
        )
        self.accept_button.setText(self.tr("Take off the list"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            identity_documents.take_off(
                self._person, self._resident_id, self._paper.id, self.reason.text(), by=self.context.session
            )

    def sentence(self, field: str, reason: str) -> str:
        if field == "document":
            return self.tr("There are scans of this document. Remove them first.")
        return self.tr("Write why it was a mistake.")
