"""The bundled fonts, icons and mark can do what screen and paper ask of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from shelter_app import paths

FONTS = sorted((paths.resources() / "fonts").glob("*.ttf"))
ICONS = sorted((paths.resources() / "icons").glob("*.svg"))
LATIN = "".join(map(chr, range(0x20, 0x7F)))
RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
NEIGHBOURS = "ӘҒҚҢӨҰҮҺІ" + "ӢӮҲҶ" + "ʻʼ" + "₸№«»–—"
ARABIC = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"


@cache
def letters(font: Path) -> set[int]:
    return set(TTFont(font).getBestCmap())


@pytest.mark.parametrize("font", [font for font in FONTS if "Arabic" not in font.stem], ids=lambda font: font.stem)
def test_a_face_has_every_letter_of_our_languages(font: Path) -> None:
    wanted = LATIN + RUSSIAN + RUSSIAN.lower() + NEIGHBOURS + NEIGHBOURS.lower()
    assert [letter for letter in wanted if ord(letter) not in letters(font)] == []


def test_names_in_arabic_script_have_a_face() -> None:
    (font,) = [font for font in FONTS if "Arabic" in font.stem]
    assert [letter for letter in ARABIC if ord(letter) not in letters(font)] == []


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_a_face_can_be_embedded_and_has_outlines_that_reportlab_takes(font: Path) -> None:
    face = TTFont(font)
    assert "glyf" in face
    assert face["OS/2"].fsType == 0


@pytest.mark.parametrize("font", [font for font in FONTS if font.stem.startswith("Inter")], ids=lambda font: font.stem)
def test_the_screen_face_has_digits_of_one_width(font: Path) -> None:
    assert "tnum" in {record.FeatureTag for record in TTFont(font)["GSUB"].table.FeatureList.FeatureRecord}


def test_every_face_is_named_beside_its_licence() -> None:
    text = (paths.resources() / "fonts" / "LICENSES.txt").read_text("utf-8")
    assert [font.name for font in FONTS if font.name not in text] == []
    assert "SIL OPEN FONT LICENSE Version 1.1" in text


def test_icons_are_drawn_in_the_colour_they_are_given() -> None:
    def is_tintable(icon: Path) -> bool:
        root = ElementTree.parse(icon).getroot()
        lines = (root.get("stroke"), root.get("fill")) == ("currentColor", "none")
        return lines and root.get("viewBox") in {"0 0 24 24", "0 0 48 48"} and len(root) > 0

    assert len(ICONS) > 100
    assert [icon.name for icon in ICONS if not is_tintable(icon)] == []


def test_the_program_icon_has_every_size_that_a_desktop_asks_for() -> None:
    with Image.open(paths.resources() / "app.ico") as icon:
        assert {16, 24, 32, 48, 256} <= {width for width, _ in icon.info["sizes"]}
