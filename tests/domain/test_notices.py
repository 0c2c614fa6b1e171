"""Letters: each one closes the clocks that it names, and no clock of another letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.deadlines import Event, Facts, Rule, Unit, derive
from shelter_app.domain.notices import Notice
from shelter_app.domain.profiles import Profile
from tests.domain.test_profiles import mapping

ALMATY = ZoneInfo("Asia/Almaty")
BEGAN = datetime(2026, 11, 18, 10, 0, tzinfo=ALMATY)
PROFILES = {code: Profile.parse(mapping(code)) for code in ("kz", "kg", "tj")}
KZ_DAYS = WorkCalendar()
LETTERS = [(code, notice) for code, profile in PROFILES.items() for notice in profile.notices]


def running(profile: Profile) -> Iterator[Rule]:
    """Every rule of a country as if the centre had set the numbers that the source leaves open."""
    for rule in profile.rules:
        yield replace(rule, offset=5, unit=Unit.DAYS, kinds=(), conditions=())


def closed_by(profile: Profile, fact: str) -> set[str]:
    """The rules whose clocks this fact closes, each of them running by itself."""
    told, found = Event(fact, BEGAN + timedelta(hours=1)), set()
    for rule in running(profile):
        clocks = derive([rule], [Event(rule.trigger, BEGAN), told], Facts(CentreKind.CAM), KZ_DAYS, ALMATY)
        found |= {clock.rule for clock in clocks if clock.closed_at == told.at}
    return found


@pytest.mark.parametrize(("code", "notice"), LETTERS, ids=lambda one: getattr(one, "code", one))
def test_a_letter_that_was_sent_closes_exactly_the_clocks_that_it_names(code: str, notice: Notice) -> None:
    assert closed_by(PROFILES[code], notice.closes_with) == set(notice.rules)


@pytest.mark.parametrize("code", PROFILES)
def test_no_two_letters_tell_the_same_fact(code: str) -> None:
    told = [notice.closes_with for notice in PROFILES[code].notices]
    assert len(told) == len(set(told))


def test_one_proof_shared_by_two_letters_would_be_noticed() -> None:
    """The search for a child and injuries are both told to the police, and were one fact before."""
    kz = PROFILES["kz"]
    mixed = tuple(
        replace(rule, closed_by=("police_informed", "found")) if rule.code == "B3.missing" else rule
        for rule in kz.rules
    )
    assert closed_by(replace(kz, rules=mixed), "police_informed") == {"B3.missing", "R-08.police", "R-08.injuries"}
