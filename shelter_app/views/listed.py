"""Choices of the reference lists in the present language, in the order of the list."""

from __future__ import annotations

from collections.abc import Sequence

from shelter_app.views.formats import capital
from shelter_app.views.page import Context


def label(context: Context, name: str, code: str) -> str:
    """The words of one code as they begin a line; empty for no code."""
    return capital(inside(context, name, code))


def inside(context: Context, name: str, code: str) -> str:
    """The words of one code as they stand inside a sentence; empty for no code."""
    return context.session.reference.label(name, code, context.language.code) if code else ""


def labels(context: Context, name: str, codes: Sequence[str]) -> str:
    """The words of several codes of a list, one after another."""
    return capital(", ".join(inside(context, name, code) for code in codes))


def choices(context: Context, name: str, *, keep: str = "") -> list[tuple[str, str]]:
    """What a field offers today as (code, words)."""
    entries = context.session.reference.list(name).choices(context.session.today(), keep=keep)
    return [(entry.code, capital(entry.labels.get(context.language.code, entry.code))) for entry in entries]


def terminations(context: Context) -> list[tuple[str, str]]:
    """The reasons for which the procedure lets a plan or a file end, as (code, words)."""
    language = context.language.code
    return [(one.code, one.labels.get(language, one.code)) for one in context.session.profile.terminations]
