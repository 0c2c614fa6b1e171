"""What a centre may change about a packaged rule, and what is refused because it cannot be meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from shelter_app.domain.deadlines import Recurrence, Rule, Severity, Unit
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import StaffId
from shelter_app.domain.labels import Labels
from shelter_app.domain.rule_changes import RANGES, RuleChange, changed, check_rule, rescaled
from tests.records import NOON, profile

TODAY = date(2026, 11, 20)
PROFILE = profile()


def rule(code: str) -> Rule:
    found = PROFILE.rule(code)
    assert found is not None
    return found


def problems(one: Rule | None, wanted: Rule, *, limit: bool = False) -> dict[str, str]:
    try:
        check_rule(one, wanted, limit=limit, today=TODAY)
    except InvalidInput as error:
        return error.problems
    return {}


def decision(code: str, wanted: Rule, at: datetime = NOON) -> RuleChange:
    return RuleChange(code, wanted, "приказ", StaffId(1), at)


@pytest.mark.parametrize("unit", Unit)
def test_a_number_outside_its_unit_is_refused_and_the_bounds_themselves_are_not(unit: Unit) -> None:
    first, last = RANGES[unit]
    one = replace(rule("R-05.prosecutor"), unit=unit)
    edit = one
    assert problems(one, replace(edit, offset=first - 1)) == {"offset": "range"}
    assert problems(one, replace(edit, offset=last + 1)) == {"offset": "range"}
    assert problems(one, replace(edit, offset=first)) == problems(one, replace(edit, offset=last)) == {}


def test_a_stay_lasts_a_day_at_least() -> None:
    edit = replace(rule("R-40.stay"), offset=0)
    assert problems(rule("R-40.stay"), edit, limit=True) == {"offset": "range"}


def test_a_number_may_stay_blank_only_where_the_source_leaves_it_blank() -> None:
    assert problems(rule("R-40.stay"), replace(rule("R-40.stay"), offset=None)) == {"offset": "missing"}
    assert problems(rule("R-40.stay_crisis"), (rule("R-40.stay_crisis"))) == {}


def test_a_duty_that_protects_a_child_at_once_stays_in_force() -> None:
    assert problems(rule("B3.missing"), replace(rule("B3.missing"), active=False)) == {"active": "protects"}
    assert problems(rule("R-28.social"), replace(rule("R-28.social"), active=False)) == {}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("severity", Severity.INFO),
        ("recurrence", Recurrence.FIRST),
        ("closed_by", ("guardianship_notified", "admitted")),
        ("cancelled_by", ("discharged",)),
        ("moved_by", ("stay_extended",)),
    ],
)
def test_a_duty_that_protects_a_child_at_once_weighs_and_ends_as_the_procedure_says(field: str, value: object) -> None:
    guardianship = rule("R-05.guardianship")
    changes: dict[str, Any] = {field: value}
    assert problems(guardianship, replace(guardianship, **changes)) == {field: "protects"}


def test_the_number_of_a_protecting_duty_stays_the_lawyers() -> None:
    guardianship = rule("R-05.guardianship")
    assert problems(guardianship, replace(guardianship, offset=5)) == {}


def test_a_source_is_written_in_every_language_and_no_day_lies_ahead() -> None:
    edit = replace(
        (rule("R-28.social")),
        clause=Labels.of({"ru": "Приказ № 1"}),
        since=date(2026, 11, 21),
        verified_by="Ахметова Д.",
        verified_on=date(2026, 11, 21),
    )
    assert problems(rule("R-28.social"), edit) == {
        "clause_kk": "missing", "clause_en": "missing", "since": "in_future", "verified_on": "in_future",
    }  # fmt: skip


def test_the_days_of_warning_keep_their_share_of_a_changed_stay() -> None:
    stay = rule("R-40.stay")
    assert rescaled(stay, replace(stay, offset=30)) == replace(stay, offset=30, warn=(20, 25, 28))
    assert rescaled(stay, replace(stay, offset=1)).warn == ()


def test_days_of_warning_that_somebody_wrote_are_taken_as_they_are() -> None:
    stay = rule("R-40.stay")
    wanted = replace(stay, offset=30, warn=(10, 29))
    assert rescaled(stay, wanted) == wanted
    assert problems(stay, wanted, limit=True) == {}
    assert problems(stay, replace(wanted, warn=(10, 30)), limit=True) == {"warn": "range"}
    assert problems(stay, replace(wanted, warn_before=(0,)), limit=True) == {"warn_before": "range"}


def test_a_decision_that_repeats_the_packaged_values_changes_nothing() -> None:
    assert changed(PROFILE, [decision(one.code, one) for one in PROFILE.rules]) == PROFILE


def test_a_decision_about_a_rule_that_is_no_longer_packaged_is_left_aside() -> None:
    assert changed(PROFILE, [decision("R-99.gone", (rule("R-40.stay")))]) == PROFILE
