"""Somebody leaves the house for a time: on leave with whom and until when, to hospital, or without anybody knowing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain.contacts import Contact, same_person
from shelter_app.domain.stays import Absence, Presence
from shelter_app.services import presence
from shelter_app.services.presence import AWAY, Away
from shelter_app.services.residents import FileView
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.file.whereabouts.coming import coming_parser
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of, kind_of
from shelter_app.views.record.stop_line import StopLine
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.words import presence_words

_ALONE, _STAFF, _OTHER = "alone", "staff", "other"


class AwayDialog(FileFormDialog):
    """Asks only what belongs to the kind of absence; a person of a prohibition is refused when it is saved.

    For somebody who is away already it completes what is known: a later return, clothes, the number at the police."""

    form = "presence"

    def __init__(
        self, context: Context, view: FileView, parent: QWidget | None = None, *, amends: bool = False
    ) -> None:
        self._lasting: Absence | None = view.stay.away if amends else None
        super().__init__(context, view, parent, width=620)

    def build(self) -> None:
        now = self.context.session.now
        self.presence, self.who = ComboBox(), ComboBox()
        self.since = DateTimeEdit(parser=moment_parser(self.context), now=now)
        self.until = DateTimeEdit(parser=coming_parser(self.context))
        self.where, self.other, self.agreed = LineEdit(), LineEdit(), LineEdit()
        self.seen = DateTimeEdit(parser=moment_parser(self.context), now=now)
        self.looks, self.note = PlainText(rows=2, most_rows=4), PlainText(rows=2, most_rows=4)
        self.police = LineEdit()
        self.police_at = DateTimeEdit(parser=moment_parser(self.context), now=now)
        self.fields.update(
            presence=Field(control=self.presence),
            since=ParsedField(edit=self.since),
            until=ParsedField(edit=self.until),
            where=Field(control=self.where),
            who=Field(control=self.who),
            with_whom=Field(control=self.other),
            agreed_by=Field(control=self.agreed),
            seen_at=ParsedField(edit=self.seen),
            looks=Field(control=self.looks),
            police=Field(control=self.police),
            police_at=ParsedField(edit=self.police_at),
            note=Field(control=self.note),
        )
        self.stop = StopLine()
        self.warning = Label(role="small", tone="mark", wrap=True)
        body = self.scrolled(280)
        for first, second in (
            ("presence", "since"), ("until", "where"), ("who", "with_whom"), ("seen_at", "agreed_by"),
        ):  # fmt: skip
            body.addLayout(beside(self.fields[first], self.fields[second]))
        body.addWidget(self.stop)
        body.addWidget(self.fields["looks"])
        body.addLayout(beside(self.fields["police"], self.fields["police_at"]))
        body.addWidget(self.fields["note"])
        body.addWidget(self.warning)
        body.addStretch(1)
        self.presence.currentIndexChanged.connect(lambda _place: self._fit())
        self.who.currentIndexChanged.connect(lambda _place: self._fit())
        self.other.textChanged.connect(lambda _text: self._fit())
        for name, edit in (("where", self.where), ("with_whom", self.other), ("agreed_by", self.agreed)):
            self.fields[name].clear_problem_on(edit.textChanged)
        self.fields["presence"].clear_problem_on(self.presence.activated)
        self.fields["who"].clear_problem_on(self.who.activated)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What is known now") if self._lasting else self.tr("Where is the person now?"))
        words = {
            "presence": self.tr("&Where"),
            "since": self.tr("&Since"),
            "until": self.tr("&Back by"),
            "who": self.tr("With &whom"),
            "with_whom": self.tr("&Name"),
            "agreed_by": self.tr("&Agreed by"),
            "seen_at": self.tr("&Last seen at"),
            "looks": self.tr("&Clothes and distinguishing marks"),
            "police": self.tr("&Police: number, who took the message"),
            "police_at": self.tr("Police told a&t"),
            "note": self.tr("N&ote"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.presence.setPlaceholderText(self.tr("Choose"))
        kinds = [self._lasting.kind] if self._lasting else [k for k in AWAY if k is not self._view.stay.presence]
        self.presence.set_choices([(kind, presence_words(kind)) for kind in kinds])
        self.who.setPlaceholderText(self.tr("Choose"))
        people: list[tuple[object, str]] = [(str(one.id), self._named(one)) for one in self._view.contacts]
        others = [(_STAFF, self.tr("Our staff")), (_OTHER, self.tr("Somebody else")), (_ALONE, self.tr("Alone"))]
        self.who.set_choices([*people, *others])
        self._fit()

    def load(self) -> None:
        self.since.set_now()
        if self._lasting is None:
            self.presence.setFocus()
            return
        self._show(self._lasting)
        self.until.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {"since": self.moment_problem(self.since)}
        kind = self._kind()
        if kind is None:
            problems["presence"] = self.tr("Choose where the person is.")
        if kind is Presence.ON_LEAVE and self.who.value() is None:
            problems["who"] = self.tr("Choose with whom, or that the person goes alone.")
        if code_of(self.who) == _OTHER and not self.fields["with_whom"].isHidden() and not self.other.text().strip():
            problems["with_whom"] = self.tr("Write who it is.")
        for name, edit in (("until", self.until), ("seen_at", self.seen), ("police_at", self.police_at)):
            if not self.fields[name].isHidden():
                problems[name] = edit.result().problem
        return {name: words for name, words in problems.items() if words}

    def save(self) -> None:
        with self.refusing():
            if self._lasting is not None:
                presence.amend(self._view.stay, self._typed(), by=self.context.session)
            else:
                presence.go_away(self._view.resident.id, self._typed(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("until", "empty"): self.tr("Until when? Write the hour of the return."),
            ("until", "not_later"): self.tr("The return lies before the leave: check both hours."),
            ("agreed_by", "empty"): self.tr("Who agreed to the leave? Usually the director."),
            ("seen_at", "not_earlier"): self.tr("Last seen is before it was noticed."),
        }
        return words.get((field, reason)) or super().sentence(field, reason)

    def _typed(self) -> Away:
        """What is shown; what belongs to another kind of absence does not count."""
        kind, since, chosen = self._kind(), self.since.value(), self._chosen()
        assert kind is not None
        assert isinstance(since, datetime)
        leave, missing = kind is Presence.ON_LEAVE, kind is Presence.MISSING
        code = code_of(self.who)
        name = chosen.name if chosen else self.other.text() if code in (_OTHER, _STAFF) else ""
        return Away(
            kind,
            self._lasting.since if self._lasting else since,
            None if missing else _moment(self.until),
            self.where.text(),
            "" if missing else name,
            chosen.id if chosen and not missing else None,
            code == _STAFF and not missing,
            self.agreed.text() if leave else "",
            _moment(self.seen) if missing else None,
            self.looks.toPlainText() if missing else "",
            self.note.toPlainText(),
            self.police.text() if missing else "",
            _moment(self.police_at) if missing else None,
        )

    def _kind(self) -> Presence | None:
        return kind_of(self.presence, Presence)

    def _chosen(self) -> Contact | None:
        return next((one for one in self._view.contacts if str(one.id) == self.who.value()), None)

    def _show(self, lasting: Absence) -> None:
        self.presence.set_value(lasting.kind)
        self.since.set_moment(lasting.since.astimezone(self.context.session.tz))
        for edit, moment in ((self.until, lasting.until), (self.seen, lasting.seen_at)):
            if moment is not None:
                edit.set_moment(moment.astimezone(self.context.session.tz))
        known = next((str(one.id) for one in self._view.contacts if one.name == lasting.with_whom), None)
        code = _STAFF if lasting.with_staff else known or (_OTHER if lasting.with_whom else _ALONE)
        self.who.set_value(code)
        self.other.setText(lasting.with_whom if code in (_STAFF, _OTHER) else "")
        self.where.setText(lasting.where)
        self.agreed.setText(lasting.agreed_by)
        self.looks.setPlainText(lasting.looks)
        self.note.setPlainText(lasting.note)

    def _fit(self) -> None:
        """Only what belongs to the kind is asked; a prohibition is said as soon as the name is there."""
        kind, code = self._kind(), code_of(self.who)
        leave, missing, hospital = (kind is one for one in (Presence.ON_LEAVE, Presence.MISSING, Presence.HOSPITAL))
        shown = {
            "until": leave or hospital,
            "where": kind is not None,
            "who": leave or hospital,
            "with_whom": (leave or hospital) and code in (_OTHER, _STAFF),
            "agreed_by": leave,
            "seen_at": missing,
            "looks": missing,
            "police": missing,
            "police_at": missing,
            "note": kind is not None,
        }
        for name, visible in shown.items():
            self.fields[name].setVisible(visible)
        self.since.setEnabled(self._lasting is None)
        where = self.tr("Whi&ch hospital, department") if hospital else self.tr("Wh&ere last seen, with whom")
        self.fields["where"].set_label(where if not leave else self.tr("Wh&ere to: address, purpose"))
        self.warning.setText(self.tr("The clock of the police notice starts at that hour.") if missing else "")
        self.warning.setVisible(missing and self._lasting is None)
        self._tell_stop(leave or hospital)

    def _tell_stop(self, asked: bool) -> None:
        chosen, typed = self._chosen(), self.other.text() if code_of(self.who) in (_OTHER, _STAFF) else ""
        stopped = [
            one
            for one in self._view.contacts
            if (one is chosen or (chosen is None and same_person(one.name, typed))) and _prohibited(one)
        ]
        self.stop.setVisible(asked and bool(stopped))
        if stopped:
            words = self.tr("{name}: do not hand over the child. Call the director.")
            self.stop.say(words.format(name=stopped[0].name))

    def _named(self, contact: Contact) -> str:
        return ", ".join(filter(None, (contact.name, inside(self.context, "relation", contact.relation))))


def _prohibited(contact: Contact) -> bool:
    return any(right in presence.TAKING for right in contact.prohibited)


def _moment(edit: DateTimeEdit) -> datetime | None:
    value = edit.value()
    return value if isinstance(value, datetime) else None
