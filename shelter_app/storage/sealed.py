"""What lies sealed with the own key of a restricted file, wherever it lies: found, and put back under another key."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from shelter_app.domain.ids import ResidentId

SEALED_DRAFT: Final = "sealed:"
"""Begins the stored words of a sealed draft; what forms store is JSON and never begins so."""
_GRANTS: Final = ("grants", "cover_keys")
_PARTS: Final = "attachment_parts"
_SCANS: Final = "attachments"


@dataclass(frozen=True, slots=True)
class Box:
    """One sealed value with the place that is bound into it; ``part`` tells which one of a scan, None for its line."""

    table: str
    row: int
    column: str
    version: int
    data: bytes
    part: int | None = None


Opening = Callable[[ResidentId, Box], bytes]
"""What a box of a file holds; the box as it is where nothing opens it."""


class SealedBoxes:
    """All boxes of one file, and a place for what replaces each of them."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def of(self, resident_id: ResidentId) -> Iterator[Box]:
        """Every box of a file, one at a time, because a scan is large; they may be put back meanwhile."""
        for table, columns in _COLUMNS.items():
            which = "resident_id = ?"
            if table == _PARTS:
                which = "attachment_id IN (SELECT id FROM attachments WHERE resident_id = ? AND restricted = 1)"
            found = self._run(f"SELECT rowid FROM {table} WHERE {which}", resident_id).fetchall()  # noqa: S608
            for (rowid,) in found:
                query = f"SELECT {', '.join(columns)} FROM {table} WHERE rowid = ?"  # noqa: S608  (our own names)
                box = _box(table, dict(zip(columns, self._run(query, rowid).fetchone(), strict=True)))
                if box is not None:
                    yield box

    def put(self, box: Box, data: bytes) -> None:
        """Stores ``data`` in the place of this box; the version of the row stays, for it is bound into the box."""
        if box.part is not None:
            self._run(
                "UPDATE attachment_parts SET data = ? WHERE attachment_id = ? AND part = ?", data, box.row, box.part
            )
            return
        stored = _draft(data) if box.table == "drafts" else data
        self._run(f"UPDATE {box.table} SET {_HOLDS[box.table]} = ? WHERE id = ?", stored, box.row)  # noqa: S608

    def sum_scans(self, resident_id: ResidentId) -> None:
        """Writes down anew what the stored parts of each restricted scan of a file add up to."""
        query = "SELECT id, parts FROM attachments WHERE resident_id = ? AND restricted = 1 AND wiped = 0"
        for scan, parts in self._run(query, resident_id).fetchall():
            whole = hashlib.sha256()
            for part in range(parts):
                row = self._run("SELECT data FROM attachment_parts WHERE attachment_id = ? AND part = ?", scan, part)
                whole.update(bytes((row.fetchone() or (b"",))[0]))
            self._run("UPDATE attachments SET digest = ? WHERE id = ?", whole.hexdigest(), scan)

    def _run(self, query: str, *values: Any) -> Any:
        return self._database.execute_sql(query, values)


class Through:
    """Rows as they are behind the keys of these files, so that two registries under different keys can be compared.

    The sealed copies of the keys and the sums over sealed scans do not count: they are others under each key.
    """

    def __init__(self, database: Any, files: Collection[ResidentId], opening: Opening) -> None:
        self._files, self._opening = frozenset(files), opening
        scans = database.execute_sql("SELECT id, resident_id FROM attachments WHERE restricted = 1").fetchall()
        self._scans: Mapping[int, ResidentId] = {int(scan): resident for scan, resident in scans}

    def row(self, table: str, names: Sequence[str], values: Sequence[Any]) -> tuple[Any, ...] | None:
        """The values that count of one row; None where the row does not count."""
        if not self._files or (table not in _COLUMNS and table not in _GRANTS):
            return tuple(values)
        row = dict(zip(names, values, strict=True))
        resident_id = self._scans.get(row["attachment_id"]) if table == _PARTS else row["resident_id"]
        if resident_id is None or resident_id not in self._files:
            return tuple(row.values())
        if table in _GRANTS:
            return None
        box = _box(table, row)
        if box is not None:
            row = {**row, _HOLDS[table]: self._opening(resident_id, box)}
        if table == _SCANS and row["restricted"]:
            row = {**row, "digest": ""}
        return tuple(row.values())


_HOLDS: Final = {
    "notes": "sealed", "answer_sheets": "sealed", "drafts": "content", _SCANS: "sealed", _PARTS: "data",
}  # fmt: skip
_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "notes": ("id", "version", "sealed"),
    "answer_sheets": ("id", "sealed"),
    "drafts": ("id", "content"),
    _PARTS: ("attachment_id", "part", "data"),
    _SCANS: ("id", "sealed"),
}


def _box(table: str, row: Mapping[str, Any]) -> Box | None:
    """The box in a row of one of these tables; None where nothing in it is sealed."""
    held = row[_HOLDS[table]]
    if not held or (table == "drafts" and not held.startswith(SEALED_DRAFT)):
        return None
    if table == _PARTS:
        return Box(_SCANS, row["attachment_id"], f"part{row['part']}", 1, bytes(held), row["part"])
    if table == "drafts":
        return Box(table, row["id"], "content", 1, b64decode(held.removeprefix(SEALED_DRAFT)))
    if table == "notes":
        return Box(table, row["id"], "text", row["version"], bytes(held))
    return Box(table, row["id"], "title" if table == _SCANS else "answers", 1, bytes(held))


def _draft(data: bytes) -> str:
    return SEALED_DRAFT + b64encode(data).decode("ascii")
