"""Taking out what was entered by mistake, with the reason, and the list from which it is put back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from shelter_app.domain.appointments import Appointment
from shelter_app.domain.contacts import Contact
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.health import Examination, Medicine, Vaccination
from shelter_app.domain.identity_documents import Obstacle
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services import attachments, trash
from shelter_app.services.attachments import Shown
from shelter_app.services.trash import InTrash, Removable
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import inside, label
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.record.documents.words import scan_title
from shelter_app.views.scaling import clear_layout, column, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.words import calendar_day_words

translate = QCoreApplication.translate


def thing_words(thing: Removable, context: Context) -> str:
    """What a record is called in the trash and in the question before it goes there."""
    formats = context.formats
    if isinstance(thing, Contact):
        relation = inside(context, "relation", thing.relation)
        return translate("Trash", "Contact: {name}").format(name=", ".join(filter(None, (thing.name, relation))))
    if isinstance(thing, Medicine):
        return translate("Trash", "Medicine: {name}").format(name=f"{thing.name}, {thing.dose}")
    if isinstance(thing, Examination):
        kind = inside(context, "examination_kind", thing.kind)
        return translate("Trash", "Examination: {name}").format(name=f"{kind}, {formats.day_year(thing.on)}")
    if isinstance(thing, Vaccination):
        return translate("Trash", "Vaccination: {name}").format(name=inside(context, "vaccine", thing.vaccine))
    if isinstance(thing, Obstacle):
        kind = inside(context, "obstacle_kind", thing.kind)
        return translate("Trash", "Obstacle: {name}").format(name=", ".join(filter(None, (kind, thing.text))))
    if isinstance(thing, Appointment):
        day = formats.day_year(thing.day(context.session.tz))
        words = ", ".join((calendar_day_words("appointment", thing.kind.value, thing.about), day))
        return translate("Trash", "Appointment: {name}").format(name=words)
    return translate("Trash", "Draft of the support plan, version {number}").format(number=thing.number)


class RemoveDialog(FileDialog):
    """Without a reason nothing is taken out; what rests on the record is told instead."""

    def __init__(self, context: Context, thing: Removable, parent: QWidget | None = None) -> None:
        self._thing = thing
        super().__init__(context, parent, width=500)

    def kept_as(self) -> KeptAs:
        return KeptAs("removal", self._thing.resident_id, self._thing.id)

    def build(self) -> None:
        self.what = Label(role="strong", wrap=True)
        self.reason = PlainText(rows=2)
        self.content.addWidget(self.what)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Entered by mistake: remove it from the file"))
        self.what.setText(thing_words(self._thing, self.context))
        self.fields["reason"].set_label(self.tr("&Why"))
        self.fields["reason"].set_hint(
            self.tr("It is kept whole under “Removed” in the section Identity, and can be put back.")
        )
        self.accept_button.setText(self.tr("Remove"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            trash.remove(self._thing, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Say why: it stands beside what was removed.") if field == "reason" else reason


class TrashDialog(FileDialog):
    """Everything that was taken out of one file, scans too: what, who, when, why, and the way back."""

    def __init__(self, context: Context, resident_id: ResidentId, parent: QWidget | None = None) -> None:
        self._resident_id = resident_id
        super().__init__(context, parent, width=620)

    def build(self) -> None:
        self.accept_button.hide()
        scrolled = self.scrolled(height=320)
        self.lines = column(spacing=12)
        scrolled.addLayout(self.lines)
        scrolled.addStretch(1)
        set_spacing(self.lines, 0, 14)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Removed from this file"))

    def load(self) -> None:
        self.cancel.setText(self.tr("Close"))
        self.show_lines()

    def show_lines(self) -> None:
        """Read what lies in the trash now."""
        by = self.context.session
        clear_layout(self.lines)
        found = [self._of_record(one) for one in trash.of(self._resident_id, by=by)]
        found += [self._of_scan(one) for one in attachments.of(self._resident_id, removed=True, by=by)]
        for line in found or [Label(tone="text2", wrap=True, text=self.tr("Nothing was removed."))]:
            self.lines.addWidget(line)

    def _of_record(self, one: InTrash) -> QWidget:
        thrown = one.thrown
        back = (lambda: trash.restore(thrown.id, by=self.context.session)) if one.restorable else None
        title = thing_words(one.thing, self.context)
        return self._line(title, thrown.removed_at, one.remover, thrown.reason, back)

    def _of_scan(self, one: Shown) -> QWidget:
        scan, by = one.attachment, self.context.session
        assert scan.removed_at is not None
        mine = by.can(Can.EDIT_FILE) and not scan.wiped and not one.locked
        back = (lambda: attachments.restore(scan.id, by=by)) if mine else None
        why = label(self.context, "attachment_removal", scan.removal_reason)
        title = self.tr("Scan: {name}").format(name=scan_title(one, self.context))
        return self._line(title, scan.removed_at, one.remover, why, back)

    def _line(self, title: str, at: datetime, who: str, why: str, back: Callable[[], object] | None) -> QWidget:
        session = self.context.session
        when = self.context.formats.near_moment(at.astimezone(session.tz), session.today())
        words = column(
            Label(role="strong", wrap=True, text=title),
            Label(role="small", tone="text2", wrap=True, text=f"{who}, {when}"),
            Label(role="small", wrap=True, text=why),
            spacing=2,
        )
        line = QWidget()
        across = row(spacing=12)
        across.addLayout(words, 1)
        if back is not None:
            button = Button(icon="undo-2", height=28, clicked=lambda: self._on_back(back))
            button.setText(self.tr("Put back"))
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        line.setLayout(across)
        return line

    def _on_back(self, back: Callable[[], object]) -> None:
        try:
            back()
        except ShelterError as error:
            self.problem.show_problem(sentence_for(error))
            return
        self.problem.clear()
        self.show_lines()
