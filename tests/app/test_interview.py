"""The interview at the keyboard: story S04 fills form 5 in one flow, a friend is refused, a restart goes on."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt

from shelter_app.domain.interpreters import Relation
from shelter_app.domain.interviews import Ending, Present
from shelter_app.domain.procedure_forms import AnswerKind
from shelter_app.services import consents, interpreters, interviews, packaged, procedure_answers
from shelter_app.services.consents import Signature
from shelter_app.services.interviews import SittingForm
from shelter_app.views.interview.page import QuestionnairePage
from shelter_app.views.widgets.button import Button
from tests.app.conftest import StartPana
from tests.app.keystrokes import Keystrokes, within
from tests.app.pana import CTRL, Pana

RETURN, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down


def ready(pana: Pana, story: str) -> Any:
    """A new interview of this story in which everything is kept, with the questionnaire still to be filled in."""
    session, child = pana.shell.session, pana.id_of(story)
    current = interviews.of(child, by=session).current
    if current is None or not current.open:
        current = interviews.begin(child, by=session)
    lines = packaged.form(session.profile, "ethics_memo").statements
    current = interviews.tell(current, tuple(one.key for one in lines), by=session)
    consents.agree(current, Signature(session.now(), "ru"), by=session)
    people = (Present("guardianship_representative", "Омарова Д."),)
    form = SittingForm("ru", people, accepted=True, in_presence=True)
    return interviews.start(current, form, by=session)


def section(pana: Pana, story: str) -> Any:
    page = pana.open_file(story, "interview")
    pana.settle()
    return page.sections["interview"]


def questionnaire(pana: Pana, story: str) -> QuestionnairePage:
    section(pana, story).act("identification")
    pana.settle()
    page = pana.page("questionnaire")
    assert isinstance(page, QuestionnairePage)
    pana.qtbot.waitUntil(lambda: page.questions.whole)
    return page


def to_the_form(pana: Pana, shown: Any) -> None:
    """Tab goes from step to step to the questionnaire, and the space bar opens it."""
    wanted = next(one for one in shown.forms.findChildren(Button) if one.text() == "Answer")
    for _step in range(80):
        if pana.focus() is wanted:
            break
        pana.press(Qt.Key.Key_Tab)
    assert pana.focus() is wanted
    pana.press(SPACE)
    pana.settle()


def answer_by_keys(pana: Pana, page: QuestionnairePage, key: str, place: int) -> None:
    """What hands do at one question, and Enter."""
    question = page.questions.rows[key].question
    if question.kind is AnswerKind.YES_NO:
        pana.press(Qt.Key.Key_1 if place % 3 == 0 else Qt.Key.Key_2)
        if question.detail and place % 3 == 0:
            pana.press(RETURN)
            pana.write("one")
    elif question.kind is AnswerKind.CHOICE and not page.questions.value_of(key):
        pana.press(DOWN)
        pana.press(DOWN)
    elif question.kind is AnswerKind.MANY:
        pana.press(SPACE)
    elif not page.questions.value_of(key):
        pana.write("said so")
    pana.press(RETURN)


def test_s04_fills_form_5_by_keyboard_alone_in_one_flow(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("caseworker")
    ready(pana, "S04")
    shown = section(pana, "S04")
    with Keystrokes() as done:
        to_the_form(pana, shown)
        page = pana.page("questionnaire")
        assert isinstance(page, QuestionnairePage)
        pana.qtbot.waitUntil(lambda: page.questions.whole)
        seen: list[str] = []
        while not page.done.hasFocus():
            key = page.questions.current
            assert key not in seen, "Enter always leads on"
            seen.append(key)
            answer_by_keys(pana, page, key, len(seen))
        pana.press(RETURN, CTRL)
        pana.settle()
    asked = list(page.questions.rows)
    assert seen == asked[asked.index(seen[0]) :], "it begins at the first question that the file does not answer"
    assert page.view is not None
    assert page.view.sheet.finished_at is not None
    assert page.view.answered == page.view.asked == len(asked)
    assert "click" not in done.keys
    # One key to open the form, an answer and Enter for each question, one more Enter for each line that specifies one.
    specified = sum(bool(row.question.detail) for row in page.questions.rows.values())
    within(done, 1 + 2 * len(seen) + specified + 1)
    assert interviews.of(pana.id_of("S04"), by=pana.shell.session).current.held_at is not None  # type: ignore[union-attr]


def test_closed_in_the_middle_of_3_5_and_opened_again_it_goes_on_there(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("caseworker")
    ready(pana, "S04")
    page = questionnaire(pana, "S04")
    page.questions.go_to("3.5b")
    pana.press(Qt.Key.Key_2)
    pana.press(RETURN)
    pana.press(Qt.Key.Key_2)
    assert page.questions.current == "3.5c"
    page.keep_draft()
    pana.reopen("caseworker")
    page = questionnaire(pana, "S04")
    assert page.questions.current == "3.5c"
    assert pana.focus() is page.questions.rows["3.5c"].focus_part()
    assert (page.questions.value_of("3.5b"), page.questions.value_of("3.5c")) == ("no", "no")
    assert page.questions.value_of("3.5d") is None


def test_a_friend_as_interpreter_is_refused_at_the_window(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("caseworker")
    session = pana.shell.session
    child = pana.id_of("S04")
    interviews.begin(child, by=session)
    known = interpreters.listed(by=session)[0]
    shown = section(pana, "S04")

    def act(dialog: Any) -> None:
        dialog.interpreter.set_value(str(known.id))
        dialog.relation.set_value(Relation.FRIEND.value)
        dialog.relation.activated.emit(dialog.relation.currentIndex())
        pana.settle()
        assert "must not interpret" in dialog.against.text()
        pana.press(RETURN, CTRL)
        assert dialog.isVisible()
        assert "must not interpret" in dialog.problem.text()

    pana.during(lambda: shown.act("talk"), act)
    assert interviews.of(child, by=session).current.sittings == ()  # type: ignore[union-attr]


def test_a_refusal_is_written_down_and_the_way_can_be_begun_anew(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("caseworker")
    session, child = pana.shell.session, pana.id_of("S04")
    interviews.begin(child, by=session)
    shown = section(pana, "S04")

    def refuse(dialog: Any) -> None:
        dialog.language.set_value("ru")
        pana.press(RETURN, CTRL)

    pana.during(lambda: shown.act("refuse"), refuse)
    pana.settle()
    current = interviews.of(child, by=session).current
    assert current is not None
    assert current.ending is Ending.REFUSED
    assert any(button.text() == "Begin a new interview" for button in shown.findChildren(Button))


def test_four_hours_over_two_sittings_are_told_in_red(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("caseworker")
    session, clock = pana.shell.session, pana.clock
    running = ready(pana, "S04")
    clock.now += timedelta(hours=2)
    stopped = interviews.stop(running, by=session)
    clock.now += timedelta(hours=1)
    interviews.start(stopped, SittingForm("ru"), by=session)
    clock.now += timedelta(hours=2)
    shown = section(pana, "S04")
    assert shown.clock.accessibleName() == "4:00 of 3:00 today: enough for this day"


def test_questionnaires_of_the_story_are_listed_with_how_far_they_are(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("caseworker")
    lines = procedure_answers.of(pana.id_of("S01"), by=pana.shell.session)
    assert [(one.form, one.finished_at is None) for one in lines] == [("identification", True)]
