"""What is still open when somebody leaves, and what staff decide about each: done, carried on by somebody, or ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from shelter_app.domain.deadlines import Rule, Unit
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import PlanItemId, ResidentId
from shelter_app.domain.journal import StoredOverride
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Discharge, Fate, LeftOpen, Stay
from shelter_app.domain.summaries import OF_DECISIONS, DueItem
from shelter_app.domain.support_plans import ItemState
from shelter_app.services import undertakings
from shelter_app.services.events import has_a_form, record_event
from shelter_app.services.session import Session, allowed, new_id

_BEFORE_THE_DOOR: Final = timedelta(seconds=1)
"""What was done by the hour of leaving stands before it: leaving itself would end the duty unfulfilled."""


class LeftUndecided(ShelterError):
    """Measures of the plan are open and nobody has decided what becomes of them; ``count`` is how many."""

    def __init__(self, number: str, count: int) -> None:
        super().__init__(f"{number}: {count}")
        self.number = number
        self.count = count


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """One thing that is open at the door. ``fate`` holds where nobody decides otherwise; None must be decided.

    ``fates`` are the answers this member may give.
    """

    resident_id: ResidentId
    number: str
    due: DueItem
    fates: tuple[Fate, ...]
    fate: Fate | None

    @property
    def key(self) -> tuple[str, str, int | None, datetime | None]:
        """The same name as that of the decision about it."""
        return self.due.source, self.due.code, self.due.source_id, self.due.started_at

    def decided(self, fate: Fate, *, taken_by: str = "", reason: str = "") -> LeftOpen:
        """The decision about it, to be handed to the discharge."""
        due = self.due
        return LeftOpen(
            due.source,
            due.code,
            due.source_id,
            due.text,
            due.due_at,
            fate,
            due.started_at,
            taken_by.strip(),
            reason.strip(),
        )


@allowed(Can.DISCHARGE)
def open_matters(resident_ids: tuple[ResidentId, ...], *, by: Session) -> tuple[OpenMatter, ...]:
    """What would be left open if these people left now: measures of the plan first, then duties and agreed contacts."""
    return tuple(matter for resident_id in resident_ids for matter in _of(by, by.file(resident_id)))


def _of(by: Session, resident: Resident) -> list[OpenMatter]:
    waiting = by.store.summaries.due_of(resident.id)
    found = [matter for item in waiting if (matter := _matter(by, resident, item)) is not None]
    return sorted(found, key=lambda matter: (matter.fate is not None, matter.due.due_at))


def _matter(by: Session, resident: Resident, item: DueItem) -> OpenMatter | None:
    if item.source == "plan":
        return OpenMatter(resident.id, resident.number, item, tuple(Fate), None)
    if item.source in OF_DECISIONS:
        return OpenMatter(resident.id, resident.number, item, tuple(Fate), Fate.GOES_ON)
    if item.source == "contact_next":
        return OpenMatter(resident.id, resident.number, item, (Fate.GOES_ON, Fate.ENDED), Fate.GOES_ON)
    rule = by.profile.rule(item.code) if item.source == "clock" else None
    if rule is None or rule.unit is Unit.AGE or "discharged" in rule.closed_by:
        return None
    ends = "discharged" in rule.cancelled_by
    fates = [Fate.GOES_ON]
    if _closing_event(rule):
        fates.insert(0, Fate.DONE)
    # A term that outlives the stay by its rule is ended by somebody who may change the rules.
    if ends or by.can(Can.EDIT_RULES):
        fates.append(Fate.ENDED)
    return OpenMatter(resident.id, resident.number, item, tuple(fates), Fate.ENDED if ends else Fate.GOES_ON)


def _closing_event(rule: Rule) -> str:
    return next((kind for kind in rule.closed_by if not has_a_form(kind)), "")


def settled(by: Session, resident: Resident, decisions: Iterable[LeftOpen]) -> tuple[LeftOpen, ...]:
    """Every open matter with its decision, in its order; what has closed meanwhile needs none.

    A duty or an agreed contact without a decision follows its own rule, and says that nobody decided about it.

    Raises LeftUndecided where a measure has no decision, InvalidInput where a name or a reason is missing or a fate
    cannot be chosen.
    """
    matters = _of(by, resident)
    given = {one.key: one for one in decisions}
    undecided = [matter for matter in matters if matter.fate is None and matter.key not in given]
    if undecided:
        raise LeftUndecided(resident.number, len(undecided))
    found = []
    for matter in matters:
        decision = given.get(matter.key)
        if decision is None:
            assert matter.fate is not None
            found.append(replace(matter.decided(matter.fate), by_rule=True))
        else:
            _check(matter, decision)
            found.append(
                matter.decided(decision.fate, taken_by=decision.taken_by, reason=decision.reason),
            )
    return tuple(found)


def needs_words(matter: OpenMatter, fate: Fate) -> bool:
    """Whether a decision says who carries on, why it ended or what proves it; only a measure done needs none."""
    return fate is not Fate.DONE or matter.due.source == "clock"


def _check(matter: OpenMatter, decision: LeftOpen) -> None:
    if decision.fate not in matter.fates:
        raise InvalidInput(left_open="not_possible")
    if not needs_words(matter, decision.fate):
        return
    words = decision.taken_by if decision.fate is Fate.GOES_ON else decision.reason
    if not words.strip():
        raise InvalidInput(left_open="taker_missing" if decision.fate is Fate.GOES_ON else "reason_missing")


def carry_out(by: Session, stay: Stay, leaving: Discharge) -> None:
    """Marks and closes what was decided to be done or ended; runs inside the change of the discharge."""
    for one in leaving.left_open:
        if one.source == "plan":
            _mark(by, leaving, one)
        elif one.source in OF_DECISIONS:
            undertakings.answered(by, leaving.at, one)
        elif one.source == "clock" and one.fate is Fate.DONE:
            _close(by, stay, leaving, one)
        elif one.source == "clock" and one.fate is Fate.ENDED:
            _end(by, stay, one)


def _mark(by: Session, leaving: Discharge, one: LeftOpen) -> None:
    if one.fate is Fate.GOES_ON or one.about is None:
        return
    item = by.store.plan_items.get(PlanItemId(one.about))
    state = ItemState.DONE if one.fate is Fate.DONE else ItemState.CANCELLED
    on = leaving.at.astimezone(by.tz).date()
    by.store.plan_items.save(item.marked(state, one.reason, on, by.staff.id))


def _close(by: Session, stay: Stay, leaving: Discharge, one: LeftOpen) -> None:
    rule = by.profile.rule(one.code)
    assert rule is not None
    at = max(leaving.at - _BEFORE_THE_DOOR, one.started or stay.admitted_at)
    record_event(by, stay.resident_id, _closing_event(rule), at, stay_id=stay.id, evidence=one.reason)


def _end(by: Session, stay: Stay, one: LeftOpen) -> None:
    rule = by.profile.rule(one.code)
    if rule is None or "discharged" in rule.cancelled_by:
        return
    by.require(Can.EDIT_RULES)
    known = by.store.overrides.all(resident_id=stay.resident_id, rule=one.code)
    same = next((override for override in known if override.started == one.started), None)
    if same is not None:
        by.store.overrides.save(replace(same, due_at=None, reason=one.reason, by=by.staff.id))
        return
    by.store.overrides.add(
        StoredOverride(new_id(), stay.resident_id, one.code, None, one.reason, by.staff.id, started=one.started)
    )
