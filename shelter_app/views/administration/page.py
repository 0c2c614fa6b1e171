"""Administration: one list of parts at the left, as many as the role has, and the chosen part beside it."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from shelter_app.domain.staff import Can
from shelter_app.views import keys
from shelter_app.views.administration.section import Section
from shelter_app.views.page import Page
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.widgets.panel import PageHead, Scroll
from shelter_app.views.widgets.sections import Part, SectionList

LAST_KEY: Final = 9
"""Ctrl+0 belongs to the zoom, so that a tenth part has no keys of its own."""
_HERE: Final = "shelter_app.views.administration"
SECTIONS: Final[dict[str, tuple[str, str, str, Can]]] = {
    "account": ("own", "AccountSection", "user", Can.OWN_ACCOUNT),
    "look": ("own", "LookSection", "contrast", Can.OWN_ACCOUNT),
    "rights": ("own", "RightsSection", "list-checks", Can.OWN_ACCOUNT),
    "staff": ("staff", "StaffSection", "users-round", Can.MANAGE_STAFF),
    "centre": ("settings", "SettingsSection", "building-2", Can.EDIT_CENTRE),
    "backups": ("backups", "BackupsSection", "hard-drive", Can.BACK_UP),
    "sheet": ("sheet", "SheetSection", "key-round", Can.MANAGE_STAFF),
    "rules": ("rules", "RulesSection", "scale", Can.EDIT_CENTRE),
    "retention": ("retention", "RetentionSection", "hourglass", Can.EDIT_RULES),
    "erasures": ("erasures", "ErasuresSection", "trash-2", Can.CONFIRM_ERASURE),
    "audit": ("audit", "AuditSection", "history", Can.READ_AUDIT),
    "tables": ("tables", "TablesSection", "file-spreadsheet", Can.IMPORT_REGISTER),
    "keys": ("keys", "KeysSection", "shield-check", Can.MANAGE_STAFF),
}


class AdministrationPage(Page):
    """`open(part="staff")` shows one part; each is made when it is first wanted."""

    @property
    def title(self) -> str:
        return self.tr("Administration")

    def build(self) -> None:
        session = self.context.session
        self.offered = [name for name, (*_rest, right) in SECTIONS.items() if session.can(right)]
        self._made: dict[str, tuple[Section, Scroll]] = {}
        self._current = "staff" if "staff" in self.offered else self.offered[0]
        self.head = PageHead()
        self.list = SectionList()
        self.list.turned.connect(self._on_turned)
        set_sizes(self.list, width=264)
        self.parts = QStackedWidget()
        body = row(self.list, self.parts, spacing=16)
        body.setStretch(1, 1)
        self.stack(self.head).addLayout(body, 1)
        for number, name in enumerate(self.offered[:LAST_KEY], start=1):
            turn = partial(self._on_turned, name)
            keys.bind(self, f"Ctrl+{number}", turn, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        changes = self.context.changes
        self.watch(changes.staff_changed, changes.centre_changed)

    def open(self, **args: Any) -> None:
        part = str(args.get("part", ""))
        if part in self.offered:
            self._current = part

    def refresh(self) -> None:
        self._show(self._current)

    def stop_work(self) -> None:
        for section, _scroll in self._made.values():
            section.stop_work()

    def retranslate(self) -> None:
        self.head.set_title(self.title)
        words = {
            "account": self.tr("My account"),
            "look": self.tr("Look"),
            "rights": self.tr("My rights"),
            "staff": self.tr("Staff"),
            "centre": self.tr("The centre"),
            "backups": self.tr("Copies"),
            "sheet": self.tr("Recovery sheet"),
            "rules": self.tr("National rules"),
            "tables": self.tr("Tables"),
            "retention": self.tr("How long files are kept"),
            "erasures": self.tr("Acts of erasure"),
            "audit": self.tr("Audit"),
            "keys": self.tr("Keys"),
        }
        self.list.set_parts(
            [
                Part(name, words[name], SECTIONS[name][2], f"Ctrl+{number}" if number <= LAST_KEY else "")
                for number, name in enumerate(self.offered, start=1)
            ]
        )
        self.list.set_current(self._current)
        for section, _scroll in self._made.values():
            section.retranslate()

    def section(self, name: str) -> Section:
        """The part of this name, made now if nobody wanted it before."""
        if name not in self._made:
            module, kind, _icon, _right = SECTIONS[name]
            section: Section = getattr(import_module(f"{_HERE}.{module}"), kind)(self.context)
            scroll = Scroll(content=section)
            self._made[name] = section, scroll
            self.parts.addWidget(scroll)
        return self._made[name][0]

    def _show(self, name: str) -> None:
        section = self.section(name)
        self.parts.setCurrentWidget(self._made[name][1])
        self.list.set_current(name)
        section.refresh()

    def _on_turned(self, name: str) -> None:
        if name != self._current:
            self._current = name
            self._show(name)
