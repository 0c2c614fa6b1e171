"""Consent and refusal, each with the text that was read to the person; what follows from taking a consent back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from shelter_app.domain.consents import Beside, Consent, ConsentKind, StoodBy
from shelter_app.domain.disclosures import Disclosure
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ConsentId, ResidentId
from shelter_app.domain.interviews import Ending, Interview
from shelter_app.domain.paper import PrintRecord
from shelter_app.domain.staff import Can
from shelter_app.services import barred, disclosures, packaged, referrals
from shelter_app.services import interview_facts as known
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed, new_id

HELP = "consent_help"


@dataclass(frozen=True, slots=True)
class Signature:
    """What was signed, as typed: when, in which language it was read, and who signed for a minor beside them.

    A name without ``beside`` is that of a parent or guardian.
    """

    at: datetime
    language: str
    representative: str = ""
    own_words: str = ""
    beside: Beside = Beside.NOBODY
    beside_reason: str = ""

    @property
    def stood_by(self) -> StoodBy:
        """Who stands beside a minor, as it is typed."""
        name, who = self.representative.strip(), self.beside
        if name and who is Beside.NOBODY:
            who = Beside.REPRESENTATIVE
        return StoodBy(who, name, self.beside_reason.strip())


@allowed(Can.INTERVIEW)
def text(form: str, language: str, *, by: Session) -> tuple[str, ...]:
    """The sentences of a form of this country that are signed, its title first, in a language; raises NotFound."""
    layout = packaged.form(by.profile, form)
    words = by.forms(language)
    sentences = (layout.title, layout.intro, *(one.text for one in layout.statements))
    return tuple(words.sentence(layout.code, one) for one in sentences if one)


@allowed(Can.INTERVIEW)
def agree(interview: Interview, signed: Signature, *, by: Session) -> Consent:
    """The person signed their consent to this interview (R-11).

    Of a minor it can be written down before anybody stands beside them; the questionnaire waits for that then. Raises
    InvalidInput (also as :meth:`StoodBy.check`), InterviewOver, and what :func:`barred.require` raises for somebody who
    must not come near a child.
    """
    stored = _open(by, interview)
    signed.stood_by.check()
    consent = _made(by, stored.resident_id, ConsentKind.INTERVIEW, known.CONSENT, signed, interview=stored)
    with by.change("consent.given", "interviews", stored.resident_id) as change:
        change.subject, change.detail = str(consent.id), signed.language
        record_event(by, stored.resident_id, "interview_consent_signed", consent.at, stay_id=stored.stay_id)
        return by.store.consents.add(consent)


@allowed(Can.INTERVIEW)
def stand_by(consent: Consent, who: StoodBy, *, by: Session) -> Consent:
    """Who stands beside a minor in a consent that was signed before: a parent, the authority, or why nobody does.

    Raises Stale, InvalidInput: beside ``empty``, consent ``not_in_force``, and as :meth:`StoodBy.check`; and what
    :func:`barred.require` raises for somebody who must not come near a child.
    """
    stored = by.store.consents.unchanged(consent)
    by.file(stored.resident_id)
    if who.who is Beside.NOBODY:
        raise InvalidInput(beside="empty")
    settled = stored.standing_by(who)
    barred.require(by, stored.resident_id, settled.representative)
    with by.change("consent.stood_by", "interviews", stored.resident_id) as change:
        change.subject, change.detail = str(stored.id), who.who.value
        change.reason = settled.beside_reason
        return by.store.consents.save(settled)


@allowed(Can.INTERVIEW)
def refuse(interview: Interview, signed: Signature, *, by: Session) -> Consent:
    """The person does not want to be interviewed: the way ends, and nothing of what was answered is kept.

    Clocks that waited for the interview are closed by it. A new interview can be begun at any time.
    """
    stored = _open(by, interview)
    refusal = _made(by, stored.resident_id, ConsentKind.INTERVIEW, known.REFUSAL, signed, interview=stored, given=False)
    with by.change("consent.refused", "interviews", stored.resident_id) as change:
        change.subject, change.detail = str(refusal.id), signed.language
        _end(by, stored, Ending.REFUSED, refusal.at)
        for sheet in by.store.sheets.all(resident_id=stored.resident_id, interview_id=stored.id):
            by.store.sheets.remove(sheet.id)
        record_event(by, stored.resident_id, "interview_refused", refusal.at, stay_id=stored.stay_id)
        return by.store.consents.add(refusal)


@allowed(Can.INTERVIEW)
def agree_to_help(resident_id: ResidentId, organisation: str, help_: str, signed: Signature, *, by: Session) -> Consent:
    """The person agrees to the help of one organisation, and to telling it what that needs (R-34, R-35).

    Raises InvalidInput: organisation ``empty``; representative ``empty`` for a minor beside whom nobody stands, and as
    :meth:`StoodBy.check`; and what :func:`barred.require` raises for somebody who must not come near a child.
    """
    about = known.about(by, resident_id)
    if about.subject.minor and signed.stood_by.who is Beside.NOBODY:
        raise InvalidInput(representative="empty")
    signed.stood_by.check()
    consent = replace(
        _made(by, resident_id, ConsentKind.HELP, HELP, signed), organisation=organisation.strip(), help=help_.strip()
    )
    consent.check(by.now())
    with by.change("consent.given", "interviews", resident_id) as change:
        change.subject, change.detail = str(consent.id), signed.language
        record_event(by, resident_id, "consent_given", consent.at, stay_id=about.stay_id, evidence=consent.organisation)
        return by.store.consents.add(consent)


@allowed(Can.INTERVIEW)
def withdraw(consent: Consent, words: str, *, by: Session) -> Consent:
    """The person takes a consent back, as they may at any moment without a reason: what they told is used no more.

    An interview that is under way ends, and so do the referrals to an organisation that is not to be told any more.
    What left the house before is told by :func:`disclosed` and :func:`told`. Raises InvalidInput (consent:
    ``not_in_force``), Stale.
    """
    stored, now = by.store.consents.unchanged(consent), by.now()
    by.file(stored.resident_id)
    taken_back = stored.withdrawn(now, by.staff.id, words)
    with by.change("consent.withdrawn", "interviews", stored.resident_id) as change:
        change.subject = str(stored.id)
        interview = by.store.interviews.find(stored.interview_id) if stored.interview_id else None
        if interview is not None and interview.open:
            _end(by, interview, Ending.WITHDRAWN, now)
        stay_id = known.about(by, stored.resident_id).stay_id
        record_event(by, stored.resident_id, "consent_withdrawn", now, stay_id=stay_id, evidence=stored.organisation)
        ended = by.store.consents.save(taken_back)
        if ended.kind is ConsentKind.HELP:
            referrals.stop_after(by, ended)
        return ended


@allowed(Can.INTERVIEW)
def disclosed(consent: Consent, *, by: Session) -> tuple[PrintRecord, ...]:
    """The copies that left the program about this person between their consent and its end, oldest first."""
    by.file(consent.resident_id)
    until = consent.withdrawn_at or by.now()
    found = by.store.prints.all("printed_at", resident_id=consent.resident_id)
    return tuple(one for one in found if consent.at <= one.printed_at <= until)


@allowed(Can.INTERVIEW)
def told(consent: Consent, *, by: Session) -> tuple[Disclosure, ...]:
    """What organisations were told on the strength of this consent, oldest first: it cannot be made unsaid."""
    by.file(consent.resident_id)
    return disclosures.told_since(by, consent)


@allowed(Can.INTERVIEW)
def usable(resident_id: ResidentId, *, by: Session) -> bool:
    """Whether answers of the newest interview may be used: printed, passed on. Not without a consent in force."""
    by.file(resident_id)
    newest = known.newest(by, resident_id)
    consent = known.consent_to(by, newest) if newest else None
    return consent is not None and consent.in_force


@allowed(Can.INTERVIEW)
def agreed_with(resident_id: ResidentId, organisation: str, *, by: Session) -> bool:
    """Whether a consent in force lets this organisation be told (R-34)."""
    by.file(resident_id)
    return disclosures.consent_naming(by, resident_id, (organisation.strip(),)) is not None


def _made(
    by: Session,
    resident_id: ResidentId,
    kind: ConsentKind,
    form: str,
    signed: Signature,
    *,
    interview: Interview | None = None,
    given: bool = True,
) -> Consent:
    barred.require(by, resident_id, signed.stood_by.name)
    made = Consent(
        ConsentId(new_id()),
        resident_id,
        kind,
        given,
        signed.at,
        by.staff.id,
        signed.language,
        packaged.form(by.profile, form).code,
        text(form, signed.language, by=by) if signed.language else (),
        interview.id if interview else None,
        signed.stood_by.name,
        own_words=signed.own_words.strip(),
        beside=signed.stood_by.who,
        beside_reason=signed.stood_by.reason,
    )
    if kind is ConsentKind.INTERVIEW:
        made.check(by.now())
    return made


def _end(by: Session, interview: Interview, ending: Ending, at: datetime) -> None:
    """Ends an interview and the sitting that runs, whose clock stops with it."""
    if interview.running is not None:
        record_event(by, interview.resident_id, "interview_ended", by.now(), stay_id=interview.stay_id)
    by.store.interviews.save(interview.over(ending, at))


def _open(by: Session, interview: Interview) -> Interview:
    stored = by.store.interviews.unchanged(interview)
    by.file(stored.resident_id)
    stored.require_open()
    return stored
