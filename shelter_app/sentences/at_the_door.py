"""What is said where the registry, its keys or an account stand in the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shelter_app import wording
from shelter_app.domain.anchors import OlderCopy
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.reading import OpenedForReading
from shelter_app.security import errors as keys
from shelter_app.services import sheets, vault
from shelter_app.services.clock_watch import ClockBehind
from shelter_app.storage import errors as storage
from shelter_app.wording import Wording

Told = Callable[[Any], str]


class Counts(wording.Counts):
    """Named like its parent, because lupdate files a phrase under the class that says it, and `tr` looks there."""

    def wait(self, n: int) -> str:
        """After several wrong passphrases."""
        return self.tr("After several wrong attempts the next one has to wait: try again in %n second(s).", "", n)


def door_faults(words: Wording) -> dict[type[ShelterError], Told]:
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
        ClockBehind: lambda e: words.translate(
            "Sentences",
            "The clock of this computer shows {now}, but the log already has lines of {seen}. Set the clock right "
            "first: nothing was changed.",
        ).format(now=f"{e.now:%d.%m.%Y %H:%M}", seen=f"{e.seen:%d.%m.%Y %H:%M}"),
        OlderCopy: lambda e: _older(e, words),
        vault.StaffUnknown: lambda _e: words.translate("Sentences", "This account was closed. Ask the director."),
        vault.TooSoon: lambda e: Counts(words).wait(e.seconds),
    }


def accounts_faults(words: Wording) -> dict[type[ShelterError], Told]:
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
        keys.PublicKeyMismatch: lambda _e: words.translate(
            "Sentences",
            "A door in the key file is not the one that the registry knows: somebody may have put another key there. "
            "Nothing was changed. Do not give anybody a new passphrase; have the computer looked at first.",
        ),
        keys.PlaceRefused: lambda _e: words.translate(
            "Sentences", "The key of this computer may not lie in the folder of the registry. Choose another folder."
        ),
    }


def file_faults(words: Wording) -> dict[type[ShelterError], Told]:
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
        OpenedForReading: lambda _e: words.translate(
            "Sentences",
            "The registry is open for reading only: nothing is saved, and nothing is shown of which the audit would "
            "have to tell.",
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


def _older(error: OlderCopy, words: Wording) -> str:
    if error.rewritten:
        sentence = words.translate(
            "Sentences",
            "This registry is not the one that was open here on {noted}: line {line} of the audit is another one. "
            "Nothing was written. Only the director can go on with it, in the window of the program.",
        )
    else:
        sentence = words.translate(
            "Sentences",
            "This registry is an older copy: on {noted} it stood at line {line} of the audit (key file of generation "
            "{generation}), here it ends at line {here}. Nothing was written. Only the director can go on with it, in "
            "the window of the program.",
        )
    noted, here = error.noted, error.here
    moment = f"{noted.at.astimezone():%d.%m.%Y %H:%M}"
    return sentence.format(noted=moment, line=noted.seq, generation=noted.generation, here=here.seq)


TABLES = (file_faults, door_faults, accounts_faults)
