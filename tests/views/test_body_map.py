"""The body scheme by keyboard: every region is reached with the arrows, and its words are told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelter_app.domain.body import REGIONS
from shelter_app.views.theme import Theme
from shelter_app.views.widgets.body_map import BodyMap, Spot, beside


def test_the_arrows_reach_every_region_of_both_views() -> None:
    reached, fresh = {REGIONS[0]}, [REGIONS[0]]
    while fresh:
        here = fresh.pop()
        for step in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            there = beside(here, *step)
            if there not in reached:
                reached.add(there)
                fresh.append(there)
    assert {one.code for one in REGIONS} - {one.code for one in reached} == set()


def test_enter_puts_a_point_where_the_keyboard_stands_and_says_its_words(theme: Theme, qtbot: QtBot) -> None:
    shown = BodyMap()
    qtbot.addWidget(shown)
    shown.set_words({one.code: one.code.upper() for one in REGIONS}, "front", "back", "left", "right")
    placed: list[tuple[str, Spot]] = []
    shown.placed.connect(lambda region, spot: placed.append((region.code, spot)))
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert shown.accessibleDescription() == "FACE"
    QTest.keyClick(shown, Qt.Key.Key_Return)
    [(code, spot)] = placed
    assert (code, spot.back) == ("face", False)


def test_a_click_beside_both_figures_puts_nothing(theme: Theme, qtbot: QtBot) -> None:
    shown = BodyMap()
    qtbot.addWidget(shown)
    placed: list[object] = []
    shown.placed.connect(lambda *_what: placed.append(1))
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.rect().bottomRight())
    assert placed == []
