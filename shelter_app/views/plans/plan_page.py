"""The page of one plan: its versions, the rows under the groups of the form, the way to a decision and after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.guards import Asked, GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import ItemState, PlanIncomplete, PlanItem
from shelter_app.services import plan_execution, residents, support_plans
from shelter_app.services.papers import DECISION_FORM
from shelter_app.services.support_plans import PlanForm, PlanView
from shelter_app.services.support_plans import Row as TypedRow
from shelter_app.views import keys
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Page
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.plans import decision_scan, editing, put_forward
from shelter_app.views.plans.changes_dialog import ChangesDialog
from shelter_app.views.plans.decide_dialog import DecideDialog
from shelter_app.views.plans.dialogs import MarkDialog, PostponeDialog, WordsDialog
from shelter_app.views.plans.plan_foot import PlanFoot
from shelter_app.views.plans.plan_head import PlanHead
from shelter_app.views.plans.plan_rows import hints_of, key_of, remark_words, rows_of
from shelter_app.views.plans.plan_states import say_empty, say_locked
from shelter_app.views.plans.plan_steps import steps_of
from shelter_app.views.plans.plan_strip import PlanStrip
from shelter_app.views.plans.plan_table import EmptyGroup, PlanRow, PlanTable
from shelter_app.views.plans.plan_words import missing_words
from shelter_app.views.plans.remark_dialog import RemarkDialog
from shelter_app.views.plans.review_dialog import ReviewDialog
from shelter_app.views.plans.row_dialog import RowDialog
from shelter_app.views.plans.standing import StandingBar
from shelter_app.views.plans.template_menu import TemplateMenu
from shelter_app.views.scaling import set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.labels import KeyHints
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.panel import Card, Scroll
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.steps import StepsStrip


class PlanPage(Page):
    """`open(resident_id, number)`; without a number the newest version this member may read."""

    @property
    def title(self) -> str:
        return self.tr("Support plan")

    def build(self) -> None:
        self._resident_id: ResidentId | None = None
        self._number: int | None = None
        self._wanted: int | None = None
        self._looked, self._take_focus = False, False
        self._missing: tuple[str, ...] = ()
        self.view: PlanView | None = None
        self.strip = PlanStrip(self.context)
        self.head = PlanHead(self.context)
        self.templates = TemplateMenu(self, self.head.templates, self._say_done)
        self.standing = StandingBar()
        self.steps = StepsStrip()
        self.table = PlanTable(self.context)
        self.hints = KeyHints()
        self.foot = PlanFoot(self.context)
        self.states = StatePages(content=self._body(), empty_icon="clipboard-list")
        frame = QWidget()
        layout = QVBoxLayout(frame)
        set_spacing(layout, (24, 12, 24, 12), 12)
        for part in (self.head, self.bar, self.standing):
            layout.addWidget(part)
        layout.addWidget(self.states, 1)
        self.stack(self.strip, margins=0, spacing=0, bar=False).addWidget(frame, 1)
        self._connect()

    def _body(self) -> QWidget:
        body = QWidget()
        card = Card(margins=1)
        card.add(self.table)
        layout = QVBoxLayout(body)
        set_spacing(layout, 0, 8)
        layout.addWidget(self.steps)
        layout.addWidget(card, 1)
        layout.addWidget(self.hints)
        layout.addWidget(self.foot)
        # On a low screen or a high zoom the table keeps some rows, and the whole scrolls.
        set_sizes(card, least_height=220)
        return Scroll(content=body)

    def _connect(self) -> None:
        self.head.turned.connect(self._turn_to)
        self.head.version_chosen.connect(self._on_version_chosen)
        self.head.changes_wanted.connect(self._show_changes)
        self.head.needs_wanted.connect(lambda: self.context.navigator.go("needs", resident_id=self._resident_id))
        self.head.meetings_wanted.connect(lambda: self.context.navigator.go("meetings", resident_id=self._resident_id))
        self.head.scan_wanted.connect(self._on_scan)
        self.head.add.clicked.connect(self._add)
        self.head.print.clicked.connect(lambda: self._print("support-plan"))
        self.head.decision_wanted.connect(lambda: self._print(DECISION_FORM))
        self.table.opened.connect(self._on_opened)
        self.table.ticked.connect(self._on_ticked)
        self.table.postponed.connect(self._on_postponed)
        self.table.removed.connect(self._on_removed)
        self.table.moved.connect(self._on_moved)
        self.foot.words_wanted.connect(self._edit_words)
        self.foot.guards.changed.connect(self.refresh_soon)
        self.foot.submit_wanted.connect(self._submit)
        self.foot.approve_wanted.connect(lambda: self._decide(approve=True))
        self.foot.return_wanted.connect(lambda: self._decide(approve=False))
        self.foot.review_wanted.connect(self._review)
        self.foot.next_wanted.connect(self._begin)
        self.context.changes.resident_changed.connect(self._on_resident_changed)

    def retranslate(self) -> None:
        self.head.retranslate()
        self.foot.retranslate()
        self.table.setAccessibleName(self.tr("Rows of the plan"))

    def open(self, **args: Any) -> None:
        """The plan of `resident_id`, its newest version or that of `number`; `item_id` is the row to begin at."""
        self._resident_id = ResidentId(args["resident_id"])
        self._number, self._wanted = args.get("number"), args.get("item_id")
        self._looked, self._missing, self.view, self._take_focus, self._reads_only = False, (), None, True, False
        self.table.set_rows([])
        self.bar.clear()

    def refresh(self) -> None:
        if self._resident_id is None:
            return
        try:
            self.view = support_plans.view(self._resident_id, self._number, again=self._looked, by=self.context.session)
            self._looked = self.view is not None
            self._show_strip()
        except ShelterError as error:
            self._lock_out(error)
            return
        self.head.show_view(self.view)
        self.templates.show_view(self._resident_id, self.view, may_write=self._may_write())
        if self.view is None:
            self._say_empty()
        else:
            self._show(self.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = keys.digit(event.key(), event.modifiers())
        parts = self.head.parts()
        if number is not None and number <= len(parts):
            self._turn_to(parts[number - 1].name)
        else:
            super().keyPressEvent(event)

    def _show_strip(self) -> None:
        session = self.context.session
        if session.can(Can.OPEN_FILE) and self._resident_id is not None:
            file = residents.open_file(self._resident_id, again=True, by=session)
            self._reads_only = file.reads_only
            self.strip.show_file(file)
        else:
            self.strip.show_line(self.view.line if self.view else None)

    def _show(self, view: PlanView) -> None:
        newest = view.plan.number == view.versions[0].number
        self.steps.set_steps(steps_of(view, self.context))
        self.table.set_rows(rows_of(view, self._missing, self.context), key=key_of)
        wanted, self._wanted = self._wanted, None
        self.table.choose(lambda row: isinstance(row, PlanRow) and row.item.id == wanted)
        if self.table.current_object() is None:
            self.table.choose(lambda _row: True)
        self.hints.set_hints(hints_of(view))
        self.hints.setVisible(bool(hints_of(view)))
        self.foot.show_view(view, self._missing, may_write=self._may_write(), newest=newest)
        self.standing.say(view, self.context)
        self.states.show_content()
        if self._take_focus:
            self._take_focus = False
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_empty(self) -> None:
        self.standing.clear()
        say_empty(self.states, self._begin if self._may_write() else None)

    def _may_write(self) -> bool:
        """Whether a plan of this file may be written; one that an emergency opened is only read."""
        return self.context.session.can(Can.WRITE_PLAN) and not self._reads_only

    def _lock_out(self, error: ShelterError) -> None:
        self.view = None
        self.head.show_view(None)
        self.strip.hide()
        self.standing.clear()
        say_locked(self.states, error, lambda: self.context.navigator.go("plans"))

    def _turn_to(self, section: str) -> None:
        if section != "plan" and self._resident_id is not None and self.context.session.can(Can.OPEN_FILE):
            self.context.navigator.go("file", resident_id=self._resident_id, section=section)

    def _on_version_chosen(self, number: int) -> None:
        self.context.navigator.go("plan", resident_id=self._resident_id, number=number)

    def _on_resident_changed(self, resident_id: object) -> None:
        if resident_id == self._resident_id:
            self.refresh_soon()

    def _ask(self, dialog: Dialog) -> bool:
        """Show a dialog in front of the page; a colleague may have written on meanwhile."""
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if saved:
            self.refresh()
        return saved

    def _attempt(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return False
        self.refresh()
        return True

    def _store(self, form: PlanForm) -> bool:
        """Write the draft as it now stands; where that fails, the words stay kept for the dialog they came from."""
        view = self.view
        assert view is not None
        return self._attempt(lambda: support_plans.save_draft(view.plan, form, by=self.context.session))

    def _begin(self) -> None:
        if self._resident_id is None:
            return
        resident_id = self._resident_id
        self._number = None
        if self._attempt(lambda: support_plans.begin(resident_id, by=self.context.session)):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        view, row = self.view, self.table.current_object()
        if view is None or not view.may_edit:
            return
        group = row.group if isinstance(row, EmptyGroup) else row.item.group if isinstance(row, PlanRow) else ""
        self._type(TypedRow(group or self.context.session.profile.plan_groups[0].code, ""))

    def _type(self, row: TypedRow) -> None:
        view = self.view
        if view is None or self._resident_id is None:
            return
        dialog = RowDialog(self.context, self._resident_id, row, self, remark=remark_words(view, row.id))
        if self._ask(dialog) and self.view and self._store(editing.put(editing.form_of(self.view), dialog.row)):
            dialog.forget_words()
            if row.id is None:
                self._focus_newest(dialog.row.group)

    def _focus_newest(self, group: str) -> None:
        items = [item for item in self.view.items if item.group == group] if self.view else []
        if items:
            self.table.choose(lambda row: isinstance(row, PlanRow) and row.item.id == items[-1].id)

    def _on_opened(self, row: object) -> None:
        view = self.view
        if view is None:
            return
        if isinstance(row, EmptyGroup):
            self._add()
        elif isinstance(row, PlanRow) and view.may_edit:
            self._type(support_plans.typed(row.item))
        elif isinstance(row, PlanRow) and view.may_mark:
            self._ask(MarkDialog(self.context, view.plan.resident_id, row.item, self))
        elif isinstance(row, PlanRow) and view.may_remark:
            self._ask(RemarkDialog(self.context, view, row.item, self))

    def _on_ticked(self, row: PlanRow) -> None:
        if self.view is None or not self.view.may_mark or row.item.state is ItemState.DONE:
            return
        before = row.item

        def undo() -> None:
            now = plan_execution.row_at_work(before.id, by=self.context.session)
            plan_execution.mark(now, before.state, before.state_note, by=self.context.session)

        if self._attempt(lambda: plan_execution.mark(before, ItemState.DONE, by=self.context.session)):
            self._say_done(self.tr("Marked as done."), undo)

    def _say_done(self, words: str, undo: Callable[[], object]) -> None:
        def take_back() -> None:
            self.bar.clear()
            self._attempt(undo)

        self.bar.show_done(words, Way(self.tr("Undo"), take_back, "Ctrl+Z"))

    def _on_postponed(self, row: PlanRow) -> None:
        view = self.view
        if view is not None and view.may_mark and row.item.open:
            self._ask(PostponeDialog(self.context, view.plan.resident_id, row.item, self))

    def _on_removed(self, row: PlanRow) -> None:
        if self.view is None or not self.view.may_edit:
            return
        form = editing.form_of(self.view)
        place, typed = editing.place_of(form, row.item.id), support_plans.typed(row.item)

        def undo() -> None:
            assert self.view is not None
            back = editing.insert(editing.form_of(self.view), place, typed)
            support_plans.save_draft(self.view.plan, back, by=self.context.session)

        if self._store(editing.without(form, row.item.id)):
            self._say_done(self.tr("The row was taken away."), undo)

    def _on_moved(self, row: PlanRow, step: int) -> None:
        if self.view is not None and self.view.may_edit:
            self._store(editing.moved(editing.form_of(self.view), row.item.id, step))

    def _edit_words(self) -> None:
        view = self.view
        if view is None or self._resident_id is None or not view.may_edit:
            return
        form = editing.form_of(view)
        dialog = WordsDialog(self.context, self._resident_id, form, f"plan-{view.plan.id}", self)
        if self._ask(dialog):
            self._missing = tuple(code for code in self._missing if code != "child_views")
            if self._store(dialog.plan_form):
                dialog.forget_words()

    def _submit(self) -> None:
        view = self.view
        if view is None or not view.may_submit or not put_forward.agreed(view, self.context, self):
            return
        try:
            support_plans.submit(view.plan, by=self.context.session)
        except PlanIncomplete as error:
            standing = support_plans.waits_for(view.plan, by=self.context.session)
            wordless = any(one.closed and one.guard.asks is Asked.CHILD_VIEWS for one in standing)
            self._missing = (*error.missing, *(("child_views",) if wordless else ()))
            self.refresh()
            self._say_missing(view.items)
            return
        except GuardClosed as error:
            self._say_guards(error)
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self._missing = ()
        self.bar.show_info(self.tr("The plan was put forward. The decision is asked for on Today."))
        self.refresh()

    def _say_guards(self, error: GuardClosed) -> None:
        """What the procedure asks for first stands above the buttons; the child's words are marked at their place."""
        self._missing = ("child_views",) if any(one.asks is Asked.CHILD_VIEWS for one in error.stops) else ()
        self.refresh()
        self.bar.show_failing(self.tr("Not put forward: what the procedure asks for first stands below."))
        self.foot.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_missing(self, items: tuple[PlanItem, ...]) -> None:
        """What is missing is said at its place; the bar says how much, and the focus goes to the first of it."""
        if "items" in self._missing:
            self.bar.show_failing(missing_words("items"))
            return
        self.bar.show_failing(self.tr("Not complete yet: what is missing is marked at its place."))
        lacking = [item for item in items if not item.measure.strip() or item.due is None]
        if lacking:
            self.table.choose(lambda row: isinstance(row, PlanRow) and row.item.id == lacking[0].id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.foot.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, *, approve: bool) -> None:
        if self.view is None or not self.view.may_decide:
            return
        if self._ask(DecideDialog(self.context, self.view.plan, self, approve=approve)):
            self.bar.show_info(self.tr("Approved.") if approve else self.tr("Returned to its author."))

    def _review(self) -> None:
        view = self.view
        if view is not None and view.may_review and self._ask(ReviewDialog(self.context, view.plan, self)):
            self.bar.show_info(self.tr("The review of the guardianship body is recorded."))

    def _show_changes(self) -> None:
        if self.view is not None and self.view.changes:
            self._ask(ChangesDialog(self.context, self.view, self))

    def _on_scan(self) -> None:
        problem = decision_scan.open_menu(self.view.plan, self.context, self, self.head.scan) if self.view else ""
        if problem:
            self.bar.show_failing(problem)

    def _print(self, document: str) -> None:
        if self.view is not None and self._resident_id is not None:
            wanted = Wanted(document, self._resident_id, about=self.view.plan.id)
            self._ask(PaperDialog(self.context, wanted, self))
