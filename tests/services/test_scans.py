"""What is taken in is recognised by its content, tells nothing of camera, place or author, and stays within bounds."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject, TextStringObject

from shelter_app.domain.attachments import MOST_STORED, CannotTakeIn, Form, Unreadable
from shelter_app.services import scans
from shelter_app.services.pdf_pages import without_metadata
from shelter_app.services.scans import Crop, PageImage, PdfPages


def picture(kind: str = "JPEG", size: tuple[int, int] = (80, 40), mode: str = "RGB", **options: object) -> bytes:
    """A picture whose left half is black and whose right half is white."""
    image = Image.new(mode, size, "white")
    image.paste("black", (0, 0, size[0] // 2, size[1]))
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def photo() -> bytes:
    """A photo that names its camera, its place and a comment, taken with the telephone on its side."""
    image = Image.new("RGB", (80, 40), "white")
    image.paste("black", (0, 0, 40, 40))
    exif = image.getexif()
    exif[0x010F], exif[0x0112] = "CanaryCamera", 6
    exif.get_ifd(0x8825)[2] = (43.0, 15.0, 7.0)
    out = BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"CanaryComment", xmp=b"<x>CanaryXmp</x>")
    return out.getvalue()


def pdf(pages: int = 2, *, password: str = "") -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(200, 300)
    writer.add_metadata({"/Author": "CanaryAuthor"})
    script = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("Canary")}
    )
    writer.root_object[NameObject("/OpenAction")] = script
    writer.add_attachment("CanaryFile", b"CanaryBytes")
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def fax(pages: int) -> bytes:
    """Black and white sheets as a fax machine sends them."""
    sheets = [Image.new("1", (80, 40 + number), 1) for number in range(pages)]
    for sheet in sheets:
        sheet.paste(0, (0, 0, 40, 40))
    out = BytesIO()
    sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:], compression="group4")
    return out.getvalue()


SHARES = st.one_of(st.floats(0, 0.1), st.floats(0, 1))
"""Where a byte of a file is overwritten, as a share of its length; often near its beginning, where its order stands."""


def image_of(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def one(data: bytes) -> PageImage:
    found = scans.read(data)
    assert isinstance(found, tuple)
    (page,) = found
    return page


SOUND = {
    **{kind: picture(kind) for kind in ("PNG", "TIFF", "WEBP", "BMP", "AVIF")},
    "JPEG": photo(),
    "fax": fax(3),
    "PDF": pdf(),
}


def refusal(act: Callable[[], object]) -> Unreadable:
    with pytest.raises(CannotTakeIn) as refused:
        act()
    return refused.value.reason


class TestRecognising:
    @pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "BMP"])
    def test_pictures_of_every_usual_kind_become_a_page(self, kind: str) -> None:
        page = one(picture(kind))
        assert (page.width, page.height) == (80, 40)
        assert image_of(page.data).getpixel((10, 10)) < (40, 40, 40)

    def test_a_fax_stays_black_and_white_and_is_kept_as_png(self) -> None:
        scan = scans.finished([one(picture("TIFF", mode="1"))])
        assert (scan.form, image_of(scan.data).mode) == (Form.PNG, "1")

    def test_two_sheets_of_a_fax_become_one_pdf_in_black_and_white(self) -> None:
        pages = scans.read(fax(2))
        assert isinstance(pages, tuple)
        scan = scans.finished(pages)
        assert (scan.form, scan.pages) == (Form.PDF, 2)
        inside = [sheet.images[0].image for sheet in PdfReader(BytesIO(scan.data)).pages]
        assert [image and (image.mode, image.size) for image in inside] == [("1", (80, 40)), ("1", (80, 41))]

    def test_what_is_clear_becomes_white(self) -> None:
        out = BytesIO()
        Image.new("RGBA", (8, 8), (255, 0, 0, 0)).save(out, "PNG")
        assert image_of(one(out.getvalue()).data).getpixel((4, 4)) == (255, 255, 255)

    def test_every_sheet_of_a_tiff_becomes_a_page(self) -> None:
        sheets = [Image.new("L", (50, 60 + number), "white") for number in range(3)]
        out = BytesIO()
        sheets[0].save(out, "TIFF", save_all=True, append_images=sheets[1:])
        pages = scans.read(out.getvalue())
        assert isinstance(pages, tuple)
        assert [page.height for page in pages] == [60, 61, 62]

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", Unreadable.EMPTY),
            (b"MZ\x90\x00" * 99, Unreadable.KIND),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Unreadable.KIND),
            (b"\0\0\0\x18ftypheic" + bytes(99), Unreadable.HEIC),
            (picture()[:-300], Unreadable.DAMAGED),
            (fax(3)[:300], Unreadable.DAMAGED),
            (b"%PDF-1.7\n" + bytes(99), Unreadable.DAMAGED),
            (pdf(password="x"), Unreadable.ENCRYPTED),
            (pdf(201), Unreadable.TOO_MANY_PAGES),
        ],
    )
    def test_what_cannot_be_taken_in_says_why(self, data: bytes, reason: Unreadable) -> None:
        assert refusal(lambda: scans.read(data)) is reason

    def test_a_small_file_of_monstrous_size_is_never_opened(self) -> None:
        bomb = picture("PNG", (20_000, 20_000), "1")
        assert len(bomb) < 100_000
        assert refusal(lambda: scans.read(bomb)) is Unreadable.TOO_MANY_PIXELS

    @settings(max_examples=60, deadline=None)
    @given(
        st.binary(max_size=400), st.sampled_from([b"", b"%PDF-1.4\n", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0"])
    )
    def test_no_bytes_whatever_end_in_anything_but_pages_or_a_reason(self, data: bytes, head: bytes) -> None:
        with contextlib.suppress(CannotTakeIn):
            scans.read(head + data)

    @settings(max_examples=150, deadline=None, derandomize=True)
    @given(
        st.sampled_from(("JPEG", "PNG", "TIFF", "fax", "WEBP", "BMP", "AVIF", "PDF")),
        st.floats(0, 1),
        st.lists(st.tuples(SHARES, st.integers(0, 255)), max_size=6),
    )
    @example("fax", 0.7, [])
    @example("AVIF", 1.0, [(0.7325, 194)])
    @example("TIFF", 1.0, [(0.99, 255), (0.97, 255)])
    def test_a_sound_file_cut_off_or_overwritten_ends_in_pages_or_a_reason(
        self, kind: str, kept: float, changes: list[tuple[float, int]]
    ) -> None:
        data = bytearray(SOUND[kind])
        for share, value in changes:
            data[round(share * (len(data) - 1))] = value
        with contextlib.suppress(CannotTakeIn):
            scans.finished(scans.read(bytes(data[: round(kept * len(data))])))


class TestCleaning:
    def test_a_photo_keeps_its_pixels_upright_and_nothing_else(self) -> None:
        page = one(photo())
        assert b"Canary" in photo()
        assert b"Canary" not in page.data
        assert b"Exif" not in page.data
        assert not image_of(page.data).getexif()
        assert (page.width, page.height) == (40, 80)
        assert image_of(page.data).getpixel((20, 10)) < (40, 40, 40)

    def test_a_pdf_keeps_its_pages_and_nothing_else(self) -> None:
        found = scans.read(pdf())
        assert isinstance(found, PdfPages)
        assert found.pages == 2
        assert b"Canary" in pdf()
        assert b"Canary" not in found.data
        reader = PdfReader(BytesIO(found.data))
        assert not reader.metadata
        assert not reader.attachments

    @pytest.mark.parametrize("wrapped", [False, True])
    def test_a_photo_inside_a_pdf_is_clean_as_well(self, wrapped: bool) -> None:
        found = scans.read(photo_in_pdf(wrapped=wrapped))
        assert isinstance(found, PdfPages)
        assert b"Canary" not in found.data
        (inside,) = PdfReader(BytesIO(found.data)).pages[0].images
        assert inside.image is not None
        assert inside.image.size == (80, 40)

    def test_what_hung_on_pages_pictures_and_patterns_is_not_in_a_single_byte(self) -> None:
        found = scans.read(hung_with_words())
        assert isinstance(found, PdfPages)
        assert b"Canary" in everything_in(hung_with_words())
        assert b"Canary" not in everything_in(found.data)
        page = PdfReader(BytesIO(found.data)).pages[0]
        assert page.images[0].image is not None
        assert page["/Resources"]["/Pattern"]["/P"]["/Resources"]["/XObject"]["/Im0"]["/SMask"]["/Width"] == 80

    @pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_blocks": 1}])
    def test_what_a_camera_puts_behind_a_photo_goes_and_not_a_pixel_changes(self, options: dict[str, object]) -> None:
        noise = Image.linear_gradient("L").resize((90, 70)).rotate(30)
        exif = noise.getexif()
        exif[0x010F] = "CanaryCamera"
        out = BytesIO()
        noise.save(out, "JPEG", exif=exif, **options)
        cleaned = without_metadata(out.getvalue() + photo())
        assert b"Canary" not in cleaned
        assert image_of(cleaned).tobytes() == image_of(out.getvalue()).tobytes()
        cut = without_metadata(out.getvalue()[:-200])
        assert out.getvalue()[:-200].endswith(cut[-300:])

    def test_a_large_photo_is_made_as_large_as_a_sheet(self) -> None:
        page = one(picture(size=(5000, 1000)))
        assert (page.width, page.height) == (3508, 702)


def everything_in(data: bytes) -> bytes:
    """The bytes of a PDF, and those of every object that stands in its index, reached from a page or not."""
    reader = PdfReader(BytesIO(data))
    found = [data]
    for generation in reader.xref.values():
        for number in generation:
            one = reader.get_object(number)
            found += [repr(one).encode(), one._data if isinstance(one, StreamObject) else b""]
    return b"".join(found)


def hung_with_words() -> bytes:
    """A page, its photo, and a photo in a pattern with a photo as its mask: all with words about them."""
    writer = PdfWriter()
    page = writer.add_blank_page(80, 40)

    def hung(one: DictionaryObject) -> DictionaryObject:
        words = StreamObject()
        words._data = b"<x:xmpmeta>CanaryAuthor</x:xmpmeta>"
        note = DictionaryObject({NameObject("/Program"): TextStringObject("CanaryNote")})
        one[NameObject("/Metadata")] = writer._add_object(words)
        one[NameObject("/PieceInfo")] = writer._add_object(note)
        return one

    def pictures(stream: StreamObject) -> DictionaryObject:
        inside = DictionaryObject({NameObject("/Im0"): writer._add_object(hung(stream))})
        return DictionaryObject({NameObject("/XObject"): inside})

    masked, pattern = photo_stream(), StreamObject()
    masked[NameObject("/SMask")] = writer._add_object(hung(photo_stream()))
    pattern._data = b"/Im0 Do"
    pattern[NameObject("/Resources")] = pictures(masked)
    resources = pictures(photo_stream())
    patterns = DictionaryObject({NameObject("/P"): writer._add_object(hung(pattern))})
    resources[NameObject("/Pattern")] = patterns
    page[NameObject("/Resources")] = resources
    script = DictionaryObject({NameObject("/JS"): TextStringObject("CanaryScript")})
    hung(page)[NameObject("/AA")] = DictionaryObject({NameObject("/O"): writer._add_object(script)})
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def photo_stream(*, wrapped: bool = False) -> StreamObject:
    stream = StreamObject()
    stream._data = zlib.compress(photo()) if wrapped else photo()
    names = [NameObject("/FlateDecode"), NameObject("/DCTDecode")] if wrapped else [NameObject("/DCTDecode")]
    for name, value in (("/Type", "/XObject"), ("/Subtype", "/Image"), ("/ColorSpace", "/DeviceRGB")):
        stream[NameObject(name)] = NameObject(value)
    for name, number in (("/Width", 80), ("/Height", 40), ("/BitsPerComponent", 8)):
        stream[NameObject(name)] = NumberObject(number)
    stream[NameObject("/Filter")] = ArrayObject(names)
    return stream


def photo_in_pdf(*, wrapped: bool) -> bytes:
    writer = PdfWriter()
    page = writer.add_blank_page(80, 40)
    inside = DictionaryObject({NameObject("/Im0"): writer._add_object(photo_stream(wrapped=wrapped))})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): inside})
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


class TestEditing:
    def test_a_page_is_turned_clockwise_and_four_turns_are_none(self) -> None:
        page = one(picture())
        turned = page.turned()
        image = image_of(scans.shown(turned))
        assert image.size == (40, 80)
        assert image.getpixel((20, 5)) < (40, 40, 40)
        assert turned.turned().turned().turned() == page

    def test_what_was_cut_away_stays_cut_away_when_the_page_is_turned(self) -> None:
        cut = replace(one(picture()), crop=Crop(0.5, 0, 1, 1))
        for _ in range(4):
            image = image_of(scans.shown(cut)).convert("L")
            assert image.getextrema()[0] > 200
            cut = cut.turned()

    def test_grey_takes_the_colour_and_most_of_the_weight(self) -> None:
        noise = Image.effect_noise((400, 400), 90)
        out = BytesIO()
        Image.merge("RGB", (noise, noise.rotate(90), noise.rotate(180))).save(out, "JPEG")
        page = one(out.getvalue())
        grey = scans.finished([replace(page, grey=True)])
        assert image_of(grey.data).mode == "L"
        assert len(grey.data) < len(scans.finished([page]).data)

    def test_several_pages_become_one_pdf_in_their_order(self) -> None:
        pages = [one(picture(size=(80, 40 + 10 * number))) for number in range(3)]
        heard: list[tuple[int, int]] = []
        scan = scans.finished(pages, lambda done, whole: heard.append((done, whole)))
        assert (scan.form, scan.pages, heard) == (Form.PDF, 3, [(0, 3), (1, 3), (2, 3)])
        heights = [round(float(page.mediabox.height) * 300 / 72) for page in PdfReader(BytesIO(scan.data)).pages]
        assert heights == [40, 50, 60]
        assert not PdfReader(BytesIO(scan.data)).metadata

    def test_one_page_that_nobody_touched_is_kept_as_it_came(self) -> None:
        page = one(picture())
        assert scans.finished([page]).data == page.data

    def test_a_small_picture_goes_with_every_scan_of_pictures(self) -> None:
        scan = scans.finished([one(picture(size=(1000, 3000)))])
        assert image_of(scan.thumbnail).size == (53, 160)

    def test_no_pages_and_too_much_of_them_is_refused(self) -> None:
        assert refusal(lambda: scans.finished([])) is Unreadable.EMPTY
        assert refusal(lambda: scans.finished(PdfPages(bytes(MOST_STORED + 1), 1))) is Unreadable.TOO_LARGE
        assert refusal(lambda: scans.finished([one(picture())] * 201)) is Unreadable.TOO_MANY_PAGES


def test_what_was_filled_in_and_stamped_stays_on_the_page_and_the_form_behind_it_goes() -> None:
    found = scans.read(filled_in())
    assert isinstance(found, PdfPages)
    page = PdfReader(BytesIO(found.data)).pages[0]
    assert "Dilnoza" in page.extract_text()
    assert "/Annots" not in page
    assert b"Canary" not in found.data
    assert b"hidden" not in found.data


def filled_in() -> bytes:
    """A form whose only field was filled in, with a script behind it and a second field that nobody sees."""
    writer = PdfWriter()
    page = writer.add_blank_page(200, 100)
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    named = DictionaryObject({NameObject(key): NameObject(value) for key, value in font.items()})
    annotations = ArrayObject()
    for words, flags in (("Dilnoza", 4), ("hidden", 2)):
        shown = StreamObject()
        shown._data = f"BT /F 12 Tf 2 2 Td ({words}) Tj ET".encode()
        shown[NameObject("/Subtype")] = NameObject("/Form")
        shown[NameObject("/BBox")] = ArrayObject(map(NumberObject, (0, 0, 100, 20)))
        fonts = DictionaryObject({NameObject("/F"): named})
        shown[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        field = DictionaryObject(
            {
                NameObject("/Subtype"): NameObject("/Widget"),
                NameObject("/T"): TextStringObject("CanaryField"),
                NameObject("/F"): NumberObject(flags),
                NameObject("/Rect"): ArrayObject(map(NumberObject, (20, 30, 120, 50))),
                NameObject("/AP"): DictionaryObject({NameObject("/N"): writer._add_object(shown)}),
                NameObject("/A"): DictionaryObject({NameObject("/JS"): TextStringObject("CanaryScript")}),
            }
        )
        annotations.append(writer._add_object(field))
    page[NameObject("/Annots")] = annotations
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
