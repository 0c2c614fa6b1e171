"""Words for what the audit log records about a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.views.audit_words import done_words
from shelter_app.views.formats import capital

translate = QCoreApplication.translate
_ICONS = {
    "file": "eye", "card": "eye", "audit": "eye", "paper": "printer", "plan": "clipboard-list", "note": "notebook-pen",
    "contact": "phone", "person": "fingerprint", "stay": "house", "event": "circle-check", "follow_up": "phone-call",
    "letter": "mail", "case": "archive", "attachment": "paperclip", "document": "file-text", "obstacle": "file-text",
    "appointment": "calendar-days", "opening": "lock", "cover": "calendar-clock",
}  # fmt: skip


def action_icon(action: str) -> str:
    return _ICONS.get(action.partition(".")[0], "circle")


def action_words(action: str) -> str:
    """What was done, in a few words: those for a file where there are any, else those for the centre."""
    return (_looks() | _file() | _documents() | _case() | _plan()).get(action) or capital(done_words(action))


def _looks() -> dict[str, str]:
    return {
        "file.opened": translate("Audit", "Opened the file"),
        "contacts.offered": translate("Audit", "Chose the child in a form that shows its contacts"),
        "preview.viewed": translate("Audit", "Looked at the child beside the list"),
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
        "change.undone": translate("Audit", "Took a change back"),
        "change.redone": translate("Audit", "Made a change again that was taken back"),
        "browsing.stopped": translate("Audit", "Was stopped before one file too many"),
        "opening.begun": translate("Audit", "Opened the restricted file in an emergency"),
        "opening.ended": translate("Audit", "Closed the file again before the hour was over"),
        "opening.seen": translate("Audit", "Looked at an emergency opening of the file"),
        "file.rekeyed": translate("Audit", "Gave the file a new key"),
        "cover.given": translate("Audit", "Named who stands in for the coordinator"),
        "cover.ended": translate("Audit", "Ended a standing in before its last day"),
        "file.restricted": translate("Audit", "Changed who may read the file"),
        "person.renamed": translate("Audit", "Corrected a name"),
        "person.age_claimed": translate("Audit", "Added a statement about the age"),
        "person.age_settled": translate("Audit", "Settled which statement about the age decides"),
        "person.edited": translate("Audit", "Changed identity, languages or documents"),
        "note.written": translate("Audit", "Wrote a note"),
        "event.recorded": translate("Audit", "Recorded that a duty was done"),
        "person.redirected": translate("Audit", "Redirected the person to an organisation"),
        "contact.added": translate("Audit", "Added a contact"),
        "contact.forbidden": translate("Audit", "Wrote down who must not come near"),
        "contact.cleared": translate("Audit", "Set a suspicion against a contact aside"),
        "contact.another": translate("Audit", "Said why somebody is not the person stopped in another file"),
        "contact.edited": translate("Audit", "Changed a contact"),
        "contact.decided": translate("Audit", "Decided a right of a contact"),
        "contact.logged": translate("Audit", "Wrote down a call or visit"),
        "appointment.arranged": translate("Audit", "Wrote down an appointment"),
        "appointment.edited": translate("Audit", "Changed an appointment"),
        "appointment.moved": translate("Audit", "Moved an appointment"),
        "appointment.settled": translate("Audit", "Wrote down what came of an appointment"),
        "appointment.ready": translate("Audit", "Wrote down that a hearing is prepared"),
    }


def _documents() -> dict[str, str]:
    return {
        "paper.signed": translate("Audit", "Noted that a signed paper came back whole"),
        "paper.partly_back": translate("Audit", "Noted that pages of a signed paper came back"),
        "paper.signed_by_hand": translate("Audit", "Noted that a paper was signed, without a scan"),
        "paper.not_to_be_signed": translate("Audit", "Noted that nobody signs a print"),
        "paper.reopened": translate("Audit", "Took back what was noted about a signature"),
        "attachment.viewed": translate("Audit", "Looked at a scan"),
        "attachment.added": translate("Audit", "Added a scan"),
        "attachment.removed": translate("Audit", "Removed a scan"),
        "attachment.restored": translate("Audit", "Brought a removed scan back"),
        "attachment.wiped": translate("Audit", "The content of a removed scan was wiped"),
        "document.added": translate("Audit", "Added a document"),
        "document.edited": translate("Audit", "Changed a document"),
        "document.taken_off": translate("Audit", "Took a document off the list"),
        "document.step_done": translate("Audit", "Wrote down a step towards a document"),
        "obstacle.added": translate("Audit", "Added an obstacle about documents"),
        "obstacle.edited": translate("Audit", "Changed an obstacle about documents"),
        "file.compared": translate("Audit", "Looked at two files side by side"),
        "file.merged": translate("Audit", "Merged two files"),
        "file.separated": translate("Audit", "Separated two files again"),
        "record.removed": translate("Audit", "Took a record out of the file"),
        "record.restored": translate("Audit", "Put a record back into the file"),
        "obstacle.step_done": translate("Audit", "Wrote down a step past an obstacle"),
    }


def _case() -> dict[str, str]:
    return {
        "stay.admitted": translate("Audit", "Admitted"),
        "stay.corrected": translate("Audit", "Corrected the facts of the stay"),
        "stay.extended": translate("Audit", "Extended the stay"),
        "stay.ground_received": translate("Audit", "Received the ground document"),
        "stay.presence": translate("Audit", "Recorded where the person is"),
        "stay.presence_amended": translate("Audit", "Completed where the person is"),
        "stay.discharged": translate("Audit", "Discharged"),
        "belongings.added": translate("Audit", "Put a thing on the list of belongings"),
        "belongings.handed_back": translate("Audit", "Handed belongings back"),
        "money.moved": translate("Audit", "Put money in or gave it out"),
        "group.linked": translate("Audit", "Linked two files"),
        "group.unlinked": translate("Audit", "Unlinked a file"),
        "group.kind_set": translate("Audit", "Said what binds linked files"),
        "case.closed": translate("Audit", "Closed the file"),
        "case.reopened": translate("Audit", "Opened the closed file again"),
        "stay.discharge_withdrawn": translate("Audit", "Withdrew the discharge"),
        "contact.handover_refused": translate("Audit", "Somebody came for the child and was sent away"),
        "follow_up.recorded": translate("Audit", "Recorded a follow-up"),
        "follow_up.postponed": translate("Audit", "Postponed a follow-up"),
        "follow_up.arranged": translate("Audit", "Arranged a follow-up"),
    }


def _plan() -> dict[str, str]:
    """Needs, plan, meetings and what left the house about them."""
    return {
        "needs.assessed": translate("Audit", "Assessed needs"),
        "needs.corrected": translate("Audit", "Corrected an assessment of needs"),
        "plan.drafted_from_meeting": translate("Audit", "Made plan rows of what a meeting decided"),
        "meeting.called": translate("Audit", "Called a meeting"),
        "meeting.edited": translate("Audit", "Changed a meeting"),
        "meeting.called_off": translate("Audit", "Called a meeting off"),
        "meeting.held": translate("Audit", "Wrote the minutes of a meeting"),
        "meeting.corrected": translate("Audit", "Corrected the minutes of a meeting"),
        "meeting.reasoned": translate("Audit", "Wrote why a recommendation was rejected"),
        "undertaking.settled": translate("Audit", "Wrote what became of a condition or a task"),
        "plan.monitored": translate("Audit", "Evaluated the plan"),
        "plan.drafted_from_needs": translate("Audit", "Made plan rows of needs"),
        "plan.drafted_from_template": translate("Audit", "Put a template into the plan"),
        "plan.begun": translate("Audit", "Began a plan"),
        "plan.saved": translate("Audit", "Changed the plan"),
        "plan.submitted": translate("Audit", "Submitted the plan"),
        "plan.withdrawn": translate("Audit", "Took the plan back before it was decided on"),
        "plan.approved": translate("Audit", "Approved the plan"),
        "plan.body_reviewed": translate("Audit", "Recorded the guardianship body's review of the plan"),
        "plan.row_commented": translate("Audit", "Commented on a row of the plan"),
        "plan.returned": translate("Audit", "Returned the plan"),
        "case.handed_on": translate("Audit", "Made a package of the whole case for another centre"),
        "case.taken_over": translate("Audit", "Took the case over from another centre"),
        "case.taken_back": translate("Audit", "Took the case back from another centre"),
        "package.sent": translate("Audit", "Made a package of the plan for an officer outside"),
        "package.called_back": translate("Audit", "Called a package back"),
        "plan.answer_taken_in": translate("Audit", "Took in the signed answer of an officer outside"),
        "plan.meeting_wanted": translate("Audit", "Asked for a meeting about the plan"),
        "plan.meeting_asked": translate("Audit", "Took in that an officer outside asks for a meeting"),
        "plan.closed": translate("Audit", "Closed the plan"),
        "plan.item_marked": translate("Audit", "Marked a measure of the plan"),
        "plan.item_postponed": translate("Audit", "Postponed a measure of the plan"),
    }
