"""The line of a list: the name in the asked script, and nothing that names a person to those who may not read."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import GroupId, ResidentId, StaffId
from shelter_app.domain.people import AgeBasis, Sex
from shelter_app.domain.residents import Alert, AlertKind, CaseStatus
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import DueItem, ResidentSummary
from tests.records import NOON

LINE = ResidentSummary(
    ResidentId(1), "001-26", "Рахимова Дилноза", "Рахимова Ділноза", "Rahimova Dilnoza", "рд", Sex.FEMALE,
    PartialDate(2019, 3, 5), AgeBasis.SAID, True, "UZ", CaseStatus.OPEN, Presence.PRESENT, "c1", NOON,
    date(2027, 2, 18), NOON, "parents", StaffId(4), "high", True, GroupId(6), (Alert(AlertKind.HEALTH, "астма"),),
    "Девочки", 2, "legal", "Запросить ИИН", NOON, True,
)  # fmt: skip
DUE = DueItem(1, ResidentId(1), "plan", 2, "legal", "Запросить ИИН", NOON, who="тётя Айгуль")


def test_the_name_is_shown_in_the_asked_script_or_in_any_other() -> None:
    assert LINE.name("kk") == "Рахимова Ділноза"
    assert LINE.name("ru") == LINE.name("en") == "Рахимова Дилноза"
    assert replace(LINE, name_ru="", name_kk="").name("ru") == "Rahimova Dilnoza"
    assert replace(LINE, name_ru="").name("ru") == "Рахимова Ділноза"


def test_the_age_is_told_for_the_asked_day() -> None:
    assert LINE.age(date(2026, 3, 4)).likely == 6
    assert LINE.age(date(2026, 3, 5)).likely == 7


def test_a_hidden_line_keeps_number_and_stay_and_nothing_that_names_the_person() -> None:
    hidden = LINE.hidden()
    kept = {
        "resident_id", "number", "status", "presence", "admitted_at", "limit_day", "left_at", "restricted", "stays"
    }  # fmt: skip
    same = {field.name for field in fields(LINE) if getattr(hidden, field.name) == getattr(LINE, field.name)}
    assert same == kept
    assert all(
        not getattr(hidden, field.name) or field.name == "sex" for field in fields(hidden) if field.name not in kept
    )
    assert hidden.sex is Sex.UNKNOWN


def test_a_hidden_line_is_not_named_but_an_unknown_child_is_no_hidden_one() -> None:
    assert LINE.named
    assert not LINE.hidden().named
    assert replace(LINE, restricted=False, sort_key="", name_ru="", name_kk="", name_other="").named


def test_a_hidden_term_still_runs_but_keeps_its_words_to_itself() -> None:
    hidden = DUE.hidden()
    assert (hidden.text, hidden.who) == ("", "")
    assert replace(hidden, text=DUE.text, who=DUE.who) == DUE
    assert replace(DUE, source="clock", who="medical_worker").hidden().who == "medical_worker"
    for colleague in ("1742", "Громова О. В."):
        assert replace(DUE, source="clock", who=colleague).hidden().who == ""


def test_what_a_hidden_hearing_needs_beforehand_is_told_as_a_plain_appointment() -> None:
    ahead = replace(DUE, source="hearing_ahead", code="hearing", severity="warn", source_id=7)
    hidden = ahead.hidden()
    plain = replace(ahead, id=DUE.id + 1, source="appointment").hidden()
    assert (hidden.source, hidden.code, hidden.severity) == (plain.source, plain.code, plain.severity)
    assert (hidden.source, hidden.code) == ("appointment", "appointment")
    assert hidden.source_id != plain.source_id, "two rows of a list stay two"


def test_that_a_relative_asks_is_told_to_nobody_who_may_not_read_the_file() -> None:
    asks = replace(DUE, source="clock", code="R-41.kin_question", severity="warn")
    hidden, plain = asks.hidden(), replace(asks, source="appointment").hidden()
    assert replace(hidden, source_id=plain.source_id) == plain


@pytest.mark.parametrize(
    ("closed", "minutes", "late"), [(False, 1, True), (False, 0, False), (False, -1, False), (True, 1, False)]
)
def test_only_an_open_term_that_has_passed_is_overdue(closed: bool, minutes: int, late: bool) -> None:
    item = replace(DUE, closed_at=NOON if closed else None)
    assert item.overdue(NOON + timedelta(minutes=minutes)) is late
