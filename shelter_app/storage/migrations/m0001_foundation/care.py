"""The tables of the work with somebody: plans, needs, health, appointments, interviews, follow-up."""

from __future__ import annotations

TABLES = """
CREATE TABLE follow_ups (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    stay_id INTEGER NOT NULL, due DATE NOT NULL, stage_days INTEGER NOT NULL, kind TEXT NOT NULL,
    planned_by INTEGER, outcome TEXT, done_at TEXT, done_by INTEGER, with_whom TEXT NOT NULL,
    place TEXT NOT NULL, checklist TEXT NOT NULL, child_words TEXT NOT NULL, note TEXT NOT NULL,
    next_step TEXT NOT NULL, cancelled TEXT NOT NULL, besides TEXT NOT NULL, attempts TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id), FOREIGN KEY (stay_id) REFERENCES stays (id)
)
;
CREATE INDEX follow_ups_resident_id ON follow_ups (resident_id)
;
CREATE INDEX follow_ups_stay_id_due_outcome_cancelled ON follow_ups (stay_id, due, outcome, cancelled)
;
CREATE INDEX follow_ups_due ON follow_ups (due)
;
CREATE INDEX follow_ups_outcome_due ON follow_ups (outcome, due)
;
CREATE TABLE support_plans (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    number INTEGER NOT NULL, author INTEGER NOT NULL, drafted_on DATE NOT NULL, status TEXT NOT NULL,
    valid_until DATE, review_on DATE, child_views TEXT NOT NULL, child_views_language TEXT NOT NULL,
    submitted_at TEXT, decision TEXT, close_reason TEXT NOT NULL, closed_on DATE,
    editors TEXT NOT NULL, body_review TEXT, confirmation TEXT, withdrawal TEXT,
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
    paper_signed_on DATE, agreed_due DATE,
    FOREIGN KEY (plan_id) REFERENCES support_plans (id)
)
;
CREATE INDEX plan_items_plan_id ON plan_items (plan_id)
;
CREATE TABLE needs_assessments (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, held_at TEXT NOT NULL,
    by INTEGER NOT NULL, written_at TEXT NOT NULL, needs_list TEXT NOT NULL, lines TEXT NOT NULL, other TEXT NOT NULL,
    comments TEXT NOT NULL, strengths TEXT NOT NULL, goals TEXT NOT NULL, child_views TEXT NOT NULL,
    child_views_language TEXT NOT NULL, took_part TEXT NOT NULL, names TEXT NOT NULL,
    absent_reason TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX needs_assessments_resident_id ON needs_assessments (resident_id)
;
CREATE TABLE plan_phrases (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, need TEXT NOT NULL, language TEXT NOT NULL,
    key TEXT NOT NULL, text TEXT NOT NULL, count INTEGER NOT NULL, terms TEXT NOT NULL, roles TEXT NOT NULL
)
;
CREATE UNIQUE INDEX plan_phrases_need_language_key ON plan_phrases (need, language, key)
;
CREATE TABLE plan_monitorings (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, plan_id INTEGER NOT NULL,
    held_at TEXT NOT NULL, by INTEGER NOT NULL, written_at TEXT NOT NULL, outcome TEXT NOT NULL, note TEXT NOT NULL,
    child_views TEXT NOT NULL, rows TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id),
    FOREIGN KEY (plan_id) REFERENCES support_plans (id)
)
;
CREATE INDEX plan_monitorings_resident_id ON plan_monitorings (resident_id)
;
CREATE INDEX plan_monitorings_plan_id ON plan_monitorings (plan_id)
;
CREATE TABLE plan_signatures (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, plan_id INTEGER NOT NULL,
    by INTEGER NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL, signature BLOB NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id),
    FOREIGN KEY (plan_id) REFERENCES support_plans (id)
)
;
CREATE INDEX plan_signatures_resident_id ON plan_signatures (resident_id)
;
CREATE INDEX plan_signatures_plan_id ON plan_signatures (plan_id)
;
CREATE TABLE row_remarks (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, plan_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL, by INTEGER NOT NULL, at TEXT NOT NULL, words TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id), FOREIGN KEY (plan_id) REFERENCES support_plans (id)
)
;
CREATE INDEX row_remarks_resident_id ON row_remarks (resident_id)
;
CREATE UNIQUE INDEX row_remarks_plan_id_item_id_by ON row_remarks (plan_id, item_id, by)
;
CREATE TABLE plan_templates (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, categories TEXT NOT NULL,
    rows TEXT NOT NULL, by INTEGER NOT NULL, at TEXT NOT NULL, retired INTEGER NOT NULL
)
;
CREATE TABLE protection_meetings (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, number INTEGER NOT NULL,
    starts TEXT NOT NULL, called_by INTEGER NOT NULL, called_at TEXT NOT NULL, place TEXT NOT NULL,
    chair TEXT NOT NULL, invited TEXT NOT NULL, agenda TEXT NOT NULL, state TEXT NOT NULL,
    state_reason TEXT NOT NULL, held_at TEXT, held_by INTEGER, facts TEXT NOT NULL, child_views TEXT NOT NULL,
    child_views_language TEXT NOT NULL, resolutions TEXT NOT NULL, corrections TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX protection_meetings_resident_id ON protection_meetings (resident_id)
;
CREATE UNIQUE INDEX protection_meetings_resident_id_number ON protection_meetings (resident_id, number)
;
CREATE TABLE undertakings (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, origin TEXT NOT NULL,
    about INTEGER NOT NULL, text TEXT NOT NULL, due DATE NOT NULL, who TEXT NOT NULL, who_id INTEGER,
    asked_by TEXT NOT NULL, standing TEXT NOT NULL, closed_on DATE, closed_by INTEGER, note TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX undertakings_resident_id ON undertakings (resident_id)
;
CREATE TABLE tracing (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER, asks TEXT NOT NULL,
    at TEXT NOT NULL, by INTEGER NOT NULL, body TEXT NOT NULL, who TEXT NOT NULL, sought TEXT NOT NULL,
    medium TEXT NOT NULL, words TEXT NOT NULL, answer TEXT NOT NULL, answered_on DATE, not_about TEXT NOT NULL,
    letter_id INTEGER, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX tracing_resident_id ON tracing (resident_id)
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
    note TEXT NOT NULL, taken_back_at TEXT, taken_back_by INTEGER, taken_back TEXT NOT NULL,
    FOREIGN KEY (medicine_id) REFERENCES medicines (id),
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
CREATE TABLE appointments (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, party INTEGER NOT NULL,
    kind TEXT NOT NULL, starts TEXT NOT NULL, by INTEGER NOT NULL, written_at TEXT NOT NULL,
    has_time INTEGER NOT NULL, ends TEXT, about TEXT NOT NULL, place TEXT NOT NULL, place_secret INTEGER NOT NULL,
    contact_id INTEGER, with_whom TEXT NOT NULL, escort_id INTEGER, escort TEXT NOT NULL, note TEXT NOT NULL,
    state TEXT NOT NULL, state_reason TEXT NOT NULL, settled_at TEXT, settled_by INTEGER, moved_to INTEGER,
    ready_at TEXT, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX appointments_resident_id ON appointments (resident_id)
;
CREATE INDEX appointments_party ON appointments (party)
;
CREATE INDEX appointments_starts ON appointments (starts)
;
CREATE TABLE interviews (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, begun_at TEXT NOT NULL,
    by INTEGER NOT NULL, stay_id INTEGER, told TEXT NOT NULL, told_at TEXT, told_by INTEGER, sittings TEXT NOT NULL,
    held_at TEXT, decision TEXT, ending TEXT, ended_at TEXT,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX interviews_resident_id ON interviews (resident_id)
;
CREATE TABLE answer_sheets (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, form TEXT NOT NULL,
    layout TEXT NOT NULL, edition TEXT NOT NULL, begun_at TEXT NOT NULL, by INTEGER NOT NULL, interview_id INTEGER,
    answers TEXT NOT NULL, place TEXT NOT NULL, saved_at TEXT, finished_at TEXT, finished_by INTEGER,
    sealed BLOB NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX answer_sheets_resident_id ON answer_sheets (resident_id)
;
CREATE TABLE consents (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL, kind TEXT NOT NULL,
    given INTEGER NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL, language TEXT NOT NULL, form TEXT NOT NULL,
    text TEXT NOT NULL, interview_id INTEGER, representative TEXT NOT NULL, organisation TEXT NOT NULL,
    help TEXT NOT NULL, own_words TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by INTEGER,
    withdrawal_words TEXT NOT NULL, beside TEXT NOT NULL, beside_reason TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX consents_resident_id ON consents (resident_id)
;
CREATE TABLE interpreters (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, name TEXT NOT NULL, languages TEXT NOT NULL,
    sex TEXT NOT NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, document TEXT NOT NULL,
    employee INTEGER NOT NULL, bound_on DATE, bound_until DATE, active INTEGER NOT NULL, note TEXT NOT NULL
)
;
CREATE TABLE referrals (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL, organisation TEXT NOT NULL, help TEXT NOT NULL, by INTEGER NOT NULL,
    begun_at TEXT NOT NULL, state TEXT NOT NULL, stay_id INTEGER, plan_item_id INTEGER, agreed_at TEXT,
    agreed_with TEXT NOT NULL, agreed_by INTEGER, terms TEXT NOT NULL, transport TEXT NOT NULL, letter_id INTEGER,
    consent_id INTEGER, sent_at TEXT, answered_on DATE, answer TEXT NOT NULL, starts DATE, done_on DATE,
    feedback TEXT NOT NULL, stopped TEXT NOT NULL, FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX referrals_resident_id ON referrals (resident_id)
;
CREATE INDEX referrals_begun_at ON referrals (begun_at)
;
CREATE INDEX referrals_letter_id ON referrals (letter_id)
;
CREATE TABLE disclosures (
    id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, resident_id INTEGER, at TEXT NOT NULL,
    by INTEGER NOT NULL, written_at TEXT NOT NULL, what TEXT NOT NULL, "to" TEXT NOT NULL, why TEXT NOT NULL,
    basis TEXT NOT NULL, clause TEXT NOT NULL, how TEXT NOT NULL, explained_by TEXT NOT NULL, source TEXT NOT NULL,
    document TEXT NOT NULL, number TEXT NOT NULL, organisation_id INTEGER, consent_id INTEGER, struck TEXT NOT NULL,
    concerns TEXT NOT NULL,
    FOREIGN KEY (resident_id) REFERENCES residents (id)
)
;
CREATE INDEX disclosures_resident_id ON disclosures (resident_id)
;
CREATE INDEX disclosures_at ON disclosures (at)
"""
