"""The open registry: one connection, one table per noun, one transaction per thing that staff do."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from shelter_app.domain.answer_sheets import Sheet
from shelter_app.domain.appointments import Appointment
from shelter_app.domain.attachments import Attachment
from shelter_app.domain.consents import Consent
from shelter_app.domain.contacts import Contact, ContactEvent
from shelter_app.domain.covers import Cover
from shelter_app.domain.delays import DelayCause
from shelter_app.domain.disclosures import Disclosure
from shelter_app.domain.drafts import Draft
from shelter_app.domain.erasures import Erasure, LegalHold
from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.groups import Group
from shelter_app.domain.health import Dose, Examination, HealthCard, Medicine, Vaccination
from shelter_app.domain.identity_documents import Obstacle
from shelter_app.domain.interpreters import Interpreter
from shelter_app.domain.interviews import Interview
from shelter_app.domain.journal import CaseEvent, StoredOverride
from shelter_app.domain.letter_templates import LetterTemplate
from shelter_app.domain.meetings import Meeting
from shelter_app.domain.merging import Merge
from shelter_app.domain.monitoring import Monitoring
from shelter_app.domain.needs import NeedsAssessment
from shelter_app.domain.openings import Opening
from shelter_app.domain.organisations import Organisation
from shelter_app.domain.packages import Package, Partner
from shelter_app.domain.paper import OutgoingLetter, PrintRecord
from shelter_app.domain.people import Person
from shelter_app.domain.phrases import Phrase
from shelter_app.domain.plan_signatures import PlanSignature, RowRemark
from shelter_app.domain.plan_templates import PlanTemplate
from shelter_app.domain.reading import OpenedForReading, Why
from shelter_app.domain.referrals import Referral
from shelter_app.domain.residents import Resident
from shelter_app.domain.shifts import ShiftNote
from shelter_app.domain.staff import StaffMember
from shelter_app.domain.stays import Stay
from shelter_app.domain.support_plans import PlanItem, SupportPlan
from shelter_app.domain.tracing import Tracing
from shelter_app.domain.trash import Thrown
from shelter_app.domain.turned_away import TurnedAway
from shelter_app.domain.undertakings import Undertaking
from shelter_app.storage import (
    appointment_models,
    document_models,
    engine,
    health_models,
    interview_models,
    keeping_models,
    models,
    office_models,
    package_models,
    planning_models,
    referral_models,
)
from shelter_app.storage.agenda import Agenda
from shelter_app.storage.attachment_parts import AttachmentParts
from shelter_app.storage.audit import AuditLog
from shelter_app.storage.contact_log import ContactLog
from shelter_app.storage.cover_keys import CoverKeys
from shelter_app.storage.engine import told_apart
from shelter_app.storage.erasing import Erasing
from shelter_app.storage.follow_up_board import FollowUpBoard
from shelter_app.storage.interpreting import Interpreting
from shelter_app.storage.medicines import Medicines
from shelter_app.storage.merging import MergedRows
from shelter_app.storage.notes import Notes
from shelter_app.storage.recent import Recent
from shelter_app.storage.sealed import SealedBoxes
from shelter_app.storage.search import Search
from shelter_app.storage.settings import Settings
from shelter_app.storage.steps import Steps
from shelter_app.storage.summaries import Summaries
from shelter_app.storage.tables import Table


class Store:
    """All tables of one open registry. Changes are made on one thread; another that reads gets its own connection."""

    def __init__(self, database: Any, path: Path, *, read_only: bool = False) -> None:
        self.database = database
        self.path = path
        self.read_only = read_only
        self.only_read: Why | None = None
        self.on_close: Callable[[], object] = lambda: None
        self.steps = Steps()
        table = partial(Table, database, steps=self.steps)
        self.people = table(models.PersonRow, Person)
        self.residents = table(models.ResidentRow, Resident)
        self.groups = table(models.GroupRow, Group)
        self.stays = table(models.StayRow, Stay)
        self.contacts = table(models.ContactRow, Contact)
        self.contact_events = table(models.ContactEventRow, ContactEvent)
        self.plans = table(models.PlanRow, SupportPlan)
        self.plan_items = table(models.PlanItemRow, PlanItem)
        self.needs = table(planning_models.NeedsRow, NeedsAssessment)
        self.phrases = table(planning_models.PhraseRow, Phrase)
        self.monitorings = table(planning_models.MonitoringRow, Monitoring)
        self.plan_signatures = table(planning_models.PlanSignatureRow, PlanSignature)
        self.plan_templates = table(planning_models.PlanTemplateRow, PlanTemplate)
        self.row_remarks = table(planning_models.RowRemarkRow, RowRemark)
        self.meetings = table(planning_models.MeetingRow, Meeting)
        self.undertakings = table(planning_models.UndertakingRow, Undertaking)
        self.tracing = table(planning_models.TracingRow, Tracing)
        self.follow_ups = table(models.FollowUpRow, FollowUp)
        self.case_events = table(models.CaseEventRow, CaseEvent)
        self.obstacles = table(document_models.ObstacleRow, Obstacle)
        self.attachments = table(document_models.AttachmentRow, Attachment)
        self.health_cards = table(health_models.HealthCardRow, HealthCard)
        self.medicines = table(health_models.MedicineRow, Medicine)
        self.doses = table(health_models.DoseRow, Dose)
        self.examinations = table(health_models.ExaminationRow, Examination)
        self.vaccinations = table(health_models.VaccinationRow, Vaccination)
        self.appointments = table(appointment_models.AppointmentRow, Appointment)
        self.interviews = table(interview_models.InterviewRow, Interview)
        self.sheets = table(interview_models.SheetRow, Sheet)
        self.consents = table(interview_models.ConsentRow, Consent)
        self.referrals = table(referral_models.ReferralRow, Referral)
        self.disclosures = table(referral_models.DisclosureRow, Disclosure)
        self.interpreters = table(interview_models.InterpreterRow, Interpreter)
        self.merges = table(keeping_models.MergeRow, Merge)
        self.trash = table(keeping_models.TrashRow, Thrown)
        self.erasures = table(keeping_models.ErasureRow, Erasure)
        self.legal_holds = table(keeping_models.LegalHoldRow, LegalHold)
        self._of_the_office()
        self.overrides = table(models.ClockOverrideRow, StoredOverride)
        self.delay_causes = table(models.DelayCauseRow, DelayCause)
        self._read_across(database)

    def _of_the_office(self) -> None:
        """The tables of the house itself: staff, shifts, what was printed, written and sent."""
        table = partial(Table, self.database, steps=self.steps)
        self.staff = table(office_models.StaffRow, StaffMember)
        self.openings = table(office_models.OpeningRow, Opening)
        self.covers = table(office_models.CoverRow, Cover)
        self.turned_away = table(office_models.TurnedAwayRow, TurnedAway)
        self.shift_notes = table(office_models.ShiftNoteRow, ShiftNote)
        self.prints = table(office_models.PrintRow, PrintRecord)
        self.letters = table(office_models.LetterRow, OutgoingLetter)
        self.letter_templates = table(office_models.LetterTemplateRow, LetterTemplate)
        self.organisations = table(office_models.OrganisationRow, Organisation)
        self.drafts = table(office_models.DraftRow, Draft)
        self.partners = table(package_models.PartnerRow, Partner)
        self.packages = table(package_models.PackageRow, Package)

    def _read_across(self, database: Any) -> None:
        """What is no table of one noun: lists, search, the audit, notes and settings."""
        self.contact_log = ContactLog(database, self.contact_events)
        self.attachment_parts = AttachmentParts(database)
        self.medicine_round = Medicines(self.medicines, self.doses)
        self.agenda = Agenda(database)
        self.interpreting = Interpreting(self.interviews)
        self.merged_rows = MergedRows(database)
        self.erasing = Erasing(database)
        self.summaries = Summaries(database)
        self.follow_up_board = FollowUpBoard(database)
        self.search = Search(database)
        self.audit = AuditLog(database)
        self.notes = Notes(database)
        self.sealed = SealedBoxes(database)
        self.cover_keys = CoverKeys(database)
        self.recent = Recent(self.notes, self.contact_events, self.case_events, self.shift_notes)
        self.settings = Settings(database)

    @property
    def stamp(self) -> int | None:
        """A number that grows with every row written here; what was read at another number may be old.

        None inside a transaction, whose rows may be taken back, and on a connection that only reads beside the one that
        writes: nothing read there is worth remembering.
        """
        written = int(self.database.connection().total_changes)
        kept = (written > 0 or self.read_only) and not self.database.in_transaction()
        return written if kept else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is saved together or not at all; a full or read-only disk is told in its own error.

        Raises OpenedForReading where the registry was opened for that alone.
        """
        self.require_writing()
        with told_apart(self.path.parent), self.database.atomic("IMMEDIATE"):
            yield

    def require_writing(self) -> None:
        """Stops what writes past a transaction, such as key files. Raises OpenedForReading."""
        if self.only_read is not None:
            raise OpenedForReading(self.only_read)

    def after_saving(self, tell: Callable[[], object]) -> None:
        """Calls ``tell`` once the outermost transaction is saved, at once where none runs; never where it fails."""
        self.database.after_commit(tell)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Everything read inside is of one moment, whatever another process writes meanwhile; it holds up nobody."""
        inside = self.database.connection().in_transaction
        with told_apart(self.path.parent), contextlib.nullcontext() if inside else self.database.atomic("DEFERRED"):
            yield

    def rebuild(self, largest: int) -> bool:
        """Writes the file anew without the room that was freed, unless it is larger than so many bytes.

        In either case the write-ahead log is moved into it and emptied: earlier pages stay in none of both.
        """
        pages, page = (self.database.execute_sql(f"PRAGMA {one}").fetchone()[0] for one in ("page_count", "page_size"))
        small = int(pages) * int(page) <= largest
        with told_apart(self.path.parent):
            if small:
                self.database.execute_sql("VACUUM")
            engine.checkpoint(self.database)
        return small

    def close(self) -> None:
        """Moves the write-ahead log into the file and lets go of it; a file that cannot be written is just closed."""
        if not self.read_only:
            with contextlib.suppress(Exception):
                engine.checkpoint(self.database)
        self.database.close()
        self.on_close()


def open_store(path: Path, key: bytes, *, read_only: bool = False, immutable: bool = False) -> Store:
    """Opens an existing registry, ``immutable`` a closed copy; raises what :mod:`shelter_app.storage.errors` names."""
    from shelter_app.storage.errors import DatabaseDamaged, DatabaseNewer, DatabaseOlder
    from shelter_app.storage.migrations import format_version, found_version

    database = engine.connect(path, key, read_only=read_only, immutable=immutable)
    found, known = found_version(database), format_version()
    if found != known:
        database.close()
        if found == 0:
            raise DatabaseDamaged("no_format")
        raise DatabaseNewer(found, known) if found > known else DatabaseOlder(found, known)
    return Store(database, path, read_only=read_only)


def create_store(path: Path, key: bytes) -> Store:
    """Makes a new, empty registry in the newest format; what the disk refused is taken away again.

    Raises DiskFull, DatabaseReadOnly.
    """
    from shelter_app.storage.migrations import migrate

    path.touch(mode=0o600, exist_ok=False)
    database = None
    try:
        with told_apart(path.parent):
            database = engine.connect(path, key, create=True)
            database.execute_sql(f"PRAGMA application_id = {engine.APPLICATION_ID}")
            migrate(database)
    except BaseException:
        if database is not None:
            database.close()
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        raise
    return Store(database, path)
