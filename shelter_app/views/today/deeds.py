"""What the keys do to a row of Today: ticked with a way back, put off with a reason, opened where it is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from shelter_app.domain.errors import NotAllowed, ShelterError
from shelter_app.domain.ids import PlanItemId, ResidentId, UndertakingId
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.reading import OpenedForReading
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import OF_DECISIONS
from shelter_app.domain.support_plans import ItemState
from shelter_app.domain.waiting import Part
from shelter_app.services import papers, plan_execution, undertakings, undoing
from shelter_app.services.decisions import PlanWaiting
from shelter_app.services.delays import missed
from shelter_app.services.papers import Waiting
from shelter_app.services.session import Done
from shelter_app.services.today import LetterWaiting, Silent, TodayRow, TodayView
from shelter_app.views.lines import actor_words, waiting_title, whose
from shelter_app.views.page import Page
from shelter_app.views.paper.back_words import settled_words
from shelter_app.views.paper.sent import SentDialog
from shelter_app.views.paper.signed import SignedDialog
from shelter_app.views.record.delay import DelayDialog, Missed
from shelter_app.views.record.done import DoneDialog
from shelter_app.views.record.undertakings import SettleDialog
from shelter_app.views.sentences import sentence_for
from shelter_app.views.today.dialogs import MeasureDoneDialog, PostponeDialog
from shelter_app.views.today.opening import Opening, exact_place, letter_of, tick_place
from shelter_app.views.today.rows import key_of
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.task_list import TaskList, TaskRow
from shelter_app.views.words import TYPED_DAYS, due_title

Shown = TodayRow | PlanWaiting | Silent | LetterWaiting | Waiting


class Deeds(QObject):
    """Knows what stands behind each row of the page; speaks in the page's bar, asks in at most one dialog."""

    def __init__(self, page: Page, tasks: TaskList) -> None:
        super().__init__(page)
        self._page, self._tasks, self._context = page, tasks, page.context
        self._behind: dict[object, Shown] = {}
        self._told: Done | None = None
        self.dialog: QDialog | None = None

    def know(self, view: TodayView) -> None:
        """What the list shows from now on; an offer to take back what was undone elsewhere goes away."""
        rows = (row for part in Part for row in view.rows(part))
        self._behind = {key_of(row): row for row in rows}
        self._behind |= {("plan", one.plan.id): one for one in view.plans}
        self._behind |= {("silent", one.stage.id): one for one in view.silent}
        self._behind |= {("letter", one.letter.id): one for one in view.letters}
        self._behind |= {("print", one.record.id): one for one in view.prints.lines}
        if self._told is not None and self._context.session.last_change is not self._told:
            self._told = None
            self._page.bar.clear()

    def behind(self, key: object) -> Shown | None:
        """What a row of the list stands for."""
        return self._behind.get(key)

    def child(self) -> ResidentId | None:
        """The child of the row in focus, where its file may be read."""
        task = self._tasks.current_object()
        behind = self._behind.get(task.key) if isinstance(task, TaskRow) else None
        summary = behind.summary if behind is not None else None
        return summary.resident_id if summary is not None and summary.named else None

    def open(self, task: TaskRow) -> None:
        """Enter: the form in which this very thing is worked on."""
        if self._is_only_read():
            return
        match self._behind.get(task.key):
            case PlanWaiting() as waiting:
                self._go(Opening("plan", {"resident_id": waiting.plan.resident_id}))
            case Silent() as silent:
                about = {"resident_id": silent.summary.resident_id, "follow_up_id": silent.stage.id}
                self._go(Opening("follow_up", about))
            case LetterWaiting() as waiting:
                section = {"section": "papers", "action": waiting.letter.document}
                self._go(Opening("file", {"resident_id": waiting.summary.resident_id, **section}))
            case Waiting(summary=None):
                self._go(Opening("unsigned", {}))
            case Waiting() as waiting if waiting.summary is not None:
                self._go(Opening("file", {"resident_id": waiting.summary.resident_id, "section": "papers"}))
            case TodayRow() as duty if not duty.summary.named:
                self._go(Opening("card", {"resident_id": duty.due.resident_id}))
            case TodayRow() as duty:
                done = duty.due.closed_at is not None
                place = exact_place(duty.due, self._context.session.profile)
                self._lead(duty, Opening("file", {"resident_id": duty.due.resident_id}) if done else place)

    def open_file(self, task: TaskRow) -> None:
        """Ctrl+Enter: the file, whatever is to be done in it."""
        behind = self._behind.get(task.key)
        if self._is_only_read() or behind is None or behind.summary is None:
            return
        if not behind.summary.named:
            self._go(Opening("card", {"resident_id": behind.summary.resident_id}))
        elif self._context.session.can(Can.OPEN_FILE):
            self._go(Opening("file", {"resident_id": behind.summary.resident_id}))

    def tick(self, task: TaskRow) -> None:
        """Space: done. A measure of one's own at once, with a way back, that of a colleague after a question; a term
        with its hour and proof, or in its own form."""
        behind = self._behind.get(task.key)
        if self._is_only_read():
            return
        if isinstance(behind, LetterWaiting):
            self._ask(SentDialog(self._context, [behind.letter], self._page))
        elif isinstance(behind, Waiting) and self._context.session.can(Can.WRITE_NOTE):
            self._ask(SignedDialog(self._context, [behind.record], parent=self._page))
        elif not isinstance(behind, TodayRow):
            self.open(task)
        elif behind.due.closed_at is not None:
            return
        elif not behind.summary.named:
            self._say_restricted()
        elif behind.due.source == "plan" and not behind.mine:
            self._ask(MeasureDoneDialog(self._context, behind, self._page), undo=behind)
        elif behind.due.source == "plan":
            self._tick_measure(behind)
        elif behind.due.source in OF_DECISIONS:
            self._tick_undertaking(behind)
        elif behind.due.source == "follow_up":
            self.open(task)
        else:
            self._tick_term(behind)

    def postpone(self, task: TaskRow) -> None:
        """Shift+Space: another day and why, where it may be put off; else who can do what."""
        duty = self._behind.get(task.key)
        if self._is_only_read() or not isinstance(duty, TodayRow) or duty.due.closed_at is not None:
            return
        if not duty.summary.named:
            self._say_restricted()
            return
        refusal = self._why_not_postponed(duty)
        if not refusal:
            self._ask(PostponeDialog(self._context, duty, self._page))
        elif duty.due.source == "limit":
            place = Opening("file", {"resident_id": duty.due.resident_id, "section": "identity"})
            self._page.bar.show_info(refusal, Way(self.tr("Open the file"), lambda: self._go(place)))
        else:
            self._page.bar.show_info(refusal)

    def explain(self, task: TaskRow) -> None:
        """F2: why a term was missed, of what is overdue and of what was closed late."""
        duty, session = self._behind.get(task.key), self._context.session
        if self._is_only_read():
            return
        if not isinstance(duty, TodayRow) or not missed(duty.due, session.now()):
            self._page.bar.show_info(self.tr("Causes are asked for where a term of the rules was missed."))
        elif not duty.summary.named:
            self._say_restricted()
        elif not session.can(Can.WRITE_NOTE):
            self._page.bar.show_failing(sentence_for(NotAllowed(Can.WRITE_NOTE.value)))
        else:
            due = duty.due
            assert due.started_at is not None
            told = whose(duty.summary, self._context)
            about = Missed(due.resident_id, due.code, due.started_at, told)
            self._ask(DelayDialog(self._context, about, self._page))

    def _is_only_read(self) -> bool:
        """Says so where nothing can be written, and so no file be opened either."""
        why = self._context.session.reading
        if why is not None:
            self._page.bar.show_failing(sentence_for(OpenedForReading(why)))
        return why is not None

    def _tick_measure(self, duty: TodayRow) -> None:
        session, source = self._context.session, duty.due.source_id
        assert source is not None
        try:
            item = plan_execution.row_at_work(PlanItemId(source), by=session)
            plan_execution.mark(item, ItemState.DONE, by=session)
        except ShelterError as error:
            self._page.bar.show_failing(sentence_for(error))
            return
        words = self.tr("Done: “{what}”.").format(what=duty.due.text)
        more = Way(
            self.tr("Say what came of it"), lambda: self._ask(MeasureDoneDialog(self._context, duty, self._page))
        )
        self._offer_undo(words, more)

    def _tick_undertaking(self, duty: TodayRow) -> None:
        """A condition or a task was met: what proves it is said in the form that opens."""
        source = duty.due.source_id
        assert source is not None
        try:
            known = undertakings.one(UndertakingId(source), by=self._context.session)
        except ShelterError as error:
            self._page.bar.show_failing(sentence_for(error))
            return
        self._ask(SettleDialog(self._context, known, self._page), undo=duty)

    def _tick_term(self, duty: TodayRow) -> None:
        profile = self._context.session.profile
        letters = self._unsent(duty)
        if letters:
            self._ask(SentDialog(self._context, letters, self._page))
        else:
            self._lead(duty, tick_place(duty.due, profile))

    def _unsent(self, duty: TodayRow) -> list[OutgoingLetter]:
        """The numbered letters that this term waits for: marking one as sent is what closes it."""
        session = self._context.session
        document = letter_of(duty.due, session.profile)
        if not document or not session.can(Can.PRINT_PAPER):
            return []
        found = papers.unsent(duty.due.resident_id, by=session)[::-1]
        began = duty.due.started_at
        fits = [one for one in found if one.document == document]
        return [one for one in fits if began is None or one.made_at >= began]

    def _lead(self, duty: TodayRow, place: Opening) -> None:
        """To the form; to a dialog where the form is one; to nothing but words where this member could only read."""
        if place.fact:
            about = duty.due.resident_id
            self._ask(DoneDialog(self._context, about, duty.due, place.fact, self._page), undo=duty)
        elif place.needed is None or self._context.session.can(place.needed):
            self._go(place)
        else:
            words = self.tr("{who} records this: “{duty}”. Your role can only read it there.")
            told = words.format(who=actor_words(duty.who, self._context), duty=due_title(duty.due, self._context))
            args = {key: value for key, value in place.args.items() if key != "action"}
            opens = Way(self.tr("Open the file"), lambda: self._go(Opening(place.page, args)))
            self._page.bar.show_info(told, opens)

    def _why_not_postponed(self, duty: TodayRow) -> str:
        """Empty where it may be put off; else what is so and who can do what."""
        needed = {"plan": Can.EXECUTE_PLAN, "follow_up": Can.FOLLOW_UP}.get(duty.due.source, Can.EDIT_RULES)
        if duty.due.source == "limit":
            return self.tr("A limit of stay is extended by a decision, with its document.")
        if duty.due.source == "age":
            return self.tr("A birthday cannot be put off.")
        if duty.due.source == "opening_review":
            return self.tr("An emergency opening is looked at within 7 days: it is not put off.")
        if duty.due.source in TYPED_DAYS:
            return self.tr("This day was written in the file and is changed there.")
        if self._context.session.can(needed):
            return ""
        if needed is Can.EDIT_RULES:
            return self.tr("Only the director moves a term that the rules set.")
        return sentence_for(NotAllowed(needed.value))

    def _offer_undo(self, words: str, *ways: Way) -> None:
        session = self._context.session
        done = undoing.last(by=session) if session.can(Can.OPEN_FILE) else None
        if done is None:
            self._page.bar.show_info(words, *ways, icon="check")
            return
        self._told = done
        undo = Way(self.tr("Undo (Ctrl+Z)"), lambda: self._undo(done))
        self._page.bar.show_info(words, *ways, undo, icon="undo-2")

    def _undo(self, done: Done) -> None:
        try:
            undoing.undo(done, by=self._context.session)
        except ShelterError as error:
            self._page.bar.show_failing(sentence_for(error))
        self._tasks.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, place: Opening) -> None:
        navigator = self._context.navigator
        if place.page == "follow_up" and not navigator.knows("follow_up"):
            navigator.go("file", resident_id=place.args["resident_id"], section="leaving")
        else:
            navigator.go(place.page, **place.args)

    def _say_restricted(self) -> None:
        self._page.bar.show_info(
            self.tr("This file is restricted: its readers see what is to be done. Ask the director.")
        )

    def _ask(self, dialog: QDialog, undo: TodayRow | None = None) -> None:
        self._page.bar.clear()
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda result: self._on_finished(dialog, bool(result), undo))
        dialog.open()

    def _on_finished(self, dialog: QDialog, accepted: bool, duty: TodayRow | None) -> None:
        self.dialog = None
        self._page.activateWindow()
        self._tasks.setFocus(Qt.FocusReason.OtherFocusReason)
        if accepted and isinstance(dialog, SignedDialog) and dialog.record is not None:
            self._offer_undo(settled_words(dialog.record))
        elif accepted and isinstance(dialog, PostponeDialog):
            words = self.tr("Ended: “{what}”.") if dialog.ends.isChecked() else self.tr("Put off: “{what}”.")
            self._offer_undo(words.format(what=waiting_title(dialog.row.due, self._context)))
        elif accepted and isinstance(dialog, DelayDialog):
            self._offer_undo(self.tr("It stands in the statistics why this term was missed."))
        elif accepted and duty is not None:
            self._offer_undo(self.tr("Done: “{what}”.").format(what=waiting_title(duty.due, self._context)))
