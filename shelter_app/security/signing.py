"""Ed25519 signatures for the audit chain, sign-offs and versions of a record."""

from __future__ import annotations

from nacl.exceptions import CryptoError
from nacl.signing import SigningKey, VerifyKey

from shelter_app.security.envelopes import context


def sign(key: SigningKey, purpose: str, data: bytes) -> bytes:
    """64 bytes over ``purpose`` and ``data``; a signature given for one purpose is worth nothing for another."""
    return key.sign(context("pana-signature-1", purpose, data)).signature


def is_signed_by(verify_key: bytes, purpose: str, data: bytes, signature: bytes) -> bool:
    """Whether the owner of ``verify_key`` signed exactly this for exactly this purpose."""
    try:
        VerifyKey(verify_key).verify(context("pana-signature-1", purpose, data), signature)
    except CryptoError:  # also for a key or signature of the wrong length
        return False
    return True
