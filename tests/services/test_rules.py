"""The lawyer's page behind the page: who may change a rule, what follows at once, what the audit keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.deadlines import Rule
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.services import packaged, rules, stays
from tests.records import NOON, House

PROSECUTOR = "R-05.prosecutor"


def edit(house: House, code: str, **changes: object) -> Rule:
    """What the rule says at present with some values replaced."""
    rule = house.director.profile.rule(code)
    assert rule is not None
    return replace(rule, **changes)  # type: ignore[arg-type]


def due(house: House, child: ResidentId, code: str) -> timedelta | None:
    found = [item for item in house.store.summaries.due_of(child) if item.code == code]
    return found[0].due_at - NOON if found else None


def last_line(house: House) -> tuple[str, str, str, str]:
    line = house.store.audit.recent(1)[0]
    return line.action, line.subject, line.reason, line.detail


def test_a_changed_term_moves_the_duties_that_are_running_and_those_to_come(house: House, child: ResidentId) -> None:
    assert due(house, child, PROSECUTOR) == timedelta(hours=24)
    rules.change(PROSECUTOR, edit(house, PROSECUTOR, offset=12), "Приказ № 5", by=house.director)
    assert due(house, child, PROSECUTOR) == timedelta(hours=12)
    for session in house.staff.values():
        session.profile = packaged.profile_of(house.store, house.director.centre)
    assert due(house, house.admit(), PROSECUTOR) == timedelta(hours=12)


def test_the_audit_keeps_who_changed_what_from_what_to_what_and_why(house: House, child: ResidentId) -> None:
    rules.change(PROSECUTOR, edit(house, PROSECUTOR, offset=12), " Приказ № 5 ", by=house.director)
    assert last_line(house) == ("rule.changed", PROSECUTOR, "Приказ № 5", "24 hours -> 12 hours")
    assert house.store.audit.recent(1)[0].resident_id is None
    (line,) = [one for one in rules.lines(by=house.director) if one.change is not None]
    assert line.packaged is not None
    assert line.packaged.offset == 24
    assert line.rule.offset == 12
    assert line.author == house.director.staff.short
    assert line.change is not None
    assert (line.change.reason, line.change.at) == ("Приказ № 5", NOON)


def test_the_packaged_values_come_back_with_a_reason_and_everything_derived_with_them(
    house: House, child: ResidentId
) -> None:
    before = house.store.summaries.due_of(child)
    rules.change(PROSECUTOR, edit(house, PROSECUTOR, offset=12), "Приказ № 5", by=house.director)
    with pytest.raises(InvalidInput) as refused:
        rules.restore(PROSECUTOR, " ", by=house.director)
    assert refused.value.problems == {"reason": "empty"}
    rules.restore(PROSECUTOR, "Приказ отменён", by=house.director)
    assert last_line(house) == ("rule.restored", PROSECUTOR, "Приказ отменён", "12 hours -> 24 hours")
    after = house.store.summaries.due_of(child)
    assert {(item.code, item.due_at) for item in after} == {(item.code, item.due_at) for item in before}
    assert packaged.profile_of(house.store, house.director.centre) == packaged.profile("kz")
    with pytest.raises(NotFound):
        rules.restore(PROSECUTOR, "ещё раз", by=house.director)


def test_a_rule_out_of_force_starts_no_clock_and_the_running_one_goes(house: House, child: ResidentId) -> None:
    rules.change("R-28.social", edit(house, "R-28.social", active=False), "не наш порядок", by=house.director)
    assert due(house, child, "R-28.social") is None
    assert rules.lines(by=house.director)[-1].rule.code == "R-28.social"


def test_a_new_limit_of_stay_holds_for_those_who_are_here_and_not_for_those_who_have_left(
    house: House, child: ResidentId
) -> None:
    gone, shelter = house.admit(), house.admit(kind=CentreKind.SHELTER)
    house.discharge(gone)
    rules.change("R-40.stay", edit(house, "R-40.stay", offset=60), "Правила центра", by=house.director)
    limits = [house.store.stays.all(resident_id=one)[0].limit_days for one in (child, gone, shelter)]
    assert limits == [60, 90, 180]
    summary = house.store.summaries.get(child)
    assert summary is not None
    assert summary.limit_day == (NOON + timedelta(days=60)).date()


def test_an_extension_that_somebody_decided_outlives_a_new_limit(house: House, child: ResidentId) -> None:
    until = (NOON + timedelta(days=120)).date()
    stays.extend(child, until, "решение опеки", by=house.case_worker)
    rules.change("R-40.stay", edit(house, "R-40.stay", offset=60), "Правила центра", by=house.director)
    assert stays.current_stay(house.director, child).limit_day(house.director.tz) == until


def test_nothing_is_changed_by_what_cannot_be_meant(house: House, child: ResidentId) -> None:
    before, profile = house.everything(), house.director.profile
    for wanted, reason, said in (
        (edit(house, PROSECUTOR, offset=999), "Приказ", {"offset": "range"}),
        (edit(house, PROSECUTOR, offset=999), " ", {"offset": "range", "reason": "empty"}),
        (edit(house, PROSECUTOR), "Приказ", {"edit": "unchanged"}),
    ):
        with pytest.raises(InvalidInput) as refused:
            rules.change(PROSECUTOR, wanted, reason, by=house.director)
        assert refused.value.problems == said
    with pytest.raises(NotFound):
        rules.change("R-99", edit(house, PROSECUTOR, offset=12), "Приказ", by=house.director)
    assert house.everything() == before
    assert house.director.profile is profile


def test_only_the_director_may_read_and_change_them_here(house: House) -> None:
    for act in (
        lambda: rules.lines(by=house.case_worker),
        lambda: rules.change(PROSECUTOR, edit(house, PROSECUTOR, offset=12), "Приказ", by=house.case_worker),
        lambda: rules.restore(PROSECUTOR, "Приказ", by=house.case_worker),
    ):
        with pytest.raises(NotAllowed):
            act()


@pytest.mark.parametrize("table", ["audit", "due", "stays"])
@pytest.mark.parametrize("restored", [False, True])
def test_a_change_that_cannot_be_written_as_a_whole_is_not_made_at_all(
    house: House, child: ResidentId, table: str, restored: bool
) -> None:
    if restored:
        rules.change("R-40.stay", edit(house, "R-40.stay", offset=60), "Правила", by=house.director)
    before, profile = house.everything(), house.director.profile
    moment = "UPDATE" if table == "stays" else "INSERT"
    house.store.database.execute_sql(
        f"CREATE TRIGGER torn BEFORE {moment} ON {table} BEGIN SELECT RAISE(ABORT, 'power lost'); END"
    )
    wanted = (edit(house, "R-40.stay", offset=30), "Правила")
    step, words = (rules.restore, ("отмена",)) if restored else (rules.change, wanted)
    with pytest.raises(Exception, match="power lost"):
        step("R-40.stay", *words, by=house.director)
    assert house.everything() == before
    assert house.director.profile is profile
