"""How a contact stands in the table: who, the four rights in words and signs, who decided and until when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.contacts import Contact, Permission, Right
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.stops import stop_words
from shelter_app.views.widgets.rights import RightFace, RightState
from shelter_app.views.widgets.tables import Cell

translate = QCoreApplication.translate
_STATES: dict[Permission, tuple[RightState, str]] = {
    Permission.ALLOWED: ("allowed", ""),
    Permission.SUPERVISED: ("limited", "eye"),
    Permission.BY_ACT: ("limited", "file-text"),
    Permission.UNDECIDED: ("undecided", ""),
    Permission.FORBIDDEN: ("forbidden", ""),
}


def right_words(right: Right) -> str:
    """The name of a right as it heads its column."""
    words = {
        Right.INFORM: translate("Rights", "Inform"),
        Right.CALL: translate("Rights", "Call"),
        Right.VISIT: translate("Rights", "Visit"),
        Right.COLLECT: translate("Rights", "Collect"),
    }
    return words[right]


def permission_words(permission: Permission) -> str:
    """How far a right goes, in a word or two."""
    words = {
        Permission.UNDECIDED: translate("Rights", "Not decided"),
        Permission.ALLOWED: translate("Rights", "Allowed"),
        Permission.SUPERVISED: translate("Rights", "With staff"),
        Permission.BY_ACT: translate("Rights", "By act"),
        Permission.FORBIDDEN: translate("Rights", "Must not"),
    }
    return words[permission]


def face_of(contact: Contact, right: Right, context: Context) -> RightFace:
    """A right as it holds today; a stop spans the four and says what to do."""
    if contact.stopped:
        return RightFace(stop_words(), "stop")
    held = contact.permission(right, context.session.today())
    state, icon = _STATES[held]
    return RightFace(permission_words(held), state, icon)


def right_cell(contact: Contact, right: Right, context: Context) -> Cell:
    """The cell with the sentence a screen reader says: 'Беков Тимур, collect: must not'."""
    face = face_of(contact, right, context)
    if contact.stopped:
        spoken = f"{contact.name}. {face.words}"
    else:
        spoken = f"{contact.name}, {right_words(right)}: {face.words}"
    return Cell(right=face, spoken=spoken)


def person_cell(contact: Contact, context: Context, *, faced: bool = True, in_doubt: bool = False) -> Cell:
    """Name with relation, and the numbers; a number that must not be answered says so.

    ``in_doubt`` is somebody who may be stopped in another file: no number is offered before the director was asked.
    """
    relation = inside(context, "relation", contact.relation)
    title = ", ".join(filter(None, (contact.name, relation or contact.capacity)))
    numbers = ", ".join(phone.written for phone in contact.phones)
    parts = [numbers or contact.address or translate("Rights", "no telephone")]
    if contact.stopped and numbers:
        parts.append(translate("Rights", "do not answer"))
    if contact.address_secret:
        parts.append(translate("Rights", "address secret"))
    avatar = (contact.name, contact.id) if faced else None
    if in_doubt:
        words = translate("Rights", "perhaps stopped in another file: ask the director")
        return Cell(
            text=title, detail=words, detail_icon="octagon-x", detail_tone="overdue", strong=True, avatar=avatar
        )
    return Cell(text=title, detail=", ".join(parts), strong=True, avatar=avatar)


def decision_cell(contact: Contact, context: Context) -> Cell:
    """Who decided, and until when it holds; an expired decision says that it is over.

    Where the rights rest on several decisions it is the one that ends first: that is the one to be renewed.
    """
    today = context.session.today()
    if contact.suspected and not contact.must_not:
        return _suspicion_cell(contact, context)
    decided = [right for right in Right if contact.written(right) is not Permission.UNDECIDED]
    ending = [(until, right) for right in decided if (until := contact.until_for(right)) is not None]
    until, right = min(ending, key=lambda one: one[0], default=(contact.valid_until, None))
    who = (contact.decided_by if right is None else contact.decided_by_for(right)) or "—"
    if until is None:
        return Cell(text=who, detail=contact.note)
    if until < today:
        day = context.formats.day_year(until)
        words = translate("Rights", "expired on {date}").format(date=day)
        return Cell(text=who, detail=words, detail_icon="alarm-clock", detail_tone="overdue")
    return Cell(text=who, detail=context.formats.until(until))


def _suspicion_cell(contact: Contact, context: Context) -> Cell:
    """A suspicion that stops until the director decides; afterwards who decided what for, and when."""
    if contact.under_suspicion:
        words = translate("Rights", "until the director decides otherwise")
        return Cell(text=translate("Rights", "Suspected of harming the child"), detail=words, detail_tone="overdue")
    who = context.session.staff_name(contact.lifted_by) or "—"
    words = translate("Rights", "{who} decided: no stop").format(who=who)
    day = context.formats.day_year(contact.lifted_on) if contact.lifted_on else ""
    return Cell(text=words, detail=", ".join(filter(None, (day, contact.lifted_why))))
