"""Saying that a duty was done: when, and what proves it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain import referrals
from shelter_app.domain.deadlines import Rule
from shelter_app.domain.delays import LateBecause
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.profiles import Profile
from shelter_app.domain.summaries import DueItem
from shelter_app.services import events
from shelter_app.services.clocks import SOURCES
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.delay import WhyLate, cause_problem
from shelter_app.views.record.timeline_words import event_words
from shelter_app.views.sentences import sentence_for
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.words import clause_words, due_title

_OWN_PLACE = {
    "discharged": ("leaving", ""),
    "ground_received": ("identity", "ground"),
    "coordinator_assigned": ("identity", "case"),
    "stay_extended": ("identity", "extend"),
    "found": ("identity", "back"),
    referrals.ANSWERED: ("referrals", ""),
    referrals.ENDED: ("referrals", ""),
}

_HEALTH_FORMS = {"examination_due": "examination", "vaccination_due": "vaccination"}


def done_kind(rule: Rule | None) -> tuple[str, str, str]:
    """Which fact closes this clock, or the section and action where that is done in a form of its own."""
    for kind in rule.closed_by if rule else ():
        if kind in _OWN_PLACE:
            return "", *_OWN_PLACE[kind]
        if kind not in events.OWN_FORM:
            return kind, "", ""
        if kind.startswith("plan_"):
            return "", "plan", ""
    return "", "", ""


def done_place(item: DueItem, profile: Profile) -> tuple[str, str, str]:
    """As :func:`done_kind`, also for a day that staff typed: a review is a fact, the rest is written in its section."""
    match item.source:
        case "contact_next" | "right_ends":
            return "", "contacts", ""
        case "document_step" | "obstacle_step" | "document_ends":
            return "", "documents", ""
        case "examination_due" | "vaccination_due":
            return "", "health", _HEALTH_FORMS[item.source]
        case "appointment":
            return "", "appointments", f"settle {item.source_id}"
        case "hearing_ahead":
            return "", "appointments", f"ready {item.source_id}"
        case "departure":
            return "", "leaving", ""
        case "return_due":
            return "", "identity", "back"
        case "objection":
            return "", "plan", ""
        case "condition" | "meeting_task" | "meeting" | "meeting_row":
            return "", "meetings", ""
        case "plan_review":
            return "plan_reviewed", "", ""
        case "plan_ends":
            return "", "plan", ""
    return done_kind(profile.rule(item.code))


class DoneDialog(Dialog):
    """One duty with its clause: the hour and the proof close its clock."""

    def __init__(
        self, context: Context, resident_id: ResidentId, item: DueItem, kind: str, parent: QWidget | None = None
    ) -> None:
        self._resident_id, self._item, self._kind = resident_id, item, kind
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        item = self._item
        return KeptAs("done", self._resident_id, f"{self._kind}-{item.code}-{item.source_id or item.started_at}")

    def build(self) -> None:
        self.source = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.source)
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.evidence = LineEdit()
        self.add_field("at", ParsedField(edit=self.at))
        self.add_field("evidence", Field(control=self.evidence)).clear_problem_on(self.evidence.textChanged)
        self.because = WhyLate(self)
        self.at.textChanged.connect(self._ask_why)

    def retranslate(self) -> None:
        self.heading.setText(due_title(self._item, self.context))
        clause = clause_words(self._item, self.context)
        self.source.setText(", ".join(filter(None, (event_words(self._kind, self.context), clause))))
        self.fields["at"].set_label(self.tr("&When"))
        self.fields["evidence"].set_label(self.tr("What &proves it"))
        self.fields["evidence"].set_hint(self.tr("Number of the letter, name of the official, hour of the call."))
        self.because.retranslate()
        self.accept_button.setText(self.tr("Done"))

    def load(self) -> None:
        self.at.set_now()
        self._ask_why()
        self.evidence.setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.at.result()
        return {} if understood.value else {"at": understood.problem or self.tr("When was it?")}

    def _ask_why(self) -> None:
        """Whoever was late may say why at once; it can be said later as well."""
        at, item = self.at.value(), self._item
        late = isinstance(at, datetime) and at > item.due_at
        self.because.ask(missed=late and item.source in SOURCES and item.started_at is not None)

    def _late(self) -> LateBecause | None:
        if not self.because.asked or self._item.started_at is None:
            return None
        told = self.because.told(self._item.code, self._item.started_at)
        return told if told.cause else None

    def save(self) -> None:
        moment, session = self.at.value(), self.context.session
        assert isinstance(moment, datetime)
        proof, late = self.evidence.text(), self._late()
        try:
            events.mark_done(self._resident_id, self._kind, moment, proof, late=late, by=session)
        except InvalidInput:
            raise
        except ShelterError as error:
            raise InvalidInput(record=sentence_for(error)) from error

    def sentence(self, field: str, reason: str) -> str:
        if field == "evidence":
            return self.tr("Name what proves it.")
        return cause_problem(field, reason) or super().sentence(field, reason)
