"""The page of interpreters: who can be called, bound until when, and the paper that is signed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.staff import Role
from shelter_app.services import interpreters
from shelter_app.services.interpreters import InterpreterForm
from shelter_app.views.interpreters.dialogs import BoundDialog, ServedDialog
from shelter_app.views.interpreters.page import InterpretersPage
from shelter_app.views.record.interpreter_dialog import InterpreterDialog
from shelter_app.views.theme import Theme
from shelter_app.views.typed import day_text
from tests.records import House
from tests.views.answers import in_dialog, save
from tests.views.desks import Desk


@pytest.fixture
def desk(house: House, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    interpreters.add(InterpreterForm("Азизова Н.", ("uz", "ru"), "f"), by=house.case_worker)
    return Desk(house, Role.CASE_WORKER, tmp_path / "home", theme, qtbot)


@pytest.fixture
def page(desk: Desk) -> InterpretersPage:
    found: InterpretersPage = desk.go("interpreters")
    return found


def cells(page: InterpretersPage) -> list[str]:
    row = page.table.currentIndex().row()
    return [page.table.rows.index(row, column).data() for column in range(len(page.table.rows.columns))]


def test_a_line_says_name_languages_sex_and_that_nothing_is_signed(page: InterpretersPage) -> None:
    name, languages, sex, bound, against = cells(page)
    assert (name, languages, sex) == ("Азизова Н.", "Uzbek, Russian", "Woman")
    assert bound == "not signed"
    assert "not signed yet" in against


def test_the_signed_agreement_is_written_down(desk: Desk, page: InterpretersPage) -> None:
    until = desk.session.today() + timedelta(days=300)

    def fill(dialog: BoundDialog) -> None:
        save(dialog)
        assert dialog.fields["bound_until"].has_problem()
        dialog.bound_until.setText(day_text(until))
        save(dialog)

    answered = in_dialog(fill)
    page.bound.click()
    assert answered()
    assert interpreters.everybody(by=desk.session)[0].bound_until == until
    assert cells(page)[3].startswith("until")


def test_somebody_new_comes_onto_the_list_and_leaves_it_without_being_forgotten(
    desk: Desk, page: InterpretersPage
) -> None:
    def fill(dialog: InterpreterDialog) -> None:
        dialog.name.setText("Рахими С.")
        dialog.languages.choose(("fa-AF",))
        save(dialog)

    answered = in_dialog(fill)
    page.add.click()
    assert answered()
    assert page.table.rows.rowCount() == 2
    page.active.click()
    assert [one.active for one in interpreters.everybody(by=desk.session)] == [True, False]
    assert page.table.rows.rowCount() == 2


def test_where_they_interpreted_is_read_in_a_window_of_its_own(page: InterpretersPage) -> None:
    def read(dialog: ServedDialog) -> None:
        assert dialog.told.text() == "Nowhere yet."
        dialog.reject()

    answered = in_dialog(read)
    page.served.click()
    assert answered()


def test_who_may_not_interview_has_no_such_page(house: House, tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    duty = Desk(house, Role.DUTY_EDUCATOR, tmp_path / "duty", theme, qtbot)
    assert not duty.shell.navigator.go("interpreters")
