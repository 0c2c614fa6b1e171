"""Working days and public holidays of a country, corrected by the centre's own table of transferred days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from shelter_app.domain.errors import InvalidInput

if TYPE_CHECKING:
    from holidays import HolidayBase

VERIFIED_UNTIL: Final[Mapping[str, int]] = {"KZ": 2026, "KG": 2026, "TJ": 2026}
"""The last year whose holidays and transferred days were checked against the published calendars."""

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

    return holidays.country_holidays(country, language=language)


@dataclass(frozen=True, slots=True)
class DayOverride:
    """One line of the centre's table: ``day`` is a working day, or is not, whatever the library says."""

    day: date
    works: bool
    name: str = ""


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The working calendar of one country ("KZ", "KG", "TJ") with the centre's overrides."""

    country: str = "KZ"
    overrides: tuple[DayOverride, ...] = ()
    verified_until: int = 0

    def __post_init__(self) -> None:
        if self.country not in VERIFIED_UNTIL:
            raise InvalidInput(country="unknown_calendar")
        if not self.verified_until:
            object.__setattr__(self, "verified_until", VERIFIED_UNTIL[self.country])

    def _override(self, day: date) -> DayOverride | None:
        return next((line for line in reversed(self.overrides) if line.day == day), None)

    def is_working_day(self, day: date) -> bool:
        """Whether offices work on ``day``: weekends and holidays do not, transferred Saturdays do, overrides win."""
        line = self._override(day)
        return line.works if line else _library(self.country, "en_US").is_working_day(day)

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
        line = self._override(day)
        if line:
            return "" if line.works else line.name
        name = _library(self.country, _LIBRARY_LANGUAGE.get((self.country, lang), "en_US")).get(day)
        if name is None:
            return ""
        return _russian(name) if (self.country, lang) == ("KZ", "ru") else str(name)

    def is_verified(self, day: date) -> bool:
        """False for years whose transferred days nobody has checked yet; a term that falls there says so."""
        return day.year <= self.verified_until


def _russian(english: str) -> str:
    parts = []
    for part in english.split("; "):
        name, _, note = part.removesuffix(")").partition(" (")
        parts.append(_RUSSIAN_KZ.get(name, name) + _RUSSIAN_NOTE.get(note, ""))
    return "; ".join(parts)
