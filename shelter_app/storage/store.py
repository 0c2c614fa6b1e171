"""The open registry: one connection, one table per noun, one transaction per thing that staff do."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from shelter_app.domain.contacts import Contact, ContactEvent
from shelter_app.domain.drafts import Draft
from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.journal import CaseEvent, StoredOverride
from shelter_app.domain.paper import OutgoingLetter, PrintRecord
from shelter_app.domain.people import Person
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import StaffMember
from shelter_app.domain.stays import Stay
from shelter_app.domain.support_plans import PlanItem, SupportPlan
from shelter_app.storage import engine, models, office_models
from shelter_app.storage.audit import AuditLog
from shelter_app.storage.contact_log import ContactLog
from shelter_app.storage.engine import told_apart
from shelter_app.storage.notes import Notes
from shelter_app.storage.search import Search
from shelter_app.storage.settings import Settings
from shelter_app.storage.summaries import Summaries
from shelter_app.storage.tables import Table


class Store:
    """All tables of one open registry. It belongs to the thread that opened it."""

    def __init__(self, database: Any, path: Path, *, read_only: bool = False) -> None:
        self.database = database
        self.path = path
        self.read_only = read_only
        self.people = Table(database, models.PersonRow, Person)
        self.residents = Table(database, models.ResidentRow, Resident)
        self.stays = Table(database, models.StayRow, Stay)
        self.contacts = Table(database, models.ContactRow, Contact)
        self.contact_events = Table(database, models.ContactEventRow, ContactEvent)
        self.plans = Table(database, models.PlanRow, SupportPlan)
        self.plan_items = Table(database, models.PlanItemRow, PlanItem)
        self.follow_ups = Table(database, models.FollowUpRow, FollowUp)
        self.case_events = Table(database, models.CaseEventRow, CaseEvent)
        self.staff = Table(database, office_models.StaffRow, StaffMember)
        self.prints = Table(database, office_models.PrintRow, PrintRecord)
        self.letters = Table(database, office_models.LetterRow, OutgoingLetter)
        self.drafts = Table(database, office_models.DraftRow, Draft)
        self.overrides = Table(database, models.ClockOverrideRow, StoredOverride)
        self.contact_log = ContactLog(database, self.contact_events)
        self.summaries = Summaries(database)
        self.search = Search(database)
        self.audit = AuditLog(database)
        self.notes = Notes(database)
        self.settings = Settings(database)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is saved together or not at all; a full or read-only disk is told in its own error."""
        with told_apart(self.path.parent), self.database.atomic("IMMEDIATE"):
            yield

    def close(self) -> None:
        """Moves the write-ahead log into the file and lets go of it; a file that cannot be written is just closed."""
        if not self.read_only:
            with contextlib.suppress(Exception):
                engine.checkpoint(self.database)
        self.database.close()


def open_store(path: Path, key: bytes, *, read_only: bool = False) -> Store:
    """Opens an existing registry; raises what :mod:`shelter_app.storage.errors` names."""
    from shelter_app.storage.errors import DatabaseDamaged, DatabaseNewer
    from shelter_app.storage.migrations import format_version, found_version

    database = engine.connect(path, key, read_only=read_only)
    found, known = found_version(database), format_version()
    if found != known:
        database.close()
        raise DatabaseNewer(found, known) if found > known else DatabaseDamaged("no_format")
    return Store(database, path, read_only=read_only)


def create_store(path: Path, key: bytes) -> Store:
    """Makes a new, empty registry in the newest format."""
    from shelter_app.storage.migrations import migrate

    path.touch(mode=0o600, exist_ok=False)
    database = engine.connect(path, key, create=True)
    database.execute_sql(f"PRAGMA application_id = {engine.APPLICATION_ID}")
    migrate(database)
    return Store(database, path)
