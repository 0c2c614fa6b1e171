"""Members of staff and their doors: adding, disabling, resetting, changing one's own passphrase."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.staff import Can, Role, StaffMember
from shelter_app.security import changes, passphrases
from shelter_app.security.changes import MemberDraft
from shelter_app.security.errors import LoginTaken
from shelter_app.security.header import Header
from shelter_app.security.header_files import read_header, replace_header, settle_header
from shelter_app.security.members import VaultKeys
from shelter_app.security.site_key import Mode
from shelter_app.services import covers, grants, header_copy
from shelter_app.services.place import Place
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.vault import disk_told, knock, turn


@dataclass(frozen=True, slots=True)
class NewMember:
    """A new colleague as the director types it."""

    login: str
    name: str
    role: Role
    post: str = ""
    phone: str = ""
    sex: str = "u"
    languages: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        problems = {name: "empty" for name in ("login", "name") if not getattr(self, name).strip()}
        if problems:
            raise InvalidInput(**problems)


@dataclass(frozen=True, slots=True)
class Added:
    """The member and the one-time passphrase to be told once (72 hours); None when one was given.

    ``waiting`` are the restricted files that the acting director cannot open: a reader of theirs must name the member
    again after a reset.
    """

    member: StaffMember
    one_time: str | None = field(repr=False)
    waiting: tuple[ResidentId, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """One line of the staff list. Without a ``door`` an active member cannot log in: adding was interrupted."""

    member: StaffMember
    door: bool

    @property
    def unfinished(self) -> bool:
        """True where a reset (or disabling) has to complete what was interrupted."""
        return self.member.active and not self.door


def _keys(by: Session) -> VaultKeys:
    if by.vault is None:
        raise NotAllowed(Can.MANAGE_STAFF.value)
    return by.vault


def _folded(login: str) -> str:
    """A login name as the door compares it: case and doubled blanks aside."""
    return " ".join(unicodedata.normalize("NFC", login).casefold().split())


@allowed(Can.MANAGE_STAFF)
def add(new: NewMember, place: Place, *, passphrase: str | None = None, by: Session) -> Added:
    """Adds a colleague: first the row with the public keys, then the header with the door (B.4).

    A crash in between leaves a colleague without a door; adding the same login again, or a reset, completes it. The
    login of somebody who has left stays theirs. The administrator's door opens no file. ``draft_member`` and
    ``store_member`` are its halves, for a window. Raises LoginTaken, PassphraseRefused, DiskFull, DatabaseReadOnly.
    """
    return store_member(new, draft_member(new, place, passphrase=passphrase, by=by), place, by=by)


@allowed(Can.MANAGE_STAFF)
def draft_member(new: NewMember, place: Place, *, passphrase: str | None = None, by: Session) -> MemberDraft:
    """The slow half of adding; touches no table, so that it runs in a worker."""
    if passphrase is not None:
        passphrases.require(passphrase, (new.login, new.name), portable=_is_portable(place))
    return changes.with_member(
        read_header(place.files, place.folder).header, _keys(by), login=new.login, now=by.now(), policy=place.policy,
        passphrase=passphrase, opens_database=new.role is not Role.ADMINISTRATOR,
    )  # fmt: skip


@allowed(Can.MANAGE_STAFF)
def store_member(new: NewMember, draft: MemberDraft, place: Place, *, by: Session) -> Added:
    """The quick half: the row, then the header."""
    if is_taken(new.login, place, by=by):
        raise LoginTaken
    before = _with_login(new.login, by)
    base = before or StaffMember(StaffId(new_id()), new.login.strip(), new.name, new.role, joined_at=by.now())
    with disk_told():
        with by.change("staff.added", "staff") as change:
            member = replace(
                base, name=new.name.strip(), role=new.role, post=new.post.strip(), phone=new.phone.strip(),
                sex=new.sex, languages=new.languages,
            )  # fmt: skip
            member = _with_door(member, draft)
            member = by.store.staff.save(member) if before else by.store.staff.add(member)
            change.subject, change.detail = str(member.id), member.role.value
        replace_header(place.files, place.folder, draft.header)
    header_copy.keep(place, by.store, draft.header)
    return Added(member, draft.one_time)


@allowed(Can.MANAGE_STAFF)
def is_taken(login: str, place: Place, *, by: Session) -> bool:
    """True where this login name is or was somebody's; that of an unfinished invitation is free to be completed."""
    found = _with_login(login, by)
    if found is None:
        return False
    doors = {slot.slot_id for slot in read_header(place.files, place.folder).header.members}
    return not found.active or found.slot_id in doors


def _with_login(login: str, by: Session) -> StaffMember | None:
    return next((one for one in by.store.staff.all() if _folded(one.login) == _folded(login)), None)


def _with_door(member: StaffMember, draft: MemberDraft) -> StaffMember:
    """The member with the keys behind a new door; a signing key they had before stays known for ever."""
    archived = (*member.old_sign_keys, member.sign_key.hex()) if member.sign_key else member.old_sign_keys
    return replace(
        member, must_change=draft.one_time is not None, seal_key=draft.public.box, sign_key=draft.public.verify,
        old_sign_keys=archived, slot_id=draft.slot_id,
    )  # fmt: skip


def _is_portable(place: Place) -> bool:
    return knock(place).site.mode is Mode.PORTABLE


@allowed(Can.MANAGE_STAFF)
def disable(member: StaffMember, place: Place, *, by: Session) -> StaffMember:
    """Takes a leaver's door away: the header first, so that they cannot open even if the rest is interrupted.

    A copy of the files taken before keeps working until the keys are rotated; the director is told so.
    """
    member = by.store.staff.unchanged(member)
    if member.id == by.staff.id:
        raise InvalidInput(member="own_account")
    with disk_told():
        header = read_header(place.files, place.folder).header
        if any(slot.slot_id == member.slot_id for slot in header.members):
            header = changes.without_member(header, _keys(by), member.slot_id)
            replace_header(place.files, place.folder, header)
            settle_header(place.files, place.folder)
            header_copy.keep(place, by.store, header)
    with by.change("staff.disabled", "staff") as change:
        change.subject = str(member.id)
        covers.end_of_leaver(by, member.id)
        return by.store.staff.save(replace(member, active=False, left_at=by.now()))


@allowed(Can.MANAGE_STAFF)
def reset(member: StaffMember, place: Place, *, by: Session) -> Added:
    """Gives a colleague who forgot the passphrase a one-time one (72 hours) and new keys.

    Restricted files that the director can open are sealed to the new keys; the others are told in ``waiting``. Also
    completes a colleague whose adding was interrupted. Raises InvalidInput for oneself and for those who have left.
    """
    member = by.store.staff.unchanged(member)
    return store_reset(member, draft_reset(member, place, by=by), place, by=by)


@allowed(Can.MANAGE_STAFF)
def draft_reset(member: StaffMember, place: Place, *, by: Session) -> MemberDraft:
    """The slow half of a reset; touches no table, so that it runs in a worker."""
    if member.id == by.staff.id or not member.active:
        raise InvalidInput(member="own_account" if member.active else "has_left")
    header = read_header(place.files, place.folder).header
    if any(slot.slot_id == member.slot_id for slot in header.members):
        return changes.with_reset_member(header, _keys(by), member.slot_id, now=by.now(), policy=place.policy)
    return changes.with_member(
        header, _keys(by), login=member.login, now=by.now(), policy=place.policy,
        opens_database=member.role is not Role.ADMINISTRATOR,
    )  # fmt: skip


@allowed(Can.MANAGE_STAFF)
def store_reset(member: StaffMember, draft: MemberDraft, place: Place, *, by: Session) -> Added:
    """The quick half: the row with the new public keys, the header, and the restricted files."""
    member = by.store.staff.unchanged(member)
    with disk_told():
        with by.change("staff.reset", "staff") as change:
            change.subject = str(member.id)
            fresh = by.store.staff.save(_with_door(member, draft))
        replace_header(place.files, place.folder, draft.header)
    header_copy.keep(place, by.store, draft.header)
    return Added(fresh, draft.one_time, _give_again(fresh, by))


def _give_again(member: StaffMember, by: Session) -> tuple[ResidentId, ...]:
    standing_in = [one.id for one in by.store.covers.all(stands_in=member.id, ended_at=None)]
    if not by.store.summaries.granted_to(member.id) and not by.store.cover_keys.of(standing_in):
        return ()
    with by.change("staff.grants_renewed", "staff") as change:
        change.subject = str(member.id)
        return grants.give_again(by, member)


@allowed(Can.OWN_ACCOUNT)
def change_passphrase(old: str, new: str, place: Place, *, by: Session) -> None:
    """Changes one's own passphrase after typing the old one again; the header is the commit point.

    ``draft_passphrase`` and ``store_passphrase`` are its two halves, for a window.
    Raises WrongPassphrase, TooSoon, PassphraseRefused, DiskFull, DatabaseReadOnly.
    """
    store_passphrase(draft_passphrase(old, new, place, by=by), place, by=by)


@allowed(Can.OWN_ACCOUNT)
def draft_passphrase(old: str, new: str, place: Place, *, by: Session) -> Header:
    """The slow half of a changed passphrase; touches no table, so that it runs in a worker."""
    by.store.require_writing()
    door = knock(place)
    local = (by.staff.login, by.staff.name, by.centre.name, by.centre.place)
    passphrases.require(new, local, portable=door.site.mode is Mode.PORTABLE)
    with disk_told():
        unlocked = turn(door, by.staff.login, old, now=by.now())
    return changes.with_new_passphrase(
        door.header, _keys(by), by.staff.slot_id, unlocked.member, new, policy=place.policy
    )


@allowed(Can.OWN_ACCOUNT)
def store_passphrase(draft: Header, place: Place, *, by: Session) -> None:
    """The quick half: the header is replaced, from then on only the new passphrase opens, and the audit is told."""
    by.store.require_writing()
    with disk_told():
        replace_header(place.files, place.folder, draft)
        settle_header(place.files, place.folder)
    header_copy.keep(place, by.store, draft)
    with by.change("passphrase.changed", "staff"):
        by.staff = by.store.staff.save(replace(by.store.staff.get(by.staff.id), must_change=False))
    by.must_change = False


@allowed(Can.OWN_ACCOUNT)
def is_portable(place: Place, *, by: Session) -> bool:
    """True where this computer keeps its site key in a file: passphrases are longer there, and checks say so."""
    assert by.vault is not None
    return _is_portable(place)


@allowed(Can.SEE_TODAY)
def colleagues(*, by: Session) -> list[StaffMember]:
    """Everybody who works here now, by name: for choosing a coordinator or a responsible person."""
    return [member for member in by.store.staff.all("name") if member.active]


@allowed(Can.MANAGE_STAFF)
def everyone(place: Place, *, by: Session) -> list[Account]:
    """All members, those who work here first, each with whether the header holds a door for them."""
    doors = {slot.slot_id for slot in read_header(place.files, place.folder).header.members}
    members = sorted(by.store.staff.all("name"), key=lambda member: not member.active)
    return [Account(member, member.slot_id in doors) for member in members]
