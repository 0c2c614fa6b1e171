"""The parts of which the steps of an interview are made: panels, lines of consents, what is still missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from shelter_app.domain.consents import Beside, Consent
from shelter_app.domain.guards import Standing
from shelter_app.domain.interview_rules import BOUND
from shelter_app.services.interviews import InterviewView
from shelter_app.views.file.interview.beside import beside_words
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.scaling import clear_layout, column, row, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Panel

translate = QCoreApplication.translate
Part = QWidget | QLayout


class StepPanel(Panel):
    """One step: what is so, what is missing, and what can be done."""

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        set_spacing(self._column, 0, 8)
        self.add(self._lines)

    def show_parts(self, parts: Iterable[Part]) -> None:
        """Show these in the place of those before."""
        clear_layout(self._column)
        for part in parts:
            if isinstance(part, QWidget):
                self._column.addWidget(part)
            else:
                frame = QWidget()
                frame.setLayout(part)
                self._column.addWidget(frame)


def problem_line(words: str) -> QWidget:
    """What stands in the way, in plum."""
    # Shown before it stands in something, a line would be a window of its own.
    info, frame = InfoLine(), QWidget()
    frame.setLayout(column(info))
    info.show_problem(words)
    return frame


def hint_line(words: str) -> QWidget:
    """What to think of at a step."""
    info, frame = InfoLine(), QWidget()
    frame.setLayout(column(info))
    info.show_hint(words)
    return frame


def small(words: str) -> Label:
    """A quiet line that wraps."""
    return Label(role="small", tone="text2", wrap=True, text=words)


def act_button(icon: str, words: str, act: Callable[[], object], *, link: bool = False) -> Button:
    """A button of a step; a link where it is the lesser way."""
    button = Button(kind="link", icon=icon, clicked=act) if link else Button(icon=icon, height=28, clicked=act)
    button.setText(words.replace("&", "&&"))
    return button


def near(context: Context, moment: datetime) -> str:
    """A moment as it is told in lists."""
    session = context.session
    return context.formats.near_moment(moment.astimezone(session.tz), session.today())


def consent_line(context: Context, state: InterviewView, consent: Consent) -> QWidget:
    """One signature: given, refused or taken back; when, in which language, who signed beside the person."""
    if not consent.given:
        face = ChipFace(translate("Interview", "Refused"), "neutral", "ban")
    elif consent.withdrawn_at is not None:
        face = ChipFace(translate("Interview", "Taken back"), "mark", "undo-2")
    else:
        face = ChipFace(translate("Interview", "Signed"), "done", "check")
    language = inside(context, "language", consent.language)
    told = (near(context, consent.at), language, _stood_by(consent), state.names.get(consent.by, ""))
    words: list[QWidget] = [small(", ".join(filter(None, told)))]
    if consent.organisation:
        title = ", ".join(filter(None, (consent.organisation, consent.help)))
        words.insert(0, Label(role="strong", wrap=True, text=title))
    words += [small(text) for text in (consent.beside_reason, consent.own_words, consent.withdrawal_words) if text]
    line = QWidget()
    across = row(Chip(face=face), spacing=12)
    across.addLayout(column(*words, spacing=2), 1)
    line.setLayout(across)
    return line


def _stood_by(consent: Consent) -> str:
    """Who stands beside a minor, in the line of the signature."""
    if consent.beside in (Beside.NOBODY, Beside.REPRESENTATIVE):
        return consent.representative
    return ": ".join(filter(None, (beside_words(consent.beside), consent.representative)))


def interpreter_guard(
    context: Context, state: InterviewView, one: Standing, otherwise: Callable[[], object]
) -> list[QWidget]:
    """The line of a rule; what an interpreter must be is asked for where one takes part.

    Where nobody interprets, the same rule asks whether the language is understood, once a conversation has begun.
    """
    sittings = state.current.sittings if state.current is not None else ()
    helped = any(sitting.interpreter_id is not None for sitting in sittings)
    if BOUND not in one.guard.facts or helped or one.decided is not None:
        return [guard_line(context, one, otherwise)]
    if not sittings:
        return []
    doubt = translate("Interview", "that both sides understand the language, or an interpreter")
    return [guard_line(context, one, otherwise, doubt)]


def guard_line(context: Context, one: Standing, otherwise: Callable[[], object], asked: str = "") -> QWidget:
    """A rule that is not kept yet, with its clause; whom it names may decide otherwise from here."""
    language = context.language.code
    words = f"{asked or one.guard.title.get(language)} ({one.guard.clause.get(language)})"
    info, line, across = InfoLine(), QWidget(), row(spacing=8)
    across.addWidget(info, 1)
    line.setLayout(across)
    if one.decided is not None:
        said = translate("Interview", "Decided otherwise: {reason}. {rule}")
        info.show_hint(said.format(reason=one.decided.note, rule=words))
    elif one.guard.stops:
        info.show_problem(translate("Interview", "Still missing: {rule}").format(rule=words))
        if context.session.staff.role in one.guard.may_override:
            across.addWidget(act_button("scale", translate("Interview", "Decide otherwise"), otherwise, link=True))
    else:
        info.show_hint(translate("Interview", "Think of: {rule}").format(rule=words))
    return line
