"""The derived lines for lists, search and Today: replaced as a whole whenever their file changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from operator import attrgetter
from typing import Any

from shelter_app.domain.covers import Whose
from shelter_app.domain.dates import add_months
from shelter_app.domain.deadlines import Severity
from shelter_app.domain.follow_ups import UNANSWERED, WITHDRAWN, FollowUp
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import DueItem, ResidentSummary, next_words, waiting_order
from shelter_app.domain.waiting import OPEN_PARTS, Bounds, Kept, Part, Tally, Wanted
from shelter_app.storage.columns import MomentField
from shelter_app.storage.derived_models import DueRow, SummaryRow
from shelter_app.storage.models import FollowUpRow
from shelter_app.storage.office_models import GrantRow
from shelter_app.storage.shapes import Shape

_SUMMARY = Shape(SummaryRow, ResidentSummary)
_DUE = Shape(DueRow, DueItem)
_STAGE = Shape(FollowUpRow, FollowUp)
_DUE_FACTS = tuple(name for name in _DUE.names if name not in ("id", "resident_id"))
HERE = (Presence.PRESENT, Presence.ON_LEAVE, Presence.HOSPITAL, Presence.MISSING)

# The last day a partial date of birth can mean, as text, is later than the day 18 years ago.
_MAY_BE_UNDER_18 = """born = '' OR CASE length(born)
    WHEN 4 THEN born || '-12-31'
    WHEN 7 THEN date(born || '-01', '+1 month', '-1 day')
    WHEN 10 THEN born
    WHEN 5 THEN (substr(born, 2) + 1) || '-12-31'
    WHEN 8 THEN date(substr(born, 2) || '-01', '+2 months', '-1 day')
    ELSE date(substr(born, 2), '+1 year')
    END > ?"""

# Those who belong together stand together where their terms are the same, each duty beside the same one of the others.
# What is restricted stands by its own random id, because its place may not tell whose brother it is.
_IN_ORDER = (
    "CASE WHEN s.restricted THEN due.resident_id ELSE COALESCE(s.group_id, due.resident_id) END,"
    " due.source, due.code, s.number, due.source_id"
)


class Summaries:
    """Reads and replaces summary lines and due items."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def replace(self, summary: ResidentSummary, due: Iterable[DueItem]) -> None:
        """Puts a file's fresh line and due items in the place of the old ones."""
        run = self._database.execute_sql
        run(_SUMMARY.replace, _SUMMARY.values(summary))
        run("DELETE FROM due WHERE resident_id = ?", (summary.resident_id,))
        for item in due:
            run(_DUE.insert, _DUE.values(item))

    def _summaries(self, query: Any) -> list[ResidentSummary]:
        return [ResidentSummary(*row) for row in query.tuples().execute(self._database)]

    def get(self, resident_id: ResidentId) -> ResidentSummary | None:
        """The line of one file, or None."""
        rows = self._summaries(SummaryRow.select(*_SUMMARY.columns).where(SummaryRow.resident == resident_id))
        return rows[0] if rows else None

    def many(self, ids: Iterable[ResidentId]) -> dict[ResidentId, ResidentSummary]:
        """The lines of several files, by id."""
        wanted = list(ids)
        if not wanted:
            return {}
        rows = self._database.execute_sql(f"{_SUMMARY.select} WHERE resident_id IN ({_marks(wanted)})", wanted)
        return {row.resident_id: row for row in _SUMMARY.built(rows.fetchall())}

    def here(self) -> list[ResidentSummary]:
        """Everyone whose stay lasts, in the order of the Kazakh alphabet; leave and hospital count as here."""
        query = SummaryRow.select(*_SUMMARY.columns).where(SummaryRow.presence.in_(HERE))
        return self._summaries(query.order_by(SummaryRow.sort_key))

    def page(self, *, here: bool, offset: int = 0, limit: int = 200) -> list[ResidentSummary]:
        """One page of the list: those present, or all files, in alphabetical order."""
        query = SummaryRow.select(*_SUMMARY.columns)
        if here:
            query = query.where(SummaryRow.presence.in_(HERE))
        return self._summaries(query.order_by(SummaryRow.sort_key).offset(offset).limit(limit))

    def ids(
        self,
        *,
        here: bool,
        granted: frozenset[ResidentId] = frozenset(),
        category: str = "",
        coordinator: StaffId | None = None,
        under_18: tuple[bool, date] | None = None,
        where: Presence | None = None,
        together: bool = False,
    ) -> list[ResidentId]:
        """The ids of the list in its order, for a table that loads its rows as they come into view.

        Restricted files that are not ``granted`` stand at the end by their number, and only while nothing but presence
        is asked for: neither their place in the alphabet nor a filter may tell who they are. ``under_18`` asks for
        those who may still be under 18 on a day (True) or surely are not (False); a birth date nobody knows counts as
        a child's.
        """
        presence: tuple[str, ...] = HERE if here else tuple(Presence)
        if where is not None:
            presence = (where,)
        base = (
            f"SELECT resident_id FROM summaries WHERE presence IN ({_marks(presence)})"  # noqa: S608
            f" AND (restricted = 0 OR resident_id IN ({_marks(granted)})) = ?"
        )
        asked: dict[str, Any] = {}
        if category:
            asked["category = ?"] = category
        if coordinator is not None:
            asked["coordinator = ?"] = coordinator
        if under_18 is not None:
            wanted, day = under_18
            asked[f"({_MAY_BE_UNDER_18}) = {int(wanted)}"] = add_months(day, -18 * 12).isoformat()
        if together:
            asked["(group_id IS NOT NULL) = ?"] = 1
        order = "sort_key, number"
        found = self._ids(" AND ".join((base, *asked)), order, (*presence, *granted, 1, *asked.values()))
        return found if asked else found + self._ids(base, "number", (*presence, *granted, 0))

    def _ids(self, query: str, order: str, values: tuple[Any, ...]) -> list[ResidentId]:
        rows = self._database.execute_sql(f"{query} ORDER BY {order}", values).fetchall()
        return [ResidentId(row[0]) for row in rows]

    def count(self, *, here: bool) -> int:
        """How many files the list holds."""
        query = SummaryRow.select()
        if here:
            query = query.where(SummaryRow.presence.in_(HERE))
        return int(query.count(self._database))

    def left(self) -> list[ResidentSummary]:
        """Everyone who has left, newest first: the rows of the follow-up board."""
        query = SummaryRow.select(*_SUMMARY.columns).where(SummaryRow.presence == Presence.LEFT)
        return self._summaries(query.order_by(SummaryRow.left_at.desc()))

    def stages_since(self, moment: datetime) -> list[FollowUp]:
        """All stages of the stays that ended since a moment, and of older ones in which one is open, by their days."""
        rows = self._database.execute_sql(
            f"{_STAGE.select} WHERE stay_id IN ("  # noqa: S608
            " SELECT id FROM stays WHERE presence = ? AND presence_since >= ?"
            " UNION SELECT stay_id FROM follow_ups WHERE outcome IS NULL AND cancelled = '') ORDER BY stage_days",
            (Presence.LEFT.value, MomentField().db_value(moment)),
        )
        return _STAGE.built(rows.fetchall())

    def _due(self, query: Any) -> list[DueItem]:
        return [DueItem(*row) for row in query.tuples().execute(self._database)]

    def due_until(self, moment: datetime, *, limit: int | None = None) -> list[DueItem]:
        """Everything open with a term up to ``moment``, the longest overdue first."""
        query = (
            DueRow.select(*_DUE.columns)
            .where(DueRow.closed_at.is_null(), DueRow.due_at <= moment)
            .order_by(DueRow.due_at)
        )
        return self._due(query.limit(limit) if limit else query)

    def tallies(self, bounds: Bounds, mine: Whose) -> list[Tally]:
        """Everything open, counted by part, source, severity and whether it is one of ``mine``."""
        own, values = _own(mine)
        moments = (bounds.now, bounds.end, bounds.week, bounds.week, bounds.later, bounds.now, bounds.later)
        rows = self._database.execute_sql(
            f"SELECT source, severity, {own}, SUM(due_at < ?), SUM(due_at < ?), SUM(due_at < ?),"  # noqa: S608
            " SUM(due_at < ? OR (due_at < ? AND warn_at IS NOT NULL AND warn_at <= ?)), SUM(due_at < ?)"
            " FROM due WHERE closed_at IS NULL GROUP BY 1, 2, 3",
            (*values, *map(_stored, moments)),
        )
        counted: dict[tuple[Part, str, str, bool], int] = {}
        for source, severity, theirs, *until in rows.fetchall():
            for part, upto, before in zip(OPEN_PARTS, until, (0, *until), strict=False):
                if upto > before:
                    key = (part, source, severity, bool(theirs))
                    counted[key] = counted.get(key, 0) + upto - before
        return [
            Tally(part, source, Severity(severity), own, count)
            for (part, source, severity, own), count in counted.items()
        ]

    def waiting(
        self,
        part: Part,
        bounds: Bounds,
        wanted: Wanted,
        *,
        granted: Collection[ResidentId] = (),
        limit: int = -1,
        mine: Whose | None = None,
    ) -> list[DueItem]:
        """The first rows of one part: what is open by its term, what was closed the latest first.

        What is one of ``mine`` comes before all that others have to do, the obligatory of it first.
        """
        condition, values = _asked(part, bounds, wanted, granted)
        order = "due.closed_at DESC" if part in (Part.DONE, Part.CLOSED) else "due.due_at"
        if mine is not None:
            own, theirs = _own(mine)
            order = f"CASE WHEN NOT {own} THEN 2 ELSE due.severity <> ? END, {order}"
            values = (*values, *theirs, Severity.BLOCK.value)
        rows = self._database.execute_sql(
            f"SELECT {', '.join(f'due.{name}' for name in _DUE.quoted.values())} FROM due"  # noqa: S608
            f" JOIN summaries s ON s.resident_id = due.resident_id WHERE {condition}"
            f" ORDER BY {order}, {_IN_ORDER} LIMIT ?",
            (*values, limit),
        )
        return _DUE.built(rows.fetchall())

    def how_many(self, part: Part, bounds: Bounds, wanted: Wanted, *, granted: Collection[ResidentId] = ()) -> int:
        """How many rows one part has."""
        condition, values = _asked(part, bounds, wanted, granted)
        joined = " JOIN summaries s ON s.resident_id = due.resident_id" if wanted.coordinator is not None else ""
        rows = self._database.execute_sql(f"SELECT COUNT(*) FROM due{joined} WHERE {condition}", values)  # noqa: S608
        return int(rows.fetchone()[0])

    def overdue_by_coordinator(self, now: datetime, granted: Collection[ResidentId]) -> dict[StaffId, int]:
        """How many duties are overdue in the files of each coordinator, 0 for files without one and hidden ones."""
        rows = self._database.execute_sql(
            f"SELECT CASE WHEN {_hidden(granted)} THEN 0 ELSE COALESCE(s.coordinator, 0) END, COUNT(*) FROM due"  # noqa: S608
            " JOIN summaries s ON s.resident_id = due.resident_id"
            " WHERE due.closed_at IS NULL AND due.due_at < ? GROUP BY 1 ORDER BY 2 DESC",
            (*granted, _stored(now)),
        )
        return {StaffId(staff): count for staff, count in rows.fetchall()}

    def kept_since(self, moment: datetime, now: datetime) -> Kept:
        """How many duties were closed since a moment, how many of these late, how many are overdue; birthdays aside.

        All that is overdue counts, whenever it fell due: it is not kept on any of these days."""
        rows = self._database.execute_sql(
            "SELECT COUNT(closed_at), COALESCE(SUM(closed_at > due_at), 0), COALESCE(SUM(closed_at IS NULL), 0)"
            " FROM due WHERE source <> 'age' AND (closed_at >= ? OR (closed_at IS NULL AND due_at < ?))",
            (_stored(moment), _stored(now)),
        )
        return Kept(*rows.fetchone())

    def terms_of(self, codes: Collection[str], residents: Collection[ResidentId]) -> list[DueItem]:
        """The open terms of these rules in these files, the latest first."""
        if not codes or not residents:
            return []
        rows = self._database.execute_sql(
            f"{_DUE.select} WHERE closed_at IS NULL AND code IN ({_marks(codes)})"
            f" AND resident_id IN ({_marks(residents)}) ORDER BY due_at DESC",
            (*codes, *residents),
        )
        return _DUE.built(rows.fetchall())

    def silent_since(self, moment: datetime, least: int) -> list[FollowUp]:
        """All stages of the stays in which at least so many attempts may have had no answer since a moment."""
        rows = self._database.execute_sql(
            f"{_STAGE.select} WHERE stay_id IN (SELECT stay_id FROM follow_ups"  # noqa: S608
            f" WHERE outcome IN ({_marks(UNANSWERED)}) AND due >= ? AND cancelled <> ? GROUP BY stay_id"
            " HAVING SUM(1 + json_array_length(attempts)) >= ?"
            ") ORDER BY stage_days",
            (*(one.value for one in UNANSWERED), moment.date().isoformat(), WITHDRAWN, least),
        )
        return _STAGE.built(rows.fetchall())

    def due_of(self, resident_id: ResidentId, *, open_only: bool = True) -> list[DueItem]:
        """What waits in one file, next first."""
        query = DueRow.select(*_DUE.columns).where(DueRow.resident == resident_id)
        if open_only:
            query = query.where(DueRow.closed_at.is_null())
        return self._due(query.order_by(DueRow.due_at))

    def due_by_rules(self, codes: Collection[str], sources: Collection[str]) -> list[DueItem]:
        """Everything in all files, open and closed, that these rules have made."""
        rows = self._database.execute_sql(
            f"{_DUE.select} WHERE code IN ({_marks(codes)}) AND source IN ({_marks(sources)})", (*codes, *sources)
        )
        return _DUE.built(rows.fetchall())

    def due_between(self, start: datetime, end: datetime, sources: Collection[str]) -> list[DueItem]:
        """Everything of these sources in all files, open and closed, whose term ends from ``start`` until ``end``."""
        rows = self._database.execute_sql(
            f"{_DUE.select} WHERE due_at >= ? AND due_at < ? AND source IN ({_marks(sources)})",
            (_stored(start), _stored(end), *sources),
        )
        return _DUE.built(rows.fetchall())

    def exchange(
        self, gone: Iterable[int], changed: Sequence[tuple[DueItem, DueItem]], fresh: Iterable[DueItem]
    ) -> None:
        """Takes due items away, changes some and adds others, in many files at once; ``follow`` renews their lines.

        Each change is an item before and after; only the columns in which any of them differ are written.
        """
        many = self._database.connection().executemany
        many("DELETE FROM due WHERE id = ?", [(key,) for key in gone])
        names = [name for name in _DUE_FACTS if _differs(attrgetter(name), changed)]
        if names:
            settings = ", ".join(f'"{name}" = ?' for name in names)
            values = [(*(_DUE.stored(name, getattr(item, name)) for name in names), item.id) for _was, item in changed]
            many(f"UPDATE due SET {settings} WHERE id = ?", values)  # noqa: S608
        many(_DUE.insert, [_DUE.values(item) for item in fresh])

    def follow(self, resident_ids: Collection[ResidentId]) -> None:
        """Writes into the lines of these files what is next in each of them."""
        first: dict[ResidentId, DueItem] = {}
        wanted = set(resident_ids)
        rows = self._database.execute_sql(f"{_DUE.select} WHERE closed_at IS NULL ORDER BY due_at").fetchall()
        place = _DUE.names.index("resident_id")
        for item in _DUE.built(row for row in rows if row[place] in wanted):
            known = first.get(item.resident_id)
            if known is None or (item.due_at == known.due_at and waiting_order(item) < waiting_order(known)):
                first[item.resident_id] = item
        self._database.connection().executemany(
            "UPDATE summaries SET next_code = ?, next_text = ?, next_due_at = ?, next_has_time = ?"
            " WHERE resident_id = ?",
            [(*_next(first.get(resident_id)), resident_id) for resident_id in wanted],
        )

    def granted_to(self, staff_id: StaffId) -> frozenset[ResidentId]:
        """The restricted files for which this member holds a key."""
        query = GrantRow.select(GrantRow.resident).where(GrantRow.staff_id == staff_id)
        return frozenset(ResidentId(row[0]) for row in query.tuples().execute(self._database))


def _differs(fact: attrgetter[Any], changed: Iterable[tuple[DueItem, DueItem]]) -> bool:
    """Whether a fact is another one in any of the changes; an hour that comes twice is another moment."""
    for was, item in changed:
        one, other = fact(was), fact(item)
        if one != other or getattr(one, "fold", 0) != getattr(other, "fold", 0):
            return True
    return False


def _next(item: DueItem | None) -> tuple[str, str, str | None, bool]:
    due_at = None if item is None else MomentField().db_value(item.due_at)
    return *next_words(item), due_at, item is not None and item.has_time


def _asked(
    part: Part, bounds: Bounds, wanted: Wanted, granted: Collection[ResidentId]
) -> tuple[str, tuple[str | int, ...]]:
    """The condition of one part of the list, and what stands for its marks."""
    start, end = bounds.of(part)
    closed = part in (Part.DONE, Part.CLOSED)
    asked: list[tuple[str, tuple[str | int, ...]]] = [
        ("due.closed_at < ?" if closed else "due.closed_at IS NULL AND due.due_at < ?", (_stored(end),))
    ]
    if start is not None:
        asked.append(("due.closed_at >= ?" if closed else "due.due_at >= ?", (_stored(start),)))
    if part is Part.WARNED:
        asked.append(("due.warn_at <= ?", (_stored(bounds.now),)))
    if part is Part.LATER:
        asked.append(("(due.warn_at IS NULL OR due.warn_at > ?)", (_stored(bounds.now),)))
    if closed:
        asked.append(("due.source <> 'age'", ()))
    if part is Part.DONE:
        asked.append(("due.source <> 'limit'", ()))
    if closed and wanted.closed_late:
        asked.append(("due.closed_at > due.due_at", ()))
    if wanted.who is not None:
        asked.append(_own(wanted.who))
    if wanted.severities:
        asked.append((f"due.severity IN ({_marks(wanted.severities)})", tuple(wanted.severities)))
    if wanted.kinds:
        sources, besides = wanted.sources
        asked.append((f"due.source {'NOT ' if besides else ''}IN ({_marks(sources)})", tuple(sources)))
    if wanted.coordinator is not None:
        own = f"CASE WHEN {_hidden(granted)} THEN 0 ELSE COALESCE(s.coordinator, 0) END = ?"
        asked.append((own, (*granted, wanted.coordinator)))
    return " AND ".join(words for words, _ in asked), tuple(value for _, values in asked for value in values)


def _own(whose: Whose) -> tuple[str, tuple[str | int, ...]]:
    """The condition of a duty that is one of theirs, and what stands for its marks."""
    told, values = f"due.who IN ({_marks(whose.names)})", list[str | int](whose.names)
    for one in whose.places:
        files = (one.only,) if one.only is not None else tuple(one.besides)
        reached = "IN" if one.only is not None else "NOT IN"
        told += f" OR (due.who = ? AND due.resident_id {reached} ({_marks(files)}))"
        values += (str(one.away), *files)
    return f"({told})", tuple(values)


def _hidden(granted: Collection[ResidentId]) -> str:
    return f"(s.restricted AND s.resident_id NOT IN ({_marks(granted)}))"


def _stored(moment: datetime) -> str:
    return MomentField().db_value(moment) or ""


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
