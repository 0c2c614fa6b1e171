"""The counts of the demo centre as the pages show them: who is here, whose time runs out, what is late."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.views.widgets.bars import CountBar, DayBar
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.task_list import TaskRow
from tests.app.pana import Pana
from tests.app.test_search import listed


def spoken(widget: QWidget, kind: type[QWidget]) -> list[str]:
    return [one.accessibleName() for one in widget.findChildren(kind) if one.isVisible()]


def test_today_counts_twelve_children_one_adult_and_one_infant(pana: Pana) -> None:
    pana.unlock("caseworker")
    page = pana.go("today")
    words = [label.text() for label in page.places.findChildren(Label)]
    assert "14 of 42 places" in words
    rooms = spoken(page.places, CountBar)
    assert len(rooms) == 3
    assert all(count in words for count, words in zip(("9", "3", "2"), rooms, strict=True))


def test_the_stays_that_near_their_end_stand_first_and_their_colour_is_told(pana: Pana) -> None:
    pana.unlock("caseworker")
    bars = spoken(pana.go("today").limits, DayBar)
    assert "88" in bars[0]
    assert "90" in bars[0]
    assert "70" in bars[1]


def test_the_meeting_that_was_never_recorded_is_overdue(pana: Pana) -> None:
    pana.unlock("caseworker")
    page = pana.go("today")
    rows = [row for row in page.tasks.rows.rows() if isinstance(row, TaskRow)]
    overdue = [row for row in rows if row.due.tone == "overdue"]
    meeting = [row for row in overdue if pana.centre.number("S10") in row.detail or "Кузнецов" in row.detail]
    assert len(meeting) == 1
    assert meeting[0].source


def test_the_list_shows_everybody_who_is_here_and_a_repeated_admission_once(pana: Pana) -> None:
    pana.unlock("caseworker")
    pana.go("residents")
    here = {line.number for line in listed(pana)}
    stories = [("S01", 1), ("S02", 1), ("S03", 3), ("S04", 2), ("S07", 1), ("S09", 1), ("S10", 1), ("S11", 1)]
    expected = {pana.centre.number(story, place) for story, many in stories for place in range(many)}
    expected |= {pana.centre.number(story) for story in ("S12", "S18")} | {pana.centre.number("S20", 1)}
    assert here == expected


@pytest.mark.parametrize("login", ["caseworker", "director", "duty", "nurse", "psychologist"])
def test_the_restricted_child_is_counted_for_everybody_in_the_house(pana: Pana, login: str) -> None:
    pana.unlock(login)
    pana.go("residents")
    assert len(listed(pana)) == 14


def test_the_three_visits_of_the_first_stay_that_reached_nobody_stay_listed(pana: Pana) -> None:
    pana.unlock("caseworker")
    page = pana.open_file("S07", "leaving")
    words = " ".join(label.text() for label in page.findChildren(Label) if label.isVisible())
    assert words.count("After ") >= 3
    stages = pana.shell.session.store.follow_ups.all(resident_id=ResidentId(pana.id_of("S07")))
    assert [stage.outcome.value for stage in stages if stage.outcome].count("not_reached") == 3
