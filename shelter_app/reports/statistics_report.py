"""The statistics of a period: a balance that is proved on the page, charts, and what every number means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from shelter_app.domain.periods import Period
from shelter_app.reports.data import PrintStamp, Text
from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.blocks import Columns, field, field_row, heading, mirrored_text, split_width
from shelter_app.reports.kit.chart_sheet import ChartSheet
from shelter_app.reports.kit.closing import Closed
from shelter_app.reports.kit.dates import long_date, numeric, numeric_time, period_words
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.letterhead import Letterhead
from shelter_app.reports.kit.page import PORTRAIT, Print, build
from shelter_app.reports.kit.rows import ready_cell, table
from shelter_app.reports.kit.signatures import LetterSignature
from shelter_app.reports.kit.styles import GUTTER, PAD, STYLES, marked, said
from shelter_app.reports.kit.tables import Row, Ruled
from shelter_app.reports.kit.text import markup
from shelter_app.reports.kit.tongues import PageWords, Tongues, in_language
from shelter_app.reports.papers.numbers import StatisticsLine, StatisticsReport, StatisticsTable

WIDTH: Final = PORTRAIT.width
FRESH: Final = PORTRAIT.height
_NUMBER: Final = 18.6
_TIGHT: Final = 15.6
_NARROW: Final = 9.8
_MANY: Final = 6
_LABEL: Final = 40
"""Names of rows narrower than this are no words any more: then the columns stand in two tables."""
_WHOLE: Final = 12
"""A table of so many lines is not torn between two pages."""
_BESIDE: Final = 2
"""So many numbers leave room for a second table at the side."""
_LAST_ROWS: Final = 3


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
    first, *others = _blocks(data.tables, tongues) or [[]]
    story += _kept(first)
    if data.charts:
        story.append(ChartSheet(data.charts, tongues, WIDTH))
    for block in others[:-1]:
        story += _kept(block)
    signature = [Spacer(1, 6 * mm), LetterSignature(data.director, tongues, WIDTH)]
    story += _signed(others[-1] if others else [], signature)
    story += [Spacer(1, 6 * mm), KeepTogether(_definitions(data, tongues))]
    return build(story, Print.of(data, tongues, stamp, title))


def _facts(data: StatisticsReport, tongues: Tongues) -> Columns:
    """The period, when the numbers were taken, how many records lack something."""
    period = tongues.say(lambda w: w.translate("Statistics", "Period"))
    taken = tongues.say(lambda w: w.translate("Statistics", "Data as of"))
    stacks = [
        field(period, f"{numeric(data.first)}–{numeric(data.last)}"),
        field(taken, numeric_time(data.made)),
        *(field(tongues.text(one.label), markup(_shown(one.values[0]))) for one in (data.gaps, data.unsaid)),
    ]
    return field_row(stacks, split_width(WIDTH, 44, 32, 38, 50))


def _shown(value: int | str) -> str:
    """A number as it is printed: nought is a dash, so that the eye finds what there is."""
    return str(value) if isinstance(value, str) or value else "–"


def _title(tongues: Tongues, number: str, text: Text) -> Heading:
    return heading(tongues, number, [in_language(text, words) for words in tongues.each])


def _blocks(tables: Sequence[StatisticsTable], tongues: Tongues) -> list[list[Flowable]]:
    """What stays together, in the order of the numbers: a table with its note, or two small ones side by side."""
    made: list[list[Flowable]] = []
    place = 0
    while place < len(tables):
        pair = tables[place : place + 2]
        beside = len(pair) == 2 and not tongues.paired and all(map(_small, pair))
        if beside:
            width = (WIDTH - GUTTER) / 2
            stacks = [_table(one, tongues, str(place + at), width) for at, one in enumerate(pair, start=1)]
            made.append([Spacer(1, 2.5 * mm), Columns(stacks, [width, width])])
        else:
            made.append(_table(tables[place], tongues, str(place + 1), WIDTH))
        place += 2 if beside else 1
    return made


def _small(one: StatisticsTable) -> bool:
    return len(one.head) <= 1 + _BESIDE and len(one.lines) <= _WHOLE


def _kept(block: list[Flowable]) -> list[Flowable]:
    """A block on one page where it is short enough; the rows of a longer one know where they may part."""
    if any(isinstance(part, Ruled) and part.count > _WHOLE for part in block):
        return block
    return [KeepTogether(block)] if block else []


def _signed(block: list[Flowable], signature: list[Flowable]) -> list[Flowable]:
    """The last table with the signature under it, or at least its last rows."""
    if block and isinstance(block[0], Ruled) and not any(isinstance(part, Ruled) for part in block[1:]):
        return [Closed(block[0], [*block[1:], *signature], fresh=FRESH, least=_LAST_ROWS)]
    return [KeepTogether([*block, *signature])]


def _table(one: StatisticsTable, tongues: Tongues, number: str, width: float) -> list[Flowable]:
    """The table under its heading; where its names would have no room, its columns go on in a second one."""
    made: list[Flowable] = []
    for columns in _parts(one, tongues, width):
        if made:
            made.append(Spacer(1, 1.5 * mm))
        made.append(_columns(one, tongues, columns, width, None if made else _title(tongues, number, one.title)))
    if one.note:
        made.append(mirrored_text(tongues, width, lambda w: markup(in_language(one.note, w)), "italic", air=0.6))
    return made


def _parts(one: StatisticsTable, tongues: Tongues, width: float) -> list[list[int]]:
    """Which numbers stand in which table: all in one where they leave room, else parts of one in a table of theirs."""
    every = list(range(1, len(one.head)))
    room = width / mm - _LABEL
    if sum(_wide(one, tongues, place) for place in every) <= room:
        return [every]
    inner = range(*one.narrow)
    if inner:
        whole = inner.start - 1
        return [[place for place in every if place not in inner], [whole, *inner]]
    parts: list[list[int]] = [[]]
    for place in every:
        if parts[-1] and sum(_wide(one, tongues, at) for at in (*parts[-1], place)) > room:
            parts.append([])
        parts[-1].append(place)
    return parts


def _wide(one: StatisticsTable, tongues: Tongues, place: int) -> float:
    """How wide a column of numbers is, in millimetres: no word of its head is broken where there is room."""
    if place in range(*one.narrow):
        return _NARROW
    words = tongues.text(one.head[place], "\n").split()
    longest = max((stringWidth(word, fonts.SANS, STYLES["head"][1]) for word in words), default=0.0) + 2 * PAD
    return max(_NUMBER if len(one.head) <= _MANY + 1 else _TIGHT, min(longest / mm + 0.2, 24))


def _columns(
    one: StatisticsTable, tongues: Tongues, columns: Sequence[int], width: float, title: Heading | None
) -> Ruled:
    widths = [_wide(one, tongues, place) for place in columns]
    texts = [one.head[place] for place in (0, *columns)]
    head = Row(tuple(
        said(tongues.text(text, "\n"), "head", "left" if place == 0 else "center") for place, text in enumerate(texts)
    ), minimum=6.4 * mm)  # fmt: skip
    body = [_line(line, tongues, columns) for line in one.lines]
    return table(tongues, (width / mm - sum(widths), *widths), head, body, FRESH, title)


def _line(line: StatisticsLine, tongues: Tongues, columns: Sequence[int]) -> Row:
    label = markup(tongues.text(line.label), narrow=True)
    if line.inset:
        label = f"&nbsp;&nbsp;&nbsp;{label}"
    cells = [ready_cell(_weight(label, line)), *(_number(line.values[place - 1], line) for place in columns)]
    return Row(tuple(cells), strong=line.strong, middle=True, minimum=5.2 * mm)


def _number(value: int | str, line: StatisticsLine) -> Paragraph:
    return marked(_weight(markup(_shown(value)), line), "cell", "center")


def _weight(ready: str, line: StatisticsLine) -> str:
    return f"<b>{ready}</b>" if line.strong else ready


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
