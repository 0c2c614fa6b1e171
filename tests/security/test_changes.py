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
from shelter_app.security.header import Header, decode, encode, verify_mac
from shelter_app.security.members import MemberKeys, PublicKeys
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
    with pytest.raises(LoginTaken):
        changes.with_new_login(draft.header, vault.keys, draft.slot_id, LOGIN)


def test_a_new_login_name_replaces_the_old_one(vault: NewVault) -> None:
    draft = _two(vault)
    renamed = changes.with_new_login(draft.header, vault.keys, draft.slot_id, "Болат С.")
    _open(renamed, vault, "болат с.", OTHER_PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        _open(renamed, vault, OTHER, OTHER_PASSPHRASE)
    _open(changes.with_new_login(renamed, vault.keys, draft.slot_id, "болат С."), vault)


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


def _trusted(header: Header) -> dict[str, PublicKeys]:
    return {slot.slot_id: slot.public for slot in header.members}


def test_a_rotation_gives_every_absent_member_and_the_sheet_the_new_key(vault: NewVault) -> None:
    draft = _two(vault)
    rotated = changes.rotate(draft.header, vault.keys, _trusted(draft.header), vault.header.recovery.public)
    assert rotated.keys.database_key_pragma() != vault.keys.database_key_pragma()
    assert rotated.header.db_file != vault.header.db_file
    assert rotated.header.attempts_public != vault.header.attempts_public
    new = rotated.keys.database_key_pragma()
    assert _open(rotated.header, vault).keys.database_key_pragma() == new
    assert _open(rotated.header, vault, OTHER, OTHER_PASSPHRASE).keys.database_key_pragma() == new
    assert recover(rotated.header, vault.sheet.secret).keys.database_key_pragma() == new
    assert repr(rotated) == f"<RotationDraft {rotated.header.db_file}>"


def test_who_left_cannot_use_the_old_header_for_the_rotated_database(vault: NewVault) -> None:
    draft = _two(vault)
    alone = changes.without_member(draft.header, vault.keys, draft.slot_id)
    rotated = changes.rotate(alone, vault.keys, _trusted(alone), alone.recovery.public)
    stale = _open(draft.header, vault, OTHER, OTHER_PASSPHRASE)
    assert stale.keys.database_key_pragma() != rotated.keys.database_key_pragma()
    with pytest.raises(HeaderTampered):
        verify_mac(rotated.header, stale.keys)


def test_a_substituted_or_unknown_public_key_stops_the_rotation(vault: NewVault) -> None:
    draft = _two(vault)
    trusted, recovery = _trusted(draft.header), draft.header.recovery.public
    evil = MemberKeys.generate().public
    planted = tuple(
        replace(slot, public=evil) if slot.slot_id == draft.slot_id else slot for slot in draft.header.members
    )
    for header, members, paper in (
        (replace(draft.header, members=planted), trusted, recovery),
        (draft.header, {vault.slot_id: trusted[vault.slot_id]}, recovery),
        (draft.header, {**trusted, draft.slot_id: PublicKeys(trusted[draft.slot_id].box, evil.verify)}, recovery),
        (draft.header, trusted, evil.box),
        (replace(draft.header, recovery=replace(draft.header.recovery, public=evil.box)), trusted, recovery),
    ):
        with pytest.raises(PublicKeyMismatch):
            changes.rotate(header, vault.keys, members, paper)


def test_a_person_without_a_slot_does_not_stop_the_rotation(vault: NewVault) -> None:
    trusted = {**_trusted(vault.header), "f" * 32: MemberKeys.generate().public}
    rotated = changes.rotate(vault.header, vault.keys, trusted, vault.header.recovery.public)
    assert len(rotated.header.members) == 1


def test_no_draft_gives_a_forged_header_a_good_mac(vault: NewVault) -> None:
    forged = replace(_two(vault).header, generation=40)
    keys, slot = vault.keys, vault.slot_id
    for draft in (
        lambda: changes.with_member(forged, keys, login="Новая", now=NOW, policy=CHEAP),
        lambda: changes.with_reset_member(forged, keys, slot, now=NOW, policy=CHEAP),
        lambda: changes.without_member(forged, keys, slot),
        lambda: changes.with_new_passphrase(forged, keys, slot, vault.member, PASSPHRASE, policy=CHEAP),
        lambda: changes.with_new_login(forged, keys, slot, "Имя"),
        lambda: changes.with_recovery_rotated(forged, keys),
        lambda: changes.with_enrolment(forged, keys, now=NOW, policy=CHEAP),
        lambda: changes.without_enrolment(forged, keys),
        lambda: changes.rotate(forged, keys, _trusted(forged), forged.recovery.public),
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
    doors = {new.slot_id: new.member.public, draft.slot_id: reset.public}
    rotated = changes.rotate(reset.header, new.keys, doors, new.header.recovery.public)
    with pytest.raises(NoDatabaseKey):
        _open(reset.header, new, OTHER, OTHER_PASSPHRASE)
    assert rotated.header.member(draft.slot_id).sealed_dek == b""
