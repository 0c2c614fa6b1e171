"""One file too many: the sentence stands where the file was asked for, nothing typed is lost, and both ways lead on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from shelter_app.domain.browsing import BrowsingLimit
from shelter_app.services import browsing
from shelter_app.views.house_bars import BrowsingBar
from shelter_app.views.page import Context
from tests.records import House
from tests.views.file.conftest import Elsewhere, OpenFile

WHY = "Полиция ждёт у двери, спрашивает о брате"


def test_f36_the_sentence_stands_in_place_of_the_file_and_what_was_typed_is_kept(
    house: House, open_file: OpenFile, context: Context, qtbot: QtBot
) -> None:
    first, second = house.admit(), house.admit()
    number = house.store.residents.get(second).number
    house.later(days=1)
    house.duty.profile = replace(house.duty.profile, browsing=BrowsingLimit(files=1))
    context.navigator.register("card", Elsewhere)
    page = open_file(first, house.duty)
    page.turn_to("timeline", "write")
    typed = next(one for one in page.sections["timeline"].findChildren(QPlainTextEdit) if one.isVisible())
    typed.setPlainText("Звонила тётя из Шымкента")
    context.navigator.go("file", resident_id=second)
    error = page.states.error
    qtbot.waitUntil(error.isVisible)
    said = " ".join(one.text() for one in error.findChildren(QLabel))
    assert f"File {number} opens in 60 min by itself or now with a reason" in said
    assert "every safety card stay open" in said
    assert error.second.text() == "Safety card"
    assert not any(strip.isVisible() for strip in page.strips)
    error.way.click()
    dialog = page.dialog
    dialog.accept_button.click()
    assert "15 letters" in dialog.fields["reason"].info.text()
    dialog.reason.setPlainText(WHY)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: page.states.currentWidget() is not error)
    assert [line.action for line in house.store.audit.recent(2)] == ["file.opened", "browsing.stopped"]
    context.navigator.go("file", resident_id=first)
    assert typed.toPlainText() == "Звонила тётя из Шымкента"


def test_f36_the_card_is_one_key_away_and_the_director_sees_the_stop_on_today(
    house: House, open_file: OpenFile, context: Context, qtbot: QtBot
) -> None:
    first, second = house.admit(), house.admit()
    house.later(days=1)
    house.duty.profile = replace(house.duty.profile, browsing=BrowsingLimit(files=1))
    context.navigator.register("card", Elsewhere)
    page = open_file(first, house.duty)
    context.navigator.go("file", resident_id=second)
    page.states.error.second.click()
    assert context.navigator.place() == ("card", {"resident_id": second})
    bar = BrowsingBar(replace(context, session=house.director))
    qtbot.addWidget(bar)
    assert f"{house.duty.staff.short}, " in bar.text()
    assert "Attempts: 1" in bar.text()
    bar.refresh()
    (told,) = browsing.unseen(by=house.director)
    browsing.see(told.staff_id, by=house.director)
    bar.refresh()
    assert bar.isHidden()
    assert BrowsingBar(replace(context, session=house.duty)).text() == ""
