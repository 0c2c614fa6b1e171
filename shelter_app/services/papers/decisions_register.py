"""The register of decisions on plans: who decided on which paper, at which sitting, under which conditions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from shelter_app.domain.numbers import bare
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.domain.undertakings import Origin, Standing, Undertaking
from shelter_app.reports.data import Text
from shelter_app.reports.papers.numbers import RegisterColumn
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.house_registers import Lines, Source

_SETTLED = (PlanStatus.APPROVED, PlanStatus.SUPERSEDED, PlanStatus.CLOSED)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One decision: the centre's own or the outside body's; ``why`` is what a return or an objection says."""

    plan: SupportPlan
    on: datetime
    day: date
    said: str
    body: str
    number: str
    session: str
    chair: str
    conditions: str
    by: str
    why: str = ""


def decisions(source: Source) -> Lines:
    """Every decision of the period that stands in a plan, numbered in its year by the day on its paper.

    What a decision asks for is named with what became of it only on a sheet with names; elsewhere its number is told.
    """
    every = sorted(
        (one for one in _entries(source) if source.ours(one.plan.resident_id, one.on)),
        key=lambda one: (one.on, one.plan.number),
    )
    numbers, before = source.in_year((place, one.on) for place, one in enumerate(every))
    wanted = [(number, every[place]) for place, number in numbers.items()]
    names = source.names(one.plan.resident_id for _number, one in wanted)
    asked = source.by.store.undertakings.grouped(
        "about", {one.plan.id for _number, one in wanted}, "due", origin=Origin.CONDITION
    )
    scanned = {
        one.plan_id
        for one in source.by.store.attachments.among("plan_id", {one.plan.id for _number, one in wanted})
        if one.there
    }
    rows = tuple(
        (
            str(number),
            f.day(one.day),
            source.who(one.plan.resident_id, names),
            str(one.plan.number),
            _body(source, one),
            f.joined("; ", f"№ {bare(one.number)}" if one.number else "", one.session),
            one.chair or one.by,
            source.word(one.said),
            _conditions(source, one, asked.get(one.plan.id, [])),
            source.word("yes") if one.plan.id in scanned else "—",
        )
        for number, one in wanted
    )
    return Lines(_columns(source), rows, before)


def _columns(source: Source) -> tuple[RegisterColumn, ...]:
    return (
        source.column("no", 10, centred=True), source.column("decided_on", 22, centred=True),
        source.column("person", 44), source.column("plan_version", 17, centred=True), source.column("body", 36),
        source.column("decision_number", 26), source.column("chair", 28), source.column("decision", 26),
        source.column("conditions", 42), source.column("scan", 16, centred=True),
    )  # fmt: skip


def _entries(source: Source) -> Iterator[_Entry]:
    for plan in source.by.store.plans.all("number"):
        made, review = plan.decision, plan.body_review
        if made is not None:
            approved = plan.status in _SETTLED and made.approved
            said = "with_conditions" if approved and made.conditions else "approved" if made.approved else "returned"
            day = made.on or source.day(made.at)
            yield _Entry(
                plan, _moment(source, day, made.at), day, said, made.body, made.number, made.session, made.chair,
                made.conditions, source.staff.get(made.by, ""), made.reason,
            )  # fmt: skip
        if review is not None:
            said = ("agreed_with_conditions" if review.conditions else "agreed") if review.agreed else "objects"
            yield _Entry(
                plan, _moment(source, review.on, None), review.on, said, review.body, review.number, review.session,
                review.chair, review.conditions, source.staff.get(review.by, ""), "" if review.agreed else review.note,
            )  # fmt: skip


def _moment(source: Source, day: date, at: datetime | None) -> datetime:
    """A moment on the day of the paper: the hour at which it was written down where that is the same day."""
    if at is not None and source.day(at) == day:
        return at
    return datetime.combine(day, time(23, 59), source.by.tz)


def _body(source: Source, one: _Entry) -> Text:
    """Who decided: the centre's director alone where no body is named, which nobody from outside can be."""
    if one.body or one.said not in ("agreed", "agreed_with_conditions", "objects"):
        return f.deciding_body(source.by, one.body) or source.word("centre_decides")
    return f.label(source.by, "decision_body", "guardianship")


def _conditions(source: Source, one: _Entry, asked: Iterable[Undertaking]) -> Text:
    """What this decision asks for, each with its mark where it was met or dropped; or why it returns or objects."""
    if one.why:
        return one.why if source.named(one.plan.resident_id) else ""
    found = [some for some in asked if some.text in one.conditions]
    if not found or not source.named(one.plan.resident_id):
        return str(len(found)) if found else ""
    told = (
        f.joined(" – ", f"{some.text} ({f.day(some.due)})", "" if some.open else source.word(_MARKS[some.standing]))
        for some in found
    )
    return f.joined("; ", *told)


_MARKS = {Standing.MET: "met", Standing.NOT_MET: "not_met", Standing.DROPPED: "dropped"}
