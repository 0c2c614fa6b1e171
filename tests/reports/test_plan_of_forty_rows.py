"""A printed plan of forty rows: landscape, its head on every page, no word lost and no row twice, in Kazakh."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from shelter_app.reports import papers as p
from tests.reports.more_stories import PLAN
from tests.reports.reading import flat, pages
from tests.reports.test_papers import made, squeezed

KINDS = tuple(p.HelpKind)
LONG = "отбасымен байланысты қалпына келтіру және мектепке орналастыру бойынша жұмыс жүргізу, нәтижесін жазып қою "


def rows() -> tuple[p.PlanItem, ...]:
    """Forty rows of every length; each column of each says a word that stands nowhere else."""
    found = []
    for place in range(40):
        tail = LONG * (place % 4)
        item = replace(
            PLAN.items[0], kind=KINDS[place // 8], need=f"қажеттілік{place:02}қ {tail}",
            measures=f"шара{place:02}ш {tail}",
            expected=f"нәтиже{place:02}н", responsible=f"жауапты{place:02}ж", mark=f"белгі{place:02}б {tail}",
            progress=f"жетістік{place:02}т",
        )  # fmt: skip
        found.append(item)
    return tuple(found)


@pytest.fixture(scope="module")
def printed() -> bytes:
    return made("support-plan", ("kk",), items=rows())


def test_every_page_is_landscape_a4(printed: bytes) -> None:
    with pikepdf.open(io.BytesIO(printed)) as document:
        sizes = {tuple(round(float(side)) for side in page.MediaBox[2:]) for page in document.pages}
        assert len(document.pages) > 3
    assert sizes == {(842, 595)}


def test_no_word_is_lost_and_no_row_stands_twice(printed: bytes) -> None:
    text = squeezed(flat(printed))
    words = ("қажеттілік{:02}қ", "шара{:02}ш", "нәтиже{:02}н", "жауапты{:02}ж", "белгі{:02}б", "жетістік{:02}т")
    counted = {word.format(place): text.count(word.format(place)) for place in range(40) for word in words}
    assert {word: times for word, times in counted.items() if times != 1} == {}


def test_the_long_words_of_every_row_are_there_as_often_as_they_were_written(printed: bytes) -> None:
    text = squeezed(flat(printed))
    assert text.count("нәтижесін") == 3 * sum(place % 4 for place in range(40))


def test_the_head_stands_on_every_page_that_has_rows(printed: bytes) -> None:
    with_rows = [squeezed(page) for page in pages(printed) if "шара" in squeezed(page).replace("іс-шара", "")]
    for page in with_rows:
        assert "12345678" in page
