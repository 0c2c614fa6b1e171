"""What the last change was, in the few words that stand on the button which takes it back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def change_words(action: str) -> str:
    """The change behind an action of the audit; a code that nobody has named yet is shown as it is."""
    return (_facts() | _care() | _papers()).get(action, action)


def _facts() -> dict[str, str]:
    return {
        "file.edited": translate("Undo", "changed the file"),
        "person.edited": translate("Undo", "changed facts about the person"),
        "person.renamed": translate("Undo", "corrected a name"),
        "person.age_claimed": translate("Undo", "added a statement about the age"),
        "person.age_settled": translate("Undo", "settled the age"),
        "contact.added": translate("Undo", "added a contact"),
        "contact.edited": translate("Undo", "changed a contact"),
        "stay.corrected": translate("Undo", "corrected the admission"),
        "stay.along_said": translate("Undo", "worded medicines, warnings and dates for a paper of leaving"),
        "stay.departure_prepared": translate("Undo", "prepared a leaving"),
        "stay.departure_called_off": translate("Undo", "called a prepared leaving off"),
        "stay.room_changed": translate("Undo", "moved to another room"),
        "record.removed": translate("Undo", "took out a record"),
        "record.restored": translate("Undo", "put back a record"),
    }


def _care() -> dict[str, str]:
    return {
        "health.card_edited": translate("Undo", "changed what every shift must know"),
        "health.examined": translate("Undo", "added an examination"),
        "health.vaccinated": translate("Undo", "added a vaccination"),
        "medicine.prescribed": translate("Undo", "added a prescription"),
        "medicine.stopped": translate("Undo", "stopped a medicine"),
        "plan.item_marked": translate("Undo", "marked a measure"),
        "plan.item_postponed": translate("Undo", "moved a measure"),
        "undertaking.settled": translate("Undo", "said what became of a condition or a task"),
        "meeting.called": translate("Undo", "called a meeting"),
        "meeting.edited": translate("Undo", "changed a meeting"),
        "meeting.called_off": translate("Undo", "called a meeting off"),
        "meeting.held": translate("Undo", "wrote the minutes of a meeting"),
        "meeting.reasoned": translate("Undo", "wrote the reasons of a rejection"),
        "follow_up.postponed": translate("Undo", "moved a follow-up"),
        "event.recorded": translate("Undo", "recorded that a duty was done"),
        "clock.postponed": translate("Undo", "moved a term"),
        "clock.cancelled": translate("Undo", "ended a term"),
        "clock.restored": translate("Undo", "took a decision about a term back"),
        "clock.explained": translate("Undo", "said why a term was missed"),
        "event.corrected": translate("Undo", "corrected when something happened"),
        "appointment.arranged": translate("Undo", "added an appointment"),
        "appointment.edited": translate("Undo", "changed an appointment"),
        "appointment.moved": translate("Undo", "moved an appointment"),
        "appointment.settled": translate("Undo", "said what came of an appointment"),
        "appointment.ready": translate("Undo", "said that a hearing is prepared"),
    }


def _papers() -> dict[str, str]:
    return {
        "document.added": translate("Undo", "added a document"),
        "document.edited": translate("Undo", "changed a document"),
        "document.step_done": translate("Undo", "marked a step towards a document"),
        "obstacle.added": translate("Undo", "added an obstacle"),
        "obstacle.edited": translate("Undo", "changed an obstacle"),
        "obstacle.step_done": translate("Undo", "marked a step past an obstacle"),
        "paper.signed": translate("Undo", "noted a signed paper"),
        "paper.partly_back": translate("Undo", "noted pages of a signed paper"),
        "paper.signed_by_hand": translate("Undo", "noted a signature on paper"),
        "paper.not_to_be_signed": translate("Undo", "noted that a print needs no signature"),
        "paper.reopened": translate("Undo", "took back what was noted about a signature"),
    }
