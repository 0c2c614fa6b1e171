"""The routes of leaving in a dialog: one route at a time, with a reason, and back to what was packaged."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from shelter_app.domain.staff import Role
from shelter_app.services import routes
from shelter_app.views.rules.routes_dialog import RoutesDialog
from tests.records import House
from tests.views.desks import Sit

WHY = "приказ № 12"


def at(sit: Sit, code: str) -> RoutesDialog:
    desk = sit(Role.DIRECTOR)
    dialog = RoutesDialog(desk.shell.context, desk.shell.window)
    dialog.show()
    found = [one.route.code for one in routes.lines(by=desk.session)]
    dialog.table.setCurrentIndex(dialog.table.rows.index(found.index(code), 0))
    return dialog


def line(house: House, code: str) -> routes.RouteLine:
    return next(one for one in routes.lines(by=house.director) if one.route.code == code)


def test_days_and_houses_of_a_route_are_changed_with_a_reason_and_taken_back(sit: Sit, house: House) -> None:
    dialog = at(sit, "guest_family")
    assert dialog.days.text() == "14, 30, 90, 180, 365"
    dialog.days.setText("30, 7")
    dialog.houses.choose(["ccs"])
    dialog.finish()
    assert dialog.fields["reason"].has_problem()
    dialog.reason.setText(WHY)
    dialog.finish()
    assert not dialog.isVisible()
    held = line(house, "guest_family")
    assert (held.terms.days, [one.value for one in held.terms.houses]) == ((7, 30), ["ccs"])
    dialog = at(sit, "guest_family")
    assert not dialog.restore.isHidden()
    assert WHY in dialog.was.text()
    dialog.reason.setText("назад")
    dialog.restore.click()
    assert line(house, "guest_family").change is None


def test_what_cannot_be_meant_is_said_at_its_field(sit: Sit, house: House) -> None:
    dialog = at(sit, "parents")
    dialog.reason.setText(WHY)
    for typed in ("", "0", "скоро", "9999"):
        dialog.days.setText(typed)
        dialog.finish()
        assert dialog.fields["days"].has_problem(), typed
        assert dialog.fields["days"].info.text()
    assert line(house, "parents").change is None
    dialog.reject()


def test_another_route_begins_with_its_own_values_and_no_reason(sit: Sit) -> None:
    dialog = at(sit, "parents")
    dialog.days.setText("1")
    dialog.reason.setText(WHY)
    codes = [one.route.code for one in routes.lines(by=dialog.context.session)]
    dialog.table.setCurrentIndex(dialog.table.rows.index(codes.index("home_state"), 0))
    assert dialog.days.text() == "14, 30, 90, 180, 365"
    assert dialog.reason.text() == ""
    dialog.reject()


def test_what_a_change_moves_is_said_before_it_is_saved(sit: Sit, house: House, qtbot: QtBot) -> None:
    house.discharge(house.admit(), "guest_family")
    dialog = at(sit, "guest_family")
    assert dialog.moves.text() == ""
    dialog.days.setText("30")
    qtbot.waitUntil(lambda: "within a year: 1" in dialog.moves.text())
    dialog.requires.choose([*dialog.requires.chosen(), "medical_document"])
    dialog.requires.changed.emit()
    qtbot.waitUntil(lambda: "New: " in dialog.moves.text())
    assert line(house, "guest_family").change is None
    dialog.reject()


def test_another_requirement_needs_the_clause_it_rests_on(sit: Sit, house: House) -> None:
    dialog = at(sit, "guest_family")
    dialog.requires.choose([*dialog.requires.chosen(), "medical_document"])
    dialog.clause.clear()
    dialog.reason.setText(WHY)
    dialog.finish()
    assert dialog.fields["clause"].has_problem()
    dialog.clause.setText("Приказ № 12, п. 4")
    dialog.finish()
    held = line(house, "guest_family")
    assert "medical_document" in (held.terms.requires or ())
    assert held.terms.clause.get("kk") == "Приказ № 12, п. 4"


def test_the_line_of_a_gate_stays_and_the_dialog_says_why(sit: Sit, house: House) -> None:
    dialog = at(sit, "home_state")
    dialog.requires.choose([one for one in dialog.requires.chosen() if one != "return_risk_assessment"])
    dialog.reason.setText(WHY)
    dialog.finish()
    assert "nobody could answer it" in dialog.fields["requires"].info.text()
    assert line(house, "home_state").change is None
    dialog.reject()
