"""Opening a registry: a new one, by passphrase, by recovery sheet; nothing here touches a file.

Each function takes a decoded header and returns keys or raises a typed error. Drafts of a changed header are in
``changes``; the caller decides when a draft is written (``header_files.replace_header`` is the commit point).
"""

from __future__ import annotations

from datetime import datetime

from shelter_app.security import envelopes, slots
from shelter_app.security.errors import HeaderTampered, NoDatabaseKey, NotEnrolled, WrongPassphrase
from shelter_app.security.header import Header, MemberSlot, db_file_name, verify_mac, with_mac
from shelter_app.security.kdf import KdfPolicy
from shelter_app.security.members import MemberKeys, RecoveryKey, Secret, VaultKeys
from shelter_app.security.recovery import RecoverySecret, RecoverySheet, new_secret
from shelter_app.security.site_key import site_check


class NewVault(Secret):
    """Everything a first run produces; the caller makes the database, then writes the header, then prints the sheet."""

    __slots__ = ("header", "keys", "member", "sheet", "slot_id")

    def __init__(self, header: Header, keys: VaultKeys, member: MemberKeys, slot_id: str, sheet: RecoverySheet) -> None:
        self.header = header
        self.keys = keys
        self.member = member
        self.slot_id = slot_id
        self.sheet = sheet


class Unlocked(Secret):
    """One member's opened registry; ``must_change`` and ``outdated_kdf`` tell the caller what to ask or do next.

    ``rewrapped`` is set by whoever has renewed an outdated wrap, for the audit.
    """

    __slots__ = ("keys", "member", "must_change", "outdated_kdf", "rewrapped", "slot_id")

    def __init__(self, slot: MemberSlot, member: MemberKeys, keys: VaultKeys, outdated_kdf: bool) -> None:
        self.slot_id = slot.slot_id
        self.member = member
        self.keys = keys
        self.must_change = slot.must_change
        self.outdated_kdf = outdated_kdf
        self.rewrapped = False


class Recovered(Secret):
    """What the sheet opens; only after the real database has opened with ``keys`` may a new header be written."""

    __slots__ = ("key", "keys")

    def __init__(self, keys: VaultKeys, key: RecoveryKey) -> None:
        self.keys = keys
        self.key = key


def new_vault(*, login: str, passphrase: str, policy: KdfPolicy) -> NewVault:
    """Keys, header (generation 1), first member and sheet number 1 of a new registry. Raises PassphraseRefused."""
    vault_id, slot_id = envelopes.random_id(), envelopes.random_id()
    keys = VaultKeys(vault_id, envelopes.random_id(), envelopes.random_key(), envelopes.random_key())
    member, secret = MemberKeys.generate(), new_secret()
    tag = slots.login_tag(login, vault_id, keys.site_key())
    slot = slots.make_member(member, passphrase, slot_id=slot_id, tag=tag, generation=1, keys=keys, policy=policy)
    header = Header(
        vault_id=vault_id,
        generation=1,
        db_file=db_file_name(keys.dek_id),
        dek_id=keys.dek_id,
        site_check=site_check(keys.site_key(), vault_id),
        attempts_public=envelopes.public_of(keys.attempts_key()),
        members=(slot,),
        recovery=slots.make_recovery(secret, 1, keys),
    )
    return NewVault(with_mac(header, keys), keys, member, slot_id, RecoverySheet(secret, 1, vault_id))


def slot_of(header: Header, login: str, site_key: bytes) -> str | None:
    """The slot id of a login name, for the audit; None for a name nobody has. Raises NotEnrolled."""
    slot = _find(header, login, site_key)
    return None if slot is None else slot.slot_id


def bucket_of(header: Header, login: str, site_key: bytes) -> str:
    """Under which counter the throttle keeps attempts at this login name, whether or not anybody has it."""
    return slots.login_tag(login, header.vault_id, site_key)[:2].hex()


def unlock(
    header: Header, login: str, passphrase: str, site_key: bytes, *, now: datetime, policy: KdfPolicy
) -> Unlocked:
    """Open the registry for one member; takes about a second, so the caller runs it in a worker.

    Raises NotEnrolled (wrong computer), WrongPassphrase (also for an unknown login, after the same work),
    PassphraseExpired (right, but its 72 hours are over), NoDatabaseKey (the administrator), KdfRefused, HeaderTampered.
    """
    slot = _find(header, login, site_key)
    if slot is None:
        slots.spend_time(header, passphrase, policy)
        raise WrongPassphrase
    member = slots.open_member(header, slot, passphrase, site_key, now, policy)
    if not slot.sealed_dek:
        raise NoDatabaseKey
    return Unlocked(slot, member, keys_of(header, slot.slot_id, member, site_key), policy.outgrown(slot.kdf.cost))


def keys_of(header: Header, slot_id: str, member: MemberKeys, site_key: bytes) -> VaultKeys:
    """The registry's keys for an already unlocked member, for instance from a draft header before it is written.

    Raises UnknownSlot, HeaderTampered.
    """
    if not envelopes.same(site_check(site_key, header.vault_id), header.site_check):
        raise HeaderTampered
    dek = slots.open_dek(header, header.member(slot_id), member)
    keys = VaultKeys(header.vault_id, header.dek_id, dek, site_key)
    verify_mac(header, keys)
    return keys


def recover(header: Header, secret: RecoverySecret) -> Recovered:
    """What the recovery sheet opens; changes nothing. Raises WrongRecoverySheet, HeaderTampered."""
    keys, key = slots.open_recovery(header.vault_id, header.dek_id, header.recovery, secret)
    verify_mac(header, keys)
    if not envelopes.same(site_check(keys.site_key(), header.vault_id), header.site_check):
        raise HeaderTampered
    return Recovered(keys, key)


def _find(header: Header, login: str, site_key: bytes) -> MemberSlot | None:
    if not envelopes.same(site_check(site_key, header.vault_id), header.site_check):
        raise NotEnrolled
    tag = slots.login_tag(login, header.vault_id, site_key)
    found = None
    for slot in header.members:
        if envelopes.same(slot.login_tag, tag):
            found = slot
    return found
