"""What becomes of a paper after it was printed: which ones wait for a signature, and how a signed one comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from shelter_app.domain.attachments import Attachment
from shelter_app.domain.covers import Whose
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import PrintId, ResidentId, StaffId
from shelter_app.domain.names import fold
from shelter_app.domain.paper import OutgoingLetter, PrintRecord, Way
from shelter_app.domain.signing import (
    SIGNED_SCAN,
    AlreadyHere,
    Ending,
    NoCode,
    OtherPrint,
    PageCode,
    PrintUnknown,
    Returned,
)
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import signed_prints
from shelter_app.services.attachments import NewAttachment
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import visible

PAGE: Final = 200
"""How many prints are read at a time: those that wait, and the signed ones of the house."""


READ: Final = 1000
"""How many waiting prints are gone through for those of one member, who may have none among the oldest."""
ON_TODAY: Final = 12
"""How many of them stand on Today; the others on a page of their own."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A print that is to come back signed, the line of its file (none for a paper of the house) and who printed it.

    ``coordinator`` answers for the file; they and whoever printed the paper are the ones it waits for.
    """

    record: PrintRecord
    summary: ResidentSummary | None
    author: str
    coordinator: str = ""
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Unsigned:
    """The prints that wait, the longest waiting first; ``more`` tells that there are others behind them."""

    lines: tuple[Waiting, ...]
    more: bool = False


NOTHING_UNSIGNED: Final = Unsigned(())


@dataclass(frozen=True, slots=True)
class Recognised:
    """The print that a scan shows and which of its pages; ``unread`` are places in the scan without a readable code.

    ``copies`` tells of each page from which copy of the same paper it is; empty where nobody could read that.
    """

    record: PrintRecord
    pages: tuple[int, ...]
    unread: tuple[int, ...] = ()
    copies: tuple[int, ...] = ()

    @property
    def others(self) -> tuple[tuple[int, int], ...]:
        """The pages of other copies, each with the number of its copy."""
        return tuple(pair for pair in zip(self.pages, self.copies, strict=False) if pair[1] != self.record.copy)

    @property
    def missing(self) -> tuple[int, ...]:
        """The pages that are still missing with this scan in the file."""
        return tuple(page for page in self.record.missing if page not in self.pages)


@allowed(Can.OPEN_FILE)
def unsigned(resident_id: ResidentId | None = None, *, mine: bool = False, limit: int = PAGE, by: Session) -> Unsigned:
    """The prints that were not signed yet, of one file or of the house; restricted files only for their readers.

    ``mine`` leaves those that this member printed or that stand in a file they coordinate.
    """
    return _unsigned(by, resident_id, mine, limit)


@allowed(Can.OPEN_FILE)
def saved(resident_id: ResidentId, *, by: Session) -> tuple[PrintRecord, ...]:
    """Papers of a file that are signed but left only as a file of the computer, the latest first.

    Nobody waits for them; whoever printed one elsewhere can still note that it was signed. Of each paper only its
    last state, and none that waits or was settled in another copy.
    """
    by.file(resident_id)
    return tuple(_left_as_files(by, by.store.prints.all("-printed_at", resident_id=resident_id)))


@allowed(Can.OPEN_FILE)
def only_saved(*, mine: bool = False, limit: int = PAGE, by: Session) -> Unsigned:
    """The same of all files that may be read here and of the house, among what was saved last."""
    lately = by.store.prints.all("-printed_at", way=Way.SAVE.value, ending=None, limit=READ)
    copies = by.store.prints.among("number", {one.number for one in lately}, "-printed_at")
    found = _left_as_files(by, copies)
    return _shown(by, found, len(found), mine, limit)


def _left_as_files(by: Session, prints: Iterable[PrintRecord]) -> list[PrintRecord]:
    """Of all copies of some papers, the latest first: the last file of each that is signed and left in no other way."""
    papers: dict[tuple[object, ...], list[PrintRecord]] = {}
    for one in prints:
        papers.setdefault((one.resident_id, one.document, one.number), []).append(one)
    return [
        next(one for one in copies if one.saved)
        for (_file, document, _number), copies in papers.items()
        if _only_saved(copies) and signed_prints.is_signed(by, str(document))
    ]


def _only_saved(copies: Sequence[PrintRecord]) -> bool:
    """Whether what a paper says now left as a file alone and nobody has said what became of it; the latest first."""
    now = [one for one in copies if one.content == copies[0].content]
    return all(one.saved and one.ending is None for one in now) and not any(one.waits for one in copies)


def unsigned_for(by: Session, *, mine: bool) -> Unsigned:
    """The first few that wait, for Today; nothing for a member who opens no files."""
    return _unsigned(by, None, mine, ON_TODAY) if by.can(Can.OPEN_FILE) else NOTHING_UNSIGNED


def _unsigned(by: Session, resident_id: ResidentId | None, mine: bool, limit: int) -> Unsigned:
    reach = max(limit, READ) if mine else limit
    if resident_id is not None:
        by.file(resident_id)
        found = by.store.prints.all("printed_at", waits=True, resident_id=resident_id)
        reach = limit = len(found)
    else:
        found = by.store.prints.all("printed_at", waits=True, limit=reach + 1)
    return _shown(by, found, reach, mine, limit)


def _shown(by: Session, found: Sequence[PrintRecord], reach: int, mine: bool, limit: int) -> Unsigned:
    """The first of these prints with the lines of their files; ``reach`` is how many of them are gone through."""
    files = by.store.summaries.many({one.resident_id for one in found if one.resident_id is not None})
    lines = {line.resident_id: line for line in visible(by, files.values()) if line.named}
    wanted = {one.by for one in found} | {line.coordinator for line in lines.values() if line.coordinator is not None}
    names, whose = {staff: by.staff_name(staff) for staff in wanted}, by.whose()
    told = (
        _line(whose, one, lines.get(one.resident_id) if one.resident_id is not None else None, names)
        for one in found[:reach]
        if one.resident_id is None or one.resident_id in lines
    )
    shown = tuple(one for one in told if one.mine or not mine)
    return Unsigned(shown[:limit], len(shown) > limit or len(found) > reach)


def _line(whose: Whose, record: PrintRecord, line: ResidentSummary | None, names: Mapping[StaffId, str]) -> Waiting:
    coordinator = line.coordinator if line is not None else None
    mine = str(record.by) in whose.names or (line is not None and whose.has(str(coordinator), line.resident_id))
    return Waiting(record, line, names[record.by], names.get(coordinator, "") if coordinator else "", mine)


def matching(lines: Sequence[Waiting], typed: str, titles: dict[str, str]) -> list[Waiting]:
    """The lines that hold every word typed: number of the paper or file, child, who printed it, what it is."""
    words = fold(typed).split()
    return [line for line in lines if all(word in _searched(line, titles) for word in words)]


def _searched(line: Waiting, titles: dict[str, str]) -> str:
    file = line.summary
    names = (file.number, file.name_ru, file.name_kk, file.name_other) if file else ()
    record = line.record
    return fold(" ".join((record.number, record.code, titles.get(record.document, ""), line.author, *names)))


@allowed(Can.OPEN_FILE)
def recognised(codes: Sequence[PageCode | None], meant: PrintId | None = None, *, by: Session) -> Recognised:
    """The print that the pages of a scan belong to, and which of them are there.

    ``meant`` is the print somebody wants to answer; without one it is found by the codes alone, a copy that waits
    before others. Pages of several copies of the very same paper make one signed paper: each says from which copy it
    is. Raises NoCode, PrintUnknown (none of this registry, in no file that may be read here, or altered), OtherPrint
    where pages of another paper or of another wording are among them, AlreadyHere where all of them came back before.
    """
    read = [code for code in codes if code is not None]
    wanted = _readable(by, meant) if meant is not None else None
    if not read:
        raise NoCode
    known: list[PrintRecord] = [] if wanted is None else [wanted]
    copies: dict[int, int] = {}
    for code in read:
        source = next((one for one in known if _fits(one, code)), None)
        if source is None:
            source = _found(by, code)
            known.append(source)
        copies.setdefault(code.page, source.copy)
    wanted = wanted or max(known, key=lambda one: (one.waits, bool(one.returned)))
    for other in known:
        if other.id != wanted.id and not wanted.same_paper(other):
            raise OtherPrint(wanted.number, wanted.copy, other.number, other.copy)
    if not wanted.missing:
        raise AlreadyHere(wanted.number)
    pages = tuple(sorted(copies))
    unread = tuple(place for place, code in enumerate(codes, start=1) if code is None)
    return Recognised(wanted, pages, unread, tuple(copies[page] for page in pages))


def _fits(record: PrintRecord, code: PageCode) -> bool:
    """Whether a page is one of exactly this print: its number, its place, and the control string of that place."""
    return (
        record.code == code.code
        and record.whole == code.pages
        and record.controls[code.page - 1 : code.page] == (code.control,)
    )


def _found(by: Session, code: PageCode) -> PrintRecord:
    """The print with this page, one that waits before others; a file that is closed here is told like no print."""
    fitting = [one for one in by.store.prints.all("-waits", code=code.code) if _fits(one, code)]
    for one in fitting:
        if one.resident_id is None or by.readable(by.store.residents.get(one.resident_id)):
            return one
    raise PrintUnknown(code.code)


def _readable(by: Session, print_id: PrintId) -> PrintRecord:
    record = by.store.prints.get(print_id)
    if record.resident_id is not None:
        by.file(record.resident_id)
    return record


@allowed(Can.OPEN_FILE)
def numbered(number: str, *, by: Session) -> PrintRecord:
    """The print under a number typed from the paper, in either writing: one that waits, or one that was saved as a
    file and printed elsewhere. Raises PrintUnknown.
    """
    typed = number.strip().removeprefix("№").strip()
    found = by.store.prints.all("-printed_at", number=typed)
    found = found or by.store.prints.all("-printed_at", code=typed.upper())
    waiting = [one for one in found if one.waits]
    for one in waiting or [one for one in found if one.saved and one.ending is None]:
        if one.resident_id is None or by.readable(by.store.residents.get(one.resident_id)):
            return one
    raise PrintUnknown(typed)


@allowed(Can.WRITE_NOTE)
def as_attachment(record: PrintRecord, signed_at: datetime, *, by: Session) -> NewAttachment:
    """What the signed scan of a print is in its file, or among the papers of the house: a signed paper under its
    number; sealed in a restricted file.

    Raises InvalidInput (at) for a moment at which it cannot have been signed: before anything of the scan is kept.
    """
    restricted = record.resident_id is not None and by.file(record.resident_id).restricted
    record.require_moment(signed_at, by.now())
    day = signed_at.astimezone(by.tz).date()
    return NewAttachment(SIGNED_SCAN, f"№ {record.number}", day, restricted=restricted)


@allowed(Can.WRITE_NOTE)
def bind(
    record: PrintRecord,
    scan: Attachment,
    pages: Sequence[int],
    signed_at: datetime,
    signers: str = "",
    *,
    copies: Sequence[int] = (),
    by: Session,
) -> PrintRecord:
    """Binds a scan that lies in the file to exactly this print; it waits no longer once no page is missing.

    ``pages`` are those the scan shows, ``copies`` from which copy of the paper each of them is. A duty whose proof this
    paper is gets its evidence. Raises Stale, NotFound (scan) for one of another file or taken out again, InvalidInput
    (pages, at), AlreadyHere.
    """
    stored = _to_answer(record, by)
    scan = by.store.attachments.get(scan.id)
    if scan.resident_id != stored.resident_id or not scan.there:
        raise NotFound("attachments")
    fresh = tuple(sorted(set(pages) & set(stored.missing)))
    if not fresh:
        if not stored.missing:
            raise AlreadyHere(stored.number)
        raise InvalidInput(pages="empty")
    now, known = by.now(), dict(zip(pages, copies, strict=False))
    of_copies = tuple(known.get(page, stored.copy) for page in fresh)
    mixed = of_copies if set(of_copies) != {stored.copy} else ()
    back = stored.with_scan(Returned(scan.id, fresh, now, by.staff.id, mixed), signed_at, signers)
    return _stored(by, back, "paper.signed" if back.ending else "paper.partly_back", _listed(fresh, stored.whole))


@allowed(Can.OPEN_FILE)
def signed_of_the_house(*, limit: int = PAGE, by: Session) -> Unsigned:
    """The papers of the house whose signed scan is here, the latest first: the hand-over sheets of shifts."""
    found = by.store.prints.all("-printed_at", resident_id=None, ending=Ending.SCAN, limit=limit + 1)
    lines = tuple(Waiting(one, None, by.staff_name(one.by)) for one in found[:limit])
    return Unsigned(lines, len(found) > limit)


@allowed(Can.OPEN_FILE)
def of_letter(letter: OutgoingLetter, *, by: Session) -> tuple[PrintRecord, ...]:
    """The copies of a letter, the latest first: the signed scan of one of them can be kept in the file."""
    by.file(letter.resident_id)
    return tuple(by.store.prints.all("-printed_at", number=letter.number, resident_id=letter.resident_id))


@allowed(Can.WRITE_NOTE)
def by_hand(record: PrintRecord, signed_at: datetime, signers: str, *, by: Session) -> PrintRecord:
    """Signed on paper, without a scan: when and by whom. Raises Stale, AlreadyHere, InvalidInput (at, signers)."""
    return _stored(
        by, _to_answer(record, by).by_hand(signed_at, signers, by.now(), by.staff.id), "paper.signed_by_hand"
    )


@allowed(Can.WRITE_NOTE)
def not_needed(record: PrintRecord, reason: str, *, by: Session) -> PrintRecord:
    """Nobody signs this print; why stays beside it. Raises Stale, AlreadyHere, InvalidInput (reason)."""
    return _stored(by, _to_answer(record, by).not_needed(reason, by.now(), by.staff.id), "paper.not_to_be_signed")


@allowed(Can.WRITE_NOTE)
def reopen(record: PrintRecord, reason: str, *, by: Session) -> PrintRecord:
    """What was noted about a signature was a mistake: the print waits again, its scans stay in the file.

    Raises Stale, InvalidInput (reason, or record: ``open`` where nothing was noted).
    """
    stored = _in_hand(record, by)
    if not reason.strip():
        raise InvalidInput(reason="empty")
    if stored.ending is None:
        raise InvalidInput(record="open")
    with by.change("paper.reopened", "papers", *_touched(stored)) as change:
        change.subject, change.reason, change.detail = stored.number, reason.strip(), f"{stored.document} {stored.copy}"
        return signed_prints.unsettle(by, replace(stored, returned=()))


def _in_hand(record: PrintRecord, by: Session) -> PrintRecord:
    stored = by.store.prints.unchanged(record)
    if stored.resident_id is not None:
        by.file(stored.resident_id)
    return stored


def _to_answer(record: PrintRecord, by: Session) -> PrintRecord:
    stored = _in_hand(record, by)
    if stored.ending is not None:
        raise AlreadyHere(stored.number)
    return stored


def _stored(by: Session, record: PrintRecord, action: str, detail: str = "") -> PrintRecord:
    with by.change(action, "papers", *_touched(record)) as change:
        change.subject = record.number
        change.detail = " ".join(filter(None, (record.document, str(record.copy), detail)))
        return (signed_prints.settle if record.ending else signed_prints.partly_back)(by, record)


def _touched(record: PrintRecord) -> tuple[ResidentId, ...]:
    return () if record.resident_id is None else (record.resident_id,)


def _listed(pages: Sequence[int], whole: int) -> str:
    return f"{','.join(map(str, pages))}/{whole}"
