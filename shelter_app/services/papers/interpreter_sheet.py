"""The agreement of an interpreter not to disclose, filled in with what the register knows of them."""

from __future__ import annotations

from shelter_app.domain.answers import Answer
from shelter_app.domain.interpreters import Interpreter, Relation
from shelter_app.reports.data import Signer as Person
from shelter_app.reports.papers import FormSigner
from shelter_app.services.papers import facts as f
from shelter_app.services.session import Session


def agreement_answers(by: Session, interpreter: Interpreter, language: str) -> tuple[Answer, ...]:
    """Name, document, languages, sex and the last day; who they are to a person is asked before each interview."""
    spoken = ", ".join(by.reference.label("language", one, language) for one in interpreter.languages)
    known = {
        "name": interpreter.name,
        "document": interpreter.document,
        "languages": spoken,
        "sex": interpreter.sex if interpreter.sex in ("f", "m") else "",
        "relation": Relation.EMPLOYEE.value if interpreter.employee else "",
        "valid_until": f"{interpreter.bound_until:%d.%m.%Y}" if interpreter.bound_until else "",
    }
    return tuple(Answer(key, value) for key, value in known.items() if value)


def agreement_signers(by: Session, interpreter: Interpreter) -> tuple[FormSigner, ...]:
    """The interpreter, and who prints the agreement and hears it signed."""
    expert = f.staff_signer(by, by.staff.id)
    signers = [FormSigner("interpreter", Person(interpreter.name, ""))]
    return (*signers, FormSigner("specialist", expert)) if expert is not None else tuple(signers)
