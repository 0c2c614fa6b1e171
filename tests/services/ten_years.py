"""A centre of ten years and 3,500 files whose true numbers follow from how it is made, not from counting it.

Every day one child comes, stays thirty nights and leaves; everything about the n-th child follows from n alone. So the
truth of any period is arithmetic: how many whole numbers of a range leave a certain remainder.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from shelter_app.domain.admissions import names_of
from shelter_app.domain.follow_ups import FollowUp, Outcome
from shelter_app.domain.ids import (
    FollowUpId,
    OrganisationId,
    PersonId,
    PlanId,
    PlanItemId,
    ReferralId,
    ResidentId,
    StayId,
)
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim, Person, Sex
from shelter_app.domain.periods import ONE_DAY, Period
from shelter_app.domain.referrals import Referral, ReferralState
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.schooling import Schooling
from shelter_app.domain.stays import Absence, Discharge, Ground, Presence, Stay
from shelter_app.domain.summaries import DueItem
from shelter_app.domain.support_plans import ItemState, PlanItem, PlanStatus, SupportPlan
from shelter_app.services.session import Session

FILES: Final = 3500
FIRST: Final = date(2017, 1, 1)
NIGHTS: Final = 30
CATEGORIES: Final = ("c1", "c2", "c4")
BROUGHT: Final = ("police", "guardianship", "self", "akimat")
COUNTRIES: Final = ("KZ", "UZ", "KG", "")
ROUTES: Final = ("parents", "foster_family", "childrens_home", "one_parent", "adoption")
OUTCOMES: Final = (Outcome.SAFE, Outcome.SAFE, Outcome.MOVED, Outcome.NOT_REACHED)
STATES: Final = (ItemState.DONE, ItemState.DONE, ItemState.NOT_DONE)
RULE: Final = "R-02.application"
AGES: Final = (5, 8, 12, 15, 17)
LATE, OPEN = 10, 25
"""Every tenth duty is done a day late, every 25th never; where both fall together it is never done."""
HOSPITAL, MISSING = 7, 50
"""Every seventh child was three nights in hospital, every fiftieth was missing for one night instead."""


def came(n: int) -> date:
    """The day on which the n-th child comes."""
    return FIRST + timedelta(days=n)


def left(n: int) -> date:
    """The day on which the n-th child leaves."""
    return came(n) + timedelta(days=NIGHTS)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The n of a range, from ``start`` until ``end``, and how many of them leave a remainder."""

    start: int
    end: int

    @classmethod
    def of(cls, period: Period, after: int = 0) -> Numbers:
        """Those for whom the day ``after`` days from their coming lies in the period."""
        low = (period.first - FIRST).days - after
        high = (period.last - FIRST).days + 1 - after
        return cls(min(max(low, 0), FILES), min(max(high, 0), FILES))

    def __len__(self) -> int:
        return max(self.end - self.start, 0)

    def leaving(self, rest: int, of: int) -> int:
        """How many of them leave this remainder: a matter of dividing, nobody is counted."""

        def until(end: int) -> int:
            return (end - rest + of - 1) // of if end > rest else 0

        return until(self.end) - until(self.start) if len(self) else 0


def there(day: date) -> int:
    """How many sleep in the house in the night that begins a day: those who came on the thirty days before it."""
    days = (day - FIRST).days
    return max(min(days, FILES) - max(days - NIGHTS, 0), 0)


def build(by: Session) -> None:
    """Writes everybody into an empty registry, in one transaction, by the tables of the storage layer."""
    store = by.store
    with store.transaction():
        for n in range(FILES):
            _child(by, n)


def _moment(by: Session, day: date, hour: int = 12) -> datetime:
    return datetime.combine(day, time(hour), by.tz)


def _child(by: Session, n: int) -> None:
    store, me, day = by.store, by.staff.id, came(n)
    born = PartialDate.of(date(day.year - AGES[n % 5], day.month, 1))
    person = store.people.add(
        Person(
            PersonId(10 * n + 1), names_of(ru=f"Ребёнок {n}"), (Sex.MALE, Sex.FEMALE)[n % 2],
            (AgeClaim(AgeBasis.DOCUMENT, born, day),),
            citizenships=tuple(filter(None, (COUNTRIES[n % 4],))), legal_status="unknown",
        )
    )  # fmt: skip
    file = ResidentId(10 * n + 2)
    admitted = _moment(by, day)
    store.residents.add(Resident(file, f"{n}-{day:%y}", person.id, admitted, CaseStatus.FOLLOW_UP, me))
    store.stays.add(
        Stay(
            StayId(10 * n + 3), file, admitted, CATEGORIES[n % 3], BROUGHT[n % 4], "", "", room="",
            ground=Ground("guardianship_resolution"), limit_days=20 if n % 100 == 0 else 90,
            presence=Presence.LEFT, presence_since=_moment(by, left(n)),
            discharge=Discharge(_moment(by, left(n)), ROUTES[n % 5]),
            schooling=None if n % 6 else Schooling(enrolled=n % 12 == 0), absences=tuple(_absences(by, n)),
        )
    )  # fmt: skip
    _afterwards(by, n, file)
    _work(by, n, file)


def _absences(by: Session, n: int) -> Iterator[Absence]:
    away = came(n) + timedelta(days=5)
    if n % MISSING == 0:
        yield Absence(Presence.MISSING, _moment(by, away), ended=_moment(by, away + ONE_DAY))
    elif n % HOSPITAL == 0:
        yield Absence(Presence.HOSPITAL, _moment(by, away), ended=_moment(by, away + timedelta(days=3)))


def _afterwards(by: Session, n: int, file: ResidentId) -> None:
    """A visit fourteen days after leaving, always held."""
    due = left(n) + timedelta(days=14)
    by.store.follow_ups.add(
        FollowUp(
            FollowUpId(10 * n + 4), file, StayId(10 * n + 3), due, 14, "visit", by.staff.id, OUTCOMES[n % 4],
            _moment(by, due), by.staff.id,
        )
    )  # fmt: skip


def _work(by: Session, n: int, file: ResidentId) -> None:
    """One duty two days after coming, one measure ten days after it, and for every fifth a referral."""
    store, me = by.store, by.staff.id
    term = came(n) + timedelta(days=2)
    done = None if n % OPEN == 0 else term + ONE_DAY if n % LATE == 0 else term - ONE_DAY
    due = DueItem(
        10 * n + 5, file, "clock", None, RULE, "", _moment(by, term, 18),
        closed_at=None if done is None else _moment(by, done),
    )  # fmt: skip
    store.summaries.exchange((), (), (due,))
    plan = store.plans.add(SupportPlan(PlanId(10 * n + 6), file, 1, me, came(n)))
    until = came(n) + timedelta(days=10)
    item = PlanItem(PlanItemId(10 * n + 7), plan.id, "social_legal", 1, "L1", "мера", until)
    store.plan_items.add(replace(item, state=STATES[n % 3], state_on=until))
    store.plans.save(replace(plan, status=PlanStatus.CLOSED))
    if n % 5 == 0:
        sent = _moment(by, came(n) + timedelta(days=3))
        store.referrals.add(
            Referral(
                ReferralId(10 * n + 8), file, OrganisationId(1), "НПО", "помощь", me, sent,
                state=ReferralState.DONE if n % 10 == 0 else ReferralState.SENT, sent_at=sent,
            )
        )  # fmt: skip
