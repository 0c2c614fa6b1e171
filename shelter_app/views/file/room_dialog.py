"""Moving somebody to another room at any hour: how full each is, and what speaks against it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import InvalidInput
from shelter_app.services import residents, rooms
from shelter_app.services.residents import FileView
from shelter_app.views.page import Context
from shelter_app.views.record.beds import BedChoice
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.widgets.fields import ComboBox, Field


class RoomDialog(FileDialog):
    """Two choices; a full room, one for others or a bed of somebody else is told, never forbidden."""

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        self._view = view
        super().__init__(context, parent, width=420)

    def build(self) -> None:
        self.room, self.bed = ComboBox(), ComboBox()
        room, bed = Field(control=self.room), Field(control=self.bed)
        self.add_field("room", room).clear_problem_on(self.room.activated)
        self.add_field("bed", bed).clear_problem_on(self.bed.activated)
        bed.clear_problem_on(self.room.activated)
        room.clear_problem_on(self.bed.activated)
        self.choice = BedChoice(self.context, room, self.room, bed, self.bed)

    def retranslate(self) -> None:
        session = self.context.session
        self.heading.setText(self.tr("Room and bed"))
        self.fields["room"].set_label(self.tr("&Sleeps in"))
        self.fields["bed"].set_label(self.tr("&Bed"))
        found = rooms.berths(self._view.resident.id, by=session)
        self.choice.offer(found)
        if not found:
            self.fields["room"].set_hint(self.tr("No room is written down yet: the director does it under The centre."))

    def load(self) -> None:
        self.choice.choose(self._view.stay.room, self._view.stay.bed)
        self.room.setFocus()

    def check(self) -> Mapping[str, str]:
        chosen = code_of(self.room)
        if not chosen:
            return {"room": self.tr("Choose the room.")}
        same = (chosen, self.choice.bed()) == (self._view.stay.room, self._view.stay.bed)
        return {"room": self.tr("This is the room already.")} if same else {}

    def save(self) -> None:
        with self.refusing():
            now = residents.open_file(self._view.resident.id, again=True, by=self.context.session)
            if (now.stay.room, now.stay.bed) != (self._view.stay.room, self._view.stay.bed):
                self._view = now
                raise InvalidInput(room="moved")
            rooms.move(self._view.resident.id, self.choice.room(), self.choice.bed(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if reason == "moved":
            where = rooms.place(self._view.stay.room, self._view.stay.bed) or self.tr("no room")
            said = self.tr("Somebody has written down meanwhile: {room}. Save again if your room is the right one.")
            return said.format(room=where)
        if field == "bed":
            return self.tr("The room has no bed with this number any more.")
        if reason == "unknown":
            return self.tr("This room was taken out of the settings meanwhile. Choose another one.")
        return self.tr("Somebody has written this room down already.") if field == "room" else reason
