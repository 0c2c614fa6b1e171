"""Papers that say who somebody is, where they are now, the way to get them back, and what their lack stands in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import IdentityDocumentId, ObstacleId, ResidentId, StaffId

NO_DOCUMENT = "none"
AT_HAND = frozenset({"held_here", "received"})
"""States in which the paper lies in the house, so that it is handed over at a discharge and its last day matters."""

WANTED_BACK = frozenset(
    {"with_employer", "with_trafficker", "with_family", "with_authority", "lost", "stolen", "never_had", "applied_for"}
)
"""States in which somebody should be on the way to get the paper, back or for the first time."""

# Series on papers are printed in either alphabet and typed in the other: these pairs look alike.
_LOOK_ALIKE = str.maketrans("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI")


def number_key(number: str) -> str:
    """A number as search compares it: letters and digits only, capital, Cyrillic look-alikes as Latin letters."""
    upper = unicodedata.normalize("NFKC", number).upper().translate(_LOOK_ALIKE)
    return "".join(char for char in upper if char.isalnum())


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do on the way to a paper, or past an obstacle; done once ``done_on`` is written.

    ``what`` is a code of the list of steps, ``text`` the words beside it, ``who`` whoever does it, here or elsewhere.
    """

    what: str
    text: str = ""
    who: str = ""
    due: date | None = None
    done_on: date | None = None
    outcome: str = ""

    @property
    def open(self) -> bool:
        """True while it is still to be done."""
        return self.done_on is None


def check_steps(steps: Iterable[Step], today: date) -> None:
    """Raises InvalidInput(steps=...) where a step says nothing, or was done on a day that is still to come."""
    for step in steps:
        if not step.what and not step.text.strip():
            raise InvalidInput(steps="empty")
        if step.done_on is not None and step.done_on > today:
            raise InvalidInput(steps="in_future")


def next_step(steps: Iterable[Step]) -> Step | None:
    """What is to be done next: the first open step by its day, those without a day last; None where nothing is open."""
    waiting = [step for step in steps if step.open]
    return min(waiting, key=lambda step: step.due or date.max, default=None)


@dataclass(frozen=True, slots=True)
class Moved:
    """That a paper was in another place or state until somebody wrote down the next one."""

    state: str
    until: date
    by: StaffId
    note: str = ""


@dataclass(frozen=True, slots=True)
class IdentityDocument:
    """A paper that says who somebody is, and where it is now; ``kind`` and ``state`` are reference codes.

    ``suspected_forged`` is a doubt, not a place: a paper in doubt still lies somewhere. ``id`` is 0 until the paper is
    filed and does not count when two papers are compared.
    """

    kind: str
    number: str = ""
    state: str = "held_here"
    note: str = ""
    issuer: str = ""
    issued: date | None = None
    expires: date | None = None
    suspected_forged: bool = False
    steps: tuple[Step, ...] = ()
    history: tuple[Moved, ...] = ()
    id: IdentityDocumentId = field(default=IdentityDocumentId(0), compare=False)

    @property
    def at_hand(self) -> bool:
        """True where a paper lies in the house."""
        return self.kind != NO_DOCUMENT and self.state in AT_HAND

    @property
    def wanted(self) -> bool:
        """True where somebody should be on the way to get this paper."""
        return self.kind == NO_DOCUMENT or self.state in WANTED_BACK

    @property
    def doubtful(self) -> bool:
        """True where the paper may be a forgery, wherever it lies."""
        return self.suspected_forged or "forged" in (self.state, self.kind.removeprefix("suspected_"))

    @property
    def next_step(self) -> Step | None:
        """What is to be done next to get the paper."""
        return next_step(self.steps)

    @property
    def key(self) -> str:
        """The number as search compares it."""
        return number_key(self.number)

    def expired(self, day: date) -> bool:
        """True after the last day on which the paper is valid."""
        return self.expires is not None and self.expires < day

    def check(self, today: date) -> None:
        """Raises InvalidInput: kind empty; issued in_future; expires before_issued; steps as :func:`check_steps`."""
        problems: dict[str, str] = {}
        if not self.kind:
            problems["kind"] = "empty"
        if self.issued is not None and self.issued > today:
            problems["issued"] = "in_future"
        if self.issued is not None and self.expires is not None and self.expires < self.issued:
            problems["expires"] = "before_issued"
        if problems:
            raise InvalidInput(**problems)
        check_steps(self.steps, today)

    def changed(self, typed: IdentityDocument, on: date, by: StaffId) -> IdentityDocument:
        """This paper as now typed; where its state is another one, the state before stays in its history."""
        history = self.history
        if typed.state != self.state:
            history = (*history, Moved(self.state, on, by, self.note))
        return replace(typed, id=self.id, history=history)


Papers = tuple[IdentityDocument, ...]


def with_ids(papers: Papers, ids: Iterable[int]) -> Papers:
    """The papers, each that has no id yet with the next of ``ids``."""
    fresh = iter(ids)
    return tuple(paper if paper.id else replace(paper, id=IdentityDocumentId(next(fresh))) for paper in papers)


def find(papers: Papers, wanted: IdentityDocumentId) -> IdentityDocument:
    """The paper with this id; raises NotFound."""
    for paper in papers:
        if paper.id == wanted:
            return paper
    raise NotFound("identity_documents")


def replaced(papers: Papers, paper: IdentityDocument) -> Papers:
    """The papers with the one of the same id in its new form; raises NotFound."""
    find(papers, paper.id)
    return tuple(paper if one.id == paper.id else one for one in papers)


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something about papers that stands in a child's way: no IIN at school, a birth nobody registered.

    ``kind`` and every code of ``hinders`` are reference codes; ``text`` says it in words. Solved once ``solved_on`` is
    written.
    """

    id: ObstacleId
    resident_id: ResidentId
    kind: str
    hinders: tuple[str, ...] = ()
    text: str = ""
    since: date | None = None
    steps: tuple[Step, ...] = ()
    solved_on: date | None = None
    solution: str = ""
    version: int = 0

    @property
    def open(self) -> bool:
        """True while it stands in the way."""
        return self.solved_on is None

    @property
    def next_step(self) -> Step | None:
        """What is to be done next about it; nothing once it is solved."""
        return next_step(self.steps) if self.open else None

    def check(self, today: date) -> None:
        """Raises InvalidInput: kind empty; since or solved_on in_future; solved_on before_since; steps."""
        problems: dict[str, str] = {}
        if not self.kind:
            problems["kind"] = "empty"
        if self.since is not None and self.since > today:
            problems["since"] = "in_future"
        if self.solved_on is not None and self.solved_on > today:
            problems["solved_on"] = "in_future"
        elif self.solved_on is not None and self.since is not None and self.solved_on < self.since:
            problems["solved_on"] = "before_since"
        if problems:
            raise InvalidInput(**problems)
        check_steps(self.steps, today)
