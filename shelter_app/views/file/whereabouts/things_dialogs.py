"""Things and money of a resident: what came, what went out, and what is handed back line by line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtWidgets import QWidget

from shelter_app.domain.money import amount_text, balances, read_amount
from shelter_app.domain.stays import Belonging
from shelter_app.services import belongings
from shelter_app.services.belongings import HandBack, NewMove, NewThing
from shelter_app.services.residents import FileView
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of
from shelter_app.views.scaling import row
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented

CURRENCIES: Final = ("KZT", "USD", "EUR", "RUB", "UZS", "KGS", "TJS", "CNY")
_IN, _OUT = "in", "out"


def sum_words(amount: int, currency: str) -> str:
    """1 200 KZT"""
    return f"{amount_text(amount)}\N{NO-BREAK SPACE}{currency}"


class ThingDialog(FileFormDialog):
    """A thing that came during the stay."""

    form = "thing"

    def build(self) -> None:
        self.what, self.quantity, self.brought_by = LineEdit(), LineEdit(), LineEdit()
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.add_field("what", Field(control=self.what)).clear_problem_on(self.what.textChanged)
        quantity, at = Field(control=self.quantity), ParsedField(edit=self.at)
        self.fields.update(quantity=quantity, at=at)
        self.content.addLayout(beside(quantity, at))
        self.add_field("brought_by", Field(control=self.brought_by))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("A thing came"))
        self.fields["what"].set_label(self.tr("&What"))
        self.fields["quantity"].set_label(self.tr("&How much"))
        self.fields["at"].set_label(self.tr("Whe&n"))
        self.fields["brought_by"].set_label(self.tr("&Brought by"))

    def load(self) -> None:
        self.at.set_now()
        self.what.setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.moment_problem(self.at)
        return {"at": problem} if problem else {}

    def save(self) -> None:
        at = self.at.value()
        assert isinstance(at, datetime)
        new = NewThing(self.what.text(), self.quantity.text(), at, self.brought_by.text())
        with self.refusing():
            belongings.add_thing(self._view.resident.id, new, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Write what it is.") if field == "what" else super().sentence(field, reason)


class MoneyDialog(FileFormDialog):
    """Money put into the safe or given out of it; the balance stands above."""

    form = "money"

    def build(self) -> None:
        self.balance = Label(role="small", tone="text2", wrap=True)
        self.direction, self.currency = Segmented(), ComboBox()
        self.amount, self.who, self.why = LineEdit(), LineEdit(), LineEdit()
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.content.addWidget(self.balance)
        self.add_field("direction", Field(control=self.direction))
        made = {
            "amount": Field(control=self.amount),
            "currency": Field(control=self.currency),
            "who": Field(control=self.who),
            "at": ParsedField(edit=self.at),
        }
        self.fields.update(made)
        self.content.addLayout(beside(made["amount"], made["currency"]))
        self.content.addLayout(beside(made["who"], made["at"]))
        self.add_field("why", Field(control=self.why))
        self.direction.chosen.connect(lambda _key: self._say_who())
        made["amount"].clear_problem_on(self.amount.textChanged)
        made["who"].clear_problem_on(self.who.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Money in the safe"))
        held = [sum_words(amount, one) for one, amount in balances(self._view.stay.money).items()]
        words = self.tr("In the safe now: {sum}").format(sum=", ".join(held)) if held else self.tr("Nothing is there.")
        self.balance.setText(words)
        self.direction.set_choices([(_IN, self.tr("Put in")), (_OUT, self.tr("Given out"))])
        self.fields["direction"].set_label(self.tr("What happened"))
        self.fields["amount"].set_label(self.tr("&Sum"))
        self.fields["currency"].set_label(self.tr("&Currency"))
        self.fields["at"].set_label(self.tr("Whe&n"))
        self.fields["why"].set_label(self.tr("What &for"))
        self.currency.set_choices([(code, code) for code in CURRENCIES])
        self._say_who()

    def load(self) -> None:
        self.at.set_now()
        held = balances(self._view.stay.money)
        self.direction.choose(_OUT if held else _IN)
        self.currency.set_value(next(iter(held), CURRENCIES[0]))
        self._say_who()
        self.amount.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {"at": self.moment_problem(self.at)}
        if read_amount(self.amount.text()) is None:
            problems["amount"] = self.tr("Write a sum above zero: 1200 or 1200,50.")
        return {name: words for name, words in problems.items() if words}

    def save(self) -> None:
        at, amount = self.at.value(), read_amount(self.amount.text())
        assert isinstance(at, datetime)
        assert amount is not None
        signed = -amount if self.direction.choice() == _OUT else amount
        with self.refusing():
            new = NewMove(signed, code_of(self.currency), at, self.who.text(), self.why.text())
            belongings.move_money(self._view.resident.id, new, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("amount", "too_much"): self.tr("So much was not in the safe at that hour."),
            ("who", "empty"): self.tr("Write who gave or received the money."),
            ("currency", "empty"): self.tr("Choose the currency."),
        }
        return words.get((field, reason)) or super().sentence(field, reason)

    def _say_who(self) -> None:
        out = self.direction.choice() == _OUT
        self.fields["who"].set_label(self.tr("&Received by") if out else self.tr("&Given by"))


class ThingLine(QWidget):
    """One thing on the list: handed back or not, and why not."""

    def __init__(self, place: int, words: str) -> None:
        super().__init__()
        self.place = place
        self.tick, self.note = Tick(text=words), LineEdit()
        line = row(self.tick, self.note, spacing=8)
        line.setStretch(0, 3)
        line.setStretch(1, 2)
        self.setLayout(line)
        self.setFocusProxy(self.tick)
        self.tick.toggled.connect(self._on_toggled)

    def say(self, reason: str) -> None:
        self.note.setPlaceholderText(reason)
        self.note.setAccessibleName(f"{self.tick.text()}: {reason}")

    def _on_toggled(self, on: bool) -> None:
        self.note.setEnabled(not on)


class HandBackDialog(FileFormDialog):
    """Every thing the centre keeps with a tick: handed back; without one it stays on the list, or is not handed back
    for a reason that is written beside it."""

    form = "hand-back"

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(context, view, parent, width=660)

    def build(self) -> None:
        self.receiver = LineEdit()
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        receiver, at = Field(control=self.receiver), ParsedField(edit=self.at)
        self.fields.update(receiver=receiver, at=at)
        receiver.clear_problem_on(self.receiver.textChanged)
        self.content.addLayout(beside(receiver, at))
        body = self.scrolled(160)
        kept = [(place, one) for place, one in enumerate(self._view.stay.belongings) if one.returned is None]
        self.lines = [ThingLine(place, thing_words(one)) for place, one in kept]
        for line in self.lines:
            body.addWidget(line)
            self.unframed[f"thing {line.place}"] = line.tick
            self.unframed[f"reason {line.place}"] = line.note
        self.money = Tick()
        self.unframed["money"] = self.money
        body.addWidget(self.money)
        body.addStretch(1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Hand back"))
        self.fields["receiver"].set_label(self.tr("&Received by"))
        self.fields["at"].set_label(self.tr("Whe&n"))
        for line in self.lines:
            line.say(self.tr("Not handed back, because"))
        held = [sum_words(amount, one) for one, amount in balances(self._view.stay.money).items()]
        self.money.setText(self.tr("Money: {sum}").format(sum=", ".join(held)))
        self.money.setVisible(bool(held))

    def load(self) -> None:
        self.at.set_now()
        leaving = self._view.stay.discharge
        self.receiver.setText(leaving.receiver if leaving else "")
        for line in self.lines:
            line.tick.setChecked(leaving is not None)
        self.money.setChecked(leaving is not None and not self.money.isHidden())
        self.receiver.setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.moment_problem(self.at)
        return {"at": problem} if problem else {}

    def save(self) -> None:
        at = self.at.value()
        assert isinstance(at, datetime)
        notes = {line.place: line.note.text() for line in self.lines if not line.tick.isChecked()}
        things = {line.place: True for line in self.lines if line.tick.isChecked()}
        things |= {place: False for place, words in notes.items() if words.strip()}
        with self.refusing():
            given = HandBack(things, notes, self.receiver.text(), at, self.money.isChecked())
            belongings.hand_back(self._view.stay, given, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("things", "empty"): self.tr("Tick what is handed back, or write why it is not."),
            ("receiver", "empty"): self.tr("Write who receives it; the person themselves counts."),
        }
        return words.get((field, reason)) or super().sentence(field, reason)


def thing_words(thing: Belonging) -> str:
    """A coat, 1"""
    return ", ".join(filter(None, (thing.what, thing.quantity)))
