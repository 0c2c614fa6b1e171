"""What a centre's lawyer changed about a packaged rule: its number, its words, whether it is in force, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from shelter_app.domain.deadlines import Rule, Severity, Unit
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import StaffId
from shelter_app.domain.labels import Labels
from shelter_app.domain.profiles import PRINTED, Profile

RANGES: Final[dict[Unit, tuple[int, int]]] = {
    Unit.MINUTES: (0, 1440),
    Unit.HOURS: (0, 240),
    Unit.DAYS: (0, 1095),
    Unit.WORKING_DAYS: (0, 250),
    Unit.MONTHS: (1, 36),
    Unit.AGE: (1, 25),
}
"""The first and last number that a term of this unit can sensibly have."""


def bounds(rule: Rule, *, limit: bool) -> tuple[int, int]:
    """The first and last number that a rule can have; a limit of stay is one day at least."""
    first, last = RANGES[rule.unit]
    return max(first, 1) if limit else first, last


@dataclass(frozen=True, slots=True)
class RuleEdit:
    """A rule as somebody wants it; ``offset`` None leaves the number blank, as some sources do.

    ``checked_by`` names who compared it with the text of the act, on the day ``checked_on``.
    """

    offset: int | None
    active: bool
    clause: Labels
    since: date | None = None
    checked_by: str = ""
    checked_on: date | None = None

    @classmethod
    def of(cls, rule: Rule) -> RuleEdit:
        """What a rule says at present."""
        return cls(rule.offset, rule.active, rule.clause, rule.since, rule.verified_by, rule.verified_on)

    def applied(self, rule: Rule) -> Rule:
        """The rule with these values; early warnings keep their share of the term."""
        return replace(
            rule,
            offset=self.offset,
            active=self.active,
            clause=self.clause,
            since=self.since,
            verified_by=self.checked_by,
            verified_on=self.checked_on,
            warn=_rescaled(rule, self.offset),
        )


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One decision about one packaged rule, kept in the registry; the packaged file stays as it came."""

    rule: str
    edit: RuleEdit
    reason: str
    by: StaffId
    at: datetime


def check_edit(rule: Rule, edit: RuleEdit, *, limit: bool, today: date) -> None:
    """Stops values that cannot be meant.

    Raises InvalidInput: offset ``range`` (see :func:`bounds`) or ``missing`` where the packaged rule has a number;
    active ``protects`` for a duty that protects a child at once; clause ``missing`` in one of the languages of the
    papers; since and checked_on ``in_future``.
    """
    problems: dict[str, str] = {}
    first, last = bounds(rule, limit=limit)
    if edit.offset is None:
        if rule.offset is not None:
            problems["offset"] = "missing"
    elif not first <= edit.offset <= last:
        problems["offset"] = "range"
    if not edit.active and rule.severity is Severity.BLOCK:
        problems["active"] = "protects"
    for lang in PRINTED:
        if not edit.clause.has(lang):
            problems[f"clause_{lang}"] = "missing"
    for name in ("since", "checked_on"):
        day = getattr(edit, name)
        if day is not None and day > today:
            problems[name] = "in_future"
    if problems:
        raise InvalidInput(**problems)


def changed(profile: Profile, changes: Iterable[RuleChange]) -> Profile:
    """The procedure with the centre's decisions; one about a rule that is no longer packaged changes nothing."""
    edits = {change.rule: change.edit for change in changes}
    rules = (edits[rule.code].applied(rule) if rule.code in edits else rule for rule in profile.rules)
    return replace(profile, rules=tuple(rules))


def _rescaled(rule: Rule, offset: int | None) -> tuple[int, ...]:
    if not rule.offset or offset in (None, rule.offset):
        return rule.warn
    assert offset is not None
    days = (max(round(day * offset / rule.offset), 1) for day in rule.warn)
    return tuple(sorted({day for day in days if day < offset}))
