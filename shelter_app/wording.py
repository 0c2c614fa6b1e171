"""Words of the interface and of paper for code that runs without Qt, read from the Qt Linguist catalogues.

lupdate finds `words.translate("Context", "text")` with two literals. A third argument that is not a number it takes for
an encoding, so a counted phrase belongs into a class with its own `tr` (see `Counts`), whose name is its context.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, Protocol
from xml.etree import ElementTree

from shelter_app import paths

Catalogue = Literal["paper", "interface", "forms"]
Messages = Mapping[tuple[str, str], tuple[str, ...]]

NO_MESSAGES: Final[Messages] = MappingProxyType({})


class Wording(Protocol):
    """A language: Qt's translators in a window, a catalogue without Qt on the command line; ``lang`` is its code."""

    @property
    def lang(self) -> str: ...

    def translate(self, context: str, source: str, n: int | None = None) -> str:
        """The sentence in this language; with a count, its plural form with the number in it."""
        ...


class Words:
    """The words of one language out of one catalogue; a word nobody translated yet stays English."""

    __slots__ = ("_messages", "lang")

    def __init__(self, lang: str, messages: Messages | None = None) -> None:
        self.lang = lang
        self._messages = _paper(lang) if messages is None else messages

    def translate(self, context: str, source: str, n: int | None = None) -> str:
        """The sentence in this language; with a count, the right plural form and the number in place of %n."""
        forms = self._messages.get((context, source))
        if n is None:
            return forms[0] if forms else source
        chosen = forms[min(plural_form(self.lang, n), len(forms) - 1)] if forms else source
        return chosen.replace("%n", str(n))

    def sentence(self, context: str, source: str) -> str:
        """A sentence that stands in a file of data, as those of forms do, and in no program for lupdate to read."""
        return self.translate(context, source)

    def corrected(self, own: Messages) -> Words:
        """The same language with some of its sentences in other words."""
        return Words(self.lang, ChainMap(dict(own), dict(self._messages))) if own else self

    def __repr__(self) -> str:
        return f"Words({self.lang!r})"


class Counts:
    """Counted phrases of paper; `tr` keeps the shape lupdate knows as a plural."""

    def __init__(self, words: Wording) -> None:
        self._words = words

    def tr(self, source: str, _comment: str, n: int) -> str:
        """The counted phrase of the context "Counts"."""
        return self._words.translate("Counts", source, n)

    def years_old(self, n: int) -> str:
        """An age: 1 год, 2 года, 15 лет."""
        return self.tr("%n year(s) old", "", n)

    def years_between(self, lowest: int, n: int) -> str:
        """An age between two full years, while the day of the birth is unknown: 15–16 лет."""
        return self.tr("{lowest}–%n year(s) old", "", n).format(lowest=lowest)

    def years_around(self, n: int) -> str:
        """An age that was only estimated: около 16 лет."""
        return self.tr("around %n year(s) old", "", n)

    def sheets(self, n: int) -> str:
        """Sheets of paper in an enclosure."""
        return self.tr("%n sheet(s)", "", n)

    def copies_made(self, n: int) -> str:
        """In how many copies an act was drawn up."""
        return self.tr("This act is drawn up in %n copies.", "", n)

    def months(self, n: int) -> str:
        """Months of a follow-up date."""
        return self.tr("%n month(s)", "", n)

    def weeks(self, n: int) -> str:
        """Weeks of a follow-up date."""
        return self.tr("%n week(s)", "", n)

    def days(self, n: int) -> str:
        """Days of a follow-up date."""
        return self.tr("%n day(s)", "", n)


def plural_form(lang: str, n: int) -> int:
    """Which written form a count takes: Russian has three, the other languages of the centre two."""
    n = abs(n)
    if lang != "ru":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


@lru_cache(maxsize=32)
def load(catalogue: Catalogue, lang: str) -> Words:
    """The words of one catalogue ("paper", "interface", "forms") in one language; a missing file means English."""
    return Words(lang, _read(catalogue, lang))


@lru_cache(maxsize=32)
def unreviewed(catalogue: Catalogue, lang: str) -> frozenset[tuple[str, str]]:
    """Context and text of every sentence whose translation nobody has approved yet, or nobody has written."""
    return frozenset(
        (name, message.findtext("source", ""))
        for name, message in _entries(catalogue, lang)
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    )


@lru_cache(maxsize=4)
def sources(catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    """Context and text of every sentence of a catalogue, in its order; every language has the same ones."""
    return tuple((name, message.findtext("source", "")) for name, message in _entries(catalogue, "ru"))


def _paper(lang: str) -> Messages:
    return _read("paper", lang)


@lru_cache(maxsize=32)
def _read(catalogue: str, lang: str) -> Messages:
    found = {(name, message.findtext("source", "")): _forms(message) for name, message in _entries(catalogue, lang)}
    return MappingProxyType({key: forms for key, forms in found.items() if forms})


def _entries(catalogue: str, lang: str) -> Iterator[tuple[str, ElementTree.Element]]:
    file = paths.translations() / f"{catalogue}_{lang}.ts"
    if not file.is_file():
        return
    for context in ElementTree.parse(file).getroot().iterfind("context"):
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            yield name, message


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    """Texts of one message, empty when nobody wrote one; unreviewed text is used, obsolete text is not."""
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("obsolete", "vanished"):
        return ()
    plural = tuple(form.text or "" for form in translation.iterfind("numerusform"))
    forms = plural or (translation.text or "",)
    return forms if all(forms) else ()
