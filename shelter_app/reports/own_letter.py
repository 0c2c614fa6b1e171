"""A letter in the centre's own words: letterhead, addressee, paragraphs as they were written, one signature."""

from __future__ import annotations

from functools import partial

from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import mirrored_text
from shelter_app.reports.kit.dates import long_date
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import LETTER, Print, build
from shelter_app.reports.kit.signatures import LetterSignature
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Tongues, in_language
from shelter_app.reports.letter import lines_of
from shelter_app.reports.papers.letters import OwnLetter
from shelter_app.wording import Words

WIDTH = LETTER.width


def render(data: OwnLetter, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The letter as PDF; Kazakh and Russian side by side stand level paragraph by paragraph."""
    tongues = Tongues(words)
    text = "letter" if tongues.paired else "letter wide"
    # The head is in both languages of the state; a letter that goes abroad has its own date in its own language.
    dated = ("kk", "ru") if tongues.paired or tongues.each[0].lang in ("kk", "ru") else ("kk", tongues.each[0].lang)
    dates = [f"{long_date(data.dated, lang)}     № {stamp.document}" for lang in dated]
    story: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        mirrored_text(tongues, WIDTH, lambda w: lines_of(data.addressee, w), "addressee"),
        Spacer(1, 9),
        mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.subject, w)), "addressee", air=0.6),
    ]
    count = max(len(_paragraphs(data, one)) for one in tongues.each)
    body = [mirrored_text(tongues, WIDTH, partial(_paragraph, data, place), text, air=3) for place in range(count)]
    story += body[:-1]
    # The last paragraph stays with the signature, which stands on no page alone.
    story.append(KeepTogether([*body[-1:], Spacer(1, 8), LetterSignature(data.director, tongues, WIDTH)]))
    executor = tongues.say(lambda w: w.translate("Notice", "Executor")) + f": {tongues.text(data.executor)}, "
    executor += tongues.say(lambda w: w.translate("Notice", "tel.")) + f" {data.executor_phone}"
    return build(story, Print.of(data, tongues, stamp, tongues.text(data.subject), LETTER, executor))


def _paragraphs(data: OwnLetter, words: Words) -> list[str]:
    return [line for line in in_language(data.text, words).splitlines() if line.strip()]


def _paragraph(data: OwnLetter, place: int, words: Words) -> str:
    """One paragraph, nothing where this language has fewer of them."""
    paragraphs = _paragraphs(data, words)
    return markup(paragraphs[place]) if place < len(paragraphs) else ""
