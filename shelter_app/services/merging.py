"""The same child entered twice: both files side by side, then one file, and two again where that was wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from shelter_app.domain import referrals
from shelter_app.domain.admissions import LIKENESS
from shelter_app.domain.errors import InvalidInput, Stale
from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.health import HealthCard
from shelter_app.domain.ids import IdentityDocumentId, MergeId, ResidentId
from shelter_app.domain.journal import CaseEvent, StoredOverride
from shelter_app.domain.meetings import Meeting
from shelter_app.domain.merging import (
    FROZEN_PLANS,
    Aside,
    Candidate,
    CannotMerge,
    Doubt,
    Facts,
    Merge,
    Moved,
    Obstruction,
    Side,
    differing,
    doubts,
    merged,
    obstruction,
    split,
)
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.separating import parted, status_after
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services.events import OWN_FORM
from shelter_app.services.gone_files import gone_into
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.storage.merging import MOVED, bring_back, object_of, set_aside

COUNTED = ("notes", "contacts", "support_plans", "attachments", "medicines", "examinations", "vaccinations", "prints")
"""Tables whose rows are counted on the page: by how many one sees which file was worked with."""

_ONCE = OWN_FORM - {referrals.SENT, referrals.ANSWERED, referrals.ACCEPTED, referrals.ENDED}
"""Facts that a stay holds once, or that its own form decided; those of a referral go where the referral goes."""

_IN_A_STAY = ("interviews", "referrals")
"""Tables whose rows name the stay in which they were begun."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two files side by side, as they were when they were read; :func:`merge` refuses if either has changed since."""

    kept: Candidate
    gone: Candidate
    counts: Mapping[Side, Mapping[str, int]]
    coordinators: Mapping[Side, str]
    obstruction: Obstruction | None
    doubts: tuple[Doubt, ...]
    differing: tuple[str, ...]
    aside: tuple[Stay, ...]

    def swapped(self) -> Compared:
        """The same two files with the other one staying."""
        counts = {Side.KEPT: self.counts[Side.GONE], Side.GONE: self.counts[Side.KEPT]}
        names = {Side.KEPT: self.coordinators[Side.GONE], Side.GONE: self.coordinators[Side.KEPT]}
        return _compared(self.gone, self.kept, counts, names)


def _compared(
    kept: Candidate, gone: Candidate, counts: Mapping[Side, Mapping[str, int]], names: Mapping[Side, str]
) -> Compared:
    aside = tuple(stay for stay, _same in split(kept.stays, gone.stays)[1])
    found = differing(kept.facts, gone.facts)
    return Compared(kept, gone, counts, names, obstruction(kept, gone), doubts(kept, gone), found, aside)


@allowed(Can.MERGE_FILES)
def compare(kept: ResidentId, gone: ResidentId, *, by: Session) -> Compared:
    """Both files side by side. The look at both is written down before anything is shown."""
    sides = {Side.KEPT: kept, Side.GONE: gone}
    found = {side: _candidate(by, one) for side, one in sides.items()}
    numbers = " ".join(one.facts.file.number for one in found.values())
    by.looked("file.compared", kept, subject=numbers)
    counts = {
        side: {table: len(by.store.merged_rows.ids(table, one)) for table in COUNTED}
        | {"contact_events": len(by.store.contact_log.of(one))}
        for side, one in sides.items()
    }
    names = {side: by.staff_name(one.facts.file.coordinator) for side, one in found.items()}
    return _compared(found[Side.KEPT], found[Side.GONE], counts, names)


def _candidate(by: Session, resident_id: ResidentId) -> Candidate:
    file, store = by.file(resident_id), by.store
    facts = Facts(file, store.people.get(file.person_id), store.health_cards.find(resident_id))
    stays = store.stays.all("-admitted_at", resident_id=resident_id)
    plans = tuple(store.plans.all("number", resident_id=resident_id))
    proposed = store.erasures.all(resident_id=resident_id, confirmed_at=None, withdrawn_at=None)
    return Candidate(facts, tuple(stays), plans, bool(proposed))


@allowed(Can.MERGE_FILES)
def merge(seen: Compared, choices: Mapping[str, Side], reason: str, *, by: Session) -> Merge:
    """Makes one file of two: everything goes into the one that stays, and the number of the other leads there.

    ``choices`` decides facts in which they differ; without a choice the file that stays is right. Raises
    InvalidInput(reason), CannotMerge with what forbids it, Stale where somebody changed one of the files since.
    """
    if not reason.strip():
        raise InvalidInput(reason="empty")
    kept, gone = (_candidate(by, one.facts.file.id) for one in (seen.kept, seen.gone))
    if (kept, gone) != (seen.kept, seen.gone):
        raise Stale("residents")
    forbidden = obstruction(kept, gone)
    if forbidden is not None:
        raise CannotMerge(forbidden)
    stays, away = (*kept.stays, *split(kept.stays, gone.stays)[0]), gone.facts
    after, same_papers = merged(kept.facts, away, choices, stays, by.today())
    kept_id, gone_id = kept.facts.file.id, away.file.id
    with by.change("file.merged", "residents", kept_id, gone_id) as change:
        change.subject, change.reason = f"{kept.facts.file.number} {away.file.number}", reason.strip()
        aside, moved = _move_all(by, kept, gone, same_papers)
        if away.card is not None:
            aside += set_aside(by.store.health_cards, "health_cards", [away.card])
        _save_card(by, kept.facts.card, after.card)
        if after.person != kept.facts.person:
            by.store.people.save(after.person)
        by.store.residents.save(after.file)
        by.store.residents.save(replace(away.file, merged_into=kept_id, group_id=None))
        by.store.merged_rows.forget(gone_id)
        record = Merge(
            MergeId(new_id()), kept_id, gone_id, by.now(), by.staff.id, reason.strip(), kept.facts, after, away,
            tuple(moved), tuple(aside),
        )  # fmt: skip
        change.detail = str(record.id)
        return by.store.merges.add(record)


Renamed = dict[tuple[str, int], dict[str, int | str | None]]


def _move_all(
    by: Session, kept: Candidate, gone: Candidate, same_papers: Mapping[IdentityDocumentId, IdentityDocumentId]
) -> tuple[list[Aside], list[Moved]]:
    """Everything that has a row of its own; what the file that stays cannot hold is put aside."""
    kept_id, gone_id = kept.facts.file.id, gone.facts.file.id
    rows, store = by.store.merged_rows, by.store
    aside = list(set_aside(store.case_events, "case_events", _answered(by, kept.facts.file, gone.facts.file)))
    renamed: Renamed = {}
    repeated = split(kept.stays, gone.stays)[1]
    for stay, same in repeated:
        aside += _of_repeated_stay(by, stay, same, renamed)
    _renumber(renamed, "support_plans", kept.plans, gone.plans)
    meetings = (store.meetings.all("number", resident_id=one) for one in (kept_id, gone_id))
    _renumber(renamed, "protection_meetings", *meetings)
    for one in store.attachments.all(resident_id=gone_id):
        if one.about is not None and one.about in same_papers:
            renamed["attachments", one.id] = {"about": same_papers[one.about]}
    staying = {("stays", stay.id) for stay, _same in repeated}
    moved = [
        rows.move(table, row, {"resident_id": kept_id, **renamed.get((table, row), {})})
        for table in MOVED
        for row in rows.ids(table, gone_id)
        if (table, row) not in staying
    ]
    # Last of all, when nothing hangs on them any more.
    aside += set_aside(store.stays, "stays", [stay for stay, _same in repeated])
    return aside, [one for one in (*moved, *rows.move_log(gone_id, kept_id)) if one is not None]


def _answered(by: Session, kept: Resident, gone: Resident) -> list[CaseEvent]:
    """The questions whether these files are one child's: nobody has to compare what has become one."""
    one = {kept.number, gone.number, *(each.number for file in (kept, gone) for each in gone_into(by, file.id))}
    asked = (by.store.case_events.all("at", resident_id=file.id, kind=LIKENESS) for file in (kept, gone))
    return [each for events in asked for each in events if one.issuperset(map(str.strip, each.note.split(",")))]


def _renumber(
    renamed: Renamed, table: str, kept: Sequence[SupportPlan | Meeting], gone: Sequence[SupportPlan | Meeting]
) -> None:
    """What is counted in a file goes on after the numbers that the file that stays has already."""
    last = max((one.number for one in kept), default=0)
    for place, one in enumerate(gone if last else (), start=1):
        renamed[table, one.id] = {"number": last + place}


def _of_repeated_stay(by: Session, stay: Stay, same: Stay, renamed: Renamed) -> Iterator[Aside]:
    """What hangs on a stay of nights that the other file counts: what was done in it goes along to the same stay there.

    Nothing that somebody found out is dropped because the other file knows something of the kind: the later assessment,
    the other consent taken back, the second person who was sent away stand beside it.
    """
    twice = list(_told_twice(by, stay, same, renamed))
    lost = list(_stages_of_both(by, stay, same, renamed))
    decided = list(_decided_here(by, stay, same, renamed))
    for table in _IN_A_STAY:
        for one in getattr(by.store, table).all(resident_id=stay.resident_id):
            if one.stay_id == stay.id:
                renamed[table, one.id] = {"stay_id": same.id}
    yield from set_aside(by.store.case_events, "case_events", twice)
    yield from set_aside(by.store.follow_ups, "follow_ups", lost)
    yield from set_aside(by.store.overrides, "overrides", decided)


def _told_twice(by: Session, stay: Stay, same: Stay, renamed: Renamed) -> Iterator[CaseEvent]:
    """The facts that say nothing new: dates a stay holds once, and what the other file says in the same words."""
    known = {_said(one) for one in by.store.case_events.all(resident_id=same.resident_id, stay_id=same.id)}
    for event in by.store.case_events.all("at", resident_id=stay.resident_id):
        if event.stay_id != stay.id and event.subject != str(stay.id):
            continue
        to: dict[str, int | str | None] = {"stay_id": same.id} if event.stay_id == stay.id else {}
        if event.subject == str(stay.id):
            to["subject"] = str(same.id)
        if event.kind in _ONCE or _said(replace(event, subject=str(to.get("subject", event.subject)))) in known:
            yield event
        else:
            renamed["case_events", event.id] = to


def _said(event: CaseEvent) -> tuple[object, ...]:
    return event.kind, event.at, event.subject, event.until, event.evidence, event.note


def _stages_of_both(by: Session, stay: Stay, same: Stay, renamed: Renamed) -> Iterator[FollowUp]:
    """The stages that the other file has itself; one where somebody has been goes along, and one that it lacks.

    Nobody who is here is visited at home, and a leaving after which nobody is asked for goes without stages.
    """
    own = {one.stage_days for one in by.store.follow_ups.all(resident_id=same.resident_id, stay_id=same.id)}
    status = by.store.residents.get(same.resident_id).status
    followed = bool(own) and status in (CaseStatus.FOLLOW_UP, CaseStatus.TRANSFERRED)
    for stage in by.store.follow_ups.all("due", resident_id=stay.resident_id, stay_id=stay.id):
        lacking = stage.open and followed and stage.stage_days not in own
        if same.discharge is not None and (stage.outcome is not None or lacking):
            renamed["follow_ups", stage.id] = {"stay_id": same.id}
        else:
            yield stage


def _decided_here(by: Session, stay: Stay, same: Stay, renamed: Renamed) -> Iterator[StoredOverride]:
    """Decisions that would move or end a duty of the other file as well, where nobody decided so."""
    runs = {(one.kind, one.at) for one in by.store.case_events.all(resident_id=same.resident_id)}
    triggers = {rule.code: rule.trigger for rule in by.profile.rules}
    for override in by.store.overrides.all(resident_id=stay.resident_id):
        if override.subject == str(stay.id):
            renamed["clock_overrides", override.id] = {"subject": str(same.id)}
        if override.started is not None and (triggers.get(override.rule), override.started) in runs:
            yield override


def _save_card(by: Session, own: HealthCard | None, after: HealthCard | None) -> None:
    if after is None or after == own:
        return
    if own is None:
        by.store.health_cards.add(after)
    else:
        by.store.health_cards.save(after)


@dataclass(frozen=True, slots=True)
class MergedFile:
    """One merging as a file shows it: both numbers, who did it, and the stays that are kept only in its record."""

    merge: Merge
    number: str
    name: str
    author: str
    aside: tuple[Stay, ...]


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> list[MergedFile]:
    """The files that went into this one and have not been separated from it, the last one first."""
    by.file(resident_id)
    return [
        MergedFile(
            one,
            one.away.file.number,
            one.away.person.written_or_fallback("ru"),
            by.staff_name(one.by),
            tuple(object_of(by.store.stays, part.row) for part in one.aside if part.table == "stays"),
        )
        for one in by.store.merges.all("-at", kept=resident_id)
        if one.holds
    ]


@allowed(Can.LIST_RESIDENTS)
def stayed(resident_id: ResidentId, *, by: Session) -> ResidentId:
    """The file in which this one is read now: itself, or the one into which it went."""
    found = by.store.residents.find(resident_id)
    while found is not None and found.merged_into is not None:
        resident_id = found.merged_into
        found = by.store.residents.find(resident_id)
    return resident_id


@allowed(Can.MERGE_FILES)
def separate(merge_id: MergeId, reason: str, *, by: Session) -> ResidentId:
    """Makes two files of one again: each has what it had, and what was written since stays where it belongs.

    What was added since hangs on the row it is about; everything else added since stays with the file that stayed. A
    plan that went along and was signed since stays there as well. Raises InvalidInput, and FileMerged where the file
    that stayed went into another one itself: that merging comes first.
    """
    if not reason.strip():
        raise InvalidInput(reason="empty")
    merge = by.store.merges.get(merge_id)
    kept = by.file(merge.kept)
    if not merge.holds:
        raise InvalidInput(merge="separated")
    with by.change("file.separated", "residents", merge.kept, merge.gone) as change:
        change.subject, change.reason = f"{kept.number} {merge.away.file.number}", reason.strip()
        change.detail = str(merge.id)
        _rows_back(by, merge, kept.restricted)
        _facts_back(by, merge)
        by.store.merges.save(
            replace(merge, separated_at=by.now(), separated_by=by.staff.id, separation_reason=reason.strip())
        )
    return merge.gone


def _rows_back(by: Session, merge: Merge, restricted: bool) -> None:
    store, rows = by.store, by.store.merged_rows
    # A stay comes before what hangs on it.
    for part in sorted(merge.aside, key=lambda one: one.table != "stays"):
        table = getattr(store, part.table)
        bring_back(table, object_of(table, part.row))
    known = frozenset((one.table, one.id) for one in merge.moved)
    for one in merge.moved:
        if one.table == "contact_events":
            rows.put_log_back(one)
        elif not (restricted and one.table == "drafts") and not _signed_since(by, one):
            # Words of a file restricted since are sealed with its key; they stay where they can be opened.
            rows.put_back(one)
    rows.take_along(merge.kept, merge.gone, known)


def _signed_since(by: Session, moved: Moved) -> bool:
    if moved.table != "support_plans":
        return False
    plan = next(iter(by.store.plans.all(id=moved.id)), None)
    return plan is not None and plan.status in FROZEN_PLANS


def _facts_back(by: Session, merge: Merge) -> None:
    store = by.store
    person = store.people.get(merge.before.person.id)
    back = parted(person, merge.before.person, merge.after.person)
    if back != person:
        store.people.save(back)
    file = store.residents.get(merge.kept)
    stays = store.stays.all(resident_id=merge.kept)
    store.residents.save(status_after(parted(file, merge.before.file, merge.after.file), stays))
    gone = store.residents.get(merge.gone)
    own = store.stays.all(resident_id=merge.gone)
    store.residents.save(status_after(replace(merge.away.file, version=gone.version), own))
    _card_back(by, merge)


def _card_back(by: Session, merge: Merge) -> None:
    before, after = merge.before.card, merge.after.card
    now = by.store.health_cards.find(merge.kept)
    if after is None or now is None or before == after:
        return
    if before is None:
        if replace(now, version=0) == replace(after, version=0):
            by.store.health_cards.remove(merge.kept)
        return
    with suppress(InvalidInput):
        # A card that would contradict itself, because somebody has changed it since, stays as it is.
        by.store.health_cards.save(parted(now, before, after))
