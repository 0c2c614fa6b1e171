"""A register ready to be drawn: all of its rows or those that were chosen, its sums, and what is left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from shelter_app.domain.paper import NoRowChosen, RowsMoved
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import RegisterSheet
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.house_registers import Lines, Row, Source
from shelter_app.services.papers.titles import document_title

_PARTS: Final = re.compile(r"[\w/-]+")


def sheet(
    document: str, source: Source, lines: Lines, made: datetime, chosen: Collection[str] | None = None
) -> RegisterSheet:
    """The register with its sums carried since the beginning of the year, and how to treat the sheet.

    With ``chosen`` it holds the rows of these keys alone and says how many of how many that are; ``source.told`` then
    keeps those who stand on them. Raises NoRowChosen for none, RowsMoved where one of them is not there any more.
    """
    period, count = source.period, len(lines.rows)
    sums = [lines.proof or _filled(source.word("total"), count=count)]
    if lines.before:
        sums.append(_filled(source.word("carried"), before=lines.before, count=count, after=lines.before + count))
    keys = keys_of(lines)
    places = range(count) if chosen is None else _chosen(keys, chosen)
    rows = tuple(lines.rows[place] for place in places)
    rule = source.word("coded" if source.coded else "named")
    if chosen is not None:
        part = _filled(source.word("chosen"), chosen=len(rows), among=count)
        sums.append(part)
        rule = f.joined(" · ", rule, part)
        _forget_others(source, rows)
    numbered = [replace(one, number=place) for place, one in enumerate(lines.columns, start=1)]
    kept = [one for one in numbered if not (source.coded and one.naming)]
    if left_out := [str(one.number) for one in numbered if one not in kept]:
        sums.append(_filled(source.word("left_out"), columns=", ".join(left_out)))
    return RegisterSheet(
        centre=f.centre(source.by),
        first=lines.on or period.first,
        last=lines.on or period.last,
        made=made,
        title=document_title(document, source.by),
        rule=rule,
        place=source.word("register"),
        columns=tuple(kept),
        rows=tuple(tuple(row[one.number - 1] for one in kept) for row in rows),
        sums=tuple(sums),
        empty=f.label(source.by, "statistics_word", "empty"),
        coded=source.coded,
        dense=bool(lines.proof),
        keys=tuple(keys[place] for place in places),
        among=count if chosen is not None else 0,
    )


@dataclass(frozen=True, slots=True)
class RowTold:
    """A row of a register for whoever chooses: its key, its first words, and what else stands in it."""

    key: str
    first: str
    more: str


def rows_told(data: RegisterSheet, lang: str) -> Iterator[RowTold]:
    """The rows of a sheet in one language, in their order."""
    for key, row in zip(data.keys, data.rows, strict=True):
        words = [told.replace("\n", ", ") for cell in row if (told := f.in_language(cell, lang))]
        yield RowTold(key, " · ".join(words[:3]), " · ".join(words[3:]))


def keys_of(lines: Lines) -> tuple[str, ...]:
    """What tells each row from the others, the same on a sheet with names and on one without.

    That is its number with its moment, which stand in the first two columns of most registers.
    """
    if lines.keys:
        return lines.keys
    seen: Counter[str] = Counter()
    made = []
    for row in lines.rows:
        key = f"{row[0]} {row[1]}"
        seen[key] += 1
        made.append(key if seen[key] == 1 else f"{key} {seen[key]}")
    return tuple(made)


def _chosen(keys: tuple[str, ...], chosen: Collection[str]) -> list[int]:
    wanted = set(chosen)
    if not wanted:
        raise NoRowChosen
    places = [place for place, key in enumerate(keys) if key in wanted]
    if len(places) != len(wanted):
        raise RowsMoved
    return places


def _forget_others(source: Source, rows: tuple[Row, ...]) -> None:
    """Nobody but who stands on these rows is told about: every name on a sheet carries the number of its file."""
    told = {part for row in rows for cell in row for part in _PARTS.findall(f.in_language(cell, "ru"))}
    source.told.intersection_update({one for one in source.told if source.number(one) in told})


def _filled(pattern: Text, **values: int | str) -> Text:
    return f.each_language(lambda lang: f.in_language(pattern, lang).format(**values))
