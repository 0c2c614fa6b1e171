"""The words of a procedure form in one language: its own sentences, the centre's corrections, and what every form says.

The sentences of a layout stand in the catalogues of forms under the code of the layout; what stands here belongs to
every form and is collected into the same catalogues, because forms are printed in languages no other paper has.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from shelter_app.domain.procedure_forms import NO, YES, Approved, FormLayout, Heading
from shelter_app.wording import Words, load, unreviewed

FormSay: TypeAlias = Callable[[Words], str]
"""A phrase that every form knows, asked for in one language; written in place so that lupdate sees the literal."""


class FormWords:
    """One language of one form; a sentence the centre has approved replaces the one that came with the program."""

    def __init__(
        self, lang: str, form: FormLayout, extra: Sequence[str] = (), approved: Sequence[Approved] = ()
    ) -> None:
        self.lang = lang
        self._form = form.code
        own = {(one.form, one.source): (one.text,) for one in approved if one.lang == lang}
        self._words = load("forms", lang).corrected(own)
        waiting = unreviewed("forms", lang) - own.keys()
        self.working = any((form.code, text) in waiting for text in (*form.words(), *extra))

    def sentence(self, source: str) -> str:
        """A sentence of the layout in this language."""
        return self._words.sentence(self._form, source)

    def say(self, say: FormSay) -> str:
        """A phrase of every form in this language."""
        return say(self._words)


YES_NO: Final[dict[str, FormSay]] = {
    YES: lambda w: w.translate("ProcedureForm", "Yes"),
    NO: lambda w: w.translate("ProcedureForm", "No"),
}
HEADINGS: Final[dict[Heading, FormSay]] = {
    Heading.PLACE: lambda w: w.translate("ProcedureForm", "Place"),
    Heading.DATE: lambda w: w.translate("ProcedureForm", "Date"),
    Heading.ORGANISATION: lambda w: w.translate("ProcedureForm", "Organisation"),
    Heading.EXPERT: lambda w: w.translate("ProcedureForm", "Specialist who fills in the form (position, name)"),
    Heading.APPLICANT: lambda w: w.translate("ProcedureForm", "Name of the person"),
    Heading.REPRESENTATIVE: lambda w: w.translate("ProcedureForm", "Legal representative (if any)"),
    Heading.LANGUAGE: lambda w: w.translate("ProcedureForm", "Language"),
    Heading.INTERPRETER: lambda w: w.translate("ProcedureForm", "Interpreter (if any)"),
    Heading.CONSENT: lambda w: w.translate("ProcedureForm", "I agree to be identified (signature)"),
}


def numbered(words: FormWords, number: str, procedure: str) -> str:
    """The form's number in its country: Form 4a; Form 1 (referral); nothing where the source numbers none."""
    if not number:
        return ""
    if not procedure:
        return words.say(lambda w: w.translate("ProcedureForm", "Form {number}")).format(number=number)
    named = words.say(lambda w: w.translate("ProcedureForm", "Form {number} ({procedure})"))
    return named.format(number=number, procedure=words.sentence(procedure))


def cited(words: FormWords, clause: str) -> str:
    """The clause of the procedure that asks for the form."""
    return words.say(lambda w: w.translate("ProcedureForm", "Clause {clause}")).format(clause=clause) if clause else ""


def own_form(words: Words) -> str:
    """What stands on a form the procedure demands without a layout."""
    return words.translate("ProcedureForm", "The centre's own form")


def own_part(words: Words) -> str:
    """What stands over a part the centre has added to the source's form."""
    return words.translate("ProcedureForm", "Added by the centre")


def working(words: Words) -> str:
    """What the foot of a page says while the centre has not approved every sentence."""
    return words.translate("ProcedureForm", "Working translation, not yet approved")


def not_asked(words: Words) -> str:
    """The heading of the officer's list."""
    return words.translate("ProcedureForm", "For the officer: not asked yet")


def not_asked_note(words: Words) -> str:
    """What the officer must know of empty boxes."""
    return words.translate("ProcedureForm", "Nobody was asked these questions yet. Two empty boxes do not mean “no”.")


def kept_apart(words: Words) -> str:
    """What stands in the place of a medical answer that this copy does not show."""
    return words.translate("ProcedureForm", "kept with the medical staff")


def without(words: Words) -> str:
    """What a director let the form go on without, for those who read it later."""
    return words.translate("ProcedureForm", "Gone on without: {what} ({clause}). Decided by {who} on {day}: {reason}")


def authority_signs(words: Words) -> str:
    """Why the guardianship authority stands where the parents would sign."""
    return words.translate(
        "ProcedureForm", "The guardianship authority signs beside the child in the place of the parents: {reason}"
    )


def nobody_signs(words: Words) -> str:
    """Why the line of the representative stays empty."""
    return words.translate("ProcedureForm", "It could not wait for anybody to sign beside the child: {reason}")


def signatures(words: Words) -> str:
    """The heading of the lines to sign."""
    return words.translate("ProcedureForm", "Signatures")
