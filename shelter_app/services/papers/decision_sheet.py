"""The decision on identification as its sheet prints it: what was decided, why, and the names of those who decide."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.answers import Answer
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.interviews import Interview, Outcome, in_order
from shelter_app.domain.staff import Can
from shelter_app.reports.data import Signer as Person
from shelter_app.reports.papers import FormSigner
from shelter_app.services import interview_facts as known
from shelter_app.services.papers import facts as f
from shelter_app.services.session import Session

DECISION: Final = "decision_sheet"


def decided(by: Session, layout: str, resident_id: ResidentId) -> Interview | None:
    """The newest interview with a decision, for the sheet of decisions and whoever may read it; else None.

    What a person told and then took back is not printed again.
    """
    if layout != DECISION or not by.can(Can.INTERVIEW):
        return None
    for one in in_order(by.store.interviews.all(resident_id=resident_id)):
        consent = known.consent_to(by, one)
        if one.decision is not None and (consent is None or consent.withdrawn_at is None):
            return one
    return None


def decision_answers(interview: Interview) -> tuple[Answer, ...]:
    """The decision in the words of the form; nothing where none was made."""
    decision = interview.decision
    if decision is None:
        return ()
    found = [Answer("decision", decision.outcome.value), Answer("reasons", decision.reasons)]
    if decision.discrepancies.strip():
        found.append(Answer("discrepancies", decision.discrepancies))
    if decision.head is not None:
        found.append(Answer("head", decision.head.value))
    return tuple(found)


def decision_signers(by: Session, interview: Interview) -> tuple[FormSigner, ...]:
    """The two who decide, and the head of the migration service where they disagree."""
    decision = interview.decision
    if decision is None:
        return ()
    expert = f.staff_signer(by, decision.by)
    signers = [FormSigner("specialist", expert)] if expert is not None else []
    signers.append(FormSigner("migration", Person(decision.second, "")))
    if decision.outcome is Outcome.DISAGREEMENT:
        signers.append(FormSigner("head", Person(decision.head_name, "")))
    return tuple(signers)
