"""What the rows of the statistics are called."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.statistics import ABROAD, UNKNOWN, Dimension
from shelter_app.reports.data import Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.statistics_performance import word
from shelter_app.services.session import Session
from shelter_app.services.statistics import STATELESS

LISTS: Final = {
    Dimension.CATEGORY: "admission_category",
    Dimension.CITIZENSHIP: "country",
    Dimension.BROUGHT_BY: "brought_by",
    Dimension.GROUND: "ground_kind",
    Dimension.REGION: "region_kz",
    Dimension.ORIGIN: "region_kz",
    Dimension.ROUTE: "discharge_route",
}
"""The reference list that names the rows of each table; the others name theirs in the words of statistics."""


def row_words(by: Session, dimension: Dimension, code: str) -> Text:
    """What a row of a table is called; what nobody recorded says so."""
    if code == UNKNOWN:
        return word(by, "unknown")
    if dimension is Dimension.AGE:
        pattern = word(by, "years")
        return f.each_language(lambda lang: f.in_language(pattern, lang).format(band=code.replace("-", "–")))
    if dimension is Dimension.ORIGIN and code == ABROAD:
        return word(by, code)
    if code == STATELESS:
        return f.label(by, "register_word", STATELESS)
    return f.label(by, LISTS.get(dimension, "statistics_word"), code)
