"""Takes a picture of every screen in each language and theme, to be looked at by eye: `make screenshots`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from shelter_app.services.session import Session
from shelter_app.views.changes import Changes
from shelter_app.views.formats import Formats
from shelter_app.views.gallery import GalleryPage
from shelter_app.views.language import NAMES, Language
from shelter_app.views.messages import Messages
from shelter_app.views.page import Context, Navigator
from shelter_app.views.settings import Settings
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Mode, Theme
from shelter_app.views.unlock.window import Door, UnlockWindow

SIZE = (1366, 768)
NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
MODES: tuple[Mode, ...] = ("light", "dark")

Screen = Callable[[Context], QWidget]


def unlock(context: Context) -> QWidget:
    facts = Door("", training=True, version="1.0", now=NOW, verified_copy=NOW, kept_draft=NOW)
    window = UnlockWindow(context.theme, context.language, context.formats, facts, login="case.worker")
    window.passphrase.line.setText("twelve signs")
    return window


# Name of the picture -> what makes the window; pages on the demo centre join here.
SCREENS: dict[str, Screen] = {"unlock": unlock, "parts": GalleryPage}


def context_for(theme: Theme, folder: Path) -> Context:
    """A context without a session, for the screens that need none."""
    settings = Settings(folder)
    language = Language(settings)
    navigator = Navigator()
    context = Context(
        session=cast(Session, None),
        changes=Changes(),
        navigator=navigator,
        theme=theme,
        tasks=Tasks(),
        messages=Messages(),
        formats=Formats(lambda: language.code),
        language=language,
        settings=settings,
    )
    navigator.set_context(context)
    return context


def shoot(window: QWidget, target: Path) -> None:
    """Show a window at the size of the pictures, let it settle, and write what is seen."""
    target.parent.mkdir(parents=True, exist_ok=True)
    window.resize(*SIZE)
    window.show()
    for _turn in range(5):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    window.grab().save(str(target))
    window.close()


def shoot_all(folder: Path, context: Context) -> Iterator[Path]:
    for code in NAMES:
        context.language.switch(code)
        for mode in MODES:
            context.theme.set_mode(mode)
            for name, make in SCREENS.items():
                target = folder / f"{code}-{mode}" / f"{name}.png"
                shoot(make(context), target)
                yield target


def main() -> int:
    folder = Path(sys.argv[1])
    app = QApplication(sys.argv)
    theme = Theme()
    theme.install(app)
    with tempfile.TemporaryDirectory() as settings:
        for target in shoot_all(folder, context_for(theme, Path(settings))):
            print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
