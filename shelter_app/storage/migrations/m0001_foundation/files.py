"""The tables of files: people, stays, contacts, notes, scans, and what became of whole files."""

from __future__ import annotations

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
    story TEXT NOT NULL, close_reason TEXT NOT NULL, merged_into INTEGER, erased INTEGER,
    FOREIGN KEY (person_id) REFERENCES people (id)
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
    discharge TEXT, kind TEXT, absences TEXT NOT NULL, money TEXT NOT NULL, bed INTEGER NOT NULL,
    without TEXT NOT NULL, unaccompanied TEXT NOT NULL, without_care TEXT NOT NULL, schooling TEXT,
    origin TEXT NOT NULL, elsewhere INTEGER NOT NULL, planned TEXT, along TEXT, withdrawn TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX stays_resident_id ON stays (resident_id)
;
CREATE INDEX stays_admitted_at ON stays (admitted_at)
;
CREATE INDEX stays_presence_presence_since ON stays (presence, presence_since)
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
CREATE INDEX case_events_kind ON case_events (kind)
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
CREATE TABLE delay_causes (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    rule TEXT NOT NULL, started TEXT NOT NULL, cause TEXT NOT NULL, words TEXT NOT NULL,
    by INTEGER NOT NULL, said_at TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX delay_causes_resident_id ON delay_causes (resident_id)
;
CREATE TABLE contacts (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    name TEXT NOT NULL, relation TEXT NOT NULL, phones TEXT NOT NULL, address TEXT NOT NULL,
    languages TEXT NOT NULL, inform TEXT NOT NULL, call TEXT NOT NULL, visit TEXT NOT NULL,
    collect TEXT NOT NULL, must_not INTEGER NOT NULL, address_secret INTEGER NOT NULL,
    suspected INTEGER NOT NULL, capacity TEXT NOT NULL, decided_by TEXT NOT NULL, valid_until DATE,
    note TEXT NOT NULL, decisions TEXT NOT NULL, lifted_why TEXT NOT NULL, lifted_by INTEGER,
    lifted_on DATE, FOREIGN KEY (resident_id) REFERENCES residents (id)
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
CREATE TABLE grants (
    resident_id INTEGER NOT NULL, staff_id INTEGER NOT NULL, sealed BLOB NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE UNIQUE INDEX grants_resident_id_staff_id ON grants (resident_id, staff_id)
;
CREATE TABLE openings (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, by INTEGER NOT NULL,
    need TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, until TEXT NOT NULL, ended_at TEXT,
    seen_by INTEGER, seen_at TEXT, remark TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX openings_resident_id ON openings (resident_id)
;
CREATE INDEX openings_seen_at ON openings (seen_at)
;
CREATE TABLE covers (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, away INTEGER NOT NULL, stands_in INTEGER NOT NULL,
    begins DATE NOT NULL, ends DATE, given_by INTEGER NOT NULL, given_at TEXT NOT NULL, resident_id INTEGER,
    ended_at TEXT, ended_by INTEGER, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX covers_resident_id ON covers (resident_id)
;
CREATE INDEX covers_ended_at ON covers (ended_at)
;
CREATE TABLE cover_keys (
    cover_id INTEGER NOT NULL, resident_id INTEGER NOT NULL, sealed BLOB NOT NULL,
    FOREIGN KEY (cover_id) REFERENCES covers (id), FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX cover_keys_cover_id ON cover_keys (cover_id)
;
CREATE UNIQUE INDEX cover_keys_resident_id_cover_id ON cover_keys (resident_id, cover_id)
;
CREATE TABLE turned_away (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, number TEXT NOT NULL, by INTEGER NOT NULL,
    at TEXT NOT NULL, reason TEXT NOT NULL, referred_to TEXT NOT NULL, name TEXT NOT NULL, sex TEXT NOT NULL,
    born TEXT NOT NULL, brought_by TEXT NOT NULL, brought_by_person TEXT NOT NULL, taken_by TEXT NOT NULL,
    told_at TEXT, told_whom TEXT NOT NULL, under INTEGER NOT NULL
)
;
CREATE UNIQUE INDEX turned_away_number ON turned_away (number)
;
CREATE INDEX turned_away_at ON turned_away (at)
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
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER,
    kind TEXT NOT NULL, title TEXT NOT NULL, form TEXT NOT NULL, pages INTEGER NOT NULL,
    size INTEGER NOT NULL, parts INTEGER NOT NULL, digest TEXT NOT NULL, added_at TEXT NOT NULL,
    by INTEGER NOT NULL, dated DATE, about INTEGER, consent TEXT NOT NULL, restricted INTEGER NOT NULL,
    sealed BLOB NOT NULL, removed_at TEXT, removed_by INTEGER, removal_reason TEXT NOT NULL,
    wiped INTEGER NOT NULL, consent_until DATE, plan_id INTEGER, FOREIGN KEY (resident_id) REFERENCES residents (id)
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
CREATE TABLE erasures (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, number TEXT NOT NULL, resident_id INTEGER NOT NULL,
    "left" DATE NOT NULL, grounds TEXT NOT NULL, reason TEXT NOT NULL, proposed_by INTEGER NOT NULL,
    proposed_at TEXT NOT NULL, withdrawn_by INTEGER, withdrawn_at TEXT, withdrawal TEXT NOT NULL,
    confirmed_by INTEGER, confirmed_at TEXT, removed TEXT NOT NULL, prints INTEGER, copies TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE UNIQUE INDEX erasures_number ON erasures (number)
;
CREATE INDEX erasures_resident_id ON erasures (resident_id)
;
CREATE TABLE legal_holds (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, basis TEXT NOT NULL,
    by INTEGER NOT NULL, at TEXT NOT NULL, lifted_by INTEGER, lifted_at TEXT, lifted_why TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX legal_holds_resident_id ON legal_holds (resident_id)
"""
