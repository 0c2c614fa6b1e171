"""The routes of leaving in a dialog: one route at a time, with a reason, and back to what was packaged."""

from __future__ import annotations

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
