"""The page of meetings about one child: what each decided, what is asked for until when, and the way to minutes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import Meeting, MeetingState, Outcome, Resolution
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import PlanAlreadyOpen
from shelter_app.domain.undertakings import Origin, Undertaking
from shelter_app.services import meetings, residents, undertakings
from shelter_app.views import listed
from shelter_app.views.meetings.correcting import CorrectDialog, EarlierMinutesDialog
from shelter_app.views.meetings.dialogs import CallDialog, CallOffDialog, MinutesDialog, ReasonsDialog
from shelter_app.views.meetings.words import group_words, outcome_face, people_words, state_face
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.child_page import ChildPage, Earlier
from shelter_app.views.record.sections import offered_parts
from shelter_app.views.record.undertakings import SettleDialog, standing_face
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.tables import Cell, Column

Shown = Head | Resolution | Undertaking


class MeetingsPage(ChildPage):
    """`open(resident_id, meeting_id)`; without a meeting the latest one is shown."""

    @property
    def title(self) -> str:
        return self.tr("Meetings and decisions")

    def build(self) -> None:
        self.begin(self._columns(), self._earlier)
        self.known: tuple[Meeting, ...] = ()
        self.asked: tuple[Undertaking, ...] = ()
        self.shown: Meeting | None = None
        self.heading, self.state = Label(role="compact"), Chip()
        self.call = Button(icon="plus", shortcut="Insert", clicked=self._call)
        self.edit = Button(icon="pencil", shortcut="F4", clicked=self._edit)
        self.history = Button(kind="ghost", icon="history", clicked=self._history)
        self.call_off = Button(icon="x", clicked=self._call_off)
        self.print = Button(icon="printer", shortcut="Ctrl+P", clicked=self._print)
        self.minutes = Button(kind="primary", icon="pencil", shortcut="Ctrl+Return", clicked=self._write)
        self.make = Button(kind="primary", icon="list-checks", shortcut="Ctrl+Return", clicked=self._make)
        buttons = (self.history, self.call, self.edit, self.call_off, self.print, self.minutes, self.make)
        self.lay_out((self.heading, self.state), buttons, icon="users")
        self.table.opened.connect(self._on_opened)

    def retranslate(self) -> None:
        self.picker.set_parts(offered_parts(self.context.session), "plan")
        self.earlier.setText(self.tr("Other meetings"))
        self.plan.setText(self.tr("The plan"))
        self.call.setText(self.tr("Call"))
        self.call.setAccessibleName(self.tr("Call a meeting"))
        self.edit.setText(self.tr("Change"))
        self.history.setText(self.tr("Earlier minutes"))
        self.call_off.setText(self.tr("Call off"))
        self.print.setText(self.tr("Print"))
        self.minutes.setText(self.tr("Minutes"))
        self.make.setText(self.tr("Into the plan"))
        self.table.setAccessibleName(self.tr("Decisions and what is asked for"))

    def open(self, **args: Any) -> None:
        """The meetings about `resident_id`; `meeting_id` is the one to show."""
        self._resident_id, self._chosen = ResidentId(args["resident_id"]), args.get("meeting_id")
        self.known, self.asked, self.shown = (), (), None
        self.table.set_rows([])
        self.bar.clear()

    def refresh(self) -> None:
        if self._resident_id is None:
            return
        session = self.context.session
        try:
            file = residents.open_file(self._resident_id, again=True, by=session)
            self.show_file(file)
            self.known = meetings.of(self._resident_id, by=session)
            self.asked = undertakings.of(self._resident_id, by=session)
        except ShelterError as error:
            self.strip.hide()
            self.states.show_error(self.tr("The meetings cannot be opened"), sentence_for(error))
            return
        self.strip.show()
        found = [one for one in self.known if one.id == self._chosen] or self.known
        self.shown = found[0] if found else None
        self._offer(self.offered(Can.WRITE_PLAN))
        if self.shown is None and not self.asked:
            self._say_empty()
        else:
            self._show()

    def _offer(self, writes: bool) -> None:
        shown = self.shown
        called = shown is not None and shown.state is MeetingState.CALLED
        held = shown is not None and shown.state is MeetingState.HELD
        self.heading.setText(self.tr("Meeting No. {number}").format(number=shown.number) if shown else self.title)
        self.state.setVisible(shown is not None)
        if shown is not None:
            self.state.set_face(state_face(shown.state))
        self.earlier.setVisible(len(self.known) > 1)
        self.call.setVisible(writes and not called)
        for button in (self.call_off, self.minutes):
            button.setVisible(writes and called)
        self.edit.setVisible(writes and (called or held))
        self.edit.setText(self.tr("Correct") if held else self.tr("Change"))
        self.history.setVisible(held and shown is not None and bool(shown.corrections))
        self.print.setVisible(held and self.offered(Can.PRINT_PAPER))
        waits = shown is not None and any(one.waits_for_the_plan for one in shown.resolutions)
        self.make.setVisible(writes and held and waits)

    def _show(self) -> None:
        shown = self.shown
        self.table.set_rows(self._rows(), key=lambda row: getattr(row, "id", None))
        if self.table.current_object() is None and self.table.rows.rowCount() > 1:
            self.table.setCurrentIndex(self.table.rows.index(1, 0))
        self.facts.set_facts(self._facts(shown) if shown else [])
        self.states.show_content()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self) -> list[Shown]:
        """What the shown meeting decided, then everything that decisions about this child ask for."""
        rows: list[Shown] = []
        if self.shown is not None and self.shown.resolutions:
            rows += [Head(self.tr("Decisions of the meeting"), len(self.shown.resolutions)), *self.shown.resolutions]
        for origin, title in (
            (Origin.CONDITION, self.tr("Conditions of decisions")),
            (Origin.OBJECTION, self.tr("Objections of the guardianship body")),
            (Origin.TASK, self.tr("Tasks of meetings")),
        ):  # fmt: skip
            found = [one for one in self.asked if one.origin is origin]
            if found:
                rows += [Head(title, len(found)), *found]
        return rows or [Head(self.tr("Nothing is decided yet"))]

    def _facts(self, shown: Meeting) -> list[tuple[str, str]]:
        language = listed.label(self.context, "language", shown.child_views_language)
        views = f"«{shown.child_views.strip('«» ')}»" if shown.child_views else ""
        held = self._moment(shown.held_at) if shown.held_at else ""
        written = self.context.session.staff_name(shown.held_by)
        called = people_words(shown, came=False) if shown.held_at else ""
        every = "; ".join(", ".join(filter(None, (one.name, one.post))) for one in shown.invited)
        facts = [
            (self.tr("Begins"), self._moment(shown.starts) if not held else ""),
            (self.tr("Held"), ", ".join(filter(None, (held, written)))),
            (self.tr("Place"), shown.place),
            (self.tr("Chaired by"), shown.chair),
            (self.tr("Called off"), shown.state_reason),
            (self.tr("Was there"), people_words(shown, came=True) if held else ""),
            (self.tr("Did not come"), called),
            (self.tr("Called"), "" if held else every),
            (self.tr("Corrected"), self._corrected(shown)),
            (self.tr("Agenda"), "\n".join(shown.agenda)),
            (self.tr("Established"), shown.facts),
            (self.tr("The child"), f"{views} ({language})" if views and language else views),
        ]
        return [(name, value) for name, value in facts if value]

    def _corrected(self, shown: Meeting) -> str:
        session = self.context.session
        words = self.tr("{date}, {name}: {reason}")
        return "\n".join(
            words.format(date=self._moment(one.at), name=session.staff_name(one.by), reason=one.reason)
            for one in shown.corrections
        )

    def _moment(self, moment: datetime) -> str:
        session = self.context.session
        return self.context.formats.near_moment(moment.astimezone(session.tz), session.today())

    def _say_empty(self) -> None:
        title = self.tr("No meeting about this child yet")
        if self.offered(Can.WRITE_PLAN):
            self.states.show_empty(
                title,
                self.tr("Call those who decide about the child; what they decide becomes rows of the plan and tasks."),
                way=self.tr("Call a meeting"),
                way_icon="plus",
                act=self._call,
            )
        else:
            self.states.show_empty(title)

    def _columns(self) -> list[Column]:
        return [
            Column("what", lambda: self.tr("What"), self._what),
            Column("state", lambda: self.tr("Where it stands"), self._state, 190),
            Column("who", lambda: self.tr("Who"), self._who, 150, needs=520),
            Column("until", lambda: self.tr("Until"), self._until, 110, needs=420),
        ]

    def _what(self, row: Resolution | Undertaking) -> Cell:
        return Cell(row.text, wrap=True, strong=isinstance(row, Undertaking) and row.open)

    def _state(self, row: Resolution | Undertaking) -> Cell:
        if isinstance(row, Undertaking):
            return Cell(chip=standing_face(row.standing), spoken="")
        return Cell(chip=outcome_face(row))

    def _who(self, row: Resolution | Undertaking) -> Cell:
        who = row.who or self.context.session.staff_name(row.who_id)
        if isinstance(row, Resolution):
            group = group_words(self.context, row.group) if row.outcome is Outcome.PLAN_ROW else ""
            return Cell(who or row.rejected_by or group or "—", wrap=True)
        return Cell(who or "—", wrap=True)

    def _until(self, row: Resolution | Undertaking) -> Cell:
        day = row.due
        late = isinstance(row, Undertaking) and row.open and row.due < self.context.session.today()
        return Cell(self.context.formats.numeric(day) if day else "—", tone="overdue" if late else "text")

    def _on_opened(self, row: object) -> None:
        shown = self.shown
        if isinstance(row, Undertaking) and self.offered(Can.EXECUTE_PLAN):
            self._ask(lambda _child: SettleDialog(self.context, row, self))
        elif isinstance(row, Resolution) and row.waits_for_reasons and shown and self.offered(Can.WRITE_PLAN):
            self._ask(lambda _child: ReasonsDialog(self.context, shown, row, self))
        elif isinstance(row, Resolution) and row.reasons:
            self.bar.show_info(self.tr("Reasons: {reasons}").format(reasons=row.reasons))

    def _earlier(self) -> Iterator[Earlier]:
        words = self.tr("No. {number}, {date}: {state}")
        for one in self.known:
            day = self.context.formats.day_year(one.starts.astimezone(self.context.session.tz).date())
            said = words.format(number=one.number, date=day, state=state_face(one.state).words)
            yield Earlier(one.id, said, one is self.shown)

    def _call(self) -> None:
        if self.call.isVisible() or self.shown is None:
            self._chosen = None
            self._ask(lambda resident_id: CallDialog(self.context, resident_id, None, self))

    def _edit(self) -> None:
        shown = self.shown
        if shown is not None and shown.state is MeetingState.HELD:
            self._ask(lambda _child: CorrectDialog(self.context, shown, self))
        else:
            self._ask(lambda resident_id: CallDialog(self.context, resident_id, shown, self))

    def _history(self) -> None:
        shown = self.shown
        if shown is not None:
            self._ask(lambda _child: EarlierMinutesDialog(self.context, shown, self))

    def _call_off(self) -> None:
        shown = self.shown
        if shown is not None:
            self._ask(lambda _child: CallOffDialog(self.context, shown, self))

    def _write(self) -> None:
        shown = self.shown
        if shown is not None:
            self._ask(lambda _child: MinutesDialog(self.context, shown, self))

    def _print(self) -> None:
        shown = self.shown
        if shown is not None:
            self._ask(lambda resident_id: PaperDialog(
                self.context, Wanted("meeting-minutes", resident_id, about=shown.id), self
            ))  # fmt: skip

    def _make(self) -> None:
        """What was decided as rows of the draft, which is shown at once."""
        shown = self.shown
        if shown is None or shown.held_at is None:
            return
        day = self.context.formats.numeric(shown.held_at.astimezone(self.context.session.tz).date())
        need = self.tr("Decision of the child-protection meeting of {date}").format(date=day)
        try:
            plan = meetings.to_plan(shown, need=need, by=self.context.session)
        except PlanAlreadyOpen:
            self.bar.show_failing(
                self.tr("The plan waits for its decision. Take it back, or wait until it is decided.")
            )
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
        else:
            self.context.navigator.go("plan", resident_id=self._resident_id, number=plan.number)
