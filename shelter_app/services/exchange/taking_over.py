"""A centre's own register taken over: every person, file and stay at once or none, with one line in the audit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.follow_ups import FollowUp, schedule
from shelter_app.domain.ids import FollowUpId, PersonId, ResidentId, StayId
from shelter_app.domain.journal import StoredOverride
from shelter_app.domain.numbers import bare
from shelter_app.domain.people import Person, Sex
from shelter_app.domain.register_told import Told
from shelter_app.domain.residents import CaseStatus, Resident, file_number
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Discharge, Presence, Stay
from shelter_app.domain.taking_over import Decided, Decision, Root, clashes, roots
from shelter_app.services import guards, handing_over, sheets
from shelter_app.services.arriving import duties
from shelter_app.services.deriving import derive
from shelter_app.services.events import BEFORE_THE_REGISTRY, record_event
from shelter_app.services.exchange.comparing import Step, spans
from shelter_app.services.follow_ups import end_follow_ups
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.stays import TRANSFERS
from shelter_app.storage.store import Store

_DEATH, _OTHER_REASON = "death", "other"


class StaysClash(ShelterError):
    """Rows that would put somebody into two stays at once; ``rows`` are their numbers in the table."""

    def __init__(self, rows: tuple[int, ...]) -> None:
        super().__init__(" ".join(map(str, rows)))
        self.rows = rows


class Undecided(ShelterError):
    """Rows that may be somebody known still wait for a decision; ``rows`` are their numbers in the table."""

    def __init__(self, rows: tuple[int, ...]) -> None:
        super().__init__(" ".join(map(str, rows)))
        self.rows = rows


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What the import made: new files, stays, every file it concerns, and those that were there before."""

    files: int
    stays: int
    resident_ids: tuple[ResidentId, ...]
    known: tuple[ResidentId, ...] = ()


@allowed(Can.IMPORT_REGISTER)
def take_over(decided: Sequence[Decided], step: Step, *, by: Session) -> TakenOver:
    """Makes persons, files and stays of the rows that were decided to be new or a further stay of somebody known.

    All or nothing: an error, a full disk or ``step`` raising takes everything back. Raises Undecided, StaysClash, and
    RecoverySheetUnverified as an admission would. Duties of a first day that passed before the registry existed are
    not started; limits of stay, birthdays and follow-ups that lie ahead are.
    """
    waiting = tuple(one.row.number for one in decided if one.decision is Decision.UNDECIDED)
    if waiting:
        raise Undecided(waiting)
    taken = [one for one in decided if one.decision in (Decision.NEW, Decision.SAME)]
    files = {one.alike.file.resident_id for one in taken if one.alike and one.alike.file}
    known = {key: spans(by.store.stays.all(resident_id=by.file(key).id)) for key in files}
    clashing = clashes(decided, known)
    if clashing:
        raise StaysClash(tuple(sorted(clashing)))
    with by.change("register.imported", "residents") as change:
        work = _Work(by, roots(decided))
        work.keep_numbers(taken)
        for place, one in enumerate(sorted(taken, key=lambda each: (each.told.admitted_at, each.row.number))):
            step(place, 2 * len(taken))
            work.take(one)
        for place, resident_id in enumerate(work.owners.values()):
            step(len(taken) + place, len(taken) + len(work.owners))
            work.settle(resident_id)
            derive(by, resident_id)
        change.subject = f"{work.opened} {len(taken)}"
    before = tuple(resident_id for (kind, _key), resident_id in work.owners.items() if kind == "file")
    return TakenOver(work.opened, len(taken), tuple(work.owners.values()), before)


@allowed(Can.IMPORT_REGISTER)
def take_over_apart(decided: Sequence[Decided], step: Step, *, by: Session) -> TakenOver:
    """The same in a worker, on a connection of that thread; nobody is told, which is for the window's thread to do."""
    # Tables remember what the change that is open has done, so this one gets tables of its own.
    apart = replace(by, store=Store(by.store.database, by.store.path), listeners=[], _open=None)
    try:
        return take_over(decided, step, by=apart)
    finally:
        by.store.database.close()


@dataclass(slots=True)
class _Work:
    """The import under way: whose each row is, and the numbers that are already on covers."""

    by: Session
    whose: dict[int, Root]
    owners: dict[Root, ResidentId] = field(default_factory=dict)
    numbers: dict[int, str] = field(default_factory=dict)
    opened: int = 0
    added: set[StayId] = field(default_factory=set)

    def keep_numbers(self, taken: Sequence[Decided]) -> None:
        """Gives covers the numbers they bear on paper where these are free, and counts on from the highest."""
        used = {resident.number for resident in self.by.store.residents.all()}
        highest: dict[str, int] = {}
        for one in taken:
            number = one.told.number
            if number and number not in used and self.whose[one.row.number] == ("row", one.row.number):
                used.add(number)
                self.numbers[one.row.number] = number
                sequence, _, year = number.partition("-")
                highest[f"file-20{year}"] = max(highest.get(f"file-20{year}", 0), int(sequence))
        for series, most in highest.items():
            self.by.store.settings.raise_number(series, most)

    def take(self, one: Decided) -> None:
        """The stay of one row, with its person and file where they are not there yet."""
        root, told = self.whose[one.row.number], one.told
        resident_id = self.owners.get(root)
        if resident_id is None and root[0] == "file":
            resident_id = self.by.file(ResidentId(root[1])).id
        if resident_id is None:
            resident_id = self._open(one, root)
        else:
            self._add_facts(self.by.file(resident_id), told)
        self.owners[root] = resident_id
        self._add_stay(resident_id, told)

    def _open(self, one: Decided, root: Root) -> ResidentId:
        by, told = self.by, one.told
        if by.store.residents.count() and not sheets.verified(by):
            raise sheets.RecoverySheetUnverified
        person = by.store.people.add(
            Person(
                PersonId(new_id()), told.names, told.sex, (told.claim,) if told.born else (),
                citizenships=told.citizenships, iin=told.iin, name_unknown=told.name_unknown,
            )
        )  # fmt: skip
        year = told.admitted_at.astimezone(by.tz).year
        number = self.numbers.get(root[1]) or file_number(by.store.settings.next_number(f"file-{year}"), year)
        note = told.note
        if told.number and told.number != number:
            note = "\n".join(filter(None, (f"№ {bare(told.number)}", note)))
        resident = Resident(ResidentId(new_id()), number, person.id, told.admitted_at, story=note)
        self.opened += 1
        return by.store.residents.add(resident).id

    def _add_facts(self, resident: Resident, told: Told) -> None:
        """What a further row says about somebody known; nothing that the file says already is written over."""
        by = self.by
        person = by.store.people.get(resident.person_id)
        kept = {record.name for record in person.names}
        names = (*person.names, *(record for record in told.names if record.name not in kept))
        claims = person.age_claims
        if told.born and all(claim.born != told.born for claim in claims):
            claims = (*claims, told.claim)
        changed = replace(
            person,
            names=names,
            name_unknown=person.name_unknown and not told.names,
            sex=told.sex if person.sex is Sex.UNKNOWN else person.sex,
            age_claims=claims,
            citizenships=person.citizenships or told.citizenships,
            iin=person.iin or told.iin,
            iin_absent_reason="" if person.iin or told.iin else person.iin_absent_reason,
        )
        if changed != person:
            by.store.people.save(changed)
        if told.note and told.note not in resident.story:
            by.store.residents.save(replace(resident, story="\n".join(filter(None, (resident.story, told.note)))))

    def _add_stay(self, resident_id: ResidentId, told: Told) -> None:
        by = self.by
        limit = by.profile.limit(by.centre.kind)
        rule = by.profile.rule(limit.rule) if limit else None
        leaving = Discharge(told.left_at, told.route) if told.left_at else None
        stay = by.store.stays.add(
            Stay(
                StayId(new_id()), resident_id, told.admitted_at, told.category, told.brought_by,
                told.brought_by_person, told.found_where, ground=told.ground, room=told.room,
                limit_days=rule.offset if rule else None,
                presence=Presence.LEFT if leaving else Presence.PRESENT,
                presence_since=told.left_at or told.admitted_at, discharge=leaving,
            )
        )  # fmt: skip
        self.added.add(stay.id)
        record_event(by, resident_id, "admitted", told.admitted_at, stay_id=stay.id)
        if leaving:
            record_event(by, resident_id, "discharged", leaving.at, stay_id=stay.id)
            self._say_who_answers(resident_id, stay, leaving)
        self._put_by(resident_id, told)

    def _say_who_answers(self, resident_id: ResidentId, stay: Stay, leaving: Discharge) -> None:
        """Somebody who went to another state before there was a gate: that stands in the file and on the act."""
        by, resident = self.by, self.by.store.residents.get(resident_id)
        if not handing_over.led_home(by, resident, leaving):
            return
        for guard in handing_over.closed_guards(by, resident, stay, leaving):
            guards.write_decision(by, guard, resident_id, stay, BEFORE_THE_REGISTRY)

    def _put_by(self, resident_id: ResidentId, told: Told) -> None:
        """The duties of the first days whose hour has passed are not this registry's to remind of."""
        by, now = self.by, self.by.now()
        for clock in duties(
            told.admitted_at,
            told.born,
            to_follow=told.ground.outstanding,
            citizenships=told.citizenships,
            by=by,
        ):
            if clock.due < now:
                by.store.overrides.add(
                    StoredOverride(
                        new_id(), resident_id, clock.rule, None, BEFORE_THE_REGISTRY, by.staff.id, started=clock.started
                    )
                )

    def settle(self, resident_id: ResidentId) -> None:
        """Where the file stands after its last stay, and the visits that still lie ahead."""
        by = self.by
        resident = by.store.residents.get(resident_id)
        stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
        last, first = stays[0], stays[-1]
        status, reason = resident.status, resident.close_reason
        if last.discharge is None:
            status, reason = CaseStatus.OPEN, ""
            if resident.status is not CaseStatus.OPEN:
                end_follow_ups(by, resident_id, last.admitted_at)
        elif resident.status is CaseStatus.OPEN or last.id in self.added:
            # Whoever was here again since is asked for after the last leaving, not after the one before.
            end_follow_ups(by, resident_id, last.admitted_at)
            ahead = self._plan_visits(resident, last, by.now())
            if ahead or resident.status is not CaseStatus.CLOSED:
                status, reason = _after(last.discharge.route, visits=ahead, known=self._reasons())
        changed = replace(
            resident, status=status, close_reason=reason, opened_at=min(resident.opened_at, first.admitted_at)
        )
        if changed != resident:
            by.store.residents.save(changed)

    def _reasons(self) -> frozenset[str]:
        return frozenset(one.code for one in self.by.profile.terminations)

    def _plan_visits(self, resident: Resident, stay: Stay, now: datetime) -> bool:
        by, left = self.by, stay.discharge
        plan = by.profile.follow_up(left.route) if left else None
        if plan is None or left is None:
            return False
        stages = [
            (days, due) for days, due in schedule(left.at.astimezone(by.tz).date(), plan.days) if due >= now.date()
        ]
        for days, due in stages:
            kind = plan.kinds[0] if plan.kinds else "call"
            by.store.follow_ups.add(FollowUp(FollowUpId(new_id()), resident.id, stay.id, due, days, kind))
        return bool(stages)


def _after(route: str, *, visits: bool, known: frozenset[str]) -> tuple[CaseStatus, str]:
    """Where a file stands whose person has left: in touch while visits lie ahead, else at its end."""
    if route in TRANSFERS:
        return CaseStatus.TRANSFERRED, ""
    reason = _DEATH if route == "died" else _OTHER_REASON
    if visits or reason not in known:
        return CaseStatus.FOLLOW_UP, ""
    return CaseStatus.CLOSED, reason
