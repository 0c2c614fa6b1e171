"""Health in a file at the real window: the card, a medicine from prescription to its end, secrets, vaccinations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.health import Allergies, Allergy, VaccinationBasis
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Injury
from shelter_app.services import health
from shelter_app.services.health import ExaminationForm, MedicineForm
from shelter_app.services.session import Session
from shelter_app.views.dialog import Dialog
from shelter_app.views.file.health import HealthSection
from shelter_app.views.file.health_dialogs import AllergyLine, ExaminationDialog, HealthCardDialog, VaccinationDialog
from shelter_app.views.file.medicine_dialogs import MedicineDialog, StopMedicineDialog
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import IconLabel, Label
from tests.records import NOON, House
from tests.views.file.conftest import OpenFile


def opened(open_file: OpenFile, child: ResidentId, by: Session) -> HealthSection:
    section = open_file(child, by, "health").sections["health"]
    assert isinstance(section, HealthSection)
    # A layout shows the lines it was given with the next turn of the event loop.
    QApplication.processEvents()
    return section


def accept(qtbot: QtBot, dialog: Dialog) -> None:
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)


def words(section: HealthSection) -> str:
    labels = [one.text() for one in section.findChildren(Label) if one.isVisibleTo(section)]
    marks = [one.accessibleName() for one in section.findChildren(IconLabel) if one.isVisibleTo(section)]
    return "\n".join((*labels, *marks))


def button(section: HealthSection, text: str) -> Button:
    return next(one for one in section.findChildren(Button) if one.text() == text and one.isVisibleTo(section))


def show(qtbot: QtBot, dialog: Dialog) -> None:
    qtbot.addWidget(dialog)
    dialog.show()


def test_allergies_are_not_asked_until_somebody_answers(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    child, nurse = house.admit(), house.staff[Role.MEDICAL_WORKER]
    section = opened(open_file, child, nurse)
    assert "not asked yet" in words(section)
    dialog = HealthCardDialog(section.context, section.view, health.card_of(child, by=nurse), section)
    show(qtbot, dialog)
    dialog.allergies.buttons()[2].click()
    accept(qtbot, dialog)
    assert dialog.fields["allergies"].has_problem()
    line = dialog.reacts_to.rows()[0]
    assert isinstance(line, AllergyLine)
    line.show_allergy(Allergy("арахис", "отёк"))
    accept(qtbot, dialog)
    assert health.card_of(child, by=nurse).reacts_to == (Allergy("арахис", "отёк"),)
    qtbot.waitUntil(lambda: "арахис (отёк)" in words(section))


def test_an_allergy_taken_back_leaves_none_known(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    child, nurse = house.admit(), house.staff[Role.MEDICAL_WORKER]
    card = health.card_of(child, by=nurse)
    card = health.save_card(card, Allergies.KNOWN, (Allergy("пыльца"),), by=nurse)
    section = opened(open_file, child, nurse)
    dialog = HealthCardDialog(section.context, section.view, card, section)
    show(qtbot, dialog)
    dialog.allergies.buttons()[1].click()
    accept(qtbot, dialog)
    assert health.card_of(child, by=nurse).allergies is Allergies.NONE_KNOWN


def test_a_prescription_names_what_is_wrong_at_each_field(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    child, nurse = house.admit(), house.staff[Role.MEDICAL_WORKER]
    section = opened(open_file, child, nurse)
    dialog = MedicineDialog(section.context, section.view, section)
    show(qtbot, dialog)
    dialog.hours.setText("утром")
    accept(qtbot, dialog)
    assert dialog.fields["hours"].has_problem()
    dialog.hours.setText("8, 20")
    accept(qtbot, dialog)
    assert dialog.fields["name"].has_problem()
    assert dialog.fields["dose"].has_problem()
    dialog.name.setText("Мазь")
    dialog.dose.setText("тонкий слой")
    accept(qtbot, dialog)
    assert [one.hours for one in health.of(child, by=nurse).medicines] == [("08:00", "20:00")]
    qtbot.waitUntil(lambda: "08:00, 20:00, since 20 November 2026" in words(section))


def test_the_educator_on_duty_gives_when_needed_and_prescribes_nothing(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    child, nurse = house.admit(), house.staff[Role.MEDICAL_WORKER]
    health.prescribe(child, MedicineForm("Ингалятор", "1 вдох", NOON.date(), most_a_day=1), by=nurse)
    section = opened(open_file, child, house.duty)
    assert not section.change.isVisible()
    button(section, "Given now").click()
    qtbot.waitUntil(lambda: "Given: today, 12:00" in words(section))
    said: list[str] = []
    section.asked.connect(lambda words, _way: said.append(words))
    button(section, "Given now").click()
    assert said[0].startswith("At most 1 in 24 hours")


def test_a_stopped_medicine_stays_with_its_reason(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    child, nurse = house.admit(), house.staff[Role.MEDICAL_WORKER]
    medicine = health.prescribe(child, MedicineForm("Мазь", "слой", NOON.date(), "8"), by=nurse)
    section = opened(open_file, child, nurse)
    dialog = StopMedicineDialog(section.context, section.view, medicine, section)
    show(qtbot, dialog)
    accept(qtbot, dialog)
    assert dialog.fields["reason"].has_problem()
    dialog.reason.setText("сыпь прошла")
    accept(qtbot, dialog)
    qtbot.waitUntil(lambda: "stopped on 20 November 2026: сыпь прошла" in words(section))


def test_a_secret_conclusion_is_a_lock_for_the_case_worker(house: House, open_file: OpenFile) -> None:
    child, nurse = house.admit(), house.staff[Role.MEDICAL_WORKER]
    form = ExaminationForm("laboratory", NOON.date(), conclusion="отрицательный", secret=True)
    health.examined(child, form, by=nurse)
    section = opened(open_file, child, house.case_worker)
    assert "отрицательный" not in words(section)
    assert "Medical secret" in words(section)


def test_an_examination_to_come_is_asked_to_stand_as_the_next_one(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    child, nurse = house.admit(), house.staff[Role.MEDICAL_WORKER]
    section = opened(open_file, child, nurse)
    dialog = ExaminationDialog(section.context, section.view, section)
    show(qtbot, dialog)
    accept(qtbot, dialog)
    assert dialog.fields["kind"].has_problem()
    dialog.kind.set_value("doctor")
    dialog.on.setText("21.11.2026")
    accept(qtbot, dialog)
    assert dialog.fields["on"].has_problem()
    dialog.on.setText("20.11.2026")
    dialog.next_on.setText("1.12.2026")
    accept(qtbot, dialog)
    assert [one.kind for one in health.of(child, by=nurse).examinations] == ["doctor"]


def test_a_vaccination_of_which_only_the_year_is_known(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    child, nurse = house.admit(), house.staff[Role.MEDICAL_WORKER]
    section = opened(open_file, child, nurse)
    dialog = VaccinationDialog(section.context, section.view, section)
    show(qtbot, dialog)
    dialog.on.setText("~12")
    accept(qtbot, dialog)
    assert dialog.fields["on"].has_problem()
    assert dialog.fields["basis"].has_problem()
    dialog.vaccine.set_value("mmr")
    dialog.on.setText("2023")
    dialog.basis.buttons()[1].click()
    accept(qtbot, dialog)
    stored = health.of(child, by=nurse).vaccinations[0]
    assert (stored.on, stored.basis) == (PartialDate(2023), VaccinationBasis.CARD)


def test_the_nurse_reads_what_was_seen_at_the_door(house: House, open_file: OpenFile) -> None:
    marks = (Injury("левая бровь", "ссадина"),)
    child = house.admit(health_seen=("injuries",), health_note="синяк под глазом", injuries=marks)
    seen = words(opened(open_file, child, house.staff[Role.MEDICAL_WORKER]))
    assert "Seen at admission" in seen
    assert "Injuries; синяк под глазом; левая бровь: ссадина" in seen
