"""What becomes of a scan or photo before it is kept: recognised by its content, bounded, turned, cut and made clean.

Everything here takes bytes and gives bytes, so that it runs in a worker; nothing is ever written beside the registry.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING, Final

from shelter_app.domain.attachments import (
    MEGABYTE,
    MOST_PAGES,
    MOST_PIXELS,
    MOST_READ,
    MOST_STORED,
    CannotTakeIn,
    Form,
    Unreadable,
)
from shelter_app.services import pdf_pages

if TYPE_CHECKING:
    from PIL import Image, ImageFile

LONGEST_SIDE: Final = 3508
"""An A4 sheet at 300 dots per inch: what is larger is made smaller, for a letter on it is still read with ease."""
THUMBNAIL_SIDE: Final = 160
QUALITY: Final = 85
_DPI: Final = 300
_PICTURES: Final = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "AVIF")
_HEIC_BRANDS: Final = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")
_WHITE: Final = "#ffffff"


@dataclass(frozen=True, slots=True)
class Crop:
    """What is kept of a page as shares of its width and height after turning; the whole page by default."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    @property
    def whole(self) -> bool:
        """True where nothing is cut away."""
        return self == Crop()


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as it came in, clean already, and what was decided about it; ``turn`` is in degrees clockwise."""

    data: bytes
    width: int
    height: int
    turn: int = 0
    crop: Crop = Crop()
    grey: bool = False

    def turned(self) -> PageImage:
        """A quarter turn clockwise; what was cut away stays cut away."""
        old = self.crop
        crop = Crop(1 - old.bottom, old.left, 1 - old.top, old.right)
        return replace(self, turn=(self.turn + 90) % 360, crop=crop)


@dataclass(frozen=True, slots=True)
class PdfPages:
    """A PDF as it came in, rewritten to nothing but its pages."""

    data: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class Scan:
    """What will be kept: the bytes, what they are, how many pages, and a small picture where one could be made."""

    data: bytes
    form: Form
    pages: int
    thumbnail: bytes = b""


def read(data: bytes) -> tuple[PageImage, ...] | PdfPages:
    """The pages of a file that somebody chose, dropped or pasted, without what tells of camera, place or author.

    Raises CannotTakeIn. What the file is called does not matter.
    """
    if not data:
        raise CannotTakeIn(Unreadable.EMPTY)
    if len(data) > MOST_READ:
        raise CannotTakeIn(Unreadable.TOO_LARGE, MOST_READ // MEGABYTE)
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return PdfPages(*pdf_pages.cleaned(data))
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        raise CannotTakeIn(Unreadable.HEIC)
    return tuple(_pages(data))


def _pages(data: bytes) -> Iterator[PageImage]:
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        # Pillow warns of large pictures and odd metadata; the bounds below decide, and metadata is thrown away.
        warnings.simplefilter("ignore")
        try:
            Image.init()
            known: list[str] = [kind for kind in _PICTURES if kind in Image.OPEN]  # AVIF is not part of every build
            with Image.open(BytesIO(data), formats=known) as opened:
                yield from map(_page, _frames(opened))
        except UnidentifiedImageError as error:
            raise CannotTakeIn(Unreadable.KIND) from error
        except Image.DecompressionBombError as error:
            raise CannotTakeIn(Unreadable.TOO_MANY_PIXELS, MOST_PIXELS // 1_000_000) from error
        except CannotTakeIn:
            raise
        except Exception as error:
            # Whatever a broken picture makes its decoder raise: no list of their errors is complete.
            raise CannotTakeIn(Unreadable.DAMAGED) from error


def _frames(opened: ImageFile.ImageFile) -> Iterable[Image.Image]:
    from PIL import ImageSequence

    frames = getattr(opened, "n_frames", 1) if opened.format == "TIFF" else 1
    if frames > MOST_PAGES:
        raise CannotTakeIn(Unreadable.TOO_MANY_PAGES, MOST_PAGES)
    return ImageSequence.Iterator(opened) if frames > 1 else (opened,)


def _page(frame: Image.Image) -> PageImage:
    from PIL import Image, ImageOps

    if frame.width * frame.height > MOST_PIXELS:
        raise CannotTakeIn(Unreadable.TOO_MANY_PIXELS, MOST_PIXELS // 1_000_000)
    if frame.format == "JPEG":
        frame.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # decodes a large photo at half its size at once
    flat = _plain(ImageOps.exif_transpose(frame))
    flat.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return PageImage(_encoded(flat), flat.width, flat.height)


def _plain(image: Image.Image) -> Image.Image:
    """Only the pixels, on white where the picture is clear: no metadata, no profile, no second picture inside."""
    from PIL import Image

    if image.mode in ("1", "L"):
        return _bare(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        clear = image.convert("RGBA")
        ground = Image.new("RGB", clear.size, _WHITE)
        ground.paste(clear, mask=clear.getchannel("A"))
        return ground
    if image.mode.startswith(("I", "F")):
        return _bare(image.convert("L"))
    return _bare(image.convert("RGB"))


def _bare(image: Image.Image) -> Image.Image:
    from PIL import Image

    fresh = Image.new(image.mode, image.size)
    fresh.paste(image)
    return fresh


def _encoded(image: Image.Image) -> bytes:
    out = BytesIO()
    if image.mode == "1":
        image.save(out, "PNG", optimize=True)
    else:
        image.save(out, "JPEG", quality=QUALITY, optimize=True, dpi=(_DPI, _DPI))
    return out.getvalue()


def _opened(data: bytes) -> Image.Image:
    from PIL import Image

    with Image.open(BytesIO(data), formats=("JPEG", "PNG")) as image:
        image.load()
        return image


def shown(page: PageImage, longest: int = LONGEST_SIDE) -> bytes:
    """The page as it will be kept, no larger than asked for, for a preview."""
    from PIL import Image

    image = _applied(page)
    image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return _encoded(image)


def _applied(page: PageImage) -> Image.Image:
    from PIL import ImageOps

    image = _opened(page.data)
    if page.turn:
        image = image.rotate(-page.turn, expand=True)
    if not page.crop.whole:
        width, height = image.size
        box = (
            round(page.crop.left * width), round(page.crop.top * height),
            max(round(page.crop.right * width), round(page.crop.left * width) + 1),
            max(round(page.crop.bottom * height), round(page.crop.top * height) + 1),
        )  # fmt: skip
        image = image.crop(box)
    if page.grey and image.mode == "RGB":
        image = ImageOps.autocontrast(image.convert("L"), cutoff=1)
    return _bare(image)


def finished(
    pages: Sequence[PageImage] | PdfPages, tell: Callable[[int, int], None] = lambda _done, _whole: None
) -> Scan:
    """What is kept of these pages: one picture, or one PDF of all of them in their order. Raises CannotTakeIn.

    ``tell`` hears how many pages of how many are done; what it raises stops the work.
    """
    if isinstance(pages, PdfPages):
        return _bounded(Scan(pages.data, Form.PDF, pages.pages))
    if not pages:
        raise CannotTakeIn(Unreadable.EMPTY)
    if len(pages) > MOST_PAGES:
        raise CannotTakeIn(Unreadable.TOO_MANY_PAGES, MOST_PAGES)
    first = _applied(pages[0])
    if len(pages) == 1:
        form = Form.PNG if first.mode == "1" else Form.JPEG
        untouched = not pages[0].turn and pages[0].crop.whole and not pages[0].grey
        data = pages[0].data if untouched else _encoded(first)
        return _bounded(Scan(data, form, 1, _thumbnail(first)))
    return _bounded(Scan(_bound(pages, tell), Form.PDF, len(pages), _thumbnail(first)))


def _thumbnail(image: Image.Image) -> bytes:
    from PIL import Image

    small = image.convert("L" if image.mode in ("1", "L") else "RGB")
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    return _encoded(small)


def _bound(pages: Sequence[PageImage], tell: Callable[[int, int], None]) -> bytes:
    """One PDF of all pages; made page by page, because a hundred opened pages would not fit into memory."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for done, page in enumerate(pages):
        tell(done, len(pages))
        sheet = BytesIO()
        image = _applied(page)
        # Black and white is kept as a fax, which knows no quality.
        image.save(sheet, "PDF", resolution=_DPI, **({} if image.mode == "1" else {"quality": QUALITY}))
        writer.add_page(PdfReader(sheet).pages[0])
    writer.metadata = None
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _bounded(scan: Scan) -> Scan:
    if len(scan.data) > MOST_STORED:
        raise CannotTakeIn(Unreadable.TOO_LARGE, MOST_STORED // MEGABYTE)
    return scan
