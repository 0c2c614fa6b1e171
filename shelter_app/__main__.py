"""Starts the program: ``python -m shelter_app`` and the entry point of the bundle."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the program and returns its exit code."""
    from shelter_app.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
