"""The national rules of this centre for its lawyer: what is packaged, what was changed, by whom and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.deadlines import Rule
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.profiles import Profile
from shelter_app.domain.residents import CaseStatus
from shelter_app.domain.rule_changes import RuleChange, RuleEdit, changed, check_edit
from shelter_app.domain.staff import Can
from shelter_app.services.packaged import RULE_CHANGES_SETTING, profile, rule_changes
from shelter_app.services.session import Session, allowed

_DERIVED_WHILE = (CaseStatus.OPEN, CaseStatus.FOLLOW_UP)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule as it holds here, as it was packaged, and the decision that changed it with its author's name.

    ``limit`` tells a limit of stay from a duty.
    """

    rule: Rule
    packaged: Rule
    limit: bool
    change: RuleChange | None = None
    author: str = ""


@allowed(Can.EDIT_RULES)
def lines(*, by: Session) -> tuple[RuleLine, ...]:
    """The rules for this kind of centre, in the order of the procedure; those not in force last."""
    decided = {one.rule: one for one in rule_changes(by.store)}
    found = []
    for packaged in profile(by.centre.profile).rules:
        rule = by.profile.rule(packaged.code)
        if rule is None or (packaged.kinds and by.centre.kind not in packaged.kinds):
            continue
        change = decided.get(packaged.code)
        author = by.staff_name(change.by) if change else ""
        found.append(RuleLine(rule, packaged, _is_limit(rule.code, by), change, author))
    return tuple(sorted(found, key=lambda line: not line.rule.active))


@allowed(Can.EDIT_RULES)
def change(code: str, edit: RuleEdit, reason: str, *, by: Session) -> Rule:
    """Changes one rule for this centre from this moment on; every running duty is worked out anew.

    The packaged file stays as it came. Raises NotFound, and InvalidInput as :func:`check_edit` says, for a reason that
    is empty, and for an edit that changes nothing.
    """
    packaged, present = _packaged(code, by), by.profile.rule(code)
    problems = {} if reason.strip() else {"reason": "empty"}
    try:
        check_edit(packaged, edit, limit=_is_limit(code, by), today=by.today())
    except InvalidInput as error:
        problems |= error.problems
    if problems:
        raise InvalidInput(**problems)
    assert present is not None
    if RuleEdit.of(present) == edit:
        raise InvalidInput(edit="unchanged")
    decision = RuleChange(code, edit, reason.strip(), by.staff.id, by.now())
    kept = [one for one in rule_changes(by.store) if one.rule != code]
    _decide((*kept, decision), "rule.changed", packaged, reason, by)
    found = by.profile.rule(code)
    assert found is not None
    return found


@allowed(Can.EDIT_RULES)
def restore(code: str, reason: str, *, by: Session) -> Rule:
    """Takes a rule back to its packaged value; raises NotFound where it has them, InvalidInput for no reason."""
    packaged, before = _packaged(code, by), rule_changes(by.store)
    kept = [one for one in before if one.rule != code]
    if len(kept) == len(before):
        raise NotFound("rules")
    if not reason.strip():
        raise InvalidInput(reason="empty")
    _decide(kept, "rule.restored", packaged, reason, by)
    return packaged


def _is_limit(code: str, by: Session) -> bool:
    return any(limit.rule == code for limit in by.profile.limits)


def _packaged(code: str, by: Session) -> Rule:
    rule = profile(by.centre.profile).rule(code)
    if rule is None:
        raise NotFound("rules")
    return rule


def _decide(decisions: Iterable[RuleChange], action: str, packaged: Rule, reason: str, by: Session) -> None:
    before, kept = by.profile, tuple(decisions)
    by.profile = changed(profile(by.centre.profile), kept)
    try:
        with by.change(action, "rules") as note:
            after = by.profile.rule(packaged.code)
            note.subject, note.reason = packaged.code, reason.strip()
            note.detail = f"{_number(before, packaged.code)} -> {_number(by.profile, packaged.code)}"
            by.store.settings.put(RULE_CHANGES_SETTING, kept)
            note.touched.update(_open_files(by))
            if after is not None and _is_limit(after.code, by):
                _move_limits(after, by)
    except BaseException:
        by.profile = before
        raise


def _number(profile: Profile, code: str) -> str:
    rule = profile.rule(code)
    if rule is None or rule.offset is None:
        return "-"
    return f"{rule.offset} {rule.unit.value}" if rule.active else "off"


def _open_files(by: Session) -> set[ResidentId]:
    return {one.id for status in _DERIVED_WHILE for one in by.store.residents.all(status=status)}


def _move_limits(rule: Rule, by: Session) -> None:
    """Stays that last follow the new limit; an extension that somebody decided keeps its own day."""
    for stay in by.store.stays.all(discharge=None):
        limit = by.profile.limit(stay.kind or by.centre.kind)
        if _limit_rule(by.profile, stay.kind or by.centre.kind) == rule.code:
            days = limit.days if limit else None
            if stay.limit_days != days:
                by.store.stays.save(replace(stay, limit_days=days))


def _limit_rule(profile: Profile, kind: CentreKind) -> str:
    return next((one.rule for one in profile.limits if one.kind is kind), "")
