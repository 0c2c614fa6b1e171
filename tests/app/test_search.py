"""The one search and the list: every spelling finds the boy, and a restricted file gives nothing away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from shelter_app.domain.summaries import ResidentSummary
from shelter_app.views.theme import look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.search_box import Hit, SearchBox
from tests.app.pana import CTRL, Pana
from tests.app.wording_seen import words_in


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
    """The files among what was found."""
    return [row for row in search(pana, text) if isinstance(row, Hit) and row.icon in ("user", "lock")]


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


def test_a_restricted_file_is_a_locked_row_without_a_name_and_opens_as_a_safety_card_only(pana: Pana) -> None:
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
    card = pana.page("card")
    shown = " ".join(text for _where, text in words_in(card))
    assert hidden in shown
    assert "Токтосунова" not in shown
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


STEPFATHER = "Беков Тимур"


@pytest.mark.parametrize("place", ["today", "residents", "plans", "follow_up", "reports", "file"])
def test_whoever_must_be_stopped_comes_first_from_every_page(pana: Pana, place: str) -> None:
    pana.unlock("caseworker")
    if place == "file":
        pana.open_file("S02")
    else:
        pana.go(place)
    head, first, *_rest = search(pana, "118 40 26")
    assert isinstance(head, Head)
    assert isinstance(first, Hit)
    assert first.stop.startswith("Nothing at all")
    assert first.title.startswith(STEPFATHER)
    assert pana.centre.number("S07") in first.detail
    pana.press(Qt.Key.Key_Return)
    pana.settle()
    name, args = pana.shell.navigator.place() or ("", {})
    assert (name, args["resident_id"], args["section"]) == ("file", pana.id_of("S07"), "contacts")
    table = pana.page("file").sections["contacts"].table
    assert table.hasFocus()
    assert table.current_object().name == STEPFATHER


@pytest.mark.parametrize(
    "typed",
    [
        "+7 000 118 40 26",
        "+7(000)118-40-26",
        "80001184026",
        "8 (000) 118",
        "4026",
        "беков",
        "Бекоф",
        "Bekov Timur",
        "тимур бек",
    ],
)
def test_every_way_to_write_number_or_name_warns_before_anything_else(pana: Pana, typed: str) -> None:
    pana.unlock("duty")
    before = pana.shell.session.store.audit.head().seq
    rows = [row for row in search(pana, typed) if isinstance(row, Hit)]
    assert rows[0].title.startswith(STEPFATHER)
    assert rows[0].stop
    popup = pana.shell.window.top.search._popup
    assert popup is not None
    spoken = popup.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Nothing at all. Do not connect")
    lines = pana.shell.session.store.audit.recent(pana.shell.session.store.audit.head().seq - before)
    assert [line.action for line in lines] == ["search"]
    assert lines[0].subject.endswith(pana.centre.number("S07"))


def test_the_warning_is_solid_red_and_wide_enough_for_its_words(pana: Pana) -> None:
    pana.unlock("duty")
    search(pana, "118 40 26")
    popup = pana.shell.window.top.search._popup
    assert popup is not None
    row = popup.list.visualRect(popup.rows.index(1, 0))
    picture = popup.list.viewport().grab(row).toImage()
    red = look().colour("stopBg")
    marks = [
        picture.pixelColor(x, y) for x in range(8, picture.width() - 8, 4) for y in range(8, picture.height() - 8, 4)
    ]
    assert sum(mark == red for mark in marks) > 0.6 * len(marks)
    assert row.width() >= paint.text_width(popup.rows.rows()[1].stop, "state") / 2 + look().px(80)


def test_a_caller_for_a_restricted_child_is_stopped_without_a_word_about_the_child(pana: Pana) -> None:
    pana.unlock("duty")
    stops = [row for row in search(pana, "работодатель") if isinstance(row, Hit) and row.stop]
    restricted = [hit for hit in stops if pana.centre.number("S09") in f"{hit.title} {hit.detail}"]
    assert restricted
    for hit in restricted:
        said = f"{hit.title} {hit.detail}"
        assert "Токтосунова" not in said
        assert "Работодатель" not in said
    assert stops[0] is restricted[0]
    pana.press(Qt.Key.Key_Return)
    assert pana.shell.navigator.place() == ("card", {"resident_id": pana.id_of("S09")})
    shown = " ".join(text for _where, text in words_in(pana.page("card")))
    assert shown
    assert "Токтосунова" not in shown


def test_an_officer_who_may_not_see_callers_is_shown_none(pana: Pana) -> None:
    pana.unlock("officer")
    assert [row for row in search(pana, "118 40 26") if isinstance(row, Hit)] == []
