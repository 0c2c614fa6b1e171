"""The facts of papers about the whole house: statistics of a period with their charts, and registers line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from shelter_app.reports.data import Centre, Signer, Text


class ChartKind(Enum):
    """STEPS: how many there were on each day. BARS: one bar a row. PYRAMID: two bars a row, back to back."""

    STEPS = "steps"
    BARS = "bars"
    PYRAMID = "pyramid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A drawing of numbers that are all told elsewhere as well.

    ``points`` are labels with their numbers, of STEPS a day in figures each; ``bound`` is drawn as a dashed line.
    ``told`` says the same in a sentence, for whoever does not see the drawing. ``facing`` are the numbers at the right
    side of a PYRAMID, ``sides`` what its two sides are called; ``note`` stands under it.
    """

    title: Text
    kind: ChartKind
    points: tuple[tuple[Text, int], ...]
    told: Text
    bound: int | None = None
    bound_words: Text = ""
    facing: tuple[int, ...] = ()
    sides: tuple[Text, ...] = ()
    note: Text = ""


@dataclass(frozen=True, slots=True)
class StatisticsLine:
    """One row of numbers; a text stands for what may not be published. ``inset`` is a part of the row above."""

    label: Text
    values: tuple[int | str, ...]
    strong: bool = False
    inset: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsTable:
    """Rows under a heading; ``head`` names the first column and then every number. ``note`` stands under the table.

    ``narrow`` counts from where to where the columns are parts of one before them, in less room.
    """

    title: Text
    head: tuple[Text, ...]
    lines: tuple[StatisticsLine, ...]
    note: Text = ""
    narrow: tuple[int, int] = (0, 0)

    def rows(self) -> Iterator[tuple[StatisticsLine | None, StatisticsLine]]:
        """Each line behind the one that it is a part of, so that a row can be read by itself."""
        whole: StatisticsLine | None = None
        for line in self.lines:
            whole = whole if line.inset else line
            yield (whole if line.inset else None, line)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsReport:
    """The numbers of a period, with when they were taken and what each of them means.

    gaps           how many stays of the period lack what every admission should say, or what stands for it
    unsaid         how many lack what only some tables ask for
    definitions    the name of each indicator and what it means
    public         small numbers are left out
    """

    centre: Centre
    first: date
    last: date
    made: datetime
    title: Text
    subtitle: Text
    gaps: StatisticsLine
    unsaid: StatisticsLine
    tables: tuple[StatisticsTable, ...]
    charts: tuple[Chart, ...]
    definitions_title: Text
    definitions: tuple[tuple[Text, Text], ...]
    director: Signer
    public: bool = False


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """A column of a register: its words and its share of the width.

    ``number`` is its place in the form, which it keeps where a column before it is left out; 0 counts them as they
    stand. ``naming`` marks one that only a sheet with names can fill.
    """

    label: Text
    share: float
    centred: bool = False
    naming: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSheet:
    """The lines of one register in a period, in their order, with the sum carried since the beginning of the year.

    ``rule`` says how to treat the sheet, ``empty`` stands where there is no line. ``dense`` brings a month of days
    onto one page. ``keys`` tell the rows apart in every version of the sheet; where rows were chosen, ``among`` is how
    many there were to choose from, else 0.
    """

    centre: Centre
    first: date
    last: date
    made: datetime
    title: Text
    rule: Text
    place: Text
    columns: tuple[RegisterColumn, ...]
    rows: tuple[tuple[Text, ...], ...]
    sums: tuple[Text, ...]
    empty: Text
    coded: bool = True
    dense: bool = False
    keys: tuple[str, ...] = ()
    among: int = 0
