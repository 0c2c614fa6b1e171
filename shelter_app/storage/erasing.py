"""Erases the rows of one file, part by part: what tells of the person is deleted or emptied, what is counted stays.

A table stands in exactly one of the lists below and a column of an emptied row stays only where it is named: whatever
somebody adds later is emptied until they decide otherwise. The engine overwrites what it frees (secure_delete).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from peewee import BlobField, BooleanField, IntegerField, Model

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.retention import Part
from shelter_app.storage import (
    appointment_models,
    document_models,
    health_models,
    interview_models,
    keeping_models,
    models,
    office_models,
    package_models,
    planning_models,
    referral_models,
)
from shelter_app.storage.columns import ValueField

GONE: Final[Mapping[type[Model], Part]] = {
    models.NoteRow: Part.NOTES,
    models.ContactRow: Part.CONTACTS,
    planning_models.TracingRow: Part.CONTACTS,
    planning_models.PlanSignatureRow: Part.PLANS,
    planning_models.RowRemarkRow: Part.PLANS,
    planning_models.NeedsRow: Part.PLANS,
    planning_models.MonitoringRow: Part.PLANS,
    planning_models.MeetingRow: Part.PLANS,
    planning_models.UndertakingRow: Part.PLANS,
    appointment_models.AppointmentRow: Part.PLANS,
    health_models.DoseRow: Part.HEALTH,
    health_models.MedicineRow: Part.HEALTH,
    health_models.ExaminationRow: Part.HEALTH,
    health_models.VaccinationRow: Part.HEALTH,
    document_models.ObstacleRow: Part.IDENTITY,
    document_models.AttachmentRow: Part.SCANS,
    referral_models.DisclosureRow: Part.DISCLOSURES,
    package_models.PackageRow: Part.DISCLOSURES,
}
"""Tables whose rows go; what hangs on others comes before them."""

KEPT: Final[Mapping[type[Model], tuple[Part, frozenset[str]]]] = {
    models.FollowUpRow: (
        Part.PLANS,
        frozenset({"stay_id", "due", "stage_days", "kind", "planned_by", "outcome", "done_at", "done_by", "checklist"}),
    ),
    models.PlanRow: (
        Part.PLANS,
        frozenset({"number", "author", "drafted_on", "status", "valid_until", "review_on", "submitted_at", "decision",
                   "closed_on", "editors"}),
    ),
    referral_models.ReferralRow: (
        Part.PLANS,
        frozenset({"organisation_id", "organisation", "help", "by", "begun_at", "state", "stay_id", "agreed_at",
                   "agreed_by", "letter_id", "sent_at", "answered_on", "starts", "done_on"}),
    ),
    interview_models.InterviewRow: (
        Part.NOTES,
        frozenset({"begun_at", "by", "stay_id", "told_at", "told_by", "held_at", "ending", "ended_at"}),
    ),
    interview_models.SheetRow: (
        Part.NOTES,
        frozenset({"form", "layout", "edition", "begun_at", "by", "interview_id", "answers", "saved_at",
                   "finished_at", "finished_by", "sealed"}),
    ),
    interview_models.ConsentRow: (
        Part.NOTES,
        frozenset({"kind", "given", "at", "by", "language", "interview_id", "withdrawn_at", "withdrawn_by",
                   "beside"}),
    ),
    models.CaseEventRow: (
        Part.STAYS, frozenset({"kind", "at", "by", "stay_id", "subject", "until", "written_at"}),
    ),
    models.DelayCauseRow: (Part.STAYS, frozenset({"rule", "started", "cause", "by", "said_at"})),
    models.ClockOverrideRow: (Part.STAYS, frozenset({"rule", "due_at", "by", "subject", "started"})),
    office_models.PrintRow: (
        Part.DISCLOSURES,
        frozenset({"document", "number", "language", "printed_at", "by", "copy", "pages", "content_hash", "way",
                   "code", "controls", "waits", "ending", "signed_at", "ended_at", "ended_by", "wrote"}),
    ),
    office_models.LetterRow: (
        Part.DISCLOSURES,
        frozenset({"number", "document", "made_at", "by", "sent_at", "sent_how", "organisation_id", "answered_on"}),
    ),
    keeping_models.LegalHoldRow: (Part.IDENTITY, frozenset({"by", "at", "lifted_by", "lifted_at"})),
    office_models.OpeningRow: (
        Part.IDENTITY,
        frozenset({"by", "need", "at", "until", "ended_at", "seen_by", "seen_at"}),
    ),
    office_models.CoverRow: (
        Part.IDENTITY,
        frozenset({"away", "stands_in", "begins", "ends", "given_by", "given_at", "ended_at", "ended_by"}),
    ),
}  # fmt: skip
"""Tables whose rows are counted or numbered: these columns stay, all others are emptied."""

BY_HAND: Final = frozenset(
    {
        models.StayRow, models.ResidentRow, models.PersonRow, models.PlanItemRow, models.ContactEventRow,
        models.ContactEventResidentRow, health_models.HealthCardRow, office_models.GrantRow,
        office_models.CoverKeyRow, keeping_models.TrashRow,
    }
)  # fmt: skip
"""Tables of a file that the domain or a function below knows how to strip."""

WITH_ANY: Final = (office_models.DraftRow,)
"""Forms that were left open hold words of any part, and nobody closes one of a file that is closed: they go with the
first."""

THROWN: Final[Mapping[str, Part]] = {
    "contacts": Part.CONTACTS,
    "medicines": Part.HEALTH,
    "examinations": Part.HEALTH,
    "vaccinations": Part.HEALTH,
    "obstacles": Part.IDENTITY,
    "appointments": Part.PLANS,
    "plans": Part.PLANS,
}
"""What was thrown away is of the part of which it was."""

_STAYS: Final = frozenset({"id", "version", "resident_id"})
ITEM: Final = frozenset(
    {"id", "version", "plan_id", "group", "position", "due", "agreed_due", "state", "state_on", "responsible_id",
     "signed_by", "paper_signed_on"}
)  # fmt: skip
_A_CODE: Final = "CASE WHEN subject GLOB '*[^a-z0-9_.:|-]*' THEN '' ELSE subject END"
"""What ties a fact to its clock is a code or a number; words that somebody typed are neither."""


class Erasing:
    """Works on rows as they lie, past the record of steps: nothing here is ever taken back."""

    def __init__(self, database: Any) -> None:
        self._run = database.execute_sql

    def holding(self, part: Part, files: Iterable[ResidentId]) -> set[ResidentId]:
        """Which of these files have a row of this part that tells something still: names may stand in it.

        A row that was emptied tells nothing. Answers, decisions and stays, whose words lie deeper than in columns, are
        looked at by the domain.
        """
        marks, ids = _of(files)
        found: set[ResidentId] = set()
        for table, column, tells in _telling(part):
            query = f"SELECT DISTINCT {column} FROM {table} WHERE {marks.replace('resident_id', column)} AND ({tells})"  # noqa: S608
            found.update(ResidentId(row[0]) for row in self._run(query, ids).fetchall())
        return found

    def erase(self, parts: Iterable[Part], files: Iterable[ResidentId]) -> Iterator[tuple[str, int, bool]]:
        """Deletes and empties what belongs to these parts; tells each table, how many rows, and whether it was emptied.

        The domain has stripped people, stays, answers and decisions before; the caller holds the transaction.
        """
        wanted, (marks, ids) = frozenset(parts), _of(files)
        if Part.CONTACTS in wanted:
            yield from self._contact_log(ids)
        if Part.SCANS in wanted or Part.RESTRICTED in wanted:
            yield from self._scans(marks, ids, secret_only=Part.SCANS not in wanted)
        if Part.RESTRICTED in wanted:
            yield self._delete(models.NoteRow, f"{marks} AND restricted = 1", ids)
        if Part.DISCLOSURES in wanted:
            self._off_the_lists(frozenset(ids))
        for kind, part in GONE.items():
            if part in wanted and kind is not document_models.AttachmentRow:
                secret = " AND restricted = 0" if kind is models.NoteRow and Part.RESTRICTED not in wanted else ""
                yield self._delete(kind, marks + secret, ids)
        for kind, (part, kept) in KEPT.items():
            if part in wanted:
                yield self._empty(kind, kept | _STAYS, marks, ids)
        if Part.PLANS in wanted:
            plans = f"plan_id IN (SELECT id FROM support_plans WHERE {marks})"  # noqa: S608
            yield self._empty(models.PlanItemRow, ITEM, plans, ids)
        if Part.HEALTH in wanted:
            self._run(f"UPDATE stays SET along = NULL WHERE {marks}", ids)  # noqa: S608
            yield self._delete(health_models.HealthCardRow, marks.replace("resident_id", "id"), ids)
        yield from self._beside(wanted, marks, ids)

    def forget_words(self, files: Iterable[ResidentId]) -> int:
        """Takes the words that somebody typed out of the log of these files; what is hashed of them stays."""
        marks, ids = _of(files)
        return int(self._run(f"UPDATE audit SET reason = '', salt = x'' WHERE reason <> '' AND {marks}", ids).rowcount)  # noqa: S608

    def forget_words_of_due(self, files: Iterable[ResidentId]) -> None:
        """Empties the words of what was due; the terms and whether they were kept are counted and stay."""
        marks, ids = _of(files)
        self._run(f"UPDATE due SET text = '', doubts = '' WHERE {marks}", ids)  # noqa: S608

    def forget_key(self, files: Iterable[ResidentId]) -> int:
        """Deletes every sealed copy of the file's own key: what was sealed with it opens for nobody any more."""
        marks, ids = _of(files)
        self._delete(office_models.CoverKeyRow, marks, ids)
        return self._delete(office_models.GrantRow, marks, ids)[1]

    def settle_index(self) -> None:
        """Merges the search indexes, which keep the words of deleted rows until then."""
        for index in ("search", "contact_search"):
            self._run(f"INSERT INTO {index}({index}) VALUES ('optimize')")  # noqa: S608

    def _contact_log(self, ids: tuple[int, ...]) -> Iterator[tuple[str, int, bool]]:
        """An entry about several children stays for the others, without whom it was with where that was ours alone."""
        marks = ", ".join("?" * len(ids))
        contacts = f"SELECT id FROM contacts WHERE resident_id IN ({marks})"  # noqa: S608
        self._run(f"UPDATE contact_events SET contact_id = NULL WHERE contact_id IN ({contacts})", ids)  # noqa: S608
        links = f"SELECT event_id FROM contact_event_residents WHERE resident_id IN ({marks})"  # noqa: S608
        events = [row[0] for row in self._run(links, ids).fetchall()]
        self._run(f"DELETE FROM contact_event_residents WHERE resident_id IN ({marks})", ids)  # noqa: S608
        for event in events:
            left = "SELECT resident_id FROM contact_event_residents WHERE event_id = ?"
            others = [row[0] for row in self._run(left, (event,)).fetchall()]
            if others:
                self._run("UPDATE contact_events SET resident_ids = ? WHERE id = ?", (json.dumps(others), event))
            else:
                self._run("DELETE FROM contact_events WHERE id = ?", (event,))
        yield "contact_events", len(events), False

    def _off_the_lists(self, files: frozenset[int]) -> None:
        """A list that was told about many, or printed with many, stays a line of its own and concerns the others."""
        self._off(files, "disclosures", "concerns")
        self._off(files, "prints", "beside")

    def _off(self, files: frozenset[int], table: str, column: str) -> None:
        told = self._run(f"SELECT id, {column} FROM {table} WHERE {column} <> '[]'").fetchall()  # noqa: S608
        for line, concerns in told:
            stay = [one for one in json.loads(concerns) if one not in files]
            if len(stay) != len(json.loads(concerns)):
                self._run(f"UPDATE {table} SET {column} = ? WHERE id = ?", (json.dumps(stay), line))  # noqa: S608

    def _scans(self, marks: str, ids: tuple[int, ...], *, secret_only: bool) -> Iterator[tuple[str, int, bool]]:
        which = f"{marks} AND restricted = 1" if secret_only else marks
        scans = f"SELECT id FROM attachments WHERE {which}"  # noqa: S608
        self._run(f"DELETE FROM attachment_parts WHERE attachment_id IN ({scans})", ids)  # noqa: S608
        if not secret_only:
            self._run(f"UPDATE prints SET returned = '[]' WHERE {marks}", ids)  # noqa: S608
        yield self._delete(document_models.AttachmentRow, which, ids)

    def _beside(self, wanted: frozenset[Part], marks: str, ids: tuple[int, ...]) -> Iterator[tuple[str, int, bool]]:
        """What was thrown away goes with its part, what was left open with any, and the record of a merging last."""
        for part in sorted(wanted & set(THROWN.values())):
            yield self._delete(keeping_models.TrashRow, f"{marks} AND {_thrown(part)}", ids)
        for left in WITH_ANY:
            yield self._delete(left, marks, ids)
        if Part.IDENTITY in wanted:
            yield self._merges(ids)

    def _merges(self, ids: tuple[int, ...]) -> tuple[str, int, bool]:
        marks = ", ".join("?" * len(ids))
        return self._delete(keeping_models.MergeRow, f"kept IN ({marks}) OR gone IN ({marks})", (*ids, *ids))

    def _delete(self, kind: type[Model], condition: str, ids: tuple[int, ...]) -> tuple[str, int, bool]:
        gone = self._run(f"DELETE FROM {_name(kind)} WHERE {condition}", ids)  # noqa: S608
        return _name(kind), int(gone.rowcount), False

    def _empty(
        self, kind: type[Model], kept: frozenset[str], condition: str, ids: tuple[int, ...]
    ) -> tuple[str, int, bool]:
        settings = ", ".join(_emptied(kind, kept))
        change = f"UPDATE {_name(kind)} SET {settings} WHERE {condition}"  # noqa: S608
        return _name(kind), int(self._run(change, ids).rowcount), True


SECRET: Final = (models.NoteRow, document_models.AttachmentRow)
_ALL: Final = "1"
_FLAGS: Final = frozenset({"cancelled", "besides"})
"""Texts of which it is counted whether there is one: a sign stands in the place of the words."""


def _emptied(kind: type[Model], kept: frozenset[str]) -> Iterator[str]:
    yield "version = version + 1"
    for field in kind._meta.sorted_fields:
        column = field.column_name
        if column == "subject" and column in kept:
            yield f"subject = {_A_CODE}"
        elif column in kept or column == "version":
            continue
        elif column in _FLAGS:
            yield f"\"{column}\" = CASE WHEN \"{column}\" = '' THEN '' ELSE '–' END"
        else:
            yield f'"{column}" = {_nothing(field)}'


def _telling(part: Part) -> Iterator[tuple[str, str, str]]:
    """Where rows of a part lie: the table, the column that names the file, and when a row tells something."""
    if part is Part.RESTRICTED:
        yield from ((_name(kind), "resident_id", "restricted = 1") for kind in SECRET)
    for kind, of in GONE.items():
        if of is part:
            yield _name(kind), "resident_id", "restricted = 0" if kind is models.NoteRow else _ALL
    for kind, (of, kept) in KEPT.items():
        if of is part:
            yield _name(kind), "resident_id", " OR ".join(_words_in(kind, kept | _STAYS)) or "0"
    if part in THROWN.values():
        yield "trash", "resident_id", _thrown(part)
    if part is Part.CONTACTS:
        yield "contact_event_residents", "resident_id", _ALL
    if part is Part.PLANS:
        items = " OR ".join(_words_in(models.PlanItemRow, ITEM))
        yield "support_plans", "resident_id", f"id IN (SELECT plan_id FROM plan_items WHERE {items})"  # noqa: S608
    if part is Part.HEALTH:
        yield "health_cards", "id", _ALL
        yield "stays", "resident_id", "along IS NOT NULL"


def _thrown(part: Part) -> str:
    return f"kind IN ({', '.join(repr(kind) for kind, of in THROWN.items() if of is part)})"


def _words_in(kind: type[Model], kept: frozenset[str]) -> Iterator[str]:
    """Each column that emptying would change, as the question whether it would."""
    for field in kind._meta.sorted_fields:
        column = f'"{field.column_name}"'
        if field.column_name == "subject" and field.column_name in kept:
            yield f"{column} <> {_A_CODE}"
        elif field.column_name in kept:
            continue
        elif field.column_name in _FLAGS:
            yield f"{column} NOT IN ('', '–')"
        else:
            yield f"{column} IS NOT NULL" if field.null else f"{column} <> {_nothing(field)}"


def _nothing(field: Any) -> str:
    """What an emptied column holds."""
    if field.null:
        return "NULL"
    if isinstance(field, ValueField):
        return "'[]'"
    if isinstance(field, BlobField):
        return "x''"
    return "0" if isinstance(field, (IntegerField, BooleanField)) else "''"


def _of(files: Iterable[ResidentId]) -> tuple[str, tuple[int, ...]]:
    ids = tuple(files)
    return f"resident_id IN ({', '.join('?' * len(ids))})", ids


def _name(kind: type[Model]) -> str:
    found: str = kind._meta.table_name
    return found
