"""What was decided otherwise before a step, for the paper of that step."""

from __future__ import annotations

from shelter_app.domain.guards import Step
from shelter_app.domain.stays import Stay
from shelter_app.reports.papers import Decided
from shelter_app.services import guards
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile


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
                event.note,
            )
        )
    return tuple(found)
