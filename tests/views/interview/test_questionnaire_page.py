"""The page of a questionnaire: keys, three states, details, what is hidden, saved as typed, gone on with."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.answers import Answer
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.openings import Need
from shelter_app.domain.staff import Role
from shelter_app.services import journal, openings, procedure_answers
from shelter_app.views.interview.page import QuestionnairePage
from shelter_app.views.interview.rows import YesNoRow, pressed_answer, state_face
from shelter_app.views.theme import Theme
from tests.records import House
from tests.services.interview_steps import begun, sheet
from tests.views.desks import Desk


@pytest.fixture
def desk(house: House, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    return Desk(house, Role.CASE_WORKER, tmp_path / "home", theme, qtbot)


def opened(desk: Desk, child: ResidentId, form: str = "identification") -> QuestionnairePage:
    """The page at a form of a child in whose interview everything is kept."""
    if form == "identification":
        one = sheet(desk.house, child)
    else:
        one = procedure_answers.begin(child, form, language="ru", by=desk.session)
    return shown(desk, child, one.id)


def shown(desk: Desk, child: ResidentId, sheet_id: int) -> QuestionnairePage:
    desk.shell.navigator.go("questionnaire", resident_id=child, sheet_id=sheet_id)
    page = desk.shell.navigator.page()
    assert isinstance(page, QuestionnairePage)
    desk.qtbot.waitUntil(lambda: page.questions.whole)
    for _turn in range(3):
        QApplication.processEvents()
    return page


def row(page: QuestionnairePage, key: str) -> YesNoRow:
    found = page.questions.rows[key]
    assert isinstance(found, YesNoRow)
    return found


def press(page: QuestionnairePage, key: str, text: str) -> None:
    """One key with the sign that the layout gives it."""
    page.questions.go_to(key)
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(row(page, key).line, event)


def stored(desk: Desk, page: QuestionnairePage) -> dict[str, object]:
    page.keep_draft()
    assert page.view is not None
    answers = desk.house.store.sheets.get(page.view.sheet.id).answers
    return {one.key: one.value for one in answers}


@pytest.mark.parametrize(
    ("text", "language", "answer"),
    [
        ("1", "ru", "yes"), ("2", "kk", "no"), ("0", "en", ""), ('"', "kk", "yes"), ("ә", "kk", "no"), ("қ", "kk", ""),
        ("y", "ru", "yes"), ("N", "kk", "no"), ("д", "ru", "yes"), ("н", "ru", "no"), ("и", "kk", "yes"),
        ("ж", "kk", "no"), ("н", "en", None), ("и", "ru", None), ("3", "ru", None), ("", "ru", None),
    ],
)  # fmt: skip
def test_the_letter_that_is_seen_decides_and_the_digits_work_on_every_layout(
    text: str, language: str, answer: str | None
) -> None:
    assert pressed_answer(text, language) == answer


def test_the_three_states_differ_in_word_icon_and_colour() -> None:
    faces = [state_face(value, risk=False) for value in ("yes", "no", None)]
    faces.append(state_face("yes", risk=True))
    for part in ("icon_name", "tone"):
        assert len({getattr(face, part) for face in faces}) == len(faces)
    assert len({face.words for face in faces}) == 3


def test_a_key_answers_and_zero_takes_it_back_to_not_asked(desk: Desk, child: ResidentId) -> None:
    page = opened(desk, child)
    press(page, "3.1", "1")
    press(page, "3.2a", "2")
    assert stored(desk, page)["3.1"] == "yes"
    assert stored(desk, page)["3.2a"] == "no"
    press(page, "3.1", "0")
    assert "3.1" not in stored(desk, page)
    assert row(page, "3.1").line.accessibleName().endswith("Not asked")


def test_what_specifies_an_answer_opens_with_a_yes_only(desk: Desk, child: ResidentId) -> None:
    page = opened(desk, child)
    one = row(page, "4.1b")
    assert one.detail.isHidden()
    press(page, "4.1b", "1")
    assert not one.detail.isHidden()
    press(page, "4.1b", "2")
    assert one.detail.isHidden()


def test_a_question_that_hangs_on_another_is_shown_when_it_is_asked(desk: Desk, child: ResidentId) -> None:
    page = opened(desk, child, "initial_application")
    assert page.view is not None
    hanging = [one for one in page.view.form.questions() if one.only_if]
    assert hanging
    for one in hanging:
        assert page.questions.rows[one.key].isHidden()
    condition = hanging[0].only_if
    assert condition is not None
    page._on_given(condition.key, condition.answer, "")
    assert not page.questions.rows[hanging[0].key].isHidden()


def test_what_is_typed_is_stored_by_itself_within_a_few_seconds(desk: Desk, child: ResidentId, qtbot: QtBot) -> None:
    page = opened(desk, child)
    press(page, "3.1", "1")
    assert page.view is not None
    number = page.view.sheet.id

    def kept() -> bool:
        return any(one.key == "3.1" for one in desk.house.store.sheets.get(number).answers)

    qtbot.waitUntil(kept, timeout=5000)


def test_leaving_stores_what_was_answered_and_opening_again_goes_on_there(desk: Desk, child: ResidentId) -> None:
    page = opened(desk, child)
    press(page, "3.5b", "2")
    assert page.view is not None
    number = page.view.sheet.id
    page.questions.go_to("3.5c")
    press(page, "3.5c", "2")
    desk.shell.navigator.go("today")
    again = shown(desk, child, number)
    assert again.questions.current == "3.5c"
    assert again.questions.value_of("3.5b") == "no"


def test_f6_goes_from_part_to_part_and_ctrl_down_to_the_next_open_question(desk: Desk, child: ResidentId) -> None:
    page = opened(desk, child)
    page.questions.go_to("3.1")
    QTest.keyClick(row(page, "3.1").line, Qt.Key.Key_F6)
    assert page.questions.current == "3.2a"
    QTest.keyClick(row(page, "3.2a").line, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert page.questions.current == "3.1"
    press(page, "3.2a", "1")
    press(page, "3.2b", "1")
    QTest.keyClick(row(page, "3.2b").line, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert page.questions.current == "3.2c"


def test_enter_goes_down_and_the_last_one_leads_to_finish(desk: Desk, child: ResidentId) -> None:
    page = opened(desk, child)
    page.questions.go_to("6.transit_cold")
    QTest.keyClick(row(page, "6.transit_cold").line, Qt.Key.Key_Return)
    assert page.questions.current == "6.other"
    QTest.keyClick(row(page, "6.other").line, Qt.Key.Key_Return)
    assert page.done.hasFocus()


def test_the_side_names_the_danger_and_what_nobody_was_asked(desk: Desk, child: ResidentId) -> None:
    page = opened(desk, child)
    assert page.side.risks.shown == []
    press(page, "3.1", "1")
    press(page, "3.2a", "2")
    assert [key for key, _words in page.side.risks.shown] == ["3.1"]
    assert "3.1" not in [key for key, _words in page.side.open.shown]


def test_a_secret_of_a_colleague_is_shown_as_kept_secret_and_cannot_be_changed(desk: Desk, child: ResidentId) -> None:
    one = sheet(desk.house, child)
    nurse = desk.house.staff[Role.MEDICAL_WORKER]
    procedure_answers.save(one, (Answer("3.5a", "yes"),), by=nurse)
    page = shown(desk, child, one.id)
    assert row(page, "3.5a").line.accessibleName().endswith("Kept secret")
    press(page, "3.5a", "2")
    assert page._unsaved == {}


def test_what_is_missing_is_said_with_its_clause_and_the_form_stays_open(desk: Desk, child: ResidentId) -> None:
    begun(desk.house, child)
    one = procedure_answers.begin(child, "identification", language="ru", by=desk.session)
    page = shown(desk, child, one.id)
    page._on_finish()
    assert "cl. 3.3" in page.bar.text()
    assert page.view is not None
    assert page.view.open


def test_a_finished_form_can_be_read_and_takes_no_key(desk: Desk, child: ResidentId) -> None:
    page = opened(desk, child)
    press(page, "3.1", "1")
    page._on_finish()
    assert page.view is not None
    assert page.view.sheet.finished_at is not None
    assert page.done.isHidden()
    press(page, "3.1", "2")
    assert page.questions.value_of("3.1") == "yes"


def test_an_emergency_opens_a_questionnaire_for_reading_and_says_so_at_once(desk: Desk, child: ResidentId) -> None:
    one = sheet(desk.house, child)
    journal.restrict(child, (), by=desk.house.director)
    openings.begin(child, Need.DANGER, "У ворот отчим с друзьями, нужен адрес бабушки", by=desk.session)
    page = shown(desk, child, one.id)
    assert page.view is not None
    assert page.view.reads_only
    assert not page.view.open
    assert page.done.isHidden()
