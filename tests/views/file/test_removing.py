"""What was entered by mistake is taken out in its section, with a reason, and put back from the list in Identity."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shelter_app.domain.contacts import ContactResult, Direction
from shelter_app.domain.health import VaccinationBasis
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.services import contacts, health, identity_documents, merging, trash
from shelter_app.services.identity_documents import ObstacleForm
from shelter_app.views.file import identity_facts
from shelter_app.views.file.contacts import ContactsSection
from shelter_app.views.file.documents import DocumentsSection
from shelter_app.views.file.page import FilePage
from shelter_app.views.record.removing import RemoveDialog, TrashDialog
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from tests.records import NOON, House
from tests.views.file.conftest import OpenFile


def confirm(page: FilePage, reason: str) -> list[tuple[str, str]]:
    """Answers the question that is about to be asked; tells what it was about and what was said against it."""
    met: list[tuple[str, str]] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RemoveDialog)
        dialog.accept_button.click()
        if not dialog.problem.text():
            assert dialog.fields["reason"].has_problem()
            dialog.reason.setPlainText(reason)
            dialog.accept_button.click()
        met.append((dialog.what.text(), dialog.problem.text()))
        dialog.reject()

    Later(page, 0, act).ask()
    return met


def contacts_of(page: FilePage) -> ContactsSection:
    section = page.sections["contacts"]
    assert isinstance(section, ContactsSection)
    return section


def offers(page: FilePage, words: str) -> list[Button]:
    return [one for one in page.sections["health"].findChildren(Button) if one.accessibleName() == words]


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit()


def test_a_contact_entered_by_mistake_goes_and_comes_back(
    house: House, open_file: OpenFile, qtbot: QtBot, child: ResidentId
) -> None:
    house.contact(child, "Лишний Человек")
    page = open_file(child, house.case_worker, "contacts")
    section = contacts_of(page)
    met = confirm(page, "не тот ребёнок")
    qtbot.waitUntil(lambda: section.table.current_object() is not None)
    QTest.keyClick(section.table, Qt.Key.Key_Delete)
    assert met == [("Contact: Лишний Человек", "")]
    assert house.store.contacts.all() == []
    dialog = TrashDialog(section.context, child, section)
    qtbot.addWidget(dialog)
    dialog.show()
    words = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "Лишний Человек" in words
    assert "не тот ребёнок" in words
    next(one for one in dialog.findChildren(Button) if one.text() == "Put back").click()
    assert [one.name for one in house.store.contacts.all()] == ["Лишний Человек"]
    assert trash.of(child, by=house.case_worker) == []


def test_a_contact_with_calls_is_refused_in_words(house: House, open_file: OpenFile, child: ResidentId) -> None:
    one = house.contact(child)
    entry = contacts.ContactEntry(one.id, "", "phone", Direction.INCOMING, NOON, ContactResult.REACHED)
    contacts.log(child, entry, by=house.duty)
    page = open_file(child, house.case_worker, "contacts")
    met = confirm(page, "не тот")
    contacts_of(page).remove.click()
    assert [said for _what, said in met] == [
        "Calls or visits with this person are written down, so the contact stays. Correct its facts instead."
    ]
    assert len(house.store.contacts.all()) == 1


def test_whoever_may_not_edit_is_offered_no_way_out(house: House, open_file: OpenFile, child: ResidentId) -> None:
    house.contact(child)
    page = open_file(child, house.duty, "contacts")
    assert not contacts_of(page).remove.isVisible()


@pytest.mark.parametrize("table", ["medicines", "examinations", "vaccinations"])
def test_health_entered_by_mistake_goes(
    house: House, open_file: OpenFile, qtbot: QtBot, child: ResidentId, table: str
) -> None:
    by = house.case_worker
    if table == "medicines":
        health.prescribe(child, health.MedicineForm("Мазь", "слой", NOON.date()), by=by)
    elif table == "examinations":
        health.examined(child, health.ExaminationForm("doctor", NOON.date()), by=by)
    else:
        health.vaccinated(child, health.VaccinationForm("mmr", PartialDate(2023), VaccinationBasis.CARD), by=by)
    page = open_file(child, by, "health")
    qtbot.waitUntil(lambda: bool(offers(page, "Remove: entered by mistake")))
    met = confirm(page, "другой ребёнок")
    offers(page, "Remove: entered by mistake")[0].click()
    assert met
    assert getattr(house.store, table).all() == []


def test_delete_takes_an_obstacle_out(house: House, open_file: OpenFile, child: ResidentId) -> None:
    identity_documents.add_obstacle(child, ObstacleForm("no_iin", ("school",)), by=house.case_worker)
    page = open_file(child, house.case_worker, "documents")
    section = page.sections["documents"]
    assert isinstance(section, DocumentsSection)
    view = section.obstacles
    view.setCurrentIndex(view.model().index(0, 0))
    met = confirm(page, "решено раньше")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert met
    assert house.store.obstacles.all() == []


def test_a_file_says_which_file_went_into_it_and_its_number_opens_it(
    house: House, open_file: OpenFile, child: ResidentId
) -> None:
    gone = house.admit()
    both = merging.compare(child, gone, by=house.director)
    merging.merge(both, {}, "внесена дважды", by=house.director)
    page = open_file(gone, house.director, "identity")
    section = page.sections["identity"]
    assert section.view.resident.id == child
    ((title, words),) = identity_facts.merged(section.view, section.context)
    assert title == "Went into this one"
    assert "002-26" in words
    assert "внесена дважды" in words
