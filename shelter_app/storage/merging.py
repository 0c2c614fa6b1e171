"""Moves the rows of one file to another and back, remembering for each row what it said before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.merging import Aside, Moved
from shelter_app.storage import codec
from shelter_app.storage.tables import Table

MOVED: Final = (
    "stays", "contacts", "support_plans", "medicines", "doses", "examinations", "vaccinations", "obstacles",
    "attachments", "notes", "case_events", "follow_ups", "clock_overrides", "delay_causes", "prints",
    "outgoing_letters", "drafts", "trash", "appointments", "openings", "interviews", "answer_sheets", "consents",
    "referrals", "disclosures", "needs_assessments", "plan_monitorings", "protection_meetings", "undertakings",
    "tracing", "packages", "plan_signatures", "row_remarks", "legal_holds", "covers",
)  # fmt: skip
"""Tables whose rows belong to one file by their column ``resident_id``; parents come before what hangs on them."""

NOT_MOVED: Final = frozenset(
    {"audit", "grants", "cover_keys", "due", "summaries", "contact_event_residents", "erasures"}
)
"""The audit and acts of erasure are final, grants stay with restricted files, the rest follows from other rows."""

_HANGING: Final = (("doses", "medicine_id"), ("case_events", "stay_id"), ("follow_ups", "stay_id"))
_COLUMNS: Final = frozenset({"resident_id", "number", "stay_id", "subject", "about", "resident_ids"})
Values = Mapping[str, int | str | None]


class MergedRows:
    """Works on rows as they lie, because an object of the domain does not change the file it belongs to."""

    def __init__(self, database: Any) -> None:
        self._run = database.execute_sql

    def ids(self, table: str, resident_id: ResidentId) -> list[int]:
        """The rows of one file in one table."""
        query = f"SELECT id FROM {_known(table)} WHERE resident_id = ? ORDER BY id"  # noqa: S608
        rows = self._run(query, (resident_id,))
        return [row[0] for row in rows.fetchall()]

    def move(self, table: str, row: int, to: Values) -> Moved | None:
        """Changes columns of one row and tells what they were; None where the row is not there."""
        columns = _checked(to)
        query = f"SELECT {', '.join(columns)} FROM {_known(table)} WHERE id = ?"  # noqa: S608
        found = self._run(query, (row,)).fetchone()
        if found is None:
            return None
        settings = ", ".join(f"{column} = ?" for column in columns)
        # Who has the row open must not store it over this; notes are sealed with their version and never stored twice.
        step = "" if table == "notes" else ", version = version + 1"
        change = f"UPDATE {_known(table)} SET {settings}{step} WHERE id = ?"  # noqa: S608
        self._run(change, (*to.values(), row))
        return Moved(table, row, dict(zip(columns, found, strict=True)))

    def put_back(self, moved: Moved) -> None:
        """The row says again what it said before; one that is no longer there is left out."""
        self.move(moved.table, moved.id, moved.was)

    def move_log(self, gone: ResidentId, kept: ResidentId) -> list[Moved]:
        """Puts the entries of one file's contact log into the other's; an entry about both stays one entry."""
        moved = []
        for event in self._events(gone):
            found = self._run("SELECT resident_ids FROM contact_events WHERE id = ?", (event,)).fetchone()
            residents = [kept if one == gone else one for one in json.loads(found[0])]
            one = self.move("contact_events", event, {"resident_ids": _ids(residents)})
            assert one is not None
            moved.append(one)
            self._link(event)
        return moved

    def put_log_back(self, moved: Moved) -> None:
        """The entry stands in the logs in which it stood before."""
        self.put_back(moved)
        self._link(moved.id)

    def take_along(self, kept: ResidentId, gone: ResidentId, known: frozenset[tuple[str, int]]) -> None:
        """What was written since the merging and hangs on a row that went back follows it to its file."""
        for table, column in _HANGING:
            parent = "medicines" if column == "medicine_id" else "stays"
            rows = self._run(
                f"SELECT id FROM {_known(table)} WHERE resident_id = ?"  # noqa: S608
                f" AND {column} IN (SELECT id FROM {_known(parent)} WHERE resident_id = ?)",
                (kept, gone),
            )
            for (row,) in rows.fetchall():
                if (table, row) not in known:
                    self.move(table, row, {"resident_id": gone})
        events = self._run(
            "SELECT id, resident_ids FROM contact_events WHERE contact_id IN"
            " (SELECT id FROM contacts WHERE resident_id = ?)",
            (gone,),
        )
        for event, residents in events.fetchall():
            if ("contact_events", event) not in known and kept in json.loads(residents):
                to = [gone if one == kept else one for one in json.loads(residents)]
                self.move("contact_events", event, {"resident_ids": _ids(to)})
                self._link(event)

    def forget(self, resident_id: ResidentId) -> None:
        """Takes a file off the lists, out of what is due and out of the search: it went into another one."""
        for table in ("due", "summaries"):
            self._run(f"DELETE FROM {table} WHERE resident_id = ?", (resident_id,))  # noqa: S608
        self._run("DELETE FROM search WHERE rowid = ?", (resident_id,))

    def _events(self, resident_id: ResidentId) -> list[int]:
        rows = self._run(
            "SELECT event_id FROM contact_event_residents WHERE resident_id = ? ORDER BY event_id", (resident_id,)
        )
        return [row[0] for row in rows.fetchall()]

    def _link(self, event: int) -> None:
        found = self._run("SELECT resident_ids FROM contact_events WHERE id = ?", (event,)).fetchone()
        if found is None:
            return
        self._run("DELETE FROM contact_event_residents WHERE event_id = ?", (event,))
        for resident in json.loads(found[0]):
            self._run("INSERT INTO contact_event_residents (event_id, resident_id) VALUES (?, ?)", (event, resident))


def set_aside(table: Table[Any], name: str, items: Iterable[Any]) -> Iterator[Aside]:
    """Takes objects out of their table and gives them as the record keeps them."""
    for item in items:
        table.remove(item.id)
        yield Aside(name, codec.dump(item))


def object_of(table: Table[Any], row: str) -> Any:
    """The object that was put aside or thrown away, as this program knows it."""
    return codec.load(table.shape.kind, row)


def row_of(item: Any) -> str:
    """An object as the record keeps it."""
    return codec.dump(item)


def bring_back(table: Table[Any], item: Any) -> None:
    """Puts an object back as it was, with the version it had."""
    table.put_back(item, None)


def _ids(residents: Iterable[int]) -> str:
    return codec.dump(tuple(dict.fromkeys(residents)))


def _known(table: str) -> str:
    if table not in MOVED and table != "contact_events":
        raise ValueError(table)
    return table


def _checked(to: Values) -> tuple[str, ...]:
    if not _COLUMNS.issuperset(to):
        raise ValueError(sorted(to))
    return tuple(to)
