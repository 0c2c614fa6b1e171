"""The rules of this centre for its lawyer: what is packaged, what was changed or added, by whom and why."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import partial

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.deadlines import Rule
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.profiles import Profile
from shelter_app.domain.rule_changes import OWN, RuleChange, changed, check_rule, is_own, rescaled
from shelter_app.domain.staff import Can
from shelter_app.services import editions
from shelter_app.services.clocks import Procedure
from shelter_app.services.editions import Edition, Preview
from shelter_app.services.packaged import RULE_CHANGES_SETTING, profile, rule_changes
from shelter_app.services.renewal import Step, quietly
from shelter_app.services.session import Change, Session, allowed


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule as it holds here, as it was packaged, and the decision that changed it with its author's name.

    ``limit`` tells a limit of stay from a duty; ``packaged`` is None for a rule of the centre's own.
    """

    rule: Rule
    packaged: Rule | None
    limit: bool
    change: RuleChange | None = None
    author: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a director wants about one rule: another wording of it, a rule of the centre's own (``code`` empty), or,
    with ``wanted`` None, the packaged values back. ``before`` is the wording that was seen when it was decided: where
    another one holds by then, nothing is changed."""

    code: str
    wanted: Rule | None
    reason: str = ""
    before: Rule | None = None


@allowed(Can.EDIT_RULES)
def line(code: str, *, by: Session) -> RuleLine:
    """One rule as it holds now; raises NotFound where there is none."""
    for one in lines(by=by):
        if one.rule.code == code:
            return one
    raise NotFound("rules")


@allowed(Can.EDIT_RULES)
def lines(*, by: Session) -> tuple[RuleLine, ...]:
    """The rules for this kind of centre, in the order of the procedure; those not in force last."""
    decided, found = {one.rule: one for one in rule_changes(by.store)}, []
    packaged = {rule.code: rule for rule in profile(by.centre.profile).rules}
    for rule in by.profile.rules:
        source = packaged.get(rule.code)
        kinds = source.kinds if source is not None else ()
        if kinds and by.centre.kind not in {*kinds, *rule.kinds}:
            continue
        change = decided.get(rule.code)
        author = by.staff_name(change.by) if change else ""
        found.append(RuleLine(rule, source, _is_limit(rule.code, by), change, author))
    return tuple(sorted(found, key=lambda line: not line.rule.active))


@allowed(Can.EDIT_RULES)
def change(code: str, wanted: Rule, reason: str, *, by: Session, step: Step = quietly) -> Rule:
    """Changes one rule for this centre from this moment on; every running duty is worked out anew.

    The packaged file stays as it came. Where only the number was changed, the early warnings keep their share. Raises
    NotFound, and InvalidInput as :func:`check_rule` says, for a reason that is empty, and where nothing is changed.
    """
    return _decide(Decision(code, wanted, reason), by, step)[0]


@allowed(Can.EDIT_RULES)
def add(wanted: Rule, reason: str, *, by: Session, step: Step = quietly) -> Rule:
    """Adds a rule of the centre's own; it can be changed and taken out of force, and never vanishes."""
    return _decide(Decision("", wanted, reason), by, step)[0]


@allowed(Can.EDIT_RULES)
def restore(code: str, reason: str, *, by: Session, step: Step = quietly) -> Rule:
    """Takes a rule back to its packaged value; raises NotFound where it has them, InvalidInput for no reason."""
    return _decide(Decision(code, None, reason), by, step)[0]


@allowed(Can.EDIT_RULES)
def check(decision: Decision, *, by: Session) -> None:
    """Raises what deciding this would raise; nothing is worked out or written."""
    _edition(decision, by, reason_needed=True)


@allowed(Can.EDIT_RULES)
def preview(decision: Decision, *, by: Session, step: Step = quietly) -> Preview:
    """What would move if this were decided; raises what deciding it would raise, but asks for no reason."""
    _code, after, _wanted = _edition(decision, by, reason_needed=False)
    return editions.preview(by, after, step)


@allowed(Can.EDIT_RULES)
def preview_apart(decision: Decision, step: Step, *, by: Session) -> Preview:
    """The same in a worker, on a connection of that thread."""
    with editions.apart(by) as session:
        return preview(decision, by=session, step=step)


@allowed(Can.EDIT_RULES)
def decide_apart(decision: Decision, step: Step, *, by: Session) -> frozenset[ResidentId]:
    """Decides in a worker and tells the files it touched; the window's thread hands them to :func:`editions.adopt`.

    Until the last step everything can be taken back by raising from ``step``.
    """
    with editions.apart(by) as session:
        return _decide(decision, session, step)[1]


def _decide(decision: Decision, by: Session, step: Step) -> tuple[Rule, frozenset[ResidentId]]:
    decided: list[Rule] = []

    def made() -> Edition:
        code, after, changes = _edition(decision, by, reason_needed=True)
        before, wanted = by.profile.rule(code), after.profile.rule(code)
        assert wanted is not None
        decided[:] = [wanted]
        return Edition(after, partial(_store, decision, by, before, wanted, changes))

    touched = editions.put_in_force(by, made, step)
    return decided[0], touched


def _store(
    decision: Decision, by: Session, before: Rule | None, wanted: Rule, changes: tuple[RuleChange, ...], note: Change
) -> None:
    note.action = "rule.changed" if decision.wanted is not None else "rule.restored"
    note.subject, note.reason = wanted.code, decision.reason.strip()
    if before is None:
        note.action, note.detail = "rule.added", _number(wanted)
    else:
        note.detail = _difference(before, wanted)
    by.store.settings.put(RULE_CHANGES_SETTING, changes)
    if _is_limit(wanted.code, by):
        note.touched.update(_move_limits(wanted.code, by))


def _edition(decision: Decision, by: Session, *, reason_needed: bool) -> tuple[str, Procedure, tuple[RuleChange, ...]]:
    """The code of the rule, the procedure with the decision, and every decision that is then kept."""
    known = rule_changes(by.store)
    kept = tuple(one for one in known if one.rule != decision.code)
    if decision.before is not None and by.profile.rule(decision.code) != decision.before:
        raise Stale("rules")
    reasonless = {"reason": "empty"} if reason_needed and not decision.reason.strip() else {}
    packaged = replace(profile(by.centre.profile), guards=by.profile.guards)
    if decision.wanted is None:
        if len(kept) == len(known) or is_own(decision.code) or packaged.rule(decision.code) is None:
            raise NotFound("rules")
        if reasonless:
            raise InvalidInput(**reasonless)
        return decision.code, replace(Procedure.of(by), profile=changed(packaged, kept)), kept
    code = decision.code or _free_code(known)
    wanted, present = replace(decision.wanted, code=code), by.profile.rule(code)
    if decision.code and present is None:
        raise NotFound("rules")
    settled = wanted if present is None else rescaled(present, wanted)
    try:
        check_rule(packaged.rule(code), settled, limit=_is_limit(code, by), today=by.today())
    except InvalidInput as error:
        reasonless |= error.problems
    if reasonless:
        raise InvalidInput(**reasonless)
    if present == wanted:
        raise InvalidInput(edit="unchanged")
    changes = (*kept, RuleChange(code, settled, decision.reason.strip(), by.staff.id, by.now()))
    return code, replace(Procedure.of(by), profile=changed(packaged, changes)), changes


def _free_code(known: tuple[RuleChange, ...]) -> str:
    numbers = [int(one.rule.removeprefix(OWN)) for one in known if is_own(one.rule)]
    return f"{OWN}{max(numbers, default=0) + 1}"


def _is_limit(code: str, by: Session) -> bool:
    return any(limit.rule == code for limit in by.profile.limits)


def _number(rule: Rule) -> str:
    if rule.offset is None:
        return "-"
    return f"{rule.offset} {rule.unit.value}" if rule.active else "off"


def _difference(before: Rule, after: Rule) -> str:
    """What became of a rule, for the audit: its number, and the names of all other fields that were changed."""
    in_number = ("offset", "unit", "active")
    named = [one.name for one in fields(Rule) if getattr(before, one.name) != getattr(after, one.name)]
    others = [name for name in named if name not in in_number]
    number = f"{_number(before)} -> {_number(after)}"
    return "; ".join(filter(None, (number, ", ".join(others))))


def _move_limits(code: str, by: Session) -> set[ResidentId]:
    """Stays that last follow the new limit; an extension that somebody decided keeps its own day."""
    moved = set()
    for stay in by.store.stays.all(discharge=None):
        kind = stay.kind or by.centre.kind
        if _limit_rule(by.profile, kind) != code:
            continue
        limit = by.profile.limit(kind)
        days = limit.days if limit else None
        if stay.limit_days != days:
            by.store.stays.save(replace(stay, limit_days=days))
            moved.add(stay.resident_id)
    return moved


def _limit_rule(profile: Profile, kind: CentreKind) -> str:
    return next((one.rule for one in profile.limits if one.kind is kind), "")
