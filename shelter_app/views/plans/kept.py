"""A dialog whose words survive: what is typed is kept as a draft and comes back when the same thing is opened again."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.views.drafting import DraftKeeper
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.widgets.message_bar import MessageBar, Way


class KeptDialog(FileDialog):
    """Override `fill_in`, `typed` and `retype` besides the parts of every dialog; `about` names what is written on."""

    form = ""

    def __init__(
        self, context: Context, resident_id: ResidentId, about: str, parent: QWidget | None = None, *, width: int = 520
    ) -> None:
        self.restored = MessageBar()
        self._about = about
        self._filling = False
        super().__init__(context, parent, width=width)
        self.content.insertWidget(0, self.restored)
        self.keeper = DraftKeeper(self, context, self.form, self._collect)
        self.keeper.set_resident(resident_id)

    def fill_in(self) -> None:
        """Show the record as it is stored."""

    def typed(self) -> dict[str, Any]:
        """What is in the fields now, as plain values."""
        return {}

    def retype(self, words: dict[str, Any]) -> None:
        """Put kept words into the fields."""

    def load(self) -> None:
        self._fill(None)
        found = self.keeper.find()
        if found is None or found[1].get("about") != self._about:
            return
        draft, words = found
        self._fill(words)
        moment = draft.saved_at.astimezone(self.context.session.tz)
        said = self.context.formats.near_moment(moment, self.context.session.today())
        self.restored.show_info(
            self.tr("Your draft is back: {moment}.").format(moment=said), Way(self.tr("Discard"), self._on_discard)
        )

    def touched(self, *_values: object) -> None:
        if not self._filling and self._loaded:
            super().touched()
            self.keeper.touched()

    def keep_draft(self) -> None:
        self.keeper.now()

    def done(self, result: int) -> None:
        super().done(result)
        if result:
            self.keeper.discard()

    def _fill(self, words: dict[str, Any] | None) -> None:
        self._filling = True
        self.fill_in()
        if words is not None:
            self.retype(words)
        self._filling = False

    def _collect(self) -> dict[str, Any]:
        return {"about": self._about, **self.typed()}

    def _on_discard(self) -> None:
        self.keeper.discard()
        self._fill(None)
        self.restored.clear()
