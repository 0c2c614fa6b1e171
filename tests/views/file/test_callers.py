"""Who is calling: a stop stands first and is never cut off, and the answer goes with what it was asked over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelter_app.views.file.page import FilePage
from tests.conftest import TypeText
from tests.records import House
from tests.views.file.conftest import OpenFile
from tests.views.file.test_contacts import section_of


def test_who_is_calling_answers_with_the_stop_first(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one, other = house.admit(), house.admit()
    house.contact(one, "Беков Асан", phones=("+7 701 000 11 22",))
    house.contact(other, "Беков Тимур", must_not=True)
    section = section_of(open_file(one, house.duty, "contacts"))
    type_text(section.callers.line, "беков")
    qtbot.waitUntil(lambda: section.callers.rows.rowCount() == 2)
    assert section.callers.rows.rows()[0].contact.name == "Беков Тимур"
    section.callers.line.setText("никто")
    section.callers.search()
    assert not section.callers.nobody.isHidden()


def test_a_list_of_callers_says_that_more_are_known_and_shows_every_stop(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one = house.admit()
    for number, name in enumerate("Асан Берик Виктор Гани Дамир Ерлан Жанат Зухра".split()):
        house.contact(one, f"Беков {name}", must_not=number < 7)
    section = section_of(open_file(one, house.duty, "contacts"))
    type_text(section.callers.line, "беков")
    qtbot.waitUntil(lambda: section.callers.rows.rowCount() == 7)
    assert all(caller.stop for caller in section.callers.rows.rows())
    assert section.callers.more.text() == "and 1 more: type the surname"
    assert not section.callers.more.isHidden()


def red_answer(house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText) -> FilePage:
    """A file with the red answer of "Who is calling?" over it."""
    one = house.admit()
    house.contact(one, "Беков Тимур", must_not=True)
    page = open_file(one, house.duty, "contacts")
    section = section_of(page)
    type_text(section.callers.line, "беков")
    qtbot.waitUntil(section.callers.answers.isVisible)
    return page


@pytest.mark.parametrize("section", ["timeline", "identity", "leaving"])
def test_the_red_answer_goes_with_the_section(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText, section: str
) -> None:
    page = red_answer(house, open_file, qtbot, type_text)
    callers = section_of(page).callers
    page.turn_to(section)
    assert not callers.answers.isVisible()
    page.turn_to("contacts")
    assert (callers.answers.isVisible(), callers.line.text()) == (False, "")


def test_an_answer_that_comes_late_does_not_lie_over_the_next_section(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one = house.admit()
    house.contact(one, "Беков Тимур", must_not=True)
    page = open_file(one, house.duty, "contacts")
    callers = section_of(page).callers
    type_text(callers.line, "беков")
    page.turn_to("timeline")
    callers.search()
    assert not callers._later.waiting
    assert not callers.answers.isVisible()


def test_esc_takes_the_red_answer_away_wherever_the_focus_is_and_leads_nowhere_else(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    page = red_answer(house, open_file, qtbot, type_text)
    section = section_of(page)
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Escape)
    assert not section.callers.answers.isVisible()
    assert page.context.navigator.place() is not None
    assert page.isVisible()
    type_text(section.callers.line, "беков")
    qtbot.waitUntil(section.callers.answers.isVisible)
    QTest.keyClick(section.callers.line, Qt.Key.Key_Escape)
    assert (section.callers.answers.isVisible(), section.callers.line.text()) == (False, "")
