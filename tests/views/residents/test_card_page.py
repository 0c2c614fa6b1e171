"""The safety card at the real window: what the night reads of a restricted child, and the way into its file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.health import Allergies, Allergy, HealthCard
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.openings import Need
from shelter_app.domain.staff import Role
from shelter_app.services import health, journal, openings
from shelter_app.services.health import MedicineForm
from shelter_app.views.opening_watch import OpeningWatch
from shelter_app.views.record.openings import OpenDialog, OpeningBar, OpeningsPanel
from shelter_app.views.record.stop_line import StopLine
from shelter_app.views.residents.card import CardPage
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from tests.records import House
from tests.views.desks import Desk, Sit

WHY = "У ворот отчим с друзьями, нужен телефон бабушки"


@pytest.fixture
def restricted(house: House, child: ResidentId) -> ResidentId:
    """A restricted child with a prohibition, an allergy and a dose at two o'clock."""
    house.contact(child, "Беков Тимур", relation="stepfather", must_not=True, note="борода, белая «Нива»")
    house.contact(child, "Рахимова Зухра", relation="mother")
    health.save_card(HealthCard(child), Allergies.KNOWN, (Allergy("арахис", "отёк"),), by=house.case_worker)
    health.prescribe(
        child, MedicineForm("Вальпроат", "300 мг", house.director.today(), "14"), by=house.staff[Role.MEDICAL_WORKER]
    )
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    return child


def words_of(widget: QWidget) -> str:
    """Everything that can be read on the page."""
    shown = [one.text() for one in widget.findChildren(Label) if one.isVisible()]
    shown += [one.text() for one in widget.findChildren(Button) if one.isVisible()]
    return "\n".join(shown)


def card_of(desk: Desk, child: ResidentId) -> CardPage:
    page: Any = desk.go("card", resident_id=child)
    desk.qtbot.waitUntil(lambda: page.card is not None)
    return page  # type: ignore[no-any-return]


def test_the_night_reads_everything_it_needs_and_no_name(
    house: House, restricted: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    page = card_of(sit(Role.DUTY_EDUCATOR), restricted)
    qtbot.waitUntil(lambda: bool(page.findChildren(StopLine)))
    (stop,) = page.findChildren(StopLine)
    for told in ("Беков Тимур", "Stepfather", "борода, белая «Нива»", "Nothing at all"):
        assert told in stop.text()
    qtbot.waitUntil(lambda: "Вальпроат, 300 мг" in words_of(page))
    shown = words_of(page)
    for told in ("File 001-26", "Арахис (отёк)", "Nobody collects the child without the director"):
        assert told in shown
    assert "Рахимова" not in shown


def test_a_dose_is_given_from_the_card(house: House, restricted: ResidentId, sit: Sit, qtbot: QtBot) -> None:
    page = card_of(sit(Role.DUTY_EDUCATOR), restricted)
    qtbot.waitUntil(lambda: "Вальпроат, 300 мг" in words_of(page))
    given = next(one for one in page.findChildren(Button) if one.text() == "Given")
    given.click()
    assert "Was it given now?" in page.bar.text()
    assert house.store.doses.all() == []
    next(one for one in page.bar.findChildren(QAbstractButton) if one.text() == "Yes, given now").click()
    qtbot.waitUntil(lambda: "Given: today" in words_of(page))
    assert [dose.by for dose in house.store.doses.all()] == [house.duty.staff.id]


def test_enter_on_a_restricted_row_leads_to_its_card(
    house: House, restricted: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("residents")
    assert page.open_button.text() == "Safety card"
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.shell.navigator.place() == ("card", {"resident_id": restricted}))


def test_an_emergency_needs_its_reason_opens_the_file_and_is_told(
    house: House, restricted: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    house.store.staff.save(replace(house.store.staff.get(house.director.staff.id), phone="+7 701 000 00 01"))
    page = card_of(sit(Role.DUTY_EDUCATOR), restricted)
    page.emergency_button.click()
    dialog = page.dialog
    assert isinstance(dialog, OpenDialog)
    dialog.accept_button.click()
    assert dialog.fields["need"].info.text() == "Choose why."
    dialog.need.set_value(Need.DANGER.value)
    dialog.reason.setPlainText("надо")
    dialog.accept_button.click()
    assert "15 letters" in dialog.fields["reason"].info.text()
    assert openings.mine(by=house.duty) == []
    dialog.reason.setPlainText(WHY)
    dialog.accept_button.click()
    qtbot.waitUntil(page.file_button.isVisible)
    assert not page.emergency_button.isVisible()
    assert "Opened in an emergency until 13:00" in page.opening_bar.text()
    assert f"Telephone the director now: {house.director.staff.short} +7 701 000 00 01" in page.opening_bar.text()
    assert "has been told" not in page.opening_bar.text()
    assert "Рахимова" not in words_of(page)


def test_what_is_typed_into_the_emergency_is_kept_and_never_called_impossible_to_save(
    house: House, restricted: ResidentId, sit: Sit
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = card_of(desk, restricted)
    page.emergency_button.click()
    dialog = page.dialog
    assert isinstance(dialog, OpenDialog)
    dialog.reason.setPlainText(WHY)
    desk.shell.keep_drafts()
    assert dialog.restored.text() == ""
    (kept,) = house.store.drafts.all(owner=desk.session.staff.id)
    assert WHY not in kept.content
    dialog.reject()
    page.emergency_button.click()
    again = page.dialog
    assert isinstance(again, OpenDialog)
    assert again.reason.toPlainText() == WHY
    assert "closed to you" not in again.restored.text()


def test_it_closes_by_itself_and_at_once_where_it_is_given_up(
    house: House, restricted: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    openings.begin(restricted, Need.DANGER, WHY, by=house.duty)
    desk = sit(Role.DUTY_EDUCATOR)
    page = card_of(desk, restricted)
    qtbot.waitUntil(page.file_button.isVisible)
    house.later(minutes=61)
    watch = next(one for one in desk.shell.children() if isinstance(one, OpeningWatch))
    watch.check()
    qtbot.waitUntil(page.emergency_button.isVisible)
    assert not page.file_button.isVisible()
    openings.begin(restricted, Need.DANGER, WHY, by=house.duty)
    qtbot.waitUntil(page.file_button.isVisible)
    openings.end(restricted, by=house.duty)
    qtbot.waitUntil(page.emergency_button.isVisible)
    assert isinstance(page.opening_bar, OpeningBar)
    assert not page.opening_bar.isVisible()


def test_the_watch_asks_the_registry_only_when_an_opening_changes(house: House, restricted: ResidentId) -> None:
    watch = OpeningWatch(house.duty)
    told: list[str] = []
    house.duty.listeners.append(lambda changed: told.append(changed.noun))
    openings.begin(restricted, Need.DANGER, WHY, by=house.duty)
    house.clock.now += timedelta(minutes=59)
    watch.check()
    assert told == ["openings"]
    house.clock.now += timedelta(minutes=1)
    watch.check()
    watch.check()
    assert told == ["openings", "openings"]


def test_the_director_is_told_on_today_until_it_was_seen(
    house: House, restricted: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    openings.begin(restricted, Need.DANGER, WHY, by=house.duty)
    page = sit(Role.DIRECTOR).go("today")
    (panel,) = page.findChildren(OpeningsPanel)
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(lambda: WHY in words_of(panel))
    (seen,) = panel.seen_buttons
    seen.click()
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert openings.of(restricted, by=house.director)[0].opening.seen_by == house.director.staff.id


def test_nobody_else_is_shown_that_panel(house: House, restricted: ResidentId, sit: Sit) -> None:
    openings.begin(restricted, Need.DANGER, WHY, by=house.psychologist)
    page = sit(Role.DUTY_EDUCATOR).go("today")
    (panel,) = page.findChildren(OpeningsPanel)
    assert not panel.isVisible()


def test_whoever_left_has_no_card(house: House, restricted: ResidentId, sit: Sit, qtbot: QtBot) -> None:
    house.discharge(restricted)
    page: Any = sit(Role.DUTY_EDUCATOR).go("card", resident_id=restricted)
    qtbot.waitUntil(lambda: page.states.currentWidget() is page.states.error)
    assert not page.emergency_button.isVisible()


def test_closing_it_says_why_where_that_is_refused(
    house: House, restricted: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    openings.begin(restricted, Need.DANGER, WHY, by=house.duty)
    page = card_of(sit(Role.DUTY_EDUCATOR), restricted)
    qtbot.waitUntil(page.opening_bar.isVisible)
    session = page.context.session
    session.staff = replace(session.staff, role=Role.ADMINISTRATOR)
    page.opening_bar._end(restricted, page.context)
    assert sentence_for(NotAllowed("open_file")) in page.opening_bar.text()


def test_their_own_opening_waits_for_another_director_and_the_month_is_counted(
    house: House, restricted: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    opening = openings.begin(restricted, Need.DANGER, WHY, by=house.duty)
    openings.end(restricted, by=house.duty)
    openings.begin(restricted, Need.HEALTH, WHY, by=house.duty)
    house.store.openings.save(replace(house.store.openings.get(opening.id), by=house.director.staff.id))
    page = sit(Role.DIRECTOR).go("today")
    (panel,) = page.findChildren(OpeningsPanel)
    qtbot.waitUntil(lambda: "another director" in words_of(panel))
    assert len(panel.seen_buttons) == 1
    assert "has opened in an emergency this month: 1" in words_of(panel)
