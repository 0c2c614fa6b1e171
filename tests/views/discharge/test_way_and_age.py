"""Where a child goes and how old it is: the country follows the route, and a grown-up's way out is none for a child."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import claim
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.staff import Role
from shelter_app.views.discharge.page import DischargePage
from shelter_app.views.record.guards import GuardLines
from shelter_app.views.scaling import clear_layout, column, row
from shelter_app.views.theme import Theme
from shelter_app.views.widgets.labels import Label
from tests.records import House
from tests.views.desks import Desk
from tests.views.discharge.test_discharge_page import CTRL, present
from tests.views.leaving import answer_duties, papers_at_hand


def test_a_child_does_not_reach_eighteen_by_a_key(desk: Desk, house: House) -> None:
    child = house.admit(age=claim(PartialDate(2013, 3, 5), AgeBasis.DOCUMENT))
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("reached_18")
    assert "05.03.2031" in page.form.ui.route.info.text()
    page.form.ui.address.line.setText("Алматы")
    answer_duties(page)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    assert page.form.ui.route.has_problem()


def test_a_child_is_not_let_go_alone_by_a_case_worker(desk: Desk, house: House, child: ResidentId) -> None:
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("independent")
    page.form.ui.address.line.setText("Алматы")
    answer_duties(page)
    assert any("on its own" in words for words in page.requirements.guards.words())
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    assert page.requirements.reason.isHidden()


def test_to_a_guest_family_receiver_document_act_and_address_are_marked_and_counted(
    desk: Desk, house: House, child: ResidentId
) -> None:
    page = desk.go("discharge", resident_id=int(child))
    answer_duties(page)
    assert "1 " in page.waiting.text(), "the route"
    page.form.ui.route.box.set_value("guest_family")
    assert "4 " in page.waiting.text()
    page.form.ui.receiver.line.setText("Иванов Пётр")
    assert "3 " in page.waiting.text()
    page.waiting.click()
    assert desk.focus() is page.form.ui.receiver_document.line
    desk.press(Qt.Key.Key_Return, CTRL)
    assert present(house, child)
    ui = page.form.ui
    assert all(field.has_problem() for field in (ui.receiver_document, ui.ground, ui.address))
    papers_at_hand(page)
    assert not page.waiting.isVisible()
    desk.press(Qt.Key.Key_Return, CTRL)
    assert not present(house, child)


@pytest.mark.parametrize(
    ("citizenships", "here", "home"),
    [(("UZ",), "", "UZ"), (("KZ",), "KZ", ""), ((), "", ""), (("KZ", "RU"), "KZ", "RU")],
)
def test_the_country_is_that_of_the_route_and_the_citizenship(
    desk: Desk, house: House, citizenships: tuple[str, ...], here: str, home: str
) -> None:
    child = house.admit(citizenships=citizenships)
    page = desk.go("discharge", resident_id=int(child))
    ui = page.form.ui
    ui.route.box.set_value("guest_family")
    assert ui.country.code() == here
    assert ui.travel.isVisible() is (here != "KZ")
    ui.route.box.set_value("home_state")
    assert ui.country.code() == home
    assert ui.travel.isVisible()
    assert ui.financing.isVisible()
    ui.country.box.set_value("RU")
    ui.route.box.set_value("guest_family")
    assert ui.country.code() == ("RU" if home != "RU" else here), "what somebody chose stays"


@pytest.mark.parametrize("citizenships", [("UZ",), ()])
def test_of_whoever_may_be_a_foreigner_the_gate_of_a_return_is_asked_for_without_a_country(
    desk: Desk, house: House, citizenships: tuple[str, ...]
) -> None:
    child = house.admit(citizenships=citizenships)
    page = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("guest_family")
    assert "representative_consent" in page.requirements.codes()


def said(lines: GuardLines) -> list[str]:
    return [one.text() for one in lines.findChildren(Label) if one.text()]


def test_a_cleared_layout_leaves_nothing_of_the_layouts_inside_it(qtbot: QtBot, theme: Theme) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    inner, deeper = Label(text="a"), Label(text="b")
    layout = column(row(inner, None, 8), column(row(deeper)))
    around.setLayout(layout)
    clear_layout(layout)
    assert layout.count() == 0
    assert around.findChildren(Label) == []


def test_the_lines_of_the_gate_stand_alone_after_every_change(desk: Desk, house: House) -> None:
    child = house.admit(citizenships=("UZ",))
    page: DischargePage = desk.go("discharge", resident_id=int(child))
    lines = page.requirements.guards
    page.form.ui.route.box.set_value("home_state")
    for country in ("UZ", "RU", "KZ", "UZ"):
        page.form.ui.country.box.set_value(country)
        assert sorted(said(lines)) == sorted(lines.words()) != []
    before = len(lines.words())
    page.requirements.recorded.emit("representative_consent", "заявление № 7", "")
    assert len(said(lines)) == len(lines.words()) == before - 1
    labels = [one for one in lines.findChildren(Label) if one.text()]
    desk.qtbot.waitUntil(lambda: all(one.isVisible() for one in labels))
    heights = [one.geometry() for one in labels]
    assert all(not a.intersects(b) for n, a in enumerate(heights) for b in heights[n + 1 :]), "no line over another"


def test_buttons_of_the_lines_go_with_them(
    house: House, child: ResidentId, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    desk = Desk(house, Role.DIRECTOR, tmp_path, theme, qtbot)
    page: DischargePage = desk.go("discharge", resident_id=int(child))
    page.form.ui.route.box.set_value("home_state")
    standing = page._outlook().gate  # type: ignore[union-attr]
    lines = GuardLines(page.context)
    qtbot.addWidget(lines)
    for _again in range(3):
        lines.show_standing(standing, child)
        assert len(said(lines)) == len(standing)
        assert len(lines.findChildren(type(lines.buttons[0]))) == len(lines.buttons)
