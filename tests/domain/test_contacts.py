"""People around a resident: rights that expire, the stop flag that beats them, and typed names that may be theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain import phones
from shelter_app.domain.contacts import (
    CollectNotAllowed,
    Contact,
    ContactForbidden,
    Permission,
    Right,
    forbidden,
    may_collect,
    same_person,
    surely_same_person,
)
from shelter_app.domain.ids import ContactId, ResidentId

DAY = date(2026, 11, 20)
UNCLE = Contact(ContactId(1), ResidentId(2), "Беков Тимур", phones=(phones.parse("8 701 123 4567"),), address="Тараз")
rights, permissions = st.sampled_from(Right), st.sampled_from(Permission)
GRANTING = (Permission.ALLOWED, Permission.BY_ACT)


class TestRights:
    def test_nothing_is_allowed_before_somebody_has_decided(self) -> None:
        assert {UNCLE.permission(right, DAY) for right in Right} == {Permission.UNDECIDED}
        assert may_collect([UNCLE], DAY) == ()

    @given(rights, permissions)
    def test_a_decision_holds_for_its_own_right_only(self, right: Right, permission: Permission) -> None:
        decided = UNCLE.with_right(right, permission)
        assert decided.permission(right, DAY) is permission
        assert {decided.permission(other, DAY) for other in Right if other is not right} == {Permission.UNDECIDED}

    @given(rights, permissions, st.dates(date(2020, 1, 1), date(2030, 1, 1)))
    def test_an_expired_permission_is_undecided_again_but_a_prohibition_stays(
        self, right: Right, permission: Permission, until: date
    ) -> None:
        decided = replace(UNCLE.with_right(right, permission), valid_until=until)
        assert decided.permission(right, until) is permission
        after = decided.permission(right, until + timedelta(days=1))
        assert after is (permission if permission is Permission.FORBIDDEN else Permission.UNDECIDED)

    @given(rights, permissions)
    def test_the_stop_flag_beats_every_permission(self, right: Right, permission: Permission) -> None:
        stopped = replace(UNCLE.with_right(right, permission), must_not=True)
        with pytest.raises(ContactForbidden) as refused:
            stopped.require(right, DAY)
        assert (refused.value.contact_id, refused.value.right) == (UNCLE.id, right)

    @given(permissions)
    def test_a_child_is_handed_over_only_on_a_decision(self, permission: Permission) -> None:
        decided = UNCLE.with_right(Right.COLLECT, permission)
        assert (decided in may_collect([decided], DAY)) is (permission in GRANTING)
        if permission in GRANTING:
            decided.require(Right.COLLECT, DAY)
        else:
            with pytest.raises((ContactForbidden, CollectNotAllowed)):
                decided.require(Right.COLLECT, DAY)

    def test_an_expired_right_to_collect_says_so(self) -> None:
        expired = replace(UNCLE.with_right(Right.COLLECT, Permission.ALLOWED), valid_until=DAY - timedelta(days=1))
        with pytest.raises(CollectNotAllowed) as refused:
            expired.require(Right.COLLECT, DAY)
        assert (refused.value.contact_id, refused.value.permission) == (UNCLE.id, Permission.UNDECIDED)

    @given(rights.filter(lambda right: right is not Right.COLLECT), permissions)
    def test_telling_calling_and_visiting_are_stopped_by_a_prohibition_only(
        self, right: Right, permission: Permission
    ) -> None:
        decided = UNCLE.with_right(right, permission)
        if permission is Permission.FORBIDDEN:
            with pytest.raises(ContactForbidden):
                decided.require(right, DAY)
        else:
            decided.require(right, DAY)

    def test_those_to_be_stopped_at_the_door_are_those_with_the_flag(self) -> None:
        assert forbidden([UNCLE, replace(UNCLE, must_not=True)]) == (replace(UNCLE, must_not=True),)


class TestPaper:
    def test_a_known_address_and_number_are_printed_as_written(self) -> None:
        assert (UNCLE.printable_address, UNCLE.printable_phones) == ("Тараз", ("8 701 123 4567",))

    @pytest.mark.parametrize("flag", ["must_not", "address_secret"])
    def test_a_flag_keeps_address_and_number_off_the_paper(self, flag: str) -> None:
        hidden = replace(UNCLE, **{flag: True})
        assert (hidden.printable_address, hidden.printable_phones) == ("", ())


class TestTypedNames:
    @pytest.mark.parametrize(
        ("known", "written"),
        [
            ("Беков Тимур", "Беков Тимур"),
            ("Беков Тимур", "Беков Т."),
            ("Беков Тимур", "Т. Беков"),
            ("Беков Тимур", "беков"),
            ("Беков Тимур", "Bekov Timur"),
            ("Беков Тимур", "Бекову Тимуру"),
            ("Беков Тимур Асанович", "Тимур Беков, по доверенности"),
            ("Мұхамедәлі Сұлтанов", "Султанов М."),
            ("Алиев Асан", "А. Алиев"),
            ("Алиев Асан", "Алиев А."),
            ("Ли Анна", "Ли А."),
        ],
    )
    def test_initials_cases_and_other_spellings_do_not_hide_a_person(self, known: str, written: str) -> None:
        assert same_person(known, written)
        assert same_person(written, known)

    @pytest.mark.parametrize(
        ("written", "sure"),
        [
            ("Беков Тимур", True),
            ("Тимур Беков, по доверенности", True),
            ("Bekov Timur", True),
            ("Беков Тимур Асанович", True),
            ("Беков Т.", False),
            ("Беков", False),
            ("Беков Беков", False),
            ("Беков Тимурлан", False),
            ("", False),
        ],
    )
    def test_only_a_whole_name_opens_a_door(self, written: str, sure: bool) -> None:
        assert surely_same_person("Беков Тимур", written) is sure
        assert surely_same_person(written, "Беков Тимур") is sure

    @pytest.mark.parametrize(
        ("known", "written"),
        [
            ("Беков Тимур", "Рахимова З."),
            ("Беков Тимур", "Беков Асан"),
            ("Беков Тимур", "Т. Б."),
            ("Беков Тимур", ""),
            ("", "Беков Тимур"),
            ("Алиев Асан", "Алиев Б."),
        ],
    )
    def test_somebody_else_is_not_taken_for_the_forbidden_person(self, known: str, written: str) -> None:
        assert not same_person(known, written)
