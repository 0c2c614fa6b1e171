"""The tables as peewee models; column names equal the field names of the domain objects they hold."""

from __future__ import annotations

from typing import Any

from peewee import BigIntegerField, BlobField, BooleanField, ForeignKeyField, IntegerField, Model, TextField

from shelter_app.domain import care, contacts, follow_ups, identity_documents, people, residents, stays, support_plans
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.going_along import Along
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.money import MoneyMove
from shelter_app.domain.phones import Phone
from shelter_app.domain.schooling import Schooling
from shelter_app.storage.columns import CodeField, DayField, MomentField, ValueField

TEXTS = tuple[str, ...]


def link(model: type[Model], column: str, *, null: bool = False, index: bool = True) -> Any:
    options: dict[str, Any] = {"null": null, "index": index, "backref": "+"}
    return ForeignKeyField(model, column_name=column, object_id_name=column, **options)


class Row(Model):
    """A record with a random id and the version that guards it against silent overwriting."""

    id = BigIntegerField(primary_key=True)
    version = IntegerField(default=0)

    class Meta:
        legacy_table_names = False


class PersonRow(Row):
    names = ValueField(tuple[people.NameRecord, ...])
    sex = CodeField(people.Sex)
    age_claims = ValueField(tuple[people.AgeClaim, ...])
    age_basis = CodeField(people.AgeBasis, null=True)
    age_disputed = BooleanField(default=False)
    citizenships = ValueField(TEXTS)
    legal_status = TextField(default="")
    languages = ValueField(TEXTS)
    iin = TextField(default="", index=True)
    iin_absent_reason = TextField(default="")
    documents = ValueField(identity_documents.Papers)
    name_unknown = BooleanField(default=False)

    class Meta:
        table_name = "people"


class ResidentRow(Row):
    number = TextField(unique=True)
    person = link(PersonRow, "person_id")
    opened_at = MomentField()
    status = CodeField(residents.CaseStatus, index=True)
    coordinator = BigIntegerField(null=True, index=True)
    risk = TextField(default="")
    alerts = ValueField(tuple[residents.Alert, ...])
    restricted = BooleanField(default=False)
    group_id = BigIntegerField(null=True, index=True)
    story = TextField(default="")
    close_reason = TextField(default="")
    merged_into = BigIntegerField(null=True, index=True)
    erased = BigIntegerField(null=True)

    class Meta:
        table_name = "residents"


class GroupRow(Row):
    kind = CodeField(GroupKind)

    class Meta:
        table_name = "resident_groups"


class StayRow(Row):
    resident = link(ResidentRow, "resident_id")
    admitted_at = MomentField(index=True)
    category = TextField()
    brought_by = TextField(default="")
    brought_by_person = TextField(default="")
    found_where = TextField(default="")
    circumstances = TextField(default="")
    ground = ValueField(stays.Ground)
    health_seen = ValueField(TEXTS)
    health_note = TextField(default="")
    temperature = TextField(default="")
    injuries = ValueField(tuple[stays.Injury, ...])
    belongings = ValueField(tuple[stays.Belonging, ...])
    room = TextField(default="")
    limit_days = IntegerField(null=True)
    extended_until = DayField(null=True)
    extension_reason = TextField(default="")
    presence = CodeField(stays.Presence)
    presence_since = MomentField(null=True)
    discharge = ValueField(stays.Discharge, null=True)
    kind = CodeField(CentreKind, null=True)
    absences = ValueField(tuple[stays.Absence, ...])
    money = ValueField(tuple[MoneyMove, ...])
    bed = IntegerField(default=0)
    without = ValueField(TEXTS)
    unaccompanied = CodeField(care.Said, default=care.Said.NOT_ASKED)
    without_care = CodeField(care.Said, default=care.Said.NOT_ASKED)
    schooling = ValueField(Schooling, null=True)
    origin = TextField(default="")
    elsewhere = BooleanField(default=False)
    planned = ValueField(stays.Discharge, null=True)
    along = ValueField(Along, null=True)
    withdrawn = ValueField(tuple[stays.Discharge, ...])

    class Meta:
        table_name = "stays"
        indexes = ((("presence", "presence_since"), False),)


class ContactRow(Row):
    resident = link(ResidentRow, "resident_id")
    name = TextField()
    relation = TextField(default="")
    phones = ValueField(tuple[Phone, ...])
    address = TextField(default="")
    languages = ValueField(TEXTS)
    inform = CodeField(contacts.Permission)
    call = CodeField(contacts.Permission)
    visit = CodeField(contacts.Permission)
    collect = CodeField(contacts.Permission)
    must_not = BooleanField(default=False)
    address_secret = BooleanField(default=False)
    suspected = BooleanField(default=False)
    capacity = TextField(default="")
    decided_by = TextField(default="")
    valid_until = DayField(null=True)
    note = TextField(default="")
    decisions = ValueField(tuple[contacts.RightDecision, ...])
    lifted_why = TextField(default="")
    lifted_by = BigIntegerField(null=True)
    lifted_on = DayField(null=True)

    class Meta:
        table_name = "contacts"


class ContactEventRow(Row):
    resident_ids = ValueField(tuple[ResidentId, ...])
    contact = link(ContactRow, "contact_id", null=True)
    with_whom = TextField(default="")
    medium = TextField()
    direction = CodeField(contacts.Direction)
    at = MomentField(index=True)
    result = CodeField(contacts.ContactResult)
    by = BigIntegerField()
    minutes = IntegerField(null=True)
    summary = TextField(default="")
    next_on = DayField(null=True)
    written_at = MomentField(null=True, index=True)

    class Meta:
        table_name = "contact_events"


class ContactEventResidentRow(Model):
    """Which residents a contact concerned, so that one call to a mother stands in every sibling's log."""

    event = link(ContactEventRow, "event_id", index=False)
    resident = link(ResidentRow, "resident_id")

    class Meta:
        table_name = "contact_event_residents"
        primary_key = False
        legacy_table_names = False
        indexes = ((("event", "resident"), True),)


class PlanRow(Row):
    resident = link(ResidentRow, "resident_id")
    number = IntegerField()
    author = BigIntegerField()
    drafted_on = DayField()
    status = CodeField(support_plans.PlanStatus, index=True)
    valid_until = DayField(null=True)
    review_on = DayField(null=True)
    child_views = TextField(default="")
    child_views_language = TextField(default="")
    submitted_at = MomentField(null=True)
    decision = ValueField(support_plans.Decision, null=True)
    close_reason = TextField(default="")
    closed_on = DayField(null=True)
    editors = ValueField(tuple[StaffId, ...])
    body_review = ValueField(support_plans.BodyReview, null=True)
    confirmation = ValueField(support_plans.Confirmation, null=True)
    withdrawal = ValueField(support_plans.Withdrawal, null=True)

    class Meta:
        table_name = "support_plans"
        indexes = ((("resident", "number"), True),)


class PlanItemRow(Row):
    plan = link(PlanRow, "plan_id")
    group = TextField()
    position = IntegerField()
    need = TextField()
    measure = TextField(default="")
    due = DayField(null=True)
    expected = TextField(default="")
    responsible = TextField(default="")
    responsible_id = BigIntegerField(null=True)
    state = CodeField(support_plans.ItemState)
    state_note = TextField(default="")
    state_on = DayField(null=True)
    signed_by = BigIntegerField(null=True)
    progress = TextField(default="")
    paper_signed_on = DayField(null=True)
    agreed_due = DayField(null=True)

    class Meta:
        table_name = "plan_items"


class FollowUpRow(Row):
    resident = link(ResidentRow, "resident_id")
    stay = link(StayRow, "stay_id", index=False)
    due = DayField(index=True)
    stage_days = IntegerField()
    kind = TextField(default="visit")
    planned_by = BigIntegerField(null=True)
    outcome = CodeField(follow_ups.Outcome, null=True)
    done_at = MomentField(null=True)
    done_by = BigIntegerField(null=True)
    with_whom = TextField(default="")
    place = TextField(default="")
    checklist = ValueField(tuple[tuple[str, follow_ups.Answer], ...])
    child_words = TextField(default="")
    note = TextField(default="")
    next_step = TextField(default="")
    cancelled = TextField(default="")
    besides = TextField(default="")
    attempts = ValueField(tuple[follow_ups.Attempt, ...])

    class Meta:
        table_name = "follow_ups"
        # Today asks whom nobody reached: few of many stages. The board asks all stages of a stay, of the index alone.
        indexes = ((("outcome", "due"), False), (("stay_id", "due", "outcome", "cancelled"), False))


class NoteRow(Row):
    resident = link(ResidentRow, "resident_id")
    kind = TextField()
    at = MomentField()
    text = TextField(default="")
    by = BigIntegerField()
    written_at = MomentField()
    restricted = BooleanField(default=False)
    corrects = BigIntegerField(null=True)
    sealed = BlobField(null=True)

    class Meta:
        table_name = "notes"


class CaseEventRow(Row):
    resident = link(ResidentRow, "resident_id")
    kind = TextField(index=True)
    at = MomentField()
    by = BigIntegerField()
    stay = link(StayRow, "stay_id", null=True)
    subject = TextField(default="")
    until = DayField(null=True)
    evidence = TextField(default="")
    note = TextField(default="")
    written_at = MomentField(null=True, index=True)

    class Meta:
        table_name = "case_events"


class ClockOverrideRow(Row):
    resident = link(ResidentRow, "resident_id")
    rule = TextField()
    due_at = MomentField(null=True)
    reason = TextField()
    by = BigIntegerField()
    subject = TextField(default="")
    started = MomentField(null=True)

    class Meta:
        table_name = "clock_overrides"


class DelayCauseRow(Row):
    resident = link(ResidentRow, "resident_id")
    rule = TextField()
    started = MomentField()
    cause = TextField()
    words = TextField(default="")
    by = BigIntegerField()
    said_at = MomentField()

    class Meta:
        table_name = "delay_causes"
