"""One call, visit or letter as it just happened, for one child or for brothers and sisters together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain.contacts import Contact, ContactResult, Direction
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.services import contacts
from shelter_app.services.contacts import ContactEntry
from shelter_app.services.residents import FileView
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.scaling import column, row
from shelter_app.views.stops import stop_words
from shelter_app.views.typed import day_parser, moment_parser
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented

_SOMEBODY_ELSE = "else"


class ContactLogDialog(FileDialog):
    """Opens with nothing answered but the contact it was opened from: 'not reached' is a result like the others.

    Calling somebody who is stopped is refused when it is saved."""

    def __init__(
        self,
        context: Context,
        view: FileView,
        parent: QWidget | None = None,
        *,
        contact: Contact | None = None,
        summary: str = "",
    ) -> None:
        self._view, self._contact, self._typed = view, contact, summary
        super().__init__(context, parent, width=620)

    def kept_as(self) -> KeptAs:
        return KeptAs("contact-log", self._view.resident.id, self._contact.id if self._contact else "")

    def build(self) -> None:
        self.stop = Chip()
        self.stop.hide()
        self.direction, self.outcome = Segmented(), ComboBox()
        self.who, self.other = ComboBox(), LineEdit()
        self.medium, self.minutes = ComboBox(), LineEdit()
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.summary, self.next_on = PlainText(rows=3, most_rows=6), ParsedEdit(parser=day_parser(self.context))
        made: dict[str, Field] = {
            "direction": Field(control=self.direction),
            "who": Field(control=self.who),
            "with_whom": Field(control=self.other),
            "medium": Field(control=self.medium),
            "at": ParsedField(edit=self.at),
            "result": Field(control=self.outcome),
            "minutes": Field(control=self.minutes),
            "summary": Field(control=self.summary),
            "next_on": ParsedField(edit=self.next_on),
        }
        self.fields.update(made)
        self.siblings = {one.resident_id: Tick() for one in self._view.siblings if one.named}
        self.unframed.update((f"also {one}", tick) for one, tick in self.siblings.items())
        self.also = Label(role="state", tone="text2")
        for part in (
            beside(made["who"], made["with_whom"]),
            row(self.stop, None),
            beside(made["direction"], made["medium"], made["at"]),
            beside(made["result"], made["minutes"], made["next_on"]),
        ):
            self.content.addLayout(part)
        self.content.addWidget(made["summary"])
        self.content.addLayout(column(self.also, *self.siblings.values(), spacing=2))
        self.also.setVisible(bool(self.siblings))
        self.who.currentIndexChanged.connect(self._on_who_changed)
        self.direction.chosen.connect(self._on_who_changed)
        for name, signal in (
            ("who", self.who.activated),
            ("direction", self.direction.chosen),
            ("minutes", self.minutes.textChanged),
            ("with_whom", self.other.textChanged),
            ("medium", self.medium.activated),
            ("result", self.outcome.activated),
        ):
            made[name].clear_problem_on(signal)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Call, visit or letter"))
        words = {
            "direction": self.tr("Who began"),
            "who": self.tr("&With whom"),
            "with_whom": self.tr("&Name"),
            "medium": self.tr("&How"),
            "at": self.tr("Whe&n"),
            "result": self.tr("&Result"),
            "minutes": self.tr("&Minutes"),
            "summary": self.tr("What was &said"),
            "next_on": self.tr("Next &attempt"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.direction.set_choices(
            [(Direction.INCOMING.value, self.tr("They")), (Direction.OUTGOING.value, self.tr("We"))]
        )
        people: list[tuple[object, str]] = [(one.id, self._named(one)) for one in self._view.contacts]
        self.who.set_choices([*people, (_SOMEBODY_ELSE, self.tr("Somebody else"))])
        self.who.setPlaceholderText(self.tr("Choose"))
        self.fill(self.medium, "contact_medium")
        self.fill(self.outcome, "contact_result")
        self.also.setText(self.tr("Also in the files of"))
        for sibling in self._view.siblings:
            if sibling.resident_id in self.siblings:
                name = sibling.name(self.context.language.code) or sibling.number
                self.siblings[sibling.resident_id].setText(name)

    def load(self) -> None:
        self.at.set_now()
        self.summary.setPlainText(self._typed)
        # What nobody has said is not answered: a call that was never asked about would count as one that was held.
        if self._contact is not None:
            self.who.set_value(self._contact.id)
            self.medium.set_value("phone")
        elif not self._view.contacts:
            self.who.set_value(_SOMEBODY_ELSE)
        self._on_who_changed()
        self.who.setFocus()

    def check(self) -> Mapping[str, str]:
        problems: dict[str, str] = {}
        if self.who.value() is None:
            problems["who"] = self.tr("Choose with whom it was.")
        if self.direction.choice() is None:
            problems["direction"] = self.tr("Choose who began: they or we.")
        if not code_of(self.outcome):
            problems["result"] = self.tr("Choose what came of it.")
        moment = self.at.result()
        if not moment.value:
            problems["at"] = moment.problem or self.tr("When was it?")
        if self.next_on.result().problem:
            problems["next_on"] = self.next_on.result().problem
        if self.minutes.text().strip() and not self.minutes.text().strip().isdigit():
            problems["minutes"] = self.tr("A whole number of minutes.")
        return problems

    def save(self) -> None:
        with self.refusing():
            contacts.log(self._view.resident.id, self._entry(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "with_whom": self.tr("Write who it was; a post is enough where no name is known."),
            "medium": self.tr("Choose how it was."),
            "minutes": self.tr("At most a day: 1440 minutes."),
            "at": self.tr("This moment is still to come."),
        }
        return words.get(field, reason)

    def _entry(self) -> ContactEntry:
        chosen, moment, until = self._chosen(), self.at.value(), self.next_on.value()
        began = self.direction.choice()
        assert isinstance(moment, datetime)
        assert began is not None
        minutes = self.minutes.text().strip()
        also: tuple[ResidentId, ...] = tuple(one for one, tick in self.siblings.items() if tick.isChecked())
        return ContactEntry(
            ContactId(chosen.id) if chosen else None,
            chosen.name if chosen else self.other.text(),
            code_of(self.medium),
            Direction(began),
            moment,
            ContactResult(code_of(self.outcome)),
            int(minutes) if minutes else None,
            self.summary.toPlainText(),
            until if isinstance(until, date) else None,
            also,
        )

    def _chosen(self) -> Contact | None:
        return next((one for one in self._view.contacts if one.id == self.who.value()), None)

    def _on_who_changed(self, *_values: object) -> None:
        chosen = self._chosen()
        self.fields["with_whom"].setVisible(self.who.value() == _SOMEBODY_ELSE)
        stopped = chosen is not None and chosen.stopped
        self.stop.set_face(ChipFace(stop_words() if stopped else "", "stop"))

    def _named(self, contact: Contact) -> str:
        return ", ".join(filter(None, (contact.name, inside(self.context, "relation", contact.relation))))
