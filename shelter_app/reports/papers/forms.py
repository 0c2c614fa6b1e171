"""The facts of a procedure form: the layout as the country prints it, the answers, and who took part."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.answers import Answer
from shelter_app.domain.consents import StoodBy
from shelter_app.domain.labels import Labels
from shelter_app.domain.procedure_forms import Approved, FormLayout, Heading
from shelter_app.reports.data import ByLanguage, Centre, Signer, Text
from shelter_app.reports.papers.decided import Decided


@dataclass(frozen=True, slots=True)
class HeadLine:
    """What the program knows for one line of the head; a line it does not know is left for the pen."""

    heading: Heading
    text: Text


@dataclass(frozen=True, slots=True)
class FormSigner:
    """Somebody who took part in a role of the form; two of one role sign on two lines."""

    role: str
    signer: Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureForm:
    """A form with its answers; an ``empty`` one is for the pen, has every line to sign and no list for the officer.

    Nor has a ``settled`` one, which asks nobody: it puts on paper what is decided or agreed already.

    ``minor`` asks for the lines of a representative. Without ``medical`` those answers stay out of the copy and it says
    so. ``large`` prints everything 1.4 times as big. ``countries`` are the words of the codes among the answers.
    ``decided`` are the rules a director let be, ``stood_by`` who stands beside a minor in the consent.
    """

    centre: Centre
    country: Labels
    layout: FormLayout
    number: str = ""
    procedure: str = ""
    clause: str = ""
    person: Text = ""
    head: tuple[HeadLine, ...] = ()
    answers: tuple[Answer, ...] = ()
    signers: tuple[FormSigner, ...] = ()
    countries: tuple[tuple[str, ByLanguage], ...] = ()
    approved: tuple[Approved, ...] = ()
    empty: bool = False
    settled: bool = False
    minor: bool = False
    medical: bool = False
    large: bool = False
    decided: tuple[Decided, ...] = ()
    stood_by: StoodBy | None = None
