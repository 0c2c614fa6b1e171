"""Ages, birthdays, and the reading of dates and times as staff type them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from shelter_app.domain import typed_days
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.partial_dates import PartialDate, Precision, add_months

__all__ = [
    "Age",
    "Parsed",
    "PartialDate",
    "Precision",
    "Understood",
    "add_months",
    "age_on",
    "birthday_in",
    "months_on",
    "parse_birth",
    "parse_moment",
    "parse_stated",
    "turning_window",
    "turns_during",
]


@dataclass(frozen=True, slots=True)
class Age:
    """Completed years as bounds, because a date of birth may be partial; both None when nothing is known."""

    lowest: int | None
    highest: int | None
    certain: bool

    @property
    def likely(self) -> int | None:
        """The one number to show where there is room for one ("~12" unless certain)."""
        if self.lowest is None or self.highest is None:
            return None
        return (self.lowest + self.highest + 1) // 2

    def surely_under(self, years: int) -> bool:
        """True only when the person cannot have turned ``years`` yet."""
        return self.highest is not None and self.highest < years

    def surely_at_least(self, years: int) -> bool:
        """True only when the person has turned ``years`` on any reading of the date."""
        return self.lowest is not None and self.lowest >= years

    def may_be_under(self, years: int) -> bool:
        """True unless the person has surely turned ``years``: of unknown age, a child is protected as one."""
        return not self.surely_at_least(years)


def age_on(born: PartialDate, day: date) -> Age:
    """The age on ``day`` in completed years; a birth after ``day`` counts as 0."""
    earliest, latest = born.earliest, born.latest
    if earliest is None or latest is None:
        return Age(None, None, certain=False)
    lowest, highest = _years(latest, day), _years(earliest, day)
    return Age(lowest, highest, certain=lowest == highest and not born.estimated)


def _years(born: date, day: date) -> int:
    if born >= day:
        return 0
    return day.year - born.year - (day < _anniversary(born, day.year))


def months_on(born: PartialDate, day: date) -> int | None:
    """Completed months of age, for infants; None unless the month of birth is known: a year alone has no months.

    A month alone is read as its last day; an estimate is what somebody said, without its bounds.
    """
    if born.month is None:
        return None
    latest = replace(born, estimated=False).latest
    if latest is None or latest >= day:
        return 0
    if born.estimated and born.day is None:
        return (day.year - latest.year) * 12 + day.month - latest.month
    return (day.year - latest.year) * 12 + day.month - latest.month - (day.day < latest.day)


def _anniversary(born: date, year: int) -> date:
    leap_born = (born.month, born.day) == (2, 29)
    return date(year, 3, 1) if leap_born and monthrange(year, 2)[1] == 28 else born.replace(year=year)


def birthday_in(born: PartialDate, years: int) -> date | None:
    """The day on which the person turns ``years`` (14, 16, 18 ...); None unless the day of birth is known exactly.

    Somebody born on 29 February turns on 1 March of a common year: a term counted in years would end with the last day
    of February, and a child's protection must not end a day early. No act names this day (our reading); the centre's
    lawyer may correct a single deadline by hand.
    """
    exact = born.exact
    return None if exact is None else _anniversary(exact, exact.year + years)


def turning_window(born: PartialDate, years: int) -> tuple[date, date] | None:
    """The first and the last day on which the person can turn ``years``; None when the date of birth is unknown."""
    earliest, latest = born.earliest, born.latest
    if earliest is None or latest is None:
        return None
    return _anniversary(earliest, earliest.year + years), _anniversary(latest, latest.year + years)


def turns_during(born: PartialDate, years: int, start: date, end: date) -> bool:
    """Whether the person turns, or on a partial date may turn, ``years`` from ``start`` to ``end`` inclusive."""
    window = turning_window(born, years)
    return window is not None and window[0] <= end and window[1] >= start


class Understood(StrEnum):
    """What a typed date of birth was taken for, so that the screen can say it back."""

    EXACT = "exact"
    MONTH = "month"
    YEAR = "year"
    AGE = "age"
    ESTIMATED = "estimated"
    UNKNOWN = "unknown"


_NOT_KNOWN: Final = PartialDate()


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was understood of a typed date of birth; ``problem`` is a reason code and then nothing else is set.

    ``years`` and ``months`` hold an age as it was typed. Problems: not_understood, year_missing, no_such_day,
    no_such_month, no_such_year, future, too_old, other_calendar (a solar hijri year, as Afghan papers have).
    """

    born: PartialDate = _NOT_KNOWN
    understood: Understood | None = None
    years: int | None = None
    months: int | None = None
    problem: str | None = None


_OLDEST: Final = 120
_UNKNOWN: Final = frozenset(
    {"?", "-", "--", "н/и", "нет", "неизвестно", "неизвестна", "не известно", "не известна", "белгісіз", "unknown",
     "не знает", "не знают", "не знаю", "не знаем", "никто не знает", "неизв", "неизв.", "не установлен",
     "не установлена", "белгiсiз", "белгисиз", "белгілі емес", "білмейді", "білмеймін", "білмейміз",
     "not known", "nobody knows", "does not know", "don't know"}
)  # fmt: skip
_ABOUT: Final = re.compile(r"^(?:~|≈|около|примерно|приблизительно|где-то|ок\.|шамамен|about|approx\.?|ca\.)\s*")
_MONTH_STEMS: Final = (
    "янв қаң jan", "фев ақп feb", "мар нау mar", "апр сәу apr", "май мая мам may", "июн мау jun", "июл шіл jul",
    "авг там aug", "сен қыр sep", "окт қаз oct", "ноя қар nov", "дек жел dec",
)  # fmt: skip
_MONTH_OF: Final[Mapping[str, int]] = {
    stem: month for month, stems in enumerate(_MONTH_STEMS, start=1) for stem in stems.split()
}
_AGE_UNITS: Final = (
    (re.compile(r"лет|года?|годика?|л|г|жас(та)?|жыл|y|yo|yrs?|years?( old)?"), 12.0),
    (re.compile(r"мес|месяц(а|ев)?|м|ай|айлық|mo|months?"), 1.0),
    (re.compile(r"нед|недел[яиь]|апта|weeks?"), 7 / 30.4),
    (re.compile(r"дн|день|дня|дней|күн|days?"), 1 / 30.4),
)
_AGE_PART: Final = re.compile(r"(\d+(?:[.,]5)?)(?:\s*[-–]\s*\d+)?\s*([^\W\d_]+(?: old)?)\.?")


def parse_birth(text: str, *, today: date) -> Parsed:
    """Read a date of birth or an age as staff type it; nothing typed means unknown, bad input comes back with a reason.

    Taken: 5.3.11, 05/03/2011, 050311, 2011-03-05, 5 марта 2011, 03.2011, наурыз 2011, 2011, ~2011, ~12, около 12, 12,
    12 лет, 11-12 лет (the lower is kept), 12 жаста, 5 мес, 1 год 3 мес. A year of two digits is the latest that does
    not lie in the future. An age becomes an estimated year of birth, an infant's in months an estimated month.
    """
    plain = " ".join(text.casefold().replace("ё", "е").split())
    if not plain or plain in _UNKNOWN:
        return Parsed(understood=Understood.UNKNOWN)
    rest = _ABOUT.sub("", plain)
    about = rest != plain
    parsed = _parse_age(rest, about, today) or _parse_date(rest, about, today)
    stated = replace(parsed.born, estimated=False).earliest
    if parsed.problem or stated is None:
        return parsed
    if stated > today:
        return Parsed(problem="future")
    return Parsed(problem="too_old") if stated.year < today.year - _OLDEST else parsed


def parse_stated(text: str, *, today: date) -> Parsed:
    """Read the day that a paper states, or its month or year where it states no more; an age is no such day.

    Taken: 24.11.2026, 241126, 11.2026, 2026, ноябрь 2026, вчера. Problems as for a date of birth.
    """
    plain = " ".join(text.casefold().replace("ё", "е").split())
    if not plain or plain in _UNKNOWN:
        return Parsed(understood=Understood.UNKNOWN)
    day = typed_days.parse_day(plain, today=today)
    parsed = Parsed(PartialDate.of(day), Understood.EXACT) if day else _parse_date(plain, False, today)
    return Parsed(problem="future") if (parsed.born.earliest or today) > today else parsed


def _parse_age(text: str, about: bool, today: date) -> Parsed | None:
    bare = re.fullmatch(r"(\d{1,2})(\s*[-–]\s*\d{1,2})?", text)
    if bare and (about or not bare.group(2)):
        parts = [(float(bare.group(1)), 12.0)]
    elif re.fullmatch(rf"(?:{_AGE_PART.pattern}\s*)+", text):
        found = [(float(number.replace(",", ".")), _months_in(word)) for number, word in _AGE_PART.findall(text)]
        parts = [(number, factor) for number, factor in found if factor and number < 1000]
        if len(parts) < len(found):
            return None
    else:
        return None
    months = int(sum(number * factor for number, factor in parts) + 1e-6)
    if months > _OLDEST * 12:
        return Parsed(problem="too_old")
    in_years = all(factor == 12 and number.is_integer() for number, factor in parts)
    if in_years or months >= 24:
        return Parsed(PartialDate(today.year - months // 12, estimated=True), Understood.AGE, years=months // 12)
    month = add_months(today, -months)
    born = PartialDate(month.year, month.month, estimated=True)
    return Parsed(born, Understood.AGE, years=months // 12, months=months % 12)


def _months_in(unit: str) -> float:
    return next((months for words, months in _AGE_UNITS if words.fullmatch(unit)), 0.0)


_YEAR_WORDS: Final = re.compile(r"\s*(?:года рождения|г\.\s*р\.?|г\.?|года|год|жылғы|жылы|ж\.?)(?=\s|$)")
_SEP: Final = r"[\s./,-]+"
_WHOLE: Final = re.compile(rf"(\d{{1,2}}){_SEP}(\d{{1,2}}){_SEP}(\d{{4}}|\d\d)|(\d\d)(\d\d)(\d{{4}}|\d\d)")
_ISO: Final = re.compile(rf"(\d{{4}}){_SEP}(\d{{1,2}})(?:{_SEP}(\d{{1,2}}))?")
_MONTH_YEAR: Final = re.compile(rf"(?:(\d{{1,2}}){_SEP})?(\d{{4}})")
_DAY_MONTH: Final = re.compile(rf"\d{{1,2}}{_SEP}\d{{1,2}}")


def _parse_date(text: str, about: bool, today: date) -> Parsed:
    text = _YEAR_WORDS.sub("", text)
    words = re.findall(r"[^\W\d_]+", text)
    if words:
        month = _MONTH_OF.get(words[0][:3]) if len(words) == 1 else None
        numbers = re.findall(r"\d+", text)
        if month is None or not 1 <= len(numbers) <= 2:
            return Parsed(problem="not_understood")
        if len(numbers) == 2 and len(numbers[0]) == 4:
            numbers.reverse()
        text = ".".join([*numbers[:-1], str(month), numbers[-1]])
    if found := _WHOLE.fullmatch(text):
        day, month_text, year_text = (part for part in found.groups() if part is not None)
    elif found := _ISO.fullmatch(text):
        year_text, month_text, day = found.groups()
    elif found := _MONTH_YEAR.fullmatch(text):
        day, (month_text, year_text) = None, found.groups()
    else:
        return Parsed(problem="year_missing" if _DAY_MONTH.fullmatch(text) else "not_understood")
    year, month = int(year_text), int(month_text) if month_text else None
    if len(year_text) == 2:
        year += today.year // 100 * 100
        if (year, month or 0, int(day or 0)) > (today.year, today.month, today.day):
            year -= 100
    if today.year - 621 - _OLDEST <= year <= today.year - 621:
        return Parsed(problem="other_calendar")
    try:
        born = PartialDate(year, month, int(day) if day else None, estimated=about)
    except InvalidInput as wrong:
        return Parsed(problem=wrong.problems["date"])
    return Parsed(born, Understood.ESTIMATED if about else _UNDERSTOOD[born.precision])


_UNDERSTOOD: Final[Mapping[Precision, Understood]] = {
    Precision.DAY: Understood.EXACT,
    Precision.MONTH: Understood.MONTH,
    Precision.YEAR: Understood.YEAR,
}

_AHEAD: Final = timedelta(minutes=10)
_TIME: Final = re.compile(r"(\d{1,2})[:.\-](\d{2})|(\d{2})(\d{2})")
_MOMENT_DAY: Final = re.compile(rf"(\d{{1,2}}){_SEP}(\d{{1,2}})(?:{_SEP}(\d{{4}}|\d\d))?|(\d{{4}})-(\d\d)-(\d\d)")
_NOW_WORDS: Final = frozenset({"сейчас", "қазір", "now"})
_DAY_WORDS: Final[Mapping[str, int]] = {
    **dict.fromkeys(("сегодня", "бүгін", "today"), 0),
    **dict.fromkeys(("вчера", "кеше", "yesterday"), 1),
    **dict.fromkeys(("позавчера", "алдыңғы күні"), 2),
}


def parse_moment(text: str, *, now: datetime) -> datetime:
    """Read when something happened, in the time zone of ``now`` (aware).

    Taken: 21.11.2026 02:15, 21.11 2:15 and 2:15 (the latest such moment that is past), вчера 23:40, сейчас. Ten
    minutes ahead still count as past, because the clock on the wall and the computer's differ. A moment with its year
    is taken as typed. InvalidInput ``moment``: empty, not_understood, time_missing, no_such_day, no_such_time.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    plain = " ".join(text.casefold().replace(",", " ").split())
    if not plain:
        raise InvalidInput(moment="empty")
    if plain in _NOW_WORDS:
        return now.replace(second=0, microsecond=0)
    day_text, _, time_text = plain.rpartition(" ") if "t" not in plain else plain.partition("t")
    clock = _TIME.fullmatch(time_text)
    if clock is None or (not day_text and clock.group(3) is None and "." in time_text):
        missing = _MOMENT_DAY.fullmatch(plain) or plain in _DAY_WORDS
        raise InvalidInput(moment="time_missing" if missing else "not_understood")
    hour, minute = (int(part) for part in clock.groups() if part is not None)
    if hour > 23 or minute > 59:
        raise InvalidInput(moment="no_such_time")
    return _latest_past(day_text, time(hour, minute), now)


def _latest_past(day_text: str, clock: time, now: datetime) -> datetime:
    today, limit = now.date(), now + _AHEAD
    if not day_text:
        moment = datetime.combine(today, clock, now.tzinfo)
        return moment if moment <= limit else moment - timedelta(days=1)
    if day_text in _DAY_WORDS:
        return datetime.combine(today - timedelta(days=_DAY_WORDS[day_text]), clock, now.tzinfo)
    found = _MOMENT_DAY.fullmatch(day_text)
    if found is None:
        raise InvalidInput(moment="not_understood")
    day, month, year_text = found.group(1, 2, 3) if found.group(1) else found.group(6, 5, 4)
    years = [today.year, today.year - 1] if year_text is None else [int(year_text) + 2000 * (len(year_text) == 2)]
    moments = []
    for year in years:
        try:
            moments.append(datetime(year, int(month), int(day), clock.hour, clock.minute, tzinfo=now.tzinfo))
        except ValueError:
            continue
    if not moments:
        raise InvalidInput(moment="no_such_day")
    return moments[0] if year_text else next((moment for moment in moments if moment <= limit), moments[-1])
