"""The nine fields at the door: what each means, what is still missing, and the admission they make."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.admissions import INJURIES
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.names import NameForm, form_of
from shelter_app.domain.people import AgeBasis, AgeClaim, Sex
from shelter_app.domain.stays import TO_FOLLOW, needs_ruling
from shelter_app.views.admission.ages import Ages
from shelter_app.views.admission.health import HealthField
from shelter_app.views.admission.problems import mark_last
from shelter_app.views.admission.young import TooYoung
from shelter_app.views.forms.ui_admission import Ui_AdmissionForm
from shelter_app.views.listed import choices
from shelter_app.views.page import Context
from shelter_app.views.record.beds import BedChoice
from shelter_app.views.typed import age_parser, moment_parser
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.dates import Understood
from shelter_app.views.widgets.fields import ComboBox, Field
from shelter_app.views.widgets.form_grid import FormGrid
from shelter_app.views.words import basis_words

NUMBERED = ("name", "sex", "age", "admitted_at", "brought_by", "category", "ground", "health", "found_where")
_LISTS = {"brought_by": "brought_by", "category": "admission_category", "ground": "ground_kind"}
_SECOND = ("kazakh", "latin", "second_age", "disputed")


class AdmissionForm(QWidget):
    """`changed` follows every answer; `left` says that a field was left, which is when problems speak."""

    changed = Signal()
    left = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_AdmissionForm()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.columns = FormGrid(self, self.ui.grid)
        self.fields: dict[str, Field] = {name: getattr(self.ui, name) for name in NUMBERED}
        self.asked = self.fields | {"young": self.ui.young, "young_reason": self.ui.young_reason}
        self.young = TooYoung(self.ui.young, self.ui.young_reason)
        self.ages = Ages(context, self.ui.age, self.young)
        self.beds = BedChoice(context, self.ui.room, self.ui.room.box, self.ui.bed, self.ui.bed.box)
        self.unknown = FilterButton(height=36)
        self.basis, self.second_basis = ComboBox(), ComboBox()
        self.now = Button(shortcut="Ctrl+T", clicked=self.set_now)
        self._prefilled = ""
        self._basis_chosen = False
        for number, field in enumerate(self.fields.values(), start=1):
            field.set_number(number)
        self.ui.name.put_beside(self.unknown)
        self.ui.age.put_beside(self.basis, 1)
        self.ui.second_age.put_beside(self.second_basis, 1)
        self.ui.admitted_at.put_beside(self.now)
        self._connect()
        for name in _SECOND:
            getattr(self.ui, name).hide()
        self.retranslate()
        self._order_tabs()
        self.clear()

    def clear(self, *, keep_family: bool = False) -> None:
        """An empty form with the present moment; for a brother or sister the place, time and ground stay."""
        ui = self.ui
        for line in (ui.name.line, ui.kazakh.line, ui.latin.line, ui.age.edit, ui.second_age.edit, ui.health_note.line):
            line.clear()
        for field in self.asked.values():
            field.clear_problem()
        self.young.clear()
        ui.sex.segments.choose(None)
        ui.health.press(())
        ui.health.fold()
        for pressed in (self.unknown, ui.disputed):
            pressed.setChecked(False)
        self.beds.choose("")
        self._basis_chosen = False
        self.basis.set_value(AgeBasis.SAID.value)
        self.second_basis.set_value(AgeBasis.APPEARANCE.value)
        self.show_writings(False)
        self.show_second_age(False)
        if not keep_family:
            for line in (ui.brought_by_person.line, ui.found_where.line):
                line.clear()
            for box in (ui.brought_by.box, ui.category.box, ui.ground.box):
                box.setCurrentIndex(-1)
            self._prefill()

    def set_now(self) -> None:
        """Write the present moment into the hour of arrival."""
        self.ui.admitted_at.moment.set_moment(self.context.session.now())

    def refresh_moment(self) -> None:
        """While nobody has touched the hour, it is the hour at which the form was opened."""
        if not self.touched():
            self._prefill()

    def _prefill(self) -> None:
        self.set_now()
        self._prefilled = self.ui.admitted_at.edit.text()
        # Asked again, because the line now knows that it was filled in and not typed.
        self.ui.admitted_at.edit.set_parser(self._read_moment)

    def show_writings(self, shown: bool) -> None:
        """Show or hide the lines for Kazakh and Latin writing; what is written is never hidden."""
        written = bool(self.ui.kazakh.text() or self.ui.latin.text())
        self.ui.kazakh.setVisible(shown or written)
        self.ui.latin.setVisible(shown or written)

    def show_second_age(self, shown: bool) -> None:
        """Show or hide the second statement on the age."""
        written = bool(self.ui.second_age.edit.text()) or self.ui.disputed.isChecked()
        self.ui.second_age.setVisible(shown or written)
        self.ui.disputed.setVisible(shown or written)

    def touched(self) -> bool:
        """True once anything was answered; the hour that the form wrote by itself does not count."""
        content = self.collect()
        content.pop("basis")
        content.pop("second_basis")
        return content.pop("admitted_at") != self._prefilled or any(content.values())

    def filled(self) -> tuple[str, ...]:
        """Which of the nine fields hold an answer."""
        ui = self.ui
        answers = {
            "name": bool(ui.name.text()) or self.unknown.isChecked(),
            "sex": self.sex() is not None,
            "age": self.born() is not None,
            "admitted_at": self.moment() is not None,
            "brought_by": bool(ui.brought_by.code()),
            "category": bool(ui.category.code()),
            "ground": bool(ui.ground.code()),
            "health": bool(ui.health.codes() or ui.health_note.text()),
            "found_where": bool(ui.found_where.text()),
        }
        return tuple(name for name in NUMBERED if answers[name])

    def writings(self) -> dict[str, str]:
        """The typed names by their writing, as `names_of` wants them."""
        main, kazakh, latin = self.ui.name.text(), self.ui.kazakh.text(), self.ui.latin.text()
        form = form_of(main) if main else NameForm.RUSSIAN
        if (form is NameForm.KAZAKH and kazakh) or (form is NameForm.LATIN and latin):
            form = NameForm.RUSSIAN if form is NameForm.KAZAKH else NameForm.OTHER
        return {form.value: main} | {key: text for key, text in (("kk", kazakh), ("latin", latin)) if text}

    def sex(self) -> Sex | None:
        return Sex(chosen) if (chosen := self.ui.sex.segments.choice()) else None

    def born(self) -> PartialDate | None:
        """The stated birth date, unknown included; None while nothing readable is typed."""
        value = self.ui.age.edit.value()
        return value if isinstance(value, PartialDate) else None

    def moment(self) -> datetime | None:
        value = self.ui.admitted_at.edit.value()
        return value if isinstance(value, datetime) else None

    def claims(self) -> tuple[AgeClaim, ...]:
        """Every statement on the age, the first one first."""
        day = (self.moment() or self.context.session.now()).date()
        found = []
        for edit, basis in ((self.ui.age.edit, self.basis), (self.ui.second_age.edit, self.second_basis)):
            born = edit.value()
            if isinstance(born, PartialDate):
                found.append(AgeClaim(AgeBasis(str(basis.value())), born, day))
        return tuple(found)

    def unreadable(self) -> dict[str, str]:
        """Fields whose text was not understood, with what is right."""
        results = {"age": self.ui.age.edit.result(), "admitted_at": self.ui.admitted_at.edit.result()}
        return {name: understood.problem for name, understood in results.items() if understood.problem}

    def refusal(self) -> str:
        """Where else a child of this age belongs; empty where the door is open or an exception was chosen."""
        return self.ages.refusal(self._stated(), self.moment())

    def _stated(self) -> list[PartialDate]:
        return [claim.born for claim in self.claims()]

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show each at its field and go to the first."""
        for name, field in self.asked.items():
            if name in problems:
                field.show_problem(problems[name])
            else:
                field.clear_problem()
        first = next((field for name, field in self.asked.items() if name in problems), None)
        if first is not None:
            self._start_of(first).setFocus()

    def _start_of(self, field: Field) -> QWidget:
        """The input of a field at which somebody begins."""
        if field is self.ui.sex:
            return self.ui.sex.segments.buttons()[0]
        return field.parts()[0] if isinstance(field, HealthField) else field.input

    def point_to_last(self) -> None:
        """Mark the only field that is still empty as the next one."""
        mark_last(self.fields, [name for name in NUMBERED if name not in self.filled()], self.tr("This field is left"))

    def collect(self) -> dict[str, Any]:
        """What was typed, as plain values, and the hour that stood there: it is that of the arrival, typed or not."""
        ui = self.ui
        return {
            "name": ui.name.line.text(),
            "unknown": self.unknown.isChecked(),
            "kazakh": ui.kazakh.line.text(),
            "latin": ui.latin.line.text(),
            "sex": ui.sex.segments.choice(),
            "age": ui.age.edit.text(),
            "basis": self.basis.value() if self._basis_chosen else "",
            "second_age": ui.second_age.edit.text(),
            "second_basis": self.second_basis.value(),
            "disputed": ui.disputed.isChecked(),
            "admitted_at": ui.admitted_at.edit.text(),
            "brought_by": ui.brought_by.code(),
            "brought_by_person": ui.brought_by_person.line.text(),
            "category": ui.category.code(),
            "ground": ui.ground.code(),
            "health": list(ui.health.codes()),
            "health_note": ui.health_note.line.text(),
            "found_where": ui.found_where.line.text(),
            "room": self.beds.room(),
            "bed": self.beds.bed(),
            **self.young.collect(),
        }

    def restore(self, content: Mapping[str, Any]) -> None:
        """Put back what `collect` gave."""
        ui = self.ui
        ui.name.line.setText(content.get("name", ""))
        self.unknown.setChecked(bool(content.get("unknown")))
        ui.kazakh.line.setText(content.get("kazakh", ""))
        ui.latin.line.setText(content.get("latin", ""))
        ui.sex.segments.choose(content.get("sex") or None)
        ui.age.edit.setText(content.get("age", ""))
        if content.get("basis"):
            self._basis_chosen = True
            self.basis.set_value(content["basis"])
        ui.second_age.edit.setText(content.get("second_age", ""))
        self.second_basis.set_value(content.get("second_basis") or AgeBasis.APPEARANCE.value)
        ui.disputed.setChecked(bool(content.get("disputed")))
        if content.get("admitted_at"):
            ui.admitted_at.edit.setText(content["admitted_at"])
        for name in _LISTS:
            getattr(ui, name).box.set_value(content.get(name) or None)
        ui.brought_by_person.line.setText(content.get("brought_by_person", ""))
        ui.health.press(content.get("health", ()))
        ui.health_note.line.setText(content.get("health_note", ""))
        ui.found_where.line.setText(content.get("found_where", ""))
        self.beds.choose(str(content.get("room", "")), int(content.get("bed", 0)))
        self.young.restore(content)
        self.show_writings(False)
        self.show_second_age(False)
        self._on_changed()

    def retranslate(self) -> None:
        """Give every field its words in the present language."""
        ui = self.ui
        ui.name.set_label(self.tr("Family name and given name"))
        ui.name.line.setPlaceholderText(self.tr("In Russian or Kazakh writing"))
        self.unknown.setText(self.tr("Unknown"))
        ui.kazakh.set_label(self.tr("Kazakh writing"))
        ui.latin.set_label(self.tr("Latin writing, as in a passport"))
        ui.sex.set_label(self.tr("Sex"))
        ui.sex.set_choices([(Sex.MALE.value, self.tr("Boy")), (Sex.FEMALE.value, self.tr("Girl"))])
        ui.sex.segments.setFocusProxy(None)  # type: ignore[arg-type]
        ui.age.set_label(self.tr("Age or date of birth"))
        ui.second_age.set_label(self.tr("Another statement on the age"))
        ui.second_age.set_standing_hint(self.tr("Both statements stay in the file."))
        self.young.retranslate()
        ui.disputed.setText(self.tr("Age disputed"))
        ui.age.set_standing_hint(self.tr("13, ~13, 5.3.2013, 2013; ? if nobody knows"))
        ui.admitted_at.set_label(self.tr("Time of arrival"))
        self.now.setText(self.tr("Now"))
        ui.brought_by.set_label(self.tr("Brought by: service"))
        ui.brought_by_person.set_label(self.tr("Family name, post, certificate"))
        ui.category.set_label(self.tr("Category"))
        ui.category.set_hint(self.tr("Can be corrected after the assessment"))
        ui.ground.set_label(self.tr("Ground"))
        ui.health.set_label(self.tr("Health as seen"))
        ui.health_note.set_label(self.tr("Health in words, marks"))
        ui.health_note.line.setPlaceholderText(self.tr("Old scar on the left forearm"))
        ui.found_where.set_label(self.tr("Place where found"))
        ui.found_where.line.setPlaceholderText(self.tr("Town, place; “unknown” is an answer"))
        ui.room.set_label(self.tr("Room"))
        ui.bed.set_label(self.tr("Bed"))
        for box in (ui.brought_by.box, ui.category.box, ui.ground.box):
            box.setPlaceholderText(self.tr("Choose"))
        self._set_choices()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._on_changed()

    def _set_choices(self) -> None:
        for name, listed in _LISTS.items():
            getattr(self.ui, name).box.set_choices(choices(self.context, listed))
        self.ui.health.set_signs(choices(self.context, "health_visible"), self.tr("More signs"))
        stated = (AgeBasis.SAID, AgeBasis.DOCUMENT, AgeBasis.APPEARANCE)
        bases = [(basis.value, basis_words(basis, disputed=False)) for basis in stated]
        for box in (self.basis, self.second_basis):
            box.set_choices(bases)
            box.setAccessibleName(self.tr("What the age rests on"))
        self._weigh_bases()
        self.ui.admitted_at.edit.set_parser(self._read_moment)

    def _weigh_bases(self) -> None:
        for edit, basis in ((self.ui.age.edit, self.basis), (self.ui.second_age.edit, self.second_basis)):
            edit.set_parser(age_parser(self.context, basis.value))

    def _read_moment(self, text: str) -> Understood:
        read = moment_parser(self.context)(text)
        if text == self._prefilled.strip() and not read.problem:
            return Understood(read.value, self.tr("Filled in when the form was opened"))
        return read

    def _connect(self) -> None:
        ui = self.ui
        for written in (ui.name, ui.kazakh, ui.latin, ui.brought_by_person, ui.health_note, ui.found_where):
            written.line.textChanged.connect(self._on_changed)
            written.clear_problem_on(written.line.textChanged)
        for edit in (ui.age.edit, ui.second_age.edit, ui.admitted_at.edit):
            edit.textChanged.connect(self._on_changed)
        for chosen in (ui.brought_by, ui.category, ui.ground):
            chosen.box.currentIndexChanged.connect(self._on_changed)
            chosen.clear_problem_on(chosen.box.currentIndexChanged)
        ui.sex.segments.chosen.connect(self._on_changed)
        ui.sex.clear_problem_on(ui.sex.segments.chosen)
        ui.health.changed.connect(self._on_changed)
        self.beds.changed.connect(self._on_changed)
        self.unknown.toggled.connect(self._on_unknown_toggled)
        ui.disputed.toggled.connect(self._on_changed)
        self.young.changed.connect(self._on_changed)
        self.basis.activated.connect(self._on_basis_chosen)
        self.second_basis.activated.connect(self._on_second_basis_chosen)
        ui.age.edit.textEdited.connect(self._guess_basis)
        ui.age.edit.left.connect(lambda: self.left.emit("age"))

    def _order_tabs(self) -> None:
        ui = self.ui
        order: tuple[QWidget, ...] = (
            ui.name.line, self.unknown, ui.kazakh.line, ui.latin.line, *ui.sex.segments.buttons(),
            ui.age.edit, self.basis, ui.second_age.edit, self.second_basis, ui.disputed,
            ui.young.box, ui.young_reason.line,
            ui.admitted_at.edit, self.now, ui.brought_by.box, ui.brought_by_person.line, ui.category.box,
            ui.ground.box, *ui.health.parts(), ui.health_note.line, ui.found_where.line, ui.room.box, ui.bed.box,
        )  # fmt: skip
        # The fields themselves stand in the focus chain too: with a proxy, Tab would go back from each to its input.
        for field in (*self.asked.values(), ui.kazakh, ui.latin, ui.second_age, ui.brought_by_person, ui.health_note,
                      ui.room, ui.bed):  # fmt: skip
            field.setFocusProxy(None)  # type: ignore[arg-type]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _guess_basis(self, text: str) -> None:
        if not self._basis_chosen:
            guessed = AgeBasis.APPEARANCE if text.strip().startswith(("~", "≈")) else AgeBasis.SAID
            self.basis.set_value(guessed.value)

    def _on_basis_chosen(self, _place: int) -> None:
        self._basis_chosen = True
        self._weigh_bases()
        self._on_changed()

    def _on_second_basis_chosen(self, _place: int) -> None:
        self._weigh_bases()
        self._on_changed()

    def _on_unknown_toggled(self, unknown: bool) -> None:
        self.ui.name.clear_problem()
        self.ui.name.set_hint(self.tr("If they call themselves something, write it as the name.") if unknown else "")
        self._on_changed()

    def _on_changed(self, *_values: object) -> None:
        self.ages.weigh(self._stated(), self.moment())
        injured = INJURIES in self.ui.health.codes()
        self.ui.health.set_hint(self.tr("Describe each injury: below, under “Injuries”") if injured else "")
        outstanding = self.ui.ground.code() == TO_FOLLOW
        if not outstanding:
            document = self.tr("Number and issuer: below, under “More”") if self.ui.ground.code() else ""
            self.ui.ground.set_hint(document)
        if needs_ruling(self.ui.category.code(), self.ui.ground.code()):
            self.ui.ground.set_hint(self.tr("This category needs a court ruling"), "circle-alert")
        self.changed.emit()
