"""Restricted notes: a random key per record, sealed to the people named for it and to recovery.

A field's ciphertext is tied to its place. A compartment is only a name in the context, so a second one is data.
"""

from __future__ import annotations

from collections.abc import Mapping

from nacl import bindings, exceptions

from shelter_app.security import envelopes
from shelter_app.security.envelopes import context
from shelter_app.security.errors import CannotOpen
from shelter_app.security.members import MemberKeys, PublicKeys, RecoveryKey, Secret

RECOVERY_HOLDER = "recovery"
PAD_BYTES = 256


class RecordKey(Secret):
    """The opened key of one record in one compartment; destroying its sealed copies destroys the record."""

    __slots__ = ("_key", "compartment", "record")

    def __init__(self, compartment: str, record: int, key: bytes) -> None:
        self.compartment = compartment
        self.record = record
        self._key = key

    def raw(self) -> bytes:
        return self._key


def new_record_key(compartment: str, record: int) -> RecordKey:
    """A fresh key for one record; nothing is readable by anybody until it is sealed to its holders."""
    return RecordKey(compartment, record, envelopes.random_key())


def seal_record_key(key: RecordKey, holders: Mapping[str, PublicKeys], recovery: bytes) -> dict[str, bytes]:
    """Sealed copies by holder id (slot ids of members) and always one for recovery.

    ``holders`` and ``recovery`` are the authenticated public keys from inside the registry, never the header's.
    The caller warns when fewer than two people hold a key.
    """
    sealed = seal_for_members(key, holders)
    sealed[RECOVERY_HOLDER] = envelopes.seal(recovery, key.raw(), _holder_context(key, RECOVERY_HOLDER))
    return sealed


def seal_for_members(key: RecordKey, holders: Mapping[str, PublicKeys]) -> dict[str, bytes]:
    """Sealed copies by slot id, for those who hold the key besides others; recovery has its copy already."""
    return {
        holder: envelopes.seal(public.box, key.raw(), _holder_context(key, holder))
        for holder, public in holders.items()
    }


def open_record_key(compartment: str, record: int, holder: str, box: bytes, by: MemberKeys | RecoveryKey) -> RecordKey:
    """The record key for one of its holders; raises CannotOpen("record_key") for everybody else."""
    bound_to = context("pana-record-key-1", compartment, record, holder)
    return RecordKey(compartment, record, by.unseal(box, bound_to, "record_key"))


def seal_field(key: RecordKey, plaintext: bytes, *, table: str, row: int, column: str, version: int) -> bytes:
    """Ciphertext that opens only at this table, row, column and version; its length tells the size to 256 bytes."""
    padded = bindings.sodium_pad(plaintext, PAD_BYTES)
    return envelopes.lock(key.raw(), padded, _field_context(key, table, row, column, version))


def open_field(key: RecordKey, box: bytes, *, table: str, row: int, column: str, version: int) -> bytes:
    """The plaintext again; raises CannotOpen("field") when it was moved, replayed or altered."""
    padded = envelopes.unlock(key.raw(), box, _field_context(key, table, row, column, version), "field")
    try:
        return bindings.sodium_unpad(padded, PAD_BYTES)
    except exceptions.CryptoError:
        raise CannotOpen("field") from None


def _holder_context(key: RecordKey, holder: str) -> bytes:
    return context("pana-record-key-1", key.compartment, key.record, holder)


def _field_context(key: RecordKey, table: str, row: int, column: str, version: int) -> bytes:
    return context("pana-field-1", key.compartment, key.record, table, row, column, version)
