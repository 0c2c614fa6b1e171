"""A drive for copies that is full: which older ones may go, in words, and one button that removes them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from shelter_app.domain.errors import ShelterError
from shelter_app.services.backups import clearing
from shelter_app.services.backups.clearing import Room
from shelter_app.views.administration.section import Section
from shelter_app.views.backing_up import near
from shelter_app.views.sentences import sentence_for

MEGABYTE = 1_000_000


class ClearingAction(QObject):
    """Looks what may go, asks, has the copy that stays proven, and removes the others."""

    def __init__(self, section: Section) -> None:
        super().__init__(section)
        self._section = section

    def ask(self, missing: int) -> None:
        """So many bytes are missing: look which copies may go, and ask about them."""
        section, context = self._section, self._section.context
        section.bar.show_progress(self.tr("Looking which copies may go"))
        context.tasks.run(
            section,
            lambda: clearing.offer_apart(context.place, missing, by=context.session),
            self._on_offered,
            self._on_failed,
        )

    def _on_offered(self, room: Room | None) -> None:
        section, context = self._section, self._section.context
        section.bar.clear()
        if room is None or not room.going:
            section.bar.show_failing(
                self.tr(
                    "No copy may go: the newest one stays. Remove other files from the drive, or use another drive."
                )
            )
            return
        if context.messages.ask(
            section,
            self.question(room),
            yes=self.tr("Remove these copies"),
            no=self.tr("Leave them"),
            detail=self.detail(room),
        ):
            self._clear(room)

    def question(self, room: Room) -> str:
        """How many copies would go."""
        n = len(room.going)
        return self.tr("Remove %n older copy(ies) to make room?", "", n)

    def detail(self, room: Room) -> str:
        """From when to when they are, what it gives, and that the newest one is proven before."""
        context, oldest, newest = self._section.context, room.going[0], room.going[-1]
        size = context.formats.decimal(sum(one.size for one in room.going) / MEGABYTE)
        words = self.tr(
            "They are the oldest, made between {first} and {last}, {size} MB in all. The newest copy, {kept}, stays: "
            "it is proven again before anything is removed."
        ).format(
            first=near(oldest.made_at, context),
            last=near(newest.made_at, context),
            size=size,
            kept=near(room.kept.made_at, context),
        )
        if room.enough:
            return words
        return " ".join((words, self.tr("Even that will not be enough room: remove other files as well.")))

    def _clear(self, room: Room) -> None:
        section, context = self._section, self._section.context
        section.bar.show_progress(self.tr("The newest copy is being proven, then the older ones go"))
        context.tasks.run(
            section,
            lambda: clearing.clear_apart(context.place, room, by=context.session),
            lambda removed: self._on_cleared(room, removed),
            self._on_failed,
        )

    def _on_cleared(self, room: Room, removed: int) -> None:
        section = self._section
        try:
            clearing.write_down_cleared(room, removed, by=section.context.session)
        except ShelterError as error:
            self._on_failed(error)
            return
        section.refresh()
        n = removed
        section.bar.show_info(self.tr("%n copy(ies) removed. Make a copy now.", "", n), icon="check")

    def _on_failed(self, error: ShelterError) -> None:
        self._section.bar.clear()
        self._section.bar.show_failing(sentence_for(error))
