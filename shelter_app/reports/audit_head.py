"""The head of the audit at the end of a month, for two signatures: paper against which the log is held later."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from shelter_app.domain.periods import Period
from shelter_app.reports.data import PrintStamp
from shelter_app.reports.kit.blocks import field, field_row, mirrored_text, split_width
from shelter_app.reports.kit.dates import long_date, numeric, numeric_time, period_words
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.signatures import Place, signature_rows
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Say, Tongues, in_language
from shelter_app.reports.papers.audit import AuditHeadSheet
from shelter_app.wording import Words

WIDTH: Final = PORTRAIT.width
_GROUP: Final = 16


def render(data: AuditHeadSheet, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The sheet as PDF on one page, with both signatures under it."""
    tongues = Tongues(words)
    period = Period(data.first, data.last)
    title = f"{tongues.text(data.title)}: {tongues.say(lambda w: period_words(period, w.lang))}"
    dates = [f"{long_date(data.made.date(), lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    text = "letter" if tongues.paired else "letter wide"
    story: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        mirrored_text(
            tongues, WIDTH,
            lambda w: markup(f"{in_language(data.title, w)}: {period_words(period, w.lang)}", hyphens=False),
            "title" if tongues.paired else "report title",
        ),
        Spacer(1, 2 * mm),
        *_facts(data, tongues),
        Spacer(1, 3 * mm),
        said(tongues.say(lambda w: w.translate("AuditHead", "Head of the audit")), "label"),
        said(data.head, "person"),
        said(tongues.say(lambda w: w.translate("AuditHead", "The whole hash of the last line (SHA-256)")), "label"),
        said(_grouped(data.whole), "value"),
        Spacer(1, 3 * mm),
        *[mirrored_text(tongues, WIDTH, one, text, air=1.6 * mm) for one in _sentences(data)],
        KeepTogether([Spacer(1, 8 * mm), *_signatures(data, tongues)]),
    ]  # fmt: skip
    return build(story, Print.of(data, tongues, stamp, title))


def _grouped(whole: str) -> str:
    return "  ".join(whole[place : place + _GROUP] for place in range(0, len(whole), _GROUP))


def _facts(data: AuditHeadSheet, tongues: Tongues) -> list[Flowable]:
    def say(one: Say) -> str:
        return tongues.say(one)

    rows = [
        [
            (say(lambda w: w.translate("AuditHead", "Period")), f"{numeric(data.first)}–{numeric(data.last)}"),
            (say(lambda w: w.translate("AuditHead", "Lines in the period")), str(data.lines)),
            (say(lambda w: w.translate("AuditHead", "Last line, number")), str(data.seq)),
        ],
        [
            (say(lambda w: w.translate("AuditHead", "Last line, written")), numeric_time(data.at) if data.at else "–"),
            (say(lambda w: w.translate("AuditHead", "Printed")), numeric_time(data.made)),
            (say(lambda w: w.translate("AuditHead", "Printed by")), data.printed_by),
        ],
    ]
    return [
        field_row([field(label, markup(value)) for label, value in row], split_width(WIDTH, 1, 1, 1)) for row in rows
    ]


def _sentences(data: AuditHeadSheet) -> list[Say]:
    """What the head is, whether the log was whole, and how somebody checks it later."""
    sentences: list[Say] = [
        lambda w: markup(w.translate(
            "AuditHead",
            "Every look into a file, every change, every print is a line of the audit. Each line carries the hash of "
            "the line before it and the signature of whoever acted: no line can be changed, left out or put in later "
            "without another head.",
        )),
        lambda w: markup(_walked(data, w)),
    ]  # fmt: skip
    if not data.over:
        sentences.append(
            lambda w: markup(
                w.translate("AuditHead", "The period lasts still: this is the head at the moment of printing.")
            )
        )
    sentences.append(
        lambda w: markup(w.translate(
            "AuditHead",
            "To check later: Administration, Audit, type the head and press “Check the whole chain”; or without a "
            "window: shelter-app audit verify --user NAME --witness {head}. Either says whether the log still leads "
            "to this line, was rewritten or was cut off before it.",
        ).format(head=data.head)),
    )  # fmt: skip
    sentences.append(
        lambda w: markup(w.translate(
            "AuditHead",
            "Two copies are signed: one stays at the centre, one is kept by the guardianship authority, out of reach "
            "of whoever works with the registry.",
        ))
    )  # fmt: skip
    return sentences


def _walked(data: AuditHeadSheet, words: Words) -> str:
    if data.first_bad is None:
        whole = words.translate(
            "AuditHead",
            "Before printing the log was walked from line 1 to line {checked}: nothing was changed, left out or put "
            "in.",
        )
        return whole.format(checked=data.checked)
    broken = words.translate(
        "AuditHead",
        "Before printing the log was walked from line 1: LINE {number} DOES NOT FIT. Call help before anything else.",
    )
    return broken.format(number=data.first_bad)


def _signatures(data: AuditHeadSheet, tongues: Tongues) -> list[Flowable]:
    places = [
        Place(tongues.say(lambda w: w.translate("AuditHead", "For the centre")), data.director),
        Place(tongues.say(lambda w: w.translate("AuditHead", "For the guardianship authority")), data.officer),
    ]
    return signature_rows(places, tongues, WIDTH)
