"""Health in a file: what every shift must know, medicines with their last dose, examinations, vaccinations."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.health import Examination, Medicine, Vaccination
from shelter_app.domain.staff import Can
from shelter_app.services import health
from shelter_app.services.health import HealthView
from shelter_app.views.dialog import Dialog
from shelter_app.views.file.health_dialogs import ExaminationDialog, HealthCardDialog, VaccinationDialog
from shelter_app.views.file.health_words import allergy_words, basis_words, injury_words, span_words
from shelter_app.views.file.medicine_dialogs import MedicineDialog, StopMedicineDialog
from shelter_app.views.file.section import Section
from shelter_app.views.listed import labels
from shelter_app.views.record.doses import NotGivenDialog, give, given_words
from shelter_app.views.record.removing import RemoveDialog
from shelter_app.views.scaling import clear_layout, column, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.theme import look
from shelter_app.views.typed import partial_words
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import FactList, IconLabel, Label
from shelter_app.views.widgets.panel import Panel, Scroll

TWO_COLUMNS_FROM = 780


class ListPanel(Panel):
    """Lines that are made anew with every reading, and under them the button that adds one."""

    def __init__(self, icon: str) -> None:
        super().__init__(spacing=10)
        self.lines = QWidget()
        self._column = QVBoxLayout(self.lines)
        set_spacing(self._column, 0, 12)
        self.button = Button(icon=icon, height=28)
        self.add(self.lines, row(self.button, None))

    def show_lines(self, lines: list[QWidget], nothing: str) -> None:
        clear_layout(self._column)
        for line in lines or [Label(role="small", tone="text2", wrap=True, text=nothing)]:
            self._column.addWidget(line)


class HealthSection(Section):
    """Whoever is on duty gives a medicine and says so; the medical worker writes what is prescribed."""

    def build(self) -> None:
        self.card = Panel(spacing=8)
        self.facts = FactList(name_width=150, spacing=6)
        self.change = Button(icon="pencil", shortcut="F2", height=28, clicked=lambda: self.act("card"))
        self.card.add(self.facts, row(self.change, None))
        self.medicines = ListPanel("plus")
        self.examinations, self.vaccinations = ListPanel("plus"), ListPanel("plus")
        for panel, action in (
            (self.medicines, "medicine"),
            (self.examinations, "examination"),
            (self.vaccinations, "vaccination"),
        ):
            panel.button.clicked.connect(partial(self._on_add, action))
        inner = QWidget()
        self._columns = QHBoxLayout(inner)
        set_spacing(self._columns, (0, 0, 8, 0), 12)
        for panels in ((self.card, self.medicines), (self.examinations, self.vaccinations)):
            side = QVBoxLayout()
            set_spacing(side, 0, 12)
            for one in panels:
                side.addWidget(one)
            side.addStretch(1)
            self._columns.addLayout(side, 1)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(Scroll(content=inner))
        self._shown_health: HealthView | None = None

    def retranslate(self) -> None:
        self.change.setText(self.tr("Change"))
        self.medicines.button.setText(self.tr("Add a medicine"))
        self.examinations.button.setText(self.tr("Add an examination"))
        self.vaccinations.button.setText(self.tr("Add a vaccination"))

    def refresh(self) -> None:
        try:
            view = health.of(self.view.resident.id, by=self.context.session)
        except ShelterError as error:
            self.failed.emit(sentence_for(error))
            return
        self._shown_health = view
        self._show_card(view)
        self.medicines.set_title(self.tr("Medicines"))
        running = [self._medicine(one, view) for one in view.medicines]
        ended = [self._ended(one) for one in view.ended]
        self.medicines.show_lines([*running, *ended], self.tr("No medicine is prescribed."))
        self.examinations.set_title(self.tr("Examinations"))
        self.examinations.show_lines(
            [self._examination(one) for one in view.examinations], self.tr("No examination is written down.")
        )
        self.vaccinations.set_title(self.tr("Vaccinations"))
        self.vaccinations.show_lines(
            [self._vaccination(one) for one in view.vaccinations], self.tr("No vaccination is written down.")
        )
        writes = self.can(Can.WRITE_HEALTH)
        for button in (self.change, self.medicines.button, self.examinations.button, self.vaccinations.button):
            button.setVisible(writes)

    def act(self, action: str) -> None:
        view = self._shown_health
        if view is None or not self.can(Can.WRITE_HEALTH):
            return
        dialogs: dict[str, Callable[[], Dialog]] = {
            "card": lambda: HealthCardDialog(self.context, self.view, view.card, self),
            "medicine": lambda: MedicineDialog(self.context, self.view, self),
            "examination": lambda: ExaminationDialog(self.context, self.view, self),
            "vaccination": lambda: VaccinationDialog(self.context, self.view, self),
        }
        if action in dialogs:
            self.ask(dialogs[action]())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(TWO_COLUMNS_FROM)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def _show_card(self, view: HealthView) -> None:
        card = view.card
        self.card.set_title(self.tr("What every shift must know"))
        facts = (
            (self.tr("Seen at admission"), self._seen_at_admission()),
            (self.tr("Allergies"), allergy_words(card)),
            (self.tr("Chronic conditions"), card.conditions),
            (self.tr("Diet"), card.diet),
            (self.tr("What helps"), card.care),
        )
        self.facts.set_facts([(name, value) for name, value in facts if value])

    def _seen_at_admission(self) -> str:
        """What was noted at the door, for whoever examines next; nothing where nobody noted anything."""
        stay = self.view.stay
        signs = labels(self.context, "health_visible", stay.health_seen)
        marks = (injury_words(injury, self.context) for injury in stay.injuries)
        return "; ".join(filter(None, (signs, stay.health_note, *marks, stay.temperature)))

    def _medicine(self, medicine: Medicine, view: HealthView) -> QWidget:
        name = Label(role="strong", wrap=True, text=f"{medicine.name}, {medicine.dose}")
        words = [Label(role="small", tone="text2", wrap=True, text=span_words(medicine, self.context))]
        if medicine.note:
            words.append(Label(role="small", wrap=True, text=medicine.note))
        given = view.doses.get(medicine.id, ())
        if given:
            words.append(Label(role="small", wrap=True, text=given_words(given[0], self.context)))
        line = QWidget()
        line.setLayout(column(name, *words, self._offers(medicine, view), spacing=2))
        return line

    def _offers(self, medicine: Medicine, view: HealthView) -> QWidget:
        offers = QWidget()
        buttons: list[Button] = []
        here = self.view.stay.discharge is None
        if here and medicine.when_needed and self.can(Can.GIVE_MEDICINE):
            buttons.append(self._offer("check", self.tr("Given now"), partial(self._on_given, medicine)))
            buttons.append(self._offer("x", self.tr("Not given"), partial(self._on_not_given, medicine)))
        if self.can(Can.WRITE_HEALTH):
            buttons.append(self._offer("ban", self.tr("Stop"), partial(self._on_stop, medicine)))
            if not view.doses.get(medicine.id):
                buttons.append(self._removal(medicine))
        offers.setLayout(row(*buttons, None, margins=(0, 4, 0, 0)))
        if not buttons:
            # Only ever hidden here: shown before it stands in the line, it would be a window of its own.
            offers.hide()
        return offers

    def _offer(self, icon: str, words: str, act: partial[None]) -> Button:
        button = Button(icon=icon, height=28, clicked=act)
        button.setText(words)
        return button

    def _removal(self, thing: Medicine | Examination | Vaccination) -> Button:
        button = Button(kind="ghost", icon="trash-2", height=28, clicked=partial(self._on_remove, thing))
        button.set_name(self.tr("Remove: entered by mistake"))
        return button

    def _removable(self, *parts: QWidget, thing: Examination | Vaccination) -> QWidget:
        """A line with the way out for what was entered by mistake, for those who may write such lines."""
        words = column(*parts, spacing=2)
        line = QWidget()
        across = row(spacing=8)
        across.addLayout(words, 1)
        if self.can(Can.WRITE_HEALTH):
            across.addWidget(self._removal(thing), 0, Qt.AlignmentFlag.AlignTop)
        line.setLayout(across)
        return line

    def _ended(self, medicine: Medicine) -> QWidget:
        line = QWidget()
        name = Label(tone="text2", wrap=True, text=f"{medicine.name}, {medicine.dose}")
        words = Label(role="small", tone="text2", wrap=True, text=span_words(medicine, self.context))
        line.setLayout(column(name, words, spacing=2))
        return line

    def _examination(self, one: Examination) -> QWidget:
        formats = self.context.formats
        title = f"{formats.day_year(one.on)}: {self.label('examination_kind', one.kind).lower()}"
        parts: list[QWidget] = [Label(role="strong", wrap=True, text=title)]
        where = ", ".join(filter(None, (one.place, one.doctor)))
        if where:
            parts.append(Label(role="small", tone="text2", wrap=True, text=where))
        if one.secret:
            words = self.tr("Medical secret")
            parts.append(IconLabel(icon="lock", text=words))
        if one.conclusion:
            parts.append(Label(wrap=True, text=one.conclusion))
        if one.next_on is not None:
            words = self.tr("Next: {day}").format(day=formats.day_year(one.next_on))
            parts.append(IconLabel(icon="calendar-days", text=words))
        return self._removable(*parts, thing=one)

    def _vaccination(self, one: Vaccination) -> QWidget:
        formats = self.context.formats
        title = ", ".join(filter(None, (self.label("vaccine", one.vaccine), one.dose)))
        basis = f"{partial_words(one.on, formats)}; {basis_words(one.basis).lower()}"
        parts: list[QWidget] = [
            Label(role="strong", wrap=True, text=title),
            Label(role="small", tone="text2", wrap=True, text=", ".join(filter(None, (basis, one.note)))),
        ]
        if one.next_on is not None:
            words = self.tr("Next: {day}").format(day=formats.day_year(one.next_on))
            parts.append(IconLabel(icon="calendar-days", text=words))
        return self._removable(*parts, thing=one)

    def _on_add(self, action: str) -> None:
        self.act(action)

    def _on_given(self, medicine: Medicine) -> None:
        give(medicine, None, self.context, self.asked.emit)

    def _on_not_given(self, medicine: Medicine) -> None:
        self.ask(NotGivenDialog(self.context, medicine, None, self))

    def _on_stop(self, medicine: Medicine) -> None:
        self.ask(StopMedicineDialog(self.context, self.view, medicine, self))

    def _on_remove(self, thing: Medicine | Examination | Vaccination) -> None:
        self.ask(RemoveDialog(self.context, thing, self))
