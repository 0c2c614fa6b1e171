"""Changing one's own passphrase: the page that waits after a one-time passphrase, and the form it shares."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.security.header import Header
from shelter_app.services import accounts
from shelter_app.views.page import Context, Page
from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.vault.new_passphrase import NamedPassphrase, NewPassphrase
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.panel import Card, PageHead, Scroll

translate = QCoreApplication.translate


class PassphraseForm(Card):
    """The old one, the new one twice. `changed()` is sent when the new one opens the door."""

    changed = Signal()

    def __init__(self, context: Context, *, one_time: bool = False) -> None:
        super().__init__(margins=(20, 16, 20, 18), spacing=12)
        self._context = context
        self._one_time = one_time
        self.old = NamedPassphrase(self._old_words)
        self.new = NewPassphrase()
        self.problem = InfoLine()
        self.save = Button(kind="primary", shortcut="Ctrl+Return", clicked=self._on_save_clicked)
        self.add(self.old, self.new, self.problem, row(self.save, None))
        self.old.line.textChanged.connect(self.problem.clear)
        self.setFocusProxy(self.old)
        self.retranslate()

    def prepare(self) -> None:
        """Takes over what counts as easy here, and whether this computer is in portable mode."""
        session = self._context.session
        local = (session.staff.login, session.staff.name, session.centre.name, session.centre.place)
        self.new.set_rules(local, portable=accounts.is_portable(self._context.place, by=session))

    def retranslate(self) -> None:
        self.old.retranslate()
        self.new.retranslate()
        self.save.setText(self.tr("Change the passphrase"))

    def wipe(self) -> None:
        """Takes everything typed off the screen."""
        self.old.line.clear()
        self.new.wipe()

    def _old_words(self) -> str:
        if self._one_time:
            return translate("PassphraseForm", "One-time passphrase, as you were told it")
        return translate("PassphraseForm", "Present passphrase")

    def _on_save_clicked(self) -> None:
        if not self.old.line.text():
            self.old.line.setFocus()
            return
        if not self.new.check():
            return
        old, new, place, by = self.old.line.text(), self.new.text(), self._context.place, self._context.session
        self._show_busy(True)
        self._context.tasks.run(
            self, lambda: accounts.draft_passphrase(old, new, place, by=by), self._store, self._on_refused,
            ended=lambda: self._show_busy(False),
        )  # fmt: skip

    def _store(self, draft: Header) -> None:
        try:
            accounts.store_passphrase(draft, self._context.place, by=self._context.session)
        except ShelterError as error:
            self._on_refused(error)
            return
        self.wipe()
        self.changed.emit()

    def _on_refused(self, error: ShelterError) -> None:
        self.problem.show_problem(sentence_for(error))

    def _show_busy(self, busy: bool) -> None:
        for part in (self.old, self.new, self.save):
            part.setEnabled(not busy)
        self.save.setText(self.tr("Changing") if busy else self.tr("Change the passphrase"))


class PassphrasePage(Page):
    """Shown after a one-time passphrase; nobody goes on before there is an own one."""

    @property
    def title(self) -> str:
        return self.tr("Your own passphrase")

    def build(self) -> None:
        self.head = PageHead()
        self.form = PassphraseForm(self.context, one_time=True)
        set_sizes(self.form, most_width=640)
        self.form.changed.connect(self._on_changed)
        holder = QWidget()
        column = QVBoxLayout(holder)
        set_spacing(column, 0, 12)
        column.addWidget(self.form)
        column.addStretch(1)
        self.stack(self.head).addWidget(Scroll(content=holder), 1)

    def retranslate(self) -> None:
        self.head.set_title(
            self.title,
            self.tr("The one-time passphrase ends now. Choose one that only you know; nobody can look it up."),
        )
        self.form.retranslate()

    def refresh(self) -> None:
        self.form.prepare()
        self.form.setFocus()

    def can_leave(self) -> bool:
        if self.context.session.must_change:
            self.bar.show_failing(self.tr("First choose your own passphrase."))
            return False
        return True

    def _on_changed(self) -> None:
        from shelter_app.views import places

        self.context.navigator.go(places.first(self.context.navigator))
