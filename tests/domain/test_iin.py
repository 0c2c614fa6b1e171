"""The IIN: check digits by published arithmetic, hints that never stop anybody."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.iin import IinCheck, IinHint, IinProblem, birth_of, check, check_digit, normalise, sex_of

VALID = ["991231500016", "991231600022", "991231500036", "991231600042", "991231500056", "991231600062"]


@pytest.mark.parametrize("iin", VALID)
def test_the_known_vectors_are_valid(iin: str) -> None:
    assert check(iin) == IinCheck(ok=True)


@pytest.mark.parametrize(
    ("prefix", "digit"), [("99123150070", 7), ("99123150071", 9), ("99123150072", 0), ("99123150077", None)]
)
def test_the_second_pass_decides_where_the_first_gives_ten(prefix: str, digit: int | None) -> None:
    assert check_digit(prefix) == digit


def test_a_number_that_is_never_issued_is_wrong_with_every_last_digit() -> None:
    assert {check(f"99123150077{last}").problem for last in range(10)} == {IinProblem.CHECK_DIGIT}


@given(st.text("0123456789", min_size=11, max_size=11))
def test_exactly_one_last_digit_or_none_is_right(prefix: str) -> None:
    right = [last for last in range(10) if check(f"{prefix}{last}").ok]
    digit = check_digit(prefix)
    assert right == ([] if digit is None else [digit])


@pytest.mark.parametrize("iin", VALID)
def test_two_neighbouring_digits_swapped_in_the_date_are_noticed(iin: str) -> None:
    for place in range(6):
        swapped = iin[:place] + iin[place + 1] + iin[place] + iin[place + 2 :]
        assert swapped == iin or not check(swapped).ok


def test_the_eleventh_digit_weighs_nothing_in_the_first_pass() -> None:
    assert check("991231500016").ok
    assert check("991231500026").ok


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("99123150001", IinProblem.LENGTH),
        ("9912315000167", IinProblem.LENGTH),
        ("99123150001б", IinProblem.NOT_DIGITS),
        ("٩٩١٢٣١٥٠٠٠١٦", IinProblem.NOT_DIGITS),
        ("991231500017", IinProblem.CHECK_DIGIT),
    ],
)
def test_typing_errors_are_named(typed: str, problem: IinProblem) -> None:
    assert check(typed) == IinCheck(ok=False, problem=problem)


def test_an_empty_field_is_normal_and_groups_may_be_spaced() -> None:
    assert check("  ") == IinCheck(ok=True)
    assert normalise("991231 5 0001-6") == VALID[0]
    assert check("991231 5 0001 6").ok


def test_a_difference_from_the_file_is_only_a_hint() -> None:
    found = check(VALID[0], PartialDate(2011, 3, 5), "f")
    assert found.ok
    assert found.hints == (IinHint.BIRTH_DIFFERS, IinHint.SEX_DIFFERS)
    assert check(VALID[0], PartialDate(2099, 12, 31), "m").hints == ()
    assert check(VALID[0], PartialDate(2099), "u").hints == ()
    assert check(VALID[0], PartialDate(), None).hints == ()


def test_the_seventh_digit_suggests_century_and_sex() -> None:
    assert birth_of("991231300016") == date(1999, 12, 31)
    assert birth_of("991231100016") == date(1899, 12, 31)
    assert (sex_of("991231300016"), sex_of("991231400016")) == ("m", "f")


def test_digits_that_suggest_nothing_give_no_hint() -> None:
    assert birth_of("991231000016") is None
    assert sex_of("991231000016") is None
    assert birth_of("991331500016") is None
    foreigner = "99123100001" + str(check_digit("99123100001"))
    assert check(foreigner, PartialDate(2011), "f") == IinCheck(ok=True)


def test_digits_of_a_day_that_has_not_come_are_nobodys_birth() -> None:
    today = date(2026, 11, 22)
    assert birth_of("991231500016") == date(2099, 12, 31)
    assert check("991231500016", PartialDate(2011), today=today).hints == (IinHint.IN_FUTURE,)
    assert check("991231500016", PartialDate(2011), today=date(2100, 1, 1)).hints == (IinHint.BIRTH_DIFFERS,)
