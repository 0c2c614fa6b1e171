"""Somebody asks whether a child is here: whom they may mean, and whether they may be told anything at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shelter_app.domain.contacts import (
    Contact,
    ContactEvent,
    ContactResult,
    Direction,
    Permission,
    Right,
    same_person,
    surely_same_person,
)
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.likeness import LIKELY_SAME, similarity
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import contacts, stopped_elsewhere
from shelter_app.services.contacts import ContactEntry
from shelter_app.services.matching import candidates
from shelter_app.services.residents import matched
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import granted

_FEWEST_LETTERS = 3
_MOST = 8
_MAY_KNOW = (Permission.ALLOWED, Permission.BY_ACT)


class Standing(StrEnum):
    """What may be said to whoever asks. MAY_KNOW rests on a decision in the file; everybody else learns nothing."""

    STOP = "stop"
    MAY_KNOW = "may_know"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Meant:
    """A file that the question may be about: how alike the names are, and how the asker stands to it.

    Of a restricted file only a prohibition is told, without name and likeness; ``known`` is the asker in the file,
    ``barred`` whoever in it may be the asker and must not do something: come, call, or get the child.
    """

    summary: ResidentSummary
    score: int
    standing: Standing
    known: Contact | None = None
    barred: Contact | None = None


@allowed(Can.LOG_CONTACT)
def meant(sought: str, asker: str, *, beside: ResidentId | None = None, by: Session) -> tuple[Meant, ...]:
    """Files of those here and of those who left whose name reads like the one asked for, prohibitions first.

    Doubt about the asker counts as a prohibition, never as a right, and so does a stop for any other child. The file
    ``beside`` which somebody asks is compared whatever name they say. What was looked for stands in the audit.
    """
    wanted = set(candidates(by, sought)) if len(sought.strip()) >= _FEWEST_LETTERS else set()
    if beside is not None:
        by.file(beside)
        wanted.add(beside)
    if not wanted:
        return ()
    mine = granted(by)
    summaries = by.store.summaries.many(wanted)
    residents = by.store.residents.many(summaries)
    people = by.store.people.many(one.person_id for one in residents.values())
    found = []
    for resident_id, summary in summaries.items():
        names = people[residents[resident_id].person_id].names
        score = max((similarity(sought, record.name.full) for record in names), default=0)
        if score < LIKELY_SAME and resident_id != beside:
            continue
        standing, known, barred = _standing(by, resident_id, asker)
        if not summary.restricted or resident_id in mine:
            elsewhere = standing is not Standing.STOP and stopped_elsewhere.stops(by, resident_id, asker)
            standing = Standing.STOP if elsewhere else standing
            found.append(Meant(summary, min(score, 100), standing, known, barred))
        elif standing is Standing.STOP:
            found.append(Meant(summary.hidden(), 0, standing))
    best = sorted(found, key=lambda one: (one.standing is not Standing.STOP, one.barred is None, -one.score))[:_MOST]
    others = [one.summary.number for one in best if one.summary.resident_id != beside]
    if others:
        matched(sought, others, by=by)
    return tuple(best)


def _standing(by: Session, resident_id: ResidentId, asker: str) -> tuple[Standing, Contact | None, Contact | None]:
    """What may be said to the asker, who they are in the file, and who in it they may be that must not do something."""
    if not asker.strip():
        return Standing.NOTHING, None, None
    today = by.today()
    known = by.store.contacts.all("name", resident_id=resident_id)
    barred = [one for one in known if one.prohibited and same_person(one.name, asker)]
    for one in barred:
        if one.permission(Right.INFORM, today) is Permission.FORBIDDEN:
            return Standing.STOP, one, one
    worst = max(barred, key=lambda one: len(one.prohibited), default=None)
    sure = [one for one in known if surely_same_person(one.name, asker)]
    told = next((one for one in sure if one.permission(Right.INFORM, today) in _MAY_KNOW), None)
    if told is not None:
        return Standing.MAY_KNOW, told, worst
    return Standing.NOTHING, sure[0] if sure else None, worst


@allowed(Can.LOG_CONTACT)
def write_down(one: Meant, asker: str, medium: str, words: str, *, by: Session) -> ContactEvent:
    """The request in the log of the file that it may be about; a stopped person's too: that they asked is a warning.

    Raises InvalidInput: asker, medium or words ``empty``; NotFound for a file that this member may not read.
    """
    given = (("asker", asker), ("medium", medium), ("words", words))
    problems = {name: "empty" for name, typed in given if not typed.strip()}
    if problems:
        raise InvalidInput(**problems)
    known = one.known.id if one.known is not None else None
    entry = ContactEntry(
        known, asker.strip(), medium, Direction.INCOMING, by.now(), ContactResult.REACHED, summary=words.strip()
    )
    return contacts.log(one.summary.resident_id, entry, by=by)
