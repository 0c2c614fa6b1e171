"""Papers of the stories: printed, and what became of them: signed by hand, back as a scan, or still waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from shelter_app.domain.attachments import Form
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.structured import BadEntry
from shelter_app.services import attachments, papers
from shelter_app.services.papers import FormWanted
from shelter_app.services.scans import Scan
from shelter_app.services.session import Session

if TYPE_CHECKING:
    from shelter_app.services.demo.moments import Moments

Act = Callable[[ResidentId, Session], object]


@dataclass(frozen=True, slots=True)
class SignedTold:
    """When a print came back signed, and by whom it was; as a ``scan`` of its pages, or seen on paper."""

    at: str
    by: str
    signers: str
    scan: bool = False


@dataclass(frozen=True, slots=True)
class PrintTold:
    """One paper that left the program; without ``signed`` it is still waited for, where it is signed at all."""

    document: str
    at: str
    by: str
    languages: tuple[str, ...] = ()
    signed: SignedTold | None = None


def print_acts(told: PrintTold, days: Moments) -> Iterator[tuple[str, str, Act]]:
    """What is done, as hour, login and the task that only lacks the file and the session."""
    paper = _Paper(told)
    yield told.at, told.by, paper.print
    if told.signed is not None:
        yield told.signed.at, told.signed.by, partial(paper.sign, told.signed, days)


class _Paper:
    """One print of a story on its way: what was printed is what comes back."""

    def __init__(self, told: PrintTold) -> None:
        self._told = told
        self._pdf = b""

    def print(self, resident_id: ResidentId, by: Session) -> None:
        """The paper leaves the program, by its number."""
        job = papers.final(self._gathered(resident_id, by), by=by)
        self._pdf = job.render()
        papers.printed(job, self._pdf, by=by)

    def sign(self, signed: SignedTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
        """It came back; the demo has nobody with a pen, so that a scan shows the pages as they were printed."""
        mine = [one for one in papers.prints(resident_id, by=by) if one.document == self._told.document and one.waits]
        if not mine:
            raise BadEntry("prints.document", "unknown_reference", self._told.document)
        record, at = mine[0], days.moment(signed.at)
        if not signed.scan:
            papers.by_hand(record, at, signed.signers, by=by)
            return
        scan = Scan(self._pdf, Form.PDF, record.whole)
        kept = attachments.add(resident_id, papers.as_attachment(record, at, by=by), scan, by=by)
        papers.bind(record, kept, range(1, record.whole + 1), at, signed.signers, by=by)

    def _gathered(self, resident_id: ResidentId, by: Session) -> papers.Job:
        told = self._told
        if told.document.startswith(papers.FORM):
            return papers.form(FormWanted(told.document, resident_id), told.languages, by=by)
        return papers.gather(told.document, resident_id, told.languages, by=by)
