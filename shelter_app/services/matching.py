"""Has this child been here before? Possible matches while the name is typed; nothing is ever merged by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shelter_app.domain.contacts import Contact
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.likeness import LIKELY_SAME, another_given_name, similarity
from shelter_app.domain.names import Name, fold_prefix
from shelter_app.domain.people import Person, Sex
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.residents import lines, matched
from shelter_app.services.session import Session, allowed

_ENOUGH_LETTERS = 3
_PREFIX = 3
_MOST = 200


@dataclass(frozen=True, slots=True)
class Match:
    """A file that may be about the same person: how alike the names are (0-100) and what agrees.

    None in ``same_sex`` or ``same_birth`` means that one side does not know, which is no disagreement. ``marks`` is
    what was seen on the body at the last admission, in the words of then. ``stops`` are those who must not come near;
    nobody of a restricted file, whose prohibitions go into no other one.
    """

    summary: ResidentSummary
    person: Person
    score: int
    same_sex: bool | None
    same_birth: bool | None
    marks: str = ""
    stops: tuple[Contact, ...] = ()


@allowed(Can.ADMIT)
def possible_matches(name: str, sex: Sex | None, born: PartialDate, *, limit: int = 3, by: Session) -> list[Match]:
    """Files whose name reads alike in any spelling, best first; a birth date on 1 January is compared by year only.

    A contradicting sex or birth date lowers a match. Twins are no match: the same family and day of birth, but another
    given name.
    Matches show names and marks of the body, so they stand in the audit like a search, with the files they are from.
    """
    if len(name.strip()) < _ENOUGH_LETTERS:
        return []
    matches = []
    summaries = [summary for summary in lines(candidates(by, name), by=by) if summary.sort_key]
    residents = by.store.residents.many(summary.resident_id for summary in summaries)
    people = by.store.people.many(resident.person_id for resident in residents.values())
    for summary in summaries:
        person = people[residents[summary.resident_id].person_id]
        if _twins(name, born, person):
            continue
        score = max((similarity(name, record.name.full) for record in person.names), default=0)
        same_sex = None if Sex.UNKNOWN in (sex, person.sex) or sex is None else sex is person.sex
        same_birth = born.may_be(person.born) if born and person.born else None
        if same_sex is False or same_birth is False:
            score -= 10
        if score >= LIKELY_SAME:
            matches.append(Match(summary, person, min(score, 100), same_sex, same_birth))
    best = sorted(matches, key=lambda match: -match.score)[:limit]
    if best:
        matched(name, (match.summary.number for match in best), by=by)
    return [
        replace(match, marks=_marks(by, match.summary.resident_id), stops=_stops(by, match.summary)) for match in best
    ]


def _twins(name: str, born: PartialDate, person: Person) -> bool:
    """Born on one and the same day into one family under different given names, in every writing that is known."""
    typed, names = Name.parse(name), [record.name for record in person.names]
    same_day = born.exact is not None and born.exact == person.born.exact and not born.looks_like_placeholder
    return same_day and bool(names) and all(another_given_name(typed, known) for known in names)


def _stops(by: Session, line: ResidentSummary) -> tuple[Contact, ...]:
    if line.restricted:
        return ()
    return tuple(one for one in by.store.contacts.all("name", resident_id=line.resident_id) if one.stopped)


def _marks(by: Session, resident_id: ResidentId) -> str:
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
    if not stays:
        return ""
    seen = (stays[0].health_note, *(f"{injury.place} {injury.text}" for injury in stays[0].injuries))
    return "; ".join(text.strip() for text in seen if text.strip())


def candidates(by: Session, name: str) -> list[ResidentId]:
    """Files in which a part of the name stands in any spelling, for a closer look; shown to nobody as they are."""
    words, find = fold_prefix(name).split(), by.store.search.find
    found = dict.fromkeys((*find(words, limit=_MOST), *by.store.search.find_near(words, limit=_MOST)))
    for word in words:
        if len(word) >= _PREFIX:
            for start in (word, word[:_PREFIX]):
                found.update(dict.fromkeys(find([start], limit=_MOST)))
    return list(found)
