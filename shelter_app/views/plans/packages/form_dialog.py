"""The decision form as it will be printed, drawn from memory."""

from __future__ import annotations

from shelter_app.views.paper.sheet_dialog import SheetDialog


class FormDialog(SheetDialog):
    """The form beside the signed answer."""

    def heading_words(self) -> str:
        return self.tr("Decision form")
