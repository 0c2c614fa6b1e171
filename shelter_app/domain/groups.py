"""People who came or belong together: brothers and sisters, a mother and her child, relatives, companions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shelter_app.domain.ids import GroupId


class GroupKind(StrEnum):
    """What binds the members of a group."""

    SIBLINGS = "siblings"
    PARENT = "parent"
    RELATIVES = "relatives"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Group:
    """Files that are linked; whose they are stands in each file."""

    id: GroupId
    kind: GroupKind = GroupKind.SIBLINGS
    version: int = 0
