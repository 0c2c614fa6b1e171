"""Printing: which papers a file can give, gathering one, its number, the register of prints, letters that went out."""

from shelter_app.services.papers.jobs import DOCUMENTS, Job, Offer, available, gather, recovery_sheet_job
from shelter_app.services.papers.register import final, letters, mark_sent, printed, prints, unsent

__all__ = [
    "DOCUMENTS",
    "Job",
    "Offer",
    "available",
    "final",
    "gather",
    "letters",
    "mark_sent",
    "printed",
    "prints",
    "recovery_sheet_job",
    "unsent",
]
