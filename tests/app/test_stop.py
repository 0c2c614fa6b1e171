"""Somebody who must not come near the child: no page calls them, hands the child over, or tells them anything."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from shelter_app.domain.contacts import Direction, Permission, Right
from shelter_app.domain.residents import CaseStatus
from shelter_app.services import contacts
from shelter_app.views.widgets.chip import Chip
from tests.app.pana import CTRL, Pana
from tests.app.wording_seen import words_in

STEPFATHER, NUMBER = "Беков Тимур", "+7 000 118 40 26"


@pytest.fixture
def at_file(pana: Pana) -> Pana:
    """The case worker with the file of the boy open."""
    pana.unlock("caseworker")
    pana.open_file("S07", "contacts")
    return pana


def calls(pana: Pana) -> int:
    return len(contacts.log_of(pana.id_of("S07"), by=pana.shell.session))


def test_the_stop_stands_on_every_section_of_the_file(at_file: Pana) -> None:
    for section in ("timeline", "identity", "contacts", "papers", "leaving"):
        page = at_file.go("file", resident_id=int(at_file.id_of("S07")), section=section)
        stops = [chip.face.words for chip in page.findChildren(Chip) if chip.isVisible() and chip.face.tone == "stop"]
        assert any(STEPFATHER in words for words in stops), section


def test_a_call_to_them_is_refused_and_not_written(at_file: Pana) -> None:
    before = calls(at_file)
    section = at_file.page("file").sections["contacts"]

    def call(dialog: Any) -> None:
        stopped = next(one for one in section.view.contacts if one.must_not)
        assert stopped.name == STEPFATHER
        dialog.who.set_value(stopped.id)
        assert dialog.stop.isVisible()
        dialog.direction.choose(Direction.OUTGOING.value)
        dialog.medium.set_value("phone")
        dialog.outcome.set_value("reached")
        at_file.press(Qt.Key.Key_Return, CTRL)
        assert dialog.isVisible()
        assert dialog.problem.text().startswith("Stop")

    at_file.during(section.log_button.click, call)
    assert calls(at_file) == before


@pytest.mark.parametrize("typed", [STEPFATHER, "беков т.", "Bekov Timur"])
def test_no_spelling_of_their_name_receives_the_child(at_file: Pana, typed: str) -> None:
    at_file.press(Qt.Key.Key_D, CTRL)
    at_file.settle()
    page = at_file.page("discharge")
    page.form.ui.route.box.set_value("parents")
    page.form.ui.receiver.line.setFocus()
    at_file.write(typed)
    at_file.press(Qt.Key.Key_Return, CTRL)
    assert page.form.stop.isVisible()
    resident = at_file.shell.session.store.residents.get(at_file.id_of("S07"))
    assert resident.status is CaseStatus.OPEN


def test_their_row_at_the_discharge_is_a_stop_and_cannot_be_chosen(at_file: Pana) -> None:
    page = at_file.go("discharge", resident_id=int(at_file.id_of("S07")))
    rows = page.form.ui.who.offered()
    assert rows[0].stopped
    assert STEPFATHER in rows[0].words
    page.form.ui.who.choose_row(0)
    assert page.form.ui.receiver.text() == ""


@pytest.mark.parametrize("typed", [NUMBER, "118 40 26", "беков"])
def test_whoever_picks_up_the_telephone_is_told_to_stop(at_file: Pana, typed: str) -> None:
    box = at_file.page("file").sections["contacts"].callers
    box.line.setFocus()
    at_file.write(typed)
    at_file.qtbot.waitUntil(lambda: box.rows.rowCount() > 0)
    first = box.rows.rows()[0]
    assert first.stop
    assert first.contact.name == STEPFATHER
    spoken = box.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Do not connect" in spoken
    assert NUMBER not in spoken


def test_their_number_stands_nowhere_on_the_board_of_those_who_left(at_file: Pana) -> None:
    page = at_file.go("follow_up")
    stages = at_file.shell.session.store.follow_ups.all("due", resident_id=at_file.id_of("S07"))
    at_file.go("follow_up", follow_up_id=int(stages[0].id))
    said = " ".join(words for _where, words in words_in(page))
    assert "Ахметов" in said
    assert "118 40 26" not in said


def test_he_is_let_near_no_other_child_until_somebody_says_why_this_is_another_man(at_file: Pana) -> None:
    at_file.open_file("S02", "contacts")
    section = at_file.page("file").sections["contacts"]
    session, child = at_file.shell.session, at_file.id_of("S02")

    def fill(dialog: Any) -> None:
        at_file.write("Беков Т.")
        dialog.relation.set_value("uncle")
        dialog.rights[Right.VISIT].set_value(Permission.ALLOWED)
        at_file.press(Qt.Key.Key_Return, CTRL)
        assert dialog.isVisible()
        assert "another file" in dialog.problem.text()
        assert "S07" not in dialog.problem.text()
        assert "Ахметов" not in dialog.problem.text()
        dialog.another.why.setFocus()
        at_file.write("сверено по удостоверению, другой год рождения")
        dialog.another.button.click()
        assert dialog.problem.isHidden()
        at_file.press(Qt.Key.Key_Return, CTRL)

    at_file.during(lambda: at_file.press(Qt.Key.Key_Insert), fill)
    at_file.settle()
    assert "Беков Т." in [one.name for one in section.view.contacts]
    line = session.store.audit.newest_about(child, ("contact.another",))
    assert line is not None
    assert line.reason == "сверено по удостоверению, другой год рождения"
    assert STEPFATHER in [one.name for one in contacts.of(at_file.id_of("S07"), by=session) if one.stopped]
