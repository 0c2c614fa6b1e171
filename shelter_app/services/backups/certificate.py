"""The certificate of a rehearsal as a paper: made of what was noted, rendered in a worker."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from shelter_app.domain.errors import NotFound
from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.staff import Can
from shelter_app.reports.data import PrintStamp, Signer
from shelter_app.reports.papers.rehearsal import RehearsalCertificate
from shelter_app.services.backups import rehearsing
from shelter_app.services.papers import facts as f
from shelter_app.services.papers import jobs
from shelter_app.services.session import Session, allowed
from shelter_app.wording import load

LANGUAGES: Final = ("ru", "kk", "en")


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate ready to be rendered; it reaches back into no registry."""

    facts: RehearsalCertificate = field(repr=False)
    stamp: PrintStamp
    language: str

    @property
    def file_name(self) -> str:
        """What the PDF is called: its number, which names nobody."""
        return f"{self.stamp.code}.pdf"

    def render(self) -> bytes:
        """The finished PDF."""
        from shelter_app.reports import rehearsal_certificate

        return rehearsal_certificate.render(self.facts, (load("paper", self.language),), stamp=self.stamp)


@allowed(Can.EDIT_CENTRE)
def certificate(language: str, *, by: Session) -> Certificate:
    """The certificate of the newest rehearsal, in Russian unless Kazakh or English is asked for. Raises NotFound."""
    done = rehearsing.newest(by=by)
    if done is None:
        raise NotFound("rehearsals")
    there = replace(done, at=done.at.astimezone(by.tz), made_at=done.made_at.astimezone(by.tz))
    holder = f.staff_signer(by, by.staff.id) or Signer("", "")
    day = f"{there.at:%Y%m%d}"
    number = DocumentNumber(f"ПВ-{day}", f"PV-{day}")
    lang = language if language in LANGUAGES else LANGUAGES[0]
    facts = RehearsalCertificate(centre=f.centre(by), rehearsed=there, holder=holder)
    return Certificate(facts, jobs.stamp(by, number, ""), lang)
