"""The form of an appointment: what, for whom, when, where, with whom; a prohibition stands in red."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from PySide6.QtWidgets import QWidget

from shelter_app.domain.appointments import Appointment, AppointmentKind
from shelter_app.domain.contacts import Contact, Permission, Right
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import appointments, contacts, residents
from shelter_app.services.appointment_stops import AppointmentForm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.lines import whose
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.record.appointments.reading import end_parser, end_text, hour_parser
from shelter_app.views.record.dialog import FileDialog, beside, code_of, kind_of
from shelter_app.views.record.stop_line import StopLine
from shelter_app.views.scaling import row
from shelter_app.views.tasks import Later
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import ManyChoices, Tick
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.words import appointment_words

OTHER = "other"
CHECK_MS = 200


@dataclass(frozen=True, slots=True)
class Begun:
    """What is known when the form is opened: the day that was pointed at, whose file it is."""

    day: date | None = None
    resident_ids: tuple[ResidentId, ...] = ()


class AppointmentDialog(FileDialog):
    """A new appointment, or one that is edited for its whole party; another day or hour is a move with its reason."""

    trail = ("appointment.",)

    def __init__(
        self,
        context: Context,
        begun: Begun,
        parent: QWidget | None = None,
        *,
        party: tuple[Appointment, ...] = (),
    ) -> None:
        self._begun = begun
        self._party = party
        self._contacts: dict[str, Contact] = {}
        self._lines: dict[str, ResidentSummary] = {}
        self._looked: set[ResidentId] = set()
        self._later: Later | None = None
        super().__init__(context, parent, width=640)

    @property
    def appointment(self) -> Appointment | None:
        """What is edited; None for a new one."""
        return self._party[0] if self._party else None

    def kept_as(self) -> KeptAs:
        one = self.appointment
        first = next(iter(self._begun.resident_ids), None)
        return KeptAs("appointment", one.resident_id if one else first, one.id if one else "")

    def version(self) -> int | None:
        one = self.appointment
        return one.version if one else 0

    def renew(self) -> bool:
        if self.appointment is None:
            return False
        self._party = appointments.party_of(self.appointment.id, by=self.context.session)
        return True

    def build(self) -> None:
        self.kind, self.people, self.contact, self.along = ComboBox(), ManyChoices(), ComboBox(), ComboBox()
        self.about, self.place, self.whom, self.other = LineEdit(), LineEdit(), LineEdit(), LineEdit()
        self.day = ParsedEdit(parser=day_parser(self.context))
        self.hour = ParsedEdit(parser=hour_parser())
        self.ends = ParsedEdit(parser=end_parser(self.context, self._day, self._hour))
        self.secret, self.note = Tick(), PlainText(rows=2, most_rows=5)
        self.together = Button(kind="link", icon="users-round", clicked=self._on_together)
        self.fields.update(
            kind=Field(control=self.kind),
            about=Field(control=self.about),
            resident_ids=Field(control=self.people),
            starts=ParsedField(edit=self.day),
            hour=ParsedField(edit=self.hour),
            ends=ParsedField(edit=self.ends),
            place=Field(control=self.place),
            contact=Field(control=self.contact),
            with_whom=Field(control=self.whom),
            escort=Field(control=self.along),
            escort_name=Field(control=self.other),
            note=Field(control=self.note),
        )
        self.unframed["place_secret"] = self.secret
        self.stop, self.warning = StopLine(), Label(role="small", tone="mark", wrap=True)
        body = self.scrolled(440)
        body.addLayout(beside(self.fields["kind"], self.fields["about"]))
        body.addWidget(self.fields["resident_ids"])
        body.addLayout(row(self.together, None))
        body.addLayout(beside(self.fields["starts"], self.fields["hour"], self.fields["ends"]))
        body.addWidget(self.fields["place"])
        body.addWidget(self.secret)
        body.addLayout(beside(self.fields["contact"], self.fields["with_whom"]))
        body.addWidget(self.stop)
        body.addLayout(beside(self.fields["escort"], self.fields["escort_name"]))
        body.addWidget(self.fields["note"])
        body.addWidget(self.warning)
        body.addStretch(1)
        self._later = Later(self, CHECK_MS, self._look)
        self._connect()

    def _connect(self) -> None:
        for combo in (self.kind, self.contact, self.along):
            combo.currentIndexChanged.connect(lambda _place: self._on_changed())
        for line in (self.whom, self.other, self.day, self.hour, self.ends):
            line.textChanged.connect(lambda _text: self._on_changed())
        self.people.changed.connect(self._on_people_changed)
        self.fields["kind"].clear_problem_on(self.kind.activated)
        self.fields["resident_ids"].clear_problem_on(self.people.changed)
        self.fields["about"].clear_problem_on(self.about.textChanged)
        self.fields["with_whom"].clear_problem_on(self.whom.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Appointment") if self.appointment else self.tr("New appointment"))
        words = {
            "kind": self.tr("&What"),
            "about": self.tr("What it is a&bout"),
            "resident_ids": self.tr("For who&m"),
            "starts": self.tr("&Day"),
            "hour": self.tr("&Hour"),
            "ends": self.tr("&Until"),
            "place": self.tr("&Place"),
            "contact": self.tr("&With whom"),
            "with_whom": self.tr("&Name"),
            "escort": self.tr("Who &goes along"),
            "escort_name": self.tr("Na&me of who goes along"),
            "note": self.tr("N&ote"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.fields["hour"].set_hint(self.tr("Empty: the whole day."))
        self.fields["ends"].set_hint(self.tr("An hour or the last day."))
        self.secret.setText(self.tr("The place is secret: never on paper, never on a telephone"))
        self.together.setText(self.tr("Add brothers and sisters"))
        self.kind.setPlaceholderText(self.tr("Choose"))
        self.kind.set_choices([(kind, appointment_words(kind.value)) for kind in AppointmentKind])
        self.along.setPlaceholderText(self.tr("Nobody yet"))
        self.contact.setPlaceholderText(self.tr("Choose"))
        self._offer_people()
        self._offer_contacts()
        self._offer_companions()
        self._fit()

    def load(self) -> None:
        one = self.appointment
        if one is None:
            self.people.choose([str(int(resident_id)) for resident_id in self._begun.resident_ids])
            self.day.setText(f"{self._begun.day:%d.%m.%Y}" if self._begun.day else "")
            self._offer_contacts()
            self.kind.setFocus()
        else:
            self._show(one)
            self.about.setFocus()
        self._fit()
        self._look()

    def check(self) -> Mapping[str, str]:
        problems = {
            "kind": "" if self._kind() else self.tr("Choose what it is."),
            "resident_ids": "" if self.people.chosen() else self.tr("Choose whom it concerns."),
            "starts": "" if self._day() else self.day.result().problem or self.tr("Write the day: 24.11, Friday, +7."),
            "hour": self.hour.result().problem,
            "ends": self.ends.result().problem,
        }
        return {name: words for name, words in problems.items() if words}

    def save(self) -> None:
        by = self.context.session
        with self.refusing():
            if self.appointment is None:
                appointments.arrange(self._form(), by=by)
            else:
                appointments.edit(self.appointment, self._form(), by=by)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("resident_ids", "in_party"): self.tr("Whoever does not come: Space in the list, for this child alone."),
            ("about", "empty"): self.tr("Say in a few words what it is."),
            ("party", "refused"): self.tr(
                "Whoever comes must not be near one of those who go along. Call the director."
            ),
            ("with_whom", "empty"): self.tr("Who comes? Choose a contact or write the name."),
            ("ends", "not_later"): self.tr("The end lies before the beginning."),
            ("ends", "too_long"): self.tr("At most two months: check the last day."),
            ("starts", "past"): self.tr("This day is past. What has happened is written into the timeline."),
            ("starts", "moved"): self.tr("Another day or hour is a move: close this and press Space."),
            ("state", "settled"): self.tr("What came of it was written down meanwhile."),
        }
        return words.get((field, reason)) or super().sentence(field, reason)

    def _form(self) -> AppointmentForm:
        kind, day, hour = self._kind(), self._day(), self._hour()
        assert kind is not None
        assert day is not None
        tz, ends = self.context.session.tz, self.ends.value()
        chosen = self._contacts.get(code_of(self.contact))
        along = code_of(self.along)
        return AppointmentForm(
            tuple(ResidentId(int(code)) for code in self.people.chosen()),
            kind,
            datetime.combine(day, hour or time(), tz),
            hour is not None,
            ends if isinstance(ends, datetime) else None,
            self.about.text(),
            self.place.text(),
            self.secret.isChecked(),
            chosen.id if chosen else None,
            chosen.name if chosen else self.whom.text(),
            StaffId(int(along)) if along not in ("", OTHER) else None,
            self.other.text() if along == OTHER else "",
            self.note.toPlainText(),
        )

    def _show(self, one: Appointment) -> None:
        tz = self.context.session.tz
        starts = one.starts.astimezone(tz)
        self.kind.set_value(one.kind)
        self.people.choose([str(int(other.resident_id)) for other in self._party])
        self._offer_people()
        self._offer_contacts()
        self.day.setText(f"{starts:%d.%m.%Y}")
        self.hour.setText(f"{starts:%H:%M}" if one.has_time else "")
        self.ends.setText(end_text(one.ends.astimezone(tz) if one.ends else None, starts))
        self.about.setText(one.about)
        self.place.setText(one.place)
        self.secret.setChecked(one.place_secret)
        known = str(one.contact_id) if str(one.contact_id) in self._contacts else OTHER if one.with_whom else None
        self.contact.set_value(known)
        self.whom.setText("" if known != OTHER else one.with_whom)
        self.along.set_value(str(one.escort_id) if one.escort_id else OTHER if one.escort else None)
        self.other.setText(one.escort)
        self.note.setPlainText(one.note)
        for edit in (self.day, self.hour):
            edit.setEnabled(False)
        self.fields["starts"].set_hint(self.tr("Another day or hour: Space in the list."))

    def _offer_people(self) -> None:
        by = self.context.session
        wanted = {*self._begun.resident_ids, *(one.resident_id for one in self._party)}
        wanted |= {ResidentId(int(code)) for code in self.people.chosen()}
        lines = [*residents.here(by=by), *residents.lines(wanted, by=by)]
        self._lines = {str(int(line.resident_id)): line for line in lines if line.named}
        offered = [(code, whose(line, self.context)) for code, line in self._lines.items()]
        self.people.set_choices(offered, self.tr("Add somebody"), self.tr("Take back: {}").format)

    def _offer_contacts(self) -> None:
        by, found = self.context.session, {}
        for code in self.people.chosen():
            try:
                self._look_into(ResidentId(int(code)))
                known = contacts.of(ResidentId(int(code)), by=by)
            except ShelterError:
                continue
            found.update({str(int(one.id)): one for one in known})
        self._contacts = found
        offered: list[tuple[object, str]] = [(code, self._named(one)) for code, one in found.items()]
        self.contact.set_choices([*offered, (OTHER, self.tr("Somebody else"))])

    def _look_into(self, resident_id: ResidentId) -> None:
        """Choosing somebody shows who is in their file: written down once for each, before it is shown."""
        if resident_id not in self._looked:
            appointments.choose(resident_id, by=self.context.session)
            self._looked.add(resident_id)

    def _offer_companions(self) -> None:
        companions: list[tuple[object, str]] = [
            (str(int(staff_id)), name) for staff_id, name in appointments.companions(by=self.context.session)
        ]
        self.along.set_choices([*companions, (OTHER, self.tr("Somebody else"))])

    def _named(self, contact: Contact) -> str:
        return ", ".join(filter(None, (contact.name, inside(self.context, "relation", contact.relation))))

    def _on_people_changed(self) -> None:
        self._offer_contacts()
        self._on_changed()

    def _on_together(self) -> None:
        self.people.choose([*self.people.chosen(), *self._missing()])
        self._on_people_changed()

    def _missing(self) -> list[str]:
        """Those who belong to somebody chosen and are not chosen yet."""
        chosen = self.people.chosen()
        groups = {self._lines[code].group_id for code in chosen if code in self._lines} - {None}
        return [code for code, line in self._lines.items() if line.group_id in groups and code not in chosen]

    def _on_changed(self) -> None:
        self._fit()
        if self._later is not None:
            self._later.ask()

    def _fit(self) -> None:
        self.fields["with_whom"].setVisible(code_of(self.contact) == OTHER)
        self.fields["escort_name"].setVisible(code_of(self.along) == OTHER)
        self.together.setVisible(bool(self._missing()))

    def _look(self) -> None:
        """Who must not come, and what collides; asked a moment after something was typed."""
        self.stop.hide()
        self.warning.hide()
        if not (self.people.chosen() and self._day()):
            return
        by = self.context.session
        try:
            form = replace(self._bare(), resident_ids=tuple(ResidentId(int(code)) for code in self.people.chosen()))
            stopped = appointments.stopped(form, by=by)
            found = appointments.collisions(form, [one.id for one in self._party], by=by)
        except ShelterError:
            return
        if stopped is not None:
            words = self.tr("{name} must not see the child: this cannot be arranged. Call the director.")
            self.stop.say(words.format(name=stopped.name))
            self.stop.show()
        told = [self._supervised(), *(self._collides(one) for one in found[:3])]
        self.warning.setText("\n".join(filter(None, told)))
        self.warning.setVisible(any(told))

    def _bare(self) -> AppointmentForm:
        """What is typed so far, whether or not it could be saved."""
        day, hour, kind = self._day(), self._hour(), self._kind()
        assert day is not None
        chosen, along, ends = self._contacts.get(code_of(self.contact)), code_of(self.along), self.ends.value()
        starts = datetime.combine(day, hour or time(), self.context.session.tz)
        return AppointmentForm(
            (ResidentId(0),),
            kind or AppointmentKind.MEETING,
            starts,
            hour is not None,
            ends if isinstance(ends, datetime) and ends > starts else None,
            about="?",
            contact_id=chosen.id if chosen else None,
            with_whom=chosen.name if chosen else self.whom.text() or "?",
            escort_id=StaffId(int(along)) if along not in ("", OTHER) else None,
            escort=self.other.text() if along == OTHER else "",
        )

    def _supervised(self) -> str:
        """What the decision about a visitor says, where it is no plain yes."""
        chosen, day = self._contacts.get(code_of(self.contact)), self._day()
        if chosen is None or day is None or self._kind() is not AppointmentKind.VISIT:
            return ""
        held = chosen.permission(Right.VISIT, day)
        if held is Permission.SUPERVISED:
            return self.tr("Visits of {name} are allowed under supervision only.").format(name=chosen.name)
        if held is Permission.UNDECIDED:
            return self.tr("Nobody has decided yet whether {name} may visit.").format(name=chosen.name)
        return ""

    def _collides(self, one: appointments.Collision) -> str:
        when = self.context.formats.near_moment(one.starts, self.context.session.today())
        if one.of_escort:
            return self.tr("Whoever goes along has another appointment: {when}, file {number}.").format(
                when=when, number=one.number
            )
        return self.tr("File {number} has another appointment: {when}.").format(when=when, number=one.number)

    def _kind(self) -> AppointmentKind | None:
        return kind_of(self.kind, AppointmentKind)

    def _day(self) -> date | None:
        value = self.day.value()
        return value if isinstance(value, date) else None

    def _hour(self) -> time | None:
        value = self.hour.value()
        return value if isinstance(value, time) else None
