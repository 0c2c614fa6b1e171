"""Where the program's own files and the centre's data live."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs


def _beside_package() -> Path:
    package = Path(__file__).resolve().parent
    bundled = getattr(sys, "_MEIPASS", None)
    if bundled:
        return Path(bundled)
    inside = package / "resources"
    return package if inside.is_dir() else package.parent


def resources() -> Path:
    """Folder of icons, fonts, profiles and reference lists, in a checkout, a wheel or the bundle."""
    return _beside_package() / "resources"


def translations() -> Path:
    """Folder of the compiled and source catalogues of interface and paper words."""
    return _beside_package() / "translations"


def default_data_folder() -> Path:
    """The folder that holds this computer's registry when nobody names another one."""
    return Path(platformdirs.user_data_dir("Pana", appauthor=False, roaming=False))


def registry_folder() -> Path:
    """This computer's own registry: what the window and the command line open when nobody names a folder."""
    return default_data_folder() / "registry"


def training_folder() -> Path:
    """The folder around this computer's training centre."""
    return default_data_folder() / "training"


def settings_folder() -> Path:
    """The folder for window geometry and language only; personal data never goes here."""
    return Path(platformdirs.user_config_dir("Pana", appauthor=False, roaming=False))
