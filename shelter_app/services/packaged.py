"""The national profiles and reference lists that come with the program; the centre's own edits lie in its registry."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from typing import Final

from shelter_app import paths
from shelter_app.domain.profiles import Profile
from shelter_app.domain.reference import Reference
from shelter_app.domain.rule_changes import RuleChange, changed
from shelter_app.storage.store import Store

RULE_CHANGES_SETTING: Final = "rule_changes"


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
    """The procedure by which this centre works: the packaged one with what its lawyer changed."""
    return changed(profile(code), rule_changes(store))


def rule_changes(store: Store) -> tuple[RuleChange, ...]:
    """Every decision of this centre about a packaged rule, the latest one a rule."""
    return store.settings.get(RULE_CHANGES_SETTING, tuple[RuleChange, ...]) or ()
