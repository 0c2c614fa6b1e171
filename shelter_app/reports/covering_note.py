"""The note that goes along with a child who was not taken in: who came, why the house refuses, where the child goes."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable, Spacer

from shelter_app.reports.data import Fact, PrintStamp
from shelter_app.reports.kit.blocks import Columns, mirrored_text, split_width
from shelter_app.reports.kit.closing import signed
from shelter_app.reports.kit.dates import long_date, numeric_time
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import LETTER, Print, build
from shelter_app.reports.kit.signatures import LetterSignature
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues, fact_markup, in_language
from shelter_app.reports.papers.covering import CoveringNote

WIDTH: Final = LETTER.width


def render(data: CoveringNote, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The note as PDF on one page, with one signature for all its languages."""
    tongues = Tongues(words)
    text = "letter" if tongues.paired else "letter wide"
    dates = [f"{long_date(data.dated, lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    title = tongues.say(lambda w: w.translate("Papers", "Covering note"))
    body: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.addressee, w)), "addressee"),
        Spacer(1, 9),
        mirrored_text(tongues, WIDTH, lambda w: markup(w.translate("Papers", "Covering note")), "addressee", air=0.6),
        mirrored_text(tongues, WIDTH, lambda w: markup(w.translate(
            "CoveringNote",
            "The Centre could not take in the child named below and sends the child on to you. Please take the child "
            "in, or see to the help that is needed, and confirm this to the Centre.",
        )), text, air=6),
        *_facts(data, tongues, text),
    ]  # fmt: skip
    story = signed(body, [Spacer(1, 8), LetterSignature(data.director, tongues, WIDTH)], along=2)
    executor = tongues.say(lambda w: w.translate("Notice", "Executor")) + f": {data.executor}, "
    executor += tongues.say(lambda w: w.translate("Notice", "tel.")) + f" {data.executor_phone}"
    return build(story, Print.of(data, tongues, stamp, title, LETTER, executor))


def _facts(data: CoveringNote, tongues: Tongues, text: str) -> list[Flowable]:
    def one(label: Say, value: Fact) -> Flowable:
        return mirrored_text(
            tongues,
            WIDTH,
            lambda w: f"<i>{markup(label(w), hyphens=False)}</i> {fact_markup(value, w)}",
            text,
            ruled=True,
            air=3,
        )

    rows = [
        one(lambda w: w.translate("CoveringNote", "Child:"), data.child),
        one(lambda w: w.translate("CoveringNote", "Born:"), data.born),
        one(lambda w: w.translate("CoveringNote", "Came to the Centre:"), Fact(numeric_time(data.came_at))),
        one(lambda w: w.translate("CoveringNote", "Brought by:"), data.brought_by),
        one(lambda w: w.translate("CoveringNote", "Why the child was not taken in:"), Fact(data.reason)),
        one(lambda w: w.translate("CoveringNote", "Who took the child along:"), data.taken_by),
        one(lambda w: w.translate("CoveringNote", "The guardianship authority was told:"), data.told),
    ]
    last = Columns([[Spacer(1, 1)]] * len(tongues.each), split_width(WIDTH, *([1] * len(tongues.each))), overline=True)
    return [*rows, last]
