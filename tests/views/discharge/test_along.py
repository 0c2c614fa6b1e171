"""The words about medicines, warnings and dates on a paper of leaving: from the file, and open to change."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.services import health, papers
from shelter_app.views.paper.along import AlongButton, AlongDialog
from tests.records import NOON, House
from tests.views.desks import Desk


def prescribed(house: House, child: ResidentId) -> None:
    form = health.MedicineForm("Сальбутамол", "1 вдох", NOON.date(), "8, 20")
    health.prescribe(child, form, by=house.case_worker)


def opened(desk: Desk, child: ResidentId) -> AlongDialog:
    (one,) = papers.along((child,), by=desk.session)
    dialog = AlongDialog(desk.shell.context, one, desk.shell.window)
    dialog.show()
    return dialog


def test_it_opens_with_what_the_file_says_and_saving_it_so_replaces_nothing(
    desk: Desk, house: House, child: ResidentId
) -> None:
    prescribed(house, child)
    dialog = opened(desk, child)
    assert dialog.medicines.toPlainText().startswith("Сальбутамол, 1 вдох, 08:00, 20:00")
    assert not dialog.moved.isVisibleTo(dialog)
    dialog.accept_button.click()
    assert house.store.stays.all(resident_id=child)[0].along is None


def test_changed_words_are_kept_and_come_back_and_the_file_can_speak_again(
    desk: Desk, house: House, child: ResidentId
) -> None:
    prescribed(house, child)
    dialog = opened(desk, child)
    dialog.medicines.setPlainText("Ингалятор при приступе")
    dialog.accept_button.click()
    again = opened(desk, child)
    assert again.medicines.toPlainText() == "Ингалятор при приступе"
    again.again.click()
    assert again.medicines.toPlainText().startswith("Сальбутамол")
    again.accept_button.click()
    assert house.store.stays.all(resident_id=child)[0].along is None


def test_of_several_on_a_list_a_menu_asks_whose(desk: Desk, house: House, child: ResidentId, qtbot: QtBot) -> None:
    other = house.admit()
    button = AlongButton(desk.shell.context, lambda: None, desk.shell.window)
    qtbot.addWidget(button)
    menu = button.menu_of(papers.along((child, other), by=desk.session))
    numbers = [house.store.residents.get(one).number for one in (child, other)]
    assert [number in action.text() for number, action in zip(numbers, menu.actions(), strict=True)] == [True, True]


def test_the_form_tells_none_from_what_nobody_wrote_down(desk: Desk, house: House, child: ResidentId) -> None:
    dialog = opened(desk, child)
    assert "not written down" in dialog.fields["medicines"].info.text()
    dialog.none["medicines"].setChecked(True)
    assert not dialog.medicines.isEnabled()
    assert not dialog.fields["medicines"].info.text()
    dialog.accept_button.click()
    (stay,) = house.store.stays.all(resident_id=child)
    assert stay.along is not None
    assert stay.along.none == ("medicines",)
    again = opened(desk, child)
    assert again.none["medicines"].isChecked()
    again.again.click()
    again.accept_button.click()
    (stay,) = house.store.stays.all(resident_id=child)
    assert stay.along is None
