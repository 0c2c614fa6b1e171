"""What came of an appointment: it took place, it did not and why, it is moved, or it is cancelled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from shelter_app.domain.appointments import REASONED, Appointment, AppointmentState
from shelter_app.services import appointments
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.appointments.reading import end_parser, hour_parser
from shelter_app.views.record.appointments.words import appointment_title, more_words, span_words
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented

_HELD, _MISSED = AppointmentState.HELD, AppointmentState.MISSED
_MOVED, _CANCELLED = AppointmentState.MOVED, AppointmentState.CANCELLED


class OutcomeDialog(FileDialog):
    """The first of ``party`` is the one that was pointed at; the others go the same way unless it alone is meant."""

    def __init__(self, context: Context, party: tuple[Appointment, ...], parent: QWidget | None = None) -> None:
        self.party = party
        super().__init__(context, parent, width=560)

    def kept_as(self) -> KeptAs:
        return KeptAs("appointment-outcome", self.party[0].resident_id, self.party[0].id)

    def build(self) -> None:
        self.what = Label(role="small", tone="text2", wrap=True)
        self.state = Segmented()
        self.day = ParsedEdit(parser=day_parser(self.context))
        self.hour = ParsedEdit(parser=hour_parser())
        self.ends = ParsedEdit(parser=end_parser(self.context, self._day, self._hour))
        self.reason, self.alone = LineEdit(), Tick()
        self.fields.update(
            state=Field(control=self.state),
            starts=ParsedField(edit=self.day),
            hour=ParsedField(edit=self.hour),
            ends=ParsedField(edit=self.ends),
            reason=Field(control=self.reason),
        )
        self.unframed["alone"] = self.alone
        self.content.addWidget(self.what)
        self.content.addWidget(self.fields["state"])
        self.content.addLayout(beside(self.fields["starts"], self.fields["hour"], self.fields["ends"]))
        self.content.addWidget(self.fields["reason"])
        self.content.addWidget(self.alone)
        self.state.chosen.connect(lambda _key: self._fit())
        self.fields["reason"].clear_problem_on(self.reason.textChanged)
        self.fields["state"].clear_problem_on(self.state.chosen)

    def retranslate(self) -> None:
        one = self.party[0]
        self.heading.setText(appointment_title(one))
        told = (span_words(one, self.context), more_words(one, self.context))
        self.what.setText("\n".join(filter(None, told)))
        self.state.set_choices(
            (
                (_HELD.value, self.tr("Took place")),
                (_MISSED.value, self.tr("Did not")),
                (_MOVED.value, self.tr("Moved")),
                (_CANCELLED.value, self.tr("Cancelled")),
            )
        )
        self.fields["state"].set_label(self.tr("What &came of it"))
        self.fields["starts"].set_label(self.tr("New &day"))
        self.fields["hour"].set_label(self.tr("&Hour"))
        self.fields["ends"].set_label(self.tr("&Until"))
        self.fields["reason"].set_label(self.tr("W&hy"))
        self.alone.setText(self.tr("Only for this child; the others go on"))
        self._fit()

    def load(self) -> None:
        one = self.party[0]
        if one.has_time:
            self.hour.setText(f"{one.starts.astimezone(self.context.session.tz):%H:%M}")
        begun = one.starts <= self.context.session.now()
        self.state.choose(_HELD.value if begun else _MOVED.value)
        self._fit()
        (self.state if begun else self.day).setFocus()

    def check(self) -> Mapping[str, str]:
        state, problems = self._state(), {}
        if state is None:
            problems["state"] = self.tr("Choose what came of it.")
        if state is _MOVED:
            if self._day() is None:
                problems["starts"] = self.day.result().problem or self.tr("Write the new day.")
            problems["hour"] = self.hour.result().problem
            problems["ends"] = self.ends.result().problem
        if state in REASONED and not self.reason.text().strip():
            problems["reason"] = self.tr("Say why in a few words.")
        return {name: words for name, words in problems.items() if words}

    def save(self) -> None:
        state, by, one = self._state(), self.context.session, self.party[0]
        assert state is not None
        with self.refusing():
            if state is not _MOVED:
                appointments.settle(one, state, self.reason.text(), alone=self.alone.isChecked(), by=by)
                return
            day, hour, ends = self._day(), self._hour(), self.ends.value()
            assert day is not None
            starts = datetime.combine(day, hour or time(), by.tz)
            end = ends if isinstance(ends, datetime) else None
            appointments.move(one, starts, self.reason.text(), has_time=hour is not None, ends=end, by=by)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("state", "in_future"): self.tr("It still lies ahead: move it or cancel it."),
            ("state", "settled"): self.tr("What came of it was written down meanwhile."),
            ("starts", "past"): self.tr("The new day is past."),
            ("starts", "unchanged"): self.tr("It stands on this day and hour already."),
            ("ends", "not_later"): self.tr("The end lies before the beginning."),
            ("ends", "too_long"): self.tr("At most two months: check the last day."),
            ("party", "refused"): self.tr(
                "Whoever comes must not be near one of those who go along. Call the director."
            ),
            ("reason", "empty"): self.tr("Say why in a few words."),
        }
        return words.get((field, reason)) or super().sentence(field, reason)

    def _fit(self) -> None:
        state = self._state()
        for name in ("starts", "hour", "ends"):
            self.fields[name].setVisible(state is _MOVED)
        self.fields["reason"].setVisible(state in REASONED)
        self.alone.setVisible(len(self.party) > 1 and state in (_HELD, _MISSED, _CANCELLED))

    def _state(self) -> AppointmentState | None:
        choice = self.state.choice()
        return AppointmentState(choice) if choice else None

    def _day(self) -> date | None:
        value = self.day.value()
        return value if isinstance(value, date) else None

    def _hour(self) -> time | None:
        value = self.hour.value()
        return value if isinstance(value, time) else None
