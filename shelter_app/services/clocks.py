"""The clocks of one file as what waits for somebody: a plain function of its facts, its events and the procedure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Protocol

from shelter_app.domain import care
from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.care import Family, Said
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import STAY_ENDS, Clock, ClockState, Event, Facts, Override, Rule, Unit, derive
from shelter_app.domain.ids import ResidentId, StaffId, StayId
from shelter_app.domain.journal import StoredOverride
from shelter_app.domain.profiles import Profile
from shelter_app.domain.stays import Discharge, Ground
from shelter_app.domain.summaries import CALENDAR, DueItem
from shelter_app.services.packaged import calendar_of
from shelter_app.services.session import Session, new_id

SOURCES = ("clock", "limit", "age")
"""Where a due item comes from when a rule made it."""

_BY_THE_CLOCK = (Unit.MINUTES, Unit.HOURS)
_SAME_FACT = {"return_risk_assessment": "return_assessed"}
"""An assessment recorded at the door out is the one that the procedure counts from, told in the file or not."""


@dataclass(frozen=True, slots=True)
class Procedure:
    """By what clocks are worked out at a centre: its rules, working days, time zone and the kind of house it is."""

    profile: Profile
    calendar: WorkCalendar
    tz: tzinfo
    kind: CentreKind

    @classmethod
    def of(cls, by: Session) -> Procedure:
        """What holds at this centre now."""
        return cls(by.profile, calendar_of(by.store, by.profile.country), by.tz, by.centre.kind)


class StayFacts(Protocol):
    """What clocks ask of one stay."""

    @property
    def id(self) -> StayId: ...
    @property
    def admitted_at(self) -> datetime: ...
    @property
    def kind(self) -> CentreKind | None: ...
    @property
    def ground(self) -> Ground: ...
    @property
    def discharge(self) -> Discharge | None: ...
    @property
    def category(self) -> str: ...
    @property
    def unaccompanied(self) -> Said: ...
    @property
    def without_care(self) -> Said: ...


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What clocks ask of one file; ``stays`` newest first, at least one, and events in the order of their moments."""

    resident_id: ResidentId
    coordinator: StaffId | None
    born: PartialDate
    citizenships: tuple[str, ...]
    stays: Sequence[StayFacts]
    events: Sequence[Event]
    overrides: list[StoredOverride]
    family: Family = care.ALONE


def facts_of(
    stay: StayFacts,
    born: PartialDate,
    citizenships: Collection[str],
    family: Family,
    *,
    house: CentreKind,
    country: str,
) -> Facts:
    """What rules and guards ask about somebody in one stay; None stays what nobody has said and nothing tells."""
    return Facts(
        stay.kind or house,
        born,
        care.unaccompanied(stay, family).holds,
        care.without_parental_care(stay, family).holds,
        ground_to_follow=stay.ground.outstanding or stay.ground.received_at is not None,
        foreign=None if not citizenships else country not in citizenships,
    )


def event_of(kind: str, at: datetime, subject: str, stay_id: int | None, until: date | None) -> Event:
    """A fact of the file as clocks see it: tied to what it names, or else to its stay."""
    return Event(_SAME_FACT.get(kind, kind), at, subject or (str(stay_id) if stay_id else ""), until)


def due_clocks(file: FileFacts, procedure: Procedure, rules: Iterable[Rule]) -> Iterator[DueItem]:
    """What waits in a file by these rules: every clock that was not cancelled, then what outlives the last stay."""
    by_code = {rule.code: rule for rule in rules}
    yield from _running(file, procedure, by_code)
    yield from _carried(file, by_code)


def _running(file: FileFacts, procedure: Procedure, rules: Mapping[str, Rule]) -> Iterator[DueItem]:
    overrides = [Override(one.rule, one.reason, one.due_at, one.subject, one.started) for one in file.overrides]
    takers = _takers(file.stays[0])
    for stay in file.stays:
        house, country = procedure.kind, procedure.profile.country
        facts = facts_of(stay, file.born, file.citizenships, file.family, house=house, country=country)
        for clock in derive(rules.values(), file.events, facts, procedure.calendar, procedure.tz, overrides):
            if clock.state is ClockState.CANCELLED or _stay_of(clock, file.stays) is not stay:
                continue
            rule = rules[clock.rule]
            source = _source(procedure.profile, rule)
            yield DueItem(
                new_id(),
                file.resident_id,
                source,
                None,
                rule.code,
                clock.reason,
                clock.due,
                rule.unit in _BY_THE_CLOCK,
                clock.started,
                clock.closed_at,
                rule.severity.value,
                takers.get((rule.code, clock.started)) or _who(file.coordinator, rule),
                # A limit of stay and a birthday stand on Today by themselves.
                clock.warnings[0] if clock.warnings and source == "clock" else None,
                " ".join((*clock.assumed, *(() if clock.verified else (CALENDAR,)))),
            )


def _carried(file: FileFacts, rules: Mapping[str, Rule]) -> Iterator[DueItem]:
    """Duties that would end with the stay by their rule, but go on by a decision, until what closes them happens."""
    leaving = file.stays[0].discharge
    if leaving is None:
        return
    moved = {(one.rule, one.started): one for one in file.overrides}
    for one in leaving.carried("clock"):
        rule = rules.get(one.code)
        later = moved.get((one.code, one.started))
        if rule is None or STAY_ENDS not in rule.cancelled_by or (later is not None and later.due_at is None):
            continue
        done = [event.at for event in file.events if event.kind in rule.closed_by and event.at >= leaving.at]
        yield DueItem(
            new_id(),
            file.resident_id,
            "clock",
            None,
            rule.code,
            later.reason if later else "",
            later.due_at if later and later.due_at else one.due_at,
            rule.unit in _BY_THE_CLOCK,
            one.started,
            min(done, default=None),
            rule.severity.value,
            one.taken_by or _who(file.coordinator, rule),
        )


def _takers(stay: StayFacts) -> dict[tuple[str, datetime | None], str]:
    """Who carries on with the duties that were open when this stay ended."""
    carried = stay.discharge.carried("clock") if stay.discharge else ()
    return {(one.code, one.started): one.taken_by for one in carried}


def _stay_of(clock: Clock, stays: Sequence[StayFacts]) -> StayFacts:
    """The stay whose facts a clock follows: the one it names, or the one during which it started; newest stay first."""
    named = [stay for stay in stays if str(stay.id) == clock.subject]
    begun = [stay for stay in stays if stay.admitted_at <= clock.started]
    return (*named, *begun, stays[-1])[0]


def _source(profile: Profile, rule: Rule) -> str:
    if any(limit.rule == rule.code for limit in profile.limits):
        return "limit"
    return "age" if rule.unit is Unit.AGE else "clock"


def _who(coordinator: StaffId | None, rule: Rule) -> str:
    return str(coordinator) if rule.who in ("", "case_worker", "coordinator") and coordinator else rule.who
