"""What a centre may change about a packaged rule, and what is refused because it cannot be meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from shelter_app.domain.deadlines import Rule, Unit
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import StaffId
from shelter_app.domain.labels import Labels
from shelter_app.domain.rule_changes import RANGES, RuleChange, RuleEdit, changed, check_edit
from tests.records import NOON, profile

TODAY = date(2026, 11, 20)
PROFILE = profile()


def rule(code: str) -> Rule:
    found = PROFILE.rule(code)
    assert found is not None
    return found


def problems(one: Rule, edit: RuleEdit, *, limit: bool = False) -> dict[str, str]:
    try:
        check_edit(one, edit, limit=limit, today=TODAY)
    except InvalidInput as error:
        return error.problems
    return {}


def decision(code: str, edit: RuleEdit, at: datetime = NOON) -> RuleChange:
    return RuleChange(code, edit, "приказ", StaffId(1), at)


@pytest.mark.parametrize("unit", Unit)
def test_a_number_outside_its_unit_is_refused_and_the_bounds_themselves_are_not(unit: Unit) -> None:
    first, last = RANGES[unit]
    one = replace(rule("R-05.prosecutor"), unit=unit)
    edit = RuleEdit.of(one)
    assert problems(one, replace(edit, offset=first - 1)) == {"offset": "range"}
    assert problems(one, replace(edit, offset=last + 1)) == {"offset": "range"}
    assert problems(one, replace(edit, offset=first)) == problems(one, replace(edit, offset=last)) == {}


def test_a_stay_lasts_a_day_at_least() -> None:
    edit = replace(RuleEdit.of(rule("R-40.stay")), offset=0)
    assert problems(rule("R-40.stay"), edit, limit=True) == {"offset": "range"}


def test_a_number_may_stay_blank_only_where_the_source_leaves_it_blank() -> None:
    assert problems(rule("R-40.stay"), replace(RuleEdit.of(rule("R-40.stay")), offset=None)) == {"offset": "missing"}
    assert problems(rule("R-40.stay_crisis"), RuleEdit.of(rule("R-40.stay_crisis"))) == {}


def test_a_duty_that_protects_a_child_at_once_stays_in_force() -> None:
    assert problems(rule("B3.missing"), replace(RuleEdit.of(rule("B3.missing")), active=False)) == {
        "active": "protects"
    }
    assert problems(rule("R-28.social"), replace(RuleEdit.of(rule("R-28.social")), active=False)) == {}


def test_a_source_is_written_in_every_language_and_no_day_lies_ahead() -> None:
    edit = replace(
        RuleEdit.of(rule("R-28.social")),
        clause=Labels.of({"ru": "Приказ № 1"}),
        since=date(2026, 11, 21),
        checked_on=date(2026, 11, 21),
    )
    assert problems(rule("R-28.social"), edit) == {
        "clause_kk": "missing", "clause_en": "missing", "since": "in_future", "checked_on": "in_future",
    }  # fmt: skip


def test_the_days_of_warning_keep_their_share_of_a_changed_stay() -> None:
    shorter = changed(PROFILE, [decision("R-40.stay", replace(RuleEdit.of(rule("R-40.stay")), offset=30))])
    found = shorter.rule("R-40.stay")
    assert found is not None
    assert (found.offset, found.warn) == (30, (20, 25, 28))
    one_day = changed(PROFILE, [decision("R-40.stay", replace(RuleEdit.of(rule("R-40.stay")), offset=1))])
    assert one_day.rule("R-40.stay").warn == ()  # type: ignore[union-attr]


def test_a_decision_that_repeats_the_packaged_values_changes_nothing() -> None:
    assert changed(PROFILE, [decision(one.code, RuleEdit.of(one)) for one in PROFILE.rules]) == PROFILE


def test_a_decision_about_a_rule_that_is_no_longer_packaged_is_left_aside() -> None:
    assert changed(PROFILE, [decision("R-99.gone", RuleEdit.of(rule("R-40.stay")))]) == PROFILE
