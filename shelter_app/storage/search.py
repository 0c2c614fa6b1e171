"""Search as you type: folded names, file numbers and telephone digits in one index inside the encrypted file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from shelter_app.domain.ids import ResidentId


def _quoted(token: str) -> str:
    # A zero byte would end the statement for SQLite, whatever stands behind it.
    return '"' + token.replace("\0", "").replace('"', '""') + '"*'


class Search:
    """The index: one row a file, its rowid being the resident's id."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def put(self, resident_id: ResidentId, names: Iterable[str], number: str, phones: Iterable[str]) -> None:
        """Replaces what can be found about one file; ``names`` are folded keys, ``phones`` digits only."""
        run = self._database.execute_sql
        run("DELETE FROM search WHERE rowid = ?", (resident_id,))
        run(
            "INSERT INTO search(rowid, names, number, phones) VALUES (?, ?, ?, ?)",
            (resident_id, " ".join(names), number, " ".join(phones)),
        )

    def find(self, tokens: Iterable[str], *, limit: int = 50) -> list[ResidentId]:
        """Files in which every token begins a word of a name, a number or a phone, best match first."""
        words = [_quoted(token) for token in tokens if token.strip("\0")]
        if not words:
            return []
        cursor = self._database.execute_sql(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?", (" AND ".join(words), limit)
        )
        return [ResidentId(row[0]) for row in cursor.fetchall()]
