"""Where somebody is and until when, and what binds those who came together, in words for every page about a file."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.groups import GroupKind
from shelter_app.domain.stays import Absence, Presence
from shelter_app.services.residents import FileView
from shelter_app.views.formats import capital
from shelter_app.views.page import Context
from shelter_app.views.words import presence_words

translate = QCoreApplication.translate


def until_words(moment: datetime, context: Context) -> str:
    """today, 18:00"""
    session = context.session
    return context.formats.near_moment(moment.astimezone(session.tz), session.today())


def with_words(absence: Absence) -> str:
    """With whom somebody went; empty where they went alone or nobody said."""
    if absence.with_whom and absence.with_staff:
        return translate("Whereabouts", "with {name} and our staff").format(name=absence.with_whom)
    if absence.with_staff:
        return translate("Whereabouts", "with our staff")
    return translate("Whereabouts", "with {name}").format(name=absence.with_whom) if absence.with_whom else ""


def away_words(absence: Absence, context: Context) -> str:
    """On leave until today, 18:00, with Bekov Timur; or since when somebody is missing."""
    where = capital(presence_words(absence.kind))
    if absence.until is None:
        since = until_words(absence.since, context)
        first = translate("Whereabouts", "{where} since {time}").format(where=where, time=since)
    elif absence.late(context.session.now()):
        back = until_words(absence.until, context)
        first = translate("Whereabouts", "{where}: was to be back {time}").format(where=where, time=back)
    else:
        back = until_words(absence.until, context)
        first = translate("Whereabouts", "{where}: back {time}").format(where=where, time=back)
    place = absence.where if absence.kind is Presence.HOSPITAL else ""
    return ", ".join(filter(None, (first, place, with_words(absence))))


def bond_words(kind: GroupKind) -> str:
    """What binds a group, as the title of its names."""
    words = {
        GroupKind.SIBLINGS: translate("Whereabouts", "Brothers and sisters"),
        GroupKind.PARENT: translate("Whereabouts", "Parent and child"),
        GroupKind.RELATIVES: translate("Whereabouts", "Relatives"),
        GroupKind.TOGETHER: translate("Whereabouts", "Came together"),
    }
    return words[kind]


def together_words(view: FileView, context: Context) -> str:
    """brothers and sisters: Farrukh, Madina; empty for somebody who came alone."""
    if view.bond is None or not view.siblings:
        return ""
    names = [one.name(context.language.code) or one.number for one in view.siblings]
    given = ", ".join(names)
    bond = bond_words(view.bond)
    return f"{bond[:1].lower()}{bond[1:]}: {given}"
