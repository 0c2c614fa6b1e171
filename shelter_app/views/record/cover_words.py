"""What pages say about who stands in for a coordinator: until when, for whom, in which files."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.audit import AuditEntry
from shelter_app.domain.covers import Cover
from shelter_app.domain.ids import StaffId
from shelter_app.services.covers import Told
from shelter_app.services.session import Session
from shelter_app.views.formats import Formats
from shelter_app.views.page import Context

translate = QCoreApplication.translate
ABOUT = ("cover.given", "cover.ended")


def until_words(cover: Cover, context: Context) -> str:
    """'until 5 December', 'from 1 to 5 December' where it is still to come, or until somebody ends it."""
    return _days(cover.begins, cover.ends, context.formats, begun=cover.begins <= context.session.today())


def _days(begins: date, ends: date | None, formats: Formats, *, begun: bool) -> str:
    if ends is None and begun:
        words = translate("Covers", "until it is ended")
    elif ends is None:
        words = translate("Covers", "from {first} until it is ended")
    elif begun:
        words = translate("Covers", "until {last}")
    else:
        words = translate("Covers", "from {first} to {last}")
    last = formats.numeric(ends) if ends is not None else ""
    return words.format(first=formats.numeric(begins), last=last)


def cover_words(told: Told, context: Context) -> str:
    """'Petrov B. in place of Ivanova A., until 05.12.2026'"""
    return _whole(told.stands_in, told.away, until_words(told.cover, context))


def place_words(told: Told, context: Context) -> str:
    """'in place of Ivanova A., until 05.12.2026', beside the name of who stands in."""
    words = translate("Covers", "in place of {away}, {until}")
    return words.format(away=told.away, until=until_words(told.cover, context))


def _whole(name: str, away: str, until: str) -> str:
    words = translate("Covers", "{name} in place of {away}, {until}")
    return words.format(name=name, away=away, until=until)


def files_words(told: Told) -> str:
    """Whether it is about one file or about all that the colleague coordinates."""
    if told.number:
        return translate("Covers", "only file {number}").format(number=told.number)
    return translate("Covers", "all files that {name} coordinates").format(name=told.away)


def line_words(line: AuditEntry, session: Session, formats: Formats) -> str:
    """Both people and the days of a line of the log about a cover; empty for any other line."""
    if line.action not in ABOUT:
        return ""
    away, stands_in = (session.staff_name(StaffId(int(one))) for one in line.subject.split(" "))
    days = [date.fromisoformat(one) for one in line.detail.split(" ")]
    until = _days(days[0], days[1] if len(days) > 1 else None, formats, begun=False)
    return _whole(stands_in, away, until)
