"""The page of one resident's file: the strip that never scrolls away, and one section at a time beneath it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from shelter_app.domain.browsing import BrowsedTooMuch
from shelter_app.domain.errors import NotFound, ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services import merging, residents
from shelter_app.views import keys
from shelter_app.views.file.one_too_many import OneMoreDialog
from shelter_app.views.file.section import Section, Shown
from shelter_app.views.page import Page
from shelter_app.views.record.documents.sources import Source, sources_of
from shelter_app.views.record.openings import OpeningBar
from shelter_app.views.record.sections import offered, offered_parts
from shelter_app.views.record.strip import FileStrip
from shelter_app.views.scaling import column, row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets.sections import Part, SectionList, SectionPicker
from shelter_app.views.widgets.states import StatePages

NARROW_BELOW = 1000
_SECTIONS: dict[str, tuple[str, str]] = {
    "timeline": ("shelter_app.views.file.timeline", "TimelineSection"),
    "identity": ("shelter_app.views.file.identity", "IdentitySection"),
    "contacts": ("shelter_app.views.file.contacts", "ContactsSection"),
    "health": ("shelter_app.views.file.health", "HealthSection"),
    "documents": ("shelter_app.views.file.documents", "DocumentsSection"),
    "papers": ("shelter_app.views.file.papers", "PapersSection"),
    "leaving": ("shelter_app.views.file.leaving", "LeavingSection"),
    "appointments": ("shelter_app.views.file.appointments", "AppointmentsSection"),
    "interview": ("shelter_app.views.file.interview.section", "InterviewSection"),
    "referrals": ("shelter_app.views.file.referrals.section", "ReferralsSection"),
    "access": ("shelter_app.views.file.access", "AccessSection"),
}
"""Each is imported when it is first turned to: all of them at once would hold the window for 50 ms."""


class FilePage(Page):
    """`open(resident_id, section)`; the sections are made when they are first turned to."""

    @property
    def title(self) -> str:
        return self.tr("Resident's file")

    def build(self) -> None:
        self._resident_id: ResidentId | None = None
        self._section = "timeline"
        self._take_focus = False
        self._action = ""
        self._shown = Shown()
        self._just_read = False
        self.sections: dict[str, Section] = {}
        self.strips = (
            FileStrip(self.context, compact=False, beneath=True),
            FileStrip(self.context, compact=True, beneath=False),
            FileStrip(self.context, compact=True, beneath=True),
        )
        self.list = SectionList()
        self.list.turned.connect(self.turn_to)
        self.picker = SectionPicker()
        self.picker.turned.connect(self.turn_to)
        self.stack_of_sections = QStackedWidget()
        self.opening_bar = OpeningBar()
        self.states = StatePages(content=self._body(), empty_icon="lock")
        self.stack(*self.strips, self.states, margins=0, spacing=0, bar=False).setStretchFactor(self.states, 1)
        changes = self.context.changes
        changes.resident_changed.connect(self._on_resident_changed)
        changes.staff_changed.connect(lambda: self._on_resident_changed(self._resident_id))
        keys.bind(self, "F8", self._on_note_pressed)
        keys.bind(self, "Ctrl+P", self._on_print_pressed)
        keys.bind(self, "Ctrl+D", lambda: self.turn_to("leaving"))
        keys.bind(self, "Ctrl+Shift+A", lambda: self.turn_to("documents", "choose"))
        self.setAcceptDrops(True)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Sections of the file"))
        self._show_parts()
        for section in self.sections.values():
            section.retranslate()

    def open(self, **args: Any) -> None:
        """Shows `resident_id` at one `section`; that somebody looked is written down before anything is shown.

        `action` is begun there at once, such as "write" in the timeline."""
        section = args.get("section", "timeline")
        # The number of a file that went into another one leads there.
        wanted = merging.stayed(ResidentId(args["resident_id"]), by=self.context.session)
        if wanted != self._resident_id or not self.isVisible() or self._shown.view is None:
            self.keep_draft()
            self._resident_id = wanted
            self.bar.clear()
            try:
                self._shown.view = residents.open_file(wanted, by=self.context.session)
                self._just_read = True
            except ShelterError as error:
                self._lock_out(error)
            for one in self.sections.values() if self._shown.view else ():
                one.opened()
        self._take_focus, self._action = True, str(args.get("action", ""))
        self._turn(section if section in _SECTIONS else "timeline")

    def refresh(self) -> None:
        if self._resident_id is None:
            return
        if self._shown.view is not None and not self._just_read:
            try:
                self._shown.view = residents.open_file(self._resident_id, again=True, by=self.context.session)
            except ShelterError as error:
                self._lock_out(error)
        self._just_read = False
        if self._shown.view is None:
            return
        for strip in self.strips:
            strip.show_file(self._shown.view)
        self._fit()
        self.opening_bar.show_for(self._resident_id, self.context)
        self.states.show_content()
        self._current().refresh()
        if self._take_focus:
            self._take_focus = False
            if not self._current().resume():
                (self.list if self.list.isVisible() else self.picker).setFocus(Qt.FocusReason.OtherFocusReason)
        if self._action:
            action, self._action = self._action, ""
            self._current().act(action)

    def child(self) -> ResidentId | None:
        return self._resident_id if self._shown.view is not None else None

    def keep_draft(self) -> None:
        if self._shown.view is not None:
            for section in self.sections.values():
                section.keep_draft()

    def turn_to(self, name: str, action: str = "") -> None:
        """Turn to a section; what has a page of its own is opened there."""
        if self._resident_id is None or self._shown.view is None or not self._offered(name):
            return
        navigator = self.context.navigator
        if name == "plan":
            navigator.go("plan", resident_id=self._resident_id)
        elif name == "leaving" and self._shown.view.stay.discharge is None and self._may(Can.DISCHARGE):
            navigator.go("discharge", resident_id=self._resident_id)
        else:
            navigator.go("file", resident_id=self._resident_id, section=name)
            if action:
                # What is done there has the focus; the refresh that follows leaves it where it is.
                self._take_focus = False
                self._current().act(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = keys.digit(event.key(), event.modifiers())
        parts = self._parts()
        if number is not None and number <= len(parts):
            self.turn_to(parts[number - 1].name)
        elif event.key() == Qt.Key.Key_Insert and self._shown.view is not None and self._section == "contacts":
            self._current().act("add")
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._shown.view is not None and self._may(Can.WRITE_NOTE) and sources_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file may be dropped on any section: the documents open and take it in."""
        event.acceptProposedAction()
        sources = sources_of(event.mimeData())
        # Whoever let go of the file, such as the window of a folder, must not wait until the dialog is closed.
        Later(self, 0, lambda: self._on_dropped(sources)).ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _body(self) -> QWidget:
        body = QWidget()
        layout = QHBoxLayout(body)
        set_spacing(layout, (24, 12, 24, 12), 16)
        set_sizes(self.list, width=228)
        self.tools = QStackedWidget()
        self.tools.setSizePolicy(self.tools.sizePolicy().horizontalPolicy(), self.picker.sizePolicy().verticalPolicy())
        self.picker_row = QWidget()
        across = row(self.picker, self.tools, None, spacing=12)
        across.setStretchFactor(self.tools, 1000)
        self.picker_row.setLayout(across)
        layout.addWidget(self.list)
        parts = (self.picker_row, self.opening_bar, self.bar, self.stack_of_sections)
        layout.addLayout(column(*parts, spacing=8), 1)
        return body

    def _may(self, right: Can) -> bool:
        """Whether this is offered in the open file; what an emergency opened is only read."""
        return self._current().can(right)

    def _parts(self) -> list[Part]:
        return offered_parts(self.context.session)

    def _offered(self, name: str) -> bool:
        return offered(name, self.context.session)

    def _show_parts(self) -> None:
        parts = self._parts()
        self.list.set_parts(parts)
        self.list.set_current(self._section)
        self.picker.set_parts(parts, self._section)

    def _turn(self, name: str) -> None:
        self._section = name
        section = self._current()
        self.stack_of_sections.setCurrentWidget(section)
        self._show_parts()
        self._fit()
        if self._shown.view is not None and self.isVisible():
            section.refresh()

    def _current(self) -> Section:
        section = self.sections.get(self._section)
        if section is None:
            section = self.sections[self._section] = self._made(*_SECTIONS[self._section])
            section.wanted.connect(self.turn_to)
            section.failed.connect(self.bar.show_failing)
            section.asked.connect(self.bar.show_failing)
            section.said.connect(self.bar.show_info)
            self.stack_of_sections.addWidget(section)
            if section.tools is not None:
                self.tools.addWidget(section.tools)
            if self._shown.view is not None:
                section.opened()
        return section

    def _made(self, module: str, kind: str) -> Section:
        section: Section = getattr(import_module(module), kind)(self.context, self._shown)
        return section

    def _fit(self) -> None:
        section = self.sections.get(self._section)
        narrow = self.width() < look().px(NARROW_BELOW)
        wide = narrow or (section is not None and section.wide)
        beneath = narrow or self.strips[1].crowded(self.width())
        for strip, fits in zip(self.strips, (not wide, wide and not beneath, wide and beneath), strict=True):
            strip.setVisible(fits and self._shown.view is not None)
        self.list.setVisible(not wide)
        self.picker_row.setVisible(wide)
        tools = section.tools if section is not None else None
        self.tools.setVisible(tools is not None)
        if tools is not None:
            self.tools.setCurrentWidget(tools)

    def _lock_out(self, error: ShelterError) -> None:
        self._shown.view = None
        for strip in self.strips:
            strip.hide()
        if isinstance(error, BrowsedTooMuch):
            self.states.show_error(
                self.tr("Too many files within a short time"), sentence_for(error),
                way=self.tr("Open with a reason…"), way_icon="file-text", act=lambda: self._ask_why(error.number),
            )  # fmt: skip
            if self.context.navigator.knows("card"):
                self.states.error.offer(self.tr("Safety card"), "shield-alert", self._to_card)
            return
        # A restricted file is closed to those not named; what a shift must know of the child is not.
        closed = isinstance(error, NotFound) and self.context.navigator.knows("card")
        self.states.show_error(
            self.tr("This file cannot be opened"),
            sentence_for(error),
            way=self.tr("Safety card") if closed else self.tr("Back to the residents"),
            way_icon="shield-alert" if closed else "users-round",
            act=self._to_card if closed else self._to_residents,
        )

    def _ask_why(self, number: str) -> None:
        if self._resident_id is None:
            return
        wanted, self.dialog = self._resident_id, OneMoreDialog(self.context, self._resident_id, number, self)
        self.dialog.accepted.connect(lambda: self._show_opened(wanted))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _show_opened(self, resident_id: ResidentId) -> None:
        """Show what the dialog has opened; the line about it is written."""
        if resident_id == self._resident_id:
            self._shown.view = residents.open_file(resident_id, again=True, by=self.context.session)
            for one in self.sections.values():
                one.opened()
            self.refresh()

    def _to_card(self) -> None:
        self.context.navigator.go("card", resident_id=self._resident_id)

    def _to_residents(self) -> None:
        self.context.navigator.go("residents")

    def _on_resident_changed(self, resident_id: object) -> None:
        view = self._shown.view
        touched = {self._resident_id, *(one.resident_id for one in view.siblings)} if view else {self._resident_id}
        if resident_id in touched:
            self._just_read = False
            self.refresh_soon()

    def _on_dropped(self, sources: list[Source]) -> None:
        self.turn_to("documents")
        self._take_focus = False
        self._current().add_scans(sources)

    def _on_note_pressed(self) -> None:
        self.turn_to("timeline", "write")

    def _on_print_pressed(self) -> None:
        if self._section == "papers":
            self._current().act("print")
        else:
            self.turn_to("papers")
