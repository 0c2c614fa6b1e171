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

_ERASED = """EXISTS (SELECT 1 FROM erasures WHERE resident_id = {file} AND confirmed_at IS NOT NULL
        AND instr(grounds, '"plans"') > 0)"""
_PLAN_ERASED = _ERASED.format(file="old.resident_id")
_ROWS_ERASED = _ERASED.format(file="(SELECT resident_id FROM support_plans WHERE id = old.plan_id)")

TRIGGERS = (
    # The words that somebody typed go with the person they are about; everything that is hashed stays as it is.
    """CREATE TRIGGER audit_is_final_update BEFORE UPDATE ON audit
    WHEN new.reason <> '' OR new.salt <> x'' OR new.reason_hash <> old.reason_hash OR new.seq <> old.seq
        OR new.at <> old.at OR new.staff_id <> old.staff_id OR new.action <> old.action OR new.subject <> old.subject
        OR new.resident_id IS NOT old.resident_id OR new.detail <> old.detail OR new.prev <> old.prev
        OR new.hash <> old.hash OR new.signature <> old.signature
        OR NOT EXISTS (SELECT 1 FROM residents JOIN erasures ON erasures.id = residents.erased
            WHERE residents.id = old.resident_id AND erasures.confirmed_at IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'the audit log is final'); END""",
    """CREATE TRIGGER audit_is_final_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is final'); END""",
    """CREATE TRIGGER erasure_is_final_update BEFORE UPDATE ON erasures
    WHEN (old.prints IS NOT NULL) <> (old.withdrawn_at IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'an act of erasure is final'); END""",
    """CREATE TRIGGER erasure_is_final_delete BEFORE DELETE ON erasures
    BEGIN SELECT RAISE(ABORT, 'an act of erasure is final'); END""",
    f"""CREATE TRIGGER approved_plan_is_frozen BEFORE UPDATE ON support_plans
    WHEN old.status IN ('approved', 'superseded', 'closed') AND NOT {_PLAN_ERASED} AND (
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
    f"""CREATE TRIGGER approved_rows_are_frozen BEFORE UPDATE ON plan_items
    WHEN (SELECT status FROM support_plans WHERE id = old.plan_id) NOT IN ('draft', 'returned')
        AND NOT {_ROWS_ERASED} AND (
        new.id <> old.id OR new.plan_id <> old.plan_id OR new."group" <> old."group"
        OR new.position <> old.position OR new.need <> old.need OR new.measure <> old.measure
        OR new.expected <> old.expected OR new.responsible <> old.responsible
        OR new.responsible_id IS NOT old.responsible_id
        OR coalesce(new.agreed_due, new.due) IS NOT coalesce(old.agreed_due, old.due))
    BEGIN SELECT RAISE(ABORT, 'an approved plan is frozen'); END""",  # noqa: S608
    """CREATE TRIGGER approved_rows_gain_none BEFORE UPDATE OF plan_id ON plan_items
    WHEN new.plan_id <> old.plan_id
        AND (SELECT status FROM support_plans WHERE id = new.plan_id) NOT IN ('draft', 'returned')
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
    f"""CREATE TRIGGER signature_stays BEFORE DELETE ON plan_signatures
    WHEN (SELECT status FROM support_plans WHERE id = old.plan_id) <> 'draft' AND NOT {_PLAN_ERASED}
    BEGIN SELECT RAISE(ABORT, 'a signature is final'); END""",  # noqa: S608
    """CREATE TRIGGER contact_leaves_the_search AFTER DELETE ON contacts
    BEGIN DELETE FROM contact_search WHERE rowid = old.id; END""",
)


def up(_migrator: Any, db: Any) -> None:
    """Creates everything in an empty file."""
    tables = f"{files.TABLES};{care.TABLES};{office.TABLES}".split(";")
    for statement in (*tables, *SEARCH, *TRIGGERS):
        db.execute_sql(statement.strip())
