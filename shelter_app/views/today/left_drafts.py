"""Forms that somebody left open: a row of their own list each, with the term after which the rules call one left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.drafts import Draft
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import residents
from shelter_app.services.drafts import WORDS
from shelter_app.services.today import TodayView
from shelter_app.views.kept_words import left
from shelter_app.views.lines import due_face, whose
from shelter_app.views.page import Context
from shelter_app.views.today.rows import Shown
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.task_list import TaskRow
from shelter_app.views.workspace import WORKSPACE

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LeftDraft:
    """A form left open: what it is called, whose file it is about, and until when it should be finished."""

    draft: Draft
    title: str
    summary: ResidentSummary | None
    due_at: datetime | None


def left_drafts(view: TodayView, context: Context) -> list[LeftDraft]:
    """What this member left open and can still open, the latest first."""
    told = {one.draft.id: one.title for one in left(context)}
    shown = [one for one in view.drafts if one.form != WORKSPACE and (one.id in told or not one.form.startswith(WORDS))]
    wanted = {one.resident_id for one in shown if one.resident_id is not None}
    lists = context.session.can(Can.LIST_RESIDENTS) and bool(wanted)
    people = {one.resident_id: one for one in residents.lines(wanted, by=context.session)} if lists else {}
    hours = view.now - view.draft_old_at if view.draft_old_at else None
    return [
        LeftDraft(
            one,
            told.get(one.id) or form_words(one.form),
            people.get(one.resident_id) if one.resident_id is not None else None,
            one.saved_at + hours if hours else None,
        )
        for one in shown
    ]


def draft_rows(drafts: Sequence[LeftDraft], context: Context) -> list[Shown]:
    """The rows of Today about them, under their head; Enter goes on with the form."""
    if not drafts:
        return []
    head = Head(translate("TodayRows", "Drafts left open"), len(drafts), "pencil")
    return [head, *(_row(one, context) for one in drafts)]


def form_words(form: str) -> str:
    """What a form is called whose words do not tell it."""
    words = {
        "admission": translate("DraftsPanel", "Admission"),
        "note": translate("DraftsPanel", "Note"),
        "contact": translate("DraftsPanel", "Contact"),
        "plan": translate("DraftsPanel", "Support plan"),
        "discharge": translate("DraftsPanel", "Discharge"),
        "follow": translate("DraftsPanel", "Follow-up"),
    }
    return words.get(form.partition("-")[0], translate("DraftsPanel", "Unfinished form"))


def _row(one: LeftDraft, context: Context) -> TaskRow:
    session, lang = context.session, context.language.code
    saved = context.formats.near_moment(one.draft.saved_at.astimezone(session.tz), session.today())
    since = translate("TodayRows", "last saved {when}").format(when=saved)
    rule = next((rule for rule in session.profile.rules if "draft_finished" in rule.closed_by), None)
    clause = rule.clause.get(lang) if rule else ""
    return TaskRow(
        ("draft", one.draft.id),
        translate("TodayRows", "Unfinished: {form}").format(form=one.title),
        ", ".join((whose(one.summary, context), since)) if one.summary else since,
        "pencil",
        due_face(one.due_at or one.draft.saved_at, True, context),
        session.staff.short,
        source=translate("TodayRows", "Source: {clause}").format(clause=clause) if clause else "",
        tickable=False,
        clause=clause,
    )
