"""Reads from the picture of a page which paper it is, by the code that was printed on it; pure, for a worker."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Final

from shelter_app.domain.signing import PageCode

if TYPE_CHECKING:
    from PIL import Image

_WIDEST: Final = 2600
"""Above this the code only costs time: an A4 page at 300 dots per inch is 2480 points wide."""


def codes_of(pictures: Iterable[bytes], tell: Callable[[int], None] = lambda _done: None) -> list[PageCode | None]:
    """What each page says about itself, None for one without a readable code; ``tell`` hears how many are read."""
    found: list[PageCode | None] = []
    for picture in pictures:
        found.append(code_of(picture))
        tell(len(found))
    return found


def code_of(picture: bytes) -> PageCode | None:
    """The code on one page, however it lies; None where there is none, it cannot be read, or there is no picture."""
    from PIL import Image

    if not picture:
        return None
    with Image.open(BytesIO(picture), formats=("JPEG", "PNG")) as opened:
        grey = opened.convert("L")
    longest = max(grey.size)
    if min(grey.size) > _WIDEST:
        grey = grey.reduce(2)
    found = _read(grey)
    if found is None and longest <= _WIDEST:
        # A page from a telephone or at 100 dots per inch: the squares of its code are two points wide.
        found = _read(grey.resize((grey.width * 2, grey.height * 2), Image.Resampling.BICUBIC))
    return found


def _read(grey: Image.Image) -> PageCode | None:
    import zxingcpp

    read = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))
    return next((code for one in read if (code := PageCode.parse(one.text)) is not None), None)
