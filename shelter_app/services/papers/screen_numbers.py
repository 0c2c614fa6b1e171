"""The numbers of a period for the screen: the same counting and the same drawings as on paper, as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from shelter_app.domain.performance import Kept, Work
from shelter_app.domain.staff import Can
from shelter_app.domain.statistics import MOVEMENT, Dimension, Measure
from shelter_app.reports.data import Text
from shelter_app.reports.kit import charts
from shelter_app.reports.kit.tongues import Tongues
from shelter_app.reports.papers.numbers import Chart, ChartKind
from shelter_app.services import statistics
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import statistics_charts, statistics_performance, statistics_report
from shelter_app.services.papers.statistics_words import row_words
from shelter_app.services.session import Session, allowed
from shelter_app.services.statistics import Asked, Behind, Counted, Thing
from shelter_app.wording import Words, load

WIDTH: Final = 240.0
HEIGHT: Final = 120.0
DIVIDED: Final = (Dimension.CATEGORY, *statistics_report.DIVIDED, Dimension.ROUTE)
_SHORT: Final = {
    Kept.IN_TIME: "kept_short",
    Kept.LATE: "late_short",
    Kept.OPEN: "open_short",
    Kept.REASON: "reason_short",
}
Value = int | str | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart as SVG text, with its title and the same told in words for whoever does not see it."""

    title: str
    told: str
    svg: str


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One row of numbers, None where there is none, and under each what it counts; ``key`` is the same another time."""

    label: str
    values: tuple[Value, ...]
    things: tuple[tuple[Thing, ...], ...]
    key: str
    total: bool = False


@dataclass(frozen=True, slots=True)
class NumberGroup:
    """Rows under a heading."""

    title: str
    rows: tuple[NumberRow, ...]


@dataclass(frozen=True, slots=True)
class NumberSheet:
    """One page of numbers: the heads of its columns, its groups and its drawings."""

    heads: tuple[str, ...]
    groups: tuple[NumberGroup, ...]
    charts: tuple[Drawn, ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """Everything the screen shows of a period, free of the registry: the stays, and the work of the house."""

    counted: Counted
    stays: NumberSheet
    work: NumberSheet


@allowed(Can.LIST_RESIDENTS)
def numbers_apart(asked: Asked, lang: str, ink: str, faint: str, ground: str, *, by: Session) -> Numbers:
    """Counts and draws in a worker with a connection of its own; colours are hex texts of the window's look."""
    try:
        counted = statistics.collect(asked, by=by)
        words, inks = _Words(by, lang), charts.inks_of(ink, faint, ground)

        def drawn(some: Sequence[Chart]) -> tuple[Drawn, ...]:
            return tuple(_drawn(chart, load("paper", lang), inks) for chart in some)

        heads = tuple(words.of(measure.value) for measure in MOVEMENT)
        work_heads = tuple(words.of(_SHORT.get(kept, kept.value)) for kept in Kept)
        return Numbers(
            counted,
            NumberSheet(heads, tuple(_groups(counted, words)), drawn(statistics_charts.of_stays(by, counted))),
            NumberSheet(work_heads, tuple(_work(counted, words)), drawn(statistics_charts.of_work(by, counted))),
        )
    finally:
        by.store.database.close()


@allowed(Can.LIST_RESIDENTS)
def behind_apart(things: Iterable[Thing], *, by: Session) -> list[Behind]:
    """What a number counts, read in a worker; the look was written down before."""
    try:
        return statistics.behind(things, by=by)
    finally:
        by.store.database.close()


@dataclass(frozen=True, slots=True)
class _Words:
    by: Session
    lang: str

    def of(self, code: str) -> str:
        return f.in_language(statistics_performance.word(self.by, code), self.lang)

    def row(self, dimension: Dimension, code: str) -> str:
        return f.in_language(row_words(self.by, dimension, code), self.lang)

    def work(self, work: Work, code: str) -> str:
        return f.in_language(statistics_performance.row_of(self.by, work, code), self.lang)


def _groups(counted: Counted, words: _Words) -> Iterable[NumberGroup]:
    census = counted.census
    yield NumberGroup(words.of("movement"), (_row(words.of("all"), counted, MOVEMENT, {}, "all", total=True),))
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
            _row(words.row(dimension, code), counted, shown, {dimension: code}, f"{dimension.value} {code}")
            for code in codes
        )
        if rows:
            yield NumberGroup(words.of(dimension.value), rows)
    yield NumberGroup(words.of("stay_length"), tuple(_lengths(counted, words)))


def _row(
    label: str,
    counted: Counted,
    measures: Sequence[Measure],
    where: Mapping[Dimension, str],
    key: str,
    *,
    total: bool = False,
) -> NumberRow:
    """The stays of one row in every column of the movement, and how many they are."""
    things = tuple(counted.census.members(one, where) if one in measures else () for one in MOVEMENT)
    values = tuple(len(some) if one in measures else None for one, some in zip(MOVEMENT, things, strict=True))
    return NumberRow(label, values, things, key, total)


def _lengths(counted: Counted, words: _Words) -> Iterable[NumberRow]:
    """What stands by itself: each in the column of those it is about."""
    census, left = counted.census, counted.census.members(Measure.DISCHARGED)
    longest = tuple(one for one in left if one.nights == census.lengths().longest)
    about: dict[str, tuple[Measure, tuple[Thing, ...]]] = {
        "average": (Measure.DISCHARGED, left),
        "median": (Measure.DISCHARGED, left),
        "longest": (Measure.DISCHARGED, longest),
        "over_limit": (Measure.END, census.members(Measure.OVER_LIMIT)),
        "nights": (Measure.END, census.members(Measure.SERVED)),
        "gaps": (Measure.END, census.with_gaps()),
        "unsaid": (Measure.END, census.with_less()),
        "turned_away": (Measure.ADMITTED, counted.turned_away),
    }
    told: dict[str, int | str] = dict(statistics_report.lengths_of(census))
    told |= {code: len(about[code][1]) for code in ("gaps", "unsaid", "turned_away")}
    for code, value in told.items():
        measure, things = about[code]
        place = MOVEMENT.index(measure)
        values: list[Value] = [None] * len(MOVEMENT)
        behind: list[tuple[Thing, ...]] = [()] * len(MOVEMENT)
        values[place], behind[place] = value, things
        yield NumberRow(words.of(code), tuple(values), tuple(behind), f"length {code}")


def _work(counted: Counted, words: _Words) -> Iterable[NumberGroup]:
    """Duties in all their columns; of everything else how much there is."""
    done = counted.performance
    for work in Work:
        columns = tuple(Kept) if work is Work.DUTY else (Kept.ALL,)
        rows = []
        for code in statistics_performance.rows_of(done, work, words.by):
            things = [done.members(work, code, kept) if kept in columns else () for kept in Kept]
            values = tuple(len(some) if kept in columns else None for kept, some in zip(Kept, things, strict=True))
            rows.append(NumberRow(words.work(work, code), values, (*things,), f"{work.value} {code}"))
            if work is Work.ABSENCE:
                nights: tuple[Value, ...] = (sum(one.nights for one in things[0]), *[None] * (len(Kept) - 1))
                label = f"{words.work(work, code)}: {words.of('nights_away').lower()}"
                rows.append(NumberRow(label, nights, (*things,), f"nights {code}"))
        if rows:
            yield NumberGroup(words.of(work.value), tuple(rows))


def _drawn(chart: Chart, words: Words, inks: charts.Inks) -> Drawn:
    tongues = Tongues(words)
    height = HEIGHT if chart.kind is ChartKind.STEPS else 0.0
    return Drawn(_said(chart.title, words), _said(chart.told, words), charts.svg(chart, tongues, WIDTH, height, inks))


def _said(text: Text, words: Words) -> str:
    return f.in_language(text, words.lang)
