"""Papers for the person themselves: who has seen the file, and everything the centre keeps, with what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import DocumentNumber, Mark
from shelter_app.domain.staff import Can
from shelter_app.reports.papers.person import PersonSheet
from shelter_app.services.papers import extract, file_access
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.house_reports import Named
from shelter_app.services.papers.jobs import Job, about_the_head, chosen_languages, stamp
from shelter_app.services.papers.titles import document_title
from shelter_app.services.session import Session, allowed

ACCESS: Final = "file-access"
EXTRACT: Final = "person-extract"
OF_PERSON: Final = (ACCESS, EXTRACT)
"""Papers for the person themselves, by name."""
_MARKS: Final = {ACCESS: Mark.J, EXTRACT: Mark.V}


@dataclass(frozen=True, slots=True)
class PersonWanted:
    """Which of these papers of which file, for what reason, by somebody who has typed the own passphrase for it."""

    document: str
    resident_id: ResidentId
    named: Named


@allowed(Can.READ_AUDIT)
def of_person(wanted: PersonWanted, languages: Sequence[str] = (), *, by: Session) -> Job:
    """Collects the paper; the look is written into the audit before anything is shown, with the reason.

    It comes in the language of the person where papers are made in it. Raises NotFound (no such paper, or a file this
    member may not read), NotAllowed, InvalidInput (reason, languages).
    """
    by.require(Can.PRINT_PAPER)
    if wanted.document not in OF_PERSON:
        raise NotFound("papers")
    reason = wanted.named.reason.strip()
    if not reason:
        raise InvalidInput(reason="empty")
    if wanted.named.confirmed.staff_id != by.staff.id:
        raise NotAllowed(Can.READ_AUDIT.value)
    file = CaseFile.load(by, wanted.resident_id)
    chosen = chosen_languages(wanted.document, languages or _own(file))
    number = DocumentNumber.of_file(file.resident.number, _MARKS[wanted.document])
    by.looked("paper.viewed", wanted.resident_id, subject=f"{wanted.document} {number.printed}", reason=reason)
    with by.store.reading():
        told = file_access.told(file) if wanted.document == ACCESS else extract.told(file)
    facts = PersonSheet(
        centre=f.centre(by),
        made=by.now(),
        title=document_title(wanted.document, by),
        person=f.person_name(file.person),
        file=file.resident.number,
        opening=told.opening,
        tables=told.tables,
        left_out_title=f.phrase(lambda w: w.translate("OwnExtract", "What is not on this paper, and why")),
        left_out=told.left_out,
        empty=f.phrase(lambda w: w.translate("OwnExtract", "Nothing is kept.")),
        director=f.director(by),
    )
    warnings = about_the_head(by, chosen)
    return Job(
        wanted.document, chosen, facts, stamp(by, number, file.resident.number), wanted.resident_id, warnings,
        concerns=(wanted.resident_id,), reason=reason,
    )  # fmt: skip


def _own(file: CaseFile) -> tuple[str, ...]:
    """The first language of the person in which papers are made, else the usual one."""
    return next(((lang,) for lang in file.person.languages if lang in ("kk", "ru", "en")), ())
