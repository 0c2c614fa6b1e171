"""The one or two languages of a page, and facts turned into the words of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from shelter_app.reports.data import Answer, Birth, ByLanguage, Fact, FactState, PersonName, Text, Years
from shelter_app.reports.kit.dates import numeric, numeric_due
from shelter_app.reports.kit.text import markup
from shelter_app.wording import Counts, Words

Say: TypeAlias = Callable[[Words], str]
"""A phrase of the form itself, asked for in one language; written in place so that lupdate sees the literal."""

PageWords: TypeAlias = Words | Sequence[Words]


def by_age(adult: bool, child: Say, grown: Say) -> Say:
    """The phrase that fits a child, or one that speaks of no child at all."""
    return grown if adult else child


def resident(adult: bool) -> Say:
    """What a paper calls whom it is about."""
    return by_age(adult, lambda w: w.translate("Facts", "Child"), lambda w: w.translate("Facts", "Person in care"))


class Tongues:
    """The languages of a page in the order they stand on it: Kazakh left of or above Russian."""

    def __init__(self, words: PageWords) -> None:
        self.each = (words,) if isinstance(words, Words) else tuple(words)
        if not 1 <= len(self.each) <= 2:
            raise ValueError("a page is printed in one language or in two")

    @property
    def paired(self) -> bool:
        """Whether the page carries two languages."""
        return len(self.each) == 2

    def say(self, say: Say, between: str = " / ") -> str:
        """A phrase of the form in the languages of the page, written once where they agree."""
        return between.join(distinct(say(words) for words in self.each))

    def text(self, text: Text, between: str = " / ") -> str:
        """A text of people in the languages of the page, written once where they agree."""
        return between.join(distinct(in_language(text, words) for words in self.each))

    def fact(self, fact: Fact, between: str = "<br/>") -> str:
        """A fact as markup, one line a language."""
        return between.join(distinct(fact_markup(fact, words) for words in self.each))


def distinct(texts: Iterable[str]) -> list[str]:
    """The texts without empty ones and repetitions, in their order."""
    return list(dict.fromkeys(text for text in texts if text))


def in_language(text: Text, words: Words) -> str:
    """A text of people in the language of these words."""
    return text.in_language(words.lang) if isinstance(text, ByLanguage) else text


def fact_markup(fact: Fact, words: Words) -> str:
    """A fact as markup: its text, or the honest words that stand for what is not known."""
    text = markup(in_language(fact.text, words), hyphens=fact.state is FactState.KNOWN)
    match fact.state:
        case FactState.REPORTED:
            return _gap(words.translate("Facts", "{value} (as reported)"), text)
        case FactState.ABSENT:
            return text or markup(words.translate("Facts", "none"))
        case FactState.UNCLEAR:
            return markup(words.translate("Facts", "not established"))
        case FactState.NOT_ASKED:
            return markup(words.translate("Facts", "not asked"))
        case FactState.UNWRITTEN:
            return markup(words.translate("Facts", "not written down"))
        case FactState.LATER:
            return _later(text, fact, words)
        case _:
            return text


def _later(text: str, fact: Fact, words: Words) -> str:
    """What will follow, with its term; a term nobody set is said to be missing."""
    promise = words.translate("Facts", "will be provided")
    follows = f"<b>{markup(promise)}</b>"
    if fact.due is None:
        term = markup(words.translate("Facts", "term not set"))
    else:
        term = _gap(words.translate("Facts", "term: {date}"), numeric_due(fact.due), "{date}")
    return f"{text} – {follows}, {term}" if text else f"{follows}, {term}"


def _gap(sentence: str, ready: str, gap: str = "{value}") -> str:
    return markup(sentence, hyphens=False).replace(gap, ready)


def name_markup(name: PersonName, words: Words) -> str:
    """A name in bold, followed by its Latin and native spelling where the papers carry one."""
    others = [markup(spelling, hyphens=False) for spelling in (name.latin, name.native) if spelling]
    own = f"<b>{markup(in_language(name.full, words), hyphens=False)}</b>"
    return f"{own} ({', '.join(others)})" if others else own


def age_told(age: int | Years, words: Words) -> str:
    """An age as sure as it is known: full years, a span while the day is unknown, or around an estimate."""
    counts = Counts(words)
    if not isinstance(age, Years):
        return counts.years_old(age)
    return counts.years_around(age.highest) if age.around else counts.years_between(age.lowest, age.highest)


def birth_markup(birth: Birth, words: Words) -> str:
    """A birth date as known: the day, the year, an estimate, or the two ages that contradict each other."""
    years = Counts(words).years_old
    if birth.day is not None:
        known = numeric(birth.day)
    elif birth.year is not None:
        known = words.translate("Facts", "born in {year}, day not established").format(year=birth.year)
    else:
        known = words.translate("Facts", "not established")
    parts = [known + (words.translate("Facts", " (estimated)") if birth.estimated else "")]
    if birth.age_said is not None and birth.age_by_document is not None:
        ages = words.translate("Facts", "By own words {said}, by the document shown {shown}")
        parts.append(ages.format(said=years(birth.age_said), shown=years(birth.age_by_document)))
    elif birth.age_said is not None:
        parts.append(words.translate("Facts", "By own words {said}").format(said=years(birth.age_said)))
    elif birth.age_by_document is not None:
        shown = words.translate("Facts", "By the document shown {shown}")
        parts.append(shown.format(shown=years(birth.age_by_document)))
    ready = [markup(part) for part in parts]
    if birth.disputed:
        disputed = words.translate("Facts", "Age disputed")
        ready.append(f"<b>{markup(disputed)}</b>")
    return ". ".join(ready)


def answer_word(answer: Answer, words: Words) -> str:
    """An answer in a word; what was not asked says so."""
    match answer:
        case Answer.YES:
            return words.translate("Facts", "yes")
        case Answer.NO:
            return words.translate("Facts", "no")
        case Answer.UNCLEAR:
            return words.translate("Facts", "not established")
        case Answer.NOT_ASKED:
            return words.translate("Facts", "not asked")
