"""Ciphertexts open only with their key and in their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.security import envelopes
from shelter_app.security.envelopes import context
from shelter_app.security.errors import CannotOpen

KEY = bytes(range(32))


@given(secret=st.binary(max_size=600), bound_to=st.binary(max_size=60))
def test_what_was_locked_opens_with_the_same_key_and_context(secret: bytes, bound_to: bytes) -> None:
    assert envelopes.unlock(KEY, envelopes.lock(KEY, secret, bound_to), bound_to, "x") == secret


@given(st.lists(st.text(max_size=4), max_size=5), st.lists(st.text(max_size=4), max_size=5))
def test_different_contexts_never_look_the_same(left: list[str], right: list[str]) -> None:
    assert (context(*left) == context(*right)) == (left == right)


def test_every_changed_byte_and_every_truncation_is_noticed() -> None:
    box = envelopes.lock(KEY, b"secret", b"here")
    for at in range(len(box)):
        changed = box[:at] + bytes([box[at] ^ 1]) + box[at + 1 :]
        with pytest.raises(CannotOpen):
            envelopes.unlock(KEY, changed, b"here", "x")
        with pytest.raises(CannotOpen):
            envelopes.unlock(KEY, box[:at], b"here", "x")


def test_another_key_or_place_opens_nothing_and_the_error_says_what() -> None:
    box = envelopes.lock(KEY, b"secret", b"here")
    with pytest.raises(CannotOpen) as caught:
        envelopes.unlock(KEY, box, b"there", "member")
    assert caught.value.what == "member"
    with pytest.raises(CannotOpen):
        envelopes.unlock(bytes(32), box, b"here", "member")


def test_ten_thousand_wraps_never_share_a_nonce() -> None:
    nonces = {envelopes.lock(KEY, b"s", b"")[: envelopes.NONCE_BYTES] for _ in range(10_000)}
    assert len(nonces) == 10_000


def test_a_sealed_box_opens_only_for_its_owner_and_its_context() -> None:
    private, other = envelopes.random_key(), envelopes.random_key()
    box = envelopes.seal(envelopes.public_of(private), b"secret", b"here")
    assert envelopes.unseal(private, box, b"here", "x") == b"secret"
    for key, bound_to, data in ((other, b"here", box), (private, b"there", box), (private, b"here", box[:20])):
        with pytest.raises(CannotOpen):
            envelopes.unseal(key, data, bound_to, "x")


def test_one_key_gives_different_hashes_for_different_purposes() -> None:
    assert envelopes.keyed_hash(KEY, "pana-a", b"data") != envelopes.keyed_hash(KEY, "pana-b", b"data")
    assert len(envelopes.keyed_hash(KEY, "pana-a", b"data", 16)) == 16
