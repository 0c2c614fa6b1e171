"""A PDF from outside, rewritten to what can be seen of its pages: no author, scripts, links or attached files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from shelter_app.domain.attachments import MOST_PAGES, CannotTakeIn, Unreadable

_FROM_PAGES: Final = ("/Annots", "/AA", "/LastModified", "/Thumb", "/B", "/Trans")
_FROM_ALL: Final = ("/Metadata", "/PieceInfo", "/AF", "/Alternates")
"""What programs hang on any object, fonts and pictures too: words about it, their own notes, files, other versions."""
_MARKER: Final = re.compile(rb"\xff([^\x00\x01\xff\xd0-\xd8])", re.DOTALL)
"""The beginning of a segment of a JPEG, never found in a coded picture; the others have no length or mean a byte."""
_END_OF_PICTURE: Final = 0xD9
_UNSEEN: Final = 2 | 32
"""The flags "hidden" and "not on screen" of an annotation."""


def cleaned(data: bytes) -> tuple[bytes, int]:
    """The rewritten PDF and how many pages it has; raises CannotTakeIn.

    What was filled into a form or stamped onto a page becomes part of the page, because it is part of the document.
    """
    from pypdf import PdfReader

    try:
        reader = PdfReader(BytesIO(data))
        _require_pages(reader)
        # What a page no longer leads to was written all the same; only a copy of the copy leaves it behind.
        return _copied(PdfReader(BytesIO(_copied(reader)))), len(reader.pages)
    except CannotTakeIn:
        raise
    except Exception as error:
        # Whatever a broken document makes its parser raise: no list of its errors is complete.
        raise CannotTakeIn(Unreadable.DAMAGED) from error


def _require_pages(reader: Any) -> None:
    if reader.is_encrypted:
        raise CannotTakeIn(Unreadable.ENCRYPTED)
    if len(reader.pages) > MOST_PAGES:
        raise CannotTakeIn(Unreadable.TOO_MANY_PAGES, MOST_PAGES)
    if not reader.pages:
        raise CannotTakeIn(Unreadable.EMPTY)


def _copied(reader: Any) -> bytes:
    from pypdf import PdfWriter

    writer = PdfWriter()
    for original in reader.pages:
        page = writer.add_page(original)
        _flatten(writer, page)
        for name in _FROM_PAGES:
            page.pop(name, None)
    for one in writer._objects:  # pypdf offers no walk over all that a document holds, wherever it is reached from
        _strip(one)
    writer.metadata = None
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _flatten(writer: Any, page: Any) -> None:
    """Draws what the annotations of a page show onto the page itself."""
    from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject

    drawn = []
    for number, (annotation, shown) in enumerate(_appearances(page)):
        matrix = _placed(annotation, shown)
        if matrix is None:
            continue
        resources = page.setdefault(NameObject("/Resources"), DictionaryObject()).get_object()
        pictures = resources.setdefault(NameObject("/XObject"), DictionaryObject()).get_object()
        pictures[NameObject(f"/PanaSeen{number}")] = shown.indirect_reference or writer._add_object(shown)
        drawn.append("q {} cm /PanaSeen{} Do Q".format(" ".join(f"{one:.4f}" for one in matrix), number))
    if not drawn:
        return
    before, after = DecodedStreamObject(), DecodedStreamObject()
    before.set_data(b"q\n")
    after.set_data("\n".join(("", "Q", *drawn, "")).encode("ascii"))
    contents = page.get("/Contents")
    inner = contents.get_object() if contents is not None else ArrayObject()
    parts = list(inner) if isinstance(inner, list) else [page.raw_get("/Contents")]
    page[NameObject("/Contents")] = ArrayObject([writer._add_object(before), *parts, writer._add_object(after)])


def _appearances(page: Any) -> Iterator[tuple[Any, Any]]:
    for reference in page.get("/Annots") or ():
        annotation = reference.get_object()
        seen = annotation.get("/AP")
        shown = seen.get_object().get("/N") if seen is not None else None
        shown = shown.get_object() if shown is not None else None
        if shown is not None and "/BBox" not in shown and annotation.get("/AS") in shown:
            shown = shown[annotation["/AS"]].get_object()
        if shown is None or "/BBox" not in shown or annotation.get("/Subtype") == "/Popup":
            continue
        if not int(annotation.get("/F", 0)) & _UNSEEN:
            yield annotation, shown


def _placed(annotation: Any, shown: Any) -> tuple[float, ...] | None:
    """The matrix that brings an appearance into its rectangle (ISO 32000, 12.5.5); None where it has no extent."""
    left, bottom, right, top = (float(one) for one in shown["/BBox"])
    a, b, c, d, e, f = (float(one) for one in shown.get("/Matrix", (1, 0, 0, 1, 0, 0)))
    corners = [(x * a + y * c + e, x * b + y * d + f) for x in (left, right) for y in (bottom, top)]
    xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
    x1, y1, x2, y2 = (float(one) for one in annotation["/Rect"])
    if xs[0] == xs[-1] or ys[0] == ys[-1]:
        return None
    across, down = abs(x2 - x1) / (xs[-1] - xs[0]), abs(y2 - y1) / (ys[-1] - ys[0])
    return across, 0.0, 0.0, down, min(x1, x2) - xs[0] * across, min(y1, y2) - ys[0] * down


def _strip(one: Any) -> None:
    """Photos inside a PDF carry their camera and place like any other photo, and many objects words about them."""
    if isinstance(one, dict):
        for name in _FROM_ALL:
            one.pop(name, None)
        for inner in one.values():
            _strip(inner)
        if one.get("/Subtype") == "/Image":
            _clean_photo(one)
    elif isinstance(one, list):
        for inner in one:
            _strip(inner)


def _clean_photo(picture: Any) -> None:
    from pypdf import filters
    from pypdf.generic import NameObject

    named = picture.get("/Filter")
    *wrapped, last = named if isinstance(named, list) and named else [named]
    if last != "/DCTDecode":
        return
    data = picture._data  # pypdf offers no way to take and give bytes that stay encoded
    for name in wrapped:
        data = getattr(filters, name[1:]).decode(data)
    picture._data = without_metadata(data)
    picture[NameObject("/Filter")] = NameObject("/DCTDecode")
    picture.pop("/DecodeParms", None)


def without_metadata(jpeg: bytes) -> bytes:
    """A JPEG without the segments in which cameras and programs write about it; not a pixel is changed.

    Adobe's own segment (APP14) stays, because it says how colours are kept. What cameras put behind the picture, such
    as a second one, goes.
    """
    kept, place = [jpeg[:2]], 2
    while found := _MARKER.search(jpeg, place):
        marker, size = found[1][0], int.from_bytes(jpeg[found.end() : found.end() + 2], "big")
        kept.append(jpeg[place : found.start()])
        if marker == _END_OF_PICTURE:
            return b"".join((*kept, found[0]))
        place = found.end() + size
        if not (0xE1 <= marker <= 0xEF and marker != 0xEE) and marker != 0xFE:
            kept.append(jpeg[found.start() : place])
    return b"".join((*kept, jpeg[place:]))
