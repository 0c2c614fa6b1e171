"""Letters to police, migration service, consulate, school and health organisation: the lines this addressee needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.domain.notices import Tell
from shelter_app.reports.data import PrintStamp, Text
from shelter_app.reports.kit.blocks import Columns, mirrored_text, split_width
from shelter_app.reports.kit.dates import long_date
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import LETTER, Print, build
from shelter_app.reports.kit.signatures import LetterSignature
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import (
    PageWords,
    Say,
    Tongues,
    age_told,
    birth_markup,
    by_age,
    fact_markup,
    in_language,
    name_markup,
)
from shelter_app.reports.papers import Letter
from shelter_app.wording import Words

WIDTH: Final = LETTER.width


def render(data: Letter, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The letter as PDF, Kazakh and Russian side by side on one page with one signature for both."""
    tongues = Tongues(words)
    text = "letter" if tongues.paired else "letter wide"
    dates = [f"{long_date(data.dated, lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    story: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        mirrored_text(tongues, WIDTH, lambda w: lines_of(data.addressee, w), "addressee"),
        Spacer(1, 9),
        mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.subject, w)), "addressee", air=0.6),
        mirrored_text(tongues, WIDTH, partial(_opening, data), text, air=6),
    ]
    if data.statute.clause:
        story.append(
            mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.statute.clause, w)), "label", air=1)
        )
    story += [*_facts(data, tongues, text), KeepTogether([*_closing(data, tongues, text)])]
    executor = tongues.say(lambda w: w.translate("Notice", "Executor")) + f": {tongues.text(data.executor)}, "
    executor += tongues.say(lambda w: w.translate("Notice", "tel.")) + f" {data.executor_phone}"
    return build(story, Print.of(data, tongues, stamp, tongues.text(data.subject), LETTER, executor))


def lines_of(text: Text, words: Words) -> str:
    """An addressee over several lines, as it was written."""
    return "<br/>".join(markup(line, hyphens=False) for line in in_language(text, words).splitlines())


def _opening(data: Letter, words: Words) -> str:
    """The sentence behind its law; where the centre has left none, it begins by itself."""
    law, opening = in_language(data.statute.opening, words), in_language(data.opening, words)
    return markup(f"{law} {opening}" if law else opening[:1].upper() + opening[1:])


def _child(data: Letter, words: Words) -> str:
    born = birth_markup(data.birth, words)
    if data.age is not None:
        born += f" ({markup(age_told(data.age, words))})"
    return f"{name_markup(data.child, words)}, {born}"


_LABELS: Final[dict[Tell, Callable[[Words], str]]] = {
    Tell.CITIZENSHIP: lambda w: w.translate("Letter", "Citizenship:"),
    Tell.SPOKEN: lambda w: w.translate("Letter", "Languages:"),
    Tell.PAPERS: lambda w: w.translate("Letter", "Identity documents:"),
    Tell.IN_CARE_SINCE: lambda w: w.translate("Letter", "In the Centre since:"),
    Tell.BROUGHT_BY: lambda w: w.translate("Letter", "Who brought the child:"),
    Tell.GROUND: lambda w: w.translate("Letter", "Ground of the stay:"),
    Tell.CATEGORY: lambda w: w.translate("Letter", "Category:"),
    Tell.PARENTS: lambda w: w.translate("Letter", "Parents (legal representatives):"),
    Tell.INJURIES: lambda w: w.translate("Letter", "Injuries seen on arrival:"),
    Tell.ABSENT_SINCE: lambda w: w.translate("Letter", "Absence noticed:"),
    Tell.LAST_SEEN: lambda w: w.translate("Letter", "Last seen:"),
    Tell.LOOKS: lambda w: w.translate("Letter", "Clothes and distinguishing marks:"),
    Tell.ACTS: lambda w: w.translate("Letter", "What has become known:"),
    Tell.LEFT: lambda w: w.translate("Letter", "Left the Centre:"),
    Tell.LIVES_WITH: lambda w: w.translate("Letter", "Lives with, address:"),
    Tell.ATTEMPTS: lambda w: w.translate("Letter", "Attempts without an answer:"),
    Tell.DANGER: lambda w: w.translate("Letter", "What the danger is:"),
}


def _facts(data: Letter, tongues: Tongues, text: str) -> list[Flowable]:
    """The lines as ruled rows that open with their label."""

    def one(label: Say, value: Say) -> Flowable:
        return mirrored_text(
            tongues, WIDTH, lambda w: f"<i>{markup(label(w), hyphens=False)}</i> {value(w)}", text, ruled=True, air=3
        )

    who = by_age(data.adult, lambda w: w.translate("Letter", "Child:"), lambda w: w.translate("Letter", "Person:"))
    rows: list[Flowable] = []
    for told, fact in data.lines:
        if told is Tell.CHILD:
            rows.append(one(who, partial(_child, data)))
        else:
            rows.append(one(_LABELS[told], partial(fact_markup, fact)))
    last = Columns([[Spacer(1, 1)]] * len(tongues.each), split_width(WIDTH, *([1] * len(tongues.each))), overline=True)
    return [*rows, last]


def _closing(data: Letter, tongues: Tongues, text: str) -> list[Flowable]:
    request = mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.request, w)), text, air=2)
    return [request, Spacer(1, 8), LetterSignature(data.director, tongues, WIDTH)]
