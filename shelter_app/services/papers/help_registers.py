"""The registers of help by others: referrals with their answers, and what was told to whom."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.disclosures import Disclosure, Source
from shelter_app.domain.referrals import Referral
from shelter_app.reports.data import Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.house_registers import Gather, Lines
from shelter_app.services.papers.house_registers import Source as Registry
from shelter_app.services.papers.titles import document_title


def referrals(source: Registry) -> Lines:
    """Every referral that was begun in the period; a coded sheet says to whom, never for what."""
    numbers, before = source.in_year(source.of_files(source.by.store.referrals, "begun_at"))
    found: list[Referral] = source.all_of(source.by.store.referrals, numbers)
    names = source.names(one.resident_id for one in found)
    letters = source.by.store.letters.many(one.letter_id for one in found if one.letter_id is not None)
    rows = tuple(
        (
            str(numbers[one.id]),
            source.moment(one.begun_at),
            source.who(one.resident_id, names),
            "" if source.hidden(one.resident_id) else one.organisation,
            one.help if source.named(one.resident_id) else "",
            letters[one.letter_id].number if one.letter_id in letters else "",
            _outcome(source, one),
            source.staff.get(one.by, ""),
        )
        for one in found
    )
    columns = (
        source.column("no", 12, centred=True), source.column("at", 30, centred=True), source.column("person", 54),
        source.column("organisation", 42), source.column("aid", 40, naming=True),
        source.column("letter_no", 18, centred=True), source.column("outcome", 36), source.column("made_by", 25),
    )  # fmt: skip
    return Lines(columns, rows, before)


def _outcome(source: Registry, one: Referral) -> Text:
    """Where it stands, and the days on which it was answered and done; what was said stays in the file."""
    day = f.day(one.done_on or one.answered_on)
    told = (one.answer, one.feedback, one.stopped) if source.named(one.resident_id) else ()
    return f.joined(", ", f.label(source.by, "referral_state", one.state.value), day, *told)


def disclosures(source: Registry) -> Lines:
    """What was told in the period: to whom, on what basis, how; a coded sheet does not say what it was."""
    numbers, before = source.in_year(source.of_files(source.by.store.disclosures, "at"))
    found: list[Disclosure] = source.all_of(source.by.store.disclosures, numbers)
    names = source.names(one.resident_id for one in found if one.resident_id is not None)
    rows = tuple(
        (
            str(numbers[one.id]),
            source.moment(one.at),
            source.who(one.resident_id, names) if one.resident_id is not None else str(len(one.concerns)),
            "" if source.hidden(one.resident_id) else one.to,
            _what(source, one),
            _basis(source, one),
            f.label(source.by, "contact_medium", one.how) if one.how else "",
            source.staff.get(one.by, ""),
        )
        for one in found
    )
    columns = (
        source.column("no", 12, centred=True), source.column("at", 30, centred=True), source.column("person", 50),
        source.column("told_to", 40), source.column("told_what", 45), source.column("basis", 40),
        source.column("way", 18), source.column("made_by", 22),
    )  # fmt: skip
    return Lines(columns, rows, before)


def _what(source: Registry, one: Disclosure) -> Text:
    if one.source is Source.LIST:
        printed = one.document.startswith("register-")
        return document_title(one.document, source.by) if printed else source.word("list")
    paper = f.joined(" № ", document_title(one.document, source.by), one.number) if one.document else ""
    told = (one.what, one.why) if source.named(one.resident_id) else ()
    struck = source.word("struck") if one.struck else ""
    return f.joined("; ", paper, *told, struck)


def _basis(source: Registry, one: Disclosure) -> Text:
    """The basis with the clause of its rule, or as it was typed; who explained it to the person."""
    by = source.by
    rule = by.profile.rule(one.clause)
    clause: Text = f.each_language(rule.clause.get) if rule is not None else one.clause
    shown = clause if rule is not None or source.named(one.resident_id) else ""
    explained = f.joined(": ", source.word("explained"), one.explained_by) if one.explained_by else ""
    return f.joined("; ", f.joined(": ", f.label(by, "disclosure_basis", one.basis.value), shown), explained)


OF_HELP: Final[dict[str, Gather]] = {
    "register-referrals": referrals,
    "register-disclosures": disclosures,
}
