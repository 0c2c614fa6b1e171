"""What stands above every page of a registry that is open for reading only: why, what stays closed, and what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.reading import Why
from shelter_app.domain.staff import Role
from shelter_app.services import reading
from shelter_app.views.backing_up import near
from shelter_app.views.page import Context

translate = QCoreApplication.translate


def reading_words(context: Context) -> str:
    """For a damaged registry also where the newest proven copy lies."""
    why = context.session.reading
    if why is Why.NO_ROOM:
        return translate(
            "Reading",
            "The disk is full: the registry is open for reading only, and nothing is saved. Files stay closed, because "
            "nobody can be written down who looks into them. Free some space, lock, and enter again.",
        )
    if why is Why.PROTECTED:
        return translate(
            "Reading",
            "Nothing can be written where the registry lies: it is open for reading only, and nothing is saved. Files "
            "stay closed, because nobody can be written down who looks into them.",
        )
    if context.session.staff.role is Role.DIRECTOR:
        words = translate(
            "Reading",
            "The registry is damaged: it is open for reading only, and nothing of it is changed. Files stay closed. Do "
            "not delete anything. Take the stick with the newest copy and the recovery sheet that was valid when it "
            "was made, and choose “Put a copy back”.",
        )
        return f"{words} {_copy_words(context)}"
    words = translate(
        "Reading",
        "The registry is damaged: it is open for reading only, and nothing of it is changed. Files stay closed. Do not "
        "delete anything, call the director.",
    )
    return f"{words} {_copy_words(context)}"


def _copy_words(context: Context) -> str:
    copy = reading.newest_copy(by=context.session)
    if copy is None or copy.copied_at is None:
        return translate("Reading", "The registry knows of no proven copy.")
    words = translate("Reading", "The newest proven copy: {when}, {folder}.")
    return words.format(when=near(copy.copied_at, context), folder=Path(copy.folder).name or copy.folder)
