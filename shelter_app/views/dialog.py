"""What every dialog is: a title line, content, a line for what is wrong, and two buttons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.staff import Can
from shelter_app.domain.three_way import Terms
from shelter_app.views import scaling
from shelter_app.views.kept_words import KeptAs, KeptWords
from shelter_app.views.page import Context
from shelter_app.views.putting_away import attempt
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.sentences import reason_for
from shelter_app.views.tasks import Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import Field, InfoLine
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import MessageBar


class Dialog(QDialog):
    """Override `build` (fill `self.content`), `retranslate`, `load`, `check`, `save` and `kept_as`.

    Ctrl+Enter saves and closes, Esc closes and keeps the words. Plain Enter presses nothing that cannot be undone.
    What is typed is kept under the name that `kept_as` gives; an input outside `fields` is named in `unframed`."""

    saves_itself = True
    """False where the caller stores what was typed, and calls `forget_words` after that."""

    terms = Terms()
    """How fields may be settled without a question where the record moved on while the form was open."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, width: int = 520) -> None:
        super().__init__(parent)
        self.context = context
        self.fields: dict[str, Field] = {}
        self.unframed: dict[str, QWidget] = {}
        self.restored = MessageBar()
        self._kept: KeptWords | None = None
        self._soon = Later(self, 0, self.words_restored)
        self.heading = Label(role="compact", wrap=True)
        self.content = QVBoxLayout()
        self.problem = InfoLine()
        self.cancel = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.reject)
        self.accept_button = Button(kind="primary", shortcut="Ctrl+Return", clicked=self._on_accept_clicked)
        self._loaded = False
        self.setWindowTitle("Pana")
        self.installEventFilter(self)
        set_spacing(self.content, 0, 12)
        layout = QVBoxLayout(self)
        set_spacing(layout, 20, 16)
        layout.addWidget(self.heading)
        layout.addWidget(self.restored)
        layout.addLayout(self.content, 1)
        layout.addWidget(self.problem)
        layout.addLayout(row(self.cancel, None, self.accept_button))
        scaling.set_sizes(self, least_width=width)
        self.build()
        scaling.adopt(self)
        self._say_common_words()
        self.retranslate()

    def build(self) -> None:
        """Make fields with `add_field` and other widgets into `self.content`, once."""

    def retranslate(self) -> None:
        """Give every widget its words; set `heading` and the words of `accept_button`."""

    def load(self) -> None:
        """Fill the fields from the record; called once, before the dialog is shown."""

    def check(self) -> Mapping[str, str]:
        """Problems as field name -> sentence that says what is right; empty when all is well."""
        return {}

    def save(self) -> None:
        """Call the service. `InvalidInput` goes to `sentence`, another ShelterError is the caller's to catch here."""

    def sentence(self, field: str, reason: str) -> str:
        """Words for a reason code of a field, as the domain gives it."""
        return reason_for(reason) or reason

    def kept_as(self) -> KeptAs | None:
        """The name under which typed words are kept; None only where nothing is typed. Asked once, after `load`."""
        return None

    def version(self) -> int | None:
        """The version of the record as it is shown; 0 for a new one, None where the values alone tell."""
        return None

    def inputs(self) -> dict[str, QWidget]:
        """Every input by the name under which a draft stores it; on the way back they are filled in this order."""
        return {name: field.input for name, field in self.fields.items()} | self.unframed

    def forget_words(self) -> None:
        """What was typed has been stored as what it is."""
        if self._kept is not None:
            self._kept.discard()

    def add_field(self, name: str, field: Field) -> Field:
        """Put a field into the content under a name that `check` and `InvalidInput` use."""
        self.fields[name] = field
        self.content.addWidget(field)
        return field

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show each at its field, the others in the line above the buttons, and go to the first."""
        for field in self.fields.values():
            field.clear_problem()
        others = [words for name, words in problems.items() if name not in self.fields]
        self.problem.show_problem(" ".join(others))
        for name, field in self.fields.items():
            if name in problems:
                field.show_problem(problems[name])
        first = next((field for name, field in self.fields.items() if name in problems), None)
        if first is not None:
            first.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not an override of `event`: the call that deletes the dialog would then run through an object it deletes.
        if watched is self and event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return False

    def _grow(self) -> None:
        """A sentence that appears under a field gets its lines; Qt knows the height of wrapped words by width only."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            needed = layout.totalHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)

    def _fit(self) -> None:
        """As high as the words need: Qt's first size counts them as in a narrow window; a kept one may be another's."""
        layout = self.layout()
        if layout is not None and not layout.expandingDirections() & Qt.Orientation.Vertical:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_common_words()
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        if not self._loaded:
            self._loaded = True
            self.load()
            self._begin_keeping()
            geometry = self.context.settings.geometry(type(self).__name__)
            if not geometry.isEmpty():
                self.restoreGeometry(geometry)
            self._fit()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._kept is not None:
            self._kept.keep_if_possible()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.context.settings.keep_geometry(type(self).__name__, self.saveGeometry())
        if self._kept is not None and result == QDialog.DialogCode.Accepted and self.saves_itself:
            self._kept.pause()
            attempt(self._kept.discard)
        elif self._kept is not None:
            self._kept.keep_if_possible()
            self._kept.end()
        super().done(result)

    def _begin_keeping(self) -> None:
        kept_as = self.kept_as()
        if kept_as is not None and self.context.session.can(Can.KEEP_DRAFT):
            self._kept = KeptWords(
                self, self.context, kept_as, self.inputs(), self.restored, self.heading.text,
                version=self.version, terms=self.terms,
            )  # fmt: skip
            if self._kept.begin():
                self._soon.ask()

    def words_restored(self) -> None:
        """Called once the dialog stands with words of before in it."""
        # Qt selects the line in which a dialog opens: the next key would wipe words that have just come back.
        line = self.focusWidget()
        if isinstance(line, QLineEdit):
            line.deselect()
            line.end(False)

    def _on_accept_clicked(self) -> None:
        self.finish()

    def finish(self) -> None:
        """Check, save and close; what is refused is said at its field."""
        problems = dict(self.check())
        if not problems:
            try:
                self.save()
            except InvalidInput as error:
                problems = {name: self.sentence(name, reason) for name, reason in error.problems.items()}
        if problems:
            self.show_problems(problems)
        else:
            self.accept()

    def _say_common_words(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.accept_button.setText(self.tr("Save and close"))
