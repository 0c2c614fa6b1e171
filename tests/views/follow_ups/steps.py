"""What the tests of the board share: somebody who left, the page, the stage in focus."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.ids import ResidentId
from shelter_app.services import follow_ups
from shelter_app.views.follow_ups.page import FollowUpPage
from tests.records import House
from tests.views.desks import Desk

NUMBER = "+7 701 415 66 30"


def left(house: House, child: ResidentId, **facts: object) -> list[FollowUp]:
    house.later(days=1)
    house.discharge(child, receiver="Сергеева Нина", **facts)
    return follow_ups.of(child, by=house.case_worker)


def page_of(desk: Desk, **args: int) -> FollowUpPage:
    page = desk.go("follow_up", **args)
    assert isinstance(page, FollowUpPage)
    desk.qtbot.waitUntil(lambda: not page._stale)
    return page


def stage_in_focus(page: FollowUpPage) -> FollowUp:
    assert page._shown is not None
    return page._shown[1]


def every_word(widget: QWidget) -> str:
    names = [part.accessibleName() for part in widget.findChildren(QWidget)]
    return " ".join((*names, *(label.text() for label in widget.findChildren(QLabel))))
