"""The facts of papers that travel with somebody who leaves: the certificate of stay and the list of a convoy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.reports.data import Birth, Centre, Fact, PersonName, Signer, Text, Years


@dataclass(frozen=True, slots=True, kw_only=True)
class StayCertificate:
    """That somebody was in the care of the centre, and when; why, nobody who asks for it needs to know.

    stays     the days of coming and leaving of each stay; the last is open for whoever is here
    document  the identity papers, by kind and number
    """

    centre: Centre
    dated: date
    name: PersonName
    birth: Birth
    age: int | Years | None
    citizenship: Fact
    document: Fact
    stays: tuple[tuple[date, date | None], ...]
    director: Signer
    executor: str
    executor_phone: str
    adult: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Escorted:
    """One of those who travel. Without ``name`` the file may not be read, or numbers stand in the place of names.

    ``medicines`` and ``watch`` are for whoever goes along, on a page of their own.
    """

    number: str
    sex: Text
    age: int | None
    birth: Text
    citizenship: Text
    name: PersonName | None = None
    document: Text = ""
    receiver: Text = ""
    medicines: Fact | None = None
    watch: Fact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EscortList:
    """Who travels together on one day, with whom, by what way, and who meets them.

    coded   file number, sex and age alone, for those who sell tickets or drive
    route   where they go: the country or region, before them a kind of house but never what came of the stay
    paid    who bears the cost
    ahead   somebody on it has not left yet by what is recorded

    ``escort_signs`` are the escorts one by one: each signs on a line of their own.
    """

    centre: Centre
    leaves_at: datetime
    route: Text
    escort: Text
    travel: Fact
    paid: Fact
    met_by: Fact
    rows: tuple[Escorted, ...]
    giver: Signer
    escort_signs: tuple[Signer, ...]
    coded: bool = False
    ahead: bool = False
