"""In which order the board stands: whom nobody reaches comes first, then everybody else by the routes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.follow_ups import FollowUp, still_silent
from shelter_app.services.follow_ups import BoardRow
from shelter_app.views.follow_ups import board_words as words
from shelter_app.views.page import Context
from shelter_app.views.widgets.rows import Head

translate = QCoreApplication.translate


def silent_of(rows: Sequence[BoardRow]) -> list[tuple[BoardRow, FollowUp]]:
    """Whoever was asked after in vain and not heard of since, the longest silence first."""
    found = ((row, still_silent(row.stages)) for row in rows if not row.here_again)
    silent = [(row, stage) for row, stage in found if stage is not None]
    return sorted(silent, key=lambda one: (-one[0].silent, one[1].due))


def silent_head(count: int) -> Head:
    return Head(translate("MonthTable", "Do not answer"), count, "phone-missed", overdue=True)


def again_head(count: int) -> Head:
    return Head(translate("MonthTable", "Here again"), count, "history")


def by_routes(rows: Sequence[BoardRow], context: Context) -> list[Head | BoardRow]:
    """Whom nobody reaches under their own head, the others under the groups of their routes, who is here again last."""
    silent = [row for row, _stage in silent_of(rows)]
    shown: list[Head | BoardRow] = [silent_head(len(silent)), *silent] if silent else []
    again = [row for row in rows if row.here_again]
    apart = {row.stay.id for row in (*silent, *again)}
    for entry in context.session.reference.list("termination_outcome").entries:
        group = [row for row in rows if row.stay.id not in apart and words.group_of(context, row) == entry.code]
        if group:
            shown += [Head(words.group_words(context, entry.code), len(group), words.group_icon(entry.code)), *group]
    return [*shown, again_head(len(again)), *again] if again else shown
