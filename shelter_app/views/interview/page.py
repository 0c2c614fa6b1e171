"""A questionnaire made from its definition: answered by keyboard alone, saved as typed, resumed where it was left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain import answers as rules
from shelter_app.domain.answer_sheets import QuestionsMissing
from shelter_app.domain.answers import Answer
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId, SheetId
from shelter_app.services import interviews, procedure_answers, residents
from shelter_app.services.procedure_answers import SheetView
from shelter_app.views import keys
from shelter_app.views.interview.answer_words import answer_words
from shelter_app.views.interview.questions import Questions
from shelter_app.views.interview.side import Side
from shelter_app.views.page import Page
from shelter_app.views.record.clock_words import spent_face
from shelter_app.views.record.form_words import form_title
from shelter_app.views.record.strip import FittingStrip
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.labels import KeyHints
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.states import StatePages

QUIET_MS, LATEST_MS = 1200, 4000
CLOCK_MS = 20_000
NARROW_BELOW = 1060


class QuestionnairePage(Page):
    """`open(resident_id, sheet_id)`; the cursor stands where somebody left off."""

    @property
    def title(self) -> str:
        return self.tr("Questionnaire")

    def build(self) -> None:
        self.view: SheetView | None = None
        self._answers: dict[str, Answer] = {}
        self._unsaved: dict[str, Answer | None] = {}
        self._saving = self._take_focus = False
        self._waiting_since = QElapsedTimer()
        self._soon_saved = Later(self, QUIET_MS, self.keep_draft)
        self.strip = FittingStrip(self.context)
        self.clock, self.progress = Chip(), Chip()
        self.back = Button(kind="ghost", icon="arrow-left", shortcut="Escape", clicked=self._on_back)
        self.done = Button(kind="primary", icon="check", shortcut="Ctrl+Return", clicked=self._on_finish)
        self.head = PageHead(actions=(self.back, self.done))
        self.questions, self.side, self.hints = Questions(self.context), Side(self.context), KeyHints()
        card = Card(margins=(8, 4, 4, 4))
        card.add(self.questions)
        left = QWidget()
        layout = QVBoxLayout(left)
        set_spacing(layout, 0, 8)
        layout.addWidget(card, 1)
        layout.addWidget(self.hints)
        both = QWidget()
        across = row(left, self.side, spacing=16)
        across.setStretch(0, 1)
        both.setLayout(across)
        self.states = StatePages(content=both, empty_icon="clipboard-list")
        frame = QWidget()
        column = QVBoxLayout(frame)
        set_spacing(column, (24, 10, 24, 12), 8)
        column.addWidget(self.head)
        column.addLayout(row(self.progress, self.clock, None, spacing=8))
        column.addWidget(self.bar)
        column.addWidget(self.states, 1)
        self.stack(self.strip, margins=0, spacing=0, bar=False).addWidget(frame, 1)
        self._connect()

    def _connect(self) -> None:
        self.questions.given.connect(self._on_given)
        self.questions.taken.connect(self._on_taken)
        self.questions.finished.connect(self._on_end)
        self.side.chosen.connect(self.questions.go_to)
        self.context.changes.resident_changed.connect(self._on_resident_changed)
        keys.bind(self, "Ctrl+Down", self._to_next_open)
        keys.bind(self, "Shift+Return", lambda: self.questions.go_on(-1))
        self._tick = QTimer(self)
        self._tick.setInterval(CLOCK_MS)
        self._tick.timeout.connect(self._show_clock)
        self._tick.start()

    def retranslate(self) -> None:
        self.back.setText(self.tr("To the file"))
        self.done.setText(self.tr("Finish"))
        self.hints.set_hints(
            [
                ("1", self.tr("yes")),
                ("2", self.tr("no")),
                ("0", self.tr("not asked")),
                ("Return", self.tr("next")),
                ("F6", self.tr("next part")),
                ("Ctrl+Down", self.tr("next open question")),
            ]
        )
        if self.view is not None:
            self.questions.build(self.view)

    def open(self, **args: Any) -> None:
        """Shows one form, without `sheet_id` the one begun last; that somebody looked is written down before."""
        self.keep_draft()
        self.bar.clear()
        self._unsaved, self._take_focus, self.view = {}, True, None
        session, resident_id = self.context.session, ResidentId(args["resident_id"])
        try:
            known = procedure_answers.of(resident_id, by=session) if "sheet_id" not in args else ()
            if "sheet_id" not in args and not known:
                self.states.show_empty(self.tr("No questionnaire was begun yet"))
                return
            sheet_id = SheetId(args["sheet_id"]) if "sheet_id" in args else known[0].id
            self._show(procedure_answers.look(sheet_id, by=session))
            self.questions.build(self._known)
        except ShelterError as error:
            self.states.show_error(self.tr("This form cannot be opened"), sentence_for(error))

    def refresh(self) -> None:
        if self.view is None:
            return
        session = self.context.session
        self.strip.show_file(residents.open_file(self.view.sheet.resident_id, again=True, by=session))
        self.done.setVisible(self.view.open)
        if self.view.sealed:
            self.states.show_error(
                self.tr("These answers are sealed"),
                self.tr("The file is restricted: only those named for it read what was answered."),
            )
            return
        self.states.show_content()
        self._show_all()
        if self._take_focus:
            self._take_focus = False
            self._to_place()

    def keep_draft(self) -> None:
        """Store what was answered and not stored yet."""
        self._soon_saved.drop()
        view, unsaved = self.view, self._unsaved
        if view is None or not unsaved:
            return
        given = [one for one in unsaved.values() if one is not None]
        cleared = [key for key, one in unsaved.items() if one is None]
        self._unsaved, self._saving = {}, True
        try:
            place = self.questions.current
            stored = procedure_answers.save(view.sheet, given, cleared, place=place, by=self.context.session)
        except ShelterError as error:
            self._unsaved = {**unsaved, **self._unsaved}
            self.bar.show_failing(self._problem(error))
            return
        finally:
            self._saving = False
        self._show(stored)
        self._show_all()

    @property
    def _known(self) -> SheetView:
        assert self.view is not None
        return self.view

    def _show(self, view: SheetView) -> None:
        self.view = view
        self._answers = dict(view.answers)
        for key, one in self._unsaved.items():
            if one is None:
                self._answers.pop(key, None)
            else:
                self._answers[key] = one

    def _show_all(self) -> None:
        view = self._known
        self.questions.show_answers(view, self._answers)
        self.questions.say_before(self._before(view))
        self._show_progress()
        self._show_clock()
        self.done.setVisible(view.open)

    def _show_progress(self) -> None:
        view = self._known
        known = {**{key: Answer(key, "") for key in view.hidden}, **self._answers}
        whole = sum(1 for _one in rules.asked(view.form, known))
        done = whole - len(rules.unanswered(view.form, known))
        words = self.tr("Answered {done} of {whole}").format(done=done, whole=whole)
        whole_face = ChipFace(words, "done", "check")
        self.progress.set_face(whole_face if done == whole else ChipFace(words, "outline", "list-checks"))
        detail = self.tr("Finished: it can be read, not changed.") if view.sheet.finished_at else ""
        if not view.usable and not view.sheet.finished_at:
            detail = self.tr("The interview is over: these answers can be read, not changed.")
        if view.reads_only:
            detail = self.tr("Opened in an emergency: these answers can be read, not changed.")
        self.head.set_title(form_title(self.context, view.form, view.use), detail)
        self.side.show_view(view, self._answers)

    def _show_clock(self) -> None:
        view = self.view
        shown = view is not None and view.sheet.interview_id is not None and self.isVisible()
        self.clock.setVisible(shown)
        if shown and view is not None:
            state = interviews.of(view.sheet.resident_id, by=self.context.session)
            self.clock.set_face(spent_face(state.spent))

    def _before(self, view: SheetView) -> dict[str, str]:
        formats, tz, today = self.context.formats, self.context.session.tz, self.context.session.today()
        told = {}
        for key, one in view.before.items():
            if key in self._answers or key in view.hidden or not view.open:
                continue
            question = view.form.question(key)
            day = formats.near_day(one.at.astimezone(tz).date(), today) if one.at else ""
            if question is not None:
                told[key] = self.tr("Already answered, {day}, {name}: {answer}. The key + takes it over.").format(
                    day=day, name=one.by, answer=answer_words(self.context, view.form, question, one.answer)
                )
        return told

    def _to_place(self) -> None:
        view = self._known
        place = view.sheet.place
        following = rules.next_open(view.form, view.all_answers)
        keys = [one.key for one in view.form.questions()]
        begin = place if place in keys and view.open else following.key if following else next(iter(keys), "")
        self.questions.begin_at(begin)

    def _to_next_open(self) -> None:
        view = self._known
        known = {**{key: Answer(key, "") for key in view.hidden}, **self._answers}
        following = rules.next_open(view.form, known, self.questions.current)
        if following is not None:
            self.questions.go_to(following.key)

    def _on_given(self, key: str, value: object, detail: str) -> None:
        answer = None if value is None else Answer(key, value, detail)  # type: ignore[arg-type]
        self._unsaved[key] = answer
        if answer is None:
            self._answers.pop(key, None)
        else:
            self._answers[key] = answer
        self.questions.show_answers(self._known, self._answers)
        self._show_progress()
        if not self._soon_saved.waiting:
            self._waiting_since.start()
        if self._waiting_since.elapsed() >= LATEST_MS:
            self.keep_draft()
        else:
            self._soon_saved.ask()

    def _on_taken(self, key: str) -> None:
        before = self._known.before.get(key)
        if before is not None and self._known.open:
            self._on_given(key, before.answer.value, before.answer.detail)

    def _on_end(self) -> None:
        if self._known.open:
            self.bar.show_info(self.tr("That was the last question. What nobody was asked stands at the side."))
            self.done.setFocus()

    def _on_finish(self) -> None:
        view = self.view
        if view is None or not view.open:
            return
        self.keep_draft()
        if self._unsaved:
            return
        try:
            self._show(procedure_answers.finish(view.sheet, by=self.context.session))
        except QuestionsMissing as error:
            self.bar.show_failing(sentence_for(error))
            self.questions.go_to(error.keys[0])
            return
        except GuardClosed as error:
            language = self.context.language.code
            told = "; ".join(f"{one.title.get(language)} ({one.clause.get(language)})" for one in error.stops)
            self.bar.show_failing(self.tr("Not finished yet. Still missing: {rules}.").format(rules=told))
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self.bar.show_done(self.tr("Finished. It can be printed and signed now."))
        self._show_all()

    def _problem(self, error: ShelterError) -> str:
        if isinstance(error, InvalidInput):
            return self.tr("An answer does not fit its question: check the last one.")
        return sentence_for(error)

    def _on_back(self) -> None:
        self.keep_draft()
        if self.view is not None:
            where = {"resident_id": self.view.sheet.resident_id, "section": "interview"}
            self.context.navigator.go("file", **where)

    def can_leave(self) -> bool:
        self.keep_draft()
        return True

    def _on_resident_changed(self, resident_id: object) -> None:
        if self.view is not None and resident_id == self.view.sheet.resident_id and not self._saving:
            self.refresh_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setVisible(self.width() >= look().px(NARROW_BELOW))
