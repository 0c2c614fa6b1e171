"""Correcting a name, saying how old somebody is, and everything else by which a person is identified."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain import iin
from shelter_app.domain.names import NameForm
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis, AgeClaim, Sex
from shelter_app.domain.three_way import Terms
from shelter_app.services import people, residents
from shelter_app.services.people import IdentityForm
from shelter_app.services.residents import FileView
from shelter_app.views.file.identity_facts import form_words, iin_hint_words
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of, kind_of
from shelter_app.views.typed import age_parser
from shelter_app.views.widgets.choices import ManyChoices, Tick
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.segmented import Segmented
from shelter_app.views.words import basis_words, sex_words


class PersonDialog(FileDialog):
    """A dialog that edits what is known about the person of an open file."""

    trail = ("person.", "document.")

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None, *, width: int = 520) -> None:
        self._view = view
        super().__init__(context, parent, width=width)

    def renew(self) -> bool:
        self._view = residents.open_file(self._view.resident.id, again=True, by=self.context.session)
        return True

    def version(self) -> int:
        return self._view.person.version


class NameDialog(PersonDialog):
    """One writing of the name; the spelling of before stays in the file and is still found."""

    terms = Terms(beside={"name": "form"})

    def kept_as(self) -> KeptAs:
        return KeptAs("name", self._view.resident.id)

    def build(self) -> None:
        self.form, self.name = ComboBox(), LineEdit()
        self.form.activated.connect(lambda _place: self._show_present())
        self.add_field("form", Field(control=self.form))
        self.add_field("name", Field(control=self.name)).clear_problem_on(self.name.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Correct a name"))
        self.fields["form"].set_label(self.tr("&Writing"))
        self.fields["name"].set_label(self.tr("&Name: family name, given name, patronymic"))
        self.fields["name"].set_hint(self.tr("The spelling of before stays in the file and is still found."))
        self.form.set_choices([(form, form_words(form)) for form in NameForm])

    def load(self) -> None:
        self.form.set_value(NameForm.RUSSIAN)
        self._show_present()
        self.name.setFocus()

    def save(self) -> None:
        form = kind_of(self.form, NameForm) or NameForm.RUSSIAN
        with self.refusing():
            people.rename(self._view.resident.id, form, self.name.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Write the name as it is known.") if field == "name" else reason

    def _show_present(self) -> None:
        form = kind_of(self.form, NameForm)
        if form is not None:
            self.name.setText(self._view.person.written(form))


class AgeDialog(PersonDialog):
    """A new statement about the birth date, which statement decides, and whether the age is in dispute."""

    terms = Terms(strictness={"disputed": (False, True)}, bound=(frozenset({"decides", "disputed"}),))

    def kept_as(self) -> KeptAs:
        return KeptAs("age", self._view.resident.id)

    def build(self) -> None:
        self.born, self.note = PartialDateEdit(), LineEdit()
        self.basis, self.deciding = ComboBox(), ComboBox()
        self.disputed = Tick()
        self.unframed["disputed"] = self.disputed
        self._read_again()
        self.basis.currentIndexChanged.connect(self._read_again)
        self.basis.activated.connect(lambda _place: self._offer_deciding())
        born, basis = ParsedField(edit=self.born), Field(control=self.basis)
        self.fields.update(born=born, basis=basis)
        basis.clear_problem_on(self.basis.activated)
        self.content.addLayout(beside(born, basis))
        self.add_field("note", Field(control=self.note))
        self.add_field("decides", Field(control=self.deciding))
        self.content.addWidget(self.disputed)
        self.born.textChanged.connect(lambda _text: self._offer_deciding())

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Age"))
        self.fields["born"].set_label(self.tr("New: &birth date or age"))
        self.fields["basis"].set_label(self.tr("&From what"))
        self.fields["note"].set_label(self.tr("&Note: which document, who said so"))
        self.fields["decides"].set_label(self.tr("What &decides"))
        self.disputed.setText(self.tr("The age is in dispute"))
        self.basis.setPlaceholderText(self.tr("Choose"))
        self.basis.set_choices([(basis, self._words(basis)) for basis in AgeBasis])
        self._offer_deciding()

    def load(self) -> None:
        self.deciding.set_value(self._view.person.born_basis)
        self.disputed.setChecked(self._view.person.age_disputed)
        self.born.setFocus()

    def check(self) -> Mapping[str, str]:
        if not self.born.text().strip():
            return {} if self._view.person.age_claims else {"born": self.tr("Write a birth date or an age.")}
        problems = {"born": self.born.result().problem} if self.born.result().problem else {}
        if self.basis.value() is None:
            problems["basis"] = self.tr("Choose where it comes from.")
        return problems

    def save(self) -> None:
        session, resident_id = self.context.session, self._view.resident.id
        deciding, basis = kind_of(self.deciding, AgeBasis), kind_of(self.basis, AgeBasis)
        born = self.born.value()
        with self.refusing():
            if isinstance(born, PartialDate) and basis is not None and self.born.text().strip():
                claim = AgeClaim(basis, born, session.today(), self.note.text().strip())
                disputed = self.disputed.isChecked()
                decides = deciding is basis or deciding is None
                person = people.add_age_claim(resident_id, claim, decides=decides, disputed=disputed, by=session)
                if deciding is None or person.born_basis is deciding:
                    return
            else:
                person = self._view.person
            if deciding is not None:
                people.settle_age(person, resident_id, deciding, disputed=self.disputed.isChecked(), by=session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("There is no such statement yet.") if field == "basis" else reason

    def _read_again(self, *_place: object) -> None:
        """An age alone is no date of a document: what is typed is told back by what it comes from."""
        self.born.set_parser(age_parser(self.context, self.basis.value))

    def _offer_deciding(self) -> None:
        known = {claim.basis for claim in self._view.person.age_claims}
        new = kind_of(self.basis, AgeBasis)
        if new is not None and self.born.text().strip():
            known.add(new)
        self.deciding.set_choices([(basis, self._words(basis)) for basis in AgeBasis if basis in known])

    def _words(self, basis: AgeBasis) -> str:
        words = basis_words(basis, disputed=False)
        return words[:1].upper() + words[1:]


class IdentityDialog(PersonDialog):
    """Sex, citizenship, status, languages and number. A wrong check digit is refused, a date only hinted at."""

    terms = Terms(bound=(frozenset({"iin", "iin_absent_reason"}),))

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(context, view, parent, width=740)

    def kept_as(self) -> KeptAs:
        return KeptAs("identity", self._view.resident.id)

    def build(self) -> None:
        self.sex = Segmented()
        self.citizenships, self.languages = ManyChoices(), ManyChoices()
        self.status, self.reason = ComboBox(), ComboBox()
        self.iin = LineEdit()
        made = {
            "sex": Field(control=self.sex),
            "citizenships": Field(control=self.citizenships),
            "legal_status": Field(control=self.status),
            "languages": Field(control=self.languages),
            "iin": Field(control=self.iin),
            "iin_absent_reason": Field(control=self.reason),
        }
        self.fields.update(made)
        body = self.scrolled(440)
        body.addLayout(beside(made["sex"], made["legal_status"]))
        body.addLayout(beside(made["citizenships"], made["languages"]))
        body.addLayout(beside(made["iin"], made["iin_absent_reason"]))
        body.addStretch(1)
        self.iin.textChanged.connect(lambda _text: self._on_iin_typed())
        self.iin.left.connect(self._on_iin_left)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Citizenship, languages, IIN"))
        words = {
            "sex": self.tr("Sex"),
            "citizenships": self.tr("&Citizenship"),
            "legal_status": self.tr("&Status in Kazakhstan"),
            "languages": self.tr("&Languages"),
            "iin": self.tr("&IIN"),
            "iin_absent_reason": self.tr("Why there is &none"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        child = self._view.person.may_be_minor(self.context.session.today())
        self.sex.set_choices([(sex.value, sex_words(sex, child=child)) for sex in Sex])
        self.fill_many(self.citizenships, "country")
        self.fill_many(self.languages, "language")
        self.fill(self.status, "legal_status", self._view.person.legal_status)
        self.fill(self.reason, "iin_absent_reason", self._view.person.iin_absent_reason)

    def load(self) -> None:
        person = self._view.person
        self.sex.choose(person.sex.value)
        self.citizenships.choose(person.citizenships)
        self.languages.choose(person.languages)
        self.status.set_value(person.legal_status)
        self.iin.setText(person.iin)
        self.reason.set_value(person.iin_absent_reason)
        self.citizenships.setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self._iin_problem()
        return {"iin": problem} if problem else {}

    def save(self) -> None:
        form = IdentityForm(
            self.citizenships.chosen(),
            code_of(self.status),
            self.languages.chosen(),
            self.iin.text(),
            code_of(self.reason),
            self._view.person.documents,
            Sex(self.sex.choice() or Sex.UNKNOWN),
        )
        with self.refusing():
            people.edit_identity(self._view.person, self._view.resident.id, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self._iin_problem() or reason if field == "iin" else reason

    def _iin_problem(self) -> str:
        found = iin.check(self.iin.text())
        if found.problem is iin.IinProblem.CHECK_DIGIT:
            return self.tr("The check digit does not agree: compare the number digit by digit.")
        if found.problem is iin.IinProblem.LENGTH:
            return self.tr("An IIN has 12 digits.")
        return self.tr("An IIN has digits only.") if found.problem else ""

    def _on_iin_typed(self) -> None:
        self.fields["iin"].clear_problem()
        self.fields["iin_absent_reason"].setEnabled(not self.iin.text().strip())
        if self._iin_problem() or not self.iin.text().strip():
            self.fields["iin"].set_hint("")
            return
        sex = self.sex.choice()
        today = self.context.session.today()
        hints = iin.check(self.iin.text(), self._view.person.born, sex, today=today).hints
        self.fields["iin"].set_hint(iin_hint_words(hints))

    def _on_iin_left(self) -> None:
        if self._iin_problem():
            self.fields["iin"].show_problem(self._iin_problem())
