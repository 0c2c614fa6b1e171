"""Emergency openings of restricted files: the form that asks for the reason, and where a director sees them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.openings import Need
from shelter_app.domain.staff import Can, StaffMember
from shelter_app.services import openings
from shelter_app.services.openings import Told
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, kind_of
from shelter_app.views.scaling import clear_layout, row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import ComboBox, Field, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import MessageBar, Way
from shelter_app.views.widgets.panel import Line, Panel

translate = QCoreApplication.translate
MOST_ON_TODAY = 2


def need_words(need: Need) -> str:
    """Why a restricted file was opened, in the words of the list."""
    words = {
        Need.DANGER: translate("Openings", "The child is in danger now"),
        Need.HEALTH: translate("Openings", "A doctor has to know more"),
        Need.AT_THE_DOOR: translate("Openings", "Somebody is at the door or on the telephone"),
        Need.AUTHORITY: translate("Openings", "Police or prosecutor ask now"),
        Need.OTHER: translate("Openings", "Another reason"),
    }
    return words[need]


class OpenDialog(FileDialog):
    """Why somebody who is not named has to read this file now; it says what stays closed all the same."""

    def __init__(self, context: Context, resident_id: ResidentId, number: str, parent: QWidget | None = None) -> None:
        self._resident_id, self._number = resident_id, number
        super().__init__(context, parent, width=560)

    def kept_as(self) -> KeptAs:
        return KeptAs("file-opening", self._resident_id, from_outside=True)

    def build(self) -> None:
        self.told = Label(tone="text2", wrap=True)
        self.content.addWidget(self.told)
        self.need, self.reason = ComboBox(), PlainText(rows=3)
        self.add_field("need", Field(control=self.need)).clear_problem_on(self.need.activated)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Open file {number} in an emergency").format(number=self._number))
        self.told.setText(
            self.tr(
                "The file opens for 60 minutes and closes by itself. It stands in the log of the file and on the"
                " director's Today; nothing leaves this computer, so telephone the director as well. Notes and scans"
                " with a key of their own stay closed: only those named for the file hold that key."
            )
        )
        self.fields["need"].set_label(self.tr("Why &now"))
        self.need.setPlaceholderText(self.tr("Choose"))
        self.need.set_choices([(need.value, need_words(need)) for need in Need])
        self.fields["reason"].set_label(self.tr("What has &happened"))
        self.fields["reason"].set_hint(self.tr("In words that the director understands tomorrow."))
        self.accept_button.setText(self.tr("Open for 60 minutes"))

    def load(self) -> None:
        self.need.setFocus()

    def check(self) -> dict[str, str]:
        return {} if kind_of(self.need, Need) else {"need": self.tr("Choose why.")}

    def save(self) -> None:
        need = kind_of(self.need, Need) or Need.OTHER
        with self.refusing():
            openings.begin(self._resident_id, need, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Write what has happened in a whole sentence: at least 15 letters.")
        return super().sentence(field, reason)


class OpeningBar(MessageBar):
    """Stands above a file for as long as it is open by an emergency, until when, with the way to close it now."""

    def show_for(self, resident_id: ResidentId, context: Context) -> None:
        """Say what holds for this file at this moment; nothing where it is open anyway."""
        session = context.session
        lasting = [one for one in openings.mine(by=session) if one.resident_id == resident_id]
        if not lasting or session.named_for(resident_id):
            self.clear()
            return
        words = self.tr(
            "Opened in an emergency until {time}: you read it and write notes and prohibitions. It stands on the"
            " director's Today. Telephone the director now: {names}."
        )
        directors = ", ".join(_callable(one) for one in openings.to_telephone(by=session))
        if not directors:
            words = self.tr(
                "Opened in an emergency until {time}: you read it and write notes and prohibitions. It stands on the"
                " director's Today."
            )
        until = context.formats.time(lasting[0].until.astimezone(session.tz))
        way = Way(self.tr("Close it now"), lambda: self._end(resident_id, context))
        self.show_failing(words.format(time=until, names=directors), way)

    def _end(self, resident_id: ResidentId, context: Context) -> None:
        try:
            openings.end(resident_id, by=context.session)
        except ShelterError as error:
            self.show_failing(sentence_for(error))


def _callable(director: StaffMember) -> str:
    return " ".join(filter(None, (director.short, director.phone)))


class OpeningsPanel(Panel):
    """For the director: openings that nobody has seen yet, or all of one file; hidden where there are none."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, of_one_file: bool = False) -> None:
        super().__init__(parent)
        self.context = context
        self._of_one_file = of_one_file
        self._about: ResidentId | None = None
        self._found: list[Told] = []
        self.seen_buttons: list[Button] = []
        self._problem = Label(tone="mark", wrap=True)
        self._problem.hide()
        self._lines = QVBoxLayout()
        set_spacing(self._lines, 0, 8)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._problem)
        self.hide()
        context.changes.residents_changed.connect(self.refresh)
        self.refresh()

    def show_file(self, resident_id: ResidentId) -> None:
        """The openings of this file."""
        self._about = resident_id
        self.refresh()

    def refresh(self) -> None:
        """Read what is there; asks nothing of somebody who does not answer for restricted files."""
        session = self.context.session
        if not session.can(Can.RESTRICT_FILE) or (self._of_one_file and self._about is None):
            return
        try:
            found = openings.of(self._about, by=session) if self._about is not None else openings.unseen(by=session)
        except ShelterError as error:
            self._problem.setText(sentence_for(error))
            self._problem.show()
            self.show()
            return
        self._problem.hide()
        self.setVisible(bool(found))
        if found != self._found:
            self._found = found
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        self.set_title(self.tr("Restricted files opened in an emergency"), str(len(self._found)))
        clear_layout(self._lines)
        self.seen_buttons = []
        # Today has other things to show as well: the next one follows as soon as one was seen.
        for place, told in enumerate(self._found if self._of_one_file else self._found[:MOST_ON_TODAY]):
            if place:
                self._lines.addWidget(Line())
            self._lines.addWidget(self._entry(told))

    def _entry(self, told: Told) -> QWidget:
        session, opening = self.context.session, told.opening
        at = self.context.formats.near_moment(opening.at.astimezone(session.tz), session.today())
        who = self.tr("File {number}: {name}, {when}").format(number=told.number, name=told.name, when=at)
        why = f"{need_words(opening.need)}. {opening.reason}"
        entry = QWidget()
        layout = QVBoxLayout(entry)
        set_spacing(layout, 0, 4)
        layout.addWidget(Label(role="strong", wrap=True, text=who))
        layout.addWidget(Label(wrap=True, text=why))
        if told.this_month:
            often = self.tr("Files that {name} has opened in an emergency this month: {count}")
            often = often.format(name=told.name, count=told.this_month)
            layout.addWidget(Label(role="small", tone="text2", wrap=True, text=often))
        if opening.seen_at is not None:
            day = self.context.formats.near_moment(opening.seen_at.astimezone(session.tz), session.today())
            words = self.tr("Seen by {name}, {when}").format(name=told.seen_by, when=day)
            layout.addWidget(Label(role="small", tone="text2", wrap=True, text=words))
            return entry
        if told.own:
            words = self.tr("You opened it yourself: it stays here until another director has seen it.")
            layout.addWidget(Label(role="small", tone="text2", wrap=True, text=words))
            return entry
        seen = Button(icon="check", text=self.tr("Seen"), clicked=lambda: self._see(told))
        seen.setAccessibleName(f"{self.tr('Seen')}: {who}")
        self.seen_buttons.append(seen)
        buttons = row(seen, spacing=8)
        if not self._of_one_file:
            card = Button(kind="ghost", text=self.tr("Safety card"), clicked=lambda: self._go(told))
            buttons.addWidget(card)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        return entry

    def _see(self, told: Told) -> None:
        try:
            openings.see(told.opening, by=self.context.session)
        except ShelterError as error:
            self._problem.setText(sentence_for(error))
            self._problem.show()
            return
        self._problem.hide()
        self.refresh()

    def _go(self, told: Told) -> None:
        self.context.navigator.go("card", resident_id=told.opening.resident_id)
