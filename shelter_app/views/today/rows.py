"""Everything that waits as rows of one list: overdue, today with what is done already, and the seven days after."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from shelter_app.services.support_plans import PlanLine
from shelter_app.services.today import TodayRow, TodayView
from shelter_app.views.lines import actor_words, due_face, waiting_title, whose
from shelter_app.views.page import Context
from shelter_app.views.record.timeline_words import event_icon
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.task_list import TaskRow
from shelter_app.views.words import clause_words

translate = QCoreApplication.translate
_FOLLOW_UP_ICONS = {"call": "phone", "child_called": "phone-incoming", "visit": "house"}


def key_of(row: TodayRow) -> tuple[object, ...]:
    """What stays the same about a duty when its file is worked out anew; its id does not."""
    due = row.due
    return (due.resident_id, due.source, due.source_id, due.code, due.started_at)


def task_rows(view: TodayView, context: Context, *, mine: bool) -> list[TaskRow | Head]:
    """The whole list under its heads; ``mine`` leaves only what this person or their role has to do."""

    def kept(rows: Iterable[TodayRow]) -> list[TodayRow]:
        return [row for row in rows if row.mine or not mine]

    overdue, now, done, week = kept(view.overdue), kept(view.today), kept(view.done), kept(view.week)
    shown: list[TaskRow | Head] = []
    if overdue:
        words = translate("TodayRows", "Overdue")
        shown += [Head(words, len(overdue), "alarm-clock", overdue=True), *(_task(row, context) for row in overdue)]
    if now or done:
        shown.append(Head(translate("TodayRows", "Today"), len(now) + len(done), "sun"))
        shown += [_task(row, context) for row in (*now, *done)]
    if week:
        words = translate("TodayRows", "Next 7 days")
        shown += [Head(words, len(week), "calendar-days"), *(_task(row, context) for row in week)]
    return shown


def decision_rows(lines: Iterable[PlanLine], context: Context) -> list[TaskRow | Head]:
    """What waits for somebody who decides on plans: the longest waiting first."""
    waiting = sorted(lines, key=lambda line: str(line.plan.submitted_at or ""))
    if not waiting:
        return []
    head = Head(translate("TodayRows", "For your decision"), len(waiting), "clipboard-list")
    return [head, *(_decision(line, context) for line in waiting)]


def _task(row: TodayRow, context: Context) -> TaskRow:
    due = row.due
    done = due.closed_at is not None
    face = ChipFace(translate("TodayRows", "Done"), "done") if done else due_face(due.due_at, due.has_time, context)
    return TaskRow(
        key_of(row),
        waiting_title(due, context),
        whose(row.summary, context),
        _icon(row, context),
        face,
        actor_words(row.who, context),
        done,
        _source(row, context),
    )


def _source(row: TodayRow, context: Context) -> str:
    """The clause a duty rests on, and why it was moved where it was."""
    due = row.due
    clause = clause_words(due, context)
    moved = due.text if due.source in ("clock", "limit", "age") and row.summary.named else ""
    return "\n".join(
        filter(
            None,
            (
                translate("TodayRows", "Source: {clause}").format(clause=clause) if clause else "",
                translate("TodayRows", "Moved: {reason}").format(reason=moved) if moved else "",
            ),
        )
    )


def _icon(row: TodayRow, context: Context) -> str:
    if not row.summary.named:
        return "lock"
    match row.due.source:
        case "plan" | "plan_review" | "plan_ends":
            return "clipboard-list"
        case "contact_next":
            return "phone"
        case "right_ends" | "document_ends":
            return "hourglass"
        case "document_step" | "obstacle_step":
            return "file-text"
        case "follow_up":
            return _FOLLOW_UP_ICONS.get(row.due.code, "file-text")
        case "return_due":
            return "map-pin"
        case "limit" | "age":
            return "hourglass"
    rule = context.session.profile.rule(row.due.code)
    return event_icon(rule.closed_by[0]) if rule and rule.closed_by else "circle-check"


def _decision(line: PlanLine, context: Context) -> TaskRow:
    number = translate("Lines", "file {number}").format(number=line.resident_number)
    submitted = line.plan.submitted_at
    waits = ChipFace("", "plain", "-")
    if submitted is not None:
        day = context.formats.day(submitted.astimezone(context.session.tz).date())
        waits = ChipFace(translate("TodayRows", "submitted {day}").format(day=day), "plain", "calendar-days")
    return TaskRow(
        ("plan", line.plan.id),
        translate("TodayRows", "Support plan, version {number}").format(number=line.plan.number),
        ", ".join(filter(None, (line.resident_name, number))),
        "clipboard-list",
        waits,
        line.author,
        tickable=False,
    )
