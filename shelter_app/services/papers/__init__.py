"""Printing: which papers a file can give, gathering one, its number, the register of prints, letters that went out."""

from shelter_app.reports.catalogue import FORM
from shelter_app.services.papers.calendar_sheet import MONTH, WEEK, CalendarWanted, calendar_sheet
from shelter_app.services.papers.house import COVERING, HELP, HOUSE, ROUND, SHIFT, help_list, of_the_house
from shelter_app.services.papers.house_reports import (
    REPORTS,
    STATISTICS,
    Begun,
    Named,
    ReportWanted,
    begin,
    report,
    report_apart,
)
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
from shelter_app.services.papers.procedure_forms import FormWanted, form, forms
from shelter_app.services.papers.register import (
    final,
    letters,
    mark_sent,
    printed,
    printed_together,
    prints,
    unsent,
    waits_for,
)
from shelter_app.services.papers.titles import called, form_names

__all__ = [
    "ARRIVAL",
    "COVERING",
    "DOCUMENTS",
    "FORM",
    "HELP",
    "HOUSE",
    "LEAVING",
    "MONTH",
    "REPORTS",
    "ROUND",
    "SHIFT",
    "STATISTICS",
    "WEEK",
    "Begun",
    "CalendarWanted",
    "Finished",
    "FormWanted",
    "Job",
    "Named",
    "Offer",
    "ReportWanted",
    "available",
    "begin",
    "calendar_sheet",
    "called",
    "final",
    "finish",
    "form",
    "form_names",
    "forms",
    "gather",
    "help_list",
    "joined",
    "letters",
    "likely",
    "mark_sent",
    "of_the_house",
    "packs",
    "printed",
    "printed_together",
    "prints",
    "recovery_sheet_job",
    "report",
    "report_apart",
    "sheets",
    "unsent",
    "waits_for",
]
