"""A demo centre whose files have a term, and the way of one of them through the hands of two persons."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from shelter_app.domain.erasures import Erasure
from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.retention import Part
from shelter_app.services import closing, erasures, journal, retention
from shelter_app.services.erasures import Proved
from shelter_app.services.journal import NewNote
from shelter_app.services.session import Session
from tests.records import House

CLAUSE = "Приказ № 12 директора, п. 3"
CANARY = "Ястребинская"
REASON = "Срок хранения истёк, оснований хранить дальше нет"
ALL = tuple(part for part in Part if part is not Part.AUDIT)


def name_terms(director: Session, *parts: Part, years: int = 1) -> None:
    """The centre's lawyer named a term for these parts, or for all of them."""
    for part in parts or ALL:
        retention.name_term(part, years, CLAUSE, by=director)


def settle(director: Session, resident_id: ResidentId) -> None:
    """Nothing waits in this file any more, as after years of work with it, and it is closed."""
    store = director.store
    for stage in store.follow_ups.all(resident_id=resident_id):
        if stage.open:
            store.follow_ups.save(_cancelled(stage))
    for record in store.prints.all(resident_id=resident_id, waits=True):
        store.prints.save(record.superseded())
    if store.residents.get(resident_id).status is not CaseStatus.CLOSED:
        why = f"тётя {CANARY} просит не звонить"
        closing.close_case(resident_id, director.profile.terminations[0].code, why, by=director)
    due = store.summaries.due_of(resident_id, open_only=False)
    summary = store.summaries.get(resident_id)
    assert summary is not None
    store.summaries.replace(summary, [replace(one, closed_at=one.closed_at or one.due_at) for one in due])


def _cancelled(stage: FollowUp) -> FollowUp:
    return replace(stage, cancelled="дело закрыто")


def erase(director: Session, second: Session, resident_id: ResidentId) -> Erasure:
    """Proposed by one, confirmed by the other who typed the own passphrase."""
    act = erasures.propose(resident_id, REASON, by=director)
    return erasures.confirm(act.id, Proved(second.staff.id), by=second)


def years_later(director: Session, years: int = 2) -> None:
    """The clock of everybody in the house goes on by so many years."""
    director.clock.now += timedelta(days=366 * years)  # type: ignore[attr-defined]


def gone_for_years(house: House, child: ResidentId) -> ResidentId:
    """A closed file whose parts are all due: with a plan that was approved, contacts, notes and words in the log."""
    house.contact(child)
    house.plan(child, approved=True)
    journal.write(child, NewNote("daily", house.case_worker.now(), f"Тётя {CANARY} звонила"), by=house.case_worker)
    house.discharge(child, note=f"Уехала с тётей {CANARY}")
    settle(house.director, child)
    closing.reopen_case(child, f"звонила {CANARY}", by=house.director)
    settle(house.director, child)
    name_terms(house.director)
    years_later(house.director)
    return child
