"""Taking back the last thing that was saved, as a whole, and doing it again; both stand in the audit."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.errors import NotFound
from shelter_app.domain.staff import Can
from shelter_app.services.session import Done, Session, allowed
from shelter_app.storage.steps import take_back

UNDONE: Final = "change.undone"
UNDOABLE: Final = frozenset(
    {
        "file.edited",
        "person.edited",
        "person.renamed",
        "person.age_claimed",
        "person.age_settled",
        "contact.added",
        "contact.edited",
        "contact.decided",
        "stay.corrected",
        "stay.room_changed",
        "health.card_edited",
        "health.examined",
        "health.vaccinated",
        "medicine.prescribed",
        "medicine.stopped",
        "medicine.given",
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
        "follow_up.postponed",
        UNDONE,
    }
)
"""What can be taken back: edits inside a file. What left the house, was signed or decided cannot."""


@allowed(Can.OPEN_FILE)
def last(*, by: Session) -> Done | None:
    """The last change of this member since the unlock, if it is one that can be taken back."""
    done = by.last_change
    return done if done is not None and done.action in UNDOABLE else None


@allowed(Can.OPEN_FILE)
def undo(done: Done, *, by: Session) -> None:
    """Puts every row of the last change back; that is the last change then, so that undoing it does it again.

    Raises NotFound where ``done`` is not the last change any more, Stale where a colleague has changed one of the rows.
    """
    if last(by=by) is not done:
        raise NotFound("changes")
    for resident_id in done.touched:
        by.file(resident_id)
    with by.change(UNDONE, done.noun, *sorted(done.touched)) as change:
        change.detail = done.action
        take_back(done.steps)
