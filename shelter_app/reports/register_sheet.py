"""A register of the house on a turned sheet: numbered columns, every line of a period, the sums carried over."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from shelter_app.domain.periods import Period
from shelter_app.reports.data import PrintStamp, Text
from shelter_app.reports.kit.blocks import mirrored_text
from shelter_app.reports.kit.closing import Closed
from shelter_app.reports.kit.dates import numeric_time, period_words
from shelter_app.reports.kit.house_head import HouseHead
from shelter_app.reports.kit.page import LANDSCAPE, Print, build
from shelter_app.reports.kit.styles import said
from shelter_app.reports.kit.tables import Look, Row, Ruled
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Tongues, in_language
from shelter_app.reports.papers.numbers import RegisterSheet

WIDTH: Final = LANDSCAPE.width
FRESH: Final = LANDSCAPE.height
LAST_ROWS: Final = 3
USUAL: Final = Look(above=0.6 * mm, below=0.8 * mm)
DENSE: Final = Look(above=0.25 * mm, below=0.4 * mm)


def render(data: RegisterSheet, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The sheet as PDF; a period without a line says so, for an empty sheet reads like a forgotten one."""
    tongues = Tongues(words)
    period = Period(data.first, data.last)
    title = f"{tongues.text(data.title)}: {tongues.say(lambda w: period_words(period, w.lang))}"
    taken = tongues.say(lambda w: w.translate("Statistics", "Data as of"))
    place = f"{tongues.text(data.place)} · {taken} {numeric_time(data.made)}"
    story: list[Flowable] = [
        HouseHead(data.centre, tongues, title, place, tongues.text(data.rule), WIDTH), Spacer(1, 2.5 * mm)
    ]  # fmt: skip
    sums = [_sum(one, tongues) for one in data.sums]
    if data.rows:
        # The sums stand on no page alone, nor with a single line: the last rows go with them.
        story.append(Closed(_table(data, tongues), sums, fresh=FRESH, least=LAST_ROWS))
    else:
        story.append(mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.empty, w)), "value"))
        story += sums
    return build(story, Print.of(data, tongues, stamp, title, LANDSCAPE))


def _sum(one: Text, tongues: Tongues) -> Flowable:
    return mirrored_text(tongues, WIDTH, lambda w: markup(in_language(one, w)), "italic", air=0.8)


def _table(data: RegisterSheet, tongues: Tongues) -> Ruled:
    whole = sum(column.share for column in data.columns)
    widths = [WIDTH * column.share / whole for column in data.columns]
    heads = [
        Row(tuple(said(tongues.text(column.label, "\n"), "head", "center") for column in data.columns), minimum=7 * mm),
        Row(
            tuple(
                said(str(column.number or place), "head", "center")
                for place, column in enumerate(data.columns, start=1)
            ),
            tight=True,
        ),
    ]
    body = [
        Row(tuple(
            said(text, "small", "center" if column.centred else "left") if (text := tongues.text(cell, "\n")) else None
            for cell, column in zip(row, data.columns, strict=True)
        ), minimum=(4 if data.dense else 6) * mm)
        for row in data.rows
    ]  # fmt: skip
    more = tongues.say(lambda w: w.translate("Tables", "continued"))
    return Ruled(widths, heads, body, fresh=FRESH, more=more, look=DENSE if data.dense else USUAL)
