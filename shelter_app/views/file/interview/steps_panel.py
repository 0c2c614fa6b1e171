"""What is done around an interview: custody, a dispute, rights, the permit and redirecting, each with its paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from shelter_app.domain.identification_steps import StepKind
from shelter_app.domain.interviews import Interview, Outcome
from shelter_app.domain.journal import CaseEvent
from shelter_app.services import papers
from shelter_app.services.identification_steps import CUSTODY_FORM, RIGHTS_FORM, StepsView
from shelter_app.views.file.interview.parts import Part, StepPanel, act_button, hint_line, near, small
from shelter_app.views.file.interview.step_words import STEP_ICONS, step_words
from shelter_app.views.page import Context
from shelter_app.views.scaling import row
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.flow import Flow

DECISION_FORM = "decision_sheet"
_PAPER = {
    StepKind.CUSTODY_ASKED: CUSTODY_FORM,
    StepKind.DISPUTE_SENT: DECISION_FORM,
    StepKind.RIGHTS_GIVEN: RIGHTS_FORM,
}
"""The paper that goes along with a step."""


class StepsPanel(StepPanel):
    """`write` is asked for a step to be written down, `paper` for a form to be shown as it will be printed."""

    def __init__(self, context: Context, write: Callable[[StepKind], object], paper: Callable[[str], object]) -> None:
        super().__init__()
        self._context, self._write, self._paper = context, write, paper

    def show_steps(self, view: StepsView, current: Interview | None) -> None:
        """Show what was done, what runs, and what can be done now."""
        self.set_title(self.tr("Custody, rights, permit, redirecting"))
        parts: list[Part] = []
        if view.permit is not None:
            parts.append(self._permit_line(view))
        parts += [self._event_line(view, one) for one in view.happened]
        if self._ends_without_signs(current):
            parts.append(self._after_no_signs(view))
        buttons = Flow(spacing=8)
        for kind in view.offered:
            buttons.add(act_button(STEP_ICONS[kind], step_words(kind), partial(self._write, kind)))
        for name in self._papers(view, current):
            words = {
                CUSTODY_FORM: self.tr("Print the request"),
                RIGHTS_FORM: self.tr("Print the sheet of rights"),
                DECISION_FORM: self.tr("Print the decision"),
            }
            buttons.add(act_button("printer", words[name], partial(self._paper, papers.FORM + name), link=True))
        parts.append(buttons)
        self.show_parts(parts)
        self.setVisible(bool(view.offered or view.happened))

    def _permit_line(self, view: StepsView) -> Part:
        assert view.permit is not None
        number, formats = view.permit.number, self._context.formats
        due = view.permit.until or (view.permit_due.date() if view.permit_due else None)
        if due is None:
            return small(self.tr("Temporary permit {number}").format(number=number))
        left = (due - self._context.session.today()).days
        words = self.tr("until {day}").format(day=formats.numeric(due))
        face = ChipFace(words, "mark" if left < 0 else "soon" if left <= 7 else "done", "calendar-clock")
        return row(Chip(face=face), small(self.tr("Temporary permit {number}").format(number=number)), None, spacing=12)

    def _event_line(self, view: StepsView, event: CaseEvent) -> Part:
        told = ", ".join(filter(None, (near(self._context, event.at), event.evidence, view.names.get(event.by, ""))))
        sentence = self.tr("{step}: {told}")
        return small(sentence.format(step=step_words(StepKind(event.kind)), told=told))

    def _after_no_signs(self, view: StepsView) -> Part:
        if view.organisations:
            return hint_line(self.tr("No signs: primary help ends. An organisation that was agreed to may be told."))
        return hint_line(self.tr("No signs: primary help ends. Ask for consent before anybody is redirected."))

    def _ends_without_signs(self, current: Interview | None) -> bool:
        decision = current.decision if current else None
        return decision is not None and decision.final is Outcome.NO_SIGNS

    def _papers(self, view: StepsView, current: Interview | None) -> list[str]:
        """The papers that may be wanted now, each once."""
        wanted = [_PAPER[kind] for kind in view.offered if kind in _PAPER]
        if current is not None and current.decision is not None:
            wanted.append(DECISION_FORM)
        profile = self._context.session.profile
        return [name for name in dict.fromkeys(wanted) if profile.form(name) is not None]
