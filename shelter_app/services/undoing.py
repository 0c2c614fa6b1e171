"""Taking back the last thing that was saved, as a whole, and doing it again; the audit says what it was."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.contacts import Contact
from shelter_app.domain.errors import NotFound
from shelter_app.domain.staff import Can
from shelter_app.services.session import Done, Session, allowed
from shelter_app.storage.steps import take_back

UNDONE: Final = "change.undone"
REDONE: Final = "change.redone"
UNDOABLE: Final = frozenset(
    {
        "file.edited",
        "person.edited",
        "person.renamed",
        "person.age_claimed",
        "person.age_settled",
        "contact.added",
        "contact.edited",
        "stay.corrected",
        "stay.room_changed",
        "stay.along_said",
        "stay.departure_prepared",
        "stay.departure_called_off",
        "health.card_edited",
        "health.examined",
        "health.vaccinated",
        "medicine.prescribed",
        "medicine.stopped",
        "document.added",
        "document.edited",
        "document.step_done",
        "obstacle.added",
        "obstacle.edited",
        "obstacle.step_done",
        "record.removed",
        "record.restored",
        "plan.item_marked",
        "plan.item_postponed",
        "undertaking.settled",
        "meeting.called",
        "meeting.edited",
        "meeting.called_off",
        "meeting.held",
        "meeting.reasoned",
        "follow_up.postponed",
        "event.recorded",
        "clock.postponed",
        "clock.cancelled",
        "clock.restored",
        "clock.explained",
        "event.corrected",
        "appointment.arranged",
        "appointment.edited",
        "appointment.moved",
        "appointment.settled",
        "appointment.ready",
        "paper.signed",
        "paper.partly_back",
        "paper.signed_by_hand",
        "paper.not_to_be_signed",
        "paper.reopened",
        UNDONE,
        REDONE,
    }
)
"""What can be taken back: edits inside a file, and what was noted about a paper that came back. What was given, signed
in the program, decided or has left the house cannot."""
_BARRIERS: Final = ("must_not", "address_secret", "suspected")


def original(done: Done) -> str:
    """The action that a change is about: its own, or that of the change which it took back or did again."""
    return done.detail if done.action in (UNDONE, REDONE) else done.action


@allowed(Can.OPEN_FILE)
def last(*, by: Session) -> Done | None:
    """The last change of this member since the unlock, if it can be taken back and they have the rights it needed."""
    done = by.last_change
    return done if done is not None and _undoable(done) and all(map(by.can, done.rights)) else None


@allowed(Can.OPEN_FILE)
def undo(done: Done, *, by: Session) -> None:
    """Puts every row of the last change back; that is the last change then, so that undoing it does it again.

    Raises NotFound where ``done`` is not the last change any more or cannot be taken back, NotAllowed without one of
    the rights that the change itself needed, Stale where a colleague has changed one of the rows.
    """
    if by.last_change is not done or not _undoable(done):
        raise NotFound("changes")
    for right in sorted(done.rights):
        by.require(right)
    for resident_id in done.touched:
        by.file(resident_id)
    with by.change(REDONE if done.action == UNDONE else UNDONE, done.noun, *sorted(done.touched)) as change:
        change.subject, change.detail = done.subject, original(done)
        take_back(done.steps)


def _undoable(done: Done) -> bool:
    """Whether it is an edit, and taking it back removes nothing that keeps somebody away from the resident."""
    loosened = any(_barriers(step.after) - _barriers(step.before) for step in done.steps)
    return done.action in UNDOABLE and not loosened


def _barriers(row: object) -> set[str]:
    if not isinstance(row, Contact):
        return set()
    return {*row.prohibited, *(name for name in _BARRIERS if getattr(row, name))}
