"""Writing down what is done around an interview, each with the hour and what proves it, so that its clock runs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from shelter_app.domain.consents import ConsentKind
from shelter_app.domain.disclosures import Basis, DisclosureForm
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.identification_steps import DATED, Country, Permit, StepKind, offered, permit
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.staff import Can
from shelter_app.services import disclosures
from shelter_app.services import interview_facts as known
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed

CUSTODY_FORM: Final = "custody_request"
RIGHTS_FORM: Final = "rights_sheet"


@dataclass(frozen=True, slots=True)
class StepForm:
    """A step as typed: ``words`` prove it (a number, a name); of a redirection they name the organisation.

    ``until`` is the last day that a permit names; where it names none, the rule of the country counts. ``told`` is what
    the organisation learnt of a redirected person; it stands in the log of what was told.
    """

    kind: StepKind
    at: datetime
    words: str
    until: date | None = None
    told: str = ""


@dataclass(frozen=True, slots=True)
class StepsView:
    """What was done so far, the newest first, and what can be done now; ``organisations`` agreed to help."""

    happened: tuple[CaseEvent, ...]
    offered: tuple[StepKind, ...]
    permit: Permit | None
    permit_due: datetime | None
    organisations: tuple[str, ...]
    names: dict[int, str]


@allowed(Can.INTERVIEW)
def of(resident_id: ResidentId, *, by: Session) -> StepsView:
    """What is done around the interviews of a file that is open."""
    by.file(resident_id)
    happened = _happened(by, resident_id)
    agreed = _agreed(by, resident_id)
    country = _country(by)
    rules = _permit_rules(by)
    waiting = by.store.summaries.due_of(resident_id)
    due = [one.due_at for one in waiting if one.code in rules and one.closed_at is None]
    return StepsView(
        tuple(sorted(happened, key=lambda one: one.at, reverse=True)),
        offered(country, known.newest(by, resident_id), happened, agreed),
        permit(happened) if country.permit else None,
        min(due, default=None),
        agreed,
        {one.id: one.short for one in by.store.staff.all()},
    )


@allowed(Can.INTERVIEW)
def record(resident_id: ResidentId, form: StepForm, *, by: Session) -> CaseEvent:
    """Writes a step down; the clock that waits for it starts, moves or is met.

    Raises InvalidInput: kind ``unknown`` for a step that cannot be done now, words ``empty``, at ``in_future``, until
    ``passed`` for a permit that had run out by then, words ``no_consent`` for an organisation that the person never
    agreed to, or whose consent was taken back: nothing is passed on to it; told ``empty`` for a redirection.
    """
    about = known.about(by, resident_id)
    words, agreed = form.words.strip(), _agreed(by, resident_id)
    problems = {} if words else {"words": "empty"}
    if form.at > by.now():
        problems["at"] = "in_future"
    if form.until is not None and (form.kind not in DATED or form.until < form.at.astimezone(by.tz).date()):
        problems["until"] = "passed"
    if form.kind is StepKind.REDIRECTED:
        if words and words not in agreed:
            problems["words"] = "no_consent"
        if not form.told.strip():
            problems["told"] = "empty"
    elif form.kind not in offered(_country(by), known.newest(by, resident_id), _happened(by, resident_id), agreed):
        problems["kind"] = "unknown"
    if problems:
        raise InvalidInput(**problems)
    tell = _redirect if form.kind is StepKind.REDIRECTED else _write
    return tell(by, resident_id, replace(form, words=words), about.stay_id)


def _write(by: Session, resident_id: ResidentId, form: StepForm, stay_id: StayId | None) -> CaseEvent:
    kind = form.kind.value
    with by.change("event.recorded", "interviews", resident_id) as change:
        change.subject = kind
        return record_event(by, resident_id, kind, form.at, stay_id=stay_id, until=form.until, evidence=form.words)


def _redirect(by: Session, resident_id: ResidentId, form: StepForm, stay_id: StayId | None) -> CaseEvent:
    """The step with its line in the log of what was told, which no key takes back: the organisation knows it now."""
    with by.change("person.redirected", "interviews", resident_id) as change:
        change.subject = form.kind.value
        why = by.reference.label("event_kind", form.kind.value, "ru")
        disclosures.write_down(resident_id, DisclosureForm(form.at, form.told, form.words, why, Basis.CONSENT), by=by)
        return _write(by, resident_id, form, stay_id)


def _happened(by: Session, resident_id: ResidentId) -> list[CaseEvent]:
    kinds = set(StepKind)
    return [one for one in by.store.case_events.all("at", resident_id=resident_id) if one.kind in kinds]


def _agreed(by: Session, resident_id: ResidentId) -> tuple[str, ...]:
    """The organisations whose help the person agreed to and has not taken back, each once."""
    found = by.store.consents.all("at", resident_id=resident_id, kind=ConsentKind.HELP)
    return tuple(dict.fromkeys(one.organisation for one in found if one.in_force))


def _permit_rules(by: Session) -> frozenset[str]:
    return frozenset(one.code for one in by.profile.rules if one.runs and one.trigger == StepKind.PERMIT_ISSUED)


def _country(by: Session) -> Country:
    has = by.profile.form
    return Country(has(CUSTODY_FORM) is not None, bool(_permit_rules(by)), has(RIGHTS_FORM) is not None)
