"""What is said about files that travel between two computers: packages, answers and key cards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shelter_app.domain import packages, transfers
from shelter_app.domain.errors import ShelterError
from shelter_app.security import errors
from shelter_app.sheets import errors as sheets
from shelter_app.wording import Wording

Told = Callable[[Any], str]


def packages_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        errors.PackageUnreadable: lambda e: _unreadable(e, words),
        errors.PackageNotForUs: lambda _e: words.translate(
            "Sentences", "This package is whole, but for somebody else's key: it cannot be opened here."
        ),
        errors.PackageForged: lambda _e: words.translate(
            "Sentences",
            "What is in this package is not what its sender signed. Nothing of it was taken over: ask the sender.",
        ),
        errors.PackageNewer: lambda _e: words.translate(
            "Sentences", "This package was made by a newer Pana. Renew the program on this computer first."
        ),
        errors.PackageTooLarge: lambda e: words.translate(
            "Sentences", "This file is larger than {limit} MB: no package is that large."
        ).format(limit=e.limit // 2**20),
        errors.WrongPackage: lambda e: _wrong(e, words),
        errors.CardUnreadable: lambda _e: words.translate(
            "Sentences", "This is no whole key card: a letter is missing or was changed."
        ),
    }


def letters_faults(words: Wording) -> dict[type[ShelterError], Told]:
    """What is said about Word files that are to be templates of letters."""
    return {
        sheets.LetterTooLarge: lambda e: words.translate(
            "Sentences", "This file is larger than {limit} MB, packed or unpacked: no letter is that large."
        ).format(limit=e.megabytes),
        sheets.LetterBroken: lambda _e: words.translate(
            "Sentences", "This is no Word file, or it is damaged. Choose a .docx file."
        ),
        sheets.LetterHostile: lambda e: _hostile(e, words),
    }


def _hostile(error: sheets.LetterHostile, words: Wording) -> str:
    match error.what:
        case "field":
            return words.translate(
                "Sentences",
                "A field in this file is none that a letter knows. The list names them.",
            )
        case "told":
            return words.translate(
                "Sentences", "This kind of addressee need not know what a field of this Word file tells."
            )
        case "code":
            return words.translate(
                "Sentences", "This file holds more than fields in double braces. Nothing of it was taken in."
            )
        case "macro":
            return words.translate(
                "Sentences", "This file holds macros or embedded objects. Save it as a plain .docx without them."
            )
    return words.translate(
        "Sentences", "This file would fetch something from elsewhere or is built to do harm. It was not taken in."
    )


def _unreadable(error: errors.PackageUnreadable, words: Wording) -> str:
    if error.reason == "unread":
        return words.translate("Sentences", "The file cannot be read there. Is the stick still in?")
    if error.reason == "changed":
        return words.translate(
            "Sentences",
            "This package was changed or cut off on its way. Nothing of it was taken over: ask for it again.",
        )
    return words.translate("Sentences", "This file is no package of Pana.")


def _wrong(error: errors.WrongPackage, words: Wording) -> str:
    match error.found:
        case packages.PackageKind.REVIEW:
            return words.translate("Sentences", "This is a plan for review, not an answer.")
        case packages.PackageKind.ANSWER:
            return words.translate(
                "Sentences", "This is an answer to a plan: the centre that sent the plan takes it in."
            )
        case packages.PackageKind.TRANSFER:
            return words.translate("Sentences", "This is a whole case from another centre.")
    return words.translate("Sentences", "This package is of a kind that is not opened here.")


def reviews_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        packages.PartnerUnknown: lambda e: words.translate(
            "Sentences", "Nobody has confirmed this key here. Compare its fingerprint by telephone first: {digits}"
        ).format(digits=e.fingerprint),
        packages.PartnerEnded: lambda _e: words.translate(
            "Sentences", "This key was taken out of use: nothing is sent to it, and what it signs is not believed."
        ),
        packages.NotForReview: lambda _e: words.translate(
            "Sentences", "This version does not wait for the guardianship body now."
        ),
        packages.AlreadyOut: lambda _e: words.translate(
            "Sentences", "This version is out for review already. Call its package back first."
        ),
        packages.PackageUnknown: lambda _e: words.translate(
            "Sentences", "This answer belongs to no package that left from here."
        ),
        packages.PackageSettled: lambda e: (
            words.translate("Sentences", "This package was called back: its answer is refused.")
            if e.state is packages.PackageState.CALLED_BACK
            else words.translate("Sentences", "The answer to this package was taken in already.")
        ),
        packages.AnswerForged: lambda _e: words.translate(
            "Sentences",
            "This answer is a forgery or a mistake: it is not signed by the officer to whom the plan was sent, or it is"
            " about another text. Nothing was taken over.",
        ),
        packages.PlanChangedSince: lambda _e: words.translate(
            "Sentences",
            "The plan was changed or decided on since it was sent. The answer is about other words and was not"
            " taken in. Send the plan again.",
        ),
    }


def transfers_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        transfers.StillHere: lambda _e: words.translate(
            "Sentences", "The stay still lasts. Discharge first: a case is handed on after its discharge."
        ),
        transfers.KeyNotHeld: lambda _e: words.translate(
            "Sentences",
            "This case is restricted: only somebody who may read its sealed parts hands it on or takes it over.",
        ),
        transfers.CaseHere: lambda e: _here(e, words),
        transfers.ChildHere: lambda e: words.translate(
            "Sentences",
            "The child is here already, in file {number}, and was admitted without this case. Discharge that stay "
            "first, then take the case over: every stay is kept.",
        ).format(number=e.number),
        transfers.CaseDiverged: lambda e: words.translate(
            "Sentences",
            "Since this case left, a plan or a meeting was begun here in file {number} under a number that the other "
            "centre gave as well. Nothing was stored: let the other centre send the papers alone.",
        ).format(number=e.number),
        transfers.OtherProcedure: lambda e: words.translate(
            "Sentences", "This case was led by the procedure of another country ({code}); it is not taken over here."
        ).format(code=e.theirs),
    }


def _here(error: transfers.CaseHere, words: Wording) -> str:
    if not error.number:
        return words.translate("Sentences", "This case is in this registry already.")
    known = words.translate("Sentences", "This case is in this registry already, as file {number}.")
    return known.format(number=error.number)


TABLES = (transfers_faults, packages_faults, reviews_faults, letters_faults)
