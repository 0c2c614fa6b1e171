"""Scans and photos in a file: what each one is, who may see it, and the bounds of what the registry takes in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import AttachmentId, IdentityDocumentId, PlanId, ResidentId, StaffId

MEGABYTE = 1024 * 1024
MOST_READ = 60 * MEGABYTE
"""The largest file that is read at all; a photo of any telephone is smaller."""
MOST_STORED = 20 * MEGABYTE
"""The largest attachment that is kept."""
MOST_PAGES = 200
MOST_PIXELS = 120_000_000
KEPT_AFTER_REMOVAL = timedelta(days=30)
"""So long a removed attachment can be brought back; then its content is wiped and only the line about it stays."""

IDENTITY_SCAN = "identity_document"
PHOTO = "photo"
PLAN_DECISION = "plan_decision"
CONSENT_WITHDRAWN = "consent_withdrawn"
"""The reason of a removal that nobody takes back: whoever agreed to the photo agrees no longer."""


class Form(StrEnum):
    """What the kept bytes are; everything that comes in as another kind of picture is kept as JPEG or PNG."""

    JPEG = "jpeg"
    PNG = "png"
    PDF = "pdf"


class Unreadable(StrEnum):
    """Why a file cannot be taken in, decided by its content and never by its name."""

    EMPTY = "empty"
    KIND = "kind"
    HEIC = "heic"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_MANY_PAGES = "too_many_pages"


class CannotTakeIn(ShelterError):
    """This file is not taken into the registry; ``limit`` is in megabytes, megapixels or pages where one is meant."""

    def __init__(self, reason: Unreadable, limit: int = 0) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.limit = limit


class IdentityScansOff(ShelterError):
    """This centre keeps no scans of identity documents: its director has not turned that on."""


class ConsentEnded(ShelterError):
    """The consent to this photo has run out or was withdrawn: it is shown on no screen and on no paper."""


class ContentDamaged(ShelterError):
    """What is stored of an attachment is not what was taken in: a part is missing or was altered."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One scan, photo or PDF of a file, as it was taken in; it is never changed, only removed with a reason.

    A signed paper of the house belongs to no file.

    ``kind`` is a reference code. A restricted one has its title in ``sealed`` and its content sealed as well; only the
    readers of the restricted file can open it. ``about`` is the identity document it shows, ``plan_id`` the version of
    the plan whose decision it shows. ``consent`` says who agreed
    to a photo, ``consent_until`` until which day, None until it is withdrawn. ``digest`` is the SHA-256 of the content
    as it is stored.
    """

    id: AttachmentId
    resident_id: ResidentId | None
    kind: str
    title: str
    form: Form
    pages: int
    size: int
    parts: int
    digest: str
    added_at: datetime
    by: StaffId
    dated: date | None = None
    about: IdentityDocumentId | None = None
    consent: str = ""
    restricted: bool = False
    sealed: bytes = b""
    removed_at: datetime | None = None
    removed_by: StaffId | None = None
    removal_reason: str = ""
    wiped: bool = False
    consent_until: date | None = None
    plan_id: PlanId | None = None
    version: int = 0

    @property
    def withdrawn(self) -> bool:
        """True once it was taken out because whoever agreed to the photo agrees no longer."""
        return not self.there and self.removal_reason == CONSENT_WITHDRAWN

    def may_be_shown(self, day: date) -> bool:
        """False where the consent to it was withdrawn or ended before this day; the line about it stays."""
        return not self.withdrawn and (self.consent_until is None or day <= self.consent_until)

    @property
    def there(self) -> bool:
        """True while it has not been removed."""
        return self.removed_at is None

    def removed(self, at: datetime, by: StaffId, reason: str) -> Attachment:
        """Taken out of the file with the reason that stays; raises InvalidInput without one or where it is out."""
        if not reason.strip():
            raise InvalidInput(reason="empty")
        if not self.there:
            raise InvalidInput(attachment="removed")
        return replace(self, removed_at=at, removed_by=by, removal_reason=reason.strip())

    def restored(self) -> Attachment:
        """Back in the file; raises InvalidInput where it was not removed, its content is gone or consent to it is."""
        if self.there or self.wiped or self.withdrawn:
            raise InvalidInput(attachment="withdrawn" if self.withdrawn else "wiped" if self.wiped else "there")
        return replace(self, removed_at=None, removed_by=None, removal_reason="")

    def to_wipe(self, now: datetime) -> bool:
        """True once it was removed so long ago that its content must go; without consent it must go at once."""
        if self.removed_at is None or self.wiped:
            return False
        return self.withdrawn or self.removed_at + KEPT_AFTER_REMOVAL <= now
