"""The entry point of `shelter-app`; the rest is loaded inside, so that Ctrl+C is quiet from the first moment."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from shelter_app.cli.exits import Exit


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code (docs/cli.md)."""
    try:
        from shelter_app.cli.running import run

        return int(run(argv))
    except KeyboardInterrupt:
        return int(Exit.INTERRUPTED)
    except Exception as error:  # noqa: BLE001 - an installation so broken that there are neither words nor a log
        print(f"shelter-app: {type(error).__name__}", file=sys.stderr)
        return int(Exit.BUG)
