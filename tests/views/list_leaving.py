"""Taking a list away as the director does: the button, the reason, the passphrase, the place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from shelter_app.domain.staff import Can
from shelter_app.services import vault
from shelter_app.services.session import Session
from shelter_app.services.two_persons import Second
from shelter_app.views.leaving_list import LeavingDialog
from shelter_app.views.second_person import SecondPerson
from tests.services.registries import DIRECTOR, FIRST, Registry
from tests.views.conftest import ScriptedMessages

WHY = "для акимата"


def made_door(folder: Path) -> Registry:
    """A door whose director has the passphrase FIRST."""
    registry = Registry(folder)
    vault.leave(registry.create().session)
    return registry


def ask(page: Any, qtbot: QtBot, door: Registry, file: Path | None) -> LeavingDialog:
    """Press the button of a page; what is saved goes to this path, and the passphrase is that of the door."""
    session = page.context.session
    session.staff = replace(session.staff, login=DIRECTOR)
    messages = ScriptedMessages(file=str(file) if file else None)
    page.context = replace(page.context, messages=messages, place=door.place())
    qtbot.mouseClick(page.export.button, Qt.MouseButton.LeftButton)
    dialog = page.export.asking
    assert isinstance(dialog, LeavingDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def answer(dialog: LeavingDialog, qtbot: QtBot, *, why: str = WHY, passphrase: str = FIRST) -> None:
    """Type both and press the button; comes back when the passphrase was looked at."""
    dialog.to.setText("акимат")
    dialog.reason.setText(why)
    dialog.passphrase.line.setText(passphrase)
    if not dialog.second.isHidden():
        agree(dialog.second, dialog.context.session)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isValid(dialog) or dialog.accept_button.isEnabled(), timeout=10_000)


def agree(person: SecondPerson, by: Session) -> None:
    """A colleague of this house types login and passphrase; the door of these tests knows the director alone."""
    others = [one for one in by.store.staff.all(active=True) if one.id != by.staff.id and one.can(Can.PRINT_PAPER)]
    colleague = next(one for one in others if one.can(Can.EXPORT_LIST) or by.can(Can.EXPORT_LIST))
    person.confirmation = lambda *_typed, **_by: Second(colleague.slot_id)  # type: ignore[method-assign]
    person.login.setText(colleague.login)
    person.passphrase.line.setText("что угодно")


def export(page: Any, qtbot: QtBot, door: Registry, file: Path) -> ScriptedMessages:
    """All of it, until the file is there or was refused."""
    answer(ask(page, qtbot, door, file), qtbot)
    qtbot.waitUntil(page.export.button.isEnabled, timeout=10_000)
    messages = page.context.messages
    assert isinstance(messages, ScriptedMessages)
    return messages
