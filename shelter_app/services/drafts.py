"""Unfinished forms of the person logged in: saved while typing, offered again after lock, crash or power cut."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.drafts import Draft
from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services.session import Changed, Session, allowed, new_id


@allowed(Can.KEEP_DRAFT)
def keep(
    form: str, content: str, *, resident_id: ResidentId | None = None, base_version: int = 0, by: Session
) -> Draft:
    """Saves what is typed into a form; the earlier draft of the same form and file is replaced."""
    known = find(form, resident_id=resident_id, by=by)
    with by.store.transaction():
        if known is None:
            draft = Draft(new_id(), by.staff.id, form, by.now(), content, resident_id, base_version)
            stored = by.store.drafts.add(draft)
        else:
            stored = by.store.drafts.save(replace(known, content=content, saved_at=by.now(), base_version=base_version))
    by.announce(Changed("drafts", frozenset()))
    return stored


@allowed(Can.KEEP_DRAFT)
def find(form: str, *, resident_id: ResidentId | None = None, by: Session) -> Draft | None:
    """The draft of one form for one file, or None."""
    found = by.store.drafts.all(owner=by.staff.id, form=form)
    return next((draft for draft in found if draft.resident_id == resident_id), None)


@allowed(Can.KEEP_DRAFT)
def mine(*, by: Session) -> list[Draft]:
    """All drafts of the person logged in, newest first; nobody else sees them."""
    return by.store.drafts.all("-saved_at", owner=by.staff.id)


@allowed(Can.KEEP_DRAFT)
def discard(draft: Draft, *, by: Session) -> None:
    """Throws a draft away, after its form was committed or because its author said so."""
    if draft.owner != by.staff.id:
        raise NotFound("drafts")
    with by.store.transaction():
        by.store.drafts.remove(draft.id)
    by.announce(Changed("drafts", frozenset()))
