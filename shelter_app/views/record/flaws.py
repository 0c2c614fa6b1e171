"""What a flaw of a file is called, and where in the file somebody mends it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.data_quality import Finding, Flaw
from shelter_app.domain.staff import Can
from shelter_app.views.page import Context

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Mending:
    """The section of the file and the action there that mend a flaw, and the right they need."""

    icon: str
    section: str
    action: str = ""
    right: Can = Can.EDIT_FILE


MENDING: dict[Flaw, Mending] = {
    Flaw.LIMIT_PASSED: Mending("hourglass", "identity", "extend"),
    Flaw.RIGHT_ENDED: Mending("users-round", "contacts", right=Can.EDIT_CONTACTS),
    Flaw.BORN_AFTER_ARRIVAL: Mending("calendar-days", "identity", "age"),
    Flaw.GROUND: Mending("scale", "identity", "ground"),
    Flaw.COORDINATOR: Mending("user-check", "identity", "case"),
    Flaw.NAME: Mending("user", "identity", "name"),
    Flaw.AGE_DISPUTED: Mending("circle-help", "identity", "age"),
    Flaw.PLAN_ENDED: Mending("clipboard-list", "plan", right=Can.WRITE_PLAN),
    Flaw.RISK: Mending("shield-alert", "identity", "case"),
    Flaw.CONTACTS: Mending("users-round", "contacts", "add", Can.EDIT_CONTACTS),
    Flaw.IIN_BIRTH: Mending("fingerprint", "identity", "identity"),
    Flaw.IIN_SEX: Mending("fingerprint", "identity", "identity"),
    Flaw.LANGUAGES: Mending("languages", "identity", "identity"),
    Flaw.CITIZENSHIP: Mending("globe", "identity", "identity"),
    Flaw.DOCUMENTS: Mending("file-text", "documents", "paper"),
    Flaw.IIN: Mending("fingerprint", "identity", "identity"),
    Flaw.SEX: Mending("user", "identity", "identity"),
    Flaw.PHOTO: Mending("camera", "documents", "scan", Can.WRITE_NOTE),
    Flaw.ROOM: Mending("bed", "identity", "room", Can.MOVE_ROOM),
}


def is_told_apart(flaw: Flaw) -> bool:
    """Whether two such flaws differ in more than whose they are: a day, a contact."""
    return flaw not in _plain()


def flaw_words(finding: Finding, context: Context) -> str:
    """The flaw in a few words, with the day it is about where there is one."""
    day = context.formats.day_year(finding.on) if finding.on else ""
    dated = {
        Flaw.LIMIT_PASSED: translate("Flaws", "The limit of the stay passed on {day}").format(day=day),
        Flaw.RIGHT_ENDED: translate("Flaws", "{name}: the decision ended on {day}").format(name=finding.about, day=day),
        Flaw.BORN_AFTER_ARRIVAL: translate("Flaws", "Born later than admitted ({day})").format(day=day),
        Flaw.PLAN_ENDED: translate("Flaws", "The plan in force ended on {day}").format(day=day),
        Flaw.IIN_BIRTH: translate("Flaws", "By the IIN born on {day}").format(day=day),
    }
    if finding.flaw is Flaw.IIN_BIRTH and finding.on and finding.on > context.session.today():
        return translate("Flaws", "The first digits of the IIN cannot be a birth date")
    return dated.get(finding.flaw) or _plain()[finding.flaw]


def _plain() -> dict[Flaw, str]:
    return {
        Flaw.GROUND: translate("Flaws", "Founding document of the stay"),
        Flaw.COORDINATOR: translate("Flaws", "Coordinator"),
        Flaw.NAME: translate("Flaws", "Name not known"),
        Flaw.AGE_DISPUTED: translate("Flaws", "Age in dispute"),
        Flaw.RISK: translate("Flaws", "Level of risk"),
        Flaw.CONTACTS: translate("Flaws", "Family and contacts"),
        Flaw.IIN_SEX: translate("Flaws", "IIN points to another sex"),
        Flaw.LANGUAGES: translate("Flaws", "Languages"),
        Flaw.CITIZENSHIP: translate("Flaws", "Citizenship"),
        Flaw.DOCUMENTS: translate("Flaws", "Identity documents"),
        Flaw.IIN: translate("Flaws", "IIN, or why there is none"),
        Flaw.SEX: translate("Flaws", "Sex not known"),
        Flaw.ROOM: translate("Flaws", "Room"),
        Flaw.PHOTO: translate("Flaws", "Photo"),
    }
