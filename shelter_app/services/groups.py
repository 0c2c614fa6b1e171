"""Files that belong together: brothers and sisters, a mother and her child, linked and unlinked at any time."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.groups import Group, GroupKind
from shelter_app.domain.ids import GroupId, ResidentId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.services.kin_contacts import share_stops
from shelter_app.services.session import Change, Session, allowed, new_id


@allowed(Can.EDIT_FILE)
def link(resident_id: ResidentId, other_id: ResidentId, kind: GroupKind, *, by: Session) -> Group:
    """Two files belong together from now on; groups that both had become one, of this kind.

    Raises InvalidInput for a file linked to itself, or to one that is in the same group already.
    """
    resident, other = by.file(resident_id), by.file(other_id)
    if resident_id == other_id:
        raise InvalidInput(other="itself")
    if resident.group_id is not None and resident.group_id == other.group_id:
        raise InvalidInput(other="unchanged")
    with by.change("group.linked", "residents", resident_id, other_id) as change:
        change.subject, change.detail = other.number, kind.value
        return join(by, change, resident, other, kind)


def join(by: Session, change: Change, resident: Resident, other: Resident, kind: GroupKind | None) -> Group:
    """Joins two files inside a change that is open; no kind keeps that of a group that is there."""
    group_id = other.group_id or resident.group_id or GroupId(new_id())
    moving = [one for one in (resident, other) if one.group_id is None]
    if resident.group_id is not None and resident.group_id != group_id:
        moving += _members(by, resident.group_id)
        _forget(by, resident.group_id)
    for one in moving:
        by.store.residents.save(replace(one, group_id=group_id))
    change.touch(*(one.id for one in moving))
    known = by.store.groups.find(group_id)
    if known is None:
        group = by.store.groups.add(Group(group_id, kind or GroupKind.SIBLINGS))
    else:
        group = known if kind in (None, known.kind) else by.store.groups.save(replace(known, kind=kind))
    _share_stops(by, change, group_id)
    return group


@allowed(Can.EDIT_FILE)
def unlink(resident_id: ResidentId, *, by: Session) -> None:
    """This file belongs to nobody any more; a group of one is none. Raises InvalidInput where it belonged to nobody."""
    resident = by.file(resident_id)
    group_id = resident.group_id
    if group_id is None:
        raise InvalidInput(other="unchanged")
    members = _members(by, group_id)
    leaving = members if len(members) <= 2 else [resident]
    with by.change("group.unlinked", "residents", resident_id, *(one.id for one in members)):
        for one in leaving:
            by.store.residents.save(replace(one, group_id=None))
        if len(leaving) == len(members):
            _forget(by, group_id)


@allowed(Can.EDIT_FILE)
def set_kind(resident_id: ResidentId, kind: GroupKind, *, by: Session) -> Group:
    """Says what binds the members of this file's group; raises InvalidInput where there is no group."""
    resident = by.file(resident_id)
    if resident.group_id is None:
        raise InvalidInput(other="empty")
    members = [one.id for one in _members(by, resident.group_id) if one.id != resident_id]
    with by.change("group.kind_set", "residents", resident_id, *members) as change:
        change.detail = kind.value
        known = by.store.groups.find(resident.group_id)
        said = replace(known, kind=kind) if known is not None else Group(resident.group_id, kind)
        group = by.store.groups.add(said) if known is None else by.store.groups.save(said)
        _share_stops(by, change, group.id)
    return group


def _share_stops(by: Session, change: Change, group_id: GroupId) -> None:
    """Who must not come near one of them is known in all the files from the moment they belong together."""
    change.touch(*share_stops([one.id for one in _members(by, group_id)], by))


def _members(by: Session, group_id: GroupId) -> list[Resident]:
    return by.store.residents.all("number", group_id=group_id)


def _forget(by: Session, group_id: GroupId) -> None:
    if by.store.groups.find(group_id) is not None:
        by.store.groups.remove(group_id)
