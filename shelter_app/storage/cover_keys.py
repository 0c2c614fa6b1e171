"""The keys of restricted files as they are sealed to whoever stands in for a coordinator."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from shelter_app.domain.ids import CoverId, ResidentId
from shelter_app.storage.office_models import CoverKeyRow


class CoverKeys:
    """Keeps one sealed key for each cover and file; which covers hold today, the caller says."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def put(self, cover_id: CoverId, resident_id: ResidentId, sealed: bytes) -> None:
        """Lets whoever stands in open the restricted notes of one file."""
        row = CoverKeyRow.insert(cover=cover_id, resident=resident_id, sealed=sealed)
        row.on_conflict_replace().execute(self._database)

    def files(self, covers: Collection[CoverId]) -> list[tuple[CoverId, ResidentId]]:
        """The restricted files that these covers reach, as long as whoever is away coordinates and may read them."""
        rows = self._database.execute_sql(
            "SELECT k.cover_id, k.resident_id FROM cover_keys k JOIN covers c ON c.id = k.cover_id"  # noqa: S608
            " JOIN residents r ON r.id = k.resident_id AND r.coordinator = c.away"
            " JOIN grants g ON g.resident_id = k.resident_id AND g.staff_id = c.away"
            f" WHERE k.cover_id IN ({', '.join('?' * len(covers))})",
            tuple(covers),
        )
        return [(CoverId(cover), ResidentId(resident)) for cover, resident in rows.fetchall()]

    def sealed(self, resident_id: ResidentId) -> dict[CoverId, bytes]:
        """The sealed keys of one file by cover."""
        query = CoverKeyRow.select(CoverKeyRow.cover, CoverKeyRow.sealed).where(CoverKeyRow.resident == resident_id)
        return {CoverId(cover): bytes(sealed) for cover, sealed in query.tuples().execute(self._database)}

    def of(self, covers: Collection[CoverId]) -> list[tuple[CoverId, ResidentId]]:
        """Which keys these covers hold, whether they reach the files now or not."""
        query = CoverKeyRow.select(CoverKeyRow.cover, CoverKeyRow.resident).where(CoverKeyRow.cover.in_(list(covers)))
        return [(CoverId(one), ResidentId(two)) for one, two in query.tuples().execute(self._database)]

    def clear(self, resident_id: ResidentId) -> None:
        """Deletes every sealed key of one file: it has another key now."""
        CoverKeyRow.delete().where(CoverKeyRow.resident == resident_id).execute(self._database)

    def drop(self, covers: Iterable[CoverId]) -> int:
        """Deletes the keys of covers that are over: afterwards nothing of theirs opens anything."""
        rows = CoverKeyRow.delete().where(CoverKeyRow.cover.in_(list(covers)))
        return int(rows.execute(self._database))
