"""Every deadline rule of the shipped profiles: its clause, its due moment, and how it is met in time or late."""

from __future__ import annotations

import csv
import tomllib
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shelter_app import paths
from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import Clock, ClockState, Event, Facts, Rule, derive
from shelter_app.domain.profiles import Profile

TZ = ZoneInfo("Asia/Almaty")
COUNTRIES = ("kz", "kg", "tj")
CHILD = Facts(CentreKind.CAM, born=PartialDate(2015, 6, 1))


def at(text: str) -> datetime:
    """A moment of the table: local time, or with its offset where the local clock was set back."""
    moment = datetime.fromisoformat(text)
    return moment.astimezone(TZ) if moment.tzinfo else moment.replace(tzinfo=TZ)


def profile(code: str = "kz") -> Profile:
    text = (paths.resources() / "profiles" / f"{code}.toml").read_text(encoding="utf-8")
    return Profile.parse(tomllib.loads(text))


PROFILES = {code: profile(code) for code in COUNTRIES}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, worked out by hand: from when a rule runs in which trap, and when it is due."""

    profile: str
    code: str
    trap: str
    born: str
    starts: str
    due: str
    clause: str

    @property
    def rule(self) -> Rule:
        found = PROFILES[self.profile].rule(self.code)
        assert found is not None, self.code
        return found


with (Path(__file__).parents[1] / "data" / "deadlines.csv").open(encoding="utf-8", newline="") as file:
    TABLE = [Row(**row) for row in csv.DictReader(file)]


def clocks(row: Row, *events: Event) -> tuple[Clock, ...]:
    """The clocks of one rule for a child whom it concerns, in the calendar of the country."""
    rule = row.rule
    born = PartialDate.of(date.fromisoformat(row.born)) if row.born else CHILD.born
    facts = replace(CHILD, born=born, centre=rule.kinds[0] if rule.kinds else CentreKind.CAM)
    return derive((rule,), events, facts, WorkCalendar(PROFILES[row.profile].country), TZ)


def named(row: Row) -> str:
    return f"{row.profile}-{row.code}-{row.trap}"


@pytest.mark.parametrize("code", COUNTRIES)
def test_the_table_names_every_rule_of_each_profile(code: str) -> None:
    assert {row.code for row in TABLE if row.profile == code} == {rule.code for rule in PROFILES[code].rules}


with (Path(__file__).parents[1] / "data" / "guards.csv").open(encoding="utf-8", newline="") as file:
    GUARDS = list(csv.DictReader(file))


@pytest.mark.parametrize("code", COUNTRIES)
def test_the_table_of_guards_names_every_one_with_its_step_weight_and_clause(code: str) -> None:
    told = {line["code"]: line for line in GUARDS if line["profile"] == code}
    assert set(told) == {guard.code for guard in PROFILES[code].guards}
    for guard in PROFILES[code].guards:
        line = told[guard.code]
        assert (guard.step, guard.severity.value) == (line["step"], line["severity"])
        assert line["clause"] in guard.clause.get("en")
        assert all(guard.clause.has(lang) and guard.title.has(lang) for lang in ("kk", "ru", "en"))


@pytest.mark.parametrize("row", TABLE, ids=named)
def test_each_rule_is_due_when_the_table_says_and_cites_its_clause(row: Row) -> None:
    assert row.clause in row.rule.clause.get("en")
    assert all(row.rule.clause.has(lang) and row.rule.title.has(lang) for lang in ("kk", "ru", "en"))
    running = clocks(row, Event(row.rule.trigger, at(row.starts)))
    if not row.due:
        assert running == ()
        return
    (clock,) = running
    assert clock.started.astimezone(UTC) == at(row.starts).astimezone(UTC)
    assert clock.due.astimezone(UTC) == at(row.due).astimezone(UTC)
    assert clock.state is ClockState.OPEN
    assert not clock.is_overdue(at(row.due))
    assert clock.is_overdue(at(row.due).astimezone(UTC) + timedelta(minutes=1))


@pytest.mark.parametrize("row", [row for row in TABLE if row.due], ids=named)
def test_each_rule_is_met_in_time_or_late_by_each_of_its_proofs(row: Row) -> None:
    start, due = Event(row.rule.trigger, at(row.starts)), at(row.due).astimezone(UTC)
    for kind in row.rule.closed_by:
        in_time = clocks(row, start, Event(kind, due))[0]
        late = clocks(row, start, Event(kind, due + timedelta(minutes=5)))[0]
        if not (kind == row.rule.trigger and at(row.starts) == due):
            assert (in_time.state, in_time.late) == (ClockState.MET, False)
        assert (late.state, late.late) == (ClockState.LATE_MET, True)
        assert late.closed_at is not None
        assert late.closed_at.astimezone(UTC) == due + timedelta(minutes=5)


@pytest.mark.parametrize("row", [row for row in TABLE if row.due], ids=named)
def test_a_proof_from_before_the_start_closes_nothing(row: Row) -> None:
    """The clock of a computer that was set back writes a fact before the one that it answers."""
    start = Event(row.rule.trigger, at(row.starts))
    before = start.at.astimezone(UTC) - timedelta(days=1, minutes=1)
    for kind in row.rule.closed_by:
        if kind != row.rule.trigger:
            assert clocks(row, start, Event(kind, before))[0].state is ClockState.OPEN


def test_a_rule_without_a_number_starts_no_clock() -> None:
    blank = {row.code for row in TABLE if not row.due and row.trap != "already eighteen"}
    rules = [rule for found in PROFILES.values() for rule in found.rules]
    assert blank == {rule.code for rule in rules if not rule.runs}
