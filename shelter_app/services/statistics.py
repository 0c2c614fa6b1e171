"""The numbers of the house for a period: read from the registry in few questions, counted by the domain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from shelter_app.domain.dates import age_on
from shelter_app.domain.ids import ResidentId, TurnedAwayId
from shelter_app.domain.people import Person, Sex
from shelter_app.domain.performance import Deed, Performance
from shelter_app.domain.periods import ONE_DAY, Period
from shelter_app.domain.staff import Can
from shelter_app.domain.statistics import (
    BANDS,
    ENROLLED,
    NOT_ENROLLED,
    UNKNOWN,
    Census,
    Dimension,
    StayFact,
    region_named,
)
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.domain.turned_away import TurnedAway
from shelter_app.services.house_work import work_of
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import visible
from shelter_app.storage.tables import Table

STATELESS: Final = "stateless"
_STAY: Final = (
    "id", "resident_id", "admitted_at", "category", "brought_by", "found_where", "ground", "limit_days",
    "extended_until", "discharge", "schooling", "origin", "absences",
)  # fmt: skip
_PERSON: Final = ("id", "sex", "age_claims", "age_basis", "citizenships", "legal_status")
_AT_ONCE: Final = 900


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to know: the period, the age bands by name, and two things to divide by at once.

    ``public`` is for publication: small numbers are left out, and so is the crossing.
    """

    period: Period
    bands: str = "centre"
    cross: tuple[Dimension, Dimension] | None = None
    public: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """Everything a report needs, free of the registry; ``beds`` are those of the house at present.

    ``turned_away`` are the lines about those who came in the period and were not taken in.
    """

    asked: Asked
    census: Census
    performance: Performance
    as_of: datetime
    beds: int
    turned_away: tuple[TurnedAwayId, ...] = ()


Thing = StayFact | Deed | TurnedAwayId
"""What a number counts."""


@dataclass(frozen=True, slots=True)
class Behind:
    """One line behind a number: the file, if there is one, and the stay or what was done in it."""

    line: ResidentSummary | None
    thing: StayFact | Deed | TurnedAway

    @property
    def resident_id(self) -> ResidentId | None:
        """The file it stands in."""
        return self.line.resident_id if self.line is not None else None


@allowed(Can.LIST_RESIDENTS)
def look(asked: Asked, *, by: Session) -> None:
    """Writes down that these numbers were looked at, before anything is shown."""
    by.looked("paper.viewed", subject=f"statistics {asked.period.code}")


@allowed(Can.LIST_RESIDENTS)
def collect(asked: Asked, *, by: Session) -> Counted:
    """The numbers as they are at this moment. Hidden and restricted files are counted and never named."""
    now = by.now()
    with by.store.reading():
        files = _files(by)
        nth = _served(by, asked.period, files)
        rows = list(_in_parts(by.store.stays, _STAY, nth))
        people = _people(by, {files[row[1]] for row in rows})
        performance = work_of(by, asked.period, now, ((row[1], row[-1]) for row in rows))
        turned_away = _turned_away(by, asked.period)
    facts = tuple(_facts(by, rows, nth, files, people))
    census = Census(facts, asked.period, now.date(), BANDS[asked.bands])
    return Counted(asked, census, performance, now, by.centre.beds, turned_away)


@allowed(Can.LIST_RESIDENTS)
def collect_apart(asked: Asked, *, by: Session) -> Counted:
    """The same in a worker: that thread gets a connection of its own, which is closed when all is read."""
    try:
        return collect(asked, by=by)
    finally:
        by.store.database.close()


@allowed(Can.LIST_RESIDENTS)
def look_behind(*, by: Session) -> None:
    """Writes down that the list behind a number was opened, before it is shown."""
    by.looked("list.opened", subject="statistics")


@allowed(Can.LIST_RESIDENTS)
def behind(things: Iterable[Thing], *, by: Session) -> list[Behind]:
    """What a number counts, one line each; hidden files are numbers to who may not read them, and tell no words.

    Look first: look_behind.
    """
    counted = list(things)
    ids = list(dict.fromkeys(one.resident_id for one in counted if not isinstance(one, int)))
    found: dict[ResidentId, ResidentSummary] = {}
    for start in range(0, len(ids), _AT_ONCE):
        found.update(by.store.summaries.many(ids[start : start + _AT_ONCE]))
    lines = {line.resident_id: line for line in visible(by, found.values())}
    away = by.store.turned_away.many(one for one in counted if isinstance(one, int))
    return [
        Behind(None, away[TurnedAwayId(one)]) if isinstance(one, int) else _behind(lines[one.resident_id], one)
        for one in counted
        if (one in away if isinstance(one, int) else one.resident_id in lines)
    ]


def _behind(line: ResidentSummary, thing: StayFact | Deed) -> Behind:
    if isinstance(thing, Deed) and not line.named:
        return Behind(line, replace(thing, words="", cause="", said=""))
    return Behind(line, thing)


def _turned_away(by: Session, period: Period) -> tuple[TurnedAwayId, ...]:
    lines = by.store.turned_away.picked(("id", "at"), "at")
    return tuple(TurnedAwayId(key) for key, at in lines if at.astimezone(by.tz).date() in period)


def _files(by: Session) -> dict[ResidentId, int]:
    """The person of every file that was not merged into another one."""
    picked = by.store.residents.picked(("id", "person_id", "merged_into"))
    return {file: person for file, person, merged in picked if merged is None}


def _served(by: Session, period: Period, files: Mapping[ResidentId, int]) -> dict[int, int]:
    """The stays that touch a period, by their ids, with which stay of the file each is; only these are read whole."""
    counted: Counter[ResidentId] = Counter()
    start, end = by.day_start(period.first), by.day_start(period.last + ONE_DAY)
    found: dict[int, int] = {}
    for key, file, admitted, leaving, elsewhere in by.store.stays.picked(
        ("id", "resident_id", "admitted_at", "discharge", "elsewhere"), "admitted_at"
    ):
        if file not in files or elsewhere:
            continue
        counted[file] += 1
        if admitted < end and (leaving is None or leaving.at >= start):
            found[key] = counted[file]
    return found


def _in_parts(table: Table[Any], columns: tuple[str, ...], ids: Iterable[int]) -> Iterator[tuple[Any, ...]]:
    """Some columns of these rows, asked for in parts of as many as one question takes."""
    wanted = list(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        yield from table.picked(columns, among=("id", wanted[start : start + _AT_ONCE]))


def _people(by: Session, ids: Iterable[int]) -> dict[int, Person]:
    return {
        row[0]: Person(row[0], (), row[1], row[2], row[3], citizenships=row[4], legal_status=row[5])
        for row in _in_parts(by.store.people, _PERSON, ids)
    }


def _facts(
    by: Session,
    rows: Iterable[tuple[Any, ...]],
    nth: Mapping[int, int],
    files: Mapping[ResidentId, int],
    people: Mapping[int, Person],
) -> Iterator[StayFact]:
    tz, names = by.tz, region_names(by)
    regions: dict[str, str] = {}
    for key, file, admitted_at, category, brought_by, where, ground, limit, extended, leaving, school, home, _ in rows:
        person, admitted = people[files[file]], admitted_at.astimezone(tz).date()
        if where not in regions:
            regions[where] = region_named(where, names)
        yield StayFact(
            stay_id=key,
            resident_id=file,
            admitted=admitted,
            left=leaving.at.astimezone(tz).date() if leaving else None,
            nth=nth[key],
            category=category,
            sex=UNKNOWN if person.sex is Sex.UNKNOWN else person.sex.value,
            age=age_on(person.born, admitted).likely,
            citizenship=_citizenship(person),
            brought_by=brought_by,
            ground=ground.kind,
            region=regions[where],
            origin=home,
            school=UNKNOWN if school is None else ENROLLED if school.enrolled else NOT_ENROLLED,
            route=leaving.route if leaving else UNKNOWN,
            limit_day=extended or (None if limit is None else admitted + timedelta(days=limit)),
        )


def _citizenship(person: Person) -> str:
    if person.citizenships:
        return person.citizenships[0]
    return STATELESS if person.legal_status == STATELESS else UNKNOWN


def region_names(by: Session) -> list[tuple[str, str]]:
    """Every name under which a region or its centre may be written, in small letters."""
    named: list[tuple[str, str]] = []
    for entry in by.reference.list("region_kz").entries:
        names = (*(text for _lang, text in entry.labels.texts), *entry.aliases, entry.centre)
        named += [(name.casefold().replace("ё", "е"), entry.code) for name in names]
    return named
