"""What lists say about one file in one line: whose it is, which day of the stay it is, what is next and how near."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.staff import Role
from shelter_app.domain.summaries import OF_CALENDAR, OF_HEALTH, DueItem, ResidentSummary
from shelter_app.services.session import Session
from shelter_app.views.formats import capital
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.widgets.bars import Stay
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.words import (
    TYPED_DAYS,
    calendar_day_words,
    due_title,
    health_day_words,
    role_words,
    typed_day_words,
)

translate = QCoreApplication.translate
SOON_DAYS = 2


def number_words(summary: ResidentSummary) -> str:
    """'file 051-26'"""
    return translate("Lines", "file {number}").format(number=summary.number)


def name_words(summary: ResidentSummary, context: Context) -> str:
    """The name; the file's number where the file is restricted; an honest word where nobody knows the name."""
    if not summary.named:
        return capital(number_words(summary))
    return summary.name(context.language.code) or translate("Lines", "Name not known")


def whose(summary: ResidentSummary, context: Context) -> str:
    """Name and file number; number and the word restricted for those who may not read the file."""
    second = number_words(summary) if summary.named else translate("Lines", "restricted")
    return f"{name_words(summary, context)}, {second}"


def actor_words(who: str, context: Context) -> str:
    """Who acts: a colleague's name stands as it is, a role by its words."""
    role = next((one for one in Role if one.value == who), None)
    return label(context, "attendee_role", who) if role is None else capital(role_words(role))


def stay_of(summary: ResidentSummary, session: Session) -> Stay:
    """The day of the stay against its limit, with the profile's days of warning as ticks."""
    began = summary.admitted_at.astimezone(session.tz).date()
    day = max((session.today() - began).days, 0)
    if summary.limit_day is None:
        return Stay(day)
    limit = (summary.limit_day - began).days
    # A house may keep places of another sort: their limit tells which rule warns.
    rules = [session.profile.limit(kind) for kind in (session.centre.kind, *CentreKind)]
    rule = next((one for one in rules if one and one.days == limit), rules[0])
    return Stay(day, limit, tuple(tick for tick in rule.warn if tick < limit) if rule else ())


def due_face(due_at: datetime, has_time: bool, context: Context) -> ChipFace:
    """How near a term is, in words: overdue, by an hour of today, soon, or the day it falls on."""
    session, formats = context.session, context.formats
    now, due = session.now(), due_at.astimezone(session.tz)
    if due < now:
        late = (now.date() - due.date()).days
        if late:
            return ChipFace(formats.overdue(late), "overdue")
        return ChipFace(translate("Lines", "Overdue since {time}").format(time=formats.time(due)), "overdue")
    if due.date() == now.date():
        words = formats.before_time(due) if has_time else translate("Lines", "By the end of the day")
        return ChipFace(words, "soon")
    words = formats.short_weekday(due.date())
    if has_time:
        words = f"{words}, {formats.time(due)}"
    if (due.date() - now.date()).days <= SOON_DAYS:
        return ChipFace(words, "soon")
    return ChipFace(words, "plain", "calendar-days")


def waiting_title(item: DueItem, context: Context) -> str:
    """What waits; where the words are kept from somebody, still what kind of thing it is."""
    if item.text or item.source not in ("plan", "follow_up"):
        return due_title(item, context)
    if item.source == "plan":
        return translate("Lines", "A measure of the support plan")
    return translate("Lines", "Follow-up")


def next_title(summary: ResidentSummary, context: Context) -> str:
    """What comes next in a file, in words; empty where nothing waits."""
    code, text = summary.next_code, summary.next_text
    if code in OF_HEALTH:
        return health_day_words(code, text or code, context)
    if code in OF_CALENDAR:
        return calendar_day_words(code, text)
    if code in TYPED_DAYS:
        return typed_day_words(code, text)
    rule = context.session.profile.rule(code)
    if rule is not None:
        return rule.title.get(context.language.code, code)
    kind = context.session.reference.list("followup_kind").get(code)
    if kind is not None and text.isdigit():
        words = translate("Words", "Follow-up after {days} days: {kind}")
        return words.format(days=text, kind=kind.labels.get(context.language.code, code))
    return text
