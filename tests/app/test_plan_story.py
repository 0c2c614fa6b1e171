"""A plan from needs to its end at the window: two versions, a condition, marks and papers; in three languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.support_plans import ItemState, PlanStatus
from shelter_app.domain.undertakings import Standing
from shelter_app.services import papers, stays, support_plans, undertakings
from shelter_app.views.messages import Messages
from tests.app.conftest import StartPana
from tests.app.pana import Pana
from tests.records import admission
from tests.services.papers_story import text_of


def ask(pana: Pana, begin: QAbstractButton | Callable[[], object], fill: Callable[[Any], None]) -> None:
    """A dialog is opened, filled in and saved; one that stays open says why."""

    def answer(dialog: Any) -> None:
        fill(dialog)
        dialog.accept_button.click()
        wrong = {name: field.info.text() for name, field in dialog.fields.items() if field.has_problem()}
        assert not wrong, wrong

    pana.during(begin.click if isinstance(begin, QAbstractButton) else begin, answer)
    pana.settle()


def plan_of(pana: Pana, child: ResidentId) -> Any:
    page = pana.go("plan", resident_id=child)
    pana.qtbot.waitUntil(lambda: not page._stale)
    return page


class Sure(Messages):
    """Whoever is asked whether a plan with an empty section goes forward as it is says yes."""

    def ask(self, parent: Any, question: str, *, yes: str, no: str, detail: str = "") -> bool:
        return True


def packed(pana: Pana, child: ResidentId) -> list[str]:
    """Ctrl+P on the plan, then the package with all it rests on: what its cover says is inside."""
    page, told = plan_of(pana, child), []

    def look(dialog: Any) -> None:
        dialog.whole.choose(papers.PACKAGE)
        dialog.whole.chosen.emit(papers.PACKAGE)
        pana.qtbot.waitUntil(lambda: bool(dialog.desk.jobs), timeout=20_000)
        told.extend(type(one.facts).__name__ for one in dialog.desk.jobs[0].facts.parts)

    pana.during(page.head.print.click, look)
    return told


def day(pana: Pana, days: int) -> str:
    return f"{pana.clock.now + timedelta(days=days):%d.%m.%Y}"


def needs_found(pana: Pana, child: ResidentId) -> None:
    page = pana.go("needs", resident_id=child)

    def fill(dialog: Any) -> None:
        for line in dialog.lines:
            if line.code in ("L5", "P2"):
                line.answer.choose("yes")
        dialog.took_part.choose(["guardianship_representative"])
        dialog.took_part.changed.emit()
        dialog.child_views.setPlainText("Хочу в школу")
        dialog.strengths.setPlainText("Хорошо рисует")

    ask(pana, page.states.empty.way, fill)
    page.make.click()
    pana.settle()


def written(pana: Pana, child: ResidentId) -> None:
    page = plan_of(pana, child)
    for item in page.view.items:
        typed = support_plans.typed(item)

        def fill(dialog: Any, need: str = item.need) -> None:
            dialog.measure.setPlainText(f"Сделать: {need}")
            dialog.due.setText(day(pana, 20))

        ask(pana, lambda row=typed: page._type(row), fill)
    ask(pana, page.foot.edit, lambda dialog: dialog.review_on.setText(day(pana, 30)))


def put_forward(pana: Pana, child: ResidentId) -> None:
    page = plan_of(pana, child)
    page.foot.submit.click()
    pana.settle()
    assert page.view.plan.status is PlanStatus.SUBMITTED


def approved(pana: Pana, child: ResidentId, number: str, condition: str = "") -> None:
    page = plan_of(pana, child)

    def fill(dialog: Any) -> None:
        dialog.number.setText(number)
        dialog.chair.setText("Оспанов Б.")
        if condition:
            dialog.conditions.hold([{"text": condition, "due": day(pana, 10), "who": ""}])

    ask(pana, page.foot.approve, fill)
    assert page.view.plan.status is PlanStatus.APPROVED


def marked(pana: Pana, child: ResidentId, place: int, state: ItemState, note: str = "") -> None:
    page = plan_of(pana, child)
    item = page.view.items[place]
    row = next(one for one in page.table.rows._rows if getattr(one, "item", None) == item)

    def fill(dialog: Any) -> None:
        dialog.state.choose(state.value)
        dialog.note.setText(note)

    ask(pana, lambda: page._on_opened(row), fill)


@pytest.mark.timeout(400)
@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_from_needs_to_a_closed_plan_with_two_versions(start_pana: StartPana, lang: str) -> None:
    pana = start_pana(lang, messages=Sure())
    pana.unlock("caseworker")
    session = pana.shell.session
    child = stays.admit(admission(admitted_at=session.now()), by=session).resident_id
    pana.clock.now += timedelta(hours=2)
    needs_found(pana, child)
    written(pana, child)
    put_forward(pana, child)
    pana.reopen("director")
    approved(pana, child, "17", condition="Записать к окулисту")

    pana.reopen("caseworker")
    (condition,) = undertakings.of(child, by=pana.shell.session)
    meetings_page = pana.go("meetings", resident_id=child)
    assert "Записать к окулисту" in meetings_page._what(condition).text
    marked(pana, child, 0, ItemState.DONE)
    page = plan_of(pana, child)
    page.foot.next.click()
    pana.settle()
    assert page.view.plan.number == 2
    assert [one.state for one in page.view.items] == [ItemState.PLANNED]
    put_forward(pana, child)
    pana.reopen("director")
    approved(pana, child, "18")
    session = pana.shell.session
    undertakings.settle(condition, Standing.MET, "талон 7", by=session)
    marked(pana, child, 0, ItemState.NOT_DONE, "уехал раньше")
    for number in (1, 2):
        view = support_plans.view(child, number, by=session)
        assert view is not None
        text = text_of(papers.gather("support-plan", child, (lang,), about=view.plan.id, by=session).render())
        told = "".join(text.replace("-", "").split())
        assert [item.need for item in view.items if "".join(item.measure.split()) not in told] == []
    assert packed(pana, child) == ["NeedsSheet", "SupportPlan", "ConsentList", "ChildViews", "DecisionForm"]
    page = plan_of(pana, child)
    ask(pana, page.foot.close_plan, lambda dialog: dialog.reason.set_value("goals_achieved"))
    versions = session.store.plans.all("number", resident_id=child)
    assert [one.status for one in versions] == [PlanStatus.SUPERSEDED, PlanStatus.CLOSED]
    assert [one.decision.number for one in versions if one.decision] == ["17", "18"]
    assert undertakings.of(child, by=session)[0].standing is Standing.MET
