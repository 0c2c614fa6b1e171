"""The table of what is to be done: what, who, until when, and a free column for the mark."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from reportlab.lib.units import mm

from shelter_app.reports.kit.dates import numeric
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.rows import cell, head_row, table
from shelter_app.reports.kit.tables import Row, Ruled
from shelter_app.reports.kit.tongues import Say, Tongues
from shelter_app.reports.papers import NextStep

_LABELS: Final[tuple[Say, ...]] = (
    lambda w: w.translate("FollowUpReport", "What"),
    lambda w: w.translate("FollowUpReport", "Who"),
    lambda w: w.translate("FollowUpReport", "Due"),
    lambda w: w.translate("FollowUpReport", "Mark"),
)


def steps(tongues: Tongues, rows: Sequence[NextStep], title: Heading, fresh: float) -> Ruled:
    """One line a step, under its heading; `fresh` is the height of an empty page."""
    body = [
        Row(
            (
                cell(tongues, step.what),
                cell(tongues, step.who),
                cell(tongues, numeric(step.due) if isinstance(step.due, date) else step.due, "center"),
                None,
            ),
            minimum=6.4 * mm,
        )
        for step in rows
    ]
    return table(tongues, (70, 46, 25, 24), head_row(tongues, _LABELS), body, fresh, title)
