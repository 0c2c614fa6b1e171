"""The rows of one case as they travel: every table that belongs to a file, out of one registry and into another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import partial
from typing import Any, Final

from shelter_app.domain.contacts import ContactEvent
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.support_plans import PlanItem, PlanStatus, SupportPlan
from shelter_app.security.errors import PackageUnreadable
from shelter_app.services.session import Session
from shelter_app.storage import codec, foreign
from shelter_app.storage.notes import StoredNote
from shelter_app.storage.store import Store
from shelter_app.storage.tables import Table

OF_THE_FILE: Final = (
    "stays", "contacts", "plans", "needs", "monitorings", "follow_ups", "case_events", "obstacles", "attachments",
    "medicines", "doses", "examinations", "vaccinations", "appointments", "interviews", "sheets", "consents",
    "overrides", "delay_causes", "prints", "letters", "referrals", "disclosures", "meetings", "undertakings", "tracing",
    "plan_signatures",
)  # fmt: skip
"""Tables whose rows name their file; parents come before what hangs on them."""

STAYS_BEHIND: Final = ("drafts", "openings", "trash", "packages", "row_remarks", "legal_holds", "covers")
"""What belongs to the people and the office of one centre: unsaved words, emergencies, trash, post, legal holds, and
who stands in for whom."""

PARTS: Final = "parts/"
"""Where the content of attachments lies in a package."""

Rows = dict[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class _Kind:
    read: Callable[[Store, ResidentId], list[Any]]
    type: type[Any]


def _of_file(table: Table[Any], _store: Store, resident: ResidentId) -> list[Any]:
    return table.all("id", resident_id=resident)


def _prints(store: Store, resident: ResidentId) -> list[Any]:
    """The copies of this file's papers; who else stood on a list is not this case."""
    return [replace(one, beside=()) for one in store.prints.all("id", resident_id=resident)]


def _log(store: Store, resident: ResidentId) -> list[Any]:
    """The contact log; an entry about siblings names a contact of this file or none, since whom it was with it says."""
    own = {contact.id for contact in store.contacts.all(resident_id=resident)}
    return [
        event if event.contact_id in own else replace(event, contact_id=None)
        for event in store.contact_log.of(resident)
    ]  # fmt: skip


def _kinds(store: Store) -> dict[str, _Kind]:
    def one(table: Table[Any], key: Callable[[Store, ResidentId], int]) -> _Kind:
        def read(from_: Store, resident: ResidentId) -> list[Any]:
            found = table.find(key(from_, resident))
            return [] if found is None else [found]

        return _Kind(read, table.shape.kind)

    def of_plans(table: Table[Any]) -> _Kind:
        def read(from_: Store, resident: ResidentId) -> list[Any]:
            plans = [plan.id for plan in from_.plans.all(resident_id=resident)]
            return table.among("plan_id", plans, "position")

        return _Kind(read, table.shape.kind)

    kinds = {
        "people": one(store.people, lambda s, r: s.residents.get(r).person_id),
        "residents": one(store.residents, lambda _s, r: r),
        "groups": one(store.groups, lambda s, r: s.residents.get(r).group_id or 0),
        "health_cards": one(store.health_cards, lambda _s, r: r),
    }
    for name in OF_THE_FILE:
        table: Table[Any] = getattr(store, name)
        kinds[name] = _Kind(partial(_of_file, table), table.shape.kind)
    kinds["prints"] = _Kind(_prints, store.prints.shape.kind)
    kinds["plan_items"] = of_plans(store.plan_items)
    kinds["contact_events"] = _Kind(_log, store.contact_events.shape.kind)
    kinds["notes"] = _Kind(lambda s, r: list(s.notes.of(r)), StoredNote)
    return kinds


def read(by: Session, resident_id: ResidentId) -> Rows:
    """Every row of one case, by table."""
    return {name: tuple(kind.read(by.store, resident_id)) for name, kind in _kinds(by.store).items()}


def written(rows: Rows) -> dict[str, bytes]:
    """The rows as parts of a package."""
    return {f"rows/{name}.json": codec.dump(found).encode() for name, found in rows.items()}


def understood(by: Session, parts: Mapping[str, bytes]) -> Rows:
    """The rows in a package, each by its shape, and all of one case; raises PackageUnreadable."""
    try:
        rows: Rows = {
            name: foreign.load(tuple[kind.type, ...], parts.get(f"rows/{name}.json", b""))  # type: ignore[name-defined]
            for name, kind in _kinds(by.store).items()
        }
    except foreign.NotOfThisShape:
        raise PackageUnreadable("foreign") from None
    if not _of_one_case(rows):
        raise PackageUnreadable("foreign")
    return rows


def _of_one_case(rows: Rows) -> bool:
    """Whether every row belongs to the one file in the package: none may reach into another file of this registry."""
    if len(rows["residents"]) != 1 or len(rows["people"]) != 1 or len(rows["health_cards"]) > 1:
        return False
    for found in rows.values():
        ids = [row.note.id if isinstance(row, StoredNote) else row.id for row in found]
        if len(set(ids)) != len(ids):
            return False
    resident, plans = rows["residents"][0], {plan.id for plan in rows["plans"]}
    numbers, contacts = [plan.number for plan in rows["plans"]], {one.id for one in rows["contacts"]}
    letters = {None, *(one.id for one in rows["letters"])}
    stays, medicines = {one.id for one in rows["stays"]}, {one.id for one in rows["medicines"]}
    own = all(row.resident_id == resident.id for name in OF_THE_FILE for row in rows[name])
    return (
        own
        and bool(stays)
        and len(set(numbers)) == len(numbers)
        and all(group.id == resident.group_id for group in rows["groups"])
        and all((note.sealed is not None) == note.note.restricted for note in rows["notes"])
        and all(one.contact_id is None or one.contact_id in contacts for one in rows["contact_events"])
        and resident.person_id == rows["people"][0].id
        and all(one.note.resident_id == resident.id for one in rows["notes"])
        and all(card.id == resident.id for card in rows["health_cards"])
        and all(item.plan_id in plans for item in (*rows["plan_items"], *rows["monitorings"], *rows["plan_signatures"]))
        and all(one.stay_id in stays for one in rows["follow_ups"])
        and all(one.stay_id is None or one.stay_id in stays for one in rows["case_events"])
        and not any(one.beside for one in rows["prints"])
        and all(one.letter_id in letters for one in rows["tracing"])
        and all(one.medicine_id in medicines for one in rows["doses"])
        and all(resident.id in one.resident_ids for one in rows["contact_events"])
    )


def ids_of(row: Any) -> Iterator[int]:
    """The whole numbers in a row, however deep: whoever wrote something is among them."""
    if isinstance(row, bool):
        return
    if isinstance(row, int):
        yield row
    elif isinstance(row, tuple):
        for part in row:
            yield from ids_of(part)
    elif is_dataclass(row):
        for field in fields(row):
            yield from ids_of(getattr(row, field.name))


def there_already(by: Session, rows: Rows) -> bool:
    """Whether a row of the case is in this registry: random ids of two centres never meet by chance."""
    for name in ("people", "residents", *OF_THE_FILE, "plan_items"):
        if any(getattr(by.store, name).find(row.id) is not None for row in rows[name]):
            return True
    if any(by.store.notes.holds(one.note.id) for one in rows["notes"]):
        return True
    known = ((event, by.store.contact_events.find(event.id)) for event in rows["contact_events"])
    return any(here is not None and not _same_entry(event, here) for event, here in known)


def _same_entry(event: ContactEvent, here: ContactEvent) -> bool:
    """Whether an entry of the log is the one that a sibling has brought along already."""
    return replace(event, resident_ids=(), contact_id=None, version=0) == replace(
        here, resident_ids=(), contact_id=None, version=0
    )


def store(by: Session, rows: Rows) -> None:
    """Stores every row, inside the change that is open."""
    resident = rows["residents"][0]
    by.store.people.add(rows["people"][0])
    for group in rows["groups"]:
        if by.store.groups.find(group.id) is None:
            by.store.groups.add(group)
    by.store.residents.add(resident)
    store_plans(by, rows["plans"], rows["plan_items"])
    for name in ("health_cards", *OF_THE_FILE):
        for row in rows[name] if name != "plans" else ():
            getattr(by.store, name).add(row)
    _store_log(by, rows, resident.id)
    for note in rows["notes"]:
        by.store.notes.add(note)


def store_plans(by: Session, plans: Iterable[SupportPlan], items: Iterable[PlanItem]) -> None:
    """Stores plans with their rows: an approved one takes its rows before it is frozen.

    One that is here already and was never approved is written anew, with the rows that it has now.
    """
    stored = [(plan, _as_draft(by, plan)) for plan in plans]
    for item in items:
        by.store.plan_items.add(item)
    for plan, draft in stored:
        if plan.status is not PlanStatus.DRAFT:
            by.store.plans.save(replace(plan, version=draft.version))


def _as_draft(by: Session, plan: SupportPlan) -> SupportPlan:
    known, draft = by.store.plans.find(plan.id), replace(plan, status=PlanStatus.DRAFT)
    if known is None:
        return by.store.plans.add(draft)
    saved = by.store.plans.save(replace(draft, version=known.version))
    for item in by.store.plan_items.all(plan_id=plan.id):
        by.store.plan_items.remove(item.id)
    return saved


def _store_log(by: Session, rows: Rows, resident_id: ResidentId) -> None:
    """An entry that a sibling has brought along stands in both logs; whom it was with is known once their file came."""
    for event in rows["contact_events"]:
        here = by.store.contact_events.find(event.id)
        if here is None:
            by.store.contact_log.add(replace(event, resident_ids=(resident_id,)))
        else:
            with_whom = here.contact_id if here.contact_id is not None else event.contact_id
            by.store.contact_log.concerns(replace(here, contact_id=with_whom), resident_id)
