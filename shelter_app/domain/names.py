"""Names as people carry them: one person in several scripts and spellings, found again whichever one is typed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

NO_NAME: Final = (
    "unknown", "name unknown", "name not known",
    "неизвестно", "неизвестный", "неизвестная", "неизвестен", "неизвестна", "имя неизвестно",
    "белгісіз", "аты белгісіз", "есімі белгісіз",
)  # fmt: skip
"""What staff look for, and lists show, where nobody knows a name."""


class NameForm(StrEnum):
    """In which writing a name was taken down; a person may have one name in each form."""

    RUSSIAN = "ru"
    KAZAKH = "kk"
    LATIN = "latin"
    NATIVE = "native"
    OTHER = "other"


_KAZAKH_ONLY: Final = frozenset("әғқңөұүһі")


def form_of(text: str) -> NameForm:
    """The writing a typed name most likely is: Kazakh by its own letters, Latin, another script, else Russian."""
    letters = [char for char in text.casefold() if char.isalpha()]
    if _KAZAKH_ONLY.intersection(letters):
        return NameForm.KAZAKH
    scripts = {unicodedata.name(char, "").partition(" ")[0] for char in letters}
    if scripts <= {"CYRILLIC"}:
        return NameForm.RUSSIAN
    return NameForm.LATIN if scripts == {"LATIN"} else NameForm.NATIVE


_APOSTROPHES: Final = "'’‘`´ʻʼʹ′"
_SON_OR_DAUGHTER: Final = frozenset(
    {"уулу", "кызы", "ұлы", "қызы", "угли", "ўғли", "қизи", "кизи", "uulu", "kyzy", "ogli", "ugli", "qizi", "uly"}
)


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling of a person's name; any part may be missing, and a single name stands in ``given``."""

    family: str = ""
    given: str = ""
    patronymic: str = ""

    def __post_init__(self) -> None:
        for part in ("family", "given", "patronymic"):
            object.__setattr__(self, part, _tidy(getattr(self, part)))

    def __str__(self) -> str:
        return self.full

    def __bool__(self) -> bool:
        return bool(self.family or self.given or self.patronymic)

    @property
    def full(self) -> str:
        """All parts that are known, family name first, as documents write it."""
        return " ".join(part for part in (self.family, self.given, self.patronymic) if part)

    @property
    def short(self) -> str:
        """Family name with initials ("Рахимова Д."); the whole name when there is nothing to shorten it by."""
        if not self.family:
            return " ".join(part for part in (self.given, self.patronymic) if part)
        firsts = (_first_letter(part) for part in (self.given, self.patronymic) if not part.startswith("("))
        return " ".join([self.family, *(f"{letter}." for letter in firsts if letter)])

    @property
    def initials(self) -> str:
        """One or two letters that stand in for a photo ("РД")."""
        letters = _first_letter(self.family) + _first_letter(self.given)
        return letters or _first_letter(self.patronymic)

    @classmethod
    def parse(cls, text: str) -> Name:
        """The parts of a name typed in one line, family name first.

        A single word is a given name (many Afghan names are); "Асан уулу Бакыт" keeps its two-word family name; words
        in brackets stay together ("Неизвестный (назвался Самат)").
        """
        words: list[str] = re.findall(r"\([^)]*\)|[^\s(]+|\(", _tidy(text))
        if len(words) < 2:
            return cls(given="".join(words))
        head = 2 if len(words) > 2 and _is_son_or_daughter(words[1]) else 1
        return cls(" ".join(words[:head]), words[head], " ".join(words[head + 1 :]))


def _tidy(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _first_letter(text: str) -> str:
    return next((char.upper()[:1] for char in text if char.isalpha()), "")


def _is_son_or_daughter(word: str) -> bool:
    return word.casefold().translate(dict.fromkeys(map(ord, _APOSTROPHES))) in _SON_OR_DAUGHTER


_LATIN_GROUPS: Final = (
    ("shch", "ш"), ("sch", "ш"), ("dzh", "ж"), ("sh", "ш"), ("ch", "ч"), ("zh", "ж"), ("kh", "х"), ("gh", "г"),
    ("ph", "ф"), ("dj", "ж"), ("ts", "ц"), ("tz", "ц"), ("yu", "у"), ("ya", "а"), ("ye", "а"), ("yo", "а"),
    ("o'", "у"), ("g'", "г"),
)  # fmt: skip
_LATIN: Final = dict(zip("abcdefghijklmnopqrstuvwxyzşçğıŋəøæß", "абкдафгхижклмнапкрстуввхизшчгинааас", strict=True))
_SOUNDS: Final = {
    "әеёэяоөє": "а", "юұүўӯ": "у", "ыійӣї": "и", "ғґ": "г", "қ": "к", "ң": "н", "һҳ": "х", "ҷҗ": "ж", "щ": "ш",
    "يى": "ی", "ك": "ک", "ە": "ه", "ъьـ": "",
}  # fmt: skip
_LETTERS: Final = str.maketrans(_LATIN | {char: sound for chars, sound in _SOUNDS.items() for char in chars})
# Latin writes я and ю as "ia", "iu" (Iakov, Aiaulym); inside a word (Мария, Диана) the и is heard and stays.
_SOFT_START: Final = re.compile(r"(?:(?<=^)|(?<=[ау]))и(?=[ау])")
_DOUBLES: Final = re.compile(r"(.)\1+")
_PATRONYMIC_END: Final = re.compile(r"(?<=...)(?:авич|авна|ули|улу|кизи|угли)$")
_PATRONYMIC_WORDS: Final = frozenset({"ули", "улу", "кизи", "угли", "агли"})


@lru_cache(maxsize=4096)
def _fold_word(word: str) -> str:
    for letters, sound in _LATIN_GROUPS:
        word = word.replace(letters, sound)
    word = word.translate(_LETTERS)
    word = unicodedata.normalize("NFKD", word)
    word = "".join(char for char in word if char.isalnum()).translate(_LETTERS)
    before = ""
    while word != before:
        before = word
        word = _DOUBLES.sub(r"\1", word).replace("дж", "ж")
        word = _SOFT_START.sub("", word)
        word = _PATRONYMIC_END.sub("", word)
    return word


def fold(text: str) -> str:
    """The spelling-blind key of a name, for search, sorting out duplicates and the full-text index.

    Kazakh, Russian, Kyrgyz, Tajik and Uzbek letters and their Latin spellings that sound alike become one Cyrillic
    letter (а о е э я; у ю ұ ү; и й ы і; г ғ; к қ; х һ ҳ ...), soft signs and doubled letters go, and so do patronymic
    endings, because the same father is written Максатович, Мақсатұлы and Maqsat oʻgʻli. Arabic script passes with its
    letter variants unified. Word order is kept. Folding twice changes nothing.
    """
    plain = unicodedata.normalize("NFC", text).casefold()
    plain = plain.translate({ord(mark): "'" for mark in _APOSTROPHES})
    words = [_fold_word(word) for word in re.findall(r"[^\W_]+(?:['\u0300-\u036f]+[^\W_]+)*'?", plain)]
    words = [word for word in words if word]
    return " ".join([word for word in words if word not in _PATRONYMIC_WORDS] or words)


def fold_prefix(text: str) -> str:
    """The key of what has been typed so far: every word of it must begin some word of a stored :func:`fold`."""
    return fold(text)


_SPELT_BOTH_WAYS: Final = (("х", "кс"), ("кс", "х"))


def other_readings(word: str) -> tuple[str, ...]:
    """What else a folded word may be: Latin x is one sound in Maxim and Alexey and another in Xurshid."""
    readings = (word.replace(one, other) for one, other in _SPELT_BOTH_WAYS if one in word)
    return tuple(dict.fromkeys(readings))


def matches(typed: str, *folded: str) -> bool:
    """Whether every typed word begins a word of the already folded names given; nothing typed matches everyone."""
    stored = [word for key in folded for word in key.split()]
    return all(any(word.startswith(start) for word in stored) for start in fold_prefix(typed).split())


_ORDER: Final = (
    " -0123456789"
    "аәбвгғдеёжҗзиӣйкқлмнңоөпрстуұүӯўфхҳһцчҷшщъыіьэюя"
    "abcdefghijklmnopqrstuvwxyz"
)  # fmt: skip
_SORT: Final = str.maketrans({char: chr(0x21 + place) for place, char in enumerate(_ORDER)})


def sort_key(text: str) -> str:
    """A plain string whose byte order is the Kazakh alphabet's (ә after а, қ after к, і after ы), for a stored column.

    Letters of neighbouring Cyrillic alphabets stand beside their nearest letter, Latin follows, then other scripts.
    """
    words = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    words = "".join(char for char in words if char.isalnum() or char in " -")
    return "".join(char.translate(_SORT) if char in _ORDER else "~" + char for char in words)
