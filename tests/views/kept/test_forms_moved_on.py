"""Every form of a record that is there notices that it moved on: none writes over what a colleague wrote."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from shelter_app.domain.contacts import Permission, Right
from shelter_app.domain.health import Allergies, Allergy
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import NameForm
from shelter_app.domain.residents import Alert, AlertKind
from shelter_app.domain.three_way import Choice
from shelter_app.services import contacts, drafts, health, people, residents, rooms, support_plans
from shelter_app.services.residents import CaseForm
from shelter_app.views.file import health_dialogs, room_dialog, stay_dialogs
from shelter_app.views.file.case_dialog import CaseDialog
from shelter_app.views.file.identity_dialogs import NameDialog
from shelter_app.views.file.right_editor import RightEditor
from shelter_app.views.moved_on.dialog import MovedOnDialog
from shelter_app.views.plans.editing import form_of
from shelter_app.views.record.dialog import FileDialog
from tests.records import House
from tests.views.answers import in_dialog
from tests.views.desks import Desk
from tests.views.dialogs import MAKERS
from tests.views.kept.moving_steps import asking, known, press, row, save
from tests.views.kept.test_kept_words import answer, answers, opened

EDITING = [kind for kind in MAKERS if issubclass(kind, FileDialog) and kind.renew is not FileDialog.renew]


def test_an_allergy_that_either_wrote_down_stays(house: House, desk: Desk, child: ResidentId) -> None:
    form = opened(MAKERS[health_dialogs.HealthCardDialog](desk, child))
    assert isinstance(form, health_dialogs.HealthCardDialog)
    form.allergies.choose(Allergies.NONE_KNOWN.value)
    card = health.card_of(child, by=house.director)
    health.save_card(card, Allergies.KNOWN, (Allergy("пенициллин", "сыпь"),), by=house.director)
    save(desk, form)
    asked = asking(desk, form)
    assert row(asked, "allergies").choice is Choice.NOW
    save(desk, asked)
    saved = health.card_of(child, by=desk.session)
    assert (saved.allergies, [one.to for one in saved.reacts_to]) == (Allergies.KNOWN, ["пенициллин"])


def test_alerts_of_both_stand_at_the_door(house: House, desk: Desk, child: ResidentId) -> None:
    resident = residents.open_file(child, by=desk.session).resident
    theirs = Alert(AlertKind.RISK, "Может уйти")
    form = opened(MAKERS[CaseDialog](desk, child))
    assert isinstance(form, CaseDialog)
    form.alerts.add_row().hold({"kind": "health", "text": "Астма"})
    residents.edit_case(
        resident, CaseForm(resident.coordinator, "high", (*resident.alerts, theirs), ""), by=house.case_worker
    )
    save(desk, form)
    asked = asking(desk, form)
    assert [line.one.name for line in asked.rows] == ["alerts"]
    assert "Астма" in row(asked, "alerts")._words[Choice.TOGETHER]
    save(desk, asked)
    saved = residents.open_file(child, by=desk.session).resident
    assert {one.text for one in saved.alerts} == {"Астма", "Может уйти"}
    assert saved.risk == "high"


def test_a_change_that_the_form_does_not_show_asks_nothing(house: House, desk: Desk, child: ResidentId) -> None:
    form = opened(MAKERS[stay_dialogs.StayDialog](desk, child))
    assert isinstance(form, stay_dialogs.StayDialog)
    form.person.setText("Омарова")
    resident = residents.open_file(child, by=desk.session).resident
    residents.edit_case(resident, CaseForm(None, "low", (), ""), by=house.case_worker)
    save(desk, form)
    assert not form.isVisible()
    assert residents.open_file(child, by=desk.session).stay.brought_by_person == "Омарова"


def test_the_words_of_the_child_in_a_plan_are_not_written_over(house: House, desk: Desk, child: ResidentId) -> None:
    plan = support_plans.begin(child, by=desk.session)
    page = desk.go("plan", resident_id=child)
    desk.qtbot.waitUntil(lambda: page.view is not None and page.view.may_edit)

    def write(dialog: Any) -> None:
        view = support_plans.view(child, again=True, by=house.case_worker)
        assert view is not None
        typed = replace(form_of(view), child_views=f"{view.plan.child_views}\nК маме")
        support_plans.save_draft(plan, typed, by=house.case_worker)
        dialog.words.setPlainText(f"{dialog.words.toPlainText()}\nХочу в школу")
        save(desk, dialog)
        save(desk, asking(desk, dialog))

    desk.shell.context.changes.blockSignals(True)
    assert in_dialog(write) is not None
    press(page, Qt.Key.Key_F4)
    view = support_plans.view(child, by=desk.session)
    assert view is not None
    assert view.plan.child_views.endswith("\nК маме\nХочу в школу")
    assert drafts.words(by=desk.session) == []


def test_a_room_written_down_meanwhile_is_told_before_it_is_changed(
    house: House, desk: Desk, child: ResidentId
) -> None:
    form = room_dialog.RoomDialog(
        desk.shell.context, residents.open_file(child, by=desk.session), desk.shell.window
    )  # fmt: skip
    form.open()
    form.room.set_value("Мальчики")
    rooms.move(child, "Девочки", by=house.case_worker)
    save(desk, form)
    assert form.isVisible()
    assert "Девочки" in form.fields["room"].info.text()
    save(desk, form)
    assert residents.open_file(child, by=desk.session).stay.room == "Мальчики"


@pytest.mark.parametrize("kind", EDITING, ids=lambda kind: kind.__name__)
def test_reading_the_record_again_loses_nothing_that_was_typed(
    desk: Desk, child: ResidentId, kind: type[FileDialog]
) -> None:
    dialog = opened(MAKERS[kind](desk, child))
    assert isinstance(dialog, FileDialog)
    record = answers(dialog)
    for widget in dialog.inputs().values():
        answer(widget)
    typed = answers(dialog)
    assert dialog._kept is not None
    dialog.renew()
    dialog._kept.show_anew(dialog._show_record)
    assert answers(dialog) == typed
    assert dialog._kept.merge().asked == ()
    dialog._show_record()
    assert answers(dialog) == record


def test_every_form_of_a_record_that_is_there_is_guarded() -> None:
    named = {kind.__name__ for kind in EDITING}
    assert named >= {
        "NameDialog", "AgeDialog", "IdentityDialog", "StayDialog", "CaseDialog", "ContactDialog", "HealthCardDialog",
        "DocumentDialog", "ObstacleDialog", "RowDialog", "WordsDialog", "MarkDialog", "StopMedicineDialog",
    }  # fmt: skip


def test_a_name_corrected_meanwhile_is_asked_about(house: House, desk: Desk, child: ResidentId) -> None:
    form = opened(MAKERS[NameDialog](desk, child))
    assert isinstance(form, NameDialog)
    form.name.setText("Рахимова Дильноза")
    people.rename(child, NameForm.RUSSIAN, "Рахимова Дилноз", by=house.case_worker)
    save(desk, form)
    asked = asking(desk, form)
    assert [line.one.name for line in asked.rows] == ["name"]
    press(asked.rows[0], Qt.Key.Key_3)
    save(desk, asked)
    assert residents.open_file(child, by=desk.session).person.written(NameForm.RUSSIAN) == "Рахимова Дильноза"


def test_a_form_of_something_new_asks_nothing_on_the_day_after(house: House, desk: Desk, child: ResidentId) -> None:
    form = opened(MAKERS[health_dialogs.ExaminationDialog](desk, child))
    assert isinstance(form, health_dialogs.ExaminationDialog)
    form.doctor.setText("Ким")
    form.on.setText("19.11.2026")
    form.reject()
    house.later(days=1)
    again = opened(MAKERS[health_dialogs.ExaminationDialog](desk, child))
    assert isinstance(again, health_dialogs.ExaminationDialog)
    assert "Your words are back" in again.restored.text()
    assert "changed" not in again.restored.text()
    assert (again.doctor.text(), again.on.text()) == ("Ким", "19.11.2026")
    assert again._kept is not None
    assert again._kept.merge().differences != ()
    assert again._kept.merge().asked == ()


def test_a_right_decided_meanwhile_stands_beside_the_one_that_was_typed(
    house: House, desk: Desk, child: ResidentId
) -> None:
    editor = RightEditor(desk.shell.context)
    desk.qtbot.addWidget(editor)
    editor.show_right(known(desk, child), Right.VISIT)
    editor.choice.choose(Permission.ALLOWED.value)
    editor.who.setText("приказ 4")
    contacts.decide(known(desk, child), Right.VISIT, Permission.FORBIDDEN, "суд 12", None, by=house.case_worker)
    editor.save.click()
    assert "newer version" in editor.problem.text()
    assert editor.choice.choice() == Permission.ALLOWED.value
    editor.show()
    editor.save.click()
    desk.qtbot.waitUntil(lambda: editor.findChild(MovedOnDialog) is not None)
    asked = editor.findChild(MovedOnDialog)
    assert asked is not None
    assert (row(asked, "choice").choice, row(asked, "who").choice) == (Choice.NOW, None)
    row(asked, "who").choose(Choice.NOW)
    save(desk, asked)
    decided = known(desk, child)
    assert (decided.visit, decided.decided_by) == (Permission.FORBIDDEN, "суд 12")
