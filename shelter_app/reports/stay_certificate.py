"""The certificate of stay: that somebody was in the care of the centre and when, and nothing of why."""

from __future__ import annotations

from datetime import date
from typing import Final

from reportlab.platypus import Flowable, Spacer

from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import Columns, mirrored_text, split_width
from shelter_app.reports.kit.closing import signed
from shelter_app.reports.kit.dates import long_date, numeric
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
    name_markup,
)
from shelter_app.reports.papers.departing import StayCertificate
from shelter_app.wording import Words

WIDTH: Final = LETTER.width


def render(data: StayCertificate, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The certificate as PDF on one page, with one signature for all its languages."""
    tongues = Tongues(words)
    text = "letter" if tongues.paired else "letter wide"
    dates = [f"{long_date(data.dated, lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    confirms = _confirms(data)
    body: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        mirrored_text(tongues, WIDTH, lambda w: markup(_title(w)), "addressee", air=2),
        mirrored_text(tongues, WIDTH, lambda w: markup(confirms(w)), text, air=6),
        *_facts(data, tongues, text),
        mirrored_text(tongues, WIDTH, lambda w: markup(w.translate(
            "StayCertificate", "Issued to be shown wherever it is asked for.",
        )), text, air=6),
    ]  # fmt: skip
    story = signed(body, [Spacer(1, 8), LetterSignature(data.director, tongues, WIDTH)])
    executor = tongues.say(lambda w: w.translate("Notice", "Executor")) + f": {data.executor}, "
    executor += tongues.say(lambda w: w.translate("Notice", "tel.")) + f" {data.executor_phone}"
    return build(story, Print.of(data, tongues, stamp, tongues.say(_title), LETTER, executor))


def _confirms(data: StayCertificate) -> Say:
    """What is certified: that somebody is in care while the last stay lasts, that they were once it has ended."""
    if any(last is None for _first, last in data.stays):
        return by_age(
            data.adult,
            lambda w: w.translate("StayCertificate", "The Centre confirms that the child named below is in its care."),
            lambda w: w.translate("StayCertificate", "The Centre confirms that the person named below is in its care."),
        )
    return by_age(
        data.adult,
        lambda w: w.translate("StayCertificate", "The Centre confirms that the child named below was in its care."),
        lambda w: w.translate("StayCertificate", "The Centre confirms that the person named below was in its care."),
    )


def _title(words: Words) -> str:
    return words.translate("Papers", "Certificate of stay")


def _facts(data: StayCertificate, tongues: Tongues, text: str) -> list[Flowable]:
    def one(label: Say, value: Say) -> Flowable:
        def told(words: Words) -> str:
            return f"<i>{markup(label(words), hyphens=False)}</i> {value(words)}"

        return mirrored_text(tongues, WIDTH, told, text, ruled=True, air=3)

    rows = [
        one(lambda w: w.translate("StayCertificate", "Surname, name:"), lambda w: name_markup(data.name, w)),
        one(lambda w: w.translate("CoveringNote", "Born:"), lambda w: _born(data, w)),
        one(lambda w: w.translate("StayCertificate", "Citizenship:"), lambda w: fact_markup(data.citizenship, w)),
        one(lambda w: w.translate("StayCertificate", "Identity document:"), lambda w: fact_markup(data.document, w)),
        one(
            lambda w: w.translate("StayCertificate", "In the care of the Centre:"),
            lambda w: "; ".join(markup(_span(first, last, w)) for first, last in data.stays),
        ),
    ]
    last = Columns([[Spacer(1, 1)]] * len(tongues.each), split_width(WIDTH, *([1] * len(tongues.each))), overline=True)
    return [*rows, last]


def _born(data: StayCertificate, words: Words) -> str:
    age = markup(age_told(data.age, words)) if data.age is not None else ""
    return ", ".join(filter(None, (birth_markup(data.birth, words), age)))


def _span(first: date, last: date | None, words: Words) -> str:
    """From the day of coming to that of leaving, or up to now."""
    if last is None:
        return words.translate("StayCertificate", "since {first}, to this day").format(first=numeric(first))
    told = words.translate("StayCertificate", "from {first} to {last}")
    return told.format(first=numeric(first), last=numeric(last))
