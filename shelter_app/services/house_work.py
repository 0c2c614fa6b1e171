"""What the house did in a period, one line a duty, measure, visit, absence, referral and sign, for the statistics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from shelter_app.domain.answers import by_key, risks
from shelter_app.domain.consents import ConsentKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.performance import Deed, Kept, Performance, Work, cause_row, in_order, standing
from shelter_app.domain.periods import ONE_DAY, Period
from shelter_app.domain.procedure_forms import FormLayout
from shelter_app.domain.statistics import UNKNOWN
from shelter_app.domain.stays import Absence, Presence
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services import packaged
from shelter_app.services.clocks import SOURCES
from shelter_app.services.elsewhere import Begun, begun, ours
from shelter_app.services.session import Session

IDENTIFICATION = "identification"
_VALID_PLANS = frozenset({PlanStatus.APPROVED, PlanStatus.CLOSED})


def work_of(
    by: Session, period: Period, now: datetime, absences: Iterable[tuple[ResidentId, tuple[Absence, ...]]]
) -> Performance:
    """Everything the second half of a report counts, with the file each thing stands in."""
    here = begun(by)
    asked, signs = _signs(by, period, here)
    deeds = (
        *_duties(by, period, now, here),
        *_measures(by, period, here),
        *_stages(by, period, here),
        *_absences(by, period, now, absences),
        *_referrals(by, period, here),
        *signs,
    )
    return Performance(deeds, in_order(by.profile.rules), asked)


def _duties(by: Session, period: Period, now: datetime, here: Begun) -> Iterator[Deed]:
    start, end, tz = by.day_start(period.first), by.day_start(period.last + ONE_DAY), by.tz
    causes = {
        (file, rule, began): (cause, words)
        for file, rule, began, cause, words in by.store.delay_causes.picked(
            ("resident_id", "rule", "started", "cause", "words")
        )
    }
    for one in by.store.summaries.due_between(start, end, SOURCES):
        kept = standing(one.due_at, one.closed_at, now)
        if one.source == "age" or kept is None or not ours(here, one.resident_id, one.due_at):
            continue
        missed = kept is not Kept.IN_TIME and one.started_at is not None
        cause, said = causes.get((one.resident_id, one.code, one.started_at), ("", "")) if missed else ("", "")
        duty = Deed(
            work=Work.DUTY,
            code=one.code,
            resident_id=one.resident_id,
            day=one.due_at.astimezone(tz).date(),
            done=one.closed_at.astimezone(tz).date() if one.closed_at else None,
            kept=kept,
            words=one.text,
            started=one.started_at,
            cause=cause,
            said=said,
        )
        yield duty
        if duty.missed:
            yield replace(duty, work=Work.CAUSE, code=cause_row(one.code, cause))


def _measures(by: Session, period: Period, here: Begun) -> Iterator[Deed]:
    plans = by.store.plans.picked(("id", "status", "resident_id"))
    valid = {key: file for key, status, file in plans if status in _VALID_PLANS}
    items = by.store.plan_items.picked(("plan_id", "due", "state", "state_on", "measure"))
    for plan, due, state, on, measure in items:
        if plan in valid and due is not None and due in period:
            file = valid[plan]
            if ours(here, file, by.day_start(due + ONE_DAY)):
                yield Deed(work=Work.PLAN, code=state.value, resident_id=file, day=due, done=on, words=measure)


def _stages(by: Session, period: Period, here: Begun) -> Iterator[Deed]:
    today, tz = by.today(), by.tz
    stages = by.store.follow_ups.picked(("due", "outcome", "cancelled", "resident_id", "done_at"))
    for due, outcome, cancelled, file, done in stages:
        if due not in period or cancelled or (outcome is None and due > today):
            continue
        if ours(here, file, by.day_start(due + ONE_DAY)):
            code = outcome.value if outcome else UNKNOWN
            done_on = done.astimezone(tz).date() if done else None
            yield Deed(work=Work.FOLLOW_UP, code=code, resident_id=file, day=due, done=done_on)


def _absences(
    by: Session, period: Period, now: datetime, absences: Iterable[tuple[ResidentId, tuple[Absence, ...]]]
) -> Iterator[Deed]:
    tz = by.tz
    for file, times in absences:
        for one in times:
            since = one.since.astimezone(tz).date()
            if one.kind is Presence.LEFT or since not in period:
                continue
            yield Deed(
                work=Work.ABSENCE,
                code=one.kind.value,
                resident_id=file,
                day=since,
                done=one.ended.astimezone(tz).date() if one.ended else None,
                words=one.where,
                nights=one.nights(now, tz),
            )


def _referrals(by: Session, period: Period, here: Begun) -> Iterator[Deed]:
    sent = by.store.referrals.picked(("state", "sent_at", "resident_id", "organisation", "done_on", "answered_on"))
    for state, at, file, organisation, done, answered in sent:
        if at is None or at.astimezone(by.tz).date() not in period or not ours(here, file, at):
            continue
        day = at.astimezone(by.tz).date()
        done_on = done or answered
        yield Deed(work=Work.REFERRAL, code=state.value, resident_id=file, day=day, done=done_on, words=organisation)


def _signs(by: Session, period: Period, here: Begun) -> tuple[int, list[Deed]]:
    """Signs of exploitation and of other dangers in the questionnaires finished in the period, and how many there are.

    Answers about health are no part of it, nor those whose consent was taken back. The answers of a restricted file are
    sealed: such a questionnaire is one line by itself, for every reader alike.
    """
    layout = identification(by)
    if layout is None:
        return 0, []
    picked = by.store.sheets.picked(("id", "form", "finished_at", "resident_id", "interview_id"))
    wanted = [
        (key, at, file, interview)
        for key, form, at, file, interview in picked
        if form == IDENTIFICATION and at is not None and at.astimezone(by.tz).date() in period and ours(here, file, at)
    ]
    if not wanted:
        return 0, []
    withdrawn = {
        interview
        for interview, kind, at in by.store.consents.picked(("interview_id", "kind", "withdrawn_at"))
        if kind is ConsentKind.INTERVIEW and at is not None
    }
    usable = {key: (at, file) for key, at, file, interview in wanted if interview is None or interview not in withdrawn}
    secret = {question.key for question in layout.questions() if question.medical}
    found: list[Deed] = []
    for key, sheet in by.store.sheets.many(usable).items():
        at, file = usable[key]
        day = at.astimezone(by.tz).date()
        answers = by_key(sheet.answers)
        codes = [UNKNOWN] if sheet.sealed else [one.key for one in risks(layout, answers) if one.key not in secret]
        found += [Deed(work=Work.SIGN, code=code, resident_id=file, day=day) for code in codes]
    return len(usable), found


def identification(by: Session) -> FormLayout | None:
    """The questionnaire of this country, None where it has none."""
    return packaged.form(by.profile, IDENTIFICATION) if by.profile.form(IDENTIFICATION) else None
