"""Colours, sizes and fonts: readable in both modes, scaled as one, changed while windows are open."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shelter_app import paths
from shelter_app.views import fonts, icons, scaling
from shelter_app.views.colours import COLOURS, ColourName
from shelter_app.views.settings import Settings
from shelter_app.views.theme import Theme, look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace

VIEWS = Path(fonts.__file__).parent

# Text and every ground it is used on: at least 4.5:1.
READ_ON: dict[ColourName, tuple[ColourName, ...]] = {
    "text": ("canvas", "rail", "surface", "hover", "accentSoft", "markBg"),
    "text2": ("canvas", "rail", "surface", "hover", "accentSoft"),
    "text3": ("canvas", "rail", "surface", "hover", "accentSoft"),
    "accentText": ("canvas", "surface", "accentSoft", "markBg"),
    "onAccent": ("accent",),
    "onAccent2": ("accent",),
    "overdue": ("surface", "overdueBg", "accentSoft"),
    "soon": ("surface", "soonBg", "accentSoft"),
    "done": ("surface", "doneBg"),
    "onStop": ("stopBg",),
    "mark": ("surface", "markBg", "canvas"),
    "avText": ("av0", "av1", "av2", "av3", "av4"),
}
# Edges and bars that mean something: at least 3:1.
SEEN_ON: dict[ColourName, tuple[ColourName, ...]] = {
    "field": ("surface",),
    "focus": ("surface", "canvas"),
    "fill": ("track",),
    "overdueBar": ("track",),
    "soonBar": ("track",),
}


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_table_has_every_name_and_no_other() -> None:
    assert set(COLOURS) == set(get_args(ColourName))


@pytest.mark.parametrize("column", [0, 1], ids=["light", "dark"])
def test_text_is_readable_on_every_ground_it_is_used_on(column: int) -> None:
    faint = {
        (text, ground): round(contrast(COLOURS[text][column], COLOURS[ground][column]), 2)
        for text, grounds in READ_ON.items()
        for ground in grounds
        if contrast(COLOURS[text][column], COLOURS[ground][column]) < 4.5
    }
    assert faint == {}


@pytest.mark.parametrize("column", [0, 1], ids=["light", "dark"])
def test_edges_and_bars_are_seen_on_their_ground(column: int) -> None:
    for edge, grounds in SEEN_ON.items():
        for ground in grounds:
            assert contrast(COLOURS[edge][column], COLOURS[ground][column]) >= 2.95, (edge, ground)


def test_no_colour_is_written_outside_the_table() -> None:
    guilty = [
        path.name
        for path in VIEWS.rglob("*.py")
        if path.name != "colours.py" and "forms" not in path.parts
        if re.search(r"#[0-9A-Fa-f]{6}\b|Qt\.GlobalColor\.(?!transparent)", path.read_text("utf-8"))
    ]
    assert guilty == []


def test_every_icon_named_in_the_views_is_in_the_resources() -> None:
    named = {
        name
        for path in VIEWS.rglob("*.py")
        for name in re.findall(r"""\b(?:\w+_)?icon=["']([a-z][a-z0-9-]+)["']""", path.read_text("utf-8"))
    }
    assert named
    missing = [name for name in sorted(named) if not (paths.resources() / "icons" / f"{name}.svg").exists()]
    assert missing == []


def test_every_bundled_face_is_there(qapp: QApplication) -> None:
    assert fonts.register() == []


def test_digits_all_have_the_same_width(qapp: QApplication) -> None:
    fonts.register()
    metrics = QFontMetrics(fonts.screen_font(40))
    assert len({metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}) == 1


def test_an_icon_takes_the_named_colour_and_is_sharp_on_a_dense_screen(theme: Theme) -> None:
    pixmap = theme.pixmap("circle", "overdue", 16, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)
    image = pixmap.toImage()
    strongest = max((image.pixelColor(x, y) for x in range(32) for y in range(32)), key=lambda colour: colour.alpha())
    assert strongest.name() == theme.colour("overdue").name()


def test_the_stop_sign_is_filled_and_its_cross_shows_the_ground(theme: Theme) -> None:
    image = theme.stop_sign("stopBg", "onStop", 32, 2.0).toImage()
    middle, beside = image.pixelColor(32, 32), image.pixelColor(32, 12)
    assert middle.name() == theme.colour("stopBg").name()
    assert beside.name() == theme.colour("onStop").name()


def test_an_unknown_icon_is_an_error_and_not_a_blank() -> None:
    with pytest.raises(FileNotFoundError):
        icons.source("no-such-icon")


def test_the_mode_changes_an_open_window_at_once(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    window.setLayout(scaling.column(Chip(face=ChipFace("x", "overdue")), Button(text="x")))
    qtbot.addWidget(window)
    window.show()
    light = window.grab().toImage().pixelColor(1, 1)
    theme.set_mode("dark")
    dark = window.grab().toImage().pixelColor(1, 1)
    assert light.name() == COLOURS["canvas"][0].lower()
    assert dark.name() == COLOURS["canvas"][1].lower()
    assert window.palette().color(QPalette.ColorRole.WindowText).name() == COLOURS["text"][1].lower()


def test_zoom_scales_margins_sizes_and_words_of_an_open_window(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    button = Button(text="Save", shortcut="Ctrl+S")
    fixed = scaling.gap(40)
    window.setLayout(scaling.column(button, fixed, margins=20, spacing=8))
    qtbot.addWidget(window)
    window.show()
    before = button.sizeHint()
    theme.set_zoom(2.0)
    layout = window.layout()
    assert layout is not None
    assert (layout.contentsMargins().left(), layout.spacing(), fixed.height()) == (40, 16, 80)
    assert button.sizeHint().height() == before.height() * 2
    assert button.sizeHint().width() > before.width() * 1.8


def test_zoom_stays_between_80_and_200_percent(theme: Theme) -> None:
    theme.set_zoom(9)
    assert theme.zoom == 2.0
    theme.zoom_in()
    assert theme.zoom == 2.0
    theme.set_zoom(0.1)
    assert theme.zoom == 0.8
    theme.zoom_reset()
    assert theme.zoom == 1.0


def test_a_designer_form_keeps_its_measures_and_follows_the_zoom(qtbot: QtBot, theme: Theme) -> None:
    from PySide6.QtWidgets import QVBoxLayout

    form = QWidget()
    layout = QVBoxLayout(form)
    layout.setContentsMargins(10, 10, 10, 10)
    qtbot.addWidget(form)
    scaling.adopt(form)
    theme.set_zoom(1.5)
    assert layout.contentsMargins().left() == 15


def test_the_look_is_remembered_and_nonsense_in_the_file_is_ignored(theme: Theme, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.restore_look(theme)
    theme.set_mode("dark")
    theme.set_zoom(1.3)
    again = Theme()
    Settings(tmp_path).restore_look(again)
    assert (again.mode, again.zoom) == ("dark", 1.3)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "windows.ini").write_text("[General]\nmode=pink\nzoom=huge\n")
    third = Theme()
    Settings(tmp_path / "other").restore_look(third)
    assert (third.mode, third.zoom) == ("light", 1.0)


def test_widgets_ask_for_the_look_that_is_installed(theme: Theme) -> None:
    assert look() is theme
