"""What happens to a stay: its facts completed, the ground document received, a later limit, where the person is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.care import Said
from shelter_app.domain.errors import Stale
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.stays import Belonging, Ground
from shelter_app.domain.three_way import Terms
from shelter_app.services import residents, stays
from shelter_app.services.residents import FileView
from shelter_app.services.stays import StayForm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.body import BodyField, injuries_of, lines_of
from shelter_app.views.record.care import said_words
from shelter_app.views.record.dialog import FileDialog, beside, code_of, kind_of
from shelter_app.views.record.nothing import NothingField
from shelter_app.views.scaling import row
from shelter_app.views.typed import day_parser, moment_parser, paper_day_parser, partial_text
from shelter_app.views.widgets.choices import InputLine, Lines, ManyChoices
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label

_OF_THE_GROUND = ("number", "issued", "issuer")


class FileFormDialog(FileDialog):
    """A dialog about the file that is open; `form` is the name under which its words are kept."""

    form = ""

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None, *, width: int = 520) -> None:
        self._view = view
        super().__init__(context, parent, width=width)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._view.stay.id)

    def moment_problem(self, edit: DateTimeEdit) -> str:
        """What is wrong with a moment that has to be there."""
        understood = edit.result()
        return "" if understood.value else understood.problem or self.tr("When was it?")


class FileEditDialog(FileFormDialog):
    """A dialog that edits what an open file says about the case or its stay."""

    def renew(self) -> bool:
        now = residents.open_file(self._view.resident.id, again=True, by=self.context.session)
        if now.stay.id != self._view.stay.id:
            # Admitted again meanwhile: what was typed is about the stay before.
            raise Stale("stays")
        self._view = now
        return True

    def version(self) -> int:
        return self._view.resident.version + self._view.stay.version


class StayDialog(FileEditDialog):
    """What was noted at the door at night, completed in the morning."""

    form = "stay"
    trail = ("stay.", "belongings.")
    terms = Terms(texts=frozenset({"circumstances", "injuries"}), guarded=frozenset({"health", "body"}))

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        super().__init__(context, view, parent, width=660)

    def build(self) -> None:
        self.brought_by, self.person, self.found = ComboBox(), LineEdit(), LineEdit()
        self.circumstances, self.health_note = PlainText(rows=2, most_rows=5), LineEdit()
        self.health, self.room = ManyChoices(), ComboBox()
        self.category, self.temperature = ComboBox(), LineEdit()
        self.unaccompanied, self.without_care = ComboBox(), ComboBox()
        self.number, self.issuer = LineEdit(), LineEdit()
        self.issued = ParsedEdit(parser=paper_day_parser(self.context))
        self.scheme, self.injuries = BodyField(), PlainText(rows=2, most_rows=5)
        self.things_title, self.things = (
            Label(role="state", tone="text2"),
            Lines(lambda: ThingLine(self._view.stay.belongings)),
        )
        made = {
            "brought_by": Field(control=self.brought_by),
            "person": Field(control=self.person),
            "found": Field(control=self.found),
            "category": Field(control=self.category),
            "temperature": Field(control=self.temperature),
            "unaccompanied": Field(control=self.unaccompanied),
            "without_care": Field(control=self.without_care),
            "circumstances": Field(control=self.circumstances),
            "health": Field(control=self.health),
            "health_note": Field(control=self.health_note),
            "room": Field(control=self.room),
            "injuries": Field(control=self.injuries),
            "number": Field(control=self.number),
            "issued": ParsedField(edit=self.issued),
            "issuer": Field(control=self.issuer),
        }
        self.nothing = NothingField()
        self.fields.update(made)
        self.unframed.update(things=self.things, body=self.scheme)
        self.unframed["no_things"], self.unframed["no_money"] = self.nothing.things, self.nothing.money
        self._lay_out(self.scrolled(440))

    def _lay_out(self, body: QVBoxLayout) -> None:
        made = self.fields
        body.addLayout(beside(made["brought_by"], made["person"]))
        body.addLayout(beside(made["found"], made["room"]))
        body.addLayout(beside(made["category"], made["temperature"]))
        body.addLayout(beside(made["unaccompanied"], made["without_care"]))
        body.addLayout(beside(made["number"], made["issued"]))
        body.addWidget(made["issuer"])
        body.addWidget(made["circumstances"])
        body.addLayout(beside(made["health"], made["health_note"]))
        body.addWidget(self.scheme)
        body.addWidget(made["injuries"])
        body.addWidget(self.things_title)
        body.addWidget(self.things)
        body.addWidget(self.nothing)
        body.addStretch(1)
        for name in _OF_THE_GROUND:
            made[name].setVisible(not self._view.stay.ground.outstanding)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Facts of the stay"))
        words = {
            "brought_by": self.tr("&Brought by"),
            "person": self.tr("Post and &name"),
            "found": self.tr("&Where found"),
            "category": self.tr("Cate&gory"),
            "temperature": self.tr("&Temperature"),
            "circumstances": self.tr("&Circumstances"),
            "health": self.tr("&Health as seen"),
            "health_note": self.tr("In w&ords"),
            "room": self.tr("&Room"),
            "injuries": self.tr("&Injuries in words"),
            "unaccompanied": self.tr("Came without a &parent or guardian"),
            "without_care": self.tr("&Left without parental care"),
            "number": self.tr("N&umber of the ground document"),
            "issued": self.tr("Its &date, as much of it as it states"),
            "issuer": self.tr("Who i&ssued it"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.fields["injuries"].set_hint(self.tr("A line each, place first: left forearm: bruise, 3 cm"))
        self.scheme.retranslate(self.context)
        self.fill(self.brought_by, "brought_by", self._view.stay.brought_by)
        self.fill(self.category, "admission_category", self._view.stay.category)
        for box in (self.unaccompanied, self.without_care):
            box.set_choices([(one.value, said_words(one)) for one in Said])
        self.fill_many(self.health, "health_visible")
        rooms = [room.name for room in self.context.session.centre.rooms]
        present = self._view.stay.room
        names = rooms if not present or present in rooms else [*rooms, present]
        self.room.setPlaceholderText(self.tr("Choose"))
        self.room.set_choices([(name, name) for name in names])
        self.nothing.retranslate()
        self.things_title.setText(self.tr("Belongings"))
        self.things.setAccessibleName(self.things_title.text())
        self.things.set_words(self.tr("Add a thing"), self.tr("Take this thing off the list"))

    def load(self) -> None:
        stay = self._view.stay
        self.brought_by.set_value(stay.brought_by)
        self.person.setText(stay.brought_by_person)
        self.found.setText(stay.found_where)
        self.category.set_value(stay.category)
        self.unaccompanied.set_value(stay.unaccompanied.value)
        self.without_care.set_value(stay.without_care.value)
        self.temperature.setText(stay.temperature)
        self.circumstances.setPlainText(stay.circumstances)
        self.health.choose(stay.health_seen)
        self.health_note.setText(stay.health_note)
        self.room.set_value(stay.room)
        self.nothing.tick(stay.without)
        self.scheme.show_injuries(stay.injuries)
        self.injuries.setPlainText(lines_of(stay.injuries))
        self.number.setText(stay.ground.number)
        self.issued.setText(partial_text(stay.ground.issued_on))
        self.issuer.setText(stay.ground.issuer)
        for thing in stay.belongings:
            line = self.things.add_row()
            assert isinstance(line, ThingLine)
            line.show_thing(thing)
        self.brought_by.setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.issued.result().problem
        return {"issued": problem} if problem else {}

    def save(self) -> None:
        issued = self.issued.value()
        things = tuple(line.thing() for line in self.things.rows() if isinstance(line, ThingLine))
        form = StayForm(
            code_of(self.brought_by),
            self.person.text(),
            self.found.text(),
            self.circumstances.toPlainText(),
            self.health.chosen(),
            self.health_note.text(),
            code_of(self.room),
            things,
            self.nothing.codes(),
            code_of(self.category),
            self.temperature.text(),
            (*self.scheme.injuries(), *injuries_of(self.injuries.toPlainText())),
            replace(
                self._view.stay.ground,
                number=self.number.text(),
                issued_on=issued if isinstance(issued, PartialDate) else PartialDate(),
                issuer=self.issuer.text(),
            ),
            kind_of(self.unaccompanied, Said),
            kind_of(self.without_care, Said),
        )
        with self.refusing():
            stays.correct(self._view.stay, form, by=self.context.session)


class ThingLine(InputLine):
    """One belonging and how much of it."""

    def __init__(self, known: Sequence[Belonging] = ()) -> None:
        self.what, self.quantity = LineEdit(), LineEdit()
        super().__init__(what=self.what, quantity=self.quantity)
        self._known = {(thing.what, thing.quantity): thing for thing in known}
        self._was = ("", "")
        self.what.setPlaceholderText(self.tr("What"))
        self.what.setAccessibleName(self.tr("What was brought along"))
        self.quantity.setPlaceholderText(self.tr("How much"))
        self.quantity.setAccessibleName(self.tr("How much of it"))
        line = row(self.what, self.quantity, spacing=6)
        line.setStretch(0, 3)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setFocusProxy(self.what)

    def show_thing(self, thing: Belonging) -> None:
        self.what.setText(thing.what)
        self.quantity.setText(thing.quantity)
        self._was = (thing.what, thing.quantity)

    def thing(self) -> Belonging:
        """The thing as corrected; when it came and what became of it is not asked here and stays."""
        known = self._known.get(self._was, Belonging(""))
        return replace(known, what=self.what.text().strip(), quantity=self.quantity.text().strip())

    def held(self) -> dict[str, Any]:
        return super().held() | {"was": list(self._was)}

    def hold(self, value: Mapping[str, Any]) -> None:
        super().hold(value)
        what, quantity = value["was"]
        self._was = (what, quantity)


class GroundDialog(FileFormDialog):
    """The founding document has come; the clock 'to follow' stops at the hour it was received."""

    form = "ground"

    def build(self) -> None:
        self.kind, self.number, self.issuer = ComboBox(), LineEdit(), LineEdit()
        self.issued = ParsedEdit(parser=paper_day_parser(self.context))
        self.received = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.add_field("kind", Field(control=self.kind)).clear_problem_on(self.kind.activated)
        number, issued = Field(control=self.number), ParsedField(edit=self.issued)
        self.fields.update(number=number, issued=issued)
        self.content.addLayout(beside(number, issued))
        self.add_field("issuer", Field(control=self.issuer))
        self.add_field("received", ParsedField(edit=self.received))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Ground document received"))
        self.fields["kind"].set_label(self.tr("&Document"))
        self.fields["number"].set_label(self.tr("&Number"))
        self.fields["issued"].set_label(self.tr("Of which da&y"))
        self.fields["issuer"].set_label(self.tr("&Issued by"))
        self.fields["received"].set_label(self.tr("&Received"))
        self.fill(self.kind, "ground_kind", self._view.stay.ground.expected_kind)
        for place in range(self.kind.count() - 1, -1, -1):
            if self.kind.itemData(place) == "to_follow":
                self.kind.removeItem(place)

    def load(self) -> None:
        self.kind.set_value(self._view.stay.ground.expected_kind)
        self.received.set_now()
        self.kind.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {"received": self.moment_problem(self.received), "issued": self.issued.result().problem}
        if not code_of(self.kind):
            problems["kind"] = self.tr("Choose which document it is.")
        return {name: words for name, words in problems.items() if words}

    def save(self) -> None:
        received, issued = self.received.value(), self.issued.value()
        assert isinstance(received, datetime)
        ground = Ground(
            code_of(self.kind),
            self._view.stay.ground.expected_kind,
            self.number.text().strip(),
            issued if isinstance(issued, PartialDate) else PartialDate(),
            self.issuer.text().strip(),
            received,
        )
        with self.refusing():
            stays.receive_ground(self._view.resident.id, ground, by=self.context.session)


class ExtendDialog(FileFormDialog):
    """A later last day, with what it rests on."""

    form = "extend"

    def build(self) -> None:
        self.until, self.reason = ParsedEdit(parser=day_parser(self.context)), LineEdit()
        self.add_field("until", ParsedField(edit=self.until))
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Extend the stay"))
        self.fields["until"].set_label(self.tr("New &last day"))
        self.fields["reason"].set_label(self.tr("&Document or reason"))
        limit = self._view.stay.limit_day(self.context.session.tz)
        if limit:
            words = self.tr("Now: {date}").format(date=self.context.formats.until(limit))
            self.fields["reason"].set_hint(words)

    def check(self) -> Mapping[str, str]:
        understood = self.until.result()
        return {} if understood.value else {"until": understood.problem or self.tr("Until which day?")}

    def save(self) -> None:
        until = self.until.value()
        assert isinstance(until, date)
        with self.refusing():
            stays.extend(self._view.resident.id, until, self.reason.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "until":
            return self.tr("It has to be later than the present last day.")
        return self.tr("An extension needs its document or reason.") if field == "reason" else reason
