"""Golden numbers of the demo centre: every indicator of a month and of a year, and where each is told the same.

The numbers lie in demo_numbers.json, each row of the screen by its key. Those that the stories say outright (who came
when, how, from where, and by what way they left) are counted here once more, from the words of the stories alone.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from shelter_app.domain.performance import Work
from shelter_app.domain.periods import ONE_DAY, Period
from shelter_app.domain.statistics import Dimension
from shelter_app.services.demo.cases import FileTold, read_cases
from shelter_app.services.demo.stays_told import StayTold
from tests.services.demo_house import TUESDAY, Demo, built
from tests.services.same_numbers import compare, on_screen

NUMBERS = json.loads((Path(__file__).parent / "demo_numbers.json").read_text("utf-8"))
PERIODS = tuple(NUMBERS)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    made = built(tmp_path_factory.mktemp("golden"), TUESDAY)
    yield made
    made.by.store.close()


@pytest.mark.parametrize("code", PERIODS)
def test_every_indicator_of_the_demo_has_its_golden_number(demo: Demo, code: str) -> None:
    shown = {key: list(row[2]) for key, row in on_screen(demo.by, Period.parse(code), "ru")}
    assert shown == NUMBERS[code]


def test_the_golden_numbers_leave_no_indicator_out() -> None:
    told = {key.partition(" ")[0] for key in NUMBERS["2026"]}
    wanted = {"all", "length", "nights", *(one.value for one in Dimension), *(one.value for one in Work)}
    assert told == wanted
    lengths = {key.removeprefix("length ") for key in NUMBERS["2026"] if key.startswith("length ")}
    assert lengths == {"average", "median", "longest", "over_limit", "nights", "gaps", "unsaid", "turned_away"}
    assert NUMBERS["2026"]["length turned_away"] == [1]
    assert NUMBERS["2026"]["signs 3.7a"] == [1]


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("code", PERIODS)
def test_screen_paper_and_spreadsheet_say_the_same_row_by_row(demo: Demo, code: str, lang: str) -> None:
    assert compare(demo.by, Period.parse(code), lang) == len(NUMBERS[code])


def day(told: str) -> date:
    """D-6 23:40 is the sixth day before the Tuesday of the stories."""
    days = told.partition(" ")[0].removeprefix("D") or "0"
    return TUESDAY + timedelta(days=int(days))


def stays() -> list[tuple[FileTold, StayTold, int]]:
    """Every stay that the stories tell, with its file and which stay of the file it is."""
    return [
        (file, stay, place)
        for story in read_cases().stories
        for file in story.files
        for place, stay in enumerate(file.stays)
    ]


def citizenship(file: FileTold) -> str:
    """What was known at the door, or learned afterwards; numbers tell what the file says now."""
    known = [one.citizenships for one in file.identity if one.citizenships]
    return (*known, file.citizenships, ("",))[0][0] if (known or file.citizenships) else ""


SAID: dict[str, Callable[[FileTold, StayTold], str]] = {
    "category": lambda _file, stay: stay.category,
    "sex": lambda file, _stay: file.sex.value if file.sex.value != "u" else "",
    "citizenship": lambda file, _stay: citizenship(file),
    "brought_by": lambda _file, stay: stay.brought_by,
    "ground": lambda _file, stay: stay.ground.kind,
    "origin": lambda _file, stay: stay.schooling.origin if stay.schooling else "",
    "repeat": lambda file, stay: "again" if file.stays.index(stay) else "first",
}


@pytest.mark.parametrize("indicator", SAID)
@pytest.mark.parametrize("code", PERIODS)
def test_who_came_and_who_left_is_what_the_stories_say(indicator: str, code: str) -> None:
    period, said = Period.parse(code), SAID[indicator]
    start, admitted, discharged, end = (Counter[str]() for _column in range(4))
    for file, stay, _place in stays():
        row = said(file, stay)
        came, left = day(stay.admitted), day(stay.left.at) if stay.left else date.max
        start[row] += came < period.first <= left
        admitted[row] += came in period
        discharged[row] += left in period
        end[row] += came <= period.last < left
    rows = set(start | admitted | discharged | end)
    told = {f"{indicator} {row}": [start[row], admitted[row], discharged[row], end[row]] for row in rows}
    golden = {key: row for key, row in NUMBERS[code].items() if key.startswith(f"{indicator} ")}
    assert golden == {key: row for key, row in told.items() if any(row)}


@pytest.mark.parametrize("code", PERIODS)
def test_routes_lengths_and_nights_are_what_the_stories_say(code: str) -> None:
    period = Period.parse(code)
    gone = [
        (stay.left.route, (day(stay.left.at) - day(stay.admitted)).days)
        for _file, stay, _place in stays()
        if stay.left and day(stay.left.at) in period
    ]
    routes = Counter(route for route, _nights in gone)
    assert {f"route {route}": [number] for route, number in routes.items()} == {
        key: row for key, row in NUMBERS[code].items() if key.startswith("route ")
    }
    lengths = sorted(nights for _route, nights in gone)
    numbers = NUMBERS[code]
    assert numbers["length average"] == [f"{sum(lengths) / len(lengths):.1f}".replace(".", ",").removesuffix(",0")]
    assert numbers["length longest"] == [str(lengths[-1])]
    last = min(period.last + ONE_DAY, TUESDAY)
    nights = 0
    for _file, stay, _place in stays():
        left = day(stay.left.at) if stay.left else last
        nights += max((min(left, last) - max(day(stay.admitted), period.first)).days, 0)
    assert numbers["length nights"] == [nights]
