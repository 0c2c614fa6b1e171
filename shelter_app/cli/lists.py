"""Who is here, who is found, what is due: the lists of the window as tables or JSON."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, Final

from shelter_app.cli.console import iso, numeric_day, numeric_moment, plain
from shelter_app.cli.exits import Exit, Stop
from shelter_app.cli.task import Task, opened
from shelter_app.domain.contacts import Right
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Presence
from shelter_app.domain.summaries import OF_HEALTH, OF_PAPERS, ResidentSummary
from shelter_app.domain.waiting import Wanted
from shelter_app.services import contacts, residents, today
from shelter_app.services.callers import Caller
from shelter_app.services.session import Session
from shelter_app.services.today import TodayRow
from shelter_app.wording import Words

_AT_ONCE: Final = 1000
_LEAST_LETTERS: Final = 3
_YEARS: Final = range(1900, 2200)


def list_residents(task: Task) -> Exit:
    """`residents`: everyone whose stay lasts, or with `--all` every file."""
    with opened(task) as session:
        residents.look_through(by=session)
        found = list(_all(session)) if task.options.all else residents.here(by=session)
        _show(task, session, found)
    return Exit.FINE


def _all(session: Session) -> Iterator[ResidentSummary]:
    order = residents.ids(present=False, by=session)
    for start in range(0, len(order), _AT_ONCE):
        yield from residents.lines(order[start : start + _AT_ONCE], by=session)


def search(task: Task) -> Exit:
    """`search TEXT`: who must be stopped, then files by name in any spelling, number, telephone or year."""
    typed = task.options.text.encode(errors="replace").decode()  # bytes that are no text reach Python as half letters
    with opened(task) as session:
        callers = _callers(typed, session)
        found = residents.search(typed, by=session)
        residents.searched(typed, len(found), by=session)
        if task.as_json:
            told = [_caller_json(session, caller) for caller in callers]
            task.console.json({"callers": told, "files": [_as_json(session, line) for line in found]})
            return Exit.FINE
        stops = [caller for caller in callers if caller.stop]
        for caller in stops:
            task.console.say(_warning(caller, session, task.words))
        if found or not stops:
            _show(task, session, found)
    return Exit.FINE


def _callers(typed: str, session: Session) -> list[Caller]:
    asked = len(typed.strip()) >= _LEAST_LETTERS and session.can(Can.SEE_SAFETY_CARD)
    return contacts.who_is_calling(typed, by=session) if asked else []


def _warning(caller: Caller, session: Session, words: Words) -> str:
    """One line: stop, who, what is forbidden, and whose file it stands in."""
    if caller.contact is None:
        who = words.translate("CliLists", "somebody")
    else:
        code = caller.contact.relation
        relation = session.reference.label("relation", code, words.lang) if code else ""
        who = f"{caller.contact.name} ({relation})" if relation else caller.contact.name
    line = words.translate("CliLists", "STOP! {who}: {what} File {number}, {name}.")
    name = name_of(caller.child, words)
    return plain(line.format(who=who, what=_forbidden(caller, words), number=caller.resident_number, name=name))


def _forbidden(caller: Caller, words: Words) -> str:
    if caller.everything:
        return words.translate("Rights", "Nothing at all. Do not connect, do not confirm that the child is here.")
    rights = {
        Right.INFORM: words.translate("Stops", "telling them anything"),
        Right.CALL: words.translate("Stops", "calls"),
        Right.VISIT: words.translate("Stops", "visits"),
        Right.COLLECT: words.translate("Stops", "collecting the child"),
    }
    what = ", ".join(rights[right] for right in caller.prohibited)
    return words.translate("CliLists", "Forbidden: {what}.").format(what=what)


def _caller_json(session: Session, caller: Caller) -> dict[str, Any]:
    return {
        "name": caller.contact.name if caller.contact else None,
        "relation": caller.contact.relation if caller.contact else None,
        "phones": [phone.written for phone in caller.contact.phones] if caller.contact else [],
        "forbidden": [right.value for right in caller.prohibited],
        "file": _as_json(session, caller.child),
    }


def _show(task: Task, session: Session, found: list[ResidentSummary]) -> None:
    words, zone = task.words, session.tz
    if task.as_json:
        task.console.json([_as_json(session, line) for line in found])
        return
    if not found:
        task.console.say(words.translate("CliLists", "There is nobody to show."))
        return
    heading = (
        words.translate("CliLists", "File"),
        words.translate("CliLists", "Name"),
        words.translate("CliLists", "Age"),
        words.translate("CliLists", "Where"),
        words.translate("CliLists", "Room"),
        words.translate("CliLists", "Admitted"),
        words.translate("CliLists", "Last day"),
        words.translate("CliLists", "Left"),
        words.translate("CliLists", "Coordinator"),
    )
    task.console.table(
        heading,
        [
            (
                line.number,
                name_of(line, words),
                _age(line, session),
                presence(line.presence, words),
                line.room,
                numeric_moment(line.admitted_at, zone),
                numeric_day(line.limit_day),
                numeric_moment(line.left_at, zone),
                session.staff_name(line.coordinator),
            )
            for line in found
        ],
    )


def _as_json(session: Session, line: ResidentSummary) -> dict[str, Any]:
    return {
        "file": line.number,
        "restricted": line.restricted,
        "name": _names(line),
        "sex": line.sex.value,
        "born": line.born.to_text(),
        "status": line.status.value,
        "presence": line.presence.value,
        "category": line.category,
        "room": line.room,
        "admitted_at": iso(line.admitted_at, session.tz),
        "limit_day": line.limit_day.isoformat() if line.limit_day else None,
        "left_at": iso(line.left_at, session.tz),
        "route": line.route,
        "coordinator": session.staff_name(line.coordinator),
        "stays": line.stays,
    }


def _names(line: ResidentSummary) -> dict[str, str] | None:
    """The name in each script, or null where this member may not know whose file it is."""
    return {"kk": line.name_kk, "ru": line.name_ru, "other": line.name_other} if line.named else None


def name_of(line: ResidentSummary, words: Words) -> str:
    """A name for a table; a restricted file is a lock word to those who are not named for it."""
    if not line.named:
        return words.translate("CliLists", "[restricted]")
    return line.name(words.lang) or words.translate("CliLists", "name unknown")


def presence(value: Presence, words: Words) -> str:
    """Where somebody is now."""
    return {
        Presence.PRESENT: words.translate("CliLists", "here"),
        Presence.ON_LEAVE: words.translate("CliLists", "on leave"),
        Presence.HOSPITAL: words.translate("CliLists", "in hospital"),
        Presence.MISSING: words.translate("CliLists", "missing"),
        Presence.LEFT: words.translate("CliLists", "has left"),
    }[value]


def _age(line: ResidentSummary, session: Session) -> str:
    """Completed years today, or on the day of leaving; "~12" where the birth date is not certain."""
    age = line.age(line.left_at.astimezone(session.tz).date() if line.left_at else session.today())
    if age.likely is None:
        return ""
    return f"{age.likely}" if age.certain else f"~{age.likely}"


def due(task: Task) -> Exit:
    """`due --on DATE`: the open rows of Today on that day, the longest overdue first; `--week`: seven days more.

    For today also what waits without a term: plans for this member, children not reached, letters not sent,
    prints not signed."""
    day = _day(task)
    with opened(task) as session:
        shown = day or session.today()
        rows = today.due_on(shown, Wanted(mine=task.options.mine), week=task.options.week, by=session)
        if shown == session.today():
            rows += [row for row in today.without_term(by=session) if row.mine or not task.options.mine]
        if task.as_json:
            task.console.json([_due_json(session, row, task.words) for row in rows])
        elif rows:
            _due_table(task, session, rows)
        else:
            task.console.say(task.words.translate("CliLists", "Nothing is due."))
    return Exit.FINE


def _day(task: Task) -> date | None:
    text = task.options.on
    if text is None:
        return None
    for shape in ("%d.%m.%Y", "%Y-%m-%d"):
        with contextlib.suppress(ValueError):
            day = datetime.strptime(text, shape).date()  # noqa: DTZ007 - a day has no zone
            if day.year in _YEARS:
                return day
    raise Stop(Exit.USAGE, task.words.translate("CliLists", "Write the day as 24.11.2026 or 2026-11-24."))


def _due_table(task: Task, session: Session, rows: Iterable[TodayRow]) -> None:
    words, zone, moment = task.words, session.tz, session.now()
    heading = (
        words.translate("CliLists", "Due"),
        words.translate("CliLists", "State"),
        words.translate("CliLists", "File"),
        words.translate("CliLists", "Name"),
        words.translate("CliLists", "What"),
        words.translate("CliLists", "Who"),
    )
    overdue = words.translate("CliLists", "overdue")
    task.console.table(
        heading,
        [
            (
                numeric_moment(row.counted.due_at, zone)
                if row.counted.has_time
                else numeric_day(row.counted.due_at.astimezone(zone)),
                overdue if row.has_term and row.counted.overdue(moment) else "",
                row.summary.number,
                name_of(row.summary, words),
                what(row, session, words),
                _who(row, session, words),
            )
            for row in rows
        ],
    )


def _due_json(session: Session, row: TodayRow, words: Words) -> dict[str, Any]:
    """One row of Today.

    ``part`` is where it stands in the list (overdue, today, week; plans, silent, letters, prints), ``kind`` what the
    filters call it, ``source`` and ``code`` what makes it wait; a plan that has to be decided on carries the term, the
    clause and the severity of the clock that runs for it. ``family`` is true where brothers, sisters or others
    of the family are linked with the file. ``who`` acts: a name or the code of a role; ``coordinator`` answers for
    the file. ``overdue`` and ``days_late`` (calendar days) are of this moment. ``clause`` and ``note`` are the place
    in the act and what the centre says about it, by language. Names and typed words of a restricted file are null or
    empty for whoever is not named for it.
    """
    counted = row.counted
    rule = session.profile.rule(counted.code) if counted.source in ("clock", "limit", "age") else None
    return {
        "part": row.part.value,
        "file": row.summary.number,
        "restricted": row.summary.restricted,
        "name": _names(row.summary),
        "family": row.family,
        "coordinator": row.coordinator,
        "kind": row.kind.value,
        "source": row.due.source,
        "code": row.due.code,
        "title": what(row, session, words),
        "text": row.due.text,
        "started_at": iso(counted.started_at, session.tz),
        "due_at": iso(counted.due_at, session.tz),
        "has_time": counted.has_time,
        "overdue": row.has_term and counted.overdue(session.now()),
        "days_late": row.days_late(session.now()) if row.has_term else 0,
        "severity": counted.severity.lower(),
        "clause": rule.clause.dump() if rule else {},
        "note": rule.note.dump() if rule else {},
        "who": row.who,
        "mine": row.mine,
    }


def what(row: TodayRow, session: Session, words: Words) -> str:
    """What waits, in words: the rule's title, the measure of the plan, or the stage of the follow-up."""
    if row.due.source == "plan":
        group = next((one.labels for one in session.profile.plan_groups if one.code == row.due.code), None)
        return row.due.text or (group.get(words.lang, row.due.code) if group else row.due.code)
    if row.due.source == "follow_up":
        kind = session.reference.label("followup_kind", row.due.code, words.lang)
        return words.translate("CliLists", "Follow-up: {kind}").format(kind=kind)
    typed = {
        "plan_waits": words.translate("CliLists", "Support plan, version {name}"),
        "silence": words.translate("CliLists", "Not reached {name} times in a row"),
        "letter": words.translate("CliLists", "Letter No. {name}, not marked as sent"),
        "print": words.translate("CliLists", "Print No. {name}, not signed yet"),
        "contact_next": words.translate("CliLists", "Contact again: {name}"),
        "right_ends": words.translate("CliLists", "Last day of the decision about a contact: {name}"),
        "plan_review": words.translate("CliLists", "Review the support plan"),
        "plan_ends": words.translate("CliLists", "Last day of the support plan"),
        "condition": words.translate("CliLists", "Condition of a decision: {name}"),
        "objection": words.translate("CliLists", "Objection of the guardianship body: {name}"),
        "meeting_task": words.translate("CliLists", "Task from a meeting: {name}"),
        "meeting": words.translate("CliLists", "Child-protection meeting: {name}"),
        "meeting_row": words.translate("CliLists", "Put what meeting No. {name} decided into the plan"),
        "departure": words.translate("CliLists", "A prepared leaving: {name}"),
        "return_due": words.translate("CliLists", "Return to the centre: {name}"),
        "opening_review": words.translate("CliLists", "Look at an emergency opening: {name}"),
        "appointment": words.translate("CliLists", "Appointment: {name}"),
        "hearing_ahead": words.translate("CliLists", "Prepare for the court hearing: {name}"),
    }
    if row.due.source in OF_HEALTH:
        return _health_day(row, session, words)
    if row.due.source in OF_PAPERS:
        return _paper_day(row, session, words)
    if row.due.source in typed:
        return typed[row.due.source].format(name=row.due.text or row.summary.number)
    rule = session.profile.rule(row.due.code)
    return rule.title.get(words.lang, row.due.code) if rule else row.due.code


def _health_day(row: TodayRow, session: Session, words: Words) -> str:
    """The next examination or vaccination with its kind, without it where that is kept from this member."""
    hidden = row.due.code == row.due.source
    if row.due.source == "examination_due":
        kind = session.reference.label("examination_kind", row.due.code, words.lang)
        told = words.translate("CliLists", "Next examination: {kind}").format(kind=kind)
        return words.translate("CliLists", "Next examination") if hidden else told
    vaccine = session.reference.label("vaccine", row.due.code, words.lang)
    told = words.translate("CliLists", "Next vaccination: {vaccine}").format(vaccine=vaccine)
    return words.translate("CliLists", "Next vaccination") if hidden else told


def _paper_day(row: TodayRow, session: Session, words: Words) -> str:
    if row.due.source == "document_ends" and row.due.code == row.due.source:
        return words.translate("CliLists", "Last day of a document")
    if row.due.source == "document_ends":
        kind = session.reference.label("identity_document", row.due.code, words.lang)
        return words.translate("CliLists", "Last day of a document: {kind}").format(kind=kind)
    step = "" if row.due.code == row.due.source else session.reference.label("document_step", row.due.code, words.lang)
    return ": ".join(filter(None, (step, row.due.text))) or words.translate("CliLists", "A step towards a document")


def _who(row: TodayRow, session: Session, words: Words) -> str:
    return session.reference.label("role", row.who, words.lang)
