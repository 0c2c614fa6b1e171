"""Errors that are the world's fault: they carry facts, never sentences; views, reports and cli find the words."""

from __future__ import annotations


class ShelterError(Exception):
    """Something staff can understand and act on; every attribute is a fact for the sentence they will read."""


class InvalidInput(ShelterError):
    """What was typed cannot be taken yet; ``problems`` maps a field's name to a stable reason code."""

    def __init__(self, **problems: str) -> None:
        super().__init__(", ".join(f"{field}:{reason}" for field, reason in sorted(problems.items())))
        self.problems = dict(problems)


class NotAllowed(ShelterError):
    """The person who is logged in has no right to do this; nothing was changed."""

    def __init__(self, right: str) -> None:
        super().__init__(right)
        self.right = right


class NotFound(ShelterError):
    """The record is not there (or not visible to this person, which must look the same)."""

    def __init__(self, noun: str) -> None:
        super().__init__(noun)
        self.noun = noun


class Stale(ShelterError):
    """Somebody saved a newer version while this one was being edited; nothing was overwritten."""

    def __init__(self, noun: str) -> None:
        super().__init__(noun)
        self.noun = noun
