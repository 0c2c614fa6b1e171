"""What a change and a session are: one transaction, one line, told after it is saved; time, rights and names."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, timedelta
from typing import Any

import pytest

from shelter_app.domain.errors import NotAllowed, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.staff import Can
from shelter_app.services import (
    journal,
)
from shelter_app.services.session import Changed, new_id
from tests.records import ALMATY, NOON, House


class TestChange:
    def test_an_error_inside_takes_back_everything_and_nobody_is_told(self, house: House, child: ResidentId) -> None:
        told: list[Changed] = []
        house.case_worker.listeners.append(told.append)
        before = house.everything()
        with pytest.raises(RuntimeError, match="bug"):
            _broken_change(house, child)
        assert house.everything() == before
        assert told == []

    def test_after_an_error_the_next_change_is_its_own(self, house: House, child: ResidentId) -> None:
        with pytest.raises(RuntimeError, match="bug"):
            _broken_change(house, child)
        house.contact(child)
        assert house.store.audit.recent(1)[0].action == "contact.added"

    def test_open_pages_are_told_after_the_change_is_saved(self, house: House, child: ResidentId) -> None:
        told: list[tuple[Changed, int]] = []
        house.case_worker.listeners.append(lambda changed: told.append((changed, house.line_count())))
        count = house.line_count()
        house.contact(child)
        assert told == [(Changed("contacts", frozenset({child})), count + 1)]

    def test_a_change_inside_a_transaction_is_told_when_that_is_saved(self, house: House, child: ResidentId) -> None:
        by, told = house.case_worker, list[tuple[str, bool]]()
        before = by.last_change
        by.listeners.append(lambda changed: told.append((changed.noun, house.store.database.in_transaction())))
        with house.store.transaction():
            house.contact(child)
            assert (told, by.last_change) == ([], before)
        assert told == [("contacts", False)]
        assert by.last_change is not None
        assert by.last_change.action == "contact.added"

    def test_a_change_that_its_transaction_takes_back_is_told_to_nobody(self, house: House, child: ResidentId) -> None:
        by, told = house.case_worker, list[Changed]()
        by.listeners.append(told.append)
        before, last = house.everything(), by.last_change
        with pytest.raises(RuntimeError, match="bug"):
            _broken_transaction(house, child)
        assert house.everything() == before
        assert (told, by.last_change) == ([], last)
        house.contact(child)
        assert len(told) == 1

    def test_a_change_inside_another_joins_it(self, house: House, child: ResidentId) -> None:
        by, other = house.case_worker, house.admit()
        count = house.line_count()
        with by.change("outer", "residents", child) as outer, by.change("inner", "plans", other) as inner:
            assert inner is outer
        entry = house.store.audit.recent(1)[0]
        assert (house.line_count(), entry.action, entry.resident_id) == (count + 1, "outer", child)

    def test_the_line_says_who_what_whose_and_when_in_utc(self, house: House, child: ResidentId) -> None:
        with house.duty.change("test", "residents", child) as change:
            change.subject, change.reason, change.detail = "s", "r", "d"
        entry = house.store.audit.recent(1)[0]
        assert (entry.action, entry.subject, entry.reason, entry.detail) == ("test", "s", "r", "d")
        assert (entry.staff_id, entry.resident_id) == (house.duty.staff.id, child)
        assert (entry.at, entry.at.tzinfo) == (NOON, UTC)


def _broken_change(house: House, child: ResidentId) -> None:
    with house.case_worker.change("test", "residents", child):
        house.store.settings.put("centre", "x")
        raise RuntimeError("bug")


def _broken_transaction(house: House, child: ResidentId) -> None:
    with house.store.transaction():
        house.contact(child)
        raise RuntimeError("bug")


class TestSession:
    def test_time_is_told_in_the_zone_of_the_centre(self, house: House) -> None:
        house.clock.now = NOON.astimezone(UTC).replace(hour=20)
        by = house.duty
        assert by.now().tzinfo == ALMATY
        assert by.today() == date(2026, 11, 21)
        assert by.day_start(by.today()) == NOON.replace(hour=0) + timedelta(days=1)

    def test_without_the_right_the_guard_names_it(self, house: House) -> None:
        house.director.require(Can.RESTRICT_FILE)
        with pytest.raises(NotAllowed) as refused:
            house.duty.require(Can.RESTRICT_FILE)
        assert refused.value.right == "restrict_file"

    def test_names_of_colleagues_are_shown_also_after_they_have_left(self, house: House) -> None:
        colleague = house.psychologist.staff
        house.store.staff.save(replace(colleague, active=False))
        assert house.duty.staff_name(colleague.id) == "Сагинтаева А. Е."
        assert house.duty.staff_name(None) == house.duty.staff_name(type(colleague.id)(404)) == ""

    def test_ids_are_odd_positive_and_fit_into_sixty_two_bits(self) -> None:
        made = {new_id() for _ in range(1000)}
        assert len(made) == 1000
        assert all(0 < one < 2**62 and one % 2 for one in made)

    def test_a_missing_file_and_a_closed_one_look_the_same(self, house: House, child: ResidentId) -> None:
        journal.restrict(child, (), by=house.director)
        told: list[tuple[Any, ...]] = []
        for wanted in (child, ResidentId(404)):
            with pytest.raises(NotFound) as refused:
                house.duty.file(wanted)
            told.append((type(refused.value), refused.value.noun, refused.value.args))
        assert told[0] == told[1]
        assert house.store.residents.get(child).status is CaseStatus.OPEN
