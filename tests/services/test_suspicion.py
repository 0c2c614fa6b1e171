"""Whoever is suspected of harming a child is stopped everywhere until the director decides otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from shelter_app.domain.contacts import (
    CollectUndocumented,
    ContactForbidden,
    ContactResult,
    Direction,
    Permission,
    Right,
    documented,
)
from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts, safety
from shelter_app.services.contacts import ContactEntry, ContactForm
from tests.records import NOON, House
from tests.services.test_handing_over import hand_over

YES: dict[str, Any] = {right.value: Permission.ALLOWED for right in Right}
SUSPECT: dict[str, Any] = {**YES, "suspected": True, "decided_by": "решение № 5"}


def form(**facts: Any) -> ContactForm:
    return ContactForm("Беков Тимур", **{**SUSPECT, **facts})


def test_a_suspicion_is_a_stop_whatever_was_allowed(house: House, child: ResidentId) -> None:
    contact = house.contact(child, "Беков Тимур", phones=("+7 701 000 11 22",), **SUSPECT)
    assert contact.stopped
    assert [contact.permission(right, NOON.date()) for right in Right] == [Permission.FORBIDDEN] * 4
    assert contact.printable_phones == ()
    (caller,) = contacts.who_is_calling("Беков", by=house.duty)
    assert caller.everything
    assert [one.name for one in safety.card(child, by=house.duty).stops] == ["Беков Тимур"]


def test_nobody_calls_or_hands_over_to_them(house: House, child: ResidentId) -> None:
    contact = house.contact(child, "Беков Тимур", **SUSPECT)
    entry = ContactEntry(contact.id, "", "phone", Direction.OUTGOING, NOON, ContactResult.REACHED)
    with pytest.raises(ContactForbidden):
        contacts.log(child, entry, by=house.case_worker)
    with pytest.raises(ContactForbidden):
        hand_over(house.case_worker, child, contact.id)


def test_only_the_director_sets_it_aside_and_the_decision_stands_in_the_file_and_the_audit(
    house: House, child: ResidentId
) -> None:
    contact = house.contact(child, "Беков Тимур", **SUSPECT)
    with pytest.raises(InvalidInput) as refused:
        contacts.edit(contact, form(suspected=False), by=house.case_worker)
    assert refused.value.problems == {"suspected": "director_decides"}
    with pytest.raises(NotAllowed):
        contacts.edit(contact, form(lifted_why="ошибка"), by=house.case_worker)
    cleared = contacts.edit(contact, form(lifted_why="Полиция: подозрение снято"), by=house.director)
    assert house.store.audit.recent(1)[0].action == "contact.cleared"
    assert (cleared.lifted_by, cleared.lifted_on) == (house.director.staff.id, house.director.today())
    assert not cleared.stopped
    kept = contacts.edit(cleared, form(lifted_why="Полиция: подозрение снято", note="дядя"), by=house.case_worker)
    assert kept.lifted_by == house.director.staff.id
    again = contacts.edit(kept, form(), by=house.case_worker)
    assert again.stopped, "stopping is open to everybody"


@pytest.mark.parametrize(
    ("words", "good"),
    [
        ("устно", False), ("Устно, директор, 12.11.2026", False), ("по телефону 8 701 000 11 22", False),
        ("ауызша", False), ("director", False), ("Директор", False), ("verbally", False), ("", False),
        ("устно, затем решение № 5", True), ("№ 17", True), ("Решение собрания", True), ("орган опеки", True),
        ("доверенность", True), ("бұйрық", True), ("court order", True), ("12.11.2026", True),
    ],
)  # fmt: skip
def test_what_was_only_said_is_no_document(words: str, good: bool) -> None:
    assert documented(words) is good


def test_a_child_is_not_handed_over_on_a_word_alone(house: House, child: ResidentId) -> None:
    contact = house.contact(child, "Беков Тимур", collect=Permission.ALLOWED, decided_by="устно, директор")
    with pytest.raises(CollectUndocumented):
        hand_over(house.case_worker, child, contact.id)
    shown = ContactForm("Беков Тимур", collect=Permission.ALLOWED, decided_by="решение опеки № 4")
    contacts.edit(contact, shown, by=house.case_worker)
    assert hand_over(house.case_worker, child, contact.id, "Беков Тимур")
