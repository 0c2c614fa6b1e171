"""Opened keys: a member's X25519 and Ed25519 pairs, the pair behind the recovery sheet, the registry's own keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn, Self

from nacl import utils
from nacl.signing import SigningKey

from shelter_app.security import envelopes
from shelter_app.security.envelopes import context
from shelter_app.security.signing import sign

SEED_BYTES = 64


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What others need to seal to a member and to check a signature; the trusted copy lies inside the registry."""

    box: bytes
    verify: bytes

    def __post_init__(self) -> None:
        if len(self.box) != 32 or len(self.verify) != 32:
            raise ValueError("a public key has 32 bytes")


class Secret:
    """Something that never shows itself: no content in ``repr``, no pickling, no copying into a traceback."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("keys are not pickled")


class MemberKeys(Secret):
    """The unlocked private keys of one member of staff; they live in one process and end with it."""

    __slots__ = ("_box", "_sign", "public")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise ValueError("a member's seed has 64 bytes")
        self._box = seed[:32]
        self._sign = SigningKey(seed[32:])
        self.public = PublicKeys(envelopes.public_of(self._box), bytes(self._sign.verify_key))

    @classmethod
    def generate(cls) -> Self:
        return cls(utils.random(SEED_BYTES))

    def seed(self) -> bytes:
        """The 64 private bytes, for wrapping under a new passphrase and for nothing else."""
        return self._box + bytes(self._sign)

    def unseal(self, box: bytes, bound_to: bytes, what: str) -> bytes:
        """Open what was sealed to this member; raises CannotOpen(what)."""
        return envelopes.unseal(self._box, box, bound_to, what)

    def sign(self, purpose: str, data: bytes) -> bytes:
        """64 bytes by which anyone can see that this member agreed to ``data`` for this ``purpose``."""
        return sign(self._sign, purpose, data)


class RecoveryKey(Secret):
    """The key pair that follows from the words of the recovery sheet; everything is always sealed to it too."""

    __slots__ = ("_box", "public")

    def __init__(self, secret: bytes, vault_id: str) -> None:
        self._box = envelopes.keyed_hash(secret, "pana-recovery-1", context(vault_id))
        self.public = envelopes.public_of(self._box)

    def unseal(self, box: bytes, bound_to: bytes, what: str) -> bytes:
        """Open what was sealed to the recovery sheet; raises CannotOpen(what)."""
        return envelopes.unseal(self._box, box, bound_to, what)


class VaultKeys(Secret):
    """The opened keys of the registry itself: database key and site key with the ids they belong to."""

    __slots__ = ("_dek", "_site_key", "dek_id", "vault_id")

    def __init__(self, vault_id: str, dek_id: str, dek: bytes, site_key: bytes) -> None:
        if len(dek) != envelopes.KEY_BYTES or len(site_key) != envelopes.KEY_BYTES:
            raise ValueError("database and site keys have 32 bytes")
        self.vault_id = vault_id
        self.dek_id = dek_id
        self._dek = dek
        self._site_key = site_key

    def database_key_pragma(self) -> bytes:
        """The raw 32 bytes of the database key; whoever builds the PRAGMA does so where nothing is logged."""
        return self._dek

    def site_key(self) -> bytes:
        """The 32 bytes that go into this computer's secret store and into the registry itself."""
        return self._site_key

    def derive(self, purpose: str) -> bytes:
        """A key of its own for another use (audit fields, drafts); ``purpose`` is at most 16 ASCII letters."""
        return envelopes.keyed_hash(self._dek, purpose, context("subkey", self.vault_id))

    def header_mac_key(self) -> bytes:
        """Needs both keys: a thief who swaps in a database key of their own still cannot forge a header."""
        return envelopes.keyed_hash(self._site_key, "pana-header-1", context(self.vault_id, self.dek_id) + self._dek)

    def attempts_key(self) -> bytes:
        """The private key that opens the list of failed attempts written before anybody was logged in."""
        return self.derive("pana-preauth-1")
