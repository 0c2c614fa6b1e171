"""Where somebody was before a lock: kept as a draft of its own, gone back to after the next unlock."""

from __future__ import annotations

import json
from typing import Any

WORKSPACE = "workspace"


def workspace_of(content: str) -> tuple[str, dict[str, Any]] | None:
    """The page and its arguments as stored before a lock, or None where they cannot be read."""
    try:
        name, args = json.loads(content)
    except (ValueError, TypeError):
        return None
    return (name, args) if isinstance(name, str) and isinstance(args, dict) else None
