"""The facts of a follow-up report: one stage after discharge with its checklist, conclusion and next step."""

from __future__ import annotations

from typing import Final

from shelter_app.domain import follow_ups as known
from shelter_app.domain.follow_ups import CHECKLIST, FollowUp, standing
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.stays import Stay
from shelter_app.reports import papers
from shelter_app.reports.data import Answer, Fact, Sex, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.papers.letter import attempts_in_vain
from shelter_app.wording import Counts, load

CHECK_LIST: Final = "follow_up_check"
_ANSWERS: Final = {
    known.Answer.YES: Answer.YES,
    known.Answer.NO: Answer.NO,
    known.Answer.UNCLEAR: Answer.UNCLEAR,
}
_UNREACHED: Final = (known.Outcome.NOT_REACHED, known.Outcome.NOT_FOUND)
_MONTH, _WEEK = 30, 7


def why_not(file: CaseFile) -> str:
    """ "still_here" without a schedule, "no_result" while no stage has its result."""
    stages = standing(file.by.store.follow_ups.all(resident_id=file.resident.id))
    if not stages:
        return "still_here" if file.latest.discharge is None else "no_schedule"
    return "" if any(stage.outcome for stage in stages) else "no_result"


def gather(file: CaseFile, about: int | None) -> Gathered:
    """The report of one recorded stage, the latest recorded unless another is named.

    Of a discharge that was taken back there is none.
    """
    by = file.by
    done = [
        stage
        for stage in standing(by.store.follow_ups.all("done_at", resident_id=file.resident.id))
        if stage.outcome and stage.done_at and about in (None, stage.id)
    ]
    if not done:
        raise NothingToPrint("follow-up-report", why_not(file) or "no_result")
    stage = done[-1]
    stay = by.store.stays.get(stage.stay_id)
    leaving = stay.discharge
    assert stage.outcome is not None
    assert stage.done_at is not None
    assert leaving is not None
    held, adult = file.local(stage.done_at), file.adult(stage.done_at)
    stages = by.store.follow_ups.all("due", stay_id=stage.stay_id)
    met = f.fact(stage.with_whom, Fact.not_asked())
    report = papers.FollowUpReport(
        centre=f.centre(by),
        dated=held.date(),
        occasion=_occasion(file, stage),
        child=f.person_name(file.person),
        sex=f.sex(file.person),
        age=f.age(file.person, held.date()),
        discharged=file.local(leaving.at).date(),
        left_to=_left_to(file, stay),
        place=f.fact(stage.place, Fact.not_asked()),
        met=Fact.absent() if stage.outcome in _UNREACHED else met,
        began=None if stage.outcome in _UNREACHED else held,
        schedule=tuple(_point(file, one) for one in stages if not one.cancelled),
        checks=() if stage.outcome in _UNREACHED else _checks(file, stage),
        child_words=f.fact(stage.child_words, Fact.not_asked()),
        outcomes=tuple(
            papers.Conclusion(f.label(by, "followup_outcome", one.value), one is stage.outcome) for one in known.Outcome
        ),
        conclusion=f.joined(". ", stage.note, _earlier(file, stage)),
        going_on=f.going_on(file, leaving),
        next_steps=_next_steps(file, stage, stages),
        signers=_signers(file, stage, adult=adult),
        adult=adult,
    )
    number = DocumentNumber.of_file(file.resident.number, Mark.B, _place(file, stage))
    return Gathered(report, number)


def _earlier(file: CaseFile, stage: FollowUp) -> Text:
    """What this stage tried before, attempt by attempt: a report of silence tells all of it."""
    tried = attempts_in_vain(file, [stage]) if stage.attempts else None
    if tried is None:
        return ""
    pattern = f.phrase(lambda w: w.translate("FollowUpReport", "Attempts without an answer: {attempts}"))
    return f.each_language(lambda lang: f.in_language(pattern, lang).format(attempts=f.in_language(tried.text, lang)))


def _place(file: CaseFile, stage: FollowUp) -> int:
    """Which follow-up of the whole file it is, so that no two reports of one file share a number."""
    stays = [stay.id for stay in file.stays]
    stages = file.by.store.follow_ups.all(resident_id=file.resident.id)
    order = sorted(stages, key=lambda one: (stays.index(one.stay_id), one.stage_days, one.id))
    return [one.id for one in order].index(stage.id) + 1


def _occasion(file: CaseFile, stage: FollowUp) -> Text:
    """Kind of the contact and how long after leaving, as two facts side by side."""
    count, unit = _interval(stage.stage_days)

    def after(lang: str) -> str:
        counts = Counts(load("paper", lang))
        named = {papers.Unit.DAYS: counts.days, papers.Unit.WEEKS: counts.weeks, papers.Unit.MONTHS: counts.months}
        return named[unit](count)

    return f.joined(" · ", f.label(file.by, "followup_kind", stage.kind), f.each_language(after))


def _interval(days: int) -> tuple[int, papers.Unit]:
    """The interval as people say it: two weeks, a month, half a year."""
    if days >= 360:
        return round(days / 365 * 12), papers.Unit.MONTHS
    if days >= _MONTH and days % _MONTH == 0:
        return days // _MONTH, papers.Unit.MONTHS
    if days % _WEEK == 0:
        return days // _WEEK, papers.Unit.WEEKS
    return days, papers.Unit.DAYS


def _left_to(file: CaseFile, stay: Stay) -> Fact:
    """To whom and in what form the child left."""
    leaving = stay.discharge
    assert leaving is not None
    route = f.label(file.by, "discharge_route", leaving.route)
    return f.fact(f.joined(", ", route, leaving.receiver), Fact.unclear())


def _point(file: CaseFile, stage: FollowUp) -> papers.FollowUpPoint:
    count, unit = _interval(stage.stage_days)
    by = file.by
    if stage.outcome is None or stage.done_at is None:
        return papers.FollowUpPoint(count, unit, stage.due, f.label(by, "followup_kind", stage.kind))
    note, asked = f.label(by, "followup_outcome", stage.outcome.value), file.local(stage.done_at).date()
    return papers.FollowUpPoint(count, unit, asked, note, done=stage.answered)


def _checks(file: CaseFile, stage: FollowUp) -> tuple[papers.Check, ...]:
    """Every line of the checklist; a line nobody answered says that nobody asked."""
    answers = dict(stage.checklist)
    codes = (*CHECKLIST, *(code for code in answers if code not in CHECKLIST))
    wording = file.by.reference.list(CHECK_LIST)
    lines = []
    for code in codes:
        entry = wording.get(code)
        group = next((one for one in wording.groups if entry and one.code == entry.group), None)
        area: Text = f.each_language(lambda lang, group=group: group.labels.get(lang)) if group else code  # type: ignore[misc]
        answer = _ANSWERS[answers[code]] if code in answers else Answer.NOT_ASKED
        lines.append(papers.Check(area, f.label(file.by, CHECK_LIST, code), answer))
    return tuple(lines)


def _next_steps(file: CaseFile, stage: FollowUp, stages: list[FollowUp]) -> tuple[papers.NextStep, ...]:
    """What was decided, and when somebody will ask again."""
    by = file.by
    after = next((one for one in stages if one.open and one.due > stage.due), None)
    steps = []
    if stage.next_step:
        steps.append(papers.NextStep(stage.next_step, by.staff_name(stage.done_by), after.due if after else ""))
    if after is not None:
        who = by.staff_name(after.planned_by) or f.label(by, "role", "case_worker")
        steps.append(papers.NextStep(f.label(by, "followup_kind", after.kind), who, after.due))
    return tuple(steps)


def _signers(file: CaseFile, stage: FollowUp, *, adult: bool) -> tuple[papers.RoleSigner, ...]:
    """Who asked, and the guardianship authority over a child."""
    asked = f.staff_signer(file.by, stage.done_by)
    own = (papers.RoleSigner(_asked(asked.sex), asked),) if asked else ()
    return own if adult else (*own, f.guardianship(file.by))


def _asked(sex: Sex) -> Text:
    """The role over the signature of the member of staff who visited, called or wrote."""
    if sex is Sex.MALE:
        return f.phrase(lambda w: w.translate("FollowUpReport", "held the follow-up (he)"))
    if sex is Sex.FEMALE:
        return f.phrase(lambda w: w.translate("FollowUpReport", "held the follow-up (she)"))
    return f.phrase(lambda w: w.translate("FollowUpReport", "follow-up held by"))
