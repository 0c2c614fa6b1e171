"""Format 1: the tables, the search index, and the triggers that freeze the audit and plans and tidy the search."""

from __future__ import annotations

from typing import Any

from shelter_app.storage.migrations.m0001_foundation import care, files, office

SEARCH = (
    """CREATE VIRTUAL TABLE search USING fts5(names, number, phones, papers, years, state,
    content='', contentless_delete=1, prefix='1 2 3 4', tokenize="unicode61 tokenchars '-'")""",
    """CREATE VIRTUAL TABLE contact_search USING fts5(name, phones, state,
    content='', contentless_delete=1, prefix='2 3 4', tokenize="unicode61 tokenchars '-'")""",
)

TRIGGERS = (
    """CREATE TRIGGER audit_is_final_update BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is final'); END""",
    """CREATE TRIGGER audit_is_final_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is final'); END""",
    """CREATE TRIGGER approved_plan_is_frozen BEFORE UPDATE ON support_plans
    WHEN old.status IN ('approved', 'superseded', 'closed') AND (
        new.id <> old.id OR new.resident_id <> old.resident_id OR new.number <> old.number
        OR new.author <> old.author OR new.editors <> old.editors OR new.drafted_on <> old.drafted_on
        OR new.child_views <> old.child_views
        OR new.child_views_language <> old.child_views_language OR new.submitted_at IS NOT old.submitted_at
        OR new.valid_until IS NOT old.valid_until OR new.review_on IS NOT old.review_on
        OR new.decision IS NOT old.decision OR new.confirmation IS NOT old.confirmation
        OR new.withdrawal IS NOT old.withdrawal
        OR (new.body_review IS NOT old.body_review AND (old.body_review IS NOT NULL OR old.status <> 'approved'))
        OR new.status NOT IN ('approved', 'superseded', 'closed')
        OR (old.status <> 'approved' AND (new.status <> old.status OR new.close_reason <> old.close_reason
            OR new.closed_on IS NOT old.closed_on)))
    BEGIN SELECT RAISE(ABORT, 'an approved plan is frozen'); END""",
    """CREATE TRIGGER approved_plan_stays BEFORE DELETE ON support_plans
    WHEN old.status NOT IN ('draft', 'returned')
    BEGIN SELECT RAISE(ABORT, 'an approved plan is frozen'); END""",
    """CREATE TRIGGER approved_rows_are_frozen BEFORE UPDATE ON plan_items
    WHEN (SELECT status FROM support_plans WHERE id = old.plan_id) NOT IN ('draft', 'returned') AND (
        new.id <> old.id OR new.plan_id <> old.plan_id OR new."group" <> old."group"
        OR new.position <> old.position OR new.need <> old.need OR new.measure <> old.measure
        OR new.expected <> old.expected OR new.responsible <> old.responsible
        OR new.responsible_id IS NOT old.responsible_id
        OR coalesce(new.agreed_due, new.due) IS NOT coalesce(old.agreed_due, old.due))
    BEGIN SELECT RAISE(ABORT, 'an approved plan is frozen'); END""",
    """CREATE TRIGGER approved_rows_stay BEFORE DELETE ON plan_items
    WHEN (SELECT status FROM support_plans WHERE id = old.plan_id) NOT IN ('draft', 'returned')
    BEGIN SELECT RAISE(ABORT, 'an approved plan is frozen'); END""",
    """CREATE TRIGGER approved_rows_are_complete BEFORE INSERT ON plan_items
    WHEN (SELECT status FROM support_plans WHERE id = new.plan_id) NOT IN ('draft', 'returned')
    BEGIN SELECT RAISE(ABORT, 'an approved plan is frozen'); END""",
    """CREATE TRIGGER signature_is_final BEFORE UPDATE ON plan_signatures
    WHEN new.text <> old.text OR new.signature <> old.signature OR new.plan_id <> old.plan_id
    BEGIN SELECT RAISE(ABORT, 'a signature is final'); END""",
    """CREATE TRIGGER contact_leaves_the_search AFTER DELETE ON contacts
    BEGIN DELETE FROM contact_search WHERE rowid = old.id; END""",
)


def up(_migrator: Any, db: Any) -> None:
    """Creates everything in an empty file."""
    tables = f"{files.TABLES};{care.TABLES};{office.TABLES}".split(";")
    for statement in (*tables, *SEARCH, *TRIGGERS):
        db.execute_sql(statement.strip())
