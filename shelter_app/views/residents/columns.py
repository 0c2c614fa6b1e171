"""What the four columns of the list say about one file: who, how old, which day of the stay, and what is next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.dates import turning_window
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.views.formats import capital
from shelter_app.views.lines import due_face, name_words, next_title, stay_of
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.widgets.bars import warning
from shelter_app.views.widgets.chip import tone_colour
from shelter_app.views.widgets.tables import Cell, Column
from shelter_app.views.words import basis_words, born_words, presence_words, sex_words

translate = QCoreApplication.translate
COMING_OF_AGE_DAYS = 90
ADULT = 18


def columns(context: Context) -> list[Column]:
    """Name and file, age with its certainty, day of the stay, next due."""
    return [
        Column("name", lambda: translate("ResidentsColumns", "Name, file"), lambda row: _name(row, context)),
        Column("age", lambda: translate("ResidentsColumns", "Age"), lambda row: _age(row, context), width=132),
        Column("day", lambda: translate("ResidentsColumns", "Day of stay"), lambda row: _day(row, context), width=144),
        Column("next", lambda: translate("ResidentsColumns", "Next due"), lambda row: _next(row, context), width=172),
    ]


def _name(row: ResidentSummary, context: Context) -> Cell:
    if not row.named:
        restricted = translate("Lines", "restricted")
        words = name_words(row, context)
        return Cell(words, restricted, strong=True, avatar=("", row.resident_id), avatar_icon="lock")
    country = label(context, "country", row.citizenship) or translate("ResidentsColumns", "citizenship not known")
    known = row.name(context.language.code)
    detail = f"{row.number}, {country}"
    return Cell(
        name_words(row, context),
        detail,
        strong=True,
        wrap=True,
        avatar=(known, row.resident_id),
        avatar_icon="" if known else "user",
        detail_icon="users-round" if row.group_id is not None else "",
    )


def _age(row: ResidentSummary, context: Context) -> Cell:
    if not row.named:
        return Cell()
    today = context.session.today()
    return Cell(born_words(row.born, today), certainty_words(row, context))


def certainty_words(row: ResidentSummary, context: Context) -> str:
    """The eighteenth birthday where it is near; else what the age rests on, and always boy or girl."""
    today = context.session.today()
    window = turning_window(row.born, ADULT)
    if window and window[0] == window[1] and 0 < (window[0] - today).days <= COMING_OF_AGE_DAYS:
        day = context.formats.short_day(window[0])
        return translate("ResidentsColumns", "18 on {day}").format(day=day)
    sex = sex_words(row.sex, child=row.age(today).may_be_under(ADULT))
    if row.age_disputed or row.born_basis not in (None, AgeBasis.DOCUMENT):
        return f"{basis_words(row.born_basis, disputed=row.age_disputed)}, {sex}"
    return sex


def _day(row: ResidentSummary, context: Context) -> Cell:
    session, formats = context.session, context.formats
    if row.presence is Presence.LEFT:
        left = formats.numeric(row.left_at.astimezone(session.tz).date()) if row.left_at else ""
        return Cell(capital(presence_words(row.presence)), left)
    stay = stay_of(row, session)
    where = "" if row.presence is Presence.PRESENT else capital(presence_words(row.presence))
    if stay.limit <= 0:
        return Cell(formats.day_alone(stay.day), where)
    words = formats.count_of(stay.day, stay.limit)
    if where:
        return Cell(words, where, detail_tone="mark", detail_icon="map-pin")
    warned = warning(stay, formats)
    if warned is None:
        return Cell(words, stay=stay)
    spoken, icon, tone = warned
    days = formats.days(abs(stay.limit - stay.day))
    return Cell(words, stay=stay, aside=days, aside_icon=icon, aside_tone=tone, spoken=f"{words}, {spoken}")


def _next(row: ResidentSummary, context: Context) -> Cell:
    if row.next_due_at is None:
        nothing = translate("ResidentsColumns", "nothing waits") if row.named else ""
        return Cell(nothing, tone="text2")
    face = due_face(row.next_due_at, row.next_has_time, context)
    return Cell(next_title(row, context), face.words, detail_icon=face.icon_name, detail_tone=tone_colour(face.tone))
