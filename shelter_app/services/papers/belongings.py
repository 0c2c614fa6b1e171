"""Things and money as papers name them: what somebody leaves with, and nothing that was given out before."""

from __future__ import annotations

from datetime import datetime, tzinfo

from shelter_app.domain.money import HANDED_BACK, amount_text, balances
from shelter_app.domain.stays import Discharge, Stay
from shelter_app.reports import papers
from shelter_app.services.papers import facts as f

_TENGE = "KZT"


def handed_over(stay: Stay, leaving: Discharge, tz: tzinfo) -> tuple[papers.Thing, ...]:
    """What goes with somebody at this discharge: all that was kept until then, and the money that lay in the safe."""
    day = leaving.at.astimezone(tz).date()

    def before(at: datetime | None) -> bool:
        return at is not None and at.astimezone(tz).date() < day

    things = [
        papers.Thing(name=one.what, quantity=one.quantity)
        for one in stay.belongings
        if one.returned is not False and not (one.returned and before(one.returned_at))
    ]
    kept = [move for move in stay.money if move.why != HANDED_BACK or before(move.at)]
    return (*things, *(_sum(currency, amount) for currency, amount in balances(kept).items()))


def _sum(currency: str, amount: int) -> papers.Thing:
    whole, part = divmod(amount, 100)
    name = f.phrase(lambda words: words.translate("Facts", "Money"))
    if currency == _TENGE and not part:
        return papers.Thing(name=name, tenge=whole)
    return papers.Thing(name=name, quantity=f"{amount_text(amount)} {currency}")
