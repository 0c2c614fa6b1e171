"""Unfinished forms of the person logged in: saved while typing, offered again after lock, crash or power cut."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.drafts import Draft
from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services import journal
from shelter_app.services.session import Changed, Session, allowed, new_id

WORDS = "words:"
"""Begins the name of a form whose unsaved words a page tells of when it is opened again."""


@allowed(Can.KEEP_DRAFT)
def keep(
    form: str, content: str, *, resident_id: ResidentId | None = None, base_version: int = 0, by: Session
) -> Draft:
    """Saves what is typed into a form; the earlier draft of the same form and file is replaced.

    ``base_version`` is the version that the record had when the form began. Where this member holds the key of a
    restricted file, its drafts are sealed with that key; where the file was closed to them while their form stood open,
    to them alone. One that they cannot open any longer is left beside the new one.
    """
    known = find(form, resident_id=resident_id, by=by)
    number = known.id if known else new_id()
    stored = journal.seal_draft(by, resident_id, number, content) if resident_id is not None else content
    draft = Draft(number, by.staff.id, form, by.now(), stored, resident_id, base_version, known.version if known else 0)
    with by.store.transaction():
        saved = by.store.drafts.save(draft) if known else by.store.drafts.add(draft)
    by.announce(Changed("drafts", frozenset()))
    return replace(saved, content=content)


@allowed(Can.KEEP_DRAFT)
def find(form: str, *, resident_id: ResidentId | None = None, by: Session) -> Draft | None:
    """The draft of one form for one file with its words, or None."""
    for draft in _of(form, resident_id, by):
        words = _words(draft, by)
        if words is not None:
            return replace(draft, content=words)
    return None


@allowed(Can.KEEP_DRAFT)
def shut_out(resident_id: ResidentId, *, by: Session) -> bool:
    """Whether the file was closed to this member, whose form about it still stands open."""
    return not _open_to(by, resident_id)


@allowed(Can.KEEP_DRAFT)
def closed(form: str, *, resident_id: ResidentId, by: Session) -> Draft | None:
    """A draft whose words are sealed with the key of a restricted file that this member holds no longer, or None."""
    return next((draft for draft in _of(form, resident_id, by) if _words(draft, by) is None), None)


def _of(form: str, resident_id: ResidentId | None, by: Session) -> list[Draft]:
    return [draft for draft in by.store.drafts.all(owner=by.staff.id, form=form) if draft.resident_id == resident_id]


def _words(draft: Draft, by: Session) -> str | None:
    if draft.resident_id is None:
        return draft.content
    return journal.open_draft(by, draft.resident_id, draft.id, draft.content)


@allowed(Can.KEEP_DRAFT)
def mine(*, by: Session) -> list[Draft]:
    """All drafts of the person logged in as stored, newest first; nobody else sees them."""
    return by.store.drafts.all("-saved_at", owner=by.staff.id)


@allowed(Can.KEEP_DRAFT)
def words(*, by: Session) -> list[Draft]:
    """The unsaved words of the person logged in, newest first, opened; not those of files closed to them by now."""
    found = []
    for draft in by.store.drafts.all("-saved_at", owner=by.staff.id):
        if not draft.form.startswith(WORDS) or not _open_to(by, draft.resident_id):
            continue
        content = _words(draft, by)
        if content is not None:
            found.append(replace(draft, content=content))
    return found


def _open_to(by: Session, resident_id: ResidentId | None) -> bool:
    if resident_id is None:
        return True
    found = by.store.residents.all(id=resident_id)
    return bool(found) and by.readable(found[0])


@allowed(Can.KEEP_DRAFT)
def discard(draft: Draft, *, by: Session) -> None:
    """Throws a draft away, after its form was committed or because its author said so."""
    stored = by.store.drafts.find(draft.id)
    if stored is not None and stored.owner != by.staff.id:
        raise NotFound("drafts")
    with by.store.transaction():
        by.store.drafts.remove(draft.id)
    by.announce(Changed("drafts", frozenset()))
