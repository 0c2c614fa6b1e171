"""Nested domain values survive the way into one column and back, whatever they hold."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.centre import Centre
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.follow_ups import Answer
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import Name
from shelter_app.domain.people import AgeClaim, NameRecord
from shelter_app.domain.phones import Phone
from shelter_app.domain.residents import Alert
from shelter_app.domain.stays import Belonging, Discharge, Ground, Injury
from shelter_app.domain.support_plans import Decision
from shelter_app.storage import codec
from tests.records import CENTRE

FIVE_HOURS_EAST = timezone(timedelta(hours=5))


def _partial(year: int | None, month: int | None, day: int | None, estimated: bool) -> PartialDate:
    try:
        return PartialDate(year, month, day, estimated)
    except InvalidInput:
        return PartialDate()


partial_dates = st.builds(
    _partial, st.none() | st.integers(1900, 2100), st.none() | st.integers(1, 12), st.none() | st.integers(1, 31),
    st.booleans(),
)  # fmt: skip
st.register_type_strategy(PartialDate, partial_dates)
st.register_type_strategy(
    datetime, st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(FIVE_HOURS_EAST))
)
st.register_type_strategy(float, st.floats(0, 1))

NESTED: tuple[Any, ...] = (
    tuple[NameRecord, ...],
    tuple[AgeClaim, ...],
    tuple[IdentityDocument, ...],
    tuple[Alert, ...],
    tuple[Injury, ...],
    tuple[Belonging, ...],
    tuple[Phone, ...],
    tuple[ResidentId, ...],
    tuple[str, ...],
    tuple[tuple[str, Answer], ...],
    Ground,
    Discharge,
    Decision,
    Centre,
    PartialDate,
    date,
    Answer,
    bool,
)


@pytest.mark.parametrize("kind", NESTED, ids=str)
@given(data=st.data())
def test_a_value_comes_back_as_it_was_stored(kind: Any, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    back = codec.load(kind, codec.dump(value))
    assert back == value
    assert type(back) is type(value)


def test_a_whole_centre_comes_back_with_its_rooms_and_both_letterheads() -> None:
    assert codec.load(Centre, codec.dump(CENTRE)) == CENTRE


def test_plain_mappings_pass_unchanged() -> None:
    assert codec.load(dict, codec.dump({"rooms": [1, date(2026, 1, 2)]})) == {"rooms": [1, "2026-01-02"]}


def test_cyrillic_stays_readable_to_the_next_program() -> None:
    assert codec.dump(Name("Әлиева")) == '{"family":"Әлиева","given":"","patronymic":""}'


def test_every_fact_is_written_so_that_another_default_of_a_later_program_changes_none() -> None:
    assert json.loads(codec.dump(Ground("court_decision"))).keys() == {field.name for field in fields(Ground)}
    assert codec.load(_Later, codec.dump(_Today())) == _Later(lock_after=3, forms=())


@dataclass(frozen=True)
class _Today:
    lock_after: int = 3
    forms: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Later:
    lock_after: int = 5
    forms: tuple[str, ...] = ("a",)
    since: str = "new"


@dataclass(frozen=True)
class _Older:
    kind: str = ""
    number: str = ""
    forgotten: str = ""


def test_facts_that_only_an_older_program_knew_are_ignored() -> None:
    assert codec.load(Ground, codec.dump(_Older("court_decision", "7", "x"))) == Ground("court_decision", number="7")


def test_a_code_nobody_knows_is_an_error_and_not_a_guess() -> None:
    with pytest.raises(ValueError, match="perhaps"):
        codec.load(tuple[tuple[str, Answer], ...], '[["school","perhaps"]]')
