"""Identity documents of a resident and the way to them, and obstacles that the lack of papers puts in their way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.identity_documents import (
    NO_DOCUMENT,
    IdentityDocument,
    Obstacle,
    Papers,
    Step,
    find,
    replaced,
    with_ids,
)
from shelter_app.domain.ids import IdentityDocumentId, ObstacleId, ResidentId
from shelter_app.domain.people import Person
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed, new_id

SCHOOL: Final = "school"


def filed(papers: Iterable[IdentityDocument]) -> Papers:
    """The papers as a file keeps them: each with an id, by which scans and steps name it."""
    known = tuple(papers)
    return with_ids(known, (new_id() for _ in known))


@dataclass(frozen=True, slots=True)
class DocumentsView:
    """What the section about papers shows besides scans; unsolved obstacles stand first."""

    person: Person
    papers: Papers
    obstacles: tuple[Obstacle, ...]

    @property
    def school_obstacles(self) -> tuple[Obstacle, ...]:
        """What still keeps the child from school."""
        return tuple(one for one in self.obstacles if one.open and SCHOOL in one.hinders)


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> DocumentsView:
    """The papers and obstacles of an open file."""
    person = by.store.people.get(by.file(resident_id).person_id)
    obstacles = by.store.obstacles.all("since", resident_id=resident_id)
    return DocumentsView(person, person.documents, tuple(sorted(obstacles, key=lambda one: not one.open)))


@allowed(Can.EDIT_FILE)
def add(resident_id: ResidentId, paper: IdentityDocument, *, by: Session) -> Person:
    """Writes down a paper that somebody has, had or needs; "no documents" is taken back by the first one."""
    person = _person(by, resident_id)
    paper = _checked(by, paper)
    kept = tuple(one for one in person.documents if one.kind != NO_DOCUMENT or paper.kind == NO_DOCUMENT or one.steps)
    return _saved(by, person, (*kept, replace(paper, id=IdentityDocumentId(0))), resident_id, "document.added")


@allowed(Can.EDIT_FILE)
def edit(person: Person, resident_id: ResidentId, paper: IdentityDocument, *, by: Session) -> Person:
    """Stores a paper as now typed; where it is somewhere else now, the place before stays in its history.

    ``person`` is the one that was shown: raises Stale where somebody changed it meanwhile, NotFound for another one.
    """
    person = _unchanged(by, resident_id, person)
    changed = find(person.documents, paper.id).changed(_checked(by, paper), by.today(), by.staff.id)
    return _saved(by, person, replaced(person.documents, changed), resident_id, "document.edited", changed.state)


@allowed(Can.EDIT_FILE)
def take_off(
    person: Person, resident_id: ResidentId, paper_id: IdentityDocumentId, reason: str, *, by: Session
) -> Person:
    """Takes a paper off the list because it was written down by mistake; the reason stands in the audit."""
    if not reason.strip():
        raise InvalidInput(reason="empty")
    person = _unchanged(by, resident_id, person)
    gone = find(person.documents, paper_id)
    if any(one.about == gone.id and one.there for one in by.store.attachments.all(resident_id=resident_id)):
        raise InvalidInput(document="has_scans")
    rest = tuple(one for one in person.documents if one.id != paper_id)
    return _saved(by, person, rest, resident_id, "document.taken_off", reason=reason.strip())


@allowed(Can.WRITE_NOTE)
def finish_step(
    person: Person, resident_id: ResidentId, paper_id: IdentityDocumentId, place: int, outcome: str, *, by: Session
) -> Person:
    """Writes down that a step towards a paper was done today and what came of it; everyone in the house may.

    Nothing else of ``person`` is stored: raises Stale where somebody changed it since it was shown.
    """
    person = _unchanged(by, resident_id, person)
    paper = find(person.documents, paper_id)
    changed = replace(paper, steps=_finished(paper.steps, place, by.today(), outcome))
    return _saved(by, person, replaced(person.documents, changed), resident_id, "document.step_done")


def _finished(steps: tuple[Step, ...], place: int, on: date, outcome: str) -> tuple[Step, ...]:
    if not 0 <= place < len(steps) or not steps[place].open:
        raise NotFound("steps")
    done = replace(steps[place], done_on=on, outcome=outcome.strip())
    return (*steps[:place], done, *steps[place + 1 :])


def _person(by: Session, resident_id: ResidentId) -> Person:
    return by.store.people.get(by.file(resident_id).person_id)


def _unchanged(by: Session, resident_id: ResidentId, person: Person) -> Person:
    if by.file(resident_id).person_id != person.id:
        raise NotFound("people")
    return by.store.people.unchanged(person)


def _checked(by: Session, paper: IdentityDocument) -> IdentityDocument:
    paper.check(by.today())
    texts = {name: getattr(paper, name).strip() for name in ("number", "note", "issuer")}
    return replace(paper, **texts, steps=tuple(step for step in paper.steps if step.what or step.text.strip()))


def _saved(
    by: Session,
    person: Person,
    papers: Papers,
    resident_id: ResidentId,
    action: str,
    detail: str = "",
    reason: str = "",
) -> Person:
    with by.change(action, "residents", resident_id) as change:
        change.detail, change.reason = detail, reason
        return by.store.people.save(replace(person, documents=filed(papers)))


@dataclass(frozen=True, slots=True)
class ObstacleForm:
    """An obstacle as typed; once ``solved_on`` is written it no longer stands in the way."""

    kind: str
    hinders: tuple[str, ...] = ()
    text: str = ""
    since: date | None = None
    steps: tuple[Step, ...] = ()
    solved_on: date | None = None
    solution: str = ""

    def obstacle(self, obstacle_id: ObstacleId, resident_id: ResidentId, version: int = 0) -> Obstacle:
        """The obstacle that these words describe."""
        return Obstacle(
            obstacle_id, resident_id, self.kind, self.hinders, self.text.strip(), self.since,
            tuple(step for step in self.steps if step.what or step.text.strip()),
            self.solved_on, self.solution.strip(), version,
        )  # fmt: skip


@allowed(Can.EDIT_FILE)
def add_obstacle(resident_id: ResidentId, form: ObstacleForm, *, by: Session) -> Obstacle:
    """Writes down what the lack of a paper stands in the way of."""
    by.file(resident_id)
    obstacle = form.obstacle(ObstacleId(new_id()), resident_id)
    obstacle.check(by.today())
    with by.change("obstacle.added", "residents", resident_id) as change:
        change.subject, change.detail = str(obstacle.id), obstacle.kind
        return by.store.obstacles.add(obstacle)


@allowed(Can.EDIT_FILE)
def edit_obstacle(obstacle: Obstacle, form: ObstacleForm, *, by: Session) -> Obstacle:
    """Stores an obstacle as now typed, also that it is solved; raises Stale where somebody was quicker."""
    obstacle = by.store.obstacles.unchanged(obstacle)
    by.file(obstacle.resident_id)
    changed = form.obstacle(obstacle.id, obstacle.resident_id, obstacle.version)
    changed.check(by.today())
    with by.change("obstacle.edited", "residents", obstacle.resident_id) as change:
        change.subject, change.detail = str(obstacle.id), "solved" if obstacle.open and not changed.open else ""
        return by.store.obstacles.save(changed)


@allowed(Can.WRITE_NOTE)
def finish_obstacle_step(obstacle: Obstacle, place: int, outcome: str, *, by: Session) -> Obstacle:
    """Writes down that a step past an obstacle was done today and what came of it; nothing else of it is stored."""
    obstacle = by.store.obstacles.unchanged(obstacle)
    by.file(obstacle.resident_id)
    changed = replace(obstacle, steps=_finished(obstacle.steps, place, by.today(), outcome))
    with by.change("obstacle.step_done", "residents", obstacle.resident_id) as change:
        change.subject = str(obstacle.id)
        return by.store.obstacles.save(changed)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something about papers that waits for a day: a step on the way, or the last day of a paper at hand.

    ``code`` is the code of the step or of the paper's kind, ``text`` what people typed beside it.
    """

    source: str
    about: int
    code: str
    text: str
    who: str
    day: date
    done_on: date | None = None


def waiting(by: Session, resident_id: ResidentId, person: Person) -> Iterator[Waiting]:
    """What is derived from the papers of one file: dated steps, open or done, and last days of papers at hand."""
    for paper in person.documents:
        for step in paper.steps:
            if step.due is not None:
                yield Waiting("document_step", paper.id, step.what, step.text, step.who, step.due, step.done_on)
        if paper.expires is not None and paper.at_hand:
            yield Waiting("document_ends", paper.id, paper.kind, "", "", paper.expires)
    for obstacle in by.store.obstacles.all(resident_id=resident_id):
        for step in obstacle.steps if obstacle.open else ():
            if step.due is not None:
                yield Waiting("obstacle_step", obstacle.id, step.what, step.text, step.who, step.due, step.done_on)
