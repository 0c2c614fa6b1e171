"""The facts of letters that are no notice of placement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_app.domain.notices import Tell
from shelter_app.reports.data import Birth, Centre, Fact, PersonName, Signer, Text, Years
from shelter_app.reports.papers.arrival import Statute


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter to another body, one page in the state languages; its number is the number of the stamp.

    subject, opening, request  its sentences as the procedure has them, ``opening`` without the law before it
    lines                      what this addressee is told about the child, in this order
    age                        full years, None if not known
    """

    centre: Centre
    dated: date
    addressee: Text
    statute: Statute
    subject: Text
    opening: Text
    request: Text
    child: PersonName
    birth: Birth
    lines: tuple[tuple[Tell, Fact], ...]
    director: Signer
    executor: Text
    executor_phone: str
    age: int | Years | None = None
    adult: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLetter:
    """A letter in the centre's own words, with every field filled in.

    text      its paragraphs, a line each
    template  its code and edition, so that it can be explained later; ``values`` are those of the fields by language
    sex       by which words are chosen where it is made as a Word file
    """

    centre: Centre
    dated: date
    addressee: Text
    subject: Text
    text: Text
    director: Signer
    executor: Text
    executor_phone: str
    template: int
    edition: int
    values: tuple[tuple[str, str], ...]
    sex: str
