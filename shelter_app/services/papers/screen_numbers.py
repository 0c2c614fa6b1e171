"""The numbers of a period for the screen: the same counting and the same drawings as on paper, as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from shelter_app.domain.staff import Can
from shelter_app.domain.statistics import MOVEMENT, Dimension, Measure, StayFact
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.reports.data import Text
from shelter_app.reports.kit import charts
from shelter_app.reports.kit.tongues import Tongues
from shelter_app.reports.papers.numbers import Chart, ChartKind
from shelter_app.services import statistics
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import statistics_performance, statistics_report
from shelter_app.services.session import Session, allowed
from shelter_app.services.statistics import Asked, Counted
from shelter_app.wording import Words, load

WIDTH: Final = 240.0
HEIGHT: Final = 120.0
DIVIDED: Final = (Dimension.CATEGORY, *statistics_report.DIVIDED, Dimension.ROUTE)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart as SVG text, with its title and the same told in words for whoever does not see it."""

    title: str
    told: str
    svg: str


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One row of numbers in the order of MOVEMENT, None where there is none; ``measure`` names a number by itself."""

    label: str
    values: tuple[int | None, ...]
    dimension: Dimension | None = None
    code: str = ""
    measure: Measure | None = None

    def facts(self, counted: Counted, column: int) -> tuple[StayFact, ...]:
        """The stays behind the number in that column."""
        where = {} if self.dimension is None else {self.dimension: self.code}
        return counted.census.members(self.measure or MOVEMENT[column], where)


@dataclass(frozen=True, slots=True)
class NumberGroup:
    """Rows under a heading."""

    title: str
    rows: tuple[NumberRow, ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Everything the page of numbers shows, free of the registry."""

    counted: Counted
    heads: tuple[str, ...]
    groups: tuple[NumberGroup, ...]
    charts: tuple[Drawn, ...]


@allowed(Can.LIST_RESIDENTS)
def numbers_apart(asked: Asked, lang: str, ink: str, faint: str, ground: str, *, by: Session) -> Numbers:
    """Counts and draws in a worker with a connection of its own; colours are hex texts of the window's look."""
    try:
        counted = statistics.collect(asked, by=by)
        drawn = statistics_report.charts(by, counted)
        words = _Words(by, lang)
        return Numbers(
            counted,
            tuple(words.of(measure.value) for measure in MOVEMENT),
            tuple(_groups(counted, words)),
            tuple(_drawn(chart, load("paper", lang), ink, faint, ground) for chart in drawn),
        )
    finally:
        by.store.database.close()


@allowed(Can.LIST_RESIDENTS)
def behind_apart(facts: Iterable[StayFact], *, by: Session) -> list[ResidentSummary]:
    """Whose stays these are, read in a worker; the look was written down before."""
    try:
        return statistics.behind(facts, by=by)
    finally:
        by.store.database.close()


@dataclass(frozen=True, slots=True)
class _Words:
    by: Session
    lang: str

    def of(self, code: str) -> str:
        return f.in_language(statistics_performance.word(self.by, code), self.lang)

    def row(self, dimension: Dimension, code: str) -> str:
        return f.in_language(statistics_report.row_words(self.by, dimension, code), self.lang)


def _groups(counted: Counted, words: _Words) -> Iterable[NumberGroup]:
    census = counted.census
    totals = NumberRow(words.of("all"), tuple(census.total(measure) for measure in MOVEMENT))
    over = census.total(Measure.OVER_LIMIT)
    single = NumberRow(words.of("over_limit"), (None, None, None, over), measure=Measure.OVER_LIMIT)
    yield NumberGroup(words.of("movement"), (totals, single))
    for dimension in DIVIDED:
        shown = (Measure.DISCHARGED,) if dimension is Dimension.ROUTE else MOVEMENT
        counts = {measure: census.by(measure, dimension) for measure in shown}
        codes = sorted(
            set().union(*counts.values()), key=lambda code: (not code, -sum(one[code] for one in counts.values()), code)
        )
        if dimension is Dimension.AGE:
            order = census.bands.codes
            codes = sorted(codes, key=lambda code: order.index(code) if code else len(order))
        rows = tuple(
            NumberRow(
                words.row(dimension, code),
                tuple(counts[measure][code] if measure in counts else None for measure in MOVEMENT),
                dimension,
                code,
            )
            for code in codes
        )
        if rows:
            yield NumberGroup(words.of(dimension.value), rows)


def _drawn(chart: Chart, words: Words, ink: str, faint: str, ground: str) -> Drawn:
    tongues = Tongues(words)
    height = HEIGHT if chart.kind is ChartKind.STEPS else 0.0
    inks = charts.inks_of(ink, faint, ground)
    return Drawn(_said(chart.title, words), _said(chart.told, words), charts.svg(chart, tongues, WIDTH, height, inks))


def _said(text: Text, words: Words) -> str:
    return f.in_language(text, words.lang)
