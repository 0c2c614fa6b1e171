"""Members of staff, their roles, and which right each role has: everything not listed is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shelter_app.domain.ids import StaffId


class Role(StrEnum):
    """What somebody is at the centre; the administrator looks after the computer and holds no key to the files."""

    DUTY_EDUCATOR = "duty_educator"
    CASE_WORKER = "case_worker"
    MEDICAL_WORKER = "medical_worker"
    PSYCHOLOGIST = "psychologist"
    DIRECTOR = "director"
    GUARDIANSHIP_OFFICER = "guardianship_officer"
    ADMINISTRATOR = "administrator"


class Can(StrEnum):
    """One thing a member of staff may do; every service function names exactly one of these."""

    SEE_TODAY = "see_today"
    LIST_RESIDENTS = "list_residents"
    SEE_SAFETY_CARD = "see_safety_card"
    OPEN_FILE = "open_file"
    ADMIT = "admit"
    EDIT_FILE = "edit_file"
    RESTRICT_FILE = "restrict_file"
    MERGE_FILES = "merge_files"
    WITHDRAW_DISCHARGE = "withdraw_discharge"
    READ_RESTRICTED = "read_restricted"
    WRITE_NOTE = "write_note"
    MOVE_ROOM = "move_room"
    GIVE_MEDICINE = "give_medicine"
    WRITE_HEALTH = "write_health"
    READ_MEDICAL = "read_medical"
    EDIT_CONTACTS = "edit_contacts"
    LOG_CONTACT = "log_contact"
    READ_PLAN = "read_plan"
    WRITE_PLAN = "write_plan"
    EXECUTE_PLAN = "execute_plan"
    APPROVE_PLAN = "approve_plan"
    DISCHARGE = "discharge"
    FOLLOW_UP = "follow_up"
    CLOSE_CASE = "close_case"
    PRINT_PAPER = "print_paper"
    READ_AUDIT = "read_audit"
    EDIT_CENTRE = "edit_centre"
    EDIT_RULES = "edit_rules"
    MANAGE_STAFF = "manage_staff"
    OWN_ACCOUNT = "own_account"
    KEEP_DRAFT = "keep_draft"
    BACK_UP = "back_up"
    IMPORT_REGISTER = "import_register"
    EXPORT_LIST = "export_list"
    INTERVIEW = "interview"
    SEND_PACKAGE = "send_package"
    ANSWER_PACKAGE = "answer_package"
    TRANSFER_CASE = "transfer_case"
    ERASE_FILE = "erase_file"
    CONFIRM_ERASURE = "confirm_erasure"


_EVERYONE = {Can.OWN_ACCOUNT, Can.KEEP_DRAFT, Can.BACK_UP}
_IN_THE_HOUSE = _EVERYONE | {
    Can.SEE_TODAY,
    Can.LIST_RESIDENTS,
    Can.SEE_SAFETY_CARD,
    Can.OPEN_FILE,
    Can.WRITE_NOTE,
    Can.MOVE_ROOM,
    Can.GIVE_MEDICINE,
    Can.LOG_CONTACT,
    Can.READ_PLAN,
    Can.EXECUTE_PLAN,
    Can.PRINT_PAPER,
}
_CASE_WORK = _IN_THE_HOUSE | {
    Can.ADMIT,
    Can.EDIT_FILE,
    Can.WRITE_HEALTH,
    Can.EDIT_CONTACTS,
    Can.WRITE_PLAN,
    Can.DISCHARGE,
    Can.FOLLOW_UP,
    Can.CLOSE_CASE,
    Can.INTERVIEW,
    Can.SEND_PACKAGE,
}

ROLE_RIGHTS: dict[Role, frozenset[Can]] = {
    Role.DUTY_EDUCATOR: frozenset(_IN_THE_HOUSE | {Can.ADMIT}),
    Role.CASE_WORKER: frozenset(_CASE_WORK | {Can.READ_RESTRICTED}),
    Role.MEDICAL_WORKER: frozenset(
        _IN_THE_HOUSE | {Can.READ_RESTRICTED, Can.EDIT_FILE, Can.WRITE_HEALTH, Can.READ_MEDICAL, Can.INTERVIEW}
    ),
    Role.PSYCHOLOGIST: frozenset(_IN_THE_HOUSE | {Can.READ_RESTRICTED, Can.WRITE_PLAN, Can.FOLLOW_UP, Can.INTERVIEW}),
    Role.DIRECTOR: frozenset(
        _CASE_WORK
        | {
            Can.READ_RESTRICTED,
            Can.READ_MEDICAL,
            Can.RESTRICT_FILE,
            Can.MERGE_FILES,
            Can.WITHDRAW_DISCHARGE,
            Can.APPROVE_PLAN,
            Can.READ_AUDIT,
            Can.EDIT_CENTRE,
            Can.EDIT_RULES,
            Can.MANAGE_STAFF,
            Can.IMPORT_REGISTER,
            Can.EXPORT_LIST,
            Can.ANSWER_PACKAGE,
            Can.TRANSFER_CASE,
            Can.ERASE_FILE,
            Can.CONFIRM_ERASURE,
        }
    ),
    Role.GUARDIANSHIP_OFFICER: frozenset(
        {
            Can.OWN_ACCOUNT,
            Can.SEE_TODAY,
            Can.READ_PLAN,
            Can.APPROVE_PLAN,
            Can.PRINT_PAPER,
            Can.KEEP_DRAFT,
            Can.ANSWER_PACKAGE,
            Can.CONFIRM_ERASURE,
        }
    ),
    Role.ADMINISTRATOR: frozenset({Can.OWN_ACCOUNT, Can.BACK_UP}),
}


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who works with the files.

    Public keys outlive the work: ``old_sign_keys`` (hex) are those from before a reset, so that old signatures still
    verify. ``slot_id`` is the random id of the member's door in the header.
    """

    id: StaffId
    login: str
    name: str
    role: Role
    post: str = ""
    phone: str = ""
    sex: str = "u"
    languages: tuple[str, ...] = ()
    active: bool = True
    must_change: bool = False
    joined_at: datetime | None = None
    left_at: datetime | None = None
    seal_key: bytes = b""
    sign_key: bytes = b""
    old_sign_keys: tuple[str, ...] = ()
    slot_id: str = ""
    version: int = 0

    def can(self, right: Can) -> bool:
        """True if the role carries this right and the member is active; default is no."""
        return self.active and right in ROLE_RIGHTS.get(self.role, frozenset())

    @property
    def short(self) -> str:
        """Surname and initials as on papers and lists: 'Сагинтаева А. Е.'; the login where no name was given."""
        family, *rest = self.name.split() or [self.login]
        return " ".join([family, *(f"{part[0]}." for part in rest)])
