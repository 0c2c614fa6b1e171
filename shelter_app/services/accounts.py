"""Members of staff and their doors: adding, disabling, resetting, changing one's own passphrase."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import StaffId
from shelter_app.domain.staff import Can, Role, StaffMember
from shelter_app.security import changes, passphrases
from shelter_app.security.header_files import read_header, replace_header, settle_header
from shelter_app.security.members import VaultKeys
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.vault import Place, knock, replace_keys, turn


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
    """The new member and the one-time passphrase to be told once (72 hours); None when one was given."""

    member: StaffMember
    one_time: str | None = field(repr=False)


def _keys(by: Session) -> VaultKeys:
    if by.vault is None:
        raise NotAllowed(Can.MANAGE_STAFF.value)
    return by.vault


@allowed(Can.MANAGE_STAFF)
def add(new: NewMember, place: Place, *, passphrase: str | None = None, by: Session) -> Added:
    """Adds a colleague: first the row with the public keys, then the header with the door (B.4).

    A crash in between leaves a colleague without a door; adding the same login again completes it. The administrator's
    door opens no file. Raises LoginTaken, PassphraseRefused.
    """
    if passphrase is not None:
        passphrases.require(passphrase, (new.login, new.name))
    header = read_header(place.files, place.folder).header
    draft = changes.with_member(
        header, _keys(by), login=new.login, now=by.now(), policy=place.policy, passphrase=passphrase,
        opens_database=new.role is not Role.ADMINISTRATOR,
    )  # fmt: skip
    unfinished = by.store.staff.all(login=new.login)
    with by.change("staff.added", "staff") as change:
        base = unfinished[0] if unfinished else StaffMember(StaffId(new_id()), new.login, new.name, new.role)
        member = replace(
            base, name=new.name, role=new.role, post=new.post, phone=new.phone, sex=new.sex, languages=new.languages,
            active=True, must_change=passphrase is None, joined_at=by.now(), seal_key=draft.public.box,
            sign_key=draft.public.verify, slot_id=draft.slot_id,
        )  # fmt: skip
        member = by.store.staff.save(member) if unfinished else by.store.staff.add(member)
        change.subject, change.detail = str(member.id), member.role.value
    replace_header(place.files, place.folder, draft.header)
    return Added(member, draft.one_time)


@allowed(Can.MANAGE_STAFF)
def disable(member: StaffMember, place: Place, *, by: Session) -> StaffMember:
    """Takes a leaver's door away: the header first, so that they cannot open even if the rest is interrupted.

    A copy of the files taken before keeps working until the keys are rotated; the director is told so.
    """
    if member.id == by.staff.id:
        raise InvalidInput(member="own_account")
    header = read_header(place.files, place.folder).header
    if any(slot.slot_id == member.slot_id for slot in header.members):
        replace_header(place.files, place.folder, changes.without_member(header, _keys(by), member.slot_id))
        settle_header(place.files, place.folder)
    with by.change("staff.disabled", "staff") as change:
        change.subject = str(member.id)
        return by.store.staff.save(replace(member, active=False, left_at=by.now()))


@allowed(Can.MANAGE_STAFF)
def reset(member: StaffMember, place: Place, *, by: Session) -> Added:
    """Gives a colleague who forgot the passphrase a one-time one (72 hours) and new keys.

    Restricted files must be granted to them again by somebody who can read those files.
    """
    header = read_header(place.files, place.folder).header
    draft = changes.with_reset_member(header, _keys(by), member.slot_id, now=by.now(), policy=place.policy)
    with by.change("staff.reset", "staff") as change:
        change.subject = str(member.id)
        fresh = replace_keys(by.store, replace(member, must_change=True), draft.public.box, draft.public.verify)
    replace_header(place.files, place.folder, draft.header)
    return Added(fresh, draft.one_time)


@allowed(Can.OWN_ACCOUNT)
def change_passphrase(old: str, new: str, place: Place, *, by: Session) -> None:
    """Changes one's own passphrase after typing the old one again; the header is the commit point.

    Raises WrongPassphrase, PassphraseRefused.
    """
    passphrases.require(new, (by.staff.login, by.staff.name, by.centre.name, by.centre.place))
    door = knock(place)
    unlocked = turn(door, by.staff.login, old, now=by.now())
    draft = changes.with_new_passphrase(
        door.header, _keys(by), by.staff.slot_id, unlocked.member, new, policy=place.policy
    )
    replace_header(place.files, place.folder, draft)
    settle_header(place.files, place.folder)
    with by.change("passphrase.changed", "staff"):
        by.staff = by.store.staff.save(replace(by.store.staff.get(by.staff.id), must_change=False))
    by.must_change = False


@allowed(Can.SEE_TODAY)
def colleagues(*, by: Session) -> list[StaffMember]:
    """Everybody who works here now, by name: for choosing a coordinator or a responsible person."""
    return [member for member in by.store.staff.all("name") if member.active]


@allowed(Can.MANAGE_STAFF)
def everyone(*, by: Session) -> list[StaffMember]:
    """All members including those who have left, for the administration page."""
    return by.store.staff.all("name")
