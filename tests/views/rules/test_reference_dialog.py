"""The act of a letter at the real page: shown with what the source leaves open, written by a director, taken back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.staff import Role
from shelter_app.services.legal_references import ReferenceLine
from shelter_app.views.rules.page import RulesPage, Shown
from shelter_app.views.rules.reference_dialog import ReferenceDialog
from tests.records import House
from tests.views.desks import Desk, Sit

ACT = {"kk": "Іздестіру туралы заңға сәйкес", "ru": "По закону о розыске", "en": "By the act on searches,"}


@pytest.fixture
def desk(sit: Sit, house: House) -> Desk:
    return sit(Role.DIRECTOR)


@pytest.fixture
def page(desk: Desk) -> RulesPage:
    found = desk.go("rules", rule="letter.police_absence")
    assert isinstance(found, RulesPage)
    return found


def line(page: RulesPage) -> ReferenceLine:
    found = page.table.current_object()
    assert isinstance(found, ReferenceLine)
    return found


def cells(page: RulesPage) -> list[str]:
    row = page.table.currentIndex().row()
    return [page.table.rows.index(row, column).data() for column in range(len(page.table.rows.columns))]


def opened(desk: Desk, page: RulesPage, qtbot: QtBot) -> ReferenceDialog:
    dialog = ReferenceDialog(desk.shell.context, line(page), page)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_every_letter_stands_among_the_rules_with_its_act_or_with_why_there_is_none(page: RulesPage) -> None:
    name, term, source, *_rest = cells(page)
    assert "Letter to the police about a missing child" in name
    assert "names no act" in term
    assert source == "No source: to be named by the centre’s lawyer"
    page.shown.set_value(Shown.LETTERS.value)
    page.shown.activated.emit(0)
    assert page.table.rows.rowCount() == 10
    page.shown.set_value(Shown.BLANK.value)
    page.shown.activated.emit(0)
    blank = [page.table.rows.object_at(row) for row in range(page.table.rows.rowCount())]
    assert {one.reference.document for one in blank if isinstance(one, ReferenceLine)} == {
        "police_absence", "police_acts", "migration_notice", "silence_letter", "concern_letter", "health_letter",
    }  # fmt: skip


def test_a_director_writes_the_act_and_says_why_or_nothing_is_kept(desk: Desk, page: RulesPage, qtbot: QtBot) -> None:
    dialog = opened(desk, page, qtbot)
    dialog.act.texts["text_ru"].setText(ACT["ru"])
    dialog.on_paper.setChecked(True)
    dialog.accept_button.click()
    for name in ("text_kk", "text_en", "reason"):
        assert dialog.fields[name].has_problem(), name
    assert dialog.isVisible()
    for lang, words in ACT.items():
        dialog.act.texts[f"text_{lang}"].setText(words)
    dialog.reason.setText("Письмо юриста № 4")
    dialog.act.compared.click()
    dialog.accept_button.click()
    assert not dialog.isVisible()
    page.refresh()
    assert line(page).reference.text.dump() == ACT
    assert line(page).reference.verified
    assert "stands in the letter" in cells(page)[1]
    assert "Письмо юриста № 4" in cells(page)[4]

    dialog = opened(desk, page, qtbot)
    assert "Письмо юриста № 4" in dialog.changed.text()
    dialog.restore.click()
    assert dialog.fields["reason"].has_problem()
    dialog.reason.setText("Не тот закон")
    dialog.restore.click()
    assert not dialog.isVisible()
    page.refresh()
    assert (line(page).change, line(page).reference.printed) == (None, False)
