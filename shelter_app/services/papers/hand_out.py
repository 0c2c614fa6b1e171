"""The facts of the list of organisations that a person takes along."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_app.domain.labels import Labels
from shelter_app.domain.organisations import Organisation
from shelter_app.reports.data import ByLanguage, Text
from shelter_app.reports.papers.referral import HandOut, Helper
from shelter_app.services.papers import facts as f
from shelter_app.services.session import Session


def gather(by: Session, chosen: Iterable[Organisation]) -> HandOut:
    """The list of those who were chosen; the telephones that cost nothing stand below it."""
    hotlines = by.reference.list("hotline").entries if by.profile.country == "KZ" else ()
    return HandOut(
        centre=f.centre(by),
        dated=by.today(),
        helpers=tuple(_helper(by, one) for one in chosen),
        hotlines=tuple(one.labels for one in hotlines),
    )


def _helper(by: Session, one: Organisation) -> Helper:
    name: Text = ByLanguage(kk=one.title("kk"), ru=one.title("ru"), en=one.title("ru"))
    price = _labels(by, "aid_price", (one.price,))
    return Helper(
        name=name,
        helps=_labels(by, "aid_kind", one.helps),
        price=price[0] if price else None,
        conditions=one.conditions,
        contact=one.contact,
        phone=one.phone,
        hours=one.hours,
        address=one.address,
        spoken=_labels(by, "language", one.spoken),
    )


def _labels(by: Session, name: str, codes: Iterable[str]) -> tuple[Labels, ...]:
    known = (by.reference.list(name).get(code) for code in codes if code)
    return tuple(one.labels for one in known if one is not None)
