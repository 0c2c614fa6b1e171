"""The facts of a needs assessment: the list of the country with its answers, and who took part."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.guards import Step
from shelter_app.domain.needs import NeedLine, NeedsAssessment
from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.reference import ReferenceList
from shelter_app.reports import papers
from shelter_app.reports.data import Answer, Fact, Signer, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.decided import decided_otherwise
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered

DOCUMENT: Final = "needs-assessment"
_TEXTS: Final = frozenset({"other_needs", "comments"})
_ANSWERS: Final = {True: Answer.YES, False: Answer.NO, None: Answer.NOT_ASKED}


def why_not(file: CaseFile) -> str:
    """ "no_needs" while nobody has assessed them."""
    return "" if file.by.store.needs.all(resident_id=file.resident.id, limit=1) else "no_needs"


def gather(file: CaseFile, about: int | None) -> Gathered:
    """One assessment, the latest unless another is named."""
    every = file.by.store.needs.all("held_at", resident_id=file.resident.id)
    found = [one for one in every if about in (None, one.id)]
    if not found:
        raise NothingToPrint(DOCUMENT, "no_needs")
    one, by = found[-1], file.by
    held = file.local(one.held_at)
    author = by.store.staff.find(one.by)
    language = f.label(by, "language", one.child_views_language) if one.child_views_language else ""
    sheet = papers.NeedsSheet(
        centre=f.centre(by),
        person=f.person_name(file.person),
        age=f.age(file.person, held.date()),
        held=held,
        expert=f.joined(" ", f.post(by, author), author.short) if author else "",
        needs=_asked(file, one),
        other=one.other,
        conclusion=one.comments,
        own_words=f.fact(f"«{one.child_views.strip('«» ')}»" if one.child_views else "", Fact.not_asked()),
        own_words_note=_in_brackets(language),
        strengths=f.fact(one.strengths, Fact.not_asked()),
        goals=f.fact(one.goals, Fact.not_asked()),
        took_part=f.capital(f.joined(", ", *(f.label(by, "attendee_role", role) for role in one.took_part), one.names)),
        missing_reason=one.absent_reason,
        signers=_signers(file, one),
        adult=file.adult(one.held_at),
        decided=decided_otherwise(file, None, Step.FINISH_NEEDS, about=str(one.id)),
    )
    number = DocumentNumber.of_file(file.resident.number, Mark.N, every.index(one) + 1)
    return Gathered(sheet, number, needs_id=one.id)


def _in_brackets(language: Text) -> Text:
    return f.each_language(lambda lang: f"({f.in_language(language, lang)})") if f.written(language) else ""


def _asked(file: CaseFile, one: NeedsAssessment) -> tuple[papers.AskedNeed, ...]:
    """Every line that was offered then or now; what has no answer says that nobody asked."""
    needs = file.by.reference.list(one.needs_list)
    answered = {line.code for line in one.lines}
    day = file.local(one.held_at).date()
    codes = [
        entry.code
        for entry in needs.entries
        if entry.code in answered or (entry.active(day) and entry.code not in _TEXTS)
    ]
    codes += [line.code for line in one.lines if needs.get(line.code) is None]
    order = [group.code for group in needs.groups]
    lines = sorted((one.line(code) for code in codes), key=lambda line: _place(needs, order, line))
    return tuple(_need(file, needs, line) for line in lines)


def _place(needs: ReferenceList, order: list[str], line: NeedLine) -> int:
    entry = needs.get(line.code)
    return order.index(entry.group) if entry and entry.group in order else len(order)


def _need(file: CaseFile, needs: ReferenceList, line: NeedLine) -> papers.AskedNeed:
    entry = needs.get(line.code)
    group = next((one for one in needs.groups if entry and one.code == entry.group), None)
    title: Text = f.each_language(group.labels.get) if group else line.code
    words = f.capital(f.label(file.by, needs.name, line.code))
    return papers.AskedNeed(title, words, _ANSWERS[line.needed], line.priority, line.comment)


def _signers(file: CaseFile, one: NeedsAssessment) -> tuple[papers.RoleSigner, ...]:
    """Who assessed, then everyone who took part by their role: all interested parties sign (KZ 8.5)."""
    by, own = file.by, f.staff_signer(file.by, one.by)
    assessed = f.phrase(lambda w: w.translate("NeedsSheet", "Assessed by"))
    roles = [
        papers.RoleSigner(f.capital(f.label(by, "attendee_role", role)), Signer("", f.label(by, "attendee_role", role)))
        for role in one.took_part
    ]
    return ((papers.RoleSigner(assessed, own),) if own else ()) + tuple(roles)
