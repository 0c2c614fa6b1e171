"""Working days and public holidays of a country, corrected by the centre's own table of transferred days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from shelter_app.domain.errors import InvalidInput

if TYPE_CHECKING:
    from holidays import HolidayBase

VERIFIED_UNTIL: Final[Mapping[str, int]] = {"KZ": 2026, "KG": 2026, "TJ": 2026}
"""The last year whose holidays and transferred days were checked against the published calendars."""

_COUNTRY: Final = re.compile("[A-Z]{2}")
_LIBRARY_LANGUAGE: Final[Mapping[tuple[str, str], str]] = {
    ("KZ", "kk"): "kk",
    ("KG", "ru"): "ru_KG",
    ("KG", "ky"): "ky",
    ("TJ", "ru"): "ru",
    ("TJ", "tg"): "tg",
}
_RUSSIAN_KZ: Final[Mapping[str, str]] = {
    "New Year's Day": "Новый год",
    "Orthodox Christmas": "Православное Рождество",
    "International Women's Day": "Международный женский день",
    "Constitution Day": "День Конституции Республики Казахстан",
    "Nowruz Holiday": "Наурыз мейрамы",
    "Kazakhstan's People Solidarity Holiday": "Праздник единства народа Казахстана",
    "Defender of the Fatherland Day": "День защитника Отечества",
    "Victory Day": "День Победы",
    "Capital Day": "День столицы",
    "Republic Day": "День Республики",
    "First President Day": "День Первого Президента Республики Казахстан",
    "Independence Day": "День Независимости",
    "Eid al-Adha": "Курбан айт",
    "Day off": "Перенесённый выходной день",
}
_RUSSIAN_NOTE: Final[Mapping[str, str]] = {
    "observed": " (перенесённый выходной)",
    "estimated": " (ожидаемая дата)",
    "observed, estimated": " (перенесённый выходной, ожидаемая дата)",
}


@lru_cache(maxsize=32)
def _library(country: str, language: str) -> HolidayBase:
    import holidays

    try:
        return holidays.country_holidays(country, language=language)
    except NotImplementedError:
        # A country that the library does not know has weekends and what the centre writes into its own table.
        return holidays.HolidayBase()


@dataclass(frozen=True, slots=True)
class DayOverride:
    """One line of the centre's table: ``day`` is a working day, or is not, whatever the library says."""

    day: date
    works: bool
    name: str = ""


@dataclass(frozen=True, slots=True)
class CheckedYear:
    """Whether one year was compared with the published calendar of the government, and who says so since when."""

    year: int
    verified: bool
    by: str
    on: date


@dataclass(frozen=True, slots=True)
class CentreDays:
    """What a centre knows better than the library: days moved by decree or given free, and which years it checked.

    About a year that is not among ``checked`` holds what came with the program (:data:`VERIFIED_UNTIL`).
    """

    days: tuple[DayOverride, ...] = ()
    checked: tuple[CheckedYear, ...] = ()

    def of_year(self, year: int) -> tuple[DayOverride, ...]:
        """The centre's own days of one year, in their order."""
        return tuple(sorted((line for line in self.days if line.day.year == year), key=lambda line: line.day))

    def with_year(self, year: int, days: tuple[DayOverride, ...]) -> CentreDays:
        """The same with other days in one year; the later of two lines about one day holds.

        Raises InvalidInput day ``other_year`` where a line belongs elsewhere.
        """
        if any(line.day.year != year for line in days):
            raise InvalidInput(day="other_year")
        kept = {line.day: line for line in self.days if line.day.year != year} | {line.day: line for line in days}
        return replace(self, days=tuple(kept[day] for day in sorted(kept)))

    def with_checked(self, decided: CheckedYear) -> CentreDays:
        """The same with what somebody says about one year; the others stay as they are."""
        others = tuple(one for one in self.checked if one.year != decided.year)
        return replace(self, checked=tuple(sorted((*others, decided), key=lambda one: one.year)))


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The working calendar of one country ("KZ", "KG", "TJ") with the centre's overrides.

    Of a country whose calendar nobody has compared no year is verified, and every term says so.
    """

    country: str = "KZ"
    overrides: tuple[DayOverride, ...] = ()
    checked: tuple[CheckedYear, ...] = ()
    _decided: dict[date, DayOverride] = field(init=False, repr=False, compare=False)
    _works: dict[date, bool] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not _COUNTRY.fullmatch(self.country):
            raise InvalidInput(country="unknown_calendar")
        object.__setattr__(self, "_decided", {line.day: line for line in self.overrides})

    @classmethod
    def of(cls, country: str, own: CentreDays) -> WorkCalendar:
        """The calendar of a country with what one centre knows better."""
        return cls(country, own.days, own.checked)

    def is_working_day(self, day: date) -> bool:
        """Whether offices work on ``day``: weekends and holidays do not, transferred Saturdays do, overrides win."""
        works = self._works.get(day)
        if works is None:
            line = self._decided.get(day)
            works = line.works if line else _library(self.country, "en_US").is_working_day(day)
            self._works[day] = works
        return works

    def holidays_of(self, year: int, lang: str) -> tuple[tuple[date, str], ...]:
        """The public holidays that the library names in one year, without what the centre decided."""
        found = _library(self.country, _LIBRARY_LANGUAGE.get((self.country, lang), "en_US"))
        first = date(year, 1, 1)
        days = (first + timedelta(days=number) for number in range(366))
        named = ((day, found.get(day)) for day in days if day.year == year)
        return tuple((day, self._word(name, lang)) for day, name in named if name is not None)

    def _word(self, name: str, lang: str) -> str:
        return _russian(name) if (self.country, lang) == ("KZ", "ru") else str(name)

    def add_working_days(self, day: date, count: int) -> date:
        """The ``count``-th working day after ``day`` (before it, when negative); 0 gives ``day`` itself.

        ``day`` is not counted, as in every term of the procedures: the term begins on the day after the event.
        """
        step = timedelta(days=1 if count >= 0 else -1)
        for _ in range(abs(count)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def holiday_name(self, day: date, lang: str) -> str:
        """The public holiday on ``day`` in ``lang`` (kk, ru, en; ky and tg at home), or "" on any other day."""
        line = self._decided.get(day)
        if line:
            return "" if line.works else line.name
        name = _library(self.country, _LIBRARY_LANGUAGE.get((self.country, lang), "en_US")).get(day)
        return "" if name is None else self._word(name, lang)

    def is_verified(self, day: date) -> bool:
        """False for years whose transferred days nobody has checked yet; a term that falls there says so."""
        decided = self.check_of(day.year)
        return decided.verified if decided is not None else day.year <= VERIFIED_UNTIL.get(self.country, 0)

    def check_of(self, year: int) -> CheckedYear | None:
        """What somebody at the centre says about one year; None where only the program says something."""
        return next((one for one in self.checked if one.year == year), None)


def _russian(english: str) -> str:
    parts = []
    for part in english.split("; "):
        name, _, note = part.removesuffix(")").partition(" (")
        parts.append(_RUSSIAN_KZ.get(name, name) + _RUSSIAN_NOTE.get(note, ""))
    return "; ".join(parts)
