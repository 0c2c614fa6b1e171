"""Somebody of a role at the window, whose pages one goes to only note with what they were opened."""

from __future__ import annotations

import pytest

from shelter_app.domain.staff import Role
from tests.views.desks import Arrival, Desk, Sit


@pytest.fixture
def sit(sit: Sit) -> Sit:
    def at(role: Role) -> Desk:
        desk = sit(role)
        for name in ("plan", "follow_up", "admission"):
            desk.shell.navigator.register(name, Arrival)
        return desk

    return at
