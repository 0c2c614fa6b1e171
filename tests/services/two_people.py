"""The colleague who has agreed to what leaves, as after their passphrase was right."""

from __future__ import annotations

from shelter_app.domain.staff import Role
from shelter_app.services.two_persons import Second
from tests.records import House


def agreed(house: House, role: Role = Role.DIRECTOR) -> Second:
    """This member of the house, who typed login and passphrase."""
    return Second(house.staff[role].staff.slot_id)
