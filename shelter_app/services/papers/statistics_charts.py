"""The drawings of the statistics as data: residents day by day, ages by sex, lengths of stay, routes, follow-up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from shelter_app.domain.performance import Work
from shelter_app.domain.periods import Span
from shelter_app.domain.statistics import UNKNOWN, Census, Dimension, Measure
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import Chart, ChartKind
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import statistics_performance as performance
from shelter_app.services.papers.statistics_performance import word
from shelter_app.services.papers.statistics_words import row_words
from shelter_app.services.session import Session
from shelter_app.services.statistics import Counted

_LENGTHS: Final = ((0, 3), (4, 14), (15, 30), (31, 60), (61, 90), (91, None))
_ROUTES: Final = 6
Rows = Sequence[tuple[Text, int]]


def of_stays(by: Session, counted: Counted) -> tuple[Chart, ...]:
    """Who was here day by day, who came by age and sex, how long those who left had stayed, and where they went."""
    census = counted.census
    routes = census.by(Measure.DISCHARGED, Dimension.ROUTE).most_common(_ROUTES)
    made = (
        _trend(by, counted),
        _ages(by, census),
        _bars(word(by, "lengths_chart"), _stay_lengths(census)),
        _bars(word(by, "route"), [(row_words(by, Dimension.ROUTE, code), number) for code, number in routes]),
    )
    return tuple(chart for chart in made if chart is not None)


def of_work(by: Session, counted: Counted) -> tuple[Chart, ...]:
    """What became of those who left, as far as somebody asked."""
    outcomes = sorted(counted.performance.follow_up.items(), key=lambda one: (not one[0], -one[1], one[0]))
    rows = [(performance.row_of(by, Work.FOLLOW_UP, code), number) for code, number in outcomes]
    note = performance.unknown_after_leaving(counted.performance, by)
    chart = _bars(word(by, "follow_chart"), rows, note)
    return () if chart is None else (chart,)


def _trend(by: Session, counted: Counted) -> Chart | None:
    trend = counted.census.trend()
    if len(trend) < 2:
        return None
    pattern = f.phrase(
        lambda w: w.translate("Statistics", "On the first day {first}, at most {most}, on the last day {last}.")
    )
    numbers = [number for _day, number in trend]
    told = f.each_language(
        lambda lang: f.in_language(pattern, lang).format(first=numbers[0], most=max(numbers), last=numbers[-1])
    )
    month = counted.asked.period.span is Span.MONTH
    points = tuple((str(day.day) if month else f"{day:%d.%m}", number) for day, number in trend)
    bound = word(by, "beds")
    beds = f.each_language(lambda lang: f.in_language(bound, lang).format(beds=counted.beds))
    return Chart(
        title=word(by, "trend"), kind=ChartKind.STEPS, points=points, told=told,
        bound=counted.beds or None, bound_words=beds,
    )  # fmt: skip


def _ages(by: Session, census: Census) -> Chart | None:
    """Boys at the left, girls at the right of each age; of whom no sex is recorded stands under it in words."""
    ages = census.by(Measure.ADMITTED, Dimension.AGE)
    crossed = census.crossed(Measure.ADMITTED, Dimension.AGE, Dimension.SEX)
    bands = [code for code in (*census.bands.codes, UNKNOWN) if ages[code]]
    if not bands:
        return None
    labels = [row_words(by, Dimension.AGE, band) for band in bands]
    sides = tuple(row_words(by, Dimension.SEX, sex) for sex in ("m", "f"))
    unsaid = sum(number for (_band, sex), number in crossed.items() if sex == UNKNOWN)
    pattern = word(by, "without_sex")
    note = f.each_language(lambda lang: f.in_language(pattern, lang).format(count=unsaid)) if unsaid else ""
    parts: list[Text] = []
    for label, band in zip(labels, bands, strict=True):
        told = (f.joined(" ", side, str(crossed[band, sex])) for side, sex in zip(sides, ("m", "f"), strict=True))
        parts.append(f.joined(": ", label, f.joined(", ", *told)))
    return Chart(
        title=word(by, "ages_chart"),
        kind=ChartKind.PYRAMID,
        points=tuple((label, crossed[band, "m"]) for label, band in zip(labels, bands, strict=True)),
        facing=tuple(crossed[band, "f"] for band in bands),
        sides=sides,
        note=note,
        told=f.joined("; ", *parts, note),
    )


def _stay_lengths(census: Census) -> list[tuple[Text, int]]:
    left = [fact.nights or 0 for fact in census.members(Measure.DISCHARGED)]
    rows: list[tuple[Text, int]] = []
    for low, high in _LENGTHS:
        number = sum(low <= nights and (high is None or nights <= high) for nights in left)
        if number:
            rows.append((f"{low}–{high}" if high is not None else f"{low}+", number))
    return rows


def _bars(title: Text, rows: Rows, note: Text = "") -> Chart | None:
    """A bar a row; the numbers one after another for whoever does not see it."""
    if not rows:
        return None
    told = f.joined("; ", *(f.joined(": ", label, str(number)) for label, number in rows))
    return Chart(title=title, kind=ChartKind.BARS, points=tuple(rows), told=f.joined("; ", told, note), note=note)
