"""One stick between two computers, and the button of packages that writes it and reads it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from shelter_app.views.messages import Messages
from tests.app.pana import Pana


class Stick(Messages):
    """Every file is written to it and read from it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder, self.file = folder, ""

    def file_to_save(self, parent: Any, title: str, name: str, kinds: str) -> str | None:
        self.file = str(self.folder / name)
        return self.file

    def file_to_open(self, parent: Any, title: str, kinds: str) -> str | None:
        return self.file


def at_plans(pana: Pana, begin: str, act: Callable[[Any], object]) -> None:
    """Take one way of the button of packages and act in the dialog that it opens."""
    page = pana.go("plans")
    pana.during(getattr(page.packages, begin), act)
