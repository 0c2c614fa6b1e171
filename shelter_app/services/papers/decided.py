"""What was decided otherwise before a step, for the paper of that step."""

from __future__ import annotations

from shelter_app.domain.guards import Step
from shelter_app.domain.stays import Stay
from shelter_app.reports.data import Text
from shelter_app.reports.papers import Decided
from shelter_app.services import guards
from shelter_app.services.events import BEFORE_THE_REGISTRY
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile


def _reason(note: str) -> Text:
    """Why somebody decided so; of what came from an older register that nobody here saw the assessment."""
    if note != BEFORE_THE_REGISTRY:
        return note
    return f.phrase(
        lambda w: w.translate("Papers", "taken over from the register kept before; the assessment was not seen here")
    )


def decided_otherwise(file: CaseFile, stay: Stay | None, step: Step, *, about: str = "") -> tuple[Decided, ...]:
    """Each decision with the rule that it set aside; of any stay of the file where ``about`` names one plan of it."""
    by, found = file.by, []
    for event in guards.decisions(by, file.resident.id, stay, step, about=about):
        guard = by.profile.guard(event.subject)
        if guard is None:
            continue
        who = f.staff_signer(by, event.by)
        name = f.joined(" ", who.post, who.name) if who else ""
        found.append(
            Decided(
                f.each_language(guard.title.get),
                f.each_language(guard.clause.get),
                f.capital(name),
                file.local(event.at),
                _reason(event.note),
            )
        )
    return tuple(found)
