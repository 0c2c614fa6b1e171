"""How days, moments and dates of birth are read as they are typed, with words for what was understood or is missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.partial_dates import PartialDate, Precision
from shelter_app.views.formats import Formats
from shelter_app.views.page import Context
from shelter_app.views.reading import read_birth, read_moment
from shelter_app.views.widgets.dates import Understood

translate = QCoreApplication.translate
_DAY_FORMS = ("%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y", "%Y-%m-%d", "%d%m%Y", "%d%m%y")


def day_parser(context: Context) -> Callable[[str], Understood]:
    """A whole day, past or to come."""

    def parse(text: str) -> Understood:
        for form in _DAY_FORMS:
            try:
                day = datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no zone
            except ValueError:
                continue
            return Understood(day, context.formats.day_year(day))
        return Understood(problem=translate("Typed", "Write the day as 24.11.2026."))

    return parse


def moment_parser(context: Context) -> Callable[[str], Understood]:
    """A day and a time that are past."""
    return lambda text: read_moment(text, now=context.session.now(), formats=context.formats)


def birth_parser(context: Context) -> Callable[[str], Understood]:
    """A date of birth of any precision, or an age."""
    return lambda text: read_birth(text, today=context.session.today(), formats=context.formats)


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


def day_text(day: date | None) -> str:
    """A day as it is typed again into a field."""
    return f"{day:%d.%m.%Y}" if day else ""
