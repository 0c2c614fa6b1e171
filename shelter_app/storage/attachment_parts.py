"""The content of attachments in numbered parts, and the small picture that stands for each in a list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from shelter_app.domain.attachments import CONSENT_WITHDRAWN
from shelter_app.domain.ids import AttachmentId
from shelter_app.storage.columns import MomentField

THUMBNAIL = -1
"""The part that holds the small picture."""


class AttachmentParts:
    """Puts, reads and wipes parts; knows nothing of what they show."""

    def __init__(self, database: Any) -> None:
        self._database = database
        self._coming: set[AttachmentId] = set()

    @contextmanager
    def coming(self, attachment_id: AttachmentId) -> Iterator[None]:
        """While its content is being put: no line names it yet, and still it is no orphan."""
        self._coming.add(attachment_id)
        try:
            yield
        finally:
            self._coming.discard(attachment_id)

    def put(self, attachment_id: AttachmentId, part: int, data: bytes) -> None:
        """Stores one part."""
        self._database.execute_sql(
            "INSERT INTO attachment_parts (attachment_id, part, data) VALUES (?, ?, ?)", (attachment_id, part, data)
        )

    def get(self, attachment_id: AttachmentId, part: int) -> bytes | None:
        """One part, or None where it is not there."""
        row = self._database.execute_sql(
            "SELECT data FROM attachment_parts WHERE attachment_id = ? AND part = ?", (attachment_id, part)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def count(self, attachment_id: AttachmentId) -> int:
        """How many parts are there, the small picture among them."""
        row = self._database.execute_sql(
            "SELECT count(*) FROM attachment_parts WHERE attachment_id = ?", (attachment_id,)
        ).fetchone()
        return int(row[0])

    def wipe_last(self, attachment_id: AttachmentId) -> None:
        """Deletes the last part only, as :meth:`wipe` does all: so no wiping holds for long."""
        self._database.execute_sql(
            "DELETE FROM attachment_parts WHERE attachment_id = ?1"
            " AND part = (SELECT max(part) FROM attachment_parts WHERE attachment_id = ?1)",
            (attachment_id,),
        )

    def wipe(self, attachment_id: AttachmentId) -> None:
        """Deletes all parts; the engine overwrites their place in the file (secure_delete)."""
        self._database.execute_sql("DELETE FROM attachment_parts WHERE attachment_id = ?", (attachment_id,))

    def orphans(self) -> list[AttachmentId]:
        """Ids of contents whose line was never written, left behind where taking in was interrupted."""
        rows = self._database.execute_sql(
            "SELECT DISTINCT attachment_id FROM attachment_parts"
            " WHERE attachment_id NOT IN (SELECT id FROM attachments)"
        ).fetchall()
        return [found for row in rows if (found := AttachmentId(row[0])) not in self._coming]

    def removed_until(self, moment: datetime) -> list[AttachmentId]:
        """Ids of what was taken out of any file until then, or for lack of consent at any time, and is not wiped."""
        rows = self._database.execute_sql(
            "SELECT id FROM attachments WHERE wiped = 0 AND removed_at IS NOT NULL"
            " AND (removed_at <= ? OR removal_reason = ?)",
            (MomentField().db_value(moment), CONSENT_WITHDRAWN),
        ).fetchall()
        return [AttachmentId(row[0]) for row in rows]
