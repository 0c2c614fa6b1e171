"""What belongs to each part of a file that is kept for a time of its own."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.retention import Part

translate = QCoreApplication.translate


def part_words(part: Part) -> str:
    """What belongs to a part of a file."""
    return {
        Part.IDENTITY: translate("Retention", "Names, birth, documents"),
        Part.STAYS: translate("Retention", "Stays: how somebody came and left"),
        Part.HEALTH: translate("Retention", "Health"),
        Part.NOTES: translate("Retention", "Notes of staff, interviews and their forms"),
        Part.RESTRICTED: translate("Retention", "What is locked with a key of its own"),
        Part.PLANS: translate("Retention", "Plans, meetings, follow-up"),
        Part.CONTACTS: translate("Retention", "Contacts and calls"),
        Part.SCANS: translate("Retention", "Scans and photos"),
        Part.DISCLOSURES: translate("Retention", "What was told to whom"),
        Part.AUDIT: translate("Retention", "The audit log"),
    }[part]


def parts_words(parts: Collection[Part]) -> str:
    """Several parts in one line; whoever loses the name loses everything, because names go last."""
    if Part.IDENTITY in parts:
        return translate("Retention", "The person and everything about them")
    return ", ".join(part_words(part) for part in parts)
