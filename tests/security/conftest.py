"""A registry's keys made with cheap Argon2id parameters, which the tests pass in like any other policy."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from shelter_app.security.kdf import KdfCost, KdfPolicy
from shelter_app.security.vault import NewVault, new_vault

LOGIN = "Айгуль Ө."
PASSPHRASE = "тихая лодка у причала"
NOW = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)
CHEAP = KdfPolicy(cost=KdfCost(8, 1), floor=KdfCost(8, 1), ceiling=KdfCost(64, 4))


@pytest.fixture(scope="session")
def vault() -> NewVault:
    """One registry for all tests of a run: headers are frozen, so nobody can change it."""
    return new_vault(login=LOGIN, passphrase=PASSPHRASE, policy=CHEAP)
