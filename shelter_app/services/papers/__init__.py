"""Printing: which papers a file can give, gathering one, its number, the register of prints, letters that went out."""

from shelter_app.reports.catalogue import FORM, OWN
from shelter_app.services.papers.audit_head import AUDIT_HEAD
from shelter_app.services.papers.batches import filled_forms
from shelter_app.services.papers.calendar_sheet import MONTH, WEEK, CalendarWanted, calendar_sheet
from shelter_app.services.papers.finished import Finished, finish, joined
from shelter_app.services.papers.going_along import GoesAlong, along, say_along
from shelter_app.services.papers.house import COVERING, HELP, HOUSE, ROUND, SHIFT, help_list, of_the_house
from shelter_app.services.papers.house_reports import (
    OF_A_PERIOD,
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
    Job,
    Offer,
    available,
    gather,
    recovery_sheet_job,
)
from shelter_app.services.papers.letter_sample import letter_sample, word_sample
from shelter_app.services.papers.minimum import left_out
from shelter_app.services.papers.outgoing import unsent
from shelter_app.services.papers.own_letter import addressee_kind, as_word, has_word
from shelter_app.services.papers.packs import ARRIVAL, LEAVING, likely, packs, sheets
from shelter_app.services.papers.plan_decision import DECISION_FORM
from shelter_app.services.papers.plan_package import MINIMUM as PACKAGE_MINIMUM
from shelter_app.services.papers.plan_package import PACKAGE, PACKAGES
from shelter_app.services.papers.procedure_forms import FormWanted, form, forms
from shelter_app.services.papers.register import (
    final,
    letters,
    mark_sent,
    printed,
    printed_together,
    prints,
    waits_for,
)
from shelter_app.services.papers.several import batch_begins, several_in
from shelter_app.services.papers.signing import (
    Recognised,
    Unsigned,
    Waiting,
    as_attachment,
    bind,
    by_hand,
    not_needed,
    numbered,
    of_letter,
    only_saved,
    recognised,
    reopen,
    saved,
    signed_of_the_house,
    unsigned,
)
from shelter_app.services.papers.titles import called, form_names
from shelter_app.services.papers.told_person import ACCESS, EXTRACT, OF_PERSON, PersonWanted, of_person

__all__ = [
    "ACCESS",
    "ARRIVAL",
    "AUDIT_HEAD",
    "COVERING",
    "DECISION_FORM",
    "DOCUMENTS",
    "EXTRACT",
    "FORM",
    "HELP",
    "HOUSE",
    "LEAVING",
    "MONTH",
    "OF_A_PERIOD",
    "OF_PERSON",
    "OWN",
    "PACKAGE",
    "PACKAGES",
    "PACKAGE_MINIMUM",
    "REPORTS",
    "ROUND",
    "SHIFT",
    "STATISTICS",
    "WEEK",
    "Begun",
    "CalendarWanted",
    "Finished",
    "FormWanted",
    "GoesAlong",
    "Job",
    "Named",
    "Offer",
    "PersonWanted",
    "Recognised",
    "ReportWanted",
    "Unsigned",
    "Waiting",
    "addressee_kind",
    "along",
    "as_attachment",
    "as_word",
    "available",
    "batch_begins",
    "begin",
    "bind",
    "by_hand",
    "calendar_sheet",
    "called",
    "filled_forms",
    "final",
    "finish",
    "form",
    "form_names",
    "forms",
    "gather",
    "has_word",
    "help_list",
    "joined",
    "left_out",
    "letter_sample",
    "letters",
    "likely",
    "mark_sent",
    "not_needed",
    "numbered",
    "of_letter",
    "of_person",
    "of_the_house",
    "only_saved",
    "packs",
    "printed",
    "printed_together",
    "prints",
    "recognised",
    "recovery_sheet_job",
    "reopen",
    "report",
    "report_apart",
    "saved",
    "say_along",
    "several_in",
    "sheets",
    "signed_of_the_house",
    "unsent",
    "unsigned",
    "waits_for",
    "word_sample",
]
