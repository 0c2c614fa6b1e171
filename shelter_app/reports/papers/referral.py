"""The facts of papers about help by others: the letter of a referral, and the list that a person takes along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.domain.labels import Labels
from shelter_app.reports.data import Birth, Centre, Fact, PersonName, Signer, Text, Years
from shelter_app.reports.papers.decided import Decided


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralLetter:
    """A person sent to one organisation for one kind of help, told no more than that needs; below it an answer slip.

    agreed          on the telephone: when, and who spoke with whom
    consent         the day of the consent that names the organisation, and who signed beside a minor
    decided         what a director decided otherwise; printed where there is no consent
    age             full years, None if not known
    """

    centre: Centre
    dated: date
    addressee: Text
    child: PersonName
    birth: Birth
    spoken: Fact
    help: str
    agreed_at: datetime
    agreed: Text
    terms: Fact
    transport: Fact
    consent: Fact | None
    decided: tuple[Decided, ...]
    director: Signer
    executor: Text
    executor_phone: str
    age: int | Years | None = None
    adult: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """One organisation as somebody who needs help reads of it; what nobody knows leaves no line."""

    name: Text
    helps: tuple[Labels, ...] = ()
    price: Labels | None = None
    conditions: str = ""
    contact: str = ""
    phone: str = ""
    hours: str = ""
    address: str = ""
    spoken: tuple[Labels, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOut:
    """Where to find help, in large type and in the language of whoever takes it along; it names nobody."""

    centre: Centre
    dated: date
    helpers: tuple[Helper, ...]
    hotlines: tuple[Labels, ...] = ()
