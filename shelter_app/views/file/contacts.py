"""The contacts of a file: who may be told, call, visit and collect, the log, and who is calling just now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.domain.contacts import Contact, Right
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ContactId
from shelter_app.domain.staff import Can
from shelter_app.services import kin_contacts, stopped_elsewhere
from shelter_app.views.file.callers import CallerBox
from shelter_app.views.file.contact_cells import decision_cell, person_cell, right_cell, right_words
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.file.contact_log import ContactLogDialog
from shelter_app.views.file.forbid_dialog import ForbidDialog
from shelter_app.views.file.log_list import LogList
from shelter_app.views.file.right_editor import RightEditor
from shelter_app.views.file.section import Section
from shelter_app.views.file.tracing_dialog import TracingDialog
from shelter_app.views.record.removing import RemoveDialog
from shelter_app.views.scaling import clear_layout, row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card, Panel, Scroll
from shelter_app.views.widgets.rows import OBJECT_ROLE
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.tables import Cell, Column, Table

_FIRST_RIGHT = 1
_SHOW = "show "
_RIGHT_WIDTH, _ROOM_TO_REMOVE, _ROOM_TO_EDIT, _ROOM_FOR_FACES = 148, 900, 740, 900


class ContactsSection(Section):
    """Arrows move from right to right, Enter edits the person, Ins adds one; the right in focus is decided beside."""

    wide = True

    def build(self) -> None:
        self._in_doubt: frozenset[ContactId] = frozenset()
        self._build_tools()
        self.table = Table(columns=self._columns(), row_height=48, cell_focus=True)
        self.table.opened.connect(self._on_opened)
        self.table.selectionModel().currentChanged.connect(self._on_cell_changed)
        self.table.installEventFilter(self)
        self.states = StatePages(content=self.table, empty_icon="users-round")
        card = Card(margins=(1, 0, 1, 1))
        card.add(self.states)
        self.log = LogList(self.context)
        self.log_panel = Panel(spacing=4, margins=(16, 8, 8, 8))
        self.log_button = Button(kind="ghost", icon="phone-call", height=28, clicked=lambda: self._on_log(None))
        self.tracing = Button(kind="ghost", icon="search", height=28, clicked=self._on_tracing)
        self.log_panel.head.addWidget(self.tracing)
        self.log_panel.head.addWidget(self.log_button)
        self.log_panel.add(self.log)
        self.editor = RightEditor(self.context)
        self.editor.decided.connect(self.said)
        set_sizes(self.editor, width=432)
        self.beneath = QWidget()
        set_sizes(self.beneath, height=232)
        lower = QHBoxLayout(self.beneath)
        set_spacing(lower, 0, 16)
        lower.addWidget(self.log_panel, 1)
        lower.addWidget(self.editor)
        self.foot = Label(role="small", tone="text2", wrap=True)
        set_sizes(card, least_height=236)
        inner = QWidget()
        around = QVBoxLayout(self)
        set_spacing(around, 0, 0)
        around.addWidget(Scroll(content=inner))
        layout = QVBoxLayout(inner)
        set_spacing(layout, 0, 12)
        layout.addWidget(card, 1)
        self.elsewhere = QVBoxLayout()
        set_spacing(self.elsewhere, 0, 4)
        layout.addLayout(self.elsewhere)
        layout.addWidget(self.beneath)
        layout.addWidget(self.foot)

    def retranslate(self) -> None:
        self.callers.retranslate()
        self.add.setText(self.tr("Contact"))
        self.forbid.setText(self.tr("Must not come near"))
        self._fit_tools()
        self.log_button.setText(self.tr("Record"))
        self.tracing.setText(self.tr("Tracing"))
        self.log_panel.set_title(self.tr("Latest contacts"))
        self.table.setAccessibleName(self.tr("Contacts and their rights"))
        self.log.retranslate()
        self.editor.retranslate()
        self.foot.setText(
            self.tr(
                "A decision with a day ends on that day, one without a day has no end; a prohibition stays. "
                "Collecting needs a document. Whatever is decided is written down."
            )
        )
        self.table.retranslate()

    def opened(self) -> None:
        self.callers.clear()
        self.editor.show_right(None, Right.COLLECT)

    def refresh(self) -> None:
        may_edit = self.can(Can.EDIT_CONTACTS)
        self.editor.offer(editable=may_edit)
        self.add.setVisible(may_edit)
        self.forbid.setVisible(self._may_only_forbid())
        self.edit.setVisible(may_edit and bool(self.view.contacts))
        self.remove.setVisible(may_edit and bool(self.view.contacts))
        self.log_button.setVisible(self.can(Can.LOG_CONTACT))
        self.tracing.setVisible(self.can(Can.LOG_CONTACT))
        self._in_doubt = stopped_elsewhere.in_doubt(self.view.resident.id, by=self.context.session)
        contacts, place = list(self.view.contacts), self.table.currentIndex()
        self.table.set_rows(contacts)
        for number, contact in enumerate(contacts):
            if contact.stopped:
                self.table.setSpan(number, _FIRST_RIGHT, 1, len(Right))
        if contacts:
            self.states.show_content()
            # A stop has nothing to decide: at first the focus stands on the first person who may be asked about.
            fresh = next((number for number, one in enumerate(contacts) if not one.stopped), 0)
            number = min(place.row(), len(contacts) - 1) if place.isValid() else fresh
            column = place.column() if place.isValid() else _FIRST_RIGHT + len(Right) - 1
            self.table.setCurrentIndex(self.table.rows.index(number, column))
        else:
            self.editor.show_right(None, Right.COLLECT)
            self.states.show_empty(
                self.tr("Nobody is known yet"),
                self.tr("Add whoever may call or come, and first of all whoever must not."),
                way=self._way_words(),
                way_icon="user-plus" if may_edit else "octagon-x",
                act=lambda: self.act("add"),
            )
        self._offer_elsewhere(may_edit)
        self.log.show_log(self.view)

    def _offer_elsewhere(self, may_edit: bool) -> None:
        """Who is known in the file of a brother or sister and not here: one press takes them over."""
        clear_layout(self.elsewhere)
        if not may_edit:
            return
        for one in kin_contacts.known_elsewhere(self.view.resident.id, by=self.context.session):
            child = one.child.name(self.context.language.code) or one.child.number
            words = self.tr("{name}: known in the file of {child}").format(name=one.contact.name, child=child)
            take = Button(kind="link", text=self.tr("Take over"))
            take.setAccessibleName(f"{words}. {take.text()}")
            take.clicked.connect(lambda _on=False, contact=one.contact: self._on_take_over(contact))
            line = QWidget()
            line.setLayout(row(Label(role="small", text=words), take, None, spacing=12))
            self.elsewhere.addWidget(line)

    def _on_take_over(self, contact: Contact) -> None:
        try:
            kin_contacts.take_over(contact, self.view.resident.id, by=self.context.session)
        except ShelterError as error:
            self.said.emit(sentence_for(error))
            return
        self.said.emit(self.tr("{name} is written into this file; nothing is allowed yet.").format(name=contact.name))

    def act(self, action: str) -> None:
        if action == "add" and self.can(Can.EDIT_CONTACTS):
            self.ask(ContactDialog(self.context, self.view.resident.id, parent=self))
        elif action in ("add", "forbid") and self.may_forbid():
            self.ask(ForbidDialog(self.context, self.view.resident.id, self))
        elif action.startswith(_SHOW):
            self._show_contact(action.removeprefix(_SHOW))

    def _may_only_forbid(self) -> bool:
        return self.may_forbid() and not self.can(Can.EDIT_CONTACTS)

    def _way_words(self) -> str:
        if self.can(Can.EDIT_CONTACTS):
            return self.tr("Add a contact")
        return self.tr("Must not come near") if self._may_only_forbid() else ""

    def _show_contact(self, wanted: str) -> None:
        for number, contact in enumerate(self.view.contacts):
            if str(contact.id) == wanted:
                index = self.table.rows.index(number, _FIRST_RIGHT)
                self.table.setCurrentIndex(index)
                self.table.scrollTo(index)
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.log_panel.setVisible(self.width() >= look().px(760))
        self._fit_tools()

    def _fit_tools(self) -> None:
        """Where there is little room first the bin and then the pencil stand without their word: nothing overlaps."""
        named = ((self.remove, self.tr("Remove"), _ROOM_TO_REMOVE), (self.edit, self.tr("Edit"), _ROOM_TO_EDIT))
        for button, words, room in named:
            button.set_name(words)
            button.setText(words if self.width() >= look().px(room) else "")
            button.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.table and pressed and event.key() == Qt.Key.Key_Space:  # type: ignore[attr-defined]
            self.editor.choice.buttons()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if watched is self.table and pressed and event.key() == Qt.Key.Key_Delete:  # type: ignore[attr-defined]
            self._on_remove()
            return True
        return super().eventFilter(watched, event)

    def _build_tools(self) -> None:
        self.callers = CallerBox(self.context)
        self.add = Button(icon="user-plus", shortcut="Insert", keys_only_shown=True, clicked=lambda: self.act("add"))
        self.forbid = Button(icon="octagon-x", clicked=lambda: self.act("forbid"))
        self.edit = Button(icon="pencil", shortcut="F2", clicked=self._on_edit)
        self.remove = Button(kind="ghost", icon="trash-2", shortcut="Delete", keys_only_shown=True)
        self.remove.clicked.connect(self._on_remove)
        self.tools = QWidget()
        across = row(None, self.callers, self.remove, self.edit, self.forbid, self.add)
        # As wide as it may be; what is left stays empty at its left.
        across.setStretchFactor(self.callers, 1000)
        self.tools.setLayout(across)

    def _columns(self) -> list[Column]:
        context = self.context
        rights = [
            Column(
                right.value,
                lambda one=right: right_words(one),  # type: ignore[misc]
                lambda contact, one=right: right_cell(contact, one, context),  # type: ignore[misc]
                _RIGHT_WIDTH,
            )
            for right in Right
        ]
        return [
            Column("person", lambda: self.tr("Person"), self._person),
            *rights,
            Column(
                "decision",
                lambda: self.tr("Who decided, until when"),
                lambda one: decision_cell(one, context),
                226,
                900,
            ),
        ]

    def _person(self, contact: Contact) -> Cell:
        """Where there is little room the picture makes way for the name."""
        faced = self.width() >= look().px(_ROOM_FOR_FACES)
        return person_cell(contact, self.context, faced=faced, in_doubt=contact.id in self._in_doubt)

    def _on_cell_changed(self, index: QModelIndex) -> None:
        contact = index.data(OBJECT_ROLE)
        if not isinstance(contact, Contact):
            return
        number = index.column() - _FIRST_RIGHT
        right = list(Right)[number] if 0 <= number < len(Right) else Right.COLLECT
        self.editor.show_right(contact, right)

    def _on_opened(self, contact: Contact) -> None:
        if self.can(Can.EDIT_CONTACTS):
            self.ask(ContactDialog(self.context, self.view.resident.id, contact, parent=self))
        else:
            self._on_log(contact)

    def _on_edit(self) -> None:
        contact = self.table.current_object()
        if isinstance(contact, Contact):
            self._on_opened(contact)

    def _on_remove(self) -> None:
        contact = self.table.current_object()
        if isinstance(contact, Contact) and self.can(Can.EDIT_CONTACTS):
            self.ask(RemoveDialog(self.context, contact, self))

    def _on_tracing(self) -> None:
        self.ask(TracingDialog(self.context, self.view.resident.id, self))

    def _on_log(self, contact: Contact | None) -> None:
        if self.can(Can.LOG_CONTACT):
            self.ask(ContactLogDialog(self.context, self.view, parent=self, contact=contact))
