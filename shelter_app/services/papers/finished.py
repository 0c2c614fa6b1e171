"""Papers that are made: their pages counted, several joined for the screen, or a spreadsheet in the place of pages."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from shelter_app.services.papers.jobs import Job


@dataclass(frozen=True, slots=True)
class Finished:
    """A job with its pages, as a worker hands it back; ``pages`` leave, ``whole`` is how many there are.

    Of a spreadsheet ``pdf`` is what the file holds, and ``suffix`` how its name ends; it has no pages.
    """

    job: Job
    pdf: bytes = field(repr=False)
    pages: int
    whole: int = 0
    suffix: str = ".pdf"


def finish(job: Job) -> Finished:
    """Renders a paper and counts its pages; pure, so that it runs in a worker."""
    pdf = job.render()
    pages = pages_of(pdf)
    return Finished(job, pdf, pages, pages)


def pages_of(pdf: bytes) -> int:
    """How many pages a finished paper has; pypdf loads here, away from the window's thread."""
    from pypdf import PdfReader

    return len(PdfReader(io.BytesIO(pdf)).pages)


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Several papers as one document, for the screen; what leaves is each paper by itself."""
    if len(pdfs) == 1:
        return pdfs[0]
    from pypdf import PdfWriter

    writer, whole = PdfWriter(), io.BytesIO()
    for pdf in pdfs:
        writer.append(io.BytesIO(pdf))
    writer.write(whole)
    return whole.getvalue()
