"""Papers for the person themselves: part by part what is kept or who has seen it, and what was left out and why."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from shelter_app.reports.data import PrintStamp, Text
from shelter_app.reports.kit.blocks import heading, mirrored_text
from shelter_app.reports.kit.closing import signed
from shelter_app.reports.kit.dates import long_date
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import cell, table
from shelter_app.reports.kit.signatures import LetterSignature
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.tables import Row
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Tongues, in_language, name_markup
from shelter_app.reports.papers.person import PersonSheet, PersonTable

WIDTH: Final = PORTRAIT.width
FRESH: Final = PORTRAIT.height


def render(data: PersonSheet, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The paper as PDF; a part without a line says so."""
    tongues = Tongues(words)
    dates = [f"{long_date(data.made.date(), lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    story: list[Flowable] = [
        Letterhead(data.centre, dates, WIDTH),
        mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.title, w), hyphens=False), "report title"),
        mirrored_text(tongues, WIDTH, lambda w: f"{name_markup(data.person, w)} · № {markup(data.file)}", "person"),
        mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.opening, w)), "letter wide", air=1.6 * mm),
    ]
    for number, one in enumerate(data.tables, start=1):
        story += [Spacer(1, 2.5 * mm), *_table(one, data, tongues, str(number))]
    if data.left_out:
        title = heading(tongues, "", [in_language(data.left_out_title, w) for w in tongues.each])
        story.append(Spacer(1, 3 * mm))
        for number, told in enumerate(data.left_out):
            story.append(_sentence(told, tongues, None if number else title))
    story = signed(story, [Spacer(1, 6 * mm), LetterSignature(data.director, tongues, WIDTH)])
    return build(story, Print.of(data, tongues, stamp, tongues.text(data.title)))


def _sentence(one: Text, tongues: Tongues, title: Heading | None) -> Flowable:
    return mirrored_text(tongues, WIDTH, lambda w: markup(in_language(one, w)), "value", title)


def _table(one: PersonTable, data: PersonSheet, tongues: Tongues, number: str) -> list[Flowable]:
    title = heading(tongues, number, [in_language(one.title, w) for w in tongues.each])
    if not one.rows:
        return [mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.empty, w)), "italic", title)]
    whole = sum(one.shares)
    widths = [WIDTH / mm * share / whole for share in one.shares]
    head = Row(tuple(said(tongues.text(text, "\n"), "head") for text in one.heads), minimum=5 * mm)
    body = [Row(tuple(cell(tongues, text) for text in row), minimum=5 * mm) for row in one.rows]
    return [table(tongues, widths, head, body, FRESH, title)]
