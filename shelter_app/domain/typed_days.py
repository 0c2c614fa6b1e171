"""Days as people type them: figures, a word of one of the three languages, a distance in days, a day of the week."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

_FORMS: Final = ("%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y", "%Y-%m-%d")
_BARE: Final = {6: "%d%m%y", 8: "%d%m%Y"}
_DISTANCE: Final = re.compile(r"\+\s*(\d{1,4})\s*(?P<unit>[^\W\d]*)\.?")
_MOST_DAYS: Final = 3660

_WORDS: Final[Mapping[str, int]] = {
    "позавчера": -2, "вчера": -1, "сегодня": 0, "завтра": 1, "послезавтра": 2,
    "алдыңғы күні": -2, "кеше": -1, "бүгін": 0, "ертең": 1, "бүрсігүні": 2, "бүрсүгүні": 2,
    "yesterday": -1, "today": 0, "tomorrow": 1, "day after tomorrow": 2,
}  # fmt: skip
_DAYS: Final = frozenset({"", "д", "дн", "день", "дня", "дней", "күн", "к", "d", "day", "days"})
_WEEKS: Final = frozenset({"н", "нед", "неделя", "недели", "недель", "неделю", "апта", "w", "week", "weeks"})
_WEEKDAYS: Final[tuple[tuple[str, ...], ...]] = (
    ("понедельник", "пн", "дүйсенбі", "дс", "monday", "mon"),
    ("вторник", "вт", "сейсенбі", "сс", "tuesday", "tue"),
    ("среда", "среду", "ср", "сәрсенбі", "wednesday", "wed"),
    ("четверг", "чт", "бейсенбі", "бс", "thursday", "thu"),
    ("пятница", "пятницу", "пт", "жұма", "жм", "friday", "fri"),
    ("суббота", "субботу", "сб", "сенбі", "saturday", "sat"),
    ("воскресенье", "вс", "жексенбі", "жк", "sunday", "sun"),
)
# Staff who type Kazakh on a Russian layout leave its own letters out.
_PLAIN: Final = str.maketrans("әғқңөұүһіё", "агкноуухие")


def parse_day(text: str, *, today: date) -> date | None:
    """The day that is meant, None where the text means none; a day of the week is the next one after today.

    Understands 24.11.2026, 241126, 2026-11-24, завтра, ертең, tomorrow, +7, +2 нед, пятница, жұма, friday.
    """
    typed = " ".join(text.casefold().split())
    bare = (_BARE[len(typed)],) if typed.isdecimal() and len(typed) in _BARE else ()
    for form in bare or _FORMS:
        try:
            return datetime.strptime(typed, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    distance = _distance(typed)
    if distance is None:
        distance = _of_weekday(typed, today)
    return None if distance is None else _later(today, distance)


def _later(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _distance(typed: str) -> int | None:
    named = next((days for word, days in _WORDS.items() if _alike(word, typed)), None)
    if named is not None:
        return named
    found = _DISTANCE.fullmatch(typed)
    if found is None:
        return None
    count, unit = int(found[1]), found["unit"]
    if unit not in _DAYS | _WEEKS:
        return None
    days = count if unit in _DAYS else count * 7
    return days if days <= _MOST_DAYS else None


def _of_weekday(typed: str, today: date) -> int | None:
    for number, names in enumerate(_WEEKDAYS):
        if any(_alike(name, typed) for name in names):
            return (number - today.weekday() - 1) % 7 + 1
    return None


def _alike(word: str, typed: str) -> bool:
    return typed in (word, word.translate(_PLAIN))
