"""The next examination on Today: who set it, and that it leads to the form in which it is written down."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import health
from shelter_app.services.health import ExaminationForm
from shelter_app.views.today.page import TodayPage
from tests.records import House
from tests.views.desks import Sit
from tests.views.today.test_today_page import choose


def test_a_next_examination_says_who_set_it_and_opens_its_form(house: House, child: ResidentId, sit: Sit) -> None:
    nurse = house.staff[Role.MEDICAL_WORKER]
    form = ExaminationForm("dentist", house.duty.today(), next_on=house.duty.today() + timedelta(days=2))
    health.examined(child, form, by=nurse)
    desk = sit(Role.MEDICAL_WORKER)
    page: TodayPage = desk.go("today")
    row = choose(page, "Next examination: dentist")
    assert row.source == "Source: set by the medical worker"
    desk.press(Qt.Key.Key_Space)
    assert desk.opened_file() == {"resident_id": child, "section": "health", "action": "examination"}


def test_whoever_may_not_write_health_is_told_who_does(house: House, child: ResidentId, sit: Sit) -> None:
    form = ExaminationForm("dentist", house.duty.today(), next_on=house.duty.today() + timedelta(days=2))
    health.examined(child, form, by=house.staff[Role.MEDICAL_WORKER])
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    choose(page, "Next examination: dentist")
    desk.press(Qt.Key.Key_Space)
    assert "records this" in page.bar.text()
