"""Today: what is overdue, due and coming in one list, and beside it who is here and whose time runs out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from shelter_app.domain.drafts import Draft
from shelter_app.domain.errors import NotAllowed, ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services import residents, shifts, support_plans, today
from shelter_app.services.drafts import WORDS
from shelter_app.services.support_plans import PlanLine
from shelter_app.services.today import TodayRow, TodayView
from shelter_app.views.export import ExportAction, tasks_listing
from shelter_app.views.kept_words import left
from shelter_app.views.lines import actor_words, due_face, waiting_title, whose
from shelter_app.views.page import Page
from shelter_app.views.record.done import DoneDialog, done_place
from shelter_app.views.scaling import column, row
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Every
from shelter_app.views.today.dialogs import MeasureDoneDialog, PostponeDialog
from shelter_app.views.today.rows import decision_rows, key_of, task_rows
from shelter_app.views.today.side import DraftsPanel, LimitsPanel, PlacesPanel, ShiftPanel
from shelter_app.views.widgets.labels import KeyHints
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.panel import Card, PageHead, SideColumn
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.task_list import TaskList, TaskRow
from shelter_app.views.words import TYPED_DAYS, due_title
from shelter_app.views.workspace import WORKSPACE

MINUTE_MS = 60_000


_NEEDED = {
    ("leaving", ""): Can.DISCHARGE,
    ("identity", "ground"): Can.EDIT_FILE,
    ("identity", "case"): Can.EDIT_FILE,
    ("identity", "extend"): Can.EDIT_FILE,
}


class TodayPage(Page):
    """Space says that something was done, Shift+Space puts it off with a reason, Enter opens its place."""

    @property
    def title(self) -> str:
        return self.tr("Today")

    def build(self) -> None:
        self._duties: dict[object, TodayRow] = {}
        self._plans: dict[object, PlanLine] = {}
        self._take_focus = False
        self.dialog: QDialog | None = None
        self.whose = Segmented(choices=(("all", ""), ("mine", "")))
        self.whose.choose(self._first_choice())
        self.whose.chosen.connect(self._on_whose_chosen)
        if self._decides_outside:
            self.whose.hide()
        self.tasks = TaskList()
        self.export = ExportAction(self, lambda: tasks_listing("today", self.title, self.tasks))
        self.head = PageHead(actions=(self.whose, self.export.button))
        self.tasks.ticked.connect(self._on_ticked)
        self.tasks.postponed.connect(self._on_postponed)
        self.tasks.opened.connect(self._on_opened)
        self.states = StatePages(content=self.tasks)
        self.hints = KeyHints()
        self.places = PlacesPanel(self.context)
        self.limits = LimitsPanel(self.context)
        self.shift = ShiftPanel(self.context)
        self.shift.opened.connect(lambda: self.context.navigator.go("shift"))
        self.drafts = DraftsPanel(self.context)
        self.drafts.opened.connect(self._on_draft_opened)
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.states)
        self.side = SideColumn()
        # What somebody was in the middle of must not lie below the edge of a small window.
        self.side.add(self.drafts, self.places, self.limits, self.shift)
        left = column(card, self.hints, spacing=4)
        left.setStretch(0, 1)
        body = row(spacing=16)
        body.addLayout(left, 1)
        body.addWidget(self.side)
        self.stack(self.head).addLayout(body, 1)
        changes = self.context.changes
        self.watch(changes.deadlines_changed, changes.residents_changed, changes.plans_changed)
        self.watch(changes.drafts_changed, changes.centre_changed, changes.journal_changed)
        # Terms pass by the clock alone, also while nobody touches anything.
        Every(self, MINUTE_MS, self.refresh_soon).start()

    def retranslate(self) -> None:
        self.whose.set_choices((("all", self.tr("All")), ("mine", self.tr("Mine"))))
        self.whose.setAccessibleName(self.tr("Whose duties"))
        self.export.retranslate()
        self.tasks.setAccessibleName(self.tr("What waits"))
        opens = ("Enter", self.tr("open"))
        keys = [("Space", self.tr("done")), ("Shift+Space", self.tr("postpone with a reason"))]
        self.hints.set_hints([opens] if self._decides_outside else [*keys, opens])

    def open(self, **_args: object) -> None:
        """Whoever comes here can press Space, Shift+Space and Enter at once."""
        self._take_focus = True
        self.bar.clear()

    def refresh(self) -> None:
        session = self.context.session
        try:
            view = today.today(by=session)
            waiting = self._waiting_plans() if self._decides_outside else []
        except ShelterError as error:
            self.head.set_title(self.context.formats.weekday(session.today()))
            self.side.hide()
            self.states.show_error(self.tr("This page cannot be shown"), sentence_for(error))
            return
        if self._decides_outside:
            self._show_decisions(view, waiting)
        else:
            self._show_duties(view)
        self._show_side(view)
        if self._take_focus:
            self._take_focus = False
            self.tasks.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _decides_outside(self) -> bool:
        return self.context.session.staff.role is Role.GUARDIANSHIP_OFFICER

    def _waiting_plans(self) -> list[PlanLine]:
        lines = support_plans.waiting(lang=self.context.language.code, by=self.context.session)
        return [line for line in lines if line.plan.status is PlanStatus.SUBMITTED]

    def _show_decisions(self, view: TodayView, lines: list[PlanLine]) -> None:
        self._plans = {("plan", line.plan.id): line for line in lines}
        sentence = self.tr("%n plan(s) wait for your decision.", "", len(lines))
        self.head.set_title(self.context.formats.weekday(view.now.date()), sentence)
        self.tasks.set_rows(decision_rows(lines, self.context))
        if lines:
            self.states.show_content()
        else:
            self.states.show_empty(
                self.tr("Nothing waits for your decision"),
                self.tr("A plan stands here as soon as the centre submits it."),
            )

    def _show_duties(self, view: TodayView) -> None:
        mine = self.whose.choice() == "mine"
        duties = (*view.overdue, *view.today, *view.done, *view.week)
        self._duties = {key_of(one): one for one in duties}
        words = self.tr("Overdue {overdue}, today {today}, next 7 days {week}.").format(
            overdue=len(view.overdue), today=len(view.today), week=len(view.week)
        )
        if view.plans_waiting:
            waiting = self.tr("%n plan(s) wait for your decision.", "", view.plans_waiting)
            words = f"{words} {waiting}" if self.context.session.can(Can.APPROVE_PLAN) else words
        self.head.set_title(self.context.formats.weekday(view.now.date()), words)
        rows = task_rows(view, self.context, mine=mine)
        self.tasks.set_rows(rows)
        if rows:
            self.states.show_content()
        elif duties:
            self.states.show_empty(
                self.tr("Nothing waits for you"),
                self.tr("Your colleagues have %n open thing(s).", "", len(duties) - len(view.done)),
                way=self.tr("Show all"),
                act=self._show_all,
            )
        else:
            self._show_quiet(view.following)

    def _show_quiet(self, following: TodayRow | None) -> None:
        title = self.tr("Everything is done")
        if following is None:
            sentence = self.tr("Nothing waits. What falls due stands here by itself.")
            self.states.show_empty(title, sentence)
            return
        due = following.due
        sentence = self.tr("Next: {what}, {whose}. {when}").format(
            what=waiting_title(due, self.context),
            whose=whose(following.summary, self.context),
            when=due_face(due.due_at, due.has_time, self.context).words,
        )
        self.states.show_empty(title, sentence)

    def _show_side(self, view: TodayView) -> None:
        lists = self.context.session.can(Can.LIST_RESIDENTS)
        self.places.setVisible(lists)
        self.limits.setVisible(lists)
        self.places.show_view(view)
        self.limits.show_view(view)
        opens = self.context.session.can(Can.OPEN_FILE)
        self.shift.show_last(shifts.last(by=self.context.session) if opens else None)
        waiting = {one.draft.id: one for one in left(self.context)}
        told = [one for one in view.drafts if one.id in waiting or not one.form.startswith(WORDS)]
        drafts = [one for one in told if one.form != WORKSPACE]
        wanted = {draft.resident_id for draft in drafts if draft.resident_id is not None}
        people = residents.lines(wanted, by=self.context.session) if lists and wanted else []
        titles = {number: one.title for number, one in waiting.items()}
        self.drafts.show_drafts(drafts, {line.resident_id: line for line in people}, titles)
        self.side.setVisible(lists or bool(drafts))

    def _show_all(self) -> None:
        self.whose.choose("all")
        self.refresh()

    def _first_choice(self) -> str:
        """As this person left it on this computer; a nurse begins with the few things that are hers."""
        staff = self.context.session.staff
        kept = self.context.settings.whose_duties(staff.id)
        if kept in ("all", "mine"):
            return kept
        return "mine" if staff.role is Role.MEDICAL_WORKER else "all"

    def _on_whose_chosen(self, key: str) -> None:
        self.context.settings.keep_whose_duties(self.context.session.staff.id, key)
        self.refresh()
        self.tasks.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self, task: TaskRow) -> None:
        duty = self._duties.get(task.key)
        if task.key in self._plans:
            self._go("plan", self._plans[task.key].plan.resident_id)
        elif duty is None or not duty.summary.named:
            self._say_restricted()
        elif duty.due.source == "plan":
            self._go("plan", duty.due.resident_id)
        elif duty.due.source == "follow_up":
            self._open_follow_up(duty)
        else:
            self._go("file", duty.due.resident_id)

    def _on_ticked(self, task: TaskRow) -> None:
        duty = self._duties.get(task.key)
        if task.key in self._plans:
            self._on_opened(task)
        elif duty is None or task.done:
            return
        elif not duty.summary.named:
            self._say_restricted()
        elif duty.due.source == "plan":
            self._ask(MeasureDoneDialog(self.context, duty, self))
        elif duty.due.source == "follow_up":
            self._open_follow_up(duty)
        else:
            self._tick_clock(duty)

    def _tick_clock(self, duty: TodayRow) -> None:
        due = duty.due
        kind, section, action = done_place(due, self.context.session.profile)
        if kind:
            self._ask(DoneDialog(self.context, due.resident_id, due, kind, self))
        elif section == "plan":
            self._go("plan", due.resident_id)
        elif self._may_do(duty, section, action):
            self._go("file", due.resident_id, section=section, action=action)
        else:
            words = self.tr("{who} records this: “{duty}”. Your role can only read it there.")
            who = actor_words(duty.who, self.context)
            opens = Way(self.tr("Open the file"), lambda: self._go("file", due.resident_id, section=section))
            self.bar.show_info(words.format(who=who, duty=due_title(due, self.context)), opens)

    def _may_do(self, duty: TodayRow, section: str, action: str) -> bool:
        """Whether this member finds a way to do it there, and not only something to read."""
        needed = Can.EDIT_CONTACTS if duty.due.source == "right_ends" else _NEEDED.get((section, action))
        return needed is None or self.context.session.can(needed)

    def _on_postponed(self, task: TaskRow) -> None:
        duty = self._duties.get(task.key)
        if duty is None or task.done:
            return
        if not duty.summary.named:
            self._say_restricted()
            return
        refusal = self._why_not_postponed(duty)
        if not refusal:
            self._ask(PostponeDialog(self.context, duty, self))
        elif duty.due.source == "limit":
            opens = Way(self.tr("Open the file"), lambda: self._go("file", duty.due.resident_id, section="identity"))
            self.bar.show_info(refusal, opens)
        else:
            self.bar.show_info(refusal)

    def _why_not_postponed(self, duty: TodayRow) -> str:
        """Empty where it may be put off; else what is so and who can do what."""
        needed = {"plan": Can.EXECUTE_PLAN, "follow_up": Can.FOLLOW_UP}.get(duty.due.source, Can.EDIT_RULES)
        if duty.due.source == "limit":
            return self.tr("A limit of stay is extended by a decision, with its document.")
        if duty.due.source == "age":
            return self.tr("A birthday cannot be put off.")
        if duty.due.source in TYPED_DAYS:
            return self.tr("This day was written in the file and is changed there.")
        if self.context.session.can(needed):
            return ""
        if needed is Can.EDIT_RULES:
            return self.tr("Only the director moves a term that the rules set.")
        return sentence_for(NotAllowed(needed.value))

    def _open_follow_up(self, duty: TodayRow) -> None:
        if not self.context.navigator.knows("follow_up"):
            self._go("file", duty.due.resident_id, section="leaving")
            return
        resident_id, stage = duty.due.resident_id, duty.due.source_id
        self.context.navigator.go("follow_up", resident_id=resident_id, follow_up_id=stage)

    def _on_draft_opened(self, draft: Draft) -> None:
        words = next((one for one in left(self.context) if one.draft.id == draft.id), None)
        form = draft.form.partition("-")[0]
        if words is not None:
            self.context.navigator.go(words.page, **words.args)
        elif form in ("plan", "discharge") and draft.resident_id is not None:
            self._go(form, draft.resident_id)
        elif draft.resident_id is not None:
            section = "contacts" if form == "contact" else "timeline"
            self._go("file", draft.resident_id, section=section)
        elif self.context.navigator.knows(form):
            self.context.navigator.go(form)

    def _go(self, name: str, resident_id: ResidentId, **args: str) -> None:
        kept = {key: value for key, value in args.items() if value}
        if self.context.navigator.knows(name):
            self.context.navigator.go(name, resident_id=resident_id, **kept)

    def _say_restricted(self) -> None:
        self.bar.show_info(self.tr("This file is restricted: its readers see what is to be done. Ask the director."))

    def _ask(self, dialog: QDialog) -> None:
        self.bar.clear()
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self.dialog = None
        self.activateWindow()
        self.tasks.setFocus(Qt.FocusReason.OtherFocusReason)
