"""The national profiles and reference lists that come with the program; the centre's own edits lie in its registry."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from typing import Any

from shelter_app import paths
from shelter_app.domain.profiles import Profile
from shelter_app.domain.reference import Reference
from shelter_app.storage.store import Store

PROFILE_SETTING = "profile"


def profile_codes() -> tuple[str, ...]:
    """The countries whose procedure comes with the program: one file, one country."""
    return tuple(sorted(path.stem for path in (paths.resources() / "profiles").glob("*.toml")))


@cache
def profile(code: str) -> Profile:
    """A packaged national procedure."""
    return Profile.parse(tomllib.loads((paths.resources() / "profiles" / f"{code}.toml").read_text("utf-8")))


@cache
def reference() -> Reference:
    """All packaged reference lists."""
    files = sorted((paths.resources() / "reference").glob("*.json"))
    return Reference.parse(json.loads(path.read_text("utf-8")) for path in files)


def profile_of(store: Store, code: str) -> Profile:
    """The procedure by which this centre works: its own edited copy, else the packaged one."""
    edited = store.settings.get(PROFILE_SETTING, dict)
    return _edited(edited) if edited else profile(code)


def _edited(mapping: dict[str, Any]) -> Profile:
    return Profile.parse(mapping)
