"""Keyed BLAKE2b, XChaCha20-Poly1305 and sealed boxes with their context bound in; the only module that calls ciphers.

Every context is a list of length-prefixed parts, so that two different contexts never look the same in bytes.
"""

from __future__ import annotations

import hmac

from nacl import bindings, exceptions, utils
from nacl.encoding import RawEncoder
from nacl.hash import blake2b

from shelter_app.security.errors import CannotOpen

KEY_BYTES = 32
NONCE_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_TAG_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES
_BINDING_BYTES = 16


def random_key() -> bytes:
    """32 bytes from the system's random source."""
    return utils.random(KEY_BYTES)


def random_id(size: int = 16) -> str:
    """An id that says nothing, in hexadecimal digits."""
    return utils.random(size).hex()


def context(*parts: str | int | bytes) -> bytes:
    """The parts as one unambiguous byte string: each is preceded by its length."""
    encoded = (part if isinstance(part, bytes) else str(part).encode() for part in parts)
    return b"".join(len(part).to_bytes(4, "big") + part for part in encoded)


def keyed_hash(key: bytes, purpose: str, data: bytes, size: int = KEY_BYTES) -> bytes:
    """BLAKE2b under ``key``; ``purpose`` (at most 16 ASCII letters) separates the uses of one key."""
    return blake2b(data, digest_size=size, key=key, person=purpose.encode("ascii"), encoder=RawEncoder)


def same(left: bytes, right: bytes) -> bool:
    """Compare without telling by the time taken how many bytes agree."""
    return hmac.compare_digest(left, right)


def lock(key: bytes, secret: bytes, bound_to: bytes) -> bytes:
    """Encrypt under ``key`` with a fresh random nonce; only the same ``bound_to`` opens it again."""
    nonce = utils.random(NONCE_BYTES)
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(secret, bound_to, nonce, key)


def unlock(key: bytes, box: bytes, bound_to: bytes, what: str) -> bytes:
    """The secret inside ``box``; raises CannotOpen(what) for a wrong key, a wrong place or a changed byte."""
    if len(box) < NONCE_BYTES + _TAG_BYTES:
        raise CannotOpen(what)
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(box[NONCE_BYTES:], bound_to, box[:NONCE_BYTES], key)
    except exceptions.CryptoError:
        raise CannotOpen(what) from None


def public_of(seed: bytes) -> bytes:
    """The X25519 public key that belongs to a 32-byte private key."""
    return bindings.crypto_scalarmult_base(seed)


def seal(public: bytes, secret: bytes, bound_to: bytes) -> bytes:
    """A sealed box for the owner of ``public``; it binds nothing itself, so a digest of ``bound_to`` is inside."""
    return bindings.crypto_box_seal(_binding(bound_to) + secret, public)


def unseal(private: bytes, box: bytes, bound_to: bytes, what: str) -> bytes:
    """The secret inside a sealed box made by ``seal`` with the same ``bound_to``; raises CannotOpen(what)."""
    try:
        content = bindings.crypto_box_seal_open(box, public_of(private), private)
    except exceptions.CryptoError:  # also when the box is too short
        raise CannotOpen(what) from None
    if not same(content[:_BINDING_BYTES], _binding(bound_to)):
        raise CannotOpen(what)
    return content[_BINDING_BYTES:]


def _binding(bound_to: bytes) -> bytes:
    return blake2b(bound_to, digest_size=_BINDING_BYTES, person=b"pana-sealed", encoder=RawEncoder)
