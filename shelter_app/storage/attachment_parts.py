"""The content of attachments in numbered parts, and the small picture that stands for each in a list."""

from __future__ import annotations

from typing import Any

from shelter_app.domain.ids import AttachmentId

THUMBNAIL = -1
"""The part that holds the small picture."""


class AttachmentParts:
    """Puts, reads and wipes parts; knows nothing of what they show."""

    def __init__(self, database: Any) -> None:
        self._database = database

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

    def wipe(self, attachment_id: AttachmentId) -> None:
        """Deletes all parts; the engine overwrites their place in the file (secure_delete)."""
        self._database.execute_sql("DELETE FROM attachment_parts WHERE attachment_id = ?", (attachment_id,))

    def orphans(self) -> list[AttachmentId]:
        """Ids of contents whose line was never written, left behind where taking in was interrupted."""
        rows = self._database.execute_sql(
            "SELECT DISTINCT attachment_id FROM attachment_parts"
            " WHERE attachment_id NOT IN (SELECT id FROM attachments)"
        ).fetchall()
        return [AttachmentId(row[0]) for row in rows]
