"""Carries an act of erasure out: every row of the file, part by part, inside the change that confirms it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from typing import Final

from shelter_app.domain.answer_sheets import Sheet
from shelter_app.domain.answers import Answer, by_key, risks
from shelter_app.domain.bareness import bare_decision, bare_file, bare_person, bare_stay
from shelter_app.domain.erasures import CannotErase, Erasure, Obstacle, Removed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.merging import Merge
from shelter_app.domain.procedure_forms import FormLayout
from shelter_app.domain.retention import Part
from shelter_app.domain.statistics import region_named
from shelter_app.domain.stays import Stay
from shelter_app.security import compartments
from shelter_app.security.members import PublicKeys
from shelter_app.services import cover_keys
from shelter_app.services.deriving import renew_lines
from shelter_app.services.gone_files import gone_into
from shelter_app.services.house_work import IDENTIFICATION, identification
from shelter_app.services.journal import COMPARTMENT, RECOVERY_KEY_SETTING
from shelter_app.services.session import Session
from shelter_app.services.statistics import region_names
from shelter_app.storage.notes import RECOVERY_READER

ASIDE: Final = {
    "stays": Part.STAYS,
    "case_events": Part.STAYS,
    "follow_ups": Part.PLANS,
    "overrides": Part.STAYS,
    "health_cards": Part.HEALTH,
}
"""Of which part that is what a merging could not put into the file that stayed."""
WORDS_IN_DUE: Final = frozenset({Part.IDENTITY, Part.PLANS, Part.CONTACTS})
_WAS_SEALED: Final = b"\0"
"""Stands where sealed answers were: such a form is counted as one of which nobody knows more."""


def files_of(by: Session, resident_id: ResidentId) -> tuple[ResidentId, ...]:
    """The file and those that went into it: they are about the same person."""
    return (resident_id, *(gone.id for gone in gone_into(by, resident_id)))


def holding(by: Session, part: Part, files: Collection[ResidentId]) -> set[ResidentId]:
    """Which of these files have something of this part that an erasure would take, also where it was erased before."""
    found, store = by.store.erasing.holding(part, files), by.store
    if part is Part.STAYS:
        bare = _baring(by)
        found.update(stay.resident_id for stay in store.stays.among("resident_id", files) if bare(stay) != stay)
    if part is Part.PLANS:
        plans = store.plans.among("resident_id", files)
        found.update(plan.resident_id for plan in plans if bare_decision(plan.decision) != plan.decision)
    if part is Part.NOTES:
        layout, sheets = identification(by), store.sheets.among("resident_id", files)
        found.update(sheet.resident_id for sheet in sheets if _bare_sheet(layout, sheet) != sheet)
    for merge in _merges(by, files):
        if _without(merge, frozenset({part})) != merge:
            found.update({merge.kept, merge.gone}.intersection(files))
    return found


def carry_out(by: Session, act: Erasure) -> tuple[Removed, ...]:
    """Deletes and empties what the act names; runs in the transaction in which it was saved as confirmed.

    Raises CannotErase where the person goes and something would be left in which names may stand.
    """
    files, parts, store = files_of(by, act.resident_id), frozenset(act.parts), by.store
    if Part.STAYS in parts:
        _strip_stays(by, files)
    if Part.PLANS in parts:
        for plan in store.plans.among("resident_id", files):
            store.plans.save(replace(plan, decision=bare_decision(plan.decision)))
    if Part.NOTES in parts:
        _strip_sheets(by, files)
    for merge in _merges(by, files):
        if (bare := _without(merge, parts)) != merge:
            store.merges.save(bare)
    if act.whole:
        _strip_person(by, act, files)
    removed = [Removed("stays", len(store.stays.among("resident_id", files)), True)] if Part.STAYS in parts else []
    removed += [Removed("people", len(files), True)] if act.whole else []
    removed += [Removed(table, rows, emptied) for table, rows, emptied in store.erasing.erase(parts, files) if rows]
    if act.whole or Part.RESTRICTED in parts:
        removed.extend(_shred(by, act, files))
    if act.whole:
        removed.append(Removed("audit", store.erasing.forget_words(files), True))
    if parts & WORDS_IN_DUE:
        store.erasing.forget_words_of_due(files)
    renew_lines(by, act.resident_id)
    if act.whole and any(holding(by, part, files) for part in Part if part not in (Part.IDENTITY, Part.AUDIT)):
        raise CannotErase([Obstacle.NAMES_LAST])
    store.erasing.settle_index()
    return tuple(one for one in removed if one.rows)


def _strip_stays(by: Session, files: tuple[ResidentId, ...]) -> None:
    bare = _baring(by)
    for stay in by.store.stays.among("resident_id", files):
        by.store.stays.save(bare(stay))


def _baring(by: Session) -> Callable[[Stay], Stay]:
    """What leaves of a stay what is counted, with the region in place of where somebody was found."""
    names = region_names(by)
    labels = {entry.code: entry.labels.get("ru") for entry in by.reference.list("region_kz").entries}
    return lambda stay: bare_stay(stay, labels.get(region_named(stay.found_where, names), ""))


def _strip_person(by: Session, act: Erasure, files: tuple[ResidentId, ...]) -> None:
    stays = by.store.stays.among("resident_id", files)
    days = [stay.admitted_at.astimezone(by.tz).date() for stay in stays]
    for file in by.store.residents.many(files).values():
        by.store.people.save(bare_person(by.store.people.get(file.person_id), days))
        by.store.residents.save(bare_file(file, act.id))


def _strip_sheets(by: Session, files: tuple[ResidentId, ...]) -> None:
    layout = identification(by)
    for sheet in by.store.sheets.among("resident_id", files):
        by.store.sheets.save(_bare_sheet(layout, sheet))


def _bare_sheet(layout: FormLayout | None, sheet: Sheet) -> Sheet:
    kept = tuple(_signs(layout, sheet)) if layout is not None and sheet.form == IDENTIFICATION else ()
    return replace(sheet, answers=kept, sealed=_WAS_SEALED if sheet.sealed else b"")


def _signs(layout: FormLayout, sheet: Sheet) -> Iterator[Answer]:
    """The answers that are counted as signs, with those on which it depends that they were asked; no words of any."""
    answers = by_key(sheet.answers)
    questions = {question.key: question for question in layout.questions()}
    wanted = [question.key for question in risks(layout, answers)]
    for key in wanted:
        before = questions[key].only_if
        if before is not None and before.key in answers and before.key not in wanted:
            wanted.append(before.key)
    for key in wanted:
        yield Answer(key, answers[key].value)


def _merges(by: Session, files: Collection[ResidentId]) -> Iterable[Merge]:
    """The records of merging in which one of these files stayed or went, also those that were separated since."""
    sides = (by.store.merges.among(side, files) for side in ("kept", "gone"))
    return {one.id: one for found in sides for one in found}.values()


def _without(merge: Merge, parts: frozenset[Part]) -> Merge:
    """The record of a merging, by which the files can be separated still, without what it says of these parts."""
    kept = tuple(one for one in merge.aside if ASIDE[one.table] not in parts)
    if Part.HEALTH not in parts:
        return replace(merge, aside=kept)
    sides = {side: replace(getattr(merge, side), card=None) for side in ("before", "after", "away")}
    return replace(merge, aside=kept, **sides)


def _shred(by: Session, act: Erasure, files: tuple[ResidentId, ...]) -> Iterator[Removed]:
    """The key of the file goes in every sealed copy; a file whose person stays gets a new one for its readers."""
    readers = {} if act.whole else by.store.notes.grants(act.resident_id)
    yield Removed("grants", by.store.erasing.forget_key(files))
    members = by.store.staff.many(readers.keys() - {RECOVERY_READER}).values()
    if not members:
        return
    holders = {member.slot_id: PublicKeys(member.seal_key, member.sign_key) for member in members}
    recovery = bytes.fromhex(by.store.settings.get(RECOVERY_KEY_SETTING, str) or "")
    fresh = compartments.new_record_key(COMPARTMENT, act.resident_id)
    sealed = compartments.seal_record_key(fresh, holders, recovery)
    for member in members:
        by.store.notes.grant(act.resident_id, member.id, sealed[member.slot_id])
    by.store.notes.grant(act.resident_id, RECOVERY_READER, sealed[compartments.RECOVERY_HOLDER])
    cover_keys.follow(by, by.store.residents.get(act.resident_id), fresh)
