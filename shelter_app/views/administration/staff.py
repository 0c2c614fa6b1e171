"""The staff list for the director: inviting, a new one-time passphrase, taking a leaver's door away."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import StaffId
from shelter_app.domain.staff import Can, Role
from shelter_app.security.changes import MemberDraft
from shelter_app.services import accounts, openings
from shelter_app.services.accounts import Account, Added, NewMember
from shelter_app.views.administration.one_time import OneTimeDialog
from shelter_app.views.administration.section import Section
from shelter_app.views.colours import ColourName
from shelter_app.views.dialog import Dialog
from shelter_app.views.forms.ui_member import Ui_MemberForm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.covers import CoverDialog, CoversPanel
from shelter_app.views.scaling import set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.tables import Cell, Column, Table
from shelter_app.views.words import role_words


class StaffSection(Section):
    """Those who work here first, then those who have left; one primary way: invite."""

    def build(self) -> None:
        self.invite = Button(kind="primary", icon="user-plus", shortcut="Ctrl+N", clicked=self._on_invite_clicked)
        self.reset = Button(icon="key-round", clicked=self._on_reset_clicked)
        self.disable = Button(icon="user-x", clicked=self._on_disable_clicked)
        self.keys = Button(icon="key-round", clicked=self._on_keys_clicked)
        self._openings: Mapping[StaffId, int] = {}
        self.cover = Button(icon="calendar-clock", clicked=self._on_cover_clicked)
        self.covers = CoversPanel(self.context, planned=True)
        self.table = Table(
            columns=[
                Column("name", lambda: self.tr("Name"), self._name_cell),
                Column("role", lambda: self.tr("Role"), self._role_cell, 180, needs=560),
                Column("login", lambda: self.tr("Login name"), lambda line: Cell(line.member.login), 150, needs=640),
                Column("state", lambda: self.tr("Door"), self._state_cell, 210),
            ],
            row_height=48,
        )
        self.table.focused.connect(lambda _line: self._say_ways())
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        ways = Flow()
        ways.add(self.invite, self.cover, self.reset, self.disable, self.keys)
        self.column.addWidget(ways)
        self.column.addWidget(self.covers)
        self.column.addWidget(card, 1)
        set_sizes(self, least_height=360)

    def refresh(self) -> None:
        by = self.context.session
        self._openings = openings.this_month(by=by) if by.can(Can.RESTRICT_FILE) else {}
        lines = accounts.everyone(self.context.place, by=self.context.session)
        self.table.set_rows(lines, key=lambda line: line.member.id)
        self.covers.refresh()
        self._say_ways()

    def retranslate(self) -> None:
        self.invite.setText(self.tr("Invite a colleague"))
        self.reset.setText(self.tr("New one-time passphrase"))
        self.disable.setText(self.tr("Take the door away"))
        self.keys.setText(self.tr("Change the keys"))
        self.cover.setText(self.tr("Who stands in"))
        self.table.retranslate()

    def chosen(self) -> Account | None:
        """The line that has the focus."""
        line = self.table.current_object()
        return line if isinstance(line, Account) else None

    def _name_cell(self, line: Account) -> Cell:
        tone: ColourName = "text" if line.member.active else "text3"
        return Cell(
            line.member.name,
            line.member.post,
            strong=line.member.active,
            tone=tone,
            avatar=(line.member.name, line.member.id),
        )

    def _role_cell(self, line: Account) -> Cell:
        n = self._openings.get(line.member.id, 0)
        often = self.tr("%n emergency opening(s) this month", "", n) if n else ""
        return Cell(role_words(line.member.role), often)

    def _state_cell(self, line: Account) -> Cell:
        if not line.member.active:
            left = line.member.left_at
            words = self.context.formats.numeric(left.astimezone(self.context.session.tz).date()) if left else ""
            return Cell(chip=ChipFace(self.tr("has left {day}").format(day=words), "neutral"))
        if line.unfinished:
            return Cell(chip=ChipFace(self.tr("invitation not finished"), "mark", "triangle-alert"))
        if line.member.must_change:
            return Cell(chip=ChipFace(self.tr("one-time passphrase"), "soon", "key-round"))
        if line.member.role is Role.ADMINISTRATOR:
            return Cell(chip=ChipFace(self.tr("opens no file"), "outline", "lock"))
        return Cell(chip=ChipFace(self.tr("own passphrase"), "done"))

    def _say_ways(self) -> None:
        line = self.chosen()
        other = line is not None and line.member.active and line.member.id != self.context.session.staff.id
        self.reset.setEnabled(other)
        self.disable.setEnabled(other)
        self.cover.setEnabled(line is not None and line.member.can(Can.EDIT_FILE))

    def _on_invite_clicked(self) -> None:
        dialog = MemberDialog(self.context, self.window())
        dialog.exec()
        new, place, by = dialog.new, self.context.place, self.context.session
        dialog.deleteLater()
        if new is None:
            return

        def store(draft: MemberDraft) -> Added:
            added = accounts.store_member(new, draft, place, by=by)
            dialog.forget_words()
            return added

        self._work(lambda: accounts.draft_member(new, place, by=by), store)

    def _on_cover_clicked(self) -> None:
        line = self.chosen()
        if line is not None:
            dialog = CoverDialog(self.context, line.member.id, parent=self.window())
            dialog.exec()
            dialog.deleteLater()

    def _on_reset_clicked(self) -> None:
        line = self.chosen()
        if line is None:
            return
        question = self.tr("Give {name} new keys and a one-time passphrase?").format(name=line.member.short)
        detail = self.tr("The present passphrase ends at once. What was signed before stays valid.")
        if not self.context.messages.ask(
            self, question, yes=self.tr("New one-time passphrase"), no=self.tr("Leave it"), detail=detail
        ):
            return
        member, place, by = line.member, self.context.place, self.context.session
        self._work(
            lambda: accounts.draft_reset(member, place, by=by),
            lambda draft: accounts.store_reset(member, draft, place, by=by),
        )

    def _work(self, draft: Callable[[], MemberDraft], store: Callable[[MemberDraft], Added]) -> None:
        """The slow half in a worker, the quick half here, then the one-time passphrase is shown."""
        self.setEnabled(False)
        self.bar.show_progress(self.tr("Making the new keys"))

        def done(drafted: MemberDraft) -> None:
            try:
                added = store(drafted)
            except ShelterError as error:
                self.bar.show_failing(sentence_for(error))
            else:
                self._hand_over(added)

        def failed(error: ShelterError) -> None:
            self.bar.show_failing(sentence_for(error))

        def ended() -> None:
            self.setEnabled(True)
            self.bar.clear()

        self.context.tasks.run(self, draft, done, failed, ended=ended)

    def _on_disable_clicked(self) -> None:
        line = self.chosen()
        if line is None:
            return
        question = self.tr("Take the door of {name} away?").format(name=line.member.short)
        detail = self.tr(
            "From now on they cannot open the registry here. A copy of the files taken earlier still opens for them: "
            "collect their USB sticks."
        )
        if not self.context.messages.ask(
            self, question, yes=self.tr("Take the door away"), no=self.tr("Leave it"), detail=detail
        ):
            return
        try:
            accounts.disable(line.member, self.context.place, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self.refresh()
        words = self.tr(
            "The door is closed. A copy of the files taken earlier still opens with the passphrase of then: change the "
            "keys, so that it fits nothing that is written from now on."
        )
        self.bar.show_info(words, Way(self.tr("Change the keys"), self._on_keys_clicked), icon="user-x")

    def _on_keys_clicked(self) -> None:
        navigator, part = self.context.navigator, "keys"
        page = navigator.page()
        if page is not None:
            page.open(part=part)  # also where this page was opened at that part before
        navigator.go("administration", part=part)

    def _hand_over(self, added: Added) -> None:
        self.refresh()
        dialog = OneTimeDialog(self.context, added, self.window())
        dialog.exec()
        dialog.deleteLater()


class MemberDialog(Dialog):
    """A colleague is invited: name, login, role. `new` is what was typed, once it can be used."""

    saves_itself = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.new: NewMember | None = None
        super().__init__(context, parent, width=600)

    def kept_as(self) -> KeptAs:
        return KeptAs("member")

    def build(self) -> None:
        holder = QWidget()
        self.ui = Ui_MemberForm()
        self.ui.setupUi(holder)  # type: ignore[no-untyped-call]
        self.content.addWidget(holder)
        for name in ("name", "login", "role", "post", "phone"):
            self.fields[name] = getattr(self.ui, name)
        for field in (self.ui.name, self.ui.login):
            field.clear_problem_on(field.line.textChanged)
        self.ui.role.clear_problem_on(self.ui.role.box.currentIndexChanged)
        self.ui.role.box.currentIndexChanged.connect(self._say_role)

    def retranslate(self) -> None:
        ui = self.ui
        self.heading.setText(self.tr("Invite a colleague"))
        ui.name.set_label(self.tr("Family name, given name, patronymic"))
        ui.login.set_label(self.tr("Login name"))
        ui.role.set_label(self.tr("Role"))
        ui.post.set_label(self.tr("Post, as printed"))
        ui.phone.set_label(self.tr("Telephone"))
        ui.role.box.setPlaceholderText(self.tr("Choose"))
        ui.role.box.set_choices([(role, role_words(role)) for role in Role])
        self.accept_button.setText(self.tr("Invite"))
        self._say_role()

    def load(self) -> None:
        self.ui.name.line.setFocus()

    def check(self) -> dict[str, str]:
        problems = {}
        if not self.ui.name.text():
            problems["name"] = self.tr("Family name, given name, patronymic where there is one.")
        if not self.ui.login.text():
            problems["login"] = self.tr("A short name to log in with; it need not be a real one.")
        elif accounts.is_taken(self.ui.login.text(), self.context.place, by=self.context.session):
            problems["login"] = self.tr("Somebody has or had this login name. Choose another one.")
        if not self.ui.role.code():
            problems["role"] = self.tr("The role decides what this colleague may do.")
        return problems

    def save(self) -> None:
        ui, role = self.ui, Role(self.ui.role.code())
        self.new = NewMember(ui.login.text(), ui.name.text(), role, ui.post.text(), ui.phone.text())

    def _say_role(self) -> None:
        words = {
            Role.ADMINISTRATOR: self.tr("Looks after the computer and copies; opens no file."),
            Role.GUARDIANSHIP_OFFICER: self.tr("Sees the plans put before them, comments and signs; edits nothing."),
            Role.DIRECTOR: self.tr("May do everything, also invite and disable colleagues."),
        }
        code = self.ui.role.code()
        self.ui.role.set_hint(words.get(Role(code), "") if code else "")
