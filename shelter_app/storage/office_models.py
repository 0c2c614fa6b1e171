"""The tables around the files: staff and grants, audit, prints and letters, drafts, settings and counters."""

from __future__ import annotations

from peewee import BigIntegerField, BlobField, BooleanField, IntegerField, Model, TextField

from shelter_app.domain import openings, staff
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.people import Sex
from shelter_app.domain.signing import Ending, Returned
from shelter_app.storage.columns import CodeField, DayField, MomentField, PartialDateField, ValueField
from shelter_app.storage.models import TEXTS, ResidentRow, Row, link


class StaffRow(Row):
    login = TextField(unique=True)
    name = TextField()
    role = CodeField(staff.Role)
    post = TextField(default="")
    phone = TextField(default="")
    sex = TextField(default="u")
    languages = ValueField(TEXTS)
    active = BooleanField(default=True)
    must_change = BooleanField(default=False)
    joined_at = MomentField(null=True)
    left_at = MomentField(null=True)
    seal_key = BlobField(default=b"")
    sign_key = BlobField(default=b"")
    old_sign_keys = ValueField(TEXTS)
    slot_id = TextField(default="")

    class Meta:
        table_name = "staff"


class GrantRow(Model):
    """A restricted file's key, sealed to one reader (or to the recovery sheet, reader 0)."""

    resident = link(ResidentRow, "resident_id", index=False)
    staff_id = BigIntegerField()
    sealed = BlobField()

    class Meta:
        table_name = "grants"
        primary_key = False
        legacy_table_names = False
        indexes = ((("resident", "staff_id"), True),)


class OpeningRow(Row):
    """An emergency opening of a restricted file; it holds no key, so what is sealed stays sealed."""

    resident = link(ResidentRow, "resident_id")
    by = BigIntegerField()
    need = CodeField(openings.Need)
    reason = TextField()
    at = MomentField()
    until = MomentField()
    ended_at = MomentField(null=True)
    seen_by = BigIntegerField(null=True)
    seen_at = MomentField(null=True, index=True)
    remark = TextField(default="")

    class Meta:
        table_name = "openings"


class CoverRow(Row):
    """Somebody stands in for a coordinator, in one file or in all of them; days are those of the centre."""

    away = BigIntegerField()
    stands_in = BigIntegerField()
    begins = DayField()
    ends = DayField(null=True)
    given_by = BigIntegerField()
    given_at = MomentField()
    resident = link(ResidentRow, "resident_id", null=True)
    ended_at = MomentField(null=True, index=True)
    ended_by = BigIntegerField(null=True)

    class Meta:
        table_name = "covers"


class CoverKeyRow(Model):
    """A restricted file's key, sealed to whoever stands in for its coordinator while the cover lasts."""

    cover = link(CoverRow, "cover_id")
    resident = link(ResidentRow, "resident_id", index=False)
    sealed = BlobField()

    class Meta:
        table_name = "cover_keys"
        primary_key = False
        legacy_table_names = False
        indexes = ((("resident", "cover"), True),)


class TurnedAwayRow(Row):
    """Somebody who was not taken in; there is no file to which this could belong."""

    number = TextField(unique=True)
    by = BigIntegerField()
    at = MomentField(index=True)
    reason = TextField()
    referred_to = TextField()
    name = TextField(default="")
    sex = CodeField(Sex)
    born = PartialDateField()
    brought_by = TextField(default="")
    brought_by_person = TextField(default="")
    taken_by = TextField(default="")
    told_at = MomentField(null=True)
    told_whom = TextField(default="")
    under = IntegerField(default=0)

    class Meta:
        table_name = "turned_away"


class AuditRow(Model):
    seq = IntegerField(primary_key=True)
    at = TextField(index=True)
    staff_id = BigIntegerField()
    action = TextField(index=True)
    subject = TextField(default="")
    resident = link(ResidentRow, "resident_id", null=True)
    reason = TextField(default="")
    detail = TextField(default="")
    prev = BlobField()
    hash = BlobField()
    signature = BlobField()
    salt = BlobField(default=b"")
    reason_hash = BlobField(default=b"")

    class Meta:
        table_name = "audit"
        legacy_table_names = False
        # What one member did lately is asked each time a file is opened: the index answers however long the log is.
        indexes = ((("staff_id", "action", "at"), False),)


class ShiftNoteRow(Row):
    at = MomentField(index=True)
    by = BigIntegerField()
    text = TextField()
    taken_by = BigIntegerField(null=True)
    taken_at = MomentField(null=True)

    class Meta:
        table_name = "shift_notes"


class PrintRow(Row):
    document = TextField()
    number = TextField(index=True)
    language = TextField()
    printed_at = MomentField()
    by = BigIntegerField()
    resident = link(ResidentRow, "resident_id", null=True)
    copy = IntegerField(default=1)
    pages = IntegerField(default=0)
    content_hash = TextField(default="")
    way = TextField(default="print")
    recipient = TextField(default="")
    code = TextField(default="", index=True)
    controls = ValueField(TEXTS)
    content = TextField(default="")
    waits = BooleanField(default=False)
    returned = ValueField(tuple[Returned, ...])
    ending = CodeField(Ending, null=True)
    signed_at = MomentField(null=True)
    signers = TextField(default="")
    ended_at = MomentField(null=True)
    ended_by = BigIntegerField(null=True)
    wrote = ValueField(tuple[int, ...])
    beside = ValueField(tuple[ResidentId, ...])
    void = TextField(default="")
    chosen = IntegerField(default=0)
    among = IntegerField(default=0)

    class Meta:
        table_name = "prints"
        indexes = ((("waits", "printed_at"), False),)


class LetterRow(Row):
    number = TextField(unique=True)
    document = TextField()
    resident = link(ResidentRow, "resident_id")
    addressee = TextField()
    made_at = MomentField()
    by = BigIntegerField()
    sent_at = MomentField(null=True)
    sent_how = TextField(default="")
    sent_to = TextField(default="")
    addressee_kk = TextField(default="")
    organisation_id = BigIntegerField(null=True)
    answered_on = DayField(null=True)
    answer = TextField(default="")

    class Meta:
        table_name = "outgoing_letters"


class LetterTemplateRow(Row):
    """One edition of a letter in the centre's own words; the highest edition of a code is in force."""

    code = BigIntegerField()
    edition = IntegerField()
    name = TextField()
    to = TextField()
    made_at = MomentField()
    by = BigIntegerField()
    subject_kk = TextField(default="")
    subject_ru = TextField(default="")
    text_kk = TextField(default="")
    text_ru = TextField(default="")
    word = BlobField(default=b"")
    retired = BooleanField(default=False)
    subject_en = TextField(default="")
    text_en = TextField(default="")

    class Meta:
        table_name = "letter_templates"
        indexes = ((("code", "edition"), True),)


class OrganisationRow(Row):
    """A line of the directory of those whom the centre writes to; it holds nothing about any child."""

    kind = TextField(index=True)
    name_kk = TextField(default="")
    name_ru = TextField(default="")
    address = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    language = TextField(default="")
    active = BooleanField(default=True)
    title_kk = TextField(default="")
    title_ru = TextField(default="")
    helps = ValueField(TEXTS)
    price = TextField(default="")
    conditions = TextField(default="")
    contact = TextField(default="")
    hours = TextField(default="")
    spoken = ValueField(TEXTS)

    class Meta:
        table_name = "organisations"


class DraftRow(Row):
    owner = BigIntegerField(index=True)
    form = TextField()
    saved_at = MomentField()
    content = TextField()
    resident = link(ResidentRow, "resident_id", null=True)
    base_version = IntegerField(default=0)

    class Meta:
        table_name = "drafts"


class SettingRow(Model):
    """Settings of the centre by name, as JSON: letterhead and rooms, the header copy, the profile as edited."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "settings"
        legacy_table_names = False


class CounterRow(Model):
    """Running numbers per calendar year: files, letters, documents of a file."""

    name = TextField(primary_key=True)
    value = IntegerField(default=0)

    class Meta:
        table_name = "counters"
        legacy_table_names = False
