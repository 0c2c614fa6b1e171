"""The register of interpreters of the centre: who can be called, in which languages, bound until when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from shelter_app.domain.ids import InterpreterId, ResidentId
from shelter_app.domain.interpreters import Interpreter, Objection, Relation, objections
from shelter_app.domain.staff import Can
from shelter_app.services import interview_facts
from shelter_app.services.session import Session, allowed, new_id


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
