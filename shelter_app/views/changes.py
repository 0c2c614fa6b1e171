"""The bus that tells open pages what the services have changed; pages never know each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from shelter_app.services.session import Changed, Session


class Changes(QObject):
    """A page says `self.watch(self.context.changes.plans_changed)`; a file compares the id of `resident_changed`.

    Signals that carry ids carry them as Python objects: ids have 62 bits, Qt's int has 32."""

    residents_changed = Signal()
    resident_changed = Signal(object)
    plans_changed = Signal()
    contacts_changed = Signal()
    journal_changed = Signal()
    follow_ups_changed = Signal()
    deadlines_changed = Signal()
    drafts_changed = Signal()
    staff_changed = Signal()
    centre_changed = Signal()
    audit_changed = Signal()
    backups_changed = Signal()
    saved = Signal()

    def follow(self, session: Session) -> None:
        """Pass on what this session's services announce, until the session is locked."""
        session.listeners.append(self._on_changed)

    def announce(self, noun: str, *resident_ids: int) -> None:
        """Say that a noun has changed, by the services' name for it, and whose files that touched.

        A touched file also changes the list of residents and what is due. A noun that no page shows is no error."""
        for resident_id in resident_ids:
            self.resident_changed.emit(resident_id)
        signals = {
            "residents": (self.residents_changed,),
            "plans": (self.plans_changed,),
            "contacts": (self.contacts_changed,),
            "journal": (self.journal_changed,),
            "follow_ups": (self.follow_ups_changed,),
            "drafts": (self.drafts_changed,),
            "staff": (self.staff_changed,),
            "covers": (self.staff_changed, self.residents_changed, self.deadlines_changed),
            "centre": (self.centre_changed,),
            "rules": (self.centre_changed, self.residents_changed, self.deadlines_changed),
            "retention": (self.centre_changed, self.residents_changed),
            "organisations": (self.centre_changed,),
            "form_words": (self.centre_changed, self.residents_changed),
            "audit": (self.audit_changed,),
            "backups": (self.backups_changed,),
        }.get(noun, ())
        for signal in signals:
            signal.emit()
        if resident_ids:
            if noun != "residents":
                self.residents_changed.emit()
            self.deadlines_changed.emit()
        if noun not in ("drafts", "audit", "backups"):
            self.saved.emit()

    def _on_changed(self, changed: Changed) -> None:
        self.announce(changed.noun, *changed.resident_ids)
