"""What each role meets in the program: its places, what it may do there, and what stays shut by keyboard too."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from shelter_app.domain.support_plans import PlanStatus
from shelter_app.views.file.forbid_dialog import ForbidDialog
from shelter_app.views.widgets.search_box import SearchBox
from shelter_app.views.widgets.task_list import TaskRow
from tests.app.pana import CTRL, SHIFT, Pana
from tests.app.wording_seen import words_in

EVERYWHERE = [
    "today", "residents", "plans", "follow_up", "shift", "medicines", "calendar", "reports", "administration",
]  # fmt: skip
WITHOUT_FOLLOW_UP = [name for name in EVERYWHERE if name != "follow_up"]
PLACES = {
    "caseworker": EVERYWHERE,
    "director": EVERYWHERE,
    "psychologist": EVERYWHERE,
    "nurse": WITHOUT_FOLLOW_UP,
    "duty": WITHOUT_FOLLOW_UP,
    "officer": ["today", "plans", "reports", "administration"],
}
KEYS = (
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Space, SHIFT), (Qt.Key.Key_D, CTRL),
)  # fmt: skip


def reached_by_tab(pana: Pana) -> list[QWidget]:
    """Everything that Tab leads to, once round the window."""
    found: list[QWidget] = []
    for _step in range(120):
        pana.press(Qt.Key.Key_Tab)
        focused = pana.focus()
        if focused in found:
            return found
        found.append(focused)
    return found


def done_since(pana: Pana, line: int) -> set[str]:
    """What was written into the audit after that line."""
    return {entry.action for entry in pana.shell.session.store.audit.recent(100) if entry.seq > line}


@pytest.mark.parametrize("login", PLACES)
def test_everybody_finds_their_own_places(pana: Pana, login: str) -> None:
    pana.unlock(login)
    assert [place.name for place in pana.shell.window.left.rail.places.rows()] == PLACES[login]


def test_the_officer_sees_what_the_centre_has_approved_and_says_what_the_body_says(pana: Pana) -> None:
    pana.unlock("officer")
    before = len([row for row in pana.page("today").tasks.rows.rows() if isinstance(row, TaskRow)])
    assert before > 0
    pana.press(Qt.Key.Key_Return)
    pana.settle()
    page = pana.page("plan")
    assert page.view.plan.status is PlanStatus.APPROVED
    assert page.view.plan.body_review is None

    def review(dialog: Any) -> None:
        dialog.said.choose("agreed")
        dialog.number.setFocus()
        pana.write("ОО-12")
        pana.press(Qt.Key.Key_Return, CTRL)

    pana.during(lambda: pana.press(Qt.Key.Key_Return, CTRL), review)
    assert page.view.plan.body_review.number == "ОО-12"
    assert len([row for row in pana.go("today").tasks.rows.rows() if isinstance(row, TaskRow)]) == before - 1


def test_the_officer_reaches_nothing_that_edits_by_keyboard(pana: Pana) -> None:
    pana.unlock("officer")
    line = pana.shell.session.store.audit.head().seq
    for number in (None, 1):
        story = "S01" if number is None else "S02"
        page = pana.go("plan", resident_id=officer_id(pana, story), number=number)
        reached = reached_by_tab(pana)
        typed = [one for one in reached if isinstance(one, QLineEdit | QPlainTextEdit)]
        assert [one for one in typed if not isinstance(one, SearchBox)] == []
        assert page.head.add not in reached
        assert page.foot.edit not in reached
        page.table.setFocus()
        for key, modifier in KEYS:
            pana.press(key, modifier)
            pana.settle()
            assert QApplication.activeModalWidget() is None
            assert pana.page("plan") is page
        opens_a_comment_alone(pana)
    assert done_since(pana, line) == {"plan.viewed"}


def opens_a_comment_alone(pana: Pana) -> None:
    """Enter and F2 on a row: where the version waits for the officer, a comment; nothing of the row is edited."""
    opened: list[str] = []

    def look(dialog: Any) -> None:
        opened.append(type(dialog).__name__)
        assert list(dialog.fields) == ["words"]
        dialog.reject()

    page = pana.page("plan")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        page.table.setFocus()
        if page.view.may_remark:
            pana.during(lambda key=key: pana.press(key), look)
        else:
            pana.press(key)
            pana.settle()
            assert QApplication.activeModalWidget() is None
    assert opened == (["RemarkDialog"] * 2 if page.view.may_remark else [])


def officer_id(pana: Pana, story: str) -> int:
    store = pana.shell.session.store
    return int(store.residents.all(number=pana.centre.number(story))[0].id)


def test_the_officer_does_not_see_drafts_nor_open_files(pana: Pana) -> None:
    pana.unlock("officer")
    page = pana.go("plans")
    shown = " ".join(words for _where, words in words_in(page))
    assert pana.centre.number("S01") in shown
    assert pana.centre.number("S20", 1) not in shown
    assert not pana.shell.navigator.knows("file")
    assert not pana.shell.navigator.knows("residents")
    draft = pana.go("plan", resident_id=officer_id(pana, "S02"))
    assert draft.view.plan.number == 1, "the second version is still a draft"


def test_the_duty_educator_admits_and_writes_but_edits_neither_rights_nor_plans(pana: Pana) -> None:
    pana.unlock("duty")
    assert pana.shell.navigator.knows("admission")
    section = pana.open_file("S02", "contacts").sections["contacts"]
    assert not section.add.isVisible()
    assert not section.edit.isVisible()
    assert section.log_button.isVisible()
    opened: list[type[QWidget]] = []

    def leave(dialog: ForbidDialog) -> None:
        opened.append(type(dialog))
        dialog.reject()

    pana.during(lambda: pana.press(Qt.Key.Key_Insert), leave)
    assert opened == [ForbidDialog], "a prohibition is all that is added at night"
    page = pana.go("plan", resident_id=int(pana.id_of("S02")))
    for part in (page.head.add, page.foot.edit, page.foot.submit):
        assert not part.isVisible()
    assert not pana.shell.navigator.knows("discharge")


def test_the_author_of_a_plan_cannot_approve_it(pana: Pana) -> None:
    pana.unlock("caseworker")
    page = pana.go("plan", resident_id=int(pana.id_of("S01")))
    assert page.view.plan.status is PlanStatus.SUBMITTED
    assert not page.foot.approve.isVisible()
    pana.press(Qt.Key.Key_Return, CTRL)
    assert QApplication.activeModalWidget() is None
