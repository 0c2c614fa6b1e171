"""What a file already says of the questions of a form, so that nobody is asked twice."""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.answers import Value
from shelter_app.domain.people import Person, Sex
from shelter_app.domain.procedure_forms import Question
from shelter_app.services.session import Session


def known_fact(by: Session, person: Person, question: Question, language: str) -> Value | None:
    """The answer of the file to one question, in words of a language; None where the file does not know it."""
    found = _FACTS.get(question.fact)
    return (found(by, person, language) or None) if found else None


def _name(_by: Session, person: Person, language: str) -> str:
    names = (person.written_or_fallback(language), person.other_writing())
    return " / ".join(dict.fromkeys(filter(None, names)))


def _sex(_by: Session, person: Person, _language: str) -> str:
    return "" if person.sex is Sex.UNKNOWN else person.sex.value


def _birth(_by: Session, person: Person, _language: str) -> str:
    born = person.born
    if born.exact is not None and not born.estimated:
        return f"{born.exact:%d.%m.%Y}"
    return born.to_text()


def _citizenship(by: Session, person: Person, language: str) -> str:
    return ", ".join(by.reference.label("country", code, language) for code in person.citizenships)


def _documents(by: Session, person: Person, language: str) -> str:
    papers = (
        " ".join(filter(None, (by.reference.label("identity_document", one.kind, language), one.number)))
        for one in person.documents
        if one.at_hand
    )
    return "; ".join(papers)


_FACTS: dict[str, Callable[[Session, Person, str], str]] = {
    "person.full_name": _name,
    "person.sex": _sex,
    "person.birth": _birth,
    "person.citizenship": _citizenship,
    "person.documents": _documents,
}
