"""What must hold of a registry whatever was done to it: it opens, nothing acknowledged is gone, nothing is torn."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.security.errors import CannotOpen, LoginTaken, WrongPassphrase
from shelter_app.services import accounts, audits, file_keys, journal, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.deriving import derive
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from shelter_app.storage import engine
from tests.faults import world
from tests.faults.world import Line

AUDITED = {
    "stay.admitted": "SELECT resident_id, count(*) FROM stays GROUP BY 1",
    "stay.discharged": "SELECT resident_id, count(*) FROM stays WHERE discharge IS NOT NULL GROUP BY 1",
    "note.written": "SELECT resident_id, count(*) FROM notes GROUP BY 1",
    "contact.added": "SELECT resident_id, count(*) FROM contacts GROUP BY 1",
    "contact.logged": "SELECT resident_id, count(*) FROM contact_event_residents GROUP BY 1",
    "plan.begun": "SELECT resident_id, count(*) FROM support_plans GROUP BY 1",
    "plan.submitted": "SELECT resident_id, count(*) FROM case_events WHERE kind = 'plan_submitted' GROUP BY 1",
    "plan.approved": "SELECT resident_id, count(*) FROM case_events WHERE kind = 'plan_approved' GROUP BY 1",
    "plan.returned": "SELECT resident_id, count(*) FROM case_events WHERE kind = 'plan_returned' GROUP BY 1",
    "follow_up.recorded": "SELECT resident_id, count(*) FROM follow_ups WHERE outcome IS NOT NULL GROUP BY 1",
}
"""By the action of an audit line: how often its effect stands in the registry, file by file."""
ROWS = re.compile(r"rows=(\d+) ")


class Broken(AssertionError):
    """A promise that was not kept."""


class Unopenable(Broken):
    """The registry does not open with any passphrase that was ever acknowledged or begun."""


class Lost(Broken):
    """Somebody was told that it is saved, and it is not there."""


class Torn(Broken):
    """Something is there by half."""


def prove(folder: Path, lines: list[Line] | None = None, by: Session | None = None) -> Session:
    """Opens the registry as staff do and proves all of it; the session comes back for whoever wants to work on.

    ``lines`` is what had been acknowledged; the ack file says it otherwise. ``by`` has opened it already.
    """
    told = world.acknowledged(folder / world.ACKS) if lines is None else lines
    place = world.place_at(folder)
    by = by or _opened(place, told)
    try:
        with engine.told_apart():
            _nothing_lost(by, told)
            _nothing_torn(by, _last_head(told))
            _doors_stand(place, by, told)
            _sealed_opens(by)
    except BaseException as error:
        by.store.database.close()
        if isinstance(error, ShelterError):
            raise Torn(f"{type(error).__name__}: {error}") from error
        raise
    return by


def _sealed_opens(by: Session) -> None:
    """Everything that lies sealed in a restricted file of the director opens by one key."""
    for file in by.store.notes.sealed_files():
        key = journal.file_key(by, file)
        if key is None:
            raise Torn(f"no key of {file}")
        for box in by.store.sealed.of(file):
            try:
                file_keys.moved(box, key, key)
            except CannotOpen as error:
                raise Torn(f"{box.table} {box.row} {box.column}") from error


def _opened(place: Place, told: list[Line]) -> Session:
    for passphrase in world.passphrases_possible(told):
        try:
            return world.enter(place, world.DIRECTOR, passphrase)
        except WrongPassphrase:
            continue
        except ShelterError as error:
            raise Unopenable(f"{type(error).__name__}: {error}") from error
    raise Unopenable("neither the old nor the new passphrase")


def _last_head(told: list[Line]) -> str:
    return next((line["head"] for line in reversed(told) if "head" in line), "")


def _nothing_lost(by: Session, told: list[Line]) -> None:
    for line in told:
        for claim in line.get("rows", ()):
            found = getattr(by.store, claim["table"]).find(claim["id"])
            if found is None or found.version < claim["version"]:
                raise Lost(f"{line['act']}: {claim}")
            facts = {path: str(attrgetter(path)(found)) for path in claim["facts"]}
            if found.version == claim["version"] and facts != claim["facts"]:
                raise Torn(f"{line['act']}: {claim} is {facts}")
        note = line.get("note")
        if note and (note["id"], note["text"]) not in _notes(by, note["resident"]):
            raise Lost(f"note {note['id']}")


def _notes(by: Session, resident_id: ResidentId) -> set[tuple[int, str]]:
    return {(stored.note.id, stored.note.text) for stored in by.store.notes.of(resident_id)}


def _nothing_torn(by: Session, witness: str) -> None:
    verdict = audits.verify_chain(by, witness)
    if not verdict.good:
        raise (Lost if verdict.problem == "missing" else Torn)(f"audit line {verdict.first_bad}: {verdict.problem}")
    run = by.store.database.execute_sql
    for action, effect in AUDITED.items():
        lines = "SELECT resident_id, count(*) FROM audit WHERE action = ? GROUP BY 1"
        if dict(run(lines, (action,)).fetchall()) != dict(run(effect).fetchall()):
            raise Torn(f"effect and audit lines of {action} differ")
    for plan in by.store.plans.all():
        counted = ROWS.match(plan.child_views)
        if counted and int(counted[1]) != len(by.store.plan_items.all(plan_id=plan.id)):
            raise Torn(f"rows of plan {plan.id}")
    for stay in by.store.stays.all():
        route = by.profile.follow_up(stay.discharge.route) if stay.discharge else None
        if len(by.store.follow_ups.all(stay_id=stay.id)) != len(route.days if route else ()):
            raise Torn(f"follow-ups of stay {stay.id}")
    for resident in by.store.residents.all():
        before = _derived(by, resident.id)
        with by.store.database.atomic("IMMEDIATE") as change:
            derive(by, resident.id)
            fresh = _derived(by, resident.id)
            change.rollback()
        if before != fresh:
            raise Torn(f"derived lines of {resident.number}: {before} should be {fresh}")
    engine.checkpoint(by.store.database)
    engine.check_pages(by.store.database, thorough=True)


def _derived(by: Session, resident_id: ResidentId) -> tuple[Any, ...]:
    due = [replace(item, id=0) for item in by.store.summaries.due_of(resident_id, open_only=False)]
    line = by.store.summaries.get(resident_id)
    assert line is not None
    found = resident_id in by.store.search.find([line.number])
    return line, sorted(due, key=repr), found


def _doors_stand(place: Place, by: Session, told: list[Line]) -> None:
    door = vault.knock(place)
    slots = {slot.slot_id for slot in door.header.members}
    for line in told:
        if "with" in line and by.store.staff.all(login=line["login"])[0].slot_id not in slots:
            raise Lost(f"the door of {line['login']}")
    newest = [line for line in told if "with" in line][-1:]
    for line in newest:
        vault.turn(door, line["login"], line["with"], now=datetime.now(UTC))
    added = {line["login"] for line in told if "login" in line}
    for line in told:
        if line.get("to_login", "") not in ("", *added):
            # The director adds the same colleague again: what was interrupted is completed, what was done is refused.
            with suppress(LoginTaken):
                accounts.add(NewMember(line["to_login"], "Сейтова Мадина", Role.DUTY_EDUCATOR), place, by=by)
