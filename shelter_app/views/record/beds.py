"""A room and a bed in it as two choices: which are taken, and what speaks against a room. Hints, never refusals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from shelter_app.services.rooms import Berth
from shelter_app.views.page import Context
from shelter_app.views.widgets.fields import ComboBox, Field


class BedChoice(QObject):
    """Keeps the two choices and their hints together; `offer` may come again whenever more is known of the person."""

    changed = Signal()

    def __init__(self, context: Context, room: Field, rooms: ComboBox, bed: Field, beds: ComboBox) -> None:
        super().__init__(room)
        self._context = context
        self._room, self._rooms, self._bed, self._beds = room, rooms, bed, beds
        self._berths: dict[str, Berth] = {}
        rooms.currentIndexChanged.connect(self._on_room_changed)
        beds.currentIndexChanged.connect(self._on_bed_changed)

    def offer(self, berths: Sequence[Berth]) -> None:
        """The rooms as they look now; what is chosen stays chosen."""
        self._berths = {berth.room.name: berth for berth in berths}
        self._rooms.setPlaceholderText(self.tr("Choose"))
        self._beds.setPlaceholderText(self.tr("Any bed"))
        self._rooms.set_choices([(name, self._room_words(berth)) for name, berth in self._berths.items()])
        self._offer_beds()
        self._say()

    def room(self) -> str:
        """The chosen room, or an empty text."""
        value = self._rooms.value()
        return str(value) if value is not None else ""

    def bed(self) -> int:
        """The number of the chosen bed, 0 where any of the room will do."""
        value = self._beds.value()
        return int(str(value)) if value is not None else 0

    def choose(self, room: str, bed: int = 0) -> None:
        """Choose these; a room that is no longer there leaves the choice empty."""
        self._rooms.set_value(room or None)
        self._offer_beds()
        self._beds.set_value(str(bed) if bed else None)
        self._say()

    def _room_words(self, berth: Berth) -> str:
        counted = self._context.formats.count_of(berth.taken, berth.room.beds)
        return self.tr("{room}: {taken} beds taken").format(room=berth.room.name, taken=counted)

    def _offer_beds(self) -> None:
        berth = self._berths.get(self.room())
        numbers = range(1, berth.room.beds + 1) if berth else range(0)
        taken = berth.beds_taken if berth else frozenset()
        self._beds.set_choices([(str(one), self._bed_words(one, taken=one in taken)) for one in numbers])
        self._beds.setEnabled(berth is not None)

    def _bed_words(self, number: int, *, taken: bool) -> str:
        words = self.tr("Bed {number}: taken") if taken else self.tr("Bed {number}")
        return words.format(number=number)

    def _on_room_changed(self, _place: int) -> None:
        self._beds.setCurrentIndex(-1)
        self._offer_beds()
        self._say()
        self.changed.emit()

    def _on_bed_changed(self, _place: int) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        berth = self._berths.get(self.room())
        advice = self._advice(berth) if berth else ""
        self._room.set_hint(advice, "circle-alert" if advice else "info")
        shared = berth is not None and self.bed() in berth.beds_taken
        told = self.tr("Somebody has this bed already; two of one family may share it.") if shared else ""
        self._bed.set_hint(told, "circle-alert" if told else "info")

    def _advice(self, berth: Berth) -> str:
        words = {
            "full": self.tr("Every bed there is taken: say to the next shift where the child really sleeps."),
            "for_boys": self.tr("This room is for boys."),
            "for_girls": self.tr("This room is for girls."),
            "apart": self.tr("Those with whom the child came sleep in another room."),
            "for_adults": self.tr("This room is for mothers with their children."),
        }
        return " ".join(words[code] for code in berth.advice)
