"""The world's faults in words for the command line: which exit code, and what to do about it."""

from __future__ import annotations

from typing import Final

from shelter_app.cli.counts import Counts
from shelter_app.cli.exits import Exit
from shelter_app.domain.contacts import ContactForbidden
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, ShelterError, Stale
from shelter_app.domain.paper import NothingToPrint
from shelter_app.security import errors as keys
from shelter_app.services.vault import StaffUnknown, TooSoon
from shelter_app.storage import errors as storage
from shelter_app.wording import Words

CODES: Final[dict[type[ShelterError], Exit]] = {
    keys.WrongPassphrase: Exit.LOGIN,
    keys.PassphraseExpired: Exit.LOGIN,
    TooSoon: Exit.LOGIN,
    StaffUnknown: Exit.LOGIN,
    NotAllowed: Exit.NOT_ALLOWED,
    keys.NoDatabaseKey: Exit.NOT_ALLOWED,
    keys.NotEnrolled: Exit.NOT_ENROLLED,
    keys.KeyringUnavailable: Exit.NOT_ENROLLED,
    keys.KeyringChanged: Exit.NOT_ENROLLED,
    keys.HeaderMissing: Exit.HEADER,
    keys.HeaderDamaged: Exit.HEADER,
    keys.HeaderTampered: Exit.HEADER,
    storage.DatabaseMissing: Exit.DATABASE,
    storage.DatabaseDamaged: Exit.DATABASE,
    storage.AuditLineUnreadable: Exit.FOUND,
}
"""What is not listed is a named problem that staff can act on: code 1."""


def code_for(error: ShelterError) -> Exit:
    """The exit code of a fault."""
    return next((CODES[kind] for kind in type(error).__mro__ if kind in CODES), Exit.PROBLEM)


def sentence_for(error: ShelterError, words: Words) -> str:
    """What is so and what to do, without personal data; for an unknown kind its code, which support can look up."""
    if isinstance(error, TooSoon):
        return Counts(words).wait(error.seconds)
    if isinstance(error, NothingToPrint):
        return not_ready(error.reason, words)
    known = {**_door(words), **_files(words), **_work(words)}
    found = next((known[kind] for kind in type(error).__mro__ if kind in known), None)
    if found is None:
        general = words.translate("CliProblems", "This did not work, and nothing was changed (code: {code}).")
        return general.format(code=type(error).__name__)
    return found.format(error=error)


def _door(words: Words) -> dict[type[ShelterError], str]:
    return {
        keys.WrongPassphrase: words.translate(
            "CliProblems", "The login name or the passphrase is wrong. Check the keyboard layout and Caps Lock."
        ),
        keys.PassphraseExpired: words.translate(
            "CliProblems", "The 72 hours of this one-time passphrase are over. Ask the director for a new one."
        ),
        StaffUnknown: words.translate("CliProblems", "This account was closed. Ask the director."),
        keys.NoDatabaseKey: words.translate(
            "CliProblems",
            "The passphrase is right, but this account only looks after the computer: it holds no key to the files.",
        ),
        keys.NotEnrolled: words.translate(
            "CliProblems",
            "This computer is not enrolled: it does not hold the key of this registry. Start Pana here once and enter "
            "an enrolment code or the recovery sheet.",
        ),
        keys.KeyringUnavailable: words.translate(
            "CliProblems",
            "The computer's secret store cannot be used ({error.backend}). Unlock it, or run this as the person whose "
            "store it is.",
        ),
        keys.KeyringChanged: words.translate(
            "CliProblems",
            "The secret store of this computer is another one than before ({error.now} instead of {error.was}), and "
            "the new one does not hold the key. Enter an enrolment code or the recovery sheet in Pana.",
        ),
        keys.PlaceRefused: words.translate(
            "CliProblems", "The computer's key may not lie beside the registry: choose folders that are apart."
        ),
        keys.PassphraseRefused: words.translate(
            "CliProblems",
            "This passphrase is too short or too easy to guess: take six unrelated words for a portable registry, "
            "four for one with a keyring.",
        ),
    }


def _files(words: Words) -> dict[type[ShelterError], str]:
    return {
        keys.HeaderMissing: words.translate(
            "CliProblems", "There is no registry in this folder: registry.hdr is missing. Check --data."
        ),
        keys.HeaderDamaged: words.translate(
            "CliProblems",
            "The key file registry.hdr is damaged and so is its second copy. Nothing was changed: restore it from the "
            "newest backup.",
        ),
        keys.HeaderTampered: words.translate(
            "CliProblems", "The key file was altered by somebody without the keys. Do not use it; tell the director."
        ),
        keys.HeaderNewer: words.translate(
            "CliProblems", "The key file was written by a newer Pana. Install that version; nothing was changed."
        ),
        keys.HeaderConflict: words.translate(
            "CliProblems", "Somebody else changed the accounts at the same moment. Try again."
        ),
        keys.KdfRefused: words.translate(
            "CliProblems", "The key file asks for more memory than this computer has, or for too little protection."
        ),
        storage.DatabaseMissing: words.translate(
            "CliProblems", "The database file is not in the folder. Restore it from the newest backup."
        ),
        storage.DatabaseDamaged: words.translate(
            "CliProblems",
            "The database is damaged (finding: {error.finding}). Keep the file as it is and restore the newest "
            "verified backup.",
        ),
        storage.DatabaseNewer: words.translate(
            "CliProblems", "The database was written by a newer Pana. Install that version; nothing was changed."
        ),
        storage.DatabaseReadOnly: words.translate(
            "CliProblems", "The registry cannot be written here, and without a line in the audit log nothing is shown."
        ),
        storage.DiskFull: words.translate("CliProblems", "The disk is full. Nothing was lost: free some space."),
        storage.EngineTooOld: words.translate(
            "CliProblems", "The database engine {error.found} is too old; {error.needed} is needed. Install Pana again."
        ),
        storage.AuditLineUnreadable: words.translate(
            "CliProblems", "Line {error.seq} of the audit log was changed by other means than Pana. Tell the director."
        ),
    }


def not_ready(reason: str, words: Words) -> str:
    """Why a paper cannot be made of this file now; empty for no reason."""
    known = {
        "": "",
        "has_left": words.translate("CliProblems", "The person has left."),
        "still_here": words.translate("CliProblems", "The person is still here."),
        "no_plan": words.translate("CliProblems", "The file has no support plan yet."),
        "no_receiver": words.translate("CliProblems", "The discharge does not say who received the person."),
        "no_schedule": words.translate("CliProblems", "No follow-up was planned."),
        "no_result": words.translate("CliProblems", "No follow-up has a result yet."),
        "not_in_procedure": words.translate("CliProblems", "The procedure of this centre knows no such paper."),
        "not_minor": words.translate("CliProblems", "This paper is for minors."),
    }
    general = words.translate("CliProblems", "The file does not hold yet what this paper needs (code: {code}).")
    return known.get(reason, general.format(code=reason))


def _work(words: Words) -> dict[type[ShelterError], str]:
    return {
        ContactForbidden: words.translate(
            "CliProblems", "Stop: contact with the receiver is forbidden. Nothing was written; call the director."
        ),
        Stale: words.translate("CliProblems", "Somebody did the same at this moment. Try again."),
        InvalidInput: words.translate("CliProblems", "This paper does not come in that language: see report --list."),
        NotAllowed: words.translate("CliProblems", "Your role does not allow this. Ask the director."),
        NotFound: words.translate("CliProblems", "There is no such file, or it is not open to you."),
    }
