"""Words for what travels: what stays out of a package, what a reviewer answers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.monitoring import MonitoringOutcome
from shelter_app.domain.packages import Verdict

translate = QCoreApplication.translate


def left_out_words(codes: Iterable[str]) -> list[str]:
    """What stays in the registry, one line each."""
    words = {
        "name": translate("Packages", "the name: the file is restricted, its number alone leaves"),
        "identity_numbers": translate("Packages", "IIN and numbers of documents"),
        "photo": translate("Packages", "photos and scans"),
        "family": translate("Packages", "family and contacts, their telephones and addresses"),
        "health": translate("Packages", "the health card, examinations, medicines"),
        "story": translate("Packages", "the circumstances and the story of the case"),
        "interviews": translate("Packages", "interviews and answers to forms"),
        "notes": translate("Packages", "the journal, restricted notes too"),
        "whereabouts": translate("Packages", "room, belongings and money"),
        "staff_contacts": translate("Packages", "logins, keys and telephones of the staff"),
    }
    return [words.get(code, code) for code in codes]


def verdict_words(verdict: Verdict) -> str:
    """What a reviewer said."""
    words = {
        Verdict.APPROVED: translate("Packages", "Agreed"),
        Verdict.CONDITIONS: translate("Packages", "Agreed with conditions"),
        Verdict.RETURNED: translate("Packages", "Returned with reasons"),
        Verdict.MEETING: translate("Packages", "Asks for a meeting"),
    }
    return words[verdict]


def outcome_words(outcome: MonitoringOutcome) -> str:
    """What an evaluation decided."""
    words = {
        MonitoringOutcome.EXTEND: translate("Packages", "aid goes on"),
        MonitoringOutcome.CHANGE: translate("Packages", "the plan changes"),
        MonitoringOutcome.END: translate("Packages", "aid ends"),
    }
    return words[outcome]


def age_files() -> str:
    """The kind of file in a file dialog."""
    return translate("Packages", "Encrypted packages (*.age)")
