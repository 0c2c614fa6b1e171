"""A child's consent at the window: saved alone, told what is missing with its clause, and settled by name or reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from shelter_app.domain.consents import Beside
from shelter_app.services import interviews
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from tests.app.conftest import StartPana
from tests.app.pana import CTRL, Pana

STORY = "S02"
RETURN = Qt.Key.Key_Return


def said(part: Any) -> str:
    return "\n".join(one.text() for one in part.findChildren(Label))


def press(pana: Pana, part: Any, words: str) -> None:
    button = next(one for one in part.findChildren(Button) if one.text() == words and not one.isHidden())
    button.click()
    pana.settle()


def test_a_child_signs_alone_and_the_questionnaire_waits_for_a_representative_or_a_reason(
    start_pana: StartPana,
) -> None:
    pana = start_pana("en")
    pana.unlock("caseworker")
    session, child = pana.shell.session, pana.id_of(STORY)
    shown = pana.open_file(STORY, "interview").sections["interview"]
    pana.settle()
    press(pana, shown.start_panel, "Begin an interview")

    def sign(dialog: Any) -> None:
        assert dialog.beside.who.isVisible()
        assert not dialog.beside.name.isVisible(), "nobody has signed yet: no name is asked for"
        pana.press(RETURN, CTRL)
        assert dialog.isVisible(), "nobody said in which language it was read"
        assert dialog.fields["language"].has_problem()
        dialog.language.set_value("ru")
        pana.press(RETURN, CTRL)

    pana.during(lambda: press(pana, shown.consent, "Consent signed"), sign)
    pana.settle()
    assert "Beside a child's consent, that of the legal representative" in said(shown.consent)
    assert "form 6, cl. 4.2" in said(shown.consent)

    def urgent(dialog: Any) -> None:
        dialog.part.who.set_value(Beside.URGENT.value)
        dialog.part.who.activated.emit(dialog.part.who.currentIndex())
        pana.press(RETURN, CTRL)
        assert dialog.isVisible(), "without a reason nothing is saved"
        assert dialog.fields["beside_reason"].has_problem()
        dialog.part.reason.setText("Found hurt at night, nobody could be reached")
        pana.press(RETURN, CTRL)

    pana.during(lambda: press(pana, shown.consent, "Signs beside the child"), urgent)
    pana.settle()
    assert "Beside a child's consent" not in said(shown.consent)
    assert "Found hurt at night, nobody could be reached" in said(shown.consent)
    state = interviews.of(child, by=session)
    assert state.consent is not None
    assert state.consent.beside is Beside.URGENT
