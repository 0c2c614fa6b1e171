"""Format 1: the tables, the search index, and the triggers that freeze the audit and plans and tidy the search."""

from __future__ import annotations

from typing import Any

TABLES = """
CREATE TABLE people (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, names TEXT NOT NULL, sex TEXT NOT NULL,
    age_claims TEXT NOT NULL, age_basis TEXT, age_disputed INTEGER NOT NULL, citizenships TEXT NOT NULL,
    legal_status TEXT NOT NULL, languages TEXT NOT NULL, iin TEXT NOT NULL, iin_absent_reason TEXT NOT NULL,
    documents TEXT NOT NULL, name_unknown INTEGER NOT NULL
)
;
CREATE INDEX people_iin ON people (iin)
;
CREATE TABLE residents (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, number TEXT NOT NULL,
    person_id INTEGER NOT NULL, opened_at TEXT NOT NULL, status TEXT NOT NULL, coordinator INTEGER,
    risk TEXT NOT NULL, alerts TEXT NOT NULL, restricted INTEGER NOT NULL, group_id INTEGER,
    story TEXT NOT NULL, close_reason TEXT NOT NULL, merged_into INTEGER, FOREIGN KEY (person_id) REFERENCES people (id)
)
;
CREATE UNIQUE INDEX residents_number ON residents (number)
;
CREATE INDEX residents_person_id ON residents (person_id)
;
CREATE INDEX residents_status ON residents (status)
;
CREATE INDEX residents_coordinator ON residents (coordinator)
;
CREATE INDEX residents_group_id ON residents (group_id)
;
CREATE INDEX residents_merged_into ON residents (merged_into)
;
CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL, staff_id INTEGER NOT NULL, action TEXT NOT NULL,
    subject TEXT NOT NULL, resident_id INTEGER, reason TEXT NOT NULL, detail TEXT NOT NULL,
    prev BLOB NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX audit_resident_id ON audit (resident_id)
;
CREATE TABLE resident_groups (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, kind TEXT NOT NULL
)
;
CREATE TABLE stays (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    admitted_at TEXT NOT NULL, category TEXT NOT NULL, brought_by TEXT NOT NULL,
    brought_by_person TEXT NOT NULL, found_where TEXT NOT NULL, circumstances TEXT NOT NULL,
    ground TEXT NOT NULL, health_seen TEXT NOT NULL, health_note TEXT NOT NULL, temperature TEXT NOT NULL,
    injuries TEXT NOT NULL, belongings TEXT NOT NULL, room TEXT NOT NULL, limit_days INTEGER,
    extended_until DATE, extension_reason TEXT NOT NULL, presence TEXT NOT NULL, presence_since TEXT,
    discharge TEXT, kind TEXT, absences TEXT NOT NULL, money TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX stays_resident_id ON stays (resident_id)
;
CREATE INDEX stays_admitted_at ON stays (admitted_at)
;
CREATE INDEX stays_presence ON stays (presence)
;
CREATE TABLE case_events (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    kind TEXT NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL, stay_id INTEGER, subject TEXT NOT NULL,
    until DATE, evidence TEXT NOT NULL, note TEXT NOT NULL, written_at TEXT,
    FOREIGN KEY (resident_id) REFERENCES residents (id), FOREIGN KEY (stay_id) REFERENCES stays (id)
)
;
CREATE INDEX case_events_resident_id ON case_events (resident_id)
;
CREATE INDEX case_events_stay_id ON case_events (stay_id)
;
CREATE INDEX case_events_written_at ON case_events (written_at)
;
CREATE TABLE clock_overrides (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    rule TEXT NOT NULL, due_at TEXT, reason TEXT NOT NULL, by INTEGER NOT NULL, subject TEXT NOT NULL,
    started TEXT, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX clock_overrides_resident_id ON clock_overrides (resident_id)
;
CREATE TABLE contacts (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    name TEXT NOT NULL, relation TEXT NOT NULL, phones TEXT NOT NULL, address TEXT NOT NULL,
    languages TEXT NOT NULL, inform TEXT NOT NULL, call TEXT NOT NULL, visit TEXT NOT NULL,
    collect TEXT NOT NULL, must_not INTEGER NOT NULL, address_secret INTEGER NOT NULL,
    suspected INTEGER NOT NULL, capacity TEXT NOT NULL, decided_by TEXT NOT NULL, valid_until DATE,
    note TEXT NOT NULL, decisions TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX contacts_resident_id ON contacts (resident_id)
;
CREATE TABLE contact_events (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_ids TEXT NOT NULL,
    contact_id INTEGER, with_whom TEXT NOT NULL, medium TEXT NOT NULL, direction TEXT NOT NULL,
    at TEXT NOT NULL, result TEXT NOT NULL, by INTEGER NOT NULL, minutes INTEGER, summary TEXT NOT NULL,
    next_on DATE, written_at TEXT, FOREIGN KEY (contact_id) REFERENCES contacts (id)
)
;
CREATE INDEX contact_events_contact_id ON contact_events (contact_id)
;
CREATE INDEX contact_events_at ON contact_events (at)
;
CREATE INDEX contact_events_written_at ON contact_events (written_at)
;
CREATE TABLE contact_event_residents (
    event_id INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    FOREIGN KEY (event_id) REFERENCES contact_events (id),
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX contact_event_residents_resident_id ON contact_event_residents (resident_id)
;
CREATE UNIQUE INDEX contact_event_residents_event_id_resident_id ON contact_event_residents (event_id, resident_id)
;
CREATE TABLE counters (
    name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL
)
;
CREATE TABLE drafts (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, owner INTEGER NOT NULL, form TEXT NOT NULL,
    saved_at TEXT NOT NULL, content TEXT NOT NULL, resident_id INTEGER, base_version INTEGER NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX drafts_owner ON drafts (owner)
;
CREATE INDEX drafts_resident_id ON drafts (resident_id)
;
CREATE TABLE due (
    id INTEGER NOT NULL PRIMARY KEY, resident_id INTEGER NOT NULL, source TEXT NOT NULL, source_id INTEGER,
    code TEXT NOT NULL, text TEXT NOT NULL, due_at TEXT NOT NULL, has_time INTEGER NOT NULL,
    started_at TEXT, closed_at TEXT, severity TEXT NOT NULL, who TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX due_resident_id ON due (resident_id)
;
CREATE INDEX due_closed_at_due_at ON due (closed_at, due_at)
;
CREATE TABLE follow_ups (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    stay_id INTEGER NOT NULL, due DATE NOT NULL, stage_days INTEGER NOT NULL, kind TEXT NOT NULL,
    planned_by INTEGER, outcome TEXT, done_at TEXT, done_by INTEGER, with_whom TEXT NOT NULL,
    place TEXT NOT NULL, checklist TEXT NOT NULL, child_words TEXT NOT NULL, note TEXT NOT NULL,
    next_step TEXT NOT NULL, cancelled TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id),
    FOREIGN KEY (stay_id) REFERENCES stays (id)
)
;
CREATE INDEX follow_ups_resident_id ON follow_ups (resident_id)
;
CREATE INDEX follow_ups_stay_id ON follow_ups (stay_id)
;
CREATE INDEX follow_ups_due ON follow_ups (due)
;
CREATE TABLE grants (
    resident_id INTEGER NOT NULL, staff_id INTEGER NOT NULL, sealed BLOB NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE UNIQUE INDEX grants_resident_id_staff_id ON grants (resident_id, staff_id)
;
CREATE TABLE outgoing_letters (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, number TEXT NOT NULL, document TEXT NOT NULL,
    resident_id INTEGER NOT NULL, addressee TEXT NOT NULL, made_at TEXT NOT NULL, by INTEGER NOT NULL,
    sent_at TEXT, sent_how TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE UNIQUE INDEX outgoing_letters_number ON outgoing_letters (number)
;
CREATE INDEX outgoing_letters_resident_id ON outgoing_letters (resident_id)
;
CREATE TABLE notes (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    kind TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL, by INTEGER NOT NULL, written_at TEXT NOT NULL,
    restricted INTEGER NOT NULL, corrects INTEGER, sealed BLOB,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX notes_resident_id ON notes (resident_id)
;
CREATE TABLE obstacles (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    kind TEXT NOT NULL, hinders TEXT NOT NULL, text TEXT NOT NULL, since DATE, steps TEXT NOT NULL,
    solved_on DATE, solution TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX obstacles_resident_id ON obstacles (resident_id)
;
CREATE TABLE attachments (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    kind TEXT NOT NULL, title TEXT NOT NULL, form TEXT NOT NULL, pages INTEGER NOT NULL,
    size INTEGER NOT NULL, parts INTEGER NOT NULL, digest TEXT NOT NULL, added_at TEXT NOT NULL,
    by INTEGER NOT NULL, dated DATE, about INTEGER, consent TEXT NOT NULL, restricted INTEGER NOT NULL,
    sealed BLOB NOT NULL, removed_at TEXT, removed_by INTEGER, removal_reason TEXT NOT NULL,
    wiped INTEGER NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX attachments_resident_id ON attachments (resident_id)
;
CREATE TABLE attachment_parts (
    attachment_id INTEGER NOT NULL, part INTEGER NOT NULL, data BLOB NOT NULL
)
;
CREATE UNIQUE INDEX attachment_parts_attachment_id_part ON attachment_parts (attachment_id, part)
;
CREATE TABLE support_plans (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    number INTEGER NOT NULL, author INTEGER NOT NULL, drafted_on DATE NOT NULL, status TEXT NOT NULL,
    valid_until DATE, review_on DATE, child_views TEXT NOT NULL, child_views_language TEXT NOT NULL,
    submitted_at TEXT, decision TEXT, close_reason TEXT NOT NULL, closed_on DATE,
    editors TEXT NOT NULL, body_review TEXT,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX support_plans_resident_id ON support_plans (resident_id)
;
CREATE INDEX support_plans_status ON support_plans (status)
;
CREATE UNIQUE INDEX support_plans_resident_id_number ON support_plans (resident_id, number)
;
CREATE TABLE plan_items (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, plan_id INTEGER NOT NULL,
    "group" TEXT NOT NULL, position INTEGER NOT NULL, need TEXT NOT NULL, measure TEXT NOT NULL, due DATE,
    expected TEXT NOT NULL, responsible TEXT NOT NULL, responsible_id INTEGER, state TEXT NOT NULL,
    state_note TEXT NOT NULL, state_on DATE, signed_by INTEGER, progress TEXT NOT NULL,
    FOREIGN KEY (plan_id) REFERENCES support_plans (id)
)
;
CREATE INDEX plan_items_plan_id ON plan_items (plan_id)
;
CREATE TABLE health_cards (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, allergies TEXT NOT NULL, reacts_to TEXT NOT NULL,
    conditions TEXT NOT NULL, diet TEXT NOT NULL, care TEXT NOT NULL
)
;
CREATE TABLE medicines (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, name TEXT NOT NULL,
    dose TEXT NOT NULL, begins DATE NOT NULL, hours TEXT NOT NULL, most_a_day INTEGER, until DATE,
    prescribed_by TEXT NOT NULL, note TEXT NOT NULL, recorded_by INTEGER, prescribed_at TEXT, stopped_at TEXT,
    stop_reason TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX medicines_resident_id ON medicines (resident_id)
;
CREATE INDEX medicines_stopped_at ON medicines (stopped_at)
;
CREATE TABLE doses (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, medicine_id INTEGER NOT NULL,
    resident_id INTEGER NOT NULL, at TEXT NOT NULL, outcome TEXT NOT NULL, by INTEGER NOT NULL, planned_for TEXT,
    note TEXT NOT NULL, FOREIGN KEY (medicine_id) REFERENCES medicines (id),
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX doses_medicine_id ON doses (medicine_id)
;
CREATE INDEX doses_resident_id ON doses (resident_id)
;
CREATE INDEX doses_at ON doses (at)
;
CREATE TABLE examinations (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, kind TEXT NOT NULL,
    "on" DATE NOT NULL, place TEXT NOT NULL, doctor TEXT NOT NULL, conclusion TEXT NOT NULL,
    secret INTEGER NOT NULL, next_on DATE, by INTEGER, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX examinations_resident_id ON examinations (resident_id)
;
CREATE TABLE vaccinations (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, vaccine TEXT NOT NULL,
    "on" TEXT NOT NULL, basis TEXT NOT NULL, dose TEXT NOT NULL, note TEXT NOT NULL, next_on DATE, by INTEGER,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX vaccinations_resident_id ON vaccinations (resident_id)
;
CREATE TABLE shift_notes (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL,
    text TEXT NOT NULL, taken_by INTEGER, taken_at TEXT
)
;
CREATE INDEX shift_notes_at ON shift_notes (at)
;
CREATE TABLE merges (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, kept INTEGER NOT NULL, gone INTEGER NOT NULL,
    at TEXT NOT NULL, by INTEGER NOT NULL, reason TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
    away TEXT NOT NULL, moved TEXT NOT NULL, aside TEXT NOT NULL, separated_at TEXT, separated_by INTEGER,
    separation_reason TEXT NOT NULL
)
;
CREATE INDEX merges_kept ON merges (kept)
;
CREATE INDEX merges_gone ON merges (gone)
;
CREATE TABLE trash (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, kind TEXT NOT NULL,
    parts TEXT NOT NULL, removed_at TEXT NOT NULL, removed_by INTEGER NOT NULL, reason TEXT NOT NULL,
    restored_at TEXT, restored_by INTEGER, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX trash_resident_id ON trash (resident_id)
;
CREATE TABLE prints (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, document TEXT NOT NULL, number TEXT NOT NULL,
    language TEXT NOT NULL, printed_at TEXT NOT NULL, by INTEGER NOT NULL, resident_id INTEGER,
    copy INTEGER NOT NULL, pages INTEGER NOT NULL, content_hash TEXT NOT NULL, way TEXT NOT NULL,
    recipient TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX prints_resident_id ON prints (resident_id)
;
CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL
)
;
CREATE TABLE staff (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, login TEXT NOT NULL, name TEXT NOT NULL,
    role TEXT NOT NULL, post TEXT NOT NULL, phone TEXT NOT NULL, sex TEXT NOT NULL, languages TEXT NOT NULL,
    active INTEGER NOT NULL, must_change INTEGER NOT NULL, joined_at TEXT, left_at TEXT,
    seal_key BLOB NOT NULL, sign_key BLOB NOT NULL, old_sign_keys TEXT NOT NULL, slot_id TEXT NOT NULL
)
;
CREATE UNIQUE INDEX staff_login ON staff (login)
;
CREATE TABLE summaries (
    resident_id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, name_ru TEXT NOT NULL,
    name_kk TEXT NOT NULL, name_other TEXT NOT NULL, sort_key TEXT NOT NULL, sex TEXT NOT NULL,
    born TEXT NOT NULL, born_basis TEXT, age_disputed INTEGER NOT NULL, citizenship TEXT NOT NULL,
    status TEXT NOT NULL, presence TEXT NOT NULL, category TEXT NOT NULL, admitted_at TEXT NOT NULL,
    limit_day DATE, left_at TEXT, route TEXT NOT NULL, coordinator INTEGER, risk TEXT NOT NULL,
    restricted INTEGER NOT NULL, group_id INTEGER, alerts TEXT NOT NULL, room TEXT NOT NULL,
    stays INTEGER NOT NULL, next_code TEXT NOT NULL, next_text TEXT NOT NULL, next_due_at TEXT,
    next_has_time INTEGER NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX summaries_sort_key ON summaries (sort_key)
;
CREATE INDEX summaries_presence_sort_key ON summaries (presence, sort_key)
"""

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
        OR new.decision IS NOT old.decision
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
        OR new.responsible_id IS NOT old.responsible_id)
    BEGIN SELECT RAISE(ABORT, 'an approved plan is frozen'); END""",
    """CREATE TRIGGER approved_rows_stay BEFORE DELETE ON plan_items
    WHEN (SELECT status FROM support_plans WHERE id = old.plan_id) NOT IN ('draft', 'returned')
    BEGIN SELECT RAISE(ABORT, 'an approved plan is frozen'); END""",
    """CREATE TRIGGER approved_rows_are_complete BEFORE INSERT ON plan_items
    WHEN (SELECT status FROM support_plans WHERE id = new.plan_id) NOT IN ('draft', 'returned')
    BEGIN SELECT RAISE(ABORT, 'an approved plan is frozen'); END""",
    """CREATE TRIGGER contact_leaves_the_search AFTER DELETE ON contacts
    BEGIN DELETE FROM contact_search WHERE rowid = old.id; END""",
)


def up(_migrator: Any, db: Any) -> None:
    """Creates everything in an empty file."""
    for statement in (*TABLES.split(";"), *SEARCH, *TRIGGERS):
        db.execute_sql(statement.strip())
