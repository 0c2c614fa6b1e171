"""Moving somebody to another room at any hour: how full each is, and what speaks against it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.services import rooms
from shelter_app.services.residents import FileView
from shelter_app.services.rooms import Berth
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.widgets.fields import ComboBox, Field


class RoomDialog(FileDialog):
    """One choice; a full room or one for others is told, never forbidden."""

    def __init__(self, context: Context, view: FileView, parent: QWidget | None = None) -> None:
        self._view = view
        self._berths: dict[str, Berth] = {}
        super().__init__(context, parent, width=420)

    def build(self) -> None:
        self.room = ComboBox()
        self.add_field("room", Field(control=self.room)).clear_problem_on(self.room.activated)
        self.room.currentIndexChanged.connect(lambda _place: self._advise())

    def retranslate(self) -> None:
        session = self.context.session
        self.heading.setText(self.tr("Room"))
        self.fields["room"].set_label(self.tr("&Sleeps in"))
        self.room.setPlaceholderText(self.tr("Choose"))
        found = rooms.berths(self._view.resident.id, by=session)
        self._berths = {berth.room.name: berth for berth in found}
        self.room.set_choices([(name, self._words(berth)) for name, berth in self._berths.items()])
        if not found:
            self.fields["room"].set_hint(self.tr("No room is written down yet: the director does it under The centre."))
        self._advise()

    def load(self) -> None:
        self.room.set_value(self._view.stay.room or None)
        self._advise()
        self.room.setFocus()

    def check(self) -> Mapping[str, str]:
        chosen = code_of(self.room)
        if not chosen:
            return {"room": self.tr("Choose the room.")}
        return {"room": self.tr("This is the room already.")} if chosen == self._view.stay.room else {}

    def save(self) -> None:
        with self.refusing():
            rooms.move(self._view.resident.id, code_of(self.room), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if reason == "unknown":
            return self.tr("This room was taken out of the settings meanwhile. Choose another one.")
        return self.tr("Somebody has written this room down already.") if field == "room" else reason

    def _words(self, berth: Berth) -> str:
        counted = self.context.formats.count_of(berth.taken, berth.room.beds)
        return self.tr("{room}: {taken} beds taken").format(room=berth.room.name, taken=counted)

    def _advise(self) -> None:
        berth = self._berths.get(code_of(self.room))
        if berth is None:
            return
        words = {
            "full": self.tr("Every bed there is taken: say to the next shift where the child really sleeps."),
            "for_boys": self.tr("This room is for boys."),
            "for_girls": self.tr("This room is for girls."),
            "apart": self.tr("Those with whom the child came sleep in another room."),
            "for_adults": self.tr("This room is for mothers with their children."),
        }
        said = " ".join(words[code] for code in berth.advice)
        self.fields["room"].set_hint(said, "circle-alert" if said else "info")
