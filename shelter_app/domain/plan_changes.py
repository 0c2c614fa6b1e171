"""What changed from one version of a plan to the next: rows that came, rows that read otherwise, rows that went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from shelter_app.domain.phrases import key_of
from shelter_app.domain.support_plans import PlanItem, PlanStatus, SupportPlan

COMPARED: Final = ("group", "need", "measure", "due", "expected", "responsible")
"""What a row says; its mark and what was achieved belong to carrying it out, not to the version."""


class ChangeKind(StrEnum):
    """What became of a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that differs: ``now`` as it stands, ``before`` as it stood; ``fields`` name what reads otherwise."""

    kind: ChangeKind
    now: PlanItem | None = None
    before: PlanItem | None = None
    fields: tuple[str, ...] = ()

    @property
    def row(self) -> PlanItem:
        """The row that is meant, as it reads last."""
        row = self.now or self.before
        assert row is not None
        return row


def version_before(plan: SupportPlan, versions: Iterable[SupportPlan]) -> SupportPlan | None:
    """The version that this one follows; what changed is told against it. After a plan was closed, a new one begins."""
    followed = (PlanStatus.APPROVED, PlanStatus.SUPERSEDED)
    earlier = max((one for one in versions if one.number < plan.number), key=lambda one: one.number, default=None)
    return earlier if earlier is not None and earlier.status in followed else None


def changes(before: Iterable[PlanItem], now: Sequence[PlanItem]) -> tuple[RowChange, ...]:
    """What changed, in the order of the newer version, what went at the end.

    A row is known again by its need and measure, else by its need in the same group. One that was carried out or given
    up stays behind with its version and is no change.
    """
    left = list(before)
    pairs: dict[int, PlanItem] = {}
    for same in (_same_measure, _same_need):
        for item in now:
            found = None if item.id in pairs else next((one for one in left if same(one, item)), None)
            if found is not None:
                pairs[item.id] = found
                left.remove(found)
    told = []
    for item in now:
        known = pairs.get(item.id)
        if known is None:
            told.append(RowChange(ChangeKind.ADDED, item))
            continue
        fields = tuple(name for name in COMPARED if getattr(known, name) != getattr(item, name))
        if fields:
            told.append(RowChange(ChangeKind.CHANGED, item, known, fields))
    return (*told, *(RowChange(ChangeKind.REMOVED, before=item) for item in left if item.open))


def _same_measure(one: PlanItem, other: PlanItem) -> bool:
    return one.need == other.need and key_of(one.measure) == key_of(other.measure)


def _same_need(one: PlanItem, other: PlanItem) -> bool:
    return one.open and bool(one.need) and (one.group, one.need) == (other.group, other.need)
