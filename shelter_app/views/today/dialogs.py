"""The two short questions of Today: what came of a measure, and until when and why something is put off."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import PlanItemId
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import ItemState
from shelter_app.services import events, follow_ups, plan_execution
from shelter_app.services.today import TodayRow
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.lines import actor_words, waiting_title, whose
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.scaling import row
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.button import FilterButton
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label

_LAST_MINUTE = time(23, 59)


class RowDialog(FileDialog):
    """A question about one row of Today: its title above, whom it concerns under it."""

    form = ""

    def __init__(self, context: Context, row: TodayRow, parent: QWidget | None = None) -> None:
        self.row = row
        super().__init__(context, parent, width=480)

    def kept_as(self) -> KeptAs | None:
        due = self.row.due
        about = f"{due.source}-{due.code}-{due.source_id or due.started_at}"
        return KeptAs(self.form, due.resident_id, about) if self.form else None

    def build(self) -> None:
        self.concerns = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.concerns)

    def retranslate(self) -> None:
        self.heading.setText(waiting_title(self.row.due, self.context))
        self.concerns.setText(whose(self.row.summary, self.context))


class MeasureDoneDialog(RowDialog):
    """A measure of the plan was carried out; what came of it may be said at once, and of somebody else's must be."""

    form = "measure-done"

    def build(self) -> None:
        super().build()
        self.outcome = LineEdit()
        self.outcome.returnPressed.connect(self.accept_button.click)
        self.add_field("state_note", Field(control=self.outcome)).clear_problem_on(self.outcome.textChanged)

    def retranslate(self) -> None:
        super().retranslate()
        if not self.row.mine:
            who = actor_words(self.row.who, self.context)
            words = self.tr("{child}. Entrusted to: {who}. Marked as done, it stands under your name.")
            self.concerns.setText(words.format(child=whose(self.row.summary, self.context), who=who))
        self.fields["state_note"].set_label(self.tr("What &came of it"))
        self.fields["state_note"].set_hint(
            self.tr("May stay empty. Stands beside the measure in the plan.")
            if self.row.mine
            else self.tr("Somebody else answers for this: write what proves that it is done.")
        )
        self.accept_button.setText(self.tr("Done"))

    def load(self) -> None:
        self.outcome.setFocus()

    def check(self) -> dict[str, str]:
        if self.row.mine or self.outcome.text().strip():
            return {}
        return {"state_note": self.tr("Write what proves that it is done: a document, a date, who said so.")}

    def save(self) -> None:
        session, source = self.context.session, self.row.due.source_id
        assert source is not None
        with self.refusing():
            item = plan_execution.row_at_work(PlanItemId(source), by=session)
            plan_execution.mark(item, ItemState.DONE, self.outcome.text(), by=session)


class PostponeDialog(RowDialog):
    """Another day and the reason; both stay visible beside the term ever after."""

    form = "postponed"

    def build(self) -> None:
        super().build()
        self.due = ParsedEdit(parser=day_parser(self.context))
        self.reason = LineEdit()
        self.reason.returnPressed.connect(self.accept_button.click)
        self.add_field("due", ParsedField(edit=self.due))
        self.ends = FilterButton(height=32, toggled=self.fields["due"].setHidden)
        self.ends.setHidden(self.row.due.source != "clock" or not self.context.session.can(Can.EDIT_RULES))
        self.unframed = {"ends": self.ends}
        self.content.addLayout(row(self.ends, None))
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        super().retranslate()
        self.fields["due"].set_label(self.tr("New &day"))
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.fields["reason"].set_hint(self.tr("One sentence; it is shown with the new day."))
        self.ends.setText(self.tr("Ends here: nobody has to do it"))
        self.accept_button.setText(self.tr("Postpone"))

    def load(self) -> None:
        self.due.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {}
        understood = self.due.result()
        if self.ends.isChecked():
            pass
        elif understood.value is None:
            problems["due"] = understood.problem or self.tr("Write the day as 24.11.2026.")
        elif understood.value < self.context.session.today():  # type: ignore[operator]
            problems["due"] = self.tr("This day is past.")
        if not self.reason.text().strip():
            problems["reason"] = self.tr("Say why: without a reason nothing is put off.")
        return problems

    def save(self) -> None:
        day = self.due.value()
        with self.refusing():
            if self.ends.isChecked():
                self._end(self.reason.text())
            else:
                assert isinstance(day, date)
                self._postpone(day, self.reason.text())

    def _end(self, reason: str) -> None:
        due = self.row.due
        assert due.started_at is not None
        events.cancel_clock(due.resident_id, due.code, due.started_at, reason, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if reason == "protects":
            return self.tr("This duty protects a child at once: it is done, never ended.")
        if field == "due" and reason != "past_next_stage":
            return self.tr("The new day must be later than the present one.")
        if field == "rule":
            return self.tr("This term is not put off: it was settled meanwhile, or is changed in its own form.")
        return super().sentence(field, reason)

    def _postpone(self, day: date, reason: str) -> None:
        session, due = self.context.session, self.row.due
        if due.source == "plan":
            assert due.source_id is not None
            plan_execution.postpone(
                plan_execution.row_at_work(PlanItemId(due.source_id), by=session), day, reason, by=session
            )
        elif due.source == "follow_up":
            stages = follow_ups.of(due.resident_id, by=session)
            stage = next(one for one in stages if one.id == due.source_id)
            follow_ups.postpone(stage, day, reason, by=session)
        else:
            assert due.started_at is not None
            until = datetime.combine(day, _LAST_MINUTE, session.tz)
            events.postpone_clock(due.resident_id, due.code, due.started_at, until, reason, by=session)
