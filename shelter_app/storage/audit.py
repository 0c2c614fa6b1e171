"""The audit table: lines are added and read, never changed (a trigger refuses), and the whole chain can be walked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import reduce
from operator import or_
from typing import Any

from shelter_app.domain.audit import GENESIS, SETTLED, AuditEntry, AuditHead
from shelter_app.domain.audit_reading import AuditWanted, kind_of
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.storage.errors import AuditLineUnreadable
from shelter_app.storage.office_models import AuditRow

_COLUMNS = (
    AuditRow.seq,
    AuditRow.at,
    AuditRow.staff_id,
    AuditRow.action,
    AuditRow.subject,
    AuditRow.resident,
    AuditRow.reason,
    AuditRow.detail,
    AuditRow.prev,
    AuditRow.hash,
    AuditRow.signature,
    AuditRow.salt,
    AuditRow.reason_hash,
)


def _entry(row: tuple[Any, ...]) -> AuditEntry:
    seq, at, staff_id, action, subject, resident_id, reason, detail, *raw = row
    if not all(isinstance(value, (bytes, memoryview)) for value in raw):
        raise AuditLineUnreadable(seq)
    try:
        moment = datetime.fromisoformat(at)
    except (TypeError, ValueError):
        raise AuditLineUnreadable(seq) from None
    return AuditEntry(
        seq,
        moment,
        StaffId(staff_id),
        action,
        subject,
        None if resident_id is None else ResidentId(resident_id),
        reason,
        detail,
        *map(bytes, raw),
    )


class AuditLog:
    """Appends to and reads the chain."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def head(self) -> AuditHead:
        """The newest line, or the beginning of the chain in an empty registry."""
        cursor = self._database.execute_sql("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
        row = cursor.fetchone()
        return AuditHead(int(row[0]), bytes(row[1])) if row else AuditHead(0, GENESIS)

    def newest(self) -> tuple[AuditHead, datetime | None]:
        """The newest line with its moment."""
        newest = self.recent(1)
        return (AuditHead(newest[0].seq, newest[0].hash), newest[0].at) if newest else (AuditHead(0, GENESIS), None)

    def latest(self, *, after: int = 0) -> datetime | None:
        """The latest moment that any line after number ``after`` has, whatever its place in the order."""
        query = "SELECT at FROM audit WHERE seq > ? ORDER BY at DESC LIMIT 1"
        row = self._database.execute_sql(query, (after,)).fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def last_before(self, moment: datetime) -> int:
        """The number of the last line before the first one at this moment or later; 0 where there is none before.

        A line of which a director said later that the clock had been ahead begins no month: its number tells its place.
        """
        settled = self._database.execute_sql("SELECT seq, at FROM audit WHERE action = ?", (SETTLED,)).fetchall()
        beside = " AND NOT (seq < ? AND at > ?)" * len(settled)
        query = f"SELECT min(seq) FROM audit WHERE at >= ?{beside}"  # noqa: S608  (only placeholders are put in)
        values = (moment.astimezone(UTC).isoformat(), *(value for line in settled for value in line))
        first = self._database.execute_sql(query, values).fetchone()[0]
        return self.head().seq if first is None else int(first) - 1

    def line(self, seq: int) -> AuditEntry | None:
        """One line, or None where there is no such number."""
        query = AuditRow.select(*_COLUMNS).where(AuditRow.seq == seq)
        return next((_entry(row) for row in query.tuples().execute(self._database)), None)

    def hash_of(self, seq: int) -> bytes | None:
        """The hash of one line, or None where there is no such line."""
        cursor = self._database.execute_sql("SELECT hash FROM audit WHERE seq = ?", (seq,))
        row = cursor.fetchone()
        return bytes(row[0]) if row else None

    def add(self, entry: AuditEntry) -> None:
        """Writes one finished line; it must be called inside the transaction of the effect it records."""
        self._database.execute_sql(
            "INSERT INTO audit(seq, at, staff_id, action, subject, resident_id, reason, detail, prev, hash, signature, "
            "salt, reason_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                entry.seq,
                entry.at.isoformat(),
                entry.staff_id,
                entry.action,
                entry.subject,
                entry.resident_id,
                entry.reason,
                entry.detail,
                entry.prev,
                entry.hash,
                entry.signature,
                entry.salt,
                entry.reason_hash,
            ),
        )

    def entries(self) -> Iterator[AuditEntry]:
        """Every line from the first on, without holding them all in memory; raises AuditLineUnreadable."""
        for row in AuditRow.select(*_COLUMNS).order_by(AuditRow.seq).tuples().execute(self._database):
            yield _entry(row)

    def recent(self, limit: int, *, resident_id: ResidentId | None = None) -> list[AuditEntry]:
        """The newest lines, of one file or of the whole house."""
        query = AuditRow.select(*_COLUMNS).order_by(AuditRow.seq.desc()).limit(limit)
        if resident_id is not None:
            query = query.where(AuditRow.resident == resident_id)
        return [_entry(row) for row in query.tuples().execute(self._database)]

    def wanted(self, wanted: AuditWanted, *, before: int, limit: int) -> list[AuditEntry]:
        """The newest lines before ``before`` that are wanted, at most ``limit`` of them."""
        query = AuditRow.select(*_COLUMNS).where(AuditRow.seq < before, *self._conditions(wanted))
        rows = query.order_by(AuditRow.seq.desc()).limit(limit).tuples().execute(self._database)
        return [_entry(row) for row in rows]

    def _conditions(self, wanted: AuditWanted) -> Iterator[Any]:
        if wanted.staff_id is not None:
            yield AuditRow.staff_id == wanted.staff_id
        if wanted.resident_id is not None:
            yield AuditRow.resident == wanted.resident_id
        if wanted.kind is not None:
            yield AuditRow.action << [action for action in self.actions() if kind_of(action) is wanted.kind]
        if wanted.since is not None:
            yield AuditRow.at >= wanted.since.astimezone(UTC).isoformat()
        if wanted.until is not None:
            yield AuditRow.at < wanted.until.astimezone(UTC).isoformat()

    def actions(self) -> list[str]:
        """Every action there is in the log; each step jumps along the index, however many lines there are."""
        rows = self._database.execute_sql(
            "WITH RECURSIVE found(action) AS (SELECT min(action) FROM audit UNION ALL "
            "SELECT (SELECT min(action) FROM audit WHERE action > found.action) FROM found "
            "WHERE found.action IS NOT NULL) SELECT action FROM found WHERE action IS NOT NULL"
        )
        return [str(row[0]) for row in rows.fetchall()]

    def written_since(self, seq: int, *, besides: Iterable[str]) -> bool:
        """Whether anything but these actions, and what is said of copies, was written after line ``seq``."""
        query = AuditRow.select(AuditRow.seq).where(
            AuditRow.seq > seq, AuditRow.action.not_in(list(besides)), ~AuditRow.action.startswith("backup.")
        )
        return bool(list(query.limit(1).tuples().execute(self._database)))

    def newest_about(self, resident_id: ResidentId, kinds: Iterable[str], subject: str = "") -> AuditEntry | None:
        """The newest line of one file whose action begins with one of ``kinds``, of ``subject`` alone where named.

        What was taken back or done again counts as what it is about.
        """
        begun = [AuditRow.action.startswith(kind) | AuditRow.detail.startswith(kind) for kind in kinds]
        query = AuditRow.select(*_COLUMNS).where(AuditRow.resident == resident_id, reduce(or_, begun))
        if subject:
            query = query.where(AuditRow.subject == subject)
        rows = query.order_by(AuditRow.seq.desc()).limit(1).tuples().execute(self._database)
        return next((_entry(row) for row in rows), None)

    def of_action(self, *actions: str, since: datetime | None = None) -> list[AuditEntry]:
        """Every line of these kinds, or those since a moment, oldest first; for kinds that are rare."""
        query = AuditRow.select(*_COLUMNS).where(AuditRow.action << actions)
        if since is not None:
            query = query.where(AuditRow.at >= since.astimezone(UTC).isoformat())
        return [_entry(row) for row in query.order_by(AuditRow.seq).tuples().execute(self._database)]

    def seen_by(self, staff_id: StaffId, action: str, since: datetime) -> list[AuditEntry]:
        """What one member did of one kind since a moment, newest first."""
        query = AuditRow.select(*_COLUMNS).where(
            AuditRow.staff_id == staff_id, AuditRow.action == action, AuditRow.at >= since.astimezone(UTC).isoformat()
        )
        return [_entry(row) for row in query.order_by(AuditRow.seq.desc()).tuples().execute(self._database)]
