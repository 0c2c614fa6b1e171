"""The papers by name, for the command line and the print dialog; a paper's module loads when it is first printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from shelter_app.domain.procedure_forms import FORM_LANGUAGES
from shelter_app.reports.papers import (
    AdmissionAct,
    CalendarSheet,
    FollowUpReport,
    HandoverAct,
    Letter,
    MedicineRound,
    MeetingMinutes,
    MonitoringSheet,
    NeedsSheet,
    Notice,
    ProcedureForm,
    RecoverySheet,
    ResidentCard,
    ShiftSheet,
    SupportPlan,
)  # fmt: skip
from shelter_app.reports.papers.audit import AuditHeadSheet
from shelter_app.reports.papers.covering import CoveringNote
from shelter_app.reports.papers.departing import EscortList, StayCertificate
from shelter_app.reports.papers.letters import OwnLetter
from shelter_app.reports.papers.numbers import RegisterSheet, StatisticsReport
from shelter_app.reports.papers.package import PlanPackage
from shelter_app.reports.papers.person import PersonSheet
from shelter_app.reports.papers.referral import HandOut, ReferralLetter
from shelter_app.reports.papers.review import DecisionForm

if TYPE_CHECKING:
    from shelter_app.reports.data import PrintStamp
    from shelter_app.reports.kit.tongues import PageWords
    from shelter_app.wording import Words

PAIR: Final = ("kk", "ru")


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper: its name on the command line, its module, its facts, and its usual languages.

    `languages` lists the choices, each a language or the pair; the first one is what the house usually prints.
    """

    name: str
    module: str
    facts: type[Any]
    languages: tuple[tuple[str, ...], ...]

    def render(self, data: Any, words: PageWords, *, stamp: PrintStamp) -> bytes:
        """The finished PDF; reportlab loads here."""
        if not isinstance(data, self.facts):
            raise TypeError(f"{self.name} is made of {self.facts.__name__}")
        made: bytes = import_module(f"shelter_app.reports.{self.module}").render(data, words, stamp=stamp)
        return made


_SINGLE_FIRST: Final = (("ru",), ("kk",), ("en",), PAIR)
_PAIR_FIRST: Final = (PAIR, ("ru",), ("kk",), ("en",))
_SINGLE: Final = (("ru",), ("kk",), ("en",))

_OWN_FIRST: Final = (
    ("ru",), ("kk",), ("uz",), ("ky",), ("tg",), ("en",), ("uz", "ru"), ("ky", "ru"), ("tg", "ru"), PAIR,
)  # fmt: skip
"""A paper for whoever takes it along: in their own language, or that above Russian."""

LETTERS: Final = (
    "notice-police-absence", "notice-police-acts", "notice-migration", "notice-consulate", "notice-school",
    "notice-health", "notice-silence", "notice-concern",
)  # fmt: skip
"""Letters whose sentences are data of the procedure."""

PAPERS: Final[Mapping[str, Paper]] = MappingProxyType({
    paper.name: paper
    for paper in (
        Paper("resident-card", "resident_card", ResidentCard, _SINGLE),
        Paper("admission-act", "admission_act", AdmissionAct, _PAIR_FIRST),
        Paper("needs-assessment", "needs_assessment", NeedsSheet, _SINGLE_FIRST),
        Paper("support-plan", "support_plan", SupportPlan, _SINGLE_FIRST),
        Paper("plan-package", "plan_package", PlanPackage, _SINGLE_FIRST),
        Paper("plan-package-minimum", "plan_package", PlanPackage, _SINGLE_FIRST),
        Paper("plan-decision", "decision_form", DecisionForm, _SINGLE_FIRST),
        Paper("monitoring-sheet", "monitoring_sheet", MonitoringSheet, _SINGLE_FIRST),
        Paper("meeting-minutes", "meeting_minutes", MeetingMinutes, _PAIR_FIRST),
        Paper("handover-act", "handover_act", HandoverAct, _SINGLE_FIRST),
        Paper("stay-certificate", "stay_certificate", StayCertificate, _PAIR_FIRST),
        Paper("escort-list", "escort_list", EscortList, _SINGLE_FIRST),
        Paper("escort-list-coded", "escort_list", EscortList, _SINGLE_FIRST),
        Paper("follow-up-report", "follow_up_report", FollowUpReport, _SINGLE_FIRST),
        Paper("notice-guardianship", "notice", Notice, _PAIR_FIRST),
        Paper("notice-prosecutor", "notice", Notice, _PAIR_FIRST),
        *(Paper(name, "letter", Letter, _PAIR_FIRST) for name in LETTERS),
        Paper("referral-letter", "referral_letter", ReferralLetter, _PAIR_FIRST),
        Paper("help-list", "hand_out", HandOut, _OWN_FIRST),
        Paper("shift-sheet", "shift_sheet", ShiftSheet, _SINGLE),
        Paper("medicine-round", "medicine_round", MedicineRound, _SINGLE),
        Paper("covering-note", "covering_note", CoveringNote, _PAIR_FIRST),
        Paper("calendar-week", "calendar_sheet", CalendarSheet, _SINGLE),
        Paper("calendar-month", "calendar_sheet", CalendarSheet, _SINGLE),
        Paper("statistics", "statistics_report", StatisticsReport, _SINGLE_FIRST),
        Paper("register-admissions", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-movement", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-decisions", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-letters", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-prints", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-contacts", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-belongings", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-absences", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-incidents", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-turned-away", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-referrals", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-disclosures", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("register-follow-ups", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("board-follow-ups", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("file-access", "person_sheet", PersonSheet, _SINGLE),
        Paper("person-extract", "person_sheet", PersonSheet, _SINGLE),
        Paper("audit-head", "audit_head", AuditHeadSheet, _SINGLE_FIRST),
        Paper("register-tracing", "register_sheet", RegisterSheet, _SINGLE_FIRST),
        Paper("recovery-sheet", "recovery_sheet", RecoverySheet, _SINGLE),
    )
})  # fmt: skip


OWN: Final = "own-"
"""What the name of a letter in the centre's own words begins with; its code follows."""
FORM: Final = "form-"
"""What the name of a form begins with; which forms there are is said by the profile of the country."""


@cache
def form_choices() -> tuple[tuple[str, ...], ...]:
    """Every language by itself, and every one above an official language of one of the countries."""
    pairs = [(own, official) for official in ("ru", "kk", "ky", "tg") for own in FORM_LANGUAGES if own != official]
    once = {frozenset(pair): pair for pair in reversed(pairs)}
    return (*((lang,) for lang in FORM_LANGUAGES), *(pair for pair in pairs if once[frozenset(pair)] == pair))


def paper(name: str) -> Paper:
    """The paper of this name, a form of the procedure too. Raises KeyError where there is none."""
    if name.startswith(FORM):
        return Paper(name, "procedure_form", ProcedureForm, form_choices())
    if name.startswith(OWN):
        return Paper(name, "own_letter", OwnLetter, (PAIR, ("ru",), ("kk",), ("en",)))
    return PAPERS[name]


def title(name: str, words: Words) -> str:
    """What staff call this paper."""
    if name.startswith(OWN):
        return words.translate("Papers", "Letter in the centre's own words")
    return {
        "resident-card": words.translate("Papers", "Resident's card"),
        "admission-act": words.translate("Papers", "Act of admission"),
        "needs-assessment": words.translate("Papers", "Needs assessment"),
        "monitoring-sheet": words.translate("Papers", "Monitoring sheet of the plan"),
        "meeting-minutes": words.translate("Papers", "Minutes of the child-protection meeting"),
        "support-plan": words.translate("Papers", "Individual support plan"),
        "plan-decision": words.translate("Papers", "Decision on a support plan"),
        "plan-package": words.translate("Papers", "Package of the support plan"),
        "plan-package-minimum": words.translate("Papers", "Package of the support plan: minimum of data"),
        "handover-act": words.translate("Papers", "Act of handover"),
        "stay-certificate": words.translate("Papers", "Certificate of stay"),
        "escort-list": words.translate("Papers", "Escort list"),
        "escort-list-coded": words.translate("Papers", "List of a convoy by numbers"),
        "follow-up-report": words.translate("Papers", "Follow-up report"),
        "notice-guardianship": words.translate("Papers", "Notice to the guardianship authority"),
        "notice-prosecutor": words.translate("Papers", "Notice to the prosecutor"),
        "notice-police-absence": words.translate("Papers", "Letter to the police about a missing child"),
        "notice-police-acts": words.translate("Papers", "Letter to the police about unlawful acts"),
        "notice-migration": words.translate("Papers", "Letter to the migration service"),
        "notice-consulate": words.translate("Papers", "Letter to the consulate"),
        "notice-school": words.translate("Papers", "Letter to the school or education department"),
        "notice-health": words.translate("Papers", "Letter to the health organisation"),
        "referral-letter": words.translate("Papers", "Referral"),
        "help-list": words.translate("Papers", "Where to find help"),
        "notice-silence": words.translate("Papers", "Letter to the guardianship authority: no contact after leaving"),
        "notice-concern": words.translate("Papers", "Letter to the guardianship authority: danger after leaving"),
        "shift-sheet": words.translate("Papers", "Hand-over of the shift"),
        "medicine-round": words.translate("Papers", "Round of medicines"),
        "covering-note": words.translate("Papers", "Covering note"),
        "calendar-week": words.translate("Papers", "Calendar of a week"),
        "calendar-month": words.translate("Papers", "Calendar of a month"),
        "statistics": words.translate("Papers", "Statistics of a period"),
        **_register_titles(words),
        "recovery-sheet": words.translate("Papers", "Recovery sheet"),
    }[name]


def _register_titles(words: Words) -> dict[str, str]:
    return {
        "register-admissions": words.translate("Papers", "Register of admissions"),
        "register-movement": words.translate("Papers", "Movement of the day"),
        "register-decisions": words.translate("Papers", "Register of decisions on plans"),
        "register-letters": words.translate("Papers", "Register of outgoing letters"),
        "register-prints": words.translate("Papers", "Register of prints and copies"),
        "register-contacts": words.translate("Papers", "Register of visitors and calls"),
        "register-belongings": words.translate("Papers", "Register of belongings"),
        "register-absences": words.translate("Papers", "Register of absences"),
        "register-incidents": words.translate("Papers", "Register of incidents"),
        "register-turned-away": words.translate("Papers", "Register of those turned away"),
        "register-referrals": words.translate("Papers", "Register of referrals"),
        "register-disclosures": words.translate("Papers", "Register of disclosures"),
        "register-follow-ups": words.translate("Papers", "Register of follow-up after leaving"),
        "board-follow-ups": words.translate("Papers", "Board of follow-up after leaving"),
        "file-access": words.translate("Papers", "Who has seen the file"),
        "person-extract": words.translate("Papers", "What the centre keeps about the person"),
        "audit-head": words.translate("Papers", "Head of the audit log"),
        "register-tracing": words.translate("Papers", "Register of tracing families"),
    }
