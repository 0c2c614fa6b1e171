"""The conversations of an interview as lines: when, with whom, and who was not let interpret."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shelter_app.domain.interpreters import Interpreter, Refused
from shelter_app.domain.interviews import Sitting
from shelter_app.services.interviews import InterviewView
from shelter_app.views.file.interview.parts import act_button, near, small
from shelter_app.views.file.interview.step_words import recording_words
from shelter_app.views.file.interview.words import parents_words
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.record.clock_words import span
from shelter_app.views.record.interpreter_words import relation_words
from shelter_app.views.scaling import column, row
from shelter_app.views.widgets.labels import IconLabel, Label

translate = QCoreApplication.translate


def talk_line(
    context: Context,
    state: InterviewView,
    sitting: Sitting,
    interpreters: Iterable[Interpreter],
    amend: Callable[[Sitting], object] | None,
) -> QWidget:
    """One conversation; it can be completed while the interview is open."""
    line = QWidget()
    across = row(spacing=12)
    helper = next((one.name for one in interpreters if one.id == sitting.interpreter_id), "")
    told = [Label(role="strong", wrap=True, text=_when(context, sitting)), *_told(context, state, sitting, helper)]
    across.addLayout(column(*told, spacing=2), 1)
    if amend is not None:
        change = act_button("pencil", translate("InterviewTalks", "Change"), partial(amend, sitting), link=True)
        across.addWidget(change)
    line.setLayout(across)
    return line


def refused_line(context: Context, one: Refused) -> QWidget:
    """Somebody who was not let interpret, and why: whoever asks later need not search the audit."""
    sentence = translate("InterviewTalks", "Not admitted as interpreter: {name} ({reason}), {when}")
    reason = relation_words(one.relation).lower()
    words = sentence.format(name=one.name, reason=reason, when=near(context, one.at))
    return IconLabel(icon="ban", text=words, role="small", tone="text2")


def _when(context: Context, sitting: Sitting) -> str:
    session = context.session
    if sitting.ended is None:
        until, length = translate("InterviewTalks", "still going on"), session.now() - sitting.started
    else:
        until = context.formats.time(sitting.ended.astimezone(session.tz))
        length = sitting.ended - sitting.started
    return f"{near(context, sitting.started)} – {until} ({span(length)})"


def _told(context: Context, state: InterviewView, sitting: Sitting, helper: str) -> list[Label]:
    people = [f"{inside(context, 'attendee_role', one.role)} {one.name}" for one in sitting.people]
    told = [inside(context, "language", sitting.language), state.names.get(sitting.by, ""), *people]
    if helper:
        told.append(translate("InterviewTalks", "interpreter {name}").format(name=helper))
    if sitting.parents.value:
        told.append(parents_words(sitting.parents).lower())
    words = [small(", ".join(filter(None, told)))]
    if sitting.recording.value:
        sentence = translate("InterviewTalks", "Recorded ({how}) by {who}, kept: {where}")
        how = recording_words(sitting.recording).lower()
        words.append(small(sentence.format(how=how, who=sitting.recorded_by, where=sitting.recording_kept)))
    if sitting.night_reason:
        words.append(small(translate("InterviewTalks", "At night: {reason}").format(reason=sitting.night_reason)))
    return words
