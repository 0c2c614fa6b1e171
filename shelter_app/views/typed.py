"""What staff type about days, moments and ages, told back in words: the parsers behind the fields of forms."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject

from shelter_app.domain import dates, typed_days
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.partial_dates import PartialDate, Precision
from shelter_app.domain.people import AgeBasis
from shelter_app.views.formats import Formats
from shelter_app.views.page import Context
from shelter_app.views.widgets.dates import Parser, Understood
from shelter_app.views.words import Counted, born_words

translate = QCoreApplication.translate


class Infancy(QObject):
    """Ages under one year; the translation tools find plurals only in an object's own ``tr``."""

    def about_months(self, count: int) -> str:
        """около 5 месяцев"""
        return self.tr("about %n month(s)", "", count)


def read_birth(text: str, *, today: date, formats: Formats) -> Understood:
    """A birth date or an age; the value is a PartialDate, the meaning says how certain it is."""
    parsed = dates.parse_birth(text, today=today)
    if parsed.problem:
        return Understood(problem=birth_problem(parsed.problem))
    born = parsed.born
    if parsed.understood is dates.Understood.UNKNOWN:
        return Understood(born, translate("Reading", "Understood: nobody knows the age"))
    earliest, latest = born.earliest, born.latest
    assert earliest is not None
    assert latest is not None
    if parsed.understood is dates.Understood.AGE and not parsed.years and parsed.months is not None:
        age = Infancy().about_months(parsed.months)
    elif parsed.understood is dates.Understood.AGE:
        age = Counted().about_years(parsed.years or 0)
    else:
        age = born_words(born, today)
    if born.exact:
        return Understood(
            born,
            translate("Reading", "Understood: born {date}, {age}").format(date=formats.day_year(born.exact), age=age),
        )
    if earliest.year == latest.year and born.month is not None:
        when = formats.month(earliest.year, earliest.month) if not born.estimated else str(earliest.year)
    elif earliest.year == latest.year:
        when = str(earliest.year)
    else:
        when = f"{earliest.year}–{latest.year}"
    return Understood(born, translate("Reading", "Understood: {age}, born {when}").format(age=age, when=when))


def birth_problem(reason: str) -> str:
    """What is right, for each reason why a birth date was not taken."""
    words: dict[str, Callable[[], str]] = {
        "year_missing": lambda: translate("Reading", "The year is missing: 5.3.2011, 2011 or an age such as 13"),
        "no_such_day": lambda: translate("Reading", "There is no such day in that month"),
        "no_such_month": lambda: translate("Reading", "There is no such month"),
        "no_such_year": lambda: translate("Reading", "There is no such year"),
        "future": lambda: translate("Reading", "This date lies in the future"),
        "too_old": lambda: translate("Reading", "Nobody is that old: check the year"),
        "other_calendar": lambda: translate(
            "Reading", "This looks like a year of the Afghan or Iranian calendar: write the age instead"
        ),
    }
    found = words.get(reason)
    return found() if found else translate("Reading", "Write 5.3.2011, 2011, ~13, or ? if nobody knows")


def read_moment(text: str, *, now: datetime, formats: Formats, ahead: bool = False) -> Understood:
    """An hour that is past, or ahead where that may be; the value is an aware datetime in the zone of ``now``."""
    try:
        moment = dates.parse_moment(text, now=now)
    except InvalidInput as wrong:
        return Understood(problem=moment_problem(wrong.problems["moment"]))
    if moment > now and not ahead:
        return Understood(problem=moment_problem("in_future"))
    meaning = translate("Reading", "Understood: {moment}").format(moment=formats.near_moment(moment, now.date()))
    return Understood(moment, meaning)


def moment_problem(reason: str) -> str:
    """What is right, for each reason why an hour was not taken."""
    words: dict[str, Callable[[], str]] = {
        "time_missing": lambda: translate("Reading", "The time is missing: 21.11.2026 02:15"),
        "no_such_day": lambda: translate("Reading", "There is no such day in that month"),
        "no_such_time": lambda: translate("Reading", "There is no such time"),
        "in_future": lambda: translate("Reading", "This hour lies in the future"),
    }
    found = words.get(reason)
    return found() if found else translate("Reading", "Write 2:15 or 21.11.2026 02:15")


def day_parser(context: Context) -> Callable[[str], Understood]:
    """A whole day, past or to come: figures, a word such as "tomorrow", "+7", or a day of the week."""

    def parse(text: str) -> Understood:
        today = context.session.today()
        day = typed_days.parse_day(text, today=today)
        if day is None:
            return Understood(problem=translate("Typed", "Write the day as 24.11.2026, tomorrow, Friday or +7."))
        weekday = context.formats.weekday(day)
        return Understood(day, f"{weekday} {day.year}" if day.year != today.year else weekday)

    return parse


def paper_day_parser(context: Context) -> Parser:
    """The day that a paper states, or as much of it as it states; never one to come."""

    def parse(text: str) -> Understood:
        parsed = dates.parse_stated(text, today=context.session.today())
        if parsed.problem in ("future", "no_such_day", "no_such_month", "no_such_year"):
            return Understood(problem=birth_problem(parsed.problem))
        if parsed.problem:
            words = translate("Typed", "Write 24.11.2026, 11.2026 or 2026: as much as the paper states.")
            return Understood(problem=words)
        return Understood(parsed.born, partial_words(parsed.born, context.formats))

    return parse


def moment_parser(context: Context, *, ahead: bool = False) -> Callable[[str], Understood]:
    """A day and a time that are past, or ahead where that may be."""
    return lambda text: read_moment(text, now=context.session.now(), formats=context.formats, ahead=ahead)


def birth_parser(context: Context) -> Callable[[str], Understood]:
    """A date of birth of any precision, or an age."""
    return lambda text: read_birth(text, today=context.session.today(), formats=context.formats)


def age_parser(context: Context, basis: Callable[[], object]) -> Parser:
    """Reads a birth date or an age; an age without a date is told that no document says such a thing.

    A year, or a year and its month, is what many papers state: a taskera knows no day.
    """
    parse = birth_parser(context)

    def read(text: str) -> Understood:
        found = parse(text)
        born = found.value
        if isinstance(born, PartialDate) and (born.month, born.day) == (1, 1) and not born.estimated:
            # Papers say 1 January where only the year is known; written as the year it is no false birthday.
            words = translate("AdmissionForm", "1 January: is the day known? If not, write {year}")
            return Understood(born, words.format(year=born.year))
        nobody_knows = isinstance(born, PartialDate) and born.year is None and bool(text.strip())
        if nobody_knows and basis() == AgeBasis.DOCUMENT.value:
            words = translate("AdmissionForm", "“By document” needs what the document states: write its date")
            return Understood(problem=words)
        if not isinstance(born, PartialDate) or basis() != AgeBasis.DOCUMENT.value or not born.estimated:
            return found
        words = translate(
            "AdmissionForm",
            "{meaning}. A document states the date: write it, or choose “by own account” or “by appearance”",
        )
        return Understood(born, words.format(meaning=found.meaning))

    return read


def partial_words(born: PartialDate, formats: Formats) -> str:
    """5 March 2019, March 2019, 2019, about 2019, not known: no more than the date says."""
    if born.exact is not None and not born.estimated:
        return formats.day_year(born.exact)
    if born.precision is Precision.UNKNOWN or born.year is None:
        return translate("Typed", "not known")
    words = formats.month(born.year, born.month) if born.month else str(born.year)
    if born.estimated:
        return translate("Typed", "about {date}").format(date=words)
    return words


def partial_text(day: PartialDate) -> str:
    """As much of a day as is known, as it is typed again into a field."""
    if day.year is None:
        return ""
    parts = (f"{day.day:02}" if day.day else "", f"{day.month:02}" if day.month else "", str(day.year))
    return ".".join(filter(None, parts))


def day_text(day: date | None) -> str:
    """A day as it is typed again into a field."""
    return f"{day:%d.%m.%Y}" if day else ""
