"""Words for the world's faults: each says what is so and what to do, and holds no personal data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from shelter_app.domain import contacts, errors, follow_ups, residents, stays, support_plans
from shelter_app.domain.errors import ShelterError
from shelter_app.security import errors as keys
from shelter_app.services import sheets, vault
from shelter_app.services import stays as stay_tasks
from shelter_app.services import support_plans as plan_tasks
from shelter_app.storage import errors as storage
from shelter_app.views.words import Counted

translate = QCoreApplication.translate
Words = Callable[[Any], str]


def _door() -> dict[type[ShelterError], Words]:
    return {
        keys.WrongPassphrase: lambda _e: translate(
            "Sentences", "The login name or the passphrase is wrong. Check the keyboard layout and Caps Lock."
        ),
        keys.PassphraseExpired: lambda _e: translate(
            "Sentences", "This one-time passphrase has expired. The director can issue a new one."
        ),
        keys.NotEnrolled: lambda _e: translate(
            "Sentences",
            "This computer does not hold the key of this registry. Use an enrolment code or the recovery sheet.",
        ),
        keys.KeyringUnavailable: lambda e: translate(
            "Sentences", "The computer's secret store cannot be used ({backend}). Unlock it and try again."
        ).format(backend=e.backend),
        keys.KeyringChanged: lambda _e: translate(
            "Sentences", "The computer's secret store has changed. Use an enrolment code or the recovery sheet."
        ),
        keys.HeaderMissing: lambda _e: translate(
            "Sentences", "The key file registry.hdr is not in this folder. Choose the right folder or restore a backup."
        ),
        keys.HeaderDamaged: lambda _e: translate(
            "Sentences",
            "The key file of the registry is damaged. Nothing was changed: restore it from the newest backup.",
        ),
        keys.HeaderNewer: lambda _e: translate(
            "Sentences", "This registry was written by a newer version of Pana. Install that version to open it."
        ),
        keys.HeaderTampered: lambda _e: translate(
            "Sentences", "The key file was altered by somebody without the keys. Do not use it; tell the director."
        ),
        keys.NoDatabaseKey: lambda _e: translate(
            "Sentences", "Your account looks after the computer and cannot open the residents' files."
        ),
        keys.KdfRefused: lambda _e: translate(
            "Sentences", "The key file asks for more memory than this computer has, or for too little protection."
        ),
        vault.StaffUnknown: lambda _e: translate("Sentences", "This account was closed. Ask the director."),
        vault.TooSoon: lambda e: Counted().wait(e.seconds),
    }


def _accounts() -> dict[type[ShelterError], Words]:
    return {
        keys.PassphraseRefused: lambda _e: translate(
            "Sentences", "This passphrase is too short or too easy to guess. Use four or more unrelated words."
        ),
        keys.LoginTaken: lambda _e: translate("Sentences", "Somebody already has this login name. Choose another one."),
        keys.LastMember: lambda _e: translate(
            "Sentences", "The last person who can open the registry cannot be removed."
        ),
        keys.RecoveryTypo: lambda _e: translate(
            "Sentences", "These words are not a recovery sheet. Compare them with the paper word by word."
        ),
        keys.WrongRecoverySheet: lambda e: translate(
            "Sentences", "This sheet is no longer valid. Look for sheet number {number}."
        ).format(number=e.valid_sheet),
        sheets.RecoverySheetUnverified: lambda _e: translate(
            "Sentences",
            "The recovery sheet has not been typed back yet, so only one resident can be entered. "
            "The director does it under Administration, Recovery sheet.",
        ),
        keys.HeaderConflict: lambda _e: translate(
            "Sentences", "Somebody changed an account in this moment. Nothing was changed here: do it again."
        ),
        keys.PlaceRefused: lambda _e: translate(
            "Sentences", "The key of this computer may not lie in the folder of the registry. Choose another folder."
        ),
    }


def _file() -> dict[type[ShelterError], Words]:
    return {
        storage.DatabaseMissing: lambda _e: translate(
            "Sentences", "The database file is missing from the folder. Restore it from the newest backup."
        ),
        storage.DatabaseDamaged: lambda _e: translate(
            "Sentences",
            "The database is damaged. Nothing was changed: keep the file and restore the newest verified backup.",
        ),
        storage.DatabaseNewer: lambda _e: translate(
            "Sentences", "The database was written by a newer version of Pana. Install that version to open it."
        ),
        storage.DatabaseReadOnly: lambda _e: translate(
            "Sentences", "The database cannot be written here. Nothing was saved; your words stay in the form."
        ),
        storage.DiskFull: lambda _e: translate(
            "Sentences", "The disk is full. Nothing was lost: free some space and save again."
        ),
        storage.EngineTooOld: lambda _e: translate(
            "Sentences", "This installation of Pana is incomplete: its database engine is too old. Install Pana again."
        ),
    }


def _work() -> dict[type[ShelterError], Words]:
    return {
        errors.NotAllowed: lambda _e: translate("Sentences", "Your role does not allow this. Ask the director."),
        errors.NotFound: lambda _e: translate("Sentences", "This record is not there, or it is restricted."),
        errors.Stale: lambda _e: translate(
            "Sentences",
            "Somebody saved a newer version meanwhile. Your words are kept as a draft: open the record again.",
        ),
        stays.UnderAge: lambda e: translate(
            "Sentences", "The child is under {years}: refer to a health organisation. Source: {clause}"
        ).format(years=e.under, clause=e.clause),
        stays.AlreadyLeft: lambda _e: translate("Sentences", "This stay has already ended."),
        stays.LeftBeforeArrival: lambda _e: translate("Sentences", "The hour of leaving lies before the admission."),
        stay_tasks.AlreadyHere: lambda e: translate(
            "Sentences", "File {number} has an open stay: the child is already here."
        ).format(number=e.number),
        stay_tasks.ReturnGateClosed: lambda _e: translate(
            "Sentences",
            "A minor may not be sent home yet: the representatives' consent and a risk assessment must be in the file.",
        ),
        contacts.ContactForbidden: lambda _e: translate(
            "Sentences",
            "Stop: contact with this person is forbidden. Do not tell, call or hand over; call the director.",
        ),
        contacts.CollectNotAllowed: lambda _e: translate(
            "Sentences", "Nobody has decided that this person may collect the child. Call the director first."
        ),
        support_plans.AuthorCannotApprove: lambda _e: translate("Sentences", "Nobody approves their own plan."),
        support_plans.WrongPlanStatus: lambda _e: translate(
            "Sentences", "The plan is no longer in that state. Open it again."
        ),
        support_plans.PlanIncomplete: lambda _e: translate(
            "Sentences",
            "The plan is not complete yet: rows need a measure and a date, and a minor's own wishes belong in it.",
        ),
        plan_tasks.PlanAlreadyOpen: lambda _e: translate(
            "Sentences", "There is an unfinished version of this plan already."
        ),
        follow_ups.AlreadyRecorded: lambda _e: translate("Sentences", "This stage already has its result."),
        residents.WrongCaseStatus: lambda _e: translate("Sentences", "The file is not in a state for this step."),
    }


def sentence_for(error: ShelterError) -> str:
    """The sentence for this fault in the present language; a general one for an unknown kind, never technical."""
    for table in (_work(), _file(), _door(), _accounts()):
        for kind in type(error).__mro__:
            if kind in table:
                return table[kind](error)
    return translate("Sentences", "This did not work. Nothing was changed.")
