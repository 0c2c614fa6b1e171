"""A suspicion against somebody is a stop; only the director sets it aside, with a reason and the day."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.contacts import Contact
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session


def weighed(before: Contact | None, typed: Contact, why: str, by: Session) -> Contact:
    """What was typed about a contact, with the decision about a suspicion; ``why`` is the reason to set it aside.

    Raises InvalidInput where a suspicion is only unticked, NotAllowed where anybody but the director sets it aside.
    """
    if not typed.suspected:
        if before is not None and before.under_suspicion:
            raise InvalidInput(suspected="director_decides")
        return typed
    if not why:
        return typed
    if before is not None and why == before.lifted_why:
        return replace(typed, lifted_why=why, lifted_by=before.lifted_by, lifted_on=before.lifted_on)
    by.require(Can.EDIT_RULES)
    return replace(typed, lifted_why=why, lifted_by=by.staff.id, lifted_on=by.today())
