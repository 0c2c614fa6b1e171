"""What is done around an interview: meeting somebody in custody, a dispute, the rights, the permit, redirecting."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from shelter_app.domain.interviews import Interview, Outcome
from shelter_app.domain.journal import CaseEvent


class StepKind(StrEnum):
    """The kinds of case events that these steps write; REDIRECTED needs the consent to help of that organisation."""

    CUSTODY_ASKED = "custody_requested"
    CUSTODY_PERMITTED = "custody_permission"
    CUSTODY_MET = "custody_met"
    DISPUTE_SENT = "dispute_sent"
    RIGHTS_GIVEN = "rights_explained"
    PERMIT_ISSUED = "permit_issued"
    PERMIT_EXTENDED = "permit_extended"
    PERMIT_ENDED = "permit_ended"
    REDIRECTED = "redirect_requested"


DATED: Final = frozenset({StepKind.PERMIT_ISSUED, StepKind.PERMIT_EXTENDED})
"""Steps whose document names its own last day."""
_CUSTODY: Final = (StepKind.CUSTODY_ASKED, StepKind.CUSTODY_PERMITTED, StepKind.CUSTODY_MET)


@dataclass(frozen=True, slots=True)
class Permit:
    """The temporary permit that runs: its number as written down, and the last day where the document names one."""

    number: str
    until: date | None


@dataclass(frozen=True, slots=True)
class Country:
    """What the procedure of a country knows: a request to the body that holds somebody, a clock of the permit."""

    custody: bool
    permit: bool
    rights: bool


def offered(
    country: Country, interview: Interview | None, happened: Iterable[CaseEvent], organisations: Collection[str]
) -> tuple[StepKind, ...]:
    """The steps that can be written down now, in the order of the procedure.

    ``organisations`` are those whose consent to help is in force: without one nobody is redirected (R-26).
    """
    events = sorted(happened, key=lambda one: one.at)
    found = list(_custody(events)) if country.custody else []
    decision = interview.decision if interview else None
    if decision is not None:
        since = {one.kind for one in events if one.at >= decision.at}
        disputed = decision.outcome is Outcome.DISAGREEMENT and decision.head is None
        if disputed and StepKind.DISPUTE_SENT not in since:
            found.append(StepKind.DISPUTE_SENT)
        if decision.final is Outcome.IDENTIFIED:
            if country.rights and StepKind.RIGHTS_GIVEN not in since:
                found.append(StepKind.RIGHTS_GIVEN)
            if country.permit:
                running = permit(events) is not None
                found += [StepKind.PERMIT_EXTENDED, StepKind.PERMIT_ENDED] if running else [StepKind.PERMIT_ISSUED]
    if organisations:
        found.append(StepKind.REDIRECTED)
    return tuple(found)


def _custody(events: Iterable[CaseEvent]) -> tuple[StepKind, ...]:
    """The next step to a meeting in custody; after the meeting, or before any, a new request."""
    last = next((one.kind for one in reversed(list(events)) if one.kind in _CUSTODY), StepKind.CUSTODY_MET)
    place = _CUSTODY.index(StepKind(last))
    return (_CUSTODY[(place + 1) % len(_CUSTODY)],)


def permit(happened: Iterable[CaseEvent]) -> Permit | None:
    """The permit that runs after all that happened; None before one was issued and after it ended."""
    running: Permit | None = None
    for one in sorted(happened, key=lambda event: event.at):
        if one.kind == StepKind.PERMIT_ISSUED or (one.kind == StepKind.PERMIT_EXTENDED and running is not None):
            running = Permit(one.evidence, one.until or (running.until if running else None))
        elif one.kind == StepKind.PERMIT_ENDED:
            running = None
    return running
