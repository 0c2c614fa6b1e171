"""A child whom the house may not take in: written down at the door, with the note that goes along; the list of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import Sex
from shelter_app.domain.staff import Can
from shelter_app.domain.turned_away import TurnedAway, TurnedAwayForm
from shelter_app.services import papers, turned_away
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.dialog import FileDialog, beside, code_of, kind_of
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.typed import birth_parser, moment_parser, partial_text, partial_words
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.tables import Cell, Column, Table


class TurnAwayDialog(FileDialog):
    """What was typed at the door comes along; why and to whom is all that has to be said."""

    trail = ("turned_away.",)

    def __init__(self, context: Context, begun: TurnedAway, parent: QWidget | None = None) -> None:
        self._begun = begun
        self.saved: TurnedAway | None = None
        super().__init__(context, parent, width=660)

    @property
    def _known(self) -> TurnedAway | None:
        return self._begun if self._begun.number else None

    def kept_as(self) -> KeptAs:
        return KeptAs("turned_away", about=self._known.id if self._known else "new")

    def renew(self) -> bool:
        if self._known is None:
            return False
        self._begun = turned_away.of(self._known.id, by=self.context.session)
        return True

    def version(self) -> int:
        return self._known.version if self._known else 0

    def build(self) -> None:
        self.name, self.person, self.referred_to, self.taken_by = (LineEdit() for _number in range(4))
        self.sex, self.brought_by, self.born = ComboBox(), ComboBox(), PartialDateEdit()
        self.born.set_parser(birth_parser(self.context))
        now = self.context.session.now
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=now)
        self.told_at = DateTimeEdit(parser=moment_parser(self.context), now=now)
        self.told_whom, self.reason = LineEdit(), PlainText(rows=2, most_rows=5)
        self.explained = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.explained)
        plain: dict[str, QWidget] = {
            "name": self.name, "sex": self.sex, "brought_by": self.brought_by, "person": self.person,
            "reason": self.reason, "referred_to": self.referred_to, "taken_by": self.taken_by,
            "told_whom": self.told_whom,
        }  # fmt: skip
        self.fields.update({name: Field(control=control) for name, control in plain.items()})
        self.fields.update(
            born=ParsedField(edit=self.born), at=ParsedField(edit=self.at), told_at=ParsedField(edit=self.told_at)
        )
        made = self.fields
        made["reason"].clear_problem_on(self.reason.textChanged)
        made["referred_to"].clear_problem_on(self.referred_to.textChanged)
        for pair in (("name", "born"), ("sex", "at"), ("brought_by", "person")):
            self.content.addLayout(beside(*(made[name] for name in pair)))
        self.content.addWidget(made["reason"])
        self.content.addLayout(beside(made["referred_to"], made["taken_by"]))
        self.content.addLayout(beside(made["told_at"], made["told_whom"]))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Turned away and sent on"))
        self.explained.setText(self.tr("No file is opened. What stands here is the register of those turned away."))
        labels = {
            "name": self.tr("&Name, as far as it is known"),
            "born": self.tr("&Born, or the age"),
            "sex": self.tr("&Sex"),
            "at": self.tr("At the &door"),
            "brought_by": self.tr("B&rought by"),
            "person": self.tr("&Post and name"),
            "reason": self.tr("&Why the child is not taken in"),
            "referred_to": self.tr("Sent on &to"),
            "taken_by": self.tr("Who took the child a&long"),
            "told_at": self.tr("The &guardianship authority was told"),
            "told_whom": self.tr("Whom did y&ou tell"),
        }
        for name, words in labels.items():
            self.fields[name].set_label(words)
        self.fields["told_at"].set_hint(self.tr("Ctrl+T writes this moment; it can be added later."))
        self.fill(self.brought_by, "brought_by", self._begun.brought_by)
        self.sex.set_choices(
            [
                (Sex.MALE.value, self.tr("Boy")),
                (Sex.FEMALE.value, self.tr("Girl")),
                (Sex.UNKNOWN.value, self.tr("Not known")),
            ]
        )

    def load(self) -> None:
        begun, zone = self._begun, self.context.session.tz
        self.name.setText(begun.name)
        self.sex.set_value(begun.sex.value)
        self.born.setText(_typed(begun.born))
        self.at.set_moment(begun.at.astimezone(zone))
        self.brought_by.set_value(begun.brought_by or None)
        self.person.setText(begun.brought_by_person)
        self.reason.setPlainText(begun.reason)
        self.referred_to.setText(begun.referred_to)
        self.taken_by.setText(begun.taken_by)
        if begun.told_at is not None:
            self.told_at.set_moment(begun.told_at.astimezone(zone))
        self.told_whom.setText(begun.told_whom)
        self.referred_to.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {name: edit.result().problem for name, edit in (("born", self.born), ("told_at", self.told_at))}
        arrived = self.at.result()
        problems["at"] = "" if arrived.value else arrived.problem or self.tr("When was it?")
        return {name: words for name, words in problems.items() if words}

    def save(self) -> None:
        at, told_at, born = self.at.value(), self.told_at.value(), self.born.value()
        assert isinstance(at, datetime)
        form = TurnedAwayForm(
            at=at,
            reason=self.reason.toPlainText(),
            referred_to=self.referred_to.text(),
            name=self.name.text(),
            sex=kind_of(self.sex, Sex) or Sex.UNKNOWN,
            born=born if isinstance(born, PartialDate) else PartialDate(),
            brought_by=code_of(self.brought_by),
            brought_by_person=self.person.text(),
            taken_by=self.taken_by.text(),
            told_at=told_at if isinstance(told_at, datetime) else None,
            told_whom=self.told_whom.text(),
            under=self._begun.under,
        )
        with self.refusing():
            by = self.context.session
            if self._known is None:
                self.saved = turned_away.record(form, by=by)
            else:
                self.saved = turned_away.correct(self._known, form, by=by)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("reason", "empty"): self.tr("Say why, so that nobody has to ask again."),
            ("referred_to", "empty"): self.tr("Say which organisation or person takes the child."),
            ("told_at", "before_arrival"): self.tr("This hour lies before the child came."),
            ("told_at", "in_future"): self.tr("This hour lies in the future."),
            ("at", "in_future"): self.tr("This hour lies in the future."),
        }
        return words.get((field, reason)) or super().sentence(field, reason)


class TurnedAwayDialog(Dialog):
    """Everybody who was turned away, the latest first; Enter opens a line, Ctrl+P prints its note."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._looked = False
        super().__init__(context, parent, width=900)

    def build(self) -> None:
        self.table = Table(
            columns=[
                Column("number", lambda: self.tr("No."), lambda one: Cell(one.number), 70),
                Column("at", lambda: self.tr("At the door"), self._at_cell, 150),
                Column("child", lambda: self.tr("Child"), self._child_cell),
                Column("to", lambda: self.tr("Sent on to"), lambda one: Cell(one.referred_to, wrap=True), 220),
                Column("told", lambda: self.tr("Guardianship told"), self._told_cell, 150, needs=760),
            ],
            row_height=44,
        )
        self.table.opened.connect(self._on_opened)
        self.states = StatePages(content=self.table, empty_icon="users-round")
        set_sizes(self.states, least_height=320)
        self.print_note = Button(icon="printer", shortcut="Ctrl+P", clicked=self._on_print_clicked)
        self.content.addWidget(self.states, 1)
        self.content.addLayout(row(None, self.print_note))
        self.accept_button.hide()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Turned away and sent on"))
        self.table.setAccessibleName(self.heading.text())
        self.print_note.setText(self.tr("Print the note"))
        self.cancel.setText(self.tr("Close"))
        self.table.retranslate()

    def load(self) -> None:
        by = self.context.session
        found = turned_away.everybody(by=by) if self._looked else turned_away.look_through(by=by)
        self._looked = True
        chosen = self.table.current_object()
        self.table.set_rows(found)
        place = next((row for row, one in enumerate(found) if chosen is not None and one.id == chosen.id), 0)
        self.table.setCurrentIndex(self.table.rows.index(place, 0))
        self.print_note.setVisible(bool(found) and by.can(Can.PRINT_PAPER) and by.can(Can.ADMIT))
        if found:
            self.states.show_content()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.states.show_empty(
                self.tr("Nobody was turned away"), self.tr("Whom the age keeps out is written down at the admission.")
            )

    def _at_cell(self, one: TurnedAway) -> Cell:
        return Cell(self._moment(one.at))

    def _child_cell(self, one: TurnedAway) -> Cell:
        kind = label(self.context, "brought_by", one.brought_by) if one.brought_by else ""
        born = partial_words(one.born, self.context.formats)
        return Cell(one.name or self.tr("Name not known"), ", ".join(filter(None, (born, kind))))

    def _told_cell(self, one: TurnedAway) -> Cell:
        if one.told_at is None:
            return Cell(self.tr("not yet"), tone="text2")
        return Cell(self._moment(one.told_at), one.told_whom)

    def _moment(self, at: datetime) -> str:
        return self.context.formats.near_moment(at.astimezone(self.context.session.tz), self.context.session.today())

    def _on_opened(self, one: TurnedAway) -> None:
        if not self.context.session.can(Can.ADMIT):
            return
        self.dialog: Dialog = TurnAwayDialog(self.context, one, self)
        self.dialog.accepted.connect(self.load)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _on_print_clicked(self) -> None:
        one = self.table.current_object()
        if isinstance(one, TurnedAway):
            self.dialog = note_of(self.context, one, self)
            self.dialog.finished.connect(self.dialog.deleteLater)
            self.dialog.open()


class TurningAway(QObject):
    """The two buttons of the admission: `begin` while the age is refused, `all` for the list; `recorded` tells what
    was written down and the way to its note."""

    recorded = Signal(str, object)

    def __init__(self, page: QWidget, context: Context, typed: Callable[[], TurnedAway]) -> None:
        super().__init__(page)
        self._page, self._context, self._typed = page, context, typed
        self.begin = Button(icon="log-out", clicked=self._on_begin_clicked)
        self.begin.hide()
        self.all = Button(kind="ghost", icon="log-out", clicked=lambda: self._open(TurnedAwayDialog(context, page)))
        self.dialog: Dialog | None = None

    def retranslate(self) -> None:
        """Give both buttons their words."""
        self.begin.setText(self.tr("Write down: turned away and sent on"))
        self.all.setText(self.tr("Turned away"))

    def _on_begin_clicked(self) -> None:
        dialog = TurnAwayDialog(self._context, self._typed(), self._page)
        dialog.accepted.connect(lambda: self._tell(dialog.saved))
        self._open(dialog)

    def _tell(self, saved: TurnedAway | None) -> None:
        if saved is not None:
            words = self.tr("Written down under No. {number}: turned away, sent on to {whom}.")
            way = Way(self.tr("Print the note"), lambda: self._open(note_of(self._context, saved, self._page)))
            self.recorded.emit(words.format(number=saved.number, whom=saved.referred_to), way)

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def note_of(context: Context, line: TurnedAway, parent: QWidget) -> PaperDialog:
    """The window in which the note that goes along is printed."""
    return PaperDialog(context, Wanted(papers.COVERING, about=int(line.id)), parent)


def _typed(born: PartialDate) -> str:
    """A date of birth as it is typed again; an estimate keeps its sign."""
    return f"~{partial_text(born)}" if born.estimated else partial_text(born)
