"""A decision is signed over the words it is about; what is altered by SQL afterwards is shown as forged (F-39)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.errors import NotFound, Stale
from shelter_app.domain.ids import PlanItemId, ResidentId
from shelter_app.domain.plan_signatures import Fit, NothingToComment
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.security.members import MemberKeys
from shelter_app.services import (
    papers,
    plan_execution,
    plan_reviews,
    plan_signing,
    plan_withdrawals,
    row_remarks,
    support_plans,
)
from shelter_app.services.session import Session
from shelter_app.services.support_plans import PlanForm, Row
from shelter_app.views.plans import editing
from tests.records import PLAN, House
from tests.services.papers_story import equipped, text_of

NEED = Row("legal", "L5", "запрос в консульство", date(2026, 12, 20))
TRIGGERS = (
    "approved_plan_is_frozen", "approved_rows_are_frozen", "approved_plan_stays", "approved_rows_stay",
    "signature_is_final", "signature_stays",
)  # fmt: skip


def for_the_body(house: House, child: ResidentId) -> SupportPlan:
    """A plan that the director wrote and confirmed: the officer decides."""
    plan = support_plans.begin(child, by=house.director)
    plan = support_plans.save_draft(plan, PlanForm((NEED,), "Хочу домой"), by=house.director)
    return support_plans.submit(plan, by=house.director)


def fits(house: House, plan: SupportPlan, by: Session | None = None) -> list[Fit]:
    stored = house.store.plans.get(plan.id)
    return [one.fit for one in plan_signing.proofs(by or house.case_worker, stored)]


def forge(house: House, query: str, *values: object) -> None:
    """Somebody with the registry's key and SQL, who takes the triggers away first."""
    run = house.store.database.execute_sql
    for name in TRIGGERS:
        run(f"DROP TRIGGER IF EXISTS {name}")
    run(query, values)


def row_of(house: House, plan: SupportPlan) -> PlanItemId:
    return support_plans.items_of(house.case_worker, plan.id)[0].id


def test_f39_a_forged_edit_of_the_decision_or_of_the_plan_is_shown_as_one(house: House, child: ResidentId) -> None:
    plan = for_the_body(house, child)
    plan = support_plans.decide(plan, True, number="ОО-31", by=house.officer)
    assert fits(house, plan) == [Fit.FITS]
    forge(house, "UPDATE support_plans SET decision = replace(decision, 'ОО-31', 'ОО-32')")
    assert Fit.DECISION in fits(house, plan)
    forge(house, "UPDATE support_plans SET decision = replace(decision, 'ОО-32', 'ОО-31')")
    assert set(fits(house, plan)) == {Fit.FITS}
    for query in (
        "UPDATE plan_items SET measure = 'вернуть отчиму'",
        "UPDATE plan_items SET due = '2027-05-05'",
        "UPDATE plan_items SET responsible = 'отчим'",
        "UPDATE support_plans SET child_views = 'Хочу к отчиму'",
    ):
        table, column = query.split()[1], query.split()[3]
        before = house.store.database.execute_sql(f"SELECT {column} FROM {table}").fetchone()[0]
        forge(house, query)
        assert Fit.PLAN in fits(house, plan), query
        forge(house, f"UPDATE {table} SET {column} = ?", before)
        assert set(fits(house, plan)) == {Fit.FITS}


def test_f39_a_decision_made_up_by_sql_bears_no_signature(house: House, child: ResidentId) -> None:
    plan = house.plan(child, approved=True)
    decision = house.store.database.execute_sql("SELECT decision FROM support_plans").fetchone()[0]
    next_ = support_plans.begin(child, by=house.case_worker)
    support_plans.save_draft(next_, PLAN, by=house.case_worker)
    forge(house, "UPDATE support_plans SET status = 'approved', decision = ? WHERE id = ?", decision, next_.id)
    assert fits(house, plan) == [Fit.FITS]
    assert fits(house, next_) == [Fit.MISSING]
    forge(house, "UPDATE support_plans SET decision = NULL WHERE id = ?", next_.id)
    assert fits(house, next_) == [Fit.MISSING]


def test_f39_a_return_turned_into_an_approval_is_shown(house: House, child: ResidentId) -> None:
    plan = for_the_body(house, child)
    plan = support_plans.decide(plan, False, reason="нет школы", by=house.officer)
    assert fits(house, plan) == [Fit.FITS]
    forge(house, "UPDATE support_plans SET status = 'approved'")
    assert fits(house, plan) == [Fit.DECISION]


def test_f39_a_signature_of_another_key_or_over_another_text_is_nobodys(house: House, child: ResidentId) -> None:
    plan = support_plans.decide(for_the_body(house, child), True, by=house.officer)
    [stored] = house.store.plan_signatures.all(plan_id=plan.id)
    other = MemberKeys.generate().sign(plan_signing.PURPOSE, stored.text.encode())
    forge(house, "UPDATE plan_signatures SET signature = ?", other)
    assert set(fits(house, plan)) == {Fit.SIGNATURE}
    forge(house, "UPDATE plan_signatures SET signature = ?", stored.signature)
    assert set(fits(house, plan)) == {Fit.FITS}
    forge(house, "UPDATE plan_signatures SET text = replace(text, 'консульство', 'посольство')")
    assert set(fits(house, plan)) == {Fit.SIGNATURE}
    forge(house, "DELETE FROM plan_signatures")
    assert set(fits(house, plan)) == {Fit.MISSING}


def test_what_is_carried_out_and_put_off_leaves_the_signature_whole(house: House, child: ResidentId) -> None:
    plan = house.plan(child, approved=True)
    row = support_plans.items_of(house.case_worker, plan.id)[0]
    assert row.due is not None
    later = plan_execution.postpone(row, row.due + timedelta(days=9), "ждём ответ", by=house.case_worker)
    later = plan_execution.postpone(later, row.due + timedelta(days=20), "ещё нет", by=house.case_worker)
    assert later.agreed_due == row.due
    assert fits(house, plan) == [Fit.FITS]
    support_plans.close(plan, "goals_achieved", by=house.case_worker)
    assert fits(house, plan) == [Fit.FITS]


def test_a_term_that_was_put_off_is_the_term_of_the_next_version(house: House, child: ResidentId) -> None:
    plan = house.plan(child, approved=True)
    row = support_plans.items_of(house.case_worker, plan.id)[0]
    assert row.due is not None
    later = row.due + timedelta(days=9)
    plan_execution.postpone(row, later, "ждём ответ", by=house.case_worker)
    next_ = support_plans.begin(child, by=house.case_worker)
    (copied, *_others) = support_plans.items_of(house.case_worker, next_.id)
    assert (copied.due, copied.agreed_due) == (later, None)
    view = support_plans.view(child, by=house.case_worker)
    assert view is not None
    form = replace(editing.form_of(view), child_views="Хочу домой")
    next_ = support_plans.submit(support_plans.save_draft(next_, form, by=house.case_worker), by=house.case_worker)
    support_plans.decide(next_, True, by=house.director)
    assert fits(house, next_) == [Fit.FITS]
    forge(house, "UPDATE plan_items SET due = '2027-05-05' WHERE plan_id = ?", next_.id)
    assert fits(house, next_) == [Fit.PLAN]


def test_a_term_that_was_approved_cannot_be_written_over_by_sql(house: House, child: ResidentId) -> None:
    house.plan(child, approved=True)
    with pytest.raises(Exception, match="frozen"):
        house.store.database.execute_sql("UPDATE plan_items SET due = '2027-05-05'")


def test_both_steps_and_the_wish_to_meet_are_signed_each_by_whoever_took_it(house: House, child: ResidentId) -> None:
    plan = house.plan(child, approved=True)
    plan_reviews.ask_meeting(plan, "позвать школу", by=house.officer)
    found = plan_signing.proofs(house.case_worker, house.store.plans.get(plan.id))
    assert [(one.fit, one.outside) for one in found] == [(Fit.FITS, False), (Fit.FITS, True)]
    house.clock.now += timedelta(hours=1)
    plan = house.store.plans.get(plan.id)
    plan_reviews.review(plan, True, house.officer.today(), number="ОО-31", by=house.officer)
    found = plan_signing.proofs(house.case_worker, house.store.plans.get(plan.id))
    assert [(one.fit, one.outside) for one in found] == [(Fit.FITS, False), (Fit.FITS, True)]
    forge(house, "UPDATE support_plans SET body_review = replace(body_review, 'ОО-31', 'ОО-40')")
    assert Fit.DECISION in fits(house, plan)


def test_a_comment_on_a_row_is_read_by_nobody_else_until_it_is_given(house: House, child: ResidentId) -> None:
    plan = for_the_body(house, child)
    row = row_of(house, plan)
    row_remarks.remark(plan, row, "срок мал", by=house.officer)
    row_remarks.remark(plan, row, "  срок слишком мал ", by=house.officer)
    assert [(one.words, one.given) for one in row_remarks.shown(house.officer, plan)] == [("срок слишком мал", False)]
    assert row_remarks.shown(house.case_worker, plan) == ()
    returned = support_plans.decide(plan, False, reason="см. строки", by=house.officer)
    told = row_remarks.shown(house.case_worker, returned)
    assert [(one.item_id, one.words, one.name, one.given) for one in told] == [
        (row, "срок слишком мал", house.officer.staff_name(house.officer.staff.id), True)
    ]
    assert house.store.row_remarks.count() == 0
    seen = support_plans.view(child, by=house.case_worker)
    assert seen is not None
    assert seen.remarks == told


def test_a_comment_without_words_is_taken_away(house: House, child: ResidentId) -> None:
    plan = for_the_body(house, child)
    row_remarks.remark(plan, row_of(house, plan), "срок", by=house.officer)
    row_remarks.remark(plan, row_of(house, plan), " ", by=house.officer)
    assert row_remarks.shown(house.officer, plan) == ()


def test_only_whoever_the_version_waits_for_comments_on_it(house: House, child: ResidentId) -> None:
    plan = house.plan(child, submitted=True)
    with pytest.raises(NothingToComment):
        row_remarks.remark(plan, row_of(house, plan), "рано", by=house.officer)
    other = house.plan(house.admit(), submitted=True)
    with pytest.raises(NotFound):
        row_remarks.remark(plan, row_of(house, other), "чужая строка", by=house.director)
    plan_withdrawals.withdraw(plan, "забыли врача", by=house.case_worker)
    with pytest.raises(Stale):
        row_remarks.remark(plan, row_of(house, plan), "поздно", by=house.director)


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_the_form_prints_what_was_signed_even_after_the_returned_rows_are_written_anew(
    house: House, child: ResidentId, lang: str
) -> None:
    equipped(house)
    plan = for_the_body(house, child)
    row_remarks.remark(plan, row_of(house, plan), "добавить переводчика", by=house.officer)
    returned = support_plans.decide(plan, False, number="31", reason="нет школы", by=house.officer)
    support_plans.save_draft(returned, PlanForm((Row("legal", "L5", "иное"),)), by=house.director)
    text = " ".join(text_of(papers.gather("plan-decision", child, (lang,), by=house.case_worker).render()).split())
    for words in ("запрос в консульство", "добавить переводчика", "нет школы", "31"):
        assert words in text
    assert "иное" not in text
    own = {"ru": "Центр адаптации «Үміт» · ", "kk": "«Үміт» бейімдеу орталығы · ", "en": "Центр адаптации «Үміт» · "}
    assert own[lang] in text
    assert house.store.plans.get(plan.id).status is PlanStatus.RETURNED


def test_the_form_says_that_a_signature_does_not_fit(house: House, child: ResidentId) -> None:
    equipped(house)
    support_plans.decide(for_the_body(house, child), True, by=house.officer)
    whole = text_of(papers.gather("plan-decision", child, ("en",), by=house.case_worker).render())
    forge(house, "UPDATE plan_items SET measure = 'вернуть отчиму'")
    forged = text_of(papers.gather("plan-decision", child, ("en",), by=house.case_worker).render())
    assert "The signature is valid" in whole
    assert "DOES NOT FIT" in " ".join(forged.split())
    assert "вернуть отчиму" not in forged


def test_the_form_of_a_signed_return_has_its_day_and_no_empty_number(house: House, child: ResidentId) -> None:
    equipped(house)
    plan = for_the_body(house, child)
    support_plans.decide(plan, False, reason="нет школы", by=house.officer)
    text = " ".join(text_of(papers.gather("plan-decision", child, ("en",), by=house.case_worker).render()).split())
    day = house.officer.today()
    assert text.count(f"{day:%d.%m.%Y}") >= 2, "in the field and beside the signature"
    assert "Number" not in text
    assert "Chaired by" not in text
    head = text.split("Decision of the guardianship body", 1)[0]
    assert f"{day.year}" in head
    assert "№" not in head


def test_the_form_of_a_signed_decision_names_number_and_day_under_its_head(house: House, child: ResidentId) -> None:
    equipped(house)
    support_plans.decide(for_the_body(house, child), True, number="19", by=house.officer)
    text = " ".join(text_of(papers.gather("plan-decision", child, ("ru",), by=house.case_worker).render()).split())
    assert re.search(rf"{house.officer.today().year} [^№]{{0,12}}№ 19", text)
    assert "Подпись действительна" in text
