"""How a family is reached: the agreed way first, a hidden number in none of the lines, prohibitions before all."""

from __future__ import annotations

from datetime import date

import pytest

from shelter_app.domain import phones
from shelter_app.domain.contacts import Contact, Permission
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.stays import Discharge
from shelter_app.services import packaged
from shelter_app.views.follow_ups.reach import ways
from tests.records import NOON

TODAY = date(2026, 11, 24)
NUMBER = "+7 701 415 66 30"


def contact(name: str = "Сергеева Нина", **facts: object) -> Contact:
    known: dict[str, object] = {"call": Permission.ALLOWED, "phones": (phones.parse(NUMBER),)}
    return Contact(ContactId(1), ResidentId(2), name, **{**known, **facts})  # type: ignore[arg-type]


def leaving(**facts: str) -> Discharge:
    return Discharge(NOON, "parents", **facts)  # type: ignore[arg-type]


def test_the_agreed_safe_way_comes_before_every_number() -> None:
    found = ways(leaving(safe_contact="Только через школу"), [contact()], TODAY)
    assert [(way.kind, way.name, way.number) for way in found] == [
        ("agreed", "Только через школу", ""),
        ("call", "Сергеева Нина", NUMBER),
    ]


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"must_not": True}, "stop"),
        ({"address_secret": True}, "secret"),
        ({"call": Permission.FORBIDDEN}, "forbidden"),
        ({"call": Permission.UNDECIDED}, "undecided"),
        ({"valid_until": date(2026, 11, 1)}, "undecided"),
    ],
)
def test_without_the_right_to_call_the_rule_is_told_and_never_the_number(facts: dict[str, object], kind: str) -> None:
    found = ways(leaving(receiver="Сергеева Нина", phone=NUMBER), [contact(**facts)], TODAY)
    assert [(way.kind, way.number) for way in found] == [(kind, "")]


@pytest.mark.parametrize("written", ["+7 701 415 66 30", "8 (701) 415-66-30", "звонить 87014156630 вечером"])
def test_an_agreed_way_that_leads_to_a_stopped_person_is_no_way_any_more(written: str) -> None:
    found = ways(leaving(receiver="Бабушка", safe_contact=written, phone=written), [contact(must_not=True)], TODAY)
    assert [way.kind for way in found] == ["stop"]


def test_a_number_of_the_receiver_whom_no_contact_tells_of_is_shown() -> None:
    found = ways(leaving(receiver="Инсон, Нукус", phone="+998 61 222 33 44"), [], TODAY)
    assert [(way.kind, way.number) for way in found] == [("call", "+998 61 222 33 44")]


def test_a_prohibition_stands_first() -> None:
    found = ways(None, [contact("Мать"), contact("Отчим", must_not=True)], TODAY)
    assert [way.kind for way in found] == ["stop", "call"]


def words_for(relation: str) -> tuple[str, ...]:
    entry = packaged.reference().list("relation").get(relation)
    return (*entry.labels.dump().values(), *entry.aliases) if entry is not None else ()


@pytest.mark.parametrize(
    ("agreed", "relation"),
    [
        ("Только через бабушку", "grandmother"),
        ("Әжесі арқылы ғана", "grandmother"),
        ("only through the grandmother", "grandmother"),
        ("звонить матери вечером", "mother"),
        ("Звонить отцу", "father"),
        ("Только через отца", "father"),
        ("Анасына қоңырау шалу", "mother"),
        ("через дядю", "uncle"),
    ],
)
def test_whom_the_agreed_way_names_by_relation_may_be_called_and_another_lies_outside(
    agreed: str, relation: str
) -> None:
    people = [contact(relation=relation), contact("Беков Тимур", relation="stepfather")]
    found = ways(leaving(safe_contact=agreed), people, TODAY, words_for)
    told = {way.name: (way.outside, way.unsure) for way in found if way.kind == "call"}
    assert told == {"Сергеева Нина": (False, False), "Беков Тимур": (True, False)}


@pytest.mark.parametrize(
    "agreed", ["Только через школу", "Матери не звонить", "Анасына қоңырау шалмаңыз", "через учителя математики"]
)
def test_where_nobody_can_be_recognised_the_agreed_way_is_checked_first(agreed: str) -> None:
    found = ways(leaving(safe_contact=agreed), [contact(relation="mother")], TODAY, words_for)
    assert [(way.outside, way.unsure) for way in found if way.kind == "call"] == [(True, True)]
