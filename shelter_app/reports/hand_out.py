"""Where to find help: a list that a person takes along, in large type and in their own language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer
from reportlab.platypus.flowables import HRFlowable

from shelter_app.domain.labels import Labels
from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.styles import FINE, HAIRLINE, said
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues, in_language
from shelter_app.reports.papers.referral import HandOut, Helper
from shelter_app.wording import Words

WIDTH: Final = PORTRAIT.width


def render(data: HandOut, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The list as PDF: an organisation is never parted by the end of a page; of two languages the second is smaller."""
    tongues = Tongues(words)
    story: list[Flowable] = [
        *_spoken(tongues, lambda w: w.translate("HandOut", "Where you can find help"), "leaflet title"),
        *_spoken(
            tongues,
            lambda w: w.translate(
                "HandOut", "You choose yourself whom you turn to. Nobody is told about you without your consent."
            ),
            "leaflet",
        ),
        Spacer(1, 3 * mm),
        *(KeepTogether(_helper(tongues, one)) for one in data.helpers),
    ]
    if data.hotlines:
        lines = [said(one.get(tongues.each[0].lang), "leaflet") for one in data.hotlines]
        head = _spoken(tongues, lambda w: w.translate("HandOut", "Free calls, day and night"), "leaflet title")
        story.append(KeepTogether([_line(), *head, *lines]))
    running = tongues.say(lambda w: w.translate("Papers", "Where to find help"))
    return build(story, Print.of(data, tongues, stamp, running))


def _helper(tongues: Tongues, one: Helper) -> list[Flowable]:
    parts: list[Flowable] = [_line(), *_spoken(tongues, lambda w: in_language(one.name, w), "leaflet title")]
    for words in tongues.each:
        size = "leaflet" if words is tongues.each[0] else "leaflet small"
        parts += [said(line, size) for line in _lines(one, words)]
    reached = ", ".join(filter(None, (one.contact, one.phone)))
    parts += [said(line, "leaflet") for line in (one.address, reached) if line]
    return [*parts, Spacer(1, 2.5 * mm)]


def _lines(one: Helper, words: Words) -> Iterable[str]:
    """What it does, what it costs, whom it takes, when and in which languages; nothing of what nobody knows."""
    yield from filter(None, (_named(one.helps, words),))
    if one.price is not None:
        yield _named((one.price,), words)
    if one.conditions:
        yield words.translate("HandOut", "Terms: {terms}").format(terms=one.conditions)
    if one.hours:
        yield words.translate("HandOut", "Open: {hours}").format(hours=one.hours)
    if one.spoken:
        yield words.translate("HandOut", "Languages: {languages}").format(languages=_named(one.spoken, words))


def _named(labels: Iterable[Labels], words: Words) -> str:
    told = ", ".join(one.get(words.lang, one.get("ru")) for one in labels)
    return told[:1].upper() + told[1:]


def _spoken(tongues: Tongues, say: Say, name: str) -> list[Flowable]:
    """A phrase in every language of the page, once where they agree."""
    texts = dict.fromkeys(say(words) for words in tongues.each)
    return [said(text, "leaflet small" if place else name) for place, text in enumerate(texts)]


def _line() -> Flowable:
    return HRFlowable(width=WIDTH, thickness=FINE, color=HAIRLINE, spaceBefore=2, spaceAfter=4)
