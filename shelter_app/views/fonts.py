"""The bundled faces of the screen, so that every computer shows the same letters."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from shelter_app import paths

FAMILY = "Inter"
FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "NotoNaskhArabic-Regular.ttf")
ARABIC_FAMILY = "Noto Naskh Arabic"

_registered: set[str] = set()


def register() -> list[str]:
    """Make the bundled faces known to Qt; returns the names of files that could not be read."""
    missing = []
    for name in FILES:
        if name in _registered:
            continue
        if QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / name)) < 0:
            missing.append(name)
        else:
            _registered.add(name)
    return missing


def screen_font(pixels: int, strong: bool = False) -> QFont:
    """The face of the interface: two weights, tabular digits so that columns of figures stand, no hinting."""
    font = QFont([FAMILY, ARABIC_FAMILY])
    font.setPixelSize(max(pixels, 1))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
