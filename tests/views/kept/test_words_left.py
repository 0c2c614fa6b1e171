"""Words left unsaved are told on their page, listed in Today, and thrown away only when asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import drafts, journal
from shelter_app.services.drafts import WORDS
from shelter_app.views.dialog import Dialog
from shelter_app.views.file import stay_dialogs
from shelter_app.views.file.closing_dialogs import WithdrawDischargeDialog
from shelter_app.views.kept_words import left
from tests.records import House
from tests.views.desks import Arrival, Desk
from tests.views.dialog_makers import on_file


def opened(dialog: Dialog) -> Dialog:
    dialog.open()
    return dialog


def kept(desk: Desk) -> list[str]:
    return [draft.content for draft in drafts.words(by=desk.session)]


def stay_of(desk: Desk, child: ResidentId) -> stay_dialogs.StayDialog:
    dialog = opened(on_file(stay_dialogs.StayDialog)(desk, child))
    assert isinstance(dialog, stay_dialogs.StayDialog)
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_the_page_tells_of_unsaved_words_and_throws_them_away_only_when_asked_twice(
    desk: Desk, child: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_window: QWidget, question: str, **_words: str) -> bool:
        asked.append(question)
        return len(asked) > 1

    monkeypatch.setattr(desk.shell.context.messages, "ask", ask)
    notice = desk.shell.window.notice
    dialog = stay_of(desk, child)
    dialog.found.setText("Вокзал")
    desk.shell.keep_drafts()
    assert "not saved" not in notice.text()
    dialog.reject()
    assert "Typed and not saved: Facts of the stay." in notice.text()
    desk.go("today")
    assert "not saved" not in notice.text()
    desk.go("file", resident_id=child)
    for _press in range(2):
        assert "Facts of the stay" in notice.text()
        notice._buttons[-1].click()
    assert len(asked) == 2
    assert kept(desk) == []
    assert "not saved" not in notice.text()


def test_the_bar_opens_the_form_of_unsaved_words_before_it_offers_to_discard_them(
    desk: Desk, child: ResidentId
) -> None:
    dialog = stay_of(desk, child)
    dialog.found.setText("Вокзал")
    desk.shell.keep_drafts()
    dialog.reject()
    notice = desk.shell.window.notice
    page = desk.shell.navigator.page()
    assert isinstance(page, Arrival)
    before = len(page.opened)
    for times in (1, 2):
        assert [button.text() for button in notice._buttons] == ["Open", "Discard"]
        notice._buttons[0].click()
        assert len(page.opened) == before + times
        assert desk.opened_file() == {"resident_id": child, "section": "identity", "action": "stay"}


def test_a_form_that_asks_is_named_without_its_question_mark(desk: Desk, child: ResidentId) -> None:
    dialog = opened(on_file(WithdrawDischargeDialog)(desk, child))
    assert isinstance(dialog, WithdrawDischargeDialog)
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.reason.setPlainText("Записан не тот ребёнок")
    desk.shell.keep_drafts()
    dialog.reject()
    assert "Typed and not saved: Withdraw this discharge. The words" in desk.shell.window.notice.text()


def test_today_lists_unsaved_words_by_the_title_of_their_form_and_leads_to_their_page(
    desk: Desk, child: ResidentId
) -> None:
    dialog = stay_of(desk, child)
    dialog.found.setText("Вокзал")
    dialog.reject()
    page = desk.go("today")
    desk.qtbot.waitUntil(page.drafts.isVisible)
    line = next(one for one in page.drafts.findChildren(QWidget) if "Facts of the stay" in one.accessibleName())
    line.click()
    assert desk.shell.navigator.place() == ("file", {"resident_id": child})


def test_words_about_a_file_that_was_closed_to_their_author_are_not_told_of(
    house: House, sit: Callable[[Role], Desk], child: ResidentId
) -> None:
    desk = sit(Role.CASE_WORKER)
    desk.go("file", resident_id=child)
    dialog = stay_of(desk, child)
    dialog.found.setText("Вокзал")
    dialog.reject()
    assert len(kept(desk)) == 1
    journal.restrict(child, (), by=house.director)
    assert kept(desk) == []


@pytest.mark.parametrize("content", ["{}", "[]", "broken", '{"place": 7, "title": "?"}'])
def test_words_of_another_shape_hide_nobody_elses(desk: Desk, child: ResidentId, content: str) -> None:
    dialog = stay_of(desk, child)
    dialog.found.setText("Вокзал")
    desk.shell.keep_drafts()
    drafts.keep(f"{WORDS}odd:", content, resident_id=child, by=desk.session)
    assert [one.title for one in left(desk.shell.context)] == ["Facts of the stay"]
