"""Words for what the audit log records about a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_ICONS = {
    "file": "eye", "card": "eye", "audit": "eye", "paper": "printer", "plan": "clipboard-list", "note": "notebook-pen",
    "contact": "phone", "person": "fingerprint", "stay": "house", "event": "circle-check", "follow_up": "phone-call",
    "letter": "mail", "case": "archive",
}  # fmt: skip


def action_icon(action: str) -> str:
    return _ICONS.get(action.partition(".")[0], "circle")


def action_words(action: str) -> str:
    """What was done, in a few words; a code that nobody has named yet is shown as it is."""
    for table in (_looks(), _file(), _case()):
        if action in table:
            return table[action]
    return action


def _looks() -> dict[str, str]:
    return {
        "file.opened": translate("Audit", "Opened the file"),
        "card.viewed": translate("Audit", "Looked at the card"),
        "plan.viewed": translate("Audit", "Looked at the plan"),
        "paper.viewed": translate("Audit", "Looked at a paper"),
        "audit.read": translate("Audit", "Read this log"),
        "paper.printed": translate("Audit", "Printed a paper"),
        "paper.saved": translate("Audit", "Saved a paper as a file"),
        "letter.numbered": translate("Audit", "Gave a letter its number"),
        "letter.sent": translate("Audit", "Marked a letter as sent"),
    }


def _file() -> dict[str, str]:
    return {
        "file.edited": translate("Audit", "Changed coordinator, risk or alerts"),
        "file.restricted": translate("Audit", "Changed who may read the file"),
        "person.renamed": translate("Audit", "Corrected a name"),
        "person.age_claimed": translate("Audit", "Added a statement about the age"),
        "person.age_settled": translate("Audit", "Settled which statement about the age decides"),
        "person.edited": translate("Audit", "Changed identity, languages or documents"),
        "note.written": translate("Audit", "Wrote a note"),
        "event.recorded": translate("Audit", "Recorded that a duty was done"),
        "contact.added": translate("Audit", "Added a contact"),
        "contact.edited": translate("Audit", "Changed a contact"),
        "contact.decided": translate("Audit", "Decided a right of a contact"),
        "contact.logged": translate("Audit", "Wrote down a call or visit"),
    }


def _case() -> dict[str, str]:
    return {
        "stay.admitted": translate("Audit", "Admitted"),
        "stay.corrected": translate("Audit", "Corrected the facts of the stay"),
        "stay.extended": translate("Audit", "Extended the stay"),
        "stay.ground_received": translate("Audit", "Received the ground document"),
        "stay.presence": translate("Audit", "Recorded where the person is"),
        "stay.discharged": translate("Audit", "Discharged"),
        "case.closed": translate("Audit", "Closed the file"),
        "plan.begun": translate("Audit", "Began a plan"),
        "plan.saved": translate("Audit", "Changed the plan"),
        "plan.submitted": translate("Audit", "Submitted the plan"),
        "plan.approved": translate("Audit", "Approved the plan"),
        "plan.returned": translate("Audit", "Returned the plan"),
        "plan.closed": translate("Audit", "Closed the plan"),
        "plan.item_marked": translate("Audit", "Marked a measure of the plan"),
        "plan.item_postponed": translate("Audit", "Postponed a measure of the plan"),
        "follow_up.recorded": translate("Audit", "Recorded a follow-up"),
        "follow_up.postponed": translate("Audit", "Postponed a follow-up"),
        "follow_up.arranged": translate("Audit", "Arranged a follow-up"),
    }
