"""What is written down about health: the card of every shift, an examination, a vaccination."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain import dates
from shelter_app.domain.health import Allergies, Allergy, HealthCard, VaccinationBasis
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.three_way import Terms
from shelter_app.services import health
from shelter_app.services.health import ExaminationForm, VaccinationForm
from shelter_app.services.residents import FileView
from shelter_app.views.file.health_words import basis_words, day_of
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of
from shelter_app.views.scaling import row
from shelter_app.views.typed import birth_problem, day_parser, partial_words
from shelter_app.views.widgets.choices import InputLine, Lines, Tick
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField, PartialDateEdit, Understood
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.segmented import Segmented


class HealthCardDialog(FileFormDialog):
    """Allergies, conditions, diet and care: what every shift must know."""

    form = "health-card"
    trail = ("health.card_edited",)
    terms = Terms(
        strictness={"allergies": (Allergies.NONE_KNOWN, Allergies.NOT_ASKED, Allergies.KNOWN)},
        guarded=frozenset({"reacts_to"}),
        texts=frozenset({"conditions", "care"}),
        bound=(frozenset({"allergies", "reacts_to"}),),
    )

    def __init__(self, context: Context, view: FileView, card: HealthCard, parent: QWidget | None = None) -> None:
        self._card = card
        super().__init__(context, view, parent, width=600)

    def renew(self) -> bool:
        self._card = health.card_of(self._view.resident.id, by=self.context.session)
        return True

    def version(self) -> int:
        return self._card.version

    def build(self) -> None:
        self.allergies, self.reacts_to = Segmented(), Lines(AllergyLine)
        self.conditions, self.diet, self.care = PlainText(rows=2), LineEdit(), PlainText(rows=2)
        self.add_field("allergies", Field(control=self.allergies))
        self.unframed["reacts_to"] = self.reacts_to
        self.content.addWidget(self.reacts_to)
        for name, control in (("conditions", self.conditions), ("diet", self.diet), ("care", self.care)):
            self.add_field(name, Field(control=control))
        self.allergies.chosen.connect(self._on_allergies_chosen)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What every shift must know"))
        self.allergies.set_choices(
            [
                (Allergies.NOT_ASKED.value, self.tr("Not asked")),
                (Allergies.NONE_KNOWN.value, self.tr("None known")),
                (Allergies.KNOWN.value, self.tr("Known")),
            ]
        )
        self.fields["allergies"].set_label(self.tr("&Allergies"))
        self.fields["conditions"].set_label(self.tr("Chronic &conditions"))
        self.fields["diet"].set_label(self.tr("&Diet"))
        self.fields["care"].set_label(self.tr("What &helps, what to watch"))
        self.reacts_to.set_words(self.tr("Add an allergy"), self.tr("Take this allergy away"))
        self.reacts_to.setAccessibleName(self.tr("To what"))

    def load(self) -> None:
        self.allergies.choose(self._card.allergies.value)
        for one in self._card.reacts_to:
            line = self.reacts_to.add_row()
            assert isinstance(line, AllergyLine)
            line.show_allergy(one)
        self.conditions.setPlainText(self._card.conditions)
        self.diet.setText(self._card.diet)
        self.care.setPlainText(self._card.care)
        self._show_lines()
        self.allergies.setFocus()

    def save(self) -> None:
        known = Allergies(self.allergies.choice() or Allergies.NOT_ASKED)
        lines = [line.allergy() for line in self.reacts_to.rows() if isinstance(line, AllergyLine)]
        with self.refusing():
            health.save_card(
                self._card,
                known,
                tuple(lines) if known is Allergies.KNOWN else (),
                conditions=self.conditions.toPlainText(),
                diet=self.diet.text(),
                care=self.care.toPlainText(),
                by=self.context.session,
            )

    def show_problems(self, problems: Mapping[str, str]) -> None:
        named = {"allergies" if name == "reacts_to" else name: words for name, words in problems.items()}
        super().show_problems(named)

    def sentence(self, field: str, reason: str) -> str:
        if field in ("allergies", "reacts_to"):
            return self.tr("Write to what, or choose another answer.")
        return super().sentence(field, reason)

    def _on_allergies_chosen(self, _key: str) -> None:
        self.fields["allergies"].clear_problem()
        self._show_lines()
        if self.allergies.choice() == Allergies.KNOWN.value and not self.reacts_to.rows():
            self.reacts_to.add_row()

    def _show_lines(self) -> None:
        self.reacts_to.setVisible(self.allergies.choice() == Allergies.KNOWN.value)


class AllergyLine(InputLine):
    """To what, and what happens."""

    def __init__(self) -> None:
        self.to, self.reaction = LineEdit(), LineEdit()
        super().__init__(to=self.to, reaction=self.reaction)
        self.to.setPlaceholderText(self.tr("To what"))
        self.to.setAccessibleName(self.tr("To what"))
        self.reaction.setPlaceholderText(self.tr("What happens"))
        self.reaction.setAccessibleName(self.tr("What happens"))
        self.setLayout(row(self.to, self.reaction, spacing=6))
        self.setFocusProxy(self.to)

    def show_allergy(self, allergy: Allergy) -> None:
        self.to.setText(allergy.to)
        self.reaction.setText(allergy.reaction)

    def allergy(self) -> Allergy:
        return Allergy(self.to.text().strip(), self.reaction.text().strip())


class ExaminationDialog(FileFormDialog):
    """An examination, a test, a visit to a doctor; a secret conclusion is read by medical workers and the director."""

    form = "examination"

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(context, view, parent, width=600)

    def build(self) -> None:
        self.kind, self.place, self.doctor = ComboBox(), LineEdit(), LineEdit()
        self.on, self.next_on = (ParsedEdit(parser=day_parser(self.context)) for _edit in range(2))
        self.conclusion, self.secret = PlainText(rows=3), Tick()
        self.fields.update(
            {
                "kind": Field(control=self.kind),
                "on": ParsedField(edit=self.on),
                "place": Field(control=self.place),
                "doctor": Field(control=self.doctor),
                "conclusion": Field(control=self.conclusion),
                "next_on": ParsedField(edit=self.next_on),
            }
        )
        self.unframed["secret"] = self.secret
        self.content.addLayout(beside(self.fields["kind"], self.fields["on"]))
        self.content.addLayout(beside(self.fields["place"], self.fields["doctor"]))
        for widget in (self.fields["conclusion"], self.secret, self.fields["next_on"]):
            self.content.addWidget(widget)
        self.fields["kind"].clear_problem_on(self.kind.activated)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Examination"))
        words = {
            "kind": self.tr("&Kind"),
            "on": self.tr("Whe&n"),
            "place": self.tr("W&here"),
            "doctor": self.tr("&Doctor"),
            "conclusion": self.tr("&Conclusion"),
            "next_on": self.tr("Ne&xt one"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.secret.setText(self.tr("Medical secret: only medical workers and the director read the conclusion"))
        self.fill(self.kind, "examination_kind")

    def load(self) -> None:
        self.on.setText(self.context.formats.numeric(self.context.session.today()))
        self.kind.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {}
        if day_of(self.on) is None:
            problems["on"] = self.on.result().problem or self.tr("Write the day.")
        if self.next_on.result().problem:
            problems["next_on"] = self.next_on.result().problem
        return problems

    def save(self) -> None:
        on = day_of(self.on)
        assert on is not None
        form = ExaminationForm(
            code_of(self.kind),
            on,
            self.place.text(),
            self.doctor.text(),
            self.conclusion.toPlainText(),
            self.secret.isChecked(),
            day_of(self.next_on),
        )
        with self.refusing():
            health.examined(self._view.resident.id, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "kind": self.tr("Choose what it was."),
            "on": self.tr("This day is still to come: write it as the next one of the last examination."),
            "next_on": self.tr("The next one comes later than this one."),
        }
        return words.get(field, reason)


class VaccinationDialog(FileFormDialog):
    """A vaccination, also one of which only the year is known."""

    form = "vaccination"

    def build(self) -> None:
        self.vaccine, self.dose, self.basis = ComboBox(), LineEdit(), Segmented()
        self.on, self.note = PartialDateEdit(parser=self._read_day), LineEdit()
        self.next_on = ParsedEdit(parser=day_parser(self.context))
        self.fields.update(
            {
                "vaccine": Field(control=self.vaccine),
                "dose": Field(control=self.dose),
                "on": ParsedField(edit=self.on),
                "next_on": ParsedField(edit=self.next_on),
                "basis": Field(control=self.basis),
                "note": Field(control=self.note),
            }
        )
        self.content.addLayout(beside(self.fields["vaccine"], self.fields["dose"]))
        self.content.addLayout(beside(self.fields["on"], self.fields["next_on"]))
        for name in ("basis", "note"):
            self.content.addWidget(self.fields[name])
        self.fields["vaccine"].clear_problem_on(self.vaccine.activated)
        self.fields["basis"].clear_problem_on(self.basis.chosen)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Vaccination"))
        words = {
            "vaccine": self.tr("&Against"),
            "dose": self.tr("Which &dose"),
            "on": self.tr("Whe&n"),
            "next_on": self.tr("Ne&xt dose"),
            "basis": self.tr("How it is known"),
            "note": self.tr("&Batch, place, reaction"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.basis.set_choices([(one.value, basis_words(one)) for one in VaccinationBasis])
        self.fill(self.vaccine, "vaccine")

    def load(self) -> None:
        self.vaccine.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {}
        if self.on.result().problem:
            problems["on"] = self.on.result().problem
        if self.next_on.result().problem:
            problems["next_on"] = self.next_on.result().problem
        if self.basis.choice() is None:
            problems["basis"] = self.tr("Choose how the centre knows of it.")
        return problems

    def save(self) -> None:
        on, basis = self.on.value(), self.basis.choice()
        form = VaccinationForm(
            code_of(self.vaccine),
            on if isinstance(on, PartialDate) else PartialDate(),
            VaccinationBasis(basis or VaccinationBasis.SAID),
            self.dose.text(),
            self.note.text(),
            day_of(self.next_on),
        )
        with self.refusing():
            health.vaccinated(self._view.resident.id, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "vaccine": self.tr("Choose against what it was."),
            "on": self.tr("This day is still to come."),
            "next_on": self.tr("The next dose comes later than this one."),
        }
        return words.get(field, reason)

    def _read_day(self, text: str) -> Understood:
        """A day, a month or a year that is past, or ? where nobody knows."""
        parsed = dates.parse_birth(text, today=self.context.session.today())
        if parsed.problem or parsed.understood is dates.Understood.AGE:
            reason = parsed.problem if parsed.problem in ("future", "no_such_day", "no_such_month") else ""
            words = birth_problem(reason) if reason else self.tr("Write 5.3.2023, 2023, or ? if nobody knows.")
            return Understood(problem=words)
        return Understood(parsed.born, partial_words(parsed.born, self.context.formats))
