"""Printing: which papers a file can give, gathering one, its number, the register of prints, letters that went out."""

from shelter_app.services.papers.jobs import (
    DOCUMENTS,
    Finished,
    Job,
    Offer,
    available,
    finish,
    gather,
    joined,
    recovery_sheet_job,
)
from shelter_app.services.papers.packs import ARRIVAL, LEAVING, likely, packs, sheets
from shelter_app.services.papers.register import (
    final,
    letters,
    mark_sent,
    printed,
    printed_together,
    prints,
    unsent,
)

__all__ = [
    "ARRIVAL",
    "DOCUMENTS",
    "LEAVING",
    "Finished",
    "Job",
    "Offer",
    "available",
    "final",
    "finish",
    "gather",
    "joined",
    "letters",
    "likely",
    "mark_sent",
    "packs",
    "printed",
    "printed_together",
    "prints",
    "recovery_sheet_job",
    "sheets",
    "unsent",
]
