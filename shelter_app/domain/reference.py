"""Reference lists: stable codes with labels in several languages, in a fixed order, never deleted, only retired."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from shelter_app.domain import structured
from shelter_app.domain.labels import Labels
from shelter_app.domain.structured import BadEntry

OTHER: Final = "other"
"""The code of "other", which every open list has and which asks for a text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a list.

    ``review`` marks Kazakh wording that no official text has confirmed yet. ``active_until`` is the last day on which
    new records may use it; old records keep it for ever. ``aliases`` are other spellings (old names of regions).
    """

    code: str
    labels: Labels
    group: str = ""
    short: bool = False
    needs_text: bool = False
    review: bool = False
    active_until: date | None = None
    aliases: tuple[str, ...] = ()
    centre: str = ""

    def active(self, on: date) -> bool:
        """Whether a new record may use this value on that day."""
        return self.active_until is None or on <= self.active_until


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """One list in its order; the order of the file is the order on screen.

    Needs come in groups; the ``group`` of such a group is the plan group into which its needs go.
    """

    name: str
    labels: Labels
    entries: tuple[Entry, ...]
    groups: tuple[Entry, ...] = ()
    source: str = ""

    def get(self, code: str) -> Entry | None:
        """The entry with this code, retired or not."""
        return next((entry for entry in self.entries if entry.code == code), None)

    def plan_group(self, code: str) -> str:
        """The plan group a need belongs to; "other" when the list does not say."""
        entry = self.get(code)
        return next((group.group for group in self.groups if entry and group.code == entry.group), OTHER)

    def choices(self, on: date, *, keep: str = "") -> tuple[Entry, ...]:
        """What a field offers on that day; ``keep`` is the record's own value, offered even when retired."""
        return tuple(entry for entry in self.entries if entry.active(on) or entry.code == keep)


@dataclass(frozen=True, slots=True)
class Reference:
    """All reference lists together; asking for what is not there gives the code back, never an error."""

    lists: tuple[ReferenceList, ...] = ()

    @classmethod
    def parse(cls, mappings: Iterable[Mapping[str, Any]]) -> Reference:
        """The lists of any number of decoded JSON files ({"lists": [...]}); BadEntry names what is wrong."""
        lists: dict[str, ReferenceList] = {}
        for mapping in mappings:
            for place, value in enumerate(mapping.get("lists", ())):
                found = _load(value, f"lists[{place}]")
                if found.name in lists:
                    raise BadEntry(f"lists[{place}].name", "duplicate", found.name)
                lists[found.name] = found
        return cls(tuple(lists.values()))

    def dump(self) -> dict[str, Any]:
        """One mapping from which :meth:`parse` makes equal lists."""
        return structured.dump(self)

    def list(self, name: str) -> ReferenceList:
        """The list of this name; an empty one when there is none."""
        return next((found for found in self.lists if found.name == name), ReferenceList(name, Labels(), ()))

    def label(self, name: str, code: str, lang: str) -> str:
        """The words of a code in ``lang``; the code itself when it is not known."""
        entry = self.list(name).get(code)
        return entry.labels.get(lang, code) if entry else code

    def holding(self, name: str, code: str) -> str:
        """The list that knows a code: this one, else another of its kind ("needs_tj" beside "needs_kz").

        A record keeps the code it was written with when the house goes over to another list.
        """
        if self.list(name).get(code) is None:
            kind = name.partition("_")[0] + "_"
            others = (one.name for one in self.lists if one.name.startswith(kind) and one.get(code) is not None)
            return next(others, name)
        return name

    def find(self, name: str, text: str) -> str | None:
        """The code whose label in any language, alias or code equals ``text`` (case and ё aside); for imports."""
        wanted = _plain(text)
        for entry in self.list(name).entries:
            words = (entry.code, *entry.aliases, *(label for _, label in entry.labels.texts))
            if wanted in map(_plain, words):
                return entry.code
        return None


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("ё", "е").split())


def _load(value: Any, key: str) -> ReferenceList:
    found = structured.load(ReferenceList, value, key)
    groups = {group.code for group in found.groups}
    seen: set[str] = set()
    for place, entry in enumerate(found.entries):
        where = f"{key}.entries[{place}]"
        if entry.code in seen:
            raise BadEntry(f"{where}.code", "duplicate", entry.code)
        seen.add(entry.code)
        if entry.group and entry.group not in groups:
            raise BadEntry(f"{where}.group", "unknown_reference", entry.group)
        for lang in ("kk", "ru", "en"):
            if not entry.labels.has(lang):
                raise BadEntry(f"{where}.labels.{lang}", "label_missing", entry.code)
    return found
