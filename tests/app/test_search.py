"""The one search and the list: every spelling finds the boy, and a restricted file gives nothing away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from shelter_app.domain.summaries import ResidentSummary
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.search_box import Hit, SearchBox
from tests.app.pana import CTRL, Pana


def search(pana: Pana, text: str) -> list[Hit | Head]:
    """Everything that stands under the search after Ctrl+F and typing."""
    pana.press(Qt.Key.Key_F, CTRL)
    box = pana.shell.window.top.search
    assert pana.focus() is box
    pana.write(text)
    pana.qtbot.waitUntil(box.results_shown)
    assert isinstance(box, SearchBox)
    assert box._popup is not None
    return box._popup.rows.rows()


def people(pana: Pana, text: str) -> list[Hit]:
    """The files among what was found; commands of the program have no second line."""
    return [row for row in search(pana, text) if isinstance(row, Hit) and row.detail]


def listed(pana: Pana) -> list[ResidentSummary]:
    lines = pana.page("residents").table.lines
    found = [lines.line_at(place) for place in range(lines.rowCount())]
    return [line for line in found if line is not None]


@pytest.mark.parametrize("typed", ["мухамед", "muham", "Мұхам"])
def test_every_spelling_finds_both_files_of_the_boy(pana: Pana, typed: str) -> None:
    pana.unlock("caseworker")
    found = [f"{hit.title} {hit.detail}" for hit in people(pana, typed)]
    assert len(found) == 2
    for number in pana.centre.numbers["S20"]:
        assert any(number in words for words in found)


def test_enter_opens_what_was_found(pana: Pana) -> None:
    pana.unlock("duty")
    search(pana, pana.centre.number("S02"))
    pana.press(Qt.Key.Key_Return)
    assert pana.shell.navigator.place() == ("file", {"resident_id": pana.id_of("S02")})
    assert pana.page("file").states.currentWidget() is pana.page("file").states.content


def test_a_restricted_file_is_not_found_by_the_name_by_who_may_not_read_it(pana: Pana) -> None:
    pana.unlock("duty")
    for typed in ("токтосунова", "айпери", "Toktosunova"):
        pana.shell.window.top.search.clear()
        assert not people(pana, typed)


def test_a_restricted_file_is_a_locked_row_without_a_name_and_does_not_open(pana: Pana) -> None:
    pana.unlock("duty")
    page = pana.go("residents")
    hidden = pana.centre.number("S09")
    (row,) = [line for line in listed(pana) if not line.named]
    assert hidden in row.number
    page.table.select(row.resident_id)
    pana.settle()
    shown = page.table.currentIndex().siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert hidden in shown
    assert "Токтосунова" not in shown
    page.table.setFocus()
    pana.press(Qt.Key.Key_Return)
    assert page.bar.isVisible()
    assert pana.page("residents") is page
    file = pana.open_file("S09")
    assert file.states.currentWidget() is file.states.error


def test_who_is_named_for_a_restricted_file_finds_and_opens_it(pana: Pana) -> None:
    pana.unlock("director")
    (hit,) = people(pana, "токтосун")
    assert pana.centre.number("S09") in hit.detail
    pana.press(Qt.Key.Key_Return)
    file = pana.page("file")
    assert file.states.currentWidget() is file.states.content
    assert "Токтосунова" in file.strips[0].accessibleName() + " ".join(
        label.text() for label in file.strips[0].findChildren(type(pana.shell.window.top._person))
    )
