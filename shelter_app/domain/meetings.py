"""The child-protection meeting: who is called, what is talked about, who came, what was decided and what rejected."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import MeetingId, PlanItemId, ResidentId, StaffId


class MeetingState(StrEnum):
    """A meeting is called, then held or called off; the minutes of a held one are not written again."""

    CALLED = "called"
    HELD = "held"
    CALLED_OFF = "called_off"


class Outcome(StrEnum):
    """What became of a recommendation: a row of the plan, somebody's task, or it was rejected."""

    PLAN_ROW = "plan_row"
    TASK = "task"
    REJECTED = "rejected"


class WrongMeetingState(ShelterError):
    """This step is not possible for a meeting that was held or called off, or that was not held yet."""

    def __init__(self, state: MeetingState) -> None:
        super().__init__(state.value)
        self.state = state


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody who is called to a meeting; ``came`` is None until the minutes say whether they were there."""

    name: str
    post: str = ""
    came: bool | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """One recommendation and what was decided about it.

    A row of the plan has its ``group``, and ``item_id`` once it stands in a draft; a task has who does it until when.
    A rejected one says who rejected it, and its reasons are written within the term that the rules set.
    """

    id: int
    text: str
    outcome: Outcome
    proposed_by: str = ""
    group: str = ""
    who: str = ""
    who_id: StaffId | None = None
    due: date | None = None
    item_id: PlanItemId | None = None
    rejected_by: str = ""
    reasons: str = ""
    reasons_at: datetime | None = None
    reasons_by: StaffId | None = None

    @property
    def waits_for_the_plan(self) -> bool:
        """True while it is a row of the plan that stands in no draft yet."""
        return self.outcome is Outcome.PLAN_ROW and self.item_id is None

    @property
    def waits_for_reasons(self) -> bool:
        """True while it was rejected and nobody has written why."""
        return self.outcome is Outcome.REJECTED and not self.reasons


@dataclass(frozen=True, slots=True)
class Minutes:
    """What is written down at a meeting; ``invited`` are those who were called, and whoever else was there."""

    held_at: datetime
    chair: str
    invited: tuple[Invited, ...]
    facts: str
    resolutions: tuple[Resolution, ...]
    child_views: str = ""
    child_views_language: str = ""

    def check(self) -> None:
        """Raises InvalidInput for what is not told: see :meth:`Meeting.held`."""
        problems = {}
        if not self.chair.strip():
            problems["chair"] = "empty"
        if not any(one.came for one in self.invited):
            problems["invited"] = "nobody"
        elif any(one.came is None for one in self.invited):
            problems["invited"] = "unknown"
        if not self.facts.strip():
            problems["facts"] = "empty"
        wrong = lacking(self.resolutions)
        if wrong:
            problems["resolutions"] = wrong
        if problems:
            raise InvalidInput(**problems)


@dataclass(frozen=True, slots=True)
class Correction:
    """That finished minutes were corrected: what they said ``before``, by whom they were corrected, when and why."""

    at: datetime
    by: StaffId
    reason: str
    before: Minutes


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting about one child; ``number`` counts the meetings of the file."""

    id: MeetingId
    resident_id: ResidentId
    number: int
    starts: datetime
    called_by: StaffId
    called_at: datetime
    place: str = ""
    chair: str = ""
    invited: tuple[Invited, ...] = ()
    agenda: tuple[str, ...] = ()
    state: MeetingState = MeetingState.CALLED
    state_reason: str = ""
    held_at: datetime | None = None
    held_by: StaffId | None = None
    facts: str = ""
    child_views: str = ""
    child_views_language: str = ""
    resolutions: tuple[Resolution, ...] = ()
    corrections: tuple[Correction, ...] = ()
    version: int = 0

    @property
    def present(self) -> tuple[Invited, ...]:
        """Those who were there; they sign the minutes."""
        return tuple(one for one in self.invited if one.came)

    @property
    def absent(self) -> tuple[Invited, ...]:
        """Those who were called and did not come."""
        return tuple(one for one in self.invited if one.came is False)

    @property
    def rejections(self) -> tuple[Resolution, ...]:
        """The recommendations that were turned down."""
        return tuple(one for one in self.resolutions if one.outcome is Outcome.REJECTED)

    def resolution(self, resolution_id: int) -> Resolution | None:
        """The recommendation with this id, or None."""
        return next((one for one in self.resolutions if one.id == resolution_id), None)

    def require(self, state: MeetingState) -> None:
        """Stop here if the meeting stands otherwise; raises WrongMeetingState."""
        if self.state is not state:
            raise WrongMeetingState(self.state)

    def called_off(self, reason: str) -> Meeting:
        """A called meeting that does not take place; raises InvalidInput without a reason."""
        self.require(MeetingState.CALLED)
        if not reason.strip():
            raise InvalidInput(reason="empty")
        return replace(self, state=MeetingState.CALLED_OFF, state_reason=reason.strip())

    def held(self, minutes: Minutes, by: StaffId) -> Meeting:
        """The meeting with its minutes; they must say who chaired, who came and what became of each recommendation.

        Raises WrongMeetingState, InvalidInput: chair ``empty``, invited ``nobody`` or ``unknown`` (somebody of whom it
        is not said whether they came), facts ``empty``, and what :func:`lacking` finds in the recommendations.
        """
        self.require(MeetingState.CALLED)
        minutes.check()
        return replace(self, state=MeetingState.HELD, held_by=by)._saying(minutes)

    def corrected(self, minutes: Minutes, reason: str, at: datetime, by: StaffId) -> Meeting:
        """The meeting with other minutes; what they said before stays beside them with the reason.

        A decision that stands in the plan goes on standing there, and written reasons keep their day. Raises
        WrongMeetingState, what :meth:`held` raises, and InvalidInput: reason ``empty``, record ``unchanged``.
        """
        self.require(MeetingState.HELD)
        minutes.check()
        if not reason.strip():
            raise InvalidInput(reason="empty")
        known = {one.id: one for one in self.resolutions}
        kept = tuple(_kept(known.get(one.id), one, at, by) for one in minutes.resolutions)
        changed = self._saying(replace(minutes, resolutions=kept))
        if changed == self:
            raise InvalidInput(record="unchanged")
        correction = Correction(at, by, reason.strip(), self.minutes())
        return replace(changed, corrections=(*self.corrections, correction))

    def minutes(self) -> Minutes:
        """What the minutes say as they stand; of a meeting that was held."""
        assert self.held_at is not None
        return Minutes(
            self.held_at, self.chair, self.invited, self.facts, self.resolutions, self.child_views,
            self.child_views_language,
        )  # fmt: skip

    def _saying(self, minutes: Minutes) -> Meeting:
        return replace(
            self,
            held_at=minutes.held_at,
            chair=minutes.chair.strip(),
            invited=named(minutes.invited),
            facts=minutes.facts.strip(),
            child_views=minutes.child_views.strip(),
            child_views_language=minutes.child_views_language,
            resolutions=minutes.resolutions,
        )

    def reasoned(self, resolution_id: int, reasons: str, at: datetime, by: StaffId) -> Meeting:
        """The minutes with the written reasons for rejecting one recommendation; they are written once.

        Raises WrongMeetingState, InvalidInput: reasons ``empty``, resolution ``unknown`` or ``written``.
        """
        self.require(MeetingState.HELD)
        one = self.resolution(resolution_id)
        if one is None or one.outcome is not Outcome.REJECTED:
            raise InvalidInput(resolution="unknown")
        if one.reasons:
            raise InvalidInput(resolution="written")
        if not reasons.strip():
            raise InvalidInput(reasons="empty")
        return self._with(replace(one, reasons=reasons.strip(), reasons_at=at, reasons_by=by))

    def in_the_plan(self, rows: dict[int, PlanItemId]) -> Meeting:
        """The minutes knowing in which row of the plan each of these recommendations stands."""
        changed = self
        for resolution_id, item_id in rows.items():
            one = self.resolution(resolution_id)
            if one is not None:
                changed = changed._with(replace(one, item_id=item_id))
        return changed

    def standing_in(self, rows: Container[PlanItemId]) -> Meeting:
        """The minutes where only these rows of the plan are there: what stood in another one waits again."""
        known = (
            one if one.item_id is None or one.item_id in rows else replace(one, item_id=None)
            for one in self.resolutions
        )
        return replace(self, resolutions=tuple(known))

    def _with(self, resolution: Resolution) -> Meeting:
        return replace(
            self, resolutions=tuple(resolution if one.id == resolution.id else one for one in self.resolutions)
        )


def gone_on(known: Meeting, there: Meeting) -> Meeting:
    """The meeting as it stands after another house has had the case: what was held, corrected or reasoned there.

    Corrections of both houses stay, in the order of their hours. Where both corrected the minutes, the later correction
    stands, and what the other one said is kept in the history.
    """
    if known.state is MeetingState.CALLED:
        return replace(there, version=known.version)
    if there.state is not MeetingState.HELD or known.state is not MeetingState.HELD:
        return known
    own = {_sign(one) for one in known.corrections}
    new = tuple(one for one in there.corrections if _sign(one) not in own)
    if not new:
        return _with_reasons(known, there)
    travelled = {_sign(one) for one in there.corrections}
    only_here = tuple(one for one in known.corrections if _sign(one) not in travelled)
    whole = tuple(sorted((*known.corrections, *new), key=lambda one: one.at))
    if not only_here:
        return _with_reasons(replace(there, corrections=whole, version=known.version), known)
    stands, gone = (there, known) if new[-1].at >= only_here[-1].at else (known, there)
    last = whole[-1]
    return replace(stands, version=known.version, corrections=(*whole[:-1], replace(last, before=gone.minutes()), last))


def _sign(one: Correction) -> tuple[datetime, StaffId, str]:
    """What tells a correction from every other; names inside what was said before change on the way."""
    return one.at, one.by, one.reason


def _with_reasons(meeting: Meeting, other: Meeting) -> Meeting:
    """The minutes with the reasons for a rejection that only the other copy of them has."""
    for told in other.rejections:
        one = meeting.resolution(told.id)
        if told.reasons and one is not None and one.waits_for_reasons:
            meeting = meeting._with(
                replace(one, reasons=told.reasons, reasons_at=told.reasons_at, reasons_by=told.reasons_by)
            )
    return meeting


def _kept(before: Resolution | None, now: Resolution, at: datetime, by: StaffId) -> Resolution:
    """A decision as corrected: its row of the plan and the day of its reasons stay where they are still meant."""
    item = before.item_id if before and now.outcome is Outcome.PLAN_ROW else None
    if not now.reasons:
        return replace(now, item_id=item, reasons_at=None, reasons_by=None)
    same = before is not None and before.reasons == now.reasons
    written = (before.reasons_at, before.reasons_by) if before is not None and same else (at, by)
    return replace(now, item_id=item, reasons_at=written[0], reasons_by=written[1])


def named(invited: Iterable[Invited]) -> tuple[Invited, ...]:
    """Those with a name or at least a post, without stray spaces."""
    told = (replace(one, name=one.name.strip(), post=one.post.strip()) for one in invited)
    return tuple(one for one in told if one.name or one.post)


def lacking(resolutions: Iterable[Resolution]) -> str:
    """What is missing in the decisions of a meeting: ``empty`` (none at all), ``group``, ``who``, ``due`` or ``by``."""
    found = list(resolutions)
    if not any(one.text.strip() for one in found):
        return "empty"
    for one in found:
        if not one.text.strip():
            return "words"
        if one.outcome is Outcome.PLAN_ROW and not one.group:
            return "group"
        if one.outcome is Outcome.TASK and not (one.who.strip() or one.who_id):
            return "who"
        if one.outcome is Outcome.TASK and one.due is None:
            return "due"
        if one.outcome is Outcome.REJECTED and not one.rejected_by.strip():
            return "by"
    return ""
