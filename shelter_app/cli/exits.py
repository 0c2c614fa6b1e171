"""How a command ends: its exit code, which scripts rely on (docs/cli.md), and a sentence where it ends early."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes; their meaning never changes, new ones may join."""

    FINE = 0
    PROBLEM = 1
    USAGE = 2
    LOGIN = 3
    NOT_ALLOWED = 4
    NOT_ENROLLED = 5
    HEADER = 6
    DATABASE = 7
    FOUND = 8
    BUG = 70
    INTERRUPTED = 130


class Stop(Exception):
    """A command ends here; the sentence says to a person why and what to do."""

    def __init__(self, code: Exit, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
