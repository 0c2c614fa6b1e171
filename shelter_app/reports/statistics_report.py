"""The statistics of a period: a balance that is proved on the page, charts, and what every number means."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Spacer

from shelter_app.domain.periods import Period
from shelter_app.reports.data import PrintStamp, Text
from shelter_app.reports.kit.blocks import Columns, field, field_row, heading, mirrored_text, split_width
from shelter_app.reports.kit.charts import drawing
from shelter_app.reports.kit.dates import long_date, numeric, numeric_time, period_words
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import ready_cell, table
from shelter_app.reports.kit.signatures import LetterSignature
from shelter_app.reports.kit.styles import GUTTER, marked, said
from shelter_app.reports.kit.tables import Row, Ruled
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Tongues, in_language
from shelter_app.reports.papers.numbers import Chart, StatisticsLine, StatisticsReport, StatisticsTable

WIDTH: Final = PORTRAIT.width
FRESH: Final = PORTRAIT.height
_CHART: Final = 40 * mm
_NUMBER: Final = 18.6
_TIGHT: Final = 15.6
_NARROW: Final = 9.8
_MANY: Final = 6
_WHOLE: Final = 12
"""A table of so many lines is not torn between two pages."""


def render(data: StatisticsReport, words: PageWords, *, stamp: PrintStamp) -> bytes:
    """The report as PDF; every number on it is told as well in the spreadsheet and in the window."""
    tongues = Tongues(words)
    period = Period(data.first, data.last)
    title = f"{tongues.text(data.title)}: {tongues.say(lambda w: period_words(period, w.lang))}"
    dates = [f"{long_date(data.made.date(), lang)}     № {stamp.document}" for lang in ("kk", "ru")]
    story: list[Flowable] = [Letterhead(data.centre, dates, WIDTH)]
    story.append(
        mirrored_text(
            tongues, WIDTH,
            lambda w: markup(f"{in_language(data.title, w)}: {period_words(period, w.lang)}", hyphens=False),
            "report title" if not tongues.paired else "title",
        )
    )  # fmt: skip
    if data.subtitle:
        story.append(mirrored_text(tongues, WIDTH, lambda w: markup(in_language(data.subtitle, w)), "subject", air=0.6))
    story.append(_facts(data, tongues))
    for number, one in enumerate(data.tables, start=1):
        story += _table(one, tongues, str(number))
        if number == 1:
            story += _charts(data.charts, tongues)
    story.append(KeepTogether([Spacer(1, 6 * mm), LetterSignature(data.director, tongues, WIDTH)]))
    story += [PageBreak(), *_definitions(data, tongues)]
    return build(story, Print.of(data, tongues, stamp, title))


def _facts(data: StatisticsReport, tongues: Tongues) -> Columns:
    """The period, when the numbers were taken, how many records lack something."""
    period = tongues.say(lambda w: w.translate("Statistics", "Period"))
    taken = tongues.say(lambda w: w.translate("Statistics", "Data as of"))
    stacks = [
        field(period, f"{numeric(data.first)}–{numeric(data.last)}"),
        field(taken, numeric_time(data.made)),
        field(tongues.text(data.gaps.label), markup(_shown(data.gaps.values[0]))),
    ]
    return field_row(stacks, split_width(WIDTH, 55, 45, 60))


def _shown(value: int | str) -> str:
    """A number as it is printed: nought is a dash, so that the eye finds what there is."""
    return str(value) if isinstance(value, str) or value else "–"


def _title(tongues: Tongues, number: str, text: Text) -> Heading:
    return heading(tongues, number, [in_language(text, words) for words in tongues.each])


def _table(one: StatisticsTable, tongues: Tongues, number: str) -> list[Flowable]:
    numbers = range(1, len(one.head))
    usual = _NUMBER if len(numbers) <= _MANY else _TIGHT
    widths = [_NARROW if place in range(*one.narrow) else usual for place in numbers]
    head = Row(tuple(
        said(tongues.text(text, "\n"), "head", "left" if place == 0 else "center")
        for place, text in enumerate(one.head)
    ), minimum=6.4 * mm)  # fmt: skip
    body = [_line(line, tongues) for line in one.lines]
    made: list[Flowable] = [
        table(tongues, (WIDTH / mm - sum(widths), *widths), head, body, FRESH, _title(tongues, number, one.title))
    ]
    if one.note:
        made.append(mirrored_text(tongues, WIDTH, lambda w: markup(in_language(one.note, w)), "italic", air=0.6))
    return [KeepTogether(made)] if len(one.lines) <= _WHOLE else made


def _line(line: StatisticsLine, tongues: Tongues) -> Row:
    label = markup(tongues.text(line.label), narrow=True)
    if line.inset:
        label = f"&nbsp;&nbsp;&nbsp;{label}"
    cells = [ready_cell(_weight(label, line)), *(_number(value, line) for value in line.values)]
    return Row(tuple(cells), strong=line.strong, middle=True, minimum=5.2 * mm)


def _number(value: int | str, line: StatisticsLine) -> Paragraph:
    return marked(_weight(markup(_shown(value)), line), "cell", "center")


def _weight(ready: str, line: StatisticsLine) -> str:
    return f"<b>{ready}</b>" if line.strong else ready


def _charts(charts: tuple[Chart, ...], tongues: Tongues) -> list[Flowable]:
    """Two charts a row, each under its title; the tables say the same in figures."""
    made: list[Flowable] = []
    for start in range(0, len(charts), 2):
        pair = charts[start : start + 2]
        width = (WIDTH - GUTTER) / 2
        stacks: list[list[Flowable]] = [
            [
                said(tongues.text(one.title), "section"),
                drawing(one, tongues, width, _CHART),
            ]
            for one in pair
        ]
        made.append(KeepTogether([Columns(stacks, [width] * len(pair), overline=True, above=2 * mm, below=1 * mm)]))
    return [Spacer(1, 2.5 * mm), *made] if made else []


def _definitions(data: StatisticsReport, tongues: Tongues) -> list[Flowable]:
    """What each number means: the part that makes two reports comparable."""
    name = tongues.say(lambda w: w.translate("Statistics", "Indicator"), "\n")
    meaning = tongues.say(lambda w: w.translate("Statistics", "What it means"), "\n")
    head = Row((said(name, "head"), said(meaning, "head")), minimum=5 * mm)
    body = [
        Row((said(tongues.text(label, "\n"), "small"), said(tongues.text(text, "\n"), "small")))
        for label, text in data.definitions
    ]
    made: Ruled = table(tongues, (48, WIDTH / mm - 48), head, body, FRESH, _title(tongues, "", data.definitions_title))
    return [made]
