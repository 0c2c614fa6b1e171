"""The facts of each paper, one frozen class a document; free of reportlab, so that any service may import them."""

from shelter_app.reports.papers.arrival import (
    Addressee,
    AdmissionAct,
    Enclosure,
    Informed,
    Injury,
    Mark,
    Notice,
    Statute,
    Thing,
    View,
)
from shelter_app.reports.papers.house import CardAlert, CardContact, RecoverySheet, ResidentCard
from shelter_app.reports.papers.leaving import (
    Check,
    FollowUpPoint,
    FollowUpReport,
    HandoverAct,
    Leg,
    NextStep,
    Outcome,
    Party,
    Unit,
)
from shelter_app.reports.papers.plan import HelpKind, PlanItem, Review, RoleSigner, SupportPlan

__all__ = [
    "Addressee",
    "AdmissionAct",
    "CardAlert",
    "CardContact",
    "Check",
    "Enclosure",
    "FollowUpPoint",
    "FollowUpReport",
    "HandoverAct",
    "HelpKind",
    "Informed",
    "Injury",
    "Leg",
    "Mark",
    "NextStep",
    "Notice",
    "Outcome",
    "Party",
    "PlanItem",
    "RecoverySheet",
    "ResidentCard",
    "Review",
    "RoleSigner",
    "Statute",
    "SupportPlan",
    "Thing",
    "Unit",
    "View",
]
