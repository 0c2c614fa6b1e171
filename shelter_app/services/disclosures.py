"""The log of what was told about somebody: written by every letter that goes, by hand for what was only said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from shelter_app.domain import guards as rules
from shelter_app.domain.consents import Consent, ConsentKind
from shelter_app.domain.disclosures import Basis, Disclosure, DisclosureForm, Source
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import Step
from shelter_app.domain.ids import ConsentId, DisclosureId, OrganisationId, ResidentId
from shelter_app.domain.names import fold
from shelter_app.domain.notices import Notice
from shelter_app.domain.organisations import To
from shelter_app.domain.packages import Package, PackageKind, Partner
from shelter_app.domain.paper import OutgoingLetter, PrintRecord
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.reports.catalogue import OWN
from shelter_app.services import guards
from shelter_app.services.gone_files import gone_into
from shelter_app.services.session import Session, allowed, new_id

REFERRAL_LETTER = "referral-letter"


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> tuple[Disclosure, ...]:
    """What was told about one person, the latest first, with the lists on which the person stood."""
    by.file(resident_id)
    gone = {resident_id, *(one.id for one in gone_into(by, resident_id))}
    lists = [one for one in by.store.disclosures.all(source=Source.LIST) if gone & set(one.concerns)]
    found = [*by.store.disclosures.all(resident_id=resident_id), *lists]
    return tuple(sorted(found, key=lambda one: (one.at, one.written_at), reverse=True))


@allowed(Can.WRITE_NOTE)
def write_down(
    resident_id: ResidentId, form: DisclosureForm, also: Iterable[ResidentId] = (), *, by: Session
) -> tuple[Disclosure, ...]:
    """Staff write down what they told somebody without a paper; brothers and sisters get the same line each.

    Raises InvalidInput: at ``in_future``, basis ``no_consent`` where a consent is named as the basis and the person has
    none that names whoever was told.
    """
    files = tuple(dict.fromkeys((resident_id, *also)))
    for one in files:
        by.file(one)
    now = by.now()
    if form.at > now:
        raise InvalidInput(at="in_future")
    consents = {one: consent_naming(by, one, names_of(by, form.organisation_id, form.to)) for one in files}
    if form.basis is Basis.CONSENT and not all(consents.values()):
        raise InvalidInput(basis="no_consent")
    with by.change("disclosure.recorded", "disclosures", *files) as change:
        change.subject = form.basis.value
        return tuple(
            by.store.disclosures.add(
                Disclosure(
                    DisclosureId(new_id()),
                    one,
                    form.at,
                    by.staff.id,
                    now,
                    form.what.strip(),
                    form.to.strip(),
                    form.why.strip(),
                    form.basis,
                    form.clause.strip(),
                    form.how,
                    form.explained_by.strip(),
                    organisation_id=form.organisation_id,
                    consent_id=known.id if known and form.basis is Basis.CONSENT else None,
                )
            )
            for one in files
            for known in (consents[one],)
        )


@allowed(Can.EDIT_FILE)
def strike(disclosure: Disclosure, reason: str, *, by: Session) -> Disclosure:
    """Strikes out a line written by mistake; it stays to be read. Raises InvalidInput (reason, source), Stale."""
    disclosure = by.store.disclosures.unchanged(disclosure)
    if disclosure.resident_id is None:
        raise InvalidInput(source="automatic")
    by.file(disclosure.resident_id)
    struck = disclosure.struck_out(reason)
    with by.change("disclosure.struck", "disclosures", disclosure.resident_id) as change:
        change.reason = reason.strip()
        return by.store.disclosures.save(struck)


@allowed(Can.WRITE_NOTE)
def explain(disclosure: Disclosure, who: str, *, by: Session) -> Disclosure:
    """Writes down who explained to the person what was told and to whom, where nobody had; once.

    Raises InvalidInput: explained_by ``empty`` or ``written``, source ``automatic`` for a list with many names; Stale.
    """
    disclosure = by.store.disclosures.unchanged(disclosure)
    if disclosure.resident_id is None:
        raise InvalidInput(source="automatic")
    by.file(disclosure.resident_id)
    explained = disclosure.explained(who)
    with by.change("disclosure.explained", "disclosures", disclosure.resident_id) as change:
        change.detail = disclosure.number
        return by.store.disclosures.save(explained)


def explained_in(by: Session, resident_id: ResidentId, names: Iterable[str]) -> str:
    """Who read the consent that names whoever is told, and so explained it to the person; empty without one."""
    consent = consent_naming(by, resident_id, names)
    return by.staff_name(consent.by) if consent is not None else ""


def told_since(by: Session, consent: Consent) -> tuple[Disclosure, ...]:
    """What was told on the strength of one consent, oldest first: what is known already and cannot be taken back."""
    found = by.store.disclosures.all("at", resident_id=consent.resident_id)
    until = consent.withdrawn_at or by.now()
    return tuple(
        one
        for one in found
        if not one.struck
        and (one.consent_id == consent.id or (consent.kind is ConsentKind.INTERVIEW and consent.at <= one.at <= until))
    )


def of_letter(
    by: Session,
    letter: OutgoingLetter,
    notice: Notice | None,
    stay: Stay | None,
    at: datetime,
    explained_by: str = "",
) -> Disclosure:
    """The line of a letter that has gone, inside the change that marks it as sent."""
    names = names_of(by, letter.organisation_id, letter.addressee)
    consent = consent_naming(by, letter.resident_id, names)
    refers = letter.document == REFERRAL_LETTER or (notice is not None and notice.refers)
    basis, clause = Basis.LAW, notice.rule if notice is not None else ""
    if refers:
        reason = _decided(by, letter, stay)
        basis, clause = (Basis.CONSENT, "") if consent else (Basis.DECISION, reason) if reason else (basis, clause)
    elif letter.document.startswith(OWN):
        basis, clause = (Basis.CONSENT, "") if consent else _own_basis(by, letter, stay, names)
    referral = next(iter(by.store.referrals.all(letter_id=letter.id, limit=1)), None)
    return by.store.disclosures.add(
        Disclosure(
            DisclosureId(new_id()),
            letter.resident_id,
            at,
            by.staff.id,
            by.now(),
            referral.help if referral else "",
            " ".join(letter.addressee.split()),
            "",
            basis,
            clause,
            letter.sent_how,
            explained_by.strip(),
            source=Source.REFERRAL if referral else Source.LETTER,
            document=letter.document,
            number=letter.number,
            organisation_id=letter.organisation_id,
            consent_id=consent.id if consent and basis is Basis.CONSENT else None,
        )
    )


Rests = tuple[Basis, str, ConsentId | None]
"""On what it may be told: the basis, its clause or reason, and the consent."""


def of_package(by: Session, package: Package, partner: Partner, rests: Rests) -> None:
    """The line of an encrypted package, a plan or a whole case, inside the change that sends it."""
    basis, clause, consent_id = rests
    by.store.disclosures.add(
        Disclosure(
            DisclosureId(new_id()), package.resident_id, package.made_at, by.staff.id, package.made_at, "",
            partner.name, "", basis, clause, explained_by=package.explained_by, source=Source.PACKAGE,
            document="support-plan" if package.kind is PackageKind.REVIEW else package.kind.value,
            number=package.code, consent_id=consent_id,
        )
    )  # fmt: skip


def of_paper(by: Session, printed: PrintRecord, to: To, about: str, rule: str) -> None:
    """The line of a package on paper, inside the change that registers its copy; every copy is for the same reader."""
    resident_id, whom = printed.resident_id, " ".join(to.ru.split())
    told = by.store.disclosures.all(resident_id=resident_id, source=Source.PACKAGE, number=printed.number)
    if resident_id is None or any(one.to == whom and not one.struck for one in told):
        return
    consent = consent_naming(by, resident_id, names_of(by, to.organisation_id, to.ru))
    made = guards.decisions(by, resident_id, None, Step.SEND_PACKAGE.value, about=about)
    reason = "" if consent else "; ".join(one.note for one in made)
    basis = Basis.CONSENT if consent else Basis.DECISION if reason else Basis.LAW
    by.store.disclosures.add(
        Disclosure(
            DisclosureId(new_id()), resident_id, printed.printed_at, by.staff.id, printed.printed_at, "", whom, "",
            basis, reason or ("" if consent else rule), source=Source.PACKAGE, document=printed.document,
            number=printed.number, organisation_id=to.organisation_id, consent_id=consent.id if consent else None,
        )
    )  # fmt: skip


def never_left(by: Session, package: Package, why: str) -> None:
    """Strikes the line of a package whose file was never written, inside the change that calls it back."""
    for line in by.store.disclosures.all(resident_id=package.resident_id, source=Source.PACKAGE, number=package.code):
        by.store.disclosures.save(line.not_told(why))


def of_list(
    by: Session, name: str, concerns: Iterable[ResidentId], why: str, to: str = "", *, decided: bool = False
) -> None:
    """The line of a list or register with names that leaves the house; the audit tells of it as well.

    ``decided`` says that a director let it go for this reason.
    """
    files = tuple(dict.fromkeys(concerns))
    if files:
        now = by.now()
        by.store.disclosures.add(
            Disclosure(
                DisclosureId(new_id()),
                None,
                now,
                by.staff.id,
                now,
                "",
                to.strip(),
                why.strip(),
                Basis.DECISION if decided else Basis.NOT_SAID,
                why.strip() if decided else "",
                source=Source.LIST,
                document=name,
                concerns=files,
            )
        )


def consent_naming(by: Session, resident_id: ResidentId, names: Iterable[str]) -> Consent | None:
    """The newest consent in force that names one of these, None where there is none."""
    wanted = tuple(names)
    found = by.store.consents.all("-at", resident_id=resident_id, kind=ConsentKind.HELP)
    return next((one for one in found if one.in_force and one.names(wanted)), None)


def names_of(by: Session, organisation_id: OrganisationId | None, typed: str = "") -> tuple[str, ...]:
    """Every name under which an organisation may stand in a consent; of one in no directory the first line typed."""
    known = by.store.organisations.find(organisation_id) if organisation_id is not None else None
    if known is not None:
        return known.names
    head = typed.strip().partition("\n")[0].strip()
    return (head,) if head else ()


def about_own(document: str, to: To) -> str:
    """What a decision to send a letter in the centre's own words holds for: this letter, and whoever gets it."""
    return f"{document}-{to.organisation_id or fold(to.ru)}"


def _own_basis(by: Session, letter: OutgoingLetter, stay: Stay | None, names: tuple[str, ...]) -> tuple[Basis, str]:
    """On what a letter of the centre's own rests beside a consent on record: one that the file tells of, a decision."""
    signed = stay and rules.agreed((rules.AGREED,), guards.situation(by, letter.resident_id, stay, to=names))
    if signed:
        return Basis.CONSENT, signed.evidence
    reason = _decided(by, letter, stay)
    return (Basis.DECISION, reason) if reason else (Basis.NOT_SAID, "")


def _decided(by: Session, letter: OutgoingLetter, stay: Stay | None) -> str:
    """Why a letter went without a consent, as the director said it."""
    referral = next(iter(by.store.referrals.all(letter_id=letter.id, limit=1)), None)
    about = str(referral.id) if referral else ""
    if letter.document.startswith(OWN):
        about = about_own(letter.document, To("", letter.addressee, letter.organisation_id))
    found = guards.decisions(by, letter.resident_id, stay, Step.REFER.value, about=about)
    return "; ".join(one.note for one in found)
