"""What every test shares: a screen of a fixed size, the bundled font, safe typing, hypothesis settings."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

# Qt aborts the process without a platform; its offscreen screen is 800x800 unless told otherwise.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

import hypothesis
import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

TypeText = Callable[["QWidget", str], None]

hypothesis.settings.register_profile("local", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """pytest-qt's application with the bundled fonts, the Fusion style and English: the same in any order of tests."""
    from PySide6.QtCore import QTranslator
    from PySide6.QtGui import QFont, QFontDatabase

    from shelter_app import paths

    for font in sorted((paths.resources() / "fonts").glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(font)) >= 0, font.name
    qapp.setStyle("Fusion")
    qapp.setFont(QFont("Inter", 10))
    english = QTranslator(qapp)
    assert english.load("interface_en.qm", str(paths.translations()))
    qapp.installTranslator(english)
    return qapp


@pytest.fixture
def type_text(qapp: QApplication) -> TypeText:
    """Type into a widget as a keyboard would, in any alphabet; QTest's own typing aborts the process on Cyrillic."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    def type_into(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                qapp.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    return type_into


def gate_keywords(module: str, function: str) -> set[str]:
    """Under which ids of the release gate a test is found with ``-k`` besides its own name."""
    from tests.gate.table import keywords

    return keywords(module, function)


def pytest_itemcollected(item: pytest.Item) -> None:
    module, _, name = item.nodeid.partition("::")
    item.extra_keyword_matches.update(gate_keywords(module, name.rpartition("::")[2].partition("[")[0]))


def pytest_sessionstart() -> None:
    """As in the program: a collection inside a worker thread would destroy widgets there and crash some time later."""
    gc.disable()


def pytest_runtest_teardown() -> None:
    if gc.get_count()[0] > 200_000:
        gc.collect()
