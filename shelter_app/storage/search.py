"""Search as you type: folded names, file numbers and telephone digits in two indexes inside the encrypted file."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from shelter_app.domain.ids import ContactId, ResidentId


def _quoted(token: str) -> str:
    # A zero byte would end the statement for SQLite, whatever stands behind it.
    return '"' + token.replace("\0", "").replace('"', '""') + '"*'


_FEWEST_DIGITS = 4


def _endings(digits: str) -> list[str]:
    # Any run of digits begins one of these, so that the middle of a number is found by its beginning.
    return [digits[start:] for start in range(max(1, len(digits) - _FEWEST_DIGITS + 1))]


class Search:
    """One index of files, its rowid being the resident's id, and one of contacts by theirs."""

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

    def put_contact(self, contact_id: ContactId, name: str, phones: Iterable[str]) -> None:
        """Replaces what can be found about one contact; ``name`` is a folded key, ``phones`` digits only."""
        run = self._database.execute_sql
        run("DELETE FROM contact_search WHERE rowid = ?", (contact_id,))
        digits = " ".join(ending for phone in phones for ending in _endings(phone))
        run("INSERT INTO contact_search(rowid, name, phones) VALUES (?, ?, ?)", (contact_id, name, digits))

    def find_contacts(
        self, words: Iterable[str], digits: str, *, granted: Collection[ResidentId] = (), limit: int = 50
    ) -> list[ContactId]:
        """Contacts whose name fits every word or one of whose numbers holds the digits; who must not come near first.

        Contacts of restricted files are found only where the file is ``granted``.
        """
        names = [f"name : {_quoted(word)}" for word in words if word.strip("\0")]
        asked = [f"({' AND '.join(names)})"] if names else []
        asked += [f"phones : {_quoted(digits)}"] if digits else []
        if not asked:
            return []
        cursor = self._database.execute_sql(
            "SELECT c.id FROM contact_search AS s JOIN contacts AS c ON c.id = s.rowid"  # noqa: S608
            " JOIN residents AS r ON r.id = c.resident_id WHERE contact_search MATCH ?"
            f" AND (r.restricted = 0 OR r.id IN ({', '.join('?' * len(granted))}))"
            " ORDER BY c.must_not DESC, c.name, c.id LIMIT ?",
            (" OR ".join(asked), *granted, limit),
        )
        return [ContactId(row[0]) for row in cursor.fetchall()]
