"""What really lies in a closed registry: every page decrypted with its key, used or free."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE: Final = 4096
RESERVED: Final = 80
_IV: Final = 16
_SALT: Final = 16


def decrypted(path: Path, key: bytes) -> bytes:
    """All pages as the engine sees them: AES-256-CBC with the vector at the end of each page."""
    raw, found = path.read_bytes(), []
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + _IV]
        body = page[_SALT if start == 0 else 0 : PAGE - RESERVED]
        opener = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        found.append(opener.update(body) + opener.finalize())
    return b"".join(found)


def holds(path: Path, key: bytes, words: str) -> bool:
    """Whether these words stand anywhere in the file, as text or in Latin or Cyrillic letters of the search."""
    pages = decrypted(path, key)
    return any(form.encode() in pages for form in (words, words.casefold(), words.upper()))
