"""A rule that somebody else decided about while a lawyer was typing is never written over in silence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from shelter_app.domain.errors import Stale
from shelter_app.services import rules
from shelter_app.services.rules import Decision
from shelter_app.views.moved_on.dialog import MovedOnDialog
from shelter_app.views.rules.dialog import RuleDialog
from tests.records import House
from tests.views.desks import Desk

PROSECUTOR = "R-05.prosecutor"


def test_another_wording_than_the_one_seen_is_not_replaced(house: House) -> None:
    seen = rules.line(PROSECUTOR, by=house.director).rule
    rules.change(PROSECUTOR, replace(seen, offset=12), "приказ 4", by=house.director)
    with pytest.raises(Stale):
        rules.check(Decision(PROSECUTOR, replace(seen, offset=6), "приказ 5", seen), by=house.director)
    with pytest.raises(Stale):
        rules.check(Decision(PROSECUTOR, None, "приказ 5", seen), by=house.director)
    assert rules.line(PROSECUTOR, by=house.director).rule.offset == 12


def test_the_form_asks_what_stays_before_it_shows_what_moves(house: House, desk: Desk) -> None:
    page = desk.go("rules", rule=PROSECUTOR)
    dialog = RuleDialog(page.context, page.table.current_object(), page)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    dialog.offset.setText("6")
    dialog.reason.setText("письмо прокурора")
    before = rules.line(PROSECUTOR, by=house.director).rule
    rules.change(PROSECUTOR, replace(before, offset=12, who="case_worker"), "приказ 4", by=house.director)
    desk.qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: dialog.findChild(MovedOnDialog) is not None)
    asked = dialog.findChild(MovedOnDialog)
    assert asked is not None
    assert [row.one.name for row in asked.rows] == ["offset"]
    assert dialog.moves is None
    asked.rows[0].choose(asked.rows[0].one.choices[-1])
    desk.qtbot.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: dialog.moves is not None and dialog.moves.accept_button.isEnabled())
    assert dialog.moves is not None
    dialog.moves.accept_button.click()
    desk.qtbot.waitUntil(lambda: not dialog.isVisible())
    after = rules.line(PROSECUTOR, by=house.director).rule
    assert (after.offset, after.who) == (6, "case_worker")
