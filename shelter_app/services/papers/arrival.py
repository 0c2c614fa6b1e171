"""What act and letters say alike about an arrival: who brought the child, on what ground, under which category."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from shelter_app.domain.admissions import INJURIES
from shelter_app.domain.care import WITHOUT_CARE, Said
from shelter_app.domain.numbers import bare
from shelter_app.domain.stays import Stay
from shelter_app.reports.data import Fact, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile

GROUND_RULE: Final = "R-05.ground"
_AND: Final = re.compile(r"^(и|және|мен|and) ")


def category(file: CaseFile, stay: Stay) -> Fact:
    """The legal category in words, with what was said about who cares for the child; a paper assumes nothing."""
    named = f.label(file.by, "admission_category", stay.category)
    return f.fact(f.joined("; ", named, *_care(stay)), Fact.unclear())


def _care(stay: Stay) -> Iterator[Text]:
    match stay.unaccompanied:
        case Said.YES:
            yield f.phrase(lambda w: w.translate("Facts", "came without a parent or guardian"))
        case Said.NO:
            yield f.phrase(lambda w: w.translate("Facts", "came with a parent or guardian"))
    match stay.without_care:
        case Said.YES if stay.category != WITHOUT_CARE:
            yield f.phrase(lambda w: w.translate("Facts", "left without parental care"))
        case Said.NO:
            yield f.phrase(lambda w: w.translate("Facts", "not without parental care"))


def brought_by(file: CaseFile, stay: Stay) -> Fact:
    """The body that brought the child, and the person."""
    body = f.label(file.by, "brought_by", stay.brought_by)
    return f.fact(f.joined(", ", body, who_brought(body, stay)), Fact.unclear())


def who_brought(body: Text, stay: Stay) -> str:
    """The person who brought the child, without the body that staff wrote down once more ("police, captain")."""
    person = stay.brought_by_person.strip()
    first, _comma, after = person.partition(",")
    for lang in ("kk", "ru", "en"):
        said = f.in_language(body, lang).strip().casefold()
        if said and first.strip().casefold() in (said, *said.split()):
            return after.strip()
        rest = person[len(said) :]
        if said and person.casefold().startswith(said) and not rest[:1].isalnum():
            return _AND.sub("", rest.lstrip(" ,;:.–-"))
    return person


def ground(file: CaseFile, stay: Stay) -> Fact:
    """The paper on which the stay rests, or which one will follow and by when, as its clock says."""
    paper = stay.ground
    if paper.outstanding:
        named = f.label(file.by, "ground_kind", paper.expected_kind) if paper.expected_kind else ""
        return Fact.later(named, term(file, stay, GROUND_RULE))
    number = f"№ {bare(paper.number)}" if paper.number else ""
    named = f.label(file.by, "ground_kind", paper.kind)
    return f.fact(f.joined(", ", named, number, f.partial_day(paper.issued_on), paper.issuer), Fact.unclear())


def injuries_in_words(file: CaseFile, stay: Stay) -> Text:
    """What was seen of injuries that nobody listed one by one: the sign with the words beside it, "" without the sign.

    The words may tell of more than the injuries; a letter that leaves them out would hide what was seen.
    """
    if INJURIES not in stay.health_seen:
        return ""
    return f.joined(": ", f.label(file.by, "health_visible", INJURIES), stay.health_note)


def term(file: CaseFile, stay: Stay, rule: str) -> datetime | None:
    """When the clock that this stay started runs out."""
    for item in file.by.store.summaries.due_of(file.resident.id):
        if item.code == rule and item.started_at == stay.admitted_at:
            return file.local(item.due_at)
    return None
