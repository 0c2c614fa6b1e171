"""Words for the world's faults, the same in windows and on the command line: what is so, and what to do about it.

They hold no personal data. lupdate finds `words.translate("Context", "text")` with two literals, whoever the words are.
"""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.sentences import at_the_door as door
from shelter_app.sentences import at_work as work
from shelter_app.sentences import backing_up as copies
from shelter_app.sentences import on_the_way as way
from shelter_app.wording import Wording


def sentence_for(error: ShelterError, words: Wording) -> str | None:
    """The sentence for this fault, None where this kind has none of its own."""
    if isinstance(error, InvalidInput):
        told = (reason_for(reason, words) for reason in error.problems.values())
        return next((sentence for sentence in told if sentence), None)
    tables = (*work.TABLES, *door.TABLES, *way.TABLES, *copies.TABLES)
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
        "before_attempt": lambda: words.translate(
            "Sentences", "That is before the attempt that is already written down: check the day and the hour."
        ),
        "before_leaving": lambda: words.translate(
            "Sentences", "That is before the child left: follow-up begins after the discharge."
        ),
        "past_next_stage": lambda: words.translate(
            "Sentences",
            "That is past the day of the next follow-up, or a month past the last: only a director puts it off so far.",
        ),
        "before_last_change": lambda: words.translate(
            "Sentences", "That is before the last change of where the child is: write a later hour."
        ),
        "not_in_this_house": lambda: words.translate(
            "Sentences", "Nobody leaves this house by that route: choose another one, or ask the director to allow it."
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
