"""What is said where a copy of the registry cannot be made, proven or put back."""

from __future__ import annotations

from shelter_app.domain import backups
from shelter_app.domain.errors import ShelterError
from shelter_app.sentences.at_the_door import Told
from shelter_app.wording import Wording


def copy_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        backups.NoRoomForCopy: lambda e: words.translate(
            "Sentences",
            "There is not enough room: a copy needs {needed} MB and {free} MB are free. Nothing was removed. Take a "
            "larger drive or free some space on this one.",
        ).format(needed=_megabytes(e.needed), free=e.free // 1_000_000),
        backups.CopyPlaceRefused: lambda e: place_words(e.reason, words),
        backups.CopyUnderWay: lambda _e: words.translate(
            "Sentences", "A copy is being made in this folder at this moment. Wait until it is finished."
        ),
        backups.CopyRefused: lambda e: refused_words(e.reason, words),
        backups.RestoreRefused: lambda e: (
            words.translate(
                "Sentences", "The registry in this folder is open. Close its window everywhere, then put the copy back."
            )
            if e.reason == "occupied"
            else words.translate(
                "Sentences",
                "A registry may not lie in a folder that is synchronised: a service would carry it out of the house.",
            )
        ),
    }


def place_words(reason: str, words: Wording) -> str:
    """Why copies may not lie in a folder."""
    known = {
        "registry_folder": words.translate(
            "Sentences", "The registry itself lies there: one accident would take both. Choose another drive."
        ),
        "sync_folder": words.translate(
            "Sentences",
            "A service would carry the copies out of the house. Choose a folder that is not synchronised.",
        ),
        "missing": words.translate(
            "Sentences", "The folder for copies is not there. Plug the drive in, or choose another folder."
        ),
        "not_writable": words.translate("Sentences", "Nothing can be written there. Choose another folder."),
        "not_chosen": words.translate(
            "Sentences", "No folder for copies is chosen yet. The director chooses it under Administration, Copies."
        ),
    }
    return known[reason]


def refused_words(reason: str, words: Wording) -> str:
    """Why a copy is not trusted; in each case it was left as it is."""
    known = {
        "unreadable": words.translate("Sentences", "This is no copy of a registry, or its manifest cannot be read."),
        "newer": words.translate(
            "Sentences", "This copy was made by a newer version of Pana. Install that version to use it."
        ),
        "cut_off": words.translate("Sentences", "A part of this copy is missing. Take an older copy or another drive."),
        "changed": words.translate(
            "Sentences", "This copy was changed or damaged after it was made. Take an older copy or another drive."
        ),
        "header": words.translate(
            "Sentences", "The key file of this copy is damaged or of another copy. Take an older copy or another drive."
        ),
        "key": words.translate("Sentences", "This copy belongs to another registry: the key does not open it."),
        "counts": words.translate(
            "Sentences", "This copy does not hold what it says. Do not use it; tell the director."
        ),
        "audit": words.translate(
            "Sentences", "The audit log in this copy is not whole. Do not use it; tell the director."
        ),
        "signature": words.translate(
            "Sentences", "Nobody of the staff signed this copy. Do not use it; tell the director."
        ),
        "differs": words.translate(
            "Sentences", "What was written is not what was read, so it does not count. Nothing was changed: try again."
        ),
        "not_proven": words.translate(
            "Sentences", "The copy could not be opened to prove it, so it does not count. Try again."
        ),
    }
    general = words.translate(
        "Sentences", "The database in this copy is damaged (finding: {finding}). Take an older copy or another drive."
    )
    return known.get(reason, general.format(finding=reason))


def _megabytes(size: int) -> int:
    return -(-size // 1_000_000)


TABLES = (copy_faults,)
