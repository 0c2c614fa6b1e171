"""The form of one organisation: how letters are headed, what it does for people, and how to reach it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.organisations import LANGUAGES, PRICES, Organisation
from shelter_app.services import organisations
from shelter_app.services.organisations import OrganisationForm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.language import NAMES
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import FilterButton
from shelter_app.views.widgets.choices import ManyChoices
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText


class OrganisationDialog(FileDialog):
    """One line: kind and titles, what it helps with and on what terms, how to reach it, and how letters are headed."""

    def __init__(self, context: Context, known: Organisation | None = None, parent: QWidget | None = None) -> None:
        self._known = known
        self.saved: Organisation | None = None
        super().__init__(context, parent, width=680)

    def kept_as(self) -> KeptAs:
        return KeptAs("organisation", about=str(self._known.id) if self._known else "new")

    def version(self) -> int | None:
        return self._known.version if self._known else 0

    def build(self) -> None:
        self.kind, self.language, self.price = ComboBox(), ComboBox(), ComboBox()
        self.address, self.conditions = PlainText(rows=2), PlainText(rows=2)
        self.helps, self.spoken = ManyChoices(), ManyChoices()
        self.name_kk, self.name_ru, self.title_kk, self.title_ru = (LineEdit() for _number in range(4))
        self.phone, self.email, self.contact, self.hours = (LineEdit() for _number in range(4))
        self.active = FilterButton(height=32)
        names = (
            "kind", "title_kk", "title_ru", "helps", "price", "conditions", "spoken", "hours", "contact", "phone",
            "email", "address", "name_kk", "name_ru", "language",
        )  # fmt: skip
        self.fields.update({name: Field(control=getattr(self, name)) for name in names})
        self.unframed = {"active": self.active}
        self._lay_out()
        for line in ("name_kk", "name_ru", "email"):
            self.fields[line].clear_problem_on(getattr(self, line).textChanged)

    def _lay_out(self) -> None:
        body, made = self.scrolled(440), self.fields
        for pair in (
            ("title_ru", "title_kk"), ("kind", "price"), ("helps", "spoken"), ("hours", "contact"), ("phone", "email"),
        ):  # fmt: skip
            body.addLayout(beside(*(made[name] for name in pair)))
        body.addWidget(made["conditions"])
        body.addWidget(made["address"])
        body.addLayout(beside(made["name_ru"], made["name_kk"]))
        body.addLayout(beside(made["language"]))
        body.addLayout(row(self.active, None))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Organisation"))
        labels = {
            "kind": self.tr("&Kind"),
            "title_ru": self.tr("&What it is called, in Russian"),
            "title_kk": self.tr("What it is called, in Kazakh"),
            "helps": self.tr("What it &helps with"),
            "price": self.tr("What it &costs"),
            "conditions": self.tr("Whom it takes, and on what &terms"),
            "spoken": self.tr("Languages it &works in"),
            "hours": self.tr("&Open"),
            "contact": self.tr("Whom to as&k for"),
            "name_kk": self.tr("Name in Kazakh, as a letter is headed"),
            "name_ru": self.tr("Name in Russian, as a letter is headed"),
            "address": self.tr("&Address"),
            "phone": self.tr("&Telephone"),
            "email": self.tr("&E-mail"),
            "language": self.tr("&Language of letters"),
        }
        for name, words in labels.items():
            self.fields[name].set_label(words)
        self.fields["name_ru"].set_hint(self.tr("In the dative, such as «Прокурору города Алматы»."))
        self.fields["title_ru"].set_hint(self.tr("A consent names it so."))
        self.active.setText(self.tr("Letters go to it"))
        self.fill(self.kind, "organisation_kind", self._known.kind if self._known else "")
        self.fill_many(self.helps, "aid_kind")
        self.fill_many(self.spoken, "language")
        usual, unknown = self.tr("As usual for the letter"), self.tr("Not asked")
        self.language.set_choices([(code, NAMES.get(code, code) if code else usual) for code in LANGUAGES])
        self.price.set_choices([(code, label(self.context, "aid_price", code) if code else unknown) for code in PRICES])

    def load(self) -> None:
        known = self._known
        self.language.set_value(known.language if known else "")
        self.price.set_value(known.price if known else "")
        self.active.setChecked(known.active if known else True)
        if known is not None:
            self.kind.set_value(known.kind)
            for name in ("name_kk", "name_ru", "title_kk", "title_ru", "phone", "email", "contact", "hours"):
                getattr(self, name).setText(getattr(known, name))
            self.address.setPlainText(known.address)
            self.conditions.setPlainText(known.conditions)
            self.helps.choose(known.helps)
            self.spoken.choose(known.spoken)
        self.fields["title_ru"].setFocus()
        self.title_ru.setFocus()

    def save(self) -> None:
        form = OrganisationForm(
            code_of(self.kind), self.name_kk.text(), self.name_ru.text() or self.title_ru.text(),
            self.address.toPlainText(), self.phone.text(), self.email.text(), code_of(self.language),
            self.active.isChecked(), self.title_kk.text(), self.title_ru.text(), self.helps.chosen(),
            code_of(self.price), self.conditions.toPlainText(), self.contact.text(), self.hours.text(),
            self.spoken.chosen(),
        )  # fmt: skip
        with self.refusing():
            if self._known is None:
                self.saved = organisations.add(form, by=self.context.session)
            else:
                self.saved = organisations.edit(self._known, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        match field:
            case "kind":
                return self.tr("Choose what kind of organisation it is.")
            case "name_ru":
                return self.tr("Write its name in Russian or in Kazakh.")
            case "email":
                return self.tr("An e-mail address looks like name@example.kz.")
        return super().sentence(field, reason)
