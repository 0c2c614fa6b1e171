"""The forms of a meeting: calling it, calling it off, its minutes, and the reasons for a rejected recommendation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import Meeting, Minutes, Resolution
from shelter_app.domain.three_way import Terms
from shelter_app.services import meetings
from shelter_app.services.meetings import MeetingForm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.meetings.lines import DecisionLine, GuestLine
from shelter_app.views.page import Context
from shelter_app.views.record.appointments.reading import hour_parser
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.record.undertakings import Colleagues
from shelter_app.views.typed import day_parser, day_text, moment_parser
from shelter_app.views.widgets.choices import Lines
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label


def renewed(context: Context, known: Meeting) -> Meeting:
    """The meeting as it stands in the file now; raises NotFound where it is gone."""
    found = [one for one in meetings.of(known.resident_id, by=context.session) if one.id == known.id]
    if not found:
        raise NotFound("protection_meetings")
    return found[0]


class CallDialog(FileDialog):
    """Calls a meeting, or changes one that is still to be held."""

    trail = ("meeting.",)
    terms = Terms(texts=frozenset({"agenda"}))

    def __init__(
        self, context: Context, resident_id: ResidentId, meeting: Meeting | None = None, parent: QWidget | None = None
    ) -> None:
        self._resident_id, self._known = resident_id, meeting
        super().__init__(context, parent, width=760)

    def kept_as(self) -> KeptAs:
        return KeptAs("meeting", self._resident_id, self._known.id if self._known else "new")

    def renew(self) -> bool:
        if self._known is None:
            return False
        self._known = renewed(self.context, self._known)
        return True

    def version(self) -> int | None:
        return self._known.version if self._known else 0

    def build(self) -> None:
        inner = self.scrolled(420)
        self.day, self.hour = ParsedEdit(parser=day_parser(self.context)), ParsedEdit(parser=hour_parser())
        self.place, self.chair, self.agenda = LineEdit(), LineEdit(), PlainText(rows=3, most_rows=8)
        self.guests_title, self.guests = Label(role="state", tone="text2"), Lines(GuestLine)
        Colleagues(self.context).offer(self.chair)
        self.fields |= {
            "day": ParsedField(edit=self.day),
            "hour": ParsedField(edit=self.hour),
            "place": Field(control=self.place),
            "chair": Field(control=self.chair),
            "invited": Field(control=self.guests),
            "agenda": Field(control=self.agenda),
        }
        self.fields["agenda"].clear_problem_on(self.agenda.textChanged)
        inner.addLayout(beside(self.fields["day"], self.fields["hour"]))
        inner.addLayout(beside(self.fields["place"], self.fields["chair"]))
        inner.addWidget(self.fields["agenda"])
        inner.addWidget(self.fields["invited"])

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Child-protection meeting"))
        self.fields["day"].set_label(self.tr("&Day"))
        self.fields["hour"].set_label(self.tr("&Hour"))
        self.fields["place"].set_label(self.tr("&Place"))
        self.fields["chair"].set_label(self.tr("C&haired by"))
        self.fields["agenda"].set_label(self.tr("&Agenda, one point a line"))
        self.fields["invited"].set_label(self.tr("Who is called"))
        self.guests.set_words(self.tr("Call somebody else"), self.tr("Take off the list"))
        self.accept_button.setText(self.tr("Save") if self._known else self.tr("Call the meeting"))

    def load(self) -> None:
        known, session = self._known, self.context.session
        starts = known.starts.astimezone(session.tz) if known else None
        self.day.setText(day_text(starts.date()) if starts else "")
        self.hour.setText(f"{starts:%H:%M}" if starts else "")
        invited = known.invited if known else meetings.usually_invited(self._resident_id, by=session)
        self.guests.hold([{"name": one.name, "post": one.post, "came": ""} for one in invited])
        if known is not None:
            self.place.setText(known.place)
            self.chair.setText(known.chair)
            self.agenda.setPlainText("\n".join(known.agenda))
        self.day.setFocus()

    def check(self) -> Mapping[str, str]:
        day, hour = self.day.result(), self.hour.result()
        problems = {}
        if not isinstance(day.value, date):
            problems["day"] = day.problem or self.tr("On which day is it?")
        if not isinstance(hour.value, time):
            problems["hour"] = hour.problem or self.tr("At what hour does it begin?")
        return problems

    def save(self) -> None:
        day, hour = self.day.value(), self.hour.value()
        assert isinstance(day, date)
        assert isinstance(hour, time)
        starts = datetime.combine(day, hour, self.context.session.tz)
        guests = tuple(line.guest() for line in self.guests.rows() if isinstance(line, GuestLine))
        agenda = tuple(self.agenda.toPlainText().splitlines())
        form = MeetingForm(starts, self.place.text(), self.chair.text(), guests, agenda)
        with self.refusing():
            if self._known is None:
                meetings.call(self._resident_id, form, by=self.context.session)
            else:
                meetings.edit(self._known, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "invited": self.tr("Name at least one who is called."),
            "agenda": self.tr("Write what is talked about."),
        }
        return words.get(field) or super().sentence(field, reason)


class CallOffDialog(FileDialog):
    """A meeting that does not take place, with the reason; its term runs on."""

    def __init__(self, context: Context, meeting: Meeting, parent: QWidget | None = None) -> None:
        self._known = meeting
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("meeting-off", self._known.resident_id, self._known.id)

    def build(self) -> None:
        self.reason = LineEdit()
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Call the meeting off"))
        self.fields["reason"].set_label(self.tr("&Why"))
        self.fields["reason"].set_hint(self.tr("The term of the procedure runs on: call another meeting."))
        self.accept_button.setText(self.tr("Call off"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            meetings.call_off(self._known, self.reason.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Say why it does not take place.") if field == "reason" else super().sentence(field, reason)


class MinutesDialog(FileDialog):
    """The minutes: who came, what was found, what the child says, and what became of each recommendation."""

    def __init__(self, context: Context, meeting: Meeting, parent: QWidget | None = None) -> None:
        self._known = meeting
        super().__init__(context, parent, width=980)

    def kept_as(self) -> KeptAs:
        return KeptAs("meeting-minutes", self._known.resident_id, self._known.id)

    def version(self) -> int:
        return self._known.version

    def build(self) -> None:
        inner = self.scrolled(480)
        colleagues = Colleagues(self.context)
        self.held_at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.chair, self.language = LineEdit(), ComboBox()
        self.facts, self.child_views = PlainText(rows=3, most_rows=10), PlainText(rows=2, most_rows=6)
        self.guests = Lines(lambda: GuestLine(asks=True))
        self.decisions = Lines(lambda: DecisionLine(self.context, colleagues))
        colleagues.offer(self.chair)
        self.fields |= {
            "held_at": ParsedField(edit=self.held_at),
            "chair": Field(control=self.chair),
            "invited": Field(control=self.guests),
            "facts": Field(control=self.facts),
            "child_views": Field(control=self.child_views),
            "language": Field(control=self.language),
            "resolutions": Field(control=self.decisions),
        }
        self.fields["facts"].clear_problem_on(self.facts.textChanged)
        self.fields["chair"].clear_problem_on(self.chair.textChanged)
        inner.addLayout(beside(self.fields["held_at"], self.fields["chair"]))
        self._stand(inner)

    def _stand(self, inner: QVBoxLayout) -> None:
        for name in ("invited", "facts"):
            inner.addWidget(self.fields[name])
        inner.addLayout(beside(self.fields["child_views"], self.fields["language"]))
        inner.addWidget(self.fields["resolutions"])

    def retranslate(self) -> None:
        number = self._known.number
        self.heading.setText(self.tr("Minutes of meeting No. {number}").format(number=number))
        self.fields["held_at"].set_label(self.tr("&When it was held"))
        self.fields["chair"].set_label(self.tr("C&haired by"))
        self.fields["invited"].set_label(self.tr("Who was there"))
        self.guests.set_words(self.tr("Somebody else was there"), self.tr("Take off the list"))
        self.fields["facts"].set_label(self.tr("What was heard and &established"))
        self.fields["child_views"].set_label(self.tr("What the &child says about it"))
        self.fields["language"].set_label(self.tr("&Language in which it was said"))
        self.fields["resolutions"].set_label(self.tr("Recommendations and decisions"))
        self.fields["resolutions"].set_hint(
            self.tr("What was rejected needs its written reasons within two working days.")
        )
        self.decisions.set_words(self.tr("Recommendation"), self.tr("Take away"))
        self.fill(self.language, "language")
        self.accept_button.setText(self.tr("Finish the minutes"))

    def load(self) -> None:
        known, now = self._known, self.context.session.now()
        held = min(known.starts.astimezone(self.context.session.tz), now)
        self.held_at.setText(f"{held:%d.%m.%Y  %H:%M}")
        self.chair.setText(known.chair)
        self.guests.hold([{"name": one.name, "post": one.post, "came": ""} for one in known.invited])
        self.decisions.add_row()
        self.facts.setFocus()

    def check(self) -> Mapping[str, str]:
        held = self.held_at.result()
        if not isinstance(held.value, datetime):
            return {"held_at": held.problem or self.tr("When was it held?")}
        return {}

    def save(self) -> None:
        held = self.held_at.value()
        assert isinstance(held, datetime)
        minutes = Minutes(
            held,
            self.chair.text(),
            tuple(line.guest() for line in self.guests.rows() if isinstance(line, GuestLine)),
            self.facts.toPlainText(),
            tuple(line.resolution() for line in self.decisions.rows() if isinstance(line, DecisionLine)),
            self.child_views.toPlainText(),
            code_of(self.language),
        )
        with self.refusing():
            self.store(minutes)

    def store(self, minutes: Minutes) -> None:
        """What becomes of what was typed."""
        meetings.hold(self._known, minutes, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "resolutions":
            return self._lacking(reason)
        words = {
            "chair": self.tr("Who chaired it?"),
            "invited": self.tr("Say of everybody whether they were there; somebody was."),
            "facts": self.tr("Write what was heard and established."),
            "held_at": self.tr("It can be neither before the admission nor ahead of now."),
        }
        return words.get(field) or super().sentence(field, reason)

    def _lacking(self, reason: str) -> str:
        words = {
            "group": self.tr("Choose the group of the plan for each row of the plan."),
            "who": self.tr("Say who carries each task out."),
            "due": self.tr("Say until which day each task is done."),
            "by": self.tr("Say who rejected the recommendation."),
            "words": self.tr("Write the words of each recommendation, or take the empty one away."),
        }
        return words.get(reason) or self.tr("Write what was decided.")


class ReasonsDialog(FileDialog):
    """Why a recommendation of the meeting was rejected; it is written once and printed in the minutes."""

    def __init__(
        self, context: Context, meeting: Meeting, resolution: Resolution, parent: QWidget | None = None
    ) -> None:
        self._known, self._resolution = meeting, resolution
        super().__init__(context, parent, width=620)

    def kept_as(self) -> KeptAs:
        return KeptAs("meeting-reasons", self._known.resident_id, self._resolution.id)

    def build(self) -> None:
        self.words = Label(tone="text2", wrap=True)
        self.content.addWidget(self.words)
        self.reasons = PlainText(rows=4, most_rows=10)
        self.add_field("reasons", Field(control=self.reasons)).clear_problem_on(self.reasons.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Why the recommendation was rejected"))
        self.words.setText(self._resolution.text)
        self.fields["reasons"].set_label(self.tr("&Reasons"))
        self.fields["reasons"].set_hint(self.tr("They are printed in the minutes and not changed afterwards."))
        self.accept_button.setText(self.tr("Write the reasons"))

    def load(self) -> None:
        self.reasons.setFocus()

    def save(self) -> None:
        with self.refusing():
            meetings.write_reasons(
                self._known, self._resolution.id, self.reasons.toPlainText(), by=self.context.session
            )

    def sentence(self, field: str, reason: str) -> str:
        if field == "reasons":
            return self.tr("Write the reasons: those who proposed it read them.")
        return super().sentence(field, reason)
