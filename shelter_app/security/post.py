"""Keys by which a file travels to another computer: what opens it there, what shows who made it, and the key card.

A card is text that one side hands to the other once, on paper or by any way at all. It is signed by its own key against
slips; that it is really theirs shows its fingerprint alone, read out by telephone.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import asdict, dataclass, fields
from hashlib import blake2b
from typing import Final

import pyrage
from nacl import utils
from nacl.signing import SigningKey

from shelter_app.security import bech32, envelopes
from shelter_app.security.envelopes import context
from shelter_app.security.errors import CardUnreadable
from shelter_app.security.members import SEED_BYTES, Secret
from shelter_app.security.signing import is_signed_by, sign

CARD_MARK: Final = "pana-key-1:"
CARD_LETTERS: Final = 4000
"""The longest card that is read at all; a whole one has about six hundred letters."""
_CARD_PURPOSE: Final = "key-card"
_SIGNATURE_BYTES: Final = 64
_GROUPS, _DIGITS = 6, 5
_WORD_LETTERS: Final = 200


@dataclass(frozen=True, slots=True)
class KeyCard:
    """Who somebody is and where to: the age key that files are encrypted to, the key that checks what they sign."""

    kind: str
    name: str
    post: str
    body: str
    recipient: str
    verify: str

    @property
    def fingerprint(self) -> str:
        """Six groups of five digits over both keys, to be read out: nearly a hundred bits, in no language."""
        digest = blake2b(f"{self.recipient} {self.verify}".encode(), digest_size=32, person=b"pana-finger-1").digest()
        number = int.from_bytes(digest, "big")
        groups = (number // 10 ** (_DIGITS * place) % 10**_DIGITS for place in range(_GROUPS))
        return " ".join(f"{group:0{_DIGITS}d}" for group in groups)


class PostKeys(Secret):
    """The private half of a card. A member's follow from the keys behind their door, a centre's lie in its registry."""

    __slots__ = ("_identity", "_sign")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise ValueError("keys for the post grow from 64 bytes")
        private = envelopes.keyed_hash(seed[:32], "pana-post-1", context("age"))
        self._identity = pyrage.x25519.Identity.from_str(bech32.encode("age-secret-key-", private).upper())
        self._sign = SigningKey(seed[32:])

    @property
    def recipient(self) -> str:
        """The public age key."""
        return str(self._identity.to_public())

    @property
    def verify(self) -> str:
        """The public key that checks signatures, in hexadecimal digits."""
        return bytes(self._sign.verify_key).hex()

    def open(self, box: bytes) -> bytes:
        """The content of an age file; raises ``pyrage.DecryptError``."""
        return bytes(pyrage.decrypt(box, [self._identity]))

    def sign(self, purpose: str, data: bytes) -> bytes:
        """64 bytes by which the owner of the card agreed to ``data`` for this ``purpose``."""
        return sign(self._sign, purpose, data)

    def card(self, kind: str, name: str, post: str, body: str) -> KeyCard:
        """What is handed over."""
        name, post, body = (part.strip()[:_WORD_LETTERS] for part in (name, post, body))
        return KeyCard(kind, name, post, body, self.recipient, self.verify)


def new_seed() -> bytes:
    """64 random bytes from which keys for the post grow."""
    return utils.random(SEED_BYTES)


def written(card: KeyCard, keys: PostKeys) -> str:
    """The card as text of one line, fit for a QR code; ``keys`` are its own."""
    content = json.dumps(asdict(card), ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    return CARD_MARK + base64.urlsafe_b64encode(keys.sign(_CARD_PURPOSE, content) + content).decode()


def read_card(text: str) -> KeyCard:
    """The card in a text as it was pasted, blanks and line ends aside; raises CardUnreadable."""
    whole = "".join(text.split())
    if not whole.startswith(CARD_MARK) or len(whole) > CARD_LETTERS:
        raise CardUnreadable
    try:
        data = base64.b64decode(whole.removeprefix(CARD_MARK), altchars=b"-_", validate=True)
        told = json.loads(data[_SIGNATURE_BYTES:])
    except (binascii.Error, ValueError, RecursionError):
        raise CardUnreadable from None
    names = {field.name for field in fields(KeyCard)}
    if not isinstance(told, dict) or set(told) != names or not all(isinstance(part, str) for part in told.values()):
        raise CardUnreadable
    card = KeyCard(**told)
    if not _whole(card) or not is_signed_by(
        bytes.fromhex(card.verify), _CARD_PURPOSE, data[_SIGNATURE_BYTES:], data[:_SIGNATURE_BYTES]
    ):
        raise CardUnreadable
    return card


def _whole(card: KeyCard) -> bool:
    try:
        pyrage.x25519.Recipient.from_str(card.recipient)
        return len(bytes.fromhex(card.verify)) == 32 and bool(card.name)
    except (pyrage.RecipientError, ValueError):
        return False
