"""The one formatter of dates, times and numbers, in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QObject

from shelter_app.views.language import locale_of

# Three letters each, so that a column of dates stands; the locale's own are two to four with full stops.
_RUSSIAN_MONTHS = ("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")


class Formats(QObject):
    """Every method takes plain Python values; moments are shown in the zone they carry."""

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__()
        self._language = language

    def numeric(self, day: date) -> str:
        """24.11.2026"""
        return f"{day:%d.%m.%Y}"

    def time(self, moment: datetime) -> str:
        """09:12"""
        return f"{moment:%H:%M}"

    def moment(self, moment: datetime) -> str:
        """24.11.2026, 09:12"""
        return f"{moment:%d.%m.%Y, %H:%M}"

    def day(self, day: date) -> str:
        """24 ноября"""
        return self._locale().toString(QDate(day.year, day.month, day.day), "d MMMM")

    def day_year(self, day: date) -> str:
        """24 ноября 2026"""
        return self._locale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")

    def weekday(self, day: date) -> str:
        """Вторник, 24 ноября"""
        return capital(self._locale().toString(QDate(day.year, day.month, day.day), "dddd, d MMMM"))

    def short_weekday(self, day: date) -> str:
        """Чт, 26 ноября"""
        name = self._locale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
        return capital(f"{name}, {self.day(day)}")

    def short_day(self, day: date) -> str:
        """24 ноя"""
        if self._language() == "ru":
            return f"{day.day} {_RUSSIAN_MONTHS[day.month - 1]}"
        name = self._locale().monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
        return f"{day.day} {name}"

    def month(self, year: int, month: int) -> str:
        """Ноябрь 2026"""
        return capital(f"{self._locale().standaloneMonthName(month)} {year}")

    def near_day(self, day: date, today: date) -> str:
        """Сегодня, вчера, завтра, else 24 ноября, with the year where it is another one."""
        match (day - today).days:
            case 0:
                return self.tr("today")
            case -1:
                return self.tr("yesterday")
            case 1:
                return self.tr("tomorrow")
        return self.day(day) if day.year == today.year else self.day_year(day)

    def near_moment(self, moment: datetime, today: date) -> str:
        """вчера, 16:10"""
        return f"{self.near_day(moment.date(), today)}, {self.time(moment)}"

    def heading_day(self, day: date, today: date) -> str:
        """Сегодня, 24 ноября; вчера likewise; else 20 ноября."""
        if -1 <= (day - today).days <= 1:
            return f"{capital(self.near_day(day, today))}, {self.day(day)}"
        return self.near_day(day, today)

    def overdue(self, days: int) -> str:
        """Просрочено: 4 дня"""
        return self.tr("Overdue: %n day(s)", "", days)

    def days_left(self, days: int) -> str:
        """осталось 2 дня"""
        return self.tr("%n day(s) left", "", days)

    def days_over(self, days: int) -> str:
        """просрочено на 4 дня"""
        return self.tr("over by %n day(s)", "", days)

    def days(self, count: int) -> str:
        """20 дней"""
        return self.tr("%n day(s)", "", count)

    def day_of(self, day: int, limit: int) -> str:
        """День 41 из 90"""
        return self.tr("Day {day} of {limit}").format(day=day, limit=limit)

    def count_of(self, count: int, whole: int) -> str:
        """41 из 90"""
        return self.tr("{count} of {whole}").format(count=count, whole=whole)

    def day_alone(self, day: int) -> str:
        """День 41, where no limit of stay is set."""
        return self.tr("Day {day}").format(day=day)

    def before_time(self, moment: datetime) -> str:
        """До 18:00"""
        return self.tr("By {time}").format(time=self.time(moment))

    def until(self, day: date) -> str:
        """до 12 января 2027"""
        return self.tr("until {date}").format(date=self.day_year(day))

    def number(self, value: int) -> str:
        """3 500"""
        return self._locale().toString(value).replace(",", "\N{NO-BREAK SPACE}")

    def decimal(self, value: float, places: int = 1) -> str:
        """24,5"""
        return self._locale().toString(value, "f", places)

    def percent(self, share: float) -> str:
        """100 %"""
        gap = "" if self._language() == "en" else "\N{NO-BREAK SPACE}"
        return f"{round(share * 100)}{gap}%"

    def _locale(self) -> QLocale:
        return locale_of(self._language())


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
