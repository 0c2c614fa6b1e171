"""The certificate of a rehearsal as it will be printed."""

from __future__ import annotations

from shelter_app.views.paper.sheet_dialog import SheetDialog


class CertificateDialog(SheetDialog):
    """Nothing of any child stands on it."""

    def heading_words(self) -> str:
        return self.tr("Certificate of the rehearsal")
