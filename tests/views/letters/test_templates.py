"""The page of letters in the centre's own words: a new one, a change, a Word file, and the letter at a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from docx import Document

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.letter_templates import Field
from shelter_app.domain.staff import Role
from shelter_app.services import events, letter_templates, organisations
from shelter_app.services.letter_templates import TemplateForm
from shelter_app.services.organisations import OrganisationForm
from shelter_app.services.papers import OWN
from shelter_app.views.letters.template_dialog import LetterTemplateDialog
from shelter_app.views.letters.templates import LetterTemplatesPage
from shelter_app.views.messages import Messages
from shelter_app.views.reports.page import ReportsPage
from tests.records import House
from tests.services.papers_story import equipped, text_of
from tests.sheets.test_letters import told, word
from tests.views.desks import Desk, Sit

FORM = TemplateForm("О справке", "school", subject_ru="О справке", text_ru="В Центр {помещён/помещена} {child}.")


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


def dialog_of(desk: Desk, edition: int = 0) -> Any:
    template = letter_templates.in_force(by=desk.session)[0] if edition else None
    dialog = LetterTemplateDialog(desk.shell.context, template, desk.shell.window)
    desk.qtbot.addWidget(dialog)
    dialog.open()
    desk.qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_a_new_letter_is_typed_and_kept(sit: Sit, house: House) -> None:
    desk = sit(Role.DIRECTOR)
    dialog = dialog_of(desk)
    dialog.name.setText("О справке")
    dialog.to.set_value("school")
    dialog.subjects["ru"].setText("О справке")
    dialog.texts["ru"].setPlainText("Ребёнок: ")
    dialog.texts["ru"].moveCursor(dialog.texts["ru"].textCursor().MoveOperation.End)
    dialog.put(Field.CHILD)
    dialog.accept_button.click()
    desk.qtbot.waitUntil(lambda: not dialog.isVisible())
    kept = letter_templates.in_force(by=desk.session)
    assert [(one.name, one.text_ru, one.edition) for one in kept] == [("О справке", "Ребёнок: {child}", 1)]


def test_what_a_school_need_not_know_is_not_even_offered_as_a_field(sit: Sit, house: House) -> None:
    dialog = dialog_of(sit(Role.DIRECTOR))
    dialog.to.set_value("school")
    assert Field.PARENTS not in dialog.offered()
    dialog.to.set_value("guardianship")
    assert Field.PARENTS in dialog.offered()
    assert Field.NUMBER not in dialog.offered()


def test_an_empty_letter_is_asked_for_in_sentences_and_one_language_is_enough(sit: Sit, house: House) -> None:
    dialog = dialog_of(sit(Role.DIRECTOR))
    dialog.accept_button.click()
    assert dialog.isVisible()
    for name in ("name", "to", "text_ru"):
        assert dialog.fields[name].info.text().endswith("."), name
    assert "one language is enough" in dialog.fields["text_ru"].info.text()
    assert not dialog.fields["text_kk"].has_problem()


def test_words_that_cannot_stand_there_are_told_at_their_field(sit: Sit, house: House) -> None:
    desk = sit(Role.DIRECTOR)
    dialog = dialog_of(desk)
    dialog.name.setText("О справке")
    dialog.to.set_value("school")
    dialog.subjects["kk"].setText("Анықтама")
    dialog.texts["kk"].setPlainText("{child}ға хат")
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.fields["text_kk"].has_problem()
    assert dialog.shown == "kk"
    assert letter_templates.in_force(by=desk.session) == ()


def test_the_words_of_an_earlier_edition_are_put_back_as_a_new_one(sit: Sit, house: House) -> None:
    first = letter_templates.keep(FORM, by=house.director)
    second = TemplateForm("О справке", "school", subject_ru="Иное", text_ru="Иное", code=first.code, edition=1)
    letter_templates.keep(second, by=house.director)
    desk = sit(Role.DIRECTOR)
    dialog = dialog_of(desk, edition=2)
    assert dialog.texts["ru"].toPlainText() == "Иное"
    dialog.take_edition(first)
    dialog.accept_button.click()
    desk.qtbot.waitUntil(lambda: not dialog.isVisible())
    kept = letter_templates.of(first.code, by=desk.session)
    assert (kept.edition, kept.text_ru) == (3, FORM.text_ru)


def test_a_word_file_brings_its_words_and_a_hostile_one_is_refused(sit: Sit, house: House) -> None:
    dialog = dialog_of(sit(Role.DIRECTOR))
    dialog.take(word("{% for x in y %}{% endfor %}"))
    assert dialog.problem.isVisible()
    assert not dialog._word
    dialog.take(word("Ребёнок: {{ child }}"))
    assert dialog.texts["ru"].toPlainText() == "Ребёнок: {child}"
    assert dialog.drop_word.isVisible()
    dialog.drop_word.click()
    assert not dialog._word


def test_the_page_lists_letters_and_offers_one_no_more(sit: Sit, house: House) -> None:
    letter_templates.keep(FORM, by=house.director)
    desk = sit(Role.DIRECTOR)
    page = desk.go("letter_templates")
    assert isinstance(page, LetterTemplatesPage)
    assert page.table.rows.rowCount() == 1
    page.retire.click()
    assert page.table.rows.rowCount() == 0
    assert page.none.isVisible()


def test_the_letter_stands_among_the_papers_of_a_file_and_leaves_as_a_word_file(
    sit: Sit, house: House, child: ResidentId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = TemplateForm(
        "О справке", "school", subject_ru="О справке", text_ru="В Центр {помещён/помещена} {child}.",
        word=word("№ {{ number }}: {{ child }}"),
    )  # fmt: skip
    template = letter_templates.keep(form, by=house.director)
    organisations.add(OrganisationForm("school", "", "Школа № 5"), by=house.case_worker)
    events.mark_done(child, "consent_given", house.clock.now, "согласие № 2: Школа № 5", by=house.case_worker)
    desk = sit(Role.DIRECTOR)
    page = desk.go("reports", resident_id=child, document=f"{OWN}{template.code}")
    assert isinstance(page, ReportsPage)
    desk.qtbot.waitUntil(lambda: page.desk.job is not None, timeout=10_000)
    assert page.desk.job is not None
    assert page.desk.job.draft
    assert page.word.isVisible()
    assert page.to.isVisible()
    target = tmp_path / "letter.docx"
    monkeypatch.setattr(Messages, "file_to_save", lambda *_args: str(target))
    page.word.click()
    number = house.store.letters.all()[0].number
    assert told(target.read_bytes()).strip().startswith(f"№ {number}: ")
    assert Document(str(target)).paragraphs
    assert [(one.way, one.number) for one in house.store.prints.all()] == [("save", number)]


def test_the_letter_stands_beside_the_words_while_they_are_typed(sit: Sit, house: House) -> None:
    desk = sit(Role.DIRECTOR)
    dialog = dialog_of(desk)
    dialog.to.set_value("school")
    dialog.texts["ru"].setPlainText("В Центр {помещён/помещена} {child}.")
    desk.qtbot.waitUntil(lambda: dialog.preview.pages.page_count() == 1, timeout=10_000)
    assert "помещена" in text_of(dialog.preview.pages._bytes)
    dialog.preview.sex.choose("m")
    dialog.preview.ask()
    desk.qtbot.waitUntil(lambda: "помещён" in text_of(dialog.preview.pages._bytes), timeout=10_000)
    dialog.texts["ru"].setPlainText("{parents}")
    desk.qtbot.waitUntil(lambda: "need not know" in dialog.preview.told.text(), timeout=10_000)
    assert "помещён" in text_of(dialog.preview.pages._bytes)
    assert house.store.letters.all() == []


def test_a_word_file_is_shown_as_its_words_and_says_that_only_word_knows_the_layout(sit: Sit, house: House) -> None:
    desk = sit(Role.DIRECTOR)
    dialog = dialog_of(desk)
    dialog.to.set_value("school")
    assert not dialog.preview.kind.isVisible()
    dialog.take(word("{{ choose('Он', 'Она') }}: {{ child }}"))
    assert dialog.preview.kind.isVisible()
    dialog.preview.kind.choose("word")
    dialog.preview.ask()
    desk.qtbot.waitUntil(lambda: "Она: " in dialog.preview.words.toPlainText(), timeout=10_000)
    assert "only Word shows" in dialog.preview.told.text()


def test_words_in_english_are_kept_as_well(sit: Sit, house: House) -> None:
    desk = sit(Role.DIRECTOR)
    dialog = dialog_of(desk)
    dialog.name.setText("To a consulate")
    dialog.to.set_value("consulate")
    dialog.show_language("en")
    dialog.subjects["en"].setText("A child in our care")
    dialog.texts["en"].setPlainText("The child: ")
    dialog.texts["en"].moveCursor(dialog.texts["en"].textCursor().MoveOperation.End)
    dialog.put(Field.CHILD)
    dialog.accept_button.click()
    desk.qtbot.waitUntil(lambda: not dialog.isVisible())
    (kept,) = letter_templates.in_force(by=desk.session)
    assert (kept.text_en, kept.languages) == ("The child: {child}", (("en",),))
