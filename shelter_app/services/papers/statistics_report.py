"""The facts of the statistics report: tables, charts and definitions from numbers that were counted already."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from shelter_app.domain.statistics import AGAIN, FIRST, MOVEMENT, UNKNOWN, Census, Dimension, Measure
from shelter_app.domain.suppression import Sum, suppressed
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import StatisticsLine, StatisticsReport, StatisticsTable
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import statistics_charts
from shelter_app.services.papers.statistics_performance import performance_tables, word
from shelter_app.services.papers.statistics_words import row_words
from shelter_app.services.papers.titles import document_title
from shelter_app.services.session import Session
from shelter_app.services.statistics import Asked, Counted

DIVIDED: Final = (
    Dimension.SEX, Dimension.AGE, Dimension.CITIZENSHIP, Dimension.BROUGHT_BY, Dimension.GROUND, Dimension.REGION,
    Dimension.ORIGIN, Dimension.SCHOOL, Dimension.REPEAT,
)  # fmt: skip
_DEFINED: Final = (
    "start", "admitted", "discharged", "end", "age", "citizenship", "region", "origin", "school", "repeat", "route",
    "average", "nights", "over_limit", "duties", "causes", "plan", "follow_up", "absences", "referrals", "signs",
    "turned_away", "gaps", "unsaid", "hidden",
)  # fmt: skip
_TAKEN_OUT: Final = "…"
Key = tuple[Measure, Dimension | None, str]


@dataclass(slots=True)
class _Numbers:
    """The numbers of the movement, and which of them may not be published."""

    census: Census
    public: bool
    hidden: frozenset[Key] = frozenset()
    values: dict[Key, int] = field(default_factory=dict)

    @classmethod
    def of(cls, census: Census, *, public: bool) -> _Numbers:
        made = cls(census, public)
        for measure in MOVEMENT:
            made.values[measure, None, ""] = census.total(measure)
        for dimension in (Dimension.CATEGORY, *DIVIDED):
            counted = {measure: census.by(measure, dimension) for measure in MOVEMENT}
            for code in set().union(*counted.values()):
                made.values |= {(measure, dimension, code): counted[measure][code] for measure in MOVEMENT}
        routes = census.by(Measure.DISCHARGED, Dimension.ROUTE)
        made.values |= {(Measure.DISCHARGED, Dimension.ROUTE, code): number for code, number in routes.items()}
        if public:
            made.hidden = suppressed(made.values, made._sums())
        return made

    def _sums(self) -> list[Sum[Key]]:
        """What adds up to what: the rows to their total, and in every row start and admitted to gone and end."""
        dimensions = (Dimension.CATEGORY, *DIVIDED, Dimension.ROUTE)
        sums: list[Sum[Key]] = []
        for dimension in dimensions:
            for measure in MOVEMENT:
                rows = [key for key in self.values if key[0] is measure and key[1] is dimension]
                sums += [(rows, [(measure, None, "")])] if rows else []
            if dimension is not Dimension.ROUTE:
                sums += [_balance(dimension, code) for code in self.codes(dimension)]
        return [*sums, _balance(None, "")]

    def codes(self, dimension: Dimension) -> list[str]:
        """The rows of a table, the most frequent first, the unknown last; bands and sexes in their own order."""
        weight: Counter[str] = Counter()
        for (_measure, by, code), number in self.values.items():
            if by is dimension:
                weight[code] += number
        own = {code: place for place, code in enumerate((*self.census.bands.codes, "m", "f", FIRST, AGAIN))}
        fixed = dimension in (Dimension.AGE, Dimension.SEX, Dimension.REPEAT)
        found = [code for code in weight if weight[code]]
        return sorted(found, key=lambda c: (c == UNKNOWN, own.get(c, 0) if fixed else -weight[c], c))

    def shown(self, measure: Measure, dimension: Dimension | None = None, code: str = "") -> int | str:
        """A number, or what stands for one that is not published."""
        key = (measure, dimension, code)
        return _TAKEN_OUT if key in self.hidden else self.values.get(key, 0)


def _balance(dimension: Dimension | None, code: str) -> Sum[Key]:
    before, after = (Measure.START, Measure.ADMITTED), (Measure.DISCHARGED, Measure.END)
    left, right = ([(measure, dimension, code) for measure in side] for side in (before, after))
    return left, right


def facts(counted: Counted, *, by: Session) -> StatisticsReport:
    """Everything the report says, in the words of the data; nothing in it names anybody."""
    asked, census = counted.asked, counted.census
    numbers = _Numbers.of(census, public=asked.public)
    tables = [_movement(by, numbers)]
    tables += [_divided(by, numbers, one) for one in DIVIDED]
    tables += [_routes(by, numbers), _lengths(by, numbers, len(counted.turned_away))]
    if not asked.public:
        tables += performance_tables(counted.performance, by=by)
        tables += [_crossed(by, census, *asked.cross)] if asked.cross else []
    return StatisticsReport(
        centre=f.centre(by),
        first=asked.period.first,
        last=asked.period.last,
        made=counted.as_of,
        title=document_title("statistics", by),
        subtitle=word(by, "public") if asked.public else "",
        gaps=StatisticsLine(word(by, "gaps"), (str(_small(numbers, len(census.with_gaps()))),)),
        unsaid=StatisticsLine(word(by, "unsaid"), (str(_small(numbers, len(census.with_less()))),)),
        tables=tuple(one for one in tables if one.lines),
        charts=()
        if asked.public
        else (*statistics_charts.of_stays(by, counted), *statistics_charts.of_work(by, counted)),
        definitions_title=word(by, "definitions"),
        definitions=_definitions(by, asked),
        director=f.director(by),
        public=asked.public,
    )


def _head(by: Session, *codes: str) -> tuple[Text, ...]:
    return tuple(word(by, code) for code in codes)


def _movement(by: Session, numbers: _Numbers) -> StatisticsTable:
    """The balance by category, with the sexes and ages of those admitted beside it where all may be told."""
    sexes = [] if numbers.public else numbers.codes(Dimension.SEX)
    ages = numbers.census.by(Measure.ADMITTED, Dimension.AGE)
    bands = [] if numbers.public else [code for code in numbers.codes(Dimension.AGE) if ages[code]]
    head = (
        *_head(by, "indicator", "start", "admitted"),
        *(_short(by, Dimension.SEX, code) for code in sexes),
        *(_short(by, Dimension.AGE, code) for code in bands),
        *_head(by, "discharged", "end"),
    )
    crossed = {
        dimension: numbers.census.crossed(Measure.ADMITTED, Dimension.CATEGORY, dimension)
        for dimension in (Dimension.SEX, Dimension.AGE)
    }

    def line(label: Text, code: str | None, *, strong: bool = False) -> StatisticsLine:
        dimension = Dimension.CATEGORY if code is not None else None

        def shown(measure: Measure) -> int | str:
            return numbers.shown(measure, dimension, code or "")

        def within(by_what: Dimension, column: str) -> int:
            if code is None:
                return numbers.census.by(Measure.ADMITTED, by_what)[column]
            return crossed[by_what][code, column]

        inner = [within(Dimension.SEX, one) for one in sexes] + [within(Dimension.AGE, one) for one in bands]
        values = (shown(Measure.START), shown(Measure.ADMITTED), *inner, shown(Measure.DISCHARGED), shown(Measure.END))
        return StatisticsLine(label, values, strong=strong)

    lines = [line(row_words(by, Dimension.CATEGORY, code), code) for code in numbers.codes(Dimension.CATEGORY)]
    lines.append(line(word(by, "all"), None, strong=True))
    inner = (3, 3 + len(sexes) + len(bands))
    return StatisticsTable(
        title=word(by, "movement"), head=head, lines=tuple(lines), note=_proof(numbers), narrow=inner
    )


def _short(by: Session, dimension: Dimension, code: str) -> Text:
    """The head of a narrow column: a band without its years, a sex in short."""
    if dimension is Dimension.AGE and code:
        return code.replace("-", "–")
    if dimension is Dimension.SEX and code:
        return word(by, f"{code}_short")
    return row_words(by, dimension, code)


def _proof(numbers: _Numbers) -> Text:
    """14 + 9 - 10 = 13: the balance as everybody can check it."""
    start, admitted, discharged, end = (numbers.shown(measure) for measure in MOVEMENT)
    return balance(start, admitted, discharged, end, holds=numbers.census.balanced)


def balance(
    start: int | str, admitted: int | str, discharged: int | str, end: int | str, *, holds: bool = True
) -> Text:
    """The balance as it is printed; one that does not hold is printed as what it is."""
    if all(isinstance(number, int) for number in (start, admitted, discharged, end)):
        holds = int(start) + int(admitted) - int(discharged) == int(end)
    proved = f.phrase(lambda w: w.translate("Statistics", "Check: {sum}."))
    total = f"{start} + {admitted} – {discharged} {'=' if holds else '≠'} {end}"
    return f.each_language(lambda lang: f.in_language(proved, lang).format(sum=total))


def _divided(by: Session, numbers: _Numbers, dimension: Dimension) -> StatisticsTable:
    lines = [
        StatisticsLine(
            row_words(by, dimension, code), tuple(numbers.shown(measure, dimension, code) for measure in MOVEMENT)
        )
        for code in numbers.codes(dimension)
    ]
    total = StatisticsLine(word(by, "all"), tuple(numbers.shown(measure) for measure in MOVEMENT), strong=True)
    head = _head(by, "indicator", *(measure.value for measure in MOVEMENT))
    return StatisticsTable(
        title=word(by, dimension.value),
        head=head,
        lines=(*lines, total) if lines else (),
        note=_missing(by, numbers, Measure.SERVED, dimension),
    )


def _missing(by: Session, numbers: _Numbers, measure: Measure, dimension: Dimension) -> Text:
    """Beside every table how many records say nothing about it."""
    count = numbers.census.missing(measure, dimension)
    told = _TAKEN_OUT if numbers.public and 0 < count < 5 else str(count)
    return f.joined(": ", word(by, "missing"), told)


def _routes(by: Session, numbers: _Numbers) -> StatisticsTable:
    lines = [
        StatisticsLine(
            row_words(by, Dimension.ROUTE, code), (numbers.shown(Measure.DISCHARGED, Dimension.ROUTE, code),)
        )
        for code in numbers.codes(Dimension.ROUTE)
    ]
    total = StatisticsLine(word(by, "all"), (numbers.shown(Measure.DISCHARGED),), strong=True)
    head = _head(by, "indicator", "discharged")
    note = _missing(by, numbers, Measure.DISCHARGED, Dimension.ROUTE)
    return StatisticsTable(title=word(by, "route"), head=head, lines=(*lines, total) if lines else (), note=note)


def _lengths(by: Session, numbers: _Numbers, turned_away: int) -> StatisticsTable:
    """Averages of a few people would tell about each of them: published, they need five."""
    census = numbers.census
    few = numbers.public and census.lengths().stays < 5
    told: list[tuple[str, int | str]] = []
    for code, value in lengths_of(census):
        if code == "over_limit":
            told.append((code, _small(numbers, int(value))))
        elif code == "nights" or not few or value == "–":
            told.append((code, value))
        else:
            told.append((code, _TAKEN_OUT))
    if numbers.public:
        told = [one for one in told if one[0] != "longest"]
    told.append(("turned_away", _small(numbers, turned_away)))
    lines = tuple(StatisticsLine(word(by, code), (value,)) for code, value in told)
    return StatisticsTable(title=word(by, "stay_length"), head=_head(by, "indicator", "number"), lines=lines)


def _small(numbers: _Numbers, value: int) -> int | str:
    return _TAKEN_OUT if numbers.public and 0 < value < 5 else value


def lengths_of(census: Census) -> tuple[tuple[str, int | str], ...]:
    """What is told of lengths of stay, by its code: days with a comma, a dash where nobody left."""
    lengths = census.lengths()

    def said(value: float | None) -> str:
        return "–" if value is None else f"{value:g}".replace(".", ",")

    return (
        ("average", said(lengths.average)),
        ("median", said(lengths.median)),
        ("longest", said(lengths.longest)),
        ("over_limit", census.total(Measure.OVER_LIMIT)),
        ("nights", census.nights()),
    )


def _crossed(by: Session, census: Census, rows: Dimension, columns: Dimension) -> StatisticsTable:
    """Those admitted, or of routes those who left, divided by two things at once; sums at both edges."""
    measure = Measure.DISCHARGED if Dimension.ROUTE in (rows, columns) else Measure.ADMITTED
    cells = census.crossed(measure, rows, columns)
    across, down = census.by(measure, columns), census.by(measure, rows)
    codes = sorted(across, key=lambda code: (code == UNKNOWN, -across[code], code))
    body = [
        StatisticsLine(row_words(by, rows, code), (*(cells[code, one] for one in codes), down[code]))
        for code in sorted(down, key=lambda code: (code == UNKNOWN, -down[code], code))
    ]
    total = StatisticsLine(word(by, "all"), (*(across[code] for code in codes), sum(across.values())), strong=True)
    pattern, first, second = word(by, "cross"), word(by, rows.value), word(by, columns.value)
    title = f.each_language(
        lambda lang: f.in_language(pattern, lang).format(
            rows=f.in_language(first, lang), columns=f.in_language(second, lang)
        )
    )
    head = (word(by, measure.value), *(_short(by, columns, code) for code in codes), word(by, "all"))
    return StatisticsTable(title=title, head=head, lines=(*body, total) if body else ())


def _definitions(by: Session, asked: Asked) -> tuple[tuple[Text, Text], ...]:
    codes = (*_DEFINED, "small") if asked.public else _DEFINED
    named = {"small": word(by, "public"), "hidden": f.label(by, "statistics_word", "hidden")}
    return tuple((named.get(code) or word(by, code), f.label(by, "statistics_definition", code)) for code in codes)
