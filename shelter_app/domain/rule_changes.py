"""What a centre decided about the rules: how a packaged one was changed, and rules of the centre's own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from shelter_app.domain.comparing import comparison_problems
from shelter_app.domain.deadlines import Recurrence, Rule, Severity, Unit
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

OWN: Final = "own."
"""How the code of a rule begins that no procedure names and the centre has made for itself."""

_KIND: Final = re.compile(r"[a-z][a-z0-9_]*")
_APART: Final = frozenset({Unit.AGE})
"""Units that make a rule another kind of rule: a birthday is no span of time."""


def bounds(unit: Unit, *, limit: bool) -> tuple[int, int]:
    """The first and last number that a rule can have; a limit of stay is one day at least."""
    first, last = RANGES[unit]
    return max(first, 1) if limit else first, last


def is_own(code: str) -> bool:
    """Whether the centre made this rule itself."""
    return code.startswith(OWN)


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One decision about one rule, kept in the registry as the whole rule that holds; the packaged file stays."""

    rule: str
    wanted: Rule
    reason: str
    by: StaffId
    at: datetime


def check_rule(packaged: Rule | None, wanted: Rule, *, limit: bool, today: date) -> None:
    """Stops values that cannot be meant; ``packaged`` is None for a rule of the centre's own.

    Raises InvalidInput: offset ``range`` (see :func:`bounds`) or ``missing`` where the packaged rule has a number;
    unit and trigger ``fixed`` where they would make it another kind of rule; ``protects`` for active, severity,
    trigger, recurrence, kinds, conditions, closed_by, cancelled_by and moved_by of a packaged duty that protects a
    child at once (its number stays the lawyer's); trigger and closed_by ``missing``; warn and warn_before ``range``;
    title and clause ``missing`` in one of the languages of the papers; since and verified_on ``in_future``;
    verified_by ``missing``.
    """
    problems = _number(packaged, wanted, limit=limit) | _kind(packaged, wanted, limit=limit)
    for name, labels in (("title", wanted.title), ("clause", wanted.clause)):
        problems |= {f"{name}_{lang}": "missing" for lang in PRINTED if not labels.has(lang)}
    if wanted.note:
        problems |= {f"note_{lang}": "missing" for lang in PRINTED if not wanted.note.has(lang)}
    problems |= comparison_problems(wanted, today)
    if packaged is not None and packaged.severity is Severity.BLOCK:
        problems |= _protecting(packaged, wanted)
    if problems:
        raise InvalidInput(**problems)


def _number(packaged: Rule | None, wanted: Rule, *, limit: bool) -> dict[str, str]:
    problems: dict[str, str] = {}
    first, last = bounds(wanted.unit, limit=limit)
    if wanted.offset is None:
        if packaged is None or packaged.offset is not None:
            problems["offset"] = "missing"
    elif not first <= wanted.offset <= last:
        problems["offset"] = "range"
    elif any(not 0 < count < wanted.offset for count in wanted.warn):
        problems["warn"] = "range"
    if any(not 0 < days <= RANGES[Unit.DAYS][1] for days in wanted.warn_before):
        problems["warn_before"] = "range"
    return problems


def _kind(packaged: Rule | None, wanted: Rule, *, limit: bool) -> dict[str, str]:
    problems: dict[str, str] = {}
    if not _KIND.fullmatch(wanted.trigger):
        problems["trigger"] = "missing"
    if not wanted.closed_by or not all(map(_KIND.fullmatch, wanted.closed_by)):
        problems["closed_by"] = "missing"
    if packaged is None:
        return problems
    if packaged.unit is not wanted.unit and (limit or {packaged.unit, wanted.unit} & _APART):
        problems["unit"] = "fixed"
    if packaged.trigger != wanted.trigger and (limit or packaged.unit in _APART):
        problems["trigger"] = "fixed"
    if limit and packaged.closed_by != wanted.closed_by:
        problems["closed_by"] = "fixed"
    return problems


def _protecting(packaged: Rule, wanted: Rule) -> dict[str, str]:
    """What would let a duty that protects a child at once start less often, weigh less, or end by something else."""
    problems = {} if wanted.active else {"active": "protects"}
    if wanted.severity is not packaged.severity:
        problems["severity"] = "protects"
    if wanted.recurrence not in (packaged.recurrence, Recurrence.EACH):
        problems["recurrence"] = "protects"
    if wanted.trigger != packaged.trigger:
        problems["trigger"] = "protects"
    if wanted.kinds and not (packaged.kinds and set(packaged.kinds) <= set(wanted.kinds)):
        problems["kinds"] = "protects"
    if not set(wanted.conditions) <= set(packaged.conditions):
        problems["conditions"] = "protects"
    for name in ("closed_by", "cancelled_by", "moved_by"):
        if not set(getattr(wanted, name)) <= set(getattr(packaged, name)):
            problems.setdefault(name, "protects")
    return problems


def rescaled(present: Rule, wanted: Rule) -> Rule:
    """The wanted rule; where its number alone was changed, the early warnings keep their share of the term."""
    if (present.unit, present.warn) != (wanted.unit, wanted.warn) or not present.offset or wanted.offset is None:
        return wanted
    if present.offset == wanted.offset:
        return wanted
    share = wanted.offset / present.offset
    days = {max(round(day * share), 1) for day in present.warn}
    return replace(wanted, warn=tuple(sorted(day for day in days if day < wanted.offset)))


def changed(profile: Profile, changes: Iterable[RuleChange]) -> Profile:
    """The procedure with the centre's decisions; one about a rule that is no longer packaged changes nothing."""
    decided = {change.rule: change.wanted for change in changes}
    rules = [decided.get(rule.code, rule) for rule in profile.rules]
    rules += [rule for code, rule in decided.items() if is_own(code)]
    return replace(profile, rules=tuple(rules))


def differing(before: Profile, after: Profile) -> tuple[str, ...]:
    """The codes of the rules whose clocks may differ between two editions of one procedure."""
    old = {rule.code: _running(rule) for rule in before.rules}
    new = {rule.code: _running(rule) for rule in after.rules}
    return tuple(code for code in {**old, **new} if old.get(code) != new.get(code))


def _running(rule: Rule) -> Rule:
    """The rule without what only people read of it."""
    blank = Labels()
    return replace(
        rule, title=blank, clause=blank, note=blank, since=None, review=False, verified_by="", verified_on=None
    )
