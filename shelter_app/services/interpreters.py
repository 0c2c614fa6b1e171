"""The register of interpreters of the centre: who can be called, in which languages, bound until when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import InterpreterId, ResidentId
from shelter_app.domain.interpreters import REFUSED, Interpreter, Objection, Refused, Relation, objections
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import interview_facts
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.visibility import visible


@dataclass(frozen=True, slots=True)
class InterpreterForm:
    """An interpreter as typed."""

    name: str
    languages: tuple[str, ...]
    sex: str = "u"
    organisation: str = ""
    phone: str = ""
    document: str = ""
    employee: bool = False
    bound_on: date | None = None
    bound_until: date | None = None
    note: str = ""

    def over(self, before: Interpreter) -> Interpreter:
        """The interpreter as typed here; raises InvalidInput (name, languages, bound_until)."""
        changed = replace(
            before,
            name=self.name.strip(),
            languages=self.languages,
            sex=self.sex,
            organisation=self.organisation.strip(),
            phone=self.phone.strip(),
            document=self.document.strip(),
            employee=self.employee,
            bound_on=self.bound_on,
            bound_until=self.bound_until,
            note=self.note.strip(),
        )
        changed.check()
        return changed


@allowed(Can.INTERVIEW)
def listed(*, by: Session) -> tuple[Interpreter, ...]:
    """Everybody who can be called now, by name."""
    return tuple(one for one in by.store.interpreters.all("name") if one.active)


@dataclass(frozen=True, slots=True)
class Served:
    """One sitting in which somebody interpreted: with whom, when, and who they were to that person.

    ``signed_apart`` where the agreement was signed for that interview alone; ``refused`` where they were not let.
    """

    summary: ResidentSummary | None
    started: datetime
    ended: datetime | None
    language: str
    relation: Relation
    signed_apart: bool
    refused: bool = False


@allowed(Can.INTERVIEW)
def everybody(*, by: Session) -> tuple[Interpreter, ...]:
    """The whole register by name, those who are called no more at the end."""
    return tuple(sorted(by.store.interpreters.all("name"), key=lambda one: not one.active))


@allowed(Can.INTERVIEW)
def standing_against(interpreter: Interpreter, *, by: Session) -> tuple[Objection, ...]:
    """What speaks against an interpreter today, whoever the person is; the rest is asked before each interview."""
    return objections(interpreter, Relation.NONE, sex="u", language="", day=by.today())


@allowed(Can.INTERVIEW)
def served(interpreter: Interpreter, *, by: Session) -> tuple[Served, ...]:
    """Where somebody interpreted or was not let, the newest first; that it was looked at is written down before."""
    by.looked("interpreter.viewed", subject=str(interpreter.id))
    interviews, refused = by.store.interpreting.of(interpreter.id), refusals(by=by).get(interpreter.id, ())
    known = by.store.summaries.many({one.resident_id for one in interviews} | {one.resident_id for one in refused})
    lines = {one.resident_id: one for one in visible(by, known.values())}
    found = [
        Served(
            lines.get(one.resident_id),
            sitting.started,
            sitting.ended,
            sitting.language,
            sitting.relation,
            sitting.signed_apart,
        )
        for one in interviews
        for sitting in one.sittings
        if sitting.interpreter_id == interpreter.id
    ]
    found += [
        Served(lines.get(one.resident_id), one.at, None, "", one.relation, signed_apart=False, refused=True)
        for one in refused
    ]
    return tuple(sorted(found, key=lambda one: one.started, reverse=True))


@allowed(Can.INTERVIEW)
def refusals(*, by: Session) -> dict[InterpreterId, tuple[Refused, ...]]:
    """Who of the register was not let interpret, and why, the newest first; for which child is told by ``served``."""
    found: dict[InterpreterId, tuple[Refused, ...]] = {}
    for event in by.store.case_events.all("-at", kind=REFUSED):
        refused = Refused.of(event)
        found[refused.interpreter_id] = (*found.get(refused.interpreter_id, ()), refused)
    return found


@allowed(Can.INTERVIEW)
def bind(interpreter: Interpreter, on: date, until: date, *, by: Session) -> Interpreter:
    """The agreement not to disclose was signed, and holds until a day; raises InvalidInput, Stale."""
    stored = by.store.interpreters.unchanged(interpreter)
    bound = replace(stored, bound_on=on, bound_until=until)
    bound.check()
    if on > by.today():
        raise InvalidInput(bound_on="in_future")
    with by.change("interpreter.bound", "interpreters") as change:
        change.subject, change.detail = str(stored.id), until.isoformat()
        return by.store.interpreters.save(bound)


@allowed(Can.INTERVIEW)
def call_again(interpreter: Interpreter, *, by: Session) -> Interpreter:
    """Puts somebody who was taken off the list back onto it."""
    stored = by.store.interpreters.unchanged(interpreter)
    with by.change("interpreter.edited", "interpreters") as change:
        change.subject = str(stored.id)
        return by.store.interpreters.save(replace(stored, active=True))


@allowed(Can.INTERVIEW)
def add(form: InterpreterForm, *, by: Session) -> Interpreter:
    """Puts an interpreter into the register; raises InvalidInput."""
    fresh = form.over(Interpreter(InterpreterId(new_id()), "", ()))
    with by.change("interpreter.added", "interpreters") as change:
        change.subject = str(fresh.id)
        return by.store.interpreters.add(fresh)


@allowed(Can.INTERVIEW)
def edit(interpreter: Interpreter, form: InterpreterForm, *, by: Session) -> Interpreter:
    """Stores an interpreter as now typed; raises InvalidInput, Stale."""
    stored = by.store.interpreters.unchanged(interpreter)
    with by.change("interpreter.edited", "interpreters") as change:
        change.subject = str(stored.id)
        return by.store.interpreters.save(form.over(stored))


@allowed(Can.INTERVIEW)
def retire(interpreter: Interpreter, *, by: Session) -> Interpreter:
    """Offers an interpreter no more; where they interpreted, their name stays."""
    stored = by.store.interpreters.unchanged(interpreter)
    with by.change("interpreter.retired", "interpreters") as change:
        change.subject = str(stored.id)
        return by.store.interpreters.save(replace(stored, active=False))


@allowed(Can.INTERVIEW)
def against(
    resident_id: ResidentId,
    interpreter: Interpreter,
    relation: Relation,
    language: str,
    *,
    signed: bool = False,
    by: Session,
) -> tuple[Objection, ...]:
    """What speaks against this interpreter for this person today, said before the sitting begins."""
    person = interview_facts.about(by, resident_id).person
    return objections(interpreter, relation, sex=person.sex.value, language=language, day=by.today(), signed=signed)
