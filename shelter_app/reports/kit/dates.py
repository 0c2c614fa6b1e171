"""Dates, times and sums of money as each language writes them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from shelter_app.domain.periods import Period, Span

MONTHS: Final = {
    "ru": ("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()),
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(),
    "en": "January February March April May June July August September October November December".split(),
}


MONTH_NAMES: Final = {
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(),
    "kk": MONTHS["kk"],
    "en": MONTHS["en"],
}
_ROMAN: Final = ("I", "II", "III", "IV")


def period_words(period: Period, lang: str) -> str:
    """A period by its name: ноябрь 2026 года, 2026 жылғы IV тоқсан, 2026; any other by its days."""
    year, month = period.first.year, period.first.month
    match period.span:
        case Span.MONTH:
            name = MONTH_NAMES.get(lang, MONTH_NAMES["ru"])[month - 1]
            return {"kk": f"{year} жылғы {name}", "en": f"{name} {year}"}.get(lang, f"{name} {year} года")
        case Span.QUARTER:
            roman = _ROMAN[(month - 1) // 3]
            return {"kk": f"{year} жылғы {roman} тоқсан", "en": f"quarter {roman} of {year}"}.get(
                lang, f"{roman} квартал {year} года"
            )
        case Span.HALF_YEAR:
            roman = _ROMAN[(month - 1) // 6]
            return {"kk": f"{year} жылғы {roman} жартыжылдық", "en": f"half-year {roman} of {year}"}.get(
                lang, f"{roman} полугодие {year} года"
            )
        case Span.YEAR:
            return {"kk": f"{year} жыл", "en": f"{year}"}.get(lang, f"{year} год")
        case Span.DAY:
            return long_date(period.first, lang)
    return f"{numeric(period.first)} – {numeric(period.last)}"


def numeric(day: date) -> str:
    """A day in figures: 05.03.2026."""
    return f"{day:%d.%m.%Y}"


def numeric_time(moment: datetime) -> str:
    """Day and time in figures: 05.03.2026, 23:40."""
    return f"{moment:%d.%m.%Y, %H:%M}"


def numeric_due(due: date) -> str:
    """A term in figures, with the time where the term has one."""
    return numeric_time(due) if isinstance(due, datetime) else numeric(due)


def long_date(day: date, lang: str) -> str:
    """A day with its month in words: 5 марта 2026 года, 2026 жылғы 5 наурыз, 5 March 2026."""
    if lang not in MONTHS:
        return numeric(day)
    month = MONTHS[lang][day.month - 1]
    if lang == "kk":
        return f"{day.year} жылғы {day.day} {month}"
    return f"{day.day} {month} {day.year}" + (" года" if lang == "ru" else "")


def long_moment(moment: date, lang: str) -> str:
    """A long date, followed by the time where there is one."""
    time = f", {moment:%H:%M}" if isinstance(moment, datetime) else ""
    return long_date(moment, lang) + time


def long_dates(days: tuple[date, ...], lang: str) -> str:
    """Several days in a row, the year written once for neighbours that share it."""
    if lang != "ru":
        return ", ".join(long_date(day, lang) for day in days)
    shown = [
        long_date(day, lang) if after is None or after.year != day.year else long_date(day, lang).rsplit(" ", 2)[0]
        for day, after in zip(days, (*days[1:], None), strict=True)
    ]
    return ", ".join(shown)


def date_by_hand(lang: str) -> str:
    """The line on which a signer writes the date."""
    if lang == "kk":
        return "20___ жылғы «___» ____________"
    return "«___» ____________ 20___ года" if lang == "ru" else "«___» ____________ 20___"


_RU_ONES: Final = (
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
    "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
).split()
_RU_TENS: Final = "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split()
_RU_HUNDREDS: Final = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split()
_KK_ONES: Final = "нөл бір екі үш төрт бес алты жеті сегіз тоғыз".split()
_KK_TENS: Final = "он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан".split()
_EN_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_EN_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def money(tenge: int, lang: str) -> str:
    """A sum in tenge in figures and in words, so that nobody can add a digit: 4 350 ₸ (четыре тысячи …)."""
    if not 0 <= tenge < 1_000_000_000:
        raise ValueError("a sum on paper lies between nothing and a billion tenge")
    figures = f"{tenge:,}".replace(",", "\u00a0")
    unit = {"kk": "теңге", "en": "tenge"}.get(lang, "тенге")
    return f"{figures}\u00a0₸ ({in_words(tenge, lang)} {unit})"


def in_words(number: int, lang: str) -> str:
    """A whole number under a billion in words; Russian where the language has none of its own here."""
    if number == 0:
        return {"kk": _KK_ONES[0], "en": _EN_ONES[0]}.get(lang, _RU_ONES[0])
    words: list[str] = []
    for power, part in ((2, number // 1_000_000), (1, number // 1000 % 1000), (0, number % 1000)):
        if part:
            words += {"kk": _kk_part, "en": _en_part}.get(lang, _ru_part)(part, power)
    return " ".join(words)


def _ru_part(part: int, power: int) -> list[str]:
    words = [_RU_HUNDREDS[part // 100 - 1]] if part >= 100 else []
    rest = part % 100
    if rest >= 20:
        words.append(_RU_TENS[rest // 10 - 2])
        rest %= 10
    if rest:
        words.append({1: "одна", 2: "две"}.get(rest, _RU_ONES[rest]) if power == 1 else _RU_ONES[rest])
    form = 0 if rest == 1 else 1 if rest in (2, 3, 4) else 2
    if power:
        words.append((("тысяча", "тысячи", "тысяч"), ("миллион", "миллиона", "миллионов"))[power - 1][form])
    return words


def _kk_part(part: int, power: int) -> list[str]:
    words = [] if part < 100 else ["жүз"] if part < 200 else [_KK_ONES[part // 100], "жүз"]
    if part % 100 >= 10:
        words.append(_KK_TENS[part % 100 // 10 - 1])
    if part % 10:
        words.append(_KK_ONES[part % 10])
    return words + (["мың"] if power == 1 else ["миллион"] if power == 2 else [])


def _en_part(part: int, power: int) -> list[str]:
    words = [_EN_ONES[part // 100], "hundred"] if part >= 100 else []
    rest = part % 100
    if rest >= 20:
        tens = _EN_TENS[rest // 10 - 2]
        words.append(f"{tens}-{_EN_ONES[rest % 10]}" if rest % 10 else tens)
    elif rest:
        words.append(_EN_ONES[rest])
    return words + (["thousand"] if power == 1 else ["million"] if power == 2 else [])
