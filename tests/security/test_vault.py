"""Opening a registry: by passphrase, on the right computer, by the sheet."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import replace
from datetime import timedelta

import pytest
from nacl import pwhash

from shelter_app.security import changes, passphrases
from shelter_app.security.errors import (
    HeaderTampered,
    KdfRefused,
    NotEnrolled,
    PassphraseExpired,
    PassphraseRefused,
    UnknownSlot,
    WrongPassphrase,
    WrongRecoverySheet,
)
from shelter_app.security.header import Header, decode, encode, with_mac
from shelter_app.security.kdf import KdfCost, KdfPolicy
from shelter_app.security.members import MemberKeys, VaultKeys
from shelter_app.security.recovery import new_secret
from shelter_app.security.vault import NewVault, Unlocked, keys_of, new_vault, recover, slot_of, unlock
from tests.security.conftest import CHEAP, LOGIN, NOW, PASSPHRASE


def _open(header: Header, vault: NewVault, passphrase: str = PASSPHRASE, login: str = LOGIN) -> Unlocked:
    return unlock(header, login, passphrase, vault.keys.site_key(), now=NOW, policy=CHEAP)


def test_the_first_member_opens_the_new_registry(vault: NewVault) -> None:
    opened = _open(decode(encode(vault.header)), vault)
    assert opened.keys.database_key_pragma() == vault.keys.database_key_pragma()
    assert opened.member.public == vault.member.public
    assert (opened.slot_id, opened.must_change, opened.outdated_kdf) == (vault.slot_id, False, False)
    assert vault.header.db_file == f"registry-{vault.keys.dek_id[:8]}.db"
    assert repr(opened) == "<Unlocked>"
    assert repr(vault) == "<NewVault>"


@pytest.mark.parametrize("login", ["айгуль  ө.", "АЙГУЛЬ Ө.", " Айгуль Ө. ", unicodedata.normalize("NFD", LOGIN)])
def test_a_login_name_is_found_however_it_is_written(vault: NewVault, login: str) -> None:
    assert slot_of(vault.header, login, vault.keys.site_key()) == vault.slot_id


@pytest.mark.parametrize("passphrase", ["Ёжик й Йод, ещё раз", "Әлия қыз Өскемен ұлы ғ", "café à la crème ü"])
def test_composed_and_decomposed_letters_are_the_same_passphrase(passphrase: str) -> None:
    made = new_vault(login=LOGIN, passphrase=unicodedata.normalize("NFD", passphrase), policy=CHEAP)
    for typed in (unicodedata.normalize("NFC", passphrase), unicodedata.normalize("NFD", passphrase)):
        assert _open(made.header, made, typed).slot_id == made.slot_id


@pytest.mark.parametrize("passphrase", [PASSPHRASE + " ", PASSPHRASE.upper(), "", "x", PASSPHRASE[:-1]])
def test_nothing_else_about_a_passphrase_is_changed_or_forgiven(vault: NewVault, passphrase: str) -> None:
    with pytest.raises(WrongPassphrase):
        _open(vault.header, vault, passphrase)


def test_an_unknown_login_looks_like_a_wrong_passphrase_and_costs_the_same_work(
    vault: NewVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    real = pwhash.argon2id.kdf

    def counting(size: int, password: bytes, salt: bytes, opslimit: int, memlimit: int) -> bytes:
        calls.append((opslimit, memlimit))
        return bytes(real(size, password, salt, opslimit=opslimit, memlimit=memlimit))

    monkeypatch.setattr(pwhash.argon2id, "kdf", counting)
    with pytest.raises(WrongPassphrase) as unknown:
        _open(vault.header, vault, login="Никто")
    with pytest.raises(WrongPassphrase) as wrong:
        _open(vault.header, vault, "другая длинная фраза")
    assert calls[0] == calls[1]
    assert (unknown.value.args, vars(unknown.value)) == (wrong.value.args, vars(wrong.value))
    assert slot_of(vault.header, "Никто", vault.keys.site_key()) is None


def test_another_computer_is_told_before_any_work(vault: NewVault) -> None:
    dear = KdfPolicy()
    start = time.perf_counter()
    for passphrase in (PASSPHRASE, "wrong wrong wrong"):
        with pytest.raises(NotEnrolled):
            unlock(vault.header, LOGIN, passphrase, bytes(32), now=NOW, policy=dear)
    assert time.perf_counter() - start < 0.5


def test_a_stolen_header_with_the_right_passphrase_needs_the_site_key(vault: NewVault) -> None:
    forged = replace(
        vault.header, site_check=new_vault(login=LOGIN, passphrase=PASSPHRASE, policy=CHEAP).header.site_check
    )
    with pytest.raises(NotEnrolled):
        _open(forged, vault)


def test_a_header_that_asks_for_too_little_or_too_much_work_is_refused(vault: NewVault) -> None:
    with pytest.raises(KdfRefused):
        unlock(vault.header, LOGIN, PASSPHRASE, vault.keys.site_key(), now=NOW, policy=KdfPolicy())
    slot = vault.header.members[0]
    dear = replace(slot, kdf=replace(slot.kdf, cost=KdfCost(64 * 1024**2, 3)))
    with pytest.raises(KdfRefused):
        _open(replace(vault.header, members=(dear,)), vault)


def test_a_slot_whose_parameters_were_altered_does_not_open(vault: NewVault) -> None:
    slot = vault.header.members[0]
    for altered in (
        replace(slot, kdf=replace(slot.kdf, cost=KdfCost(8, 2))),
        replace(slot, kdf=replace(slot.kdf, salt=bytes(16))),
        replace(slot, made_in=slot.made_in + 1),
        replace(slot, expires=2**33),
        replace(slot, wrapped=b""),
    ):
        with pytest.raises(WrongPassphrase):
            _open(replace(vault.header, members=(altered,)), vault)


def test_swapped_slots_are_noticed(vault: NewVault) -> None:
    other = changes.with_member(vault.header, vault.keys, login="Болат", now=NOW, policy=CHEAP, passphrase="a" * 12)
    first, second = other.header.members
    swapped_wraps = (replace(first, wrapped=second.wrapped, kdf=second.kdf), replace(second, wrapped=first.wrapped))
    with pytest.raises(WrongPassphrase):
        _open(replace(other.header, members=swapped_wraps), vault)
    with pytest.raises(WrongPassphrase):
        _open(replace(other.header, members=swapped_wraps), vault, "a" * 12)
    swapped_tags = (replace(first, login_tag=second.login_tag), replace(second, login_tag=first.login_tag))
    with pytest.raises(HeaderTampered):
        _open(replace(other.header, members=swapped_tags), vault, "a" * 12)
    with pytest.raises(HeaderTampered):
        _open(replace(other.header, members=(replace(first, sealed_dek=second.sealed_dek), second)), vault)
    with pytest.raises(HeaderTampered):
        _open(replace(other.header, members=(replace(first, public=second.public), second)), vault)
    with pytest.raises(HeaderTampered):
        _open(replace(other.header, members=(replace(first, must_change=True), second)), vault)


def test_a_planted_database_key_is_refused(vault: NewVault) -> None:
    from shelter_app.security.slots import seal_dek

    own = VaultKeys(vault.keys.vault_id, vault.keys.dek_id, bytes(32), bytes(32))
    slot = replace(vault.header.members[0], sealed_dek=seal_dek(vault.member.public.box, vault.slot_id, own))
    with pytest.raises(HeaderTampered):
        _open(with_mac(replace(vault.header, members=(slot,)), own), vault)


def test_dearer_parameters_are_asked_for_when_a_slot_has_half_of_them(vault: NewVault) -> None:
    policy = KdfPolicy(KdfCost(32, 1), CHEAP.floor, CHEAP.ceiling)
    opened = unlock(vault.header, LOGIN, PASSPHRASE, vault.keys.site_key(), now=NOW, policy=policy)
    assert opened.outdated_kdf
    upgraded = changes.with_new_passphrase(
        vault.header, opened.keys, opened.slot_id, opened.member, PASSPHRASE, policy=policy
    )
    again = unlock(upgraded, LOGIN, PASSPHRASE, vault.keys.site_key(), now=NOW, policy=policy)
    assert not again.outdated_kdf


def test_a_one_time_passphrase_must_be_changed_and_ends_after_72_hours(vault: NewVault) -> None:
    draft = changes.with_member(vault.header, vault.keys, login="Болат", now=NOW, policy=CHEAP)
    assert draft.one_time is not None
    site_key = vault.keys.site_key()
    late = NOW + timedelta(hours=72)
    opened = unlock(draft.header, "Болат", draft.one_time, site_key, now=late - timedelta(seconds=1), policy=CHEAP)
    assert opened.must_change
    assert opened.member.public == draft.public
    with pytest.raises(PassphraseExpired) as caught:
        unlock(draft.header, "Болат", draft.one_time, site_key, now=late, policy=CHEAP)
    assert caught.value.expired_at == late
    with pytest.raises(WrongPassphrase):
        unlock(draft.header, "Болат", "не та фраза совсем", site_key, now=late, policy=CHEAP)
    changed = changes.with_new_passphrase(
        draft.header, opened.keys, opened.slot_id, opened.member, "своя новая фраза", policy=CHEAP
    )
    much_later = NOW + timedelta(days=400)
    assert not unlock(changed, "Болат", "своя новая фраза", site_key, now=much_later, policy=CHEAP).must_change


def test_too_short_a_passphrase_never_makes_a_slot() -> None:
    with pytest.raises(PassphraseRefused):
        new_vault(login=LOGIN, passphrase=unicodedata.normalize("NFD", "й" * 11), policy=CHEAP)
    with pytest.raises(PassphraseRefused) as caught:
        new_vault(login=LOGIN, passphrase="x" * 1025, policy=CHEAP)
    assert caught.value.problems == {passphrases.Problem.TOO_LONG}


def test_keys_come_out_of_a_decoded_draft_before_it_is_written(vault: NewVault) -> None:
    draft = changes.with_recovery_rotated(vault.header, vault.keys).header
    keys = keys_of(decode(encode(draft)), vault.slot_id, vault.member, vault.keys.site_key())
    assert keys.database_key_pragma() == vault.keys.database_key_pragma()
    with pytest.raises(UnknownSlot):
        keys_of(draft, "f" * 32, vault.member, vault.keys.site_key())
    with pytest.raises(HeaderTampered):
        keys_of(draft, vault.slot_id, MemberKeys.generate(), vault.keys.site_key())
    with pytest.raises(HeaderTampered):
        keys_of(draft, vault.slot_id, vault.member, bytes(32))


def test_the_sheet_opens_the_registry_without_computer_and_passphrase(vault: NewVault) -> None:
    recovered = recover(decode(encode(vault.header)), vault.sheet.secret)
    assert recovered.keys.database_key_pragma() == vault.keys.database_key_pragma()
    assert recovered.keys.site_key() == vault.keys.site_key()
    assert recovered.key.public == vault.header.recovery.public
    assert repr(recovered) == "<Recovered>"


def test_a_wrong_but_valid_sheet_opens_nothing_and_names_the_right_number(vault: NewVault) -> None:
    before = encode(vault.header)
    with pytest.raises(WrongRecoverySheet) as caught:
        recover(vault.header, new_secret())
    assert caught.value.valid_sheet == 1
    assert encode(vault.header) == before


def test_an_altered_recovery_slot_is_noticed(vault: NewVault) -> None:
    slot = vault.header.recovery
    other = new_vault(login=LOGIN, passphrase=PASSPHRASE, policy=CHEAP)
    for altered in (
        replace(vault.header, recovery=replace(slot, sealed_dek=slot.sealed_site_key)),
        replace(vault.header, recovery=replace(slot, sealed_site_key=other.header.recovery.sealed_site_key)),
        replace(vault.header, generation=9),
        with_mac(replace(vault.header, site_check=other.header.site_check), vault.keys),
    ):
        with pytest.raises(HeaderTampered):
            recover(altered, vault.sheet.secret)
