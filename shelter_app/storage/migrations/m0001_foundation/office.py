"""The tables of the house: the audit, letters, prints, staff, shifts, and the lines that are derived."""

from __future__ import annotations

TABLES = """
CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL, staff_id INTEGER NOT NULL, action TEXT NOT NULL,
    subject TEXT NOT NULL, resident_id INTEGER, reason TEXT NOT NULL, detail TEXT NOT NULL,
    prev BLOB NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL,
    salt BLOB NOT NULL, reason_hash BLOB NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX audit_resident_id ON audit (resident_id)
;
CREATE INDEX audit_action ON audit (action)
;
CREATE INDEX audit_at ON audit (at)
;
CREATE INDEX audit_staff_id_action_at ON audit (staff_id, action, at)
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
    warn_at TEXT, doubts TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX due_resident_id ON due (resident_id)
;
CREATE INDEX due_closed_at_due_at ON due (closed_at, due_at)
;
CREATE INDEX due_closed_at_source_severity_who_due_at_warn_at
ON due (closed_at, source, severity, who, due_at, warn_at)
;
CREATE TABLE outgoing_letters (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, number TEXT NOT NULL, document TEXT NOT NULL,
    resident_id INTEGER NOT NULL, addressee TEXT NOT NULL, made_at TEXT NOT NULL, by INTEGER NOT NULL,
    sent_at TEXT, sent_how TEXT NOT NULL, sent_to TEXT NOT NULL, addressee_kk TEXT NOT NULL, organisation_id INTEGER,
    answered_on DATE, answer TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE UNIQUE INDEX outgoing_letters_number ON outgoing_letters (number)
;
CREATE INDEX outgoing_letters_resident_id ON outgoing_letters (resident_id)
;
CREATE TABLE letter_templates (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, code INTEGER NOT NULL, edition INTEGER NOT NULL,
    name TEXT NOT NULL, "to" TEXT NOT NULL, made_at TEXT NOT NULL, by INTEGER NOT NULL, subject_kk TEXT NOT NULL,
    subject_ru TEXT NOT NULL, text_kk TEXT NOT NULL, text_ru TEXT NOT NULL, word BLOB NOT NULL,
    retired INTEGER NOT NULL, subject_en TEXT NOT NULL, text_en TEXT NOT NULL
)
;
CREATE UNIQUE INDEX letter_templates_code_edition ON letter_templates (code, edition)
;
CREATE TABLE organisations (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, kind TEXT NOT NULL, name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, language TEXT NOT NULL,
    active INTEGER NOT NULL, title_kk TEXT NOT NULL, title_ru TEXT NOT NULL, helps TEXT NOT NULL, price TEXT NOT NULL,
    conditions TEXT NOT NULL, contact TEXT NOT NULL, hours TEXT NOT NULL, spoken TEXT NOT NULL
)
;
CREATE INDEX organisations_kind ON organisations (kind)
;
CREATE TABLE shift_notes (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL,
    text TEXT NOT NULL, taken_by INTEGER, taken_at TEXT
)
;
CREATE INDEX shift_notes_at ON shift_notes (at)
;
CREATE TABLE partners (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
    post TEXT NOT NULL, body TEXT NOT NULL, recipient TEXT NOT NULL, verify TEXT NOT NULL,
    fingerprint TEXT NOT NULL, confirmed_by INTEGER NOT NULL, confirmed_at TEXT NOT NULL, ended_at TEXT
)
;
CREATE UNIQUE INDEX partners_verify ON partners (verify)
;
CREATE TABLE packages (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL,
    seal TEXT NOT NULL, resident_id INTEGER NOT NULL, partner_id INTEGER NOT NULL, made_at TEXT NOT NULL,
    by INTEGER NOT NULL, plan_id INTEGER, content TEXT NOT NULL, left_out TEXT NOT NULL, state TEXT NOT NULL,
    answer TEXT, remark TEXT NOT NULL, proof BLOB NOT NULL, taken_in_at TEXT, taken_in_by INTEGER,
    explained_by TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id),
    FOREIGN KEY (partner_id) REFERENCES partners (id)
)
;
CREATE UNIQUE INDEX packages_code ON packages (code)
;
CREATE INDEX packages_resident_id ON packages (resident_id)
;
CREATE INDEX packages_partner_id ON packages (partner_id)
;
CREATE INDEX packages_plan_id ON packages (plan_id)
;
CREATE TABLE prints (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, document TEXT NOT NULL, number TEXT NOT NULL,
    language TEXT NOT NULL, printed_at TEXT NOT NULL, by INTEGER NOT NULL, resident_id INTEGER,
    copy INTEGER NOT NULL, pages INTEGER NOT NULL, content_hash TEXT NOT NULL, way TEXT NOT NULL,
    recipient TEXT NOT NULL, code TEXT NOT NULL, controls TEXT NOT NULL, content TEXT NOT NULL,
    waits INTEGER NOT NULL, returned TEXT NOT NULL, ending TEXT, signed_at TEXT, signers TEXT NOT NULL,
    ended_at TEXT, ended_by INTEGER, wrote TEXT NOT NULL, beside TEXT NOT NULL, void TEXT NOT NULL,
    chosen INTEGER NOT NULL, among INTEGER NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX prints_code ON prints (code)
;
CREATE INDEX prints_number ON prints (number)
;
CREATE INDEX prints_waits_printed_at ON prints (waits, printed_at)
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
