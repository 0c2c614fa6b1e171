"""Choices of the reference lists in the present language, in the order of the list."""

from __future__ import annotations

from shelter_app.views.formats import capital
from shelter_app.views.page import Context


def label(context: Context, name: str, code: str) -> str:
    """The words of one code as they begin a line; empty for no code."""
    return capital(context.session.reference.label(name, code, context.language.code)) if code else ""


def choices(context: Context, name: str, *, keep: str = "") -> list[tuple[str, str]]:
    """What a field offers today as (code, words)."""
    entries = context.session.reference.list(name).choices(context.session.today(), keep=keep)
    return [(entry.code, capital(entry.labels.get(context.language.code, entry.code))) for entry in entries]


def terminations(context: Context) -> list[tuple[str, str]]:
    """The reasons for which the procedure lets a plan or a file end, as (code, words)."""
    language = context.language.code
    return [(one.code, one.labels.get(language, one.code)) for one in context.session.profile.terminations]
