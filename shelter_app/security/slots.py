"""How each kind of slot is made and opened: what is wrapped under what, and which facts are bound into the wrap."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta
from typing import Final

from shelter_app.security import envelopes
from shelter_app.security.envelopes import context
from shelter_app.security.errors import (
    CannotOpen,
    HeaderTampered,
    PassphraseExpired,
    PassphraseRefused,
    WrongPassphrase,
    WrongRecoverySheet,
)
from shelter_app.security.header import Header, MemberSlot, RecoverySlot
from shelter_app.security.kdf import KdfParams, KdfPolicy, derive
from shelter_app.security.members import MemberKeys, PublicKeys, RecoveryKey, VaultKeys
from shelter_app.security.passphrases import MIN_LENGTH, Problem, normalise
from shelter_app.security.recovery import RecoverySecret

ONE_TIME_LIFE: Final = timedelta(hours=72)


def login_tag(login: str, vault_id: str, site_key: bytes) -> bytes:
    """Finds a login name's slot; without the site key nobody can test whether a name is in the header."""
    folded = " ".join(unicodedata.normalize("NFC", login).casefold().split())
    return envelopes.keyed_hash(site_key, "pana-login-1", context(vault_id, folded), 16)


def seal_dek(public: bytes, slot_id: str, keys: VaultKeys) -> bytes:
    """The database key for the owner of ``public``, tied to this registry, this slot and this key's id."""
    return envelopes.seal(public, keys.database_key_pragma(), _dek_context(keys.vault_id, slot_id, keys.dek_id))


def make_member(
    member: MemberKeys,
    passphrase: str,
    *,
    slot_id: str,
    tag: bytes,
    generation: int,
    keys: VaultKeys,
    policy: KdfPolicy,
    expires: datetime | None = None,
    opens_database: bool = True,
) -> MemberSlot:
    """A member's slot; ``expires`` makes the passphrase a one-time one that must be changed at the first unlock.

    The administrator's slot opens no database.

    Raises PassphraseRefused for fewer than twelve characters, whoever forgot to ask before.
    """
    if len(unicodedata.normalize("NFC", passphrase)) < MIN_LENGTH:
        raise PassphraseRefused([Problem.TOO_SHORT])
    kdf = policy.new_params()
    deadline = None if expires is None else int(expires.timestamp())
    key = _passphrase_key(passphrase, kdf, policy, keys.site_key(), keys.vault_id, slot_id)
    bound_to = _member_context(keys.vault_id, slot_id, generation, deadline, kdf)
    return MemberSlot(
        slot_id=slot_id,
        login_tag=tag,
        made_in=generation,
        must_change=deadline is not None,
        expires=deadline,
        kdf=kdf,
        wrapped=envelopes.lock(key, member.seed(), bound_to),
        public=member.public,
        sealed_dek=seal_dek(member.public.box, slot_id, keys) if opens_database else b"",
    )


def open_member(
    header: Header, slot: MemberSlot, passphrase: str, site_key: bytes, now: datetime, policy: KdfPolicy
) -> MemberKeys:
    """The member's private keys. Raises WrongPassphrase, PassphraseExpired, KdfRefused, HeaderTampered."""
    key = _passphrase_key(passphrase, slot.kdf, policy, site_key, header.vault_id, slot.slot_id)
    bound_to = _member_context(header.vault_id, slot.slot_id, slot.made_in, slot.expires, slot.kdf)
    try:
        member = MemberKeys(envelopes.unlock(key, slot.wrapped, bound_to, "member"))
    except CannotOpen:
        raise WrongPassphrase from None
    if slot.expires is not None and now.timestamp() >= slot.expires:
        raise PassphraseExpired(datetime.fromtimestamp(slot.expires, UTC))
    if member.public != slot.public or slot.must_change != (slot.expires is not None):
        raise HeaderTampered
    return member


def open_dek(header: Header, slot: MemberSlot, member: MemberKeys) -> bytes:
    """The database key sealed to a member. Raises HeaderTampered: the private key fitted, so the box was exchanged."""
    try:
        return member.unseal(slot.sealed_dek, _dek_context(header.vault_id, slot.slot_id, header.dek_id), "dek")
    except CannotOpen:
        raise HeaderTampered from None


def make_recovery(secret: RecoverySecret, sheet: int, keys: VaultKeys) -> RecoverySlot:
    """The slot that the sheet opens: database key and site key, and the sums that find a mistyped word."""
    public = RecoveryKey(secret.raw(), keys.vault_id).public
    sealed_dek, sealed_site_key = seal_to_recovery(public, keys)
    return RecoverySlot(sheet, public, secret.check(), sealed_dek, sealed_site_key)


def seal_to_recovery(public: bytes, keys: VaultKeys) -> tuple[bytes, bytes]:
    """Database key and site key for the holder of the sheet."""
    sealed_site_key = envelopes.seal(public, keys.site_key(), context("pana-recovery-site-1", keys.vault_id))
    return seal_dek(public, "recovery", keys), sealed_site_key


def open_recovery(
    vault_id: str, dek_id: str, slot: RecoverySlot, secret: RecoverySecret
) -> tuple[VaultKeys, RecoveryKey]:
    """Everything the sheet opens. Raises WrongRecoverySheet, HeaderTampered."""
    key = RecoveryKey(secret.raw(), vault_id)
    if not envelopes.same(key.public, slot.public):
        raise WrongRecoverySheet(slot.sheet)
    try:
        dek = key.unseal(slot.sealed_dek, _dek_context(vault_id, "recovery", dek_id), "dek")
        site_key = key.unseal(slot.sealed_site_key, context("pana-recovery-site-1", vault_id), "site_key")
    except CannotOpen:
        raise HeaderTampered from None
    return VaultKeys(vault_id, dek_id, dek, site_key), key


def spend_time(header: Header, passphrase: str, policy: KdfPolicy) -> None:
    """The same work as a real attempt, so that an unknown login name is not told by its speed."""
    derive(normalise(passphrase), header.members[0].kdf, policy)


def public_matches(slot: MemberSlot, trusted: PublicKeys) -> bool:
    """Whether the header's hint is the authenticated key from inside the registry."""
    return envelopes.same(slot.public.box + slot.public.verify, trusted.box + trusted.verify)


def _passphrase_key(
    passphrase: str, kdf: KdfParams, policy: KdfPolicy, site_key: bytes, vault_id: str, slot_id: str
) -> bytes:
    stretched = derive(normalise(passphrase), kdf, policy)
    return envelopes.keyed_hash(site_key, "pana-kek-1", context(vault_id, slot_id, stretched))


def _member_context(vault_id: str, slot_id: str, generation: int, expires: int | None, kdf: KdfParams) -> bytes:
    deadline = -1 if expires is None else expires
    return context("pana-member-1", vault_id, slot_id, generation, deadline, *_kdf_facts(kdf))


def _kdf_facts(kdf: KdfParams) -> tuple[int, int, bytes]:
    return kdf.cost.memory_kib, kdf.cost.passes, kdf.salt


def _dek_context(vault_id: str, slot_id: str, dek_id: str) -> bytes:
    return context("pana-dek-1", vault_id, slot_id, dek_id)
