"""Restricted fields open for named holders, in their own place only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.security import envelopes
from shelter_app.security.compartments import (
    PAD_BYTES,
    RECOVERY_HOLDER,
    RecordKey,
    new_record_key,
    open_field,
    open_record_key,
    seal_field,
    seal_record_key,
)
from shelter_app.security.errors import CannotOpen
from shelter_app.security.members import MemberKeys, RecoveryKey

VAULT = "ab" * 16
PLACE = {"table": "note", "row": 7, "column": "body", "version": 2}


def _seal(key: RecordKey, plaintext: bytes) -> bytes:
    return seal_field(key, plaintext, table="note", row=7, column="body", version=2)


@given(st.binary(max_size=1500))
def test_a_field_opens_in_its_place(plaintext: bytes) -> None:
    key = new_record_key("restricted", 7)
    assert open_field(key, _seal(key, plaintext), table="note", row=7, column="body", version=2) == plaintext


@pytest.mark.parametrize("moved", [{"table": "plan"}, {"row": 8}, {"column": "title"}, {"version": 1}])
def test_a_field_moved_elsewhere_does_not_open(moved: dict[str, object]) -> None:
    key = new_record_key("restricted", 7)
    box = _seal(key, "показания".encode())
    with pytest.raises(CannotOpen):
        open_field(key, box, **{**PLACE, **moved})  # type: ignore[arg-type]


def test_the_length_of_a_note_is_told_to_256_bytes_only() -> None:
    key = new_record_key("restricted", 7)
    sizes = {len(_seal(key, b"x" * length)) for length in range(PAD_BYTES)}
    assert len(sizes) == 1
    assert len(_seal(key, b"x" * PAD_BYTES)) == sizes.pop() + PAD_BYTES


def test_a_field_with_broken_padding_does_not_open() -> None:
    key = new_record_key("restricted", 7)
    bound_to = envelopes.context("pana-field-1", "restricted", 7, "note", 7, "body", 2)
    box = envelopes.lock(key.raw(), bytes(PAD_BYTES), bound_to)
    with pytest.raises(CannotOpen):
        open_field(key, box, table="note", row=7, column="body", version=2)


def test_holders_and_recovery_open_the_record_key_and_nobody_else() -> None:
    director, specialist, other = MemberKeys.generate(), MemberKeys.generate(), MemberKeys.generate()
    recovery = RecoveryKey(bytes(20), VAULT)
    key = new_record_key("restricted", 7)
    sealed = seal_record_key(key, {"d": director.public, "s": specialist.public}, recovery.public)
    assert set(sealed) == {"d", "s", RECOVERY_HOLDER}
    for holder, by in (("d", director), ("s", specialist), (RECOVERY_HOLDER, recovery)):
        assert open_record_key("restricted", 7, holder, sealed[holder], by).raw() == key.raw()
    with pytest.raises(CannotOpen):
        open_record_key("restricted", 7, "d", sealed["d"], other)


def test_a_sealed_record_key_is_worth_nothing_for_another_record_holder_or_compartment() -> None:
    director = MemberKeys.generate()
    sealed = seal_record_key(new_record_key("restricted", 7), {"d": director.public}, director.public.box)
    for compartment, record, holder in (("identity", 7, "d"), ("restricted", 8, "d"), ("restricted", 7, "s")):
        with pytest.raises(CannotOpen):
            open_record_key(compartment, record, holder, sealed["d"], director)


def test_a_second_compartment_is_only_another_name() -> None:
    restricted, identity = new_record_key("restricted", 7), new_record_key("identity", 7)
    with pytest.raises(CannotOpen):
        open_field(identity, _seal(restricted, b"x"), table="note", row=7, column="body", version=2)
