"""Words of what is done around an interview, and of how a conversation is recorded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.identification_steps import StepKind
from shelter_app.domain.interviews import Recording

translate = QCoreApplication.translate


def step_words(kind: StepKind) -> str:
    """A step as a button names it."""
    words = {
        StepKind.CUSTODY_ASKED: translate("InterviewSteps", "In custody: meeting asked for"),
        StepKind.CUSTODY_PERMITTED: translate("InterviewSteps", "Permission to meet came"),
        StepKind.CUSTODY_MET: translate("InterviewSteps", "Met in custody"),
        StepKind.DISPUTE_SENT: translate("InterviewSteps", "Sent to the head of the migration service"),
        StepKind.RIGHTS_GIVEN: translate("InterviewSteps", "Sheet of rights handed over"),
        StepKind.PERMIT_ISSUED: translate("InterviewSteps", "Permit issued"),
        StepKind.PERMIT_EXTENDED: translate("InterviewSteps", "Permit extended"),
        StepKind.PERMIT_ENDED: translate("InterviewSteps", "Permit ended"),
        StepKind.REDIRECTED: translate("InterviewSteps", "Redirected to an organisation"),
    }
    return words[kind]


def proof_words(kind: StepKind) -> str:
    """What proves a step, as the label of its line."""
    words = {
        StepKind.CUSTODY_ASKED: translate("InterviewSteps", "&Body that holds the person, number of the request"),
        StepKind.CUSTODY_PERMITTED: translate("InterviewSteps", "&Who permitted it, number of the letter"),
        StepKind.CUSTODY_MET: translate("InterviewSteps", "&Who went there, where it was"),
        StepKind.DISPUTE_SENT: translate("InterviewSteps", "&To whom, number of the letter"),
        StepKind.RIGHTS_GIVEN: translate("InterviewSteps", "&Language, and who read it out"),
        StepKind.PERMIT_ENDED: translate("InterviewSteps", "&Why it ended"),
        StepKind.REDIRECTED: translate("InterviewSteps", "&Organisation that the person agreed to"),
    }
    return words.get(kind) or translate("InterviewSteps", "&Number of the permit, and who issued it")


STEP_ICONS = {
    StepKind.CUSTODY_ASKED: "lock",
    StepKind.CUSTODY_PERMITTED: "mail",
    StepKind.CUSTODY_MET: "users-round",
    StepKind.DISPUTE_SENT: "scale",
    StepKind.RIGHTS_GIVEN: "file-text",
    StepKind.PERMIT_ISSUED: "calendar-clock",
    StepKind.PERMIT_EXTENDED: "calendar-plus",
    StepKind.PERMIT_ENDED: "ban",
    StepKind.REDIRECTED: "handshake",
}


def recording_words(recording: Recording) -> str:
    """How a conversation is recorded."""
    words = {
        Recording.NONE: translate("InterviewSteps", "Not recorded"),
        Recording.SOUND: translate("InterviewSteps", "Sound"),
        Recording.VIDEO: translate("InterviewSteps", "Sound and picture"),
    }
    return words[recording]
