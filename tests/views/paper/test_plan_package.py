"""From the page of a plan the package is one choice away; what stays behind is read before anything is printed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.reports.papers.package import PlanPackage
from shelter_app.services import papers
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from tests.records import House
from tests.services.papers_story import equipped
from tests.services.planning_steps import assessed
from tests.views.desks import Sit


@pytest.fixture
def office(house: House, child: ResidentId) -> House:
    """The house with everything that printing needs, and a plan in force."""
    assessed(house, child, strengths="Хорошо рисует")
    house.plan(child, approved=True)
    return equipped(house)


def shown(sit: Sit, role: Role, child: ResidentId, qtbot: QtBot, kind: str) -> PaperDialog:
    """The window that Ctrl+P opens on a plan, with this choice made."""
    page = sit(role).go("plan", resident_id=child)
    dialog = PaperDialog(page.context, Wanted("support-plan", child), page)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.desk.job is not None, timeout=20_000)
    assert dialog.side.isHidden()
    dialog.whole.choose(kind)
    dialog.whole.chosen.emit(kind)
    qtbot.waitUntil(lambda: dialog.desk.job is not None, timeout=20_000)
    return dialog


@pytest.mark.parametrize("role", [Role.CASE_WORKER, Role.DIRECTOR, Role.GUARDIANSHIP_OFFICER])
def test_everybody_who_reads_the_plan_prints_it_as_one_job(
    office: House, child: ResidentId, sit: Sit, qtbot: QtBot, role: Role
) -> None:
    dialog = shown(sit, role, child, qtbot, papers.PACKAGE)
    (job,) = dialog.desk.jobs
    assert isinstance(job.facts, PlanPackage)
    assert len(job.facts.parts) == 5
    assert dialog.to.isHidden() is (role is Role.GUARDIANSHIP_OFFICER)
    assert bool(dialog.desk.guards.words()) is (role is not Role.GUARDIANSHIP_OFFICER)


def test_the_minimum_says_what_it_leaves_out_and_why(office: House, child: ResidentId, sit: Sit, qtbot: QtBot) -> None:
    dialog = shown(sit, Role.CASE_WORKER, child, qtbot, papers.PACKAGE_MINIMUM)
    said = dialog.left_out.text()
    assert "– The name; names in words that people wrote\nSeveral people read this copy" in said
    assert said.count("\n\n") == len(papers.left_out(minimum=True))
    (job,) = dialog.desk.jobs
    assert "Рахимов" not in repr(job.facts)
