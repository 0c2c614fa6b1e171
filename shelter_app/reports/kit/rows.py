"""Short hands for the tables of acts and reports: heads, text cells, the word on a continued row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from shelter_app.reports.data import Text
from shelter_app.reports.kit.headings import Heading
from shelter_app.reports.kit.styles import Align, marked, said
from shelter_app.reports.kit.tables import Look, Row, Ruled
from shelter_app.reports.kit.tongues import Say, Tongues

HEAD_HEIGHT: Final = 5 * mm
HAND_HEIGHT: Final = 9.2 * mm


def head_row(tongues: Tongues, labels: Sequence[Say | None], minimum: float = HEAD_HEIGHT) -> Row:
    """The head of a table in the languages of the page, one over the other; None stands for the column of numbers."""
    cells = (said(tongues.say(say, "\n") if say else "№", "head", "center") for say in labels)
    return Row(tuple(cells), minimum=minimum)


def cell(tongues: Tongues, text: Text, align: Align = "left", empty: str = "") -> Paragraph | None:
    """A text of people in a cell; an empty one stays free or shows what `empty` says."""
    words = tongues.text(text, "\n") or empty
    return said(words, "cell", align) if words else None


def ready_cell(markup_text: str) -> Paragraph:
    """A cell of markup this package put together."""
    return marked(markup_text, "cell")


def table(
    tongues: Tongues, widths: Sequence[float], head: Row, body: Sequence[Row], fresh: float, title: Heading | None,
    look: Look | None = None,
) -> Ruled:  # fmt: skip
    """A ruled table under its heading; widths in millimetres."""
    more = tongues.say(lambda w: w.translate("Tables", "continued"))
    return Ruled([width * mm for width in widths], [head], body, fresh=fresh, more=more, look=look, heading=title)
