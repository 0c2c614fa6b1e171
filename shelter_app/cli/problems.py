"""The world's faults in words for the command line: which exit code, and what to do about it."""

from __future__ import annotations

from typing import Final

from shelter_app import sentences
from shelter_app.cli.exits import Exit
from shelter_app.domain.backups import CopyRefused
from shelter_app.domain.errors import InvalidInput, NotAllowed, ShelterError
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
    CopyRefused: Exit.FOUND,
}
"""What is not listed is a named problem that staff can act on: code 1."""


def code_for(error: ShelterError) -> Exit:
    """The exit code of a fault."""
    return next((CODES[kind] for kind in type(error).__mro__ if kind in CODES), Exit.PROBLEM)


def sentence_for(error: ShelterError, words: Words) -> str:
    """What is so and what to do, without personal data; for an unknown kind its code, which support can look up."""
    if isinstance(error, NothingToPrint):
        return not_ready(error.reason, words)
    found = sentences.sentence_for(error, words)
    if found is not None:
        return found
    if isinstance(error, InvalidInput):
        return words.translate("CliProblems", "This paper does not come in that language: see report --list.")
    general = words.translate("CliProblems", "This did not work, and nothing was changed (code: {code}).")
    return general.format(code=type(error).__name__)


def not_ready(reason: str, words: Words) -> str:
    """Why a paper cannot be made of this file now; empty for no reason."""
    known = {
        "": "",
        "has_left": words.translate("CliProblems", "The person has left."),
        "still_here": words.translate("CliProblems", "The person is still here."),
        "no_needs": words.translate("CliProblems", "The needs of this file have not been assessed yet."),
        "no_monitoring": words.translate("CliProblems", "The plan of this file has not been evaluated yet."),
        "no_meeting": words.translate("CliProblems", "No meeting about this child was held yet."),
        "no_plan": words.translate("CliProblems", "The file has no support plan yet."),
        "no_receiver": words.translate("CliProblems", "The discharge does not say who received the person."),
        "no_escort": words.translate("CliProblems", "The discharge does not say who goes along."),
        "no_schedule": words.translate("CliProblems", "No follow-up was planned."),
        "no_result": words.translate("CliProblems", "No follow-up has a result yet."),
        "not_in_procedure": words.translate("CliProblems", "The procedure of this centre knows no such paper."),
        "contact_forbidden": words.translate(
            "CliProblems", "Whoever received the person must not come near the person any more."
        ),
        "not_minor": words.translate("CliProblems", "This paper is for minors."),
    } | _no_occasion(words)
    general = words.translate("CliProblems", "The file does not hold yet what this paper needs (code: {code}).")
    return known.get(reason, general.format(code=reason))


def _no_occasion(words: Words) -> dict[str, str]:
    """Why there is nothing to write to anybody about."""
    return {
        "not_missing": words.translate("CliProblems", "The person was not absent without leave."),
        "no_acts": words.translate("CliProblems", "No unlawful act or injury was written down."),
        "not_foreign": words.translate("CliProblems", "The person is not a citizen of another state."),
        "not_left": words.translate("CliProblems", "The person is here: there is nobody to look for."),
        "not_silent": words.translate("CliProblems", "No follow-up after the discharge stayed without an answer."),
        "silent_too_short": words.translate(
            "CliProblems", "Attempts stayed without an answer, and it is not three in a row yet: try again."
        ),
        "no_concern": words.translate("CliProblems", "No follow-up after the discharge found a reason for concern."),
        "no_referral": words.translate("CliProblems", "No help by an organisation was agreed."),
        "not_agreed": words.translate("CliProblems", "The organisation has not agreed yet: telephone it first."),
    }
