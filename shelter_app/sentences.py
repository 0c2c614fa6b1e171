"""Words for the world's faults, the same in windows and on the command line: what is so, and what to do about it.

They hold no personal data. lupdate finds `words.translate("Context", "text")` with two literals, whoever the words are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shelter_app import wording
from shelter_app.domain import (
    attachments,
    contacts,
    errors,
    follow_ups,
    health,
    merging,
    paper,
    residents,
    shifts,
    stays,
    support_plans,
    trash,
)
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.security import errors as keys
from shelter_app.services import handing_over, left_open, sheets, vault
from shelter_app.services import stays as stay_tasks
from shelter_app.services import support_plans as plan_tasks
from shelter_app.storage import errors as storage
from shelter_app.wording import Wording

Told = Callable[[Any], str]


class Counts(wording.Counts):
    """Named like its parent, because lupdate files a phrase under the class that says it, and `tr` looks there."""

    def wait(self, n: int) -> str:
        """After several wrong passphrases."""
        return self.tr("After several wrong attempts the next one has to wait: try again in %n second(s).", "", n)


def sentence_for(error: ShelterError, words: Wording) -> str | None:
    """The sentence for this fault, None where this kind has none of its own."""
    if isinstance(error, InvalidInput):
        told = (reason_for(reason, words) for reason in error.problems.values())
        return next((sentence for sentence in told if sentence), None)
    tables = (_work, _plans, _file, _door, _accounts, _scans, _kept, _shift)
    for table in (one(words) for one in tables):
        for kind in type(error).__mro__:
            if kind in table:
                return table[kind](error)
    return None


def reason_for(reason: str, words: Wording) -> str:
    """Why a moment or a change of state was not taken, for the reason codes of the domain; empty for any other."""
    known: dict[str, Callable[[], str]] = {
        "in_future": lambda: words.translate("Sentences", "This hour lies in the future."),
        "before_start": lambda: words.translate(
            "Sentences", "At that hour this duty had not begun yet: write when it was really done."
        ),
        "before_admission": lambda: words.translate(
            "Sentences", "That is before the admission: check the day and the hour."
        ),
        "before_leaving": lambda: words.translate(
            "Sentences", "That is before the child left: follow-up begins after the discharge."
        ),
        "before_last_change": lambda: words.translate(
            "Sentences", "That is before the last change of where the child is: write a later hour."
        ),
        "unchanged": lambda: words.translate("Sentences", "This is already so: there is nothing to change."),
        "taker_missing": lambda: words.translate(
            "Sentences", "Name the organisation or person who carries on with what stays open."
        ),
        "reason_missing": lambda: words.translate("Sentences", "Say why it ends, or what proves that it was done."),
        "not_possible": lambda: words.translate(
            "Sentences", "This duty outlives the stay: it is done or goes on, and only the director may end it."
        ),
    }
    return known[reason]() if reason in known else ""


def _door(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        keys.WrongPassphrase: lambda _e: words.translate(
            "Sentences", "The login name or the passphrase is wrong. Check the keyboard layout and Caps Lock."
        ),
        keys.PassphraseExpired: lambda _e: words.translate(
            "Sentences", "This one-time passphrase has expired. The director can issue a new one."
        ),
        keys.NotEnrolled: lambda _e: words.translate(
            "Sentences", "This computer does not hold the key of this registry. Use the recovery sheet."
        ),
        keys.KeyringUnavailable: lambda e: words.translate(
            "Sentences", "The computer's secret store cannot be used ({backend}). Unlock it and try again."
        ).format(backend=e.backend),
        keys.KeyringChanged: lambda _e: words.translate(
            "Sentences", "The computer's secret store has changed. Use the recovery sheet."
        ),
        keys.HeaderMissing: lambda _e: words.translate(
            "Sentences",
            "The key file registry.hdr is not in this folder. Choose the right folder, use the recovery sheet, or "
            "restore a backup.",
        ),
        keys.HeaderDamaged: lambda _e: words.translate(
            "Sentences",
            "The key file of the registry is damaged. Nothing was changed: open Pana with the recovery sheet, or "
            "restore the file from the newest backup.",
        ),
        keys.HeaderNewer: lambda _e: words.translate(
            "Sentences", "This registry was written by a newer version of Pana. Install that version to open it."
        ),
        keys.HeaderTampered: lambda _e: words.translate(
            "Sentences", "The key file was altered by somebody without the keys. Do not use it; tell the director."
        ),
        keys.NoDatabaseKey: lambda _e: words.translate(
            "Sentences", "Your account looks after the computer and cannot open the residents' files."
        ),
        keys.KdfRefused: lambda _e: words.translate(
            "Sentences", "The key file asks for more memory than this computer has, or for too little protection."
        ),
        vault.StaffUnknown: lambda _e: words.translate("Sentences", "This account was closed. Ask the director."),
        vault.TooSoon: lambda e: Counts(words).wait(e.seconds),
    }


def _shift(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        shifts.OwnShift: lambda _e: words.translate(
            "Sentences", "Somebody else takes your shift over, not you yourself."
        ),
        shifts.AlreadyTakenOver: lambda _e: words.translate(
            "Sentences", "A colleague has taken this shift over already."
        ),
        health.DoseRecorded: lambda _e: words.translate("Sentences", "A colleague has recorded this dose already."),
        health.TooManyDoses: lambda _e: words.translate(
            "Sentences", "As many doses as allowed within 24 hours were given. Ask the medical worker."
        ),
        paper.AlreadySent: lambda e: words.translate(
            "Sentences", "The letter {number} was marked as sent before."
        ).format(number=e.number),
        keys.HeaderFull: lambda _e: words.translate(
            "Sentences", "There is no place for another account. Take away the account of somebody who has left."
        ),
    }


def _accounts(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        keys.PassphraseRefused: lambda _e: words.translate(
            "Sentences", "This passphrase is too short or too easy to guess. Use four or more unrelated words."
        ),
        keys.LoginTaken: lambda _e: words.translate(
            "Sentences", "Somebody already has this login name. Choose another one."
        ),
        keys.LastMember: lambda _e: words.translate(
            "Sentences", "The last person who can open the registry cannot be removed."
        ),
        keys.RecoveryTypo: lambda _e: words.translate(
            "Sentences", "These words are not a recovery sheet. Compare them with the paper word by word."
        ),
        keys.WrongRecoverySheet: lambda e: words.translate(
            "Sentences", "This sheet is no longer valid. Look for sheet number {number}."
        ).format(number=e.valid_sheet),
        sheets.RecoverySheetUnverified: lambda _e: words.translate(
            "Sentences",
            "The recovery sheet has not been typed back yet, so only one resident can be entered. "
            "The director does it under Administration, Recovery sheet.",
        ),
        keys.HeaderConflict: lambda _e: words.translate(
            "Sentences", "Somebody changed an account in this moment. Nothing was changed here: do it again."
        ),
        keys.PlaceRefused: lambda _e: words.translate(
            "Sentences", "The key of this computer may not lie in the folder of the registry. Choose another folder."
        ),
    }


def _file(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        storage.DatabaseMissing: lambda _e: words.translate(
            "Sentences", "The database file is missing from the folder. Restore it from the newest backup."
        ),
        storage.DatabaseDamaged: lambda e: words.translate(
            "Sentences",
            "The database is damaged (finding: {finding}). Nothing was changed: keep the file and restore the newest "
            "verified backup.",
        ).format(finding=e.finding),
        storage.DatabaseNewer: lambda _e: words.translate(
            "Sentences", "The database was written by a newer version of Pana. Install that version to open it."
        ),
        storage.DatabaseOlder: lambda _e: words.translate(
            "Sentences", "The database is of an older version of Pana. Open it once in the window of the program."
        ),
        storage.DatabaseBusy: lambda _e: words.translate(
            "Sentences", "Another program is writing into the registry. Nothing was changed: try again."
        ),
        storage.RegistryOccupied: lambda e: _occupied(e, words),
        storage.AuditLineUnreadable: lambda e: words.translate(
            "Sentences", "Line {number} of the audit log was changed by other means than Pana. Tell the director."
        ).format(number=e.seq),
        storage.DatabaseReadOnly: lambda _e: words.translate(
            "Sentences", "The database cannot be written here. Nothing was saved; your words stay in the form."
        ),
        storage.DiskFull: lambda _e: words.translate(
            "Sentences", "The disk is full. Nothing was lost: free some space and save again."
        ),
        storage.EngineTooOld: lambda _e: words.translate(
            "Sentences", "This installation of Pana is incomplete: its database engine is too old. Install Pana again."
        ),
    }


def _occupied(error: storage.RegistryOccupied, words: Wording) -> str:
    if error.since is None or not error.computer:
        return words.translate("Sentences", "Another window has this registry open. Lock or close that window first.")
    sentence = words.translate(
        "Sentences",
        "Another window has had this registry open since {since}, on the computer {computer}. "
        "Lock or close that window first.",
    )
    return sentence.format(since=f"{error.since.astimezone():%d.%m.%Y %H:%M}", computer=error.computer)


def _work(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        errors.NotAllowed: lambda _e: words.translate("Sentences", "Your role does not allow this. Ask the director."),
        errors.NotFound: lambda _e: words.translate("Sentences", "This record is not there, or it is restricted."),
        errors.Stale: lambda _e: words.translate(
            "Sentences",
            "Somebody saved a newer version meanwhile. What you wrote is kept as a draft: open it again.",
        ),
        stays.UnderAge: lambda e: words.translate(
            "Sentences", "The child is under {years}: refer to a health organisation."
        ).format(years=e.under),
        stays.AlreadyLeft: lambda _e: words.translate("Sentences", "This stay has already ended."),
        stays.LeftBeforeArrival: lambda _e: words.translate(
            "Sentences", "The hour of leaving lies before the admission."
        ),
        stay_tasks.AlreadyHere: lambda e: words.translate(
            "Sentences", "File {number} has an open stay: the child is already here."
        ).format(number=e.number),
        handing_over.ReturnGateClosed: lambda _e: words.translate(
            "Sentences",
            "A minor may not be sent home yet: the representatives' consent and a risk assessment must be in the file.",
        ),
        contacts.ContactForbidden: lambda _e: words.translate(
            "Sentences",
            "Stop: contact with this person is forbidden. Do not tell, call or hand over; call the director.",
        ),
        contacts.CollectNotAllowed: lambda _e: words.translate(
            "Sentences", "Nobody has decided that this person may collect the child. Call the director first."
        ),
        contacts.ReceiverUnconfirmed: lambda e: words.translate(
            "Sentences",
            "Nobody of this name with the right to collect is in file {number}. Write the person and the decision into "
            "its contacts, or choose somebody who may collect the child.",
        ).format(number=e.number),
        contacts.ReceiverIsHere: lambda _e: words.translate(
            "Sentences",
            "The receiver lives here as well. Let both leave together, or name somebody else who receives the child.",
        ),
        left_open.LeftUndecided: lambda e: words.translate(
            "Sentences", "In file {number} measures of the plan are open: decide what becomes of each."
        ).format(number=e.number),
    }


def _plans(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        support_plans.AuthorCannotApprove: lambda _e: words.translate("Sentences", "Nobody approves their own plan."),
        support_plans.WrongPlanStatus: lambda _e: words.translate(
            "Sentences", "The plan is no longer in that state. Open it again."
        ),
        support_plans.PlanIncomplete: lambda _e: words.translate(
            "Sentences",
            "The plan is not complete yet: rows need a measure and a date, and a minor's own wishes belong in it.",
        ),
        plan_tasks.PlanAlreadyOpen: lambda _e: words.translate(
            "Sentences", "There is an unfinished version of this plan already."
        ),
        follow_ups.AlreadyRecorded: lambda _e: words.translate("Sentences", "This stage already has its result."),
        residents.WrongCaseStatus: lambda _e: words.translate("Sentences", "The file is not in a state for this step."),
    }


def _kept(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        merging.FileMerged: lambda e: words.translate(
            "Sentences", "This file went into file {number}: open that one."
        ).format(number=e.number),
        merging.CannotMerge: lambda _e: words.translate(
            "Sentences", "These two files cannot become one like this. Open the page again: it says why."
        ),
        trash.RestsOnIt: lambda e: _resting(e, words),
    }


def _resting(error: trash.RestsOnIt, words: Wording) -> str:
    match error.reason:
        case "prohibition":
            return words.translate(
                "Sentences", "Something is forbidden to this person. Take the prohibition back first, then the contact."
            )
        case "log_entries":
            return words.translate(
                "Sentences",
                "Calls or visits with this person are written down, so the contact stays. Correct its facts instead.",
            )
        case "doses":
            return words.translate("Sentences", "Doses of this medicine are written down. Stop it instead.")
    return words.translate("Sentences", "Only a draft that nobody has been shown can be removed.")


def _scans(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        attachments.CannotTakeIn: lambda e: _not_taken_in(e, words),
        attachments.IdentityScansOff: lambda _e: words.translate(
            "Sentences",
            "This centre keeps no scans of identity documents. The director can allow them in the settings.",
        ),
        attachments.ContentDamaged: lambda _e: words.translate(
            "Sentences", "What is stored of this scan is not what was taken in. Add it again from the paper."
        ),
    }


def _not_taken_in(error: attachments.CannotTakeIn, words: Wording) -> str:
    match error.reason:
        case attachments.Unreadable.EMPTY:
            return words.translate("Sentences", "This file is empty.")
        case attachments.Unreadable.HEIC:
            return words.translate(
                "Sentences", "This photo is in the HEIC form of iPhones. Send it as JPEG, or take a screenshot of it."
            )
        case attachments.Unreadable.DAMAGED:
            return words.translate("Sentences", "This file is damaged or cannot be read.")
        case attachments.Unreadable.ENCRYPTED:
            return words.translate("Sentences", "This PDF is locked with a password. Save it without one first.")
        case attachments.Unreadable.TOO_LARGE:
            sentence = words.translate(
                "Sentences", "This is larger than {limit} MB. Make it grey, or add fewer pages at once."
            )
        case attachments.Unreadable.TOO_MANY_PIXELS:
            sentence = words.translate("Sentences", "This picture has more than {limit} million points.")
        case attachments.Unreadable.TOO_MANY_PAGES:
            sentence = words.translate("Sentences", "This has more than {limit} pages. Add it in parts.")
        case _:
            return words.translate("Sentences", "Only PDF, JPEG, PNG, TIFF, WebP and BMP can be added.")
    return sentence.format(limit=error.limit)
