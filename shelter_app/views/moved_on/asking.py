"""Asks about the words of one form what stays of them, and puts the answer into the form."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.services import latest
from shelter_app.views.kept_words import KeptWords
from shelter_app.views.moved_on.dialog import MovedOnDialog
from shelter_app.views.page import Context


def ask_what_stays(
    context: Context,
    kept: KeptWords,
    trail: Sequence[str],
    parent: QWidget,
    settled: Callable[[], object],
    *,
    saves: bool,
) -> None:
    """`settled` is called after the answer stands in the form; Esc leaves the form as it was.

    `trail` names the audit actions that change the record, `saves` says that the form is saved with the answer."""
    about, last = kept.about, None
    if about.resident_id is not None and trail:
        last = latest.change(about.resident_id, trail, str(about.about).partition("-")[0], by=context.session)
    dialog = MovedOnDialog(context, kept.merge(), kept.told, last, parent, saves=saves)

    def answered(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            kept.settle(dialog.settled_values())
            settled()
        dialog.deleteLater()

    dialog.finished.connect(answered)
    dialog.open()
