"""Another edition of rules or working days in a real registry: the same rows as after any change, or none at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from threading import Thread
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shelter_app.domain.admissions import claim
from shelter_app.domain.calendars import DayOverride
from shelter_app.domain.deadlines import Condition, Rule, Severity, Unit
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.labels import Labels
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.stays import Fate
from shelter_app.services import editions, events, left_open, rules, stays, working_days
from shelter_app.services.deriving import derive
from shelter_app.services.rules import Decision
from shelter_app.services.working_days import YearDecision
from tests.records import NOON, House, admission, house_like, new_house

PROSECUTOR = "R-05.prosecutor"
WORDS = Labels.of({"kk": "Таныстыру", "ru": "Знакомство с домом", "en": "Getting to know the house"})
OWN = Rule(
    "", "admitted", 2, Unit.WORKING_DAYS, WORDS, Severity.WARN, "case_worker", ("initial_assessed",), clause=WORDS
)


class Stopped(Exception):
    """The person at the window has pressed the button."""


@pytest.fixture
def full(house: House) -> House:
    """Five files: duties done and open, left with duties carried on and ended, a decision about a clock, an age."""
    first = house.admit()
    house.later(hours=5)
    events.mark_done(first, "guardianship_notified", house.clock.now, "звонок", by=house.duty)
    house.later(hours=1)
    events.mark_done(first, "prosecutor_notified", house.clock.now, "№ 5", by=house.duty)
    house.plan(first, approved=True)
    second = house.admit(age=claim(PartialDate(2009, estimated=True), AgeBasis.SAID))
    house.later(days=2)
    events.mark_done(second, "social_assessed", house.clock.now, "акт № 3", by=house.case_worker)
    started = next(item.started_at for item in house.store.summaries.due_of(second) if item.code == "R-27.initial")
    assert started is not None
    later = house.clock.now + timedelta(days=3)
    events.postpone_clock(second, "R-27.initial", started, later, "болел", by=house.director)
    third = house.admit(names=(), name_unknown=True)
    matters = left_open.open_matters((third,), by=house.case_worker)
    going_on = tuple(one.decided(Fate.GOES_ON, taken_by="опека") for one in matters if Fate.GOES_ON in one.fates)
    house.discharge(third, left_open=going_on)
    house.discharge(house.admit(names=(), name_unknown=True))
    house.later(days=1)
    house.admit(age=claim(PartialDate(2010, 2, 1), AgeBasis.DOCUMENT))
    return house


def derived(house: House) -> dict[str, list[tuple[object, ...]]]:
    """Everything worked out from the files, without the ids that are drawn anew each time."""
    run = house.store.database.execute_sql
    columns = [row[1] for row in run("PRAGMA table_info(due)").fetchall() if row[1] != "id"]
    names = ", ".join(columns)
    return {
        "due": sorted(run(f"SELECT {names} FROM due").fetchall(), key=repr),
        "summaries": sorted(run("SELECT * FROM summaries").fetchall(), key=repr),
    }


def derive_all(house: House) -> dict[str, list[tuple[object, ...]]]:
    """The same after every file was worked out on its own."""
    with house.store.transaction():
        for resident in house.store.residents.all():
            derive(house.director, resident.id)
    return derived(house)


def rule(house: House, code: str) -> Rule:
    found = house.director.profile.rule(code)
    assert found is not None
    return found


EDITS: list[tuple[str, dict[str, Any]]] = [
    (PROSECUTOR, {"offset": 12}),
    (PROSECUTOR, {"offset": 2, "unit": Unit.WORKING_DAYS}),
    (PROSECUTOR, {"trigger": "social_assessed"}),
    (PROSECUTOR, {"closed_by": ("guardianship_notified",)}),
    ("R-07.nurse", {"cancelled_by": ()}),
    (PROSECUTOR, {"active": False}),
    (PROSECUTOR, {"conditions": (Condition.UNDER_16,)}),
    (PROSECUTOR, {"severity": Severity.BLOCK, "who": "case_worker"}),
    ("R-27.initial", {"offset": 4}),
    ("R-27.initial", {"active": False}),
    ("R-28.social", {"offset": 1, "unit": Unit.MONTHS}),
    ("R-28.meeting", {"offset": 1}),
    ("R-40.stay", {"offset": 30}),
    ("R-40.stay", {"active": False}),
    ("R-52.turns_18", {"offset": 17}),
    ("R-36.first_month", {"offset": 2}),
]


@pytest.mark.parametrize(("code", "values"), EDITS, ids=str)
def test_a_changed_rule_leaves_the_same_rows_as_working_out_every_file(
    full: House, code: str, values: dict[str, Any]
) -> None:
    before = derived(full)
    assert before == derive_all(full)
    rules.change(code, replace(rule(full, code), **values), "проверка", by=full.director)
    after = derived(full)
    assert after["due"] != before["due"]
    assert after == derive_all(full)
    rules.restore(code, "проверка окончена", by=full.director)
    assert derived(full) == before == derive_all(full)


def test_an_own_rule_and_a_day_off_leave_the_same_rows_as_well(full: House) -> None:
    rules.add(OWN, "решение", by=full.director)
    assert "own.1" in {row[3] for row in derived(full)["due"]}
    assert derived(full) == derive_all(full)
    off = (DayOverride(date(2026, 11, 24), works=False, name="траур"), DayOverride(date(2026, 11, 28), works=True))
    working_days.change(YearDecision(2026, off, verified=True, reason="указ"), by=full.director)
    moved = derived(full)
    assert moved == derive_all(full)
    working_days.change(YearDecision(2026, (), verified=True, reason="указ отменён"), by=full.director)
    assert derived(full) == derive_all(full) != moved


def test_what_is_shown_before_is_what_happens_after(full: House) -> None:
    wanted = replace(rule(full, PROSECUTOR), offset=12)
    everything = full.everything()
    shown = rules.preview(Decision(PROSECUTOR, wanted), by=full.director)
    assert full.everything() == everything
    before = {line.move.before.id: line.move.before.due_at for line in shown.lines if line.move.before}
    known = {item.id: item.due_at for item in full.store.summaries.due_by_rules((PROSECUTOR,), ("clock",))}
    assert before
    assert before.items() <= known.items()
    rules.change(PROSECUTOR, wanted, "приказ", by=full.director)
    after = {item.id: item.due_at for item in full.store.summaries.due_by_rules((PROSECUTOR,), ("clock",))}
    assert after.keys() == known.keys()
    for line in shown.lines:
        assert line.move.after is not None
        assert after[line.move.item.id] == line.move.after.due_at
    assert sum(after[key] != known[key] for key in known) == len(shown.lines) + shown.finished
    assert shown.finished == 1
    assert shown.newly_overdue == sum(line.newly_overdue for line in shown.lines)


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_stopping_before_the_end_takes_everything_back(full: House, at: int) -> None:
    before, profile, steps = full.everything(), full.director.profile, []

    def step(done: int, whole: int) -> None:
        steps.append((done, whole))
        if len(steps) > at:
            raise Stopped

    wanted = replace(rule(full, "R-40.stay"), offset=30)
    if at < 3:
        with pytest.raises(Stopped):
            rules.change("R-40.stay", wanted, "приказ", by=full.director, step=step)
        assert full.everything() == before
        assert full.director.profile is profile
    else:
        rules.change("R-40.stay", wanted, "приказ", by=full.director, step=step)
        assert full.everything() != before
    assert steps[0][0] == 0


def test_what_a_colleague_saved_while_it_was_worked_out_is_not_lost(full: House) -> None:
    late: list[ResidentId] = []

    def admit() -> None:
        with editions.apart(full.case_worker) as session:
            late.append(stays.admit(admission(admitted_at=full.clock.now), by=session).resident_id)

    def step(done: int, whole: int) -> None:
        if done == whole and not late:
            colleague = Thread(target=admit)
            colleague.start()
            colleague.join()

    rules.change(PROSECUTOR, replace(rule(full, PROSECUTOR), offset=12), "приказ", by=full.director, step=step)
    (item,) = [one for one in full.store.summaries.due_of(late[0]) if one.code == PROSECUTOR]
    assert item.due_at == full.clock.now + timedelta(hours=12)
    assert derived(full) == derive_all(full)


def test_a_decision_about_one_clock_outlives_the_rule_and_can_be_taken_back(full: House) -> None:
    child = full.admit()
    (item,) = [one for one in full.store.summaries.due_of(child) if one.code == "R-28.social"]
    assert item.started_at is not None
    events.cancel_clock(child, "R-28.social", item.started_at, "делает опека", by=full.director)
    assert "R-28.social" not in {one.code for one in full.store.summaries.due_of(child)}
    rules.change("R-28.social", replace(rule(full, "R-28.social"), offset=9), "приказ", by=full.director)
    assert "R-28.social" not in {one.code for one in full.store.summaries.due_of(child)}
    (decided,) = events.overrides_of(child, by=full.case_worker)
    assert decided.reason == "делает опека"
    events.restore_clock(decided, "опека отказалась", by=full.director)
    assert "R-28.social" in {one.code for one in full.store.summaries.due_of(child)}
    with pytest.raises(InvalidInput) as refused:
        events.cancel_clock(child, "R-05.guardianship", item.started_at, "не надо", by=full.director)
    assert refused.value.problems == {"rule": "protects"}


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A closed house with one child and its duties, copied for every example."""
    house = new_house(tmp_path_factory.mktemp("pattern"))
    child = house.admit()
    house.later(days=3)
    events.mark_done(child, "social_assessed", NOON + timedelta(days=2), "акт № 3", by=house.case_worker)
    item = next(one for one in house.store.summaries.due_of(child) if one.code == "R-27.initial")
    assert item.started_at is not None
    events.postpone_clock(
        child, "R-27.initial", item.started_at, house.clock.now + timedelta(days=4), "болел", by=house.director
    )
    house.store.close()
    return house


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    told=st.one_of(
        st.tuples(st.just("admitted"), st.integers(-60 * 24 * 40, -1)),
        st.tuples(st.just("social_assessed"), st.integers(-60 * 24, 60 * 24 * 2).filter(bool)),
    )
)
def test_correcting_a_fact_and_correcting_it_back_restores_every_clock(
    pattern: House, tmp_path_factory: pytest.TempPathFactory, told: tuple[str, int]
) -> None:
    """Through the services, on a file of its own for every example."""
    kind, minutes = told
    house = house_like(pattern, tmp_path_factory.mktemp("copy"))
    house.clock.now = NOON + timedelta(days=3)
    before = derived(house)
    (event,) = house.store.case_events.all(kind=kind)
    moved = events.correct_moment(
        event, min(event.at + timedelta(minutes=minutes), house.clock.now), "ошибка в часе", by=house.case_worker
    )
    assert derived(house) != before
    assert derived(house) == derive_all(house)
    events.correct_moment(moved, event.at, "было верно", by=house.case_worker)
    assert derived(house) == before
    house.store.close()


def test_an_admission_is_not_corrected_into_another_stay_or_past_what_happened(house: House) -> None:
    child = house.admit()
    house.later(days=2)
    house.discharge(child)
    (begun,) = house.store.case_events.all(resident_id=child, kind="admitted")
    (ended,) = house.store.case_events.all(resident_id=child, kind="discharged")
    for event, at, said in (
        (begun, house.clock.now, {"at": "overlaps"}),
        (begun, house.clock.now + timedelta(days=1), {"at": "in_future"}),
        (begun, begun.at, {"edit": "unchanged"}),
        (ended, begun.at, {"kind": "own_form"}),
    ):
        with pytest.raises(InvalidInput) as refused:
            events.correct_moment(event, at, "ошибка", by=house.case_worker)
        assert refused.value.problems == said


def test_an_hour_is_not_corrected_out_of_its_stay_nor_an_admission_past_what_came_after_it(house: House) -> None:
    child = house.admit()
    seen = events.mark_done(child, "nurse_examined", house.later(hours=1), "журнал", by=house.duty)
    house.later(days=400)
    (begun,) = house.store.case_events.all(resident_id=child, kind="admitted")
    for event, at, said in (
        (seen, begun.at - timedelta(days=2), {"at": "overlaps"}),
        (seen, begun.at - timedelta(days=500), {"at": "range"}),
        (begun, seen.at + timedelta(minutes=1), {"at": "overlaps"}),
        (begun, begun.at - timedelta(days=5 * 366), {"at": "range"}),
    ):
        with pytest.raises(InvalidInput) as refused:
            events.correct_moment(event, at, "ошибка", by=house.case_worker)
        assert refused.value.problems == said
    assert events.correct_moment(seen, begun.at + timedelta(minutes=5), "ошибка", by=house.case_worker).at < seen.at


def test_the_end_of_a_stay_ends_its_duties_and_leaves_those_that_outlive_it(house: House) -> None:
    child = house.admit()
    house.later(hours=1)
    house.discharge(child)
    open_codes = {item.code for item in house.store.summaries.due_of(child) if item.source == "clock"}
    assert open_codes == {"R-05.guardianship", "R-05.prosecutor"}
