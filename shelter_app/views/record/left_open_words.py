"""What goes on after somebody has left, in words: what it is, in whose hands, and until when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.stays import Discharge, Fate, LeftOpen
from shelter_app.domain.summaries import OF_DECISIONS
from shelter_app.views.page import Context
from shelter_app.views.words import typed_day_words

translate = QCoreApplication.translate


def title_of(one: LeftOpen, context: Context) -> str:
    """The measure as typed, the title of the rule, or whom to contact again."""
    if one.source == "plan":
        return one.text
    if one.source in ("contact_next", *OF_DECISIONS):
        return typed_day_words(one.source, one.text)
    rule = context.session.profile.rule(one.code)
    return rule.title.get(context.language.code, one.code) if rule else one.code


def carried_lines(leaving: Discharge, context: Context) -> list[str]:
    """One line for all that goes on, measures first, and for what ended by its rule because nobody decided about it.

    A duty that nobody took over stays with this centre.
    """
    on = [one for one in leaving.left_open if one.fate is Fate.GOES_ON]
    lines = [_line(one, context) for one in sorted(on, key=lambda one: (one.source != "plan", one.due_at))]
    ended = [one for one in leaving.unanswered if one.fate is Fate.ENDED]
    words = translate("LeftOpen", "{what}: ended by its rule, nobody decided about it")
    return [*lines, *(words.format(what=title_of(one, context)) for one in ended)]


def _line(one: LeftOpen, context: Context) -> str:
    day = context.formats.numeric(one.due_at.astimezone(context.session.tz).date())
    who = one.taken_by or translate("LeftOpen", "this centre")
    words = translate("LeftOpen", "{what}: {who}, until {date}")
    if one.by_rule:
        words = translate("LeftOpen", "{what}: {who}, until {date}, by its rule: nobody decided about it")
    return words.format(what=title_of(one, context), who=who, date=day)
