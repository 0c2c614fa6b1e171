"""Whose a key is and what it signed: an answer goes on proving the step in the register, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from shelter_app.domain.ids import PlanItemId, ResidentId
from shelter_app.domain.packages import PartnerEnded, PlanAnswer, RowComment, Verdict
from shelter_app.domain.reference import Reference
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.security import packages as files
from shelter_app.services import plan_execution
from shelter_app.services.packages import answering, partners, taking_in
from tests.records import NOON
from tests.services.package_steps import Both
from tests.services.planning_steps import approved


def genuine(both: Both, plan: SupportPlan) -> bool:
    found = taking_in.last(both.house.case_worker, both.house.store.plans.get(plan.id))
    assert found is not None
    return found.genuine


def test_a_decision_altered_in_the_file_no_longer_fits_its_signature(both: Both, child: ResidentId) -> None:
    plan = both.house.plan(child, approved=True)
    both.back(both.answer(both.send(plan), Verdict.CONDITIONS, "врач", number="31"))
    run = both.house.store.database.execute_sql
    stored = both.house.store.packages.all(plan_id=plan.id)[0]
    assert stored.answer is not None

    assert genuine(both, plan)
    both.house.store.packages.save(replace(stored, answer=replace(stored.answer, words="без условий")))
    assert not genuine(both, plan)
    both.house.store.packages.save(replace(stored, version=stored.version + 1))
    assert genuine(both, plan)
    run("DROP TRIGGER approved_plan_is_frozen")
    run("UPDATE support_plans SET body_review = replace(body_review, 'врач', 'кто угодно')")
    assert not genuine(both, plan)


def test_a_need_that_is_called_otherwise_by_now_makes_no_forgery_of_it(both: Both, child: ResidentId) -> None:
    by, plan = both.house.case_worker, approved(both.house, child, "запрос в консульство")
    needs = by.reference.label(by.profile.needs_list, "L5", "ru")
    row = both.house.store.plan_items.all("position", plan_id=plan.id)[0]
    comments = (RowComment(row.id, "срок мал"),)
    both.back(both.answer(both.send(plan), Verdict.CONDITIONS, "врач", comments=comments))
    by.reference = Reference()
    assert taking_in.remark(by, plan, PlanAnswer(Verdict.CONDITIONS, NOON, "врач", comments=comments)) != (
        f"врач\n{needs}: срок мал"
    )
    assert genuine(both, plan)


def test_a_row_altered_after_the_answer_no_longer_fits_and_one_put_off_does(both: Both, child: ResidentId) -> None:
    by, plan = both.house.case_worker, both.house.plan(child, approved=True)
    both.back(both.answer(both.send(plan), Verdict.APPROVED))
    row = both.house.store.plan_items.all("position", plan_id=plan.id)[0]
    plan_execution.postpone(row, date(2027, 3, 1), "ждём ответ", by=by)
    assert genuine(both, plan)
    run = both.house.store.database.execute_sql
    run("DROP TRIGGER approved_rows_are_frozen")
    run("UPDATE plan_items SET measure = 'ничего не делать' WHERE id = ?", (row.id,))
    assert not genuine(both, plan)


def test_a_remark_altered_together_with_the_register_no_longer_fits(both: Both, child: ResidentId) -> None:
    plan = both.house.plan(child, approved=True)
    both.back(both.answer(both.send(plan), Verdict.CONDITIONS, "врач"))
    run = both.house.store.database.execute_sql
    run("DROP TRIGGER approved_plan_is_frozen")
    run("UPDATE support_plans SET body_review = replace(body_review, 'врач', 'кто угодно')")
    run("UPDATE packages SET remark = 'кто угодно'")
    assert not genuine(both, plan)


def test_a_proof_of_a_newer_program_is_told_and_breaks_no_page(
    both: Both, child: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = both.house.plan(child, approved=True)
    both.back(both.answer(both.send(plan), Verdict.APPROVED))
    assert genuine(both, plan)
    monkeypatch.setattr(files, "VERSION", files.VERSION - 1)
    assert not genuine(both, plan)


def test_a_remark_is_the_words_and_every_comment_under_some_label() -> None:
    answer = PlanAnswer(Verdict.CONDITIONS, NOON, "врач.", comments=(RowComment(PlanItemId(5), "срок?"),))
    bare = replace(answer, words="", verdict=Verdict.APPROVED)
    assert answer.says("врач.\nНет ИИН: срок?")
    assert answer.says(answer.remark({PlanItemId(5): "Школа"}))
    assert bare.says(bare.remark({PlanItemId(5): "Школа"}))
    for other in ("врач.", "врач.\nНет ИИН: срок", "врач!\nНет ИИН: срок?", "врач.\nНет ИИН: срок?\nи ещё", ""):
        assert not answer.says(other)


def test_a_key_out_of_use_opens_nothing_and_comes_back_by_a_step_of_its_own(both: Both, child: ResidentId) -> None:
    sent = both.send(both.house.plan(child, approved=True))
    received = both.read(sent.data)
    partners.end(both.body.store.partners.all()[0], by=both.officer)
    before = both.body.line_count()
    with pytest.raises(PartnerEnded):
        answering.open_package(sent.data, by=both.officer)
    with pytest.raises(PartnerEnded):
        partners.confirm_sender(received.sender, by=both.officer)
    text = partners.centre_card(by=both.house.director).text
    with pytest.raises(PartnerEnded):
        partners.confirm(text, by=both.officer)
    assert both.body.line_count() == before
    assert not partners.confirm(text, again=True, by=both.officer).ended
    assert [one.action for one in both.body.store.audit.recent(1)] == ["partner.used_again"]
    assert answering.open_package(sent.data, by=both.officer).confirmed
    partners.confirm(text, again=True, by=both.officer)
    assert [one.action for one in both.body.store.audit.recent(1)] == ["partner.confirmed"]
