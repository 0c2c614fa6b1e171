"""The tracing log: embassy, guardianship abroad, relatives; and questions about a child who is in no file yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from shelter_app.domain.contacts import Right
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId, TracingId
from shelter_app.domain.likeness import LIKELY_SAME, similarity
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.people import Person
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.tracing import Asks, Tracing, check
from shelter_app.services import barred, stopped_elsewhere
from shelter_app.services.events import record_event
from shelter_app.services.matching import candidates
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.visibility import granted

FOUND = "kin_question_found"
"""That somebody asked earlier about a child with such a name; a rule of the procedure makes a duty of it."""
SETTLED = "kin_question_settled"
FEWEST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What is typed about one question: when, who asks or is asked, about whom, how, in which words, and the answer."""

    asks: Asks
    at: datetime
    body: str
    who: str
    words: str
    sought: str = ""
    medium: str = ""
    answer: str = ""
    answered_on: date | None = None


@allowed(Can.LOG_CONTACT)
def note(resident_id: ResidentId, asked: Asked, *, certain: bool = False, by: Session) -> Tracing:
    """Writes one question into the tracing log of a file; raises InvalidInput as :func:`check` says, NotFound.

    A name that reads like another child's and not like this one's is refused (file ``another_child``) until somebody
    is ``certain``. That somebody stopped has asked is always written; an answer to them is held back: InvalidInput
    (answer ``stopped``), StoppedElsewhere until it is said that they are somebody else.
    """
    resident = by.file(resident_id)
    if asked.asks is Asks.SOMEBODY and not certain and _reads_like_another(by, resident, asked.sought):
        raise InvalidInput(file="another_child")
    with by.change("tracing.noted", "contacts", resident_id) as change:
        made = by.store.tracing.add(_made(asked, resident_id, by))
        change.subject, change.detail = str(made.id), asked.body
        return made


@allowed(Can.LOG_CONTACT)
def keep(asked: Asked, *, by: Session) -> Tracing:
    """Keeps a question that fits no file: who asked, about whom, when, and what was answered.

    It is compared with every file, also those that this member may not read, and with everybody who is admitted from
    now on; only the files that it fits say so, to those who read them. Raises InvalidInput as :func:`check` says,
    and answer ``stopped`` for an answer to somebody who is stopped in any file.
    """
    with by.change("tracing.kept", "contacts") as change:
        made = by.store.tracing.add(_made(asked, None, by))
        change.subject = str(made.id)
        fits, now = _files_of(by, made.sought), by.now()
        for resident_id in fits:
            tell_of_questions(by, resident_id, now)
        # Past change.touch: the line of the audit names none of them, for whoever asked is told of none.
        change.touched.update(fits)
        return made


def _files_of(by: Session, sought: str) -> list[ResidentId]:
    """The files with a name that reads like the one looked for, whoever may read them."""
    residents = by.store.residents.many(candidates(by, sought))
    people = by.store.people.many(one.person_id for one in residents.values())
    return [one.id for one in residents.values() if one.merged_into is None and _reads(sought, people[one.person_id])]


def _reads_like_another(by: Session, resident: Resident, sought: str) -> bool:
    """Whether a name fits other files that this member may read, and not this one."""
    if len(sought.strip()) < FEWEST_LETTERS or _reads(sought, by.store.people.get(resident.person_id)):
        return False
    mine = granted(by)
    summaries = by.store.summaries.many(_files_of(by, sought))
    return any(not one.restricted or key in mine for key, one in summaries.items() if key != resident.id)


def _reads(sought: str, person: Person) -> bool:
    names = (record.name.full for record in person.names)
    return max((similarity(sought, name) for name in names if len(name) >= FEWEST_LETTERS), default=0) >= LIKELY_SAME


def _made(asked: Asked, resident_id: ResidentId | None, by: Session) -> Tracing:
    one = Tracing(
        TracingId(new_id()), resident_id, asked.asks, asked.at, by.staff.id, asked.body, asked.who.strip(),
        asked.sought.strip(), asked.medium, asked.words.strip(),
    )  # fmt: skip
    check(one, by.now())
    if asked.answer.strip():
        on = asked.answered_on or by.today()
        _require_past(on, by)
        _require_may_be_answered(one, by)
        return one.answered(asked.answer, on)
    return one


def _require_past(on: date, by: Session) -> None:
    if on > by.today():
        raise InvalidInput(answered_on="in_future")


def _require_may_be_answered(one: Tracing, by: Session) -> None:
    """Whoever must not know of a child is answered nothing; what comes back to the centre is no answer."""
    if one.asks is not Asks.SOMEBODY:
        return
    if one.resident_id is None:
        stopped = barred.anywhere(by, one.who)
    else:
        stopped = barred.here(by, one.resident_id, one.who, (Right.INFORM,)) is not None
    if stopped:
        raise InvalidInput(answer="stopped")
    if one.resident_id is not None:
        stopped_elsewhere.require(by, one.resident_id, one.who)


@allowed(Can.LOG_CONTACT)
def answer(one: Tracing, words: str, on: date, *, add: bool = False, by: Session) -> Tracing:
    """Writes down what came back; with ``add`` beneath an answer that came before, which always stays.

    Raises InvalidInput (answer, answered_on ``before_asking`` or ``in_future``), AlreadyAnswered, NotFound, Stale.
    An answer to somebody stopped is held back as in :func:`note`.
    """
    one = by.store.tracing.unchanged(one)
    files = (one.resident_id,) if one.resident_id is not None else ()
    for file in files:
        by.file(file)
    _require_past(on, by)
    answered = one.answered(words, on, add=add)
    _require_may_be_answered(one, by)
    with by.change("tracing.answered", "contacts", *files) as change:
        change.subject, change.detail = str(one.id), "added" if one.answered_on is not None else ""
        saved = by.store.tracing.save(answered)
        _tell_letter(by, saved)
        return saved


BODIES: Final[Mapping[str, str]] = {"consulate": "embassy", "guardianship_abroad": "guardianship_abroad"}
"""Kinds of organisation that every letter asks about a family, as the tracing log names them."""


def of_letter(by: Session, letter: OutgoingLetter, kinds: Iterable[str], title: str, at: datetime) -> None:
    """A letter to a consulate or a guardianship authority abroad is a question of the tracing log as well.

    Runs inside the change that marks it as sent. ``kinds`` are those of whom it goes to, ``title`` what it is.
    """
    body = next((BODIES[one] for one in kinds if one in BODIES), "")
    if not body or by.store.tracing.all(letter_id=letter.id, limit=1):
        return
    head = letter.addressee.strip().partition("\n")[0].strip() or letter.sent_to
    by.store.tracing.add(
        Tracing(
            TracingId(new_id()), letter.resident_id, Asks.CENTRE, at, by.staff.id, body, head or letter.number,
            medium=letter.sent_how, words=f"№ {letter.number}, {title}", letter_id=letter.id,
        )
    )  # fmt: skip


def answered_by_letter(by: Session, before: OutgoingLetter, after: OutgoingLetter) -> None:
    """What came back to a letter stands in the tracing log as well; runs inside the change that writes it down."""
    assert after.answered_on is not None
    for one in by.store.tracing.all(letter_id=after.id):
        by.store.tracing.save(one.as_letter(before.answer, after.answer, after.answered_on))


def _tell_letter(by: Session, answered: Tracing) -> None:
    """The other way round: the outgoing register says what the log says."""
    letter = by.store.letters.find(answered.letter_id) if answered.letter_id is not None else None
    if letter is not None and letter.sent_at is not None and answered.answered_on is not None:
        by.store.letters.save(letter.answered(answered.answered_on, answered.answer, by.now()))


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> list[Tracing]:
    """The tracing log of one file, the latest first."""
    by.file(resident_id)
    return by.store.tracing.all("-at", resident_id=resident_id)


@allowed(Can.LOG_CONTACT)
def unmatched(*, by: Session) -> list[Tracing]:
    """Every question that fits no file so far, the latest first; the look stands in the audit."""
    by.looked("list.opened", subject="tracing")
    return by.store.tracing.all("-at", resident_id=None)


@allowed(Can.LOG_CONTACT)
def alike(resident_id: ResidentId, *, by: Session) -> list[Tracing]:
    """The questions that may be about this child, because the name reads alike; nobody links them by themselves."""
    resident = by.file(resident_id)
    return _alike(by, resident_id, by.store.people.get(resident.person_id))


def _alike(by: Session, resident_id: ResidentId, person: Person) -> list[Tracing]:
    return [
        one
        for one in by.store.tracing.all("-at", resident_id=None)
        if resident_id not in one.not_about and _reads(one.sought, person)
    ]


def tell_of_questions(by: Session, resident_id: ResidentId, at: datetime) -> None:
    """Notes in the file that somebody asked for such a child before; runs inside the change that names the child.

    Where that was noted already and nobody has looked at it yet, once is enough.
    """
    resident = by.store.residents.get(resident_id)
    found = _alike(by, resident_id, by.store.people.get(resident.person_id))
    noted = [
        one.kind for one in by.store.case_events.all("at", resident_id=resident_id) if one.kind in (FOUND, SETTLED)
    ]
    if found and noted[-1:] != [FOUND]:
        stays = by.store.stays.all("-admitted_at", resident_id=resident_id, limit=1)
        record_event(by, resident_id, FOUND, at, stay_id=stays[0].id if stays else None)


@allowed(Can.LOG_CONTACT)
def settle(one: Tracing, resident_id: ResidentId, *, about: bool, by: Session) -> Tracing:
    """Says that a kept question is about this child, or about another one; that it is settled stands in the file.

    Nothing is told to whoever asked by this. Raises NotFound, AlreadySettled.
    """
    one = by.store.tracing.unchanged(one)
    by.file(resident_id)
    now = by.now()
    with by.change("tracing.settled", "contacts", resident_id) as change:
        change.subject, change.detail = str(one.id), "about" if about else "not about"
        saved = by.store.tracing.save(one.about(resident_id) if about else one.ruled_out(resident_id))
        person = by.store.people.get(by.store.residents.get(resident_id).person_id)
        if not _alike(by, resident_id, person):
            stays = by.store.stays.all("-admitted_at", resident_id=resident_id, limit=1)
            record_event(by, resident_id, SETTLED, now, stay_id=stays[0].id if stays else None)
        return saved
