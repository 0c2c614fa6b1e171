"""Residents' files: the list, search as you type, opening a file, and correcting what it says about the person."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Final

from shelter_app.domain import care
from shelter_app.domain.care import Answer
from shelter_app.domain.contacts import Contact, forbidden, may_collect
from shelter_app.domain.data_quality import Finding
from shelter_app.domain.errors import NotFound
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.health import Allergy
from shelter_app.domain.identity_documents import number_key
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.likeness import nearness
from shelter_app.domain.names import fold_prefix
from shelter_app.domain.people import Person
from shelter_app.domain.phones import search_keys
from shelter_app.domain.residents import Alert, AlertKind, Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Presence, Stay
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.services import browsing, cover_keys, covers, stopped_elsewhere
from shelter_app.services.attachments import face_of
from shelter_app.services.data_quality import flaws_of
from shelter_app.services.events import record_event
from shelter_app.services.family import bond, family_of
from shelter_app.services.hashed import keyed_hash
from shelter_app.services.journal import Entry, file_key, timeline
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import granted, visible

LAST_ENTRIES = 3
MARKED: Final = ("urgent_need_seen", "injuries_seen", "young_emergency")
"""Facts that stand in the header of a file for as long as one of the duties they started is open."""
ASSIGNED: Final = "coordinator_assigned"
_ENOUGH_DIGITS = 4
_ENOUGH_LETTERS = 4
_HARDLY_ANYBODY = 3
_MOST_WEIGHED = 60
_CLEARLY_FURTHER, _VERY_NEAR = 8, 95


@allowed(Can.LIST_RESIDENTS)
def here(*, by: Session) -> list[ResidentSummary]:
    """Everyone whose stay lasts, in alphabetical order; a restricted file is a number with a lock."""
    return visible(by, by.store.summaries.here())


@allowed(Can.LIST_RESIDENTS)
def ids(
    *,
    present: bool,
    category: str = "",
    coordinator: StaffId | None = None,
    minors: bool | None = None,
    where: Presence | None = None,
    together: bool = False,
    by: Session,
) -> list[ResidentId]:
    """The order of the list without its content, so that a table can load rows as they come into view.

    ``minors`` True keeps those who may be under 18 today, False those who surely are not; ``together`` those who came
    with somebody. Restricted files of others stand at the end by number and answer to no filter but where they are.
    """
    return by.store.summaries.ids(
        here=present,
        granted=granted(by),
        category=category,
        coordinator=coordinator,
        under_18=None if minors is None else (minors, by.today()),
        where=where,
        together=together,
    )


@allowed(Can.LIST_RESIDENTS)
def coordinators(*, by: Session) -> list[tuple[StaffId, str]]:
    """Everybody on the staff who can be named as a coordinator, by name: the choices of the list's filter."""
    members = [member for member in by.store.staff.all("name") if member.can(Can.EDIT_FILE)]
    return [(member.id, member.short) for member in members]


@allowed(Can.LIST_RESIDENTS)
def lines(wanted: Iterable[ResidentId], *, by: Session) -> list[ResidentSummary]:
    """The lines of these files in the given order."""
    order = list(wanted)
    found = by.store.summaries.many(order)
    return visible(by, [found[one] for one in order if one in found])


@allowed(Can.LIST_RESIDENTS)
def search(text: str, *, limit: int = 50, by: Session) -> list[ResidentSummary]:
    """Files found by name in any spelling, number, IIN, document, telephone or year; who is here first, then the rest.

    Where hardly anybody is written just so, names written almost so follow. A restricted file is found by its number
    only, and only by those named for it by anything else.
    """
    plain = text.strip().replace("/", "-")
    words, found = fold_prefix(text).split(), by.store.search.find
    asked = [[plain]] if plain[:1].isdigit() else []
    asked += [words, *([key] for key in search_keys(text) if [key] != words)]
    if sum(char.isdigit() for char in text) >= _ENOUGH_DIGITS:
        asked.append([number_key(text).casefold()])
    # Hidden files may stand among the first and are taken out below.
    ids = dict.fromkeys(one for tokens in asked for one in found(tokens, limit=2 * limit))
    hits = [hit for hit in lines(ids, by=by) if hit.named or (plain and hit.number.startswith(plain))]
    if len(hits) < min(limit, _HARDLY_ANYBODY) and any(
        len(word) >= _ENOUGH_LETTERS and not word.isdigit() for word in words
    ):
        hits += _near(text, words, ids, by, least=_VERY_NEAR if hits else 0)
    return hits[:limit]


def _near(
    text: str, words: list[str], known: Collection[ResidentId], by: Session, *, least: int
) -> list[ResidentSummary]:
    """Files written almost like ``text``, the most alike first; what is clearly further away is left out."""
    ids = [one for one in by.store.search.find_near(words, limit=_MOST_WEIGHED) if one not in known]
    weighed = [
        (max(nearness(text, name) for name in (line.name_ru, line.name_kk, line.name_other)), line)
        for line in lines(ids, by=by)
        if line.named
    ]
    best = max((score for score, _line in weighed), default=0)
    near = [one for one in weighed if one[0] >= max(least, best - _CLEARLY_FURTHER)]
    return [line for _score, line in sorted(near, key=lambda one: -one[0])]


@allowed(Can.LIST_RESIDENTS)
def look_through(*, by: Session) -> None:
    """Writes down that the list of residents was opened; called once when it is opened, not at every refresh."""
    by.looked("list.opened")


@allowed(Can.LIST_RESIDENTS)
def searched(text: str, found: int, *, by: Session) -> None:
    """Writes down a finished search: a keyed hash of what was typed, because people type names, and how much it found.

    The same words give the same hash within one registry, so that a director sees repeated searching for one child.
    """
    by.looked("search", subject=f"{keyed_hash(text, by)} {found}")


@allowed(Can.LIST_RESIDENTS)
def matched(text: str, numbers: Iterable[str], *, by: Session) -> None:
    """Writes down that typing showed more than a line of the list: the hash, how much, and of which files."""
    shown = list(numbers)
    by.looked("search", subject=" ".join((keyed_hash(text, by), str(len(shown)), *dict.fromkeys(shown))))


@allowed(Can.PRINT_PAPER)
def by_number(number: str, *, by: Session) -> ResidentId:
    """The file with exactly this number, written ``051-26`` or ``051/26``; raises NotFound, also for a hidden one.

    The number of a file that went into another one leads to that one.
    """
    found = by.store.residents.all(number=number.strip().replace("/", "-"))
    while found and found[0].merged_into is not None:
        found = by.store.residents.all(id=found[0].merged_into)
    if not found or not by.readable(found[0]):
        raise NotFound("residents")
    return found[0].id


@dataclass(frozen=True, slots=True)
class FileView:
    """Everything the header strip and the identity section of one file show."""

    resident: Resident
    person: Person
    summary: ResidentSummary
    stays: tuple[Stay, ...]
    contacts: tuple[Contact, ...]
    due: tuple[DueItem, ...]
    siblings: tuple[ResidentSummary, ...]
    coordinator: str
    alerts: tuple[Alert, ...]
    collectors: tuple[Contact, ...]
    missing: tuple[Finding, ...]
    marks: tuple[str, ...] = ()
    photo: bytes = b""
    reacts_to: tuple[Allergy, ...] = ()
    bond: GroupKind | None = None
    unaccompanied: Answer = care.OPEN
    without_care: Answer = care.OPEN
    reads_only: bool = False
    """Whether an emergency alone opens it to this member, who reads it and writes notes and prohibitions."""
    cover: covers.Told | None = None
    """Who stands in for the coordinator today."""

    @property
    def stay(self) -> Stay:
        """The stay that lasts, or the last one."""
        return self.stays[0]


@allowed(Can.OPEN_FILE)
def open_file(resident_id: ResidentId, *, again: bool = False, because: str = "", by: Session) -> FileView:
    """Opens a file: the look is written into the audit before anything is shown.

    ``again`` refreshes a page of it: only the file this member looked at last, it or its plan, is no new look, and the
    session knows which one that was. Raises BrowsedTooMuch before one file too many (:mod:`browsing`), which a reason
    ``because`` opens all the same.
    """
    resident = by.file(resident_id)
    if not again or by.shown_file != resident_id:
        by.looked(
            "file.opened", resident_id, subject=resident.number, reason=browsing.require(resident, because, by=by)
        )
        by.shown_file = resident_id
    return _file_view(by, resident)


def _file_view(by: Session, resident: Resident) -> FileView:
    person = by.store.people.get(resident.person_id)
    summary = by.store.summaries.get(resident.id)
    assert summary is not None
    contacts = tuple(
        sorted(by.store.contacts.all("name", resident_id=resident.id), key=lambda contact: not contact.stopped)
    )
    stays = tuple(by.store.stays.all("-admitted_at", resident_id=resident.id))
    found = flaws_of(by, resident, person, stays[0], contacts)
    family = family_of(by, resident, person, contacts)
    return FileView(
        resident,
        person,
        summary,
        stays,
        contacts,
        tuple(by.store.summaries.due_of(resident.id)),
        _siblings(by, resident),
        by.staff_name(resident.coordinator),
        _alerts(resident, contacts),
        may_collect(stopped_elsewhere.trusted(contacts, by), by.today()),
        found,
        _marks(by, resident.id),
        face_of(by, resident.id),
        _reacts_to(by, resident.id),
        bond(by, resident),
        care.unaccompanied(stays[0], family),
        care.without_parental_care(stays[0], family),
        by.reads_only(resident.id, restricted=resident.restricted),
        covers.of_file(by, resident),
    )


def _marks(by: Session, resident_id: ResidentId) -> tuple[str, ...]:
    """What was seen at the door and still waits for somebody, as event kinds: a mark in the header until it is done."""
    waiting = {item.code for item in by.store.summaries.due_of(resident_id)}
    started = {rule.trigger for rule in by.profile.rules if rule.code in waiting}
    return tuple(kind for kind in MARKED if kind in started)


def _reacts_to(by: Session, resident_id: ResidentId) -> tuple[Allergy, ...]:
    card = by.store.health_cards.find(resident_id)
    return card.reacts_to if card is not None else ()


def _alerts(resident: Resident, contacts: tuple[Contact, ...]) -> tuple[Alert, ...]:
    stops = tuple(Alert(AlertKind.STOP, contact.name) for contact in forbidden(contacts))
    return (*stops, *resident.sorted_alerts())


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What stands beside the list of residents about one of them whose file is open to this member.

    What everybody on duty knows of everybody here, also of restricted files, is the safety card (:mod:`safety`).
    ``stay`` and the last ``entries`` of the timeline are there only for those who may open the file anyway.
    """

    summary: ResidentSummary
    alerts: tuple[Alert, ...]
    must_not: tuple[Contact, ...]
    may_collect: tuple[Contact, ...]
    coordinator: str = ""
    siblings: tuple[ResidentSummary, ...] = ()
    stay: Stay | None = None
    entries: tuple[Entry, ...] = ()
    marks: tuple[str, ...] = ()
    photo: bytes = b""
    reacts_to: tuple[Allergy, ...] = ()


@allowed(Can.SEE_SAFETY_CARD)
def preview(resident_id: ResidentId, *, by: Session) -> FilePreview:
    """The preview beside the list: name, alerts, who must not come near and who may collect."""
    resident = by.file(resident_id)
    by.looked("preview.viewed", resident_id, subject=resident.number)
    summary = by.store.summaries.get(resident_id)
    assert summary is not None
    contacts = tuple(by.store.contacts.all("name", resident_id=resident_id))
    opens = by.can(Can.OPEN_FILE) and browsing.stop(resident, by=by) is None
    return FilePreview(
        summary,
        _alerts(resident, contacts),
        forbidden(contacts),
        may_collect(stopped_elsewhere.trusted(contacts, by), by.today()),
        by.staff_name(resident.coordinator),
        _siblings(by, resident),
        by.store.stays.all("-admitted_at", resident_id=resident_id)[0] if opens else None,
        tuple(timeline(resident_id, limit=LAST_ENTRIES, by=by)) if opens else (),
        _marks(by, resident_id),
        face_of(by, resident_id),
        _reacts_to(by, resident_id),
    )


def _siblings(by: Session, resident: Resident) -> tuple[ResidentSummary, ...]:
    """Those of the same group whom this member may read: who belongs to a restricted file is part of its secret."""
    group = by.store.residents.all(group_id=resident.group_id) if resident.group_id else []
    lines = by.store.summaries.many(one.id for one in group if one.id != resident.id)
    return tuple(line for line in visible(by, lines.values()) if line.named)


@dataclass(frozen=True, slots=True)
class CaseForm:
    """What the coordinator and the director settle about a file."""

    coordinator: StaffId | None
    risk: str
    alerts: tuple[Alert, ...]
    story: str


@allowed(Can.EDIT_FILE)
def edit_case(resident: Resident, form: CaseForm, *, by: Session) -> Resident:
    """Stores coordinator, risk, alerts and story; raises Stale where somebody was quicker."""
    resident = by.store.residents.unchanged(resident)
    by.file(resident.id)
    alerts = tuple(alert for alert in form.alerts if alert.text.strip())
    changed = replace(resident, coordinator=form.coordinator, risk=form.risk, alerts=alerts, story=form.story.strip())
    with by.change("file.edited", "residents", resident.id):
        if form.coordinator is not None:
            _assign(by, resident, form.coordinator)
        if changed.restricted and form.coordinator != resident.coordinator:
            cover_keys.follow(by, changed, file_key(by, resident.id))
        return by.store.residents.save(changed)


def _assign(by: Session, resident: Resident, coordinator: StaffId) -> None:
    """The fact that somebody leads this case: for somebody else, and anew for every stay of a child who came back."""
    stay = by.store.stays.all("-admitted_at", resident_id=resident.id)[0]
    known = by.store.case_events.all(resident_id=resident.id, kind=ASSIGNED, stay_id=stay.id)
    if coordinator != resident.coordinator or (stay.discharge is None and not known):
        name = by.staff_name(coordinator)
        record_event(by, resident.id, ASSIGNED, by.now(), stay_id=stay.id, evidence=name)
