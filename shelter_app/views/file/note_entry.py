"""The one line at the top of the timeline that opens into a note: kind, time, text, and Ctrl+Enter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import NoteId, ResidentId
from shelter_app.services import drafts, journal
from shelter_app.services.journal import NewNote
from shelter_app.views.drafting import DraftKeeper
from shelter_app.views.page import Context
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card

FORM = "note"


class NoteEntry(QWidget):
    """`written` after a note was stored, `restored(moment)` when a draft came back.

    `log_wanted` asks for the contact log, `event_wanted` for a step or event of the case.

    What is typed is kept as a draft of the resident's file until it is written or thrown away."""

    written = Signal()
    restored = Signal(object)
    log_wanted = Signal()
    event_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._resident: ResidentId | None = None
        self._corrects: NoteId | None = None
        self._filling = False
        self._shut = False
        self.line = LineEdit(icon="notebook-pen", keys="F8")
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_line_typed)
        self._build_form()
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.card)
        self.card.hide()
        self.keeper = DraftKeeper(self, context, FORM, self._collect)
        self.text.textChanged.connect(self._on_touched)
        self.kind.activated.connect(self._on_touched)
        self.at.textEdited.connect(self._on_touched)
        self.restricted.toggled.connect(self._on_touched)

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("New note, call or visit"))
        self.line.setAccessibleName(self.tr("New note, call or visit"))
        self.kind_field.set_label(self.tr("&Kind"))
        self.at_field.set_label(self.tr("&When"))
        self.text_field.set_label(self.tr("&Note"))
        self.restricted.setText(self.tr("Only for those named for this file"))
        self.call.setText(self.tr("Call or visit of a contact"))
        self.step.setText(self.tr("Step or event of the case"))
        self.shut_words.setText(
            self.tr("A draft only for those named for this file. It can be recorded when you are named for it again.")
        )
        self.cancel.setText(self.tr("Cancel"))
        self.write.setText(self.tr("Record"))
        self.kind.setPlaceholderText(self.tr("Choose"))
        kinds = self._context.session.reference.list("note_kind").choices(self._context.session.today())
        language = self._context.language.code
        self.kind.set_choices([(kind.code, kind.labels.get(language, kind.code)) for kind in kinds])

    def open_for(self, resident_id: ResidentId) -> None:
        """Whose file it is now; a draft of an earlier hour is opened again."""
        self.keeper.set_resident(resident_id)
        self._resident = resident_id
        self._close_form()
        session = self._context.session
        self.restricted.setVisible(journal.may_write_restricted(resident_id, by=session))
        found = self.keeper.find()
        if found is not None:
            draft, typed = found
            self._fill(typed)
            self.restored.emit(draft.saved_at.astimezone(session.tz))
        elif drafts.closed(FORM, resident_id=resident_id, by=session) is not None:
            self._fill({"restricted": True})

    def offer_more(self, *, offered: bool) -> None:
        """Whether a call and a step of the case are offered beside a note."""
        self.call.setVisible(offered)
        self.step.setVisible(offered)

    def begin(self, *, corrects: NoteId | None = None, text: str = "", kind: str = "") -> None:
        """Open the form; `corrects` names the note that the new one puts right."""
        if corrects is not None:
            self._fill({"corrects": corrects, "text": text, "kind": kind})
        elif not self.card.isVisible():
            self._fill({})
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_on(self) -> None:
        """The cursor behind the last word of a note that was begun."""
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def throw_away(self) -> None:
        """The person does not want what was typed."""
        self.keeper.discard()
        self._close_form()

    def is_open(self) -> bool:
        return not self.card.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.MouseButtonPress:
            self.begin()
            return True
        if watched is self.line and event.type() == QEvent.Type.KeyPress and _is_enter(event):
            self.begin()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open():
            self._leave()
        else:
            super().keyPressEvent(event)

    def _build_form(self) -> None:
        context = self._context
        self.kind = ComboBox()
        self.at = DateTimeEdit(parser=moment_parser(context), now=context.session.now)
        self.text = PlainText(rows=3, most_rows=7)
        self.correction = Label(role="small", tone="mark", wrap=True)
        self.restricted = Tick()
        self.kind_field, self.text_field = Field(control=self.kind), Field(control=self.text)
        self.at_field = ParsedField(edit=self.at)
        self.text_field.clear_problem_on(self.text.textChanged)
        self.call = Button(kind="link", icon="phone", clicked=self.log_wanted.emit)
        self.step = Button(kind="link", icon="list-checks", clicked=self.event_wanted.emit)
        self.cancel = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self._leave)
        self.write = Button(kind="primary", shortcut="Ctrl+Return", clicked=self._on_write_clicked)
        set_sizes(self.at_field, width=220)
        self.card = Card(margins=(16, 12, 16, 12), spacing=8)
        first = row(self.kind_field, self.at_field, spacing=12)
        first.setAlignment(self.kind_field, Qt.AlignmentFlag.AlignTop)
        first.setAlignment(self.at_field, Qt.AlignmentFlag.AlignTop)
        self.shut_words = Label(role="small", tone="mark", wrap=True)
        self.card.add(self.correction, self.shut_words, self.text_field, first, self.restricted)
        # Two long names beside two buttons: where the words are long the second goes under the first.
        ways = Flow(spacing=8)
        ways.add(self.call, self.step)
        actions = row(ways, self.cancel, self.write)
        actions.setStretch(0, 1)
        for button in (self.cancel, self.write):
            actions.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        self.card.add(actions)

    def _fill(self, typed: dict[str, Any]) -> None:
        self._filling = True
        self._corrects = NoteId(typed["corrects"]) if typed.get("corrects") else None
        self.correction.setVisible(self._corrects is not None)
        self.correction.setText(self.tr("A correction: the earlier note stays in the file."))
        self.kind.set_value(typed.get("kind") or "observation")
        self.text.setPlainText(typed.get("text", ""))
        self.restricted.setChecked(bool(typed.get("restricted")))
        self._shut_for_want_of_key(self.restricted.isChecked() and self.restricted.isHidden())
        if typed.get("at"):
            self.at.setText(typed["at"])
        else:
            self.at.set_now()
        self._filling = False
        self.line.hide()
        self.card.show()

    def _shut_for_want_of_key(self, shut: bool) -> None:
        """A draft meant for those named never becomes a note for everybody: it is only read until its key is back."""
        self._shut = shut
        self.text.setReadOnly(shut)
        self.write.setEnabled(not shut)
        self.shut_words.setVisible(shut)

    def _collect(self) -> dict[str, Any] | None:
        if self._shut or not self.is_open() or not self.text.toPlainText().strip():
            return None
        return {
            "kind": self.kind.value(),
            "at": self.at.text(),
            "text": self.text.toPlainText(),
            "restricted": self.restricted.isChecked(),
            "corrects": self._corrects,
        }

    def _close_form(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.card.isAncestorOf(focus)
        self._filling = True
        self.text.setPlainText("")
        self.text_field.clear_problem()
        self.restricted.setChecked(False)
        self._shut_for_want_of_key(False)
        self._filling = False
        self._corrects = None
        self.card.hide()
        self.line.show()
        if had_focus:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Esc and Cancel: an empty note is simply closed; a begun one stays as a draft and can be fetched by F8."""
        self.keeper.now()
        typed = self._collect()
        self._close_form()
        if typed is not None:
            self.restored.emit(None)

    def _on_line_typed(self, text: str) -> None:
        self.line.clear()
        self.begin()
        self.text.setPlainText(text)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def _on_touched(self, *_values: object) -> None:
        if not self._filling:
            self.keeper.touched()

    def _on_write_clicked(self) -> None:
        if self._shut:
            return
        understood = self.at.result()
        if understood.problem or understood.value is None:
            self.at_field.show_problem(understood.problem or self.tr("When was it?"))
            self.at.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        kind = self.kind.value()
        try:
            new = NewNote(
                str(kind or "other"),
                understood.value,  # type: ignore[arg-type]
                self.text.toPlainText(),
                self.restricted.isChecked(),
                self._corrects,
            )
            assert self._resident is not None
            journal.write(self._resident, new, by=self._context.session)
        except InvalidInput as error:
            if "at" in error.problems:
                self.at_field.show_problem(self.tr("This moment is still to come."))
            else:
                self.text_field.show_problem(self.tr("Write what happened."))
                self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        except ShelterError as error:
            self.text_field.show_problem(sentence_for(error))
            return
        self.keeper.discard()
        self._close_form()
        self.written.emit()


def _is_enter(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
