"""A centre of ten years and 3,500 files whose true numbers follow from how it is made, not from counting it.

Every day one child comes, stays thirty nights and leaves; everything about the n-th stay follows from n alone. So the
truth of any period is arithmetic: how many whole numbers of a range leave a certain remainder. Every fiftieth stay is
the second one of the child who came forty days before, so that 3,571 stays are 3,500 files.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from shelter_app.domain.admissions import names_of
from shelter_app.domain.answer_sheets import Sheet
from shelter_app.domain.answers import Answer
from shelter_app.domain.consents import Consent, ConsentKind
from shelter_app.domain.delays import DelayCause
from shelter_app.domain.follow_ups import FollowUp, Outcome
from shelter_app.domain.ids import (
    ConsentId,
    FollowUpId,
    InterviewId,
    OrganisationId,
    PersonId,
    PlanId,
    PlanItemId,
    ReferralId,
    ResidentId,
    SheetId,
    StayId,
    TurnedAwayId,
)
from shelter_app.domain.interviews import Interview
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim, Person, Sex
from shelter_app.domain.periods import ONE_DAY, Period
from shelter_app.domain.referrals import Referral, ReferralState
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.schooling import Schooling
from shelter_app.domain.stays import Absence, Discharge, Ground, Presence, Stay
from shelter_app.domain.summaries import DueItem
from shelter_app.domain.support_plans import ItemState, PlanItem, PlanStatus, SupportPlan
from shelter_app.domain.turned_away import TurnedAway
from shelter_app.services.session import Session

FILES: Final = 3500
STAYS: Final = 3571
AGAIN, BACK = 49, 40
"""Stays that leave this remainder of fifty are second ones, of the file whose first stay has the number so far back."""
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
GROUNDS: Final = ("guardianship_resolution", "court_ruling", "removal_act")
FOUND: Final = ("Алматы, автовокзал", "Шымкент, рынок", "Астана, вокзал Нұрлы жол", "в поезде", "")
REGIONS: Final = ("75", "79", "71", "", "")
ORIGINS: Final = ("abroad", "61", "27", "")
ASKED, SEALED, WITHDRAWN = 8, 40, 24
"""Every eighth child is asked the questionnaire six days after coming; of those, answers of every 40th are sealed, and
every 24th took the consent to the interview back."""
SIGNS: Final = ("3.6c", "3.7a")
"""What every eighth and what every 16th child answers; health is answered by all of them and counted of none."""
AWAY: Final = 30
"""On every 30th day somebody is turned away at the door."""
CAUSES: Final = {"late": (20, "no_answer"), "open": (50, "no_staff")}
"""Of duties done late and never, about which somebody was asked why, and what they said."""
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
        return cls(min(max(low, 0), STAYS), min(max(high, 0), STAYS))

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
    return max(min(days, STAYS) - max(days - NIGHTS, 0), 0)


def build(by: Session) -> None:
    """Writes everybody into an empty registry, in one transaction, by the tables of the storage layer."""
    store = by.store
    with store.transaction():
        for n in range(STAYS):
            _stay(by, n)


def _moment(by: Session, day: date, hour: int = 12) -> datetime:
    return datetime.combine(day, time(hour), by.tz)


def _stay(by: Session, n: int) -> None:
    first = n - BACK if n % 50 == AGAIN else n
    file = ResidentId(20 * first + 2)
    if first == n:
        _child(by, n, file)
    admitted = _moment(by, came(n))
    by.store.stays.add(
        Stay(
            StayId(20 * n + 3), file, admitted, CATEGORIES[n % 3], BROUGHT[n % 4], "", FOUND[n % 5], room="",
            ground=Ground(GROUNDS[n % 3]), limit_days=20 if n % 100 == 0 else 90,
            presence=Presence.LEFT, presence_since=_moment(by, left(n)),
            discharge=Discharge(_moment(by, left(n)), ROUTES[n % 5]),
            schooling=None if n % 6 else Schooling(enrolled=n % 12 == 0), absences=tuple(_absences(by, n)),
            origin=ORIGINS[n % 4],
        )
    )  # fmt: skip
    _afterwards(by, n, file)
    _work(by, n, file)
    if n % ASKED == 0:
        _asked(by, n, file)
    if n % AWAY == 0:
        at = _moment(by, came(n), 3)
        by.store.turned_away.add(
            TurnedAway(TurnedAwayId(20 * n + 9), f"{n}", by.staff.id, at, "Нет трёх лет", "Дом ребёнка")
        )


def _child(by: Session, n: int, file: ResidentId) -> None:
    store, day = by.store, came(n)
    born = PartialDate.of(date(day.year - AGES[n % 5], day.month, 1))
    person = store.people.add(
        Person(
            PersonId(20 * n + 1), names_of(ru=f"Ребёнок {n}"), (Sex.MALE, Sex.FEMALE)[n % 2],
            (AgeClaim(AgeBasis.DOCUMENT, born, day),),
            citizenships=tuple(filter(None, (COUNTRIES[n % 4],))), legal_status="unknown",
        )
    )  # fmt: skip
    admitted = _moment(by, day)
    number = f"{n}-{day:%y}"
    store.residents.add(Resident(file, number, person.id, admitted, CaseStatus.FOLLOW_UP, by.staff.id))


def _asked(by: Session, n: int, file: ResidentId) -> None:
    """A questionnaire six days after coming; the consent to some of them was taken back."""
    at = _moment(by, came(n) + timedelta(days=6))
    told = [Answer("3.6c", "yes"), Answer("3.5a", "yes"), Answer("3.7a", "yes" if n % 16 == 0 else "no")]
    sealed = n % SEALED == 0
    interview = InterviewId(20 * n + 10)
    by.store.interviews.add(Interview(interview, file, at, by.staff.id))
    by.store.sheets.add(
        Sheet(
            SheetId(20 * n + 11), file, "identification", "identification", "ab12", at, by.staff.id, interview,
            () if sealed else tuple(told), finished_at=at, sealed=b"box" if sealed else b"",
        )
    )  # fmt: skip
    if n % WITHDRAWN == 0:
        by.store.consents.add(
            Consent(
                ConsentId(20 * n + 12), file, ConsentKind.INTERVIEW, given=True, at=at, by=by.staff.id, language="ru",
                form="consent", text=("",), interview_id=interview, withdrawn_at=at + ONE_DAY,
            )
        )  # fmt: skip


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
            FollowUpId(20 * n + 4), file, StayId(20 * n + 3), due, 14, "visit", by.staff.id, OUTCOMES[n % 4],
            _moment(by, due), by.staff.id,
        )
    )  # fmt: skip


def _cause(n: int) -> str:
    """Why the duty of the n-th stay was missed, empty where it was kept or nobody was asked."""
    if n % OPEN == 0:
        return CAUSES["open"][1] if n % CAUSES["open"][0] == 0 else ""
    return CAUSES["late"][1] if n % CAUSES["late"][0] == 0 else ""


def _work(by: Session, n: int, file: ResidentId) -> None:
    """One duty two days after coming, one measure ten days after it, and for every fifth a referral."""
    store, me = by.store, by.staff.id
    term = came(n) + timedelta(days=2)
    done = None if n % OPEN == 0 else term + ONE_DAY if n % LATE == 0 else term - ONE_DAY
    began = _moment(by, came(n), 9)
    due = DueItem(
        20 * n + 5, file, "clock", None, RULE, "", _moment(by, term, 18), started_at=began,
        closed_at=None if done is None else _moment(by, done),
    )  # fmt: skip
    store.summaries.exchange((), (), (due,))
    cause = _cause(n)
    if cause:
        said = _moment(by, term + 2 * ONE_DAY)
        store.delay_causes.add(DelayCause(20 * n + 13, file, RULE, began, cause, "", me, said))
    plan = store.plans.add(SupportPlan(PlanId(20 * n + 6), file, 2 if n % 50 == AGAIN else 1, me, came(n)))
    until = came(n) + timedelta(days=10)
    item = PlanItem(PlanItemId(20 * n + 7), plan.id, "social_legal", 1, "L1", "мера", until)
    store.plan_items.add(replace(item, state=STATES[n % 3], state_on=until))
    store.plans.save(replace(plan, status=PlanStatus.CLOSED))
    if n % 5 == 0:
        sent = _moment(by, came(n) + timedelta(days=3))
        store.referrals.add(
            Referral(
                ReferralId(20 * n + 8), file, OrganisationId(1), "НПО", "помощь", me, sent,
                state=ReferralState.DONE if n % 10 == 0 else ReferralState.SENT, sent_at=sent,
            )
        )  # fmt: skip
