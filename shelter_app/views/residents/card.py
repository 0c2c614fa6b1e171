"""The safety card: one page for the night, with all that a shift must know of a child and nothing else of the file."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelter_app.domain.contacts import Contact
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.health import Allergies, HealthCard
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can, StaffMember
from shelter_app.domain.stays import Presence
from shelter_app.services import safety
from shelter_app.services.health import RoundRow
from shelter_app.services.safety import Card
from shelter_app.views.formats import capital
from shelter_app.views.lines import name_words
from shelter_app.views.listed import label
from shelter_app.views.page import Page
from shelter_app.views.record.alerts import alert_face, allergy_faces
from shelter_app.views.record.came_dialog import write_down
from shelter_app.views.record.cover_words import place_words
from shelter_app.views.record.doses import NotGivenDialog, give, given_words, hours_words
from shelter_app.views.record.openings import OpenDialog, OpeningBar, OpeningsPanel
from shelter_app.views.record.stop_line import StopLine
from shelter_app.views.record.whereabouts import away_words
from shelter_app.views.scaling import clear_layout, column, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.stops import prohibition_words
from shelter_app.views.tasks import Every
from shelter_app.views.widgets.avatar import Avatar
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, stops_first
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.labels import FactList, Label
from shelter_app.views.widgets.panel import PageHead, Panel, Scroll
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.words import presence_words, role_words

MINUTE_MS = 60_000


class CardPage(Page):
    """`open(resident_id)`; that somebody looked is written down before anything is shown."""

    @property
    def title(self) -> str:
        return self.tr("Safety card")

    def build(self) -> None:
        self._resident_id: ResidentId | None = None
        self._just_opened = False
        self.card: Card | None = None
        self.dialog: QDialog | None = None
        self.opening_bar = OpeningBar()
        self.file_button = Button(kind="primary", icon="file-text", clicked=self._open_file)
        self.emergency_button = Button(icon="lock", clicked=self._open_in_emergency)
        self.came_button = Button(
            icon="user-x", shortcut="F9", keys_only_shown=True, clicked=lambda: write_down(self.context)
        )
        self.head = PageHead(actions=(self.came_button, self.emergency_button, self.file_button))
        self.avatar = Avatar(size=96)
        self.alerts = Flow()
        self.stops, self.health, self.doses = Panel(), Panel(), Panel()
        self.place, self.call = Panel(), Panel()
        self.openings = OpeningsPanel(self.context, of_one_file=True)
        self.states = StatePages(content=self._body(), empty_icon="lock")
        self.stack(self.opening_bar, self.head, self.states).setStretchFactor(self.states, 1)
        self.context.changes.resident_changed.connect(self._on_resident_changed)
        # Doses become due by the clock alone, also while nobody touches anything.
        Every(self, MINUTE_MS, self.refresh_soon).start()

    def _body(self) -> QWidget:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        set_spacing(layout, (0, 0, 8, 0), 12)
        self.stop_lines, self.dose_lines = QVBoxLayout(), QVBoxLayout()
        for lines, panel in ((self.stop_lines, self.stops), (self.dose_lines, self.doses)):
            set_spacing(lines, 0, 8)
            panel.body.addLayout(lines)
        self.health_facts, self.place_facts, self.call_facts = (FactList(name_width=150) for _ in range(3))
        for panel, facts in (
            (self.health, self.health_facts), (self.place, self.place_facts), (self.call, self.call_facts)
        ):  # fmt: skip
            panel.add(facts)
        who = row(self.avatar, spacing=16)
        who.addWidget(self.alerts, 1)
        left = column(self.stops, self.health, self.doses, None, spacing=12)
        right = column(self.place, self.call, self.openings, None, spacing=12)
        across = row(spacing=12)
        across.addLayout(left, 3)
        across.addLayout(right, 2)
        layout.addLayout(who)
        layout.addLayout(across)
        layout.addStretch(1)
        return Scroll(content=inner)

    def retranslate(self) -> None:
        self.file_button.setText(self.tr("Open file"))
        self.emergency_button.setText(self.tr("Open in an emergency…"))
        self.came_button.setText(self.tr("Came for the child"))
        self.stops.set_title(self.tr("Who must not come near"))
        self.health.set_title(self.tr("What every shift must know"))
        self.doses.set_title(self.tr("Medicines today"))
        self.place.set_title(self.tr("Where the child is"))
        self.call.set_title(self.tr("Whom to call"))

    def open(self, **args: Any) -> None:
        """The card of `resident_id` from its beginning."""
        self._resident_id = ResidentId(args["resident_id"])
        self._just_opened = True
        self.bar.clear()

    def child(self) -> ResidentId | None:
        return self._resident_id if self.card is not None else None

    def refresh(self) -> None:
        if self._resident_id is None:
            return
        try:
            card = safety.card(self._resident_id, again=not self._just_opened, by=self.context.session)
        except ShelterError as error:
            self._lock_out(error)
            return
        self._just_opened = False
        self.card = card
        self._show(card)
        self.opening_bar.show_for(self._resident_id, self.context)
        self.openings.show_file(self._resident_id)
        self.states.show_content()

    def _lock_out(self, error: ShelterError) -> None:
        self.card = None
        self.opening_bar.clear()
        self.head.set_title(self.title)
        for button in (self.file_button, self.emergency_button, self.came_button):
            button.hide()
        self.states.show_error(
            self.tr("There is no safety card to show"),
            sentence_for(error),
            way=self.tr("Back to the residents"),
            way_icon="users-round",
            act=lambda: self.context.navigator.go("residents"),
        )

    def _show(self, card: Card) -> None:
        line = card.line
        restricted = self.tr("Restricted: this card is what everybody on duty sees of the file.")
        self.head.set_title(name_words(line, self.context), "" if line.named else restricted)
        known = line.name(self.context.language.code) if line.named else ""
        icon = "" if known else "user" if line.named else "lock"
        self.avatar.set_person(known, line.resident_id, icon=icon, photo=card.photo)
        self.file_button.setVisible(card.readable)
        self.emergency_button.setVisible(card.may_open)
        self.came_button.setVisible(card.readable and self.context.session.can(Can.LOG_CONTACT))
        stopped = {one.name for one in card.stops if one.stopped}
        faces = stops_first([alert_face(one, stopped) for one in card.alerts] + allergy_faces(card.health.reacts_to))
        self.alerts.clear()
        for face in faces:
            self.alerts.add(Chip(face=face))
        self._show_stops(card)
        self.health_facts.set_facts(self._health(card.health))
        self._show_doses(card.doses)
        self.place_facts.set_facts(self._place(card))
        self.call_facts.set_facts([self._caller(one, card) for one in card.to_call])

    def _show_stops(self, card: Card) -> None:
        clear_layout(self.stop_lines)
        for contact in card.stops:
            self.stop_lines.addWidget(StopLine(self._stop(contact)))
        if not card.stops:
            words = self.tr("Nobody is written down. Whoever may not collect the child is not let in either.")
            self.stop_lines.addWidget(Label(tone="text2", wrap=True, text=words))
        if card.collectors:
            names = ", ".join(self._person(one) for one in card.collectors)
            words = self.tr("May collect: {names}").format(names=names)
        else:
            words = self.tr("Nobody collects the child without the director.")
        self.stop_lines.addWidget(Label(wrap=True, text=words))

    def _person(self, contact: Contact) -> str:
        relation = label(self.context, "relation", contact.relation) if contact.relation else ""
        return f"{contact.name} ({relation})" if relation else contact.name

    def _stop(self, contact: Contact) -> str:
        forbidden = prohibition_words(contact.prohibited, everything=contact.stopped)
        return "\n".join(filter(None, (self._person(contact), contact.note, forbidden)))

    def _health(self, known: HealthCard) -> list[tuple[str, str]]:
        allergies = {
            Allergies.NOT_ASKED: self.tr("not asked yet"),
            Allergies.NONE_KNOWN: self.tr("none known"),
            Allergies.KNOWN: "; ".join(
                f"{one.to} ({one.reaction})" if one.reaction else one.to for one in known.reacts_to
            ),
        }
        facts = [(self.tr("Allergies"), capital(allergies[known.allergies]))]
        more = (
            (self.tr("Conditions"), known.conditions),
            (self.tr("Food"), known.diet),
            (self.tr("Care"), known.care),
        )
        return facts + [(name, words) for name, words in more if words]

    def _show_doses(self, doses: tuple[RoundRow, ...]) -> None:
        clear_layout(self.dose_lines)
        for dose in doses:
            self.dose_lines.addWidget(self._dose(dose))
        if not doses:
            self.dose_lines.addWidget(Label(tone="text2", wrap=True, text=self.tr("No medicine today.")))

    def _dose(self, dose: RoundRow) -> QWidget:
        medicine, session = dose.medicine, self.context.session
        assert medicine is not None
        title = f"{medicine.name}, {medicine.dose}"
        when = hours_words(medicine)
        late = dose.late(session.now())
        if dose.planned_for is not None:
            moment = self.context.formats.near_moment(dose.planned_for.astimezone(session.tz), session.today())
            when = self.tr("Late since {time}").format(time=moment) if late else moment
        told = [Label(role="strong", wrap=True, text=title)]
        told.append(Label(tone="overdue" if late else "text2", wrap=True, text=capital(when)))
        if medicine.note:
            told.append(Label(tone="text2", wrap=True, text=medicine.note))
        if dose.dose is not None:
            told.append(Label(tone="text2", wrap=True, text=given_words(dose.dose, self.context)))
        entry = QWidget()
        line = row(spacing=8)
        entry.setLayout(line)
        line.addLayout(column(*told, spacing=0), 1)
        if dose.dose is None or dose.planned_for is None:
            for button in (
                Button(icon="check", text=self.tr("Given"), clicked=lambda: self._give(dose)),
                Button(kind="ghost", text=self.tr("Not given"), clicked=lambda: self._not_given(dose)),
            ):
                button.setAccessibleName(f"{button.text()}: {title}, {when}")
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return entry

    def _give(self, dose: RoundRow) -> None:
        assert dose.medicine is not None
        self.bar.clear()
        give(dose.medicine, dose.planned_for, self.context, self.bar.show_failing)

    def _not_given(self, dose: RoundRow) -> None:
        assert dose.medicine is not None
        self._ask(NotGivenDialog(self.context, dose.medicine, dose.planned_for, self))

    def _place(self, card: Card) -> list[tuple[str, str]]:
        where = capital(presence_words(card.presence))
        if card.away is not None:
            where = away_words(card.away, self.context)
        facts = [(self.tr("Now"), where)]
        if card.room and card.presence is Presence.PRESENT:
            facts.append((self.tr("Room"), card.room))
        return facts

    def _caller(self, member: StaffMember, card: Card) -> tuple[str, str]:
        phone = member.phone or self.tr("no telephone written down")
        told = [member.short, phone]
        if card.cover is not None and member.id == card.cover.cover.stands_in:
            told.append(capital(place_words(card.cover, self.context)))
        return capital(role_words(member.role)), "\n".join(told)

    def _open_file(self) -> None:
        self.context.navigator.go("file", resident_id=self._resident_id)

    def _open_in_emergency(self) -> None:
        if self.card is not None and self.card.may_open:
            line = self.card.line
            self._ask(OpenDialog(self.context, line.resident_id, line.number, self))

    def _ask(self, dialog: QDialog) -> None:
        """Show a dialog in front of the page; what it saved is shown through the bus of changes."""
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self.dialog = None
        self.refresh_soon()

    def _on_resident_changed(self, resident_id: object) -> None:
        if resident_id == self._resident_id:
            self.refresh_soon()
