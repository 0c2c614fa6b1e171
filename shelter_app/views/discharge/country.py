"""Which country a discharge leads to: what the form may suggest, and what an unsaid one means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.profiles import Profile
from shelter_app.domain.stays import Discharge
from shelter_app.services.handing_over import RETURN
from shelter_app.services.leaving import Outlook

translate = QCoreApplication.translate
_CONSENT = "representative_consent"
"""The requirement that only a return has."""


def likely_country(profile: Profile, route_code: str, citizen_of: tuple[str, ...]) -> str:
    """Where the way leads as far as route and citizenship tell; empty where somebody has to say it."""
    route = profile.route(route_code)
    if route is not None and route.outcome == RETURN:
        return next((one for one in citizen_of if one != profile.country), "")
    return profile.country if profile.country in citizen_of else ""


def unsaid(outlook: Outlook | None, leaving: Discharge) -> str:
    """Why a return is asked about although the route is called otherwise: nobody has said where to; else empty."""
    if outlook is None or leaving.country or leaving.region or outlook.route.outcome == RETURN:
        return ""
    if not outlook.asks_for(_CONSENT):
        return ""
    return translate("DischargeForm", "Name the country: until then this may be a way home, asked about as a return.")
