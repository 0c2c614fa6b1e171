"""Numbers of documents as people type them: with a sign in front or without."""

from __future__ import annotations

import re
from typing import Final

_SIGN: Final = re.compile(r"^\s*(?:№|#|N[°º]|No\.|Nr\.)[\s№]*", re.IGNORECASE)


def bare(number: str) -> str:
    """The number without the sign that whoever shows it writes in front ("№ 77" is 77); a sign alone stays."""
    rest = _SIGN.sub("", number).strip()
    return rest or number.strip()
