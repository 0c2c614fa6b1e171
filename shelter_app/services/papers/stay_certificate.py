"""The facts of the certificate of stay: who, and from when to when; it says nothing of why."""

from __future__ import annotations

from shelter_app.domain.identity_documents import NO_DOCUMENT
from shelter_app.domain.paper import DocumentNumber, Mark
from shelter_app.reports.data import Fact
from shelter_app.reports.papers.departing import StayCertificate
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.wording import load

_NOT_YET = frozenset({"never_had", "applied_for"})


def why_not(_file: CaseFile) -> str:
    """Nothing keeps it from being made: whoever has a file was or is in care."""
    return ""


def gather(file: CaseFile, _about: int | None) -> Gathered:
    """Every stay of the file that this centre led; whoever is here now is in care up to this day."""
    by, today = file.by, file.by.today()
    born = f.birth(file.person, today)
    stays = [one for one in file.stays if not one.elsewhere]
    certificate = StayCertificate(
        centre=f.centre(by),
        dated=today,
        name=f.person_name(file.person),
        birth=born,
        age=f.age_beside(born, file.person, today),
        citizenship=f.citizenship(by, file.person),
        document=_document(file),
        stays=tuple(
            (file.local(one.admitted_at).date(), file.local(one.ended_at).date() if one.ended_at else None)
            for one in stays
        ),
        director=f.director(by),
        executor=by.staff.short,
        executor_phone=by.staff.phone or by.centre.phone,
        adult=file.adult(by.now()),
    )
    return Gathered(certificate, DocumentNumber.of_file(file.resident.number, Mark.D))


def _document(file: CaseFile) -> Fact:
    """The identity papers of the file; of those elsewhere it says that they are not at hand, never who has them."""
    held = f.identity_papers(file.by, file.person)
    if f.written(held):
        return Fact(held)
    known = file.person.documents
    elsewhere = f.joined("; ", *(
        f.joined(" № ", f.label(file.by, "identity_document", one.kind), one.number)
        for one in known
        if one.kind != NO_DOCUMENT and one.state not in _NOT_YET
    ))  # fmt: skip
    if not f.written(elsewhere):
        return Fact.absent() if known else Fact.unclear()

    def told(lang: str) -> str:
        sentence = load("paper", lang).translate("StayCertificate", "{papers}: not at hand")
        return sentence.format(papers=f.in_language(elsewhere, lang))

    return Fact(f.each_language(told))
