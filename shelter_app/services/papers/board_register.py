"""The board of follow-up as a sheet: everybody on it as they stand today, those who do not answer before all others."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.follow_ups import FollowUp, still_silent
from shelter_app.reports.data import Text
from shelter_app.services import follow_ups
from shelter_app.services.follow_ups import BoardRow
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.afterwards_registers import filled, placed
from shelter_app.services.papers.house_registers import Lines, Source

BOARD: Final = "board-follow-ups"
_AT_ONCE: Final = 400
_OTHER: Final = "other"


def board(source: Source) -> Lines:
    """A row for every child who left and is followed, a column for every stage, whatever period was asked for.

    A coded sheet does not say with whom the child is. Raises NotAllowed for whoever may not see the board.
    """
    shown = _shown(source)
    names = source.names(row.summary.resident_id for row in shown)
    days = sorted({one.stage_days for row in shown for one in row.stages if not one.besides})
    besides = any(one.besides for row in shown for one in row.stages)
    rows = tuple(
        (
            str(number),
            _group(source, row),
            source.who(row.summary.resident_id, names),
            placed(source, row.stages[0], row.stay),
            *(_cell(source, [one for one in row.stages if one.stage_days == day and not one.besides]) for day in days),
            *((_cell(source, [one for one in row.stages if one.besides]),) if besides else ()),
        )
        for number, row in enumerate(shown, start=1)
    )
    columns = (
        source.column("no", 10, centred=True), source.column("board_group", 28), source.column("person", 48),
        source.column("placed_with", 44),
        *(source.titled(filled(source, "days_after", day), 25) for day in days),
        *((source.column("board_besides", 25),) if besides else ()),
    )  # fmt: skip
    return Lines(columns, rows, on=source.by.today(), keys=tuple(str(row.stay.id) for row in shown))


def _shown(source: Source) -> list[BoardRow]:
    """Everybody on the board: the longest silence first, then by the groups of routes, who is here again last."""
    by = source.by
    stays = follow_ups.whole_board(by=by)
    rows: list[BoardRow] = []
    for start in range(0, len(stays), _AT_ONCE):
        rows += follow_ups.part_of_board(stays[start : start + _AT_ONCE], by=by)
    order = [entry.code for entry in by.reference.list("termination_outcome").entries]

    def place(row: BoardRow) -> tuple[bool, bool, int, int]:
        silent, code = _silent(row), _route_group(source, row)
        return (
            not silent,
            row.here_again,
            -row.silent if silent else 0,
            order.index(code) if code in order else len(order),
        )

    return sorted(rows, key=place)


def _silent(row: BoardRow) -> bool:
    return not row.here_again and still_silent(row.stages) is not None


def _route_group(source: Source, row: BoardRow) -> str:
    leaving = row.stay.discharge
    route = source.by.profile.route(leaving.route) if leaving is not None else None
    return route.outcome if route is not None and route.outcome else _OTHER


def _group(source: Source, row: BoardRow) -> Text:
    if _silent(row):
        count = filled(source, "silent_row", row.silent) if row.silent else ""
        return f.joined(", ", source.word("board_silent"), count)
    if row.here_again:
        return source.word("board_again")
    return f.capital(f.label(source.by, "termination_outcome", _route_group(source, row)))


def _cell(source: Source, stages: list[FollowUp]) -> Text:
    """A stage: its result with the day of it, or the day it is due, and that nobody asked where that is past."""
    return f.joined("; ", *(_stage(source, one) for one in stages))


def _stage(source: Source, one: FollowUp) -> Text:
    if one.cancelled:
        return source.word("cancelled_stage")
    if one.outcome is not None and one.done_at is not None:
        told = f.label(source.by, "followup_outcome", one.outcome.value)
        return f.joined(", ", f.day(source.day(one.done_at)), told)
    late = one.due < source.by.today()
    return f.joined(", ", f.day(one.due), source.word("not_asked_yet") if late else "")
