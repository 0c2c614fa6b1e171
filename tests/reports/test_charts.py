"""Charts: the same drawing on paper and screen, every number beside its mark, told apart without colour."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Drawing, Line, PolyLine, Rect, String

from shelter_app.reports.kit import charts
from shelter_app.reports.kit.tongues import Tongues
from shelter_app.reports.papers.numbers import Chart, ChartKind
from shelter_app.wording import Words

TONGUES = Tongues(Words("en", {}))


def bars(*numbers: int) -> Chart:
    points = tuple((f"row {place}", number) for place, number in enumerate(numbers))
    return Chart(title="Routes", kind=ChartKind.BARS, points=points, told="told")


def steps(*numbers: int, bound: int | None = None) -> Chart:
    points = tuple((str(place), number) for place, number in enumerate(numbers, start=1))
    return Chart(title="Trend", kind=ChartKind.STEPS, points=points, told="told", bound=bound, bound_words="places: 18")


def pyramid(left: tuple[int, ...], right: tuple[int, ...], note: str = "") -> Chart:
    points = tuple((f"age {place}", number) for place, number in enumerate(left))
    sides = ("boys", "girls")
    return Chart(title="Ages", kind=ChartKind.PYRAMID, points=points, facing=right, sides=sides, note=note, told="told")


def words(drawing: Drawing) -> list[str]:
    return [one.text for one in drawing.contents if isinstance(one, String)]


def drawn(chart: Chart) -> Drawing:
    return charts.drawing(chart, TONGUES, 240, 120)


def test_every_bar_stands_under_its_words_with_its_number() -> None:
    assert words(drawn(bars(4, 0, 2))) == ["row 0", "4", "row 1", "0", "row 2", "2"]


def test_bars_are_as_long_as_their_numbers() -> None:
    lengths = [one.width for one in drawn(bars(4, 2, 1)).contents if isinstance(one, Rect) and one.height == charts.BAR]
    assert lengths[0] == pytest.approx(2 * lengths[1]) == pytest.approx(4 * lengths[2])


def test_neighbours_differ_without_colour() -> None:
    made = drawn(bars(5, 5, 5))
    fills = [one.fillColor for one in made.contents if isinstance(one, Rect) and one.height == charts.BAR]
    assert fills[0] != fills[1]
    assert any(isinstance(one, Line) for one in made.contents)
    assert all(max(colour.rgb()) - min(colour.rgb()) < 0.03 for colour in fills)


def test_the_steps_begin_at_nought_and_name_first_highest_and_last() -> None:
    made = drawn(steps(14, 17, 13, bound=18))
    assert {"0", "14", "17", "13", "places: 18"} <= set(words(made))
    assert sum(isinstance(one, PolyLine) for one in made.contents) == 1


@given(st.integers(1, 100_000))
def test_an_axis_holds_its_highest_number_in_few_even_steps(highest: int) -> None:
    top, step = charts.scale_of(highest)
    assert top >= highest
    assert top % step == 0
    assert top // step <= 5
    assert str(step).rstrip("0") in ("1", "2", "5")


@pytest.mark.parametrize("chart", [bars(1), bars(), bars(0), steps(3, 4), steps(0), steps(), bars(*range(12))])
def test_the_screen_gets_the_same_words_in_its_own_letters(chart: Chart) -> None:
    text = charts.svg(chart, TONGUES, 240, 120, charts.inks_of("#ffffff", "#999999", "#000000"))
    root = ElementTree.fromstring(text.partition("<svg")[1] + text.partition("<svg")[2])
    shown = [one.text for one in root.iter() if one.tag.endswith("text")]
    assert shown == words(drawn(chart))
    assert "clip" not in text
    assert all("Inter" in one.get("style", "") for one in root.iter() if one.tag.endswith("text"))


def test_a_long_label_is_cut_and_stays_inside() -> None:
    chart = Chart(title="", kind=ChartKind.BARS, points=(("слово " * 40, 1),), told="")
    assert words(drawn(chart))[0].endswith("…")


def test_a_pyramid_names_its_sides_and_draws_both_by_one_scale() -> None:
    made = drawn(pyramid((4, 0), (2, 1), "sex not recorded: 1"))
    assert words(made) == ["boys", "girls", "age 0", "4", "2", "age 1", "0", "1", "sex not recorded: 1"]
    bars_drawn = [one for one in made.contents if isinstance(one, Rect) and one.height == charts.BAR]
    boys, girls, second = bars_drawn
    assert boys.width == pytest.approx(2 * girls.width) == pytest.approx(4 * second.width)
    assert boys.x + boys.width == pytest.approx(girls.x) == pytest.approx(120)
    assert boys.fillColor != girls.fillColor
    assert all(0 <= one.x <= 240 for one in made.contents if isinstance(one, String))


def test_nothing_is_painted_under_the_line_of_the_steps() -> None:
    inks = charts.inks_of("#111111", "#777777", "#ffffff")
    for polyline in ElementTree.fromstring(charts.svg(steps(3, 5, 4), TONGUES, 240, 120, inks)).iter():
        if polyline.tag.endswith("polyline"):
            assert "fill: none" in polyline.attrib["style"]
