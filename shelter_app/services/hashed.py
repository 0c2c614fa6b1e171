"""What the audit keeps of a typed name: a keyed hash that says nothing without the vault."""

from __future__ import annotations

import hashlib

from shelter_app.domain.names import fold
from shelter_app.services.session import Session


def keyed_hash(text: str, by: Session) -> str:
    """A name for the audit that says nothing without the vault, and is the same for every spelling."""
    key = by.vault.derive("pana-search-1") if by.vault else b""
    return hashlib.blake2b(fold(text).encode(), key=key, digest_size=8).hexdigest()
