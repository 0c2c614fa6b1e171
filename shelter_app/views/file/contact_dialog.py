"""A contact: who this is, how to reach them, whether they must be stopped, and what was decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain import phones
from shelter_app.domain.contacts import Contact, Permission, Right, documented
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.three_way import Terms
from shelter_app.services import contacts, kin_contacts
from shelter_app.services.contacts import ContactForm
from shelter_app.views.file.contact_cells import permission_words, right_words
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of, kind_of
from shelter_app.views.scaling import grid
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.choices import ManyChoices, Tick
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField, Understood
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label

_WEAKEST_FIRST = (
    Permission.ALLOWED, Permission.BY_ACT, Permission.SUPERVISED, Permission.UNDECIDED, Permission.FORBIDDEN,
)  # fmt: skip


class ContactDialog(FileDialog):
    """Adds a contact to a file, or edits one. A stop needs no decision; a yes to collecting does."""

    trail = ("contact.",)
    terms = Terms(
        strictness={
            **{right.value: _WEAKEST_FIRST for right in Right},
            **dict.fromkeys(("must_not", "secret", "suspected"), (False, True)),
        },
        texts=frozenset({"note"}),
        bound=(
            frozenset(
                {"must_not", "suspected", "lifted_why", "decided_by", "until", *(right.value for right in Right)},
            ),
        ),
    )

    def __init__(
        self, context: Context, resident_id: ResidentId, contact: Contact | None = None, parent: QWidget | None = None
    ) -> None:
        self._resident_id, self._contact = resident_id, contact
        super().__init__(context, parent, width=640)

    def kept_as(self) -> KeptAs:
        return KeptAs("contact", self._resident_id, self._contact.id if self._contact else "new")

    def renew(self) -> bool:
        if self._contact is None:
            return False
        self._contact = contacts.one(self._contact.id, self._resident_id, by=self.context.session)
        return True

    def version(self) -> int:
        return self._contact.version if self._contact is not None else 0

    def build(self) -> None:
        self.name, self.capacity, self.address = LineEdit(), LineEdit(), LineEdit()
        self.relation, self.numbers = ComboBox(), ParsedEdit(parser=self._parse_numbers)
        self.decided_by, self.until = LineEdit(), ParsedEdit(parser=day_parser(self.context))
        self.languages, self.note = ManyChoices(), PlainText(rows=2, most_rows=4)
        self.must_not, self.secret, self.suspected = Tick(), Tick(), Tick()
        self.stopped, self.lifted = Label(role="small", tone="text2", wrap=True), PlainText(rows=1, most_rows=3)
        self.rights = {right: ComboBox() for right in Right}
        family = kin_contacts.siblings_here(self._resident_id, by=self.context.session)
        self.siblings = {one.resident_id: (Tick(), one) for one in family}
        self.shared = Label(role="small", tone="text2", wrap=True)
        made = {
            "name": Field(control=self.name),
            "relation": Field(control=self.relation),
            "phones": ParsedField(edit=self.numbers),
            "capacity": Field(control=self.capacity),
            "address": Field(control=self.address),
            "languages": Field(control=self.languages),
            "decided_by": Field(control=self.decided_by),
            "until": ParsedField(edit=self.until),
            "note": Field(control=self.note),
            "lifted_why": Field(control=self.lifted),
            **{right.value: Field(control=combo) for right, combo in self.rights.items()},
        }
        self.fields.update(made)
        self.unframed.update((f"also {one}", tick) for one, (tick, _line) in self.siblings.items())
        self.unframed.update(must_not=self.must_not, secret=self.secret, suspected=self.suspected)
        self._lay_out(made)
        for tick in (self.must_not, self.suspected):
            tick.toggled.connect(self._fit_rights)
        self.lifted.textChanged.connect(self._fit_rights)
        self.decided_by.textChanged.connect(self._watch_document)
        self.rights[Right.COLLECT].activated.connect(self._watch_document)
        for signal in (self.name.editingFinished, self.must_not.toggled, self.suspected.toggled):
            signal.connect(self._watch_name)
        for combo in self.rights.values():
            combo.activated.connect(self._watch_name)
        for name, line in (("name", self.name), ("decided_by", self.decided_by)):
            made[name].clear_problem_on(line.textChanged)

    def _lay_out(self, made: dict[str, Field]) -> None:
        body = self.scrolled(430)
        for pair in (("name", "relation"), ("phones", "capacity")):
            body.addLayout(beside(*(made[name] for name in pair)))
        body.addWidget(self.must_not)
        body.addWidget(self.suspected)
        body.addWidget(self.stopped)
        body.addWidget(made["lifted_why"])
        rights = grid(spacing=12)
        for place, right in enumerate(Right):
            rights.addWidget(made[right.value], place // 2, place % 2)
        body.addLayout(rights)
        body.addLayout(beside(made["decided_by"], made["until"]))
        for name in ("address", "languages", "note"):
            body.addWidget(made[name])
        body.addWidget(self.secret)
        body.addWidget(self.shared)
        for tick, _line in self.siblings.values():
            body.addWidget(tick)
        body.addStretch(1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Contact") if self._contact else self.tr("New contact"))
        words = {
            "name": self.tr("&Name"),
            "relation": self.tr("&Relation to the child"),
            "phones": self.tr("&Telephones"),
            "capacity": self.tr("Post or &document of authority"),
            "address": self.tr("&Address"),
            "languages": self.tr("&Languages"),
            "decided_by": self.tr("Who &decided"),
            "until": self.tr("&Until"),
            "note": self.tr("N&ote"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        for right, combo in self.rights.items():
            self.fields[right.value].set_label(right_words(right))
            combo.set_choices([(one, permission_words(one)) for one in Permission])
        self.must_not.setText(self.tr("Must not come near: stop at the door and on the telephone"))
        self.secret.setText(self.tr("Address and telephone are secret: never on paper"))
        self.suspected.setText(self.tr("Suspected of harming or exploiting the child"))
        self.stopped.setText(self._suspicion_words())
        for tick, line in self.siblings.values():
            name = line.name(self.context.language.code) or line.number
            tick.setText(self.tr("Write into the file of {name} as well").format(name=name))
        self.fields["lifted_why"].set_label(self.tr("The director decides otherwise, because"))
        self.fill(self.relation, "relation", self._contact.relation if self._contact else "")
        self.fill_many(self.languages, "language")

    def load(self) -> None:
        known = self._contact
        for right, combo in self.rights.items():
            combo.set_value(Permission(getattr(known, right.value)) if known else Permission.UNDECIDED)
        if known is not None:
            self.name.setText(known.name)
            self.relation.set_value(known.relation)
            self.numbers.setText("; ".join(phone.written for phone in known.phones))
            self.capacity.setText(known.capacity)
            self.address.setText(known.address)
            self.languages.choose(known.languages)
            self.decided_by.setText(known.decided_by)
            self.until.setText(day_text(known.valid_until))
            self.note.setPlainText(known.note)
            self.must_not.setChecked(known.must_not)
            self.secret.setChecked(known.address_secret)
            self.suspected.setChecked(known.suspected)
            self.lifted.setPlainText(known.lifted_why)
        # Once written down, a suspicion is set aside with a reason, never by taking out a tick.
        self.suspected.setEnabled(known is None or not known.under_suspicion)
        for tick, _line in self.siblings.values():
            tick.setChecked(known is None)
        self._fit_rights()
        self.name.setFocus()

    def check(self) -> dict[str, str]:
        problem = self.until.result().problem
        return {"until": problem} if problem else {}

    def save(self) -> None:
        with self.refusing():
            form = self._form()
            if self._contact is None:
                also = [one for one, (tick, _line) in self.siblings.items() if tick.isChecked()]
                contacts.add(self._resident_id, form, also_for=also, by=self.context.session)
            else:
                contacts.edit(self._contact, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "suspected":
            return self._suspicion_words()
        if field == "name" and reason == "forbidden":
            return self._stopped_words()
        if field == "name" and reason == "known":
            return self.tr("This person is in this file already: change that entry.")
        if field == "name":
            return self.tr("Write who this is; a post is enough where no name is known.")
        return self.tr("Name who decided that the child may be collected.") if field == "decided_by" else reason

    def _stopped_words(self) -> str:
        return self.tr("Stop: somebody of this name is in this file already and must not. Edit that entry instead.")

    def _suspicion_words(self) -> str:
        return self.tr("This suspicion is a stop: no call, no visit, no handing over, until the director decides.")

    def _lifted_words(self) -> str:
        """The director's reason, where the suspicion is set aside or this member may set it aside."""
        return self.lifted.toPlainText().strip() if self.suspected.isChecked() else ""

    def _watch_document(self, *_values: object) -> None:
        """Says at the field what a right to collect has to rest on before the child leaves with somebody."""
        collects = kind_of(self.rights[Right.COLLECT], Permission) in (Permission.ALLOWED, Permission.BY_ACT)
        words = self.tr("To collect the child, a number, a day or the act by its name is needed; a word is not enough.")
        self.fields["decided_by"].set_hint(words if collects and not documented(self.decided_by.text()) else "")

    def _watch_name(self, *_values: object) -> None:
        """Says at once that this name is that of somebody who is stopped, before anything is allowed to them."""
        if not self.name.text().strip() or not self.isVisible():
            return
        typed = replace(
            self._contact or Contact(ContactId(0), self._resident_id, ""),
            name=self.name.text(),
            must_not=self.must_not.isChecked(),
            suspected=self.suspected.isChecked(),
            lifted_why=self._lifted_words(),
        )
        for right, combo in self.rights.items():
            typed = typed.with_right(right, kind_of(combo, Permission) or Permission.UNDECIDED)
        known = contacts.of(self._resident_id, by=self.context.session)
        if contacts.stop_against(typed, known) is not None:
            self.fields["name"].show_problem(self._stopped_words())
        else:
            self.fields["name"].clear_problem()

    def _form(self) -> ContactForm:
        until = self.until.value()
        held = {right.value: kind_of(combo, Permission) or Permission.UNDECIDED for right, combo in self.rights.items()}
        return ContactForm(
            self.name.text(),
            code_of(self.relation),
            tuple(part.strip() for part in self.numbers.text().split(";") if part.strip()),
            self.address.text(),
            self.languages.chosen(),
            must_not=self.must_not.isChecked(),
            address_secret=self.secret.isChecked(),
            suspected=self.suspected.isChecked(),
            capacity=self.capacity.text(),
            decided_by=self.decided_by.text(),
            valid_until=until if isinstance(until, date) else None,
            note=self.note.toPlainText(),
            lifted_why=self._lifted_words(),
            **held,
        )

    def _fit_rights(self, *_on: object) -> None:
        suspected = self.suspected.isChecked()
        stopped = self.must_not.isChecked() or (suspected and not self._lifted_words())
        for right in Right:
            self.fields[right.value].setEnabled(not stopped)
        director = self.context.session.can(Can.EDIT_RULES)
        known = self._contact is not None and bool(self._contact.lifted_why)
        self.fields["lifted_why"].setVisible(suspected and (director or known))
        self.lifted.setReadOnly(not director)
        self.stopped.setVisible(suspected and not self._lifted_words())
        self._fit_siblings(stopped=stopped)
        self._watch_document()

    def _fit_siblings(self, *, stopped: bool) -> None:
        """A stop is not asked about, and said of everybody: whose brother a child is may be the secret of a file."""
        known = self._contact is not None
        for tick, _line in self.siblings.values():
            tick.setVisible(not stopped and not known)
        self.shared.setVisible(stopped or (bool(self.siblings) and not known))
        self.shared.setText(
            self.tr("Where the child has brothers or sisters here, this stop goes into their files as well.")
            if stopped
            else self.tr("Brothers and sisters here: what this person may do is decided for each child by itself.")
        )

    def _parse_numbers(self, text: str) -> Understood:
        numbers = [phones.parse(part) for part in text.split(";") if part.strip()]
        unclear = [number.written for number in numbers if not number.understood]
        if unclear:
            words = self.tr("Kept as written; it cannot be dialled like this: {number}").format(number=unclear[0])
            return Understood(text, words)
        return Understood(text, self.tr("Separate several numbers with a semicolon.") if len(numbers) < 2 else "")
