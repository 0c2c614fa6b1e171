"""Which files went into another one, for whatever still names them by their own number or id."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import Resident
from shelter_app.services.session import Session


def gone_into(by: Session, resident_id: ResidentId) -> Iterator[Resident]:
    """The files that went into this one, and those that had gone into them before."""
    for gone in by.store.residents.all("number", merged_into=resident_id):
        yield gone
        yield from gone_into(by, gone.id)
