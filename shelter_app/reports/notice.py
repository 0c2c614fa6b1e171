"""The letters that tell the prosecutor and the guardianship authority that a child was placed."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import Columns, mirrored_text, split_width
from shelter_app.reports.kit.dates import long_date, long_moment
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import LETTER, Print, build
from shelter_app.reports.kit.signatures import LetterSignature, Verb, by_sex
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import (
    PageWords,
    Say,
    Tongues,
    age_told,
    birth_markup,
    fact_markup,
    in_language,
    name_markup,
)  # fmt: skip
from shelter_app.reports.papers import Addressee, Notice
from shelter_app.wording import Counts, Words

WIDTH: Final = LETTER.width

_SENTENCE: Final[Verb] = (
    lambda w: w.translate("Notice", "{law} we report that a boy was placed in the Centre."),
    lambda w: w.translate("Notice", "{law} we report that a girl was placed in the Centre."),
    lambda w: w.translate("Notice", "{law} we report that a child was placed in the Centre."),
)
_PLACED: Final[Verb] = (
    lambda w: w.translate("Notice", "Placed (boy):"),
    lambda w: w.translate("Notice", "Placed (girl):"),
    lambda w: w.translate("Notice", "Placement:"),
)
_BROUGHT: Final[Verb] = (
    lambda w: w.translate("Notice", "Brought by (he):"),
    lambda w: w.translate("Notice", "Brought by (she):"),
    lambda w: w.translate("Notice", "Who brought the child:"),
)


def render(data: Notice, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The letter as PDF, Kazakh and Russian side by side on one page with one signature for both."""
    tongues = Tongues(words)
    text = "letter" if tongues.paired else "letter wide"
    dates = [f"{long_date(data.dated, lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    story: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.addressee, w), hyphens=False), "addressee"),
        Spacer(1, 9),
        *_subject(tongues),
        mirrored_text(tongues, WIDTH, lambda w: _law(data, w), text, air=6),
        *_clause(data, tongues),
        *_facts(data, tongues, text),
        KeepTogether([*_closing(data, tongues, text), LetterSignature(data.director, tongues, WIDTH)]),
    ]
    executor = tongues.say(lambda w: w.translate("Notice", "Executor")) + f": {tongues.text(data.executor)}, "
    executor += tongues.say(lambda w: w.translate("Notice", "tel.")) + f" {data.executor_phone}"
    title = tongues.say(lambda w: w.translate("Notice", "Notice of placement"))
    return build(story, Print.of(data, tongues, stamp, title, LETTER, executor))


def _subject(tongues: Tongues) -> list[Flowable]:
    return [
        mirrored_text(tongues, WIDTH, lambda w: markup(w.translate("Notice", "NOTICE")), "addressee", air=0),
        mirrored_text(
            tongues, WIDTH, lambda w: markup(w.translate("Notice", "of the placement of a child in the Centre")),
            "subject", air=0.6,
        ),
    ]  # fmt: skip


def _law(data: Notice, words: Words) -> str:
    return markup(by_sex(words, data.sex, _SENTENCE).format(law=in_language(data.statute.opening, words)))


def _clause(data: Notice, tongues: Tongues) -> list[Flowable]:
    if not data.statute.clause:
        return []
    return [mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.statute.clause, w)), "label", air=1)]


def _child(data: Notice, words: Words) -> str:
    """Name, birth and age, citizenship in one line of the letter."""
    if data.birth.day is None and data.birth.year is not None and not data.birth.disputed:
        if data.birth.estimated:
            year = words.translate("Notice", "born in {year} by estimate")
        else:
            year = words.translate("Notice", "born in {year}")
        born = markup(year.format(year=data.birth.year))
    else:
        born = birth_markup(data.birth, words)
    if data.age is not None:
        born += f" ({markup(age_told(data.age, words))})"
    citizenship = words.translate("Notice", "citizenship: {citizenship}")
    return ", ".join((
        name_markup(data.child, words), born,
        markup(citizenship).replace("{citizenship}", fact_markup(data.citizenship, words)),
    ))  # fmt: skip


def _facts(data: Notice, tongues: Tongues, text: str) -> list[Flowable]:
    """The facts as ruled lines that open with their label."""

    def moment(words: Words) -> str:
        return markup(long_moment(data.admitted, words.lang))

    lines: list[tuple[Say, Say]] = [
        (lambda w: w.translate("Notice", "Child:"), lambda w: _child(data, w)),
        (lambda w: by_sex(w, data.sex, _PLACED), moment),
        (lambda w: by_sex(w, data.brought_sex, _BROUGHT), lambda w: fact_markup(data.brought_by, w)),
        (lambda w: w.translate("Notice", "Ground:"), lambda w: fact_markup(data.ground, w)),
        (lambda w: w.translate("Notice", "Category:"), lambda w: fact_markup(data.category, w)),
        (lambda w: w.translate("Notice", "Parents (legal representatives):"), lambda w: fact_markup(data.parents, w)),
    ]
    if data.injuries is not None:
        injuries = data.injuries
        lines.append((lambda w: w.translate("Notice", "Injuries seen:"), lambda w: fact_markup(injuries, w)))

    def one(label: Say, value: Say) -> Flowable:
        return mirrored_text(
            tongues, WIDTH, lambda w: f"<i>{markup(label(w), hyphens=False)}</i> {value(w)}", text, ruled=True, air=3
        )

    last = Columns([[Spacer(1, 1)]] * len(tongues.each), split_width(WIDTH, *([1] * len(tongues.each))), overline=True)
    return [*(one(label, value) for label, value in lines), last]


def _request(to: Addressee, words: Words) -> str:
    if to is Addressee.GUARDIANSHIP:
        return words.translate(
            "Notice", "We ask you to examine the family's living conditions and to send your resolution to the Centre."
        )
    return words.translate(
        "Notice", "The Centre will make it possible at any time to talk with the child and to read the personal file."
    )


def _enclosures(data: Notice, words: Words) -> str:
    sheets = Counts(words).sheets
    named = "; ".join(f"{in_language(one.name, words)}, {sheets(one.sheets)}" for one in data.enclosures)
    return words.translate("Notice", "Enclosure: {papers}.").format(papers=named)


def _closing(data: Notice, tongues: Tongues, text: str) -> list[Flowable]:
    parts: list[Flowable] = [mirrored_text(tongues, WIDTH, lambda w: markup(_request(data.to, w)), text, air=2)]
    if data.enclosures:
        parts.append(mirrored_text(tongues, WIDTH, lambda w: markup(_enclosures(data, w)), "enclosure", air=2))
    return [*parts, Spacer(1, 8)]
