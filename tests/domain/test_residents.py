"""The case file: its number, the order of its alerts and the steps from opening to closing."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.ids import PersonId, ResidentId
from shelter_app.domain.residents import Alert, AlertKind, CaseStatus, Resident, WrongCaseStatus, file_number
from tests.records import NOON

FILE = Resident(ResidentId(1), "001-26", PersonId(2), NOON)


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(2020, 2090))
def test_two_files_of_one_year_never_share_a_number(first: int, second: int, year: int) -> None:
    assert (file_number(first, year) == file_number(second, year)) is (first == second)


@pytest.mark.parametrize(
    ("sequence", "year", "number"), [(51, 2026, "051-26"), (1, 2100, "001-00"), (1234, 2027, "1234-27")]
)
def test_the_number_is_written_as_on_the_cover(sequence: int, year: int, number: str) -> None:
    assert file_number(sequence, year) == number


def test_prohibitions_are_read_first_then_risk_then_health() -> None:
    alerts = [Alert(kind, kind.value) for kind in (AlertKind.STOP, AlertKind.RISK, AlertKind.HEALTH)]
    for order in permutations(alerts):
        assert list(replace(FILE, alerts=order).sorted_alerts()) == alerts


def test_alerts_of_one_kind_keep_the_order_in_which_they_were_written() -> None:
    alerts = (Alert(AlertKind.RISK, "b"), Alert(AlertKind.RISK, "a"))
    assert replace(FILE, alerts=alerts).sorted_alerts() == alerts


def test_after_leaving_the_centre_keeps_in_touch_unless_another_centre_carries_on() -> None:
    assert FILE.left(transferred=False).status is CaseStatus.FOLLOW_UP
    assert FILE.left(transferred=True).status is CaseStatus.TRANSFERRED


@pytest.mark.parametrize("status", [CaseStatus.FOLLOW_UP, CaseStatus.TRANSFERRED])
def test_a_file_is_closed_with_its_reason_after_the_person_has_left(status: CaseStatus) -> None:
    closed = replace(FILE, status=status).closed("goals_achieved")
    assert (closed.status, closed.close_reason) == (CaseStatus.CLOSED, "goals_achieved")


@pytest.mark.parametrize("status", [CaseStatus.OPEN, CaseStatus.CLOSED])
def test_a_file_of_somebody_present_or_a_closed_one_cannot_be_closed(status: CaseStatus) -> None:
    with pytest.raises(WrongCaseStatus) as refused:
        replace(FILE, status=status).closed("goals_achieved")
    assert refused.value.status is status


@pytest.mark.parametrize("status", [CaseStatus.FOLLOW_UP, CaseStatus.TRANSFERRED, CaseStatus.CLOSED])
def test_any_file_whose_person_left_opens_again_at_the_next_admission(status: CaseStatus) -> None:
    again = replace(FILE, status=status, close_reason="other").returned()
    assert (again.status, again.close_reason) == (CaseStatus.OPEN, "")


def test_an_open_file_does_not_open_twice() -> None:
    with pytest.raises(WrongCaseStatus):
        FILE.returned()
