"""One sheet from margin to margin: frame, running head, footer with page x of y, and the finished PDF."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate

from shelter_app.reports.data import PrintStamp, content_digest, control_message, control_string
from shelter_app.reports.kit import fonts
from shelter_app.reports.kit.dates import numeric
from shelter_app.reports.kit.drawings import qr
from shelter_app.reports.kit.styles import FINE, HAIRLINE, INK, LABEL
from shelter_app.reports.kit.tongues import Tongues, in_language
from shelter_app.wording import Words

QR_SIZE: Final = 12.4 * mm
FOOT_LINE: Final = 17.8 * mm


@dataclass(frozen=True, slots=True)
class Sheet:
    """Size and margins of a sheet in points; a turned sheet is bound at its top."""

    size: tuple[float, float]
    left: float
    right: float
    top: float
    bottom: float
    head_on_first: bool

    @property
    def width(self) -> float:
        """Width of the text."""
        return self.size[0] - self.left - self.right

    @property
    def height(self) -> float:
        """Height of the text."""
        return self.size[1] - self.top - self.bottom


PORTRAIT: Final = Sheet(A4, 30 * mm, 15 * mm, 20 * mm, 21 * mm, head_on_first=False)
LETTER: Final = Sheet(A4, 30 * mm, 15 * mm, 20 * mm, 29 * mm, head_on_first=False)
LANDSCAPE: Final = Sheet(landscape(A4), 20 * mm, 20 * mm, 30 * mm, 21 * mm, head_on_first=True)


@dataclass(frozen=True, slots=True)
class Print:
    """One print-out: its sheet, languages, stamp, digest of its facts, and what stands outside the frame.

    ``scale`` makes everything inside the frame bigger, ``note`` stands over the line of every footer.
    ``originals`` is how many an act says it is drawn up in: the footer never counts fewer.
    """

    sheet: Sheet
    tongues: Tongues
    stamp: PrintStamp
    digest: str
    running: str
    executor: str = ""
    scale: float = 1.0
    note: str = ""
    originals: int = 1

    @classmethod
    def of(
        cls,
        data: object,
        tongues: Tongues,
        stamp: PrintStamp,
        running: str,
        sheet: Sheet = PORTRAIT,
        executor: str = "",
        scale: float = 1.0,
        note: str = "",
        originals: int = 1,
    ) -> Print:
        """The print-out of these facts; the digest in the control string covers them and the languages."""
        digest = content_digest((data, tuple(words.lang for words in tongues.each)))
        return cls(sheet, tongues, stamp, digest, running, executor, scale, note, originals)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a paper on sheets of its own kind, under a running head of its own."""

    job: Print
    story: Sequence[Flowable]


class _NumberedCanvas(Canvas):
    """A canvas that keeps its pages back until their number is known and then paints head and footer."""

    def __init__(self, target: Any, jobs: Sequence[Print], **options: Any) -> None:
        super().__init__(target, **options)
        self._jobs = jobs
        self._chapter = 0
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        pages, mask = len(self._kept), None
        for page, state in enumerate(self._kept, start=1):
            self.__dict__.update(state)
            mask = _paint(self, self._jobs[self._chapter], page, pages, mask)
            super().showPage()
        super().save()


class _Scaled(PageTemplate):
    """A page whose frame is drawn bigger; head and footer, painted later, keep their size.

    It remembers the first page of its chapter in ``starts``."""

    def __init__(self, scale: float, chapter: int, starts: dict[int, int], **options: Any) -> None:
        super().__init__(**options)
        self._scale, self._chapter, self._starts = scale, chapter, starts

    def beforeDrawPage(self, canv: Canvas, doc: Any) -> None:
        canv._chapter = self._chapter  # type: ignore[attr-defined]
        self._starts.setdefault(self._chapter, doc.page)
        canv.saveState()
        canv.scale(self._scale, self._scale)

    def afterDrawPage(self, canv: Canvas, doc: Any) -> None:
        canv.restoreState()


def build(story: Sequence[Flowable], job: Print) -> bytes:
    """The finished PDF; the same facts and the same stamp give the same bytes."""
    return bind([Chapter(job, story)])[0]


def bind(chapters: Sequence[Chapter]) -> tuple[bytes, tuple[int, ...]]:
    """Chapters as one PDF whose pages are counted from the first to the last, and the page on which each begins.

    The last number is that of the page after the end.
    """
    fonts.register()
    job, target = chapters[0].job, io.BytesIO()
    jobs = [chapter.job for chapter in chapters]
    lang = job.tongues.each[-1].lang

    def canvas(into: Any, **options: Any) -> Canvas:
        return _NumberedCanvas(into, jobs, **options)

    document = BaseDocTemplate(
        target,
        pagesize=job.sheet.size,
        title=job.stamp.document,
        author="",
        subject="",
        keywords=[],
        creator="",
        producer="Pana",
        lang=lang,
        invariant=1,
        pageCompression=1,
        initialFontName=fonts.SERIF,
    )
    starts: dict[int, int] = {}
    document.addPageTemplates([_template(place, one, starts) for place, one in enumerate(jobs)])
    whole: list[Flowable] = list(chapters[0].story)
    for place, chapter in enumerate(chapters[1:], start=1):
        whole += [NextPageTemplate(str(place)), PageBreak(), *chapter.story]
    document.build(whole, canvasmaker=canvas)
    return target.getvalue(), (*(starts[place] for place in range(len(chapters))), document.page + 1)


def _template(place: int, job: Print, starts: dict[int, int]) -> PageTemplate:
    sheet = job.sheet
    left, bottom, width, height = (side / job.scale for side in (sheet.left, sheet.bottom, sheet.width, sheet.height))
    frame = Frame(left, bottom, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    return _Scaled(job.scale, place, starts, id=str(place), frames=[frame], pagesize=sheet.size)


def _paint(canvas: Canvas, job: Print, page: int, pages: int, mask: int | None) -> int:
    """Everything outside the frame; returns the mask of the QR code for the next page."""
    if job.sheet.head_on_first or page > 1:
        _running_head(canvas, job)
    if job.executor and page == pages:
        canvas.setFillColor(INK)
        canvas.setFont(fonts.SERIF, 9)
        canvas.drawString(job.sheet.left, 26.2 * mm, job.executor)
    return _footer(canvas, job, page, pages, mask)


def _running_head(canvas: Canvas, job: Print) -> None:
    sheet = job.sheet
    line = sheet.size[1] - sheet.top + (3.6 if sheet.head_on_first else 5.2) * mm
    right = sheet.size[0] - sheet.right
    number = f"№ {job.stamp.document}"
    canvas.setFillColor(LABEL)
    canvas.setFont(fonts.SANS, 7)
    canvas.drawRightString(right, line + 2.2 * mm, number)
    canvas.drawString(
        sheet.left, line + 2.2 * mm, _fitted(job.running, sheet.width - stringWidth(number, fonts.SANS, 7))
    )
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(FINE)
    canvas.line(sheet.left, line, right, line)


def _fitted(text: str, width: float) -> str:
    """A running title cut with an ellipsis where it would meet the number."""
    while text and stringWidth(text, fonts.SANS, 7) > width - 4 * mm:
        text = text[:-2].rstrip() + "…"
    return text


def _footer(canvas: Canvas, job: Print, page: int, pages: int, mask: int | None) -> int:
    sheet, stamp, tongues = job.sheet, job.stamp, job.tongues
    left, right = sheet.left, sheet.size[0] - sheet.right
    edge = right - QR_SIZE - 3 * mm
    control = control_string(stamp.control(control_message(stamp, job.digest, page, pages)))
    if job.note:
        canvas.setFillColor(LABEL)
        canvas.setFont(fonts.SANS, 6.2)
        canvas.drawString(left, FOOT_LINE + 0.8 * mm, job.note)
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(FINE)
    canvas.line(left, FOOT_LINE, edge, FOOT_LINE)
    content = f"PANA1:{stamp.code}:{page}/{pages}:{control}"
    used = qr(canvas, content, right - QR_SIZE, FOOT_LINE - QR_SIZE, QR_SIZE, mask=mask)
    number = tongues.say(lambda w: w.translate("Footer", "Document")) + f" № {stamp.document}"
    base = FOOT_LINE - 3.4 * mm
    canvas.setFillColor(INK)
    canvas.setFont(fonts.SANS_BOLD, 6.8)
    canvas.drawString(left, base, number)
    if stamp.file:
        after = left + stringWidth(number, fonts.SANS_BOLD, 6.8)
        canvas.setFont(fonts.SANS, 6.8)
        canvas.drawString(
            after, base, "  ·  " + tongues.say(lambda w: w.translate("Footer", "File")) + f" № {stamp.file}"
        )
    place = tongues.say(lambda w: w.translate("Footer", "page {page} of {pages}"), " · ")
    canvas.setFont(fonts.SANS_BOLD, 7.4)
    canvas.drawRightString(edge, base, place.format(page=page, pages=pages))
    canvas.setFillColor(LABEL)
    canvas.setFont(fonts.SANS, 6.2)
    canvas.drawString(left, base - 3.3 * mm, _control_line(stamp, tongues, control))
    canvas.drawString(left, base - 6.4 * mm, _printed_line(stamp, tongues, job.originals))
    return used


def _control_line(stamp: PrintStamp, tongues: Tongues, control: str) -> str:
    label = tongues.say(lambda w: w.translate("Footer", "Control string"))
    audit = tongues.say(lambda w: w.translate("Footer", "Audit journal"))
    return f"{label}: {control}  ·  {audit}: {stamp.audit_head[:16]} № {stamp.audit_seq}"


def _printed_line(stamp: PrintStamp, tongues: Tongues, originals: int) -> str:
    printed = tongues.say(lambda w: w.translate("Footer", "Printed"))
    parts = [f"{printed}: {numeric(stamp.printed_at)} {stamp.printed_at:%H:%M}"]
    if stamp.printed_by:
        parts.append(stamp.printed_by)
    copies = " / ".join(_copy_words(words, stamp, originals) for words in tongues.each)
    note = " / ".join(dict.fromkeys(in_language(stamp.copy_note, words) for words in tongues.each))
    parts.append(f"{copies}, {note}" if note else copies)
    return "  ·  ".join(parts)


def _copy_words(words: Words, stamp: PrintStamp, originals: int) -> str:
    copies = max(stamp.copies, originals)
    return words.translate("Footer", "copy {copy} of {copies}").format(copy=stamp.copy, copies=copies)
