"""What another house led and this one only reads: it counts in no number and no register of this house."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from shelter_app.domain.ids import ResidentId
from shelter_app.services.session import Session

Begun = Mapping[ResidentId, datetime]


def begun(by: Session) -> Begun:
    """When the first stay in this house began, of every file with a stay that another house led."""
    own: dict[ResidentId, datetime] = {}
    came = set()
    for file, admitted, elsewhere in by.store.stays.picked(("resident_id", "admitted_at", "elsewhere")):
        if elsewhere:
            came.add(file)
        else:
            own[file] = min(admitted, own.get(file, admitted))
    return {file: own[file] for file in came if file in own}


def ours(begun_here: Begun, file: ResidentId | None, moment: datetime) -> bool:
    """Whether something of this moment was done here; what stood in a case before it came was not."""
    return file is None or file not in begun_here or moment >= begun_here[file]
