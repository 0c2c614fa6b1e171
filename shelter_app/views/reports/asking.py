"""Two small windows of the report centre: why a sheet carries names, and whose stays a number counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from shelter_app.domain.delays import CAUSES
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.performance import Deed, Kept, Work
from shelter_app.domain.staff import Can
from shelter_app.domain.statistics import StayFact
from shelter_app.domain.turned_away import TurnedAway
from shelter_app.services.statistics import Behind
from shelter_app.views.dialog import Dialog
from shelter_app.views.leaving_list import LeavingDialog
from shelter_app.views.lines import name_words
from shelter_app.views.listed import inside
from shelter_app.views.page import Context
from shelter_app.views.record.delay import DelayDialog, Missed
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.tables import Cell, Column, Table

translate = QCoreApplication.translate


class NamesDialog(LeavingDialog):
    """A sheet with names is asked for like a list that leaves: why, for whom, and the passphrase again."""

    def build(self) -> None:
        super().build()
        self.recipient = LineEdit()
        field = self.fields["recipient"] = Field(control=self.recipient)
        self.content.insertWidget(self.content.indexOf(self.fields["reason"]) + 1, field)
        self.recipient.textChanged.connect(field.clear_problem)

    asks_whom = False

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("Put names on this sheet?"))
        self.warning.setText(
            self.tr(
                "Whoever sees this sheet reads every name on it. Restricted files stay numbers for who may not read "
                "them. Keep it where the case files are kept, and do not hang it up."
            )
        )
        self.fields["reason"].set_label(self.tr("&Why names are needed"))
        self.fields["recipient"].set_label(self.tr("&For whom"))
        self.fields["recipient"].set_hint(self.tr("Stands beside the number of the copy in the register of prints."))
        self.accept_button.setText(self.tr("Show names"))

    def check(self) -> Mapping[str, str]:
        problems = {} if self.why else {"reason": self.tr("Write why names are needed on this sheet.")}
        if not self.recipient.text().strip():
            problems["recipient"] = self.tr("Write who will have this sheet.")
        return problems


class BehindDialog(Dialog):
    """What one number counts, line by line; Enter opens the file in focus, whose id is then `chosen`.

    F2 says why a term was missed; `explained` tells that the numbers have changed by that."""

    def __init__(self, context: Context, title: str, lines: list[Behind], parent: QWidget) -> None:
        self._title, self._lines = title, lines
        self.chosen: ResidentId | None = None
        self.explained = False
        self.asking: DelayDialog | None = None
        super().__init__(context, parent, width=620)

    def build(self) -> None:
        self.table = Table(columns=[Column("who", lambda: self.tr("Who"), self._who)], row_height=44)
        self.table.opened.connect(self._on_opened)
        set_sizes(self.table, least_height=320)
        self.table.focused.connect(lambda _line: self._offer())
        self.content.addWidget(self.table)
        self.explain = Button(icon="pencil", shortcut="F2", clicked=self._on_explain_clicked)
        self.explain.setVisible(any(isinstance(one.thing, Deed) and one.thing.missed for one in self._lines))
        self.content.addLayout(row(self.explain, None))

    def retranslate(self) -> None:
        self.heading.setText(self._title)
        self.table.setAccessibleName(self._title)
        self.explain.setText(self.tr("Why it was missed"))
        self.accept_button.setText(self.tr("Open the file"))

    def load(self) -> None:
        self.table.set_rows(self._lines)
        if self._lines:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.accept_button.setEnabled(any(one.line is not None and one.line.named for one in self._lines))
        self._offer()
        self.table.setFocus()

    def save(self) -> None:
        one = self.table.current_object()
        line = one.line if isinstance(one, Behind) else None
        self.chosen = line.resident_id if line is not None and line.named else None

    def _who(self, one: Behind) -> Cell:
        line, told = one.line, behind_words(one.thing, self.context)
        if line is None:
            assert isinstance(one.thing, TurnedAway)
            return Cell(one.thing.name or self.tr("name not known"), told, strong=True, avatar_icon="user")
        name = line.name(self.context.language.code)
        icon = "lock" if not line.named else "" if name else "user"
        return Cell(name_words(line, self.context), f"{line.number} · {told}", strong=True,
                    avatar=(name, line.resident_id), avatar_icon=icon)  # fmt: skip

    def _on_opened(self, _line: object) -> None:
        self.accept_button.click()

    def _missed(self) -> tuple[Behind, Deed, datetime] | None:
        """The missed term in focus, where this member reads its file and may write in it."""
        one = self.table.current_object()
        if not isinstance(one, Behind) or not isinstance(one.thing, Deed) or one.thing.started is None:
            return None
        named = one.line is not None and one.line.named and self.context.session.can(Can.WRITE_NOTE)
        return (one, one.thing, one.thing.started) if named and one.thing.missed else None

    def _offer(self) -> None:
        self.explain.setEnabled(self._missed() is not None)

    def _on_explain_clicked(self) -> None:
        found = self._missed()
        if found is None:
            return
        one, deed, started = found
        told = self._who(one)
        missed = Missed(deed.resident_id, deed.rule, started, f"{told.text}. {told.detail}")
        dialog = self.asking = DelayDialog(self.context, missed, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(partial(self._on_explained, one, deed))
        dialog.open()

    def _on_explained(self, one: Behind, deed: Deed, result: int) -> None:
        dialog, self.asking = self.asking, None
        if dialog is None:
            return
        if result:
            self.explained = True
            cause, said = (dialog.said.cause, dialog.said.words) if dialog.said is not None else ("", "")
            place = self._lines.index(one)
            self._lines[place] = replace(one, thing=replace(deed, cause=cause, said=said))
            self.table.set_rows(self._lines)
            self.table.setCurrentIndex(self.table.rows.index(place, 0))
        dialog.deleteLater()
        self.table.setFocus()


def behind_words(thing: StayFact | Deed | TurnedAway, context: Context) -> str:
    """The stay, the duty or the deed that a number counts: its days, and what people wrote about it."""
    day = context.formats.numeric
    if isinstance(thing, StayFact):
        came = translate("BehindDialog", "here since {day}").format(day=day(thing.admitted))
        if thing.left is None:
            return came
        return translate("BehindDialog", "here {first} – {last}").format(
            first=day(thing.admitted), last=day(thing.left)
        )
    if isinstance(thing, TurnedAway):
        at = thing.at.astimezone(context.session.tz).date()
        told = translate("BehindDialog", "No. {number}, {day}, sent on: {where}")
        return told.format(number=thing.number, day=day(at), where=thing.referred_to)
    parts = [_begun(thing, day(thing.day)), _ended(thing, day(thing.done) if thing.done else "")]
    if thing.cause:
        why = ", ".join(filter(None, (inside(context, CAUSES, thing.cause), thing.said)))
        parts.append(translate("BehindDialog", "cause: {cause}").format(cause=why))
    if thing.words and thing.work in (Work.DUTY, Work.CAUSE):
        parts.append(translate("BehindDialog", "term moved: {reason}").format(reason=thing.words))
    elif thing.words:
        parts.append(thing.words)
    return " · ".join(filter(None, parts))


def _begun(deed: Deed, day: str) -> str:
    match deed.work:
        case Work.ABSENCE:
            return translate("BehindDialog", "since {day}").format(day=day)
        case Work.REFERRAL:
            return translate("BehindDialog", "letter of {day}").format(day=day)
        case Work.SIGN:
            return translate("BehindDialog", "questionnaire of {day}").format(day=day)
    return translate("BehindDialog", "due {day}").format(day=day)


def _ended(deed: Deed, day: str) -> str:
    if day and deed.work is Work.ABSENCE:
        return translate("BehindDialog", "back {day}").format(day=day)
    if day and deed.work is Work.REFERRAL:
        return translate("BehindDialog", "answered {day}").format(day=day)
    if day:
        return translate("BehindDialog", "done {day}").format(day=day)
    return translate("BehindDialog", "not done") if deed.kept is Kept.OPEN else ""
