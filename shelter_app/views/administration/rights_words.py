"""Every right of a role as a person would say it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.staff import Can

translate = QCoreApplication.translate
CRYPTOGRAPHIC = frozenset({Can.READ_RESTRICTED})


def right_words(right: Can) -> str:
    """What somebody with this right may do."""
    words = {
        Can.SEE_TODAY: translate("Rights", "see what is due today"),
        Can.LIST_RESIDENTS: translate("Rights", "see the list of residents"),
        Can.SEE_SAFETY_CARD: translate("Rights", "see the safety card of everybody present"),
        Can.OPEN_FILE: translate("Rights", "open residents' files"),
        Can.ADMIT: translate("Rights", "admit somebody"),
        Can.EDIT_FILE: translate("Rights", "correct what a file says"),
        Can.RESTRICT_FILE: translate("Rights", "restrict a file to named readers"),
        Can.MERGE_FILES: translate("Rights", "merge two files of one person, and separate them again"),
        Can.READ_RESTRICTED: translate("Rights", "read restricted notes of files that name me"),
        Can.WRITE_NOTE: translate("Rights", "write notes"),
        Can.GIVE_MEDICINE: translate("Rights", "give medicines and write each dose down"),
        Can.WRITE_HEALTH: translate("Rights", "write what is prescribed, examinations, vaccinations"),
        Can.READ_MEDICAL: translate("Rights", "read conclusions that are medical secrets"),
        Can.MOVE_ROOM: translate("Rights", "say in which room somebody sleeps"),
        Can.EDIT_CONTACTS: translate("Rights", "keep contacts and who may do what"),
        Can.LOG_CONTACT: translate("Rights", "record calls and visits"),
        Can.READ_PLAN: translate("Rights", "read support plans"),
        Can.WRITE_PLAN: translate("Rights", "write support plans"),
        Can.EXECUTE_PLAN: translate("Rights", "mark measures of a plan as done"),
        Can.APPROVE_PLAN: translate("Rights", "approve or return plans of others"),
        Can.DISCHARGE: translate("Rights", "record a discharge"),
        Can.WITHDRAW_DISCHARGE: translate("Rights", "take back a discharge that was recorded by mistake"),
        Can.FOLLOW_UP: translate("Rights", "record how somebody is after leaving"),
        Can.CLOSE_CASE: translate("Rights", "close a file"),
        Can.PRINT_PAPER: translate("Rights", "print papers"),
        Can.READ_AUDIT: translate("Rights", "read who saw and changed what"),
        Can.EDIT_CENTRE: translate("Rights", "change the settings of the centre"),
        Can.EDIT_RULES: translate("Rights", "change deadlines of the procedure"),
        Can.MANAGE_STAFF: translate("Rights", "invite, reset and disable colleagues"),
        Can.OWN_ACCOUNT: translate("Rights", "change my passphrase, check the audit chain"),
        Can.KEEP_DRAFT: translate("Rights", "keep drafts"),
        Can.IMPORT_REGISTER: translate("Rights", "take over a register from a table"),
        Can.INTERVIEW: translate("Rights", "hold interviews and read what was answered"),
        Can.EXPORT_LIST: translate("Rights", "save lists as spreadsheets"),
        Can.SEND_PACKAGE: translate("Rights", "send plans to an officer outside as sealed packages"),
        Can.ANSWER_PACKAGE: translate("Rights", "open packages of the centre and sign the answer"),
        Can.TRANSFER_CASE: translate("Rights", "hand a case over to another centre"),
        Can.ERASE_FILE: translate("Rights", "propose to erase what is due, and hold files"),
        Can.CONFIRM_ERASURE: translate("Rights", "confirm an erasure that somebody else proposed"),
        Can.BACK_UP: translate("Rights", "make copies, which open only with the recovery sheet"),
    }
    return words[right]
