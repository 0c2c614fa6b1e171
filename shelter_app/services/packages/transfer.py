"""A case goes from centre to centre as one file: nothing of it is lost, and its clocks run on where the child is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import PackageId, ResidentId, StaffId, StayId
from shelter_app.domain.packages import Package, PackageKind, Partner, PartnerEnded, PartnerKind, PartnerUnknown
from shelter_app.domain.residents import CaseStatus, Resident, file_number
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.transfers import Author, CaseHere, CaseSheet, KeyNotHeld, OtherProcedure, StillHere
from shelter_app.security import compartments, packages, post
from shelter_app.security.compartments import RecordKey
from shelter_app.security.errors import PackageForged, PackageUnreadable
from shelter_app.security.members import PublicKeys
from shelter_app.services import disclosures, matching
from shelter_app.services.events import record_event
from shelter_app.services.journal import COMPARTMENT, RECOVERY_KEY_SETTING, file_key
from shelter_app.services.matching import Match
from shelter_app.services.packages import case_rows, coming_back, consent, partners, resealed
from shelter_app.services.packages.answering import read
from shelter_app.services.packages.case_rows import PARTS, Rows
from shelter_app.services.packages.history import as_history
from shelter_app.services.packages.sending import CONTENT, HANDED_ON, Sent
from shelter_app.services.renewal import Step, quietly
from shelter_app.services.session import AUTHORS, STAFF_ELSEWHERE_SETTING, Session, allowed, new_id
from shelter_app.storage import codec
from shelter_app.storage.attachment_parts import THUMBNAIL
from shelter_app.storage.notes import RECOVERY_READER

FROM_A_CENTRE: Final = "other_centre"
_AFTER, _LOOKED = 2, 3
"""Steps after the last attachment: sealing and writing down; steps of looking into a case."""


@dataclass(frozen=True, slots=True)
class Arriving:
    """A case that was proved and understood; nothing of it is stored yet.

    ``alike`` are files here that may be about the same person: they are compared and, where so, merged afterwards.
    ``back`` is the file here that the case once left: it goes on in that file, and ``fresh`` are the rows since.
    """

    code: str
    sender: Partner
    sheet: CaseSheet
    rows: Rows = field(repr=False)
    parts: Mapping[str, bytes] = field(repr=False)
    alike: tuple[Match, ...] = ()
    back: Resident | None = None
    fresh: Rows = field(default_factory=dict, repr=False)

    @property
    def resident(self) -> Resident:
        """The file as it was there."""
        found: Resident = self.rows["residents"][0]
        return found

    @property
    def restricted(self) -> bool:
        """True where its sealed parts open to named readers only."""
        return bool(self.sheet.key)


@allowed(Can.TRANSFER_CASE)
def hand_on(
    resident_id: ResidentId,
    partner: Partner,
    code: str = "",
    *,
    explained_by: str = "",
    step: Step = quietly,
    by: Session,
) -> Sent:
    """Makes the package of a whole case for one centre whose card was confirmed.

    The stay has ended before, so the file here says to whom the child went and is closed by its own discharge. Of a
    restricted file everything goes, with the key, which only a reader of the file holds. Raises StillHere, KeyNotHeld,
    PartnerEnded, InvalidInput (partner ``not_centre``), PackageTooLarge, and GuardClosed without a consent that names
    the centre, unless a director decided otherwise. ``code`` is one of :func:`packages.new_code`, where the file had to
    have its name before. ``step`` is told how far it is and stops it by raising: nothing has left before the last step.
    """
    resident = by.file(resident_id)
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
    if not stays or stays[0].discharge is None:
        raise StillHere
    now = by.store.partners.get(partner.id)
    if now.ended:
        raise PartnerEnded
    if now.kind is not PartnerKind.CENTRE:
        raise InvalidInput(partner="not_centre")
    decided = consent.require(by, resident_id, now)
    key = file_key(by, resident_id)
    if resident.restricted and key is None:
        raise KeyNotHeld
    keys, rows = partners.centre_keys(by), case_rows.read(by, resident_id)
    sheet = replace(_sheet(by, resident, rows, key), decided=decided, explained_by=explained_by.strip())
    parts = {CONTENT: codec.dump(sheet).encode(), **case_rows.written(rows), **_contents(by, rows, step)}
    whole = len(rows["attachments"]) + _AFTER
    step(whole - _AFTER, whole)
    made = packages.pack(PackageKind.TRANSFER, parts, keys, now.recipient, code)
    step(whole - 1, whole)
    with by.change("case.handed_on", "residents", resident_id) as change:
        change.subject, change.detail = resident.number, now.fingerprint
        package = by.store.packages.add(
            Package(
                PackageId(new_id()), PackageKind.TRANSFER, made.code, made.seal, resident_id, now.id, by.now(),
                by.staff.id, explained_by=sheet.explained_by,
            )
        )  # fmt: skip
        disclosures.of_package(by, package, now, consent.basis_of(by, resident_id, now, decided, ""))
        record_event(by, resident_id, HANDED_ON, by.now(), evidence=f"{now.name} ({made.code[:8]})")
    return Sent(package, made.data)


def _sheet(by: Session, resident: Resident, rows: Rows, key: RecordKey | None) -> CaseSheet:
    """What stands above the rows; authors are all whose names are known, of this house, outside it or from before."""
    named = {number for found in rows.values() for row in found for number in case_rows.ids_of(row)}
    counts = tuple((name, len(found)) for name, found in rows.items())
    known = ((number, by.staff_name(StaffId(number))) for number in sorted(named))
    authors = tuple(Author(number, name) for number, name in known if name)
    return CaseSheet(
        by.profile.code, by.now(), ", ".join(filter(None, (by.staff.short, by.staff.post))),
        partners.card_of_centre(by).text, resident.number, by.centre.kind, counts,
        authors, key.raw() if key is not None and resident.restricted else b"",
    )  # fmt: skip


def _contents(by: Session, rows: Rows, step: Step) -> dict[str, bytes]:
    """The stored parts of every attachment, sealed ones as they are sealed."""
    found = {}
    for place, one in enumerate(rows["attachments"]):
        step(place, len(rows["attachments"]) + _AFTER)
        for part in (THUMBNAIL, *range(one.parts)):
            data = by.store.attachment_parts.get(one.id, part)
            if data is not None:
                found[f"{PARTS}{one.id}/{part}"] = data
    return found


@allowed(Can.TRANSFER_CASE)
def look_into(data: bytes, step: Step = quietly, *, by: Session) -> Arriving:
    """Opens a case that came, proves it and looks for the same person here; nothing is stored yet.

    Raises what :func:`shelter_app.security.packages.unpack` raises, PartnerUnknown where nobody confirmed the sender's
    card here, PartnerEnded, OtherProcedure, CaseHere, ChildHere, CaseDiverged.
    """
    step(0, _LOOKED)
    opened = packages.unpack(PackageKind.TRANSFER, data, partners.centre_keys(by))
    step(1, _LOOKED)
    sheet = read(CaseSheet, opened)
    card = post.read_card(sheet.card)
    if card.verify != opened.signer:
        raise PackageForged
    sender = partners.believed(by, card)
    if sender.kind is not PartnerKind.CENTRE:
        raise PartnerUnknown(card.fingerprint)
    if sheet.profile != by.profile.code:
        raise OtherProcedure(sheet.profile)
    rows = case_rows.understood(by, opened.parts)
    step(2, _LOOKED)
    if tuple((name, len(found)) for name, found in rows.items()) != sheet.counts:
        raise PackageUnreadable("foreign")
    back = coming_back.returning(by, rows)
    if back is None and case_rows.there_already(by, rows):
        raise CaseHere("")
    fresh = coming_back.only_new(by, rows, back) if back is not None else rows
    by.looked("case.opened", subject=opened.code, reason=sender.fingerprint)
    person = rows["people"][0]
    alike = matching.possible_matches(person.name("ru").full, person.sex, person.born, by=by)
    others = tuple(one for one in alike if back is None or one.summary.resident_id != back.id)
    return Arriving(opened.code, sender, sheet, rows, opened.parts, others, back, fresh)


@allowed(Can.TRANSFER_CASE)
def take_over(arriving: Arriving, step: Step = quietly, *, by: Session) -> Resident:
    """Stores the case under a number of this centre and begins a stay here, from which the clocks of this house run.

    What was written there keeps its authors' names, hours and ids; what was still to be done for the plan and the
    duties that outlive a stay goes on here. Planned visits of the other centre end with the case there. A restricted
    case opens to whoever takes it over, who names its other readers. One that comes back goes on in the file it left,
    under its number. Raises KeyNotHeld for a restricted one without that right, CaseHere where somebody was quicker,
    and what ``look_into`` raises for one that comes back.
    """
    if arriving.restricted and not by.can(Can.READ_RESTRICTED):
        raise KeyNotHeld
    if arriving.back is not None:
        return _taken_back(by, arriving, step)
    if case_rows.there_already(by, arriving.rows):
        raise CaseHere("")
    now, before = by.now(), arriving.resident
    with by.change("case.taken_over", "residents") as change:
        number = file_number(by.store.settings.next_number(f"file-{now.year}"), now.year)
        resident = replace(
            before, number=number, status=CaseStatus.OPEN, coordinator=None, merged_into=None,
            restricted=arriving.restricted,
        )  # fmt: skip
        rows = as_history(arriving.rows, arriving.sheet, arriving.code, resident)
        case_rows.store(by, rows)
        _store_contents(by, arriving, step)
        _remember(by, arriving.sheet.authors)
        if arriving.restricted:
            _open_to(by, resident.id, arriving.sheet.key)
        change.touch(resident.id)
        change.subject, change.detail = number, f"{arriving.code} {arriving.sender.fingerprint}"
        _begin_stay(by, arriving, rows["stays"])
    return by.store.residents.get(resident.id)


def _taken_back(by: Session, arriving: Arriving, step: Step) -> Resident:
    """The file that the case once left goes on: what is new is stored, and every earlier stay stays in it."""
    here = coming_back.returning(by, arriving.rows)
    if here is None:
        raise CaseHere("")
    shut, arriving = _require_key(by, here, arriving)
    with by.change("case.taken_back", "residents", here.id) as change:
        change.subject, change.detail = here.number, f"{arriving.code} {arriving.sender.fingerprint}"
        rows = as_history(arriving.rows, arriving.sheet, arriving.code, here)
        rows = coming_back.as_numbered_here(by, rows, f" ({arriving.code[:4]})")
        fresh = coming_back.only_new(by, rows, here)
        resident = coming_back.store(by, rows, fresh, here, arriving.resident)
        _store_contents(by, arriving, step, fresh)
        _remember(by, arriving.sheet.authors)
        if shut:
            _open_to(by, here.id, arriving.sheet.key)
            by.store.residents.save(replace(resident, restricted=True))
        _begin_stay(by, arriving, rows["stays"])
    return by.store.residents.get(here.id)


def _require_key(by: Session, here: Resident, arriving: Arriving) -> tuple[bool, Arriving]:
    """Whether the file is to be shut here; one that is shut here already keeps its key, under which the rest comes in.

    It may be another one than the case left with: the keys here may have been changed since.
    """
    if not arriving.restricted or not here.restricted:
        return arriving.restricted, arriving
    key = file_key(by, here.id)
    if key is None:
        raise KeyNotHeld
    if key.raw() == arriving.sheet.key:
        return False, arriving
    came = RecordKey(COMPARTMENT, here.id, arriving.sheet.key)
    rows, parts = resealed.under(arriving.rows, arriving.parts, came, key)
    return False, replace(arriving, rows=rows, parts=parts)


def _begin_stay(by: Session, arriving: Arriving, before: tuple[Stay, ...]) -> None:
    """A stay of this centre, from which its clocks run."""
    now, stay = by.now(), by.store.stays.add(_stay(by, arriving, before))
    resident_id = stay.resident_id
    record_event(by, resident_id, "admitted", now, stay_id=stay.id)
    came = f"{arriving.sender.name}, {arriving.sheet.number}"
    record_event(by, resident_id, "case_taken_over", now, stay_id=stay.id, evidence=came)


def _store_contents(by: Session, arriving: Arriving, step: Step, rows: Rows | None = None) -> None:
    found = (rows or arriving.rows)["attachments"]
    for place, one in enumerate(found):
        step(place, len(found))
        for part in (THUMBNAIL, *range(one.parts)):
            data = arriving.parts.get(f"{PARTS}{one.id}/{part}")
            if data is not None:
                by.store.attachment_parts.put(one.id, part, data)


def _remember(by: Session, authors: tuple[Author, ...]) -> None:
    """The names of those who wrote the case elsewhere; they are no staff of this centre."""
    known = by.store.settings.get(STAFF_ELSEWHERE_SETTING, AUTHORS) or ()
    merged = {one.id: one for one in (*known, *authors)}
    by.store.settings.put(STAFF_ELSEWHERE_SETTING, tuple(merged.values()))


def _open_to(by: Session, resident_id: ResidentId, raw: bytes) -> None:
    key = RecordKey(COMPARTMENT, resident_id, raw)
    holders = {by.staff.slot_id: PublicKeys(by.staff.seal_key, by.staff.sign_key)}
    recovery = bytes.fromhex(by.store.settings.get(RECOVERY_KEY_SETTING, str) or "")
    sealed = compartments.seal_record_key(key, holders, recovery)
    by.store.notes.grant(resident_id, by.staff.id, sealed[by.staff.slot_id])
    by.store.notes.grant(resident_id, RECOVERY_READER, sealed[compartments.RECOVERY_HOLDER])


def _stay(by: Session, arriving: Arriving, before: tuple[Stay, ...]) -> Stay:
    last = max(before, key=lambda stay: stay.admitted_at)
    limit = by.profile.limit(by.centre.kind)
    rule = by.profile.rule(limit.rule) if limit else None
    return Stay(
        StayId(new_id()), arriving.resident.id, by.now(), last.category, FROM_A_CENTRE, arriving.sheet.sent_by,
        arriving.sender.name, limit_days=rule.offset if rule else None, presence_since=by.now(),
    )  # fmt: skip
