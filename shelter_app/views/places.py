"""Which pages there are, under which name, and who is offered which; each is imported when it is first wanted.

Or a little before: `ahead` fetches them while nobody does anything, so that opening one holds the window less long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import walk_packages

from shelter_app.domain.staff import Can
from shelter_app.services import packaged
from shelter_app.services.session import Session
from shelter_app.views.page import Context, Navigator, Page

PAGES: dict[str, tuple[str, str, Can]] = {
    "today": ("shelter_app.views.today.page", "TodayPage", Can.SEE_TODAY),
    "residents": ("shelter_app.views.residents.page", "ResidentsPage", Can.LIST_RESIDENTS),
    "quality": ("shelter_app.views.quality.page", "QualityPage", Can.OPEN_FILE),
    "shift": ("shelter_app.views.shift.page", "ShiftPage", Can.OPEN_FILE),
    "medicines": ("shelter_app.views.medicines.page", "MedicinesPage", Can.GIVE_MEDICINE),
    "file": ("shelter_app.views.file.page", "FilePage", Can.OPEN_FILE),
    "card": ("shelter_app.views.residents.card", "CardPage", Can.SEE_SAFETY_CARD),
    "merge": ("shelter_app.views.merging.page", "MergingPage", Can.MERGE_FILES),
    "admission": ("shelter_app.views.admission.page", "AdmissionPage", Can.ADMIT),
    "discharge": ("shelter_app.views.discharge.page", "DischargePage", Can.DISCHARGE),
    "plans": ("shelter_app.views.plans.page", "PlansPage", Can.READ_PLAN),
    "plan": ("shelter_app.views.plans.plan_page", "PlanPage", Can.READ_PLAN),
    "needs": ("shelter_app.views.plans.needs_page", "NeedsPage", Can.OPEN_FILE),
    "meetings": ("shelter_app.views.meetings.page", "MeetingsPage", Can.OPEN_FILE),
    "questionnaire": ("shelter_app.views.interview.page", "QuestionnairePage", Can.INTERVIEW),
    "follow_up": ("shelter_app.views.follow_ups.page", "FollowUpPage", Can.FOLLOW_UP),
    "calendar": ("shelter_app.views.calendar.page", "CalendarPage", Can.OPEN_FILE),
    "reports": ("shelter_app.views.reports.page", "ReportsPage", Can.PRINT_PAPER),
    "letters": ("shelter_app.views.letters.page", "LettersPage", Can.OPEN_FILE),
    "letter_templates": ("shelter_app.views.letters.templates", "LetterTemplatesPage", Can.EDIT_CENTRE),
    "unsigned": ("shelter_app.views.unsigned.page", "UnsignedPage", Can.OPEN_FILE),
    "house_reports": ("shelter_app.views.reports.centre", "ReportCentre", Can.LIST_RESIDENTS),
    "administration": ("shelter_app.views.administration.page", "AdministrationPage", Can.OWN_ACCOUNT),
    "import": ("shelter_app.views.exchange.page", "ImportPage", Can.IMPORT_REGISTER),
    "rules": ("shelter_app.views.rules.page", "RulesPage", Can.EDIT_RULES),
    "interpreters": ("shelter_app.views.interpreters.page", "InterpretersPage", Can.INTERVIEW),
    "form_sentences": ("shelter_app.views.form_sentences.page", "FormSentencesPage", Can.EDIT_RULES),
    "passphrase": ("shelter_app.views.administration.passphrase", "PassphrasePage", Can.OWN_ACCOUNT),
    "help": ("shelter_app.views.help.page", "HelpPage", Can.OWN_ACCOUNT),
}


FOR_REVIEWS = ("plans", "administration", "passphrase", "help")
"""All that the computer of an officer has who only reviews packages: no list and no file is ever there."""


def register(navigator: Navigator, session: Session) -> None:
    """Offers the pages this member may open; the services refuse the rest anyway."""
    for name, (module, kind, right) in PAGES.items():
        if session.can(right) and (name in FOR_REVIEWS or not session.centre.reviews_only):
            navigator.register(name, _factory(module, kind))


def ahead(session: Session) -> Iterator[None]:
    """Fetches what the pages of this member and the dialogs beside them are made of: a module or a form a step."""
    offered = {module.rpartition(".")[0] for module, _kind, right in PAGES.values() if session.can(right)}
    for folder in sorted(offered):
        for module in walk_packages(import_module(folder).__path__, f"{folder}."):
            import_module(module.name)
            yield
    for use in session.profile.forms if session.can(Can.INTERVIEW) else ():
        packaged.form(session.profile, use.code)
        yield


def first(navigator: Navigator) -> str:
    """The page to begin with: Today, or the first one the member has."""
    return next(name for name in PAGES if navigator.knows(name))


def _factory(module: str, kind: str) -> Callable[[Context], Page]:
    def make(context: Context) -> Page:
        page: Page = getattr(import_module(module), kind)(context)
        return page

    return make
