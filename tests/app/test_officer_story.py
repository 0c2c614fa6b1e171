"""The officer at the centre's workstation: comments at rows, a signed return, the case worker's answer, an approval."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services import papers, stays, support_plans
from shelter_app.services.support_plans import PlanForm, Row
from shelter_app.views.plans.plan_table import PlanRow
from tests.app.conftest import StartPana
from tests.app.pana import Pana
from tests.app.test_plan_story import Sure, ask, plan_of
from tests.records import admission
from tests.services.papers_story import text_of

ROWS = (
    Row("legal", "L5", "запросить документы", date(2027, 2, 1)),
    Row("psychological", "P2", "беседы с психологом", date(2027, 2, 1)),
)


def put_before_the_body(pana: Pana) -> ResidentId:
    """A plan that the director wrote herself and confirmed for the centre."""
    session = pana.shell.session
    child = stays.admit(admission(admitted_at=session.now() - timedelta(hours=2)), by=session).resident_id
    plan = support_plans.begin(child, by=session)
    plan = support_plans.save_draft(plan, PlanForm(ROWS, "Хочу в школу"), by=session)
    support_plans.submit(plan, by=session)
    return child


def row_at(page: Any, place: int) -> PlanRow:
    rows = [page.table.rows.object_at(number) for number in range(page.table.rows.rowCount())]
    found: PlanRow = [row for row in rows if isinstance(row, PlanRow)][place]
    return found


def measure_cell(page: Any, place: int) -> Any:
    return page.table.rows.columns[page.table.rows.column_of("measure")].cell(row_at(page, place))


def commented(pana: Pana, page: Any, place: int, words: str) -> None:
    """Enter on a row, the words, and back."""
    wanted = row_at(page, place).item.id
    page.table.choose(lambda row: isinstance(row, PlanRow) and row.item.id == wanted)
    page.table.setFocus()
    ask(
        pana,
        lambda: QTest.keyClick(page.table, Qt.Key.Key_Return),
        lambda dialog: dialog.words.setPlainText(words),
    )


@pytest.mark.timeout(300)
@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_a_return_with_comments_at_rows_is_signed_answered_and_printed(start_pana: StartPana, lang: str) -> None:
    pana = start_pana(lang, messages=Sure())
    pana.unlock("director")
    child = put_before_the_body(pana)

    pana.reopen("officer")
    page = plan_of(pana, child)
    commented(pana, page, 1, "беседы чаще")
    assert "беседы чаще" in measure_cell(page, 1).detail
    assert measure_cell(page, 0).detail == ""
    ask(pana, page.foot.return_, lambda dialog: dialog.reason.setPlainText("нет сроков школы"))
    pana.clock.now += timedelta(hours=1)

    pana.reopen("director")
    page = plan_of(pana, child)
    assert page.view.plan.status is PlanStatus.RETURNED
    assert "беседы чаще" in measure_cell(page, 1).detail
    told = papers.gather("plan-decision", child, (lang,), about=page.view.plan.id, by=pana.shell.session)
    text = " ".join(text_of(told.render()).split())
    assert "беседы чаще" in text
    assert "нет сроков школы" in text

    def fill(dialog: Any) -> None:
        assert "беседы чаще" in dialog.remark.text()
        dialog.measure.setPlainText("беседы дважды в неделю")

    typed = support_plans.typed(row_at(page, 1).item)
    ask(pana, lambda: page._type(typed), fill)
    page.foot.submit.click()
    pana.settle()

    pana.reopen("officer")
    page = plan_of(pana, child)
    ask(pana, page.foot.approve, lambda dialog: dialog.number.setText("31"))
    pana.reopen("caseworker")
    page = plan_of(pana, child)
    assert page.view.plan.status is PlanStatus.APPROVED
    assert [one.fit.value for one in page.view.proofs] == ["fits"]
    assert page.foot.review_bar.isVisible()


def test_f39_what_somebody_wrote_past_the_program_is_shown_above_the_plan(start_pana: StartPana) -> None:
    pana = start_pana("en")
    pana.unlock("director")
    child = put_before_the_body(pana)
    pana.reopen("officer")
    page = plan_of(pana, child)
    ask(pana, page.foot.approve, lambda dialog: dialog.number.setText("31"))
    assert "fits" in page.foot.review_bar.text()
    run = pana.shell.session.store.database.execute_sql
    run("DROP TRIGGER approved_rows_are_frozen")
    run("UPDATE plan_items SET measure = 'вернуть отчиму' WHERE plan_id = ?", (page.view.plan.id,))
    pana.reopen("caseworker")
    page = plan_of(pana, child)
    assert "does not fit" in page.foot.review_bar.text()
    assert [one.fit.broken for one in page.view.proofs] == [True]
