"""What is kept how long and why, and which closed files have parts that are due; erasing is done by two persons."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final

from shelter_app.domain.erasures import Ground
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.retention import DueFile, OwnTerm, Part, Term, due_parts
from shelter_app.domain.staff import Can
from shelter_app.services import clock_watch, erasing
from shelter_app.services.legal_holds import held_files
from shelter_app.services.session import Session, allowed

OWN_TERMS_SETTING: Final = "retention_terms"
_OWN: Final[Any] = tuple[OwnTerm, ...]


@allowed(Can.EDIT_RULES)
def terms(*, by: Session) -> tuple[Term, ...]:
    """Every part with the term that holds for it, or none where nobody has named one."""
    return _terms(by)


def _terms(by: Session) -> tuple[Term, ...]:
    rules = {rule.part: rule for rule in by.profile.retention}
    own = {one.part: one for one in _own(by)}
    return tuple(Term(part, rules.get(part.value), own.get(part)) for part in Part)


@allowed(Can.EDIT_RULES)
def name_term(part: Part, years: int, clause: str, *, by: Session) -> OwnTerm:
    """The centre's term for one part with its legal basis, as its lawyer named it; the audit keeps what it was before.

    Raises InvalidInput (years, clause).
    """
    named = OwnTerm(part, years, clause.strip(), by.staff.id, by.now())
    before = next((one for one in _own(by) if one.part is part), None)
    with by.change("retention.named", "rules") as change:
        change.subject = part.value
        change.detail = f"{before.years if before else '-'} > {years}"
        kept = tuple(one for one in _own(by) if one.part is not part)
        by.store.settings.put(OWN_TERMS_SETTING, (*kept, replace(named, clause=clause.strip())))
    return named


@allowed(Can.EDIT_RULES)
def look(*, by: Session) -> None:
    """Writes down that the list of what is due is read, before it is. Raises ClockBehind: days are counted by it."""
    clock_watch.require_right(by)
    by.looked("retention.viewed")


@allowed(Can.EDIT_RULES)
def due(*, by: Session) -> tuple[DueFile, ...]:
    """The closed files of which a part is due today, the longest closed first; by number, also the restricted ones."""
    clock_watch.require_right(by)
    known, today = terms(by=by), by.today()
    closed = {one.id: one for one in by.store.residents.all(status=CaseStatus.CLOSED, merged_into=None, erased=None)}
    gone, held, proposed = erased_parts(by, closed), held_files(by), _proposed(by)
    found = [
        DueFile(key, closed[key].number, left, parts, key in held, proposed.get(key, ""))
        for key, left in _left(by, set(closed)).items()
        if (parts := tuple(one for one in due_parts(known, left, today) if one not in gone.get(key, ())))
    ]
    return tuple(sorted(found, key=lambda one: (one.left, one.number)))


@allowed(Can.EDIT_RULES)
def due_apart(*, by: Session) -> tuple[DueFile, ...]:
    """The same in a worker: that thread gets a connection of its own, which is closed when all is read."""
    try:
        with by.store.reading():
            return due(by=by)
    finally:
        by.store.database.close()


def erased_parts(by: Session, files: Collection[ResidentId]) -> dict[ResidentId, frozenset[Part]]:
    """What was erased of each of these files and is empty still.

    Somebody may have come back, a note may have been written or another file merged in since: such a part is due anew.
    """
    gone: dict[ResidentId, frozenset[Part]] = {}
    for act in by.store.erasures.among("resident_id", files):
        if act.confirmed_at is not None:
            gone[act.resident_id] = gone.get(act.resident_id, frozenset()) | set(act.parts)
    for part in Part:
        erased = [key for key, parts in gone.items() if part in parts]
        for key in erasing.holding(by, part, erased) if erased else ():
            gone[key] -= {part}
    return gone


def _proposed(by: Session) -> dict[ResidentId, str]:
    return {act.resident_id: act.number for act in by.store.erasures.all() if act.waits}


def left_on(by: Session, resident_id: ResidentId) -> date | None:
    """The day on which this person left for the last time."""
    return _left(by, {resident_id}).get(resident_id)


def grounds(by: Session, left: date, gone: Collection[Part]) -> Iterator[Ground]:
    """Each part that is due today and still there, with the clause and the term by which it is."""
    known = {term.part: term for term in _terms(by)}
    for part in due_parts(known.values(), left, by.today()):
        term, end = known[part], known[part].ends(left)
        if part not in gone and end is not None and term.years is not None:
            clause = term.own.clause if term.own else term.rule.clause.get("ru") if term.rule else ""
            yield Ground(part, term.years, clause, end)


def _left(by: Session, files: set[ResidentId]) -> dict[ResidentId, date]:
    """The day on which each of these people left for the last time."""
    last: dict[ResidentId, date] = {}
    for key, discharge in by.store.stays.picked(("resident_id", "discharge")):
        if key in files and discharge is not None:
            day = discharge.at.astimezone(by.tz).date()
            last[key] = max(day, last.get(key, day))
    return last


def _own(by: Session) -> tuple[OwnTerm, ...]:
    return by.store.settings.get(OWN_TERMS_SETTING, _OWN) or ()
