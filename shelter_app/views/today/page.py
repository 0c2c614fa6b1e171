"""Today: what is overdue, due and coming in one list, and beside it who is here and whose time runs out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog

from shelter_app.domain.drafts import Draft
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.waiting import Kind, Part, Wanted
from shelter_app.services import guards, shifts, slipping, today
from shelter_app.services.today import WORKED_ON, TodayView
from shelter_app.views.backing_up import CopiesBar
from shelter_app.views.export import ExportAction, tasks_listing
from shelter_app.views.house_bars import BrowsingBar, ErasuresBar, RehearsalBar
from shelter_app.views.kept_words import left
from shelter_app.views.lines import due_face, waiting_title, whose
from shelter_app.views.page import Page
from shelter_app.views.record.came_dialog import write_down
from shelter_app.views.record.covers import CoversPanel
from shelter_app.views.record.openings import OpeningsPanel
from shelter_app.views.scaling import column, row
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Every
from shelter_app.views.theme import look
from shelter_app.views.today.deeds import Deeds
from shelter_app.views.today.figures import SlippingStrip
from shelter_app.views.today.filters import FilterRow
from shelter_app.views.today.left_drafts import LeftDraft, draft_rows, left_drafts
from shelter_app.views.today.rows import closed_rows, plan_rows, plans_to_read, task_rows
from shelter_app.views.today.side import DecidedPanel, DraftsPanel, LimitsPanel, PlacesPanel, ShiftPanel
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.labels import KeyHints
from shelter_app.views.widgets.panel import Card, PageHead, SideColumn
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.task_list import MoreRow, TaskList, TaskRow

MINUTE_MS = 60_000
LOW = 540
NARROW_BELOW, SIDE_NARROW, SIDE = 960, 292, 336


class TodayPage(Page):
    """Space says that something was done, Shift+Space puts it off with a reason, Enter opens the form it is done in."""

    @property
    def title(self) -> str:
        return self.tr("Today")

    def build(self) -> None:
        self._shown: dict[Part, int] = {}
        self._hints: list[tuple[str, str]] = []
        self._short_hints: list[tuple[str, str]] = []
        self._coordinator: StaffId | None = None
        self._by_term = False
        self._left: list[LeftDraft] = []
        self._closed: bool | None = None
        self._take_focus = False
        self.whose = Segmented(choices=(("all", ""), ("mine", "")))
        self.whose.choose(self._first_choice())
        self.whose.chosen.connect(self._on_whose_chosen)
        self.tasks = TaskList()
        self.deeds = Deeds(self, self.tasks)
        self.export = ExportAction(self, lambda: tasks_listing("today", self.title, self.tasks))
        self.unfold = FilterButton(height=36, toggled=lambda _on: self._fit())
        self.unfold.hide()
        self.came = Button(icon="user-x", shortcut="F9", keys_only_shown=True, clicked=lambda: write_down(self.context))
        if not self.context.session.can(Can.LOG_CONTACT):
            self.came.hide()
        self.head = PageHead(actions=(self.unfold, self.came, self.whose, self.export.button))
        self.tasks.ticked.connect(self.deeds.tick)
        self.tasks.postponed.connect(self.deeds.postpone)
        self.tasks.explained.connect(self.deeds.explain)
        self.tasks.opened.connect(self._on_opened)
        self.tasks.whole_wanted.connect(self.deeds.open_file)
        self.tasks.more_wanted.connect(self._on_more)
        self.filters = FilterRow()
        self.filters.changed.connect(self._on_filtered)
        self.figures = SlippingStrip(self.context)
        self.states = StatePages(content=self.tasks)
        self.hints = KeyHints()
        if self.context.session.reading is not None:
            self.hints.hide()
        self.places, self.limits = PlacesPanel(self.context), LimitsPanel(self.context)
        self.shift, self.drafts = ShiftPanel(self.context), DraftsPanel(self.context)
        self.decided, self.covers = DecidedPanel(self.context), CoversPanel(self.context)
        if self._decides_outside:
            self.whose.hide()
        self.figures.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.states)
        self.side = SideColumn()
        # What somebody was in the middle of must not lie below the edge of a small window.
        self.side.add(self.drafts, self.covers, self.decided, self.places, self.limits, self.shift)
        left_side = column(self.filters, card, self.hints, spacing=6)
        left_side.setStretch(1, 1)
        body = row(spacing=16)
        body.addLayout(left_side, 1)
        body.addWidget(self.side)
        # One that has something to say shows itself at once: without a place on the page it would be a window.
        bars = [kind(self.context, self) for kind in (CopiesBar, RehearsalBar, ErasuresBar, BrowsingBar, OpeningsPanel)]
        self.stack(self.head, *bars, self.figures).addLayout(body, 1)

    def _connect(self) -> None:
        self.figures.overdue_wanted.connect(partial(self._narrow, by_term=True))
        self.figures.oldest_wanted.connect(partial(self._narrow, by_term=True))
        self.figures.closed_wanted.connect(lambda late: self._narrow(closed=late))
        self.figures.kind_wanted.connect(lambda kind: self._narrow(kind=kind))
        self.figures.coordinator_wanted.connect(lambda who: self._narrow(coordinator=who))
        self.decided.opened.connect(lambda child: self.context.navigator.go("file", resident_id=child))
        self.shift.opened.connect(lambda: self.context.navigator.go("shift"))
        self.drafts.opened.connect(self._on_draft_opened)
        changes = self.context.changes
        self.watch(changes.deadlines_changed, changes.residents_changed, changes.plans_changed)
        self.watch(changes.drafts_changed, changes.centre_changed, changes.journal_changed)
        # Terms pass by the clock alone, also while nobody touches anything.
        Every(self, MINUTE_MS, self.refresh_soon).start()

    def retranslate(self) -> None:
        self.whose.set_choices((("all", self.tr("All")), ("mine", self.tr("Mine"))))
        self.whose.setAccessibleName(self.tr("Whose duties"))
        self.export.retranslate()
        self.came.setText(self.tr("Came for a child"))
        self.tasks.setAccessibleName(self.tr("What waits"))
        opens = ("Enter", self.tr("open"))
        keys = [("Space", self.tr("done")), ("Shift+Space", self.tr("postpone with a reason")), opens]
        more = [("F2", self.tr("why it was missed")), ("Ctrl+Enter", self.tr("the whole file"))]
        self._hints = [opens] if self._decides_outside else [*keys, *more]
        self._short_hints = [opens] if self._decides_outside else [keys[0], ("Shift+Space", self.tr("postpone")), opens]
        self.unfold.setText(self.tr("Filters"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """On a low screen or at a high zoom the filters are one button, and the list has the room."""
        low = self.height() < look().px(LOW)
        folded = low and not self.unfold.isChecked()
        self.unfold.setVisible(low and not self._decides_outside)
        self.side.set_width(SIDE_NARROW if self.width() < look().px(NARROW_BELOW) else SIDE)
        self.filters.set_folded(folded)
        self.figures.set_folded(folded)
        self.hints.set_hints(self._short_hints if low else self._hints)

    def open(self, **_args: object) -> None:
        """Whoever comes here can press Space, Shift+Space and Enter at once."""
        self._take_focus = True
        self._by_term = False
        self._shown = {}
        self.bar.clear()

    def child(self) -> ResidentId | None:
        """Whom the row in focus is about."""
        return self.deeds.child()

    def refresh(self) -> None:
        session = self.context.session
        try:
            view = today.today(self._wanted(), self._limits(), by=session)
        except ShelterError as error:
            self.head.set_title(self.context.formats.weekday(session.today()))
            self.side.hide()
            self.states.show_error(self.tr("This page cannot be shown"), sentence_for(error))
            return
        self.deeds.know(view)
        self._left = left_drafts(view, self.context)
        if self._decides_outside:
            self._show_decisions(view)
        else:
            self._show_duties(view)
        self._show_side(view)
        if self._take_focus:
            self._take_focus = False
            self.tasks.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def dialog(self) -> QDialog | None:
        """The question that is open about a row."""
        return self.deeds.dialog

    @property
    def _decides_outside(self) -> bool:
        return self.context.session.staff.role is Role.GUARDIANSHIP_OFFICER

    def _wanted(self) -> Wanted:
        mine = self.whose.choice() == "mine"
        kinds, severities = self.filters.chosen_kinds(), self.filters.chosen_severities()
        return Wanted(mine, kinds, severities, self._coordinator, bool(self._closed), self._by_term)

    def _limits(self) -> dict[Part, int]:
        """How many rows of each part are read: what was closed only while that is what is shown."""
        if self._closed is None:
            return self._shown
        return self._shown | {Part.CLOSED: self._shown.get(Part.CLOSED, today.PAGE)}

    def _show_decisions(self, view: TodayView) -> None:
        count, unseen = plans_to_read(view)
        sentence = self.tr("%n plan(s) wait for your decision.", "", count)
        if unseen:
            reviews = self.tr("%n plan(s) in force not reviewed by you.", "", unseen)
            sentence = f"{sentence} {reviews}" if count else reviews
        self.head.set_title(self.context.formats.weekday(view.now.date()), sentence)
        self.tasks.set_rows([*plan_rows(view, self.context), *draft_rows(self._left, self.context)])
        if view.plans or self._left:
            self.states.show_content()
        else:
            self.states.show_empty(
                self.tr("Nothing waits for your decision"),
                self.tr("A plan stands here as soon as the centre submits it."),
            )

    def _show_duties(self, view: TodayView) -> None:
        words = self.tr("Overdue {overdue}, today {today}, next 7 days {week}.").format(
            overdue=view.totals.get(Part.OVERDUE, 0),
            today=view.totals.get(Part.TODAY, 0),
            week=view.totals.get(Part.WEEK, 0),
        )
        if view.plans and self.context.session.can(Can.APPROVE_PLAN):
            count = len(view.plans)
            words = " ".join((words, self.tr("%n plan(s) wait for your decision.", "", count)))
        self.head.set_title(self.context.formats.weekday(view.now.date()), words)
        self.filters.show_tallies(view.tallies, mine=self.whose.choice() == "mine")
        self._show_figures()
        if self._closed is not None:
            rows = closed_rows(view, self.context, late=self._closed)
        else:
            drafts = [] if self._is_narrowed() else draft_rows(self._left, self.context)
            rows = task_rows(view, self.context, self._wanted(), drafts, unfolded=Part.LATER in self._shown)
        self.tasks.set_rows(rows)
        if any(not isinstance(one, MoreRow) for one in rows):
            self.states.show_content()
        else:
            self._show_nothing(view)

    def _show_figures(self) -> None:
        session = self.context.session
        self.figures.setVisible(session.can(Can.EDIT_RULES))
        if session.can(Can.EDIT_RULES):
            kinds = self.filters.chosen_kinds()
            kind = next(iter(kinds)) if len(kinds) == 1 else None
            self.figures.show_slipping(slipping.slipping(by=session), kind, self._coordinator)

    def _show_nothing(self, view: TodayView) -> None:
        if self._closed is not None:
            title = self.tr("Nothing was closed in the last 30 days")
            if self._closed:
                title = self.tr("Nothing was closed late in the last 30 days")
            self.states.show_empty(title, way=self.tr("Show what waits"), act=self._show_all)
        elif view.others:
            self.states.show_empty(
                self.tr("Nothing waits for you") if not self._is_narrowed() else self.tr("Nothing of this kind waits"),
                self._others_words(view.others),
                way=self.tr("Show all"),
                act=self._show_all,
            )
        else:
            self._show_quiet(view)

    def _others_words(self, others: int) -> str:
        if self._is_narrowed():
            return self.tr("%n other thing(s) are open.", "", others)
        return self.tr("Your colleagues have %n open thing(s).", "", others)

    def _is_narrowed(self) -> bool:
        asked = self._wanted()
        return bool(asked.kinds or asked.severities) or asked.coordinator is not None

    def _show_quiet(self, view: TodayView) -> None:
        title = self.tr("Everything is done")
        if view.following is None:
            self.states.show_empty(title, self.tr("Nothing waits. What falls due stands here by itself."))
            return
        due = view.following.due
        sentence = self.tr("Next: {what}, {whose}. {when}").format(
            what=waiting_title(due, self.context),
            whose=whose(view.following.summary, self.context),
            when=due_face(due.due_at, due.has_time, self.context).words,
        )
        self.states.show_empty(title, sentence, way=self.tr("Show what comes later"), act=self._unfold)

    def _show_side(self, view: TodayView) -> None:
        lists = self.context.session.can(Can.LIST_RESIDENTS)
        self.places.setVisible(lists)
        self.limits.setVisible(lists)
        self.places.show_view(view)
        self.limits.show_view(view)
        opens, rules = self.context.session.can(Can.OPEN_FILE), self.context.session.can(Can.EDIT_RULES)
        self.decided.show_decided(guards.decided_lately(by=self.context.session) if rules else ())
        self.shift.show_last(shifts.last(by=self.context.session) if opens else None)
        self.drafts.show_drafts(self._left)
        self.covers.refresh()
        self.side.setVisible(lists)

    def _narrow(
        self,
        *,
        closed: bool | None = None,
        kind: Kind | None = None,
        coordinator: StaffId | None = None,
        by_term: bool = False,
    ) -> None:
        """Show what a number of the strip counts, of everybody, from its beginning."""
        self._by_term = by_term or kind is not None or coordinator is not None
        self.whose.choose("all")
        self.filters.choose([kind] if kind else [])
        self._closed, self._coordinator, self._shown = closed, coordinator, {}
        self.bar.clear()
        self.refresh()
        self.tasks.scrollToTop()
        self.tasks.select_first()
        self.tasks.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        self._narrow()

    def _unfold(self) -> None:
        self._on_more(MoreRow(("more", Part.LATER), ""))

    def _on_more(self, more: MoreRow) -> None:
        part = next(part for part in Part if more.key == ("more", part))
        if part is Part.PRINTS:
            self.context.navigator.go("unsigned")
            return
        unread = part not in WORKED_ON and part not in self._shown and part is not Part.DONE and self._closed is None
        self._shown[part] = today.PAGE if unread else self._shown.get(part, today.PAGE) + today.PAGE
        self.refresh()

    def _on_filtered(self) -> None:
        self._closed, self._by_term, self._shown = None, False, {}
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
        self._closed, self._by_term, self._shown = None, False, {}
        self.refresh()
        self.tasks.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self, task: TaskRow) -> None:
        draft = next((one.draft for one in self._left if task.key == ("draft", one.draft.id)), None)
        if draft is not None:
            self._on_draft_opened(draft)
        else:
            self.deeds.open(task)

    def _on_draft_opened(self, draft: Draft) -> None:
        words = next((one for one in left(self.context) if one.draft.id == draft.id), None)
        form = draft.form.partition("-")[0]
        go = partial(self.context.navigator.go)
        if words is not None:
            go(words.page, **words.args)
        elif form in ("plan", "discharge") and draft.resident_id is not None:
            go(form, resident_id=draft.resident_id)
        elif draft.resident_id is not None:
            go("file", resident_id=draft.resident_id, section="contacts" if form == "contact" else "timeline")
        else:
            go(form)
