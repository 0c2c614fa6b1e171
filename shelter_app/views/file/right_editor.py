"""The right in focus, edited beside the table: how far it goes, who decided it, until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal

from shelter_app.domain.contacts import Contact, Permission, Right
from shelter_app.domain.errors import InvalidInput, ShelterError, Stale
from shelter_app.domain.staff import Can
from shelter_app.domain.three_way import Terms
from shelter_app.services import contacts
from shelter_app.views.file.contact_cells import permission_words, right_words
from shelter_app.views.kept_words import KeptAs, KeptWords
from shelter_app.views.moved_on.asking import ask_what_stays
from shelter_app.views.page import Context
from shelter_app.views.record.another import AnotherPerson
from shelter_app.views.scaling import row
from shelter_app.views.sentences import sentence_for
from shelter_app.views.stops import stop_words
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import Field, InfoLine, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import MessageBar
from shelter_app.views.widgets.panel import Panel
from shelter_app.views.widgets.segmented import Segmented

_OFFERED = (Permission.ALLOWED, Permission.SUPERVISED, Permission.BY_ACT, Permission.FORBIDDEN)
_TERMS = Terms(
    strictness={"choice": (Permission.ALLOWED, Permission.BY_ACT, Permission.SUPERVISED, None, Permission.FORBIDDEN)},
    bound=(frozenset({"choice", "who", "until"}),),
)


class RightEditor(Panel):
    """`decided(sentence)` after a decision was stored. A yes needs to be named by who decided it."""

    decided = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(spacing=8)
        self._context = context
        self._contact: Contact | None = None
        self._right = Right.COLLECT
        self._may_edit = context.session.can(Can.EDIT_CONTACTS)
        self.advice = Label(tone="text2", wrap=True)
        self.choice = Segmented(height=36)
        self.choice.chosen.connect(self._on_chosen)
        self.who = LineEdit()
        self.until = ParsedEdit(parser=day_parser(context))
        self.who_field, self.until_field = Field(control=self.who), ParsedField(edit=self.until)
        self.who_field.clear_problem_on(self.who.textChanged)
        self.problem, self.another = InfoLine(), AnotherPerson(context)
        self.another.confirmed.connect(self._on_another)
        self.restored = MessageBar()
        self._kept: KeptWords | None = None
        self.save = Button(icon="check", height=28, clicked=self._on_save_clicked)
        self.head.addWidget(self.save)
        for line in (self.who, self.until):
            line.returnPressed.connect(self._on_save_clicked)
        inputs = row(self.who_field, self.until_field, spacing=12)
        for field in (self.who_field, self.until_field):
            inputs.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        inputs.setStretch(0, 3)
        inputs.setStretch(1, 2)
        self.add(self.advice, self.choice, inputs, self.problem, self.another, self.restored, None)
        self.retranslate()

    def retranslate(self) -> None:
        self.choice.set_choices([(one.value, permission_words(one)) for one in _OFFERED])
        self.who_field.set_label(self.tr("Who &decided"))
        self.who.setPlaceholderText(self.tr("Decision, number, day"))
        self.until_field.set_label(self.tr("&Until"))
        self.until.setPlaceholderText(self.tr("no end"))
        self.save.setText(self.tr("Decide"))
        self._say()

    def show_right(self, contact: Contact | None, right: Right) -> None:
        """Edit this right of this contact; what was typed for another one is not carried over, but kept."""
        same = self._contact is not None and contact is not None and self._contact.id == contact.id
        if same and self._contact == contact and right is self._right:
            return
        self._stop_keeping()
        self._contact, self._right = contact, right
        self.who_field.clear_problem()
        self.problem.clear()
        self.another.ask(None)
        if contact is not None:
            held = contact.permission(right, self._context.session.today())
            self.choice.choose(held.value if held in _OFFERED else None)
            self.who.setText(contact.decided_by_for(right))
            self.until.setText(day_text(contact.until_for(right)))
        self._say()
        if contact is not None and self._editable():
            about = KeptAs("right", contact.resident_id, f"{contact.id}-{right.value}")
            inputs = {"choice": self.choice, "who": self.who, "until": self.until}
            self._kept = KeptWords(
                self, self._context, about, inputs, self.restored, self.accessibleName,
                version=lambda: self._contact.version if self._contact is not None else 0, terms=_TERMS,
            )  # fmt: skip
            self._kept.begin()

    def offer(self, *, editable: bool) -> None:
        """Whether rights may be decided in this file, or are only read."""
        self._may_edit = editable
        self._say()

    def _show_newest(self, contact: Contact) -> None:
        """A colleague was quicker: what is in the file now stands here, and over it what was typed."""
        try:
            now = contacts.one(contact.id, contact.resident_id, by=self._context.session)
        except ShelterError:
            return
        self.show_right(now, self._right)

    def _stop_keeping(self) -> None:
        self.restored.clear()
        if self._kept is not None:
            self._kept.keep_if_possible()
            self._kept.end()
            self._kept.deleteLater()
            self._kept = None

    def _editable(self) -> bool:
        contact = self._contact
        return contact is not None and not contact.stopped and self._may_edit

    def _say(self) -> None:
        contact, asked = self._contact, not self.another.isHidden()
        editable = self._editable() and not asked
        for part in (self.choice, self.who_field, self.until_field, self.save):
            part.setVisible(editable)
        # There is room for one question at a time.
        self.advice.setHidden(asked)
        if contact is None:
            self.set_title(self.tr("Rights"))
            self.advice.setText(self.tr("Choose a person and a right with the arrow keys."))
            return
        self.choice.setAccessibleName(right_words(self._right))
        title = self.tr("{right}: {name}").format(right=right_words(self._right), name=contact.name)
        self.set_title(title)
        self.advice.setText(self._advice(contact))

    def _advice(self, contact: Contact) -> str:
        if contact.stopped:
            return stop_words()
        held = contact.permission(self._right, self._context.session.today())
        if held is Permission.UNDECIDED:
            if self._right is Right.COLLECT:
                return self.tr("Hand the child over to nobody before this is decided.")
            return self.tr("Not decided yet: ask the director before anything is promised.")
        if held is Permission.SUPERVISED:
            return self.tr("Only while a member of staff is present.")
        if held is Permission.BY_ACT:
            return self.tr("Only with an act of handover signed on the spot.")
        if held is Permission.FORBIDDEN:
            return self.tr("Refuse kindly, and tell the director that it was asked.")
        return self.tr("May do this without further questions.")

    def _on_another(self) -> None:
        self.problem.clear()
        self._say()
        self.save.setFocus()

    def _on_chosen(self, _key: str) -> None:
        self.problem.clear()

    def _on_save_clicked(self) -> None:
        key, until = self.choice.choice(), self.until.result()
        if self._contact is None or key is None or until.problem:
            self.problem.show_problem(until.problem or self.tr("Choose how far this right goes."))
            return
        if self._kept is not None and self._kept.merge().asked:
            ask_what_stays(self._context, self._kept, ("contact.",), self, self._on_save_clicked, saves=True)
            return
        end = until.value if isinstance(until.value, date) else None
        try:
            contacts.decide(self._contact, self._right, Permission(key), self.who.text(), end, by=self._context.session)
        except InvalidInput:
            self.who_field.show_problem(self.tr("A yes needs the name of who decided it."))
            self.who.setFocus()
        except Stale as error:
            self._show_newest(self._contact)
            self.problem.show_problem(sentence_for(error))
        except ShelterError as error:
            self.problem.show_problem(sentence_for(error))
            self.another.ask(error)
            self._say()
        else:
            if self._kept is not None:
                self._kept.discard()
                self._kept.begin()
                self.restored.clear()
            self.decided.emit(self.tr("Decided and written into the audit log."))
