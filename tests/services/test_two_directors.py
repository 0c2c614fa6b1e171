"""Two directors in two windows: what one decides is never lost, and never written over unseen, by the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from shelter_app.domain.calendars import DayOverride
from shelter_app.domain.deadlines import Rule
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.guards import Guard
from shelter_app.domain.labels import Labels
from shelter_app.services import guards, packaged, rules, working_days
from shelter_app.services.renewal import Step
from shelter_app.services.rules import Decision
from shelter_app.services.session import Session
from shelter_app.services.working_days import YearDecision
from shelter_app.storage.store import open_store
from tests.records import KEY, House

PROSECUTOR, GUARDIANSHIP = "R-05.prosecutor", "R-05.guardianship"
NOTICE, RISK = "R-05.notice", "R-42.risk"
NOTE = Labels.of({"kk": "Сверено", "ru": "Сверено", "en": "Compared"})
FREE = DayOverride(date(2026, 12, 31), works=False, name="указ № 1")
FREE_LATER = DayOverride(date(2027, 1, 9), works=False, name="указ № 2")


@pytest.fixture
def other(house: House) -> Iterator[Session]:
    """The director in a second window: a connection of its own, and what it knew when it was opened."""
    store = open_store(house.store.path, KEY)
    yield replace(house.director, store=store, listeners=[], _open=None)
    store.close()


def rule(by: Session, code: str, **changes: object) -> Rule:
    known = by.profile.rule(code)
    assert known is not None
    return replace(known, **changes)  # type: ignore[arg-type]


def guard(by: Session, code: str) -> Guard:
    known = by.profile.guard(code)
    assert known is not None
    return known


def once(decide: Step) -> Step:
    """Decides at the first step of the work of the other one: after it has read, before it writes."""
    done: list[bool] = []

    def step(at: int, whole: int) -> None:
        if not done:
            done.append(True)
            decide(at, whole)

    return step


def test_a_rule_decided_while_another_one_is_worked_out_is_kept(house: House, other: Session) -> None:
    child, by = house.admit(), house.director
    quick = rule(other, GUARDIANSHIP, offset=5)
    meanwhile = once(lambda _at, _whole: rules.change(GUARDIANSHIP, quick, "приказ № 2", by=other) and None)
    rules.change(PROSECUTOR, rule(by, PROSECUTOR, offset=12), "приказ № 1", by=by, step=meanwhile)
    assert {one.rule for one in packaged.rule_changes(house.store)} == {PROSECUTOR, GUARDIANSHIP}
    assert (rule(by, PROSECUTOR).offset, rule(by, GUARDIANSHIP).offset) == (12, 5)
    hours = {
        item.code: (item.due_at - item.started_at).total_seconds() / 3600
        for item in house.store.summaries.due_of(child)
        if item.code == PROSECUTOR and item.started_at
    }
    assert hours == {PROSECUTOR: 12}


def test_the_same_rule_decided_meanwhile_is_not_written_over_unseen(house: House, other: Session) -> None:
    house.admit()
    seen = rule(house.director, PROSECUTOR)
    theirs = replace(seen, offset=6)
    meanwhile = once(lambda _at, _whole: rules.change(PROSECUTOR, theirs, "приказ № 2", by=other) and None)
    mine = Decision(PROSECUTOR, replace(seen, offset=12), "приказ № 1", before=seen)
    with pytest.raises(Stale):
        rules.decide_apart(mine, meanwhile, by=house.director)
    (kept,) = packaged.rule_changes(house.store)
    assert (kept.reason, kept.wanted.offset if kept.wanted else None) == ("приказ № 2", 6)


def test_two_rules_of_the_centres_own_get_two_numbers(house: House, other: Session) -> None:
    house.admit()
    title = Labels.of({"kk": "Пысықтау", "ru": "Проверить", "en": "Check"})
    wanted = Rule("", "admitted", 3, title=title, clause=title, closed_by=("checked",))
    meanwhile = once(lambda _at, _whole: rules.add(wanted, "приказ № 2", by=other) and None)
    rules.change(PROSECUTOR, rule(house.director, PROSECUTOR, offset=12), "№ 1", by=house.director, step=meanwhile)
    mine = rules.add(wanted, "приказ № 3", by=house.director)
    theirs = rules.add(wanted, "приказ № 4", by=other)
    assert len({one.rule for one in packaged.rule_changes(house.store)} & {mine.code, theirs.code}) == 2
    assert len(packaged.rule_changes(house.store)) == 4


def test_guards_decided_in_two_windows_are_both_kept(house: House, other: Session) -> None:
    first, second = guard(house.director, NOTICE), guard(other, RISK)
    guards.change(NOTICE, replace(first, note=NOTE), "сверено", by=house.director)
    guards.change(RISK, replace(second, note=NOTE), "сверено", by=other)
    assert {one.guard for one in packaged.guard_changes(house.store)} == {NOTICE, RISK}
    assert guard(other, NOTICE).note == NOTE


def test_a_guard_seen_before_a_colleague_changed_it_is_not_written_over(house: House, other: Session) -> None:
    seen = guard(other, NOTICE)
    guards.change(NOTICE, replace(seen, note=NOTE), "сверено", before=seen, by=house.director)
    lines = house.line_count()
    with pytest.raises(Stale):
        guards.change(NOTICE, replace(seen, since=date(2026, 1, 1)), "другое", before=seen, by=other)
    with pytest.raises(InvalidInput, match="unchanged"):
        guards.change(NOTICE, replace(seen, note=NOTE), "ещё раз", by=other)
    guards.restore(NOTICE, "ошиблись", by=other)
    with pytest.raises(NotFound):
        guards.restore(NOTICE, "ошиблись", by=house.director)
    assert house.line_count() == lines + 1


def test_days_of_two_years_decided_at_one_moment_are_both_kept(house: House, other: Session) -> None:
    house.admit()
    theirs = YearDecision(2027, (FREE_LATER,), verified=True, reason="указ № 2")
    meanwhile = once(lambda _at, _whole: working_days.change(theirs, by=other) and None)
    working_days.change(
        YearDecision(2026, (FREE,), verified=True, reason="указ № 1"), by=house.director, step=meanwhile
    )
    own = packaged.centre_days(house.store)
    assert (own.of_year(2026), own.of_year(2027)) == ((FREE,), (FREE_LATER,))


def test_days_seen_before_a_colleague_changed_them_are_not_written_over(house: House, other: Session) -> None:
    seen = working_days.year(2026, "ru", by=other).own
    working_days.change(YearDecision(2026, (FREE,), verified=True, reason="указ", before=seen), by=house.director)
    with pytest.raises(Stale):
        working_days.change(YearDecision(2026, (), verified=True, reason="отмена", before=seen), by=other)
    assert packaged.centre_days(house.store).of_year(2026) == (FREE,)
