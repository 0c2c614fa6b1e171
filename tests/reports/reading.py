"""Reads finished papers back with tools that are not reportlab."""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata
from collections.abc import Iterator

import pikepdf


def pages(pdf: bytes) -> list[str]:
    """The text of each page as pdftotext sees it, with plain spaces and with words joined that a hyphen parted."""
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return [page for page in done.stdout.decode().replace("\u00a0", " ").split("\f") if page.strip()]


def flat(pdf: bytes) -> str:
    """All text in reading order of the file, without line breaks and hyphenation."""
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    text = unicodedata.normalize("NFC", done.stdout.decode()).replace("\u00a0", " ").replace("\u00ad", "-")
    return re.sub(r"\s+", " ", re.sub(r"(?<=\w)-\n(?=\w)", "", text))


def fonts(pdf: bytes) -> Iterator[tuple[str, bool]]:
    """Name of every font of the file and whether its outlines are embedded."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for font in page.Resources.get("/Font", {}).values():
                inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
                descriptor = inner.get("/FontDescriptor")
                yield str(font.BaseFont), descriptor is not None and "/FontFile2" in descriptor


def metadata(pdf: bytes) -> dict[str, str]:
    """The document information of the file."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return {str(key): str(value) for key, value in document.docinfo.items()}
