"""Help by other organisations, as steps for the tests of changes, and what its own tests share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from shelter_app.domain.consents import Consent
from shelter_app.domain.disclosures import Basis, Disclosure, DisclosureForm
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.organisations import Organisation
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.referrals import Referral, ReferralForm
from shelter_app.domain.schooling import Schooling
from shelter_app.services import consents, disclosures, organisations, papers, referrals, schooling
from shelter_app.services.consents import Signature
from shelter_app.services.disclosures import REFERRAL_LETTER
from shelter_app.services.organisations import OrganisationForm
from shelter_app.services.stays import current_stay
from tests.records import House
from tests.services.papers_story import equipped

Step = Callable[[], object]
HELP = "Взыскание заработка, уголовное дело"
LAW_OFFICE = OrganisationForm(
    "ngo", "«Құқық» ҮЕҰ-на", "В НПО «Құқық»", "Алматы, ул. Абая, 1", "+7 727 000 00 01",
    title_kk="«Құқық» ҮЕҰ", title_ru="НПО «Құқық»", helps=("legal", "documents"), price="free",
    conditions="С документом или без", contact="Пак И.", hours="пн–пт 9–18", spoken=("kk", "ru"),
)  # fmt: skip


def law_office(house: House, **changed: Any) -> Organisation:
    """An organisation of the directory; keyword arguments replace facts."""
    return organisations.add(replace(LAW_OFFICE, **changed), by=house.case_worker)


def typed(house: House, to: Organisation, **changed: Any) -> ReferralForm:
    """What is written down after the telephone call."""
    facts: dict[str, Any] = {
        "agreed_at": house.clock.now, "agreed_with": "Пак И.", "terms": "С копией паспорта",
        "transport": "Машина центра",
    }  # fmt: skip
    return ReferralForm(to.id, HELP, **{**facts, **changed})


def begun(house: House, child: ResidentId, to: Organisation | None = None, **changed: Any) -> Referral:
    """A referral that was agreed by telephone."""
    organisation = to or law_office(house)
    (made,) = referrals.begin(child, typed(house, organisation, **changed), by=house.case_worker)
    return made


def consented(house: House, child: ResidentId, organisation: str = "НПО «Құқық»") -> Consent:
    """The consent that names the organisation, signed with the guardian."""
    signature = Signature(house.clock.now, "ru", "Омарова Д.")
    return consents.agree_to_help(child, organisation, HELP, signature, by=house.case_worker)


def letter_of(house: House, referral: Referral) -> OutgoingLetter:
    """The printed letter of a referral."""
    by = house.case_worker
    job = papers.final(papers.gather(REFERRAL_LETTER, referral.resident_id, about=referral.id, by=by), by=by)
    papers.printed(job, b"%PDF-1.4", pages=1, by=by)
    return next(one for one in papers.letters(referral.resident_id, by=by) if one.number == job.number)


def sent(house: House, child: ResidentId) -> Referral:
    """A referral whose letter was handed over."""
    equipped(house)
    referral = begun(house, child)
    consented(house, child)
    papers.mark_sent(letter_of(house, referral), "in_person", house.clock.now, "Пак И.", by=house.case_worker)
    return house.store.referrals.get(referral.id)


def accepted(house: House, child: ResidentId) -> Referral:
    """A referral that the organisation accepted."""
    by = house.case_worker
    return referrals.answer(sent(house, child), by.today(), "ждём", accepted=True, starts=by.today(), by=by)


def told(house: House, **changed: Any) -> DisclosureForm:
    """What was said on the telephone to the school."""
    facts: dict[str, Any] = {
        "at": house.clock.now - timedelta(minutes=5), "what": "Имя и класс", "to": "Школа № 5", "why": "Зачисление",
        "basis": Basis.LAW, "clause": "Закон «Об образовании», ст. 1", "how": "phone", "explained_by": "Омарова Д.",
    }  # fmt: skip
    return DisclosureForm(**{**facts, **changed})


def _edit(house: House, child: ResidentId) -> Step:
    referral = begun(house, child)
    to = house.store.organisations.get(referral.organisation_id)
    return lambda: referrals.edit(referral, typed(house, to, terms="Без документов"), by=house.case_worker)


def _begin(house: House, child: ResidentId) -> Step:
    to = law_office(house)
    return lambda: referrals.begin(child, typed(house, to), by=house.case_worker)


def _answer(house: House, child: ResidentId) -> Step:
    referral, by = sent(house, child), house.case_worker
    return lambda: referrals.answer(referral, by.today(), "мест нет", accepted=False, by=by)


def _done(house: House, child: ResidentId) -> Step:
    referral, by = accepted(house, child), house.case_worker
    return lambda: referrals.done(referral, by.today(), "иск подан", by=by)


def _stop(house: House, child: ResidentId) -> Step:
    referral = begun(house, child)
    return lambda: referrals.stop(referral, "помог другой юрист", by=house.case_worker)


def _told(house: House, child: ResidentId) -> Disclosure:
    (line,) = disclosures.write_down(child, told(house), by=house.case_worker)
    return line


def _strike(house: House, child: ResidentId) -> Step:
    line = _told(house, child)
    return lambda: disclosures.strike(line, "не тот ребёнок", by=house.case_worker)


def _explain(house: House, child: ResidentId) -> Step:
    line = disclosures.write_down(child, told(house, explained_by=""), by=house.case_worker)[0]
    return lambda: disclosures.explain(line, "Ли В. С.", by=house.case_worker)


def _school(house: House, child: ResidentId) -> Step:
    stay = current_stay(house.case_worker, child)
    return lambda: schooling.record(stay, Schooling(True, "Школа № 5"), "", by=house.case_worker)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "schooling.record": _school,
    "referrals.begin": _begin,
    "referrals.edit": _edit,
    "referrals.answer": _answer,
    "referrals.done": _done,
    "referrals.stop": _stop,
    "disclosures.write_down": lambda house, child: lambda: _told(house, child),
    "disclosures.strike": _strike,
    "disclosures.explain": _explain,
}
LISTS = ("referrals.of", "referrals.rows_of", "disclosures.of")
PARTS = (
    "referrals.sent_with", "referrals.standing", "referrals.step_of", "referrals.stop_after",
    "disclosures.consent_naming", "disclosures.names_of", "disclosures.of_letter", "disclosures.of_list",
    "disclosures.of_package", "disclosures.told_since", "disclosures.explained_in",
)  # fmt: skip
