"""A member's wrap needs passphrase, site key and place together, also when nothing else is there to notice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.security import slots
from shelter_app.security.errors import HeaderTampered, WrongPassphrase
from shelter_app.security.header import MemberSlot
from shelter_app.security.members import MemberKeys
from shelter_app.security.vault import NewVault
from tests.security.conftest import CHEAP, NOW, PASSPHRASE


def _open(vault: NewVault, slot: MemberSlot, site_key: bytes | None = None, passphrase: str = PASSPHRASE) -> MemberKeys:
    return slots.open_member(vault.header, slot, passphrase, site_key or vault.keys.site_key(), NOW, CHEAP)


def test_the_right_passphrase_without_the_site_key_opens_nothing(vault: NewVault) -> None:
    slot = vault.header.members[0]
    assert _open(vault, slot).public == vault.member.public
    with pytest.raises(WrongPassphrase):
        _open(vault, slot, bytes(32))


def test_a_wrap_opens_only_in_its_own_slot_and_registry(vault: NewVault) -> None:
    slot = vault.header.members[0]
    with pytest.raises(WrongPassphrase):
        _open(vault, replace(slot, slot_id="0" * 32))
    elsewhere = replace(vault.header, vault_id="0" * 32)
    with pytest.raises(WrongPassphrase):
        slots.open_member(elsewhere, slot, PASSPHRASE, vault.keys.site_key(), NOW, CHEAP)


def test_a_slot_that_shows_another_public_key_than_it_holds_is_refused(vault: NewVault) -> None:
    slot, other = vault.header.members[0], MemberKeys.generate().public
    for shown in (other, replace(other, box=slot.public.box), replace(other, verify=slot.public.verify)):
        with pytest.raises(HeaderTampered):
            _open(vault, replace(slot, public=shown))
    with pytest.raises(HeaderTampered):
        _open(vault, replace(slot, must_change=True))


def test_hundreds_of_wraps_of_the_same_keys_share_no_salt_and_no_bytes(vault: NewVault) -> None:
    made = [
        slots.make_member(
            vault.member,
            PASSPHRASE,
            slot_id=vault.slot_id,
            tag=bytes(16),
            generation=1,
            keys=vault.keys,
            policy=CHEAP,
        )
        for _ in range(500)
    ]
    assert len({slot.kdf.salt for slot in made}) == len({slot.wrapped[:24] for slot in made}) == 500
    assert len({slot.wrapped[24:40] for slot in made}) == len({slot.sealed_dek[:32] for slot in made}) == 500
