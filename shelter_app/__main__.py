"""Starts the program: ``python -m shelter_app`` and the entry point of the bundle."""

from __future__ import annotations

import sys
from typing import Final

PROVE: Final = "--prove-copy"


def main() -> int:
    """Runs the program and returns its exit code; the bundle proves copies of the registry with the same file."""
    if sys.argv[1:] == [PROVE]:
        from shelter_app.services.backups import proving

        return proving.main()
    from shelter_app.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
