"""The page of the sentences of forms: read, corrected with a reason, used by the screen at once, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.form_sentences import FormSentence, Standing
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import form_sentences, interviews, packaged, residents
from shelter_app.services.form_sentences import EVERY_FORM
from shelter_app.views.file.interview.dialogs import MEMO, ToldDialog
from shelter_app.views.form_sentences.dialogs import FormApprovalDialog, SentenceDialog
from shelter_app.views.form_sentences.page import FormSentencesPage
from shelter_app.views.theme import Theme
from tests.records import House
from tests.views.answers import in_dialog, save
from tests.views.desks import Desk


@pytest.fixture
def desk(house: House, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    return Desk(house, Role.DIRECTOR, tmp_path / "home", theme, qtbot)


@pytest.fixture
def page(desk: Desk) -> FormSentencesPage:
    found: FormSentencesPage = desk.go("form_sentences")
    return found


def choose(page: FormSentencesPage, form: str, lang: str = "ru") -> None:
    page.language.set_value(lang)
    page.language.activated.emit(page.language.currentIndex())
    page.form.set_value(form)
    page.form.activated.emit(page.form.currentIndex())
    page.table.setCurrentIndex(page.table.rows.index(0, 0))


def current(page: FormSentencesPage) -> FormSentence:
    found = page.table.current_object()
    assert isinstance(found, FormSentence)
    return found


def test_a_form_and_a_language_leave_their_sentences_in_the_order_of_the_paper(page: FormSentencesPage) -> None:
    choose(page, MEMO)
    shown = [page.table.rows.object_at(row).source for row in range(page.table.rows.rowCount())]
    assert shown == list(packaged.form_layout(MEMO).words())
    page.search.setText("нет такого")
    assert page.table.rows.rowCount() == 0


def test_a_corrected_sentence_is_read_in_the_window_at_once_and_goes_back(
    desk: Desk, page: FormSentencesPage, child: ResidentId
) -> None:
    layout = packaged.form_layout(MEMO)
    choose(page, MEMO, "en")
    place = [page.table.rows.object_at(row).source for row in range(page.table.rows.rowCount())].index(
        layout.statements[0].text
    )
    page.table.setCurrentIndex(page.table.rows.index(place, 0))

    def correct(dialog: SentenceDialog) -> None:
        dialog.text.setPlainText("I said my name and what I am here.")
        save(dialog)
        assert dialog.fields["reason"].has_problem(), "another wording needs a reason"
        dialog.reason.setText("plainer")
        save(dialog)

    answered = in_dialog(correct)
    page.change.click()
    assert answered()
    assert current(page).standing is Standing.CORRECTED
    interview = interviews.begin(child, by=desk.session)
    told = ToldDialog(page.context, residents.open_file(child, by=desk.session), interview, desk.shell.window)
    assert told.ticks[layout.statements[0].key].text() == "I said my name and what I am here."
    told.close()

    def back(dialog: SentenceDialog) -> None:
        dialog.reason.setText("a slip")
        dialog.restore.click()

    answered = in_dialog(back)
    page.change.click()
    assert answered()
    assert current(page).text == layout.statements[0].text


def test_a_whole_form_is_approved_by_whoever_read_it(page: FormSentencesPage) -> None:
    assert not page.whole.isEnabled(), "all forms at once are approved by nobody"
    choose(page, "claim", "kk")
    assert page.whole.isEnabled()

    def approve(dialog: FormApprovalDialog) -> None:
        dialog.reason.setText("read by a native reader")
        save(dialog)

    answered = in_dialog(approve)
    page.whole.click()
    assert answered()
    states = {page.table.rows.object_at(row).standing for row in range(page.table.rows.rowCount())}
    assert states == {Standing.APPROVED}
    assert not page.whole.isEnabled()
    assert page.table.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_what_stands_on_every_form_has_a_place_of_its_own(page: FormSentencesPage) -> None:
    choose(page, EVERY_FORM)
    sources = {page.table.rows.object_at(row).source for row in range(page.table.rows.rowCount())}
    assert {"Yes", "No", "Signatures"} <= sources
    lines = form_sentences.lines("ru", by=page.context.session)
    assert len(sources) == sum(line.form == EVERY_FORM for line in lines)


def test_russian_and_kazakh_stand_beside_the_translation_on_the_page_and_in_the_dialog(page: FormSentencesPage) -> None:
    page.language.set_value("uz")
    page.language.activated.emit(page.language.currentIndex())
    titles = [column.title() for column in page.table.rows.columns]
    assert titles[1:4] == ["Russian", "Kazakh", "English"]
    row = next(
        place
        for place in range(page.table.rows.rowCount())
        if page.table.rows.object_at(place).source == "The centre's own form"
    )
    shown = [page.table.rows.index(row, column).data() for column in range(4)]
    assert shown == [
        "Markazning o‘z shakli",
        "Собственная форма центра",
        "Орталықтың өз нысаны",
        "The centre's own form",
    ]
    page.table.setCurrentIndex(page.table.rows.index(row, 0))

    def read(dialog: SentenceDialog) -> None:
        assert dialog.beside["ru"].text() == "Russian: Собственная форма центра"
        assert "Орталықтың өз нысаны" in dialog.beside["kk"].text()
        dialog.reject()

    answered = in_dialog(read)
    page.change.click()
    assert answered()
    page.language.set_value("kk")
    page.language.activated.emit(page.language.currentIndex())
    assert [column.title() for column in page.table.rows.columns][1:4] == ["Russian", "English", ""]
