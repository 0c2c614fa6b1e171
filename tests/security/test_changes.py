"""Members, passphrases, sheets and keys change by drafts that leave a door open for everyone entitled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.security import changes
from shelter_app.security.errors import (
    HeaderTampered,
    LastMember,
    LoginTaken,
    NoDatabaseKey,
    PassphraseRefused,
    PublicKeyMismatch,
    UnknownSlot,
    WrongPassphrase,
    WrongRecoverySheet,
)
from shelter_app.security.header import Header, decode, encode
from shelter_app.security.vault import NewVault, Unlocked, new_vault, recover, unlock
from tests.security.conftest import CHEAP, LOGIN, NOW, PASSPHRASE

OTHER, OTHER_PASSPHRASE = "Болат", "другая длинная фраза"


def _open(header: Header, vault: NewVault, login: str = LOGIN, passphrase: str = PASSPHRASE) -> Unlocked:
    return unlock(decode(encode(header)), login, passphrase, vault.keys.site_key(), now=NOW, policy=CHEAP)


def _two(vault: NewVault) -> changes.MemberDraft:
    return changes.with_member(
        vault.header, vault.keys, login=OTHER, now=NOW, policy=CHEAP, passphrase=OTHER_PASSPHRASE
    )


def test_a_new_member_opens_the_same_registry_and_the_first_still_does(vault: NewVault) -> None:
    draft = _two(vault)
    assert draft.header.generation == 2
    assert draft.one_time is None
    dek = vault.keys.database_key_pragma()
    assert _open(draft.header, vault).keys.database_key_pragma() == dek
    other = _open(draft.header, vault, OTHER, OTHER_PASSPHRASE)
    assert other.keys.database_key_pragma() == dek
    assert other.slot_id == draft.slot_id
    assert "Болат" not in repr(draft)
    assert OTHER_PASSPHRASE not in repr(draft)


def test_a_login_name_is_given_once(vault: NewVault) -> None:
    draft = _two(vault)
    with pytest.raises(LoginTaken):
        changes.with_member(draft.header, vault.keys, login=OTHER.upper(), now=NOW, policy=CHEAP)


def test_a_reset_member_has_new_keys_and_the_old_passphrase_is_worth_nothing(vault: NewVault) -> None:
    draft = _two(vault)
    reset = changes.with_reset_member(draft.header, vault.keys, draft.slot_id, now=NOW, policy=CHEAP)
    assert reset.one_time is not None
    assert reset.slot_id == draft.slot_id
    assert reset.public != draft.public
    with pytest.raises(WrongPassphrase):
        _open(reset.header, vault, OTHER, OTHER_PASSPHRASE)
    assert _open(reset.header, vault, OTHER, reset.one_time).must_change
    _open(reset.header, vault)


def test_a_removed_member_has_no_door_and_the_last_one_stays(vault: NewVault) -> None:
    draft = _two(vault)
    alone = changes.without_member(draft.header, vault.keys, draft.slot_id)
    with pytest.raises(WrongPassphrase):
        _open(alone, vault, OTHER, OTHER_PASSPHRASE)
    _open(alone, vault)
    with pytest.raises(LastMember):
        changes.without_member(alone, vault.keys, vault.slot_id)
    with pytest.raises(UnknownSlot):
        changes.without_member(alone, vault.keys, draft.slot_id)


def test_a_changed_passphrase_keeps_the_keys(vault: NewVault) -> None:
    opened = _open(vault.header, vault)
    changed = changes.with_new_passphrase(
        vault.header, opened.keys, opened.slot_id, opened.member, "новая длинная фраза", policy=CHEAP
    )
    assert _open(changed, vault, LOGIN, "новая длинная фраза").member.public == opened.member.public
    with pytest.raises(WrongPassphrase):
        _open(changed, vault)
    with pytest.raises(PassphraseRefused):
        changes.with_new_passphrase(vault.header, opened.keys, opened.slot_id, opened.member, "short", policy=CHEAP)


def test_nobody_sets_a_passphrase_on_anothers_slot_with_their_own_keys(vault: NewVault) -> None:
    draft = _two(vault)
    with pytest.raises(PublicKeyMismatch):
        changes.with_new_passphrase(
            draft.header, vault.keys, draft.slot_id, vault.member, "чужая длинная фраза", policy=CHEAP
        )


def test_a_new_sheet_cancels_the_one_before(vault: NewVault) -> None:
    draft = changes.with_recovery_rotated(vault.header, vault.keys)
    assert draft.sheet.number == 2
    assert repr(draft) == "<RecoveryDraft 2>"
    assert recover(draft.header, draft.sheet.secret).keys.site_key() == vault.keys.site_key()
    with pytest.raises(WrongRecoverySheet) as caught:
        recover(draft.header, vault.sheet.secret)
    assert caught.value.valid_sheet == 2
    recover(vault.header, vault.sheet.secret)


def test_after_recovery_the_director_gets_a_chosen_passphrase(vault: NewVault) -> None:
    keys = recover(vault.header, vault.sheet.secret).keys
    reset = changes.with_reset_member(
        vault.header, keys, vault.slot_id, now=NOW, policy=CHEAP, passphrase="вспомнила и записала"
    )
    opened = _open(reset.header, vault, LOGIN, "вспомнила и записала")
    assert not opened.must_change


def test_the_same_doors_open_another_file_under_the_same_key(vault: NewVault) -> None:
    draft = changes.with_database(_two(vault).header, vault.keys, "registry-00000000.db")
    opened = _open(draft, vault, OTHER, OTHER_PASSPHRASE)
    assert (draft.db_file, draft.dek_id, draft.generation) == ("registry-00000000.db", vault.header.dek_id, 3)
    assert opened.keys.database_key_pragma() == vault.keys.database_key_pragma()


def test_no_draft_gives_a_forged_header_a_good_mac(vault: NewVault) -> None:
    forged = replace(_two(vault).header, generation=40)
    keys, slot = vault.keys, vault.slot_id
    for draft in (
        lambda: changes.with_member(forged, keys, login="Новая", now=NOW, policy=CHEAP),
        lambda: changes.with_reset_member(forged, keys, slot, now=NOW, policy=CHEAP),
        lambda: changes.without_member(forged, keys, slot),
        lambda: changes.with_new_passphrase(forged, keys, slot, vault.member, PASSPHRASE, policy=CHEAP),
        lambda: changes.with_recovery_rotated(forged, keys),
        lambda: changes.with_database(forged, keys, "registry-00000000.db"),
    ):
        with pytest.raises(HeaderTampered):
            draft()


def test_two_registries_share_nothing() -> None:
    one, two = (new_vault(login=LOGIN, passphrase=PASSPHRASE, policy=CHEAP) for _ in range(2))
    assert one.header.members[0].login_tag != two.header.members[0].login_tag
    assert one.header.members[0].kdf.salt != two.header.members[0].kdf.salt
    assert one.keys.site_key() != two.keys.site_key()
    slot = replace(two.header.members[0], login_tag=one.header.members[0].login_tag)
    with pytest.raises(WrongPassphrase):
        _open(replace(one.header, members=(slot,)), one)


def test_the_administrators_passphrase_is_accepted_but_opens_no_file() -> None:
    new = new_vault(login=LOGIN, passphrase=PASSPHRASE, policy=CHEAP)
    draft = changes.with_member(
        new.header, new.keys, login=OTHER, now=NOW, policy=CHEAP, passphrase=OTHER_PASSPHRASE, opens_database=False
    )
    with pytest.raises(NoDatabaseKey):
        _open(draft.header, new, OTHER, OTHER_PASSPHRASE)
    reset = changes.with_reset_member(
        draft.header, new.keys, draft.slot_id, now=NOW, policy=CHEAP, passphrase=OTHER_PASSPHRASE
    )
    with pytest.raises(NoDatabaseKey):
        _open(reset.header, new, OTHER, OTHER_PASSPHRASE)
    assert reset.header.member(draft.slot_id).sealed_dek == b""
