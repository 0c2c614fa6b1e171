"""Whether somebody who is named may stand for a child or be told of one: asked of the child's file and of every other.

It is for places where a name is typed and no single right is used: a signature beside the child, an answer to whoever
asks.
"""

from __future__ import annotations

from shelter_app.domain.contacts import Contact, ContactForbidden, Right, maybe_same_person, same_person
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import fold
from shelter_app.services import stopped_elsewhere
from shelter_app.services.session import Session


def here(by: Session, resident_id: ResidentId, name: str, rights: tuple[Right, ...] = tuple(Right)) -> Contact | None:
    """Who of this file may be meant and must not do one of these things; doubt about the name counts as a match."""
    if not name.strip():
        return None
    known = by.store.contacts.all("name", resident_id=resident_id)
    return next((one for one in known if _forbidden(one, rights) and same_person(one.name, name)), None)


def require(by: Session, resident_id: ResidentId, name: str, rights: tuple[Right, ...] = tuple(Right)) -> None:
    """Stop here if whoever is named is barred; nobody is nobody.

    Raises ContactForbidden for this file, StoppedElsewhere for any other until it is said that this is somebody else.
    """
    found = here(by, resident_id, name, rights)
    if found is not None:
        raise ContactForbidden(found.id, next(right for right in found.prohibited if right in rights))
    stopped_elsewhere.require(by, resident_id, name)


def anywhere(by: Session, name: str) -> bool:
    """Whether somebody of this name is stopped in any file: for a question that belongs to no file."""
    alike = by.store.search.find_stops(fold(name).split(), ()) if name.strip() else {}
    return any(maybe_same_person(known, name) for known in alike.values())


def _forbidden(one: Contact, rights: tuple[Right, ...]) -> bool:
    return any(right in rights for right in one.prohibited)
