"""Another edition of the rules or of the working days, put in force in one transaction for every file it concerns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.profiles import Profile
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import packaged
from shelter_app.services.clocks import Procedure
from shelter_app.services.renewal import Move, Renewal, Step, differing_rules, quietly, worked_out, write
from shelter_app.services.session import Change, Changed, Session, allowed
from shelter_app.services.visibility import visible
from shelter_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One clock that somebody waits for and that moves, starts or goes, with the line of its file."""

    summary: ResidentSummary
    move: Move
    newly_overdue: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What another edition would do: the open clocks it moves, the latest of them overdue by it first.

    ``finished`` counts the clocks that are closed already and only get another day beside them; ``hidden`` counts those
    in files which this member may not read.
    """

    lines: tuple[PreviewLine, ...]
    finished: int
    hidden: int

    @property
    def files(self) -> int:
        """How many children it concerns."""
        return len({line.summary.resident_id for line in self.lines})

    @property
    def newly_overdue(self) -> int:
        """How many clocks lie behind only by this edition."""
        return sum(line.newly_overdue for line in self.lines)


def preview(by: Session, after: Procedure, step: Step = quietly) -> Preview:
    """What would move if ``after`` held; nothing is written."""
    before = Procedure.of(by)
    with by.store.reading():
        found = worked_out(by, after, differing_rules(before, after), step)
        moving = [move for move in found.moves if move.moves]
        waiting = [move for move in moving if move.open]
        known = by.store.summaries.many({move.item.resident_id for move in waiting})
    shown = {line.resident_id: line for line in visible(by, known.values()) if line.named}
    now = by.now()
    lines = [
        PreviewLine(shown[move.item.resident_id], move, move.newly_overdue(now))
        for move in waiting
        if move.item.resident_id in shown
    ]
    lines.sort(key=lambda line: (not line.newly_overdue, line.move.item.due_at, line.summary.sort_key))
    return Preview(tuple(lines), len(moving) - len(waiting), len(waiting) - len(lines))


@dataclass(frozen=True, slots=True)
class Edition:
    """What a decision makes of what holds: the procedure after it, and what fills the audit line and stores it."""

    after: Procedure
    describe: Callable[[Change], None]


def put_in_force(by: Session, made: Callable[[], Edition], step: Step = quietly) -> frozenset[ResidentId]:
    """Writes another edition and everything that follows from it, all or nothing; tells the files it touched.

    ``made`` reads what holds and decides upon it. That and the clocks are worked out before the registry is held; where
    somebody saved something meanwhile, once more while it is, so that no decision of a colleague is lost or written
    over unseen. Raises what ``made`` raises.
    """
    before = by.profile
    try:
        with by.store.reading():
            head = by.store.audit.head()
            edition, found = _worked_out(by, made, step)
        with by.change("rules.edition", "rules") as change:
            if by.store.audit.head() != head:
                edition, found = _worked_out(by, made, step)
            step(found.files, found.files)
            by.profile = edition.after.profile
            edition.describe(change)
            write(by, found)
    except BaseException:
        by.profile = before
        raise
    touched = found.touched | change.touched
    by.announce(Changed("rules", touched))
    return touched


def _worked_out(by: Session, made: Callable[[], Edition], step: Step) -> tuple[Edition, Renewal]:
    """The edition upon what the registry holds at this moment, whatever this session knew of it, and what it moves."""
    by.profile = packaged.profile_of(by.store, by.centre)
    edition = made()
    return edition, worked_out(by, edition.after, differing_rules(Procedure.of(by), edition.after), step)


@contextmanager
def apart(by: Session) -> Iterator[Session]:
    """A session of its own for a worker: its tables remember their own change, and nobody is told from there."""
    # The connection of a thread is its own as well; the one who opened it closes it.
    try:
        yield replace(by, store=Store(by.store.database, by.store.path), listeners=[], _open=None)
    finally:
        by.store.database.close()


@allowed(Can.SEE_TODAY)
def adopt(touched: frozenset[ResidentId], *, by: Session) -> Profile:
    """The session at the window goes on by the edition that a worker has put in force, and tells every open page."""
    by.profile = packaged.profile_of(by.store, by.centre)
    by.announce(Changed("rules", touched))
    return by.profile
