"""Opened keys work, stay apart and show nothing."""

from __future__ import annotations

import copy
import pickle

import pytest

from shelter_app.security import envelopes
from shelter_app.security.compartments import RecordKey
from shelter_app.security.errors import CannotOpen
from shelter_app.security.members import MemberKeys, PublicKeys, RecoveryKey, Secret, VaultKeys
from shelter_app.security.recovery import RecoverySecret, RecoverySheet
from shelter_app.security.signing import is_signed_by
from shelter_app.security.site_key import Mode, SiteKey

RAW = bytes(range(100, 132))
VAULT = "ab" * 16


def _secrets() -> list[Secret]:
    secret = RecoverySecret(RAW[:20])
    return [
        MemberKeys(RAW + RAW),
        RecoveryKey(RAW[:20], VAULT),
        VaultKeys(VAULT, "cd" * 16, RAW, RAW),
        RecordKey("restricted", 1, RAW),
        secret,
        RecoverySheet(secret, 1, VAULT),
    ]


@pytest.mark.parametrize("secret", _secrets(), ids=lambda secret: type(secret).__name__)
def test_keys_never_show_themselves_and_are_not_copied_out(secret: Secret) -> None:
    for text in (repr(secret), str(secret), f"{secret}"):
        assert text == f"<{type(secret).__name__}>"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        copy.copy(secret)
    assert not hasattr(secret, "__dict__")


def test_a_site_key_shows_only_its_mode() -> None:
    assert repr(SiteKey(RAW, Mode.PORTABLE)) == "<SiteKey portable>"


def test_the_same_seed_gives_the_same_keys() -> None:
    member = MemberKeys.generate()
    again = MemberKeys(member.seed())
    assert again.public == member.public
    assert is_signed_by(member.public.verify, "audit", b"line", again.sign("audit", b"line"))


def test_a_signature_is_worth_nothing_for_other_data_another_purpose_or_another_person() -> None:
    member, other = MemberKeys.generate(), MemberKeys.generate()
    signature = member.sign("audit", b"line")
    verify = member.public.verify
    assert is_signed_by(verify, "audit", b"line", signature)
    assert not is_signed_by(verify, "audit", b"Line", signature)
    assert not is_signed_by(verify, "plan", b"line", signature)
    assert not is_signed_by(other.public.verify, "audit", b"line", signature)
    assert not is_signed_by(verify, "audit", b"line", signature[:-1])
    assert not is_signed_by(verify[:-1], "audit", b"line", signature)


def test_wrong_sizes_are_programming_errors() -> None:
    for make in (
        lambda: MemberKeys(b"short"),
        lambda: PublicKeys(b"short", RAW),
        lambda: VaultKeys(VAULT, "cd", b"short", RAW),
        lambda: RecoverySecret(b"short"),
    ):
        with pytest.raises(ValueError, match="bytes"):
            make()


def test_the_registrys_keys_derive_apart_from_each_other() -> None:
    keys = VaultKeys(VAULT, "cd" * 16, RAW, bytes(32))
    assert keys.database_key_pragma() == RAW
    assert keys.site_key() == bytes(32)
    derived = {
        keys.derive("pana-audit-1"),
        keys.derive("pana-draft-1"),
        keys.attempts_key(),
        keys.header_mac_key(),
        RAW,
    }
    assert len(derived) == 5


def test_the_header_key_needs_the_database_key_and_the_site_key() -> None:
    made = {
        VaultKeys(VAULT, "cd" * 16, dek, site).header_mac_key() for dek in (RAW, bytes(32)) for site in (RAW, bytes(32))
    }
    assert len(made) == 4


def test_the_recovery_key_belongs_to_one_registry() -> None:
    here, there = RecoveryKey(RAW[:20], VAULT), RecoveryKey(RAW[:20], "ef" * 16)
    box = envelopes.seal(here.public, b"x", b"c")
    assert here.unseal(box, b"c", "x") == b"x"
    with pytest.raises(CannotOpen):
        there.unseal(box, b"c", "x")
