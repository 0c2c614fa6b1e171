"""The directory of those whom the centre writes to, kept by the centre itself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from shelter_app.domain.ids import OrganisationId
from shelter_app.domain.organisations import Organisation
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed, new_id


@dataclass(frozen=True, slots=True)
class OrganisationForm:
    """One line of the directory as typed."""

    kind: str
    name_kk: str = ""
    name_ru: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    active: bool = True
    title_kk: str = ""
    title_ru: str = ""
    helps: tuple[str, ...] = ()
    price: str = ""
    conditions: str = ""
    contact: str = ""
    hours: str = ""
    spoken: tuple[str, ...] = ()


@allowed(Can.OPEN_FILE)
def directory(kind: str = "", *, every: bool = False, by: Session) -> list[Organisation]:
    """The organisations of one kind, of all where none is named; ``every`` adds those no longer written to."""
    table = by.store.organisations
    known = table.all("name_ru", kind=kind) if kind else table.all("name_ru")
    return [one for one in known if one.active or every]


@allowed(Can.OPEN_FILE)
def find(
    words: str = "", helps: Collection[str] = (), spoken: str = "", *, every: bool = False, by: Session
) -> list[Organisation]:
    """Who gives one of these kinds of help, in this language, and holds all words typed; whoever says so stands first.

    Raises nothing: an empty question gives the whole directory.
    """
    known = sorted(by.store.organisations.all(), key=lambda one: one.title("ru").casefold())
    found = [one for one in known if (one.active or every) and one.answers_to(helps, spoken, words)]
    return sorted(found, key=lambda one: bool(spoken) and spoken not in one.spoken)


@allowed(Can.OPEN_FILE)
def helps_of(group: str, *, by: Session) -> tuple[str, ...]:
    """The kinds of help that belong to one group of a plan, for finding who could carry out one of its rows."""
    return tuple(one.code for one in by.reference.list("aid_kind").entries if one.group == group)


@allowed(Can.EDIT_CONTACTS)
def add(form: OrganisationForm, *, by: Session) -> Organisation:
    """Enters an organisation; raises InvalidInput naming what is missing or wrong."""
    made = _of(Organisation(OrganisationId(new_id()), form.kind, form.name_kk, form.name_ru), form)
    with by.change("organisation.added", "organisations") as change:
        change.subject = made.name("ru")
        return by.store.organisations.add(made)


@allowed(Can.EDIT_CONTACTS)
def edit(known: Organisation, form: OrganisationForm, *, by: Session) -> Organisation:
    """Changes a line, or takes it out of use: letters of before keep what they said. Raises InvalidInput, Stale."""
    known = by.store.organisations.unchanged(known)
    changed = _of(known, form)
    with by.change("organisation.changed", "organisations") as change:
        change.subject = changed.name("ru")
        return by.store.organisations.save(changed)


def _of(known: Organisation, form: OrganisationForm) -> Organisation:
    return replace(
        known,
        kind=form.kind,
        name_kk=form.name_kk.strip(),
        name_ru=form.name_ru.strip(),
        address=form.address.strip(),
        phone=form.phone.strip(),
        email=form.email.strip(),
        language=form.language,
        active=form.active,
        title_kk=form.title_kk.strip(),
        title_ru=form.title_ru.strip(),
        helps=form.helps,
        price=form.price,
        conditions=form.conditions.strip(),
        contact=form.contact.strip(),
        hours=form.hours.strip(),
        spoken=form.spoken,
    )
