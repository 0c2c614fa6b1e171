"""What the one search shows in the window of somebody at work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.contacts import Permission
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import journal
from shelter_app.views.lines import name_words
from shelter_app.views.theme import Theme
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.search_box import Hit
from tests.records import House
from tests.views.desks import Desk, TypeText


@pytest.fixture
def desk(house: House, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    return Desk(house, Role.DUTY_EDUCATOR, tmp_path, theme, qtbot)


def found(desk: Desk, type_text: TypeText, text: str) -> list[Hit | Head]:
    box = desk.shell.window.top.search
    desk.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    box.clear()
    box.hide_results()
    type_text(box, text)
    desk.qtbot.waitUntil(box.results_shown)
    assert box._popup is not None
    return box._popup.rows.rows()


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_child_without_a_name_is_found_by_what_the_lists_show_for_it(
    desk: Desk, house: House, type_text: TypeText, language: str
) -> None:
    nameless = house.admit(names=(), name_unknown=True)
    desk.shell.context.language.switch(language)
    summary = house.store.summaries.get(nameless)
    assert summary is not None
    shown = name_words(summary, desk.shell.context)
    (hit,) = [row for row in found(desk, type_text, shown) if isinstance(row, Hit)]
    desk.shell.context.language.switch("en")
    assert (hit.title, hit.icon) == (shown, "user")
    assert summary.number in hit.detail
    desk.press(Qt.Key.Key_Return)
    assert desk.opened_file() == {"resident_id": nameless}


def test_for_a_number_the_relatives_come_before_the_files_and_for_a_name_after(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    house.contact(child, "Рахимова Зульфия", relation="mother", phones=("8 701 123 45 67",))
    for text, icons in (("8 701 123 45", ["phone", "user"]), ("рахимова", ["user", "phone"])):
        rows = [row for row in found(desk, type_text, text) if isinstance(row, Hit)]
        assert [row.icon for row in rows] == icons


def test_down_and_enter_open_the_file_at_the_relative(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    mother = house.contact(child, "Рахимова Зульфия")
    found(desk, type_text, "рахимова")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.opened_file() == {"resident_id": child, "section": "contacts", "action": f"show {mother.id}"}


def test_the_single_right_that_is_forbidden_is_named(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    house.contact(child, "Беков Тимур", collect=Permission.FORBIDDEN, visit=Permission.FORBIDDEN)
    first = next(row for row in found(desk, type_text, "беков") if isinstance(row, Hit))
    assert first.stop == "Forbidden: visits, collecting the child"


def test_a_restricted_file_is_a_number_in_the_warning(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    house.contact(child, "Беков Тимур", phones=("8 701 123 45 67",), must_not=True)
    journal.restrict(child, (), by=house.director)
    first = next(row for row in found(desk, type_text, "701 123 45") if isinstance(row, Hit))
    assert first.stop.startswith("Nothing at all")
    assert "001-26" in first.detail
    assert not {"Рахимова", "Беков"} & set(f"{first.title} {first.detail}".split())


def test_a_relation_finds_whoever_must_be_stopped_in_red(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    house.contact(child, "Беков Тимур", relation="stepfather", must_not=True)
    house.contact(child, "Ким Анна", relation="aunt")
    for text in ("отчим", "өгей әкесі", "stepfather"):
        (hit,) = [row for row in found(desk, type_text, text) if isinstance(row, Hit)]
        assert (hit.icon, "Беков Тимур" in hit.title, "Nothing at all" in hit.stop) == ("octagon-x", True, True)
    (aunt,) = [row for row in found(desk, type_text, "тётя") if isinstance(row, Hit)]
    assert (aunt.icon, aunt.stop) == ("phone", "")


def test_every_stop_is_shown_and_who_was_left_out_is_counted(
    desk: Desk, house: House, child: ResidentId, type_text: TypeText
) -> None:
    given = "Асан Берик Виктор Гани Дамир Ерлан Жанат Зухра Ильяс Марат Нурлан Олжас Руслан Самат"
    for number, name in enumerate(given.split()):
        house.contact(child, f"Беков {name}", must_not=number < 8)
    rows = found(desk, type_text, "беков")
    assert len([row for row in rows if isinstance(row, Hit) and row.stop]) == 8
    assert rows[-1] == Head("and 2 more: type the surname")
