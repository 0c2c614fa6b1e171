"""Lines of the audit as a person reads them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.audit import AuditEntry
from shelter_app.views.undo_words import change_words

translate = QCoreApplication.translate


def action_words(line: AuditEntry, paper: str = "") -> str:
    """What somebody did, with the paper, the count, the reason or the change it is about where the line has one."""
    words = ": ".join(filter(None, (done_words(line.action), paper)))
    if line.action in ("change.undone", "change.redone"):
        return f"{words}: {change_words(line.detail)}"
    if line.action == "login.failed_before":
        return f"{words}: {line.detail}"
    return f"{words}: {line.reason}" if line.reason else words


def paper_done(line: AuditEntry) -> str:
    """The code of the paper that a line is about, as it left or was looked at; empty for any other line."""
    if line.action in ("paper.printed", "paper.saved"):
        return line.detail.split(" ", 1)[0]
    return line.subject.split(" ", 1)[0] if line.action == "paper.viewed" else ""


def done_words(action: str) -> str:
    """What was done, as it follows a name; a code that nobody has named yet is shown as it is."""
    known = _actions() | _more_actions() | _rule_actions() | _plan_actions() | _document_actions() | _stay_actions()
    known |= _contact_actions() | _interview_actions() | _told_others() | _trust_actions()
    return (known | _access_actions() | _office_actions()).get(action, action)


def problem_words(problem: str) -> str:
    """Why a line of the chain does not fit."""
    words = {
        "missing": translate("Audit", "lines are missing."),
        "inserted": translate("Audit", "a line was put in."),
        "broken_link": translate("Audit", "it does not follow from the line before."),
        "altered": translate("Audit", "its content was changed."),
        "bad_signature": translate("Audit", "its author did not sign it."),
        "rewritten": translate("Audit", "it is not the line that was printed."),
    }
    return words.get(problem, problem)


def _actions() -> dict[str, str]:
    return {
        "audit.read": translate("Audit", "read the audit"),
        "contacts.offered": translate("Audit", "chose the child in a form that shows its contacts"),
        "preview.viewed": translate("Audit", "looked at a child beside the list"),
        "card.viewed": translate("Audit", "looked at a safety card"),
        "case.closed": translate("Audit", "closed the file"),
        "case.reopened": translate("Audit", "opened a closed file again"),
        "stay.discharge_withdrawn": translate("Audit", "withdrew a discharge"),
        "contact.handover_refused": translate("Audit", "sent somebody away who came for a child"),
        "centre.edited": translate("Audit", "changed the settings of the centre"),
        "clock.postponed": translate("Audit", "moved a deadline"),
        "change.redone": translate("Audit", "made a change again that was taken back"),
        "change.undone": translate("Audit", "took a change back"),
        "event.recorded": translate("Audit", "recorded that a duty was done"),
        "person.redirected": translate("Audit", "redirected a person to an organisation"),
        "file.edited": translate("Audit", "changed the file"),
        "file.opened": translate("Audit", "opened the file"),
        "health.card_edited": translate("Audit", "changed what every shift must know"),
        "health.examined": translate("Audit", "wrote down an examination"),
        "health.vaccinated": translate("Audit", "wrote down a vaccination"),
        "medicine.given": translate("Audit", "wrote down a dose"),
        "medicine.taken_back": translate("Audit", "took back a dose written down by a slip"),
        "medicine.prescribed": translate("Audit", "wrote down a prescription"),
        "medicine.stopped": translate("Audit", "stopped a medicine"),
        "header.fallback": translate("Audit", "the key file was damaged or missing; its second copy was used"),
        "follow_up.added": translate("Audit", "added a follow-up besides the schedule"),
        "follow_up.arranged": translate("Audit", "arranged a follow-up"),
        "follow_up.postponed": translate("Audit", "moved a follow-up"),
        "follow_up.recorded": translate("Audit", "recorded a follow-up"),
        "letter.numbered": translate("Audit", "gave a letter its number"),
        "letter.sent": translate("Audit", "recorded that a letter was sent"),
        "letter.answered": translate("Audit", "recorded the answer to a letter"),
        "organisation.added": translate("Audit", "added an organisation to the directory"),
        "organisation.changed": translate("Audit", "changed an organisation of the directory"),
        "list.exported": translate("Audit", "saved a list as a spreadsheet"),
        "list.opened": translate("Audit", "opened a list"),
        "locked": translate("Audit", "the program was locked"),
        "login": translate("Audit", "logged in"),
        "logout": translate("Audit", "logged out"),
        "login.failed_before": translate("Audit", "wrong passphrases before this login"),
    }


def _access_actions() -> dict[str, str]:
    return {
        "file.rekeyed": translate("Audit", "gave the restricted file a new key"),
        "file.restricted": translate("Audit", "restricted the file"),
        "browsing.stopped": translate("Audit", "was stopped before one file too many"),
        "browsing.seen": translate("Audit", "looked at who was stopped"),
        "opening.begun": translate("Audit", "opened the restricted file in an emergency"),
        "opening.ended": translate("Audit", "closed the file again before the hour was over"),
        "opening.seen": translate("Audit", "looked at an emergency opening"),
        "cover.given": translate("Audit", "named who stands in for a coordinator"),
        "cover.ended": translate("Audit", "ended a standing in before its last day"),
    }


def _contact_actions() -> dict[str, str]:
    return {
        "contact.added": translate("Audit", "added a contact"),
        "contact.decided": translate("Audit", "decided what a contact may do"),
        "contact.forbidden": translate("Audit", "wrote down who must not come near"),
        "contact.cleared": translate("Audit", "set a suspicion against a contact aside"),
        "contact.another": translate("Audit", "said why somebody is not the person stopped in another file"),
        "contact.edited": translate("Audit", "changed a contact"),
        "contact.logged": translate("Audit", "recorded a call or visit"),
    }


def _interview_actions() -> dict[str, str]:
    return {
        "interview.begun": translate("Audit", "began an interview"),
        "interview.told": translate("Audit", "wrote down what was told before the interview"),
        "interview.started": translate("Audit", "began a conversation"),
        "interview.amended": translate("Audit", "changed facts about a conversation"),
        "interview.stopped": translate("Audit", "ended a conversation"),
        "interview.decided": translate("Audit", "wrote down the decision on identification"),
        "interview.settled": translate("Audit", "wrote down the decision of the head"),
        "consent.given": translate("Audit", "recorded a consent"),
        "consent.stood_by": translate("Audit", "recorded who signs beside a minor"),
        "consent.refused": translate("Audit", "recorded a refusal of the interview"),
        "consent.withdrawn": translate("Audit", "recorded that a consent was taken back"),
        "referral.begun": translate("Audit", "prepared a referral"),
        "referral.edited": translate("Audit", "changed what was agreed about a referral"),
        "referral.answered": translate("Audit", "recorded the answer to a referral"),
        "referral.done": translate("Audit", "recorded what came of a referral"),
        "referral.stopped": translate("Audit", "ended a referral"),
        "disclosure.agreed": translate("Audit", "let papers of several residents leave with a second person"),
        "disclosure.recorded": translate("Audit", "wrote down what was told to somebody"),
        "disclosure.struck": translate("Audit", "struck out a line of what was told"),
        "stay.departure_prepared": translate("Audit", "prepared a leaving"),
        "stay.departure_called_off": translate("Audit", "called a prepared leaving off"),
        "stay.along_said": translate("Audit", "worded medicines, warnings and dates for a paper of leaving"),
        "disclosure.explained": translate("Audit", "wrote down who explained to the person what was told"),
        "stay.schooled": translate("Audit", "recorded school and home"),
        "form.begun": translate("Audit", "began a questionnaire"),
        "form.viewed": translate("Audit", "looked at a questionnaire"),
        "form.answered": translate("Audit", "wrote down answers"),
        "form.finished": translate("Audit", "finished a questionnaire"),
        "form.reopened": translate("Audit", "opened a questionnaire again"),
        "interpreter.added": translate("Audit", "added an interpreter"),
        "interpreter.edited": translate("Audit", "changed facts about an interpreter"),
        "interpreter.refused": translate("Audit", "was refused an interpreter who may not take part"),
        "interpreter.bound": translate("Audit", "recorded that an interpreter agreed not to disclose"),
        "interpreter.viewed": translate("Audit", "looked where an interpreter took part"),
        "interpreter.retired": translate("Audit", "took an interpreter off the list"),
    }


def _document_actions() -> dict[str, str]:
    return {
        "paper.numbered": translate("Audit", "gave a sheet of the shift its number"),
        "paper.signed": translate("Audit", "noted that a signed paper came back whole"),
        "paper.partly_back": translate("Audit", "noted that pages of a signed paper came back"),
        "paper.signed_by_hand": translate("Audit", "noted that a paper was signed, without a scan"),
        "paper.not_to_be_signed": translate("Audit", "noted that nobody signs a print"),
        "paper.reopened": translate("Audit", "took back what was noted about a signature"),
        "attachment.viewed": translate("Audit", "looked at a scan"),
        "attachment.added": translate("Audit", "added a scan"),
        "attachment.removed": translate("Audit", "removed a scan"),
        "attachment.restored": translate("Audit", "brought a removed scan back"),
        "attachment.wiped": translate("Audit", "the content of a removed scan was wiped"),
        "document.added": translate("Audit", "added a document"),
        "document.edited": translate("Audit", "changed a document"),
        "document.taken_off": translate("Audit", "took a document off the list"),
        "document.step_done": translate("Audit", "wrote down a step towards a document"),
        "obstacle.added": translate("Audit", "added an obstacle about documents"),
        "obstacle.edited": translate("Audit", "changed an obstacle about documents"),
        "file.compared": translate("Audit", "looked at two files side by side"),
        "file.merged": translate("Audit", "merged two files"),
        "file.separated": translate("Audit", "separated two files again"),
        "record.removed": translate("Audit", "took a record out of the file"),
        "record.restored": translate("Audit", "put a record back into the file"),
        "obstacle.step_done": translate("Audit", "wrote down a step past an obstacle"),
    }


def _more_actions() -> dict[str, str]:
    return {
        "note.written": translate("Audit", "wrote a note"),
        "paper.printed": translate("Audit", "printed a paper"),
        "passphrase.rewrapped": translate("Audit", "the lock of the own passphrase was renewed by itself"),
        "header.restored": translate("Audit", "the key file was put back from the copy inside the registry"),
        "paper.saved": translate("Audit", "saved a paper as a file"),
        "paper.viewed": translate("Audit", "looked at a paper"),
        "passphrase.changed": translate("Audit", "changed the own passphrase"),
        "person.age_claimed": translate("Audit", "added a statement about the age"),
        "person.age_settled": translate("Audit", "settled the age"),
        "person.edited": translate("Audit", "changed facts about the person"),
        "person.renamed": translate("Audit", "corrected a name"),
        "register.compared": translate("Audit", "compared a register with the files"),
        "register.imported": translate("Audit", "took over a register"),
        "registry.created": translate("Audit", "made the registry"),
        "registry.old_key_removed": translate("Audit", "the file under the earlier key was written over and removed"),
        "registry.rekeyed": translate("Audit", "gave the registry new keys"),
        "registry.recovered": translate("Audit", "opened the registry with the recovery sheet"),
        "search": translate("Audit", "searched"),
        "sheet.renewed": translate("Audit", "made a new recovery sheet valid"),
        "sheet.verified": translate("Audit", "typed the recovery sheet back"),
        "staff.added": translate("Audit", "invited a colleague"),
        "staff.disabled": translate("Audit", "took a door away"),
        "staff.edited": translate("Audit", "changed facts about a colleague"),
        "staff.grants_renewed": translate("Audit", "opened restricted files again after a reset"),
        "staff.reset": translate("Audit", "gave a one-time passphrase"),
        "staff.reset_undone": translate("Audit", "an interrupted reset was undone: the old passphrase was used"),
        "shift.handed_over": translate("Audit", "handed over the shift"),
        "shift.taken_over": translate("Audit", "took over the shift"),
        "stay.admitted": translate("Audit", "admitted"),
        "stay.corrected": translate("Audit", "corrected the admission"),
        "stay.discharged": translate("Audit", "recorded the discharge"),
        "stay.extended": translate("Audit", "extended the stay"),
        "stay.ground_received": translate("Audit", "recorded that the ground came"),
        "stay.presence": translate("Audit", "recorded where the person is"),
        "stay.room_changed": translate("Audit", "moved somebody to another room"),
        "turned_away.corrected": translate("Audit", "corrected what is known of somebody turned away"),
        "turned_away.recorded": translate("Audit", "wrote down that somebody was turned away"),
        "turned_away.viewed": translate("Audit", "looked through those turned away"),
    }


def _rule_actions() -> dict[str, str]:
    return {
        "rule.changed": translate("Audit", "changed a national rule"),
        "clock.cancelled": translate("Audit", "ended one term"),
        "clock.restored": translate("Audit", "took a decision about one term back"),
        "clock.explained": translate("Audit", "said why a term was missed"),
        "event.corrected": translate("Audit", "corrected when something happened"),
        "tracing.noted": translate("Audit", "wrote into the tracing log"),
        "tracing.kept": translate("Audit", "kept a question that fits no file"),
        "tracing.answered": translate("Audit", "wrote down an answer in the tracing log"),
        "tracing.settled": translate("Audit", "looked at a question of a relative"),
        "route.changed": translate("Audit", "changed a route of leaving"),
        "route.restored": translate("Audit", "took a route of leaving back to its packaged values"),
        "guard.changed": translate("Audit", "changed a condition of a step"),
        "guard.restored": translate("Audit", "took a condition of a step back to its packaged value"),
        "guard.overridden": translate("Audit", "let a step go on by a decision"),
        "reference.changed": translate("Audit", "wrote which act a letter names"),
        "reference.restored": translate("Audit", "took the act of a letter back to its packaged value"),
        "form_words.approved": translate("Audit", "approved a sentence of a form"),
        "form_words.corrected": translate("Audit", "corrected a sentence of a form"),
        "form_words.form_approved": translate("Audit", "approved a form as it stands in one language"),
        "form_words.restored": translate("Audit", "took a sentence of a form back to the one that came"),
        "rule.added": translate("Audit", "added a rule of the centre's own"),
        "working_days.changed": translate("Audit", "changed the working days of the centre"),
        "rule.restored": translate("Audit", "took a national rule back to its packaged value"),
    }


def _office_actions() -> dict[str, str]:
    return {
        "letter_template.kept": translate("Audit", "kept an edition of a letter"),
        "letter_template.retired": translate("Audit", "took a letter out of the offer"),
        "report.forgotten": translate("Audit", "took kept settings of a report away"),
        "report.kept": translate("Audit", "kept settings of a report"),
    }


def _plan_actions() -> dict[str, str]:
    return {
        "needs.assessed": translate("Audit", "assessed needs"),
        "needs.corrected": translate("Audit", "corrected an assessment of needs"),
        "plan.drafted_from_needs": translate("Audit", "made plan rows of needs"),
        "plan.drafted_from_meeting": translate("Audit", "made plan rows of what a meeting decided"),
        "meeting.called": translate("Audit", "called a meeting"),
        "meeting.edited": translate("Audit", "changed a meeting"),
        "meeting.called_off": translate("Audit", "called a meeting off"),
        "meeting.held": translate("Audit", "wrote the minutes of a meeting"),
        "meeting.reasoned": translate("Audit", "wrote why a recommendation was rejected"),
        "undertaking.settled": translate("Audit", "wrote what became of a condition or a task"),
        "plan.monitored": translate("Audit", "evaluated the plan"),
        "plan.phrase_forgotten": translate("Audit", "took a measure out of the library"),
        "plan.approved": translate("Audit", "approved the plan"),
        "plan.body_reviewed": translate("Audit", "recorded the guardianship body's review of the plan"),
        "meeting.corrected": translate("Audit", "corrected the minutes of a meeting"),
        "plan_template.kept": translate("Audit", "kept a template of a plan"),
        "plan_template.retired": translate("Audit", "took a template of a plan off the list"),
        "plan.drafted_from_template": translate("Audit", "put a template into a plan"),
        "plan.row_commented": translate("Audit", "commented on a row of the plan"),
        "plan.begun": translate("Audit", "began a plan"),
        "plan.closed": translate("Audit", "closed the plan"),
        "plan.item_marked": translate("Audit", "marked a measure"),
        "plan.item_postponed": translate("Audit", "moved a measure"),
        "plan.returned": translate("Audit", "returned the plan"),
        "case.handed_on": translate("Audit", "made a package of a whole case for another centre"),
        "case.opened": translate("Audit", "opened a case from another centre"),
        "case.taken_over": translate("Audit", "took a case over from another centre"),
        "case.taken_back": translate("Audit", "took a case back from another centre"),
        "package.sent": translate("Audit", "made a package of the plan for an officer outside"),
        "package.called_back": translate("Audit", "called a package back"),
        "package.opened": translate("Audit", "opened a package"),
        "package.form_made": translate("Audit", "made a page to answer a package on"),
        "package.answered": translate("Audit", "signed the answer to a package"),
        "plan.answer_taken_in": translate("Audit", "took in the signed answer of an officer outside"),
        "plan.meeting_wanted": translate("Audit", "asked for a meeting about a plan"),
        "plan.meeting_asked": translate("Audit", "took in that an officer outside asks for a meeting"),
        "partner.confirmed": translate("Audit", "confirmed a key card"),
        "partner.ended": translate("Audit", "took a key out of use"),
        "partner.used_again": translate("Audit", "put a key back into use"),
        "post.key_made": translate("Audit", "made the centre's key for packages"),
        "plan.saved": translate("Audit", "saved the plan"),
        "plan.submitted": translate("Audit", "submitted the plan"),
        "plan.withdrawn": translate("Audit", "took the plan back before it was decided on"),
        "plan.viewed": translate("Audit", "looked at the plan"),
    }


def _copies() -> dict[str, str]:
    return {
        "backup.made": translate("Audit", "made a backup of the registry"),
        "backup.place": translate("Audit", "said where a drive with backups is kept"),
        "backup.verified": translate("Audit", "proved a backup again"),
        "backup.cleared": translate("Audit", "removed older backups to make room"),
        "backup.rehearsal_refused": translate("Audit", "a backup could not be put back for trial"),
        "backup.rehearsed": translate("Audit", "put a backup back for trial"),
        "backup.restored": translate("Audit", "opened the registry after a backup was put back"),
    }


def _told_others() -> dict[str, str]:
    return _copies() | {
        "disclosure.recorded": translate("Audit", "wrote down what was told to somebody outside"),
        "disclosure.struck": translate("Audit", "struck out a line about what was told outside"),
        "referral.begun": translate("Audit", "began a referral"),
        "referral.edited": translate("Audit", "changed a referral"),
        "referral.answered": translate("Audit", "recorded the answer to a referral"),
        "referral.done": translate("Audit", "wrote down what came of a referral"),
        "referral.stopped": translate("Audit", "stopped a referral"),
        "rules.edition": translate("Audit", "worked out all terms by the changed rules"),
    }


def _stay_actions() -> dict[str, str]:
    return {
        "stay.presence_amended": translate("Audit", "completed where the person is"),
        "belongings.added": translate("Audit", "put a thing on the list of belongings"),
        "belongings.handed_back": translate("Audit", "handed belongings back"),
        "money.moved": translate("Audit", "put money in or gave it out"),
        "appointment.arranged": translate("Audit", "wrote down an appointment"),
        "appointment.edited": translate("Audit", "changed an appointment"),
        "appointment.moved": translate("Audit", "moved an appointment"),
        "appointment.settled": translate("Audit", "wrote down what came of an appointment"),
        "appointment.ready": translate("Audit", "wrote down that a hearing is prepared"),
        "calendar.exported": translate("Audit", "saved the own week as a calendar file"),
        "group.linked": translate("Audit", "linked two files"),
        "group.unlinked": translate("Audit", "unlinked a file"),
        "group.kind_set": translate("Audit", "said what binds linked files"),
    }


def _trust_actions() -> dict[str, str]:
    return {
        "retention.viewed": translate("Audit", "looked what is due for erasure"),
        "retention.named": translate("Audit", "named how long a part of the files is kept"),
        "erasure.proposed": translate("Audit", "proposed to erase what is due in a file"),
        "erasure.withdrawn": translate("Audit", "withdrew an erasure"),
        "erasure.confirmed": translate("Audit", "confirmed an erasure and carried it out"),
        "hold.placed": translate("Audit", "held a file from being erased"),
        "hold.lifted": translate("Audit", "ended the hold on a file"),
        "time.set_back": translate("Audit", "the clock of the computer was behind the log"),
        "time.settled": translate("Audit", "said that the clock is right now and had been ahead"),
        "registry.older_accepted": translate("Audit", "went on with an older copy of the registry"),
        "audit.exported": translate("Audit", "saved lines of the audit as a file"),
    }
