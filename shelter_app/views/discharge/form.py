"""The form of a discharge: when, where to, who receives, and how to keep in touch safely."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.contacts import Contact, Permission, Right, same_person
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ContactId
from shelter_app.domain.stays import Discharge
from shelter_app.services.leaving import Outlook
from shelter_app.views.discharge.country import likely_country, unsaid
from shelter_app.views.discharge.receivers import MOST_ROWS, Receiver, problem_of, right_face
from shelter_app.views.discharge.stop_panel import StopPanel
from shelter_app.views.forms.ui_discharge import Ui_DischargeForm
from shelter_app.views.listed import choices, label
from shelter_app.views.page import Context
from shelter_app.views.record.another import AnotherPerson
from shelter_app.views.sentences import sentence_for
from shelter_app.views.typed import moment_parser, moment_problem
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field
from shelter_app.views.widgets.form_grid import FormGrid
from shelter_app.views.widgets.rights import RightFace

_LINES = ("receiver", "receiver_document", "ground", "address", "phone", "safe_contact", "escort", "travel")
_NOTES = ("health", "dissent", "note")
_CHOICES = ("route", "relation", "country", "region", "financing")
_WAY = ("route", "country", "region", "financing")


class DischargeForm(QWidget):
    """`changed` follows every answer, `left` the leaving of a field, `receiver_changed` whoever is named now."""

    changed = Signal()
    receiver_changed = Signal()
    left = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_DischargeForm()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.columns = FormGrid(self, self.ui.grid)
        names = (*_LINES, *_NOTES, *_CHOICES)
        self.fields: dict[str, Field] = {name: getattr(self.ui, name) for name in ("at", "route", "who", *names)}
        self.now = Button(shortcut="Ctrl+T", clicked=self.set_now)
        self.ui.at.put_beside(self.now)
        self.stop = StopPanel(context)
        receiver = self.ui.receiver.layout()
        assert receiver is not None
        receiver.addWidget(self.stop)
        self.another = AnotherPerson(context)
        receiver.addWidget(self.another)
        self.another.confirmed.connect(self._on_another)
        self._contacts: tuple[Contact, ...] = ()
        self._prefilled = ""
        self._citizen_of: tuple[str, ...] = ()
        self._own_country = ""
        self._connect()
        self.retranslate()

    def show_contacts(self, contacts: tuple[Contact, ...]) -> None:
        """Offer these people, prohibitions first, and another person at the end."""
        self._contacts = contacts
        day = self.day()
        rows = [
            Receiver(
                contact,
                contact.name,
                label(self.context, "relation", contact.relation),
                contact.permission(Right.COLLECT, day),
                right_face(contact.permission(Right.COLLECT, day), contact.collect_documented),
            )
            for contact in contacts
        ]
        other = Receiver(None, self.tr("Another person"), "", Permission.UNDECIDED, RightFace("", "none"))
        self.ui.who.set_receivers([*rows, other])
        n = len(rows) + 1
        more = n > MOST_ROWS
        self.ui.who.set_hint(self.tr("%n people: the list scrolls to the others", "", n) if more else "")

    def clear(self, citizen_of: tuple[str, ...] = ()) -> None:
        """An empty form with the present moment for a citizen of these countries; none where nobody knows."""
        self._citizen_of = citizen_of
        for name in _LINES:
            getattr(self.ui, name).line.clear()
        for name in _NOTES:
            getattr(self.ui, name).note.clear()
        for name in _CHOICES:
            getattr(self.ui, name).box.setCurrentIndex(-1)
        for field in self.fields.values():
            field.clear_problem()
        self.ui.who.clear()
        self._own_country = self._likely_country()
        self.ui.country.box.set_value(self._own_country or None)
        self._show_region()
        self.set_now()
        self._prefilled = self.ui.at.edit.text()

    def set_now(self) -> None:
        """Write the present moment into the hour of leaving."""
        self.ui.at.moment.set_moment(self.context.session.now())

    def follow_clock(self) -> None:
        """Move the hour that the form wrote by itself on to the present moment; what somebody typed stays."""
        if self.ui.at.edit.text() == self._prefilled:
            self.set_now()
            self._prefilled = self.ui.at.edit.text()

    def moment(self) -> datetime | None:
        value = self.ui.at.edit.value()
        return value if isinstance(value, datetime) else None

    def day_ahead(self) -> bool:
        """Whether the hour that is typed has not come yet: somebody may be prepared for it, nobody has left."""
        moment = self.moment()
        return moment is not None and moment > self.context.session.now()

    def day(self) -> date:
        """The day of leaving, today while it cannot be read."""
        return (self.moment() or self.context.session.now()).date()

    def hour_problem(self, *, ahead: bool) -> str:
        """What is wrong with the hour of leaving; a coming day is right only for what is prepared ``ahead``."""
        when = self.ui.at.edit.result()
        if when.problem or when.value is None:
            return when.problem or self.tr("When did the child leave? Ctrl+T writes the present moment")
        return moment_problem("in_future") if self.day_ahead() and not ahead else ""

    def receiver_contact(self) -> ContactId | None:
        """The contact that was chosen, as long as the typed name still is theirs."""
        chosen = self.ui.who.current()
        if chosen is None or chosen.contact is None:
            return None
        typed = self.ui.receiver.text()
        return chosen.contact.id if not typed or same_person(chosen.contact.name, typed) else None

    def stopped(self) -> Contact | None:
        """The person of a prohibition who was chosen or typed; doubt counts as a match."""
        chosen = self.ui.who.current()
        if chosen is not None and chosen.stopped:
            return chosen.contact
        typed = self.ui.receiver.text()
        for contact in self._contacts:
            forbidden = contact.permission(Right.COLLECT, self.day()) is Permission.FORBIDDEN
            if forbidden and same_person(contact.name, typed):
                return contact
        return None

    def tell_stop(self) -> None:
        """Show the prohibition of whoever is chosen or typed, and the way to write down that they came."""
        self.stop.show_stopped(self.stopped())

    def tell_outlook(self, outlook: Outlook | None) -> None:
        """Ask what the outlook leaves open: whether this is who is stopped elsewhere, and whether the relation fits."""
        self.another.ask(outlook.refusal if outlook is not None else None)
        self._tell_mismatch(outlook is not None and outlook.mismatch)
        young = outlook.too_young if outlook is not None else None
        self.ui.route.set_hint(sentence_for(young) if young is not None else "", "circle-alert")
        self.ui.country.set_hint(unsaid(outlook, self.discharge()), "circle-alert")

    def _on_another(self) -> None:
        self.clear_receiver_problem()
        self.changed.emit()

    def _tell_mismatch(self, mismatch: bool) -> None:
        """Question a relation that does not fit the route; it is an answer to be looked at, not a mistake by itself."""
        words = self.tr("This route leads to a parent. Is this person one? Else choose another route.")
        self.ui.relation.set_hint(words if mismatch else "", "circle-alert")

    def show_receiver_problem(self, words: str) -> None:
        """Say it where the receiver was named: at the list, or at the name that was typed."""
        self.fields[self.receiver_place()].show_problem(words)

    def refuse_receiver(self, error: ShelterError) -> None:
        """Say why nobody is handed over, and ask what would settle it."""
        self.show_receiver_problem(sentence_for(error))
        self.another.ask(error)

    def receiver_place(self) -> str:
        """The field in which the receiver was named: the list, or the line for another name."""
        chosen = self.ui.who.current()
        return "who" if chosen is not None and chosen.contact is not None else "receiver"

    def receiver_problem(self, outlook: Outlook | None) -> str:
        """Why the child is not handed to whoever is named; empty where nobody is named or nothing speaks against it."""
        return problem_of(self.ui.who.current(), self.stopped(), outlook)

    def clear_receiver_problem(self) -> None:
        """Whatever was said about a receiver goes when another one is named."""
        self.ui.who.clear_problem()
        self.ui.receiver.clear_problem()

    def discharge(self, override_reason: str = "") -> Discharge:
        """The discharge as typed; the hour must be readable or is the present one."""
        ui = self.ui
        return Discharge(
            self.moment() or self.context.session.now(),
            ui.route.code(),
            ui.receiver.text(),
            ui.receiver_document.text(),
            ui.relation.code(),
            ui.ground.text(),
            ui.country.code(),
            ui.region.code(),
            ui.address.text(),
            ui.phone.text(),
            ui.safe_contact.text(),
            ui.escort.text(),
            ui.health.text(),
            ui.dissent.text(),
            ui.note.text(),
            override_reason,
            travel=ui.travel.text(),
            financing=ui.financing.code(),
        )

    def collect(self) -> dict[str, Any]:
        """What was typed, as plain values; empty answers and what the form wrote by itself are left out."""
        ui = self.ui
        content: dict[str, Any] = {name: getattr(ui, name).line.text() for name in _LINES}
        content |= {name: getattr(ui, name).note.toPlainText() for name in _NOTES}
        content |= {name: getattr(ui, name).code() for name in _CHOICES}
        if content["country"] == self._own_country:
            content["country"] = ""
        content["at"] = "" if ui.at.edit.text() == self._prefilled else ui.at.edit.text()
        chosen = ui.who.current()
        content["who"] = str(int(chosen.contact.id)) if chosen is not None and chosen.contact else ""
        return {name: value for name, value in content.items() if value}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Put back what `collect` gave."""
        ui = self.ui
        if content.get("who"):
            ui.who.choose(int(content["who"]))
        for name in _CHOICES:
            if content.get(name):
                getattr(ui, name).box.set_value(content[name])
        for name in _LINES:
            getattr(ui, name).line.setText(content.get(name, ""))
        for name in _NOTES:
            getattr(ui, name).note.setPlainText(content.get(name, ""))
        if content.get("at"):
            ui.at.edit.setText(content["at"])

    def fill(self, leaving: Discharge) -> None:
        """Put in a leaving that was prepared: everything that was typed for it then."""
        content = {name: getattr(leaving, name) for name in (*_LINES, *_NOTES, *_WAY)}
        known = next((one for one in self._contacts if one.name == leaving.receiver), None)
        who = str(int(known.id)) if known is not None else ""
        self.restore(content | {"relation": leaving.receiver_relation, "who": who})
        self.ui.at.moment.set_moment(leaving.at)

    def join(self, leaving: Discharge) -> None:
        """Take over day, way and escort of a group; who receives this child is typed for this child alone."""
        way = {name: getattr(leaving, name) for name in ("escort", "travel", *_WAY)}
        self.restore(self.collect() | way)
        self.ui.at.moment.set_moment(leaving.at)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show each at its field and go to the first."""
        for name, field in self.fields.items():
            if name in problems:
                field.show_problem(problems[name])
            else:
                field.clear_problem()
        first = next((field for name, field in self.fields.items() if name in problems), None)
        if first is not None:
            first.input.setFocus()

    def retranslate(self) -> None:
        """Give every field its words in the present language."""
        ui = self.ui
        ui.at.set_label(self.tr("When"))
        self.now.setText(self.tr("Now"))
        ui.route.set_label(self.tr("Where to"))
        ui.who.set_label(self.tr("Who receives the child"))
        ui.receiver.set_label(self.tr("Receiver: family name, given name, organisation"))
        ui.relation.set_label(self.tr("Who they are to the child"))
        ui.receiver_document.set_label(self.tr("Document checked: kind and number"))
        ui.ground.set_label(self.tr("Ground: document, date, number"))
        ui.country.set_label(self.tr("Country"))
        ui.region.set_label(self.tr("Region"))
        ui.address.set_label(self.tr("Town, street, house"))
        ui.phone.set_label(self.tr("Telephone"))
        ui.safe_contact.set_label(self.tr("Agreed safe way to keep in touch"))
        ui.safe_contact.set_hint(self.tr("When to call, whom, what to say first. Never printed."))
        ui.escort.set_label(self.tr("Escort"))
        ui.travel.set_label(self.tr("Way abroad: tickets, border point"))
        ui.financing.set_label(self.tr("Who pays for the way"))
        ui.health.set_label(self.tr("Health and road: what to look out for"))
        ui.dissent.set_label(self.tr("A specialist disagrees: who and why"))
        ui.note.set_label(self.tr("Note"))
        for name in _CHOICES:
            getattr(ui, name).box.setPlaceholderText(self.tr("Choose"))
        self._set_choices()
        self.show_contacts(self._contacts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _set_choices(self) -> None:
        session = self.context.session
        routes = {route.code for route in session.profile.routes if route.exists_in(session.centre.kind)}
        listed = [(code, words) for code, words in choices(self.context, "discharge_route") if code in routes]
        self.ui.route.box.set_choices(listed)
        self.ui.relation.box.set_choices(choices(self.context, "relation"))
        self.ui.country.box.set_choices(choices(self.context, "country"))
        self.ui.region.box.set_choices(choices(self.context, "region_kz"))
        self.ui.financing.box.set_choices(choices(self.context, "return_financing"))
        self.ui.at.edit.set_parser(moment_parser(self.context, ahead=True))

    def _connect(self) -> None:
        for name in _LINES:
            field = getattr(self.ui, name)
            field.line.textChanged.connect(self._on_changed)
            field.clear_problem_on(field.line.textChanged)
            field.line.left.connect(lambda name=name: self.left.emit(name))
        for name in _NOTES:
            field = getattr(self.ui, name)
            field.note.textChanged.connect(self._on_changed)
            field.clear_problem_on(field.note.textChanged)
        for name in _CHOICES:
            field = getattr(self.ui, name)
            field.box.currentIndexChanged.connect(self._on_changed)
            field.clear_problem_on(field.box.currentIndexChanged)
        self.ui.at.edit.textChanged.connect(self._on_changed)
        self.ui.receiver.line.textChanged.connect(self._on_receiver_typed)
        self.ui.country.box.currentIndexChanged.connect(self._show_region)
        self.ui.route.box.currentIndexChanged.connect(self._suggest_country)
        self.ui.who.chosen.connect(self._on_receiver_chosen)

    def _likely_country(self) -> str:
        return likely_country(self.context.session.profile, self.ui.route.code(), self._citizen_of)

    def _suggest_country(self) -> None:
        """Follow the route with the country, until somebody has chosen one."""
        if self.ui.country.code() != self._own_country:
            return
        self._own_country = self._likely_country()
        self.ui.country.box.set_value(self._own_country or None)

    def _show_region(self) -> None:
        """Regions are those of this country; tickets and who pays are asked for on a way that may lead out of it."""
        country, here = self.ui.country.code(), self.context.session.profile.country
        stays_here = country == here
        self.ui.region.box.setEnabled(country in ("", here))
        self.ui.travel.setVisible(not stays_here)
        self.ui.financing.setVisible(not stays_here)
        if country not in ("", here):
            self.ui.region.box.setCurrentIndex(-1)
        if stays_here:
            self.ui.travel.line.clear()
            self.ui.financing.box.setCurrentIndex(-1)

    def _on_receiver_chosen(self, receiver: Receiver | None) -> None:
        contact = receiver.contact if receiver is not None else None
        if receiver is not None and receiver.stopped:
            # The name of whoever was chosen before must not stand beside a prohibition.
            self.ui.receiver.line.clear()
            self.ui.relation.box.setCurrentIndex(-1)
        elif receiver is not None:
            self.ui.receiver.line.setText(contact.name if contact else "")
            self.ui.relation.box.set_value(contact.relation if contact and contact.relation else None)
            if contact and not self.ui.address.text():
                self.ui.address.line.setText(contact.printable_address)
            if contact and not self.ui.phone.text():
                self.ui.phone.line.setText(", ".join(contact.printable_phones))
        self.receiver_changed.emit()
        self._on_changed()
        self.left.emit("who")

    def _on_receiver_typed(self, name: str) -> None:
        """Whoever types another name than that of the chosen person means somebody else."""
        chosen = self.ui.who.current()
        contact = chosen.contact if chosen is not None else None
        if contact is not None and name.strip() and not same_person(contact.name, name):
            blocked = self.ui.who.blockSignals(True)
            self.ui.who.choose(None)
            self.ui.who.blockSignals(blocked)
        self.receiver_changed.emit()

    def _on_changed(self, *_values: object) -> None:
        self.changed.emit()
