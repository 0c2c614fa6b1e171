"""Members of staff: what each role may do, and how their names are shortened."""

from __future__ import annotations

import pytest

from shelter_app.domain.ids import StaffId
from shelter_app.domain.staff import ROLE_RIGHTS, Can, Role, StaffMember

LOOKING = {Can.SEE_TODAY, Can.LIST_RESIDENTS, Can.SEE_SAFETY_CARD, Can.OPEN_FILE, Can.READ_RESTRICTED, Can.READ_PLAN}
CHANGING = {
    Can.ADMIT,
    Can.EDIT_FILE,
    Can.WRITE_NOTE,
    Can.EDIT_CONTACTS,
    Can.WRITE_PLAN,
    Can.EXECUTE_PLAN,
    Can.DISCHARGE,
}


def member(role: Role = Role.DIRECTOR, name: str = "Сагинтаева Асель Ермековна", *, active: bool = True) -> StaffMember:
    return StaffMember(StaffId(1), "asel", name, role, active=active)


def test_every_role_has_its_rights_written_down() -> None:
    assert set(ROLE_RIGHTS) == set(Role)


def test_every_right_belongs_to_some_role() -> None:
    assert set(Can) == frozenset().union(*ROLE_RIGHTS.values())


def test_the_administrator_looks_at_nothing_and_changes_nothing() -> None:
    assert not ROLE_RIGHTS[Role.ADMINISTRATOR] & (LOOKING | CHANGING)


def test_the_guardianship_officer_reads_and_decides_plans_and_edits_nothing() -> None:
    rights = ROLE_RIGHTS[Role.GUARDIANSHIP_OFFICER]
    assert {Can.READ_PLAN, Can.APPROVE_PLAN} <= rights
    assert not rights & (CHANGING | {Can.LIST_RESIDENTS, Can.OPEN_FILE, Can.READ_RESTRICTED})


def test_whoever_writes_plans_day_by_day_does_not_approve_them() -> None:
    approving = {role for role, rights in ROLE_RIGHTS.items() if Can.APPROVE_PLAN in rights}
    assert approving == {Role.DIRECTOR, Role.GUARDIANSHIP_OFFICER}


def test_restricting_a_file_and_managing_staff_belong_to_the_director_alone() -> None:
    for right in (Can.RESTRICT_FILE, Can.MANAGE_STAFF, Can.READ_AUDIT, Can.EDIT_RULES, Can.EDIT_CENTRE):
        assert {role for role, rights in ROLE_RIGHTS.items() if right in rights} == {Role.DIRECTOR}


@pytest.mark.parametrize("role", Role)
def test_somebody_who_has_left_may_do_nothing(role: Role) -> None:
    assert not any(member(role, active=False).can(right) for right in Can)
    assert {right for right in Can if member(role).can(right)} == ROLE_RIGHTS[role]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Сагинтаева Асель Ермековна", "Сагинтаева А. Е."),
        ("Ли Анна", "Ли А."),
        ("Асель", "Асель"),
        ("", "asel"),
        ("  ", "asel"),
    ],
)
def test_names_are_shortened_as_on_papers_and_nobody_is_nameless(name: str, short: str) -> None:
    assert member(name=name).short == short
