"""Somebody came for a child and was not given it: written down by whoever is on duty, from wherever they are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.contacts import Contact, ContactEvent, Permission, Right, same_person
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services import kin_contacts, refused_handovers, residents
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.lines import whose
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside, code_of
from shelter_app.views.record.stop_line import StopLine
from shelter_app.views.scaling import clear_layout, column, set_spacing
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label

_SOMEBODY_ELSE = "else"


def write_down(context: Context) -> CameDialog | None:
    """Ask who came, about the child of the page that is shown; the page says that it is kept. None: nobody may ask."""
    page = context.navigator.page()
    if page is None or not context.session.can(Can.LOG_CONTACT):
        return None
    child = page.child()
    if child is not None and not any(one.named for one in residents.lines((child,), by=context.session)):
        words = QCoreApplication.translate(
            "CameDialog", "This file is restricted: open it in an emergency first, then write down who came."
        )
        page.bar.show_failing(words)
        return None
    dialog = CameDialog(context, child, page.window())
    dialog.accepted.connect(lambda: page.bar.show_info(dialog.kept_words(), icon="check"))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class CameDialog(FileDialog):
    """One key from every page. Nobody leaves by it, so that everybody on duty may write it; whoever must not have the
    child stands first among those who may have come."""

    def __init__(self, context: Context, child: ResidentId | None = None, parent: QWidget | None = None) -> None:
        self._begun, self._shown = child, child
        self._contacts: dict[str, Contact] = {}
        self._siblings: dict[ResidentId, Tick] = {}
        self.kept: ContactEvent | None = None
        super().__init__(context, parent, width=620)

    def kept_as(self) -> KeptAs:
        return KeptAs("handover-refused", self._begun)

    def build(self) -> None:
        self.explained = Label(tone="text2", wrap=True)
        self.child, self.who, self.name = ComboBox(), ComboBox(), LineEdit()
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.told = PlainText(rows=3, most_rows=6)
        self.stop = StopLine()
        self.stop.hide()
        self.fields.update(
            child=Field(control=self.child),
            who=Field(control=self.who),
            with_whom=Field(control=self.name),
            at=ParsedField(edit=self.at),
            told=Field(control=self.told),
        )
        self.also = Label(role="state", tone="text2")
        self.ticks = QVBoxLayout()
        set_spacing(self.ticks, 0, 2)
        self.content.addWidget(self.explained)
        self.content.addLayout(beside(self.fields["child"], self.fields["at"]))
        self.content.addLayout(beside(self.fields["who"], self.fields["with_whom"]))
        self.content.addWidget(self.stop)
        self.content.addWidget(self.fields["told"])
        self.content.addLayout(column(self.also, spacing=2))
        self.content.addLayout(self.ticks)
        self.child.currentIndexChanged.connect(lambda _place: self._on_child())
        self.who.currentIndexChanged.connect(lambda _place: self._fit())
        self.name.textChanged.connect(lambda _text: self._fit())
        for name, signal in (
            ("child", self.child.activated),
            ("who", self.who.activated),
            ("with_whom", self.name.textChanged),
        ):
            self.fields[name].clear_problem_on(signal)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Came for a child and was sent away"))
        self.explained.setText(self.tr("The child stays here. The director has it on Today at once."))
        words = {
            "child": self.tr("&For which child"),
            "who": self.tr("&Who came"),
            "with_whom": self.tr("&Name, or what they looked like"),
            "at": self.tr("Whe&n"),
            "told": self.tr("What &happened"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.told.setPlaceholderText(self.tr("What they said and showed, who else was there, car, which way they went"))
        self.also.setText(self.tr("They came for these children as well"))
        self.accept_button.setText(self.tr("Write it down"))
        self._offer_children()
        self._offer_people()

    def load(self) -> None:
        self.at.set_now()
        self._fit()
        (self.child if self._child() is None else self.who).setFocus()

    def check(self) -> Mapping[str, str]:
        moment = self.at.result()
        problems = {
            "child": "" if self._child() else self.tr("Choose for which child they came."),
            "who": "" if code_of(self.who) else self.tr("Choose who came; somebody unknown is the last line."),
            "at": "" if moment.value else moment.problem or self.tr("When was it?"),
        }
        return {name: words for name, words in problems.items() if words}

    def save(self) -> None:
        child, moment = self._child(), self.at.value()
        assert child is not None
        assert isinstance(moment, datetime)
        chosen = self._chosen()
        told = self.told.toPlainText().strip() or self.tr("Came for the child and was not given the child.")
        with self.refusing():
            self.kept = refused_handovers.record(
                (child, *(one for one, tick in self._siblings.items() if tick.isChecked())),
                chosen.name if chosen is not None else self.name.text(),
                told,
                contact_id=chosen.id if chosen is not None else None,
                at=moment,
                by=self.context.session,
            )

    def sentence(self, field: str, reason: str) -> str:
        if field == "with_whom":
            return self.tr("Write who it was; what they looked like is enough where no name is known.")
        return super().sentence(field, reason)

    def kept_words(self) -> str:
        """What is said once it is written down."""
        assert self.kept is not None
        time = self.context.formats.time(self.kept.at.astimezone(self.context.session.tz))
        return self.tr("Written down at {time}. The child is here; the director has it on Today.").format(time=time)

    def _child(self) -> ResidentId | None:
        return ResidentId(int(code)) if (code := code_of(self.child)) else None

    def _chosen(self) -> Contact | None:
        """Who came, where the file knows them: chosen from the list, or typed by the name that stands there."""
        chosen = self._contacts.get(code_of(self.who))
        if chosen is not None:
            return chosen
        return next((one for one in self._contacts.values() if same_person(one.name, self.name.text())), None)

    def _offer_children(self) -> None:
        here = [one for one in residents.here(by=self.context.session) if one.named]
        begun = [] if self._begun is None else residents.lines((self._begun,), by=self.context.session)
        known = {str(int(one.resident_id)): one for one in (*begun, *here) if one.named}
        kept = code_of(self.child) or (str(int(self._begun)) if self._begun is not None else "")
        self.child.setPlaceholderText(self.tr("Choose"))
        self.child.set_choices([(code, whose(one, self.context)) for code, one in known.items()])
        self.child.set_value(kept if kept in known else None)

    def _on_child(self) -> None:
        if self._child() != self._shown:
            self.who.set_value(None)
            self._offer_people()
            self._fit()

    def _offer_people(self) -> None:
        """Those of the chosen file: written down as looked at, once for each child that is chosen."""
        child = self._child()
        if child is not None and (child != self._shown or not self._contacts):
            try:
                found = refused_handovers.offered(child, by=self.context.session)
            except ShelterError:
                found = []
            self._contacts = {str(int(one.id)): one for one in found}
            self._offer_siblings(child)
        self._shown = child
        self.who.setPlaceholderText(self.tr("Choose"))
        offered: list[tuple[object, str]] = [(code, self._named(one)) for code, one in self._contacts.items()]
        self.who.set_choices([*offered, (_SOMEBODY_ELSE, self.tr("Somebody else"))])

    def _offer_siblings(self, child: ResidentId) -> None:
        clear_layout(self.ticks)
        family = kin_contacts.siblings_here(child, by=self.context.session)
        self._siblings = {one.resident_id: Tick() for one in family}
        for one in family:
            tick = self._siblings[one.resident_id]
            tick.setText(whose(one, self.context))
            self.ticks.addWidget(tick)
        self.also.setVisible(bool(family))

    def _named(self, contact: Contact) -> str:
        words = ", ".join(filter(None, (contact.name, inside(self.context, "relation", contact.relation))))
        return self.tr("{name}: must not have the child").format(name=words) if self._barred(contact) else words

    def _barred(self, contact: Contact) -> bool:
        return contact.permission(Right.COLLECT, self.context.session.today()) is Permission.FORBIDDEN

    def _fit(self) -> None:
        self.fields["with_whom"].setVisible(code_of(self.who) == _SOMEBODY_ELSE)
        chosen = self._chosen()
        barred = chosen is not None and self._barred(chosen)
        if barred and chosen is not None:
            words = self.tr("{name}: do not hand over the child. Call the director.")
            self.stop.say(words.format(name=chosen.name))
        self.stop.setVisible(barred)
