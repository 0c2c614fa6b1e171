"""The letter of a referral with the slip on which the organisation answers by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer
from reportlab.platypus.flowables import HRFlowable

from shelter_app.reports.data import Fact, PrintStamp
from shelter_app.reports.kit.blocks import Columns, Tick, mirrored_text, split_width
from shelter_app.reports.kit.closing import signed
from shelter_app.reports.kit.dates import long_date, numeric_time
from shelter_app.reports.kit.decided import decided
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import LETTER, Print, build
from shelter_app.reports.kit.questions import PenLines
from shelter_app.reports.kit.signatures import LetterSignature
from shelter_app.reports.kit.styles import FINE, HAIRLINE, said
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
from shelter_app.reports.papers.referral import ReferralLetter
from shelter_app.wording import Words

WIDTH: Final = LETTER.width


def render(data: ReferralLetter, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The letter as PDF; the slip stands below it on the same page, or whole on the next."""
    tongues = Tongues(words)
    text = "letter" if tongues.paired else "letter wide"
    dates = [f"{long_date(data.dated, lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    title: Say = lambda w: w.translate("Papers", "Referral")  # noqa: E731  (a phrase, told twice)
    body: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        mirrored_text(tongues, WIDTH, lambda w: _lines(data, w), "addressee"),
        Spacer(1, 7),
        mirrored_text(tongues, WIDTH, lambda w: markup(title(w)), "addressee", air=0.6),
        mirrored_text(tongues, WIDTH, lambda w: markup(_opening(data, w)), text, air=4),
        *_facts(data, tongues, text),
        *decided(tongues, data.decided, WIDTH),
    ]
    ending = [Spacer(1, 6), LetterSignature(data.director, tongues, WIDTH)]
    story = [*signed(body, ending, along=2), KeepTogether(_slip(tongues, stamp))]
    executor = tongues.say(lambda w: w.translate("Notice", "Executor")) + f": {tongues.text(data.executor)}, "
    executor += tongues.say(lambda w: w.translate("Notice", "tel.")) + f" {data.executor_phone}"
    return build(story, Print.of(data, tongues, stamp, tongues.say(title), LETTER, executor))


def _lines(data: ReferralLetter, words: Words) -> str:
    return "<br/>".join(markup(line, hyphens=False) for line in in_language(data.addressee, words).splitlines())


def _opening(data: ReferralLetter, words: Words) -> str:
    """The request; whoever did not agree in writing is not said to have agreed."""
    asked = words.translate(
        "ReferralLetter",
        "As agreed by telephone, we send the person named below to you for help. These particulars are only for this "
        "help: please pass them on to nobody else.",
    )
    agreed = words.translate("ReferralLetter", "The person has agreed in writing to your being told.")
    return f"{asked} {agreed}" if data.consent is not None else asked


def _facts(data: ReferralLetter, tongues: Tongues, text: str) -> list[Flowable]:
    """What the organisation needs for this help, and nothing else of the file."""

    def one(label: Say, value: Callable[[Words], str]) -> Flowable:
        return mirrored_text(
            tongues, WIDTH, lambda w: f"<i>{markup(label(w), hyphens=False)}</i> {value(w)}", text, ruled=True, air=3
        )

    def fact(label: Say, value: Fact) -> Flowable:
        return one(label, lambda w: fact_markup(value, w))

    who = by_age(data.adult, lambda w: w.translate("Letter", "Child:"), lambda w: w.translate("Letter", "Person:"))
    rows = [
        one(who, lambda w: _person(data, w)),
        fact(lambda w: w.translate("Letter", "Languages:"), data.spoken),
        fact(lambda w: w.translate("ReferralLetter", "What help is asked for:"), Fact(data.help)),
        one(
            lambda w: w.translate("ReferralLetter", "Agreed by telephone:"),
            lambda w: markup(f"{numeric_time(data.agreed_at)}, {in_language(data.agreed, w)}"),
        ),
        fact(lambda w: w.translate("ReferralLetter", "On what terms:"), data.terms),
        fact(lambda w: w.translate("ReferralLetter", "How the person comes to you:"), data.transport),
    ]
    if data.consent is not None:
        rows.append(fact(lambda w: w.translate("ReferralLetter", "Written consent:"), data.consent))
    last = Columns([[Spacer(1, 1)]] * len(tongues.each), split_width(WIDTH, *([1] * len(tongues.each))), overline=True)
    return [*rows, last]


def _person(data: ReferralLetter, words: Words) -> str:
    born = birth_markup(data.birth, words)
    if data.age is not None:
        born += f" ({markup(age_told(data.age, words))})"
    return f"{name_markup(data.child, words)}, {born}"


def _slip(tongues: Tongues, stamp: PrintStamp) -> list[Flowable]:
    """The answer: two boxes, a line each for the reason, and who answers. It says the number and no name."""

    def title(w: Words) -> str:
        sentence = w.translate("ReferralLetter", "Answer to referral No. {number}: please cut off and send back")
        return sentence.format(number=stamp.document)

    ticks: tuple[Say, ...] = (
        lambda w: w.translate("ReferralLetter", "accepted, help begins on"),
        lambda w: w.translate("ReferralLetter", "not accepted, because"),
    )
    answers: list[list[Flowable]] = [[Tick(False, tongues.say(one)), PenLines(1)] for one in ticks]
    signs: tuple[Say, ...] = (
        lambda w: w.translate("ReferralLetter", "post, name"),
        lambda w: w.translate("ReferralLetter", "signature, date"),
    )
    lines: list[list[Flowable]] = [[PenLines(1), said(tongues.say(one), "label")] for one in signs]
    halves = split_width(WIDTH, 1, 1)
    return [
        Spacer(1, 3 * mm),
        HRFlowable(width=WIDTH, thickness=FINE, color=HAIRLINE, dash=(3, 3), spaceBefore=0, spaceAfter=3),
        said(tongues.say(title), "section"),
        Columns(answers, halves, above=1.5 * mm),
        Columns(lines, halves, above=1 * mm),
    ]
