"""How a family may be reached: the agreed safe way first, numbers only of those who may be called, else the rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from shelter_app.domain import phones
from shelter_app.domain.contacts import Contact, Permission, Right, same_person
from shelter_app.domain.names import fold
from shelter_app.domain.stays import Discharge

Kind = Literal["agreed", "call", "supervised", "undecided", "forbidden", "secret", "stop"]
_MAY = {Permission.ALLOWED: "call", Permission.BY_ACT: "call", Permission.SUPERVISED: "supervised"}
_LEAST_DIGITS = 6
_LONGEST_ENDING = 4
_FLEETING = "ац"
_REFUSES = re.compile(
    r"\b(?:не|ни|нет|нельзя|кроме|без|емес|болмайды|басқа|жоқ|not|no|never|except|without|don.t)\b"
    r"|\w[мбп][ае](?:ңыз|ңіз|й|у|сын|сін|ңдар|ңдер)\b",
    re.IGNORECASE,
)
Relations = Callable[[str], Iterable[str]]


def _no_words(_relation: str) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class WayToReach:
    """One line of the panel; ``number`` is empty wherever it may not be shown.

    ``outside`` marks a number that another way was agreed upon for: it is shown to whoever asks for it all the same.
    ``unsure`` says that the agreed way names nobody who could be recognised, so it is read before that number is used.
    """

    kind: Kind
    name: str
    number: str = ""
    outside: bool = False
    unsure: bool = False
    relation: str = ""


def ways(
    leaving: Discharge | None, contacts: Iterable[Contact], today: date, relations: Relations = _no_words
) -> list[WayToReach]:
    """Prohibitions first, then the agreed way, then who may be called; a hidden number is in none of the words.

    ``relations`` gives what people call a relation, in every language of the house: an agreed way often names no name.
    """
    known = list(contacts)
    hidden = [one for one in known if one.stopped or one.address_secret or _right(one, today) is Permission.FORBIDDEN]
    found = [_of(contact, today) for contact in known]
    if leaving is not None:
        found += _of_leaving(leaving, known, hidden)
    if leaving is not None and any(way.kind == "agreed" for way in found):
        agreed = leaving.safe_contact
        among = {leaving.receiver_relation, *(one.relation for one in known)} - {""}
        kin = {relation for relation in among if _called(agreed, relations(relation))}
        unsure = not kin and not _names_in(agreed) and sum(letter.isdigit() for letter in agreed) < _LEAST_DIGITS
        found = [_weighed(way, agreed, kin, unsure=unsure) for way in found]
    order = ("stop", "agreed", "call", "supervised", "secret", "forbidden", "undecided")
    return sorted(found, key=lambda way: order.index(way.kind))


def _weighed(way: WayToReach, agreed: str, kin: Collection[str], *, unsure: bool) -> WayToReach:
    """A number that does not stand in the agreed way lies outside it; whoever is named there may be called."""
    if not way.number or _holds(agreed, [phones.search_key(part) for part in re.split(r"[,;]", way.number)]):
        return way
    named = way.relation in kin or any(same_person(way.name, word) for word in _names_in(agreed))
    return way if named else replace(way, outside=True, unsure=unsure)


def _names_in(words: str) -> list[str]:
    """The parts of a sentence that may be somebody's name: two or more words with capitals, side by side."""
    return re.findall(r"[^\W\d_a-zа-яёәіңғүұқөһ][\w’'-]+(?:\s+[^\W\d_a-zа-яёәіңғүұқөһ][\w.’'-]*)+", words)


def _called(agreed: str, names: Iterable[str]) -> bool:
    """Whether the words tell of a relation in any case; never where they also say what must not be done."""
    if _REFUSES.search(agreed):
        return False
    said = fold(agreed).split()
    phrases = [fold(phrase).split() for name in names for phrase in re.split(r"[,()]", name)]
    return any(phrase and all(_inflected(word, said) for word in phrase) for phrase in phrases)


def _inflected(word: str, said: Iterable[str]) -> bool:
    """Whether one of the words begins as this one and is no longer than its case endings make it."""
    stems = [word[: max(3, min(4, len(word) - 1))]]
    if word.endswith(_FLEETING):
        # отец, отцу: the vowel before the last letter stands in one case only.
        stems.append(word[:-2] + word[-1])
    return any(other.startswith(tuple(stems)) and len(other) <= len(word) + _LONGEST_ENDING for other in said)


def _right(contact: Contact, today: date) -> Permission:
    return contact.permission(Right.CALL, today)


def _of(contact: Contact, today: date) -> WayToReach:
    if contact.stopped:
        return WayToReach("stop", contact.name)
    if _right(contact, today) is Permission.FORBIDDEN:
        return WayToReach("forbidden", contact.name)
    if contact.address_secret:
        return WayToReach("secret", contact.name)
    kind = _MAY.get(_right(contact, today))
    if kind is None:
        return WayToReach("undecided", contact.name)
    return WayToReach(kind, contact.name, ", ".join(contact.printable_phones), relation=contact.relation)  # type: ignore[arg-type]


def _of_leaving(leaving: Discharge, known: list[Contact], hidden: list[Contact]) -> list[WayToReach]:
    """What was agreed at the discharge, unless it leads to somebody who must not be reached that way any more."""
    found = []
    if leaving.safe_contact.strip() and not _leads_to(leaving.safe_contact, hidden):
        found.append(WayToReach("agreed", leaving.safe_contact.strip()))
    own = any(same_person(one.name, leaving.receiver) for one in known)
    if leaving.phone.strip() and not own and not _leads_to(leaving.phone, hidden):
        found.append(WayToReach("call", leaving.receiver, leaving.phone.strip(), relation=leaving.receiver_relation))
    return found


def _leads_to(words: str, hidden: list[Contact]) -> bool:
    """Whether words hold a number of one of these people, in whatever spelling."""
    return _holds(words, [phones.search_key(phone.written) for contact in hidden for phone in contact.phones])


def _holds(words: str, keys: Iterable[str]) -> bool:
    digits = "".join(letter for letter in words if letter.isdigit())
    return any(len(key) >= _LEAST_DIGITS and key[-10:] in digits for key in keys)
