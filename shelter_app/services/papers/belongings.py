"""Things and money as papers name them: what somebody leaves with, and nothing that was given out before."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo

from shelter_app.domain.money import HANDED_BACK, amount_text, balances
from shelter_app.domain.stays import Discharge, Stay
from shelter_app.reports import papers
from shelter_app.reports.data import Text
from shelter_app.services.papers import facts as f

_TENGE = "KZT"


def handed_over(stay: Stay, leaving: Discharge, tz: tzinfo) -> tuple[papers.Thing, ...]:
    """What was handed back at this discharge; of what was kept until then it is told that nothing is recorded."""
    day = leaving.at.astimezone(tz).date()

    def before(at: datetime | None) -> bool:
        return at is not None and at.astimezone(tz).date() < day

    things = [
        papers.Thing(name=one.what, quantity=one.quantity, condition="" if one.returned else _unrecorded())
        for one in stay.belongings
        if one.returned is not False and not (one.returned and before(one.returned_at))
    ]
    given = [replace(one, amount=-one.amount) for one in stay.money if one.why == HANDED_BACK and not before(one.at)]
    back = (_sum(currency, amount) for currency, amount in balances(given).items())
    left = (
        replace(_sum(currency, amount), condition=_unrecorded()) for currency, amount in balances(stay.money).items()
    )
    return (*things, *back, *left)


def _unrecorded() -> Text:
    return f.phrase(lambda words: words.translate("Facts", "handing back is not recorded"))


def _sum(currency: str, amount: int) -> papers.Thing:
    whole, part = divmod(amount, 100)
    name = f.phrase(lambda words: words.translate("Facts", "Money"))
    if currency == _TENGE and not part:
        return papers.Thing(name=name, tenge=whole)
    return papers.Thing(name=name, quantity=f"{amount_text(amount)} {currency}")
