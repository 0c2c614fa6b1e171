"""What SQL itself refuses: changing the audit log, and changing a plan after it was put forward or approved."""

from __future__ import annotations

from typing import Any

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services import support_plans
from tests.records import House


@pytest.fixture
def run(house: House) -> Any:
    """Raw SQL on the open registry."""
    return house.store.database.execute_sql


class TestAudit:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE audit SET action = 'x' WHERE seq = 1",
            "UPDATE audit SET seq = 50 WHERE seq = 1",
            "UPDATE OR REPLACE audit SET reason = 'x'",
            "DELETE FROM audit",
            "DELETE FROM audit WHERE seq = 2",
            "REPLACE INTO audit SELECT * FROM audit WHERE seq = 1",
        ],
    )
    def test_no_statement_changes_the_log(self, house: House, run: Any, statement: str) -> None:
        house.admit()
        house.admit()
        before = house.everything()
        with pytest.raises(Exception, match="the audit log is final"):
            run(statement)
        assert house.everything() == before


ADDED_ROW = """
    INSERT INTO plan_items
    SELECT 7, 1, plan_id, 'legal', 9, 'x', 'x', NULL, '', '', NULL, state, '', NULL, NULL, '', NULL, NULL
    FROM plan_items LIMIT 1
"""
CONTENT = {
    "support_plans": {
        "id": "7",
        "resident_id": "7",
        "number": "9",
        "author": "7",
        "drafted_on": "'2020-01-01'",
        "valid_until": "'2030-01-01'",
        "review_on": "'2030-01-01'",
        "child_views": "'другое'",
        "child_views_language": "'xx'",
        "submitted_at": "NULL",
        "decision": "NULL",
        "status": "'draft'",
    },
    "plan_items": {
        "id": "7",
        "plan_id": "7",
        '"group"': "'other'",
        "position": "9",
        "need": "'другое'",
        "measure": "'другое'",
        "expected": "'другое'",
        "responsible": "'другой'",
        "responsible_id": "7",
    },
}


class TestApprovedPlan:
    @pytest.mark.parametrize(
        ("table", "column", "value"),
        [(table, column, value) for table, columns in CONTENT.items() for column, value in columns.items()],
    )
    def test_no_word_of_an_approved_plan_can_be_changed(
        self, house: House, child: ResidentId, run: Any, table: str, column: str, value: str
    ) -> None:
        house.plan(child, approved=True)
        before = house.everything()
        with pytest.raises(Exception, match="an approved plan is frozen"):
            run(f"UPDATE {table} SET {column} = {value}")
        assert house.everything() == before

    def test_the_review_of_the_guardianship_body_is_added_once_and_stays(
        self, house: House, child: ResidentId, run: Any
    ) -> None:
        house.plan(child, approved=True)
        run("UPDATE support_plans SET body_review = '{}'")
        with pytest.raises(Exception, match="an approved plan is frozen"):
            run("UPDATE support_plans SET body_review = NULL")

    @pytest.mark.parametrize(
        "statement",
        [
            "DELETE FROM support_plans",
            "DELETE FROM plan_items",
            "REPLACE INTO plan_items SELECT * FROM plan_items",
            "REPLACE INTO support_plans SELECT * FROM support_plans",
            ADDED_ROW,
        ],
    )
    def test_nothing_is_added_to_or_taken_out_of_an_approved_plan(
        self, house: House, child: ResidentId, run: Any, statement: str
    ) -> None:
        house.plan(child, approved=True)
        before = house.everything()
        with pytest.raises(Exception, match=r"frozen|FOREIGN KEY"):
            run(statement)
        assert house.everything() == before

    def test_no_row_of_another_version_is_moved_into_an_approved_plan(
        self, house: House, child: ResidentId, run: Any
    ) -> None:
        plan = house.plan(child, approved=True)
        draft = support_plans.begin(child, by=house.case_worker)
        row = run("SELECT id FROM plan_items WHERE plan_id = ? LIMIT 1", (draft.id,)).fetchone()[0]
        before = house.everything()
        with pytest.raises(Exception, match="an approved plan is frozen"):
            run("UPDATE plan_items SET plan_id = ?, measure = 'подложено' WHERE id = ?", (plan.id, row))
        with pytest.raises(Exception, match="an approved plan is frozen"):
            run("UPDATE OR REPLACE plan_items SET plan_id = ? WHERE id = ?", (plan.id, row))
        assert house.everything() == before

    def test_the_rows_of_a_plan_are_frozen_while_it_waits_for_its_decision(
        self, house: House, child: ResidentId, run: Any
    ) -> None:
        house.plan(child, submitted=True)
        with pytest.raises(Exception, match="an approved plan is frozen"):
            run("UPDATE plan_items SET measure = 'другое'")
        with pytest.raises(Exception, match="an approved plan is frozen"):
            run("DELETE FROM plan_items")

    @pytest.mark.parametrize("status", [PlanStatus.SUPERSEDED, PlanStatus.CLOSED])
    def test_an_ended_version_neither_comes_back_nor_changes_its_end(
        self, house: House, child: ResidentId, run: Any, status: PlanStatus
    ) -> None:
        house.plan(child, approved=True)
        run("UPDATE support_plans SET status = ?, close_reason = 'other', closed_on = '2026-12-01'", (status.value,))
        for change in ("status = 'approved'", "close_reason = 'death'", "closed_on = '2027-01-01'"):
            with pytest.raises(Exception, match="an approved plan is frozen"):
                run(f"UPDATE support_plans SET {change}")

    def test_carrying_out_a_plan_is_no_change_of_its_words(self, house: House, child: ResidentId, run: Any) -> None:
        house.plan(child, approved=True)
        run("UPDATE plan_items SET state = 'done', state_on = '2026-11-21', progress = 'ИИН есть'")
        run("UPDATE plan_items SET due = '2027-01-01', agreed_due = due")

    def test_a_term_is_put_off_and_the_one_that_was_approved_stays(
        self, house: House, child: ResidentId, run: Any
    ) -> None:
        house.plan(child, approved=True)
        for change in ("due = '2027-01-01'", "due = '2027-01-01', agreed_due = '2026-12-30'", "due = NULL"):
            with pytest.raises(Exception, match="an approved plan is frozen"):
                run(f"UPDATE plan_items SET {change}")
        run("UPDATE plan_items SET due = '2027-01-01', agreed_due = due")
        with pytest.raises(Exception, match="an approved plan is frozen"):
            run("UPDATE plan_items SET agreed_due = '2026-12-30'")

    def test_a_signature_is_final(self, house: House, child: ResidentId, run: Any) -> None:
        house.plan(child, approved=True)
        for change in ("text = '{}'", "signature = x'00'", "plan_id = 7"):
            with pytest.raises(Exception, match=r"final|FOREIGN KEY"):
                run(f"UPDATE plan_signatures SET {change}")

    @pytest.mark.parametrize("approved", [True, False])
    @pytest.mark.parametrize(
        "statement", ["DELETE FROM plan_signatures", "REPLACE INTO plan_signatures SELECT * FROM plan_signatures"]
    )
    def test_the_signature_of_a_decision_stays(
        self, house: House, child: ResidentId, run: Any, statement: str, *, approved: bool
    ) -> None:
        plan = house.plan(child, submitted=True)
        support_plans.decide(plan, approved=approved, reason="нет сроков", by=house.director)
        before = house.everything()
        assert before["plan_signatures"] != []
        with pytest.raises(Exception, match="a signature is final"):
            run(statement)
        assert house.everything() == before

    def test_a_draft_may_be_changed_and_thrown_away(self, house: House, child: ResidentId, run: Any) -> None:
        house.plan(child)
        run("UPDATE plan_items SET measure = 'другое'")
        run("DELETE FROM plan_items")
        run("DELETE FROM support_plans")
