"""The national procedure as data: limits, deadline rules, plan form, attendees, reasons, discharge routes, notices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from shelter_app.domain import structured
from shelter_app.domain.browsing import USUAL, BrowsingLimit
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate, age_on
from shelter_app.domain.deadlines import Rule
from shelter_app.domain.guards import FACTLESS, Asked, Guard, Step
from shelter_app.domain.labels import Labels
from shelter_app.domain.legal_references import LegalReference
from shelter_app.domain.notices import Notice, may_tell
from shelter_app.domain.procedure_forms import FormUse
from shelter_app.domain.retention import RetentionRule
from shelter_app.domain.structured import BadEntry

_NO_LABELS: Final = Labels()
PRINTED: Final = ("kk", "ru", "en")
"""Languages in which every label of a profile must be filled."""


class Verdict(StrEnum):
    """What an admission check asks of the person at the door."""

    FINE = "fine"
    ASK = "ask"
    REFUSE = "refuse"


class YoungGround(StrEnum):
    """Why a child too young for the house is recorded all the same: with a parent, or until it is handed over."""

    WITH_PARENT = "with_parent"
    EMERGENCY = "emergency"

    @property
    def event(self) -> str:
        """The fact that the file keeps of it; what follows from it is a rule of the profile."""
        return f"young_{self.value}"


@dataclass(frozen=True, slots=True)
class LimitRule:
    """Which deadline rule counts the stay in one kind of centre."""

    kind: CentreKind
    rule: str


@dataclass(frozen=True, slots=True)
class StayLimit:
    """How many days somebody may stay in one kind of centre and on which days of the stay to warn, as the rule says."""

    kind: CentreKind
    days: int
    warn: tuple[int, ...]
    rule: str
    clause: Labels


@dataclass(frozen=True, slots=True)
class Named:
    """A coded entry with its labels: plan groups, reasons, plan form columns, bodies."""

    code: str
    labels: Labels
    review: bool = False


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who must be present at a step with a minor (or an adult), as roles; ``when`` narrows it to an exception."""

    step: str
    roles: tuple[str, ...]
    minor: bool = True
    when: str = ""
    clause: Labels = _NO_LABELS


@dataclass(frozen=True, slots=True)
class Daytime:
    """The hours of the centre between which somebody may be interviewed without an emergency, whole hours of a day."""

    begins: int
    ends: int
    clause: Labels = _NO_LABELS


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step on the way of a support plan: "approval" puts it in force, "guardianship" is the body's own review.

    ``roles`` are who may record it; with ``minor`` it is asked for a child's plan only.
    """

    code: str
    roles: tuple[str, ...]
    labels: Labels
    minor: bool = False
    clause: Labels = _NO_LABELS
    review: bool = False


@dataclass(frozen=True, slots=True)
class FollowUpPlan:
    """Days after discharge on which somebody asks how the person is, and how the asking may be done.

    ``again`` is after how many days an attempt that reached nobody is made anew, ``apart`` how many days lie between
    two such attempts of one way that count as two before the authorities are asked.
    """

    code: str
    days: tuple[int, ...]
    kinds: tuple[str, ...]
    home_visits: bool = True
    again: int = 3
    apart: int = 1


@dataclass(frozen=True, slots=True)
class Route:
    """One way of leaving: what it requires before it can be recorded, and which follow-up plan it starts.

    ``requires`` uses the codes of :data:`REQUIREMENTS`, ``requires_of_minor`` those that come on top for whoever may be
    under age. ``outcome`` groups routes for statistics. ``kinds`` are the houses that have this route, all of them
    where none is named. ``from_age`` is the age that has to be reached without a doubt, 0 where there is none.
    """

    code: str
    follow_up: str
    requires: tuple[str, ...] = ()
    outcome: str = ""
    clause: Labels = _NO_LABELS
    kinds: tuple[CentreKind, ...] = ()
    requires_of_minor: tuple[str, ...] = ()
    from_age: int = 0

    def exists_in(self, kind: CentreKind) -> bool:
        """True where somebody can leave a house of this kind by it."""
        return not self.kinds or kind in self.kinds

    def asks_for(self, *, minor: bool) -> tuple[str, ...]:
        """What it requires of this person."""
        return tuple(dict.fromkeys((*self.requires, *(self.requires_of_minor if minor else ()))))


@dataclass(frozen=True, slots=True)
class AdmissionCheck:
    """An age limit at the door: under ``under`` years the child belongs elsewhere, at just that age both ways exist.

    ``exceptions`` are the reasons for which a child that is refused may still be recorded and looked after.
    """

    code: str
    under: int
    verdict: Verdict
    ask_at_limit: bool = False
    kinds: tuple[CentreKind, ...] = ()
    refer_to: str = ""
    exceptions: tuple[YoungGround, ...] = ()
    clause: Labels = _NO_LABELS

    def judge(self, born: PartialDate, on: date) -> Verdict:
        """What to do with a child born then: refuse when the likely age is under the limit, ask when it may be."""
        age = age_on(born, on)
        if age.likely is None or age.lowest is None:
            return Verdict.FINE
        if age.likely < self.under:
            return self.verdict
        if age.lowest < self.under or (self.ask_at_limit and age.likely == self.under):
            return Verdict.ASK
        return Verdict.FINE


REQUIREMENTS: Final = frozenset(
    {
        "receiver", "receiver_document", "relation_proof", "ground", "guardianship_act", "court_act", "escort",
        "representative_consent", "return_risk_assessment", "consulate", "receiving_body", "destination",
        "police_notice", "medical_document", "contact_right", "transfer_package", "threat_asked",
    }
)  # fmt: skip
"""What a discharge route may ask for before it can be recorded."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One country's procedure. Everything here is data of the country, editable by the centre, and cites its source."""

    code: str
    country: str
    labels: Labels
    plan_title: Labels
    limits: tuple[LimitRule, ...]
    rules: tuple[Rule, ...]
    plan_groups: tuple[Named, ...]
    plan_columns: tuple[Named, ...]
    attendance: tuple[Attendance, ...]
    terminations: tuple[Named, ...]
    follow_ups: tuple[FollowUpPlan, ...]
    routes: tuple[Route, ...]
    checks: tuple[AdmissionCheck, ...]
    notices: tuple[Notice, ...]
    references: tuple[LegalReference, ...]
    needs_list: str
    languages: tuple[str, ...]
    plan_steps: tuple[PlanStep, ...] = ()
    forms: tuple[FormUse, ...] = ()
    guards: tuple[Guard, ...] = ()
    daytime: Daytime | None = None
    retention: tuple[RetentionRule, ...] = ()
    rehearse_every: int = 31
    second_person_days: int = 30
    """So long before a proposal nobody whose door the proposer has made is a second person: a setting, no source."""
    browsing: BrowsingLimit = USUAL

    @classmethod
    def parse(cls, mapping: Mapping[str, Any]) -> Profile:
        """The profile in a mapping read from TOML; BadEntry names the first key that is wrong."""
        profile = structured.load(cls, mapping)
        _check(profile)
        return profile

    def dump(self) -> dict[str, Any]:
        """The mapping from which :meth:`parse` makes an equal profile; entries at their default are left out."""
        return structured.dump(self)

    def limit(self, kind: CentreKind) -> StayLimit | None:
        """The stay limit of one kind of centre; None where neither the procedure nor the centre sets one."""
        for limit in self.limits:
            rule = self.rule(limit.rule)
            if limit.kind == kind and rule and rule.active and rule.offset is not None:
                return StayLimit(kind, rule.offset, rule.warn, rule.code, rule.clause)
        return None

    def rule(self, code: str) -> Rule | None:
        """The rule with this code."""
        return next((rule for rule in self.rules if rule.code == code), None)

    def route(self, code: str) -> Route | None:
        """The discharge route with this code."""
        return next((route for route in self.routes if route.code == code), None)

    def follow_up(self, route: str) -> FollowUpPlan | None:
        """The follow-up plan of a discharge route; None for an unknown route."""
        found = self.route(route)
        return next((plan for plan in self.follow_ups if found and plan.code == found.follow_up), None)

    def attendees(self, step: str, *, minor: bool, when: str = "") -> tuple[str, ...]:
        """Roles that must be present at a step; ``when`` names an exception.

        Exceptions: "child_refused" and "impossible" (the parents), "without_care" (there are none to ask). What stands
        under "chronic_illness" comes on top of the others.
        """
        matching = [line for line in self.attendance if (line.step, line.minor) == (step, minor)]
        exact = [line for line in matching if line.when == when] or [line for line in matching if not line.when]
        return exact[0].roles if exact else ()

    def guard(self, code: str) -> Guard | None:
        """The guard with this code."""
        return next((guard for guard in self.guards if guard.code == code), None)

    def notice(self, code: str) -> Notice | None:
        """The letter with this code, None where the procedure knows no such letter."""
        return next((notice for notice in self.notices if notice.code == code), None)

    def plan_step(self, code: str, *, minor: bool) -> PlanStep | None:
        """The step of a support plan with this code, None where the procedure asks nobody for it."""
        return next((step for step in self.plan_steps if step.code == code and (minor or not step.minor)), None)

    def form(self, code: str) -> FormUse | None:
        """How this country uses a form, None where its procedure has none of that code."""
        return next((use for use in self.forms if use.code == code), None)

    def reference(self, document: str) -> LegalReference | None:
        """The act that a letter leans on, whether verified or not (the caller must show which)."""
        return next((one for one in self.references if one.document == document), None)


def borrowing(profile: Profile, *, needs: Profile | None = None, plan: Profile | None = None) -> Profile:
    """The procedure with the form of needs, or the plan, as another country lays it out; the terms stay its own.

    A form that was taken from elsewhere is called the centre's own on paper.
    """
    if needs is not None and needs.code != profile.code:
        taken = needs.form("needs")
        forms = profile.forms
        if taken is not None:
            forms = tuple(
                replace(taken, number="", procedure="", clause=use.clause, own=True) if use.code == "needs" else use
                for use in forms
            )
        profile = replace(profile, needs_list=needs.needs_list, forms=forms)
    if plan is not None and plan.code != profile.code:
        profile = replace(
            profile, plan_title=plan.plan_title, plan_groups=plan.plan_groups, plan_columns=plan.plan_columns
        )
    return profile


_CODED = ("rules", "plan_groups", "plan_columns", "terminations", "follow_ups", "routes", "checks", "notices", "forms",
          "guards")  # fmt: skip


def _check(profile: Profile) -> None:
    for section in _CODED:
        codes = [entry.code for entry in getattr(profile, section)]
        for place, code in enumerate(codes):
            if code in codes[:place]:
                raise BadEntry(f"{section}[{place}].code", "duplicate", code)
    if profile.browsing.files < 1 or profile.browsing.minutes < 1:
        raise BadEntry("browsing", "unknown_value", f"{profile.browsing.files} {profile.browsing.minutes}")
    _check_words(profile)
    _check_sources(profile)
    _check_references(profile)


def _check_words(profile: Profile) -> None:
    for place, rule in enumerate(profile.rules):
        _check_labels(rule.title, f"rules[{place}].title")
        _check_labels(rule.clause, f"rules[{place}].clause")
        if rule.note:
            _check_labels(rule.note, f"rules[{place}].note")
    for section in ("plan_groups", "plan_columns", "terminations", "notices"):
        for place, entry in enumerate(getattr(profile, section)):
            _check_labels(entry.labels, f"{section}[{place}].labels")
    for place, guard in enumerate(profile.guards):
        _check_labels(guard.title, f"guards[{place}].title")
        _check_labels(guard.clause, f"guards[{place}].clause")
        if guard.note:
            _check_labels(guard.note, f"guards[{place}].note")
    for place, notice in enumerate(profile.notices):
        for name in ("subject", "opening", "request") if notice.tells else ():
            _check_labels(getattr(notice, name), f"notices[{place}].{name}")
    _check_labels(profile.plan_title, "plan_title")


def _check_sources(profile: Profile) -> None:
    for place, reference in enumerate(profile.references):
        for name in ("text", "clause", "note"):
            if labels := getattr(reference, name):
                _check_labels(labels, f"references[{place}].{name}")
    for section in ("routes", "checks", "attendance"):
        for place, entry in enumerate(getattr(profile, section)):
            if entry.clause:
                _check_labels(entry.clause, f"{section}[{place}].clause")


def _check_references(profile: Profile) -> None:
    rules = {rule.code for rule in profile.rules}
    plans = {plan.code for plan in profile.follow_ups}
    for place, limit in enumerate(profile.limits):
        _refer(limit.rule in rules, f"limits[{place}].rule", limit.rule)
    for place, notice in enumerate(profile.notices):
        _refer(notice.rule in rules, f"notices[{place}].rule", notice.rule)
        for which, code in enumerate(notice.also):
            _refer(code in rules, f"notices[{place}].also[{which}]", code)
        for which, told in enumerate(notice.tells):
            if told not in may_tell(notice.to):
                raise BadEntry(f"notices[{place}].tells[{which}]", "unknown_value", told.value)
    for place, route in enumerate(profile.routes):
        _refer(route.follow_up in plans, f"routes[{place}].follow_up", route.follow_up)
        for name in ("requires", "requires_of_minor"):
            for which, need in enumerate(getattr(route, name)):
                _refer(need in REQUIREMENTS, f"routes[{place}].{name}[{which}]", need)

    routes = {route.code for route in profile.routes}
    for place, guard in enumerate(profile.guards):
        step, _colon, about = guard.step.partition(":")
        known = step in set(Step) and (step != Step.DISCHARGE or about in ("", *routes))
        _refer(known, f"guards[{place}].step", guard.step)
        if not guard.facts and guard.asks not in FACTLESS:
            raise BadEntry(f"guards[{place}].facts", "missing")
        for which, need in enumerate(guard.facts if guard.asks is Asked.ANSWERED else ()):
            _refer(need in REQUIREMENTS, f"guards[{place}].facts[{which}]", need)


def _refer(known: bool, key: str, value: str) -> None:
    if not known:
        raise BadEntry(key, "unknown_reference", value)


def _check_labels(labels: Labels, key: str) -> None:
    for lang in PRINTED:
        if not labels.has(lang):
            raise BadEntry(f"{key}.{lang}", "label_missing")
