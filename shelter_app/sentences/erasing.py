"""What is said where a file may not be erased or opened now, or the person of it was erased already."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Any

from shelter_app.domain import browsing, erasures, two_persons
from shelter_app.domain.erasures import Obstacle
from shelter_app.domain.errors import ShelterError
from shelter_app.wording import Wording

Told = Callable[[Any], str]


def erasing_faults(words: Wording) -> dict[type[ShelterError], Told]:
    return {
        browsing.BrowsedTooMuch: lambda e: words.translate(
            "Sentences",
            "You have opened {opened} different files within {minutes} min. File {number} opens in {wait} min by itself"
            " or now with a reason that the director reads. The files opened within that time and every safety card"
            " stay open to you, in an emergency as well.",
        ).format(opened=e.opened, minutes=e.minutes, number=e.number, wait=max(1, ceil(e.seconds / 60))),
        two_persons.SecondPersonNeeded: lambda e: _second_person(e.reason, words),
        erasures.CannotErase: lambda e: " ".join(_against(one, words) for one in e.obstacles),
        erasures.SamePerson: lambda _e: words.translate(
            "Sentences", "You proposed this erasure yourself: another person has to confirm it."
        ),
        erasures.NotApart: lambda e: _not_apart(e.days, words),
        erasures.ErasureOver: lambda _e: words.translate(
            "Sentences", "This was withdrawn or carried out meanwhile. Open the page again."
        ),
        erasures.FileErased: lambda e: words.translate(
            "Sentences", "The person of file {number} was erased by act No. {act}: its number and days alone are left."
        ).format(number=e.number, act=e.act),
    }


def _second_person(reason: str, words: Wording) -> str:
    told = {
        "same": words.translate("Sentences", "That is you: a colleague agrees with their own login and passphrase."),
        "one_time": words.translate(
            "Sentences", "This colleague still has a one-time passphrase, which somebody else knows: ask another one."
        ),
        "gone": words.translate("Sentences", "Nobody of the house has this login any more: ask another colleague."),
        "no_director": words.translate(
            "Sentences", "Neither of you is a director: papers of several residents leave with a director's consent."
        ),
    }
    return told.get(reason) or words.translate(
        "Sentences",
        "Several residents stand on this: it leaves in the window alone, where a second person agrees with their own "
        "passphrase. Print them one by one otherwise.",
    )


def _not_apart(days: int, words: Wording) -> str:
    if not days:
        return words.translate(
            "Sentences", "Choose a passphrase of your own first: somebody else knows the one you have."
        )
    return words.translate(
        "Sentences",
        "Your account was made or got another passphrase by whoever proposed this erasure or by the recovery sheet, "
        "since {days} days before the proposal. Another person has to confirm it.",
    ).format(days=days)


def _against(obstacle: Obstacle, words: Wording) -> str:
    """What stands against erasing a file, and what helps."""
    return {
        Obstacle.NOT_CLOSED: words.translate("Sentences", "The file is not closed."),
        Obstacle.HELD: words.translate(
            "Sentences", "The file is held: a court, an inquiry or the person asked for it."
        ),
        Obstacle.OPEN_DUTY: words.translate("Sentences", "A duty of this file is open: see to it or end it first."),
        Obstacle.OPEN_FOLLOW_UP: words.translate(
            "Sentences", "A stage of follow-up is open: record or cancel it first."
        ),
        Obstacle.UNSIGNED: words.translate("Sentences", "A printed paper of this file waits for its signatures."),
        Obstacle.PROPOSED: words.translate("Sentences", "It is proposed already and waits for a second person."),
        Obstacle.NOT_DUE: words.translate(
            "Sentences", "Nothing of this file is due today by the terms that are named."
        ),
        Obstacle.NAMES_LAST: words.translate(
            "Sentences", "Names go last: other parts of the file are kept longer, and names may stand in them."
        ),
    }[obstacle]
