"""Registers page by page: the sums stand beside at least three rows, whatever the number of rows is."""

from __future__ import annotations

import pytest

from shelter_app.reports.catalogue import PAPERS
from shelter_app.wording import load
from tests.reports.number_stories import register
from tests.reports.reading import pages
from tests.reports.stories import stamp


@pytest.mark.parametrize("count", range(16, 30))
def test_the_sums_are_on_no_page_alone(count: int) -> None:
    rows = tuple((str(number), f"строка-{number}", "замечание") for number in range(1, count + 1))
    sheet = register("register-letters", rows=rows)
    told = pages(PAPERS["register-letters"].render(sheet, load("paper", "ru"), stamp=stamp("ЖИ-2026-11", "RL-2026-11")))
    assert "Записей: 40" in told[-1]
    assert f"строка-{count}" in told[-1]
    assert told[-1].count("строка-") >= 3
    assert sum(page.count("строка-") for page in told) == count
