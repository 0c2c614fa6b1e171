"""Everything that waits as rows of one list: overdue, today with what is done already, the days after, and papers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.deadlines import Severity
from shelter_app.domain.summaries import DueItem
from shelter_app.domain.waiting import Kind, Part, Wanted
from shelter_app.services.decisions import PlanWaiting, Step
from shelter_app.services.papers import Waiting
from shelter_app.services.today import LetterWaiting, Silent, TodayRow, TodayView
from shelter_app.views.lines import actor_words, due_face, waiting_title, whose
from shelter_app.views.page import Context
from shelter_app.views.paper.words import paper_words
from shelter_app.views.record.care import doubt_words
from shelter_app.views.record.timeline_words import event_icon
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.task_list import MoreRow, TaskRow
from shelter_app.views.words import clause_words

translate = QCoreApplication.translate
Shown = TaskRow | MoreRow | Head
_FOLLOW_UP_ICONS = {"call": "phone", "child_called": "phone-incoming", "visit": "house"}


def key_of(row: TodayRow) -> tuple[object, ...]:
    """What stays the same about a duty when its file is worked out anew; its id does not."""
    due = row.due
    return (due.resident_id, due.source, due.source_id, due.code, due.started_at)


def task_rows(
    view: TodayView, context: Context, wanted: Wanted, drafts: Sequence[Shown] = (), *, unfolded: bool
) -> list[Shown]:
    """The whole list under its heads; ``unfolded`` shows also what comes after the week, else one row counts it."""
    shown: list[Shown] = []
    total = view.totals.get
    own, others = _overdue(view, context, together=wanted.mine or wanted.by_term)
    shown += own
    now = total(Part.TODAY, 0) + total(Part.DONE, 0)
    if now:
        shown.append(Head(translate("TodayRows", "Today"), now, "sun"))
        shown += [*_part(view, Part.TODAY, context), *_part(view, Part.DONE, context)]
    shown += [*drafts, *others]
    if _open_to(wanted, Kind.PLAN):
        shown += plan_rows(view, context)
    if week := total(Part.WEEK, 0):
        shown.append(Head(translate("TodayRows", "Next 7 days"), week, "calendar-days"))
        shown += _part(view, Part.WEEK, context)
    if warned := total(Part.WARNED, 0):
        shown.append(Head(translate("TodayRows", "Early warnings"), warned, "bell"))
        shown += _part(view, Part.WARNED, context)
    if view.silent and _open_to(wanted, Kind.FOLLOW_UP):
        shown.append(Head(translate("TodayRows", "No answer after leaving"), len(view.silent), "phone-missed"))
        shown += [_silent(one, context) for one in view.silent]
    if view.letters and _open_to(wanted, Kind.PAPER):
        shown.append(Head(translate("TodayRows", "Letters not marked as sent"), len(view.letters), "mail"))
        shown += [_letter(one, context) for one in view.letters]
    if view.prints.lines and _open_to(wanted, Kind.PAPER):
        shown += _prints(view, context)
    return [*shown, *_later(view, context, unfolded=unfolded)]


def closed_rows(view: TodayView, context: Context, *, late: bool) -> list[Shown]:
    """What was closed in the last thirty days, the latest first; only what was late, where that was asked for."""
    words = translate("TodayRows", "Closed late in the last 30 days")
    if not late:
        words = translate("TodayRows", "Closed in the last 30 days")
    count = view.totals.get(Part.CLOSED, 0)
    return [Head(words, count, "history"), *_part(view, Part.CLOSED, context)] if count else []


def plan_rows(view: TodayView, context: Context) -> list[Shown]:
    """Plans that wait for this member, the longest waiting first."""
    if not view.plans:
        return []
    titles = {
        Step.DECIDE: translate("TodayRows", "For your decision"),
        Step.REWRITE: translate("TodayRows", "Plans returned to you"),
        Step.REVIEW: translate("TodayRows", "Plans in force that you have not reviewed"),
    }
    rows: list[Shown] = []
    for step, title in titles.items():
        group = [one for one in view.plans if one.step is step]
        if group:
            rows += [Head(title, len(group), "clipboard-list"), *(_plan(one, view, context) for one in group)]
    return rows


def plans_to_read(view: TodayView) -> tuple[int, int]:
    """How many plans wait for a word of this member, and how many are in force and only not reviewed yet."""
    unseen = sum(one.step is Step.REVIEW for one in view.plans)
    return len(view.plans) - unseen, unseen


def _open_to(wanted: Wanted, kind: Kind) -> bool:
    """Whether a filter lets something through that is no duty with a term."""
    narrowed = bool(wanted.severities) or wanted.coordinator is not None
    return not narrowed and (not wanted.kinds or kind in wanted.kinds)


def _overdue(view: TodayView, context: Context, *, together: bool) -> tuple[list[Shown], list[Shown]]:
    """What is overdue: what this member has to see to, which stands before today, and what others have, after it."""
    rows = view.rows(Part.OVERDUE)
    count = view.totals.get(Part.OVERDUE, 0)
    together = together or view.own_overdue == count
    own = [row for row in rows if row.mine or together]
    titles = (translate("TodayRows", "Overdue: yours"), translate("TodayRows", "Overdue: with others"))
    if together:
        titles = (translate("TodayRows", "Overdue"), "")
    mine = count if together else view.own_overdue
    first = _block(titles[0], mine, own, view, context)
    last = _block(titles[1], count - mine, rows[len(own) :], view, context)
    (last or first).extend(_more(Part.OVERDUE, count - len(rows)))
    return first, last


def _block(title: str, count: int, rows: Sequence[TodayRow], view: TodayView, context: Context) -> list[Shown]:
    head = Head(title, count, "alarm-clock", overdue=True)
    return [head, *(_task(row, view, context) for row in rows)] if rows else []


def _part(view: TodayView, part: Part, context: Context) -> list[Shown]:
    rows = view.rows(part)
    left = view.totals.get(part, 0) - len(rows)
    return [*(_task(row, view, context) for row in rows), *_more(part, left)]


def _more(part: Part, left: int) -> list[Shown]:
    words = translate("TodayRows", "Show more: {count} left").format(count=left)
    return [MoreRow(("more", part), words)] if left > 0 else []


def _prints(view: TodayView, context: Context) -> list[Shown]:
    rows = [_print(one, context) for one in view.prints.lines]
    shown: list[Shown] = [Head(translate("TodayRows", "Printed, not signed"), len(rows), "pen-line"), *rows]
    if view.prints.more:
        words = translate("TodayRows", "All prints that are not signed")
        shown.append(MoreRow(("more", Part.PRINTS), words, "chevron-right"))
    return shown


def _later(view: TodayView, context: Context, *, unfolded: bool) -> list[Shown]:
    count = view.totals.get(Part.LATER, 0)
    if not count:
        return []
    if unfolded:
        return [Head(translate("TodayRows", "Later"), count, "calendar-clock"), *_part(view, Part.LATER, context)]
    words = translate("TodayRows", "Later: {count}").format(count=count)
    return [MoreRow(("more", Part.LATER), words, "chevron-right")]


def _task(row: TodayRow, view: TodayView, context: Context) -> TaskRow:
    due = row.due
    actor = actor_words(row.who, context)
    answerable = row.coordinator if row.coordinator != actor else ""
    if row.stands_in:
        actor, answerable = row.stands_in, actor
    return TaskRow(
        key_of(row),
        waiting_title(due, context),
        whose(row.summary, context),
        _icon(row, context),
        _face(row, view, context),
        actor,
        due.closed_at is not None,
        _source(row, context),
        clause="; ".join(filter(None, (doubt_words(due), clause_words(due, context)))),
        weight=weight_face(due.severity),
        answerable=answerable,
        family=translate("TodayRows", "stands with the family") if row.family else "",
    )


def weight_face(severity: str) -> ChipFace | None:
    """How much hangs on a duty, in a word, a colour and an icon; nothing for the usual term."""
    if severity.lower() == Severity.BLOCK:
        return ChipFace(translate("TodayRows", "mandatory"), "mark")
    if severity.lower() == Severity.INFO:
        return ChipFace(translate("TodayRows", "reminder"), "plain", "info")
    return None


def _face(row: TodayRow, view: TodayView, context: Context) -> ChipFace:
    due = row.due
    if due.closed_at is None:
        return due_face(due.due_at, due.has_time, context)
    late = row.days_late(view.now)
    if late:
        words = translate("TodayRows", "Late by {days}").format(days=context.formats.days(late))
        return ChipFace(words, "overdue", "check")
    if due.closed_at > due.due_at:
        return ChipFace(translate("TodayRows", "Done, late"), "overdue", "check")
    return ChipFace(translate("TodayRows", "Done"), "done")


def _source(row: TodayRow, context: Context) -> str:
    return "\n".join(_grounds(row.due, row.summary.named, context))


def _grounds(due: DueItem, named: bool, context: Context) -> list[str]:
    """The clause a duty rests on, what it leaves open, and why the term was moved where it was."""
    clause = clause_words(due, context)
    ruled = due.source in ("clock", "limit", "age")
    rule = context.session.profile.rule(due.code) if ruled else None
    note = rule.note.get(context.language.code) if rule else ""
    moved = due.text if ruled and named else ""
    words = (
        doubt_words(due),
        translate("TodayRows", "Source: {clause}").format(clause=clause) if clause else "",
        note,
        translate("TodayRows", "Moved: {reason}").format(reason=moved) if moved else "",
    )
    return [one for one in words if one]


_ICONS = {
    **dict.fromkeys(("plan", "plan_review", "plan_ends"), "clipboard-list"),
    **dict.fromkeys(("meeting", "meeting_row", "meeting_task"), "users"),
    **dict.fromkeys(("right_ends", "document_ends", "limit", "age"), "hourglass"),
    **dict.fromkeys(("document_step", "obstacle_step"), "file-text"),
    **dict.fromkeys(("examination_due", "vaccination_due"), "heart-pulse"),
    **dict.fromkeys(("appointment", "hearing_ahead"), "calendar-clock"),
    **dict.fromkeys(("condition", "objection"), "scale"),
    "contact_next": "phone",
    "return_due": "map-pin",
    "departure": "footprints",
    "opening_review": "lock",
}


def _icon(row: TodayRow, context: Context) -> str:
    if not row.summary.named:
        return "lock"
    if row.due.source == "follow_up":
        return _FOLLOW_UP_ICONS.get(row.due.code, "file-text")
    known = _ICONS.get(row.due.source)
    if known is not None:
        return known
    rule = context.session.profile.rule(row.due.code)
    return event_icon(rule.closed_by[0]) if rule and rule.closed_by else "circle-check"


def _plan(waiting: PlanWaiting, view: TodayView, context: Context) -> TaskRow:
    """A plan with the term for its decision and the clause of it; where no clock runs, for how long it has waited."""
    title = {
        Step.DECIDE: translate("TodayRows", "Support plan, version {number}"),
        Step.REVIEW: translate("TodayRows", "Review of the support plan, version {number}"),
        Step.REWRITE: translate("TodayRows", "Support plan, version {number}: returned"),
    }[waiting.step]
    since = ""
    if waiting.since is not None:
        day = context.formats.day(waiting.since.astimezone(context.session.tz).date())
        asked = {
            Step.DECIDE: translate("TodayRows", "submitted {day}"),
            Step.REVIEW: translate("TodayRows", "approved {day}"),
            Step.REWRITE: translate("TodayRows", "returned {day}"),
        }
        since = asked[waiting.step].format(day=day)
    waits, term = _waits(waiting, view, context), waiting.term
    row = TaskRow(
        ("plan", waiting.plan.id),
        title.format(number=waiting.plan.number),
        ", ".join(filter(None, (whose(waiting.summary, context), since))),
        "clipboard-list",
        ChipFace(waits, "plain", "hourglass"),
        waiting.author,
        tickable=False,
    )
    if term is None:
        return row
    return replace(
        row,
        detail=f"{row.detail}, {waits}",
        due=due_face(term.due_at, term.has_time, context),
        source="\n".join(_grounds(term, waiting.summary.named, context)),
        clause="; ".join(filter(None, (doubt_words(term), clause_words(term, context)))),
    )


def _waits(waiting: PlanWaiting, view: TodayView, context: Context) -> str:
    days = waiting.days(view.now)
    if not days:
        return translate("TodayRows", "waits since today")
    return translate("TodayRows", "waits {days}").format(days=context.formats.days(days))


def _silent(one: Silent, context: Context) -> TaskRow:
    title = translate("TodayRows", "Not reached {count} times in a row").format(count=one.count)
    tried = one.stage.done_at.astimezone(context.session.tz).date() if one.stage.done_at else one.stage.due
    last = context.formats.short_day(tried)
    return TaskRow(
        ("silent", one.stage.id),
        title,
        whose(one.summary, context),
        "phone-missed",
        ChipFace(translate("TodayRows", "Last attempt {day}").format(day=last), "overdue", "phone-missed"),
        context.session.staff_name(one.summary.coordinator),
        tickable=False,
    )


def _letter(one: LetterWaiting, context: Context) -> TaskRow:
    title = translate("TodayRows", "{paper}, No. {number}")
    made = context.formats.short_day(one.letter.made_at.astimezone(context.session.tz).date())
    return TaskRow(
        ("letter", one.letter.id),
        title.format(paper=paper_words(one.letter.document, context.session), number=one.letter.number),
        whose(one.summary, context),
        "mail",
        ChipFace(translate("TodayRows", "numbered {day}").format(day=made), "plain", "printer"),
        context.session.staff_name(one.letter.by),
    )


def _print(one: Waiting, context: Context) -> TaskRow:
    record = one.record
    title = translate("TodayRows", "{paper}, No. {number}")
    printed = context.formats.short_day(record.printed_at.astimezone(context.session.tz).date())
    face = ChipFace(translate("TodayRows", "printed {day}").format(day=printed), "plain", "printer")
    if record.returned:
        pages = ", ".join(map(str, record.missing))
        face = ChipFace(translate("TodayRows", "missing: page {pages}").format(pages=pages), "soon", "file-text")
    return TaskRow(
        ("print", record.id),
        title.format(paper=paper_words(record.document, context.session), number=record.number),
        whose(one.summary, context) if one.summary is not None else translate("TodayRows", "the house"),
        "pen-line",
        face,
        one.author,
        answerable=one.coordinator if one.coordinator != one.author else "",
    )
