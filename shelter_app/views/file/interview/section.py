"""The interview in a file, step by step; what is missing stands at the step where it can still be kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from shelter_app.domain.consents import Consent, ConsentKind
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.identification_steps import StepKind
from shelter_app.domain.interpreters import Interpreter
from shelter_app.domain.interview_rules import REPRESENTED
from shelter_app.domain.interviews import Interview, Sitting
from shelter_app.domain.staff import Can
from shelter_app.services import identification_steps, interpreters, interviews, packaged, procedure_answers
from shelter_app.services.interviews import InterviewView
from shelter_app.services.procedure_answers import IN_AN_INTERVIEW, ON_THEIR_OWN, SheetLine
from shelter_app.views.file.interview.beside import StandByDialog
from shelter_app.views.file.interview.deciding import DecisionDialog, OtherwiseDialog, ReopenDialog
from shelter_app.views.file.interview.dialogs import (
    MEMO,
    ConsentDialog,
    HelpConsentDialog,
    RefusalDialog,
    ToldDialog,
    WithdrawDialog,
)
from shelter_app.views.file.interview.parts import (
    Part,
    StepPanel,
    act_button,
    consent_line,
    interpreter_guard,
    near,
    problem_line,
    small,
)
from shelter_app.views.file.interview.sitting_dialog import SittingDialog
from shelter_app.views.file.interview.step_dialog import StepDialog
from shelter_app.views.file.interview.steps_panel import StepsPanel
from shelter_app.views.file.interview.talks import refused_line, talk_line
from shelter_app.views.file.interview.words import ending_words, outcome_words, required_words
from shelter_app.views.file.section import Section
from shelter_app.views.record.clock_words import spent_face
from shelter_app.views.record.form_words import form_title
from shelter_app.views.record.interpreter_dialog import InterpreterDialog
from shelter_app.views.scaling import column, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.panel import Scroll

CLOCK_MS = 20_000
_AT_CONSENT = frozenset({"interview_consent_signed", REPRESENTED})
_AT_TOLD = frozenset({"person_informed"})


class InterviewSection(Section):
    """Told, consent, conversations, questionnaires, decision, consent to help."""

    def build(self) -> None:
        self.told, self.consent, self.talks = StepPanel(), StepPanel(), StepPanel()
        self.forms, self.decision, self.help = StepPanel(), StepPanel(), StepPanel()
        self.start_panel, self.steps = StepPanel(), StepsPanel(self.context, self._write_step, self._show_paper)
        self.clock = Chip()
        inner = QWidget()
        layout = QVBoxLayout(inner)
        set_spacing(layout, (0, 0, 8, 0), 12)
        self.panels = (self.start_panel, self.told, self.consent, self.talks, self.forms, self.decision,
                       self.steps, self.help)  # fmt: skip
        for panel in self.panels:
            layout.addWidget(panel)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        set_spacing(whole, 0, 0)
        whole.addWidget(Scroll(content=inner))
        self.state: InterviewView | None = None
        self._interpreters: tuple[Interpreter, ...] = ()
        self._tick = QTimer(self)
        self._tick.setInterval(CLOCK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()

    def refresh(self) -> None:
        resident_id, by = self.view.resident.id, self.context.session
        try:
            self.state = interviews.of(resident_id, by=by)
            sheets = procedure_answers.of(resident_id, by=by)
            self._interpreters = interpreters.listed(by=by)
        except ShelterError as error:
            self.failed.emit(sentence_for(error))
            return
        state, current = self.state, self.state.current
        self._show_start(state)
        for panel in (self.told, self.consent, self.talks, self.decision):
            panel.setVisible(current is not None)
        if current is not None:
            self._show_told(state, current)
            self._show_consent(state, current)
            self._show_talks(state, current)
            self._show_decision(state, current)
        self._show_forms(state, sheets)
        self.steps.show_steps(identification_steps.of(resident_id, by=by), current)
        self._show_help(state)
        if not self.can(Can.INTERVIEW):
            # Open by an emergency: it is read, and nothing that would be refused is offered.
            for panel in self.panels:
                for button in panel.findChildren(Button):
                    button.hide()

    def act(self, action: str) -> None:
        """What can be begun here by name."""
        acts: dict[str, Callable[[], object]] = {
            "begin": self._begin,
            "tell": self._tell,
            "consent": self._agree,
            "refuse": self._refuse,
            "beside": self._stand_by,
            "talk": self._talk,
            "stop": self._stop,
            "identification": partial(self._open_form, "identification"),
            "decide": self._decide,
            "help": self._agree_to_help,
            "interpreter": self._add_interpreter,
            **{kind.value: partial(self._write_step, kind) for kind in StepKind},
        }
        if self.state is not None and action in acts and self.can(Can.INTERVIEW):
            acts[action]()

    @property
    def _current(self) -> Interview:
        assert self.state is not None
        assert self.state.current is not None
        return self.state.current

    def _show_start(self, state: InterviewView) -> None:
        current = state.current
        self.start_panel.set_title(self.tr("Interview and identification"))
        parts: list[Part] = []
        if current is None:
            parts.append(small(self.tr("First tell what it is about, then ask for consent, then talk.")))
        elif current.ending is not None:
            parts.append(IconLabel(icon="info", text=ending_words(current.ending), role="body", tone="text"))
        if state.urgent is not None:
            clause = state.urgent.get(self.context.language.code)
            words = self.tr("Urgent need: a doctor examines first ({clause}).").format(clause=clause)
            parts.append(problem_line(words))
        if current is None or not current.open:
            words = self.tr("Begin an interview") if current is None else self.tr("Begin a new interview")
            parts.append(row(act_button("plus", words, self._begin), None, self._register_button()))
        self.start_panel.show_parts(parts)
        self.start_panel.setVisible(bool(parts))

    def _show_told(self, state: InterviewView, current: Interview) -> None:
        lines = len(packaged.form(self.context.session.profile, MEMO).statements) if self._has(MEMO) else 0
        self.told.set_title(self.tr("1. What was told"), f"{len(current.told)}/{lines}")
        parts: list[Part] = []
        if current.told_at is not None:
            who = state.names.get(current.told_by or 0, "")
            parts.append(small(f"{near(self.context, current.told_at)}, {who}"))
        parts += self._missing(state, _AT_TOLD)
        if current.open:
            parts.append(row(act_button("list-checks", self.tr("Tick what was told"), self._tell), None))
        self.told.show_parts(parts)

    def _show_consent(self, state: InterviewView, current: Interview) -> None:
        consent = state.consent
        self.consent.set_title(self.tr("2. Consent to the interview"))
        parts: list[Part] = [consent_line(self.context, state, consent)] if consent else []
        parts += self._missing(state, _AT_CONSENT)
        buttons: list[Button] = []
        if current.open and (consent is None or not consent.in_force):
            buttons.append(act_button("pen-line", self.tr("Consent signed"), self._agree))
            buttons.append(act_button("ban", self.tr("Refused"), self._refuse))
        elif consent is not None and consent.in_force:
            buttons.append(act_button("undo-2", self.tr("Taken back"), partial(self._withdraw, consent)))
            if state.subject.minor and current.open:
                buttons.insert(0, act_button("user-check", self.tr("Signs beside the child"), self._stand_by))
        if buttons:
            parts.append(row(*buttons, None))
        self.consent.show_parts(parts)

    def _show_talks(self, state: InterviewView, current: Interview) -> None:
        self.talks.set_title(self.tr("3. Conversations"))
        parts: list[Part] = []
        chip = Chip(face=spent_face(state.spent))
        self.clock = chip
        rule = state.spent.rule
        clause = small(rule.clause.get(self.context.language.code)) if rule else None
        parts.append(row(*filter(None, (chip, clause)), None, spacing=12))
        amend = self._amend if current.open else None
        parts += [talk_line(self.context, state, one, self._interpreters, amend) for one in current.sittings]
        parts += [refused_line(self.context, one) for one in state.refused]
        if state.absent:
            words = self.tr("Must be there: {who}").format(who=required_words(self.context, state.absent))
            parts.append(problem_line(words))
        parts += self._missing(state, None)
        parts.append(self._talk_buttons(state, current))
        self.talks.show_parts(parts)

    def _talk_buttons(self, state: InterviewView, current: Interview) -> QLayout:
        buttons: list[Button] = []
        if current.open and current.running is None and state.urgent is None:
            buttons.append(act_button("clock", self.tr("Begin a conversation"), self._talk))
        if current.running is not None:
            buttons.append(act_button("check", self.tr("Stop"), self._stop))
        new = act_button("user-plus", self.tr("New interpreter"), self._add_interpreter, link=True)
        return row(*buttons, None, self._register_button(), new)

    def _register_button(self) -> Button:
        go = self.context.navigator.go
        return act_button("languages", self.tr("Interpreters"), lambda: go("interpreters"), link=True)

    def _show_forms(self, state: InterviewView, sheets: tuple[SheetLine, ...]) -> None:
        self.forms.set_title(self.tr("4. Questionnaires") if state.current else self.tr("Questionnaires"))
        current = state.current
        parts: list[Part] = []
        offered = (*(IN_AN_INTERVIEW if current and current.open else ()), *ON_THEIR_OWN)
        about = current.id if current else None
        mine = {
            one.form: one for one in reversed(sheets) if one.form not in IN_AN_INTERVIEW or one.interview_id == about
        }
        shown = [code for code in (*IN_AN_INTERVIEW, *ON_THEIR_OWN) if self._has(code)]
        for code in shown:
            known = mine.get(code)
            if known is not None or code in offered:
                parts.append(self._form_line(code, known, open_=code in offered))
        if not parts:
            parts.append(small(self.tr("The questionnaire is offered once an interview has begun.")))
        self.forms.show_parts(parts)

    def _form_line(self, code: str, known: SheetLine | None, *, open_: bool) -> QWidget:
        profile = self.context.session.profile
        use = profile.form(code)
        assert use is not None
        title = form_title(self.context, packaged.form(profile, code), use)
        if known is None:
            face, words = ChipFace(self.tr("Not begun"), "plain", "circle-dashed"), ""
        elif known.finished_at is not None:
            face, words = ChipFace(self.tr("Finished"), "done", "check"), near(self.context, known.finished_at)
        else:
            begun = self.tr("last saved {moment}").format(moment=near(self.context, known.saved_at or known.begun_at))
            face, words = ChipFace(self.tr("Begun"), "soon", "pencil"), begun
        told = ", ".join(filter(None, (words, known.author if known else "")))
        parts: list[QWidget] = [Label(role="strong", wrap=True, text=title)]
        if told:
            parts.append(small(told))
        line = QWidget()
        across = row(Chip(face=face), spacing=12)
        across.addLayout(column(*parts, spacing=2), 1)
        label = self.tr("Read") if known and (known.finished_at or not open_) else self.tr("Answer")
        across.addWidget(act_button("clipboard-list", label, partial(self._open_form, code)))
        if known is not None and known.finished_at is not None and open_:
            across.addWidget(act_button("undo-2", self.tr("Open again"), partial(self._reopen, known), link=True))
        line.setLayout(across)
        return line

    def _show_decision(self, state: InterviewView, current: Interview) -> None:
        self.decision.set_title(self.tr("5. Decision"))
        decision, parts = current.decision, list[Part]()
        if decision is not None:
            parts.append(Label(role="strong", wrap=True, text=outcome_words(decision.outcome)))
            names = ", ".join((state.names.get(decision.by, ""), decision.second))
            parts.append(small(f"{near(self.context, decision.at)}: {names}"))
            parts.append(Label(wrap=True, text=decision.reasons))
            if decision.head is not None:
                parts.append(Label(role="strong", wrap=True, text=outcome_words(decision.head)))
                parts.append(small(decision.head_name))
        if current.open and current.held_at is None:
            parts.append(small(self.tr("It is decided once the identification questionnaire is finished.")))
        elif current.open:
            words = self.tr("Decision of the head") if decision else self.tr("Write down the decision")
            parts.append(row(act_button("scale", words, self._decide), None))
        self.decision.show_parts(parts)

    def _show_help(self, state: InterviewView) -> None:
        found = [one for one in state.consents if one.kind is ConsentKind.HELP]
        self.help.set_title(self.tr("Consent to help, one organisation each"))
        parts: list[Part] = []
        for one in found:
            line = row(consent_line(self.context, state, one), spacing=8)
            line.setStretch(0, 1)
            if one.in_force:
                line.addWidget(act_button("undo-2", self.tr("Taken back"), partial(self._withdraw, one), link=True))
            parts.append(line)
        if self._has("consent_help"):
            parts.append(row(act_button("plus", self.tr("Add a consent to help"), self._agree_to_help), None))
        self.help.show_parts(parts)
        self.help.setVisible(bool(parts))

    def _missing(self, state: InterviewView, facts: frozenset[str] | None) -> list[Part]:
        """What waits at one step; None asks for what belongs to no other step."""
        elsewhere = _AT_CONSENT | _AT_TOLD
        parts: list[Part] = []
        for one in state.waiting:
            here = bool(facts & set(one.guard.facts)) if facts else elsewhere.isdisjoint(one.guard.facts)
            if here:
                otherwise = partial(self._otherwise, one.guard.code)
                parts += interpreter_guard(self.context, state, one, otherwise)
        return parts

    def _has(self, code: str) -> bool:
        return self.context.session.profile.form(code) is not None

    def _on_tick(self) -> None:
        state = self.state
        if self.isVisible() and self.has_file and state is not None and state.current and state.current.running:
            fresh = interviews.of(self.view.resident.id, by=self.context.session)
            self.clock.set_face(spent_face(fresh.spent))

    def _begin(self) -> None:
        self.attempt(lambda: interviews.begin(self.view.resident.id, by=self.context.session))

    def _tell(self) -> None:
        self.ask(ToldDialog(self.context, self.view, self._current, self))

    def _agree(self) -> None:
        self.ask(ConsentDialog(self.context, self.view, self._current, self))

    def _stand_by(self) -> None:
        consent = self.state.consent if self.state is not None else None
        if consent is not None:
            self.ask(StandByDialog(self.context, self.view, consent, self))

    def _refuse(self) -> None:
        if self.ask(RefusalDialog(self.context, self.view, self._current, self)):
            self.said.emit(self.tr("The refusal is written down. Print it and have it signed."))

    def _withdraw(self, consent: Consent) -> None:
        self.ask(WithdrawDialog(self.context, self.view, consent, self))

    def _talk(self) -> None:
        self.ask(SittingDialog(self.context, self.view, self._current, None, self))

    def _amend(self, sitting: Sitting) -> None:
        self.ask(SittingDialog(self.context, self.view, self._current, sitting, self))

    def _stop(self) -> None:
        self.attempt(lambda: interviews.stop(self._current, by=self.context.session))

    def _decide(self) -> None:
        self.ask(DecisionDialog(self.context, self.view, self._current, self))

    def _write_step(self, kind: StepKind) -> None:
        self.ask(StepDialog(self.context, self.view, kind, self))

    def _show_paper(self, document: str) -> None:
        self.wanted.emit("papers", document)

    def _agree_to_help(self) -> None:
        self.ask(HelpConsentDialog(self.context, self.view, None, self))

    def _otherwise(self, code: str) -> None:
        assert self.state is not None
        self.ask(OtherwiseDialog(self.context, self.view, self.state, code, self))

    def _reopen(self, sheet: SheetLine) -> None:
        self.ask(ReopenDialog(self.context, self.view, sheet, self))

    def _add_interpreter(self) -> None:
        if self.ask(InterpreterDialog(self.context, None, self)):
            self.refresh()

    def _open_form(self, code: str) -> None:
        resident_id, session = self.view.resident.id, self.context.session
        current = self.state.current if self.state is not None else None
        known = [one for one in procedure_answers.of(resident_id, by=session) if one.form == code]
        about = current.id if current and code in IN_AN_INTERVIEW else None
        fitting = (one.id for one in known if code not in IN_AN_INTERVIEW or one.interview_id == about)
        sheet_id = next(fitting, None)
        if sheet_id is None:
            try:
                language = self.context.language.code
                sheet_id = procedure_answers.begin(resident_id, code, language=language, by=session).id
            except ShelterError as error:
                self.failed.emit(sentence_for(error))
                return
        self.context.navigator.go("questionnaire", resident_id=resident_id, sheet_id=sheet_id)
