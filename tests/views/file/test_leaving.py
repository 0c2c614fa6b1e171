"""Leaving: what became of a stay, its follow-ups with their results, and closing the file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.follow_ups import FollowUpResult, Outcome
from shelter_app.domain.residents import CaseStatus
from shelter_app.services import closing, follow_ups, journal, residents
from shelter_app.views.file.closing_dialogs import CloseDialog, WithdrawDischargeDialog
from shelter_app.views.file.leaving import LeavingSection
from shelter_app.views.file.page import FilePage
from shelter_app.views.record.alerts import alert_faces
from shelter_app.views.record.came_dialog import CameDialog
from shelter_app.views.record.timeline_words import rows
from shelter_app.views.widgets.chip import Chip
from shelter_app.views.widgets.labels import Label
from tests.records import House
from tests.views.file.conftest import OpenFile

CLOSED = "The file was closed"


def section_of(page: FilePage) -> LeavingSection:
    section = page.sections["leaving"]
    assert isinstance(section, LeavingSection)
    return section


def words_of(widget: QWidget) -> list[str]:
    return [chip.face.words for chip in widget.findChildren(Chip)]


def test_while_the_child_is_here_the_section_says_so(house: House, open_file: OpenFile) -> None:
    section = section_of(open_file(house.admit(), house.duty, "leaving"))
    assert section.states.currentWidget() is section.states.empty
    assert "sent away" in section.states.empty.way.text(), "who may discharge nobody still writes down who came"
    section.states.empty.way.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CameDialog)
    assert dialog.child.value() == str(int(section.view.resident.id))
    dialog.reject()


def test_after_the_discharge_route_and_follow_ups_stand_there(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    house.later(days=3)
    house.discharge(one, receiver="Мать")
    house.later(days=20)
    stages = follow_ups.of(one, by=house.case_worker)
    result = FollowUpResult(Outcome.SAFE, house.clock.now)
    follow_ups.record(stages[0], result, by=house.case_worker)
    section = section_of(open_file(one, house.case_worker, "leaving"))
    assert section.states.currentWidget() is section.states.content
    faces = words_of(section._panels[0])
    assert faces[0] == "Safe"
    assert set(faces[1:]) == {"Planned"}
    assert len(faces) == len(stages)


def test_a_file_is_closed_with_a_reason_of_the_procedure(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    house.later(days=3)
    house.discharge(one, receiver="Мать")
    section = section_of(open_file(one, house.case_worker, "leaving"))
    dialog = CloseDialog(section.context, section.view, section)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fields["reason"].has_problem()
    dialog.reason.setCurrentIndex(0)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fields["why"].has_problem(), "calls are still to be made"
    stages = follow_ups.of(one, by=house.case_worker)
    waiting = closing.still_open(one, by=house.case_worker)
    assert str(len(waiting)) in dialog.open_head.text()
    assert {stage.id for stage in stages} <= {due.source_id for due in waiting}
    assert f"{stages[0].due:%d.%m.%Y}" in dialog.open_lines.text()
    dialog.why.setPlainText("Дело передано опеке")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    view = residents.open_file(one, by=house.case_worker)
    assert view.resident.status is CaseStatus.CLOSED
    assert "The file is closed" in [face.words for face in alert_faces(view)]
    entries = journal.timeline(one, by=house.case_worker)
    told = next(row for row in rows(entries, "all", section.context) if getattr(row, "title", "") == CLOSED)
    assert "Goals of the plan achieved" in told.text  # type: ignore[union-attr]
    assert "Дело передано опеке" in told.text  # type: ignore[union-attr]


def test_a_director_withdraws_a_discharge_and_it_stays_to_be_read(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one = house.admit()
    house.later(days=3)
    house.discharge(one, receiver="Чужая", region="75")
    section = section_of(open_file(one, house.director, "leaving"))
    assert any("Алматы" in words for words in said(section)), "the region by its name"
    assert not any("75" in words.split(", ") for words in said(section))
    assert not section.withdraw.isHidden()
    dialog = WithdrawDischargeDialog(section.context, section.view, section)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fields["what"].has_problem()
    dialog.what.set_value("here")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fields["reason"].has_problem()
    dialog.reason.setPlainText("записан не тот ребёнок")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert not dialog.anew
    assert residents.open_file(one, by=house.director).resident.status is CaseStatus.OPEN
    qtbot.waitUntil(lambda: any("записан не тот ребёнок" in words for words in said(section)))
    assert any("Чужая" in words for words in said(section))
    assert "записан не тот ребёнок" in said(section), "who and why stand in lines of their own"
    stages = house.store.follow_ups.all(resident_id=one)
    assert stages
    assert sum("days" in words for words in said(section)) >= len(stages), "the stages that were planned can be read"
    assert words_of(section).count("Withdrawn") == len(stages)
    assert all(item.source != "follow_up" for item in house.store.summaries.due_of(one)), "nobody records there"
    assert section.withdraw.isHidden()


def test_a_case_worker_withdraws_nothing(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    house.later(days=3)
    house.discharge(one)
    assert section_of(open_file(one, house.case_worker, "leaving")).withdraw.isHidden()


def said(section: LeavingSection) -> list[str]:
    return [label.text() for label in section.findChildren(Label)]
