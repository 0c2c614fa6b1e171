"""Papers of several residents that leave in one go: whom they name, and that a second person has to agree."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.two_persons import several
from shelter_app.services import two_persons
from shelter_app.services.papers.jobs import Job
from shelter_app.services.session import Session, allowed
from shelter_app.services.two_persons import Second


def on_it(job: Job) -> tuple[ResidentId, ...]:
    """The residents whom a job names: whose file it is of, and everybody who stands on it by name."""
    named = (*job.concerns, *job.named)
    return named if job.resident_id is None else (job.resident_id, *named)


def several_in(jobs: Iterable[Job]) -> int:
    """How many residents leave in one go with these, where a second person has to agree to it; otherwise 0."""
    asked = list(jobs)
    return 0 if any(job.second for job in asked) else several(one for job in asked for one in on_it(job))


@allowed(Can.PRINT_PAPER)
def batch_begins(files: Iterable[ResidentId | None], second: Second | None, *, by: Session) -> None:
    """Before the first paper of a batch is made: its residents count together, whatever leaves at a time.

    Raises SecondPersonNeeded.
    """
    two_persons.require(by, files, second)
