"""The dialogs of a plan: days as they are said, room for every sentence, and the body's review as a step of its own."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.views.plans.decide_dialog import DecideDialog
from shelter_app.views.plans.dialogs import PostponeDialog
from shelter_app.views.plans.plan_page import PlanPage
from shelter_app.views.plans.plan_steps import steps_of
from shelter_app.views.plans.plan_table import PlanRow
from shelter_app.views.plans.review_dialog import ReviewDialog
from tests.records import House
from tests.views.answers import in_dialog, save
from tests.views.desks import Sit
from tests.views.plans.test_plan_page import page_of, plan_rows


def test_the_review_of_the_guardianship_body_is_a_step_of_its_own(sit: Sit, house: House, child: ResidentId) -> None:
    house.plan(child, submitted=True)
    page = page_of(sit(Role.DIRECTOR), child)

    def approve(dialog: DecideDialog) -> None:
        dialog.number.setText("7")
        dialog.body.setText("Собрание по защите прав ребёнка")
        save(dialog)

    in_dialog(approve)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert states(page) == {"drafted": "done", "submitted": "done", "decided": "done", "body": "now", "review": "next"}
    refused = []

    def record(dialog: ReviewDialog) -> None:
        dialog.said.buttons()[0].click()
        dialog.body.setText("Отдел опеки")
        save(dialog)
        refused.append(dialog.fields["number"].has_problem())
        dialog.number.setText("31")
        save(dialog)

    in_dialog(record)
    page.foot.review.click()
    assert refused == [True]
    assert states(page)["body"] == "done"
    assert not page.foot.review.isVisible()


def states(page: PlanPage) -> dict[str, str]:
    assert page.view is not None
    return {step.key: step.state for step in steps_of(page.view, page.context)}


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("завтра", date(2026, 12, 5)),
        ("ертең", date(2026, 12, 5)),
        ("tomorrow", date(2026, 12, 5)),
        ("+7", date(2026, 12, 11)),
    ],
)
def test_a_day_is_typed_as_it_is_said_and_told_back(
    sit: Sit, house: House, child: ResidentId, typed: str, day: date
) -> None:
    house.plan(child, approved=True)
    house.later(days=14)
    page = page_of(sit(Role.CASE_WORKER), child)
    page.table.choose(lambda row: isinstance(row, PlanRow))
    told = []

    def fill(dialog: PostponeDialog) -> None:
        dialog.due.setText(typed)
        told.append(dialog.fields["due"].info.text())
        dialog.reason.setText("Ждём справку")
        save(dialog)

    in_dialog(fill)
    QTest.keyClick(page.table, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert plan_rows(page)[0].item.due == day
    assert page.context.formats.weekday(day) in told[0]


def test_a_sentence_under_a_field_gets_its_lines_and_nothing_is_overprinted(
    sit: Sit, house: House, child: ResidentId
) -> None:
    house.plan(child, approved=True)
    page = page_of(sit(Role.CASE_WORKER), child)
    page.table.choose(lambda row: isinstance(row, PlanRow))
    boxes = []

    def fill(dialog: PostponeDialog) -> None:
        dialog.resize(dialog.minimumSizeHint())
        dialog.show_problems({"due": "Напишите день. " * 20, "reason": "Напишите, почему. " * 20})
        qtbot_wait(dialog)
        due, reason = dialog.fields["due"], dialog.fields["reason"]
        boxes.extend([due.info.geometry().bottom() + due.y(), reason.y(), due.info.height(), reason.info.height()])
        boxes.extend([due.info.heightForWidth(due.info.width()), reason.info.heightForWidth(reason.info.width())])
        dialog.reject()

    in_dialog(fill)
    QTest.keyClick(page.table, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    under, after, first, second, first_wanted, second_wanted = boxes
    assert under <= after
    assert first >= first_wanted
    assert second >= second_wanted


def qtbot_wait(dialog: PostponeDialog) -> None:
    """Until the layout has settled: its requests are events of their own."""
    for _round in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
